import { rejoin } from './joined.ts'
import { type ParsedName, parseName } from './parse.ts'
import { agrees, relate } from './relation.ts'
import { type Reading, readingAs } from './roles.ts'
import type { Unit } from './unit.ts'
import { type Beside, type Label, type Weighed, weigh } from './weigh.ts'

export { type ParsedName, parseName } from './parse.ts'

/** Whether a mention writes the followed name. It says nothing about who the person is. */
export interface Verdict {
  verdict: 'match' | 'possible' | 'no'
  /** 0–1, for ordering answers of one kind; not a probability. */
  score: number
  /** Short English reasons, the weightiest first: 'second surname differs: Rojas / Borjas'. */
  why: string[]
}

/** A reading must be this likely beside the best one of the same writing to carry an alert. */
const CARRIES_A_MATCH = 0.3
/** Surnames first without a comma is taken for sure only when the words themselves make it clear. */
const CLEARLY_REVERSED = 0.75
/** Below this share a reading is not believed even as a possibility. */
const CARRIES_ANYTHING = 0.06

const RANK: Readonly<Record<Label, number>> = { no: 0, possible: 1, match: 2 }

/** Compares a followed name with one mention. */
export function verdict(followed: string, mention: string): Verdict {
  return compare(parseName(followed), parseName(mention))
}

/** Compares two names that were parsed before. The answer does not depend on which comes first. */
export function compare(a: ParsedName, b: ParsedName): Verdict {
  if (a.units.length === 0 || b.units.length === 0)
    return { verdict: 'no', score: 0, why: ['no name on one side'] }
  if (a.cedula !== undefined && b.cedula !== undefined && a.cedula !== b.cedula)
    return { verdict: 'no', score: 0, why: ['different identity numbers'] }
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation)
    return { verdict: 'no', score: 0.1, why: ['father against son'] }
  const [left, right] = rejoin(a, b)
  const found = best(left, right)
  const sameCedula = a.cedula !== undefined && a.cedula === b.cedula
  if (sameCedula && found.label === 'possible')
    return { verdict: 'match', score: 0.95, why: ['the same identity number', ...found.why] }
  return {
    verdict: found.label,
    score: sameCedula && found.label === 'match' ? 1 : round(found.score),
    why: found.why,
  }
}

/** What `compare` says of two names that have one reading each, in the same order, and nothing beside them. */
export function compareReadings(a: Reading, b: Reading): Verdict {
  const { label, score, why } = weigh(a, b, NOTHING_BESIDE)
  return { verdict: label, score: round(score), why }
}
const NOTHING_BESIDE = { generationOnOneSide: false, marriedDiffers: false }

const round = (score: number): number => Math.round(Math.max(0, Math.min(1, score)) * 100) / 100

/** The likeliest pair of readings that does not contradict decides; a less likely one cannot make more of it. */
function best(a: ParsedName, b: ParsedName): Weighed {
  const beside = {
    generationOnOneSide: (a.generation === undefined) !== (b.generation === undefined),
    marriedDiffers:
      a.married.length > 0 &&
      b.married.length > 0 &&
      relate(a.married[0]!, b.married[0]!, 'surname') === 'conflict',
  }
  if (
    !(isOrderOpen(a) && isOrderOpen(b)) &&
    a.readings.length === 1 &&
    b.readings.length === 1 &&
    a.readings[0]!.reversed === b.readings[0]!.reversed
  )
    return weigh(a.readings[0]!, b.readings[0]!, beside)
  const turned = turnedRound(a, b, beside)
  if (turned !== undefined) return turned
  const pairs = a.readings.flatMap((ra) =>
    b.readings.map((rb) => ({ ra, rb, likely: ra.weight * rb.weight })),
  )
  if (pairs.length > 1) pairs.sort((one, other) => other.likely - one.likely)
  let contradiction: Weighed | undefined
  for (const { ra, rb } of pairs) {
    const carries = howFar(a, ra, b, rb)
    if (carries === 'no' && contradiction !== undefined) continue
    const weighed = weigh(ra, rb, beside)
    const kept = RANK[weighed.label] > RANK[carries] ? lowered(weighed, carries) : weighed
    if (kept.label !== 'no') return kept
    contradiction ??= kept
  }
  return contradiction ?? { label: 'no', score: 0, why: ['no way to read both as names'] }
}

/** How far a pair of readings may go: an unlikely reading of either writing must not raise an alert. */
function howFar(a: ParsedName, ra: Reading, b: ParsedName, rb: Reading): Label {
  const likely = Math.min(ra.weight / a.readings[0]!.weight, rb.weight / b.readings[0]!.weight)
  if (likely < CARRIES_ANYTHING) return 'no'
  if (ra.reversed !== rb.reversed) {
    const name = ra.reversed ? a : b
    // In prose and chat the given name stands first; only a list leaves it open.
    if (name.comma === 0 && shareReversed(name) < CLEARLY_REVERSED) return name.caps ? 'possible' : 'no'
  }
  return likely < CARRIES_A_MATCH ? 'possible' : 'match'
}

/**
 * Names whose every part may be a given name and may be a surname, in another order. In a sentence they are two men
 * (Martín Alonso, Alonso Martín); a list of capitals may begin with the surnames («GIL ALONSO»), and nobody can tell.
 */
function turnedRound(a: ParsedName, b: ParsedName, beside: Beside): Weighed | undefined {
  if (a.comma > 0 || b.comma > 0 || !a.units.every(mayBeEither) || !b.units.every(mayBeEither))
    return undefined
  if (isSameOrder(a.units, b.units)) return undefined
  if (!a.caps && !b.caps) return { label: 'no', score: 0.2, why: ['the same words in another order'] }
  const [list, other] = a.caps ? [a, b] : [b, a]
  for (const reading of other.readings) {
    const turned = readingAs(list.units, reading.given.length, true, 1)
    const weighed = weigh(turned, reading, beside)
    if (weighed.label !== 'no') return lowered(weighed, 'possible')
  }
  return undefined
}

/** Whether the shorter name has its parts in the order of the longer one. */
function isSameOrder(a: readonly Unit[], b: readonly Unit[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let from = 0
  return short.every((unit) => {
    while (from < long.length && !isAlike(long[from]!, unit)) from++
    return from++ < long.length
  })
}

/** Every part may be a given name and may be a surname, and no comma tells which. */
export const isOrderOpen = (name: ParsedName): boolean => name.comma === 0 && name.units.every(mayBeEither)

const isAlike = (a: Unit, b: Unit): boolean =>
  agrees(relate(a, b, 'given')) || agrees(relate(a, b, 'surname'))

/** A role hardly anybody uses a name in leaves no doubt. */
const SHARE_OF_EITHER = 0.1
const mayBeEither = (unit: Unit): boolean =>
  unit.entry?.either === true ||
  Math.min(unit.given, unit.surname) > SHARE_OF_EITHER * Math.max(unit.given, unit.surname)

/** How surely the surnames stand first, whatever their number. */
const shareReversed = (name: ParsedName): number =>
  name.readings.reduce((sum, reading) => (reading.reversed ? sum + reading.weight : sum), 0)

function lowered(weighed: Weighed, label: Label): Weighed {
  return {
    label,
    score: label === 'no' ? 0.2 : Math.min(weighed.score, 0.5),
    why: ['it is not clear which part is the surname', ...weighed.why],
  }
}
