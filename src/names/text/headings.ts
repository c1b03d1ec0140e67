import type { Fact } from './predicate.ts'
import { predicatesIn } from './predicates.ts'
import { isIn } from './state.ts'

/*
 * What the heading of a list says of those below it. Patterns see text folded in place.
 */

/** «RELACIÓN DE LIBERTADOS – ORIENTE», «Libertades materializadas INOF», «EGRESO POR LIBERTAD:» */
const OF_FREED =
  /^[^a-z\d]*(?:(?!no\b|ni\b|sin\b|por\b|que (?!ya\b|recuper|obtuv|sali)|not\b|if\b|si\b)[a-z\d'’/.:]+\W+){0,8}?(?:excarcelad[oa]s?|liberad[oa]s?|libertad[oa]s|libertad(?:es)?|liberacion(?:es)?|excarcelacion(?:es)?|egresos?|egresad[oa]s?|salidas?|libres|ejecutadas?|materializadas?|released|freed|releases|free)\b/
/** «En la calle:», «PRIMER GRUPO (todos en sus casas):» */
const AT_LARGE =
  /^[^a-z\d]*(?:(?:primer|segund|tercer)?[oa]?\s?grupo \W*|(?:ya|tod[oa]s|los que|las que|quienes|estan?|ya estan?|those|already|now|all)\W+){0,4}(?:en la calle|en (?:su|sus) (?:casas?|hogar(?:es)?)|en casa|a?fuera|(?:con|bajo) (?:regimen de )?presentacion\w*|con medidas? (?:cautelar|sustitutiva)\w*|con (?:su|sus) famili\w+|at home|home|out|with their families)[\W\d]*$/
const NOT_YET =
  /\b(?:no|ni|sin|pendient\w*|por (?!libertad|orden|boleta|excarcela)|solicit\w*|proxim\w*|futur\w*|espera\w*|falt\w*|negad\w*|exig\w*|pid\w*|pedi\w*|traslad\w*|arresto|domiciliari\w*|casa por|revocad\w*|recaptur\w*|deteni\w*|posibl\w*|presunt\w*|supuest\w*|confirmar|unconfirmed|not|pending|awaiting|to be|likely|ordenad\w*|acordad\w*|aprobad\w*|anunciad\w*|prometid\w*|falsa?s?|rumor\w*|demand\w*|call\w*|19\d\d|20[01]\d|202[0-4])\b/

/** «Liberaciones pendientes:», «Familiares de los liberados:», though a word for «out» is told plainly. */
const TO_COME =
  /\b(?:no|ni|sin (?:libertad|boletas?|ejecutar|salir|firma\w*)|pendientes?|por (?:ejecutar|salir|liberar|excarcelar|ser|venir)|solicit\w+|negad\w+|proxim\w+|futur\w+|espera\w*|falta\w*|exig\w+|pid\w+|pedid\w+|falsa?s?|rumor\w*|ordenad\w+|acordad\w+|aprobad\w+|anunciad\w+|prometid\w+|candidat\w+|(?<=^[^a-z]*(?:l[oa]s )?)(?:testigos|garantes|gestores|mediadores|negociadores|organizadores|promotores|observadores|amig[oa]s|vecin[oa]s|victimas|jueces|fiscales|firmantes|responsables|verdugos|custodios|familiar\w*|abogad\w+|defensor\w*|madres|espos[oa]s|hij[oa]s) de|medic[oa]s|(?:auto)?buses|urge\w*|cuy[oa]s? (?:liberacion|libertad|excarcelacion) (?!fue|ha sido|se |esta)|whose (?:release|freedom) (?!was|has)|awaiting|pending|to be|not|false|demand\w+|expected|families of|relatives of|lawyers (?:of|for))\b/
const MAYBE = /\b(?:posibl\w+|presunt\w+|supuest\w+|probabl\w+|possible|alleged|rumou?red|likely)\b/

/** «Excarcelados 2023:» */
const OF_OLD =
  /\b(?:excarcelad|liberad|excarcelacion|liberacion|freed|released|releases)[a-z]*\W+(?:(?:en|in|de|del|durante|of|ano|year|[a-z]+ (?:de|of))\W+){0,2}(?:19\d\d|20[01]\d|202[0-4])\b/
/** «(faltan algunos nombres completos)»: of the list, not of its people. */
const ASIDE = /\([^)]*\b(?:nombres?|apellidos?|datos?|lista|listado|names?|list)\b[^)]*\)/g

/** @param heading a heading, folded in place */
export function headingSays(heading: string): readonly Fact[] {
  const folded = heading.replace(ASIDE, ' ')
  const found = predicatesIn(folded, folded).map(({ fact }) => fact)
  const facts = found.map((fact) =>
    fact !== 'released' ? fact : MAYBE.test(folded) ? 'rumoured' : TO_COME.test(folded) ? 'coming' : fact,
  )
  if (facts.some((fact, at) => fact !== found[at])) return facts
  if (OF_OLD.test(folded)) return facts.map((fact) => (fact === 'released' ? 'past' : fact))
  // «Nuevos detenidos tras las excarcelaciones:»
  if (facts.some(isIn)) return facts.filter((fact) => fact !== 'released')
  if (AT_LARGE.test(folded)) return ['released']
  const isPlain = facts.every((fact) => fact === 'coming')
  return isPlain && OF_FREED.test(folded) && !NOT_YET.test(folded) && !TO_COME.test(folded)
    ? ['released']
    : facts
}
