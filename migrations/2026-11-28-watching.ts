/** Sources that watch themselves: since when one fails, where it has moved to, and what the operator was last told of it. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table feeds add column failing_since timestamptz, add column moved_to text, add column told text',
  'alter table registries add column failing_since timestamptz, add column told text',
]
