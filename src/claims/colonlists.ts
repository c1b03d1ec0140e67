/** Lists behind a colon: «ya en libertad: A, B y C», and the places that such a list goes through. */
import type { Attached } from './attachment.ts'
import { releaseBefore } from './groups.ts'
import { readList } from './lists.ts'
import { isFact, type Mention } from './mentions.ts'
import { keyEnd } from './rows.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Header {
  rule: string
  /** The release that the list belongs to; null when the words themselves are enough. */
  mention: Mention | null
  people: Attached[]
}

export const FIRST = ['item', 'verb', 'object', 'of', 'release', 'prep'] as const

/** «ya en libertad: A, B y C», «Fueron excarcelados en El Rodeo: A; B». */
export function colonLists(passage: Passage, candidates: readonly Attached[]): Header[] {
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
    const [first, last] = [people[0], people.at(-1)]
    if (first === undefined || last === undefined) return []
    const act =
      THEY_DID.test(sentence.plain.slice(from, first.start)) || THEY_DO.test(sentence.plain.slice(last.end))
    return act ? [] : [{ rule: 'colon list', mention, people }]
  })
}

/** «Doce liberados: la gestión la hicieron A y B», «Excarcelaciones: A y B piden más»: a sentence, no list. */
const THEY_DID =
  /\b(?!sal|recuper|recobr|qued|volv|regres|obtuv|dej|abandon|lleg|cruz|figur|est|aparec|logr|lib|excarc|solt)[a-z]{3,}(?:aron|ieron)\b/
const THEY_DO =
  /^ (?:piden|exigen|reclaman|denuncian|celebran|dicen|aseguran|esperan|llaman|advierten|critican|rechazan|saludan|insisten|alertan|agradecen|demand|ask|urge|say|want|call|hail)\b/

/** «En Tocorón: C y D.» behind «En La Crisálida salieron: A y B.»: the next place of the same list. */
export function carriedLists(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Header[] {
  const { sentence, mentions } = passage
  const opening = NEXT_PLACE.exec(sentence.folded)
  if (opening === null || mentions.length > 0) return bareLists(passage, candidates, passages, index)
  let at = index - 1
  while (at >= 0 && index - at <= 8 && NEXT_PLACE.test(passages[at]?.sentence.folded ?? '')) {
    const lists = colonLists(passages[at] as Passage, candidates)
    if (lists.length > 0 || (passages[at]?.mentions.length ?? 0) > 0) break
    at -= 1
  }
  const before = passages[at]
  const fact = before?.mentions.findLast(isFact)
  if (before === undefined || fact === undefined || !/:/.test(before.sentence.plain.slice(fact.end)))
    return []
  const from = opening[0].length
  const people = readList(sentence, candidates, { from, to: limitOf(passage, from), first: FIRST })
  return people.length === 0 ? [] : [{ rule: 'next place', mention: fact, people }]
}

/** «Miranda: A y B. Zulia: C.» under a headline that tells releases: nothing but a place, and names. */
function bareLists(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Header[] {
  const { sentence, mentions } = passage
  const from = BARE_PLACE.exec(sentence.plain)?.[0].length
  if (from === undefined || mentions.length > 0 || keyEnd(sentence) !== from) return []
  let at = index - 1
  while (at >= 0 && index - at < MOST_PLACES && BARE_PLACE.test(passages[at]?.sentence.plain ?? '')) at -= 1
  const told = releaseBefore(passages, at + 1, true)
  if (told === null || told.passage !== passages[at]) return []
  const people = readList(sentence, candidates, { from, to: sentence.plain.length, first: ['item'] })
  const letters = people.reduce((sum, person) => sum + person.end - person.start, 0)
  if (letters * 2 < sentence.plain.length - from) return []
  return people.length === 0 ? [] : [{ rule: 'next place', mention: told.mention, people }]
}

/** States and prisons that one list may go through. */
const MOST_PLACES = 40
const BARE_PLACE =
  /^(?!por\b|by\b|redaccion|fotos?\b|texto|fuente|nota|autora?\b|credit|lea\b|vea\b|tambien)(?:estado )?[a-z]{3,}(?: [a-z]{2,}){0,3}:(?= )/
const NEXT_PLACE =
  /^(?:(?:y|e|en tanto|asimismo|tambien|por su parte|mientras que|and|while),? )?(?:en|de|del|desde|from|at|in|out of) (?!(?:un|una|su|a) )[^:;,.]{3,60}:/

/** Where a list that begins at `from` must end: at the next status. */
export function limitOf(passage: Passage, from: number): number {
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
