/** Claims and mentions in the database: what the reader made of each report. */
import { brakeNames } from '../alerts/brake.ts'
import type { Database } from '../database/database.ts'
import { type Difference, EXAMPLES } from '../holds/hold.ts'
import { findOpenHold, rememberHold } from '../holds/store.ts'
import { type Reading, readingSchema } from './reading.ts'

/** Changes that a name in the press may be told of (alerts/decide.ts). */
const TOLD = (change: string) => !['none', 'detained', 'unknown'].includes(change)

/**
 * Keeps what a report asserts and whom it names as changed; a second time changes nothing. Names beyond what a feed may
 * say of people within an hour are held until somebody releases them by hand. `released`: somebody did so already.
 */
export async function rememberClaims(
  trx: Database,
  report: { id: number; quiet: string | null; released: boolean; feed: { id: string; name: string } },
  reading: Reading,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('claims')
    .values({ report_id: report.id, reading: JSON.stringify(reading), read_at: now })
    .onConflict((conflict) => conflict.column('report_id').doNothing())
    .execute()
  const { quiet } = report
  const changed = reading.people.flatMap((person, position) =>
    person.change === 'none' ? [] : [{ ...person, report_id: report.id, position, quiet }],
  )
  if (changed.length === 0) return
  const ids = await trx
    .insertInto('mentions')
    .values(changed)
    .onConflict((conflict) => conflict.columns(['report_id', 'position']).doNothing())
    .returning('id')
    .execute()
  const coming = changed.filter(({ certain, change }) => certain && TOLD(change))
  if (quiet !== null || report.released || ids.length === 0 || coming.length === 0) return
  const open = await findOpenHold(trx, 'names', report.feed.id)
  const lastHour = await namesLastHour(trx, report, now)
  const names = coming.map(({ name }) => name)
  const reasons = brakeNames(names, lastHour, open !== undefined)
  if (reasons.length === 0) return
  const hold = await rememberHold(
    trx,
    {
      kind: 'names',
      sourceId: report.feed.id,
      sourceName: report.feed.name,
      reasons,
      difference: differenceWith(open?.difference, coming, ids),
      people: (open?.people ?? 0) + new Set(names).size,
    },
    now,
  )
  await trx
    .updateTable('mentions')
    .set({ quiet: 'held', hold_id: hold.id })
    .where(
      'id',
      'in',
      ids.map(({ id }) => id),
    )
    .execute()
}

/** People whom the feed named within the hour and who may be told of, but for those of this report and of a hold. */
async function namesLastHour(
  db: Database,
  report: { id: number; feed: { id: string } },
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('reports', 'reports.id', 'mentions.report_id')
    .innerJoin('claims', 'claims.report_id', 'mentions.report_id')
    .select(['name', 'change'])
    .distinct()
    .where('reports.feed_id', '=', report.feed.id)
    // What was read within the hour was seen within the day, and that has an index.
    .where('reports.seen_at', '>', new Date(now.getTime() - 86_400_000))
    .where('claims.read_at', '>', new Date(now.getTime() - 3_600_000))
    .where('mentions.quiet', 'is', null)
    .where('mentions.hold_id', 'is', null)
    .where('reports.hold_id', 'is', null)
    .where('certain', '=', true)
    .where('reports.id', '<>', report.id)
    .execute()
  return rows.filter(({ change }) => TOLD(change)).map(({ name }) => name)
}

function differenceWith(
  before: Difference | undefined,
  coming: readonly { change: string }[],
  ids: readonly { id: number }[],
): Difference {
  const statuses = { ...before?.statuses }
  for (const { change } of coming) statuses[change] = (statuses[change] ?? 0) + 1
  const rows = [...(before?.rows ?? []), ...ids.map(({ id }) => String(id))].slice(0, EXAMPLES)
  return { statuses, columns: {}, rows }
}

/** Names of a hold, oldest first. */
export async function heldMentions(db: Database, holdId: number) {
  return db
    .selectFrom('mentions')
    .innerJoin('reports', 'reports.id', 'mentions.report_id')
    .select(['mentions.id', 'name', 'change', 'url', 'published_at'])
    .where('mentions.hold_id', '=', holdId)
    .orderBy('mentions.id')
    .execute()
}

/** They may be told of from now on, or never. */
export async function decideMentions(
  trx: Database,
  holdId: number,
  decision: 'released' | 'discarded',
): Promise<void> {
  await trx
    .updateTable('mentions')
    .set({ quiet: decision === 'released' ? null : 'discarded' })
    .where('hold_id', '=', holdId)
    .where('quiet', '=', 'held')
    .execute()
}

/** Throws ZodError when the row was not written by this program. */
export function readReading(reading: unknown): Reading {
  return readingSchema.parse(reading)
}

export interface PressMention {
  name: string
  change: string
  feedId: string
  day: string | null
}

/**
 * Whom reports surely named as changed since then, newest first. Names that are held or were dropped are not among them.
 */
export async function namedSince(
  db: Database,
  since: Date,
  limit: number,
): Promise<{ id: number; name: string }[]> {
  return db
    .selectFrom('mentions')
    .innerJoin('reports', 'reports.id', 'mentions.report_id')
    .select(['mentions.id', 'name'])
    .where('certain', '=', true)
    .where('reports.seen_at', '>=', since)
    .where((row) =>
      row.or([row('mentions.quiet', 'is', null), row('mentions.quiet', 'not in', ['held', 'discarded'])]),
    )
    .orderBy('mentions.id', 'desc')
    .limit(limit)
    .execute()
}

/** What these mentions say, newest first: shown beside a status, as reports. */
export async function mentionsBy(db: Database, ids: readonly number[]): Promise<PressMention[]> {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('reports', 'reports.id', 'mentions.report_id')
    .innerJoin('claims', 'claims.report_id', 'mentions.report_id')
    .select(['name', 'change', 'feed_id', 'reading'])
    .where('mentions.id', 'in', [...ids])
    .orderBy('mentions.id', 'desc')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    change: row.change,
    feedId: row.feed_id,
    day: readReading(row.reading).day,
  }))
}
