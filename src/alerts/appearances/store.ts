/** Deliveries about people whom a registry asked not to publish after the alert was raised. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'

/** What was not sent because its person was not to be published is sent when they are again, unless it is too old by then. */
export async function reviveHidden(trx: Database, alertKey: string, now: Date): Promise<void> {
  await sql`
    update deliveries set state = 'queued', outcome = null, due_at = ${now}::timestamptz, finished_at = null
    where state = 'cancelled' and outcome = 'not-published' and expires_at > ${now}::timestamptz
      and alert_id = (select id from alerts where key = ${alertKey})`.execute(trx)
}
