/** The outbox: one row per alert and subscriber, the only rows whose state moves. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import { PACE_LOOKS_BACK_MS } from '../gate/pace.ts'
import type { Form } from './form.ts'
import { LEASE_SECONDS, type Next } from './schedule.ts'

export interface Taken {
  id: number
  fence: number
  attempts: number
  unknowns: number
  form: Form
  /** Of the last attempt, or why it waited. */
  outcome: string | null
  manner: string
  alert: { id: number; lane: number; facts: unknown; seenAt: Date }
  /** A registry asks not to publish the person of the alert any more. */
  hidden: boolean
  /** How many milliseconds ago the chat got its last alerts, those that its pace depends on. */
  sentAgo: readonly number[]
  subscriber: Pick<Row<'subscribers'>, 'id' | 'chat' | 'preferences' | 'state' | 'paused_because'>
}

/**
 * Takes up to `limit` due deliveries, the most urgent lane first, or those of one `lane`; at most one a subscriber, none
 * for a subscriber that has one in flight, and none before an older one of the same chat and lane. They are «sending»
 * from now on, written before anything is sent. Not inside a transaction.
 */
export async function takeDeliveries(
  db: Database,
  limit: number,
  now: Date,
  lane: number | null = null,
): Promise<Taken[]> {
  const rows = await markSending(db, limit, now, lane)
  if (rows.length === 0) return []
  const paceFrom = new Date(now.getTime() - PACE_LOOKS_BACK_MS)
  const taken = await db
    .selectFrom('deliveries')
    .innerJoin('alerts', 'alerts.id', 'deliveries.alert_id')
    .innerJoin('subscribers', 'subscribers.id', 'deliveries.subscriber_id')
    .select([
      'deliveries.id',
      'fence',
      'attempts',
      'unknowns',
      'form',
      'outcome',
      'manner',
      'alert_id',
      'deliveries.lane',
      'facts',
      'alerts.seen_at',
      'subscriber_id',
      'chat',
      'preferences',
      'subscribers.state',
      'paused_because',
      sql<number[]>`array(
        select (extract(epoch from ${now}::timestamptz - s.finished_at) * 1000)::float8 from deliveries s
        where s.subscriber_id = deliveries.subscriber_id and s.state in ('sent', 'unknown') and s.finished_at > ${paceFrom}::timestamptz
          and s.finished_at <= ${now}::timestamptz)`.as('sent_ago'),
      sql<boolean>`exists (
        select 1 from people where not publish
          and people.id in ((facts->>'personId')::bigint, (facts->>'mergedId')::bigint))`.as('hidden'),
    ])
    .where(
      'deliveries.id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('deliveries.lane')
    .orderBy('deliveries.id')
    .execute()
  return taken.map((row) => ({
    id: row.id,
    fence: row.fence,
    attempts: row.attempts,
    unknowns: row.unknowns,
    form: row.form,
    outcome: row.outcome,
    manner: row.manner,
    alert: { id: row.alert_id, lane: row.lane, facts: row.facts, seenAt: row.seen_at },
    hidden: row.hidden,
    sentAgo: row.sent_ago,
    subscriber: {
      id: row.subscriber_id,
      chat: row.chat,
      preferences: row.preferences,
      state: row.state,
      paused_because: row.paused_because,
    },
  }))
}

// Two processes that take at the same time may each choose another alert of one subscriber; the unique index then lets
// only the first have it, and the second looks again. More in a row than this, and it comes back at its next run.
const MOST_LOOKS = 5
const UNIQUE_VIOLATION = '23505'

async function markSending(
  db: Database,
  limit: number,
  now: Date,
  lane: number | null,
): Promise<{ id: number }[]> {
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1000)
  const mark = sql<{ id: number }>`
    with due as (
      select d.id, d.subscriber_id, d.lane, d.due_at from deliveries d
      where d.state = 'queued' and d.due_at <= ${now}::timestamptz ${lane === null ? sql`` : sql`and d.lane = ${lane}::smallint`}
        and not exists (select 1 from deliveries s where s.subscriber_id = d.subscriber_id and s.state = 'sending')
        and not exists (select 1 from deliveries e where e.subscriber_id = d.subscriber_id and e.state = 'queued'
          and e.lane = d.lane and e.id < d.id)
      order by d.lane, d.due_at, d.id
      limit ${limit * 4}
      for update skip locked
    ), first as (
      select distinct on (subscriber_id) id, lane, due_at from due order by subscriber_id, lane, due_at, id
    ), chosen as (
      select id from first order by lane, due_at, id limit ${limit}
    )
    update deliveries set state = 'sending', fence = fence + 1, attempts = attempts + 1, leased_until = ${lease}::timestamptz
    from chosen where deliveries.id = chosen.id
    returning deliveries.id`
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    try {
      return (await mark.execute(db)).rows
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)) throw error
    }
  }
  return []
}

/** Writes down what became of an attempt; a worker whose lease was taken over meanwhile (another fence) changes nothing. */
export async function recordAttempt(
  db: Database,
  delivery: { id: number; fence: number },
  next: Next,
  now: Date,
): Promise<boolean> {
  let query = db
    .updateTable('deliveries')
    .where('id', '=', delivery.id)
    .where('fence', '=', delivery.fence)
    .where('state', '=', 'sending')
  switch (next.state) {
    case 'sent':
      query = query.set({
        state: 'sent',
        message_id: next.messageId,
        outcome: 'sent',
        finished_at: now,
        leased_until: null,
      })
      break
    case 'waiting':
      query = query.set({ state: 'waiting', outcome: next.outcome, leased_until: null })
      break
    case 'refused':
    case 'unknown':
    case 'cancelled':
      query = query.set({ state: next.state, outcome: next.outcome, finished_at: now, leased_until: null })
      break
    case 'queued':
      query = query.set({
        state: 'queued',
        due_at: new Date(now.getTime() + next.afterSeconds * 1000),
        outcome: next.outcome,
        unknowns: next.unknowns,
        form: next.form,
        leased_until: null,
        ...(next.counts ? {} : { attempts: sql<number>`attempts - 1` }),
      })
  }
  return (await query.executeTakeFirst()).numUpdatedRows > 0n
}

/** Whether it is still this worker's to send: whoever asked to be forgotten has no row any more. */
export async function isStillSending(
  db: Database,
  delivery: { id: number; fence: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('deliveries')
    .select('id')
    .where('id', '=', delivery.id)
    .where('fence', '=', delivery.fence)
    .where('state', '=', 'sending')
    .executeTakeFirst()
  return row !== undefined
}

/** A chat that has its pace waits as a whole: whatever else is queued for it, it is not looked at before. */
export async function holdChat(db: Database, subscriberId: number, until: Date): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ due_at: until })
    .where('subscriber_id', '=', subscriberId)
    .where('state', '=', 'queued')
    .where('due_at', '<', until)
    .execute()
}

/** Delivery records are kept 30 days: who was told what is nobody's business for longer. */
export async function sweepDeliveries(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('deliveries')
    .where('finished_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
