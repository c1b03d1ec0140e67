import { ROLES } from '../data/roles.ts'
import { BEFORE_A_NAME } from '../data/words.ts'
import type { Mention } from './mentions.ts'

/*
 * Who speaks, and who is only named as somebody's relative or lawyer. Patterns see text folded in place.
 */

const STEMS =
  'inform|anunci|destac|record|lament|expres|revel|verific|dij|dic|cont|cuent|coment|adviert|repit|repet|recuerd|grit|exclam|deci|respondi|insist|sostien|sosten|resum|reconoc|admit|recall|post|tweet|escribi|escrib|brome|llor|sollo|celebr|recall|explain|repeat|cri|asegur|explic|denunci|confirm|declar|senal|aclar|precis|relat|afirm|indic|agreg|anadi|reclam|pidi|pid|exig|critic|celebr|coment|manifest|murmur|susurr|contest|apunt|remarc|subray|whisper|shout|jok|laugh|sobb|recalc|resalt|brind|implor|suspir|sostuv|public|escrib|narr|advirt|said|says|told|tell|add|write|wrote|announc|state|report'
const ENDINGS = 'ing|aba|aban|ia|ian|a|o|io|eron|aron|ieron|e|en|a|an|ed|s|es'
/** «alcanzó a decir» */
const MANAGED =
  '(?:(?:alcanz|llegar?|acert|atin|comenz|empez)(?:o|io) a|logro|pudo|managed to|was able to) (?:decir|gritar|contar|escribir|avisar|murmurar|susurrar|responder|say|tell|shout|whisper|write)(?:les?|nos)?'
const VERB = `(?:${MANAGED}|(?:${STEMS})(?:${ENDINGS})?)`

/** A word that is a verb of speech. */
export const SPEECH = new RegExp(`^${VERB}$`)
/** The first verb of speech in a stretch. */
export const SPEECH_WORD = new RegExp(`\\b${VERB}\\b`)

const SPEAKS_NEXT = new RegExp(
  `^\\s*(?:,[^,;.]{0,60},|,)?\\s*(?:(?:tambien|les|le|lo|se|also|kept|keeps)\\s+)?\\b${VERB}\\b`,
)
const SPOKEN_BY = new RegExp(
  `(?:\\b(?:segun(?! (?:el|la|los|las) cual)|de acuerdo con|according to)|\\b(?<!\\b(?:se|la|una|su|to|not|can|cannot) )${VERB})\\b\\s*((?:[a-z\\d.-]+\\s+){0,5})(?:([a-z]+)\\s*,\\s*((?:[a-z-]+\\s+){0,5}))?$`,
)
/** «X, preso desde 2024, informó su partido»: who speaks stands behind the verb. */
const SPEAKER_BEHIND =
  /^\s+(?:ayer |hoy |este \w+ |anoche )?(?:su|sus|el|la|los|las|un|una|his|her|the|their) (?:\w+ ){0,2}?(?:partido|famili\w+|madre|padre|herman[oa]s?|espos[oa]|hij[oa]s?|abogad[oa]s?|defensa|defensor\w*|comite|ong|oenege|organizacion|coalicion|foro|gobierno|ministerio|fiscalia|gremio|sindicato|colegio|vocer[oa]s?|fuentes?|allegados|companer[oa]s?|agencia|medio|party|family|mother|father|lawyers?|committee|union|group|relatives|wife|husband|coalition|government|ministry)\b/

const HIS_KIN =
  /^(?:su|mi|his|her) (?:[a-z]+ )?(?:madre|padre|mama|papa|hij[oa]|herman[oa]|espos[oa]|mother|father|wife|husband|son|daughter|brother|sister)$/

/** «su padre», «el exdiputado», «former lawmaker»: words for one person and no body. */
const isSomebody = (words: string): boolean =>
  !/\b(?:y|e|and|o|or)\b/.test(words) &&
  (words.match(/[a-z]+/g) ?? []).some(
    (word) => word.length > 3 && (ROLES.has(word) || BEFORE_A_NAME.has(word) || RELATIVE.test(word)),
  )

