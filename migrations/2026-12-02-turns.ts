/** What only one of several processes may do at a time: who does it, and until when unless it says so again. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table turns (
     name text primary key,
     holder text not null,
     until timestamptz,
     tick timestamptz
   )`,
]
