/** Batches in the database: each the value that group.ts computes, and the news that reports brought to it. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Batch, BatchNews } from './group.ts'

// Longer than the widest window in which two reports can be one event (group.ts), so nothing that could be joined is missed.
const OPEN_DAYS = 45

/** Only one process at a time places reports, or two outlets' first words would become two events. */
export async function lockBatches(trx: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('vigilia:batches'))`.execute(trx)
}

/** Batches that a report of `at` might still belong to, oldest first. */
export async function openBatches(db: Database, at: Date): Promise<Batch[]> {
  const span = OPEN_DAYS * 86_400_000
  const rows = await db
    .selectFrom('batches')
    .select('state')
    .where('last_at', '>=', new Date(at.getTime() - span))
    .where('opened_at', '<=', new Date(at.getTime() + span))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.state as Batch)
}

export async function nextBatchId(trx: Database): Promise<number> {
  const { rows } = await sql<{
    id: number
  }>`select nextval(pg_get_serial_sequence('batches', 'id')) as id`.execute(trx)
  return rows[0]!.id
}

export async function rememberBatch(trx: Database, batch: Batch): Promise<void> {
  const values = {
    state: JSON.stringify(batch),
    standing: batch.standing,
    day: batch.day,
    opened_at: new Date(batch.openedAt),
    last_at: new Date(batch.lastAt),
  }
  await sql`
    insert into batches (id, state, standing, day, opened_at, last_at) overriding system value
    values (${batch.id}, ${values.state}::jsonb, ${values.standing}, ${values.day}::date, ${values.opened_at}, ${values.last_at})
    on conflict (id) do update set state = excluded.state, standing = excluded.standing, day = excluded.day,
      opened_at = excluded.opened_at, last_at = excluded.last_at`.execute(trx)
}

/** Notes what a report changed about a batch; the same report is noted once. */
export async function rememberNews(
  trx: Database,
  news: { batch: Batch; reportId: number; news: BatchNews; quiet: string | null },
): Promise<void> {
  await trx
    .insertInto('batch_news')
    .values({
      batch_id: news.batch.id,
      report_id: news.reportId,
      news: news.news,
      state: JSON.stringify(news.batch),
      quiet: news.quiet,
    })
    .onConflict((conflict) => conflict.columns(['batch_id', 'report_id']).doNothing())
    .execute()
}

/** The batch as it stood when it was last told, null when it never was. */
export async function lastTold(db: Database, batchId: number, beforeNews: number): Promise<Batch | null> {
  const row = await db
    .selectFrom('batch_news')
    .innerJoin('alerts', (join) =>
      join.on(sql<boolean>`alerts.key = 'batch:' || batch_news.batch_id || ':' || batch_news.report_id`),
    )
    .select('state')
    .where('batch_id', '=', batchId)
    .where('batch_news.id', '<', beforeNews)
    .orderBy('batch_news.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.state as Batch) : null
}

/** Events of several people or their announcements, newest first. */
export async function recentBatches(db: Database, limit: number): Promise<Batch[]> {
  const rows = await db
    .selectFrom('batches')
    .select('state')
    .orderBy('last_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit * 3)
    .execute()
  return rows
    .map((row) => row.state as Batch)
    .filter((batch) => batch.figures.length > 0)
    .slice(0, limit)
}
