/** Planning deliveries: the rows that the outbox then sends from. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Addressee } from '../../subscriptions/audience.ts'
import { EXPIRES_AFTER_HOURS } from '../schedule.ts'

// A statement of the embedded engine blocks the process while it runs.
const SLICE = 500

/** Outcome of what waited for a chat and is no longer the last word (waiting/store.ts). */
export const SUPERSEDED = 'superseded'

/**
 * Queues one alert for its audience; for a chat that cannot be told now it waits until that is back. Whoever was
 * forgotten meanwhile or left Telegram is left out; whoever asks for that at this moment is waited for. How many were queued.
 */
export async function planDeliveries(
  trx: Database,
  alert: { id: number; lane: number },
  audience: readonly Addressee[],
  now: Date,
): Promise<number> {
  let queued = 0
  const expires = new Date(now.getTime() + EXPIRES_AFTER_HOURS * 3_600_000)
  for (let start = 0; start < audience.length; start += SLICE) {
    const slice = audience
      .slice(start, start + SLICE)
      .map(({ subscriberId, manner }) => ({ s: subscriberId, m: manner }))
    const { numAffectedRows } = await sql`
      insert into deliveries (alert_id, subscriber_id, manner, lane, state, outcome, due_at, expires_at, created_at)
      select ${alert.id}::bigint, a.s, a.m, ${alert.lane}::smallint,
        case subscribers.state when 'active' then 'queued' else 'waiting' end, subscribers.paused_because,
        ${now}::timestamptz, ${expires}::timestamptz, ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(slice)}::jsonb) as a(s bigint, m text)
      join subscribers on subscribers.id = a.s and subscribers.state <> 'gone'
      for key share of subscribers
      on conflict (alert_id, subscriber_id) do nothing`.execute(trx)
    queued += Number(numAffectedRows ?? 0n)
  }
  return queued
}

/** Writes down for these subscribers that the alert is none for them, so that no later slice plans it. */
export async function withholdDeliveries(
  trx: Database,
  alert: { id: number; lane: number },
  subscriberIds: readonly number[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < subscriberIds.length; start += SLICE) {
    const slice = JSON.stringify(subscriberIds.slice(start, start + SLICE))
    await sql`
      insert into deliveries (alert_id, subscriber_id, manner, lane, state, outcome, due_at, expires_at, created_at, finished_at)
      select ${alert.id}::bigint, subscribers.id, 'batch', ${alert.lane}::smallint, 'cancelled', 'told-by-name',
        ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz
      from jsonb_array_elements_text(${slice}::jsonb) as a(s)
      join subscribers on subscribers.id = a.s::bigint
      for key share of subscribers
      on conflict (alert_id, subscriber_id) do nothing`.execute(trx)
  }
}

/** From so many new rows on, and then from ten times as many, the engine has to count them. */
const WORTH_COUNTING = 5000

/**
 * Counts what the claim asks for, from the small sample that the migration chose: 5 ms on the embedded engine, where all
 * columns take 120. Neither engine plans the claim well over rows it never counted (house.md: a tenth of the speed
 * without). `planned`: deliveries of one alert, before and after the last step; at its end they are counted once more.
 */
export async function countDeliveries(
  trx: Database,
  planned: { before: number; after: number; isLast: boolean },
): Promise<void> {
  const worth = (rows: number) =>
    rows < WORTH_COUNTING ? 0 : 1 + Math.floor(Math.log10(rows / WORTH_COUNTING))
  if (worth(planned.after) > (planned.isLast ? 0 : worth(planned.before)))
    await sql`analyze deliveries (state, lane, due_at, subscriber_id)`.execute(trx)
}
