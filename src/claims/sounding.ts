/**
 * The figures that rules read, heard again: one that sounds like anything but this event's is none, and where rules found
 * none, one that clearly sounds like it is it. Bounds: docs/decisions/0021, measured on sets that were held out.
 */
import { type Heard, reasonsOfSound, soundOf } from '../impressions/figure.ts'
import { authorityOf } from './attribution.ts'
import type { Figure } from './figures.ts'
import type { Names } from './people.ts'
import type { Story } from './story.ts'
import { factsOf, heardOfTally, layStory, type Tally, talliesOf } from './tallies.ts'

/** Told by rule to be the event's, in words that sound like anything else. */
const HARDLY = -3.5
/** Read by no rule as the event's, in words that sound like it, where no figure is. */
const SURELY = 1
/** So many words are named as the reason. */
const REASONS = 6

/** The figures of one story, listened to when they are asked about. */
interface Sounding {
  tallies: readonly Tally[]
  soundOf(tally: Tally): number
  /** How it sounds and by which words. */
  why(tally: Tally): string
}

function soundingOf(story: Story, known: Names['known']): Sounding {
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
 * `figures` without those of the event that do not sound like it; where none is left, with the one that does. @param
 * isRelease whether the news is of a release: nowhere else is a figure heard that no rule read.
 */
export function soundingRight(
  story: Story,
  known: Names['known'],
  figures: readonly Figure[],
  isRelease: boolean,
): Figure[] {
  if (story.factCheck || !(isRelease || figures.some(isOfEvent))) return [...figures]
  const sounding = soundingOf(story, known)
  const heard = figures.map((figure): Figure => {
    const tally = isOfEvent(figure) ? sounding.tallies.find((one) => isOf(figure, one)) : undefined
    return tally === undefined || sounding.soundOf(tally) >= HARDLY
      ? figure
      : { ...figure, kind: 'other', sounds: sounding.why(tally) }
  })
  return isRelease && !heard.some(isOfEvent) ? withSurest(story, sounding, heard) : heard
}

const isOfEvent = ({ kind }: Figure): boolean => kind === 'batch'

const isOf = (figure: Pick<Figure, 'min' | 'max'>, tally: Tally): boolean =>
  figure.min === tally.min && figure.max === tally.max

/** What rules read as a running total is never outweighed: of nine that sounded like the event's two were. */
function withSurest(story: Story, sounding: Sounding, figures: readonly Figure[]): Figure[] {
  let best: Tally | undefined
  for (const tally of sounding.tallies) {
    if (figures.some((figure) => figure.kind === 'cumulative' && isOf(figure, tally))) continue
    if (best === undefined || sounding.soundOf(tally) > sounding.soundOf(best)) best = tally
  }
  if (best === undefined || sounding.soundOf(best) < SURELY) return [...figures]
  const tally = best
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
