/** A registry in a CSV file: comma or semicolon, any line ending, any usual character set. */
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { COLUMNS, type ColumnNames } from './source.ts'
import { foldColumn, NEEDED, quoted, type Table, type TableRow, unreadable } from './table.ts'

const LINE_END = /\r\n?|\n/g

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)

/**
 * Rows in the order of the file. `columns` says what the file calls our columns, and those it must have; other columns
 * are left alone.
 */
export function readCsv(text: string, columns: ColumnNames = {}): Table {
  const written = text.replace(/^\ufeff/, '')
  if (written.trim() === '') return unreadable('the file is empty')
  if (/^\s*</.test(written)) return unreadable('it is a web page, not a CSV file')
  const records = split(written)
  if (records === null) return unreadable('a quotation mark is opened and never closed')
  const header = (records[0]?.record ?? []).map(foldColumn)
  const places = new Map(
    COLUMNS.flatMap((column) => {
      const at = header.indexOf(foldColumn(columns[column] ?? column))
      return at < 0 ? [] : [[column, at] as const]
    }),
  )
  const missing = COLUMNS.filter(
    (column) => !places.has(column) && (NEEDED.includes(column) || columns[column] !== undefined),
  )
  if (missing.length > 0)
    return unreadable(`the header lacks ${quoted(missing.map((column) => columns[column] ?? column))}`)
  const publish = places.get('publish')
  const rows = records.slice(1).map(({ record, raw, info }): TableRow => {
    // csv-parse tells the line where a record ends; one that spans several began earlier.
    const line = info.lines - (raw.trim().match(LINE_END)?.length ?? 0)
    // A file that breaks off within its last row would otherwise publish somebody who asked not to be.
    if (publish !== undefined && record.length <= publish)
      return { line, reason: 'it ends before the column that says whether it may be published' }
    const cells = Object.fromEntries([...places].map(([column, place]) => [column, record[place] ?? '']))
    return { line, cells }
  })
  return { kind: 'table', rows, saysWhoIsPublished: publish !== undefined }
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
