/** Running totals: the words that call a figure one, and figures too large for one night. */
import type { DayMark } from './days.ts'
import { exitDay } from './exitday.ts'
import type { Figure } from './figures.ts'
import type { Quantity } from './quantities.ts'
import type { Passage, Story } from './story.ts'

/** No night was so large; so many «han sido liberados» since some day that the words leave out. */
const VAST = 400
/** Behind the lead nothing so large is told without a day but what was counted before. */
const LEAD = 3
const HAVE_BEEN =
  /\b(?:se )?(?:han?|habian?) (?:sido )?\w+[ai]d[oa]s?\b|\b(?:have|has) (?:been )?(?:freed|released|let go)\b|\bvan\b/

/** Whether a figure told without a day (`old`: of releases that have gone on for long) is too large for one event. */
export function isVastTotal(story: Story, figure: Figure, old: boolean): boolean {
  const passage = story.passages[figure.passage]
  return (
    figure.kind === 'batch' &&
    !figure.more &&
    (figure.min ?? 0) >= VAST &&
    passage?.days.every((day) => day.kind === 'period' || isStatedOn(passage, day, figure.at)) === true &&
    (HAVE_BEEN.test(passage.sentence.folded) || figure.passage >= LEAD || (old && exitDay(story) === null))
  )
}

/** «This Tuesday the deputy stated that more than 9,000 …»: the day of the statement. */
function isStatedOn(passage: Passage, day: DayMark, at: number): boolean {
  const { plain } = passage.sentence
  return (
    (day.end < at && STATED.test(plain.slice(day.end, at))) ||
    STATED.test(plain.slice(Math.max(0, day.start - 24), day.start)) ||
    AS_OF.test(plain.slice(Math.max(0, day.start - 16), day.start))
  )
}

/** «para este 14 de marzo habían ejecutado»: by when, not when. */
const AS_OF = /\b(?:hasta|para|al|as of|by|until)(?: (?:el|este|la|this|the))? $/
const STATED =
  /\b(?:inform|dijo|asegur|anunci|afirm|sostuv|declar|indic|precis|senal|report|stated|said|announced|told|claimed)\w*/

/** `figure` as a running total. */
export function asTotal(figure: Figure): Figure {
  return { ...figure, kind: 'cumulative', total: 'strong' }
}

/** «suman 41», «con estas, un total de»: in the words before a figure. */
export function isSummed(before: string): boolean {
  return SUMS.test(before)
}

/** «con las 146 de las últimas 72 horas suman 1.369»: those that are added. */
export function isAdded(before: string): boolean {
  return WITH_THESE.test(before)
}

const WITH_THESE = /\b(?:con|with) (?:l[oa]s|est[oa]s|the|these)(?: [uú]ltim[oa]s| nuev[oa]s| latest| new)? $/

/** «elevó a 104 la cifra»: the figure grows, perhaps within one night. */
export function isRaised(before: string): boolean {
  return RAISED.test(before) && !CALLED_TOTAL.test(before)
}

/** Whether the words around a figure call it a total: «asciende a 80», «80 en total». */
export function isCalledTotal(before: string, after: string): boolean {
  return TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after)
}

/** «hasta ahora», «so far»: a total only where the releases have gone on for long. */
export function isSoFar(clause: string): boolean {
  return WEAK.test(clause)
}

/** «hasta este miércoles se han realizado 299 excarcelaciones»: so many are of no one night. */
export function isManySoFar(clause: string, { min }: Quantity): boolean {
  return (min ?? 0) >= MANY && HAVE_BEEN.test(clause) && UP_TO.test(clause)
}

const MANY = 150
const UP_TO =
  /\b(?:hasta (?:ahora|la fecha|el momento|hoy|el|este|esta)|a la fecha|as of|so far|to date|until now)\b/

/** «262 personas han sido liberadas tras la aprobación de la ley»: at any time since. */
export function isOfTheLaw(words: string): boolean {
  return SINCE_THE_LAW.test(words)
}

const LAW =
  '(?:(?:la|su|the|its) )?(?:(?:aprobacion|promulgacion|sancion|aplicacion|entrada en vigor|entrada en vigencia|approval|passage|enactment|adoption)(?: de| of)?(?: (?:la|the))?(?: (?:ley|norma|law|bill|act))?|ley(?: de amnistia)?|amnistia|amnesty(?: law)?|law)'
