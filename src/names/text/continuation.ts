import { type Which, whichIn } from './pair.ts'
import { isOnes } from './possessed.ts'
import type { Fact, Predicate } from './predicate.ts'
import type { Clause, Scene } from './scene.ts'
import { isWithTheirOwn } from './with-own.ts'

/*
 * Of whom a predicate speaks that no name stands beside: the person named before («Ya está en casa», «el joven llegó»,
 * «lo soltaron»), the people named before («ambos salieron»), one of them («el segundo»), or somebody else («su familia
 * salió a la calle»). Patterns see text folded in place.
 */

export type Back = 'same' | 'all' | 'other' | Which

const SOURCE =
  /\b(?:segun|de acuerdo con|according to)\b[^,:;]*[,:]|(?:^|,)[\s,;:]*[^,:;]*\b(?:dij|inform|confirm|asegur|explic|relat|cont|anunci|precis|afirm|aclar|agreg|anad|revel|said|says|told|confirm|report|add)\w*\b[^,:;]{0,40}?(?:\bque\b|\bthat\b|:|\b(?=he\b|she\b))/g
const CLITIC = /^(?:(?:me|nos|se) )?(?:lo|la|le)\b|\b(?:him|her)\b/
const CLITICS = /^(?:(?:me|nos|se) )?(?:los|las|les)\b|\bthem\b/
const CLITIC_BEFORE = /\b(?:lo|la|le|a quien)\s+(?:\w+\s+)?$/
/** «…, respondió su marido, y ella sigue en la celda» */
const PRONOUN =
  /\b(ella|el|he|she|est[ea]|aquel|aquella)\s+(?:(?:ya|aun|todavia|si|sí|still|has|had|is|was|already|also|tambien|no|not)\s+){0,2}$/
const ALL =
  /(?<!\b(?:a|de|con|por|para|sin|entre|gracias a|by|with|of|for|to|among) )\b(?:ambos|ambas|los (?:dos|tres|cuatro|cinco)|las (?:dos|tres|cuatro|cinco)|tod[oa]s (?:ellos|ellas)|tod[oa]s|ell[oa]s|estos|estas|they|both|all (?:two|three|four|five|of them)|the (?:two|three|four|pair|couple)|ningun[oa]|none|neither|cada uno)\b/
const CLIENT =
  /\b(?:su|mi|his|her|my)\s+(?:\w+ )?(?:client[ea]?|defendid[oa]|representad[oa]|patrocinad[oa]|asistid[oa])\b/g
const OWN_KIN =
  /\b(?:su|mi|nuestro|nuestra|his|her|my|our)\s+(?:\w+ )?(?:hij[oa]|muchach[oa]|espos[oa]|marido|mujer|herman[oa]|viej[oa]|niet[oa]|sobrin[oa]|son|boy|girl|daughter|husband|wife|brother|sister|grandson|nephew)\b/g
/** «ante el tribunal», «en una patrulla»: what stands behind a preposition does nothing. */
export const BEHIND_PREPOSITION =
  /\b(?:ante|en|del?|desde|hacia|por|con|contra|sobre|tras|in|at|before|by|from|of|with|into|against)\s+(?:(?:el|la|los|las|un|una|su|sus|the|a|an|his|her|mism[oa])\s+){0,2}(?:tribunal\w*|juzgado|juez\w*|fiscal\w*|ministerio|polici\w+|guardias?|funcionari\w+|autobus\w*|bus|camion|patrulla|avion|plane|lista|orden|boleta|custodi[oa]s?|agents?|police|guards?|court|judges?|prosecutors?)\b/g
/** «detuvieron a su hermano otra vez» */
export const TO_ANOTHER =
  /\ba(?:l| su| sus| la| las| los| una?| otr[oa]s?) (?:otr[oa]s? )?(?:madre|padre|mama|papa|hij[oa]|herman[oa]|espos[oa]|marido|mujer|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|niet[oa]|novi[oa]|pareja|amig[oa]|companer[oa]|vecin[oa]|soci[oa]|abogad[oa]|persona|activista|dirigente)s?\b/
