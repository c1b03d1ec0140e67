/** Updates that wait are found among those that were handled. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index updates_next on updates (id) where handled_at is null`.execute(db)
}
