/** The main news value of a story: which of the eight kinds its first sentences are about. */
import { saysFreed } from './assertions.ts'
import { CLAUSE_WEIGHT } from './clauses.ts'
import type { Figure } from './figures.ts'
import { isFact, type Mention } from './mentions.ts'
import type { PersonTold } from './people.ts'
import type { Reading } from './reading.ts'
import type { Passage, Story } from './story.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type Value = Reading['reports']

export interface Evidence {
  value: Value
  weight: number
  rule: string
  /** Index of the passage. */
  passage: number
}

/** Below this sum there is no news of release (tuned once; the shape of the table matters, not its decimals). */
const LEAST = 0.9
const EARLY = 2
/** Headline and lead count people who left: an arrest told beside them is not the news. */
const MANY_RELEASED = 6

/** All evidence, and the value it adds up to. */
export function weighNews(
  story: Story,
  figures: readonly Figure[],
  people: readonly PersonTold[],
): { value: Value; evidence: Evidence[] } {
  const evidence = story.passages.flatMap((passage, index) => {
    const own = figures.filter((figure) => figure.passage === index)
    const found = [
      ...figureEvidence(passage, own),
      ...mentionEvidence(passage, own, index),
      ...peopleEvidence(people, index),
      ...phraseEvidence(passage, index),
    ]
    return found.map(([value, weight, rule]) => ({
      value,
      rule,
      passage: index,
      weight: weight * passage.sentence.weight,
    }))
  })
  const listed = people.filter((person) =>
    person.assertions.some((assertion) => saysFreed(assertion) && !assertion.single),
  )
  if (listed.length >= 2)
    evidence.push({ value: 'batch', weight: 1, rule: 'list of freed people', passage: 0 })
  const sums = sumUp(evidence)
  if ((sums.get('rearrest') ?? 0) > 4 && (sums.get('batch') ?? 0) < MANY_RELEASED)
    sums.set('rearrest', (sums.get('rearrest') ?? 0) + 3)
  const freed = people.some((person) => person.assertions.some(saysFreed) && person.change !== 'none')
  if (!freed) sums.delete('single')
  const best = [...sums].sort((a, b) => b[1] - a[1])[0]
  const value = best === undefined || best[1] < LEAST ? 'none' : best[0]
  return { value, evidence }
}

function sumUp(evidence: readonly Evidence[]): Map<Value, number> {
  const sums = new Map<Value, number>()
  for (const { value, weight } of evidence) sums.set(value, (sums.get(value) ?? 0) + weight)
  return sums
}

type Found = readonly [Value, number, string]

function figureEvidence(passage: Passage, figures: readonly Figure[]): Found[] {
  const hasBatch = figures.some((figure) => figure.kind === 'batch')
  return figures.flatMap((figure): Found[] => {
    switch (figure.kind) {
      case 'batch': {
        const disputed = vocabularyOf(passage.sentence.language).denial.test(passage.sentence.folded)
        const strength = disputed || figure.backward ? 0.4 : 1.6
        return [['batch', strength * figure.clauseWeight, 'batch figure']]
      }
      case 'cumulative':
        return [['cumulative', (hasBatch ? 0.5 : 1.6) * figure.clauseWeight, 'running total']]
      case 'announced':
        return [['announcement', 1.4 * figure.clauseWeight, 'announced figure']]
      case 'remaining':
        return [['none', 0.35, 'still held']]
      case 'part':
        return figure.backward ? [['batch', 0.4, 'some of the freed']] : []
      default:
        return []
    }
  })
}

function mentionEvidence(passage: Passage, figures: readonly Figure[], index: number): Found[] {
  const vocabulary = vocabularyOf(passage.sentence.language)
  const { folded } = passage.sentence
  const counted = figures.some((figure) => figure.kind === 'batch' || figure.kind === 'cumulative')
  const found: Found[] = []
  for (const mention of passage.mentions) {
    const clause = CLAUSE_WEIGHT[mention.clause.kind]
    for (const [value, weight, rule] of evidenceOf(mention, vocabulary, folded, counted))
      found.push([value, weight * clause, rule])
  }
  const fact = passage.mentions.some(
    (mention) => isFact(mention) && !mention.adjectival && mention.clause.kind !== 'after',
  )
  if (fact && vocabulary.group.test(folded)) found.push(['batch', index < EARLY ? 0.6 : 0.25, 'a group'])
  if (fact && figures.length === 0 && passage.quantities.some((quantity) => quantity.vague))
    found.push(['batch', 0.6, 'dozens'])
  const announced = passage.mentions.some((mention) =>
    ['announced', 'future', 'ordered', 'progress'].includes(mention.mode),
  )
  if (vocabulary.manyUnnumbered.test(folded) && (announced || vocabulary.announcement.test(folded))) {
    found.push(['announcement', counted ? 0.6 : 1.3, 'unnumbered announcement'])
  }
  return found
}

