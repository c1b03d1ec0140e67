/** Figures that may count people: how many, with what bound, of what. Ages, dates, votes and prison numbers are gone. */

import { besides } from './besides.ts'
import type { DayMark } from './days.ts'
import { isNotPeople } from './nobody.ts'
import { findNumerals, type Numeral } from './numbers.ts'
import { sizeOf } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { findUnit, isObjectOfRelease, type Unit, unitOfVerb } from './units.ts'

export interface Quantity {
  start: number
  end: number
  min: number | null
  max: number | null
  vague: boolean
  unit: Unit | null
  /** «otros 9», «9 más», «9 nuevas»: a batch, whatever total stands near. */
  more: boolean
  /** «12 de los 50»: 12 is the figure, this is the 50. */
  outOf: number | null
  /** «los 30 jóvenes», «the 30»: known already. */
  definite: boolean
}

type Bound = 'exact' | 'least' | 'about' | 'most'

const LEAST =
  /(?:\b(?:al menos|por lo menos|un minimo de|como minimo|minimo|no menos de|cuando menos|mas de|supera[n]?(?: l[oa]s)?|superior(?:es)? a|por encima de(?: l[oa]s)?|at least|no fewer than|a minimum of|no less than|(?<!hand |hands |handed )over|more than|upwards of|in excess of|above)(?: (?:un|una|a|los|las|the))?|\+)\s*$/
const MOST =
  /\b(?:hasta|no mas de|no (?:llega[n]?|llegaron) (?:ni )?a|no (?:pasan|pasaron|pasaban) de|no (?:superan|superaron)|did not exceed|un maximo de|maximo|(?<!no )menos de|como mucho|up to|no more than|as many as|(?<!no )fewer than|(?<!no )less than|at most|under|not even)(?: (?:un|una|a))?\s*$/
const ABOUT =
  /\b(?:casi|un[oa]s|cerca de|alrededor de|aproximadamente|aprox\.?|en torno a|rondan?(?: l[oa]s)?|poco mas de|apenas|nearly|about|around|almost|some|roughly|approximately|close to|just over|slightly more than)(?: (?:un|una|a|los|las))?\s*$/
const MORE_BEFORE =
  /\b(?:otr[oa]s|nuev[oa]s|another|an additional|additional|new|a further|further)(?: l[oa]s)?\s*$/
const MORE_AFTER =
  /^ (?:(?!de\b|of\b)[\w¤]+ ){0,3}?(?:mas(?! de\b)|nuev[oa]s|adicionales|more(?! than\b)|additional|others?|otr[oa]s)\b/
const DEFINITE = /\b(?:los|las|l[oa]s primer[oa]s|est[oa]s|es[oa]s|the|these|those|the first|sus)\s*$/

/**
 * Every figure of the sentence that may count people, left to right; `loose` are those that no noun and no words around
 * them say so of («the coalition was at 31 by noon»).
 */
export function findQuantities(
  sentence: Sentence,
  days: readonly DayMark[],
): { quantities: Quantity[]; loose: Quantity[] } {
  const numerals = findNumerals(sentence.folded, sentence.language).filter(
    (numeral) => !days.some((day) => numeral.start < day.end && numeral.end > day.start),
  )
  const found: Quantity[] = []
  const loose: Quantity[] = []
  for (let index = 0; index < numerals.length; index += 1) {
    const numeral = numerals[index]
    if (numeral === undefined || isNotPeople(sentence, numeral)) continue
    const next = numerals[index + 1]
    const range = next === undefined ? null : rangeOf(sentence.folded, numeral, next)
    if (range !== null && next !== undefined) {
      if (isNotPeople(sentence, next)) {
        index += 1
        continue
      }
      found.push(describe(sentence, { ...numeral, end: next.end }, range, null))
      index += 1
      continue
    }
    const whole = next !== undefined && isShareOf(sentence.folded, numeral, next) ? next : null
    const quantity = describe(sentence, numeral, boundsOf(sentence.folded, numeral), whole)
    if (whole !== null || isSaidTwice(sentence.folded, numeral, next)) index += 1
    const counts =
      quantity.unit !== null || isBare(sentence.folded, quantity) || isOfVerb(sentence.folded, quantity)
    ;(counts ? found : loose).push(quantity)
  }
  return { quantities: found, loose }
}

