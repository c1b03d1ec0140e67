import type { Clause, Scene } from './facts.ts'
import type { Fact } from './predicates.ts'

/** What may stand before the verb of a clause or sentence whose subject is the person named before. */
const NO_OTHER_SUBJECT =
  /^[\s,;:.¿¡"“«]*(?:(?:pero|aunque|mientras|sin embargo|y|que|but|yet|and|he|she|el|ella|ya|aun|todavia|ayer|hoy|anoche|luego|despues|mas|tarde|antes|dias|horas|finalmente|por|fin|no|nunca|se|en|este|esta|la|el|noche|madrugada|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hasta|ahora|joven|still|now|later|also|then|was|has|is|not|been|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bajo|con|mr|ms)\s+)*$/
const PLURAL = /^(?:(?!en\b|aun\b)\w+n|(?!was\b|has\b)\w+[oa]s|were|are|remain|stay|have)\b/

/** Facts of a stretch that names nobody and has no other subject: they go on about the person named before. */
export function goesOnIn(clause: Clause, scene: Scene): Fact[] {
  const facts: Fact[] = []
  for (const predicate of clause.predicates) {
    const lead = scene.folded.slice(clause.start, predicate.start)
    if (predicate.fact === 'denied' && predicate.form === 'left') facts.push('denied')
    else if (PLURAL.test(scene.folded.slice(predicate.start, predicate.end))) break
    else if (
      (predicate.form === 'verb' || predicate.form === 'left') &&
      (facts.length > 0 || NO_OTHER_SUBJECT.test(lead))
    )
      facts.push(predicate.fact)
  }
  return facts
}
