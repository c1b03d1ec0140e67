/** Rows that come as a list of objects: from JSON, or from a query of a database. */
import { z } from 'zod'
import { COLUMNS, type Column, type ColumnNames } from './source.ts'
import { type Cells, foldColumn, NEEDED, quoted, type Table, type TableRow, unreadable } from './table.ts'

export type ListedRow = { line: number; value: unknown } | { line: number; reason: string }

const plain = z.union([z.string(), z.number(), z.boolean(), z.null()])
const rowSchema = z.record(z.string(), z.unknown())
/** Several values of one cell are written as in a CSV, with semicolons between. */
const cellSchema = z.union([
  plain.transform((value) => (value === null ? '' : String(value))),
  z.array(plain).transform((values) => values.filter((value) => value !== null).join('; ')),
])

/** `columns` says what the rows call our columns, and those that one of them must have. */
export function tableOf(list: readonly ListedRow[], columns: ColumnNames): Table {
  const wanted = new Map(COLUMNS.map((column) => [foldColumn(columns[column] ?? column), column]))
  const seen = new Set<Column>()
  const rows = list.map((row): TableRow => {
    if ('reason' in row) return row
    const read = rowSchema.safeParse(row.value)
    if (!read.success || Array.isArray(row.value)) return { line: row.line, reason: 'it is not an object' }
    return readCells(row.line, read.data, wanted, seen)
  })
  const missing = COLUMNS.filter(
    (column) => !seen.has(column) && (NEEDED.includes(column) || columns[column] !== undefined),
  )
  // An empty list says nothing of its columns.
  if (rows.length > 0 && missing.length > 0)
    return unreadable(`no row has ${quoted(missing.map((column) => columns[column] ?? column))}`)
  return { kind: 'table', rows, saysWhoIsPublished: seen.has('publish') }
}

function readCells(
  line: number,
  object: Record<string, unknown>,
  wanted: ReadonlyMap<string, Column>,
  seen: Set<Column>,
): TableRow {
  const cells: Cells = {}
  const wrong: string[] = []
  for (const [key, value] of Object.entries(object)) {
    const column = wanted.get(foldColumn(key))
    if (column === undefined) continue
    seen.add(column)
    const cell = cellSchema.safeParse(value)
    if (!cell.success) wrong.push(`${column} is not a plain value`)
    else if (Array.isArray(value) && value.length > 1 && column !== 'aliases')
      wrong.push(`${column} has several values`)
    else cells[column] = cell.data
  }
  return wrong.length > 0 ? { line, reason: wrong.join('; ') } : { line, cells }
}
