/** The sample registry: a first state and the changes that its curators make to it, one CSV each. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyAndValue } from './stories.ts'

export interface RegistryChange {
  id: string
  date: Date
  title: string
  /** Whole CSV lines that replace those with the same first cell. */
  rows: readonly string[]
}

export interface SampleRegistry {
  header: string
  rows: readonly string[]
  changes: readonly RegistryChange[]
}

/** Reads `registry.csv` and `registry-*.csv` of `folder`; changes come oldest first. */
export function readRegistry(folder: string): SampleRegistry {
  const [header = '', ...rows] = lines(readFileSync(join(folder, 'registry.csv'), 'utf8'))
  const changes = readdirSync(folder)
    .filter((name) => /^registry-.+\.csv$/.test(name))
    .map((name) => parseChange(name.slice(0, -'.csv'.length), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => a.date.getTime() - b.date.getTime())
  return { header, rows, changes }
}

/** A change file: `# key: value` lines, the header, the rows that changed. */
export function parseChange(id: string, text: string): RegistryChange {
  const all = lines(text)
  const fields = new Map(
    all.filter((line) => line.startsWith('# ')).map((line) => keyAndValue(line.slice(2))),
  )
  const date = new Date(fields.get('date') ?? '')
  const title = fields.get('title')
  const rows = all.filter((line) => !line.startsWith('#')).slice(1)
  if (!title || Number.isNaN(date.getTime()) || rows.length === 0) {
    throw new Error(`stories/${id}.csv is not a change: it needs «# date», «# title», a header and a row`)
  }
  return { id, date, title, rows }
}

/** The registry's CSV once `changes` were made to it in that order; `{base}` becomes the samples' address. */
export function registryCsv(
  registry: SampleRegistry,
  changes: readonly RegistryChange[],
  base: string,
): string {
  return [registry.header, ...registryRows(registry, changes)]
    .join('\n')
    .replaceAll('{base}', base)
    .concat('\n')
}

/** The lines of the registry after `changes`. */
export function registryRows(registry: SampleRegistry, changes: readonly RegistryChange[]): string[] {
  const byId = new Map(registry.rows.map((row) => [firstCell(row), row]))
  for (const change of changes) for (const row of change.rows) byId.set(firstCell(row), row)
  return [...byId.values()]
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
const firstCell = (row: string) => row.slice(0, row.indexOf(','))
