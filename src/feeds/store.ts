/** Feeds and their reports in the database. */
import { sql } from 'kysely'
import type { Reason } from '../alerts/brake.ts'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import { EXAMPLES } from '../holds/hold.ts'
import { findOpenHold, rememberHold } from '../holds/store.ts'
import { DEGRADED_AFTER, type FeedItem } from './feed.ts'
import { type KnownReport, novelties } from './novelty.ts'

// Even a feed that has long been failing is asked once a day.
const VISITED_WITHIN_MS = 2 * 86_400_000

export type FeedState = Row<'feeds'>

/**
 * How a visit ended. `outcome` is one word for the operator: `fresh`, `unchanged`, `html`, `http-503`, …
 * `movedTo` undefined: this answer does not tell.
 */
export type Visit =
  | {
      kind: 'answered'
      outcome: string
      etag: string | null
      lastModified: string | null
      movedTo?: string | null | undefined
    }
  | { kind: 'failed'; outcome: string; nextVisitAt: Date | null }

/** A feed that answers from another address than before is a new feed: its first visit alerts nobody. */
export async function rememberFeed(db: Database, feed: { id: string; url: string }): Promise<void> {
  const { id, url } = feed
  await db
    .insertInto('feeds')
    .values({ id, url })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({
          url,
          etag: null,
          last_modified: null,
          first_loaded_at: null,
          next_visit_at: null,
          failures: 0,
          failing_since: null,
          moved_to: null,
          told: null,
        })
        .where('feeds.url', '<>', url),
    )
    .execute()
}

/** Those of `ids` that may be visited now. */
export async function dueFeeds(db: Database, ids: readonly string[], now: Date): Promise<FeedState[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('feeds')
    .selectAll()
    .where('id', 'in', ids)
    .where((where) => where.or([where('next_visit_at', 'is', null), where('next_visit_at', '<=', now)]))
    .orderBy('visited_at', (order) => order.asc().nullsFirst())
    .execute()
}

/** A failure keeps the validators and the last good answer of the feed. */
export async function recordVisit(db: Database, feedId: string, visit: Visit, now: Date): Promise<void> {
  const ended =
    visit.kind === 'answered'
      ? {
          etag: visit.etag,
          last_modified: visit.lastModified,
          answered_at: now,
          next_visit_at: null,
          failures: 0,
          failing_since: null,
          ...(visit.movedTo === undefined ? {} : { moved_to: visit.movedTo }),
        }
      : { next_visit_at: visit.nextVisitAt }
  await db
    .updateTable('feeds')
    .set({ visited_at: now, outcome: visit.outcome, ...ended })
    .$if(visit.kind === 'failed', (query) =>
      query.set((row) => ({
        failures: row('failures', '+', 1),
        failing_since: row.fn.coalesce('failing_since', row.val(now)),
      })),
    )
    .where('id', '=', feedId)
    .execute()
}

// Rows of one statement: a hundred whole articles are some megabytes.
const ROWS = 100

/** What a visit brought and was kept; `reportId` is its row in `reports`. */
export interface Kept {
  reportId: number
  item: FeedItem
  quiet: string | null
}

/**
 * Keeps what is new of a visit, all or nothing, in the order in which it was published; `quiet` reports alert nobody.
 * The first visit of a feed (even an empty one) is all quiet. Old reports that turn up together are held: nobody reads
 * them before they are released by hand. Two processes that visit the same feed take turns. `along` is done in the same
 * transaction.
 */
