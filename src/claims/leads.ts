/** What the words before a list of names say of it: that they came out, or anything else. */
import { isFact } from './mentions.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

/** null: the words say nothing of the kind. */
export type Lead = 'out' | 'other' | null

const STATUSES = ['held', 'houseArrest', 'rearrest', 'died', 'transferred', 'disappeared'] as const

/** Those who stand near a release without having been inside, and what else is done to people in lists. Folded. */
const OTHERS =
  /\b(?:firma(?:n|ron)|firmantes?|suscri(?:ben|bieron|to)|suscriptores|signed|signatories|diputad[oa]s|ministr[oa]s|viceministros|alcald(?:es|esas)|gobernador(?:es|as)|senador(?:es|as)|fiscales|juez(?:es)?|jueces|magistrad[oa]s|embajador(?:es|as)|cancilleres|voceros|portavoces|abogad[oa]s|defensor(?:es|as)|custodios|funcionari[oa]s|delegad[oa]s|comisionad[oa]s|directiv[oa]s|autoridades|candidat[oa]s|familiares|parientes|madres|esposas|padres|vecinos|asistieron|asistentes|acompan\w+|particip\w+|presentes|presid(?:e|io|ida|ido)\b|integran la (?:comision|mesa|junta)|comision|mesa de|junta directiva|redaccion|texto|autor(?:es|as)?|fotos?|reporteros a cargo|sancionad[oa]s|acusad[oa]s de torturar|falt(?:a|an|aban)|esperan?|aguardan?|buscan?|lawmakers|ministers|judges|prosecutors|lawyers|attorneys|relatives|mothers|wives|spokes\w+|officials|delegates|candidates|governors|mayors|senators|ambassadors|attended|accompanied|present|waiting|wait|missing|arrested|detained (?:on|this|last|yesterday)|sanctioned|authors?|reporting|nuevas? detenciones|fueron (?:detenid|arrestad|imputad|presentad|condenad|acusad|trasladad)[oa]s|seran (?:liberad|excarcelad)[oa]s|por liberar|to be (?:freed|released)|prioritari[oa]s|en peligro)\b/
const LIST_OF_OUT =
  /\b(?:quienes (?:salieron|estan libres)|estan libres|ya estan (?:afuera|libres|en (?:sus )?casas?)|who (?:is|got|walked) (?:out|free))\b/

/** «los primeros en salir», «no es libertad plena»: no word on who is out. */
const LOOSE = /^(?:(?:\w+ )?(?:salir|sacar|abandonar|dejar|libertad plena|full freedom|leave|walk)\b)/
const DENIED =
  /\b(?:no|ni|ningun\w*|sin|nunca|not|never|none|neither|pens(?:e|o|aba|aron) que|cre(?:i|yo|ia|yeron) que|thought)\b[^,;.]*$/
/** «quedan otros 38», «permanecen, según las familias, 40». */
export const REMAIN =
  /\b(?:(?:que )?padecen?\b|preocup\w+ por|concern\w* (?:for|about)|(?:permanecen?|persisten?|siguen?|continuan?|restan|(?<!por l[oa]s que )faltan)(?! \w+ndo\b| a\b| hasta\b)\b|quedan?(?: (?!con\b|bajo\b|en\b|sin\b)\w+){0,3} (?:otr[oa]s|\d+|pres[oa]s|detenid[oa]s|\w+ (?:pres|detenid)[oa]s))/

/** A lead that tells only what was done to people. */
const CAUGHT =
  /\b(?:detenid|arrestad|capturad|imputad|acusad|procesad|condenad|solicitad|sancionad|herid|fallecid|traslad\w*)[oa]s?\b|\b(?:contactos?|prensa|informacion de|equipo|edicion|direccion|produccion|elenco|agradecimientos?|contacts?|editing|writing|reporting|press)\b|\b(?:detained|arrested|charged|convicted|sanctioned|injured|killed|moved)\b/

