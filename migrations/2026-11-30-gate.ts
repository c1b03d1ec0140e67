/** One gate for every sender: what was handed out, and how much is allowed after Telegram refused for haste. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table gate
     add column next_at double precision,
     add column rate double precision,
     add column rate_at timestamptz,
     add column version bigint not null default 0`,
]
