/** Releases told by belonging: «Ana Ruiz está entre los liberados», «was one of 27 freed», «named X among those released». */
import { matches } from '../matches.ts'
import type { Attached } from './attachment.ts'
import { isOfficial, releaseBefore } from './groups.ts'
import { saysOthers } from './leads.ts'
import { readList } from './lists.ts'
import { isFact, type Mention } from './mentions.ts'
import { patientsOf } from './patients.ts'
import type { Sentence } from './sentences.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Members {
  mention: Mention
  people: Attached[]
}

const FREED =
  '(?:excarcelad|liberad|beneficiad|favorecid|amnistiad|indultad|repatriad|canjead|freed|released|pardoned)[oa]?s?'
const LEFT =
  '(?:(?:que|quienes)\\b[^;:.]{0,60}?\\b(?:sal(?:io|ieron)|dej(?:o|aron)|abandon(?:o|aron)|recuper(?:o|aron)|recobr(?:o|aron)|obtuv(?:o|ieron)|fueron (?:excarcel|liber|puest)\\w+|han sido (?:excarcel|liber)\\w+|volvieron|regresaron)|(?:who|that|whose)\\b[^;:.]{0,60}?\\b(?:walked|left|came|regained|returned|freed|released|release))'
const WORDS = "(?: (?!que\\b|quienes\\b|who\\b|whose\\b|no\\b|not\\b)[\\w¤'-]+){0,7}?"
const IN_GROUP = `(?:entre|dentro de(?:l)?|parte del?|uno de|una de|un[oa] mas de|otr[oa] (?:mas )?de|among|part of|one of|another of|in|en)(?: (?:l[oa]s|el|la|l|un|una|the|a|those|at least|al menos))*${WORDS},? (?:${FREED}\\b|${LEFT})`
/** The verb that puts somebody into the group. */
const BELONGS = new RegExp(
  `\\b(?:es|son|fue|fueron|era|eran|esta[n]?|estaba[n]?|figura[n]?|figuraba[n]?|estuvo|estuvieron|aparece[n]?|destaca[n]?|se (?:encuentra[n]?|cuenta[n]?|halla[n]?)|forma(?:n|ron|ban)?|formo|integra[n]?|is|are|was|were)(?: (?:tambien|also|now|ahora))? (?:${IN_GROUP}|(?:entre ell[oa]s|among them)(?=[.,;]|$)|(?:(?:entre |de )?(?:el|l[oa]s?) (?:primer|ultim|segund|tercer)[oa]?s?(?: dos| tres)?) en (?:salir|dejar|abandonar|cruzar|recuperar|recobrar|ser (?:liberad|excarcelad)\\w+)|(?:among )?the (?:first|last|second)(?: two| three)? to (?:leave|walk|be (?:freed|released)|come out|get out))`,
  'g',
)
/** «identificó a X entre los liberados»: the names stand between. */
const NAMES =
  /\b(?:named|identified|listed|mentioned|nombr(?:o|aron|a)|mencion(?:o|aron|a)|identific(?:o|aron|a)|cit(?:o|aron|a)|inclu(?:yo|yeron|ye)|confirm(?:o|aron|ed)|counted|cont(?:o|aron))(?= )/g
const BEHIND_NAMES = new RegExp(
  `^(?:,[^,;:.]{2,60},)? (?:(?:as )?(?:being )?among|entre|como parte de|as part of|as one of|como uno de)(?: (?:l[oa]s|the|those))*${WORDS} ${FREED}\\b`,
)
/** «fueron recibidos por sus familiares a las puertas del penal»: only who comes out is met there. */
const MET =
  /\b(?:fue|fueron|was|were)(?: (?:later|luego|then|tambien|also))? (?:greeted|met|welcomed|hugged|embraced|received|recibid[oa]s?|abrazad[oa]s?|acogid[oa]s?)(?: (?:entre|con|among|with|in) [^,;.]{3,30},?)? (?:by|por)\b(?=[^.;]{0,120}\b(?:outside|gates?|doors?|as (?:he|she|they) (?:left|came|walked)|upon (?:leaving|release)|a las (?:puertas|afueras)|en las afueras|frente a|a la salida|al salir|en (?:la|las) puertas?)\b)/g
/** «X, Y y Z han llegado ya a la terminal 4», behind the sentence that freed them. */
const ARRIVED =
  /\b(?:(?:han|habian|have) (?:ya |already )?(?:llegado|aterrizado|regresado|arribado|landed|arrived|returned)|llegaron|aterrizaron|regresaron|arribaron|landed|arrived|returned|flew)(?: (?!a la (?:carcel|puerta)|al penal)[\w¤]+){0,3}? (?:al?|en|in|at|on|to) (?:la |el |the )?(?:terminal|aeropuerto|base|airport|pais|suelo|madrid|roma|rome|lisboa|lisbon|bogota|cucuta|buenos aires|miami|washington|san jose|capital|espana|italia|colombia|argentina|casa|home)\b/g
