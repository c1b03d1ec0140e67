/** Pages of stories whose feed carries only a summary; a story is known again by its words as quickly as by its key. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table articles (
     report_id bigint primary key references reports on delete cascade,
     held_until timestamptz,
     next_visit_at timestamptz,
     attempts integer not null default 0,
     outcome text
   )`,
  `create index reports_wording on reports (feed_id, revision)`,
  `create index articles_due on articles (next_visit_at) where next_visit_at is not null`,
]
