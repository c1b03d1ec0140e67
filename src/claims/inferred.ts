/** A release told of «a Texas welder»: who that is, one of the next sentences says. */
import type { Assertion } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { conditionOf } from './conditions.ts'
import { isOfficial } from './groups.ts'
import { isFact, type Mention } from './mentions.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import { PERSON } from './persons.ts'
import type { Passage, Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The release stands in the title or one of the first sentences, the name in one of the next. */
const FIRST_SENTENCES = 3
const NEXT_SENTENCES = 4

const AGE = '(?:, (?:de )?\\d{2}(?: (?:anos|years old))?)'
const JOB = `(?:, (?:un|una|el|la|a|an|the) [^,;.]{3,60}(?=,))`
const INSIDE =
  '(?:(?:habia|fue|estaba|llevaba|permanec\\w+|cumplia|purgaba|estuvo|paso|had|was|spent|served|has|ha)\\b[^.;]{0,60}\\b(?:pres[oa]|detenid|arrestad|condenad|encarcelad|recluid|sentenciad|capturad|prision|carcel|celda|rodeo|helicoide|yare|tocoron|jailed|arrested|detained|sentenced|held|convicted|imprisoned|prison|custody|serving))'
/** «Daniel Cobb, 46, called his wife», «Leila Garnier había sido condenada a». */
const WHO = new RegExp(
  `^(?:${AGE}${JOB}?|${JOB}${AGE}?|, (?:quien|who|que) (?=${INSIDE}))?,? (?:${INSIDE}|(?!(?:${SPEECH}|sigue|permanece|continua|aun|still|remains)\\b)(?<=\\d{2}(?: anos)?, )[a-z]+)`,
)
const ONE = new RegExp(
  `^ (?:(?:ayer|hoy|anoche|este|el) )*(?:al?|del?|of)? ?(?:(?:un|una|otr[oa]|la|el|l) )?(?:[\\w¤]+ )??${PERSON}(?<!s) ?`,
)
const KIN = new RegExp(`^, (?:su|his|her|la|el|the)? ?(?:${RELATIVES})\\b`)

/** The one assertion that such a story makes; none when it names somebody freed, or nobody fits. */
export function inferFreed(
  story: Story,
  names: readonly (readonly Attached[])[],
  told: readonly Assertion[],
): Assertion[] {
  if (told.some((assertion) => isRelease(assertion))) return []
  const at = story.passages
    .slice(0, FIRST_SENTENCES)
    .findIndex((passage, index) => singleOf(passage, names[index] ?? []) !== undefined)
  const passage = story.passages[at]
  const mention = passage === undefined ? undefined : singleOf(passage, names[at] ?? [])
  if (passage === undefined || mention === undefined) return []
  for (const [index, next] of story.passages.entries()) {
    if (index <= at || index > at + NEXT_SENTENCES) continue
    const { sentence } = next
    if (vocabularyOf(sentence.language).held.test(sentence.folded)) continue
    const person = (names[index] ?? []).find((name) => name.tokens.length >= 2)
    if (person === undefined) continue
    if (person.attachment !== 'item' || person.lead > 3) return []
    const behind = sentence.plain.slice(person.end, person.end + 160)
    if (KIN.test(behind) || isOfficial(sentence.plain, person)) return []
    if (!WHO.test(behind)) return []
    if (told.some((assertion) => assertion.who.name === person.name && assertion.change !== 'none')) return []
    return [
      {
        who: person,
        passage: index,
        change: conditionOf(passage, mention),
        rule: 'inferred',
        certain: false,
        direct: false,
        against: false,
        single: true,
        weight: 0.6,
      },
    ]
  }
  return []
}

function isRelease(assertion: Assertion): boolean {
  return (
    ['released', 'out-under-measures', 'full-freedom', 'exiled'].includes(assertion.change) ||
    assertion.against
  )
}

/** A release of one person, by a role and without a name. */
function singleOf(passage: Passage, people: readonly Attached[]): Mention | undefined {
  if (passage.quantities.some((quantity) => (quantity.min ?? 0) > 1 && quantity.unit?.kind === 'people'))
    return undefined
  return passage.mentions.find((mention) => {
    if (!isFact(mention) || mention.adjectival) return false
    if (people.some((person) => Math.abs(person.start - mention.end) < 40 && person.attachment !== 'speaker'))
      return false
    if (mention.kind === 'passive' || mention.kind === 'exit') return mention.plural === false
    if (mention.kind !== 'active' && mention.kind !== 'noun') return false
    return ONE.test(passage.sentence.folded.slice(mention.end, mention.end + 90))
  })
}
