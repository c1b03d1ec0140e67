/**
 * The figures that rules read, heard again: one that sounds like anything but this event's is none; where rules found none,
 * one that clearly sounds like it is it; and what another body says of the event stands beside the figure that they found.
 * Bounds: docs/decisions/0021, measured on sets that were held out.
 */
import { type Heard, reasonsOfSound, soundOf } from '../impressions/figure.ts'
import { isTold } from './agreement.ts'
import { authorityOf } from './attribution.ts'
import { isBatch } from './counted.ts'
import type { Figure } from './figures.ts'
import type { Names } from './people.ts'
import { hasFact, LEAD, type Story } from './story.ts'
import { factsOf, heardOfTally, layStory, type Tally, talliesOf } from './tallies.ts'

/** Told by rule to be the event's, in words that sound like anything else. */
const HARDLY = -3
/** The same, told twice and by a verb in the lead: of three such between the two bounds all were the event's. */
const HARDLY_THOUGH_PLAIN = -4
/** Read by no rule as the event's, where no figure is: it need only sound more like it than not. */
const RATHER = 0
/** The same beside a figure that is: what another body says, the whole above a share. */
const ALSO = 0.5
/** No rule read news of a release at all, and yet a figure sounds like one. */
const SURELY = 1
/** So many words are named as the reason. */
const REASONS = 6

/** The figures of one story, listened to when they are asked about. */
export interface Sounding {
  tallies: readonly Tally[]
  soundOf(tally: Tally): number
  /** How it sounds and by which words. */
  why(tally: Tally): string
}

export function soundingOf(story: Story, known: Names['known']): Sounding {
  const tallies = talliesOf(story)
  const layAt = layStory(story, known, tallies)
  const heard = new Map<Tally, { heard: Heard; sound: number }>()
  const listen = (tally: Tally): { heard: Heard; sound: number } => {
    const found = heard.get(tally)
    if (found !== undefined) return found
    const which = tallies.indexOf(tally)
    const one: Heard = {
      laid: heardOfTally(story, tally).map(layAt),
      isIt: (who) => who === which,
      facts: factsOf(story, tally, tallies),
    }
    const made = { heard: one, sound: soundOf(one) }
    heard.set(tally, made)
    return made
  }
  return {
    tallies,
    soundOf: (tally) => listen(tally).sound,
    why(tally) {
      const { heard, sound } = listen(tally)
      const words = reasonsOfSound(heard, REASONS).map((reason) => reason.words)
      return `sounds ${sound > 0 ? 'like' : 'unlike'} the event's, ${sound.toFixed(1)}: ${words.join(' · ')}`
    },
  }
}

/**
 * Whether a story in which no rule read news of a release, though somebody left in it, tells how many did: of twenty-one
 * such stories nineteen were of a batch. Without a word of a release a count may be of arrests.
 */
export function soundsLikeRelease(story: Story, sounding: Sounding): boolean {
  return (
    !story.factCheck &&
    story.passages.some(hasFact) &&
    sounding.tallies.some((tally) => sounding.soundOf(tally) >= SURELY)
  )
}

/**
 * `figures` without those of the event that do not sound like it, and with those that do. @param isRelease whether the
 * news is of a release: nowhere else is a figure heard that no rule read.
 */
export function soundingRight(
  story: Story,
  sounding: Sounding,
  figures: readonly Figure[],
  isRelease: boolean,
): Figure[] {
  if (story.factCheck || !(isRelease || figures.some(isBatch))) return [...figures]
  const heard = figures.map((figure): Figure => {
    const tally = isBatch(figure) ? sounding.tallies.find((one) => isOf(figure, one)) : undefined
    const least = tally !== undefined && isPlain(figures, tally) ? HARDLY_THOUGH_PLAIN : HARDLY
    return tally === undefined || sounding.soundOf(tally) >= least
      ? figure
      : { ...figure, kind: 'other', sounds: sounding.why(tally) }
  })
  if (!isRelease) return heard
  const told = heard.some(isBatch) ? heard : withSurest(story, sounding, heard)
  return told.some(isBatch) ? withOthers(story, sounding, told) : told
}

