/** The figures of a story by their size, as they are heard: where each stands, and what else is plain of it without its words. */
import type { Passage as Heard, Laid } from '../impressions/laid.ts'
import { laidOut } from '../impressions/laid.ts'
import { clauseAt } from './clauses.ts'
import { type DayMark, daysBetween } from './days.ts'
import type { Names } from './people.ts'
import type { Quantity } from './quantities.ts'
import { sizeOf } from './reading.ts'
import { LEAD, type Passage, type Story } from './story.ts'
import { passageOf } from './wording.ts'

/** One size that a story tells, wherever it tells it. */
export interface Tally {
  min: number | null
  max: number | null
  /** Where it is told, in order. */
  told: readonly { passage: number; quantity: Quantity }[]
}

/** Whether a size is that of a tally. */
export const isOf = (size: Pick<Tally, 'min' | 'max'>, tally: Tally): boolean =>
  size.min === tally.min && size.max === tally.max

/** A text with more is a table; the rest of it is left alone. */
const MOST = 60
/** Told more often it says nothing new. */
const TIMES = 3

/** Every size of a story in the order of the text; `who` of a passage that is laid out is a place in this list. */
export function talliesOf({ passages }: Story): Tally[] {
  const tallies = new Map<string, { min: number | null; max: number | null; told: Tally['told'][number][] }>()
  for (const [passage, one] of passages.entries())
    for (const quantity of numbersOf(one)) {
      const { min, max } = quantity
      const found = tallies.get(`${min} ${max}`)
      if (found === undefined && tallies.size < MOST)
        tallies.set(`${min} ${max}`, { min, max, told: [{ passage, quantity }] })
      else if (found !== undefined && found.told.length < TIMES) found.told.push({ passage, quantity })
    }
  return [...tallies.values()]
}

const numbersOf = ({ quantities, loose }: Passage): Quantity[] =>
  loose.length === 0 ? quantities : [...quantities, ...loose].sort((a, b) => a.start - b.start)

/** The passages that are heard about a size: the title, and those that tell it. */
export const heardOfTally = (story: Story, { told }: Tally): number[] => {
  const at = new Set(told.map(({ passage }) => passage))
  if (story.passages[0]?.sentence.title) at.add(0)
  return [...at].sort((a, b) => a - b)
}

/** A passage with names and sizes in place of people: a name is nobody in particular, a size is `who` it is. */
export function talliedPassage(
  passage: Passage,
  names: Names['known'][number],
  tallies: readonly Tally[],
): Heard {
  const sizes = numbersOf(passage).map((size) => ({
    start: size.start,
    end: size.end,
    who: tallies.findIndex((tally) => isOf(size, tally)),
  }))
  const people = names.map(({ start, end }) => ({ start, end, who: -1 }))
  return passageOf(
    passage.sentence,
    [...sizes, ...people].sort((a, b) => a.start - b.start),
  )
}

/** A story laid out passage by passage, each when it is asked for. */
export function layStory(
  story: Story,
  known: Names['known'],
  tallies: readonly Tally[],
): (at: number) => Laid {
  const laid = new Map<number, Laid>()
  return (at) => {
    const found = laid.get(at) ?? laidOut(talliedPassage(story.passages[at]!, known[at] ?? [], tallies))
    laid.set(at, found)
    return found
  }
}

