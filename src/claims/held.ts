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

const HOW_MANY =
  /\bcuant[oa]s\b[^.?]{0,60}\b(?:sal|excarcel|liber)\w*|\bhow many\b[^.?]{0,60}\b(?:freed|released|left|walked|let go)\b/

function asksHowMany(story: Story, index: number): boolean {
  const before = story.passages.slice(Math.max(0, index - ASKED_WITHIN), index)
  // Where another figure of people stands before it, the bare one may count those.
  const first = story.passages
    .slice(0, before.length === 0 ? 0 : index)
    .every((passage) => passage.quantities.every((other) => other.vague || other.unit === null))
  return (
    first &&
    before.some(
      (passage) =>
        HOW_MANY.test(passage.sentence.folded) ||
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

/** Told as not out yet by the words right beside the figure: `after` runs to the end of the sentence. */
export function isStillInside(before: string, after: string): boolean {
  return PENDING.test(after) || MISSING.test(before) || COUNTED_AS_HELD.test(after)
}

/** «más de 790 presos políticos pendientes». */
const PENDING =
  /^ (?:[\w¤]+ ){0,3}(?:to go\b|remain(?:s|ed)? inside|pendientes|por (?:liberar|excarcelar|salir)|(?:yet |still )?to be (?:freed|released)|awaiting (?:their )?release)\b|^ (?:(?!y\b|e\b|que\b|sal|fueron|recuper|and\b|were\b)[\w¤]+,? ){0,5}(?:siguen|continuan|permanecen) (?:bajo|sin|dentro|adentro|tras)\b/
/** «15 that the union counts as detainees». */
const COUNTED_AS_HELD =
  /^ (?:[\w¤]+ ){0,3}(?:que|that|whom) (?:[\w¤]+ ){1,4}(?:cuenta|cuentan|considera[n]?|registra[n]?|tiene[n]?|counts?|lists?|regards?|considers?) (?:como|as) (?:still )?(?:detenid|pres[oa]|encarcelad|detained|detainees|prisoners|jailed|held)/
/** «faltan 20». */
const MISSING = /\b(?:faltan?|quedan?|restan?)(?: (?:por|aun|todavia|otr[oa]s|al menos|un[oa]s|mas de))* $/
