import type { Passage, Statement } from './discourse.ts'

/*
 * What is asked in one sentence and answered in the next: «¿Ya soltaron a X? —Todavía no.» Patterns see text folded in
 * place, where «sí» keeps its accent.
 */

const NO =
  /^[^a-z]*(?:(?:no|nada|todavia no|aun no|que va|nunca|mentira|puro cuento|not yet|nope|never|not really|i wish)\s*(?:[^a-z\s]|$|(?:que va|chic[oa]|mij[oa]|vale|senora?|hombre|sir|ma.am)\b)|(?:no|nada),)/
const YES =
  /^[^a-z]*(?:(?:sí|s[ií]i+|claro que sí|gracias a dios sí|yes|yeah|yep)\s*(?:[,.:!;]|$)|(?:ya sí|sí|sii+),? )/
/** «—¿Y X? ¿Ya lo soltaron?»: lines of a dialogue and not of a list. */
const DIALOGUE = /^[—–]\s?[^\n]{0,200}\?/mu
const DASH = /^[—–]\s?/gmu

/** A text in which the dashes of a dialogue are no marks of a list. */
export const withoutDashes = (text: string): string => (DIALOGUE.test(text) ? text.replace(DASH, '') : text)

/** What an answer says of those a question before asked about. */
export function answered(
  at: number,
  passages: readonly Passage[],
  before: readonly Statement[],
): Statement[] {
  const asked = passages[at - 1]
  const { folded } = passages[at]!.scene
  if (asked === undefined || asked.kind !== 'sentence' || !asked.scene.folded.includes('?')) return []
  const fact = NO.test(folded) ? 'mistaken' : YES.test(folded) ? 'released' : undefined
  if (fact === undefined) return []
  return before
    .filter((one) => one.at === at - 1 && one.fact === 'rumoured' && one.by !== undefined)
    .map((one) => ({ ...one, fact, at, claimed: false }))
}
