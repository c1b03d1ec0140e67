/** What else than a release is told of people in a sentence: still held, house arrest, a new arrest, death. */
import type { Assertion } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { patientsOf, type Span } from './patients.ts'
import type { NamedPerson } from './reading.ts'
import type { Passage } from './story.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

type Status = readonly [
  keyof Vocabulary &
    ('rearrest' | 'houseArrest' | 'died' | 'transferred' | 'exiled' | 'disappeared' | 'held'),
  NamedPerson['change'],
]

const STATUSES: readonly Status[] = [
  ['held', 'none'],
  ['transferred', 'transferred'],
  ['disappeared', 'disappeared'],
  ['exiled', 'exiled'],
  ['houseArrest', 'house-arrest'],
  ['rearrest', 'rearrested'],
  ['died', 'died'],
]

/** Statuses that are no release. Those of a demand or a denial are nobody's. */
export function otherStatuses(passage: Passage, index: number, candidates: readonly Attached[]): Assertion[] {
  const { sentence } = passage
  const { folded } = sentence
  const vocabulary = vocabularyOf(sentence.language)
  return STATUSES.flatMap(([key, change]) => {
    const match = vocabulary[key].exec(folded)
    if (match === null) return []
    const before = folded.slice(Math.max(0, match.index - 60), match.index)
    if (
      key !== 'held' &&
      (vocabulary.demand.test(before) ||
        /\b(?:no|not|nunca|never|sin|podria|podrian|could|may|riesgo de|risk of|temor a|fear)\b[^,;]{0,25}$/.test(
          before,
        ))
    )
      return []
    const span: Span = {
      start: statusStart(key, folded, match.index),
      end: match.index + match[0].length,
      limit: folded.length,
      plural: null,
    }
    const who = whoOf(passage, candidates, span, key)
    return who.map(
      (person): Assertion => ({
        who: person,
        passage: index,
        change,
        rule: key,
        certain: true,
        direct: true,
        against: key === 'held' || key === 'houseArrest' || key === 'rearrest' || key === 'died',
        single: who.length === 1,
        weight: 1,
      }),
    )
  })
}

/** «pasó a arresto domiciliario», «fue detenido de nuevo»: the verb before the words belongs to them. */
function statusStart(key: string, folded: string, at: number): number {
  if (key === 'held') return at
  const lead =
    /(?:\b(?:fue(?:ron)?|ha(?:n)? sido|habia(?:n)? sido|esta[n]?|quedo|quedaron|permanece[n]?|sigue[n]?|paso a|pasaron a|recibi(?:o|eron)|(?:le|les) otorgaron|(?:le|les) dictaron|(?:le|les) cambiaron la medida:? ?(?:paso )?(?:a|por)?|enviad[oa]s? a|bajo|con|en|beneficiad[oa]s? con|was|were|has been|have been|is|are|placed|put|moved|sent|received|granted|under|to|on|in|into|given)(?: una?| el| la)? )+$/.exec(
      folded.slice(Math.max(0, at - 70), at),
    )
  return lead === null ? at : at - lead[0].length
}

function whoOf(passage: Passage, candidates: readonly Attached[], span: Span, key: string): Attached[] {
  const { sentence } = passage
  const colon = /^[^,;.]{0,40}(?::|,? (?:como|entre ell[oa]s|such as|including|among them)\b)/.exec(
    sentence.folded.slice(span.end, span.end + 60),
  )
  if (colon !== null && key !== 'held') {
    const list = patientsOf(
      sentence,
      candidates,
      { ...span, start: span.end, end: span.end + colon[0].length },
      'object',
    )
    if (list.length > 0) return list
  }
  const given = key === 'houseArrest' ? givenTo(passage, candidates, span) : []
  if (given.length > 0) return given
  const right = patientsOf(sentence, candidates, span, 'of')
  if (right.length > 0 && key !== 'held') return right
  const left = patientsOf(sentence, candidates, span, 'subject')
  if (left.length > 0) return left
  const object = patientsOf(sentence, candidates, span, 'object')
  if (object.length > 0 || key === 'held' || key === 'houseArrest') return object
  // «la liberación de X motivó su nueva detención»
  if (key === 'rearrest' && /\b(?:su|his|her) $/.test(sentence.folded.slice(0, span.start))) {
    const owner = candidates.findLast((one) => one.end <= span.start && one.attachment !== 'speaker')
    if (owner !== undefined) return [owner]
  }
  // «Murió bajo custodia X», «X fue sacado de su celda y trasladado»: with one person in the sentence there is no doubt.
  const bystanders = ['speaker', 'relative', 'owner', 'of']
  const [only, ...others] = candidates.filter((candidate) => candidate.tokens.length >= 2)
  return only !== undefined && others.length === 0 && !bystanders.includes(only.attachment) ? [only] : []
}

/** «mientras que a otros cuatro, incluyendo a X, se les otorgó la medida de casa por cárcel». */
function givenTo(passage: Passage, candidates: readonly Attached[], span: Span): Attached[] {
  const { folded } = passage.sentence
  const given = GIVEN.exec(folded.slice(Math.max(0, span.start - 60), span.start))
  if (given === null) return []
  const verb = span.start - given[0].length
  const from = CONTRASTS.exec(folded.slice(0, verb))?.[0].length ?? 0
  return candidates.filter(
    (one) =>
      one.start >= from && one.end <= verb + 1 && (one.attachment === 'item' || one.attachment === 'object'),
  )
}

/** «se les otorgó la medida de». */
const GIVEN =
  /,? (?:se )?les? (?!dij|pid)[a-z]+ (?:(?:una?|la|el|los|las|medidas?|cautelar|beneficio|sustitutiva|de) )*$/
/** Everything up to the last contrast. */
const CONTRASTS = /^.*(?:;|\b(?:pero|mientras|en tanto)\b)/