function evidenceOf(mention: Mention, vocabulary: Vocabulary, folded: string, counted: boolean): Found[] {
  switch (mention.mode) {
    case 'done':
      if (mention.adjectival) return []
      if (mention.kind === 'noun') {
        if (mention.plural !== true) return []
        const article = vocabulary.article.test(folded.slice(0, mention.start))
        return [['batch', article ? 0.15 : 0.35, 'releases']]
      }
      return mention.plural === true ? [['batch', 0.55, 'were released']] : []
    case 'progress':
    case 'ordered':
      return counted ? [] : [['announcement', 0.8, mention.mode]]
    case 'announced':
      return counted ? [] : [['announcement', 1.1, 'announced']]
    case 'future':
      return [['announcement', 0.8, 'to come']]
    case 'expected':
      return [['announcement', 0.35, 'expected']]
    case 'demand':
      return [['demand', 1, 'demanded']]
    case 'denied':
      return [['denial', 1.2, 'not done']]
    case 'paper':
      return [['announcement', 0.3, 'order on paper']]
    case 'past':
      return []
  }
}

function peopleEvidence(people: readonly PersonTold[], index: number): Found[] {
  const weights = people
    .filter(isOutOrHome)
    .flatMap((person) => person.assertions)
    .filter((assertion) => assertion.passage === index && assertion.single && saysFreed(assertion))
    .map((assertion) => assertion.weight)
  return weights.length === 0 ? [] : [['single', 1.7 * Math.max(...weights), 'one person']]
}

function isOutOrHome(person: PersonTold): boolean {
  return ['released', 'out-under-measures', 'full-freedom', 'exiled'].includes(person.change)
}

function phraseEvidence(passage: Passage, index: number): Found[] {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  const early = index < EARLY
  const fact = passage.mentions.some((mention) => isFact(mention) && !mention.adjectival)
  const found: Found[] = []
  if (passage.mentions.length > 0 && vocabulary.denial.test(folded)) found.push(['denial', 2.2, 'denied'])
  if (vocabulary.factCheck.test(folded)) found.push(['denial', 1.6, 'fact check'])
  if (vocabulary.rearrest.test(folded)) found.push(['rearrest', 1.8, 'arrested again'])
  if (vocabulary.vigil.test(folded) && !fact) found.push(['demand', early ? 0.9 : 0.5, 'vigil'])
  if (vocabulary.died.test(folded) && ABOUT_PRISON.test(folded))
    found.push(['none', early ? 3.2 : 1.3, 'death'])
  // «Salen 17 presos, la mayoría trasladados desde El Helicoide»: by the way.
  if (vocabulary.transferred.test(folded) && ABOUT_PRISON.test(folded))
    found.push(['none', fact ? 0.4 : 1.1, 'transfer'])
  if (passage.mentions.length === 0 && DEMANDS_FREEDOM.test(folded)) found.push(['demand', 1, 'demanded'])
  if (early && !fact && passage.mentions.length === 0 && vocabulary.held.test(folded))
    found.push(['none', 0.4, 'in prison'])
  if (vocabulary.houseArrest.test(folded) && !fact) found.push(['none', 1.1, 'house arrest'])
  if (vocabulary.otherNews.test(folded) && !fact) found.push(['none', 0.9, 'other news'])
  if (
    passage.mentions.some((mention) => mention.adjectival && mention.start === 0) ||
    (early && FEATURE.test(folded))
  )
    found.push(['none', 0.6, 'feature'])
  return found
}

/** «Presos políticos excarcelados: el costo de viajar», «three freed men describe life inside»: of what came after, or before. */
const FEATURE =
  /^(?:l[oa]s )?(?:ex ?)?pres[oa]s politic[oa]s (?:excarcelad|liberad)[oa]s(?::| (?:relatan|cuentan|denuncian|deben|viven|enfrentan|siguen))|\b(?:describes?|recounts?|tells? of) (?:(?:their|his|her) )?(?:life|days|months|ordeal|time) (?:inside|in|behind)\b|\b(?:la vida|los dias) despues de (?:la carcel|la prision|el helicoide|el rodeo|tocoron|yare)\b/

/** «exigen libertad para los obreros», «piden amnistía para 146 trabajadores»: asked for, whatever becomes of it. */
const DEMANDS_FREEDOM =
  /\b(?:exig\w+|pide[n]?|pid(?:io|ieron|iendo)|reclam\w+|clam(?:a|an|o|aron|ando)|demand(?:s|ed|ing|an|a|aron)?|urg(?:e|es|ed|en)|calls?(?:ed|ing)? for|seek(?:s|ing)?|plead(?:s|ed)? for)(?: (?!no\b|que\b|more\b|informacion\b)[\w¤]+){0,4}? (?:libertad|liberacion|excarcelacion|amnistia|freedom|release|amnesty)\b/

export const ABOUT_PRISON =
  /\b(?:custodia|pres[oa]s?|prision|carcel|penal|detenid[oa]s?|recluid[oa]s?|celda|excarcel\w*|rodeo|helicoide|tocoron|yare|reten|calabozo|custody|prison(?:er)?s?|jail(?:ed)?|detain(?:ed|ee|ees)|cell|inmate)\b/
