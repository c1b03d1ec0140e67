/** What each sentence says of each person, one assertion at a time. */
import type { Attached } from './attachment.ts'
import { CLAUSE_WEIGHT } from './clauses.ts'
import { conditionOf } from './conditions.ts'
import { headersOf } from './headers.ts'
import type { Mention } from './mentions.ts'
import { patientsOf, type Span, type Valency } from './patients.ts'
import type { NamedPerson } from './reading.ts'
import { otherStatuses } from './statuses.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

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

/** «la liberación de X y otros trabajadores», «X and two others». */
const WITH_OTHERS =
  /^,? (?:y|e|and|junto (?:a|con)|along with) (?:(?:vari[oa]s|un[oa]s|al menos|\w+) )?(?:l[oa]s )?(?:otr[oa]s|demas|mas|others?|the rest)\b/

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
          single:
            who.length === 1 &&
            mention.plural !== true &&
            !WITH_OTHERS.test(sentence.folded.slice(person.end)),
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

/** Whether the assertion says that the person left prison. */
export function saysFreed(assertion: Assertion): boolean {
  return (
    assertion.change === 'released' ||
    assertion.change === 'out-under-measures' ||
    assertion.change === 'full-freedom'
  )
}
