/** How a name hangs in its sentence, told by what stands before it back to the last separator, and by what follows. */
import type { Candidate } from './candidates.ts'
import { fold } from './fold.ts'
import { isWhoseKin } from './kinship.ts'
import { RELATIVES, SPEECH } from './nouns.ts'
import { isPersonNoun, PERSON } from './persons.ts'
import type { Sentence } from './sentences.ts'

/**
 * `item`: opens the sentence or follows a separator, alone or behind its role («el exalcalde y abogado X»). `object`:
 * behind «a». `verb`: right behind a verb. `release`: «la excarcelación de X». `relative`: «la madre de X».
 * `of`: any other «de», «por», «by». `prep`: another preposition. `speaker`: speaks. `owner`: «X's».
 */
export type Attachment =
  | 'item'
  | 'object'
  | 'verb'
  | 'release'
  | 'relative'
  | 'of'
  | 'prep'
  | 'speaker'
  | 'owner'

export interface Attached extends Candidate {
  attachment: Attachment
  /** Where the noun group of the name begins: «el periodista X» begins at «el». */
  lead: number
  /** The name is followed by a finite verb of its own, a verb of speech among them. */
  acts: boolean
}

const ARTICLE = /^(?:el|la|los|las|un|una|su|sus|the|an|his|her|their|lo|mi|our|fellow|former|ex|otro|otra)$/
const OF = /^(?:de|del|of)$/
const TO = /^(?:a|al)$/
const PREPOSITION =
  /^(?:por|con|en|para|ante|contra|hacia|hasta|sobre|desde|bajo|entre|tras|sin|by|from|with|in|at|to|for|against|on|over|under|about|into|near|like|como|durante|after|before|despite|via|versus)$/
const CONJUNCTION = /^(?:y|e|and|&|ni|o|or|mas|tambien|also)$/
const THAT =
  /^(?:que|that|mientras|pero|but|while|cuando|when|aunque|although|quien|who|since|because|porque|menos|salvo|excepto|except)$/
const VERB =
  /^(?:es|son|era|esta|estan|estaba|figura|figuran|figuraban|destaca|destacan|encuentra|encuentran|hay|fue|fueron|ha|han|habia|aparece|aparecen|incluye|incluyen|cuenta|cuentan|is|are|was|were|has|have|had|include|includes|included|excarcelo|libero|dejo|puso|freed|released|frees|releases|free|recuperaron|named|sigue|siguen|permanece|continua|excarcelan|liberan|sueltan|excarcelaron|liberaron|soltaron|came|walked|emerged|salio|salieron|libertad|libre|libres|excarcelad[oa]s?|liberad[oa]s?)$/
const SPOKEN = new RegExp(`^(?:${SPEECH})$`)
const RELATIVE = new RegExp(`\\b(?:${RELATIVES})(?: [\\w¤]+)? $`)
const RELEASE_OF =
  /\b(?:excarcelacion(?:es)?|liberacion(?:es)?|libertad(?: plena| condicional| inmediata)?|salida(?: de prision| de la carcel| en libertad)?|casos?|release|freeing|liberation|freedom|case|puesta en libertad)(?: (?:confirmada|inmediata|plena))? $/
const NEXT_IS_VERB = new RegExp(
  `^(?:,? (?:quien|who))?(?: (?:tambien|also|ya|later|then))? (?:${SPEECH}|fue|es|era|ha|habia|esta|estaba|tiene|tenia|sigue|permanece|continua|is|was|has|had|will|would|remains|were|are)\\b`,
)
/** «Machado ally taken back into custody», «a Petro adviser»: told of somebody near the name. */
const IS_OF_HIS =
  /^ (?:ally|allies|aides?|critics?|advis[eo]rs?|supporters?|loyalists?|confidants?|lawyers?|opponents?|foes?|associates?|deput(?:y|ies)|envoys?|spokes\w+)\b/
