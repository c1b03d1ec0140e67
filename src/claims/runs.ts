/** What in a run of capitals is not of the name: jobs, towns, papers; and runs that name no person at all. */
import { entryOf } from '../names/lexicon.ts'
import { PARTICLES } from './nouns.ts'
import { ENGLISH_PERSON, isPersonNoun } from './persons.ts'
import { isKnownPlace, isUsualGiven } from './toponyms.ts'

export interface Token {
  start: number
  word: string
  /** `word` folded. */
  folded: string
  capital: boolean
}

/** «el portal Voz del Delta», «la ONG Páramo Libre»: what such a noun names is no person, unless it has a given name. */
const BODY_NOUN =
  /^(?:organizacion|ong|portal|emisora|medio|diario|periodico|semanario|revista|partido|fundacion|movimiento|asociacion|agencia|canal|radio|televisora|empresa|compania|colectivo|sindicato|club|federacion|coalicion|plataforma|programa|operativo|operacion|banda|web|newspaper|outlet|website|station|party|organization|organisation|ngo|foundation|magazine|company|agency|channel|newsroom)$/
/** «Mimar Sinan student Ana Ruiz», «the Bahrain Institute»: the capitals are those of a body. */
const BODY_BEHIND =
  /^ (?:Institute|Cent(?:er|re)|Foundation|University|College|Committee|Council|Association|Union|Society|Network|Observatory|Ministry|Party|Prison|Instituto|Centro|Fundación|Universidad|Comité)\b/
const ROLE_BEHIND = /^ ([a-z]+) (?=\p{Lu}\p{Ll})/u

export function isBody(text: string, run: readonly Token[], before: string): boolean {
  const last = run.at(-1)
  if (last === undefined || run.some(({ folded }) => isUsualGiven(folded))) return false
  const behind = text.slice(last.start + last.word.length, last.start + last.word.length + 40)
  const role = ROLE_BEHIND.exec(behind)?.[1]
  return (
    BODY_NOUN.test(before) || BODY_BEHIND.test(behind) || (role !== undefined && ENGLISH_PERSON.test(role))
  )
}

/** «El Tiempo», «La Voz del Golfo»: an article with a capital inside a sentence belongs to the name of a thing. */
export function isThing(run: readonly Token[], article: Token | undefined): boolean {
  return article?.capital === true && /^(?:el|la|los|las)$/.test(article.folded) && personInside(run) < 0
}

/** Where in a run, not at its head, a given name with a surname stands; -1 when nowhere. */
function personInside(run: readonly Token[]): number {
  return run.findIndex((token, at) => at > 0 && at < run.length - 1 && isUsualGiven(token.folded))
}

/** «San Juan de Lagunillas», «el puente Simón Bolívar», «Ciudad de Guatemala»: named after somebody, and nobody. */
export function isPlace(run: readonly Token[], before: string): boolean {
  // «Navy Cmdr.» before a name.
  if (run.length > 1 && run.every(isRole)) return true
  if (BODY_FIRST.test(run[0]?.folded ?? '') && personInside(run) < 0) return true
  if (isKnownPlace(run.map(({ folded }) => folded))) return true
  return NAMED_AFTER.test(before) || (run.length < 4 && PLACE_FIRST.test(run[0]?.folded ?? ''))
}

/** «Dirección General de Contrainteligencia», «Misión Permanente»: what such a run begins with is an office or a body. */
const BODY_FIRST =
  /^(?:reclusion|detencion|internamiento|procesados|formacion|direccion|subdireccion|cuerpo|servicio|servicios|secretaria|subsecretaria|superintendencia|comandancia|comisaria|destacamento|circuito|medicatura|contraloria|procuraduria|defensoria|consultoria|relatoria|relator|mision|delegacion|brigada|division|departamento|instituto|academia|facultad|colegio|colectivo|redes|radio|diario|canal|agencia|alianza|bloque|coordinadora|corporacion|corporation|directorate|bureau|agency|service|mission|delegation|brigade|division|department|academy|faculty|network|coalition|alliance|collective|embassy|consulate|consulado|nunciatura|diocesis|arquidiocesis|arzobispado|conferencia|casa|hotel|clinica|ambulatorio|tren|grupo|frente|comando|noticia|noticias|lea|vea|lee)$/

export const NAMED_AFTER =
  /^(?:san|santa|puente|plaza|avenida|calle|autopista|hospital|aeropuerto|parroquia|municipio|liceo|universidad|colegio|barrio|sector|urbanizacion|parque|premio|cuartel|fuerte|batallon|estadio|clinica|bridge|airport)$/
const PLACE_FIRST =
  /^(?:san|santa|santo|ciudad|villa|puerto|isla|cerro|punta|punto|nueva|costa|palo|wadi|new)$/

/** «el barbero de Tinaquillo Wilmer Sanoja»: the town in front, which is nobody's given name. */
export function withoutPlace(run: Token[], before: string): Token[] {
  const inside = BODY_FIRST.test(run[0]?.folded ?? '') ? personInside(run) : -1
  if (inside > 0) return run.slice(inside)
  // «los comerciantes de San Antonio Jaider Ovallos»
  if (run.length >= 4 && PLACE_FIRST.test(run[0]?.folded ?? '')) return run.slice(2)
  // «Cartoonist Ana Ruiz», «Navy Captain Ana Ruiz», «Teniente Coronel (Ej.) Ana Ruiz»: a job with a capital in front.
  const roles = run.findIndex((token) => !isRole(token))
  const named = roles > 0 ? run.length - roles : 0
  if (named >= 2 || (named === 1 && roles > 1)) return withoutPlace(run.slice(roles), before)
  // «editor de El Regional Ana Ruiz»: what the paper is called.
  if (
    run.length >= 3 &&
    /^(?:el|la|los|las)$/.test(before) &&
    !isGiven(run[0]?.folded ?? '') &&
    isGiven(run[1]?.folded ?? '')
  )
    return run.slice(1)
  if (run.length < 3 || !OF_A_PLACE.test(before)) return run
  const [first, second, third] = run.map((token) => token.folded)
  if (first === undefined || second === undefined || third === undefined) return run
  if (isGiven(first)) return run
  return isGiven(second) && !PARTICLES.has(second) ? run.slice(1) : run
}

function isRole({ folded }: Token): boolean {
  return (isPersonNoun(folded) || FORCES.has(folded)) && !isGiven(folded)
}

/** What stands before or behind a rank. */
const FORCES = new Set(
  'cmdr cdr capt lt col sgt maj brig cpl navy army air force national guard police primero segundo primera segunda tercero staff chief senior junior retired'.split(
    ' ',
  ),
)

function isGiven(folded: string): boolean {
  return (entryOf(folded)?.given ?? 0) > 0
}

const OF_A_PLACE =
  /^(?:de|en|of|in|from|at|para|por|estado|municipio|provincia|parroquia|departamento|ciudad|sector)$/