/** The last thing that the passage says; `closes`: it stands right before another line, as a lead of a list does. */
export function leadOf(passage: Passage, closes: boolean): Lead {
  const { sentence } = passage
  const own = leadBefore(passage, sentence.folded.length)
  if (closes && sentence.folded.endsWith(':') && PENDING.test(sentence.folded.slice(-60))) return 'other'
  if (!closes || !/:$/.test(sentence.plain.trimEnd())) return own
  if (own === null && CAUGHT.test(sentence.folded)) return 'other'
  // The words right before the colon count most.
  return own === 'other' || !lastOthers(sentence.folded) ? own : 'other'
}

/** «Hay ocho periodistas detenidos, entre ellos X»: whom `words` tell of, whatever the sentence before said of others. */
export function areCaught(words: string): boolean {
  return CAUGHT_HERE.test(words)
}

const CAUGHT_HERE =
  /\b(?:detenid|arrestad|pres|encarcelad|recluid|secuestrad|desaparecid|herid|fallecid)[oa]s\b|\b(?:detained|detainees|jailed|imprisoned|arrested|missing)\b/

/** Told beside the news: those of another week. */
export const EARLIER =
  /\b(?:la semana (?:anterior|pasada)|el mes (?:anterior|pasado)|(?:dias|semanas|meses) (?:antes|atras)|last (?:week|month)|(?:days|weeks|months) (?:ago|earlier)|the (?:previous|week before))\b/

/** «Los otros dos, aún en Yare, están identificados como X». */
export const STILL_IN = /\b(?:aun|todavia|still) (?:en|in|at|pres[oa]s?|detenid[oa]s?|held|jailed)\b/

/** «Excarcelados: 12» beside «Condenados: 140»: a row of a balance, which tells no release that anything later means. */
export function isBalance(passages: readonly Passage[], index: number): boolean {
  const isRow = (at: number): boolean => BALANCE_ROW.test(passages[at]?.sentence.folded ?? '')
  return isRow(index) && (isRow(index - 1) || isRow(index + 1))
}

const BALANCE_ROW = /^[a-z]+(?: [a-z]+){0,3} ?[:–-] ?(?:\d[\d.,]*\*?|[.…]+|$)[\s.…*]*$/

/** «Pendientes por salir:», «Abogada:»: what stands below is of others. */
export const PENDING =
  /\b(?:pendientes?|por (?:salir|liberar|excarcelar|confirmar)|en espera|no liberad[oa]s|(?:no|aun no|todavia no) (?:han?|fueron|fue|salieron|salio|aparecen?)\b|not (?:yet )?(?:released|freed|out)|pending|yet to|(?:abogad|coordinador|vocer|redactor|director|defensor|secretari)[oa]?s?(?: \w+)?:$|contactos?:$|(?:lawyer|attorney|coordinator|contact|spokes\w+|director|editor)s?:$)/

/** Whether the words are of those who stand near a release without having been inside. */
export function stand(folded: string): boolean {
  return OTHERS.test(folded)
}

/** Whether a heading is of officials, relatives, people caught or of the page itself. */
export function saysOthers(folded: string): boolean {
  return OTHERS.test(folded) || (CAUGHT.test(folded) && !FREED.test(folded))
}

const FREED =
  /\b(?:excarcel|liber[ao]|amnist|indult|benefici|favorec|freed|releas|pardon|sal(?:io|ieron|ido)\b)/

function lastOthers(folded: string): boolean {
  const tail = folded.slice(-90)
  if (/\b(?:familias|familiares|parientes|abogad[oa]s|lawyers|relatives)\b/.test(tail)) {
    return /\b(?:siguientes|estos|estas|these|the following) (?:familiares|abogad[oa]s|lawyers|relatives)\b/.test(
      tail,
    )
  }
  return OTHERS.test(tail)
}

