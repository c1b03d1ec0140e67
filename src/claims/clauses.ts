/** Parts of a sentence that say one thing each: «pero», «tras», «who was» begin a new one. */
import { matches } from '../matches.ts'
import type { Language } from './reading.ts'
import type { Sentence } from './sentences.ts'

export type ClauseKind = 'main' | 'but' | 'while' | 'although' | 'after' | 'relative'

export interface Clause {
  start: number
  end: number
  kind: ClauseKind
}

/** What a fact counts for the main news value when a clause of this kind tells it. */
export const CLAUSE_WEIGHT: Record<ClauseKind, number> = {
  main: 1,
  but: 1,
  while: 0.6,
  although: 0.6,
  relative: 0.4,
  after: 0.35,
}

/** Names of the groups are the kinds; `close` ends a subordinate clause without a comma. */
const MARKERS: Record<Language, RegExp> = {
  es: new RegExp(
    [
      '(?<main>;)',
      '(?<but>,? ?\\b(?:pero|sin embargo|no obstante|sino que)\\b)',
      '(?<although>,? ?\\b(?:aunque|a pesar de|pese a)\\b)',
      '(?<while>,? ?\\b(?:mientras(?: que| tanto)?|cuando|en tanto)\\b)',
      '(?<after>,? ?\\b(?:luego de|despues de|tras(?! las rejas)|antes de(?! (?:l[oa]s )?\\d))\\b)',
      '(?<relative>,? ?\\b(?:lo que|quien(?:es)?|donde|cuy[oa]s?|(?:el|la|los|las) cual(?:es)?)\\b|, que\\b| que (?=(?:habian?|estaban?|permanecian?|seguian?|se encontraban?|eran?|fue(?:ron)? (?:detenid|arrestad|captur)|aun|todavia|siguen?|permanecen?|continuan?)\\b))',
      '(?<close>(?<!\\b(?:no|ni|nunca|tampoco)) (?=(?:fue|fueron|ha sido|han sido|salio|salieron|recupero|recuperaron|recobro|recobraron|quedo|quedaron|obtuvo|obtuvieron|logro|lograron) (?:ayer |hoy |este |ya |el |la |su |liberad|excarcelad|puest|en |de |libre|plena)))',
    ].join('|'),
    'g',
  ),
  en: new RegExp(
    [
      '(?<main>;)',
      '(?<but>,? ?\\b(?:but|however|yet)\\b)',
      '(?<although>,? ?\\b(?:although|though|even though|despite)\\b)',
      '(?<while>,? ?\\b(?:while|whereas|when|as(?= (?:he|she|they|the|his|her|families|relatives)\\b))\\b)',
      '(?<after>,? ?\\b(?:after|following|before)\\b)',
      '(?<relative>,? ?\\b(?:which|whose|where)\\b|,? ?\\bwho\\b| that (?=(?:had|was|were|have been)\\b))',
      '(?<close> (?=(?:was|were|has been|have been|walked|left) (?:also |then )?(?:freed|released|free|prison|jail)))',
    ].join('|'),
    'g',
  ),
}

const SUBORDINATE: ReadonlySet<ClauseKind> = new Set(['while', 'although', 'after', 'relative'])

const KINDS = ['main', 'but', 'although', 'while', 'after', 'relative'] as const

/** Clauses from left to right; together they cover the sentence. A subordinate one ends at its comma. */
export function splitClauses(sentence: Pick<Sentence, 'folded' | 'language'>): Clause[] {
  const clauses: Clause[] = []
  let open: Clause = { start: 0, end: sentence.folded.length, kind: 'main' }
  const begin = (at: number, kind: ClauseKind): void => {
    if (at > open.start) clauses.push({ ...open, end: at })
    open = { start: at, end: sentence.folded.length, kind }
  }
  let from = 0
  // A comma matters only behind a subordinate clause: looking for all of them costs more than all the words together.
  const endAtComma = (before: number): void => {
    if (!SUBORDINATE.has(open.kind)) return
    const comma = sentence.folded.indexOf(', ', from)
    if (comma >= 0 && comma < before) begin(comma, 'main')
  }
  for (const match of matches(sentence.folded, MARKERS[sentence.language])) {
    endAtComma(match.index)
    from = match.index + match[0].length
    const groups = match.groups ?? {}
    if (groups.close !== undefined) {
      if (open.kind === 'relative') begin(match.index, 'main')
      continue
    }
    const kind = KINDS.find((name) => groups[name] !== undefined)
    begin(match.index, kind ?? 'main')
  }
  endAtComma(sentence.folded.length)
  clauses.push(open)
  return clauses
}

/** The clause that holds the character at `at`. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  const found = clauses.find((clause) => at >= clause.start && at < clause.end) ?? clauses.at(-1)
  if (found === undefined) throw new RangeError('a sentence has at least one clause')
  return found
}
