/** What a language has to say about releases. Both languages answer to the same keys, so no rule exists in one only. */
import { english } from './english.ts'
import type { Language } from './reading.ts'
import { spanish } from './spanish.ts'

/**
 * How a release is said: `active` takes those freed as its object («liberan a», «freed»), `passive` and `exit` as
 * their subject («fue liberado», «walked free»), `participle` hangs on a noun, `noun` is «excarcelación», `infinitive`
 * is anything not yet done («será liberado», «to release»), `paper` is an order on paper.
 */
export type MentionKind = 'active' | 'passive' | 'exit' | 'participle' | 'noun' | 'infinitive' | 'paper'

export interface Vocabulary extends StatusWords {
  /** A sentence without any of this speaks of no release. */
  hint: RegExp
  /** A sentence without any of this tells at most of somebody who went out of a door. */
  core: RegExp
  /** In order: what an earlier pattern took, a later one does not see. All global. */
  mentions: readonly (readonly [MentionKind, RegExp])[]
  /** A demand that stands earlier in the clause. */
  demand: RegExp
  /** A demand whose «que» or «that» governs what follows, finite verbs too. */
  demandThat: RegExp
  /** «por la (liberación)», «for the (release)»: right before the mention, unless somebody rejoices. */
  demandBefore: RegExp
  /** What makes «por la liberación» joy rather than a demand. */
  joy: RegExp
  /** Not done, said earlier in the clause or inside the mention. */
  negation: RegExp
  /** Right before the mention: «posible», «a la espera de», «pending». */
  expectation: RegExp
  /** Right after the mention: «prometidas», «pendientes», «promised». */
  expectationAfter: RegExp
  /** Earlier in the clause: «anunció que», «plans to». */
  plan: RegExp
  /** Right before an infinitive that is done all the same: «tras (ser liberado)», «after (being released)». */
  afterwards: RegExp
  progress: RegExp
  order: RegExp
  announcement: RegExp
  /** Happening now and without end: «están ocurriendo», «taking place». */
  ongoing: RegExp
  rumour: RegExp
  /** Long ago, without a date: «ya había sido», «previously». */
  history: RegExp
  /** Right before an adjectival participle: «los (liberados)», «the (freed prisoners)». */
  article: RegExp
}

/** What becomes of people besides release, and news about them that tells of none. */
export interface StatusWords {
  /** Still in prison. */
  held: RegExp
  rearrest: RegExp
  houseArrest: RegExp
  died: RegExp
  transferred: RegExp
  exiled: RegExp
  disappeared: RegExp
  fullFreedom: RegExp
  measures: RegExp
  /** Says that the reports of a release are false or that a promise is not kept. */
  denial: RegExp
  factCheck: RegExp
  vigil: RegExp
  /** Visits, hearings, sentences, strikes: news about prisoners that is no release. */
  otherNews: RegExp
  /** «un número importante», «a significant number». */
  manyUnnumbered: RegExp
  /** «un grupo de presos», «several prisoners». */
  group: RegExp
}

const VOCABULARIES: Record<Language, Vocabulary> = { es: spanish, en: english }

export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES[language]
}
