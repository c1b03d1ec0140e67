/** Running totals: the words that call a figure one, and figures too large for one night. */
import { exitDay } from './exitday.ts'
import type { Figure } from './figures.ts'
import type { Story } from './story.ts'

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
    passage?.days.every((day) => day.kind === 'period') === true &&
    (HAVE_BEEN.test(passage.sentence.folded) || figure.passage >= LEAD || (old && exitDay(story) === null))
  )
}

/** `figure` as a running total. */
export function asTotal(figure: Figure): Figure {
  return { ...figure, kind: 'cumulative', total: 'strong' }
}

/** «suman 41», «con estas, un total de»: in the words before a figure. */
export function isSummed(before: string): boolean {
  return SUMS.test(before)
}

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

const SUMS =
  /\b(?:con (?:ell[oa]s|est[oa]s|es[oa]s|lo que|esto)|suma[n]?|en total|un total|bring(?:s|ing)|in total)\b[^;]{0,60}$/
const TOTAL_BEFORE =
  /\b(?:(?:cifra|numero) total de|total (?:number|figure) of|(?:el|un|the|su) total (?:de (?:excarcel|liber|personas|pres)\w*|of|to|asciend|llega|alcanz|suma|se (?:eleva|ubica))|total (?:acumulado|to date)|suma[n]?|sumaban?|sumaria[n]?|totaliza[n]?|ascend\w+|asciende[n]?|elev(?:o|a|an|aron|ando)|acumul\w+|contabiliza[n]? (?:ya )?un total|en lo que va|desde antes de|bring(?:s|ing)|brought|rais(?:es|ing|ed)|total(?:s|ed|ing|led|ling)|to date|tally (?:of|to|at)|now stands? at|stands? at|overall|in all)\b[^;]{0,110}$|\b(?:(?:llega[n]?|alcanza[n]?)(?: ya)?(?: al?)?|(?:ya )?van(?: ya)?|reach(?:es|ed)?)(?: l[oa]s| un total de| mas de| casi| unos| more than)? $/
/** «con lo cual la cifra total ascendería a 1.958». */
const CALLED_TOTAL = /\b(?:cifra|numero|number|figure) total\b|\btotal (?:number|figure)\b/
/** «elevó a 104 la cifra de excarcelados este domingo»: one night that grows. */
const RAISED = /\b(?:elev|sub|asciend|ascend|aument|llega|rises?|rose|climb)\w*[^;]{0,40}$/
const TOTAL_AFTER =
  /^[^,;]{0,50}\b(?:en total|in total|to date|hasta la fecha desde|since then|desde entonces|en lo que va|al \d{1,2}(?: de \w+)?)\b/
const WEAK =
  /\b(?:hasta (?:ahora|el momento|hoy|la fecha|este|esta|las|el)|so far|as of|balance|a la fecha|actualiz\w+|until now|by (?:\w+day|midnight|noon)|ya\b|un total de|a total of|en total)/
