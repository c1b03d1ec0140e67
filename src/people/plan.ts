/** What a registry's rows change of what is known of its people. Whoever is missing from them is not touched. */
import { createHash } from 'node:crypto'
import type { RegistryRow } from '../registry/row.ts'

/** A person as the last load left them, with the last entry of their history from this registry. */
export interface KnownPerson {
  id: number
  rowId: string
  rowHash: string
  name: string
  aliases: readonly string[]
  publish: boolean
  status: string
  statusOn: string | null
  /** Number of the last entry of the history, whoever wrote it. */
  sequence: number
}

export type Change =
  | { kind: 'add'; row: RegistryRow; hash: string }
  | {
      kind: 'change'
      personId: number
      row: RegistryRow
      hash: string
      /** The entry to add to the history, null when the status is as it was. `quiet` when only its day was corrected. */
      entry: { sequence: number; quiet: string | null } | null
      /** The names it had so far, when it has another one now or is published from now on; null otherwise. */
      namesBefore: readonly string[] | null
    }

/** Changes in the order of the rows; rows that say what is known are not among them. */
export function planChanges(known: readonly KnownPerson[], rows: readonly RegistryRow[]): Change[] {
  const byRow = new Map(known.map((person) => [person.rowId, person]))
  return rows.flatMap((row): Change[] => {
    const hash = hashOf(row)
    const person = byRow.get(row.id)
    if (!person) return [{ kind: 'add', row, hash }]
    if (person.rowHash === hash) return []
    const entry = entryFor(person, row)
    return [{ kind: 'change', personId: person.id, row, hash, entry, namesBefore: namesBefore(person, row) }]
  })
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

/**
 * Everything that is kept of a row. The registry's own «updated at» is not: some write the moment of the export. A row
 * that is merged into none has the hash it had before rows could be.
 */
function hashOf({ updatedAt: _, mergedInto, ...kept }: RegistryRow): string {
  const whole = mergedInto === null ? kept : { ...kept, mergedInto }
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex')
}
