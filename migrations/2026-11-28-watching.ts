/** Sources that watch themselves: since when one fails, where it has moved to, and what the operator was last told of it. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table feeds add column failing_since timestamptz, add column moved_to text, add column told text',
  // What an outlet's habit was learnt to be, so that whoever asks for it need not learn it again.
  'alter table feeds add column news_at timestamptz, add column habit_ms bigint',
  'alter table registries add column failing_since timestamptz, add column told text',
]
