/** Figures that are a share of a larger one of the same body, where it tells one. */
import type { Mention } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage } from './story.ts'

/** «12 mujeres», «Miranda (9)», an item of the list that spells out a figure, «de La Crisálida salieron nueve». */
export function mayBePart(passage: Passage, quantity: Quantity, mention: Mention | null): boolean {
  return (
    quantity.unit?.kind === 'part' ||
    isInBrackets(passage, quantity) ||
    isInList(passage, quantity) ||
    (mention !== null && isOfOnePrison(passage, mention))
  )
}

/** An exit without «en libertad» was found by the prison before it. */
function isOfOnePrison(passage: Passage, mention: Mention): boolean {
  return /^(?:salio|salieron|han? salido|(?:came|walked|emerged)(?: out)?)$/.test(
    passage.sentence.folded.slice(mention.start, mention.end),
  )
}

/** «nueve excarcelaciones: Ana Ruiz, Luis Sosa y cuatro españoles»: inside the list that spells out the figure. */
function isInList(passage: Passage, quantity: Quantity): boolean {
  const first = passage.quantities[0]
  return (
    first !== undefined &&
    first !== quantity &&
    passage.sentence.folded.slice(first.end, quantity.start).includes(':')
  )
}

function isInBrackets(passage: Passage, quantity: Quantity): boolean {
  return passage.sentence.folded.slice(Math.max(0, quantity.start - 2), quantity.start).includes('(')
}
