/** What each sentence says of each person, one assertion at a time. */
import type { Attached } from './attachment.ts'
import { CLAUSE_WEIGHT } from './clauses.ts'
import { conditionOf } from './conditions.ts'
import { headersOf } from './headers.ts'
import type { Mention } from './mentions.ts'
import { patientsOf, type Span, type Valency } from './patients.ts'
import type { NamedPerson } from './reading.ts'
import type { Passage } from './story.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface Assertion {
  who: Attached
  passage: number
  /** `none` with `held` or `denied` speaks against a release told elsewhere. */
  change: NamedPerson['change']
  rule: string
  certain: boolean
  /** The person is the subject or object of the verb itself, not one of a list near it. */
  direct: boolean
  /** Says plainly that the person is not out. */
  against: boolean
  /** Told in the singular: «X fue liberado». */
  single: boolean
  /** What the clause counts for the news value. */
  weight: number
}

const VALENCY: Record<Mention['kind'], Valency> = {
  active: 'object',
  passive: 'subject',
  exit: 'subject',
  participle: 'apposition',
  noun: 'of',
  infinitive: 'either',
  paper: 'either',
}

/** Assertions of one sentence, in the order of the rules: releases, then what overrides them. */
export function assertionsOf(
  passage: Passage,
  index: number,
  candidates: readonly Attached[],
  passages: readonly Passage[] = [],
): Assertion[] {
  const { sentence, mentions } = passage
  if (candidates.length === 0) return []
  const found: Assertion[] = []
  for (const mention of mentions) {
    if (mention.adjectival) continue
    const change = changeOf(passage, mention)
    const against = mention.mode === 'denied'
    for (const valency of valenciesOf(passage, mention)) {
      const who = patientsOf(sentence, candidates, spanOf(passage, mention), valency)
      for (const person of who) {
        found.push({
          who: person,
          passage: index,
          change,
          rule: `${mention.kind} ${mention.mode}`,
          certain: !mention.uncertain && mention.mode !== 'announced' && mention.mode !== 'progress',
          direct: true,
          against,
          single: who.length === 1 && mention.plural !== true,
          weight: CLAUSE_WEIGHT[mention.clause.kind],
        })
      }
      if (who.length > 0) break
    }
  }
  for (const header of headersOf(passage, candidates, passages, index)) {
    const change = header.mention === null ? 'released' : changeOf(passage, header.mention)
    for (const who of header.people) {
      const certain = header.mention?.uncertain !== true && header.mention?.mode !== 'announced'
      found.push({
        who,
        passage: index,
        change,
        rule: header.rule,
        certain,
        direct: false,
        against: false,
        single: false,
        weight: 1,
      })
    }
  }
  return [...found, ...otherStatuses(passage, index, candidates)]
}

/** «Ana Ruiz freed after eight months»: a headline's participle without an object looks like an active verb. */
const NO_OBJECT =
  /^(?: (?:after|on|from|in|by|today|yesterday|early|late|following|under|as|overnight)\b|[,.;:]|$)/

function valenciesOf(passage: Passage, mention: Mention): readonly Valency[] {
  const { folded, language } = passage.sentence
  const bare = /^(?:freed|released|liberated)$/.test(folded.slice(mention.start, mention.end))
  if (mention.kind === 'active' && language === 'en' && bare && NO_OBJECT.test(folded.slice(mention.end)))
    return ['subject']
  if (mention.kind === 'active' && language === 'es') {
    const lead = folded.slice(Math.max(0, mention.start - 16), mention.start)
    // «A Iván Mora lo soltaron», «Iván Mora, a quien soltaron el viernes».
    if (/\b(?:lo|la|los|las) $/.test(lead)) return ['subject']
    if (/\ba quien(?:es)? (?:tambien |ya )?$/.test(lead)) return ['apposition']
  }
  return [VALENCY[mention.kind]]
}

function changeOf(passage: Passage, mention: Mention): NamedPerson['change'] {
  switch (mention.mode) {
    case 'done':
    case 'progress':
    case 'announced':
      return conditionOf(passage, mention)
    case 'ordered':
    case 'paper':
      return 'ordered'
    case 'future':
      return /\b(?:orden\w+|acord\w+|dict\w+|order\w+|granted)\b/.test(passage.sentence.folded)
        ? 'ordered'
        : 'none'
    default:
      return 'none'
  }
}

/** A span ends where the next status begins: «en libertad: A, B; recibieron casa por cárcel: C». */
function spanOf(passage: Passage, mention: Mention): Span {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  const next = passage.mentions.find((other) => other.start >= mention.end && !other.adjectival)
  const house = indexBehind(vocabulary.houseArrest, folded, mention.end)
  const held = indexBehind(vocabulary.held, folded, mention.end)
  const others = indexBehind(EXCLUDES, folded, mention.end)
  const limit = Math.min(
    ...[next?.start, house, held, others].map((at) => at ?? folded.length),
    folded.length,
  )
  return { start: mention.start, end: mention.end, limit, plural: mention.plural }
}

/** «La salida de X no alcanza a Y». */
const EXCLUDES =
  /\b(?:no (?:alcanza|incluye|incluyo|beneficia|beneficio|abarca|cubre|toca|ampara)\w*|excluye\w*|deja(?:n|ron)? (?:por )?fuera a|(?:does|did) not (?:include|extend|cover|apply|reach)|exclude[sd]?)\b/

function indexBehind(pattern: RegExp, folded: string, from: number): number | null {
  const match = pattern.exec(folded.slice(from))
  return match === null ? null : from + match.index
}

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
function otherStatuses(passage: Passage, index: number, candidates: readonly Attached[]): Assertion[] {
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
  const right = patientsOf(sentence, candidates, span, 'of')
  if (right.length > 0 && key !== 'held') return right
  const left = patientsOf(sentence, candidates, span, 'subject')
  if (left.length > 0) return left
  const object = patientsOf(sentence, candidates, span, 'object')
  if (object.length > 0 || key === 'held' || key === 'houseArrest') return object
  // «Murió bajo custodia X», «X fue sacado de su celda y trasladado»: with one person in the sentence there is no doubt.
  const bystanders = ['speaker', 'relative', 'owner', 'of']
  const [only, ...others] = candidates.filter((candidate) => candidate.tokens.length >= 2)
  return only !== undefined && others.length === 0 && !bystanders.includes(only.attachment) ? [only] : []
}

/** Whether the assertion says that the person left prison. */
export function saysFreed(assertion: Assertion): boolean {
  return (
    assertion.change === 'released' ||
    assertion.change === 'out-under-measures' ||
    assertion.change === 'full-freedom'
  )
}
