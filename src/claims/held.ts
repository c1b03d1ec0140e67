/** Figures of those still in prison, and what a figure without any word of release is. */
import type { Clause } from './clauses.ts'
import { isCounted } from './counted.ts'
import { isFact } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage, Story } from './story.ts'

const STOCK =
  /\b(?:hay|existen|registra[n]?|contabiliza[n]?|estima[n]?|cifra[n]?|calcula[n]?|documenta[n]?|mantiene[n]?|lista|son|there (?:are|were)|counts?|counted|estimates?|hold(?:s|ing)?|lists?|number of|numero de)\b[^,;]{0,40}$/

/** «más de 800 siguen detenidos»: a held verb in the clause of the figure, and no release told after the figure. */
export function isHeld(passage: Passage, clause: Clause, quantity: Quantity, held: RegExp): boolean {
  const { folded } = passage.sentence
  const match = held.exec(folded.slice(clause.start, clause.end))
  if (match === null) return false
  const at = clause.start + match.index
  // A list of two figures: the held verb belongs to the one nearest to it.
  if (passage.quantities.some((other) => other !== quantity && between(other.start, quantity.start, at)))
    return false
  const finite = passage.mentions.filter(
    (mention) =>
      isFact(mention) && !mention.adjectival && mention.kind !== 'noun' && mention.kind !== 'participle',
  )
  if (clause.kind === 'relative' && finite.some((mention) => mention.start >= clause.end)) return false
  return !finite.some(
    (mention) => mention.start > quantity.end && mention.start < clause.end && mention.start < at + 80,
  )
}

function between(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b)
}

/** Sentences back in which the release stands that a body's bare figure counts: «¿Cuántos salieron? El ministerio habla de 99». */
const ASKED_WITHIN = 5
/** A larger bare figure is a total of months. */
const MOST_OF_ONE_NIGHT = 400

function asksHowMany(story: Story, index: number): boolean {
  const before = story.passages.slice(Math.max(0, index - ASKED_WITHIN), index)
  // Where another figure of people stands before it, the bare one may count those.
  const first = story.passages
    .slice(0, before.length === 0 ? 0 : index)
    .every((passage) => passage.quantities.every((other) => other.vague || other.unit === null))
  return (
    first &&
    before.some((passage) =>
      passage.mentions.some(
        (mention) =>
          isFact(mention) && mention.kind !== 'noun' && !mention.adjectival && mention.plural === true,
      ),
    )
  )
}

/** A figure in a clause without any word of release. */
export function withoutMention(
  story: Story,
  index: number,
  quantity: Quantity,
  before: string,
): { kind: 'batch' | 'remaining'; guess?: boolean } | null {
  const unit = quantity.unit
  const here = story.passages[index]
  if (unit === null)
    return here !== undefined &&
      here.authorities.length > 0 &&
      isCounted(here, quantity) &&
      (quantity.min ?? 0) < MOST_OF_ONE_NIGHT &&
      asksHowMany(story, index)
      ? { kind: 'batch' }
      : null
  const previous = story.passages[index - 1]
  const toldBefore = previous?.mentions.some(isFact) ?? false
  if (
    unit.kind === 'case' &&
    toldBefore &&
    /\b(?:verific|confirm|document|identific|regist|verif|identif|contabiliz|cuentan?|count)\w*/.test(before)
  )
    return { kind: 'batch' }
  if (unit.prisoners && !quantity.vague) {
    if (STOCK.test(before)) return { kind: 'remaining' }
    if (story.passages[index]?.sentence.title && !quantity.more) return { kind: 'remaining', guess: true }
  }
  return null
}

const FATE_ES =
  '(?:trasladad|presentad|imputad|acusad|procesad|condenad|sentenciad|movilizad|reubicad|juzgad)[oa]s'
const FATE_EN =
  '(?:transferred|moved|taken (?:to|before)|charged|arraigned|sentenced|convicted|indicted|tried|deported)'
/** «64 presos fueron trasladados», «23 presentados en tribunales», «23 were taken to court». */
const FATE_BEHIND = new RegExp(
  `^(?:[^,;.]{0,60}?\\b(?:fueron|han sido|habian sido|seran|were|have been|had been|will be)(?: \\w+)? (?:${FATE_ES}|${FATE_EN})|(?: [\\w¤]+){0,2} ${FATE_ES}(?: (?:a|ante|en|por)\\b|[,.;]|$))`,
)
/** «llevan a tribunales a 23 detenidos». */
const FATE_BEFORE =
  /\b(?:llevan?(?= (?:a|ante))|llevaron(?= (?:a|ante))|trasladan?|trasladaron|presentan?|presentaron|imputan?|imputaron|condenan?|condenaron|juzgan?|transfer(?:s|red)?|mov(?:es|ed)|charg(?:es|ed)|sentenc(?:es|ed)|convict(?:s|ed))(?: (?:a|al|ante|los|tribunal(?:es)?|otr[oa]s?|some|at least|another))* $/

const LET_GO_THEN =
  /\b(?:les|los|them) (?:\w+ )?(?:otorg|conced|dict|libero|dejo|freed|granted|released)|\bbefore being (?:freed|released)/

/** Whether the verb of the figure is another than that of the release in the same sentence. */
export function hasAnotherFate(passage: Passage, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  const behind = FATE_BEHIND.exec(folded.slice(quantity.end, quantity.end + 110))
  const end = quantity.end + (behind?.[0].length ?? 0)
  const others = [...passage.mentions, ...passage.quantities]
  // «presentados ante un tribunal, que les otorgó libertad»: one fate after the other.
  if (behind !== null && LET_GO_THEN.test(folded.slice(end))) return false
  if (behind !== null && !others.some((other) => other.start >= quantity.end && other.start < end))
    return true
  return FATE_BEFORE.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start))
}
