/** People whom a registry merged, in the database. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Load } from '../written.ts'
import { remainingOf } from './merge.ts'

/**
 * Finds the person behind each pointer of this registry, after its rows were written. A row that newly leads to somebody
 * is an event, but not at the first load; one that leads nowhere any more, or to an id nobody has, is none.
 */
export async function resolveMerges(trx: Database, load: Load): Promise<void> {
  await sql`
    update people set merged_id = null, version = ${load.version}
    where registry_id = ${load.registry.id} and merged_id is not null and not exists (
      select 1 from people there where there.id = people.merged_id and there.row_id = people.merged_into)`.execute(
    trx,
  )
  const { rows } = await sql<{ person_id: number; into_id: number }>`
    update people set merged_id = there.id, version = ${load.version} from people there
    where people.registry_id = ${load.registry.id} and people.merged_into is not null
      and there.registry_id = people.registry_id and there.row_id = people.merged_into
      and there.id <> people.id and people.merged_id is distinct from there.id
    returning people.id as person_id, there.id as into_id`.execute(trx)
  if (rows.length === 0) return
  const news = rows
    .sort((a, b) => a.person_id - b.person_id)
    .map((row) => ({
      ...row,
      recorded_at: load.now,
      quiet: load.firstLoad ? 'first-load' : null,
      hold_id: load.holdId,
    }))
  await trx.insertInto('merges').values(news).execute()
}

/** The people who remain of these, in their order; themselves for almost everybody. */
export async function remainingIds(db: Database, personIds: readonly number[]): Promise<number[]> {
  const pointers = new Map<number, number>()
  for (let ids = [...personIds]; ids.length > 0; ) {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'merged_id'])
      .where('id', 'in', ids)
      .where('merged_id', 'is not', null)
      .execute()
    for (const { id, merged_id } of rows) if (merged_id !== null) pointers.set(id, merged_id)
    ids = rows.flatMap(({ merged_id }) => (merged_id === null || pointers.has(merged_id) ? [] : merged_id))
  }
  return personIds.map((personId) => remainingOf(personId, (id) => pointers.get(id)))
}

/** Those of these rows that a registry never had. */
export async function unknownRows(
  db: Database,
  registryId: string,
  rowIds: readonly string[],
): Promise<Set<string>> {
  const unknown = new Set(rowIds)
  if (rowIds.length === 0) return unknown
  const known = await db
    .selectFrom('people')
    .select('row_id')
    .where('registry_id', '=', registryId)
    .where('row_id', 'in', [...rowIds])
    .execute()
  for (const { row_id } of known) unknown.delete(row_id)
  return unknown
}
