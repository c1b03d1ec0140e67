/** Alerts and what is waiting to become one. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { countDeliveries, planDeliveries, SUPERSEDED } from '../deliveries/plan/store.ts'
import { appearancesOf } from '../people/appearances/store.ts'
import type { Addressee, Slice } from '../subscriptions/audience.ts'
import { appearanceKey, type Facts, factsSchema, type NewAlert, personKey } from './alert.ts'
import { beginFanOut } from './fan-outs/store.ts'

/**
 * An alert and its deliveries exist together or not at all: those of the first slice, and for the others a fan-out that
 * is gone on with (jobs/fan-out.ts). Null when this key was raised before. `audience` is asked only for a new alert.
 */
export async function raiseAlert(
  trx: Database,
  alert: NewAlert,
  audience: () => Slice | Promise<Slice>,
  now: Date,
): Promise<{ alertId: number; queued: number; left: boolean } | null> {
  const row = await trx
    .insertInto('alerts')
    .values({
      key: alert.key,
      kind: alert.facts.kind,
      lane: alert.lane,
      standing: alert.standing,
      facts: JSON.stringify(alert.facts),
      seen_at: alert.seenAt,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return null
  const raised = { id: row.id, lane: alert.lane }
  const slice = await audience()
  const queued = await planDeliveries(trx, raised, slice.addressees, now)
  const left = slice.next !== null && (await beginFanOut(trx, raised, slice, queued, now))
  await countDeliveries(trx, { before: 0, after: queued, isLast: !left })
  return { alertId: row.id, queued, left }
}

export interface RecentSighting {
  alertId: number
  name: string
  change: string
}

/** Sightings told since then: the same news from the next outlet is not news to who heard it. */
export async function recentSightings(db: Database, since: Date): Promise<RecentSighting[]> {
  const rows = await db
    .selectFrom('alerts')
    .select(['id', 'facts'])
    .where('kind', '=', 'sighting')
    .where('created_at', '>=', since)
    .execute()
  return rows.flatMap((row) => {
    const facts = readFacts(row.facts)
    return facts.kind === 'sighting' ? [{ alertId: row.id, name: facts.name, change: facts.change }] : []
  })
}

/** Subscribers to whom one of these alerts was or will be sent; with `surely` not those for whom it waits. */
export async function subscribersOf(
  db: Database,
  alertIds: readonly number[],
  surely = false,
): Promise<Set<number>> {
  if (alertIds.length === 0) return new Set()
  const all = db
    .selectFrom('deliveries')
    .select('subscriber_id')
    .where('alert_id', 'in', [...alertIds])
    .where('outcome', 'is distinct from', SUPERSEDED)
  const rows = await (surely ? all.where('state', '!=', 'waiting') : all).distinct().execute()
  return new Set(rows.map((row) => row.subscriber_id))
}

/** What an alert of this key says; undefined when there is none. */
export async function findFacts(db: Database, key: string): Promise<Facts | undefined> {
  const row = await db.selectFrom('alerts').select('facts').where('key', '=', key).executeTakeFirst()
  return row && readFacts(row.facts)
}

/** For as long there is a record of who got an alert (jobs/sweep.ts). */
const RECORDED_MS = 30 * 86_400_000

/**
 * Whether this is the person was asked when it was first told of: who got an earlier alert is not asked again. Once
 * nobody knows any more who got it, nobody is: who came later was asked on following.
 */
export async function withoutAskedAgain(
  trx: Database,
  person: { ids: readonly number[]; sequence: number },
  audience: readonly Addressee[],
  now: Date,
): Promise<Addressee[]> {
  if (audience.every(({ manner }) => manner === 'person')) return [...audience]
  const told = await trx
    .selectFrom('person_statuses')
    .select(['person_id', 'sequence'])
    .where('person_id', 'in', [...person.ids])
    .execute()
  const appeared = await appearancesOf(trx, person.ids)
  const keys = [
    ...told.map((entry) => personKey(entry.person_id, entry.sequence)),
    ...appeared.map(({ personId, id }) => appearanceKey(personId, id)),
  ].filter((key) => key !== personKey(person.ids[0]!, person.sequence))
  if (keys.length === 0) return [...audience]
  const before = await trx
    .selectFrom('alerts')
    .select(['id', 'created_at'])
    .where('key', 'in', keys)
    .execute()
  const longAgo = before.some((alert) => now.getTime() - alert.created_at.getTime() > RECORDED_MS)
  const asked = await subscribersOf(
    trx,
    before.map(({ id }) => id),
    true,
  )
  return audience.map((one) =>
    (longAgo || asked.has(one.subscriberId)) && (one.manner === 'match' || one.manner === 'possible')
      ? { ...one, manner: `${one.manner}-asked` }
      : one,
  )
}

/** Throws ZodError when the row was not written by this program. */
export function readFacts(facts: unknown): Facts {
  return factsSchema.parse(facts)
}

/** New entries of people's histories, with their person, oldest first. */
export async function takeNewStatuses(trx: Database, limit: number) {
  return trx
    .selectFrom('person_statuses')
    .innerJoin('people', 'people.id', 'person_statuses.person_id')
    .select([
      'person_statuses.id',
      'person_statuses.person_id',
      'person_statuses.sequence',
      'person_statuses.status',
      'person_statuses.status_on',
      'person_statuses.source',
      'person_statuses.source_url',
      'person_statuses.recorded_at',
      'person_statuses.quiet',
      'people.name',
      'people.aliases',
      'people.prison',
      'people.region',
      'people.birth_year',
      'people.detained_on',
      'people.publish',
    ])
    .where('person_statuses.considered_at', 'is', null)
    .orderBy('person_statuses.id')
    .limit(limit)
    .forUpdate('person_statuses')
    .skipLocked()
    .execute()
}
export type NewStatus = Awaited<ReturnType<typeof takeNewStatuses>>[number]

/** Newly merged people, oldest first. */
export async function takeNewMerges(trx: Database, limit: number) {
  return trx
    .selectFrom('merges')
    .innerJoin('people', 'people.id', 'merges.person_id')
    .select([
      'merges.id',
      'person_id',
      'recorded_at',
      'quiet',
      'registry_id',
      'people.name',
      'people.publish',
    ])
    .where('considered_at', 'is', null)
    .orderBy('merges.id')
    .limit(limit)
    .forUpdate('merges')
    .skipLocked()
    .execute()
}

/** New mentions of people in reports, with their report, oldest first; those that are held wait. */
export async function takeNewMentions(trx: Database, limit: number) {
  return trx
    .selectFrom('mentions')
    .innerJoin('reports', 'reports.id', 'mentions.report_id')
    .innerJoin('claims', 'claims.report_id', 'mentions.report_id')
    .select([
      'mentions.id',
      'mentions.report_id',
      'mentions.name',
      'mentions.change',
      'mentions.certain',
      'mentions.quiet',
      'reports.feed_id',
      'reports.url',
      'reports.seen_at',
      'reports.published_at',
      'claims.reading',
    ])
    .where('mentions.considered_at', 'is', null)
    .where('mentions.quiet', 'is distinct from', 'held')
    .orderBy('mentions.id')
    .limit(limit)
    .forUpdate('mentions')
    .skipLocked()
    .execute()
}
export type NewMention = Awaited<ReturnType<typeof takeNewMentions>>[number]

/** News of batches, with the report that brought it, oldest first. */
export async function takeBatchNews(trx: Database, limit: number) {
  return trx
    .selectFrom('batch_news')
    .innerJoin('reports', 'reports.id', 'batch_news.report_id')
    .select([
      'batch_news.id',
      'batch_news.batch_id',
      'batch_news.report_id',
      'batch_news.news',
      'batch_news.state',
      'batch_news.quiet',
      'reports.feed_id',
      'reports.url',
      'reports.seen_at',
      'reports.published_at',
    ])
    .where('batch_news.considered_at', 'is', null)
    .orderBy('batch_news.id')
    .limit(limit)
    .forUpdate('batch_news')
    .skipLocked()
    .execute()
}
export type BatchNewsRow = Awaited<ReturnType<typeof takeBatchNews>>[number]

export async function markConsidered(
  trx: Database,
  table: 'merges' | 'person_statuses' | 'appearances' | 'mentions' | 'batch_news' | 'group_counts',
  id: number,
  now: Date,
): Promise<void> {
  await sql`update ${sql.table(table)} set considered_at = ${now} where id = ${id}`.execute(trx)
}
