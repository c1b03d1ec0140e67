/** Which release a figure counts. */
import type { Clause } from './clauses.ts'
import { isCounted } from './counted.ts'
import { isFact, type Mention } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The release that a figure counts: its own noun, else the nearest one of the clause, else a close neighbour. */
export function bind(passage: Passage, clause: Clause, quantity: Quantity): Mention | null {
  const { mentions, sentence, quantities } = passage
  const own = mentions.filter(
    (mention) =>
      mention.start < clause.end &&
      mention.end > clause.start &&
      !(quantity.unit?.kind === 'people' && isCountedBy(mention, quantity, quantities)),
  )
  const noun = own.find(
    (mention) =>
      mention.start > quantity.start &&
      mention.start - quantity.end < 45 &&
      quantity.unit?.kind === 'release',
  )
  if (noun !== undefined) return verbOf(own, noun, quantity) ?? noun
  const gap = (mention: Mention): number =>
    mention.start >= quantity.end ? mention.start - quantity.end : quantity.start - mention.end
  const nearest = (list: readonly Mention[]): Mention | null =>
    [...list].sort((a, b) => Number(a.adjectival) - Number(b.adjectival) || gap(a) - gap(b))[0] ?? null
  // «12 de los 30 presos cuya libertad anunció el Gobierno ya están en casa»: what was promised is the whole's.
  if (quantity.outOf !== null) {
    const fact = mentions.findLast(
      (mention) => isFact(mention) && mention.kind !== 'noun' && mention.start > quantity.end,
    )
    if (fact !== undefined && !fact.adjectival) return fact
  }
  if (own.length > 0) return nearest(own)
  if (quantity.unit === null && isCounted(passage, quantity)) return nearest(mentions.filter(isFact))
  if (
    vocabularyOf(sentence.language).held.test(sentence.folded.slice(clause.start, clause.end)) &&
    clause.kind !== 'relative'
  )
    return null
  // «tres gendarmes presos, tras la liberación de cuatro colombianos»: the noun counts those behind it.
  const hasOwn = (mention: Mention): boolean =>
    mention.kind === 'noun' &&
    quantities.some(
      (other) =>
        other !== quantity &&
        ((other.start > mention.end && other.start - mention.end < 30) ||
          // «… computaba 800 presos, elevó a 29 las excarcelaciones»
          (other.start > quantity.end && other.unit?.kind === 'release' && isRightBehind(other, mention))),
    )
  const close = nearest(
    mentions.filter((mention) => gap(mention) <= 40 && mention.kind !== 'paper' && !hasOwn(mention)),
  )
  if (close !== null) return close
  const next = mentions.find(
    (mention) => mention.start > quantity.end && mention.kind !== 'paper' && !hasOwn(mention),
  )
  if (next === undefined) return null
  return quantities.some((other) => other.start > quantity.end && other.start < next.start) ? null : next
}

function isRightBehind(other: Quantity, mention: Mention): boolean {
  return mention.start >= other.end && mention.start - other.end < 14
}

/** «48 excarcelaciones … el día en que diez estadounidenses dejaron el país»: the noun has a figure of its own. */
function isCountedBy(mention: Mention, quantity: Quantity, quantities: readonly Quantity[]): boolean {
  return (
    mention.kind === 'noun' &&
    quantities.some(
      (other) =>
        other !== quantity &&
        other.unit?.kind === 'release' &&
        other.unit.direct &&
        mention.start > other.end &&
        mention.start - other.end <= 2,
    )
  )
}

/** «se concretarán 30 excarcelaciones»: a future, denied or demanded verb beside the noun says more than the noun. */
function verbOf(own: readonly Mention[], noun: Mention, quantity: Quantity): Mention | null {
  return (
    own.find(
      (mention) => mention !== noun && !isFact(mention) && Math.abs(mention.start - quantity.start) < 40,
    ) ?? null
  )
}

/** «33 liberados», «registra 33»: without a noun only beside the release itself. */
export function mayStandAlone(mention: Mention, quantity: Quantity): boolean {
  const gap = mention.start >= quantity.end ? mention.start - quantity.end : quantity.start - mention.end
  return mention.kind !== 'paper' && gap <= 30
}

/** «detenido junto a otros dos dirigentes, uno de ellos su cuñado, quien también fue liberado»: one left, not two. */
export function isOfOneAlone(
  passage: Passage,
  clause: Clause,
  quantity: Quantity,
  mention: Mention,
): boolean {
  if (mention.plural !== false || (mention.kind !== 'passive' && mention.kind !== 'exit')) return false
  if (mention.start < clause.end) return false
  return !AS_ONE.test(passage.sentence.folded.slice(0, quantity.end))
}

/** «un grupo de 20 presos, que llevaba un mes en Yare, salió»: many in the singular. */
const AS_ONE =
  /\b(?:grupo|total|tanda|lote|contingente|centenar|docena|veintena|decena|treintena|group|total|batch|dozen)\b[^,;]{0,20}$/
