/** Words that open a list of freed people inside a sentence: «entre los liberados están», «among those freed was», «entre ellos». */
import type { Attached } from './attachment.ts'
import { readList } from './lists.ts'
import { isFact, type Mention } from './mentions.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Header {
  rule: string
  /** The release that the list belongs to; null when the words themselves are enough. */
  mention: Mention | null
  people: Attached[]
}

const STATE =
  '(?:se encuentra[n]?|se encontraban?|figura[n]?|figuraban?|esta[n]?|estaban?|destaca[n]?|destacan|se cuenta[n]?|se contaban?|aparece[n]?|se halla[n]?|hay|sobresale[n]?|se incluye[n]?|resalta[n]?|is|are|was|were)'
const FREED =
  '(?:excarcelad|liberad)[oa]s|que (?:recuperaron|salieron|obtuvieron|fueron|quedaron|recobraron)|freed|released|who (?:were|was|walked|left|regained)'
/** A header that holds its own release. The list begins behind it. */
const OWN = new RegExp(
  [
    `\\b(?:entre|among) (?:l[oa]s|ell[oa]s|estos|the|those)(?: [\\w¤]+){0,5}? ?(?:${FREED})\\b[^;:.]{0,70}? ${STATE}(?: el| la| los| las| the)?(?: casos?(?: de)?| nombres? de)?(?=[ :,])`,
    `\\b(?:entre|among) (?:l[oa]s|the|those)(?: [\\w¤]+){0,5}? ?(?:${FREED})\\b[^;:.,]{0,40}:`,
    `\\b(?:l[oa]s|the|those|primer[oa]s)(?: [\\w¤]+){0,4}? (?:excarcelad[oa]s|liberad[oa]s|freed|released)(?: [\\w¤]+){0,6}? (?:son|fueron|include[sd]?|including|are|were)\\b(?=[ :])`,
    `\\b(?:freed|released) (?:prisoners|people|detainees|activists|journalists|inmates)(?: [\\w¤]+){0,4}? (?:include[sd]?|are|were|is|was)\\b`,
    `\\b(?:un[oa]|otr[oa]|one|another)(?: more)? (?:de|of) (?:l[oa]s|the|those)(?: [\\w¤]+){0,2} ?(?:excarcelad[oa]s|liberad[oa]s|freed|released)(?: [\\w¤]+){0,6}? (?:es|fue|is|was|son)\\b`,
    `\\b(?:also|tambien) (?:freed|released|excarcelad[oa]s|liberad[oa]s) (?:was|were|fue|fueron|estan|esta)\\b`,
    `\\b(?:nombres|identidades|lista|names|list) (?:de|of) (?:l[oa]s|the|those|quienes)(?: [\\w¤]+){0,2} ?(?:excarcelad[oa]s|liberad[oa]s|freed|released)[^;:.,]{0,40}?(?: son| are|:)`,
  ].join('|'),
  'g',
)
/** A header that belongs to the nearest mention before it. */
const ELLIPTIC =
  /(?:^|[,(–] ?|\b)(?:entre (?:ell[oa]s|quienes|l[oa]s (?:que|cuales) (?:se incluye[n]?|esta[n]?|figura[n]?|se encuentra[n]?|destaca[n]?))|incluyendo(?: al?)?|incluid[oa]s?|incluyen(?: al?)?|including|among them|among whom (?:was|were)|such as|como (?=(?:el|la) )|(?:ellos|ellas) son|se trata de|they are|they include|(?:identific\w+|nombr\w+) (?:a l[oa]s \w+ )?como|(?:identified|named) (?:them|the \w+) as)(?:(?: a| al| el| la| los| las| was| were| are| is| esta[n]?| figura[n]?| se encuentra[n]?| destaca[n]?| hay)(?= ))*/g
const FIRST = ['item', 'verb', 'object', 'of', 'release', 'prep'] as const

export function headersOf(
  passage: Passage,
  candidates: readonly Attached[],
  previous: Passage | undefined,
): Header[] {
  return [
    ...ownHeaders(passage, candidates),
    ...colonLists(passage, candidates),
    ...ellipticHeaders(passage, candidates, previous),
  ]
}

/** «no incluye», and those who do something else than leave: «entre los excarcelados que hablaron está». */
const NO_HEADER =
  /\b(?:no|not|nunca|never|tampoco)\b|\b(?:que|who) (?!recuper|sal|fue|obtuv|qued|recobr|were|was|walk|left|regain|est)/

function ownHeaders(passage: Passage, candidates: readonly Attached[]): Header[] {
  const { sentence, mentions } = passage
  return [...sentence.folded.matchAll(OWN)].flatMap((match) => {
    const end = match.index + match[0].length
    const inside = mentions.filter((mention) => mention.end > match.index && mention.start < end)
    if (NO_HEADER.test(match[0])) return []
    const fact = inside.find(isFact)
    if (fact === undefined || inside.some((mention) => !isFact(mention))) return []
    const people = readList(sentence, candidates, { from: end, to: limitOf(passage, end), first: FIRST })
    return people.length === 0 ? [] : [{ rule: 'list header', mention: fact, people }]
  })
}

/** «ya en libertad: A, B y C», «Fueron excarcelados en El Rodeo: A; B». */
function colonLists(passage: Passage, candidates: readonly Attached[]): Header[] {
  const { sentence, mentions } = passage
  return mentions.flatMap((mention) => {
    if (!isFact(mention)) return []
    const colon = /^[^:;.]{0,80}:/.exec(sentence.folded.slice(mention.end, mention.end + 90))
    if (colon === null) return []
    const from = mention.end + colon[0].length
    if (
      mentions.some(
        (other) => other !== mention && other.start >= mention.end && other.start < from && !isFact(other),
      )
    )
      return []
    if (vocabularyOf(sentence.language).houseArrest.test(colon[0])) return []
    const people = readList(sentence, candidates, { from, to: limitOf(passage, from), first: FIRST })
    return people.length === 0 ? [] : [{ rule: 'colon list', mention, people }]
  })
}

function ellipticHeaders(
  passage: Passage,
  candidates: readonly Attached[],
  previous: Passage | undefined,
): Header[] {
  const { sentence, mentions } = passage
  const vocabulary = vocabularyOf(sentence.language)
  return [...sentence.folded.matchAll(ELLIPTIC)].flatMap((match) => {
    const end = match.index + match[0].length
    const own = mentions.filter((other) => other.end <= match.index + 1).at(-1)
    const mention = own ?? (BACK.test(match[0]) ? saidBefore(previous) : undefined)
    if (mention === undefined || !isFact(mention)) return []
    // «… pero 800 siguen presos, entre ellos X»: the nearer status wins.
    const between = sentence.folded.slice(own?.end ?? 0, match.index)
    if (
      vocabulary.held.test(between) ||
      vocabulary.houseArrest.test(between) ||
      vocabulary.demand.test(between) ||
      between.length > 160
    )
      return []
    const people = readList(sentence, candidates, {
      from: end,
      to: limitOf(passage, end),
      first: ['item', 'verb', 'object', 'release'],
    })
    return people.length === 0 ? [] : [{ rule: 'among them', mention, people }]
  })
}

/** Words that take up the sentence before: «ellos son», «identified them as», «entre ellos». */
const BACK = /\b(?:ell[oa]s|se trata|they|them|como|as)\b/

/** The release that the sentence before ends on; none when that sentence tells of another fate. */
function saidBefore(previous: Passage | undefined): Mention | undefined {
  if (previous === undefined || previous.mentions.length === 0) return undefined
  const vocabulary = vocabularyOf(previous.sentence.language)
  const { folded } = previous.sentence
  if (vocabulary.held.test(folded) || vocabulary.houseArrest.test(folded) || vocabulary.rearrest.test(folded))
    return undefined
  return previous.mentions.every(isFact) ? previous.mentions.at(-1) : undefined
}

/** Where a list that begins at `from` must end: at the next status. */
function limitOf(passage: Passage, from: number): number {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  const behind = folded.slice(from)
  const ends = [vocabulary.houseArrest, vocabulary.rearrest, vocabulary.died].map(
    (pattern) => pattern.exec(behind)?.index,
  )
  const finite = passage.mentions.find(
    (mention) =>
      mention.start >= from && (!isFact(mention) || mention.kind === 'passive' || mention.kind === 'exit'),
  )
  return Math.min(
    folded.length,
    ...ends.map((at) => (at === undefined ? folded.length : from + at)),
    finite?.start ?? folded.length,
  )
}
