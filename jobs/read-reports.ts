import { type BatchNews, placeReport, tellsOfEvent, textFingerprint } from '../src/batches/group.ts'
import { lockBatches, nextBatchId, openBatches, rememberBatch, rememberNews } from '../src/batches/store.ts'
import { readReport } from '../src/claims/read.ts'
import type { Reading } from '../src/claims/reading.ts'
import { rememberClaims } from '../src/claims/store.ts'
import type { Database } from '../src/database/database.ts'
import type { Feed } from '../src/feeds/feed.ts'
import { isRewritten, markRead, takeUnread, type UnreadReport } from '../src/reports/store.ts'
import type { Job, Room, Summary } from './job.ts'

type Needs = Pick<Room, 'db' | 'world' | 'sources'>

/** Reads what the feeds brought: what each report asserts, whom it names, and which event it tells of. */
export const readReports: Job<Needs> = {
  name: 'read-reports',
  async run({ db, world, sources }, signal) {
    const summary: Summary = { read: 0, mentions: 0, batches: 0 }
    const feeds = new Map(sources.feeds.map((feed) => [feed.id, feed]))
    while (!signal?.aborted) {
      // One report a transaction: a report that breaks the reader does not take its neighbours' work with it.
      const read = await db.transaction().execute(async (trx) => {
        await lockBatches(trx)
        const [report] = await takeUnread(trx, 1, world.now())
        if (!report) return null
        return readOne(trx, report, feeds.get(report.feed_id), world)
      })
      if (read === null) break
      summary.read! += 1
      summary.mentions! += read.mentions
      summary.batches! += read.news
    }
    return summary
  },
}

async function readOne(
  trx: Database,
  report: UnreadReport,
  feed: Feed | undefined,
  world: Needs['world'],
): Promise<{ mentions: number; news: number }> {
  const now = world.now()
  const publishedAt = report.published_at ?? report.seen_at
  const reading = readReport({
    id: String(report.id),
    title: report.title,
    body: report.body,
    published_at: publishedAt.toISOString(),
    lang: feed?.lang ?? null,
    source: feed ? { name: feed.name, kind: feed.kind } : null,
  })
  const from = { id: report.feed_id, name: feed?.name ?? report.feed_id }
  const kept = { id: report.id, quiet: report.quiet, released: report.hold_id !== null, feed: from }
  await rememberClaims(trx, kept, reading, now)
  const news = tellsOfEvent({ reading }) ? await place(trx, report, reading, feed, publishedAt) : 'none'
  await markRead(trx, report.id, now)
  return {
    mentions: reading.people.filter((person) => person.change !== 'none').length,
    news: news === 'none' ? 0 : 1,
  }
}

/** Joins the report to the event it tells of, or opens one. */
async function place(
  trx: Database,
  report: UnreadReport,
  reading: Reading,
  feed: Feed | undefined,
  publishedAt: Date,
): Promise<BatchNews> {
  // A rewritten story keeps its first date: what it says now is as of when we saw it.
  const toldAt = (await isRewritten(trx, report)) ? report.seen_at : publishedAt
  const nextId = await nextBatchId(trx)
  const { batch, news } = placeReport(
    await openBatches(trx, toldAt),
    {
      reading,
      publishedAt: toldAt.toISOString(),
      source: { owner: feed?.owner ?? report.feed_id, kind: feed?.kind ?? 'press' },
      textHash: textFingerprint(`${report.title}\n${report.body}`),
    },
    () => nextId,
  )
  if (batch === null) return 'none'
  await rememberBatch(trx, batch)
  if (news !== 'none') await rememberNews(trx, { batch, reportId: report.id, news, quiet: report.quiet })
  return news
}
