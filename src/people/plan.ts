/** What a registry's rows change of what is known of its people. Whoever is missing from them is not touched. */
import { createHash } from 'node:crypto'
import { compare, parseName } from '../names/verdict.ts'
import type { RegistryRow } from '../registry/row.ts'

/** A person as the last load left them, with the last entry of their history from this registry. */
export interface KnownPerson
  extends Pick<
    RegistryRow,
    | 'name'
    | 'aliases'
    | 'birthYear'
    | 'region'
    | 'prison'
    | 'detainedOn'
    | 'batch'
    | 'sourceUrl'
    | 'publish'
    | 'mergedInto'
  > {
  id: number
  rowId: string
  rowHash: string
  status: string
  statusOn: string | null
  /** Number of the last entry of the history, whoever wrote it. */
  sequence: number
}

/** A row as it would be kept. */
export interface HashedRow {
  row: RegistryRow
  hash: string
  /** When the registry was first seen to say this, where that was before the load that takes it over. */
  seenAt?: Date
}

export type Change = HashedRow &
  (
    | { kind: 'add' }
    | {
        kind: 'change'
        person: KnownPerson
        /** What is not as it was; empty when only our way of keeping a row changed. */
        columns: (keyof RegistryRow)[]
        /** The entry to add to the history, null when the status is as it was. `quiet` when only its day was corrected. */
        entry: { sequence: number; quiet: string | null } | null
        /** The names it had so far, when it has another one now or is published from now on; null otherwise. */
        namesBefore: readonly string[] | null
        /** Whoever follows this person would be told of somebody or something else than until now. */
        isNews: boolean
      }
  )

/**
 * Changes in the order of the rows. Rows that say what is known are not among them, nor those that somebody discarded
 * and that say the same still (`discarded`: row id → hash).
 */
export function planChanges(
  known: readonly KnownPerson[],
  rows: readonly HashedRow[],
  discarded: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const byRow = new Map(known.map((person) => [person.rowId, person]))
  return rows.flatMap((hashed): Change[] => {
    const { row, hash } = hashed
    const person = byRow.get(row.id)
    if (person?.rowHash === hash || discarded.get(row.id) === hash) return []
    if (!person) return [{ kind: 'add', ...hashed }]
    const entry = entryFor(person, row)
    const columns = columnsOf(person, row)
    const isNews =
      entry?.quiet === null ||
      (columns.includes('mergedInto') && row.mergedInto !== null) ||
      (columns.includes('publish') && row.publish && !wasHidden(person)) ||
      (columns.includes('name') && isSomebodyElse(person, row))
    return [
      { kind: 'change', ...hashed, person, columns, entry, namesBefore: namesBefore(person, row), isNews },
    ]
  })
}

// Whom we hid ourselves has no hash (held/store.ts): when the registry shows them again as they were, nothing is new.
const wasHidden = (person: KnownPerson) => person.rowHash === ''

/** Says something that people are told or shown: not only our way of keeping a row changed, nor what we hid is back. */
export function saysSomething(change: Change): boolean {
  if (change.kind === 'add') return true
  return change.columns.some(
    (column) => column !== 'publish' || !change.row.publish || !wasHidden(change.person),
  )
}

/** While somebody is not published nobody may find them by any name. */
function namesBefore(person: KnownPerson, row: RegistryRow): string[] | null {
  if (!row.publish) return null
  const before = person.publish ? [person.name, ...person.aliases] : []
  return [row.name, ...row.aliases].every((name) => before.includes(name)) ? null : before
}

function entryFor(person: KnownPerson, row: RegistryRow): { sequence: number; quiet: string | null } | null {
  const sequence = person.sequence + 1
  if (row.status !== person.status) return { sequence, quiet: null }
  // The same status with another day is a correction of the record: whoever was told was told the truth.
  return row.statusOn !== null && row.statusOn !== person.statusOn ? { sequence, quiet: 'same-status' } : null
}

// The id is what they have in common, and some registries write the moment of the export as «updated at».
const COMPARED = [
  'name',
  'aliases',
  'birthYear',
  'region',
  'prison',
  'detainedOn',
  'status',
  'statusOn',
  'batch',
  'sourceUrl',
  'publish',
  'mergedInto',
] as const satisfies (keyof RegistryRow & keyof KnownPerson)[]

const columnsOf = (person: KnownPerson, row: RegistryRow) =>
  COMPARED.filter((column) => JSON.stringify(person[column]) !== JSON.stringify(row[column]))

/** A corrected spelling fits the name there was, or keeps it among the aliases; anything else is another person's name. */
function isSomebodyElse(person: KnownPerson, row: RegistryRow): boolean {
  const before = [person.name, ...person.aliases].map((name) => parseName(name))
  const after = [row.name, ...row.aliases].map((name) => parseName(name))
  return !after.some((name) => before.some((old) => compare(old, name).verdict === 'match'))
}

/**
 * Everything that is kept of a row. The registry's own «updated at» is not: some write the moment of the export. A row
 * that is merged into none has the hash it had before rows could be.
 */
export function hashed(row: RegistryRow): HashedRow {
  const { updatedAt: _, mergedInto, ...kept } = row
  const whole = mergedInto === null ? kept : { ...kept, mergedInto }
  return { row, hash: createHash('sha256').update(JSON.stringify(whole)).digest('hex') }
}
