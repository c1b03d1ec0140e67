/** Who came out in company: «además de X, fueron liberados A y B», «X was freed, along with Y». */
import type { Attached } from './attachment.ts'
import { readList } from './lists.ts'
import { RELATIVES } from './nouns.ts'
import { PERSON } from './persons.ts'
import type { Sentence } from './sentences.ts'
import { subjectStart } from './subjects.ts'

/** A verb, and where what belongs to it must end. */
interface Stretch {
  start: number
  end: number
  limit: number
}

/** «Además de X e Y, fueron liberados A y B»: all four. */
export function besidesOf(
  sentence: Sentence,
  candidates: readonly Attached[],
  span: Stretch,
  late: readonly Attached[],
): Attached[] {
  const from = Math.max(0, subjectStart(sentence, span.start))
  const opening = BESIDES.exec(sentence.plain.slice(from, span.start))
  if (opening === null) return []
  const start = from + opening[0].length
  const first = candidates.find((candidate) => candidate.start >= start && candidate.end <= span.start)
  if (first === undefined || KIN_BEFORE.test(sentence.plain.slice(start - 1, first.start))) return [...late]
  const every = ['item', 'verb', 'object', 'of', 'prep', 'release'] as const
  const before = readList(sentence, candidates, { from: start, to: span.start, first: every })
  const reached = before.at(-1)?.end ?? start
  return /^(?: \([^)]*\))?,?(?: (?:tambien|ayer|hoy|este \w+|el \w+|also))* $/.test(
    sentence.plain.slice(reached, span.start),
  )
    ? [...before, ...late]
    : [...late]
}

/** «X fue liberada, junto a su colega Y», «X was freed, along with Y and Z». */
export function together(sentence: Sentence, candidates: readonly Attached[], span: Stretch): Attached[] {
  const behind = sentence.plain.slice(span.end, span.limit)
  const match = WITH.exec(behind)
  if (match === null || PRETERITE.test(sentence.text.slice(span.end, span.end + match[0].length))) return []
  const from = span.end + match[0].length
  const people = readList(sentence, candidates, {
    from,
    to: span.limit,
    first: ['item', 'verb', 'object', 'of', 'prep'],
  })
  return NOT_INSIDE.test(sentence.plain.slice(from, people[0]?.start ?? from)) ? [] : people
}

/** «y apareció en una foto junto con»: another matter. */
const PRETERITE = /\p{L}{2}ó(?= )|(?:aron|ieron|aban?|ían)(?= )| (?:was|were|had|appeared|posed|spoke|met) /u
const WITH =
  /^[^,;:.]{0,90}?,? (?:along with|together with|in the company of|as well as|alongside|junto (?:a|con|al)|en compania de(?:l)?|al igual que|lo mismo que|asi como|ademas de)(?= )/
/** Who waits outside or brings somebody home. */
const NOT_INSIDE =
  /\b(?:madre|padre|mama|papa|abogad[oa]s?|familia(?:r|res)?|defensa|hij[oa]s?|mother|father|lawyers?|attorneys?|family|relatives|children|embajador[a]?|ministr[oa]|ambassador|minister|envoy|diplomats?|diplomatic[oa]s?)\b/

const BESIDES =
  /^(?:ademas de(?:l)?|aparte de(?:l)?|junto (?:a|al|con)|sumad[oa]s a|in addition to|besides|apart from|along with|together with|alongside)\b/
const KIN_BEFORE = new RegExp(
  `\\b(?:${RELATIVES}|ministr[oa]|fiscal|juez|embajador[a]?|minister|ambassador)\\b`,
)

/** Whom the words name beside others: «fueron excarcelados ciudadanos portugueses, así como el periodista X». */
export function besideOthers(sentence: Sentence, candidates: readonly Attached[], span: Stretch): Attached[] {
  return OTHERS_FIRST.test(sentence.plain.slice(span.end)) ? together(sentence, candidates, span) : []
}

const OTHERS_FIRST = new RegExp(
  `^(?: tambien| also)? (?:[\\w¤]+ ){0,2}?(?:${PERSON}(?<=s)|ciudadan[oa]s|personas|pres[oa]s|detenid[oa]s|extranjer[oa]s|prisoners|detainees|people)\\b[^;:.]{0,60}?,? (?:asi como|ademas de(?:l)?|as well as|along with|junto (?:a|con|al))(?! lo\\b| sus?\\b)`,
)
