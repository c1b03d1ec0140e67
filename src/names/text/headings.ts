import type { Mention } from './mentions.ts'
import type { Fact } from './predicate.ts'
import { predicatesIn } from './predicates.ts'
import type { Scene } from './scene.ts'
import { isIn, type Told } from './state.ts'

/*
 * What the heading of a list says of those below it. Patterns see text folded in place.
 */

/** «RELACIÓN DE LIBERTADOS – ORIENTE», «Libertades materializadas INOF», «EGRESO POR LIBERTAD:» */
const OF_FREED =
  /^[^a-z\d]*(?:(?!no\b|ni\b|sin\b|por\b|que (?!ya\b|recuper|obtuv|sali)|not\b|if\b|si\b)[a-z\d'’/.:]+\W+){0,8}?(?:excarcelad[oa]s?|liberad[oa]s?|libertad[oa]s|libertad(?:es)?|liberacion(?:es)?|excarcelacion(?:es)?|egresos?|egresad[oa]s?|salidas?|libres|ejecutadas?|materializadas?|released|freed|releases|free)\b/
/** «En la calle:», «PRIMER GRUPO (todos en sus casas):» */
const AT_LARGE =
  /^[^a-z\d]*(?:(?:primer|segund|tercer)?[oa]?\s?grupo \W*|(?:ya|tod[oa]s|los que|las que|quienes|estan?|ya estan?|(?<!sin )(?:confirm|verific)ad[oa]s|those|already|now|all|confirmed)\W+){0,4}(?:en la calle|en (?:su|sus) (?:casas?|hogar(?:es)?)|en casa|a?fuera|(?:con|bajo) (?:regimen de )?presentacion\w*|con medidas? (?:cautelar|sustitutiva)\w*|con (?:su|sus) famili\w+|egres(?:os?|ad[oa]s?) (?:por|con|en) libertad(?: plena)?|at home|home|out|at liberty|with their families)(?:\W+(?:gracias a dios|a dios gracias|bendito (?:sea )?dios|gloria a dios|por fin|al fin|finalmente|hoy|ya|thank god|at last|finally|today|tonight|now))?[\W\d]*$/
/** «Nombres que ya chequeamos, todos en libertad:», «Names checked with relatives, all of them now at liberty:» */
const ALL_OUT =
  /(?<!\b(?:no|ni|sin|not|si|if|cuando|when|until|hasta|exig\w*|pid\w*|ped\w*|quer\w*|demand\w*|want)\b[^:]{0,30})\b(?:tod[oa]s(?: ell[oa]s)?|all(?: of (?:them|these|those))?)\W+(?:(?:ya|estan|hoy|now|already|are|being|back) ){0,3}(?:en libertad|libres|en (?:su|sus) casas?|en la calle|afuera|at liberty|free|at home|home|out)[\W\d]*$/
const NOT_YET =
  /\b(?:no|ni|sin|pendient\w*|por (?!libertad|orden|boleta|excarcela)|solicit\w*|proxim\w*|futur\w*|espera\w*|falt\w*|negad\w*|exig(?!encia del?\b)\w*|pid\w*|pedi\w*|traslad\w*|arresto|domiciliari\w*|casa por|revocad\w*|privad[oa]s?|privativ\w*|privacion|recaptur\w*|deteni\w*|posibl\w*|presunt\w*|supuest\w*|confirmar|unconfirmed|not|pending|awaiting|to be|likely|ordenad\w*|acordad\w*|aprobad\w*|anunciad\w*|prometid\w*|falsa?s?|rumor\w*|demand\w*|call\w*|19\d\d|20[01]\d|202[0-4])\b/

/** «Liberaciones pendientes:», «Familiares de los liberados:», though a word for «out» is told plainly. */
const TO_COME =
  /\b(?:no|ni|sin (?:libertad|boletas?|ejecutar|salir|firma\w*)|pendientes?|por (?:ejecutar|salir|liberar|excarcelar|ser|venir)|solicit\w+|negad\w+|proxim\w+|futur\w+|espera\w*|falta\w*|exig(?!encia del?\b)\w+|pid\w+|pedid\w+|falsa?s?|rumor\w*|ordenad\w+|acordad\w+|aprobad\w+|anunciad\w+|prometid\w+|candidat\w+|medic[oa]s|(?:auto)?buses|privativ\w*|privacion|urge\w*|cuy[oa]s? (?:liberacion|libertad|excarcelacion) (?!fue|ha sido|se |esta)|whose (?:release|freedom) (?!was|has)|en (?:el )?papel|on paper|libertad (?:ya )?para tod[oa]s|freedom for (?:all|them)|awaiting|pending|to be|not|false|demand\w+|expected|families of|relatives of|lawyers (?:of|for))\b/
const MAYBE = /\b(?:posibl\w+|presunt\w+|supuest\w+|probabl\w+|possible|alleged|rumou?red|likely)\b/

/** «Excarcelados 2023:» */
const OF_OLD =
  /\b(?:excarcelad|liberad|excarcelacion|liberacion|freed|released|releases)[a-z]*\W+(?:(?:en|in|de|del|durante|of|ano|year|[a-z]+ (?:de|of))\W+){0,2}(?:19\d\d|20[01]\d|202[0-4])\b/
/** «(faltan algunos nombres completos)»: of the list, not of its people. */
const ASIDE = /\([^)]*\b(?:nombres?|apellidos?|datos?|lista|listado|names?|list)\b[^)]*\)/g

