/** On what terms somebody left prison: in full freedom, under measures, into house arrest, or unsaid. */
import type { Mention } from './mentions.ts'
import type { NamedPerson } from './reading.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The clause of a long list is longer than anything told of one release. */
const REACH = 600
const REACH_OF_A_TERM = 130

/** The terms told in the clause of the mention, or in the rest of its sentence when it tells no other release. */
export function conditionOf(passage: Passage, mention: Mention): NamedPerson['change'] {
  const { folded, language } = passage.sentence
  const vocabulary = vocabularyOf(language)
  const alone =
    passage.mentions.filter((other) => !other.adjectival && other.mode === mention.mode).length <= 1
  const words = alone
    ? folded
    : folded.slice(
        Math.max(mention.clause.start, mention.start - REACH),
        Math.min(mention.clause.end, mention.end + REACH),
      )
  const behind = folded.slice(mention.start, mention.end + REACH_OF_A_TERM)
  if (intoHouseArrest(behind, vocabulary.houseArrest)) return 'house-arrest'
  if (vocabulary.measures.test(words)) return 'out-under-measures'
  if (vocabulary.fullFreedom.test(words) && !vocabulary.demand.test(words)) return 'full-freedom'
  return 'released'
}

/** «fue excarcelado con casa por cárcel»: directly behind, as a term of the release. */
function intoHouseArrest(behind: string, houseArrest: RegExp): boolean {
  const match = houseArrest.exec(behind)
  if (match === null) return false
  const lead = behind.slice(0, match.index)
  return (
    lead.length < 60 &&
    /\b(?:con|bajo|en|a|under|to|into|on|with)(?: \w+)? $/.test(lead) &&
    !/[,;:]/.test(lead)
  )
}
