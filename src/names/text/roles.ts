import type { Mention } from './mentions.ts'
import { CELL } from './places.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import { isKinOf, isToldAfterwards, speaks } from './speech.ts'

/*
 * Who in a sentence may be the prisoner it is about, and who only stands beside: lawyers, judges, officials, relatives,
 * speakers. Patterns see text folded in place.
 */

const OFFICE =
  'abogad[oa]s?|defensor(?:a|es)?(?! (?:de|por|del) (?:los )?(?:derechos|ddhh|presos|ambiente))|penalista|juez|jueza|jueces|fiscal(?:es|a)?|magistrad[oa]|ministr[oa]|viceministr[oa]|alguacil|director(?:a)?|vocer[oa]|comisari[oa]|presidente|presidenta|canciller|c[oó]nsul(?:esa)?|embajador|embajadora|coordinador(?:a)?|gobernador(?:a)?|diputad[oa]|parlamentari[oa]|psicolog[oa]|sacerdote|cura|nuncio|parroco|obispo|relatora?|attorney|lawyer|counsel|judge|prosecutor|minister|spokes\\w+|director|warden|governor|ambassador|president|senator|official|coordinator|negotiator|envoy|mediator|negociador(?:a)?|mediador(?:a)?|enviad[oa] especial'
const KIN =
  'madre|padre|mama|papa|hij[oa]|herman[oa]|espos[oa]|marido|mujer|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|niet[oa]|viud[oa]|novi[oa]|pareja|companer[oa]|cunad[oa]|suegr[oa]|yerno|nuera|amig[oa]|socio|vecin[oa]|mother|father|wife|husband|son|daughter|brother|sister|aunt|uncle|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|friend|partner|colleague'
const OF_OFFICE = new RegExp(`\\b(?:${OFFICE})(?:\\s+(?:[a-z]+\\.?)){0,3}\\s*,?\\s*$`)
const OFFICE_BEHIND = new RegExp(
  `^\\s*,\\s*(?:(?:su|la|el|una|un|his|her|their|the|a|an)\\s+)?(?:\\w+\\s+)?(?:${OFFICE})\\b`,
)
/** «, el exdiputado »: what somebody is besides. */
const AGAIN = '(?:,\\s*(?:(?:el|la|the)\\s+)?(?:[a-z-]+\\s+){1,4})'
const KIN_BEFORE = new RegExp(
  `\\b(?:su|sus|la|el|his|her|their|my|mi)\\s+(?:\\w+\\s+)?(?:${KIN})\\s*,?\\s*$|\\b(?:su|his|her|cuy[oa]|whose)\\s+(?:\\w+\\s+)?(?:${KIN})${AGAIN}$|\\b(?:el|la|the)\\s+(?:${KIN})\\s+(?:de|of)\\s+[^,;:.]{3,60}${AGAIN}$`,
)
const KIN_BEHIND = new RegExp(
  `^\\s*,\\s*(?:(?:su|la|el|una|un|his|her|their|the|a|an)\\s+)?(?:${KIN})\\b(?: del? | of |,)`,
)

/** Whether a name is that of somebody who works at or speaks of a case. */
export function isOfficial(mention: Mention, scene: Scene): boolean {
  return (
    OF_OFFICE.test(scene.folded.slice(Math.max(0, mention.start - 60), mention.start)) ||
    OFFICE_BEHIND.test(scene.folded.slice(mention.end, mention.end + 80))
  )
}

/** Whether a name is introduced as a relative or companion of somebody else. */
export const isKinsman = (mention: Mention, scene: Scene): boolean =>
  (KIN_BEFORE.test(scene.folded.slice(Math.max(0, mention.start - 110), mention.start)) &&
    !isOtherThanKin(mention, scene)) ||
  KIN_BEHIND.test(scene.folded.slice(mention.end, mention.end + 60))

/** «gritaba a su hermano X, tras siete meses presa»: she cries, and he is not named. */
const isOtherThanKin = (mention: Mention, scene: Scene): boolean => {
  const kin = /\ba (?:su|sus) ([a-z]+)\s+$/.exec(scene.folded.slice(0, mention.start))?.[1]
  const ending =
    /^\s*,?\s*(?:tras|luego de|despues de)\b[^,;.]{0,40}\b(?:pres|detenid|encarcelad|recluid)([oa])\b/.exec(
      scene.folded.slice(mention.end),
    )?.[1]
  if (kin === undefined || ending === undefined) return false
  const isWoman = /(?:a|madre|mujer)$/.test(kin) && !/^(?:papa|pareja)$/.test(kin)
  return !/^pareja$/.test(kin) && isWoman === (ending === 'o')
}

