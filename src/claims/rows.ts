/** Lines that hold hardly anything but names: «CARABOBO: Ana Ruiz; Luis Sosa», «Ana Ruiz (Lara)», «Ana Ruiz, de 30 años; …». */
import { type Attached, attach } from './attachment.ts'
import { findCandidates } from './candidates.ts'
import { readList } from './lists.ts'
import { isFact } from './mentions.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Row {
  /** The line begins with a prison, a town or a state and a colon. */
  key: boolean
  people: Attached[]
}

const KEY = /^(?:[^:;.,()]{2,50}(?:\([^)]{2,50}\))?(?:, [^:;.,()]{2,40})?): (?=\S)/
const NO_KEY = new RegExp(
  `^(?:por|by|redaccion|fotos?|texto|fuente|nota|autor|credit|lea|vea|tambien|con informacion|video|edicion|firman?|signed)\\b|\\b(?:${SPEECH}|${RELATIVES}|comision|mesa|ministr\\w+|diputad\\w+|voceros?|delegad\\w+|testigos?|acusad\\w+|no|sin|faltan?|pendientes?|por confirmar)\\b`,
)
/** A relative clause or what stands in brackets belongs to one name. */
const TOLD_OF_ONE = /\([^)]*\)|,? \b(?:que|quien(?:es)?|cuy[oa]s?|who|whose)\b[^,;]*/g
const FINITE =
  /(?:^|[^\p{L}])(?:es|son|era|eran|está|están|estaba|estaban|ha|han|había|fue|fueron|es|is|are|was|were|has|have|had|will|would|será|serán|dice|pide|piden|exige|exigen|espera|esperan|sigue|siguen|permanece|permanecen|firman|remains?|said|says|told|signed|[\p{Ll}]{2,}(?:ó|aron|ieron|aban|ían))(?=[^\p{L}]|$)/u
const LONGEST_REMARK = 140

/** The names of a line that is a row of a list; null for prose. A key without a status of its own keeps the lead. */
export function rowOf(passage: Passage): Row | null {
  const { sentence, mentions } = passage
  if (mentions.some((mention) => !isFact(mention) || !mention.adjectival)) return null
  const vocabulary = vocabularyOf(sentence.language)
  const { folded, plain, text } = sentence
  if (
    vocabulary.held.test(folded) ||
    vocabulary.houseArrest.test(folded) ||
    vocabulary.rearrest.test(folded) ||
    vocabulary.died.test(folded)
  )
    return null
  const written = KEY.exec(text)?.[0]
  if (written !== undefined && NO_KEY.test(plain.slice(0, written.length))) return null
  const from = written?.length ?? 0
  const bare = text.slice(from).replace(TOLD_OF_ONE, '')
  if (FINITE.test(bare)) return null
  const names = findCandidates(sentence, true).map((candidate) => attach(sentence, candidate))
  const people = readList(sentence, names, { from, to: plain.length, first: ['item'] }).filter(
    (person) => person.tokens.length >= 2,
  )
  const [first] = people
  const last = people.at(-1)
  if (first === undefined || last === undefined) return null
  // A role may stand before the first name, nothing else.
  if (first.lead > from + 3 || first.start - from > 70) return null
  if (plain.length - last.end > LONGEST_REMARK) return null
  return { key: written !== undefined, people }
}
