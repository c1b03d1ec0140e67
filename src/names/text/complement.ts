import { ROLES as OCCUPATIONS } from '../data/roles.ts'
import { BEFORE_A_NAME, BETWEEN } from '../data/words.ts'
import { fold } from '../fold.ts'
import { isName } from '../lexicon.ts'
import { FROM_A_CELL } from './bridge.ts'
import type { Mention } from './mentions.ts'
import type { Predicate } from './predicate.ts'
import type { Clause, Scene } from './scene.ts'
import { isKinOf, SPEECH_WORD } from './speech.ts'
import { isBesideTheirs, isWithTheirOwn } from './with-own.ts'

/*
 * Names that only say more of somebody else: «los acusados de torturar a X están en libertad», «Y, detenido junto con X,
 * fue liberado». Whoever stands behind a preposition is not the one who acts. Patterns see text folded in place.
 */

/** Articles and what somebody is, between a preposition and the name. */
const ROLES =
  '(?:(?:el|la|los|las|the|his|her|su|sus)\\s+)?(?:(?!(?:que|who|that|y|e|and)\\b|[a-z]+[aei]r\\b)[a-z]+\\s+){0,2}'
/** «el fiscal que acusó a», «the officers who arrested», «sospechosos de matar a», «accused of beating». */
const ACTS_ON =
  `\\b(?:que|quien(?:es)?)\\s+(?!(?:el|la|los|las|un|una|su|sus|al?|ya)\\b)(?:[a-z]+\\s+){1,4}?(?:al?|contra|de|con)\\s+${ROLES}` +
  `|\\b(?:de|por)\\s+[a-z]+(?:ar|er|ir)\\s+al?\\s+${ROLES}` +
  `|\\b(?:of|for|after|by)\\s+[a-z]+ing\\s+(?:(?:against|with|to|about)\\s+)?${ROLES}` +
  `|\\b(?:contra|against)\\s+${ROLES}` +
  '|\\b(?:donde|where)\\s+(?:[a-z]+\\s+){1,3}' +
  '|\\b(?:del?|en|por) (?:el |la )?(?:caso|expediente|proceso|juicio|causa|asesinato|crimen|secuestro|entorno|equipo)\\s+(?:de\\s+)?' +
  '|\\bwho\\s+(?:had\\s+|have\\s+)?(?:[a-z]+ed|took|held|beat|shot|kept)\\s+(?:[a-z]+\\s+){0,1}'
const ACTED_ON = new RegExp(`(?:${ACTS_ON})$`)
/** «liberaron a los que estaban presos junto con X»: they were let out together. */
const TOGETHER =
  /\b(?:junto (?:a|con)|ademas de|aparte de|como|son|es|fue|fueron|llama\w*|along with)\s+(?:[a-z]+\s+){0,3}$/

/** Whether the words before a name only tell of others who did something to it. @param lead what stands before the name */
export const isActedOn = (lead: string): boolean => ACTED_ON.test(lead) && !TOGETHER.test(lead)

/** «capitán de corbeta», «líder de la oposición» */
const IN_A_TITLE =
  /^(?:corbeta|fragata|navio|oposicion|guardia|policia|conciencia|opposition|union|a|al|el|la|los|las|un|una|mi|su|sus)$/

/** «gracias a la gestión de X»: the name belongs to another noun. */
export function isAnothers(whole: string, mention: Mention): boolean {
  // «tras la intervención de su madre, Y»
  const stretch = whole.replace(FROM_A_CELL, ' ').replace(/,\s*$/, ' ')
  // «la trabajadora de Sidor Ana Ruiz»: the mention begins with the company.
  const begins = fold(mention.text.split(' ')[0]!)
  if (mention.text.split(' ').length > 2 && !isName(begins)) return false
  const noun = /([a-z]+)\s+(?:de la|del|de los|de|of)\s+((?:[a-z]+\s+){0,3})$/.exec(stretch)
  if (noun === null) return false
  // «el estudiante de Medicina X»: the subject opens the name.
  if (OF_A_SUBJECT.test(noun[1]!) && noun[2] === '') return false
  const [, owned, rest] = noun
  const isOnes = (word: string): boolean => BEFORE_A_NAME.has(word) && !IN_A_TITLE.test(word)
  // «al chofer de X», «al hijo de la diputada X»; «al capitán de corbeta X» is X himself.
  if (OCCUPATIONS.has(owned!) || isOnes(owned!))
    return rest === '' ? !/^(?:nombres?|apellidos?|preso|presa)$/.test(owned!) : isOnes(rest!.split(' ')[0]!)
  if (BETWEEN.has(owned!) || BEFORE_A_NAME.has(owned!)) return false
  return (rest!.match(/[a-z]+/g) ?? []).every((word) => BEFORE_A_NAME.has(word))
}

