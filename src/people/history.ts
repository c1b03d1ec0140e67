/** The history of a person's status: entries are only ever added, what holds now is computed. */
import type { PersonStatus } from './status.ts'

export interface StatusEntry {
  /** 1 for the first entry of a person. */
  sequence: number
  status: PersonStatus
  /** ISO day, null when the source does not say. */
  statusOn: string | null
  /** Who says so, by name. */
  source: string
  sourceUrl: string | null
  recordedAt: Date
  quiet: string | null
}

/**
 * What holds now, undefined without any entry. Of each source the last word counts: a registry that takes a release
 * back with an older date has corrected itself. Between several sources the latest day decides (the day it was recorded
 * where none is given), then the order of recording.
 */
export function currentStatus(history: readonly StatusEntry[]): StatusEntry | undefined {
  const inOrder = history.toSorted((a, b) => a.sequence - b.sequence)
  const lastWords = new Map(inOrder.map((entry) => [entry.source, entry]))
  return [...lastWords.values()]
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.sequence - b.sequence)
    .at(-1)
}

/** Number of the last entry, 0 without any. */
export const lastSequence = (history: readonly StatusEntry[]): number =>
  Math.max(0, ...history.map(({ sequence }) => sequence))

const dayOf = (entry: StatusEntry) => entry.statusOn ?? entry.recordedAt.toISOString().slice(0, 10)
