/** How the loads of each registry went, in the database. */
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'

export type RegistryState = Row<'registries'>

/** Made when there is none yet. */
export async function rememberRegistry(db: Database, id: string): Promise<RegistryState> {
  await db
    .insertInto('registries')
    .values({ id })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return db.selectFrom('registries').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** Undefined when it was never visited. */
export async function findRegistry(db: Database, id: string): Promise<RegistryState | undefined> {
  return db.selectFrom('registries').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A good load: later ones are measured by it. */
export async function recordLoad(
  db: Database,
  id: string,
  load: { hash: string; rows: number; outcome: 'loaded' | 'unchanged' },
  now: Date,
): Promise<void> {
  await db
    .updateTable('registries')
    .set({
      hash: load.hash,
      row_count: load.rows,
      visited_at: now,
      failures: 0,
      failing_since: null,
      outcome: load.outcome,
      ...(load.outcome === 'loaded' ? { loaded_at: now } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** A source that did not answer, or a load that was refused: the last good load stays what it was. */
export async function recordFailure(db: Database, id: string, outcome: string, now: Date): Promise<void> {
  await db
    .updateTable('registries')
    .set((row) => ({
      visited_at: now,
      outcome,
      failures: row('failures', '+', 1),
      failing_since: row.fn.coalesce('failing_since', row.val(now)),
    }))
    .where('id', '=', id)
    .execute()
}
