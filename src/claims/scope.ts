/** Figures that stand near a release without being of this event: restraint, for a wrong figure is as bad as a missed one. */
import type { Figure } from './figures.ts'

/** Title, first and second sentence. */
const LEAD = 3

/**
 * `figures` without those that the rest of the story makes a share of another: told later and smaller by the same body,
 * or smaller and by nobody at all, behind a lead that gives the figure of the event.
 */
export function restrain(
  figures: readonly Figure[],
  isDated: (figure: Figure) => boolean,
  isCount: (figure: Figure) => boolean,
): Figure[] {
  const batches = figures.filter((figure) => figure.kind === 'batch' && !figure.vague)
  const kept = batches.filter((figure) => !isRangeOfOthers(figure, batches))
  return figures.map((figure) => {
    if (figure.kind !== 'batch' || figure.vague) return figure
    if (!kept.includes(figure)) return { ...figure, kind: 'other' }
    if (figure.more || isDated(figure)) return figure
    const larger = kept.filter((other) => isBefore(other, figure) && sizeOf(other) > sizeOf(figure))
    const ofSame = larger.some((other) => other.authority !== null && other.authority === figure.authority)
    const ofNobody =
      figure.authority === null &&
      figure.passage > 0 &&
      !isCount(figure) &&
      larger.some((other) => other.passage < LEAD)
    return ofSame || ofNobody ? { ...figure, kind: 'part' } : figure
  })
}

/** «between 61 and 71», where one body tells 61 and another 71: what the headline makes of them. */
function isRangeOfOthers(figure: Figure, batches: readonly Figure[]): boolean {
  const { min, max } = figure
  if (min === null || max === null || min === max) return false
  const told = (size: number): boolean =>
    batches.some((other) => other !== figure && other.min === size && other.max === other.min)
  return told(min) && told(max)
}

function isBefore(a: Figure, b: Figure): boolean {
  return a.passage < b.passage || (a.passage === b.passage && a.at < b.at)
}

function sizeOf(figure: Figure): number {
  return figure.min ?? figure.max ?? 0
}
