/** When Telegram was last asked what is new, and everybody who has to hear that it was not for too long. */
import type { Database } from '../../database/database.ts'
import { lastRun, rememberRun } from '../../runs/store.ts'
import type { Slice } from '../../subscriptions/audience.ts'
import { LANES } from '../alert.ts'
import { raiseAlert } from '../store.ts'
import { type Outage, outageBetween } from './outage.ts'

const LISTEN = 'listen'
/** Outcome of the last listening that a backup knew of. */
export const RESTORED = 'restored'
/** So many are planned in one transaction. */
const SLICE = 500

/**
 * Telegram has answered what is new. What was lost since it last did is told to everybody, once. `continuous`: this
 * process has listened all the time, whatever the clock says.
 */
export async function noteListening(db: Database, continuous: boolean, now: Date): Promise<Outage | null> {
  return db.transaction().execute(async (trx) => {
    const last = await lastRun(trx, LISTEN)
    await rememberRun(trx, { job: LISTEN, startedAt: now, finishedAt: now, outcome: 'done' })
    if (continuous || !last?.finished_at) return null
    const outage = outageBetween({ at: last.finished_at, restored: last.outcome === RESTORED }, now)
    if (outage) await tellEverybody(trx, outage, now)
    return outage
  })
}

/** Behind all news: what people may have to say again is less urgent than what they wait for. */
async function tellEverybody(trx: Database, { because, from, to }: Outage, now: Date): Promise<void> {
  const alert = {
    key: `outage:${from.getTime()}:${now.getTime()}`,
    lane: LANES.digest,
    standing: 'verified',
    seenAt: now,
    facts: { kind: 'outage', because, from: from.toISOString(), to: to.toISOString() },
  } as const
  await raiseAlert(trx, alert, () => ({ addressees: [], next: 0 }), now)
}

/** Everybody who is known behind this one, whatever they follow: some of them. */
export async function everybodyBehind(db: Database, after: number): Promise<Slice> {
  const rows = await db
    .selectFrom('subscribers')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(SLICE)
    .execute()
  const addressees = rows.map(({ id }) => ({ subscriberId: id, manner: 'batch' as const }))
  return { addressees, next: rows.length < SLICE ? null : rows.at(-1)!.id }
}
