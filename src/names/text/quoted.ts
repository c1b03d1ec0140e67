import type { Mention } from './mentions.ts'
import { type Said, said } from './predicate.ts'
import type { Clause, Scene } from './scene.ts'
import { SPEECH_WORD } from './speech.ts'

/*
 * Of whom a quotation speaks: the one it is said of, or the prisoner whose relative says it. Patterns see text folded in
 * place.
 */

/** «"He is out," she said of X». */
export const OF_WHOM =
  /\b(?!(?:gestion(?:es)?|apoyo|ayuda|mediacion|intercesion|labor|esfuerzos?|trabajo|intervencion|respaldo|solidaridad|efforts?|help|support|mediation|work|intervention)\b)[a-z]{3,}\s+(?:of|about|de|sobre|acerca de|en alusion a|refiriendose a|(?:al|para) (?:referirse|aludir) a|referring to|in reference to)l?\s+(?:(?:su|his|her|el|la|the) )?(?:\w+ )?$/

/** «"Me lo entregaron", dijo una madre del brazo de su hijo, X» */
export const OF_THEIR_OWN =
  /["”»]\s*,?\s+[a-z]+\s+(?:[a-z]+\s+){0,4}?(?:una|la|un|el|su|a|his|her|the)\s+(?:madre|padre|mama|papa|abuel[oa]|ti[oa]|espos[oa]|hij[oa]|herman[oa]|mother|father|wife|husband|grandmother|sister|brother|daughter|son)\b(?! (?:de|del|of)\b(?! (?:la mano|brazo)))[^.;:"”»]{0,120}\b(?:su|his|her)\s+(?:\w+ )?(?:hij[oa]|muchach[oa]|espos[oa]|marido|herman[oa]|niet[oa]|sobrin[oa]|padre|madre|son|daughter|husband|wife|brother|sister|grandson|nephew)\s*,?\s+$/

/** «"Aquí está mi hijo", contó la madre de X»: the quote of the sentence is about X. */
export function quotedBefore(mention: Mention, clause: Clause, scene: Scene): Said[] {
  const before = scene.folded.slice(0, mention.start)
  const quote = before.search(/["”»]\s*,?\s*(?:\w+\s+[^"“”«»]*)?$/)
  if (TO_KIN.test(before.slice(Math.max(quote, 0)))) return []
  const around = before.slice(quote) + scene.folded.slice(mention.end, mention.end + 30)
  if (quote < 0 || (SPEECH_WORD.exec(around) === null && !MESSAGE.test(around))) return []
  const clauses = scene.clauses.filter((one) => one.end <= clause.end)
  return clauses.flatMap((one) => one.predicates.filter((predicate) => predicate.end <= quote).map(said))
}

/** «"Está aquí", dijo el custodio a la madre de X» */
const TO_KIN = /\b(?:al?|to)\s+(?:(?:la|las|los|the)\s+)?[a-z]+\s+(?:de|del|of)\s+(?:[a-z]+\s+){0,3}$/
const MESSAGE = /\b(?:mensaje|audio|nota de voz|llamada|palabras|message|voice note|words|call)\b/
