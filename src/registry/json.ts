/** A registry in JSON: a list of objects, an object that holds one, or JSON Lines. */
import { z } from 'zod'
import { type ListedRow, tableOf } from './listed.ts'
import type { ColumnNames } from './source.ts'
import { type Table, unreadable } from './table.ts'

/** Where an object keeps its list. */
const LISTS = ['rows', 'people', 'data'] as const
/** What an object may say of the length of its list: a list that is shorter is only a page of several. */
const TOTALS = ['total', 'totalRows', 'total_rows', 'count']
const NEXT = ['next', 'next_page', 'nextPage', 'next_url']

const objectSchema = z.record(z.string(), z.unknown())

/** Rows in the order of the text; the `line` of an error is the position in the list, or the line of JSON Lines. */
export function readJson(text: string, columns: ColumnNames = {}): Table {
  const written = text.replace(/^\ufeff/, '').trim()
  if (written === '') return unreadable('the answer is empty')
  if (written.startsWith('<')) return unreadable('it is a web page, not JSON')
  const whole = parse(written)
  if (whole === undefined) return readLines(written, columns)
  if (Array.isArray(whole.value)) return tableOf(numbered(whole.value), columns)
  const object = objectSchema.safeParse(whole.value)
  if (!object.success) return unreadable('it is neither a list nor an object that holds one')
  const lists = LISTS.flatMap((name) => {
    const list = object.data[name]
    return Array.isArray(list) ? [list as unknown[]] : []
  })
  const [list, ...others] = lists
  // An object that holds no list may be the only line of JSON Lines.
  if (!list)
    return 'id' in object.data || columns.id !== undefined
      ? tableOf(numbered([object.data]), columns)
      : unreadable('it holds no list called «rows», «people» or «data»')
  if (others.length > 0) return unreadable('it holds several lists, and does not say which is the registry')
  return pageTrouble(object.data, list.length) ?? tableOf(numbered(list), columns)
}

/** A page of several is not the list: everybody on the others would seem to be gone. */
function pageTrouble(object: Record<string, unknown>, length: number): Table | null {
  const total = TOTALS.map((name) => object[name]).find((value) => typeof value === 'number')
  if (typeof total === 'number' && total > length)
    return unreadable(`it says that it has ${total} rows and holds ${length} of them`)
  const more = NEXT.some((name) => typeof object[name] === 'string' && object[name] !== '')
  return more ? unreadable('it is only one page of several') : null
}

function readLines(text: string, columns: ColumnNames): Table {
  const lines = text.split(/\r\n?|\n/)
  const rows = lines.flatMap((line, at): ListedRow[] => {
    if (line.trim() === '') return []
    const read = parse(line)
    return [read ? { line: at + 1, value: read.value } : { line: at + 1, reason: 'it is not JSON' }]
  })
  const broken = rows.filter((row) => 'reason' in row)
  // One list that was cut off in the middle is not JSON Lines, nor are JSON Lines whose last one was cut off whole.
  if (!text.startsWith('{') || broken[0] === rows[0]) return unreadable('it is not JSON')
  if (broken.some(({ line }) => line === lines.length)) return unreadable('its last line breaks off')
  return tableOf(rows, columns)
}

const numbered = (list: readonly unknown[]): ListedRow[] => list.map((value, at) => ({ line: at + 1, value }))

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
