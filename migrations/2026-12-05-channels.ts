/** Posts in channels: one row for what one channel says of one event, changed as the event grows. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table posts (
     id bigint generated always as identity primary key,
     channel text not null,
     event text not null,
     facts jsonb not null,
     version integer not null default 1,
     seen_at timestamptz not null,
     state text not null default 'queued'
       check (state in ('queued', 'sending', 'told', 'refused', 'expired', 'unknown')),
     due_at timestamptz not null,
     expires_at timestamptz not null,
     attempts integer not null default 0,
     unknowns integer not null default 0,
     form text not null default 'whole' check (form in ('whole', 'plain', 'notice')),
     fence integer not null default 0,
     leased_until timestamptz,
     chat text,
     message_id bigint,
     anew boolean not null default false,
     outcome text,
     created_at timestamptz not null,
     finished_at timestamptz,
     unique (channel, event)
   )`,
  `create index posts_due on posts (due_at) where state = 'queued'`,
  `create unique index posts_sending on posts (channel) where state = 'sending'`,
]