/** What is plain of a size without its words: how large it is, where it stands, what stands beside it. */
export function factsOf(story: Story, tally: Tally, tallies: readonly Tally[]): string[] {
  const size = sizeOf(tally)
  const first = tally.told[0]!
  const place = placeOf(story, first.passage)
  const others = tallies.filter((other) => other !== tally).map(sizeOf)
  const before = tallies.filter(
    ({ told: [other] }) =>
      other!.passage < first.passage ||
      (other!.passage === first.passage && other!.quantity.start < first.quantity.start),
  )
  const lead = tallies.find(({ told }) => told[0]!.passage < LEAD)
  const facts = [
    `size ${classOf(size)}`,
    `size ${classOf(size)} ${place}`,
    `bound ${boundOf(tally)}`,
    `first ${place}`,
    `times ${Math.min(3, tally.told.length)}`,
    `behind ${Math.min(4, before.length)}`,
    `among ${others.some((other) => other > size)} ${others.some((other) => other < size && other > 1)}`,
    `where ${[...new Set(tally.told.map(({ passage }) => placeOf(story, passage)))].join(' ')}`,
  ]
  if (lead !== undefined) facts.push(`lead ${against(sizeOf(lead), size)} ${place}`)
  if (others.some((one) => others.includes(one + size) && one !== one + size)) facts.push('adds up')
  for (const { passage, quantity } of tally.told) facts.push(...factsAt(story, passage, quantity))
  return facts
}

const EARLY = 6

function placeOf({ passages }: Story, at: number): string {
  const sentence = passages[at]?.sentence
  if (sentence?.title) return 'title'
  return sentence?.heading ? 'heading' : at < LEAD ? 'lead' : at < EARLY ? 'early' : 'late'
}

function factsAt(story: Story, at: number, quantity: Quantity): string[] {
  const passage = story.passages[at]!
  const place = placeOf(story, at)
  const { unit, start, end } = quantity
  const size = sizeOf(quantity)
  const clause = clauseAt(passage.clauses, start)
  const marks = [
    quantity.more && 'more',
    quantity.definite && 'known',
    quantity.outOf !== null && 'share',
    quantity.vague && 'vague',
    passage.loose.includes(quantity) && 'loose',
  ].filter(Boolean)
  const facts = [
    `in ${place}`,
    `unit ${unit?.kind} ${unit?.prisoners}`,
    `said ${marks.join(' ')}`,
    `clause ${clause.kind}`,
  ]
  const others = numbersOf(passage).filter((other) => other !== quantity)
  if (others.length === 0) facts.push(`alone ${place}`)
  for (const other of others.slice(0, TIMES)) {
    const isNear = other.start >= clause.start && other.start < clause.end
    facts.push(`beside ${other.start < start} ${isNear} ${Math.sign(sizeOf(other) - size)}`)
  }
  const gap = (mark: { start: number; end: number }): number =>
    mark.start >= end ? mark.start - end : start - mark.end
  const mention = nearest(passage.mentions, gap)
  if (mention === undefined) facts.push(`no release ${place}`)
  else {
    const isIn = mention.start < clause.end && mention.end > clause.start
    facts.push(
      `release ${mention.mode} ${isIn} ${mention.adjectival}`,
      `release ${mention.kind} ${mention.mode} ${mention.start > start}`,
      `release ${mention.mode} ${place}`,
    )
  }
  const day = nearest(passage.days, gap)
  facts.push(day === undefined ? 'no day' : `day ${agoOf(day, story.published)} ${day.kind}`)
  return facts
}

/** Bounds of sizes that are told in the same way. */
const SIZES = [2, 3, 6, 15, 30, 100, 300, 1_000]
const classOf = (size: number): number => SIZES.findIndex((bound) => size < bound)

const boundOf = ({ min, max }: Tally): string =>
  min === null ? 'most' : max === null ? 'least' : min === max ? 'exact' : 'range'

/** How a size compares with another: 3 times, more, the same, less, a third. */
function against(other: number, size: number): string {
  if (other === size) return 'same'
  if (other > size) return other > size * 3 ? 'far less' : 'less'
  return size > other * 3 ? 'far more' : 'more'
}

const DAYS = [0, 2, 4, 8, 32, 200]
const agoOf = ({ from }: DayMark, published: string | null): number | null =>
  published === null ? null : DAYS.findIndex((bound) => daysBetween(from, published) < bound)

function nearest<Mark>(marks: readonly Mark[], gap: (mark: Mark) => number): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks) if (best === undefined || gap(mark) < gap(best)) best = mark
  return best
}