const OF_A_SUBJECT = /^(?:estudiante|licenciad[oa]|ingenier[oa]|egresad[oa]|bachiller|tecnic[oa])$/

/** «el asesino de X fue», «the driver for X was», «le llevaba la comida a X» */
const BEHIND_NOUN =
  /[a-z]\s+(?:del?|al?|con|contra|para|sobre|of|against|with|for)\s+((?:(?!(?:del?|al?|con|of)\b)[a-z]+\s+){0,3})$/
/** Words that say what state somebody is in, and not what he did: «recibieron a X ya en libertad». */
const NOT_FINITE =
  /^(?!(?:quedo|pudo)\b)(?:\w+[aeiu]d[oa]s?|puest[oa]s?|libres?|en|a?fuera|ya|con|por|al|de|como|recien|\w+(?:ar|er|ir)(?:l[oa]s?|se)?|\w+ndo|free|freed|released|home|out|back|as|safe|now|l[oa]s?|les?)\b/
/** What is told of somebody's case, wait or captivity is told of him. */
const OF_HIS_OWN =
  /\b(?:caso|calvario|encierro|cautiverio|prision|pesadilla|espera|odisea|historia|detencion|arresto|captura|boletas?|orden|medida|expediente|causa|proceso|juicio|condena|situacion|libertad|liberacion|excarcelacion|salida|vida|nombre|release|freedom|ordeal|case|story|wait|detention|captivity|arrest|name|life)\s+(?:del?|of)\s+(?:[a-z]+\s+){0,3}$/
const GIVEN_BY_COURT =
  /\b(?:tribunal\w*|juzgado|juez\w*|corte|sala|fiscal\w*|gobierno|ministerio|penal|court|judge|government)\b[^,;:]*\b(?:al?|to)\s+(?:[a-z]+\s+){0,3}$/
const ADVERBS = '(?:(?:ya|hoy|ayer|anoche|tambien|sí|finalmente|already|also|now|finally)\\s+){0,2}'
const AT_ONCE = new RegExp(`^\\s*,\\s*${ADVERBS}$`)
/** Somebody or something else goes on to speak of him. */
const GOES_ON =
  /[:;]|^\s*,?\s*(?:a )?(?:quien|que|who|whom|el cual|la cual)\b|\b(?:que|cuando|a?donde|where|porque|pues|hasta|mientras|el mismo$|est[ea]|ella|(?:el|la) (?:acusad|detenid|imputad|pres|procesad|reclus|joven|hombre|mujer|dirigente|activista|periodista|sindicalista)[oa]?|the (?:accused|defendant|prisoner|detainee|man|woman)|when|because|that|until|as|he|she)\b/
const OPENS_WITH =
  /^[^a-z]*(?:tras|despues|luego|desde|en|con|para|sobre|respecto|gracias|ante|a|after|since|following|in|for|with|thanks)\b/

/** «del capitán X», not «de música X»: only what somebody is may stand between. */
const isBehind = (lead: string): boolean => {
  const roles = BEHIND_NOUN.exec(lead)?.[1]
  return (
    roles !== undefined &&
    (roles.match(/[a-z]+/g) ?? []).every((word) => BEFORE_A_NAME.has(word) && !IN_A_TITLE.test(word))
  )
}

/** Whether what is told behind a name is told of somebody the name only belongs to. */
export function isAnothersDeed(
  predicate: Predicate,
  mention: Mention,
  clause: Clause,
  scene: Scene,
): boolean {
  if (predicate.form !== 'verb' || predicate.fact !== 'released') return false
  const core = scene.folded.slice(predicate.start, predicate.end)
  const kin = isKinOf(scene.folded, mention)
  if (isWithTheirOwn(predicate, scene)) return !kin || !isBesideTheirs(predicate, mention, scene)
  if (kin && IN_ANOTHER_WORD.test(scene.folded.slice(mention.end, predicate.start))) return false
  // «el exalcalde de Baruta X»: the town is written with the name.
  const [opening, ...rest] = mention.text.split(' ')
  if (NOT_FINITE.test(core) || (rest.length > 1 && !isName(fold(opening!)))) return false
  const lead = scene.folded.slice(clause.start, mention.start)
  const between = scene.folded.slice(mention.end, predicate.start)
  // «Y, a quien X acompañaba, recuperó la libertad»
  if (/\b(?:a quien(?:es)?|a(?:l| la| los| las) que|con quien(?:es)?|whom)\s+$/.test(lead))
    return /,/.test(between)
  if (OF_HIS_OWN.test(lead) || GIVEN_BY_COURT.test(lead) || isPluralOf(core)) return false
  const subject = scene.people.findLast(
    ({ start, end, text }) => start >= clause.start && end <= mention.start && text.includes(' '),
  )
  // «Y, hija de X, quedó libre»
  if (subject !== undefined && AT_ONCE.test(between))
    return (
      !SPEECH_WORD.test(scene.folded.slice(clause.start, subject.start)) &&
      /^\s*,\s*(?!(?:y|e|and)\b)[^,;:]*\b(?:del?|al?|con|por|of|with|by|to|for)\s+(?:(?:el|la|the)\s+)?(?:[a-z]+\s+){0,2}$/.test(
        scene.folded.slice(subject.end, mention.start),
      ) &&
      !/\b(?:segun|according to)\s+(?:[a-z]+\s+){0,3}$/.test(scene.folded.slice(clause.start, subject.start))
    )
  if (TOGETHER.test(lead) || /\b(?:la|el|las|los|that)\s+(?:de|of)\s+$/.test(lead)) return false
  if (!isBehind(lead)) return isActedOn(lead) && new RegExp(`^\\s+${ADVERBS}$`).test(between)
  if (GOES_ON.test(between) || SPEECH_WORD.test(between)) return false
  return !(OPENS_WITH.test(lead) && AT_ONCE.test(between))
}

