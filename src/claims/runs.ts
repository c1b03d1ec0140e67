/** What in a run of capitals is not of the name: jobs, towns, papers; and runs that name no person at all. */
import { entryOf } from '../names/lexicon.ts'
import { PARTICLES } from './nouns.ts'
import { ENGLISH_PERSON, isPersonNoun } from './persons.ts'

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
  if (last === undefined || run.some(isUsualGiven)) return false
  const behind = text.slice(last.start + last.word.length, last.start + last.word.length + 40)
  const role = ROLE_BEHIND.exec(behind)?.[1]
  return (
    BODY_NOUN.test(before) || BODY_BEHIND.test(behind) || (role !== undefined && ENGLISH_PERSON.test(role))
  )
}

/** Also «Delta» is somebody's name, once in two million people. */
function isUsualGiven({ folded }: Token): boolean {
  const entry = entryOf(folded)
  return entry !== undefined && entry.given >= 5 && entry.given > entry.surname
}

/** «San Juan de Lagunillas», «el puente Simón Bolívar», «Ciudad de Guatemala»: named after somebody, and nobody. */
export function isPlace(run: readonly Token[], before: string): boolean {
  // «Navy Cmdr.» before a name.
  if (run.length > 1 && run.every(isRole)) return true
  return NAMED_AFTER.test(before) || (run.length < 4 && PLACE_FIRST.test(run[0]?.folded ?? ''))
}

export const NAMED_AFTER =
  /^(?:san|santa|puente|plaza|avenida|calle|autopista|hospital|aeropuerto|parroquia|municipio|liceo|universidad|colegio|barrio|sector|urbanizacion|parque|premio|cuartel|fuerte|batallon|estadio|clinica|bridge|airport)$/
const PLACE_FIRST =
  /^(?:san|santa|santo|ciudad|villa|puerto|isla|cerro|punta|punto|nueva|costa|palo|wadi|new)$/

/** «el barbero de Tinaquillo Wilmer Sanoja»: the town in front, which is nobody's given name. */
export function withoutPlace(run: Token[], before: string): Token[] {
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
