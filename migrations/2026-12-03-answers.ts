/** What Telegram's answers lead to: alerts that wait for a chat to come back, plainer forms, and alarms. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `alter table deliveries
     drop constraint deliveries_state_check,
     add constraint deliveries_state_check check
       (state in ('queued', 'waiting', 'sending', 'sent', 'refused', 'expired', 'cancelled', 'unknown')),
     add column form text not null default 'whole' check (form in ('whole', 'plain', 'notice'))`,
  `create index deliveries_waiting on deliveries (expires_at) where state = 'waiting'`,

  `alter table subscribers add column paused_because text, add column resumed_at timestamptz`,
  `create index subscribers_silent on subscribers (paused_at) where state <> 'active'`,
  `create index subscribers_resumed on subscribers (resumed_at) where resumed_at is not null`,

  `create table alarms (
     kind text primary key,
     since timestamptz not null,
     last_at timestamptz not null,
     times integer not null default 1,
     told_at timestamptz
   )`,
]