const CHANGE =
  '(?:elev|sub|aument|increment|actualiz|corrig|corrij|ajust|baj|reduj|reduc|crec|rais|ris|rose|lift|increas|updat|revis|climb|jump|grew|grow|cut|lower)\\w*|paso|pasa|pasaron|went'
/** «elevó su cuenta de 45 a 61», «raised its count to 61 from 45»: a change, not a range; the new figure stands. */
const CHANGED_FROM = new RegExp(`\\b(?:${CHANGE})(?: [\\w¤]+){0,11} (?:de|desde|from) $`)
const CHANGED_TO = new RegExp(`\\b(?:${CHANGE})(?: [\\w¤]+){0,6} (?:a|to) $`)

function rangeOf(folded: string, a: Numeral, b: Numeral): { min: number; max: number } | null {
  const between = folded.slice(a.end, b.start)
  const before = folded.slice(Math.max(0, a.start - 10), a.start)
  const lead = folded.slice(Math.max(0, a.start - 90), a.start)
  if (/^ (?:a|to) $/.test(between) && CHANGED_FROM.test(lead)) return { min: b.min, max: b.min }
  if (/^ (?:from|desde) $/.test(between) && CHANGED_TO.test(lead)) return { min: a.min, max: a.min }
  const both =
    /\b(?:entre|between)(?: l[oa]s| the)? $/.test(before) && /^ (?:y|and)(?: l[oa]s)? $/.test(between)
  const fromTo = /\b(?:de|from) $/.test(before) && /^ (?:a|to) $/.test(between)
  const dash = /^ ?[-–] ?$/.test(between) || /^ (?:a|o|to|or) $/.test(between)
  // «De 80 a 104: sube la cifra».
  if (
    /^(?:de|from) $/.test(before) &&
    /^[:,] ?(?:sube|aument|crece|asciend|ris|grow|climb)/.test(folded.slice(b.end))
  )
    return { min: b.min, max: b.min }
  // «22, 26 o 28»: three figures.
  if (/\d, $/.test(before) && /^ (?:o|or) $/.test(between)) return null
  if ((!both && !fromTo && !dash) || a.vague || b.vague || b.min < a.min) return null
  return { min: a.min, max: b.min }
}

function boundsOf(folded: string, numeral: Numeral): { min: number | null; max: number | null } {
  if (numeral.vague) return { min: numeral.min, max: null }
  const before = folded.slice(Math.max(0, numeral.start - 34), numeral.start)
  const after = folded.slice(numeral.end, numeral.end + 14)
  switch (boundOf(before, after)) {
    case 'least':
      return { min: numeral.min, max: null }
    case 'most':
      return { min: null, max: numeral.min }
    default:
      return { min: numeral.min, max: numeral.min }
  }
}

function boundOf(before: string, after: string): Bound {
  if (/\b(?:poco mas de|just over|slightly more than)(?: un[oa]?)?\s*$/.test(before)) return 'about'
  if (MOST.test(before) && !/\b(?:no menos de|no less than)\s*$/.test(before)) return 'most'
  if (LEAST.test(before) || /^ (?:o mas|or more)\b/.test(after)) return 'least'
  return ABOUT.test(before) ? 'about' : 'exact'
}

function isShareOf(folded: string, part: Numeral, whole: Numeral): boolean {
  const between = folded.slice(part.end, whole.start)
  return (
    part.min <= whole.min &&
    // «33 de las 58 excarcelaciones informadas por el Gobierno»: two bodies, two figures.
    !(
      TOLD_BY.test(folded.slice(whole.end)) ||
      (COUNTED.test(folded.slice(Math.max(0, part.start - 50), part.start)) &&
        FREED_ONES.test(folded.slice(whole.end)))
    ) &&
    /^ (?:de entre|de|out of|of)(?: (?:l[oa]s|un total de|a total of|the|those|est[oa]s|es[oa]s|more than|mas de)){0,2} $/.test(
      between,
    )
  )
}

/** «los nombres de 16 de los 22 excarcelados». */
const COUNTED =
  /\b(?:verific|confirm|document|identific|nombres|names|constat|comprob|registr|contabiliz|reconoc|recogni)\w*[^.;:]{0,30}$/
