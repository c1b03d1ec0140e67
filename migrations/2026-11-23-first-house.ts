/** Everything the first house keeps. What must be unreadable on a seized disk is `bytea` and sealed by the vault. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  // Keys, wrapped by the key-encryption key that lies outside the database.
  `create table keyring (
     id integer primary key generated always as identity,
     purpose text not null unique,
     wrapped bytea not null,
     seals bigint not null default 0,
     created_at timestamptz not null
   )`,

  // What outlets publish.
  `create table feeds (
     id text primary key,
     url text not null,
     etag text,
     last_modified text,
     first_loaded_at timestamptz,
     answered_at timestamptz,
     visited_at timestamptz,
     next_visit_at timestamptz,
     failures integer not null default 0,
     outcome text
   )`,
  `create table reports (
     id bigint primary key generated always as identity,
     feed_id text not null references feeds on delete cascade,
     item_key text not null,
     revision text not null,
     url text,
     title text not null,
     body text not null,
     published_at timestamptz,
     seen_at timestamptz not null,
     quiet text,
     read_at timestamptz,
     unique (feed_id, item_key, revision)
   )`,
  `create index reports_unread on reports (id) where read_at is null`,
  `create index reports_seen on reports (seen_at)`,

  // What a report asserts.
  `create table claims (
     report_id bigint primary key references reports on delete cascade,
     reading jsonb not null,
     read_at timestamptz not null
   )`,
  `create table mentions (
     id bigint primary key generated always as identity,
     report_id bigint not null references reports on delete cascade,
     position integer not null,
     name text not null,
     change text not null,
     certain boolean not null,
     quiet text,
     considered_at timestamptz,
     unique (report_id, position)
   )`,
  `create index mentions_new on mentions (id) where considered_at is null`,

  // One event, several authorities' counts.
  `create table batches (
     id bigint primary key generated always as identity,
     state jsonb not null,
     standing text not null,
     day date,
     opened_at timestamptz not null,
     last_at timestamptz not null
   )`,
  `create index batches_last on batches (last_at)`,
  `create table batch_news (
     id bigint primary key generated always as identity,
     batch_id bigint not null references batches on delete cascade,
     report_id bigint not null references reports on delete cascade,
     news text not null,
     state jsonb not null,
     quiet text,
     considered_at timestamptz,
     unique (batch_id, report_id)
   )`,
  `create index batch_news_new on batch_news (id) where considered_at is null`,

  // The curated registries and the people in them.
  `create table registries (
     id text primary key,
     hash text,
     row_count integer not null default 0,
     first_loaded_at timestamptz,
     loaded_at timestamptz,
     visited_at timestamptz,
     failures integer not null default 0,
     outcome text
   )`,
  `create table people (
     id bigint primary key generated always as identity,
     registry_id text not null references registries on delete cascade,
     row_id text not null,
     name text not null,
     aliases jsonb not null,
     birth_year integer,
     region text,
     prison text,
     detained_on date,
     batch text,
     source_url text,
     publish boolean not null,
     row_hash text not null,
     updated_at timestamptz not null,
     version bigint not null,
     unique (registry_id, row_id)
   )`,
  `create index people_version on people (version)`,
  `create table person_statuses (
     id bigint primary key generated always as identity,
     person_id bigint not null references people on delete cascade,
     sequence integer not null,
     status text not null,
     status_on date,
     source text not null,
     source_url text,
     recorded_at timestamptz not null,
     quiet text,
     considered_at timestamptz,
     unique (person_id, sequence)
   )`,
  `create index person_statuses_new on person_statuses (id) where considered_at is null`,

  // Who is told, and what they asked for: sealed.
  `create sequence subscriber_ids`,
  `create table subscribers (
     id bigint primary key,
     chat bytea not null,
     fingerprint bytea not null unique,
     preferences bytea not null,
     state text not null check (state in ('active', 'paused', 'gone')),
     created_at timestamptz not null,
     seen_at timestamptz not null,
     paused_at timestamptz
   )`,
  `create sequence subscription_ids`,
  `create table subscriptions (
     id bigint primary key,
     subscriber_id bigint not null references subscribers on delete cascade,
     target bytea not null,
     created_at timestamptz not null
   )`,
  `create index subscriptions_of on subscriptions (subscriber_id)`,
  // One row counts every change that the memory index must hear of; its row lock puts versions in commit order.
  `create table changes (
     id integer primary key check (id = 1),
     version bigint not null
   )`,
  `insert into changes (id, version) values (1, 0)`,
  `create table audience_changes (
     version bigint primary key,
     subscriber_id bigint not null,
     changed_at timestamptz not null
   )`,

  // An alert is immutable; a delivery is the only thing whose state moves.
  `create table alerts (
     id bigint primary key generated always as identity,
     key text not null unique,
     kind text not null,
     lane smallint not null,
     standing text not null,
     facts jsonb not null,
     seen_at timestamptz not null,
     created_at timestamptz not null
   )`,
  `create table deliveries (
     id bigint primary key generated always as identity,
     alert_id bigint not null references alerts on delete cascade,
     subscriber_id bigint not null references subscribers on delete cascade,
     manner text not null,
     lane smallint not null,
     state text not null check (state in ('queued', 'sending', 'sent', 'refused', 'expired', 'cancelled', 'unknown')),
     due_at timestamptz not null,
     expires_at timestamptz not null,
     attempts integer not null default 0,
     unknowns integer not null default 0,
     fence integer not null default 0,
     leased_until timestamptz,
     message_id bigint,
     outcome text,
     created_at timestamptz not null,
     finished_at timestamptz,
     unique (alert_id, subscriber_id)
   )`,
  `create index deliveries_due on deliveries (lane, due_at, id) where state = 'queued'`,
  `create unique index deliveries_sending on deliveries (subscriber_id) where state = 'sending'`,
  `create index deliveries_finished on deliveries (finished_at) where finished_at is not null`,
  `create index deliveries_of on deliveries (subscriber_id)`,

  // What Telegram brought, stored before it is confirmed; the body is sealed and goes when it was handled.
  `create table updates (
     id bigint primary key generated always as identity,
     update_id bigint not null unique,
     chat bytea not null,
     body bytea,
     received_at timestamptz not null,
     due_at timestamptz not null,
     attempts integer not null default 0,
     fence integer not null default 0,
     leased_until timestamptz,
     handled_at timestamptz,
     outcome text
   )`,
  `create index updates_waiting on updates (chat, id) where handled_at is null`,
  `create index updates_handled on updates (handled_at) where handled_at is not null`,

  // One gate for every sender, and when each job last ran.
  `create table gate (
     id integer primary key check (id = 1),
     paused_until timestamptz
   )`,
  `insert into gate (id) values (1)`,
  `create table runs (
     job text primary key,
     started_at timestamptz not null,
     finished_at timestamptz,
     outcome text
   )`,
]