const VOUCH = '(?:confirm|verific|verif|comprob|constat|corrobor|contrast|chequea|check)'
/** «Reportados pero sin confirmar:», «Por verificar:», «Reported freed, no relative reached yet:» */
const UNVOUCHED = new RegExp(
  `\\b(?:por|sin|falt[ae]n?(?: por)?|pendientes? (?:de|por)|(?:a la|en) espera de|en proceso de) (?:\\w+ ){0,2}?${VOUCH}|\\b(?:no|ni|tampoco) (?:\\w+ ){0,4}?${VOUCH}|\\bse (?:verifica|confirma|chequea)n?\\b|\\b(?:not|never|yet to be|to be|still being|awaiting|pending|cannot|couldn.t|could not|unable to) (?:\\w+ ){0,3}?${VOUCH}|\\b(?:unconfirmed|unverified|extraoficial\\w*)\\b|\\bno (?:relatives?|family|one|word|proof|independent)\\b[^:]{0,30}\\b(?:reached|answered|yet|confirm\\w*)|\\bsin (?:\\w+ )?(?:fe de vida|pruebas|contacto|respuesta)\\b`,
)
/** «Familiares de los liberados:», «Fotos de las excarcelaciones:» */
const BESIDE_THEM =
  /^[^a-z]*(?:l[oa]s )?(?:testigos|garantes|gestores|mediadores|negociadores|organizadores|promotores|observadores|amig[oa]s|vecin[oa]s|victimas|jueces|fiscales|firmantes|responsables|verdugos|custodios|familiar\w*|familias|coordinador\w*|voceros?|encargad\w+|contactos?|fotos?|fotografias|imagenes|videos?|testimonios|abogad\w+|defensor\w*|madres|espos[oa]s|hij[oa]s) de |^[^a-z]*(?:the )?(?:relatives|families|lawyers|witnesses|photos|pictures|coordinators) (?:of|for) /
/** «Los liberados agradecen a:» */
const THEY_ACT =
  /\b(?:liberad|excarcelad|freed|released)[a-z]*\s+(?:(?:les|le) )?(?:agradec|pid|exig|salud|record|denunci|acus|visit|thank|ask|accus)\w*(?: (?:a|por|con|to|for))?\s*:?$/
/** «Presos políticos que recuperaron su libertad:» */
const WHO_LEFT =
  /^[^a-z]*(?:[a-z]+ )?(?:pres|detenid|reclus|recluid|intern)[oa]s (?:[a-z]+ )?que (?:ya |hoy )?(?:recuper|obtuv|sali|(?:fueron|han sido) (?:liberad|excarcelad|puest)|quedaron (?:libres|en libertad))/
/** «Nómina de internos:» */
const INMATES =
  /^[^a-z]*(?:(?:nomina|listas?|listado|relacion|registro|censo|list|roster)\s+(?:de|of)\s+(?:(?:los|las|the)\s+)?)?(?:internos|reclus[oa]s|recluid[oa]s|pres[oa]s|privad[oa]s de (?:la )?libertad|detenid[oa]s|inmates|prisoners|detainees)\b/
/** «Fuera de la lista:», «Left out of the swap:» */
const LEFT_OUT =
  /^[^a-z]*(?:still )?not (?:yet )?(?:out|home|free|freed|released|let out)\b|\b(?:falt(?:an?|o|aron)|ausentes?|missing|absent) (?:en|de|from) (?:la|el|las|los|esta|esa|the|this|that)\b|\b(?:a?fuera|libres?|out|free) (?:de|of) (?:todo |any |all )?(?:peligro|riesgo|sospechas?|culpa|servicio|danger|risk|suspicion|service)\b|\b(?:a?fuera del?|out of|off)(?: (?:la|el|los|las|the|this|that|esta|este))? (?:lista|listado|acuerdo|canje|grupo|medida|beneficio|amnistia|indulto|list|deal|swap|group|exchange|amnesty|pardon)\b/
/** «Egresos del hospital:» */
const OTHER_EXIT =
  /\b(?:egresos?|egresad[oa]s|salidas?|altas?) (?:de |del )(?:la |el |l )?(?:hospital|clinica|ambulatorio|universidad|escuela|colegio|academia|almacen|caja)\b/
