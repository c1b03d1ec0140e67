/** From a registry's table to people: the same path for a visit and for the `import` command. */
import { createHash } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { hideOthers, unpublishedCount } from '../people/hidden/store.ts'
import { unknownRows } from '../people/merges/store.ts'
import { foreseeRows, type Recorded, recordRows } from '../people/store.ts'
import { decodeText } from '../web/charset.ts'
import { judgeLoad, type Refusal } from './change.ts'
import { readText } from './open.ts'
import type { RegistryReading, RowError } from './row.ts'
import { readTable } from './rows.ts'
import type { ColumnNames, FileSource } from './source.ts'
import { findRegistry, recordFailure, recordLoad, rememberRegistry } from './store.ts'
import type { Table } from './table.ts'

interface Registry {
  registryId: string
  /** Name of the registry, as people are told who says so. */
  name: string
  /** Reads, judges and counts, and writes nothing. */
  dryRun?: boolean
}

export interface Import extends Registry {
  /** The file: text, or bytes in any usual character set. */
  text?: string
  bytes?: Uint8Array
  kind?: FileSource['kind']
  columns?: ColumnNames
}

export interface ImportSummary extends Recorded {
  /** Rows that fit, and rows that did not. */
  rows: number
  rowErrors: number
  outcome: 'loaded' | 'unchanged' | Refusal
  /** Why a file was refused, in a sentence for the operator; null when it was not. */
  because: string | null
}

export interface Imported {
  summary: ImportSummary
  errors: RowError[]
}

const NOTHING: Recorded = { added: 0, changed: 0, statuses: 0, unchanged: 0 }

// Changed when this version reads the same table differently, so that it is read again.
const READER = 'table 1'

/** A file that is refused changes nothing but the note of its failure. */
export async function importFile(db: Database, file: Import, now: Date): Promise<Imported> {
  const text = file.text ?? decodeText(file.bytes ?? new Uint8Array(), null)
  return importTable(db, { ...file, table: readText(text, file.kind ?? 'csv', file.columns) }, now)
}

/** A table that is refused changes nothing but the note of its failure. */
export async function importTable(
  db: Database,
  { registryId, name, dryRun, table }: Registry & { table: Table },
  now: Date,
): Promise<Imported> {
  const registry = { id: registryId, name }
  const hash = hashOf(table, now)
  const before = dryRun ? await findRegistry(db, registry.id) : await rememberRegistry(db, registry.id)
  if (before?.hash === hash && before.first_loaded_at !== null) {
    if (!dryRun)
      await recordLoad(db, registry.id, { hash, rows: before.row_count, outcome: 'unchanged' }, now)
    const summary = { ...NOTHING, unchanged: before.row_count, rows: before.row_count, rowErrors: 0 }
    return { summary: { ...summary, outcome: 'unchanged', because: null }, errors: [] }
  }

  const reading = await withoutLostColumn(db, registry.id, table, readTable(table, now))
  const { rows, errors } = reading.kind === 'rows' ? reading : { rows: [], errors: [] }
  const verdict = judgeLoad({ rows: before?.row_count ?? 0, firstLoaded: !!before?.first_loaded_at }, reading)
  if (verdict !== 'accept') {
    if (!dryRun) await recordFailure(db, registry.id, verdict.refuse, now)
    const because = explain(verdict.refuse, reading, before?.row_count ?? 0)
    const summary = { ...NOTHING, rows: rows.length, rowErrors: errors.length }
    return { summary: { ...summary, outcome: verdict.refuse, because }, errors }
  }
  const lost = reading.kind === 'rows' ? await lostPointers(db, registry.id, reading.pointers) : []
  const told = [...errors, ...lost].sort((a, b) => a.line - b.line)
  const recorded = dryRun ? await foreseeRows(db, registry, rows) : await recordRows(db, registry, rows, now)
  if (!dryRun && table.kind === 'table' && table.shown) await hideOthers(db, registry.id, table.shown, now)
  // The hash only after the rows: whoever dies between the two reads the table again and finds nothing to change.
  const present = rows.length + errors.length
  if (!dryRun) await recordLoad(db, registry.id, { hash, rows: present, outcome: 'loaded' }, now)
  const summary = { ...recorded, rows: rows.length, rowErrors: told.length }
  return { summary: { ...summary, outcome: 'loaded', because: null }, errors: told }
}

/** With the day: a status that was dated too far ahead fits when its day has come, though the table is the same. */
function hashOf(table: Table, now: Date): string {
  const shown = table.kind === 'table' && table.shown ? [...table.shown] : null
  const whole = [READER, now.toISOString().slice(0, 10), table, shown]
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex')
}

/** When the column that says who may not be published is gone, those who were not to be would all be published. */
async function withoutLostColumn(
  db: Database,
  registryId: string,
  table: Table,
  reading: RegistryReading,
): Promise<RegistryReading> {
  if (table.kind === 'unreadable' || table.saysWhoIsPublished) return reading
  const hidden = await unpublishedCount(db, registryId)
  const because = `its column «publish» is gone, and ${hidden} of its people were not to be published`
  return hidden === 0 ? reading : { kind: 'unreadable', because }
}

/** Rows that are merged into one that neither this list nor any earlier one has. They stand alone. */
async function lostPointers(
  db: Database,
  registryId: string,
  pointers: readonly { line: number; id: string }[],
): Promise<RowError[]> {
  const unknown = await unknownRows(db, registryId, [...new Set(pointers.map(({ id }) => id))])
  return pointers
    .filter(({ id }) => unknown.has(id))
    .map(({ line }) => ({ line, reason: 'merged_into is the id of no row', wentIn: true }))
}

function explain(refusal: Refusal, reading: RegistryReading, before: number): string {
  if (reading.kind === 'unreadable') return reading.because
  const present = reading.rows.length + reading.errors.length
  return refusal === 'empty'
    ? `it has no row that fits (${reading.errors.length} that do not); the last good load had ${before}`
    : `it has ${present} rows, the last good load had ${before}`
}
