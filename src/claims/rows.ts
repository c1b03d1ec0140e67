/** Lines that hold hardly anything but names: «CARABOBO: Ana Ruiz; Luis Sosa», «Ana Ruiz (Lara)», «Ana Ruiz, de 30 años; …». */
import { type Attached, attach } from './attachment.ts'
import { findCandidates } from './candidates.ts'
import { fold } from './fold.ts'
import { readList } from './lists.ts'
import { isFact } from './mentions.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import { isPersonNoun, RANKED } from './persons.ts'
import type { Sentence } from './sentences.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Row {
  /** The line begins with a prison, a town or a state and a colon. */
  key: boolean
  people: Attached[]
}

const KEY = /^(?:[^:;.,()]{2,50}(?:\([^)]{2,50}\))?(?:, [^:;.,()]{2,40})?): (?=\S)/
const NO_KEY = new RegExp(
  `^(?:por|by|redaccion|fotos?|texto|fuente|nota|autor|credit|lea|vea|tambien|con informacion|video|edicion|firman?|signed)\\b|\\b(?:${SPEECH}|${RELATIVES}|comision|mesa|ministr\\w+|diputad\\w+|voceros?|delegad\\w+|testigos?|acusad\\w+|no|sin|faltan?|pendientes?|por confirmar|sigue[n]?|permanece[n]?|continua[n]?|queda[n]?|detenid\\w+|arrestad\\w+|traslad\\w+|captur\\w+|still|detained|arrested|signed|moved)\\b`,
)
/** A relative clause or what stands in brackets belongs to one name. */
const TOLD_OF_ONE = /\([^()]*\)|,? \b(?:que|quien(?:es)?|cuy[oa]s?|who|whose)\b[^,;]*/g
const FINITE =
  /(?:^|[^\p{L}])(?:es|son|era|eran|está|están|estaba|estaban|ha|han|había|fue|fueron|es|is|are|was|were|has|have|had|will|would|será|serán|dice|pide|piden|exige|exigen|espera|esperan|sigue|siguen|permanece|permanecen|firman|remains?|said|says|told|signed|[\p{Ll}]{2,}(?:ó|aron|ieron|aban|ían))(?=[^\p{L}]|$)/u
/** What may stand right behind a name of a row; a verb makes it prose. */
const BEHIND =
  /^(?: ?[,;.:()|/–-]|\s*$| (?:y|e|and|&|de|del|in|of|from|en)\b| [\p{Ll}]+[aeio]d[oa]s?\b| (?:figuran?|aparecen?|están?) (?:entre|en la lista))/u
/** Groups of people that a list may be parted into. */
const GROUPS =
  /^(?:mujeres|hombres|adolescentes|jovenes|militares|civiles|estudiantes|periodistas|sindicalistas|docentes|medicos|extranjeros|venezolanos|women|men|students|journalists|soldiers|teenagers|civilians)$/
const LONGEST_REMARK = 140

/** The names of a line that is a row of a list; null for prose. A key without a status of its own keeps the lead. */
export function rowOf(passage: Passage): Row | null {
  const { sentence, mentions } = passage
  if (mentions.some((mention) => !isFact(mention) || !mention.adjectival)) return null
  const { folded, plain, text } = sentence
  const from = keyEnd(sentence)
  if (from === null) return null
  const bare = text.slice(from).replace(TOLD_OF_ONE, '')
  if (FINITE.test(bare)) return null
  const vocabulary = vocabularyOf(sentence.language)
  if (
    vocabulary.held.test(folded) ||
    vocabulary.houseArrest.test(folded) ||
    vocabulary.rearrest.test(folded) ||
    vocabulary.died.test(folded)
  )
    return null
  const names = findCandidates(sentence, true).map((candidate) => attach(sentence, candidate))
  const people = readList(sentence, names, { from, to: plain.length, first: ['item'] }).filter(
    (person) => person.tokens.length >= 2,
  )
  const [first] = people
  const last = people.at(-1)
  if (first === undefined || last === undefined) return null
  // A role may stand before the first name, nothing else.
  const ranked = RANKED.test(plain.slice(from, first.start))
  if ((first.lead > from + 3 && !ranked) || first.start - from > 70) return null
  if (plain.length - last.end > LONGEST_REMARK) return null
  if (people.some((person) => !BEHIND.test(text.slice(person.end, person.end + 40)))) return null
  return { key: from > 0, people }
}

/** Where the names begin behind the key of a row; 0 without a key, null when what stands before the colon is none. */
export function keyEnd(sentence: Pick<Sentence, 'text' | 'plain'>): number | null {
  const key = KEY.exec(sentence.text)?.[0]
  if (key === undefined) return 0
  return NO_KEY.test(sentence.plain.slice(0, key.length)) || !isPlaceName(key) ? null : key.length
}

/** «Yare II (Miranda)», «VILLA CLARA», «Mujeres»: no lower-case word but particles, and no word for people who are not meant. */
function isPlaceName(key: string): boolean {
  const words = key.replace(/\([^()]*\)/g, ' ').match(/[\p{L}\d'.-]+/gu) ?? []
  if (words.length === 1) {
    const word = words[0] ?? ''
    return GROUPS.test(fold(word)) || ![fold(word), fold(word).replace(/e?s$/, '')].some(isPersonNoun)
  }
  return words.every((word) => /^(?:\p{Lu}|\d|(?:de|del|la|el|los|las|y|of|the|and)$)/u.test(word))
}