const SINCE_THE_LAW = new RegExp(
  `\\b(?:(?:han|habrian|se han) (?:sido |recuperado |obtenido |recibido |salido|quedado |beneficiado |otorgado |concedido )|(?:have|has) (?:already )?(?:been |left |walked |regained |gone )|there have been )[^;]{0,90}\\b(?:tras|desde|por|con|bajo|gracias a|en virtud de|en el marco de|a partir de|luego de|despues de|since|under|after|through|thanks to|following) ${LAW}\\b`,
)

const SUMS =
  /\b(?:(?:por|con|a) lo que|lo que|which)\b[^;]{0,40}(?:elev|asciend|ascend|llega|sub|aument|rais|bring|tak|lift)\w*[^;]{0,30} (?:a|to) (?:mas de |al menos |casi |unos |more than |at least |nearly )?$|\b(?:con (?:ell[oa]s|est[oa]s|es[oa]s|lo que|esto)|suma[n]?|en total|un total|bring(?:s|ing)|in total)\b[^;]{0,60}$/
const TOTAL_BEFORE =
  /\b(?:(?:cifra|numero) total de|total (?:number|figure) of|(?:el|un|the|su) total (?:de (?:excarcel|liber|personas|pres)\w*|of|to|asciend|llega|alcanz|suma|se (?:eleva|ubica))|total (?:acumulado|to date)|suma[n]?|sumaban?|sumaria[n]?|totaliza[n]?|ascend\w+|asciende[n]?|elev(?:o|a|an|aron|ando)|acumul\w+|contabiliza[n]? (?:ya )?un total|en lo que va|desde antes de|bring(?:s|ing)|brought|rais(?:es|ing|ed)|total(?:s|ed|ing|led|ling)|to date|tally (?:of|to|at)|now stands? at|stands? at|overall|in all)\b[^;]{0,110}$|\b(?:(?:llega[n]?|alcanza[n]?)(?: ya)?(?: al?)?|(?:ya )?van(?: ya)?|reach(?:es|ed)?)(?: l[oa]s| un total de| mas de| casi| unos| more than)? $/
/** «con lo cual la cifra total ascendería a 1.958». */
const CALLED_TOTAL =
  /\btotal (?:de|of) (?:excarcel|liber|personas|pres|detenid|releas|people)\w*(?: politic[oa]s)? (?:que )?(?:lleg|asciend|ascend|alcanz|sub|se elev|sum|ris|rose|stand|reach)|\b(?:cifra|numero|number|figure) total\b|\btotal (?:number|figure)\b/
/** «elevó a 104 la cifra de excarcelados este domingo»: one night that grows. */
const RAISED = /\b(?:elev|sub|asciend|ascend|aument|llega|rises?|rose|climb)\w*[^;]{0,40}$/
const TOTAL_AFTER =
  /^[^,;]{0,50}\b(?:en total|in total|to date|hasta la fecha desde|since then|desde entonces|en lo que va|al \d{1,2}(?: de \w+)?)\b/
const WEAK =
  /\b(?:hasta (?:ahora|el momento|hoy|la fecha|este|esta|las|el)|so far|as of|balance|a la fecha|actualiz\w+|until now|by (?:\w+day|midnight|noon)|ya\b|un total de|a total of|en total)/

const AMNESTY = /\b(?:amnistia|amnesty)\b/
const APPLICATIONS =
  /\b(?:solicitudes|libertades plenas|applications|full freedoms?|benefici(?:ari|ad)[oa]s|libertad plena)\b/

/** Bulletins of an amnesty count from its first day; a day of exit makes one night of it. */
export function amnestyTotals(story: Story, figures: readonly Figure[]): Figure[] {
  const lead = story.passages.slice(0, 5)
  const words = lead.map((passage) => passage.sentence.folded).join(' ')
  const title = story.passages[0]?.sentence.folded ?? ''
  const isBulletin = AMNESTY.test(title) && APPLICATIONS.test(title)
  if (!AMNESTY.test(words) || !APPLICATIONS.test(words)) return [...figures]
  if (!isBulletin && exitDay(story) !== null) return [...figures]
  return figures.map((figure) =>
    figure.kind === 'batch' ? { ...figure, kind: 'cumulative', total: 'strong' } : figure,
  )
}
