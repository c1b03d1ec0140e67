/** One entity of Uwazi as a row: its properties by their names, the labels of its thesauri, its dates as days. */
import { z } from 'zod'
import { findRegion } from '../places/places.ts'
import { COLUMNS, type Column, type ColumnNames } from './source.ts'
import type { Cells, TableRow } from './table.ts'

/** Each property has a list of values; those of a thesaurus or another entity carry what people read as `label`. */
const valueSchema = z.object({ value: z.unknown(), label: z.unknown().optional() })

export const entitySchema = z.looseObject({
  sharedId: z.string().min(1),
  title: z.string(),
  template: z.string().optional(),
  language: z.string().optional(),
  published: z.boolean(),
  /** Milliseconds. */
  editDate: z.number().optional(),
  metadata: z.record(z.string(), z.array(valueSchema)).default({}),
})
export type Entity = z.infer<typeof entitySchema>

/** What an entity has besides its properties; everything else is a property of the same name as the column. */
const OWN: ColumnNames = { id: 'sharedId', name: 'title', updated_at: 'editDate' }

/** Columns that hold days: Uwazi keeps a date as seconds since 1970, at midnight in UTC. */
const DAYS: ReadonlySet<Column> = new Set(['detained_on', 'status_on', 'updated_at'])

const IDS: ReadonlySet<Column> = new Set(['id', 'merged_into'])

/** `columns` gives the names of properties; `id`, `name` and `updated_at` come from the entity itself when it does not. */
export function rowOf(entity: Entity, line: number, columns: ColumnNames): TableRow {
  const cells: Cells = {}
  const wrong: string[] = []
  for (const column of COLUMNS) {
    const values = valuesOf(entity, columns[column] ?? OWN[column] ?? column)
    if (values.length > 1 && column !== 'aliases') wrong.push(`${column} has several values`)
    const texts = values.map((value) => textOf(value, column))
    if (texts.includes(null)) wrong.push(`${column} is not a plain value`)
    cells[column] = texts.join('; ')
  }
  // Both have to agree: the registry's own column, and whether the entity is published where everybody can read it.
  if (!entity.published) cells.publish = 'no'
  return wrong.length > 0 ? { line, reason: wrong.join('; ') } : { line, cells }
}

type Value = z.infer<typeof valueSchema>

function valuesOf(entity: Entity, name: string): Value[] {
  const property = entity.metadata[name]
  if (property) return property.filter(({ value }) => value !== null && value !== undefined && value !== '')
  if (name === 'editDate') return entity.editDate === undefined ? [] : [{ value: entity.editDate / 1000 }]
  return name === 'sharedId' || name === 'title' ? [{ value: entity[name] }] : []
}

const rangeSchema = z.object({ from: z.number().nullish(), to: z.number().nullish() })
const linkSchema = z.object({ url: z.string() })

/** Null for what is no text, number or day: a place on a map, a picture. */
function textOf({ value, label }: Value, column: Column): string | null {
  const range = rangeSchema.safeParse(value)
  if (DAYS.has(column) && range.success && typeof value === 'object')
    return dayOf(range.data.from ?? range.data.to)
  if (column === 'source_url') {
    const link = linkSchema.safeParse(value)
    if (link.success) return link.data.url
  }
  if (typeof value === 'number') return numberOf(value, column)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  // A link to another entity carries its id as the value and its title as the label.
  const text = typeof label === 'string' && label !== '' && !IDS.has(column) ? label : value
  if (typeof text !== 'string') return null
  return column === 'region' ? regionOf(text) : text
}

function numberOf(value: number, column: Column): string {
  if (DAYS.has(column)) return dayOf(value)
  // A birth date is kept in seconds; a number that is a year is one.
  if (column === 'birth_year' && (value < 1900 || value > 2100)) return dayOf(value).slice(0, 4)
  return String(value)
}

function dayOf(seconds: number | null | undefined): string {
  const at = new Date((seconds ?? Number.NaN) * 1000)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10)
}

/** Thesauri hold regions by their names. */
function regionOf(name: string): string {
  const found = findRegion(name)
  return found.kind === 'region' ? found.iso : name
}
