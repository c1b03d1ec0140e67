/** A registry in a CSV file: comma or semicolon, any line ending, any usual character set. */
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { RegistryReading } from './row.ts'
import { readRows } from './rows.ts'
import { COLUMNS, type Column, type ColumnNames } from './source.ts'

/** Without these nobody can be told from another, nor anything be said of them. */
const NEEDED: readonly Column[] = ['id', 'name', 'status']

const LINE_END = /\r\n?|\n/g

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)

/** Rows in the order of the file. `columns` says what the file calls our columns; other columns are left alone. */
export function readCsv(text: string, now: Date, columns: ColumnNames = {}): RegistryReading {
  const written = text.replace(/^\ufeff/, '')
  if (written.trim() === '') return { kind: 'unreadable', because: 'the file is empty' }
  if (/^\s*</.test(written)) return { kind: 'unreadable', because: 'it is a web page, not a CSV file' }
  const records = split(written)
  if (records === null) return { kind: 'unreadable', because: 'a quotation mark is opened and never closed' }
  const header = (records[0]?.record ?? []).map(fold)
  const places = new Map(
    COLUMNS.flatMap((column) => {
      const at = header.indexOf(fold(columns[column] ?? column))
      return at < 0 ? [] : [[column, at] as const]
    }),
  )
  const missing = NEEDED.filter((column) => !places.has(column))
  if (missing.length > 0) {
    const named = missing.map((column) => `«${columns[column] ?? column}»`).join(', ')
    return { kind: 'unreadable', because: `the header lacks ${named}` }
  }
  const rows = records.slice(1).map(({ record, raw, info }) => ({
    // csv-parse tells the line where a record ends; one that spans several began earlier.
    line: info.lines - (raw.trim().match(LINE_END)?.length ?? 0),
    cells: Object.fromEntries([...places].map(([column, place]) => [column, record[place] ?? ''])),
  }))
  return { kind: 'rows', ...readRows(rows, now) }
}

function split(text: string) {
  try {
    const parsed: unknown = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_empty_values: true,
      trim: true,
    })
    return recordsSchema.parse(parsed)
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) return null
    throw error
  }
}

/** Whichever the header has more of: spreadsheets in Spanish write semicolons, because the comma is in the numbers. */
function delimiterOf(text: string): string {
  const header = text.split(LINE_END, 1)[0] ?? ''
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

const fold = (name: string) => name.normalize('NFC').trim().toLowerCase()
