/** An alert for many chats is planned slice by slice; what is left of it is a row that any process may go on with. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table fan_outs (
     alert_id bigint primary key references alerts on delete cascade,
     planned_to bigint not null,
     ends_at bigint not null,
     planned bigint not null
   )`,
]
