/** A story taken apart once, for every rule to look at. */
import { type AuthorityMark, findAuthorities } from './authorities.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { cleanLines } from './clean.ts'
import { mayEcho } from './counted.ts'
import { type DayMark, findDays, publicationDay } from './days.ts'
import { refutedIn } from './falsehood.ts'
import { findMentions, isFact, type Mention } from './mentions.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import type { ReportText } from './reading.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { vocabularyOf } from './vocabulary.ts'

/** One sentence with all that was found in it. */
export interface Passage {
  sentence: Sentence
  clauses: Clause[]
  days: DayMark[]
  mentions: Mention[]
  quantities: Quantity[]
  /** Numbers that may count people, though nothing beside them says so. */
  loose: Quantity[]
  authorities: AuthorityMark[]
}

export interface Story {
  /** ISO day of publication in Caracas; null when the report does not say. */
  published: string | null
  passages: Passage[]
  /** A fact check: the releases that it tells are the claim it takes apart. */
  factCheck: boolean
  /** Numbers that it only names to call them wrong. */
  refuted: ReadonlySet<number>
}

export function takeApart(report: ReportText): Story {
  const published = publicationDay(report.published_at)
  const sentences = splitSentences(
    cleanLines(report.title, report.body),
    report.lang?.startsWith('en') ? 'en' : 'es',
  )
  // One kind of find after the other: each has patterns whose code is best used while it is at hand.
  const clauses = sentences.map(splitClauses)
  const days = sentences.map((sentence) => findDays(sentence, published))
  const found = sentences.map((sentence, index) => findQuantities(sentence, days[index] ?? []))
  const quantities = found.map(({ quantities }) => quantities)
  const mentions = sentences.map((sentence, index) =>
    findMentions(sentence, clauses[index] ?? [], days[index] ?? [], published),
  )
  const passages = sentences.map((sentence, index) => ({
    sentence,
    clauses: clauses[index] ?? [],
    days: days[index] ?? [],
    mentions: mentions[index] ?? [],
    quantities: quantities[index] ?? [],
    loose: found[index]?.loose ?? [],
    // Who says it matters only where a figure is said.
    authorities:
      quantities[index]?.length === 0 && !mayEcho(sentence.folded) ? [] : findAuthorities(sentences, index),
  }))
  const counted = sentences.filter((_, index) => quantities[index]?.length !== 0)
  const refuted = new Set(counted.flatMap(({ folded }) => refutedIn(folded)))
  return { published, passages, factCheck: isFactCheck(passages), refuted }
}

/** Passages before this one are the lead: title, first and second sentence, what the story is about. */
export const LEAD = 3

/** A title and five sentences: nearly no report that the jury has learnt from is shorter. */
const LEAST_TO_WEIGH = 6

/** Whether a story is so short that the rules, made for sentences, know more of it than a jury that has learnt from reports. */
export const isShort = ({ passages }: Pick<Story, 'passages'>): boolean => passages.length < LEAST_TO_WEIGH

/** Said of a release in one of the first two sentences. */
function isFactCheck(passages: readonly Passage[]): boolean {
  return passages
    .slice(0, 2)
    .some(({ sentence }) => vocabularyOf(sentence.language).factCheck.test(sentence.folded))
}

/** Whether the sentence tells a release that happened. */
export function hasFact(passage: Passage): boolean {
  return passage.mentions.some(isFact)
}
