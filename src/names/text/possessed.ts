import { CELL, ENGLISH_CELL } from './places.ts'
import type { Predicate } from './predicate.ts'

/*
 * «su excarcelación», «la liberación de este»: a release told by a noun whose owner is named before. Patterns see text
 * folded in place.
 */

const OWN = /\b(?:su|sus|his|her|their)\s+(?:\w+\s+)?$/
/** «su liberación de …» is nobody's, but «su salida de la cárcel» is. */
const OF_SOMEBODY = new RegExp(`^\\s+(?:del?|of)\\b(?! (?:${CELL}|${ENGLISH_CELL})| (?:${CELL}))`)
const OF_THE_SAME = /^\s+(?:de|of) (?:est[ea]|aquel(?:la)?|el mismo|la misma|ella|him|her)\b(?! \w+)/

/** Whether the noun of a release belongs to whoever was named last: «la liberación de este». */
export const isOfLast = (noun: Predicate, folded: string): boolean => OF_THE_SAME.test(folded.slice(noun.end))

/** Whether the noun of a release belongs to somebody named before it. */
export const isOnes = (noun: Predicate, folded: string): boolean => {
  const after = folded.slice(noun.end)
  return (OWN.test(folded.slice(0, noun.start)) && !OF_SOMEBODY.test(after)) || OF_THE_SAME.test(after)
}
