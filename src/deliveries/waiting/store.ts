/** What waits: for a chat that cannot be told now, or for the lease of a worker that died. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { isAwaited, retryPaused } from '../../subscribers/silence/store.ts'
import { SUPERSEDED } from '../plan/store.ts'
import { LEASE_SECONDS, nextAfterDeath } from '../schedule.ts'
import { recordAttempt } from '../store.ts'

/** So many are looked at in one go: a PGlite statement blocks the process while it runs. */
const SLICE = 5000

/** An alert that was planned for a chat just before that came back may be written so much later. */
const OVERLOOKED_MS = 600_000

/**
 * What waited for chats that are back goes out, each the last word of its person, event or group: whoever was away when
 * somebody was released and arrested again is not told of the release. So many at most; how many.
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
    with woken as (
      select d.id, ${IS_SUPERSEDED} as superseded
      from deliveries d join alerts a on a.id = d.alert_id
      where d.state = 'waiting' and d.subscriber_id in
        (select id from subscribers where resumed_at is not null and state = 'active')
      order by d.id limit ${SLICE}
    )
    update deliveries set
      state = case when superseded then 'cancelled' else 'queued' end,
      outcome = case when superseded then ${SUPERSEDED} else outcome end,
      finished_at = case when superseded then ${now}::timestamptz end,
      due_at = ${now}::timestamptz
    from woken where deliveries.id = woken.id and deliveries.state = 'waiting'`.execute(db)
  await db
    .updateTable('subscribers')
    .set({ resumed_at: null })
    .where('resumed_at', '<', new Date(now.getTime() - OVERLOOKED_MS))
    .where((row) => row.not(isAwaited(row)))
    .execute()
  return Number(numAffectedRows ?? 0n)
}

/** A newer entry in the person's history; or a newer alert to the same chat about the same batch, group or person. */
const IS_SUPERSEDED = sql<boolean>`case a.kind
  when 'person' then exists (
    select 1 from person_statuses p
    where p.person_id = (a.facts->>'personId')::bigint and p.recorded_at > a.seen_at)
  when 'batch' then exists (
    select 1 from deliveries n join alerts b on b.id = n.alert_id
    where n.subscriber_id = d.subscriber_id and n.id > d.id and b.kind = 'batch'
      and b.facts->'batchId' = a.facts->'batchId')
  when 'group' then exists (
    select 1 from deliveries n join alerts b on b.id = n.alert_id
    where n.subscriber_id = d.subscriber_id and n.id > d.id and b.kind = 'group'
      and b.facts->'source' = a.facts->'source' and b.facts->'name' = a.facts->'name')
  when 'sighting' then exists (
    select 1 from deliveries n join alerts b on b.id = n.alert_id
    where n.subscriber_id = d.subscriber_id and b.kind = 'person' and b.seen_at >= a.seen_at
      and a.facts->'personIds' @> (b.facts->'personId'))
  else false end`

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

/** No pause between two tries is longer (schedule.ts). */
const LONGEST_PAUSE_SECONDS = 5 * 3600

/**
 * The clock was set back by so many milliseconds, null: nobody knows by how many. What was due by the old one comes so
 * much sooner; what lies further off than any pause is due now.
 */
export async function hastenDeliveries(db: Database, ms: number | null, now: Date): Promise<void> {
  const by = ms === null ? sql`interval '0'` : sql`make_interval(secs => ${ms / 1000})`
  const latest = new Date(now.getTime() + (ms === null ? LONGEST_PAUSE_SECONDS * 1000 : 0))
  const leased = new Date(now.getTime() + LEASE_SECONDS * 1000)
  await sql`
    update deliveries set due_at = ${ms === null ? sql`${now}::timestamptz` : sql`due_at - ${by}`},
      leased_until = case when leased_until is not null then least(leased_until - ${by}, ${leased}::timestamptz) end
    where (state = 'queued' and due_at > ${latest}::timestamptz)
      or (state = 'sending' and leased_until > ${leased}::timestamptz)`.execute(db)
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
  await endWaiting(db, now)
  await wakeReturned(db, now)
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'expired', outcome: 'expired', finished_at: now })
    .where('state', '=', 'queued')
    .where('expires_at', '<', now)
    .executeTakeFirst()
  return { revived, expired: Number(numUpdatedRows) }
}