/** A job told behind the name and then the verb of speech: «Ana Ruiz, directora de la ONG, dijo». */
const SPEAKS_LATER = new RegExp(
  `^, [^,;]{2,90}, (?:${SPEECH})\\b(?! (?:el (?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|mismo|pasado|\\d)|la (?!noche|tarde|madrugada|manana|semana)|su |un |una |foro penal|provea))|^, (?:${SPEECH}) (?:que|that|for|on|al?|to)\\b|^ \\([^)]{0,40}\\),? (?:${SPEECH})\\b|^(?:,? (?:quien|who|que)| tambien| also)? (?:${SPEECH})\\b`,
)
/** «Entre los liberados está Ana Ruiz, quien dijo»: what a relative clause adds does not take the name out of its sentence. */
export const ADDS_SPEECH = new RegExp(`^, (?:quien|que|who) (?:${SPEECH})\\b`)
/** «by the foreign minister, X», «hugging his wife, X»: who stands before the comma acts or is met; X is that one. */
const IS_THAT_ONE =
  /\b(?:por|by) (?:el|la|the) (?:(?:primer|entonces|foreign|prime|chief|public) )?(?:ministr|canciller|fiscal|president|viceministr|vicepresident|director|abogad|secretari|defensor|portavoz|embajador|gobernador|coordinador|alcalde|obispo|parroco|sacerdote|consul|diputad|jef[ea]|lider|dirigente|militante|vocer|minister|mayor|bishop|priest|head|leader|lawmaker|director|president|coordinator|envoy|official|attorney|prosecutor|ombudsman|spokes|ambassador|lawyer|governor)\w*[^,;:.]{0,60}, $|\b(?:hug\w*|embrac\w+|kiss\w*|abraz\w+(?: a)?|bes(?:o|ar|ando|aba) a|(?:recibid|esperad|acompanad)[oa]s? (?:de|por)|(?:met|greeted|accompanied|awaited) by) (?:su|his|her|their) \w+(?: \w+)?, $/
