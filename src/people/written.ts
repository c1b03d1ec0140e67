/** What a registry's change writes: the person, and the entry of their history when there is one. */
import type { NewRow } from '../database/tables.ts'
import type { Change } from './plan.ts'

/** One load of a registry. */
export interface Load {
  registry: { id: string; name: string }
  firstLoad: boolean
  now: Date
  version: number
  /** The hold from which it was released by hand. */
  holdId: number | null
}

export function personOf({ row, hash }: Change, { registry, now, version }: Load): NewRow<'people'> {
  return {
    registry_id: registry.id,
    row_id: row.id,
    name: row.name,
    aliases: JSON.stringify(row.aliases),
    birth_year: row.birthYear,
    region: row.region,
    prison: row.prison,
    detained_on: row.detainedOn,
    batch: row.batch,
    source_url: row.sourceUrl,
    publish: row.publish,
    row_hash: hash,
    merged_into: row.mergedInto,
    updated_at: now,
    version,
  }
}

export function entriesOf(change: Change, personId: number, load: Load): NewRow<'person_statuses'>[] {
  const entry = change.kind === 'add' ? { sequence: 1, quiet: null } : change.entry
  if (!entry) return []
  return [
    {
      person_id: personId,
      sequence: entry.sequence,
      status: change.row.status,
      status_on: change.row.statusOn,
      source: load.registry.name,
      source_url: change.row.sourceUrl,
      // Whoever waited for a hand is told with the date at which the registry said it.
      recorded_at: change.seenAt ?? load.now,
      quiet: load.firstLoad ? 'first-load' : entry.quiet,
      hold_id: load.holdId,
    },
  ]
}