/** The last thing said of anybody's fate before `at`. */
export function leadBefore(passage: Passage, at: number): Lead {
  const { folded, language } = passage.sentence
  const before = folded.slice(0, at)
  let last = -1
  let lead: Lead = null
  const say = (where: number, what: Lead): void => {
    if (where < last) return
    last = where
    lead = what
  }
  const vocabulary = vocabularyOf(language)
  for (const mention of passage.mentions) {
    if (mention.start >= at || mention.mode === 'past') continue
    if (LOOSE.test(folded.slice(mention.start, mention.end)) && !isFact(mention)) continue
    say(mention.start, isFact(mention) ? 'out' : 'other')
  }
  const list = LIST_OF_OUT.exec(before)
  if (list !== null) say(list.index, 'out')
  for (const pattern of [...STATUSES.map((key) => vocabulary[key]), REMAIN]) {
    // «liberados y trasladados a su casa»: one way.
    if (pattern === vocabulary.transferred && lead === 'out') continue
    const match = pattern.exec(before)
    const reach = pattern === REMAIN || pattern === vocabulary.held ? 8 : 50
    if (match !== null && !DENIED.test(before.slice(Math.max(0, match.index - reach), match.index)))
      say(match.index, 'other')
  }
  return lead
}

/** Behind a list: «…, siguen detenidos», «… firman la carta». Relative clauses and remarks are told of one name. */
const FATE_BEHIND =
  /^[^.;]{0,40}?\b(?:sigue|siguen|permanece|permanecen|continuan|firma|firman|firmaron|exigen?|exigieron|piden|pidieron|esperan|esperaban|aguardan|aguardaban|fueron (?:traslad|detenid|arrest|captur|acusad|imput|condenad)\w+|se neg(?:o|aron)|refused|rechaz(?:o|aron)|desaparec\w+|esta desaparecid\w+|muri(?:o|eron)|fallec\w+|remain|still|signed|demand|demanded|wait|waited|said|told|asked|were (?:transferred|arrested|detained|charged))\b/

/** «, que el medio confirmó con familiares,», «con autorización de sus parientes»: how it is known, not who it is. */
const SOURCE =
  /, (?:que|cuy[oa]s?|which) [^,]*,|\b(?:con|por|de|segun|by|with|from) (?:\w+ ){0,3}(?:sus|su|los|las|their|the) (?:propi[oa]s )?(?:familiares|parientes|familias|allegados|abogad[oa]s|relatives|lawyers)\b/g

/** Whether what follows a name tells another fate than release. */
export function endsElsewhere(folded: string): boolean {
  return FATE_BEHIND.test(folded)
}

/** Whether the words around the list speak of others than the freed. */
export function tellsOther(
  passage: Passage,
  opening: { start: number; end: number },
  first: number,
  end: number,
): boolean {
  const { folded } = passage.sentence
  const behind = folded.slice(end).replace(/^,? (?:que|quien(?:es)?|who)\b[^,;.]*/, '')
  return OTHERS.test(folded.slice(opening.start, first).replace(SOURCE, ' ')) || FATE_BEHIND.test(behind)
}

const OF_THEM =
  /^(?:[\w¤]+,? ){0,2}?(?:(?:un[oa]|otr[oa]|one|another) (?:de|of) (?:ell[oa]s|them)|entre ell[oa]s|among them)\b/
/** «quedan al menos 40», «esperan por otros 11 detenidos», «about 40 relatives continued to wait» */
const OTHERS_LAST =
  /\b(?:qued(?:an|aban|aron)|permanec(?:en|ian|ieron)|siguen|seguian|continuan|continuaban|faltan|restan|hay(?: [\w¤]+){0,4} (?:detenid|pres|recluid|encarcelad)[oa]s|(?:esperan|aguardan|claman|piden)(?: [\w¤]+){0,3} por|(?:familiares|parientes|colegas|vecin[oa]s|amig[oa]s|madres|espos[oa]s|abogad[oa]s|relatives|families|friends|colleagues|neighbou?rs|mothers|wives|lawyers)(?! (?:de|of)\b)|remain(?:s|ed)?|still (?:held|jailed|detained|in|behind)|(?:held|kept) (?:in|at))\b/

/** «En la isla esperan por otros 11 detenidos. Uno de ellos es X»: of whom the sentence before tells no release. */
export function isOfThoseInside({ sentence }: Passage, before: Passage | undefined): boolean {
  return (
    before !== undefined &&
    OF_THEM.test(sentence.folded) &&
    OTHERS_LAST.test(before.sentence.folded) &&
    !before.mentions.some(isFact)
  )
}