/** «señalado por el diputado Pedro Luna, X»: who acts has a name of his own. */
const IS_NAMED = /\b(?:por|by) (?:el|la|the) [\p{Ll}]+(?: (?:de |del )?\p{Lu}[\p{L}.'-]+){2,4}, $/u
/** «A, whose son, B, was among the freed»: what follows is told of the son. */
const OF_WHOM = /^, (?:whose|cuy[oa]s?) [a-z]+, /
/** Role words are few; a longer way back to a separator is another phrase. */
const MOST_ROLE_WORDS = 16
const LONGEST_WORD = 60

/** `candidate` with its attachment in `sentence`. */
export function attach(sentence: Sentence, candidate: Candidate): Attached {
  const { plain, text } = sentence
  const rest = plain.slice(candidate.end, candidate.end + 130)
  const acts = NEXT_IS_VERB.test(rest)
  const back = walkBack(plain, text, candidate.runStart, candidate.end, candidate.runStart < candidate.start)
  const before = plain.slice(Math.max(0, candidate.runStart - 130), candidate.runStart)
  if (
    IS_THAT_ONE.test(before) &&
    !IS_NAMED.test(text.slice(Math.max(0, candidate.runStart - 130), candidate.runStart))
  )
    return { ...candidate, attachment: 'speaker', lead: back.lead, acts }
  if (isWhoseKin(before, rest)) return { ...candidate, attachment: 'relative', lead: back.lead, acts }
  const attachment =
    OF_WHOM.test(rest) || /^'s?\b|^’s\b/.test(rest) || rest.startsWith("'") || IS_OF_HIS.test(rest)
      ? 'owner'
      : back.attachment
  const speaks =
    SPEAKS_LATER.test(rest) && (attachment === 'item' || (attachment === 'verb' && !ADDS_SPEECH.test(rest)))
  return { ...candidate, attachment: speaks ? 'speaker' : attachment, lead: back.lead, acts }
}

interface Back {
  attachment: Attachment
  lead: number
}

/** `cut`: a party was cut off the front of the name («dirigente de Vente Venezuela X»). */
function walkBack(plain: string, text: string, from: number, end: number, cut: boolean): Back {
  let at = from
  for (let steps = 0; steps <= MOST_ROLE_WORDS; steps += 1) {
    let before = plain.slice(Math.max(0, at - LONGEST_WORD), at).trimEnd()
    // «el exalcalde de Catatumbo (Zulia) X», «el mayor (Ej.) X»
    const bracket = / ?\([^()]{1,30}\)$/.exec(before)
    if (bracket !== null && bracket.index > 0 && !/[,;:.]$/.test(before.slice(0, bracket.index))) {
      at = Math.max(0, at - LONGEST_WORD) + bracket.index
      before = before.slice(0, bracket.index)
    }
    if (before === '' || /[,;:(|–•¿¡¤.]$/.test(before)) return { attachment: 'item', lead: at }
    const word = /[\w'./-]+$/.exec(before)?.[0] ?? ''
    const start = Math.max(0, at - LONGEST_WORD) + before.length - word.length
    if (word === '') return { attachment: 'item', lead: at }
    if (OF.test(word)) {
      const lead = plain.slice(Math.max(0, start - 50), start)
      const against = AGAINST.test(lead.trimEnd())
      if (
        (steps > 0 || cut) &&
        !against &&
        (isRoleOf(lead, word, text.slice(at, from)) || namesBody(text, at, from))
      ) {
        at = start
        continue
      }
      return { attachment: ofWhat(lead), lead: start }
    }
    if (TO.test(word))
      return {
        attachment: addition(plain.slice(Math.max(0, start - 40), start)) ? 'item' : 'object',
        lead: start,
      }
    if (CONJUNCTION.test(word)) {
      // «el exalcalde y abogado X»: two roles of one person.
      if (
        steps > 0 &&
        !/^(?:el|la|los|las|the)\b/.test(plain.slice(at, from)) &&
        isRole(plain.slice(Math.max(0, start - 60), start), text.slice(Math.max(0, start - 60), start))
      ) {
        at = start
        continue
      }
      return { attachment: 'item', lead: at }
    }
    if (THAT.test(word)) return { attachment: 'item', lead: at }
    if (/^segun$/.test(word) || /\baccording to$/.test(before)) return { attachment: 'speaker', lead: at }
    if (SPOKEN.test(word))
      return {
        attachment: REPORTED.test(`${before}|${plain.slice(end, end + 90)}`) ? 'item' : 'speaker',
        lead: at,
      }
    if (/^(?:con|to|with)$/.test(word) && addition(`${plain.slice(Math.max(0, start - 40), start)}${word} `))
      return { attachment: 'item', lead: at }
    if (/^(?:including|incluyendo|incluid[oa]s?|ell[oa]s|them|such|as|como|ademas|well)$/.test(word))
      return { attachment: 'item', lead: at }
    if (PLACED.test(word) && namesBody(text, at, from)) {
      at = start
      continue
    }
    if (PREPOSITION.test(word))
      return { attachment: word === 'por' || word === 'by' ? 'of' : 'prep', lead: start }
    if (VERB.test(word) || isPreterite(text.slice(start, start + word.length)))
      return { attachment: 'verb', lead: at }
    if (ARTICLE.test(word)) {
      at = start
      const outer = plain.slice(Math.max(0, start - LONGEST_WORD), start).trimEnd()
      const previous = /[\w']+$/.exec(outer)?.[0] ?? ''
      // An article opens the noun group: what stands before it decides.
      if (
        previous === '' ||
        OF.test(previous) ||
        TO.test(previous) ||
        PREPOSITION.test(previous) ||
        CONJUNCTION.test(previous) ||
        THAT.test(previous) ||
        SPOKEN.test(previous) ||
        VERB.test(previous) ||
        ARTICLE.test(previous) ||
        /^segun$/.test(previous)
      )
        continue
      if (/[,;:(]$/.test(outer)) continue
      return { attachment: 'verb', lead: start }
    }
    at = start
  }
  return { attachment: 'prep', lead: at }
}

/** «His wife said Ana Ruiz had been released»: what is said, without «that». */
const REPORTED =
  /[\w)] (?:said|says|confirmed|announced|reported|told \w+|wrote)\|(?!,? (?:who|whose|which)\b)(?:, [^,]{2,60},|(?:,| and)[^.;:,]{2,60}?)? (?:had|has|have|was|is|were|are|walked|left|would|will)\b/

function isPreterite(word: string): boolean {
  return /(?:[a-záéíóúñ]{2}ó|aron|ieron|aban|ían)$/.test(word)
}

/** «dirigente de Primero Justicia en Sucre X», «profesor por la UCV X». */
const PLACED = /^(?:en|in|at|for|from|por)$/

/** «el estudiante de la UCV X», «exalcalde de un municipio de la RACCN X»: a body or a place, and the name right behind it. */
function namesBody(text: string, at: number, from: number): boolean {
  const inside = text.slice(at, from).trim()
  const last = /[\p{L}\p{M}.-]+$/u.exec(inside)?.[0] ?? ''
  if (!/^\p{Lu}[\p{L}.]/u.test(last)) return false
  const first = /^(?:(?:el|la|los|las|un|una|su|sus|the|a|his|her|their) )?([\p{Ll}]+)/u.exec(inside)?.[1]
  return first === undefined || !isPersonNoun(fold(first))
}

/**
 * «secretario de organización X», «el jefe del comando X»: «de» inside a role. What is behind it is no person: «la
 * captura del concejal X», «la madre del joven X» are another matter.
 */
function isRoleOf(lead: string, word: string, inside: string): boolean {
  const [noun = ''] =
    /[\p{L}]+/u.exec(inside.replace(/^(?:la|el|los|las|su|sus|the|his|her|their) /u, '')) ?? []
  if (isPersonNoun(fold(noun)) || RELATIVE_NOUN.test(fold(noun))) return false
  if (word !== 'del' && /^(?:su|sus|his|her|their)\b/.test(inside)) return false
  return isRole(lead)
}

/** «opponents of President X», «a critic of X»: X is who they oppose. */
const AGAINST =
  /\b(?:opponents?|opposers?|critics?|foes?|enem(?:y|ies)|dissidents|opositor[ea]s|critic[oa]s|disidentes|adversari[oa]s)$/

const RELATIVE_NOUN = new RegExp(`^(?:${RELATIVES})$`)
const ROLE = new RegExp(`\\b${PERSON}(?: [\\w¤]+){0,2}$`)

/** `text`, where given, is the sentence as written: a name between the role and the end makes it another person's role. */
function isRole(before: string, text?: string): boolean {
  const match = ROLE.exec(before.trimEnd())
  return (
    match !== null &&
    !(text !== undefined && /\s\p{Lu}/u.test(text.slice(match.index, match.index + match[0].length)))
  )
}

function ofWhat(lead: string): Attachment {
  if (ARE_THOSE.test(lead)) return 'release'
  if (RELATIVE.test(lead)) return 'relative'
  return RELEASE_OF.test(lead) ? 'release' : 'of'
}

/** «las más recientes excarcelaciones son las de X»: no English son. */
const ARE_THOSE =
  /\b(?:excarcelacion(?:es)?|liberacion(?:es)?|salidas?|libertades|casos?)(?: [\w¤]+){0,3} (?:son|es|fueron|fue) l[oa]s? $/

/** «así como a X», «además de X», «junto a X», «along with X» go on with a list. */
function addition(before: string): boolean {
  return /(?:\basi como|\bademas(?: de)?|\bjunto(?: con| a)?|\bal igual que|\bincluid[oa]s?|\bincluyendo|\btambien|\balong with|\btogether with|\bas well as|\bin addition to|,| y| e|\bentre ell[oa]s)\s*$/.test(
    before,
  )
}
