import type { Mention } from './mentions.ts'
import type { Clause, Scene } from './scene.ts'
import { isExcepted } from './speech.ts'

/*
 * Who is named only to say that what is told of others is not told of them: «todos menos A y su chofer, B», «C, en
 * cambio, no». Patterns see text folded in place.
 */

/** «A and B were among them; C was not», «C, en cambio, no.» */
const IS_NOT =
  /^\s*,?\s*(?:(?:en cambio|sin embargo|however|by contrast|por su parte),?\s*)?(?:(?:was|is|has|did|were|are|have)(?: not|n.t)|no|tampoco|todavia no|aun no|not)\s*(?:[.;:!?]|$|,\s+(?:a |con )?(?:es[ea]|aquel|aquella)\b|,?\s+(?:mij[oa]|hij[oa] mi[oa]|chic[oa]|vale|pana|senora?|herman[oa]|comadre|compadre|mi amor|amig[oa]|hombre|mujer)\s*(?:[,.;:!?]|$))/
const LEAVING = /,\s*(?:leaving|dejando)\s+(?:atras |behind )?(?:a\s+)?(?:[a-z]+\s+){0,2}$/
/** «and X, who is not, …» */
const WHO_IS_NOT =
  /^\s*,\s*(?:(?:who|which) (?:is|was|has|did|does)(?: not|n.t)|(?:que|quien) (?:aun |todavia )?no)\s*[,.;:]/
const ADDED =
  /^\s*,?\s*(?:y|e|ni|and|nor|or)\s+(?:(?:de|a|con|to|for)\s+)?(?:(?:su|el|la|his|her|the)\s+(?:[a-z]+\s*){1,2},?\s*)?$/

/** «… los que salieron. ¿Y X?», «and what about X?» */
export const isAskedAfter = (mention: Mention, scene: Scene): boolean =>
  /^\s*\?/.test(scene.folded.slice(mention.end)) &&
  /(?:^|[¿.:;,!\s-])(?:y|and|what about|how about|que hay de|que (?:paso|se sabe) (?:con|de)) (?:(?:el|la|a|de|con|the) )?(?:[a-z]+ )?$/.test(
    scene.folded.slice(0, mention.start),
  )

/** Whether a sentence names somebody to leave them out. */
export function isLeftOut(mention: Mention, clause: Clause, scene: Scene): boolean {
  const after = scene.folded.slice(mention.end)
  // «Y was released, leaving X as the last of the group behind bars»
  if (
    LEAVING.test(scene.folded.slice(clause.start, mention.start)) &&
    !/^[^,;.]*\b(?:libr|libert|free)/.test(after)
  )
    return true
  return IS_NOT.test(after) || WHO_IS_NOT.test(after) || isExceptedToo(mention, clause, scene)
}

function isExceptedToo(mention: Mention, clause: Clause, scene: Scene): boolean {
  if (isExcepted(scene.folded.slice(clause.start, mention.start))) return true
  const before = scene.people.findLast((one) => one.end <= mention.start && one.start >= clause.start)
  return (
    before !== undefined &&
    ADDED.test(scene.folded.slice(before.end, mention.start)) &&
    isExceptedToo(before, clause, scene)
  )
}
