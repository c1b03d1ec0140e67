/** Where a sentence speaks of release, and whether it tells one as done. */

import { matches } from '../matches.ts'
import { type Clause, clauseAt } from './clauses.ts'
import type { DayMark } from './days.ts'
import { isAsked, isSaidFalse } from './falsehood.ts'
import { isHistory } from './history.ts'
import type { Sentence } from './sentences.ts'
import { type MentionKind, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** `past` is a release of long ago; `progress` has begun, without a figure it is no more than a promise. */
export type Mode =
  | 'done'
  | 'progress'
  | 'ordered'
  | 'announced'
  | 'future'
  | 'expected'
  | 'demand'
  | 'denied'
  | 'past'
  | 'paper'

export interface Mention {
  start: number
  end: number
  kind: MentionKind
  mode: Mode
  clause: Clause
  /** null: the words do not say. */
  plural: boolean | null
  /** «los liberados»: refers back to a release rather than telling one. */
  adjectival: boolean
  /** Told as rumour. */
  uncertain: boolean
}

/** What governs a mention stands at most so many characters before it. */
const LOOK_BACK = 300
const FACTS: ReadonlySet<Mode> = new Set(['done', 'progress'])

/** Whether the mention tells a release that happened. */
export function isFact(mention: Mention): boolean {
  return FACTS.has(mention.mode)
}

export function findMentions(
  sentence: Sentence,
  clauses: readonly Clause[],
  days: readonly DayMark[],
  published: string | null,
): Mention[] {
  const vocabulary = vocabularyOf(sentence.language)
  if (!vocabulary.hint.test(sentence.folded)) return []
  let open = sentence.folded
  const uncertain = vocabulary.rumour.test(sentence.folded)
  const found: Mention[] = []
  const core = vocabulary.core.test(sentence.folded)
  for (const [kind, pattern] of vocabulary.mentions) {
    if (!core && kind !== 'exit' && kind !== 'infinitive') continue
    const before = found.length
    for (const match of matches(open, pattern)) {
      const start = match.index
      const end = start + match[0].length
      const clause = clauseAt(clauses, end - 1)
      const adjectival = kind === 'participle' && isAdjectival(sentence, start, vocabulary)
      const mention: Mention = { start, end, kind, mode: 'done', clause, plural: null, adjectival, uncertain }
      found.push(mention)
    }
    if (found.length > before) open = open.replace(pattern, (taken) => '¤'.repeat(taken.length))
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((mention) => {
      const mode = modeOf(sentence, mention, vocabulary)
      const { start } = mention
      const old = mode === 'done' && isHistory(sentence, mention, days, published, vocabulary)
      const asked = mode === 'done' && isAsked(sentence.plain, start)
      return { ...mention, mode: old || asked ? 'past' : mode, plural: pluralOf(sentence, mention) }
    })
}

function isAdjectival(sentence: Sentence, start: number, vocabulary: Vocabulary): boolean {
  const before = sentence.folded.slice(Math.max(0, start - 40), start)
  if (start === 0 && /^\w+ (?:\w+(?:an|aron|ieron)|tell|say|recount|describe)\b/.test(sentence.folded))
    return true
  // «un autobús con excarcelados»
  if (/\b(?:con|sobre|contra|entre) $/.test(before)) return true
  if (sentence.language === 'es')
    return /\b(?:l[oa]s|el|la|al|del|es[oa]s|est[oa]s|otr[oa]s|algun[oa]s|vari[oa]s)(?: [\w¤]+){0,3} $/.test(
      before,
    )
  return vocabulary.article.test(before) || /\b(?:the|those)(?: [\w¤]+){0,3} $/.test(before)
}

function modeOf(sentence: Sentence, mention: Mention, vocabulary: Vocabulary): Mode {
  const { kind } = mention
  if (kind === 'paper') return 'paper'
  const { folded } = sentence
  const from = Math.max(Math.min(mention.clause.start, mention.start), mention.start - LOOK_BACK)
  const before = folded.slice(from, mention.start)
  const close = before.slice(-60)
  const own = folded.slice(mention.start, mention.end)
  const after = folded.slice(mention.end, mention.end + 60)
  if (isDemand(sentence, mention, before, own, vocabulary)) return 'demand'
  if (isDenied(sentence, mention, before, own, vocabulary)) return 'denied'
  if (kind === 'noun' || kind === 'infinitive') {
    if (vocabulary.expectation.test(close) || vocabulary.expectationAfter.test(after)) return 'expected'
  }
  if (kind === 'infinitive') {
    if (vocabulary.afterwards.test(close)) return 'done'
    if (vocabulary.progress.test(before.slice(-40)) || WERE_BEING.test(before + own)) return 'progress'
    return vocabulary.order.test(close) ? 'ordered' : 'future'
  }
  if (PARDON.test(own)) {
    const isToSign = kind === 'noun' || /^indult(?:an?|os)$/.test(own) || DECREE.test(folded)
    if (isToSign && !LET_GO_TOO.test(folded)) return 'future'
  }
  if (kind === 'exit' && BARE.test(own) && HOPED.test(before)) return 'expected'
  if (kind === 'noun' && DEADLINE.test(folded.slice(mention.end, mention.end + 130))) return 'future'
  if (kind === 'noun') {
    if (vocabulary.ongoing.test(after)) return 'progress'
    if (vocabulary.progress.test(before.slice(-40))) return 'progress'
    if (vocabulary.order.test(before.slice(-45))) return 'ordered'
    if (vocabulary.announcement.test(close))
      return WERE_MET.test(folded.slice(mention.end, mention.end + 140)) ? 'done' : 'announced'
    if (AT_ONCE.test(after) || /\bimmediate(?: and unconditional)? $/.test(close)) return 'demand'
    // «La libertad de Ana»: a state to be wished for, told as done only behind a verb that says so.
    if (
      /^(?:la |su )?(?:libertad|freedom)\b/.test(own) &&
      !/\b(?:con|bajo|en|with) $/.test(before) &&
      !CONFIRMS.test(before) &&
      !CONFIRMS.test(after)
    )
      return 'expected'
  }
  return 'done'
}

/** «34 were being released on Saturday». */
const WERE_BEING = /\b(?:was|were) (?:already )?being [\w ]+$/

/** «She hopes to see her husband walk through the gate». */
const BARE = /^(?:walk|come|leave|get|go|emerge|return)\b/
const HOPED =
  /\b(?:hop(?:e|es|ed|ing)|want\w*|wait\w*|expect\w*|long(?:s|ed|ing)?|dream\w*|pray\w*|wish\w*|will|would|could|may|might)\b/

const PARDON = /^(?:han? )?indult(?:an?|os?|ad[oa]s?)$/
/** «ha indultado por decreto a un centenar». */
const DECREE = /\bdecret(?:o|os|ad[oa]s?)\b/
/** A pardon is signed long before a door opens: «los indulta y los envía a Lituania». */
const LET_GO_TOO =
  /\b(?:envi(?:a|an|o|aron|ad[oa]s)|traslad|sal(?:io|ieron|en)|(?<!\b(?:sera|seran|sean?|ser|serian?)(?: \w+)? )(?:liberad|excarcelad)|en libertad|deport|expuls|destierr|abandon|dej(?:o|aron))/

/** «acuerda la liberación de 100 presos antes del 15 de septiembre». */
const DEADLINE =
  /^[^.;,]{0,90}\b(?:antes del? (?:\d|proxim|fin)|a mas tardar|en (?:los|las) proxim[oa]s|en los siguientes|before (?:\w+ ){0,2}\d|by the end of|in the coming|within (?:days|weeks|the next))/

/** «anunció la liberación de los cuatro obreros, quienes fueron recibidos por sus familias»: they are out. */
const WERE_MET =
  /^ (?:de|of) [^,;.]{3,60}, (?:que|quien(?:es)?|who) (?:ya )?(?:fue|fueron|was|were) (?:recibid|abrazad|acogid|received|met|greeted|welcomed|hugged)/
/** «la liberación inmediata y sin condiciones de»: asked for, never told. */
const AT_ONCE = /^ (?:plena )?(?:e )?(?:inmediata|incondicional)\b/

const CONFIRMS =
  /\b(?:confirm\w*|verific\w*|report(?:o|aron|a|an|ed|s)|inform(?:o|aron|a|an|ed)|concret\w+|celebr\w+|logr\w+|otorg\w+|concedi\w+|efectiv\w+|ejecut\w+|documented|verified|registr\w+|contabiliz\w+|granted)\b/

function isDemand(
  sentence: Sentence,
  mention: Mention,
  before: string,
  own: string,
  vocabulary: Vocabulary,
): boolean {
  if (mention.kind === 'participle') return vocabulary.demandThat.test(before)
  if (/^(?:must|should|ought to)\b/.test(own)) return true
  if (mention.kind === 'noun' || mention.kind === 'infinitive') {
    if (vocabulary.demandBefore.test(before) && !vocabulary.joy.test(sentence.folded)) return true
    if (vocabulary.demand.test(before)) return true
    const subjunctive =
      /e(?:n(?:l[oa]s)?|l[oa]s)?$/.test(own.split(' ')[0] ?? '') && sentence.language === 'es'
    if (
      subjunctive &&
      /\bque(?: [\w¤]+){0,6} $/.test(before) &&
      vocabulary.demand.test(sentence.folded.slice(0, mention.start))
    )
      return true
    return before.trim() === '' && /^(?:liberen|suelten|excarcelen|liber[ae]|free|release)/.test(own)
  }
  return vocabulary.demandThat.test(before)
}

/** What is not said, published or explained about a release does not deny it. */
const UNSAID =
  /^[^,;]{0,30}\b(?:coment|comment|dicho|dijo|said|say|inform|public|publish|precis|revel|reveal|detall|detail|explic|explain|ofreci|dado|dio|identific|identif|disclos|provid|specif|respond|pronunci|mencion|mention|address|divulg|difund|announc|anunci|solo|only|just|menos|mas de|less|fewer|divert|distra|justif|celebr|olvid|forget)/

function isDenied(
  sentence: Sentence,
  mention: Mention,
  before: string,
  own: string,
  vocabulary: Vocabulary,
): boolean {
  if (isSaidFalse(before)) return true
  if (mention.adjectival) return false
  if (/^(?:ningun[oa]|none) (?:de|of)\b/.test(sentence.folded)) return true
  if (mention.kind !== 'participle' && vocabulary.negation.test(own)) return true
  const loose = mention.kind === 'noun' || mention.kind === 'infinitive'
  const width = Math.min(before.length, loose ? 70 : 28)
  const reach = sentence.folded.slice(mention.start - width, mention.end)
  const match = vocabulary.negation.exec(reach)
  if (
    match !== null &&
    match.index < width &&
    !UNSAID.test(reach.slice(match.index + match[0].length, width))
  )
    return true
  if (!loose) return /\b(?:ningun[oa]?|nadie|none|no one|nobody|neither)\b|\bni [^,;]{2,60} ni\b/.test(before)
  // «Las liberaciones no se han concretado», «the releases have not happened».
  const after = sentence.folded.slice(mention.end, Math.min(mention.clause.end, mention.end + 70))
  return NOT_CARRIED_OUT.test(after)
}

const NOT_CARRIED_OUT =
  /^[^,;:]{0,40}\b(?:(?:aun |todavia )?no (?:se |fue |fueron |ha sido |han sido )?(?:ha |han |habia |habian |estan? |siendo )?(?:concret|ejecut|efectu|materializ|produc|cumpl|realiz|lleg|ocurr|ciert|verdad|real|hech|dad)\w*|ha(?:s|ve) (?:not|yet to)|did not|never (?:happen|came|materiali)\w*|(?:is|are|was|were) (?:not|false|untrue))/

function pluralOf(sentence: Sentence, mention: Mention): boolean | null {
  const words = sentence.folded.slice(mention.start, mention.end)
  if (sentence.language === 'en') {
    if (/^(?:were|are|have been)\b|\breleases$|\btheir\b/.test(words)) return true
    return /^(?:was|is)\b|\b(?:his|her)\b/.test(words) ? false : null
  }
  if (
    (mention.kind === 'exit' || mention.kind === 'passive') &&
    /^(?:ya |hoy |anoche |por fin |al fin )?\w{3,}n\b/.test(words)
  )
    return true
  // «salió por sus propios pies»: the verb counts, not what follows.
  if (mention.kind === 'exit' && /^(?:ya |hoy |anoche |por fin |al fin )?[a-z]{3,}o /.test(words))
    return false
  if (
    mention.kind === 'exit' &&
    /^(?:ya |hoy )?(?:deja|abandona|sale|vuelve|regresa|retorna|cruza|recupera|recobra|obtiene)\b/.test(words)
  )
    return false
  if (/[oa]s(?: |$)|ieron\b|aron\b|fueron|han\b|ciones|quedan|salen|estan\b/.test(words)) {
    return mention.kind === 'active' ? null : true
  }
  return mention.kind === 'noun' || mention.kind === 'active' ? null : false
}
