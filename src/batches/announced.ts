/** What was announced of a group that a registry names: only where one event alone can be meant. */
import { daysBetween, publicationDay } from '../claims/days.ts'
import type { Batch, BatchFigure } from './batch.ts'
import { latestFigures, sizeOf } from './figures.ts'

/** An announcement comes before the exits, or with them; a story of the same night may be printed the day after. */
const DAYS_BEFORE = 5
const DAYS_AFTER = 1

/** Null when no event has such a figure, and when several have: nobody may guess which of them is meant. */
export function announcedOf(
  group: { day: string; regions: readonly string[] },
  events: readonly Batch[],
): BatchFigure | null {
  const near = events.filter((event) => {
    const day = event.day ?? publicationDay(event.openedAt) ?? event.openedAt.slice(0, 10)
    const before = daysBetween(day, group.day)
    return (
      before <= DAYS_BEFORE && before >= -DAYS_AFTER && event.standing !== 'retracted' && meets(event, group)
    )
  })
  const figures = near.map(officialFigure).filter((figure) => figure !== null)
  const [figure = null, ...others] = figures
  return others.length === 0 ? figure : null
}

function meets(event: Batch, group: { regions: readonly string[] }): boolean {
  const isSomewhere = event.regions.length > 0 && group.regions.length > 0
  return !isSomewhere || event.regions.some((region) => group.regions.includes(region))
}

/** What was announced, or what the government says that it did. */
function officialFigure(event: Batch): BatchFigure | null {
  if (event.family !== 'batch' && event.family !== 'announcement') return null
  const latest = latestFigures(event.figures).sort((a, b) => sizeOf(b) - sizeOf(a))
  return (
    latest.find(({ kind }) => kind === 'announced') ??
    latest.find(({ kind, authority }) => kind === 'batch' && authority === 'government') ??
    null
  )
}
