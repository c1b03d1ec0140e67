/** One row of a registry, checked alone: it fits or it says why not, in words that quote nothing of it. */
import { z } from 'zod'
import { cleanName } from '../names/clean.ts'
import { findPrison, prisonRegion } from '../places/places.ts'
import type { RegistryReading, RegistryRow, RowError } from './row.ts'
import type { Column } from './source.ts'
import type { Cells, Table, TableRow } from './table.ts'
import { readPublish, readStatus } from './words.ts'

export type RowReading = { row: RegistryRow } | { error: RowError }

// Everything that may not appear in a cell that is shown later: controls, direction overrides, invisible characters.
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

const ISO_3166_2 = /^[A-Z]{2}-[A-Z0-9]{1,3}$/

const cell = z
  .string()
  .transform((text) => text.toWellFormed().replace(UNSEEN, ' ').normalize('NFC').replace(/\s+/g, ' ').trim())
const needed = (most: number) => cell.pipe(z.string().min(1, 'is empty').max(most, 'is too long'))
const optional = (most: number) =>
  cell.pipe(z.string().max(most, 'is too long')).transform((text) => text || null)

const read = <Value>(reader: (text: string) => Value | undefined, complaint: string) =>
  cell.transform((text, context) => {
    const value = reader(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: complaint })
    return z.NEVER
  })

const day = read((text) => (text === '' ? null : readDay(text)), 'is not a date such as 2026-01-31')
const year = read((text) => {
  if (text === '') return null
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined
}, 'is not a year such as 1985')
const link = read((text) => {
  if (text === '') return null
  const url = URL.parse(text)
  return url && /^https?:$/.test(url.protocol) && !url.username && text.length <= 2_000 ? url.href : undefined
}, 'is not an http(s) address')

const record = z.object({
  id: needed(200),
  name: needed(200).pipe(z.string().regex(/\p{L}.*\p{L}/u, 'is not a name')),
  aliases: cell.transform((text) =>
    [...new Set(text.split(';').map((alias) => alias.trim()))].filter(Boolean),
  ),
  birth_year: year,
  region: read(
    (text) => (text === '' ? null : ISO_3166_2.test(text.toUpperCase()) ? text.toUpperCase() : undefined),
    'is not an ISO 3166-2 code such as VE-M',
  ),
  prison: optional(200),
  detained_on: day,
  status: read(
    (text) => readStatus(text) ?? undefined,
    'is not a status such as detained, released or full-freedom',
  ),
  status_on: day,
  batch: optional(200),
  source_url: link,
  publish: read((text) => readPublish(text) ?? undefined, 'is neither yes nor no'),
  updated_at: optional(40),
  merged_into: optional(200),
} satisfies Record<Column, z.ZodType>)

/** The rows of a source that fit, and why the others do not. */
export function readTable(table: Table, now: Date): RegistryReading {
  return table.kind === 'unreadable' ? table : { kind: 'rows', ...readRows(table.rows, now) }
}

/**
 * A registry's rows, an id only once. Of rows that say the same the first one counts; when they contradict each other,
 * whichever came first would be told as a fact, so none of them counts and what was known stays.
 */
export function readRows(
  table: readonly TableRow[],
  now: Date,
): { rows: RegistryRow[]; errors: RowError[]; pointers: { line: number; id: string }[] } {
  const rows = new Map<string, { row: RegistryRow; line: number; disputed: boolean }>()
  const errors: RowError[] = []
  for (const given of table) {
    if ('reason' in given) {
      errors.push({ line: given.line, reason: given.reason })
      continue
    }
    const { line } = given
    const reading = readRow(given.cells, line, now)
    if ('error' in reading) {
      errors.push(reading.error)
      continue
    }
    const held = rows.get(reading.row.id)
    if (!held) {
      rows.set(reading.row.id, { row: reading.row, line, disputed: false })
      continue
    }
    const same = saysTheSame(held.row, reading.row)
    held.disputed ||= !same
    const reason = `id is the same as in an earlier row${same ? '' : ' that says something else: none of them counts'}`
    errors.push({ line, reason })
  }
  const all = [...rows.values()]
  for (const { line } of all.filter(({ disputed }) => disputed))
    errors.push({
      line,
      reason: 'id is the same as in a later row that says something else: none of them counts',
    })
  const kept = all.filter(({ disputed }) => !disputed)
  return {
    rows: kept.map(({ row }) => row),
    errors: errors.sort((a, b) => a.line - b.line),
    pointers: kept.flatMap(({ row, line }) =>
      row.mergedInto === null || rows.has(row.mergedInto) ? [] : [{ line, id: row.mergedInto }],
    ),
  }
}

const saysTheSame = (a: RegistryRow, b: RegistryRow) =>
  JSON.stringify({ ...a, updatedAt: null }) === JSON.stringify({ ...b, updatedAt: null })

/** `line` is told in the error. A status that is dated after tomorrow is a slip that would outlive every true one. */
export function readRow(cells: Cells, line: number, now: Date): RowReading {
  const whole = Object.fromEntries(
    Object.keys(record.shape).map((name) => [name, cells[name as Column] ?? '']),
  )
  const result = record.safeParse(whole)
  if (!result.success) {
    const reason = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
    return { error: { line, reason } }
  }
  const found = result.data
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
  if ((found.status_on ?? '') > tomorrow) return { error: { line, reason: 'status_on lies in the future' } }
  // Registries write prisons in their own words: the place that is meant, or the words when it is not known.
  const prison = found.prison && (findPrison(found.prison) ?? found.prison)
  return {
    row: {
      id: found.id,
      ...withoutNumber(found.name, found.aliases),
      birthYear: found.birth_year,
      region: found.region ?? (prison ? prisonRegion(prison) : null),
      prison,
      detainedOn: found.detained_on,
      status: found.status,
      statusOn: found.status_on,
      batch: found.batch,
      sourceUrl: found.source_url,
      publish: found.publish,
      updatedAt: found.updated_at,
      mergedInto: found.merged_into === found.id ? null : found.merged_into,
    },
  }
}

/** A name is shown, an identity number beside it never: the whole writing goes among the aliases, which only match. */
function withoutNumber(name: string, aliases: string[]): { name: string; aliases: string[] } {
  const clean = /\d{3}/.test(name) ? cleanName(name) : null
  if (clean?.kind !== 'name' || clean.cedula === undefined) return { name, aliases }
  return { name: clean.display, aliases: [...new Set([...aliases, name])] }
}

/** ISO, or day before month as spreadsheets in Spanish write it; a time after it is dropped. */
function readDay(text: string): string | undefined {
  const iso = text.match(/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/)
  const written = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/)
  const parts = iso ? [iso[1], iso[2], iso[3]] : written ? [written[3], written[2], written[1]] : null
  if (!parts) return undefined
  const [year, month, day] = parts.map(Number) as [number, number, number]
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real ? at.toISOString().slice(0, 10) : undefined
}
