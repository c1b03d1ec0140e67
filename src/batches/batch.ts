/** One event: people leave prison (or are announced, or arrested again), told by several outlets and counted by several bodies. */
import type { Count, Reading } from '../claims/reading.ts'
import type { Standing } from '../people/status.ts'

export interface BatchFigure {
  /** As in a reading: «Foro Penal», «government»; null when the text does not say. */
  authority: string | null
  kind: Count['kind']
  min: number | null
  max: number | null
  /** ISO instant of the report that said so. */
  asOf: string
  /** Owner of the outlet that said so. */
  owner: string
}

/** Families never mix: an announcement is not the release it announces, a total not the night it grew. */
export type Family = 'batch' | 'announcement' | 'cumulative' | 'rearrest'

export interface Batch {
  id: number
  family: Family
  /** ISO day of the exit; null while no report says. */
  day: string | null
  /** ISO instants of the first and the last report. */
  openedAt: string
  lastAt: string
  /** Every figure ever told, oldest first; `latestFigures` gives those that stand now. */
  figures: BatchFigure[]
  /** Owners who told it in their own words. */
  owners: string[]
  names: string[]
  prisons: string[]
  regions: string[]
  /** As in a reading; absent where no report says. */
  country?: string | null
  standing: Standing
  /** Fingerprints of the texts that told it. */
  textHashes: string[]
}

export interface BatchReport {
  reading: Reading
  /** ISO instant. */
  publishedAt: string
  source: { owner: string; kind: 'press' | 'ngo' | 'state' | 'aggregator' | 'registry' }
  /** From `textFingerprint`. */
  textHash: string
}

/** `standing`: told again, and nothing grew but perhaps its standing. `none`: the report is about no event. */
export type BatchNews = 'new' | 'growth' | 'standing' | 'none'