/** «…, donde estuvo presa 26 meses» */
const WAS_INSIDE =
  /\b(?:estuvo|paso|pasar|permanecio|permanecer|haber (?:estado|pasado)|was|spent|spending|being)\b[^.;]{0,40}\b(?:pres[oa]|deten|reclu|encarcel|encerr|carcel|prision|held|jail|imprison|locked|custody)/

const OWN =
  'hij[oa]|muchach[oa]|niet[oa]|espos[oa]|marido|mujer|herman[oa]|padre|madre|papa|mama|sobrin[oa]|compadre|son|boy|girl|daughter|husband|wife|brother|sister|father|mother|grandson|granddaughter|nephew'
/** «"Mi hija ya duerme en su cama", escribió X» */
const OF_MINE = new RegExp(`["“«‘'—][^"”»]*\\b(?:mi|my) (?:\\w+ )?(?:${OWN})\\b`)
/** «… gritaba X. Su nieto, Y, acababa de cruzar el portón» */
const OF_HERS = new RegExp(`^[^a-z]*(?:su|his|her) (?:\\w+ )?(?:${OWN})\\b`)

/**
 * Whether a name is that of a lawyer, an official or a relative who tells the news, and no prisoner too.
 * @param next the sentence behind
 */
export const isHelper = (mention: Mention, scene: Scene, next = ''): boolean =>
  isBesideHim(mention, scene) ||
  isAgent(mention, scene) ||
  (KIN_BEHIND.test(scene.folded.slice(mention.end, mention.end + 60)) && OF_HERS.test(next)) ||
  (OFFICE_BEHIND.test(scene.folded.slice(mention.end, mention.end + 80)) && OF_A_CLIENT.test(scene.folded)) ||
  (isSource(mention, scene) &&
    (isOfficial(mention, scene) ||
      isKinsman(mention, scene) ||
      OF_MINE.test(scene.folded) ||
      OF_HERS.test(next)) &&
    !(
      WAS_INSIDE.test(scene.folded.slice(mention.end)) &&
      !scene.people.some(({ start, text }) => start >= mention.end && text.includes(' '))
    ))

/** «, sitting beside his wife, X» */
const BESIDE_HIM = new RegExp(
  `\\b(?:with|beside|alongside|junto (?:a|con)|al lado de) (?:su|his|her) (?:[a-z]+ )?(?:${KIN})\\s*,?\\s*$`,
)
/** Whether a relative is only where the one spoken of is. */
export const isBesideHim = (mention: Mention, scene: Scene): boolean =>
  BESIDE_HIM.test(scene.folded.slice(0, mention.start)) &&
  !/^[^.;]{0,60}\b(?:libera|excarcela|pres[oa]\b|deteni|freed|released|jailed|held|detained)/.test(
    scene.folded.slice(mention.end),
  )

/** «Liberaciones verificadas por X y Y» */
const BY_WHOM =
  /\b(?:(?:verificad|confirmad|documentad|registrad|reportad|tramitad|gestionad|anunciad|celebrad|lograd|negociad|mediad)[oa]s? por|(?:verified|confirmed|documented|reported|announced|brokered|negotiated|secured) by)\s+(?:[^.;:]{0,60}\b(?:y|e|and)\s+)?(?:[a-z]+\s+){0,3}$/
const isAgent = (mention: Mention, scene: Scene): boolean =>
  BY_WHOM.test(scene.folded.slice(Math.max(0, mention.start - 110), mention.start))

/** «X, abogado, salió del penal tras tres horas: su cliente sigue preso» */
const OF_A_CLIENT =
  /\b(?:su|sus|his|her) (?:client[ea]?s?|defendid[oa]s?|representad[oa]s?|patrocinad[oa]s?|clients?)\b/

const isSource = (mention: Mention, scene: Scene): boolean => {
  const clause = scene.clauses.find((one) => mention.start >= one.start && mention.start < one.end)
  return speaks(
    scene.folded,
    mention,
    clause?.start ?? 0,
    scene.people.filter((other) => other !== mention),
  )
}

/** Whether a sentence that tells nothing of somebody is not about them either. */
export function standsBeside(mention: Mention, scene: Scene): boolean {
  if (isKinOf(scene.folded, mention)) return false
  if (isOfficial(mention, scene) || isKinsman(mention, scene)) return true
  return isSource(mention, scene)
}

