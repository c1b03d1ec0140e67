/** Whether a figure counts who left in the event of a story, when what the rules read of it and how it sounds are weighed. */

import { type Facts, leaning, plainly, stepOf } from '../../impressions/jury.ts'
import { isTold } from '../agreement.ts'
import { isBatch } from '../counted.ts'
import type { Figure } from '../figures.ts'
import type { Heard } from '../heard.ts'
import { type Count, sizeOf } from '../reading.ts'
import { asOfEvent, type Sounding } from '../sounding.ts'
import { isShort, LEAD, type Story } from '../story.ts'
import { isOf, type Tally } from '../tallies.ts'
import type { Value } from '../value.ts'
import learnt from './weights.json' with { type: 'json' }

/** A figure is what the strongest of its tellings makes it. */
const STRONGEST = ['batch', 'part', 'announced', 'cumulative', 'remaining', 'other'] as const
type Kind = Count['kind'] | 'unread'

interface Seen {
  tally: Tally
  /** What the rules read of it, wherever it is told. */
  own: readonly Figure[]
  kind: Kind
  sound: number
}

const TRAITS = ['more', 'earlier', 'guess', 'backward', 'maybePart', 'counted', 'vague'] as const
const EARLY = 5

/** What speaks for each figure of a story, in the order of its tallies. @param value the news as the rules weigh it */
export function factsOfFigures(
  story: Story,
  figures: readonly Figure[],
  value: Value,
  sounding: Sounding,
): Facts[] {
  const all = sounding.tallies.map((tally): Seen => {
    const own = figures.filter((figure) => isOf(figure, tally))
    const kind = STRONGEST.find((one) => own.some((figure) => figure.kind === one)) ?? 'unread'
    return { tally, own, kind, sound: sounding.soundOf(tally) }
  })
  return all.map((seen) =>
    plainly([
      ...factsAlone(story, seen, value),
      ...factsAmong(
        seen,
        all.filter((other) => other !== seen),
      ),
    ]).set('sound', seen.sound),
  )
}

function factsAlone(story: Story, { tally, own, kind, sound }: Seen, value: Value): string[] {
  const first = tally.told[0]!
  const isTitled = story.passages[first.passage]?.sentence.title === true
  const loudness = stepOf(sound, 1, 5)
  const facts = [
    kind,
    `${kind}, told by a verb: ${own.some(isTold)}`,
    `${kind}, in the title: ${isTitled}`,
    `${kind}, first ${first.passage < LEAD - 1 ? 'in the lead' : first.passage < EARLY ? 'early' : 'late'}`,
    `${kind}, told ${Math.min(3, tally.told.length)} times`,
    `${kind}, news ${value}`,
    `news ${value}`,
    `sound ${loudness}`,
    `${kind}, sound ${loudness}`,
  ]
  if (kind === 'cumulative') {
    const sure = (['strong', 'weak'] as const).find((total) => own.some((figure) => figure.total === total))
    facts.push(`total ${sure ?? 'by the story'}`)
  }
  for (const trait of TRAITS) if (own.some((figure) => figure[trait])) facts.push(`${kind}, ${trait}`)
  for (const { kind: each, mention } of own)
    facts.push(`${each} by ${mention === null ? 'no word' : `${mention.kind} ${mention.mode}`}`)
  if (tally.told.every(({ passage, quantity }) => story.passages[passage]?.loose.includes(quantity)))
    facts.push(`${kind}, of nobody`)
  return facts
}

function factsAmong({ tally, own, kind, sound }: Seen, others: readonly Seen[]): string[] {
  const size = sizeOf(tally)
  const rank = others.filter((other) => other.sound > sound).length
  const loudest = Math.max(...others.map((other) => other.sound))
  const facts = [`rank ${Math.min(3, rank)}`, `${kind}, rank ${Math.min(2, rank)}`]
  if (others.length > 0) facts.push(`louder than the next by ${stepOf(sound - loudest, 1.5, 4)}`)
  const sizes = others.map((other) => sizeOf(other.tally))
  if (sizes.some((one) => one > 0 && sizes.includes(one + size))) facts.push('a summand')
  if (sizes.some((one) => one > 0 && one * 2 !== size && sizes.includes(size - one))) facts.push('a sum')
  facts.push(`of ${Math.min(6, others.length + 1)}`)
  const batches = others.filter((other) => other.kind === 'batch')
  facts.push(`${kind}, beside ${Math.min(2, batches.length)}`)
  const best = batches.reduce<Seen | undefined>(
    (most, one) => (most !== undefined && most.sound >= one.sound ? most : one),
    undefined,
  )
  if (best === undefined) return facts
  const other = sizeOf(best.tally)
  const authority = authorityOf(own)
  const by = authority === null ? 'nobody' : authority === authorityOf(best.own) ? 'the same' : 'another'
  const than = size > other ? 'more' : 'less'
  facts.push(
    `${size > other * 3 || size * 3 < other ? 'far ' : ''}${than} than the batch`,
    `${kind}, ${than} than the batch`,
    `${kind}, by ${by}`,
    `by ${by}, ${than} than the batch`,
    `beside a batch that sounds ${stepOf(best.sound, 1, 3)}`,
  )
  return facts
}

const authorityOf = (own: readonly Figure[]): string | null =>
  own.find(({ authority }) => authority !== null)?.authority ?? null

/** From where on a figure is told as that of the event. */
interface Bounds {
  told: number
  /** The same for the surest of a story, where the news is a release: it need only rather be it. */
  alone: number
  /** For what the rules read as that of the event. */
  ruled: number
}
const WHOLE: Bounds = { told: 0.5, alone: -1, ruled: 0.5 }
/** Of a few sentences the rules know best: only where they found nothing is anything told. */
const SHORT: Bounds = { told: Number.POSITIVE_INFINITY, alone: -0.5, ruled: -1.5 }

/**
 * `figures` with those as of the event that the jury finds so, and no others. @param isRelease whether the news is of a
 * release: nowhere else is a figure told that no rule read
 */
export function weighFigures(
  { story, sounding }: Pick<Heard, 'story' | 'sounding'>,
  figures: readonly Figure[],
  value: Value,
  isRelease: boolean,
): Figure[] {
  if (story.factCheck || !(isRelease || figures.some(isBatch))) return [...figures]
  const leanings = factsOfFigures(story, figures, value, sounding).map((facts) =>
    leaning(learnt.figure, facts),
  )
  const surest = Math.max(...leanings)
  const { told, alone, ruled } = isShort(story) ? SHORT : WHOLE
  const mayBeAlone = isRelease && !(isShort(story) && figures.some(isBatch))
  const isTold = (tally: Tally, least = told): boolean => {
    const own = leanings[sounding.tallies.indexOf(tally)]!
    return own >= least || (mayBeAlone && own === surest && own >= alone)
  }
  const weighed = figures.map((figure): Figure => {
    const tally = sounding.tallies.find((one) => isOf(figure, one))
    return !isBatch(figure) || tally === undefined || isTold(tally, ruled)
      ? figure
      : { ...figure, kind: 'other', sounds: sounding.why(tally) }
  })
  if (!isRelease) return weighed
  return sounding.tallies.reduce<Figure[]>(
    (all, tally) =>
      isTold(tally) && !all.some((figure) => isBatch(figure) && isOf(figure, tally))
        ? asOfEvent(story, sounding, all, tally)
        : all,
    weighed,
  )
}
