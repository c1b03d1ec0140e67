/** Alarms about one of several things (a channel, a source, a key), told when they are over too, and silenced by hand. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table alarms
     drop constraint alarms_pkey,
     add column id bigint generated always as identity primary key,
     add column about text not null default '',
     add column ended_at timestamptz`,
  `alter table alarms add constraint alarms_one unique (kind, about)`,
  // What could not be sent while nothing could be reached.
  `create index deliveries_unsent on deliveries (created_at) where state = 'queued' and outcome = 'unsent'`,
  `create table mutes (name text primary key, until timestamptz not null)`,
]
