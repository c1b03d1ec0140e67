/** Running totals that no word calls so: too large for one night, or rounded in a headline. */
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
