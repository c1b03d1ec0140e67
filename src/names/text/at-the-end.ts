import type { Mention } from './mentions.ts'
import { KIN } from './places.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import { SPEECH_WORD } from './speech.ts'

/*
 * «Así volvió a Caripito, después de quince meses preso y con la misma camisa, X.»: a verb without a subject opens the
 * sentence, and the only one it names ends it behind a comma. Patterns see text folded in place.
 */

const OPENS = /^[^a-z]*(?:[a-z]+,?\s+){0,6}$/
/** Somebody else acts, or the name is that of a relative, of a speaker or of somebody met. */
const NOT_HIM =
  /\b(?:su|sus|mi|nuestr[oa]|his|her|who|que|quien|cuando|donde|mientras|porque|segun|por|ante|contra|para|hacia|al?|de|del|con)\s+(?:(?:el|la|los|las)\s+)?(?:[a-z]+\s+){0,3}$/
/** «…, y lo abrazó su hermano, X»: another verb has come between, or X is said beside a relative. */
const ANOTHER_VERB = /\b(?:y|e|and) (?:l[oae]s?|se|him|her)\b/
const KIN_BEFORE = new RegExp(`\\b(?:${KIN})\\s*$`)
const MOST = 200

/** Whether a name that ends its sentence behind a comma is the subject of the singular verb that opens it. */
export function endsSentence(predicate: Predicate, mention: Mention, scene: Scene): boolean {
  if (predicate.form !== 'verb' || !/^[\s.!]*$/.test(scene.folded.slice(mention.end))) return false
  if (
    !/^(?:volvio|regreso|salio|llego|aparecio|cruzo|dejo|bajo|camino)\b/.test(
      scene.folded.slice(predicate.start),
    )
  )
    return false
  if (scene.people.some((other) => other !== mention && other.text.includes(' '))) return false
  const between = scene.folded.slice(predicate.end, mention.start)
  const comma = between.lastIndexOf(',')
  return (
    comma >= 0 &&
    between.length <= MOST &&
    OPENS.test(scene.folded.slice(0, predicate.start)) &&
    !/[:;"“”«»¿?]/.test(scene.folded) &&
    !SPEECH_WORD.test(between) &&
    !ANOTHER_VERB.test(between) &&
    !KIN_BEFORE.test(between.slice(0, comma)) &&
    !NOT_HIM.test(between.slice(comma)) &&
    /^,\s*(?:(?:el|la)\s+)?(?:[a-z-]+\s+){0,4}$/.test(between.slice(comma)) &&
    !scene.clauses.some(({ predicates }) =>
      predicates.some((one) => one.start >= predicate.end && one.fact !== 'released'),
    )
  )
}
