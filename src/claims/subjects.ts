/** Where the subject of a verb may stand in its sentence, and whether a name reaches the verb. */
import { matches } from '../matches.ts'
import type { Attached } from './attachment.ts'
import { SPEECH } from './nouns.ts'
import { PERSON } from './persons.ts'
import type { Sentence } from './sentences.ts'

export const FINITE =
  /\b(?:es|son|era|esta|estan|estaba|ha|han|habia|fue|fueron|is|are|was|were|has|have|had|will|would|sera|seran|visito|visited|dice|pide|exige|espera|esperan|sigue|permanece|remains?)\b|[a-z]{3,}(?:aron|ieron|aban?)\b|[a-z]{2,}(?<!(?:politic|technic|music|physic|electric|academic|mathematic|statistic|comed|guard|histor|librar|civil|veterinar|pediatr|custod|christ|ital|egypt|ukrain|iran|palestin|colomb|brazil|canad|russ|ind|austral|nigeri|belaruss?|lithuan|hungar|georg|armen|syr|jordan|norweg|alban|bosn|serb|peruv|ecuador|argentin|salvador|guatemal))ian\b/
const ADVERBIAL =
  /^[ ,]*(?:(?:tambien|ya|finalmente|hoy|ayer|anoche|este \w+|el \w+|also|finally|later|today|yesterday|on \w+|then|luego|asimismo|igualmente|recien|just|ambos|both|y otr[oa]s [\w ]{1,30}|and [\w ]{1,30} others?|all|tod[oa]s|quien(?:es)?|que|who|,) ?){0,6}$/

const BOUNDARY = new RegExp(
  `[;:]|\\b(?:pero|mientras|aunque|sin embargo|but|while|although)\\b|\\b(?:${SPEECH})(?:(?: [\\w¤]+){0,4}? (?:que|that)\\b)?(?= )`,
  'g',
)

/** Where the subject may begin: behind the last contrast, colon or verb of speech with its «que». */
export function subjectStart(sentence: Sentence, before: number, through = false): number {
  let from = 0
  for (const match of matches(sentence.plain.slice(0, before), BOUNDARY)) {
    if (through && match[0] === ';') continue
    const speech =
      /^[a-z]/.test(match[0]) && !/^(?:pero|mientras|aunque|sin|but|while|although)/.test(match[0])
    // «X, informó Y, fue liberado»: a verb of speech without «que» is an aside, not a boundary.
    if (speech && !/(?:que|that)$/.test(match[0]) && !/^said/.test(match[0])) continue
    from = match.index + match[0].length
  }
  return from
}

/** «Ana Ruiz and 37 other prisoners were», «Ana Ruiz y al menos otras diez personas fueron». */
const AND_OTHERS =
  /^ (?:y|e|and|junto (?:a|con)|along with|together with) (?:(?:al menos|at least|mas de|more than) )?(?:otr[oa]s?|\d+|other|several|vari[oa]s|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?: [\w¤]+){0,5} $/

/** Four appositions and what is told of the day; the sentence of a long list is much longer. */
const LONGEST_REACH = 1000

/** Whether nothing but appositions and adverbs stands between the name and the verb. */
export function reaches(sentence: Sentence, item: Attached, verb: number): boolean {
  if (verb - item.end > LONGEST_REACH) return false
  let gap = sentence.plain.slice(item.end, verb).replace(/\([^()]*\)/g, '')
  for (let round = 0; round < 4 && ADVERBIAL.exec(gap) === null; round += 1) {
    const aside = /^ ?,[^,;]*(?=,)/.exec(gap)
    const relative = /^ (?:que|quien|who) [^,;]{3,120}(?= $)/.exec(gap)
    if (relative !== null) return true
    if (aside === null) break
    gap = gap.slice(aside[0].length)
  }
  if (ADVERBIAL.test(gap) || AND_OTHERS.test(gap)) return true
  return (
    gap.length <= 45 &&
    !/[,;]/.test(gap) &&
    !FINITE.test(gap) &&
    !/\b(?:que|quien|who|de|por|para|a|to|of|for|y|and|e|cuando|when|while|mientras|donde|where|porque|because|si|if|as|tras|after)\b|\d/.test(
      gap,
    )
  )
}

