/** What waits in the outbox: for health, metrics and alarms. */
import type { Database } from '../../database/database.ts'

export interface QueueState {
  due: number
  oldestSeconds: number
}

/** How many deliveries are due now, and how long the oldest has been. */
export async function queueState(db: Database, now: Date): Promise<QueueState> {
  const row = await db
    .selectFrom('deliveries')
    .select((e) => [e.fn.countAll<number>().as('due'), e.fn.min('due_at').as('oldest')])
    .where('state', '=', 'queued')
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow()
  return { due: row.due, oldestSeconds: ageSeconds(row.oldest, now) }
}

/** The same by lane, lanes with nothing due left out. */
export async function queueByLane(db: Database, now: Date): Promise<(QueueState & { lane: number })[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select((e) => ['lane', e.fn.countAll<number>().as('due'), e.fn.min('due_at').as('oldest')])
    .where('state', '=', 'queued')
    .where('due_at', '<=', now)
    .groupBy('lane')
    .orderBy('lane')
    .execute()
  return rows.map((row) => ({ lane: row.lane, due: row.due, oldestSeconds: ageSeconds(row.oldest, now) }))
}

/** How many wait for a chat that cannot be told now. */
export async function waitingCount(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('deliveries')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return count
}

const ageSeconds = (since: Date | null, now: Date) =>
  since ? Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000)) : 0
