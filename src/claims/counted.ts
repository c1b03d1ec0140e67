/** Figures told without a word of release: «el gremio verificó 41», «y Foro Penal de 61», «llegó a la misma cifra». */
import { authorityOf, DIRECTLY } from './attribution.ts'
import type { Figure } from './figures.ts'
import type { Quantity } from './quantities.ts'
import type { Passage, Story } from './story.ts'

/** «el gremio verificó 41», «con lo que suman 418», «… y Foro Penal de 61»: a figure of what is being counted. */
export function isCounted(passage: Passage, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  if (COUNTS_BEFORE.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start))) return true
  if (CHANGED.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start))) return true
  return passage.quantities.some((other) => other.end <= quantity.start) && isCoordinated(passage, quantity)
}

const COUNTS_BEFORE =
  /\b(?:verific(?:o|a|an|aron)|confirm(?:o|a|an|aron|s|ed)|registr(?:o|a|an|aron)|contabiliz(?:o|a|an|aron)|(?:ha|han|has|have) (?:verificado|confirmado|registrado|contabilizado|documentado|contado|counted)|document(?:o|a|an|aron|s|ed)|report(?:o|a|an|aron|s|ed)|cuentan?|reconocen?|acknowledges?|habla de|hablan de|da la cifra de|dio (?:la|una) cifra de|gave a figure of|gives a figure of|situa|cifra|ubica|suma[n]?|ascienden?|eleva|verifie[sd]|counts?|counted|speaks of|says|dice|puts? (?:it|the (?:figure|number)) at|total(?: of (?:verified )?(?:excarcel\w+|releases))? (?:to|a|of))(?: (?:ya|solo|only|just|hasta ahora|en|a|at|al menos|at least|mas de|more than|about|unas?|unos|nearly|casi|los|las|la cifra en)){0,3} $/

/** «elevó su cuenta de 45 a 61», «raised its count to 61»: told of a count that is known. */
const CHANGED =
  /\b(?:elev|sub|aument|actualiz|ajust|rais|lift|increas|updat|revis)\w* (?:su|la|el|its|the|their) (?:cuenta|cifra|conteo|balance|registro|lista|total|count|figure|tally|list|number)(?: [\w¤]+){0,4} $/

const BEHIND =
  /^,? (?:(?:\w+[ai]d[oa]s|reported|given|claimed|verified|confirmed|announced) (?:por|by)|del?|of|from|segun|according to|per|que (?:da|dio|cuenta|verific\w+|report\w+|inform\w+))(?: la| el| the)? ?$/

/** Said by the body right before or behind it, beside another figure. */
function isCoordinated(passage: Passage, quantity: Quantity): boolean {
  const { plain } = passage.sentence
  return passage.authorities.some((mark) =>
    mark.end <= quantity.start
      ? DIRECTLY.test(plain.slice(mark.end, quantity.start))
      : mark.start >= quantity.end && BEHIND.test(plain.slice(quantity.end, mark.start)),
  )
}

/** The kind of a bare count in a sentence without release: that of the figure which the story has just told. */
export function kindOfCounted(
  passage: Passage,
  index: number,
  quantity: Quantity,
  last: Figure | undefined,
): 'batch' | 'cumulative' | null {
  if (last === undefined || last.passage < index - 1 || !isCounted(passage, quantity)) return null
  return last.kind === 'batch' || last.kind === 'cumulative' ? last.kind : null
}

const SAME_FIGURE =
  /\b(?:lleg\w+ a|coincid\w+ (?:con|en)|d(?:io|an?)|manej\w+|registr\w+|confirm\w+|verific\w+|public\w+|tiene[n]?|reach\w*|g(?:ave|ives?)|has|have|report\w*|counts?|counted|arriv\w+ at|cit\w+|puts?) (?:(?:al?|con|en|at|to|on) )?(?:la misma (?:cifra|cantidad|cuenta)|l? ?el mismo (?:numero|total|conteo|balance)|esa (?:misma )?cifra|the same (?:figure|number|count|tally|total))\b/
const NOT = /\b(?:no|not|nunca|never|tampoco|without|sin|nor|ni)\b[^,;]{0,20}$/

/** Whether the sentence may give the figure of another body. */
export function mayEcho(folded: string): boolean {
  return /\bmism[oa]\b|\bthe same\b|\besa cifra\b/.test(folded) && SAME_FIGURE.test(folded)
}

/** «El comité llegó a la misma cifra»: the figure before it, said by one more body. Nothing where either is unclear. */
export function echoesOf(story: Story, figures: readonly Figure[]): Figure[] {
  return story.passages.flatMap((passage, index) => {
    const { folded, plain } = passage.sentence
    const match = mayEcho(folded) ? SAME_FIGURE.exec(folded) : null
    if (match === null || NOT.test(folded.slice(Math.max(0, match.index - 30), match.index))) return []
    const end = match.index + match[0].length
    const at = { start: match.index, end }
    const source = figures.findLast(
      (figure) =>
        (figure.passage < index || figure.at < match.index) &&
        figure.passage >= index - 1 &&
        (figure.kind === 'batch' || figure.kind === 'cumulative'),
    )
    const authority = authorityOf({ ...passage, quantities: [] }, at)
    const whose = passage.authorities.find(
      (mark) => mark.start >= end && /^ (?:que|as|de|del)(?: \w+)? ?$/.test(plain.slice(end, mark.start)),
    )
    if (source === undefined || authority === null || authority === source.authority) return []
    if (whose !== undefined && whose.name !== source.authority) return []
    return [{ ...source, authority, passage: index, at: match.index, mention: null, clauseWeight: 1 }]
  })
}
