/** A load of a registry in the database: what is known before it, and the writing of its changes. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { recordAppearances } from '../appearances/store.ts'
import { recordGroups } from '../groups/store.ts'
import { resolveMerges } from '../merges/store.ts'
import type { ToldLately } from '../news.ts'
import type { Change, KnownPerson } from '../plan.ts'
import { entriesOf, type Load, personOf } from '../written.ts'

// Rows of one statement: enough to be quick, short enough not to hold the embedded database's only thread.
export const ROWS = 1_000

/** With the last word of this registry; of any source when it has said nothing under its present name. */
export async function knownPeople(
  db: Database,
  registry: { id: string; name: string },
): Promise<KnownPerson[]> {
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
      'birth_year as birthYear',
      'region',
      'prison',
      'detained_on as detainedOn',
      'batch',
      'people.source_url as sourceUrl',
      'publish',
      'merged_into as mergedInto',
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

/**
 * People of this registry of whom something was told lately, but for what was released by hand. Whoever was new within
 * the day is no share of what was there.
 */
export async function toldLately(db: Database, registryId: string, now: Date): Promise<ToldLately> {
  const hour = new Date(now.getTime() - 3_600_000)
  const day = new Date(now.getTime() - 86_400_000)
  const { rows } = await sql<{ id: number; hour: boolean; day: boolean }>`
    select person_id as id, bool_or(recorded_at > ${hour}::timestamptz) as hour, bool_or(sequence > 1) as day
    from (
      select person_id, recorded_at, sequence from person_statuses
      where recorded_at > ${day}::timestamptz and quiet is null and hold_id is null
      union all
      select person_id, recorded_at, 2 from merges
      where recorded_at > ${day}::timestamptz and quiet is null and hold_id is null
    ) as told
    join people on people.id = told.person_id and people.registry_id = ${registryId}
    group by person_id`.execute(db)
  const those = (which: 'hour' | 'day') => rows.filter((row) => row[which]).map(({ id }) => id)
  return { hour: those('hour'), day: those('day') }
}

/** Writes people and entries of histories, in slices; merges and groups once the whole load is there. */
export async function writeChanges(trx: Database, changes: readonly Change[], load: Load): Promise<void> {
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
  await resolveMerges(trx, load)
  await recordGroups(trx, changes, load)
}
