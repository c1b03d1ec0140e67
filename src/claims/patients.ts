/** Whom a verb or noun is about: its object, its subject, or the name it hangs on. */

import { allBeside, isBeside, isTheirs } from './appositions.ts'
import type { Attached } from './attachment.ts'
import { besideOthers, besidesOf, together } from './company.ts'
import { isTheirKin } from './kinship.ts'
import { readList } from './lists.ts'
import type { Sentence } from './sentences.ts'
import {
  AMONG_OTHERS,
  behindAside,
  isBare,
  isOfAnotherAct,
  joined,
  listed,
  NOT_LATE,
  OF_A_ROLE,
  OPENING,
  reaches,
  subjectStart,
  TERMS,
} from './subjects.ts'

/** How a word takes its person; `apposition` is «X, liberado tras …»; `either` looks right, then left. */
export type Valency = 'object' | 'subject' | 'apposition' | 'of' | 'either'

export interface Span {
  start: number
  end: number
  /** Nothing beyond this belongs to the span (the next verb of status). */
  limit: number
  plural: boolean | null
}

/** People the span is about, by its valency. Empty when the sentence does not say plainly. */
export function patientsOf(
  sentence: Sentence,
  candidates: readonly Attached[],
  span: Span,
  valency: Valency,
): Attached[] {
  switch (valency) {
    case 'of':
      return [
        ...ownersOf(sentence, candidates, span),
        ...(OWN_RELEASE.test(sentence.plain.slice(Math.max(0, span.start - 30), span.end))
          ? afterwards(sentence, candidates, span, true)
          : behindOf(sentence, candidates, span)),
      ]
    case 'object':
      return objectsOf(sentence, candidates, span)
    case 'subject': {
      const late = lateSubjects(sentence, candidates, span)
      const besides = late.length === 0 ? [] : besidesOf(sentence, candidates, span, late)
      if (besides.length > 0) return besides
      const left = subjectsOf(sentence, candidates, span)
      if (left.length > 0) return [...left, ...together(sentence, candidates, span)]
      return late.length > 0 || span.plural !== true ? late : besideOthers(sentence, candidates, span)
    }
    case 'apposition': {
      const named = candidates.filter((candidate) => isBeside(sentence, candidate, span.start))
      const last = named.length === 1 ? named[0] : undefined
      if (last !== undefined) return allBeside(sentence, candidates, last, span)
      return named.length > 0 ? named : patientsOf(sentence, candidates, span, 'subject')
    }
    case 'either': {
      const right = [...objectsOf(sentence, candidates, span), ...behindOf(sentence, candidates, span)]
      if (right.length > 0) return right
      const subject = patientsOf(sentence, candidates, span, 'subject')
      return subject.length > 0 ? subject : afterwards(sentence, candidates, span)
    }
  }
}

/** «liberan a X, Y y Z», «freed X and Y». */
function objectsOf(sentence: Sentence, candidates: readonly Attached[], span: Span): Attached[] {
  const first = firstBehind(candidates, span)
  if (first === undefined) return []
  const gap = sentence.plain.slice(span.end, first.lead)
  if (OF_A_ROLE.test(gap.replace(/^ (?:al|a la|a) /, ' del ')))
    return readList(sentence, candidates, { from: first.lead, to: span.limit, first: ['item'] })
  if (/[,;:]/.test(gap) || gap.length > 60 || /\b(?:que|who|de|of)\b/.test(gap)) return []
  if (isOfAnotherAct(sentence.plain.slice(span.end, first.start))) return []
  return readList(sentence, candidates, { from: span.end, to: span.limit, first: ['object', 'verb', 'item'] })
}

