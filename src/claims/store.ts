/** Claims and mentions in the database: what the reader made of each report. */
import type { Database } from '../database/database.ts'
import { type Reading, readingSchema } from './reading.ts'

/** Keeps what a report asserts and whom it names as changed; a second time changes nothing. */
export async function rememberClaims(
  trx: Database,
  reportId: number,
  reading: Reading,
  quiet: string | null,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('claims')
    .values({ report_id: reportId, reading: JSON.stringify(reading), read_at: now })
    .onConflict((conflict) => conflict.column('report_id').doNothing())
    .execute()
  const changed = reading.people.flatMap((person, position) =>
    person.change === 'none' ? [] : [{ ...person, report_id: reportId, position, quiet }],
  )
  if (changed.length === 0) return
  await trx
    .insertInto('mentions')
    .values(changed)
    .onConflict((conflict) => conflict.columns(['report_id', 'position']).doNothing())
    .execute()
}

/** Throws ZodError when the row was not written by this program. */
export function readReading(reading: unknown): Reading {
  return readingSchema.parse(reading)
}

export interface PressMention {
  name: string
  change: string
  certain: boolean
  feedId: string
  url: string | null
  day: string | null
  publishedAt: Date | null
  seenAt: Date
}

/** People whom reports named as changed since then, newest first: shown beside a status, as reports. */
export async function mentionsSince(db: Database, since: Date, limit: number): Promise<PressMention[]> {
  const rows = await db
    .selectFrom('mentions')
    .innerJoin('reports', 'reports.id', 'mentions.report_id')
    .innerJoin('claims', 'claims.report_id', 'mentions.report_id')
    .select(['name', 'change', 'certain', 'feed_id', 'url', 'published_at', 'seen_at', 'reading'])
    .where('reports.seen_at', '>=', since)
    .orderBy('mentions.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    name: row.name,
    change: row.change,
    certain: row.certain,
    feedId: row.feed_id,
    url: row.url,
    day: readReading(row.reading).day,
    publishedAt: row.published_at,
    seenAt: row.seen_at,
  }))
}