/** «, quien », «, uno de los once estudiantes que », «, uno de los » */
export const RELATIVE =
  /^\s*,\s*(?:(?:quien|que|who)\s+(?:\w+\s+){0,3}|(?:un[oa] (?:mas )?de (?:l[oa]s|aquell[oa]s|est[oa]s|quienes)|one of (?:the |those )?|among (?:the|those))\s*(?:[\w-]+\s+){0,6}?(?:(?:que|quienes|who|that)\s+)?(?:ya\s+)?)$/

/** «contó X, quien salió el lunes de Tocorón» */
export const isRelativeOf = (mention: Mention, by: Predicate, scene: Scene): boolean =>
  RELATIVE.test(scene.folded.slice(mention.end, by.start)) &&
  !isOfficial(mention, scene) &&
  !isKinsman(mention, scene)

/** «contó X al día siguiente de su excarcelación» */
const SINCE =
  /\b(?:siguientes? (?:a|de)|despues de|luego de|tras|desde|after|since|following|of) (?:su|his|her) (?:\w+ )?$/

/** «said X on her second day out of prison» */
const HIS = /\b(?:his|her|su)\s+$/
const NEVER = /(?!)/

/** Whoever tells of the time after his own release has been released. */
export const tellsSinceThen = (mention: Mention, by: Predicate, scene: Scene): boolean =>
  (by.form === 'noun'
    ? SINCE
    : by.fact === 'released' && /^(?:first|second|third|primer|segund)/.test(scene.folded.slice(by.start))
      ? HIS
      : NEVER
  ).test(scene.folded.slice(mention.end, by.start)) &&
  !/["“”«»;]/.test(scene.folded.slice(mention.end, by.start)) &&
  !isOfficial(mention, scene) &&
  !isKinsman(mention, scene)

/** A relative or lawyer who speaks after a visit has not been inside. */
export const tellsOfOneself = (mention: Mention, by: Predicate, scene: Scene): boolean =>
  isToldAfterwards(scene.folded, mention, by.start) &&
  !isOfficial(mention, scene) &&
  !isKinsman(mention, scene) &&
  !scene.people.some(
    (person) => person.start >= mention.end && person.end <= by.start && person.text.includes(' '),
  )

/** «… no lo creía", contó X»: who is named as the speaker of a quotation that an earlier sentence began. */
export const endsQuote = (mention: Mention, scene: Scene): boolean => {
  const before = scene.folded.slice(0, mention.start)
  return (
    (before.match(/["“”«»]/g)?.length ?? 0) === 1 &&
    /["”»],?\s+[a-z]+\s+(?:[a-z]+\s+){0,3}$/.test(before) &&
    speaks(scene.folded, mention, 0, []) &&
    !isOfficial(mention, scene) &&
    !isKinsman(mention, scene) &&
    !isKinOf(scene.folded, mention)
  )
}

/** «X le anunció a su padre que estaba libre» */
export const tellsKin = (mention: Mention, by: Predicate, scene: Scene): boolean =>
  by.form === 'verb' &&
  by.start > mention.end &&
  /^\s+(?:(?:le|les)\s+)?[a-z]+\s+(?:(?:por|en|con) [a-z]+ )?(?:a (?:su|sus) [a-z]+|a los suyos)\s+que\s+(?:ya\s+)?$|^\s+(?:told|phoned|called|texted) (?:his|her) [a-z]+ (?:to say |that )?(?:that )?(?:he|she) $/.test(
    scene.folded.slice(mention.end, by.start),
  ) &&
  !isOfficial(mention, scene) &&
  !isKinsman(mention, scene)

/** «"Libre, libre al fin", gritó X»: of oneself, unless it is a relative or a lawyer who cries. */
export const isCriedOut = (by: Predicate, mention: Mention, scene: Scene): boolean =>
  by.fact === 'released' &&
  by.end <= mention.start &&
  /["“«¡]\s*(?:(?:por fin|al fin|ya|soy|somos|por fin soy|finally|at last)\s+)?$/.test(
    scene.folded.slice(0, by.start),
  ) &&
  /^(?:libres?|free|afuera|fuera|en libertad)\b/.test(scene.folded.slice(by.start)) &&
  !isOfficial(mention, scene) &&
  !isKinsman(mention, scene)

const BODY =
  /\b(?:fuerzas?|aerea|ministerio|ministry|foro|comite|committee|tribunal|juzgado|fiscalia|court|corte|defensoria|guardia|nacional|national|hospital|universidad|university|comando|internado|judicial|office|press|prensa|union|ong|agencia|radio|diario|observatorio|coalicion|asamblea|assembly|gobierno|government|justicia|justice|derechos|rights|watch|publico|department|ejecucion|control|sindicato|colegio|asociacion|federacion|fundacion|movimiento|partido|confederacion|cancilleria|embajada|arquidiocesis|obispado|alcaldia|gobernacion|instituto|plataforma|policia|association|federation|foundation|embassy|party|movement|institute|council|conferencia|clinica|voces|erratas|navy|army|marines|air force)\b/
const TOWN =
  /^(?:san|santa|los|las|la|el|puerto|punto|ciudad|villa|valle|isla|new|nueva|palo|cabo|rodeo|yare|zona)\s[a-z]+$|^(?:(?:san|santa) [a-z]+|puerto|punta|ciudad|villa|valle|isla|altagracia|boca|quebrada|cruz|pueblo|monte) (?:de|del) (?:(?:la|las|los|el) )?[a-z]+$/

/** «El Salvador», «Estados Unidos», «Kelly Field»: lands and landing places that could be somebody's name. */
const LAND =
  /^(?:estados unidos(?: de america)?|united (?:states|kingdom|nations)|naciones unidas|reino unido|el salvador|costa rica|puerto rico|arabia saudi(?:ta)?|saudi arabia|paises bajos|republica dominicana|dominican republic|trinidad y tobago|nueva (?:york|zelanda|esparta)|new (?:york|jersey|zealand)|casa blanca|white house|kelly field|isla margarita|union europea|european union|vista hermosa|[a-z ]+ (?:airport|field|air base|airfield))$/

const PRISON = new RegExp(`\\b(?:${CELL}|preso|pnb|cicpc|fuerte|zona|base|batallon|hospital)\\b`)

/** Whether capitals name a prison, a court or a body. @param name folded */
export const isNoName = (name: string): boolean =>
  BODY.test(name) || LAND.test(name) || TOWN.test(name) || PRISON.test(name)

/** «el puente Simón Bolívar», «the Simón Bolívar bridge» */
const PLACE_BEFORE =
  /\b(?:apartamento|casa|residencia|vivienda|sede|comando|oficinas?) (?:de|en) (?:los|las|la|el)\s+$|\b(?:puentes?|avenidas?|av|calles?|plazas?|parques?|aeropuertos?|terminal|estadios?|autopistas?|carreteras?|barrios?|urbanizacion|sector|parroquias?|municipios?|estado|clinicas?|liceos?|escuelas?|colegios?|teatros?|iglesias?|catedral|basilica|edificios?|torres?|fuerte|cuartel|anexo|bridge|avenue|street)(?: (?:internacional|fronterizo|militar|central))?(?: de| del| la| el)?\s+$/
const PLACE_BEHIND =
  /^\s+(?:international |border |military )?(?:bridge|airport|avenue|street|square|stadium|terminal|park|highway|hospital|university|clinic|school|church|barracks|base|prison|jail|crossing)\b/

/** Whether a name is that of a town, a street or a body and not of somebody. */
export function isPlaceOrBody(mention: Mention, folded: string): boolean {
  const name = folded.slice(mention.start, mention.end)
  const lead = folded.slice(Math.max(0, mention.start - 30), mention.start)
  return (
    BODY.test(name) ||
    LAND.test(/\bel\s$/.test(lead) && name === 'salvador' ? `el ${name}` : name) ||
    PLACE_BEFORE.test(lead) ||
    PLACE_BEHIND.test(folded.slice(mention.end, mention.end + 30)) ||
    /^(?:la |el )?(?:dgcim|sebin|inof|cicpc|pnb|gnb|faes|conas|helicoide|rodeo|tocoron|tocuyito|yare|uribana|ramo verde|puente ayala|la planta)(?: (?:de|del|la|en) [a-z ]+| i{1,3})?$/.test(
      name,
    ) ||
    // «Ciudad Bolívar. Cinco mineros …»
    (mention.start === 0 &&
      (TOWN.test(name) || /\bcity$/i.test(mention.text)) &&
      /^\s*(?:[.:—–-]|$)/.test(folded.slice(mention.end))) ||
    (TOWN.test(name) && /\b(?:de|del|en|a|desde|hacia|in|at|from|to|near)\s+$/.test(lead)) ||
    /\b(?:en|desde|hacia|in|near)\s+$/.test(lead)
  )
}
