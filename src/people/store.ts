/** People of the registries and the history of their status in the database. */
import { nextVersion } from '../database/changes.ts'
import type { Database } from '../database/database.ts'
import type { RegistryRow } from '../registry/row.ts'
import { recordAppearances } from './appearances/store.ts'
import { recordGroups } from './groups/store.ts'
import type { StatusEntry } from './history.ts'
import { resolveMerges } from './merges/store.ts'
import { type Change, type KnownPerson, planChanges } from './plan.ts'
import type { PersonStatus } from './status.ts'
import { entriesOf, type Load, personOf } from './written.ts'

export interface Recorded {
  added: number
  changed: number
  /** Entries added to histories, of people who are new as well. */
  statuses: number
  unchanged: number
}

// Rows of one statement: enough to be quick, short enough not to hold the embedded database's only thread.
const ROWS = 1_000

/**
 * Takes over a registry's rows, all or nothing. The first load of a registry is quiet. Processes that load the same
 * registry take turns.
 */
export async function recordRows(
  db: Database,
  registry: { id: string; name: string },
  rows: readonly RegistryRow[],
  now: Date,
): Promise<Recorded> {
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('registries')
      .values({ id: registry.id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    const { first_loaded_at } = await trx
      .selectFrom('registries')
      .select('first_loaded_at')
      .where('id', '=', registry.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const firstLoad = first_loaded_at === null
    const changes = planChanges(await knownPeople(trx, registry), rows)
    if (changes.length > 0) {
      const load = { registry, firstLoad, now, version: await nextVersion(trx) }
      await carryOut(trx, changes, load)
      await resolveMerges(trx, load)
      await recordGroups(trx, changes, load)
    }
    if (firstLoad) {
      const loaded = { first_loaded_at: now }
      await trx.updateTable('registries').set(loaded).where('id', '=', registry.id).execute()
    }
    return count(changes, rows)
  })
}

/** What recordRows would do, without doing it. */
export async function foreseeRows(
  db: Database,
  registry: { id: string; name: string },
  rows: readonly RegistryRow[],
): Promise<Recorded> {
  return count(planChanges(await knownPeople(db, registry), rows), rows)
}

function count(changes: readonly Change[], rows: readonly RegistryRow[]): Recorded {
  const added = changes.filter((change) => change.kind === 'add').length
  const statuses = changes.filter((change) => change.kind === 'add' || change.entry !== null).length
  return { added, changed: changes.length - added, statuses, unchanged: rows.length - changes.length }
}

/** With the last word of this registry; of any source when it has said nothing under its present name. */
async function knownPeople(db: Database, registry: { id: string; name: string }): Promise<KnownPerson[]> {
  return db
    .selectFrom('people')
    .innerJoin('person_statuses as said', 'said.person_id', 'people.id')
    .distinctOn('people.id')
    .select((row) => [
      'people.id',
      'row_id as rowId',
      'row_hash as rowHash',
      'name',
      'aliases',
      'publish',
      'said.status',
      'said.status_on as statusOn',
      row.fn
        .max('said.sequence')
        .over((over) => over.partitionBy('people.id'))
        .as('sequence'),
    ])
    .where('registry_id', '=', registry.id)
    .orderBy('people.id')
    .orderBy((row) => row('said.source', '=', registry.name), 'desc')
    .orderBy('said.sequence', 'desc')
    .execute()
}

async function carryOut(trx: Database, changes: readonly Change[], load: Load): Promise<void> {
  for (let at = 0; at < changes.length; at += ROWS) {
    const some = changes.slice(at, at + ROWS)
    const people = await trx
      .insertInto('people')
      .values(some.map((change) => personOf(change, load)))
      .onConflict((conflict) =>
        conflict.columns(['registry_id', 'row_id']).doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          aliases: row.ref('excluded.aliases'),
          birth_year: row.ref('excluded.birth_year'),
          region: row.ref('excluded.region'),
          prison: row.ref('excluded.prison'),
          detained_on: row.ref('excluded.detained_on'),
          batch: row.ref('excluded.batch'),
          source_url: row.ref('excluded.source_url'),
          publish: row.ref('excluded.publish'),
          row_hash: row.ref('excluded.row_hash'),
          merged_into: row.ref('excluded.merged_into'),
          updated_at: row.ref('excluded.updated_at'),
          version: row.ref('excluded.version'),
        })),
      )
      .returning(['id', 'row_id'])
      .execute()
    const ids = new Map(people.map((person) => [person.row_id, person.id]))
    const entries = some.flatMap((change) => entriesOf(change, ids.get(change.row.id)!, load))
    if (entries.length > 0) await trx.insertInto('person_statuses').values(entries).execute()
    await recordAppearances(trx, some, load)
  }
}

/** A person who may be shown. */
export interface Person {
  id: number
  name: string
  aliases: string[]
  birthYear: number | null
  region: string | null
  prison: string | null
  detainedOn: string | null
  batch: string | null
  sourceUrl: string | null
  publish: true
}

/** Undefined when there is no such person, or none whom the registry allows to be published. */
export async function findPerson(db: Database, personId: number): Promise<Person | undefined> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', personId)
    .where('publish', '=', true)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      name: row.name,
      aliases: row.aliases,
      birthYear: row.birth_year,
      region: row.region,
      prison: row.prison,
      detainedOn: row.detained_on,
      batch: row.batch,
      sourceUrl: row.source_url,
      publish: true,
    }
  )
}

/** In the order in which it was recorded; empty for somebody who may not be published. */
export async function historyOf(db: Database, personId: number): Promise<StatusEntry[]> {
  const rows = await db
    .selectFrom('person_statuses')
    .innerJoin('people', 'people.id', 'person_id')
    .selectAll('person_statuses')
    .where('person_id', '=', personId)
    .where('publish', '=', true)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({
    sequence: row.sequence,
    // Only words of ours are ever written there (recordRows).
    status: row.status as PersonStatus,
    statusOn: row.status_on,
    source: row.source,
    sourceUrl: row.source_url,
    recordedAt: row.recorded_at,
    quiet: row.quiet,
  }))
}

/** What the memory index keeps of a person; one that is not published any more has to leave it. */
export interface IndexedPerson {
  id: number
  name: string
  aliases: string[]
  publish: boolean
  /** The person of whom the registry says that it is the same; null for most. */
  mergedId: number | null
  version: number
}

/** Everybody who changed after `version`, oldest change first; people of one load share a version. */
export async function publishedPeopleSince(db: Database, version: number): Promise<IndexedPerson[]> {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'aliases', 'publish', 'merged_id as mergedId', 'version'])
    .where('version', '>', version)
    .orderBy('version')
    .orderBy('id')
    .execute()
}
