/** How much speaks for a report being about an event. */
import { daysBetween, publicationDay } from '../claims/days.ts'
import { fold } from '../claims/fold.ts'
import type { Batch, BatchFigure, BatchReport } from './batch.ts'
import { ofTheEvent, sizeOf } from './figures.ts'

/** Days within which reports may be about one event; with a figure and a name in common a little longer. */
const WINDOW = 5
const LONG_WINDOW = 8
/** Both name prisons, and not one is the same: another gate, unless the figure is too large to be chance. */
const OTHER_PRISON = 2.2
const OTHER_PRISON_SAME_FIGURE = 0.5
const OTHER_REGION = 0.8
const MOST_NAMES = 3
const MOST_MINOR = 2
/** Figures below this are common to too many nights to join two texts without a day. */
const SMALL_FIGURE = 40

/** What a report tells that an event is known by. */
export interface Told {
  figures: BatchFigure[]
  names: string[]
  day: string
}

/** Figures below SMALL_FIGURE that are still seldom told of two nights in a row. */
const TELLING_FIGURE = 20
/** A count of one body that has grown since the last report, where no day speaks against it. */
const GROWN = 0.8
const GROWS_WITHIN_HOURS = 30

export function dayOf(report: BatchReport): string {
  return report.reading.day ?? publicationDay(report.publishedAt) ?? report.publishedAt.slice(0, 10)
}

function batchDay(batch: Batch): string {
  return batch.day ?? publicationDay(batch.openedAt) ?? batch.openedAt.slice(0, 10)
}

export function scoreOf(batch: Batch, report: BatchReport, told: Told): number {
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
  const dated = batch.day !== null && report.reading.day !== null
  if (both && !known)
    score += isSameNight(batch, report, told)
      ? 0.3
      : !dated && hasGrown(batch, report, told)
        ? GROWN
        : sameAuthority && apart === 0
          ? -0.3
          : -0.8
  if (!dated && common === 0 && main !== null && main < SMALL_FIGURE)
    score -= main >= TELLING_FIGURE && apart <= 2 && sharesCountry(batch, report) ? 0.6 : 1.2
  // One name told again beside another night, with its own day and its own figure.
  if (dated && apart >= 1 && both && !known && common === 1) score -= 0.3
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
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length)
  return (
    short !== undefined &&
    long !== undefined &&
    (short[0] === long[0] || short.at(-1) === long.at(-1)) &&
    short.length > 1 &&
    short.every((word) => long.includes(word))
  )
}

/** «Foro Penal: 46 … 58 … 66»: within a day and a half the same body, or the same prisons, and not much more. */
function hasGrown(batch: Batch, report: BatchReport, told: Told): boolean {
  const hours = (Date.parse(report.publishedAt) - Date.parse(batch.lastAt)) / 3_600_000
  if (!(hours >= 0 && hours <= GROWS_WITHIN_HOURS)) return false
  const counts = (figures: readonly BatchFigure[]): BatchFigure[] =>
    figures.filter((figure) => figure.kind === 'batch')
  const samePrisons = report.reading.prisons.filter((prison) => batch.prisons.includes(prison)).length >= 2
  return counts(told.figures).some((figure) => {
    const known = counts(batch.figures).filter(
      (other) => samePrisons || (other.authority !== null && other.authority === figure.authority),
    )
    const most = Math.max(0, ...known.map(sizeOf))
    return most > 0 && sizeOf(figure) > most && sizeOf(figure) <= most * 1.6 + 5
  })
}

function sharesCountry(batch: Batch, report: BatchReport): boolean {
  return batch.country != null && batch.country === report.reading.country
}