/** Whether rules read `tally` twice, and by a verb in the lead. */
function isPlain(figures: readonly Figure[], tally: Tally): boolean {
  const own = figures.filter((figure) => isBatch(figure) && isOf(figure, tally))
  return own.length > 1 && own.some((figure) => figure.passage < LEAD && isTold(figure))
}

const isOf = (figure: Pick<Figure, 'min' | 'max'>, tally: Tally): boolean =>
  figure.min === tally.min && figure.max === tally.max

/** What rules read as a running total is never outweighed: of nine that sounded like the event's two were. */
function withSurest(story: Story, sounding: Sounding, figures: readonly Figure[]): Figure[] {
  let best: Tally | undefined
  for (const tally of sounding.tallies) {
    if (figures.some((figure) => figure.kind === 'cumulative' && isOf(figure, tally))) continue
    if (best === undefined || sounding.soundOf(tally) > sounding.soundOf(best)) best = tally
  }
  return best === undefined || sounding.soundOf(best) < RATHER
    ? [...figures]
    : asOfEvent(story, sounding, figures, best)
}

/** «medio centenar», «dozens»: what a headline makes of the figure that the body gives. */
const ROUND = /centenar|docena|decena|veintena|treintena|dozen|scores/

const isRough = ({ passages }: Story, { told }: Tally): boolean =>
  told.every(
    ({ passage, quantity: { start, end, vague } }) =>
      vague || ROUND.test(passages[passage]!.sentence.plain.slice(start, end)),
  )

/** «El Ministerio habló de 41» beside the 16 that a group counts: each is told. */
function withOthers(story: Story, sounding: Sounding, figures: readonly Figure[]): Figure[] {
  return sounding.tallies.reduce<Figure[]>(
    (all, tally) => {
      const isTold = all.some((figure) => isBatch(figure) && figure.min === tally.min)
      const mayBe = !isTold && !isRough(story, tally) && mayBeMore(all, tally)
      return mayBe && sounding.soundOf(tally) >= ALSO ? asOfEvent(story, sounding, all, tally) : all
    },
    [...figures],
  )
}

/** Rules know better what is a total, who is still held and what is promised; a share may be all that another body saw. */
function mayBeMore(figures: readonly Figure[], tally: Tally): boolean {
  const read = figures.find((figure) => isOf(figure, tally))
  if (read === undefined || read.kind === 'other') return true
  const isNew = !figures.some((figure) => isBatch(figure) && figure.authority === read.authority)
  return read.kind === 'part' && read.authority !== null && isNew
}

/** `figures` with `tally` as one of the event, whatever rules read of it. */
function asOfEvent(story: Story, sounding: Sounding, figures: readonly Figure[], tally: Tally): Figure[] {
  const own = figures.filter((figure) => isOf(figure, tally))
  const told = own.find(({ authority }) => authority !== null) ?? own[0] ?? figureOf(story, tally)
  const heard: Figure = { ...told, kind: 'batch', since: null, sounds: sounding.why(tally) }
  return [...figures.filter((figure) => !own.includes(figure)), heard].sort(
    (a, b) => a.passage - b.passage || a.at - b.at,
  )
}

function figureOf({ passages }: Story, { min, max, told }: Tally): Figure {
  const { passage, quantity } = told[0]!
  return {
    kind: 'batch',
    min,
    max,
    authority: authorityOf(passages[passage]!, quantity),
    since: null,
    passage,
    at: quantity.start,
    vague: quantity.vague,
    total: 'none',
    more: false,
    earlier: false,
    guess: false,
    backward: false,
    maybePart: false,
    counted: true,
    clauseWeight: 1,
    mention: null,
  }
}
