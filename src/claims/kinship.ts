/** Relatives of the freed: they speak, wait and thank, and are nobody who came out. */
import { RELATIVES } from './nouns.ts'

/** «whose wife Ana Ruiz led the protests»: a relative of the one before, told by `before` and `rest`, what stands around the name. */
export function isWhoseKin(before: string, rest: string): boolean {
  return WHOSE_KIN.test(before) && !/^ (?:was|were|is|fue|fueron|tambien|also)\b/.test(rest)
}

const WHOSE_KIN = new RegExp(`\\b(?:whose|cuy[oa]s?) (?:\\w+ )?(?:${RELATIVES}) $`)

/** «lo confirmó su hermana, X», «el padre del estudiante, X»: X, whose name begins at `start`, is who stands by them. */
export function isTheirKin(plain: string, start: number): boolean {
  return THEIR_KIN.test(plain.slice(Math.max(0, start - 80), start))
}

const THEIR_KIN = new RegExp(
  `\\b(?:su|sus|mi|his|her|their) (?:\\w+ )?(?:${RELATIVES})(?: \\w+)?,? $|\\b(?:${RELATIVES}) (?:de|del|of) [^,;:.]{2,50}, $`,
)

/** «la esposa de uno de los excarcelados, X»: whoever is named behind the words that begin at `at` is hers. */
export function isKinOfThem(plain: string, at: number): boolean {
  return KIN_OF_THEM.test(plain.slice(Math.max(0, at - 40), at).trimEnd())
}

const KIN_OF_THEM = new RegExp(`\\b(?:${RELATIVES}) (?:de|del|of)$`)
