/** People whom a registry merged into another, and how fast a chat adds what it follows. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table people
     add column merged_into text,
     add column merged_id bigint references people on delete set null`,
  `create index people_merged on people (merged_id) where merged_id is not null`,
  `create index people_merging on people (registry_id, merged_into) where merged_into is not null`,
  `create table merges (
     id bigint primary key generated always as identity,
     person_id bigint not null references people on delete cascade,
     into_id bigint not null references people on delete cascade,
     recorded_at timestamptz not null,
     quiet text,
     considered_at timestamptz
   )`,
  `create index merges_new on merges (id) where considered_at is null`,

  // When the last new subscriptions were made: what a chat removes and adds again must not be free.
  `alter table subscribers add column follows jsonb not null default '[]'`,
]