/** «Ana Ruiz, única mujer del grupo,». */
const ASIDE =
  /^, (?:(?:la|el|the|que era|ambos) )?(?:unic[oa]|only|mayor|menor|mas (?:joven|veteran\w*)|youngest|oldest|primer[oa]|ultim[oa]|first|last|un[oa]|one|another|otr[oa])(?: [\w¤]+){0,2}? (?:de l[oa]s primer[oa]s en (?:llegar|salir|bajar|volver|dejar|abandonar)(?! al? (?:lugar|penal|carcel|sitio|puerta|protesta|vigilia))|of the first to (?:arrive|leave|walk|come|get)|del grupo|of the group(?!['’]s)|(?:de|of|entre|among) (?:l[oa]s|the|those) (?:\d+ )?(?:excarcelad|liberad|amnistiad|repatriad|freed|released|canjead)\w*)\b/
const QUICK =
  /\b(?:entre|parte|un[oa] (?:mas )?de|otr[oa] (?:mas )?de|primer[oa]s?|ultim[oa]s?|first|last|dentro|among|part of|one of|greeted|met|welcomed|hugged|embraced|received|recibid[oa]s?|abrazad[oa]s?|acogid[oa]s?|han|habian|have|llegaron|aterrizaron|regresaron|arribaron|landed|arrived|returned|flew|en (?:el|la)|in the|(?:del|of the) gro?up\w?|(?:de|of) (?:l[oa]s|the|those))\b/

export function membersOf(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Members[] {
  const { sentence } = passage
  if (!QUICK.test(sentence.folded)) return []
  return [
    ...belonging(passage, candidates, passages, index),
    ...named(passage, candidates, passages, index),
    ...met(passage, candidates, passages, index),
    ...aside(passage, candidates, passages, index),
  ]
}

function belonging(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Members[] {
  return matches(passage.sentence.folded, BELONGS).flatMap((match) => {
    const end = match.index + match[0].length
    if (/\b(?:no|not|ni|nor|never|nunca|tampoco) $/.test(passage.sentence.folded.slice(0, match.index)))
      return []
    const mention = groupOf(passage, match.index, end, passages, index)
    const people = mention === null ? [] : subjects(passage, candidates, match.index, end)
    return mention === null || people.length === 0 ? [] : [{ mention, people }]
  })
}

function named(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Members[] {
  const { sentence } = passage
  return matches(sentence.folded, NAMES).flatMap((match) => {
    const end = match.index + match[0].length
    const people = readList(sentence, candidates, {
      from: end,
      to: sentence.plain.length,
      first: ['object', 'verb', 'item', 'speaker'],
    })
    const last = people.at(-1)
    if (last === undefined) return []
    const behind = BEHIND_NAMES.exec(sentence.folded.slice(last.end))
    if (behind === null) return []
    const mention = groupOf(passage, last.end, last.end + behind[0].length, passages, index)
    return mention === null ? [] : [{ mention, people }]
  })
}

function met(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Members[] {
  const { folded } = passage.sentence
  return [...matches(folded, MET), ...matches(folded, ARRIVED)].flatMap((match) => {
    const told = releaseBefore(passages, index, true)
    const people =
      told === null ? [] : subjects(passage, candidates, match.index, match.index + match[0].length)
    // One who arrives may be an envoy; two named together behind a release are those freed.
    const least = /^(?:fue|was|were)/.test(match[0]) ? 1 : 2
    return told === null || people.length < least ? [] : [{ mention: told.mention, people }]
  })
}

function aside(
  passage: Passage,
  candidates: readonly Attached[],
  passages: readonly Passage[],
  index: number,
): Members[] {
  const people = candidates.filter((one) => ASIDE.test(passage.sentence.plain.slice(one.end, one.end + 90)))
  const [first] = people
  if (first === undefined) return []
  const mention = groupOf(
    passage,
    first.end,
    Math.min(first.end + 60, passage.sentence.plain.length),
    passages,
    index,
  )
  return mention === null ? [] : [{ mention, people }]
}

/** The release of the group; null when it is none that happened, or of people still held. */
function groupOf(
  passage: Passage,
  from: number,
  to: number,
  passages: readonly Passage[],
  index: number,
): Mention | null {
  const { folded, language } = passage.sentence
  const words = folded.slice(from, to + 40)
  const vocabulary = vocabularyOf(language)
  if (vocabulary.rearrest.test(words) || vocabulary.died.test(words) || vocabulary.houseArrest.test(words))
    return null
  const inside = passage.mentions.filter((mention) => mention.end > from && mention.start < to)
  if (
    // «the group whose release the union announced» is out.
    inside.some((mention) => !isFact(mention) && mention.mode !== 'announced') ||
    saysOthers(folded.slice(from, to).replace(/ to be (?:freed|released)$/, ''))
  )
    return null
  return inside.at(-1) ?? releaseBefore(passages, index, true)?.mention ?? null
}

/** Everybody named from the beginning of the sentence to the verb, or the one subject that reaches it. */
function subjects(passage: Passage, candidates: readonly Attached[], start: number, end: number): Attached[] {
  const { sentence } = passage
  const span = { start, end, limit: sentence.plain.length, plural: null }
  const near = patientsOf(sentence, candidates, span, 'subject').filter((person) => person.end <= start)
  if (near.length === 0 || !candidates.some((one) => one.lead <= 3)) return unofficial(sentence, near)
  const all = readList(sentence, candidates, { from: 0, to: start, first: ['item', 'verb'] })
  const whole = (all[0]?.lead ?? Infinity) <= 3 && all.some((one) => one.start === near.at(-1)?.start)
  return unofficial(sentence, whole ? all : near)
}

function unofficial({ plain }: Sentence, people: Attached[]): Attached[] {
  return people[0] !== undefined && isOfficial(plain, people[0], false) ? [] : people
}