export function listed(sentence: Sentence, a: Attached | undefined, b: Attached | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const gap = sentence.plain.slice(a.end, b.start)
  if (/(?<!\b(?:y|e|and) )\b(?:whose|cuy[oa]s?|his|her|their|sus?)\b/.test(gap)) return false
  return gap.length <= 90 && !FINITE.test(gap) && /(?:[,;]| y| e| and|&)(?: [\w¤']+){0,8} $/.test(gap)
}

/** Nothing is told of the name before, but in relative clauses. */
export function isBare(gap: string): boolean {
  return !FINITE.test(gap.replace(/(?:,? \b(?:que|quien|who|whose|cuy[oa]s?)\b[^,;]*|\([^()]*\))/g, ''))
}

/** How many of the items «y» ties to the first. */
export function joined(
  sentence: Sentence,
  candidates: readonly Attached[],
  items: readonly Attached[],
): number {
  if (sentence.language !== 'es') return 1
  const [first, second] = items
  if (items.length > 2 && tiedAll(sentence, items)) return items.length
  if (items.length !== 2 || first === undefined || second === undefined) return 1
  if (candidates.some((one) => one.start > first.end && one.end < second.start)) return 1
  const gap = sentence.plain.slice(first.end, second.start)
  const tied = /(?:^| |, )(?:y|e|asi como)(?: (?:el|la|del|de la|al|a la)(?: [\w¤]+){1,4})? $/.test(gap)
  return tied && !FINITE.test(sentence.plain.slice(second.end, second.end + 30)) && !FINITE.test(gap) ? 2 : 1
}

/** «recuperó su libertad X, dirigente del gremio; Y, presidente de la seccional; así como Z»: semicolons, and «y» before the last. */
function tiedAll(sentence: Sentence, items: readonly Attached[]): boolean {
  const gaps = items.slice(1).map((item, at) => sentence.plain.slice(items[at]?.end, item.start))
  const last = gaps.at(-1) ?? ''
  return (
    gaps.some((gap) => gap.includes(';')) &&
    gaps.every((gap) => isBare(gap)) &&
    (/[;,] (?:y|e|asi como)\b/.test(last) || gaps.some((gap) => /; (?:y|e|asi como)\b/.test(gap)))
  )
}

const ADVERB =
  /^(?:(?:y|e|and) )?(?:(?:por|en|de|del|desde|al?|con|tras|durante|entre|hacia|junto|ademas|on|in|from|at|late|early|after) |el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|mismo|\d)|est[ea] |la (?:noche|madrugada|tarde|manana|vispera)|(?:ayer|hoy|anoche|tambien|ademas|asimismo|igualmente|luego|finalmente|ya|also|now|then|today|yesterday)\b|(?:mas tarde|(?:horas|minutos|dias) (?:despues|antes|mas tarde))|$)/
const ASIDE =
  /^(?: (?!y\b|e\b|que\b|and\b|who\b)[a-z¤][\w¤]*){0,7}, (?!(?:el|la|l[oa]s|the|an?|un|una) (?!mismo|misma|lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|madrugada|tarde)|(?:y|e|and|que|quien(?:es)?|who|pero|mientras|donde|cuando|where|when|aunque|but) )[^,;:.]{3,80}, ?/

/** A body or somebody is named as the source: what stands next in the singular may be who speaks. */
const SOURCE = new RegExp(
  `\\b(?:${SPEECH}|segun|de acuerdo con|conforme a|according to)\\b[^,]*\\b${PERSON}\\b`,
)

/**
 * Where the subject may begin behind a verb: «salieron, de acuerdo con la abogada, X e Y». Only where nobody stands
 * before it, nor between the verb and the aside.
 */
export function behindAside(
  sentence: Sentence,
  candidates: readonly Attached[],
  verb: { start: number; end: number },
): number {
  const aside = ASIDE.exec(sentence.plain.slice(verb.end, verb.end + 180))?.[0].trimEnd()
  if (aside === undefined) return verb.end
  const [near = ''] = aside.split(',', 1)
  const before = sentence.plain.slice(subjectStart(sentence, verb.start), verb.start).trim()
  const end = verb.end + aside.length
  const inside = candidates.some((one) => one.start >= verb.end && one.end <= verb.end + near.length)
  const next = candidates.filter((one) => one.start >= end)
  const mayBeSource = SOURCE.test(aside) && (next.length < 2 || next[0]?.lead === next[0]?.start)
  if (inside || mayBeSource || SUBJECT.test(near) || SUBJECT.test(before)) return verb.end
  return before.length <= 120 && before.split(',').every((part) => ADVERB.test(part.trim())) ? end : verb.end
}

const SUBJECT = /\d|\b(?:pres[oa]s?|detenid|reclus|personas?|politic|menos)\w*/

/** «salieron, entre otros, X e Y». */
export const AMONG_OTHERS = /^(?: tambien| also)?,? (?:entre otr[oa]s|among others|tambien|ademas|also),? /

/** «Ya en libertad, Iván Mora agradeció». */
export const OPENING =
  /^(?: (?:(?:el|este|esta|la|en|tras|de|del|desde|con|bajo|despues|luego|hace|on|after|from|in|last|this|late|early) )?[^,;:.]{0,60})?, $/

/** «la excarcelación, con medidas cautelares, de X», «the release on bail of X». */
export const TERMS =
  /^,? (?:con|bajo|on|under) (?:[\w¤]+ ){0,2}?(?:medidas?|presentacion(?:es)?|regimen|fianza|bail|restricciones|conditions|measures)(?: (?!del?\b|of\b)[\w¤]+){0,2}(?: de presentacion)?,?(?= (?:de|del|of)\b)/

/** Between a verb and the name behind it: the name is of another sentence, or of company. */
export const NOT_LATE =
  /[;:]|, |\b(?:(?<!\b(?:al|lo) )menos|salvo|excepto|except|que|who|which|that|since|when|once|until|where|because|cuando|porque|apenas|donde|after|following|amid|segun|according|junto|con sus?|with (?:his|her|their)|acompanad[oa]s?)\b/

/** Whether another verb stands between the one of release and the name behind it. */
export function isOfAnotherAct(gap: string): boolean {
  return FREED_THEY.test(gap) || OTHER_ACT.test(gap)
}

/** «Excarcelan a doce presos mientras detienen a X», «y detienen a X»: another verb takes the name. */
const OTHER_ACT =
  /\b(?:mientras|while|as (?!part\b|an?\b|well\b|promised\b|agreed\b))\b|\b(?:y|and|pero|but) (?:detien|arrest|captur|apres|traslad|conden|imput|encarcel|detain|jail|sentenc|transfer)/

/** «Freed prisoners hugged Ana Ruiz»: those freed are the subject of another verb. */
const FREED_THEY =
  /^ (?:\w+ ){0,2}?(?:prisoners|detainees|inmates|hostages|people|men|women|activists|students|journalists|protesters|soldiers|dissidents) (?:\w+ed|met|told|saw|said|held|sang|knelt|swept|fell) /

/** «la excarcelación del director de la emisora, el locutor X». */
export const OF_A_ROLE = new RegExp(
  `^ (?:[\\w¤]+ )?(?:del|de la|de su|of the|of) (?:[\\w¤]+ )?${PERSON}(?: [\\w¤'-]+){1,9}, (?:(?:el|la|the) )?(?:[\\w¤]+ ){0,6}$`,
)
