/** Which event a report is about: one that is open, a new one, or none. */
import { daysBetween, publicationDay } from '../claims/days.ts'
import { fold } from '../claims/fold.ts'
import { isOut } from '../people/status.ts'
import type { Batch, BatchFigure, BatchNews, BatchReport, Family } from './batch.ts'
import { figuresOf, isGrowth, mergeFigures, ofTheEvent, sizeOf } from './figures.ts'
import { ownersAfter, standingAfter, standingOf } from './standing.ts'

export type { Batch, BatchFigure, BatchNews, BatchReport } from './batch.ts'
export { latestFigures } from './figures.ts'
export { isSameText, textFingerprint } from './fingerprint.ts'
export { standingOf } from './standing.ts'

/** Days within which reports may be about one event; with a figure and a name in common a little longer. */
const WINDOW = 5
const LONG_WINDOW = 8
/** Score from which a report joins. Weights and threshold from a prototype on 247 pages; their shape matters. */
const JOIN = 1.4
/** Both name prisons, and not one is the same: another gate, unless the figure is too large to be chance. */
const OTHER_PRISON = 2.2
const OTHER_PRISON_SAME_FIGURE = 0.5
const OTHER_REGION = 0.8
const MOST_NAMES = 3
const MOST_MINOR = 2
/** Figures below this are common to too many nights to join two texts without a day. */
const SMALL_FIGURE = 40

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

interface Told {
  figures: BatchFigure[]
  names: string[]
  day: string
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
    reading.reports === 'rearrest'
      ? person.change === 'rearrested'
      : person.change !== 'none' && isOut(person.change),
  )
  return told.map((person) => person.name)
}

function dayOf(report: BatchReport): string {
  return report.reading.day ?? publicationDay(report.publishedAt) ?? report.publishedAt.slice(0, 10)
}

function batchDay(batch: Batch): string {
  return batch.day ?? publicationDay(batch.openedAt) ?? batch.openedAt.slice(0, 10)
}

function scoreOf(batch: Batch, report: BatchReport, told: Told): number {
  const apart = Math.abs(daysBetween(batchDay(batch), told.day))
  const common = namesInCommon(batch.names, told.names)
  const [theirs, ours] = [ofTheEvent(batch.figures), ofTheEvent(told.figures)]
  const main = commonMain(theirs, ours)
  if (isElsewhere(batch, report)) return Number.NEGATIVE_INFINITY
  if (apart > (main !== null && common > 0 ? LONG_WINDOW : WINDOW)) return Number.NEGATIVE_INFINITY
  // A single release without a common name is another story, however near.
  if (isSingle(report, told) && common === 0) return 0
  let score = dayScore(apart) + Math.min(common, MOST_NAMES) * 1.7
  if (main !== null) score += 2.2
  score += Math.min(minorInCommon(theirs, ours), MOST_MINOR)
  const prisons = batch.prisons.filter((prison) => report.reading.prisons.includes(prison))
  if (prisons.length > 0) score += 0.3
  else if (batch.prisons.length > 0 && report.reading.prisons.length > 0 && common === 0)
    score -= main === null || main < SMALL_FIGURE ? OTHER_PRISON : OTHER_PRISON_SAME_FIGURE
  else if (main === null && common === 0 && inOtherRegions(batch, report)) score -= OTHER_REGION
  const both = theirs.length > 0 && ours.length > 0
  const sameAuthority = apart <= 1 && sharesAuthority(theirs, ours)
  if (both && sameAuthority) score += 0.5
  const known = main !== null || minorInCommon(theirs, ours) > 0
  // Counts of one night grow, and two bodies never agree: other figures of the same exit day speak for it, not against.
  if (both && !known)
    score += isSameNight(batch, report, told) ? 0.3 : sameAuthority && apart === 0 ? -0.3 : -0.8
  const dated = batch.day !== null && report.reading.day !== null
  if (!dated && common === 0 && main !== null && main < SMALL_FIGURE) score -= 1.2
  // One small figure of two nights, each with its own day.
  if (dated && apart >= 3 && common === 0 && main !== null && main < SMALL_FIGURE) score -= 1.2
  return score
}

function inOtherRegions(batch: Batch, report: BatchReport): boolean {
  const { regions } = report.reading
  return (
    batch.regions.length > 0 &&
    regions.length > 0 &&
    !batch.regions.some((region) => regions.includes(region))
  )
}

/** Two countries' prisons are two events. */
function isElsewhere(batch: Batch, report: BatchReport): boolean {
  const { country } = report.reading
  return batch.country != null && country != null && batch.country !== country
}

function dayScore(apart: number): number {
  if (apart === 0) return 1.2
  if (apart === 1) return 0.6
  return apart > 3 ? -1 : 0
}

/** Both say on which day people left, and it is the same day, and both count those who left. */
function isSameNight(batch: Batch, report: BatchReport, told: Told): boolean {
  const counts = (figures: readonly BatchFigure[]): boolean =>
    figures.some((figure) => figure.kind === 'batch')
  return (
    batch.day !== null && batch.day === report.reading.day && counts(batch.figures) && counts(told.figures)
  )
}

function isSingle(report: BatchReport, told: Told): boolean {
  return report.reading.reports === 'single' && told.figures.every((figure) => figure.kind !== 'batch')
}

/** The largest night's figure that both tell; null when they have none in common. */
function commonMain(a: readonly BatchFigure[], b: readonly BatchFigure[]): number | null {
  const main = (figures: readonly BatchFigure[]): number[] =>
    figures.filter((figure) => figure.kind === 'batch' || figure.kind === 'announced').map(sizeOf)
  const mine = new Set(main(a))
  const common = main(b).filter((size) => mine.has(size))
  return common.length === 0 ? null : Math.max(...common)
}

/** Figures in common where one side tells a share or a total of what the other tells. */
function minorInCommon(a: readonly BatchFigure[], b: readonly BatchFigure[]): number {
  const mine = new Map(a.map((figure) => [sizeOf(figure), figure.kind]))
  const common = new Set(
    b
      .filter(
        (figure) =>
          mine.has(sizeOf(figure)) && !(figure.kind === 'batch' && mine.get(sizeOf(figure)) === 'batch'),
      )
      .map(sizeOf),
  )
  return common.size
}

function sharesAuthority(a: readonly BatchFigure[], b: readonly BatchFigure[]): boolean {
  return a.some(
    (figure) => figure.authority !== null && b.some((other) => other.authority === figure.authority),
  )
}

function namesInCommon(a: readonly string[], b: readonly string[]): number {
  return b.filter((name) => a.some((other) => isSameName(other, name))).length
}

/** The shorter of two names is in the longer one, which begins or ends with it («Politician Ana Ruiz»). */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length)
  return (
    short !== undefined &&
    long !== undefined &&
    (short[0] === long[0] || short.at(-1) === long.at(-1)) &&
    short.length > 1 &&
    short.every((word) => long.includes(word))
  )
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
