/** What is left to plan of alerts for many: one row an alert, gone on with by whoever takes it. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { planDeliveries, withholdDeliveries } from '../../deliveries/plan/store.ts'
import type { Slice } from '../../subscriptions/audience.ts'

export interface FanOut {
  alertId: number
  lane: number
  facts: unknown
  /** Subscribers up to this id are planned. */
  plannedTo: number
  /** The newest subscriber when the alert was raised. */
  endsAt: number
  /** Deliveries so far. */
  planned: number
}

/** Leaves all behind the first slice for later; false when nobody comes behind it. */
export async function beginFanOut(
  trx: Database,
  alert: { id: number; lane: number },
  { next, except = [] }: Slice,
  planned: number,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ newest: number | null }>`select max(id) as newest from subscribers`.execute(
    trx,
  )
  const newest = rows[0]?.newest ?? 0
  if (next === null || newest <= next) return false
  await withholdDeliveries(trx, alert, except, now)
  await trx
    .insertInto('fan_outs')
    .values({ alert_id: alert.id, planned_to: next, ends_at: newest, planned })
    .execute()
  return true
}

/** The most urgent fan-out that nobody else is at, locked until the transaction ends. */
export async function takeFanOut(trx: Database): Promise<FanOut | null> {
  const row = await trx
    .selectFrom('fan_outs')
    .innerJoin('alerts', 'alerts.id', 'fan_outs.alert_id')
    .select(['alert_id', 'lane', 'facts', 'planned_to', 'ends_at', 'planned'])
    .orderBy('lane')
    .orderBy('alert_id')
    .limit(1)
    .forUpdate('fan_outs')
    .skipLocked()
    .executeTakeFirst()
  if (!row) return null
  const { alert_id: alertId, lane, facts, planned_to: plannedTo, ends_at: endsAt, planned } = row
  return { alertId, lane, facts, plannedTo, endsAt, planned }
}

/** Plans one slice and moves the cursor behind it, or ends the fan-out. How many were queued, and whether some are left. */
export async function planSlice(
  trx: Database,
  fanOut: FanOut,
  slice: Slice,
  now: Date,
): Promise<{ queued: number; left: boolean }> {
  const addressees = slice.addressees.filter(({ subscriberId }) => subscriberId <= fanOut.endsAt)
  const queued = await planDeliveries(trx, { id: fanOut.alertId, lane: fanOut.lane }, addressees, now)
  if (slice.next === null || slice.next >= fanOut.endsAt) {
    await trx.deleteFrom('fan_outs').where('alert_id', '=', fanOut.alertId).execute()
    return { queued, left: false }
  }
  await trx
    .updateTable('fan_outs')
    .set({ planned_to: slice.next, planned: fanOut.planned + queued })
    .where('alert_id', '=', fanOut.alertId)
    .execute()
  return { queued, left: true }
}

/** How many alerts are still being planned. */
export async function openFanOuts(db: Database): Promise<number> {
  const row = await db
    .selectFrom('fan_outs')
    .select((e) => e.fn.countAll<number>().as('open'))
    .executeTakeFirstOrThrow()
  return row.open
}
