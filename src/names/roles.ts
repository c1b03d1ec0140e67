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
const SPLITS: readonly (readonly (readonly [givens: number, prior: number])[])[] = [
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

/** An unknown word is rather a surname: there are more of them, and its ending may tell. */
const UNKNOWN_GIVEN = 0.25
const UNKNOWN_SURNAME = 0.6
const UNUSUAL = 0.03
const SURNAME_ENDING = /(?:ez|iz|oz|ni|lli|tti|ssi|cci|aga|ueta|eche|uri|iño|ero|ales|ano|ini|era)$/
const GIVEN_ENDING =
  /(?:son|is|ys|mar|ber|ner|ley|lin|ling|leth|eth|eidy|anny|elis|iani|icio|aldo|berto|ando|ina|iana|ela)$/

const asGiven = (unit: Unit): number => {
  if (unit.initial) return 3
  if (unit.nicknameOf !== undefined) return Math.max(unit.given, 3)
  if (unit.given > 0) return unit.given
  if (unit.surname > 0) return UNUSUAL
  return UNKNOWN_GIVEN * (GIVEN_ENDING.test(unit.text) ? 3 : SURNAME_ENDING.test(unit.text) ? 0.4 : 1)
}
const asSurname = (unit: Unit): number => {
  if (unit.initial) return 0.3
  if (unit.surname > 0) return unit.surname
  if (unit.given > 0) return UNUSUAL
  return UNKNOWN_SURNAME * (SURNAME_ENDING.test(unit.text) ? 3 : GIVEN_ENDING.test(unit.text) ? 0.4 : 1)
}

/** Every plausible reading of the units, likeliest first; at most four. */
export function readingsOf(units: readonly Unit[], writing: Writing): Reading[] {
  const n = units.length
  if (n === 0) return []
  const given = units.map(asGiven)
  const surname = units.map(asSurname)
  const found: Reading[] = []
  const add = (givens: number, reversed: boolean, prior: number): void => {
    const count = n - givens
    let weight = prior
    for (let at = 0; at < n; at++)
      weight *= (reversed ? at >= count : at < givens) ? given[at]! : surname[at]!
    if (weight <= 0) return
    found.push(
      reversed
        ? { given: units.slice(count), surnames: units.slice(0, count), reversed, weight }
        : { given: units.slice(0, givens), surnames: units.slice(givens), reversed, weight },
    )
  }
  if (writing.comma > 0 && writing.comma < n) add(n - writing.comma, true, 1)
  else {
    const inReverse = writing.caps ? REVERSED_IN_CAPS : REVERSED_IN_PROSE
    for (const [givens, prior] of SPLITS[n] ?? [[n - 2, 1] as const]) {
      add(givens, false, prior * (1 - inReverse))
      if (givens > 0 && givens < n) add(givens, true, prior * inReverse)
    }
  }
  const sum = found.reduce((total, reading) => total + reading.weight, 0)
  for (const reading of found) reading.weight /= sum
  found.sort((a, b) => b.weight - a.weight)
  const least = found[0]!.weight * WORTH_KEEPING
  return found.slice(0, MOST_READINGS).filter((reading) => reading.weight >= least)
}
