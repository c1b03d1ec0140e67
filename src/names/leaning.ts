import { SELDOM } from './lexicon.ts'

/** What of a part of a name bears on its role. */
interface Bearing {
  text: string
  initial: boolean
  given: number
  surname: number
  nicknameOf: ReadonlySet<string> | undefined
}

/** An unknown word is rather a surname: there are more of them, and its ending may tell. */
const UNKNOWN_GIVEN = 0.25
const UNKNOWN_SURNAME = 0.6
/** A name of the other role alone is hardly ever used in this one: so much of its share there, at most. */
const UNUSUAL = 0.015
const UNUSUAL_AT_MOST = 0.03
/** Where a name is seldom used in one role and better known in the other, the other is meant. */
const SELDOM_BESIDE_USUAL = 0.1
const SURNAME_ENDING = /(?:ez|iz|oz|ni|lli|tti|ssi|cci|aga|ueta|eche|uri|iño|ero|ales|ano|ini|era)$/
const GIVEN_ENDING =
  /(?:son|is|ys|mar|ber|ner|ley|lin|ling|leth|eth|eidy|anny|elis|iani|icio|aldo|berto|ando|ina|iana|ela)$/

/** «Rolo» stands for Rolando, and is a surname. */
const NICKNAME_OR_SURNAME = 0.5

const unusual = (otherwise: number): number => Math.min(UNUSUAL_AT_MOST, UNUSUAL * otherwise)
const besides = (own: number, other: number): number =>
  own <= SELDOM && other > own ? SELDOM_BESIDE_USUAL : own

/** How usual a part is as a given name, unknown ones by their ending; for comparing with `weightAsSurname` only. */
export const weightAsGiven = (unit: Bearing): number => {
  if (unit.initial) return 3
  if (unit.nicknameOf !== undefined) return Math.max(unit.given, unit.surname > 0 ? NICKNAME_OR_SURNAME : 3)
  if (unit.given > 0) return besides(unit.given, unit.surname)
  if (unit.surname > 0) return unusual(unit.surname)
  return UNKNOWN_GIVEN * (GIVEN_ENDING.test(unit.text) ? 3 : SURNAME_ENDING.test(unit.text) ? 0.4 : 1)
}
export const weightAsSurname = (unit: Bearing): number => {
  if (unit.initial) return 0.3
  if (unit.surname > 0) return besides(unit.surname, unit.given)
  if (unit.given > 0) return unusual(unit.given)
  return UNKNOWN_SURNAME * (SURNAME_ENDING.test(unit.text) ? 3 : GIVEN_ENDING.test(unit.text) ? 0.4 : 1)
}
