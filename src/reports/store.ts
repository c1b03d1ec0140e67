/** Reports: one wording of one story, kept once. */
import type { Database } from '../database/database.ts'

/**
 * Unread reports, oldest first, locked until the transaction ends; those another process reads are passed over, and
 * so are those whose page is being fetched, and those that are held.
 */
export async function takeUnread(trx: Database, limit: number, now: Date) {
  return trx
    .selectFrom('reports')
    .select([
      'id',
      'feed_id',
      'item_key',
      'url',
      'title',
      'body',
      'published_at',
      'seen_at',
      'quiet',
      'hold_id',
    ])
    .where('read_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('articles')
            .select('report_id')
            .whereRef('report_id', '=', 'reports.id')
            .where('held_until', '>', now),
        ),
      ),
    )
    .where('quiet', 'is distinct from', 'held')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}
export type UnreadReport = Awaited<ReturnType<typeof takeUnread>>[number]

/** Is there an earlier wording of the same story? */
export async function isRewritten(
  db: Database,
  report: { id: number; feed_id: string; item_key: string },
): Promise<boolean> {
  const earlier = await db
    .selectFrom('reports')
    .select('id')
    .where('feed_id', '=', report.feed_id)
    .where('item_key', '=', report.item_key)
    .where('id', '<', report.id)
    .limit(1)
    .executeTakeFirst()
  return earlier !== undefined
}

export async function markRead(trx: Database, id: number, now: Date): Promise<void> {
  await trx.updateTable('reports').set({ read_at: now }).where('id', '=', id).execute()
}

/** Reports of a hold, oldest first. */
export async function heldReports(db: Database, holdId: number) {
  return db
    .selectFrom('reports')
    .select(['id', 'title', 'url', 'published_at'])
    .where('hold_id', '=', holdId)
    .orderBy('id')
    .execute()
}

/** They are read from now on like any other; nothing of them was lost by waiting. */
export async function releaseReports(trx: Database, holdId: number): Promise<void> {
  await trx
    .updateTable('reports')
    .set({ quiet: null })
    .where('hold_id', '=', holdId)
    .where('quiet', '=', 'held')
    .execute()
}

/** Nobody will read them. */
export async function discardReports(trx: Database, holdId: number, now: Date): Promise<void> {
  await trx
    .updateTable('reports')
    .set({ quiet: 'discarded', read_at: now })
    .where('hold_id', '=', holdId)
    .where('quiet', '=', 'held')
    .execute()
}

/** Raw articles are kept 90 days (safety.md, retention); the claims about them go with them. */
export async function sweepReports(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('reports')
    .where('seen_at', '<', before)
    .where('read_at', 'is not', null)
    // What waits for a hand is not dropped by time.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mentions')
            .select('mentions.id')
            .whereRef('mentions.report_id', '=', 'reports.id')
            .where('mentions.quiet', '=', 'held'),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
