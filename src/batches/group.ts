/** Which event a report is about: one that is open, a new one, or none. */
import { isFreed } from '../claims/reading.ts'
import type { Batch, BatchNews, BatchReport, Family } from './batch.ts'
import { figuresOf, isGrowth, mergeFigures } from './figures.ts'
import { dayOf, isSameName, scoreOf, type Told } from './score.ts'
import { ownersAfter, standingAfter, standingOf } from './standing.ts'

export type { Batch, BatchFigure, BatchNews, BatchReport } from './batch.ts'
export { latestFigures } from './figures.ts'
export { isSameText, textFingerprint } from './fingerprint.ts'
export { standingOf } from './standing.ts'

/** Score from which a report joins. Weights and threshold from a prototype on 247 pages; their shape matters. */
const JOIN = 1.4

export interface Placed {
  /** The changed or new event; null when the report is about none. */
  batch: Batch | null
  news: BatchNews
}

/** Finds the event of `report` among `open`. Pure: returns a new value, `nextId` is asked only for a new event. */
export function placeReport(open: readonly Batch[], report: BatchReport, nextId: () => number): Placed {
  const family = familyOf(report)
  if (family === null) return { batch: null, news: 'none' }
  const told = { figures: figuresOf(report), names: freedNames(report), day: dayOf(report) }
  const best = open
    .filter((batch) => batch.family === family && batch.standing !== 'retracted')
    .map((batch) => ({ batch, score: scoreOf(batch, report, told) }))
    .sort((a, b) => b.score - a.score)[0]
  if (best === undefined || best.score < JOIN)
    return { batch: openBatch(family, report, told, nextId()), news: 'new' }
  const { batch } = best
  const news = isGrowth(batch, told.figures) ? 'growth' : 'standing'
  return { batch: join(batch, report, told), news }
}

/** Whether a report is about any event: only then need its batch be looked for. */
export function tellsOfEvent(report: Pick<BatchReport, 'reading'>): boolean {
  return familyOf(report) !== null
}

/** null: about no event. A denial, a demand or a total that carries a night's figure or names belongs to that night. */
function familyOf(report: Pick<BatchReport, 'reading'>): Family | null {
  const { reading } = report
  const carries = reading.counts.some((count) => count.kind === 'batch') || freedNames(report).length > 0
  switch (reading.reports) {
    case 'rearrest':
      return 'rearrest'
    case 'batch':
    case 'single':
      return 'batch'
    case 'announcement':
      return carries ? 'batch' : 'announcement'
    case 'cumulative':
      return carries ? 'batch' : 'cumulative'
    case 'demand':
    case 'denial':
      return carries ? 'batch' : null
    case 'none':
      return null
  }
}

function freedNames(report: Pick<BatchReport, 'reading'>): string[] {
  const { reading } = report
  const told = reading.people.filter((person) =>
    reading.reports === 'rearrest' ? person.change === 'rearrested' : isFreed(person),
  )
  return told.map((person) => person.name)
}

function openBatch(family: Family, report: BatchReport, told: Told, id: number): Batch {
  const owners = [report.source.owner]
  return {
    id,
    family,
    day: report.reading.day,
    openedAt: report.publishedAt,
    lastAt: report.publishedAt,
    figures: told.figures,
    owners,
    names: told.names,
    prisons: [...report.reading.prisons],
    regions: [...report.reading.regions],
    country: report.reading.country ?? null,
    standing: standingAfter({ owners, standing: 'reported' }, report),
    textHashes: [report.textHash],
  }
}

function join(batch: Batch, report: BatchReport, told: Told): Batch {
  const owners = ownersAfter(batch, report)
  const joined = { ...batch, owners }
  return {
    ...joined,
    day: batch.day ?? report.reading.day,
    lastAt: report.publishedAt > batch.lastAt ? report.publishedAt : batch.lastAt,
    figures: mergeFigures(batch.figures, told.figures),
    names: [
      ...batch.names,
      ...told.names.filter((name) => !batch.names.some((other) => isSameName(other, name))),
    ],
    prisons: [...new Set([...batch.prisons, ...report.reading.prisons])],
    regions: [...new Set([...batch.regions, ...report.reading.regions])],
    country: batch.country ?? report.reading.country ?? null,
    standing: standingAfter({ owners, standing: standingOf(batch) }, report),
    textHashes: batch.textHashes.includes(report.textHash)
      ? batch.textHashes
      : [...batch.textHashes, report.textHash],
  }
}