/** A heading of what is no release. */
const OF_ANOTHER_KIND =
  /\b(?:deten|arrest|captur|apres|traslad|desapar|fallec|muert|muri|desmient|desment|falsa?s?\b|jailed|held|transfer|missing|dead|died|denied|retract)/
const OF_RELEASE =
  /\b(?:excarcel|liberad|liberaci|libertad|libres?\b|egres|salid|salier|freed|released?|releases|free\b|out\b|en casa\b|home\b)/

/**
 * Whether a heading says that nobody vouches for the release of those below it.
 * @param heading folded in place @param isBelowFreed whether the list it stands below is of people who are out
 */
export const isUnvouched = (heading: string, isBelowFreed: boolean): boolean =>
  UNVOUCHED.test(heading) && !OF_ANOTHER_KIND.test(heading) && (isBelowFreed || OF_RELEASE.test(heading))

/** Whether a heading only says that something is not sure, and not what: «Por confirmar:». */
export const isOnlyUnsure = (heading: string): boolean => UNVOUCHED.test(heading) && !OF_RELEASE.test(heading)

/** @param heading a heading, folded in place */
export function headingSays(heading: string): readonly Fact[] {
  const folded = heading.replace(ASIDE, ' ')
  if ([LEFT_OUT, OTHER_EXIT, BESIDE_THEM, THEY_ACT].some((one) => one.test(folded))) return ['denied']
  if (INMATES.test(folded) && !OF_RELEASE.test(folded.replace(/\bde (?:la )?libertad\b/, ' ')))
    return ['held']
  // «Detenciones por verificar:»
  if (UNVOUCHED.test(folded) && OF_ANOTHER_KIND.test(folded) && !OF_RELEASE.test(folded)) return ['held']
  const found = predicatesIn(folded, folded).map(({ fact }) => fact)
  const facts = found.map((fact) =>
    fact !== 'released' ? fact : MAYBE.test(folded) ? 'rumoured' : TO_COME.test(folded) ? 'coming' : fact,
  )
  if (facts.some((fact, at) => fact !== found[at])) return facts
  if (OF_OLD.test(folded)) return facts.map((fact) => (fact === 'released' ? 'past' : fact))
  if (WHO_LEFT.test(folded)) return facts.filter((fact) => !isIn(fact))
  // «Nuevos detenidos tras las excarcelaciones:»
  if (facts.some(isIn)) return facts.filter((fact) => fact !== 'released')
  if (AT_LARGE.test(folded) || ALL_OUT.test(folded)) return ['released']
  const isPlain = facts.every((fact) => fact === 'coming')
  return isPlain && OF_FREED.test(folded) && !NOT_YET.test(folded) && !TO_COME.test(folded)
    ? ['released']
    : facts
}

/** «Ana Ruiz | INOF | en casa»: what the cells behind a name say, as headings do. */
export const cellsSay = (mention: Mention, { folded }: Scene): readonly Told[] =>
  [...remarkIn(folded.slice(mention.end)), ...cellsIn(folded.slice(mention.end)).flatMap(headingSays)].map(
    (fact) => ({ fact, claimed: false }),
  )

const cellsIn = (behind: string): string[] => behind.split(/\s*\|\s*|\s[–—-]\s/u).slice(1)

/** «- Ana Ruiz, en su casa», «- Luis Sosa (en la calle)» */
const remarkIn = (behind: string): readonly Fact[] => {
  const remark = /^\s*[,(:]\s*([^,;|()]{3,40})\)?$/.exec(behind)?.[1]
  return remark !== undefined && AT_LARGE.test(remark) ? ['released'] : []
}

const COUNTS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
const ENGLISH_COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const OUT = '(?:excarcelad|liberad|soltad)[oa]s?|released|freed'
const TOTAL = new RegExp(
  `^[^a-z]*(?:en |un |in )?total\\W+(?:(?:de|of|son)\\W+)?(?:([a-z]+|\\d+)\\W+(?:(?:personas|pres[oa]s|people|prisoners)\\W+)?(?:${OUT})|(?:${OUT})\\W+(\\d+))\\W*$`,
)

/** «Total: 5 excarcelados» below a list; undefined when a sentence is no such total. */
export function totalIn(folded: string): number | undefined {
  const match = TOTAL.exec(folded)
  // «Total de excarcelados hasta ahora: 14»: of others too.
  if (match === null) return /^[^a-z]*total\b/.test(folded) ? 0 : undefined
  const count = match[1] ?? match[2]!
  if (/^\d+$/.test(count)) return Number(count)
  return Math.max(COUNTS.indexOf(count), ENGLISH_COUNTS.indexOf(count))
}

/** Whether a heading says that those below it are not out yet. @param heading folded */
export const isStillOpen = (heading: string): boolean => NOT_YET.test(heading) || TO_COME.test(heading)
