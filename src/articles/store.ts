/** Pages that are wanted, and what became of them, in the database. */
import type { Database } from '../database/database.ts'
import { revisionOf } from '../feeds/item.ts'

/** A report whose page is to be fetched now. */
export type DueArticle = Awaited<ReturnType<typeof dueArticles>>[number]

/** The pages of these reports are wanted; until `heldUntil` nobody reads the reports without them. */
export async function rememberWanted(
  trx: Database,
  reportIds: readonly number[],
  now: Date,
  heldUntil: Date,
): Promise<void> {
  if (reportIds.length === 0) return
  await trx
    .insertInto('articles')
    .values(reportIds.map((report_id) => ({ report_id, held_until: heldUntil, next_visit_at: now })))
    .onConflict((conflict) => conflict.column('report_id').doNothing())
    .execute()
}

/**
 * Those never tried before come first. With a `feedId` those of a visit that is under way, whose reports wait for them;
 * without one all others.
 */
export async function dueArticles(db: Database, now: Date, limit: number, feedId: string | null) {
  return db
    .selectFrom('articles')
    .innerJoin('reports', 'reports.id', 'articles.report_id')
    .select(['reports.id', 'feed_id', 'url', 'title', 'body', 'attempts'])
    .where('next_visit_at', '<=', now)
    .where((where) =>
      feedId === null
        ? where.or([where('held_until', 'is', null), where('held_until', '<=', now)])
        : where.and([where('held_until', '>', now), where('feed_id', '=', feedId)]),
    )
    .orderBy('attempts')
    .orderBy('reports.id')
    .limit(limit)
    .execute()
}

/** The page did not bring the story: the report is read from what the feed says; null for never again. */
export async function recordFailure(
  db: Database,
  reportId: number,
  failure: { outcome: string; nextVisitAt: Date | null },
): Promise<void> {
  await db
    .updateTable('articles')
    .set((row) => ({
      held_until: null,
      next_visit_at: failure.nextVisitAt,
      outcome: failure.outcome,
      attempts: row('attempts', '+', 1),
    }))
    .where('report_id', '=', reportId)
    .execute()
}

/** Not tried in this run, perhaps in the next one: nobody waits for them any longer. */
export async function releaseArticles(db: Database, reportIds: readonly number[]): Promise<void> {
  if (reportIds.length === 0) return
  await db.updateTable('articles').set({ held_until: null }).where('report_id', 'in', reportIds).execute()
}

/**
 * The story in full. A report that nobody has read yet is read from it; one that was read already gets a successor,
 * another wording of the same story as a live page has, so that nothing is told twice. A wording that the feed has
 * replaced since is left alone.
 */
export async function rememberStory(
  db: Database,
  reportId: number,
  text: string,
  now: Date,
): Promise<'in-time' | 'late' | 'outdated'> {
  return db.transaction().execute(async (trx) => {
    const report = await trx
      .selectFrom('reports')
      .selectAll()
      .where('id', '=', reportId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('articles')
      .set({ held_until: null, next_visit_at: null, outcome: 'story' })
      .where('report_id', '=', reportId)
      .execute()
    if (report.read_at === null) {
      await trx.updateTable('reports').set({ body: text }).where('id', '=', reportId).execute()
      return 'in-time'
    }
    const newer = await trx
      .selectFrom('reports')
      .select('id')
      .where('feed_id', '=', report.feed_id)
      .where('item_key', '=', report.item_key)
      .where('id', '>', reportId)
      .limit(1)
      .executeTakeFirst()
    if (newer) return 'outdated'
    const { id: _id, read_at: _read, ...story } = report
    await trx
      .insertInto('reports')
      .values({
        ...story,
        body: text,
        revision: revisionOf({ title: report.title, body: text }),
        seen_at: now,
      })
      .onConflict((conflict) => conflict.columns(['feed_id', 'item_key', 'revision']).doNothing())
      .execute()
    return 'late'
  })
}
