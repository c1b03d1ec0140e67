/** What waits in the outbox: for health, metrics and alarms. */
import { sql } from 'kysely'
import { OLDEST_SECONDS, type QueueSigns } from '../../alarms/queue.ts'
import { LANES } from '../../alerts/alert.ts'
import type { Database } from '../../database/database.ts'

/** Posts are of the lane of what they tell. */
const POSTS_LANE = LANES.batch
const LANES_IN_ORDER: readonly number[] = Object.values(LANES)

export interface QueueState {
  due: number
  oldestSeconds: number
}

/** Deliveries and posts that are due now; a channel that is not configured any more is owed nothing. */
const DUE = (now: Date, channels: readonly string[]) => sql<{ lane: number; due_at: Date }>`(
  select lane, due_at from deliveries where state = 'queued' and due_at <= ${now}::timestamptz
  union all
  select ${sql.lit(POSTS_LANE)}::smallint, due_at from posts
  where state = 'queued' and due_at <= ${now}::timestamptz
    and channel in (select jsonb_array_elements_text(${JSON.stringify(channels)}::jsonb)))`

/** How many alerts are due now, and how long the oldest has been. `channels`: ids of those that are configured. */
export async function queueState(
  db: Database,
  now: Date,
  channels: readonly string[] = [],
): Promise<QueueState> {
  const { rows } = await sql<{ due: number; oldest: Date | null }>`
    select count(*) as due, min(due_at) as oldest from ${DUE(now, channels)} as waiting`.execute(db)
  const row = rows[0]!
  return { due: row.due, oldestSeconds: ageSeconds(row.oldest, now) }
}

/** The same by lane, lanes with nothing due left out. */
export async function queueByLane(
  db: Database,
  now: Date,
  channels: readonly string[] = [],
): Promise<(QueueState & { lane: number })[]> {
  const { rows } = await sql<{ lane: number; due: number; oldest: Date }>`
    select lane, count(*) as due, min(due_at) as oldest from ${DUE(now, channels)} as waiting
    group by lane order by lane`.execute(db)
  return rows.map((row) => ({ lane: row.lane, due: row.due, oldestSeconds: ageSeconds(row.oldest, now) }))
}

/** Newer than this, or nothing moved: further back nobody need look. */
const LOOKS_BACK_MS = 600_000

/**
 * Signs of whether the outbox moves, for an alarm (alarms/queue.ts): of all of it, and of the urgent lanes alone, which
 * a run of the others must not hide. Quick however much is queued: what is oldest in a lane is the first of its index.
 */
export async function queueSigns(
  db: Database,
  now: Date,
  channels: readonly string[],
): Promise<{ all: QueueSigns; urgent: QueueSigns }> {
  const oldest = new Map<number, Date>()
  for (const lane of LANES_IN_ORDER) {
    const row = await db
      .selectFrom('deliveries')
      .select('due_at')
      .where('state', '=', 'queued')
      .where('lane', '=', lane)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst()
    if (row) oldest.set(lane, row.due_at)
  }
  const { rows } = await sql<{ posts: Date | null; unsent: Date | null; paused: Date | null }>`
    select
      (select min(due_at) from posts where state = 'queued' and due_at <= ${now}::timestamptz
        and channel in (select jsonb_array_elements_text(${JSON.stringify(channels)}::jsonb))) as posts,
      -- What could not be sent is not due for a while each time, and waits all the same.
      (select min(created_at) from deliveries where state = 'queued' and outcome = 'unsent') as unsent,
      (select paused_until from gate where id = 1) as paused`.execute(db)
  const { posts = null, unsent = null, paused = null } = rows[0] ?? {}
  const signs = async (lanes: readonly number[], others: readonly (Date | null)[]): Promise<QueueSigns> => {
    const waiting = [...lanes.map((lane) => oldest.get(lane) ?? null), ...others].filter((at) => at !== null)
    const since = Math.min(...waiting.map((at) => at.getTime()))
    const isLate = waiting.length > 0 && now.getTime() - since > OLDEST_SECONDS * 1000
    return {
      waitingSince: waiting.length === 0 ? null : new Date(since),
      movedAt: isLate ? await movedAt(db, now, lanes) : null,
      pausedUntil: paused,
    }
  }
  const urgent = LANES_IN_ORDER.filter((lane) => lane <= LANES.verified)
  return { all: await signs(LANES_IN_ORDER, [posts, unsent]), urgent: await signs(urgent, []) }
}

/** When Telegram last took or refused an alert of these lanes, or a post; null: not for minutes. */
async function movedAt(db: Database, now: Date, lanes: readonly number[]): Promise<Date | null> {
  const from = new Date(now.getTime() - LOOKS_BACK_MS)
  const { rows } = await sql<{ at: Date | null }>`
    select greatest(
      (select finished_at from deliveries
        where finished_at > ${from}::timestamptz and state in ('sent', 'refused', 'unknown')
          and lane in (${sql.join(lanes.map((lane) => sql.lit(lane)))})
        order by finished_at desc limit 1),
      (select max(finished_at) from posts where state = 'told' and finished_at > ${from}::timestamptz
        and ${sql.lit(lanes.includes(POSTS_LANE))})) as at`.execute(db)
  return rows[0]?.at ?? null
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