/** Whether a mention is the source of what a sentence says. @param from where what came before it ends */
export function speaks(folded: string, mention: Mention, from: number, others: readonly Mention[]): boolean {
  const after = folded.slice(mention.end)
  if (/^\s+(?:had|has|was|is|were|are|would|will|could|may|remains|walked|left)\b/.test(after)) return false
  const next = SPEAKS_NEXT.exec(after)
  // «X, informó su madre, fue liberado»: said of X, not by X.
  if (next !== null)
    return (
      !SPEAKER_BEHIND.test(after.slice(next[0].length)) &&
      (!next[0].startsWith(',') ||
        /^\s*,.*,/.test(next[0]) ||
        // «…, his mother, X, said», «…, his sister, the journalist X, said»
        (/,\s*(?:(?:the|el|la) (?:[a-z-]+ ){1,4})?$/.test(folded.slice(0, mention.start)) &&
          /^\s*,\s*\w+$/.test(next[0])) ||
        /^\s*(?:que|that)\b/.test(after.slice(next[0].length)))
    )
  const before = SPOKEN_BY.exec(folded.slice(from, mention.start))
  if (
    before === null ||
    // «le dijo el embajador a X»
    /\ba\s+$/.test(before[1]!) ||
    /\b(?:que|that)\b|\b(?:abrazad[oa]s?|aferrad[oa]s?|junto|al lado|hugging|holding|beside)\b/.test(
      before[0],
    )
  )
    return false
  const verb = from + before.index
  const isAppositive = before[3] !== undefined && before[3] !== ''
  if (isAppositive) {
    // «Liberaron a A, informó su padre, el exdiputado X»: one person twice; «Salieron, informó su abogado, el maestro A y …» is a list.
    if (!isSomebody(`${before[1]}${before[2]}`) || !isSomebody(before[3]!)) return false
    if (
      !others.some(({ end, text }) => end <= verb && text.includes(' ')) &&
      !HIS_KIN.test(before[1] + before[2]!)
    )
      return false
  } else if (before[2] !== undefined && !BEFORE_A_NAME.has(before[2])) return false
  // «the envoy said X was freed»: English turns verb and subject around only behind a quotation.
  if (
    /[a-z]\s+$/.test(folded.slice(0, verb)) &&
    /^(?:said|says|told|announced|reported|confirmed|added|wrote)\b/.test(folded.slice(verb))
  )
    return false
  if (
    others.some((person) => person.start > verb && person.end <= mention.start && person.text.includes(' '))
  )
    return false
  return !others.some(({ end }) => end <= verb && folded.slice(end, verb).trim() === '')
}

