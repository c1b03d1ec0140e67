import type { Unit } from './unit.ts'

/** One way to read the parts of a written name. */
export interface Reading {
  given: readonly Unit[]
  surnames: readonly Unit[]
  /** Surnames stand before the givens. */
  reversed: boolean
  /** Probability of this reading among all readings of the same writing. */
  weight: number
}

/** What the writing itself says about the order. */
export interface Writing {
  /** Number of units before a comma that separates surnames from givens; 0: no such comma. */
  comma: number
  /** All letters are capitals: a list, where surnames often stand first. */
  caps: boolean
}

/**
 * How the parts of a name of n units divide into givens and surnames in Venezuela. Two givens and two surnames are
 * the full form; three units are either «two givens, one surname» or «one given, two surnames».
 */
const SPLITS: readonly (readonly Split[])[] = [
  [],
  [
    [0, 0.5],
    [1, 0.5],
  ],
  [
    [1, 0.95],
    [0, 0.04],
    [2, 0.01],
  ],
  [
    [2, 0.5],
    [1, 0.49],
    [3, 0.01],
  ],
  [
    [2, 0.88],
    [3, 0.1],
    [1, 0.02],
  ],
  [
    [3, 0.85],
    [2, 0.05],
    [4, 0.1],
  ],
  [
    [4, 0.8],
    [3, 0.2],
  ],
]

/** Surnames first without a comma: usual in lists of capitals, rare in prose and chat. */
const REVERSED_IN_CAPS = 0.45
const REVERSED_IN_PROSE = 0.04
/** Readings less likely than this share of the best one are not worth comparing. */
const WORTH_KEEPING = 0.02
const MOST_READINGS = 4

/** Every plausible reading of the units, likeliest first; at most four. */
export function readingsOf(units: readonly Unit[], writing: Writing): Reading[] {
  const n = units.length
  if (n === 0) return []
  if (writing.comma > 0 && writing.comma < n) return [readingAs(units, n - writing.comma, true, 1)]
  const inReverse = writing.caps ? REVERSED_IN_CAPS : REVERSED_IN_PROSE
  const splits = SPLITS[n] ?? [[n - 2, 1] as const]
  let sum = 0
  let best = 0
  // Twice through, since nearly all names have one reading worth keeping, and a million are read at a start.
  each(splits, n, inReverse, (givens, reversed, prior) => {
    const weight = prior * likelihood(units, givens, reversed)
    sum += weight
    if (weight > best) best = weight
  })
  if (best <= 0) return []
  const kept: Reading[] = []
  each(splits, n, inReverse, (givens, reversed, prior) => {
    const weight = prior * likelihood(units, givens, reversed)
    if (weight >= best * WORTH_KEEPING) kept.push(readingAs(units, givens, reversed, weight / sum))
  })
  if (kept.length > 1) kept.sort((a, b) => b.weight - a.weight)
  if (kept.length > MOST_READINGS) kept.length = MOST_READINGS
  return kept
}

type Split = readonly [givens: number, prior: number]

/** Every division of n parts, in both orders, with its prior. */
function each(
  splits: readonly Split[],
  n: number,
  inReverse: number,
  visit: (givens: number, reversed: boolean, prior: number) => void,
): void {
  for (const split of splits) {
    const givens = split[0]
    visit(givens, false, split[1] * (1 - inReverse))
    if (givens > 0 && givens < n) visit(givens, true, split[1] * inReverse)
  }
}

/** How well the units suit their roles when so many of them are givens. */
function likelihood(units: readonly Unit[], givens: number, reversed: boolean): number {
  const surnames = units.length - givens
  let product = 1
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!
    product *= (reversed ? at >= surnames : at < givens) ? unit.asGiven : unit.asSurname
  }
  return product
}

/** The reading in which so many units are givens. */
export function readingAs(
  units: readonly Unit[],
  givens: number,
  reversed: boolean,
  weight: number,
): Reading {
  const surnames = units.length - givens
  return reversed
    ? { given: units.slice(surnames), surnames: units.slice(0, surnames), reversed, weight }
    : { given: units.slice(0, givens), surnames: units.slice(givens), reversed, weight }
}
