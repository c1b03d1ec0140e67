import type { Fact } from './predicate.ts'
import { predicatesIn } from './predicates.ts'

/*
 * What the heading of a list says of those below it. Patterns see text folded in place.
 */

/** «RELACIÓN DE LIBERTADOS – ORIENTE», «Libertades materializadas INOF», «EGRESO POR LIBERTAD:» */
const OF_FREED =
  /^[^a-z\d]*(?:(?:los|las|lista|listado|relacion|nomina|cuadro|tabla|parte|balance|reporte|registro|resumen|actualizacion|nuev[oa]s|mas|otr[oa]s|ultim[oa]s|primer[oa]s|de|del|con|y|presos|presas|politic[oa]s|personas|ciudadan[oa]s|detenid[oa]s|estudiantes|mujeres|hombres|boletas?|list|of|the|new|latest|today|hoy|\d+)\W+){0,7}(?:excarcelad[oa]s?|liberad[oa]s?|libertad[oa]s|libertad(?:es)?|liberacion(?:es)?|excarcelacion(?:es)?|egresos?|egresad[oa]s?|salidas?|libres|released|freed|releases|free)\b/
const NOT_YET =
  /\b(?:no|ni|sin|pendient\w*|por (?!libertad|orden|boleta|excarcela)|solicit\w*|proxim\w*|futur\w*|espera\w*|falt\w*|negad\w*|exig\w*|pid\w*|pedi\w*|traslad\w*|arresto|domiciliari\w*|casa por|revocad\w*|recaptur\w*|deteni\w*|posibl\w*|presunt\w*|supuest\w*|confirmar|unconfirmed|not|pending|awaiting|to be|likely|ordenad\w*|acordad\w*|aprobad\w*|anunciad\w*|prometid\w*|falsa?s?|rumor\w*|demand\w*|call\w*|19\d\d|20[01]\d|202[0-4])\b/

/** @param folded a heading, folded in place */
export function headingSays(folded: string): readonly Fact[] {
  const facts = predicatesIn(folded, folded).map(({ fact }) => fact)
  const isPlain = facts.every((fact) => fact === 'coming')
  return isPlain && OF_FREED.test(folded) && !NOT_YET.test(folded) ? ['released'] : facts
}