/** People who are not the prisoner, things that leave and come back, and people nobody has named. */
export const OTHERS =
  /\b(?:familia|familiares|parientes|allegados|madre|padre|mama|papa|hij[oa]s?|herman[oa]s?|espos[oa]s?|marido|mujer(?:es)?|ti[oa]s?|prim[oa]s?|sobrin[oa]s?|abuel[oa]s?|niet[oa]s?|novi[oa]|pareja|amig[oa]s?|companer[oa]s?|vecin[oa]s?|soci[oa]s?|abogad[oa]s?|defensor\w*|defensa|juez\w*|jueces|fiscal\w*|magistrad\w*|ministr\w*|ministerio|tribunal\w*|juzgado|gobierno|regimen|comite|comision|ong|oenegé|organizacion\w*|gremio|sindicato|autoridad\w*|funcionari\w*|polici\w*|guardias?|custodi[oa]s?|alguacil|director\w*|patrulla|autobus\w*|camion|caravana|avion|vuelo|noticia|foto\w*|imagen|video|orden|boleta|oficio|documento|lista|rumor\w*|marcha|vigilia|otr[oa]s?|demas|resto|personas|presos|presas|detenidos|detenidas|reclusos|internos|prisioneros|liberados|excarcelados|nadie|alguien|quienes|nin[oa]s|people|person|prisoners?|inmates?|detainees?|others?|another|family|relatives|mother|father|wife|husband|sons?|daughters?|brothers?|sisters?|cousins?|uncles?|aunts?|nephews?|nieces?|cellmates?|lawyers?|attorney|judges?|prosecutors?|government|officials?|guards?|police|agents?|committee|group|bus|plane|nobody|someone|somebody|everyone|rest|men|women|un[oa]s|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|one|two|three|four|five|six|seven|eight|nine|ten|third|fourth|fifth|tercer[oa]?|cuart[oa]|quint[oa])\b|\d\s*$/
/** «un preso salió», «a man walked out»: somebody not yet spoken of. */
const NEWCOMER =
  /(?:^|[,;:]\s*|\b(?:y|que|and|but|when|cuando)\s+)(?:un|una|a|an)\s+(?!(?:las?|los|esa|esta|ese|este|horas?|mes|ano|dia|week|month|year|day|few)\b)[a-z]+/
/** «salió en libertad un preso común»: the subject comes behind. */
const SUBJECT_BEHIND =
  /^\s+(?:(?:ayer|hoy|anoche|tambien|ya)\s+)?(?:un|una|unos|unas|otr[oa]s?|dos|tres|cuatro|cinco|el|la|los|las|a(?! (?:l[oa]s?|su|sus|una?|dos|tres|cuatro|cinco|pie|punto|salvo|mediodia|medianoche)\b)|an|another)\s+(?!(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasado|pasada|noche|madrugada|tarde|manana|misma|mismo|dias?|horas|semanas|meses|anos|minutos|fin|semana|primera?|\d|mes|mediodia|medianoche|few|las?)\b)[a-z]{3,}/
const PLURAL =
  /^(?:(?!en\b|aun\b|bien\b|han sido puesto\b)\w+(?:ron|an|en)\b|(?!was\b|has\b|is\b|tras\b)(?:\w+[oa]s\b|libres\b)|were\b|are\b|remain\b|stay\b|have\b)/

