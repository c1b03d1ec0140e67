/** From a registry's file to people: the same path for a visit and for the `import` command. */
import { createHash } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { explainReasons } from '../holds/hold.ts'
import { foreseeRows, type Recorded, recordRows } from '../people/store.ts'
import { decodeText } from '../web/charset.ts'
import { judgeLoad, type Refusal } from './change.ts'
import { readCsv } from './csv.ts'
import type { RegistryReading, RowError } from './row.ts'
import type { ColumnNames } from './source.ts'
import { findRegistry, recordFailure, recordLoad, rememberRegistry } from './store.ts'

export interface Import {
  registryId: string
  /** Name of the registry, as people are told who says so. */
  name: string
  /** The file: text, or bytes in any usual character set. */
  text?: string
  bytes?: Uint8Array
  columns?: ColumnNames
  /** Reads, judges and counts, and writes nothing. */
  dryRun?: boolean
}

export interface ImportSummary extends Recorded {
  /** Rows that fit, and rows that did not. */
  rows: number
  rowErrors: number
  outcome: 'loaded' | 'unchanged' | 'held' | Refusal
  /** Why a file was refused, in a sentence for the operator; null when it was not. */
  because: string | null
  /** What the brake holds of it, and why; `id` is null in a rehearsal that would hold it. */
  held: { id: number | null; people: number; because: string } | null
}

const NOTHING: Recorded = { added: 0, changed: 0, statuses: 0, unchanged: 0 }

// Changed when this version reads the same file differently, so that it is read again.
const READER = 'csv 2'

/** A file that is refused changes nothing but the note of its failure. */
export async function importFile(
  db: Database,
  file: Import,
  now: Date,
): Promise<{ summary: ImportSummary; errors: RowError[] }> {
  const registry = { id: file.registryId, name: file.name }
  const text = file.text ?? decodeText(file.bytes ?? new Uint8Array(), null)
  const hash = createHash('sha256')
    .update(JSON.stringify([READER, file.columns ?? {}, text]))
    .digest('hex')
  const before = file.dryRun ? await findRegistry(db, registry.id) : await rememberRegistry(db, registry.id)
  if (before?.hash === hash && before.first_loaded_at !== null) {
    if (!file.dryRun)
      await recordLoad(db, registry.id, { hash, rows: before.row_count, outcome: 'unchanged' }, now)
    const summary = { ...NOTHING, unchanged: before.row_count, rows: before.row_count, rowErrors: 0 }
    return { summary: { ...summary, outcome: 'unchanged', because: null, held: null }, errors: [] }
  }

  const reading = readCsv(text, now, file.columns)
  const verdict = judgeLoad({ rows: before?.row_count ?? 0, firstLoaded: !!before?.first_loaded_at }, reading)
  const errors = reading.kind === 'rows' ? reading.errors : []
  const rows = reading.kind === 'rows' ? reading.rows : []
  if (verdict !== 'accept') {
    if (!file.dryRun) await recordFailure(db, registry.id, verdict.refuse, now)
    const because = explain(verdict.refuse, reading, before?.row_count ?? 0)
    const summary = {
      ...NOTHING,
      rows: rows.length,
      rowErrors: errors.length,
      outcome: verdict.refuse,
      because,
      held: null,
    }
    return { summary, errors }
  }
  const present = rows.length + errors.length
  const whole = { shape: reading.kind === 'rows' ? reading.shape : null, present }
  const { held, ...recorded } = file.dryRun
    ? await foreseeRows(db, registry, rows, now, whole)
    : await recordRows(db, registry, rows, now, whole)
  const outcome = held ? 'held' : 'loaded'
  // The hash only after the rows: whoever dies between the two reads the file again and finds nothing to change. What
  // is held is no good load yet: the next one is measured by the one before it.
  const measure = held ? (before?.row_count ?? 0) : present
  if (!file.dryRun) await recordLoad(db, registry.id, { hash, rows: measure, outcome }, now)
  const summary: ImportSummary = {
    ...recorded,
    rows: rows.length,
    rowErrors: errors.length,
    outcome,
    because: null,
    held: held && { id: held.id, people: held.people, because: explainReasons(held.reasons) },
  }
  return { summary, errors }
}

function explain(refusal: Refusal, reading: RegistryReading, before: number): string {
  if (reading.kind === 'unreadable') return reading.because
  const present = reading.rows.length + reading.errors.length
  return refusal === 'empty'
    ? `it has no row that fits (${reading.errors.length} that do not); the last good load had ${before}`
    : `it has ${present} rows, the last good load had ${before}`
}
