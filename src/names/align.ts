import { agrees, fits, type Relation, type Role, relate } from './relation.ts'
import type { Reading } from './roles.ts'
import type { Unit } from './unit.ts'

/** Two parts that were laid side by side. */
export interface Pair {
  a: Unit
  b: Unit
  relation: Relation
}

/**
 * What the givens of two readings say:
 * `first` the first given agrees, `second` one side uses only the second given, `weak` only initials or a nickname
 * fit, `none` one side has no given.
 */
export type Givens = { kind: 'first' | 'second' | 'weak' | 'none'; pairs: readonly Pair[]; missing: boolean }
/**
 * What the surnames say: `both`, `first`, `second` (the first is missing on one side), `reversed`, or `none`
 * (missing on one side).
 */
export type Surnames = {
  kind: 'both' | 'first' | 'second' | 'reversed' | 'none'
  pairs: readonly Pair[]
  missing: boolean
}

/** A contradiction, told to a person. */
export interface Clash {
  kind: 'clash'
  why: string
}

const pairOf = (a: Unit, b: Unit, role: Role): Pair => ({ a, b, relation: relate(a, b, role) })
const clash = (why: string): Clash => ({ kind: 'clash', why })
const told = (a: Unit | undefined, b: Unit | undefined): string => `${a?.shown ?? '–'} / ${b?.shown ?? '–'}`

/** Lays the givens of two readings side by side, in order. */
export function alignGivens(a: readonly Unit[], b: readonly Unit[]): Givens | Clash {
  if (a.length === 0 || b.length === 0) return { kind: 'none', pairs: [], missing: a.length !== b.length }
  const missing = a.length !== b.length
  const first = pairOf(a[0]!, b[0]!, 'given')
  if (fits(first.relation)) {
    const rest = inOrder(a.slice(1), b.slice(1))
    if (rest === undefined) return clash(`second given name differs: ${told(a[1], b[1])}`)
    const pairs = [first, ...rest]
    return { kind: pairs.some((pair) => agrees(pair.relation)) ? 'first' : 'weak', pairs, missing }
  }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < long.length) {
    // Known by the second given alone: «Luis» for José Luis. An initial or a nickname would say too little.
    const rest = inOrder(short, long.slice(1))
    if (
      rest !== undefined &&
      rest.length === short.length &&
      rest.every((pair) => pair.relation !== 'initial')
    ) {
      const strong = rest.some((pair) => agrees(pair.relation))
      return { kind: strong ? 'second' : 'weak', pairs: rest, missing: true }
    }
  } else if (a.length >= 2 && agrees(relate(a[0]!, b[1]!, 'given')) && agrees(relate(a[1]!, b[0]!, 'given')))
    return clash(`given names in the other order, as father and son have them: ${told(a[0], b[0])}`)
  return clash(`given name differs: ${told(a[0], b[0])}`)
}

/** Pairs the shorter list with the longer one without changing the order; undefined when some part finds no partner. */
function inOrder(a: readonly Unit[], b: readonly Unit[]): Pair[] | undefined {
  const swapped = a.length > b.length
  const [short, long] = swapped ? [b, a] : [a, b]
  const pairs: Pair[] = []
  let from = 0
  for (const unit of short) {
    let found: Pair | undefined
    while (found === undefined && from < long.length) {
      const other = long[from++]!
      const pair = swapped ? pairOf(other, unit, 'given') : pairOf(unit, other, 'given')
      if (fits(pair.relation)) found = pair
    }
    if (found === undefined) return undefined
    pairs.push(found)
  }
  return pairs
}

/** Lays the surnames of two readings side by side: father's to father's, mother's to mother's. */
export function alignSurnames(a: readonly Unit[], b: readonly Unit[]): Surnames | Clash {
  const missing = a.length !== b.length
  if (a.length === 0 || b.length === 0) return { kind: 'none', pairs: [], missing }
  const first = pairOf(a[0]!, b[0]!, 'surname')
  if (agrees(first.relation)) {
    if (a.length < 2 || b.length < 2) return { kind: 'first', pairs: [first], missing }
    const second = pairOf(a[1]!, b[1]!, 'surname')
    if (!fits(second.relation)) return clash(`second surname differs: ${told(a[1], b[1])}`)
    if (second.relation === 'initial') return { kind: 'first', pairs: [first], missing: true }
    const [third, fourth] = [a[2], b[2]]
    if (third !== undefined && fourth !== undefined && !fits(relate(third, fourth, 'surname')))
      return clash(`third surname differs: ${told(third, fourth)}`)
    return { kind: 'both', pairs: [first, second], missing }
  }
  if (first.relation === 'initial') return { kind: 'none', pairs: [], missing: true }
  if (a.length === 2 && b.length === 2) {
    const crossed = [pairOf(a[0]!, b[1]!, 'surname'), pairOf(a[1]!, b[0]!, 'surname')]
    if (crossed.every((pair) => agrees(pair.relation))) {
      const mayBeGiven = [...a, ...b].find(
        (unit) => unit.entry?.either || (unit.given >= unit.surname && unit.given > 0),
      )
      if (mayBeGiven !== undefined)
        return clash(`a given name in one place, a surname in the other: ${mayBeGiven.shown}`)
      // «Inciarte de Morán» is not «Morán de Inciarte»: maiden name and husband's name exchanged.
      if (crossed.some((pair) => hasOf(pair.a) !== hasOf(pair.b)))
        return clash(`own surname and husband's exchanged: ${told(a[0], b[0])}`)
      return { kind: 'reversed', pairs: crossed, missing: false }
    }
  }
  if (a.length + b.length === 3) {
    const [single, second] = a.length === 1 ? [a[0]!, b[1]!] : [b[0]!, a[1]!]
    const relation = relate(single, second, 'surname')
    if (agrees(relation))
      return { kind: 'second', pairs: [{ a: single, b: second, relation }], missing: true }
  }
  return clash(`first surname differs: ${told(a[0], b[0])}`)
}

const hasOf = (unit: Unit): boolean => unit.joined !== unit.text && unit.joined === `de${unit.text}`

/**
 * A part that is a given name on one side and a surname on the other (Luis Alfonso Marcano, Luis Marcano Alfonso):
 * two different men.
 */
export function changesRole(a: Reading, b: Reading): string | undefined {
  const one = (x: Reading, y: Reading): string | undefined => {
    if (y.given.length >= x.given.length || y.surnames.length < 2) return undefined
    for (const given of x.given.slice(y.given.length))
      for (const surname of y.surnames.slice(x.surnames.length > 1 ? y.surnames.length : 1))
        if (agrees(relate(given, surname, 'surname'))) return given.shown
    return undefined
  }
  return one(a, b) ?? one(b, a)
}
