/** Releases whose subject is a pronoun or nothing: «He left the prison hours later», «Salió ayer de Tocorón». */
import type { Assertion } from './assertions.ts'
import type { Attached } from './attachment.ts'
import { conditionOf } from './conditions.ts'
import { isFact } from './mentions.ts'
import { statusStart } from './statuses.ts'
import type { Story } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

const PRONOUN = /\b(?:he|she|ella)(?: (?:was|is|has|had|also|finally|then|later|ya|finalmente)){0,2} $/
/** Nothing but time stands before the verb. */
const NOBODY =
  /^(?:(?:y|ya|hace [\w ]{3,20} que|ayer|hoy|anoche|finalmente|por fin|al fin|luego|despues|horas despues|dias despues|este \w+|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasado \w+)|(?:en )?la (?:noche|madrugada|tarde|manana)(?: del?(?: este)? \w+)?|(?:tras|despues de|luego de) [\w ]{3,45}),? ?)*$/
/** Somebody else stands behind it. */
const SUBJECT_BEHIND =
  /^(?: (?:ayer|hoy|anoche|tambien|ya|este \w+|de \w+))* (?:su|sus|un|una|unos|unas|otr[oa]s?|dos|tres|el (?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasado|mismo|\d)|la (?!noche|madrugada|tarde|manana|semana)|los|las|\d|his|her|their|the|a|an|along|with)\b/

/** Assertions of such sentences, each of the one person that it can mean. `told`: what other rules have read. */
export function readPronouns(
  story: Story,
  names: readonly (readonly Attached[])[],
  told: readonly Assertion[],
): Assertion[] {
  return story.passages.flatMap((passage, index) => {
    if (told.some((assertion) => assertion.passage === index && RELEASES.test(assertion.rule))) return []
    const mention = passage.mentions.find(
      (one) =>
        isFact(one) &&
        !one.adjectival &&
        one.plural !== true &&
        (one.kind === 'passive' || one.kind === 'exit'),
    )
    if (mention === undefined) return []
    const { folded, language } = passage.sentence
    const vocabulary = vocabularyOf(language)
    if (vocabulary.held.test(folded) || vocabulary.rearrest.test(folded) || vocabulary.died.test(folded))
      return []
    const who = antecedent(story, names, index, mention)
    if (who === null) return []
    return [
      {
        who,
        passage: index,
        change: conditionOf(passage, mention),
        rule: 'pronoun',
        certain: !mention.uncertain,
        direct: true,
        against: false,
        single: true,
        weight: 0.6,
      },
    ]
  })
}

/**
 * New arrests of somebody whom only a pronoun names, or nothing: «Este viernes fue recapturado», «On Friday police
 * rearrested her». Whoever the sentence before is about is not free, whatever it tells of an earlier release.
 */
export function readNewArrests(story: Story, names: readonly (readonly Attached[])[]): Assertion[] {
  return story.passages.flatMap((passage, index): Assertion[] => {
    const { folded, language } = passage.sentence
    const match = vocabularyOf(language).rearrest.exec(folded)
    if (match === null || (names[index] ?? []).some((name) => name.tokens.length >= 2)) return []
    if (NOT_DONE.test(folded.slice(0, match.index)) || OF_OLD.test(folded)) return []
    const end = match.index + match[0].length
    const from = statusStart('rearrest', folded, match.index)
    const clitic = CLITIC.exec(folded.slice(0, from))
    const object = clitic !== null || OBJECT.test(folded.slice(match.index, end + 12))
    const start = clitic === null ? from : from - clitic[0].length
    const who = object ? subjectBefore(story, names, index) : antecedent(story, names, index, { start, end })
    if (who === null) return []
    return [
      {
        who,
        passage: index,
        change: 'rearrested',
        rule: 'pronoun arrested again',
        certain: true,
        direct: true,
        against: true,
        single: true,
        weight: 1,
      },
    ]
  })
}

/** «no volvieron a detenerlo», «never rearrested him», «could be arrested again». */
const NOT_DONE =
  /\b(?:no|nadie|nunca|sin|podria[n]?|pued[ea][n]?|tem[ei][a-z]*|para|si|not|never|nobody|without|could|may|might|would|fear\w*|threat\w*|to be|if)\b[^,;]{0,40}$/
/** An arrest before the release that the story tells. */
const OF_OLD =
  /\b(?:ya|antes|previamente|already|previously|earlier) (?:lo |la )?(?:habia|had|been)\b|\bhad (?:already|previously)\b|\b(?:en|in|desde|since) (?:\w+ (?:de )?)?(?:19|20)\d\d\b/
/** «lo recapturaron». */
const CLITIC = /(?<![a-z])l[oa] (?:han |habian )?$/
/** «volvieron a detenerlo», «rearrested him». */
const OBJECT =
  /(?:[aei]rl[oa]\b|(?:ed|again|back|into custody) (?:him|her)\b(?! \w+(?:er|or)\b)|\b(?:him|her) (?:again|back)\b)/

const RELEASES = /^(?:active|passive|exit|participle|noun) (?:done|progress)|list|group|them|place/

function antecedent(
  story: Story,
  names: readonly (readonly Attached[])[],
  index: number,
  mention: Readonly<{ start: number; end: number }>,
): Attached | null {
  const { folded } = story.passages[index]?.sentence ?? { folded: '' }
  const lead = folded.slice(0, mention.start)
  // A pronoun may be inside the mention («she was freed») or right before it.
  const reach = `${lead}${/^(?:he|she) /.exec(folded.slice(mention.start))?.[0] ?? ''}`
  const pronoun = PRONOUN.exec(reach.slice(-40))
  if (pronoun === null && !NOBODY.test(lead)) return null
  if (pronoun === null && SUBJECT_BEHIND.test(folded.slice(mention.end, mention.end + 60))) return null
  const own = (names[index] ?? []).filter((name) => name.end <= mention.start && name.tokens.length >= 2)
  if (own.length > 0)
    return pronoun !== null && own.length === 1 && STANDS.has(own[0]!.attachment) ? own[0]! : null
  if (pronoun === null && (names[index] ?? []).some((name) => name.start < mention.end + 60)) return null
  const before = story.passages[index - 1]
  if (before === undefined || before.sentence.title) return null
  if (vocabularyOf(before.sentence.language).held.test(before.sentence.folded)) return null
  return subjectBefore(story, names, index)
}

/** The one person whom the sentence before is about. */
function subjectBefore(
  story: Story,
  names: readonly (readonly Attached[])[],
  index: number,
): Attached | null {
  if (story.passages[index - 1] === undefined) return null
  const [first, ...others] = (names[index - 1] ?? []).filter((name) => name.attachment !== 'of')
  if (first === undefined || first.attachment !== 'item' || first.lead > 3) return null
  return others.every((name) => name.attachment === 'speaker' || name.attachment === 'prep') ? first : null
}

const STANDS: ReadonlySet<string> = new Set(['item', 'verb', 'object', 'release'])