const FREED_ONES = /^ (?:[\w¤]+ ){0,2}?(?:excarcelad|liberad|indultad|amnistiad|freed\b|released\b)/
const TOLD_BY =
  /^ (?:[\w¤]+ ){0,4}(?:informad|reportad|reconocid|declarad|contabilizad|difundid|divulgad)[oa]s (?:por|desde)\b|^ (?:[\w¤]+ ){0,4}(?:claimed|reported|acknowledged|declared) by\b/

/** «treinta y uno (31)». */
function isSaidTwice(folded: string, numeral: Numeral, next: Numeral | undefined): boolean {
  return next !== undefined && next.min === numeral.min && folded.slice(numeral.end, next.start) === ' ('
}

function describe(
  sentence: Sentence,
  numeral: Numeral,
  bounds: { min: number | null; max: number | null },
  whole: Numeral | null,
): Quantity {
  const { folded } = sentence
  const before = folded.slice(Math.max(0, numeral.start - 34), numeral.start)
  const after = folded.slice(numeral.end, numeral.end + 60)
  const said = folded
    .slice(whole?.end ?? numeral.end, (whole?.end ?? numeral.end) + 70)
    .replace(/^ \(\d+\)/, '')
  const all = whole !== null && WHOLE_FREED.test(said)
  const named = all ? 0 : besides(sentence.text.slice(0, numeral.start), before, after)
  const lead = before.replace(LEAST, '').replace(ABOUT, '').replace(MOST, '')
  return {
    start: numeral.start,
    end: whole?.end ?? numeral.end,
    min: all ? whole.min : bounds.min === null ? null : bounds.min + named,
    max: all ? whole.min : bounds.max === null ? null : bounds.max + named,
    vague: numeral.vague,
    unit: findUnit(said) ?? unitOfVerb(before, said),
    more: MORE_BEFORE.test(lead) || MORE_BEFORE.test(before) || MORE_AFTER.test(after),
    outOf: all ? null : (whole?.min ?? null),
    definite: DEFINITE.test(lead),
  }
}

/** «tres de los 17 presos que abandonaron la cárcel»: the seventeen are the figure. */
const WHOLE_FREED =
  /^(?: [\w¤]+){0,3} (?:que (?:abandon|sali|recuper|recobr|obtuv|dejaron|fueron (?:excarcel|liber|puest)|quedaron)|(?:who|that) (?:left|walked|were (?:freed|released|let)|regained))/

/** «frees 50 as talks go on»: the verb says of what. */
function isOfVerb(folded: string, quantity: Quantity): boolean {
  return (
    (quantity.min ?? 0) > 2 &&
    !quantity.vague &&
    isObjectOfRelease(folded.slice(Math.max(0, quantity.start - 34), quantity.start)) &&
    /^ (?:as|amid|ahead|before|under|with|ante|antes|previo|en medio|bajo)\b/.test(folded.slice(quantity.end))
  )
}

/** «33 liberados» and «registra 33» may stand without a noun; «y tres en» may not. */
function isBare(folded: string, quantity: Quantity): boolean {
  if (sizeOf(quantity) < 3 || quantity.vague) return false
  const after = folded.slice(quantity.end, quantity.end + 20)
  return /^(?:[.,;:)]|-(?: |$)| –|$| (?:leave|walk|come|emerge|su\b|its\b|freed|released|let (?:go|out)|al (?:cierre|final|mediodia)|y|e|and|en|in|de l[oa]s|del? (?=(?:la )?(?:carcel|penal|rodeo|tocoron|tocuyito|yare|ramo|zona|crisalida|helicoide))|of|mas|more|fueron|were|por|desde|hasta|este|esta|on|had|habian|que|who|tras|segun|according|since|(?:confirmad|verificad|reportad|informad|anunciad|reconocid|difundid)[oa]s|verified|confirmed|reported|given|claimed|announced|(?:de|del|of|from) (?:el )?(?:gobierno|foro penal|ministerio|comite|clipp|provea|jep|the government)|after|ayer|hoy|el|la|los|las|the|otr[oa]s|a|by|that|remain|stay|are|have|but|pero|without|sin|while|mientras|though|aunque|permanecen|siguen|continuan|han|estan|quedaron|salieron|recuperaron)\b)/.test(
    after,
  )
}
