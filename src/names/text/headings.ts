import type { Fact } from './predicate.ts'
import { predicatesIn } from './predicates.ts'

/*
 * What the heading of a list says of those below it. Patterns see text folded in place.
 */

/** «RELACIÓN DE LIBERTADOS – ORIENTE», «Libertades materializadas INOF», «EGRESO POR LIBERTAD:» */
const OF_FREED =
  /^[^a-z\d]*(?:(?!no\b|ni\b|sin\b|por\b|que (?!ya\b|recuper|obtuv|sali)|not\b|if\b|si\b)[a-z\d'’/.:]+\W+){0,8}?(?:excarcelad[oa]s?|liberad[oa]s?|libertad[oa]s|libertad(?:es)?|liberacion(?:es)?|excarcelacion(?:es)?|egresos?|egresad[oa]s?|salidas?|libres|ejecutadas?|materializadas?|released|freed|releases|free)\b/
/** «En la calle:», «PRIMER GRUPO (todos en sus casas):» */
const AT_LARGE =
  /^[^a-z\d]*(?:(?:primer|segund|tercer)?[oa]?\s?grupo \W*|(?:ya|tod[oa]s|los que|las que|quienes|estan?|ya estan?|those|already|now|all)\W+){0,4}(?:en la calle|en (?:su|sus) (?:casas?|hogar(?:es)?)|en casa|a?fuera|con (?:su|sus) famili\w+|at home|home|out|with their families)\W*$/
const NOT_YET =
  /\b(?:no|ni|sin|pendient\w*|por (?!libertad|orden|boleta|excarcela)|solicit\w*|proxim\w*|futur\w*|espera\w*|falt\w*|negad\w*|exig\w*|pid\w*|pedi\w*|traslad\w*|arresto|domiciliari\w*|casa por|revocad\w*|recaptur\w*|deteni\w*|posibl\w*|presunt\w*|supuest\w*|confirmar|unconfirmed|not|pending|awaiting|to be|likely|ordenad\w*|acordad\w*|aprobad\w*|anunciad\w*|prometid\w*|falsa?s?|rumor\w*|demand\w*|call\w*|19\d\d|20[01]\d|202[0-4])\b/

/** @param folded a heading, folded in place */
export function headingSays(folded: string): readonly Fact[] {
  const facts = predicatesIn(folded, folded).map(({ fact }) => fact)
  if (AT_LARGE.test(folded)) return ['released']
  const isPlain = facts.every((fact) => fact === 'coming')
  return isPlain && OF_FREED.test(folded) && !NOT_YET.test(folded) ? ['released'] : facts
}
