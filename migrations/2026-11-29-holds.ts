/** What is held until somebody releases it by hand, and histories that can only be added to. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table holds (
     id bigint primary key generated always as identity,
     kind text not null check (kind in ('registry', 'names', 'reports')),
     source_id text not null,
     source_name text not null,
     reasons jsonb not null,
     difference jsonb not null,
     people integer not null,
     state text not null default 'open' check (state in ('open', 'released', 'discarded', 'withdrawn')),
     opened_at timestamptz not null,
     changed_at timestamptz not null,
     told_at timestamptz,
     decided_at timestamptz
   )`,
  // One for each source and kind: what comes later joins it.
  `create unique index holds_open on holds (kind, source_id) where state = 'open'`,

  // Rows of a registry that are not taken over yet, and those that are not to be unless they change again.
  `create table held_rows (
     registry_id text not null references registries on delete cascade,
     row_id text not null,
     hold_id bigint not null references holds on delete cascade,
     row jsonb not null,
     row_hash text not null,
     seen_at timestamptz not null,
     primary key (registry_id, row_id)
   )`,
  `create index held_rows_of on held_rows (hold_id)`,
  `create table discarded_rows (
     registry_id text not null references registries on delete cascade,
     row_id text not null,
     row_hash text not null,
     primary key (registry_id, row_id)
   )`,
  // How the last good load was written, and how the one was that is held.
  `alter table registries add column shape jsonb`,
  `alter table holds add column shape jsonb, add column present integer`,

  // What was released by hand does not count towards the next hour.
  `alter table person_statuses add column hold_id bigint references holds on delete set null`,
  `alter table merges add column hold_id bigint references holds on delete set null`,
  `alter table reports add column hold_id bigint references holds on delete set null`,
  `alter table mentions add column hold_id bigint references holds on delete set null`,
  `create index person_statuses_recorded on person_statuses (recorded_at)`,
  `create index merges_recorded on merges (recorded_at)`,
  `create index reports_held on reports (hold_id) where hold_id is not null`,
  `create index mentions_held on mentions (hold_id) where hold_id is not null`,

  // What was held before there was a list of it was read already, and nobody was told: as if it had been dropped.
  `update reports set quiet = 'discarded' where quiet = 'held'`,
  `update mentions set quiet = 'discarded' where quiet = 'held'`,
  `update batch_news set quiet = 'discarded' where quiet = 'held'`,

  // A history is only ever added to; whoever removes a person removes it whole.
  `create function keep_history() returns trigger language plpgsql as $$
   begin
     raise exception 'an entry of a history is never changed';
   end $$`,
  `create trigger keep_history
     before update of person_id, sequence, status, status_on, source, source_url, recorded_at on person_statuses
     for each row execute function keep_history()`,
]