/** «la excarcelación de X», «de su padre, el concejal X». */
function behindOf(sentence: Sentence, candidates: readonly Attached[], span: Span): Attached[] {
  const terms = TERMS.exec(sentence.plain.slice(span.end, span.end + 80))?.[0].length ?? 0
  const from = span.end + terms
  const behind = sentence.plain.slice(from, from + 120)
  const opened = /^ (?:[\w¤]+ ){0,2}?(?:de(?:l)?|of)\b/.exec(behind)
  if (opened === null && !/\b(?:del?|of) ?$/.test(sentence.plain.slice(span.start, span.end))) return []
  const first = firstBehind(candidates, span)
  if (first === undefined) return []
  const gap = sentence.plain.slice(from, first.start).replace(/ \([^()]{1,30}\)/g, '')
  const own =
    /^ (?:[\w¤]+ ){0,2}?(?:de(?:l)?|of)(?: (?:el|la|los|las|the|su|sus|his|her|their|un|una|a))?(?: [\w¤'-]+){0,8} $/.test(
      gap,
    ) || /^ ?(?:(?:el|la|the|su|l) )?(?:[\w¤'-]+ ){0,8}$/.test(gap)
  const kin = /^ de su \w+, (?:(?:el|la) )?(?:[\w¤]+ ){0,6}$/.test(gap)
  const role = OF_A_ROLE.test(gap)
  if ((!own && !kin && !role) || /\b(?:por|con|en|que|by|from|with|in|who|against|contra)\b/.test(gap))
    return []
  return readList(sentence, candidates, {
    from: first.lead,
    to: span.limit,
    first: ['release', 'of', 'verb', 'item', 'object'],
  })
}

/** «X's release». */
function ownersOf(sentence: Sentence, candidates: readonly Attached[], span: Span): Attached[] {
  return candidates.filter(
    (candidate) =>
      candidate.end <= span.start &&
      /^'s? (?:[\w]+ ){0,2}$/.test(sentence.plain.slice(candidate.end, span.start)),
  )
}

/** «X, Y y Z fueron liberados»: the subject before the verb. */
function subjectsOf(sentence: Sentence, candidates: readonly Attached[], span: Span): Attached[] {
  // «la llegada del dirigente X, quien salió de Tocuyito»: whatever the name hangs on; 60 letters hold «, quien …» and more.
  const told = candidates.find(
    (one) =>
      one.tokens.length >= 2 &&
      span.start - one.end <= 60 &&
      /^, (?:quien|who)(?: (?:tambien|ya|finalmente|apenas|also|finally|was|had))* $/.test(
        sentence.plain.slice(one.end, span.start),
      ),
  )
  if (
    told !== undefined &&
    span.plural !== true &&
    (told.attachment !== 'relative' || isTheirs(sentence, told, span))
  )
    return [told]
  const from = subjectStart(sentence, span.start)
  const items = candidates.filter(
    (candidate) => candidate.lead >= from && candidate.end <= span.start && candidate.attachment === 'item',
  )
  const reaching = items.findIndex((item) => reaches(sentence, item, span.start))
  if (reaching < 0) return fronted(sentence, candidates, span, from)
  const chosen = items[reaching]
  if (chosen === undefined) return []
  if (span.plural === false) return [chosen]
  // Items before the one that reaches the verb belong to its list when only separators stand between.
  let head = reaching
  while (head > 0 && listed(sentence, items[head - 1], items[head])) head -= 1
  const subject =
    span.plural === true ? longer(sentence, candidates, items.slice(head), span) : items.slice(head)
  return span.plural === true && subject.length === 1 && !isOneOfMany(sentence, chosen, span.start)
    ? []
    : subject
}

/** «X; la activista Y, de 30 años; y Z fueron liberados»: a subject with semicolons between, and nothing else told of them. */
function longer(
  sentence: Sentence,
  candidates: readonly Attached[],
  subject: readonly Attached[],
  span: Span,
): Attached[] {
  const last = subject.at(-1)
  const from = subjectStart(sentence, span.start, true)
  if (!candidates.some((one) => one.start >= from && one.lead <= from + 3)) return [...subject]
  const all = readList(sentence, candidates, { from, to: span.start, first: ['item'] })
  const whole =
    all.length > subject.length &&
    all.at(-1) === last &&
    (all[0]?.lead ?? from) <= from + 3 &&
    all.every((one, at) => at === 0 || isBare(sentence.plain.slice(all[at - 1]?.end, one.start)))
  return whole ? all : [...subject]
}

const ONE_OF_MANY =
  /^(?:,[^,]{0,60},)?,? (?:y|e|and|junto|con|along|together|with)(?: a| con| with)? (?:su|sus|otr|l[oa]s|dos|tres|cuatro|\d|his|her|two|three|four|the|un|una|several|vari|al menos|at least|mas)|\b(?:otr[oa]s|others|ambos|both)\b/

/** «Ana Ruiz y otros tres fueron liberados», «los hermanos Óscar y Luis Gil salieron»: one name, and yet several people. */
function isOneOfMany(sentence: Sentence, only: Attached, verb: number): boolean {
  const { plain } = sentence
  return /\b(?:y|e|and) $/.test(plain.slice(0, only.lead)) || ONE_OF_MANY.test(plain.slice(only.end, verb))
}

/** «X se reunió con sus hijos tras ser excarcelado»: of the one person that the sentence has named, or of all its subjects. */
function afterwards(
  sentence: Sentence,
  candidates: readonly Attached[],
  span: Span,
  own = false,
): Attached[] {
  if (!own && !AFTERWARDS.test(sentence.plain.slice(Math.max(0, span.start - 20), span.end))) return []
  if (
    /^ (?:su|el (?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasado|\d)|la (?!vispera|noche|madrugada|tarde|manana|semana)|un|una|los|his|her|the)\b/.test(
      sentence.plain.slice(span.end),
    )
  )
    return []
  const named = candidates.filter((one) => one.end <= span.start && one.tokens.length >= 2)
  const standing = ['item', 'speaker', 'verb']
  const first = named[0]
  if (first === undefined || !standing.includes(first.attachment) || isTheirKin(sentence.plain, first.start))
    return []
  if (named.length === 1) return [first]
  const together = named.every(
    (name, at) => at === 0 || (name.attachment === 'item' && listed(sentence, named[at - 1], name)),
  )
  return together && first.lead <= 3 && span.plural !== false ? named : []
}

/** «X agradeció tras su excarcelación»: nobody else's. */
const OWN_RELEASE =
  /\b(?:tras|despues de|luego de|desde|after|since|following|upon) (?:su|his|her|their) (?:reciente |recent )?(?:\w+ )?(?:excarcelacion|liberacion|salida(?: de prision| de la carcel)?|release)$/

const AFTERWARDS = /\b(?:tras|despues de|luego de|al|after|upon|since) (?:ser|haber sido|being|having been)\b/

/** «A X le cambiaron la medida», «A X lo liberaron». */
function fronted(sentence: Sentence, candidates: readonly Attached[], span: Span, from: number): Attached[] {
  const first = candidates.find((candidate) => candidate.lead >= from && candidate.end <= span.start)
  if (first === undefined || first.attachment !== 'object' || first.lead > from + 3) return []
  return /^ (?:le|les|lo|la|los|las)\b/.test(sentence.plain.slice(first.end, first.end + 5)) ? [first] : []
}

/** «fue excarcelado el periodista X», «recuperaron la libertad X, Y y Z». */
function lateSubjects(sentence: Sentence, candidates: readonly Attached[], told: Span): Attached[] {
  const span = { ...told, end: behindAside(sentence, candidates, told) }
  const first = firstBehind(candidates, span)
  if (first === undefined || first.start >= span.limit) return []
  const between = sentence.plain.slice(span.end, first.lead)
  // «Ya en libertad, Iván Mora agradeció», «Liberado el viernes, Iván Mora contó».
  if (
    span.start <= 3 &&
    OPENING.test(between) &&
    (first.attachment === 'item' || first.attachment === 'speaker')
  )
    return [first]
  const gap = between.replace(AMONG_OTHERS, ' ')
  if (NOT_LATE.test(gap) || gap.length > 70) return []
  if (first.attachment !== 'verb' && first.attachment !== 'item') {
    // «fueron liberados ayer en Caracas X e Y»: the place takes the name's article for its own.
    return []
  }
  const items = readList(sentence, candidates, { from: first.lead, to: span.limit, first: ['verb', 'item'] })
  // «fue excarcelado X, preso desde 2019, y el teniente Y»: the verb agrees with the first.
  return span.plural !== false ? items : items.slice(0, joined(sentence, candidates, items))
}

function firstBehind(candidates: readonly Attached[], span: Span): Attached | undefined {
  return candidates.find((candidate) => candidate.start >= span.end)
}