export async function rememberItems(
  db: Database,
  feed: { id: string; name?: string },
  items: readonly FeedItem[],
  now: Date,
  along: (trx: Database, kept: readonly Kept[]) => Promise<void> = async () => undefined,
): Promise<Kept[]> {
  return db.transaction().execute(async (trx) => {
    const { first_loaded_at, restored } = await trx
      .selectFrom('feeds')
      .select(['first_loaded_at', 'restored'])
      .where('id', '=', feed.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const known = await knownReports(trx, feed.id, items)
    const isHolding = (await findOpenHold(trx, 'reports', feed.id)) !== undefined
    const { found, reasons } = novelties(items, known, {
      firstLoad: first_loaded_at === null,
      restored,
      now,
      isHolding,
    })
    const rows = found.map(({ item, quiet }) => ({
      feed_id: feed.id,
      item_key: item.key,
      revision: item.revision,
      url: item.url,
      title: item.title,
      body: item.body,
      published_at: item.publishedAt,
      seen_at: now,
      quiet,
      // Dropped by the operator in an earlier wording: nobody reads it.
      ...(quiet === 'discarded' ? { read_at: now } : {}),
    }))
    const kept: Kept[] = []
    for (let at = 0; at < rows.length; at += ROWS) {
      const inserted = await trx
        .insertInto('reports')
        .values(rows.slice(at, at + ROWS))
        .returning(['id', 'item_key', 'revision'])
        .execute()
      const ids = new Map(inserted.map((row) => [`${row.item_key} ${row.revision}`, row.id]))
      for (const { item, quiet } of found.slice(at, at + ROWS))
        kept.push({ reportId: ids.get(`${item.key} ${item.revision}`)!, item, quiet })
    }
    const held = kept.filter(({ quiet }) => quiet === 'held').map(({ reportId }) => reportId)
    if (held.length > 0) await holdReports(trx, feed, held, reasons, now)
    await along(trx, kept)
    if (first_loaded_at === null) {
      await trx
        .updateTable('feeds')
        .set({ first_loaded_at: now, restored: false })
        .where('id', '=', feed.id)
        .execute()
    }
    return kept
  })
}

async function holdReports(
  trx: Database,
  feed: { id: string; name?: string },
  ids: readonly number[],
  reasons: readonly Reason[],
  now: Date,
): Promise<void> {
  const open = await findOpenHold(trx, 'reports', feed.id)
  const rows = [...(open?.difference.rows ?? []), ...ids.map(String)].slice(0, EXAMPLES)
  const hold = await rememberHold(
    trx,
    {
      kind: 'reports',
      sourceId: feed.id,
      sourceName: feed.name ?? feed.id,
      reasons,
      difference: { statuses: {}, columns: {}, rows },
      people: (open?.people ?? 0) + ids.length,
    },
    now,
  )
  await trx
    .updateTable('reports')
    .set({ hold_id: hold.id })
    .where('id', 'in', [...ids])
    .execute()
}

async function knownReports(
  db: Database,
  feedId: string,
  items: readonly FeedItem[],
): Promise<KnownReport[]> {
  if (items.length === 0) return []
  const ofFeed = () =>
    db
      .selectFrom('reports')
      .select([
        'id',
        'item_key as key',
        'revision',
        'published_at as publishedAt',
        'seen_at as seenAt',
        'quiet',
      ])
      .where('feed_id', '=', feedId)
  // Two lookups in two indexes; an «or» of them reads everything the feed ever said.
  return ofFeed()
    .where('item_key', '=', isAnyOf(items.map((item) => item.key)))
    .union(ofFeed().where('revision', '=', isAnyOf(items.map((item) => item.revision))))
    .orderBy('id')
    .execute()
}

/** One parameter however long the list is: a thousand of them take longer to prepare than to look up. */
const isAnyOf = (values: readonly string[]) => sql<string>`any(${values}::text[])`

/** How many feeds answer, and how many have failed time and again; feeds that are no longer visited do not count. */
export async function feedHealth(db: Database): Promise<{ ok: number; degraded: number }> {
  const feeds = await db.selectFrom('feeds').select(['visited_at', 'failures']).execute()
  const last = Math.max(...feeds.map((feed) => feed.visited_at?.getTime() ?? 0))
  const visited = feeds.filter(
    (feed) => feed.visited_at && last - feed.visited_at.getTime() < VISITED_WITHIN_MS,
  )
  const degraded = visited.filter((feed) => feed.failures >= DEGRADED_AFTER).length
  return { ok: visited.length - degraded, degraded }
}