/** Whoever tells of himself what happened after he got out: «"No lo creía", dijo X minutos después de dejar el penal». */
export function isToldAfterwards(folded: string, mention: Mention, start: number): boolean {
  const between = folded.slice(mention.end, start)
  if (
    /^[^"“”«»;]{0,50}\b(?:primer[oa]s?|first) [a-z]+ (?:ya )?$/.test(between) &&
    /^(?:en libertad|as a free|of freedom)/.test(folded.slice(start))
  )
    return true
  // «declaró X al salir en libertad»: no visitor leaves so.
  if (
    /^[^"“”«»;]{0,40}\b(?:al|tras|after|upon|on)\s+$/.test(between) &&
    /^\w+ (?:\w+ )?(?:en libertad|libre|free)\b/.test(folded.slice(start))
  )
    return true
  if (
    !/["“”«»;]/.test(between) &&
    /^(?:como (?:un |una )?(?:hombre|mujer|persona|ciudadan[oa]) libre|as a free)\b/.test(folded.slice(start))
  )
    return true
  // «recordó X al día siguiente de salir de la cárcel»
  if (
    /^[^"“”«»;]{0,60}\b(?:dia siguiente de|(?:horas|dias|semanas) despues de|(?:hours|days|weeks) after)\s+$/.test(
      between,
    ) &&
    !VISITED.test(folded)
  )
    return true
  return (
    OF_ONESELF.test(folded.slice(0, mention.start)) &&
    !/["“”«»;]|\b(?:que|quien|that|who)\b/.test(between) &&
    (/\b(?:after|upon|on|tras|(?:luego|despues) de)\s+(?:(?:ser|haber|being|having)\s+)?$/.test(between) ||
      (/\b(?:as|while|when|mientras|cuando) (?:(?:he|she|el|ella) )?$/.test(between) &&
        (FREE.test(folded.slice(start)) || !VISITED.test(folded))) ||
      (/\b(?:casa|sala|cocina|hogar|home|house|porch)\b[^.;]*\b(?:al|on)\s+$/.test(between) &&
        !VISITED.test(folded)) ||
      (/\bal\s+$/.test(between) && LEFT_BEHIND.test(folded)) ||
      (/\bal\s+$/.test(between) &&
        FREE.test(folded.slice(start)) &&
        (/^(?:bajar|descender)\b/.test(folded.slice(start)) || !VISITED.test(folded))) ||
      (/,\s*$/.test(between) &&
        /^(?:ya|recien|now|newly|finally|por fin|al fin)\b/.test(folded.slice(start))) ||
      /\b(?:after|tras|(?:luego|despues) de)\s[^.;]{0,40},\s*$/.test(between) ||
      /\b(?:ya|recien|now|newly|freshly)\s+$/.test(between))
  )
}

const FREE =
  /\b(?:libres?|libertad|excarcelad[oa]s?|liberad[oa]s?|free|freed|released|(?:abraz|reencuentr|reencontr)\w+)\b/
/** «no olvido a las que dejé adentro» */
const LEFT_BEHIND =
  /\b(?:l[oa]s que (?:quedan|quedaron|deje|dejo|dejamos|siguen)|those (?:still|i left|who (?:stay|remain))|me (?:quitaron|robaron|torturaron|encerraron|tuvieron|arrebataron|condenaron) (?:\w+ ){0,4}|(?:pase|estuve|dure|aguante) (?:\w+ ){1,4}(?:dias|meses|anos|semanas)|(?:they|he) (?:took|stole|robbed) (?:\w+ )?(?:years?|months?|\w+ (?:years|months)) (?:of my|from me)|i (?:spent|lost) (?:\w+ ){1,4}(?:days|months|years|weeks))\b/
/** Whoever has been to see a prisoner comes out of a prison too. */
const VISITED =
  /\b(?:visit\w+|ver(?:lo|la|los|las)|verl[oa]s?|mi (?:hij[oa]|espos[oa]|marido|herman[oa]|padre|madre|papa|mama|niet[oa]|client[ea]|defendid[oa])|my (?:son|daughter|husband|wife|brother|sister|father|mother|client)|see (?:him|her|them))\b/

const OF_ONESELF =
  /(?:^|["“«])[^"”»]*\b(?:me|mi|mis|yo|salgo|volvi|dorm\w+|l[oa]s que (?:quedan|siguen|deje|dejo|dejamos|faltan)|voy|estoy|nos|sali|llegue|firme|soy|tuve|pense|creia|i|my|we|us|.m)\b[^"”»]*["”»]/

/** «, excarcelado el sábado,» behind a name. @param after what follows the name */
export const apposition = (after: string): string =>
  (/^\s*,(?:\s*\d{1,2},)?\s*(?:(?:an?|the|un|una|el|la)\s+)?(?:(?!(?:de|del|of|que|a|al)\b)[\w-]+\s+){0,4}?(?:released|freed|excarcelad[oa]|liberad[oa])\b/.exec(
    after,
  ) ??
    /^\s*,\s*(?:(?:ya|recien|now|newly) )?(?:out|free|home|libre|en libertad|a?fuera|en casa)\b[^,;.]{0,60}/.exec(
      after,
    ) ??
    /^\s*,[^,;.]{0,60},/.exec(after))?.[0] ?? ''

const RELATIVES =
  'madre|padre|mama|papa|hij[oa]s?|herman[oa]s?|espos[oa]s?|marido|mujer|ti[oa]s?|prim[oa]s?|sobrin[oa]s?|abuel[oa]s?|viud[oa]|novi[oa]|parej[oa]|famili(?:a|ares)|abogad[oa]s?|defensor(?:a|es)?(?! (?:de|por|del) (?:los )?(?:derechos|ddhh|presos|ambiente))|defensa|companer[oa]s?(?: de (?:celda|causa|partido))?|amig[oa]s?|yerno|nuera|cunad[oa]|suegr[oa]|gobierno|regimen|administracion|mother|father|wife|husband|son|daughter|brother|sister|relatives?|family|lawyer|attorney|friends?|parents|uncle|aunt|cousin|government'
const RELATIVE = new RegExp(`^(?:${RELATIVES})$`)
const KIN_OF = new RegExp(
  `\\b(?:${RELATIVES})\\s+(?:de la|del|de los|de|of|for)\\s+(?!(?:que|celda|causa|partido|pabellon|lucha|trabajo|clase)\\b)((?:[a-z]+\\.?\\s+){0,4})$`,
)
const KINS_POSSESSIVE =
  /^.s\s+(?:mother|father|wife|husband|son|daughter|brother|sister|lawyer|attorney|family|relatives|government|cellmate|roommate|friend|colleague|partner|uncle|aunt|cousin|nephew|niece|fiancee?|girlfriend|boyfriend|boss|deputy|bodyguard|driver|aide|assistant|neighbou?r)s?\b/

/** «la madre de X», «X's mother»: what happens to her does not happen to X. */
export function isKinOf(folded: string, mention: Mention): boolean {
  if (KINS_POSSESSIVE.test(folded.slice(mention.end, mention.end + 20))) return true
  const roles = KIN_OF.exec(folded.slice(0, mention.start))?.[1]
  if (roles === undefined) return false
  // Only articles and roles stand between («madre del joven panadero X»), one of them unheard of at most.
  return (roles.match(/[a-z]+/g) ?? []).filter((word) => !BEFORE_A_NAME.has(word)).length <= 1
}

const EXCEPTED =
  /\b(?:no|ningun[oa]|tampoco|none|not one|nadie) (?:\w+ )?(?:es|era|fue|eran|is|was|were)\s+(?:(?:el|la|the)\s+)?(?:[a-z]+\s+)?$|\b(?:it|one|man|woman|person) (?:was not|is not|wasn.t|isn.t)\s+$|\b(?:no asi|no asi a|a diferencia de|al contrario que|no como|not so|unlike|contrary to|but not|mas no)\s+(?:(?:a|al|el|la|su|the|his|her|con|de|del|for|with)\s+){0,2}(?:[a-z]+\s+){0,2}$|(?:,\s*(?:y |and |but |pero )?|\b(?:y|and|pero|but) )(?:no|not)\s+(?:asi )?(?:a |al |de |del |la |el |su |sus |to |his |her |the )(?:(?!fue|was)[a-z]+(?:['’]s)?,?\s+){0,3}$|\b(?:menos|excepto|salvo|except|but)\s+(?:(?:un[oa]|dos|tres|one|two|three)(?: de ell[oa]s| of them)?|est[oa]s(?: dos| tres)?)\s*:\s*$|(?:^|[,;(]\s*)(?:sin|without)\s+$|\b(?:(?:all|everyone|everybody|anyone) but|excepto|menos|salvo|con excepcion de|a excepcion de|except(?: for)?|apart from|other than)\s+(?:a |al |de |del |la |el )?(?:[a-z]+\s+){0,2}$/

/** «todos menos X». @param lead the clause up to the mention */
export const isExcepted = (lead: string): boolean => EXCEPTED.test(lead)

/** «X, informó su madre, …»: a verb of speech between commas, without «que». */
export const isAside = (between: string, speech: RegExpExecArray): boolean =>
  /[,(]\s*$/.test(between.slice(0, speech.index)) &&
  /^[^,]*[,)]/.test(between.slice(speech.index)) &&
  !/^\w+\s+(?:que|that)\b/.test(between.slice(speech.index))
