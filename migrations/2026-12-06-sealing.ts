/** Keys that are replaced, chats that asked to be forgotten, and chats that have said nothing for long. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

/** Behind the version, bytes 1 to 4 of a sealed cell are the id of its key; what is no cell has none. */
const keyOf = (column: string) =>
  `case when length(${column}) >= 33 and get_byte(${column}, 0) = 1 then
     get_byte(${column}, 1) * 16777216 + get_byte(${column}, 2) * 65536 + get_byte(${column}, 3) * 256 + get_byte(${column}, 4)
   end`

/** A key cannot go while a cell needs it, and nobody can seal with a key that has gone: the database sees to both. */
const keyColumn = (table: string, column: string) =>
  `alter table ${table} add column ${column}_key integer
     generated always as (${keyOf(column)}) stored references keyring (id)`

const STATEMENTS = [
  `alter table keyring
     drop constraint keyring_purpose_key,
     add column generation integer not null default 1,
     add unique (purpose, generation)`,
  keyColumn('subscribers', 'chat'),
  keyColumn('subscribers', 'preferences'),
  keyColumn('subscriptions', 'target'),
  keyColumn('updates', 'body'),

  // Who asked to be forgotten, by a keyed fingerprint of its own: a backup that is put back must not bring them back.
  `create table erasures (
     mark bytea primary key,
     erased_at timestamptz not null
   )`,

  // A backup was put back: what the next visit finds was told before, in whatever words it comes again.
  `alter table feeds add column restored boolean not null default false`,

  // When a chat that has said nothing for long was asked whether it is still there.
  `alter table subscribers add column asked_at timestamptz`,
  `create index subscribers_seen on subscribers (seen_at)`,
]
