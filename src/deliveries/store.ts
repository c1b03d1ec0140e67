/** The outbox: one row per alert and subscriber, the only rows whose state moves. */
import { type RawBuilder, sql } from 'kysely'
import { type Database, OFTEN } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import { PACE_LOOKS_BACK_MS } from '../gate/pace.ts'
import { silenceOf } from '../subscribers/subscriber.ts'
import type { Unwanted } from './attempt.ts'
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
  const alerts = await alertsOf(db, [...new Set(rows.map((row) => row.alert_id))])
  return rows.map((row) => {
    const { facts, seen_at, hidden } = alerts.get(row.alert_id)!
    return {
      id: row.id,
      fence: row.fence,
      attempts: row.attempts,
      unknowns: row.unknowns,
      form: row.form,
      outcome: row.outcome,
      manner: row.manner,
      alert: { id: row.alert_id, lane: row.lane, facts, seenAt: seen_at },
      hidden,
      sentAgo: row.sent_ago,
      subscriber: {
        id: row.subscriber_id,
        chat: row.chat,
        preferences: row.preferences,
        state: row.subscriber_state,
        paused_because: row.paused_because,
      },
    }
  })
}

/** What is told, and whether its person is still to be spoken of; of hundreds that are taken, most are of one alert. */
async function alertsOf(db: Database, ids: readonly number[]) {
  const rows = await db
    .selectFrom('alerts')
    .select([
      'id',
      'facts',
      'seen_at',
      sql<boolean>`exists (
        select 1 from people where not publish
          and people.id in ((facts->>'personId')::bigint, (facts->>'mergedId')::bigint))`.as('hidden'),
    ])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

type Marked = Pick<
  Row<'deliveries'>,
  | 'id'
  | 'fence'
  | 'attempts'
  | 'unknowns'
  | 'form'
  | 'outcome'
  | 'manner'
  | 'lane'
  | 'alert_id'
  | 'subscriber_id'
> &
  Pick<Row<'subscribers'>, 'chat' | 'preferences' | 'paused_because'> & {
    subscriber_state: Row<'subscribers'>['state']
    sent_ago: number[]
  }

// Two processes that take at the same time may each choose another alert of one subscriber; the unique index then lets
// only the first have it, and the second looks again. More in a row than this, and it comes back at its next run.
const MOST_LOOKS = 5
const UNIQUE_VIOLATION = '23505'

/**
 * One plan whatever the engine believes of the table: the index of what is due, in its order, and of each chat what its
 * own index says. Whoever lets it choose (`not exists`, plain columns) gets hash joins over all that is queued, or every
 * row against every other, where the rows were not counted lately: 66 s for a dozen of twenty thousand (0022).
 */
async function markSending(db: Database, limit: number, now: Date, lane: number | null): Promise<Marked[]> {
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1000)
  const paceFrom = new Date(now.getTime() - PACE_LOOKS_BACK_MS)
  const mark = sql<Marked>`
    with due as (
      select d.id, d.subscriber_id, d.lane, d.due_at from deliveries d
      where d.state = 'queued' and d.due_at <= ${now}::timestamptz ${lane === null ? sql`` : sql`and d.lane = ${lane}::smallint`}
        and not coalesce((select true from deliveries s where s.subscriber_id = d.subscriber_id and s.state = 'sending'), false)
        and not coalesce((select true from deliveries e where e.subscriber_id = d.subscriber_id and e.state || '' = 'queued'
          and e.lane = d.lane and e.id < d.id limit 1), false)
      order by d.lane, d.due_at, d.id
      limit ${limit}
      for update skip locked
    ), first as (
      select distinct on (subscriber_id) id from due order by subscriber_id, lane, due_at, id
    ), taken as (
      update deliveries set state = 'sending', fence = fence + 1, attempts = attempts + 1, leased_until = ${lease}::timestamptz
      from first where deliveries.id = first.id
      returning deliveries.*
    )
    select t.id, t.fence, t.attempts, t.unknowns, t.form, t.outcome, t.manner, t.lane, t.alert_id, t.subscriber_id,
      u.chat, u.preferences, u.paused_because, u.state as subscriber_state,
      array(
        select (extract(epoch from ${now}::timestamptz - s.finished_at) * 1000)::float8 from deliveries s
        where s.subscriber_id = t.subscriber_id and s.state in ('sent', 'unknown')
          and s.finished_at + interval '0' > ${paceFrom}::timestamptz
          and s.finished_at + interval '0' <= ${now}::timestamptz) as sent_ago
    from taken t join subscribers u on u.id = t.subscriber_id
    order by t.lane, t.id`
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    try {
      return (await mark.execute(db)).rows
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)) throw error
    }
  }
  return []
}

/**
 * Which of these are still this worker's to send, in their order, and how their chats stand: whoever asked to be forgotten
 * has no row any more, and whoever blocked us or left since they were taken is silent.
 */
export async function lookAgain(
  db: Database,
  deliveries: readonly { id: number; fence: number }[],
): Promise<(Unwanted | null)[]> {
  const { rows } = await sql<
    Pick<Row<'deliveries'>, 'id' | 'fence'> & Pick<Row<'subscribers'>, 'state' | 'paused_because'>
  >`${sql.raw(OFTEN)}
    select d.id, d.fence, u.state, u.paused_because
    from deliveries d join subscribers u on u.id = d.subscriber_id
    where d.id = any(${deliveries.map(({ id }) => id)}::bigint[]) and d.state = 'sending'`.execute(db)
  const known = new Map(rows.map((row) => [row.id, row]))
  return deliveries.map(({ id, fence }) => {
    const row = known.get(id)
    if (row?.fence !== fence) return { kind: 'gone' }
    const because = silenceOf(row)
    return because === null ? null : { kind: 'silent', because }
  })
}

/** Writes down what became of an attempt; a worker whose lease was taken over meanwhile (another fence) changes nothing. */
export async function recordAttempt(
  db: Database,
  delivery: { id: number; fence: number },
  next: Next,
  now: Date,
): Promise<boolean> {
  const { numAffectedRows } = await sql`${sql.raw(OFTEN)}
    update deliveries set ${changesOf(next, now)}, leased_until = null
    where id = ${delivery.id}::bigint and fence = ${delivery.fence}::integer and state = 'sending'`.execute(
    db,
  )
  return numAffectedRows === 1n
}

function changesOf(next: Next, now: Date): RawBuilder<unknown> {
  switch (next.state) {
    case 'sent':
      return sql`state = 'sent', message_id = ${next.messageId}::bigint, outcome = 'sent', finished_at = ${now}::timestamptz`
    case 'waiting':
      return sql`state = 'waiting', outcome = ${next.outcome}`
    case 'refused':
    case 'unknown':
    case 'cancelled':
      return sql`state = ${next.state}, outcome = ${next.outcome}, finished_at = ${now}::timestamptz`
    case 'queued': {
      const due = new Date(now.getTime() + next.afterSeconds * 1000)
      return sql`state = 'queued', due_at = ${due}::timestamptz, outcome = ${next.outcome}, form = ${next.form},
        unknowns = ${next.unknowns}::integer, attempts = attempts - ${next.counts ? 0 : 1}::integer`
    }
  }
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
