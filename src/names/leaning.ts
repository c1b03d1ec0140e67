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
const UNUSUAL = 0.03
const SURNAME_ENDING = /(?:ez|iz|oz|ni|lli|tti|ssi|cci|aga|ueta|eche|uri|iño|ero|ales|ano|ini|era)$/
const GIVEN_ENDING =
  /(?:son|is|ys|mar|ber|ner|ley|lin|ling|leth|eth|eidy|anny|elis|iani|icio|aldo|berto|ando|ina|iana|ela)$/

/** How usual a part is as a given name, unknown ones by their ending; for comparing with `weightAsSurname` only. */
export const weightAsGiven = (unit: Bearing): number => {
  if (unit.initial) return 3
  if (unit.nicknameOf !== undefined) return Math.max(unit.given, 3)
  if (unit.given > 0) return unit.given
  if (unit.surname > 0) return UNUSUAL
  return UNKNOWN_GIVEN * (GIVEN_ENDING.test(unit.text) ? 3 : SURNAME_ENDING.test(unit.text) ? 0.4 : 1)
}
export const weightAsSurname = (unit: Bearing): number => {
  if (unit.initial) return 0.3
  if (unit.surname > 0) return unit.surname
  if (unit.given > 0) return UNUSUAL
  return UNKNOWN_SURNAME * (SURNAME_ENDING.test(unit.text) ? 3 : GIVEN_ENDING.test(unit.text) ? 0.4 : 1)
}
