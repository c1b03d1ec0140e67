/** Lists of names: from where one opens to where it ends, its items without their appositions. */
import { ADDS_SPEECH, type Attached } from './attachment.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import { PERSON } from './persons.ts'
import { standingOf } from './segments.ts'
import type { Sentence } from './sentences.ts'

/** Ends a list: another voice, a contrast, those still held. Looked for in the gap before an item. */
const ENDS = new RegExp(
  `(?:^|[ ,;])(?:segun|according to|aunque|pero|sin embargo|mientras(?: que|,| (?:otr|el resto|l[oa]s|sus|\\d)\\w*)|although|though|but|while(?! \\w+ing\\b)|whereas|however|quedan?|sigue[n]?|permanece[n]?|continua[n]?|remains?|still|aun|todavia|recibi(?:o|eron)|pasaron a|fueron enviad[oa]s|se mantiene[n]?|exige[n]?|pide[n]?|${SPEECH})\\b`,
)
/** What is told of the last item does not end the list: «Ana Ruiz, que aún esperaba juicio, y Luis Sosa». */
const TOLD_OF_LAST =
  /(?:,?(?<!\b(?:mientras|tanto)) \b(?:(?:detenid|pres|arrestad|acusad|condenad|imputad|procesad|recluid|sentenciad|capturad|secuestrad|encarcelad)[oa]s?|detained|arrested|jailed|sentenced|convicted|accused|que|quien|quienes|who|whose|cuy[oa]s?)\b[^,;]*|\([^()]*\))/g
/** «la excarcelación de X, su abogado, Y, pidió»: a relative of the last name opens another matter, unless «y» adds one. */
const KIN = new RegExp(
  `(?<!\\b(?:y|e|and|a|junto a|con|with|to) )\\b(?:su|sus|his|her|their|cuy[oa]s?|whose) (?:[\\w]+ )?(?:${RELATIVES})\\b(?! (?:y|e|and)\\b)`,
)
const STILL_HELD =
  /^,? (?:(?:que|quien|who) )?(?:aun |todavia |still )?(?:sigue|permanece|continua|remains?|no (?:ha|fue|esta)|has not|was not|is still)\b/
/** «X e Y, que siguen presos»: of all of them. */
const ALL_HELD =
  /^,? (?:(?:que|quienes|who|ambos|both|todos|all) )?(?:aun |todavia |still )?(?:siguen|permanecen|continuan|remain|are still|no (?:han|fueron|estan)|have not|were not|are not)\b/
/** A finite verb or a relative clause in the way of the first item. */
const BLOCKS_FIRST =
  /;|(?<!\b[\w/]{1,6})\.|\b(?:no|not|nunca|tampoco|nor|que|quien(?:es)?|who|which|porque|because|cuando|when)\b/
/** The verb behind a name makes it the subject of another sentence. */
const ACTS = new RegExp(
  `^(?: (?:tambien|also|ya|later|then))? (?:${SPEECH}|fue|es|era|ha|habia|esta|estaba|tiene|tenia|sigue|permanece|continua|is|was|has|had|will|would|remains|were|are)\\b`,
)
const SPEAKS = new RegExp(`^ (?:${SPEECH})\\b`)
const THEIRS: ReadonlySet<Attached['attachment']> = new Set(['of', 'prep', 'release'])
/** «Entre los excarcelados está la secretaria de X»: X is whose secretary she is. */
const OF_THEIRS = new RegExp(
  `\\b(?:${PERSON}|escoltas?|guardaespaldas|colaborador(?:es|as?)|asistentes?|bodyguards?|aides?|drivers?|relatives)(?: (?:de|of) [a-z]+)? (?:de|del|of) $|\\bpor (?:el|los|un) casos? (?:del?|contra) $|\\b(?!encabez|lider|integr|conform)[a-z]+[ai]d[oa]s? por (?:(?:el|la) [a-z]+ )?$|\\b(?!headed|led\\b)[a-z]+ed by $`,
)
const LONGEST_FIRST_GAP = 110
const LONGEST_GAP = 300

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
      if (
        !span.first.includes(candidate.attachment) ||
        (THEIRS.has(candidate.attachment) && OF_THEIRS.test(gap))
      ) {
        if (candidate.attachment === 'speaker') break
        continue
      }
    } else {
      if (gap.length > LONGEST_GAP) break
      // «X, whose wife Y had campaigned for him, and Z»
      if (WHOSE.test(gap)) {
        reached = candidate.end
        continue
      }
      if (KIN.test(gap) && !isKinItem(gap, sentence.plain.slice(candidate.end, candidate.end + 60))) break
      if (ENDS.test(gap.replace(TOLD_OF_LAST, ''))) break
      const standing = standingOf(sentence, candidate, reached)
      if (standing === 'end') break
      if (standing === 'aside' && !(candidate.attachment === 'object' && isAddition(gap))) {
        reached = candidate.end
        continue
      }
    }
    const rest = sentence.plain.slice(candidate.end, Math.min(candidate.end + 60, span.to))
    reached = candidate.end
    if (STILL_HELD.test(rest)) continue
    if (items.length > 0 && ACTS.test(rest)) break
    const adds = items.length > 0 && ADDS_SPEECH.test(rest) && !AGENT.test(gap)
    const meant = adds || (items.length === 0 && span.first.includes('speaker'))
    if (SPEAKS.test(rest) || (candidate.attachment === 'speaker' && !meant)) break
    items.push(candidate)
  }
  return ALL_HELD.test(sentence.plain.slice(reached, reached + 60)) ? [] : items
}

/** «X, su hija Y y el obrero Z»: a relative between two of the list is one of it. */
function isKinItem(gap: string, behind: string): boolean {
  return (
    /[,;] (?:su|sus|his|her|their) (?:\w+ )?(?:hij[oa]|herman[oa]|espos[oa]|marido|pareja|prim[oa]|sobrin[oa]|son|daughter|brother|sister|husband|wife|cousin|nephew|partner)s?,? $/.test(
      gap,
    ) && /^(?:, [^,;.]{2,40})?[,;]? (?:y|e|and) /.test(behind)
  )
}

/** «X e Y, confirmadas por el ministro de Exteriores, Z, quien dijo»: Z is the minister. */
const AGENT = /\b(?:por|by|segun|according to|ante|before) (?:el|la|los|the|su|its) [^,;:]{3,90}, $/

const WHOSE = new RegExp(`^,? (?:cuy[oa]s?|whose) (?:\\w+ )?(?:${RELATIVES}),? $`)

/** «a X, a Y y al Z»: the object goes on behind a separator. */
function isAddition(gap: string): boolean {
  return /(?:[,;]| y| e| and) (?:tambien )?(?:a|al)\b(?: [\w¤]+){0,8} $/.test(gap)
}