/** «the brother of X after the reporter was released» */
const IN_ANOTHER_WORD = /\b(?:after|when|once) the [a-z]+ $/

const isPluralOf = (core: string): boolean => /^(?:\w+(?:ron|an|en)|were|are|have)\b/.test(core)

const PLURAL_OF_GOING =
  /^(?:sali(?:eron|an)|fueron|quedaron|estan|estaban|recuperaron|recobraron|obtuvieron|volvieron|regresaron|cruzaron|abandonaron|were|are)\b/

/** «X vio cómo salían en libertad sus vecinos»: one person alone is no subject of a plural. */
export const isAloneWithPlural = (
  predicate: Predicate,
  mention: Mention,
  clause: Clause,
  scene: Scene,
): boolean =>
  predicate.form === 'verb' &&
  predicate.fact === 'released' &&
  (PLURAL_OF_GOING.test(scene.folded.slice(predicate.start, predicate.end)) ||
    /\b(?:salian|salen|iban|estan|quedan)\s+$/.test(scene.folded.slice(mention.end, predicate.start))) &&
  !/\bl(?:[oa]s?|es?)\s+(?:[a-z]+\s+)?$/.test(scene.folded.slice(mention.end, predicate.start)) &&
  !/,|\b(?:y|e|o|ni|and|or|nor|junto|con|with|al igual|asi como)\b/.test(
    scene.folded.slice(mention.end, predicate.start),
  ) &&
  !/(?:[,:;(]|\b(?:y|e|o|ni|and|or|nor|con|with)\b)\s*(?:[a-z]+\s+){0,4}$/.test(
    scene.folded.slice(clause.start, mention.start),
  ) &&
  !/^\s*,?\s*(?:y|e|junto|and|along|con)\b/.test(scene.folded.slice(predicate.end))

/**
 * «El director X entregó las boletas y minutos después atravesaron el portón A y B»: a plural behind «y» whose own people
 * stand behind it.
 */
export const isOfThoseBehind = (predicate: Predicate, mention: Mention, scene: Scene): boolean => {
  if (predicate.form !== 'verb' || !isPluralOf(scene.folded.slice(predicate.start, predicate.end)))
    return false
  if (!/\b(?:y|and|cuando|when)\s+(?:[a-z]+\s+){0,3}$/.test(scene.folded.slice(mention.end, predicate.start)))
    return false
  const [first, second] = scene.people.filter(({ start }) => start >= predicate.end)
  return (
    first !== undefined &&
    second !== undefined &&
    /^[\s,]+(?:[a-z]+[\s,]+){0,4}$/.test(scene.folded.slice(predicate.end, first.start)) &&
    /(?:,|\b(?:y|e|and)\s)/.test(scene.folded.slice(first.end, second.start))
  )
}

/** «De los tres detenidos en casa de X, dos están libres» */
const OTHERS_ARE =
  /,\s*(?:(?:l[oa]s )?otr[oa]s|l[oa]s demas|dos|tres|cuatro|cinco|seis|varios|algunos|muchos|todos|two|three|four|five|six|several|some|others)\s+(?:(?:ya|de ell[oa]s|of them)\s+)?$/

/** «X shared a cell with three men who were freed» */
export const isOfMen = (between: string): boolean =>
  OTHERS_ARE.test(between) ||
  (/\b(?:con|a|de|por|with|by|to|of|from|than)\s+(?:[a-z\d]+\s+){1,3}(?:que|who|that|quienes?)\s+(?:[a-z]+\s+){0,2}$/.test(
    between,
  ) &&
    !/\b(?:es|fue|son|fueron|era|is|was|are|were|became|entre|among|one|un[oa]|part|parte|grupo|part)\b/.test(
      between,
    ))
