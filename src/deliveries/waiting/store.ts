/** What waits: for a chat that cannot be told now, or for the lease of a worker that died. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { retryPaused } from '../../subscribers/silence/store.ts'
import { nextAfterDeath } from '../schedule.ts'
import { recordAttempt, SUPERSEDED } from '../store.ts'

/** So many leases are looked at in one go. */
const SLICE = 5000

/** An alert that was planned for a chat just before that came back may be written so much later. */
const OVERLOOKED_MS = 600_000

/**
 * What waited for chats that are back goes out, each the last word of its person, event or group: whoever was away when
 * somebody was released and arrested again is not told of the release. How many.
 */
export async function wakeReturned(db: Database, now: Date): Promise<number> {
  const back = await db
    .selectFrom('subscribers')
    .select('id')
    .where('resumed_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (!back) return 0
  const { numAffectedRows } = await sql`
    update deliveries set
      state = case when ${IS_SUPERSEDED} then 'cancelled' else 'queued' end,
      outcome = case when ${IS_SUPERSEDED} then ${SUPERSEDED} else deliveries.outcome end,
      finished_at = case when ${IS_SUPERSEDED} then ${now}::timestamptz end,
      due_at = ${now}::timestamptz
    from alerts a
    where a.id = deliveries.alert_id and deliveries.state = 'waiting' and deliveries.subscriber_id in
      (select id from subscribers where resumed_at is not null and subscribers.state = 'active')`.execute(db)
  await db
    .updateTable('subscribers')
    .set({ resumed_at: null })
    .where('resumed_at', '<', new Date(now.getTime() - OVERLOOKED_MS))
    .execute()
  return Number(numAffectedRows ?? 0n)
}

/** A newer entry in the person's history; or a newer alert to the same chat about the same batch, group or person. */
const IS_SUPERSEDED = sql<boolean>`(case a.kind
  when 'person' then exists (
    select 1 from person_statuses p
    where p.person_id = (a.facts->>'personId')::bigint and p.recorded_at > a.seen_at)
  when 'batch' then exists (
    select 1 from deliveries n join alerts b on b.id = n.alert_id
    where n.subscriber_id = deliveries.subscriber_id and n.id > deliveries.id and b.kind = 'batch'
      and b.facts->'batchId' = a.facts->'batchId')
  when 'group' then exists (
    select 1 from deliveries n join alerts b on b.id = n.alert_id
    where n.subscriber_id = deliveries.subscriber_id and n.id > deliveries.id and b.kind = 'group'
      and b.facts->'source' = a.facts->'source' and b.facts->'name' = a.facts->'name')
  when 'sighting' then exists (
    select 1 from deliveries n join alerts b on b.id = n.alert_id
    where n.subscriber_id = deliveries.subscriber_id and b.kind = 'person' and b.seen_at >= a.seen_at
      and a.facts->'personIds' @> (b.facts->'personId'))
  else false end)`

/** The token was wrong and is right: whoever seemed unknown meanwhile is tried at once, not after hours. */
export async function tryStrangersAgain(db: Database, now: Date): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ due_at: now })
    .where('state', '=', 'queued')
    .where('outcome', 'in', ['chat-not-found', 'strangers'])
    .execute()
  await retryPaused(db, now, now)
}

/** What waited for too long ends as what it was refused with. */
export async function endWaiting(db: Database, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'refused', finished_at: now })
    .where('state', '=', 'waiting')
    .where('expires_at', '<', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Deliveries whose worker died go on; what waited for who is back does too; those that are too old end. */
export async function reviveDeliveries(
  db: Database,
  now: Date,
): Promise<{ revived: number; expired: number }> {
  const dead = await db
    .selectFrom('deliveries')
    .select(['id', 'fence', 'attempts', 'unknowns', 'form'])
    .where('state', '=', 'sending')
    .where('leased_until', '<', now)
    .limit(SLICE)
    .execute()
  let revived = 0
  for (const delivery of dead)
    if (await recordAttempt(db, delivery, nextAfterDeath(delivery), now)) revived += 1
  await wakeReturned(db, now)
  await endWaiting(db, now)
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'expired', outcome: 'expired', finished_at: now })
    .where('state', '=', 'queued')
    .where('expires_at', '<', now)
    .executeTakeFirst()
  return { revived, expired: Number(numUpdatedRows) }
}