/** @param lead what stands before the predicate in its clause @param core its own words @param after what follows */
function leadsBack(lead: string, core: string, after: string, kinSpoke: boolean): Back {
  if (SUBJECT_BEHIND.test(after)) return 'other'
  // «Faltan 30 por salir», «pidió por los que siguen adentro»
  if (
    /^(?:hay|quedan|faltan|restan)\s/.test(core) ||
    /\b(?:(?:l[oa]s|quienes|aquellos) que|those who|cuant[oa]s(?: mas| otros| personas| presos)?|how many(?: others| more| people)?|who else)\s+(?:\w+\s+)?$/.test(
      lead,
    )
  )
    return 'other'
  // «quien salió libre fue su compañero»
  if (/\bquien(?:es)?\s+(?:sí\s+)?$/.test(lead) && /^[^,;.]{0,40}\b(?:fue|fueron|es|son)\b/.test(after))
    return 'other'
  const own = lead.replace(SOURCE, ' ').replace(/^.*\b(?:when|cuando|while)\b/, ' ')
  const which = whichIn(own)
  // «when they came back for him»
  if (which !== undefined && !(which === 'both' && CLITIC.test(core))) return which
  if (CLITICS.test(core)) return 'all'
  if (CLITIC.test(core) || CLITIC_BEFORE.test(lead)) return 'same'
  const pronoun = PRONOUN.exec(lead)?.[1]
  if (pronoun !== undefined) return /^(?:ella|she|esta|aquella)$/.test(pronoun) ? 'she' : 'he'
  if (ALL.test(own)) return 'all'
  const bare = own
    .replace(BEHIND_PREPOSITION, ' ')
    .replace(CLIENT, ' ')
    .replace(OWN_KIN, (kin) => (kinSpoke || /^(?:mi|my|nuestr|our)/.test(kin) ? ' ' : kin))
  if (OTHERS.test(bare) || NEWCOMER.test(bare)) return 'other'
  return PLURAL.test(core) ? 'all' : 'same'
}

/** Whether a predicate may speak of somebody it does not name. */
const mayReferBack = (predicate: Predicate, folded: string): boolean =>
  predicate.form === 'verb' ||
  predicate.form === 'left' ||
  predicate.form === 'self' ||
  (predicate.form === 'noun' && isOnes(predicate, folded))

/** «"A mí me soltaron", dijo su compañero» */
const SAID_BY_ANOTHER =
  /["”»],?\s+[a-z]+\s+(?:un|una|otr[oa]|su|sus|el|la|los|las|an|another|his|her|the)\s+[a-z]+/

/** Predicates of a clause that names nobody, with whom they lead back to. */
export function toldBack(clause: Clause, scene: Scene, kinSpoke: boolean): { back: Back; by: Predicate }[] {
  const found: { back: Back; by: Predicate }[] = []
  let from = clause.start
  for (const by of clause.predicates) {
    if (
      isWithTheirOwn(by, scene) ||
      !mayReferBack(by, scene.folded) ||
      TO_ANOTHER.test(scene.folded.slice(by.start, by.end))
    )
      continue
    const lead = scene.folded.slice(from, by.start)
    const back =
      isCaution(by) || isDenial(by)
        ? 'same'
        : by.form === 'self' && SAID_BY_ANOTHER.test(scene.folded.slice(by.end))
          ? 'other'
          : leadsBack(
              lead,
              scene.folded.slice(by.start, by.end),
              scene.folded.slice(by.end, by.end + 60),
              kinSpoke,
            )
    found.push({ back: back === 'other' && TAKES_AWAY.has(by.fact) ? 'same' : back, by })
    if (back !== 'other') from = by.end
  }
  return found
}

/** What takes back or casts doubt speaks of what was told, whoever says it. */
const CAUTIONS: ReadonlySet<Fact> = new Set(['denied', 'doubted', 'mistaken', 'rumoured'])

export const isCaution = (by: Predicate): boolean => CAUTIONS.has(by.fact) && by.form === 'left'

/** «su familia dice que sigue preso»: whoever speaks, it is about the prisoner. */
const isDenial = (by: Predicate): boolean =>
  by.claimed === true && (by.fact === 'held' || by.fact === 'denied')

/** Somebody was taken again, or something was no release: rather too many than too few. */
const TAKES_AWAY: ReadonlySet<Fact> = new Set(['rearrested', 'mistaken', 'house-arrest', 'transferred'])
