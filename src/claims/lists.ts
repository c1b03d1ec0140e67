/** Lists of names: from where one opens to where it ends, its items without their appositions. */
import type { Attached } from './attachment.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import type { Sentence } from './sentences.ts'

/** Ends a list: another voice, a contrast, those still held. Looked for in the gap before an item. */
const ENDS = new RegExp(
  `(?:^|[ ,;])(?:segun|according to|aunque|pero|sin embargo|mientras|although|though|but|while|whereas|however|quedan?|sigue[n]?|permanece[n]?|continua[n]?|remains?|still|aun|todavia|recibi(?:o|eron)|pasaron a|fueron enviad[oa]s|se mantiene[n]?|exige[n]?|pide[n]?|${SPEECH})\\b`,
)
/** «la excarcelación de X, su abogado, Y, pidió»: a relative of the last name opens another matter, unless «y» adds one. */
const KIN = new RegExp(
  `(?<!\\b(?:y|e|and|a|junto a|con|with|to) )\\b(?:su|sus|his|her|their|cuy[oa]s?|whose) (?:[\\w]+ )?(?:${RELATIVES})\\b`,
)
const STILL_HELD =
  /^,? (?:(?:que|quien|who) )?(?:aun |todavia |still )?(?:sigue|permanece|continua|remains?|no (?:ha|fue|esta)|has not|was not|is still)\b/
/** A finite verb or a relative clause in the way of the first item. */
const BLOCKS_FIRST = /[;.]|\b(?:que|quien(?:es)?|who|which|porque|because|cuando|when)\b/
const LONGEST_FIRST_GAP = 100
const LONGEST_GAP = 220

export interface ListSpan {
  from: number
  to: number
  /** Which attachments the first name may have. */
  first: readonly Attached['attachment'][]
}

/** Names of the list that opens at `span.from`, in order. */
export function readList(sentence: Sentence, candidates: readonly Attached[], span: ListSpan): Attached[] {
  const items: Attached[] = []
  let reached = span.from
  for (const candidate of candidates) {
    if (candidate.start < span.from) continue
    if (candidate.end > span.to) break
    const gap = sentence.plain.slice(reached, candidate.start)
    if (items.length === 0) {
      if (gap.length > LONGEST_FIRST_GAP || BLOCKS_FIRST.test(gap) || ENDS.test(gap)) break
      if (!span.first.includes(candidate.attachment)) {
        if (candidate.attachment === 'speaker') break
        continue
      }
    } else {
      if (gap.length > LONGEST_GAP || ENDS.test(gap) || KIN.test(gap) || candidate.attachment === 'speaker')
        break
      if (candidate.attachment !== 'item' && !(candidate.attachment === 'object' && isAddition(gap))) {
        reached = candidate.end
        continue
      }
    }
    const rest = sentence.plain.slice(candidate.end, candidate.end + 60)
    reached = candidate.end
    if (STILL_HELD.test(rest)) continue
    if (candidate.acts && items.length > 0) break
    if (candidate.acts && new RegExp(`^,? (?:${SPEECH})\\b`).test(rest)) break
    items.push(candidate)
  }
  return items
}

/** «a X, a Y y al Z»: the object goes on behind a separator. */
function isAddition(gap: string): boolean {
  return /(?:[,;]| y| e| and) (?:tambien )?(?:a|al)\b(?: [\w¤]+){0,8} $/.test(gap)
}
