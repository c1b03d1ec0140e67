/** Which counts are the event's: each body has one, the first it gives; a wrong figure is as bad as a missed one. */
import type { Figure } from './figures.ts'
import { sizeOf } from './reading.ts'
import { LEAD, type Story } from './story.ts'
import { isBeyond, isOfOneNation } from './ties.ts'

/** What the days beside a figure tell: its own day, and that it is the day of the story's exit. */
export interface Days {
  isDated: (figure: Figure) => boolean
  isOfNight: (figure: Figure) => boolean
}

/**
 * One body, one figure. What a body tells behind its first figure is a share of it where it is smaller, and of other
 * times where it is larger; what nobody is named for stands below the figure of the lead in the same way. Two bodies
 * stand side by side, however far apart.
 */
export function restrain(
  story: Story,
  figures: readonly Figure[],
  days: Days,
  isCount: (figure: Figure) => boolean,
): Figure[] {
  const batches = figures.filter((figure) => figure.kind === 'batch' && !figure.vague)
  const kept = batches.filter((figure) => !isRangeOfOthers(figure, batches))
  const inLead = (figure: Figure): boolean =>
    figure.passage >= LEAD &&
    figures.some((other) => other.passage < LEAD && other.kind === 'other' && other.min === figure.min)
  const told: Figure[] = []
  return figures.map((figure) => {
    if (figure.kind !== 'batch' || figure.vague) return figure
    const settled = isShareOfNation(story, figure, kept)
      ? { ...figure, kind: 'part' as const }
      : asTold(story, figure, kept, told, inLead, days, isCount)
    told.push(settled)
    return settled
  })
}

/** `earlier`: the figures before it that the story first gave as those of the event, as settled. */
function asTold(
  story: Story,
  figure: Figure,
  kept: readonly Figure[],
  earlier: readonly Figure[],
  inLead: (figure: Figure) => boolean,
  days: Days,
  isCount: (figure: Figure) => boolean,
): Figure {
  if (!kept.includes(figure)) return { ...figure, kind: 'other' }
  const ofSame = (other: Figure): boolean => other.authority !== null && other.authority === figure.authority
  const ofNobody = (other: Figure): boolean =>
    figure.authority === null && figure.passage > 0 && !isCount(figure) && other.passage < LEAD
  const told = earlier.filter((other) => ofSame(other) || ofNobody(other))
  const again = told.find((other) => sizeOf(other) === sizeOf(figure) && other.max === figure.max)
  if (again !== undefined) return { ...figure, kind: again.kind }
  const events = earlier.filter((other) => other.kind === 'batch')
  if (!inLead(figure) && isBeyond(story, figure, events, days.isOfNight(figure)))
    return { ...figure, kind: 'other' }
  const before = told.filter((other) => other.kind === 'batch')
  if (before.length === 0) return figure
  // «unas 28 personas» of the lead, told again.
  if (inLead(figure)) return figure
  if (figure.passage >= LEAD - 1 && before.every((other) => sizeOf(other) < sizeOf(figure)))
    return { ...figure, kind: 'other' }
  if (figure.passage < LEAD && (figure.more || days.isDated(figure))) return figure
  return before.some((other) => sizeOf(other) > sizeOf(figure)) ? { ...figure, kind: 'part' } : figure
}

/** «Italia confirma la salida de dos connacionales» beside the 97 of the same headline. */
function isShareOfNation(story: Story, figure: Figure, kept: readonly Figure[]): boolean {
  return (
    isOfOneNation(story, figure) &&
    kept.some(
      (other) => other.passage < LEAD && sizeOf(other) > sizeOf(figure) && !isOfOneNation(story, other),
    )
  )
}

/** «between 61 and 71», where one body tells 61 and another 71: what the headline makes of them. */
function isRangeOfOthers(figure: Figure, batches: readonly Figure[]): boolean {
  const { min, max } = figure
  if (min === null || max === null || min === max) return false
  const told = (size: number): boolean =>
    batches.some((other) => other !== figure && other.min === size && other.max === other.min)
  return told(min) && told(max)
}
