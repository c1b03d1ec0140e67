/** How a name stands in a list: an item of it, or only part of what is told of an item. */
import { matches } from '../matches.ts'
import type { Attached } from './attachment.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import { PERSON } from './persons.ts'
import type { Sentence } from './sentences.ts'

/** `item` of the list; `aside` belongs to the item before it; `end`: another sentence has begun. */
export type Standing = 'item' | 'aside' | 'end'

const SEPARATOR = /[,;:]|\b(?:y|e|and|ni|o)\b(?= )|&/g
/** Words that only add: «así como», «además de», «junto a». */
const ADDS =
  /^(?:(?:asi como|ademas|junto|al igual que|como tambien|incluso|tambien|igualmente|asimismo|finalmente|por ultimo|as well as|along|together|also|finally|in addition|plus|con|with|to|ambos|both|a|al|de|del|que|la(?= de)|el(?= de)|las|los|that(?= of)|those(?= of))(?: |$))+/
const ARTICLE =
  /^(?:el|la|los|las|un|una|unos|unas|su|sus|the|a|an|his|her|their|otro|otra|otros|otras|another|two|three|four|dos|tres|cuatro|l|dr|dra|fellow)(?: |$)/
/** Tells something of the item before it. */
const TELLS =
  /^(?:que|quien(?:es)?|cuy[oa]s?|donde|cuando|who|whose|whom|which|where|when|en|por|desde|tras|hasta|sobre|para|sin|bajo|contra|ante|entre|in|on|at|from|since|for|under|after|before|by|de|of|aged|born|ahora|now|entonces|then|\d+|(?:detenid|pres|arrestad|acusad|condenad|imputad|procesad|recluid|sentenciad|capturad|secuestrad|aprehendid|encarcelad|senalad|vinculad|nacid|natural|oriund|residente|vecin|ambos|tod|egresad|radicad|conocid|identificad|procedente)[oa]?s?)(?= )/
const FINITE =
  /\b(?:es|son|era|eran|esta|estan|estaba|ha|han|habia|fue|fueron|is|are|was|were|has|have|had|will|would|sera|seran|dice|pide|exige|espera|esperan|sigue|siguen|permanece|remains?|abrazo|recibio|espero)\b|[a-z]{3,}(?:aron|ieron|aban)\b/
const SPOKEN = new RegExp(`\\b(?:${SPEECH})\\b`)
const KIN_OF = new RegExp(`\\b(?:${RELATIVES})(?: [\\w¤]+){0,2} (?:de|del|of)\\b`)
/** «hijo de la exalcaldesa de Naguanagua, X»: the name behind the comma is the relative's. */
const KIN_OF_ROLE = new RegExp(
  `\\b(?:${RELATIVES}) (?:de|del|of) (?:(?:la|el|un|una|the|a|an) )?(?:[\\w¤]+ ){0,2}?${PERSON}\\b[^,;:]*[,:]\\s*$`,
)
const HANGS =
  /\b(?:de|del|al?|con|por|en|para|of|by|to|with|for|against|contra|entre|from|in|junto|hacia|sobre|and|y)$/
const CASES = /^(?:(?:el|los|the) )?(?:casos?|cases?|nombres?|names?) (?:de|del|of)$/
const PREPOSITION = /\b(?:de|del|al?|con|por|en|para|of|by|to|with|for|against|contra|entre|from|in|at)\b/
const STARTS_WITH_ROLE = new RegExp(`^${PERSON}\\b`)
/** Words that follow an article of somebody's: more are another sentence. */
const MOST_WORDS = 14

/** How `candidate` stands in the list whose last name ended at `from`. */
export function standingOf(sentence: Sentence, candidate: Attached, from: number): Standing {
  const gap = sentence.plain
    .slice(from, candidate.start)
    .replace(/\([^()]*\)/g, (found) => ' '.repeat(found.length))
  // «Ana Ruiz (quien estuvo presa tres años, Luis Sosa, …»: the bracket was never closed.
  const unclosed = gap.indexOf('(')
  if (unclosed >= 0 && sentence.plain.indexOf(')', candidate.end) >= 0) return 'aside'
  let at = -1
  let separator = ''
  for (const match of matches(gap, SEPARATOR)) {
    at = match.index + match[0].length
    separator = match[0]
  }
  if (at < 0) return opensItem(gap) ? 'item' : 'aside'
  if (KIN_OF_ROLE.test(gap)) return 'aside'
  const segment = gap.slice(at).trim()
  // «ambos del portal X»
  if (/^(?:ambos|ambas|both|tod[oa]s|all) (?:de|del|of)\b/.test(segment)) return 'aside'
  const lead = ADDS.exec(segment)?.[0] ?? ''
  // «…, de Jinotega», «…, de la UCV»: without «y» a preposition tells where somebody is from.
  const added =
    separator === 'y' ||
    separator === 'e' ||
    separator === 'and' ||
    /(?:como|ademas|junto|as|along)\b/.test(lead)
  if (/^(?:de|del|con|with|que)\b/.test(lead) && !added) return 'aside'
  const article = /\b(?:al|del|los|las)$/.test(lead.trim())
  const words = segment.slice(lead.length).trim()
  if (words === '') return /^(?:de|of) *$/.test(lead) && !added ? 'aside' : 'item'
  // «así como de las presas políticas X»: behind the article it is a noun.
  if (!article && TELLS.test(`${words} `)) return 'aside'
  if (SPOKEN.test(words) || FINITE.test(words)) return 'end'
  if (words.split(' ').length > MOST_WORDS || KIN_OF.test(words)) return 'aside'
  if (CASES.test(words)) return 'item'
  const body = candidate.runStart < candidate.start
  if (HANGS.test(words) && !body) return 'aside'
  if (article || ARTICLE.test(words) || !PREPOSITION.test(words)) return 'item'
  return STARTS_WITH_ROLE.test(words) &&
    /\p{Lu}[\p{L}.]*$/u.test(sentence.text.slice(from, candidate.start).trim())
    ? 'item'
    : 'aside'
}

/** No separator, and yet another item: «, además del X», «así como los hermanos X». */
function opensItem(gap: string): boolean {
  return /^,? *(?:asi como|ademas|junto (?:a|con|al)|as well as|along with|together with)\b(?: [\w¤']+){0,8} $/.test(
    gap,
  )
}
