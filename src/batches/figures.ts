/** Figures of one event: kept side by side by authority, never averaged, never overwritten. */
import type { Batch, BatchFigure, BatchReport } from './batch.ts'

/** Kinds by which two reports are known to tell of one event. */
const OF_THE_EVENT: ReadonlySet<BatchFigure['kind']> = new Set(['batch', 'part', 'cumulative', 'announced'])
/** Those still held are told beside an event, but every story of a month repeats them: they join nothing. */
const TOLD: ReadonlySet<BatchFigure['kind']> = new Set([...OF_THE_EVENT, 'remaining'])

export function ofTheEvent(figures: readonly BatchFigure[]): BatchFigure[] {
  return figures.filter((figure) => OF_THE_EVENT.has(figure.kind))
}

/** The figures that a report brings to an event. */
export function figuresOf(report: BatchReport): BatchFigure[] {
  return report.reading.counts
    .filter((count) => TOLD.has(count.kind))
    .map(({ authority, kind, min, max }) => ({
      authority,
      kind,
      min,
      max,
      asOf: report.publishedAt,
      owner: report.source.owner,
    }))
}

/** `known` and what `added` says that was not said before. */
export function mergeFigures(known: readonly BatchFigure[], added: readonly BatchFigure[]): BatchFigure[] {
  const merged = [...known]
  for (const figure of added) {
    const told = merged.some(
      (other) =>
        other.kind === figure.kind && other.authority === figure.authority && sameValue(other, figure),
    )
    if (!told) merged.push(figure)
  }
  return merged
}

/** What stands now: the newest figure of each authority and kind, the larger of two told at one time. */
export function latestFigures(figures: readonly BatchFigure[]): BatchFigure[] {
  const latest = new Map<string, BatchFigure>()
  for (const figure of figures) {
    const key = `${figure.kind}\n${figure.authority ?? ''}`
    const known = latest.get(key)
    if (known === undefined || sizeOf(figure) >= sizeOf(known)) latest.set(key, figure)
  }
  return [...latest.values()]
}

/**
 * Whether `added` tells more of the event than was known: a higher figure of an authority that has one, or, from an
 * authority that had none, a figure above all others.
 */
export function isGrowth(batch: Batch, added: readonly BatchFigure[]): boolean {
  const kind =
    batch.family === 'cumulative' ? 'cumulative' : batch.family === 'announcement' ? 'announced' : 'batch'
  const known = batch.figures.filter((figure) => figure.kind === kind)
  return added
    .filter((figure) => figure.kind === kind)
    .some((figure) => {
      const own = known.filter((other) => other.authority === figure.authority)
      const rivals = own.length > 0 && figure.authority !== null ? own : known
      return rivals.every((other) => sizeOf(figure) > sizeOf(other))
    })
}

export function sameValue(a: Pick<BatchFigure, 'min' | 'max'>, b: Pick<BatchFigure, 'min' | 'max'>): boolean {
  return sizeOf(a) === sizeOf(b)
}

/** The number that a figure is known by: «al menos 80» and «80» are both 80. */
export function sizeOf(figure: Pick<BatchFigure, 'min' | 'max'>): number {
  return figure.min ?? figure.max ?? 0
}
