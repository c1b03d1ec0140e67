import { SELDOM } from './lexicon.ts'
import type { ParsedName } from './parse.ts'
import { readingsOf } from './roles.ts'
import { soundOf } from './sound.ts'
import { makeUnit, type Unit } from './unit.ts'

/** Shorter words are no two names written together. */
const SHORTEST_JOINED = 6

/**
 * Where one side writes in one word what the other writes in two or three («Josegregorio», «Marielena», «Sanjuan»),
 * the joined word is taken apart as the other side has it.
 */
export function rejoin(a: ParsedName, b: ParsedName): [ParsedName, ParsedName] {
  return [a.units.some(mayBeTwo) ? takenApart(a, b) : a, b.units.some(mayBeTwo) ? takenApart(b, a) : b]
}

const mayBeTwo = (unit: Unit): boolean => !unit.initial && unit.text.length >= SHORTEST_JOINED

function takenApart(name: ParsedName, like: ParsedName): ParsedName {
  let comma = name.comma
  const units = name.units.flatMap((unit, at) => {
    const parts = mayBeTwo(unit) ? partsLike(unit, like.units) : undefined
    if (parts === undefined) return [unit]
    if (at < name.comma) comma += parts.length - 1
    return parts
  })
  if (units.length === name.units.length) return name
  return { ...name, units, comma, readings: readingsOf(units, { comma, caps: name.caps }) }
}

/** The parts of the other side that a word writes together. */
function partsLike(unit: Unit, like: readonly Unit[]): Unit[] | undefined {
  for (let at = 0; at + 1 < like.length; at++) {
    for (const count of [2, 3]) {
      const parts = like.slice(at, at + count)
      if (parts.length === count && isJoinOf(unit, parts))
        return parts.map((part) => makeUnit(part.joined, [], unit.shown, false))
    }
  }
  return undefined
}

/** Whether a word is known well enough as one name that it is not read as two run together. */
export const isUsual = (unit: Unit): boolean =>
  unit.entry !== undefined && Math.max(unit.entry.given, unit.entry.surname) > SELDOM

function isJoinOf(unit: Unit, parts: readonly Unit[]): boolean {
  if (unit.text[0] !== parts[0]!.joined[0] || parts.some((part) => part.initial)) return false
  const joined = parts.map((part) => part.joined).join('')
  // A usual name of its own only letter by letter: Jeancarlos is Jean Carlos, but Mariana is not María Ana.
  if (isUsual(unit)) return unit.text === joined
  if (unit.text.length > joined.length + 1 || unit.text.length < joined.length - 2) return false
  if (unit.text === joined || unit.sound === soundOf(joined)) return true
  // «Marielena»: of two vowels that meet one is dropped.
  const elided = parts.map((part, at) =>
    /^[aeiou]/.test(parts[at + 1]?.joined ?? '') ? part.joined.replace(/[aeiou]$/, '') : part.joined,
  )
  return unit.sound === soundOf(elided.join(''))
}
