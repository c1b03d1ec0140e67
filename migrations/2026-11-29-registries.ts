/** Groups that a registry names, and people who come to bear another name or to be published. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table appearances (
     id bigint primary key generated always as identity,
     person_id bigint not null references people on delete cascade,
     names_before jsonb not null,
     recorded_at timestamptz not null,
     considered_at timestamptz
   )`,
  `create index appearances_new on appearances (id) where considered_at is null`,
  `create index appearances_person on appearances (person_id)`,

  `create table group_counts (
     id bigint primary key generated always as identity,
     registry_id text not null references registries on delete cascade,
     name text not null,
     named integer not null,
     released integer not null,
     regions jsonb not null,
     prisons jsonb not null,
     first_day date,
     last_day date,
     recorded_at timestamptz not null,
     quiet text,
     considered_at timestamptz
   )`,
  `create index group_counts_new on group_counts (id) where considered_at is null`,
  `create index group_counts_group on group_counts (registry_id, name, id)`,
  `create index people_group on people (registry_id, batch) where batch is not null`,
]
