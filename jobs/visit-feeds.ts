/** Visits the feeds that are due, politely, and keeps what they publish; of summaries that matter the pages too. */
import { rememberWanted } from '../src/articles/store.ts'
import { HELD_MS, newBudget, type PageVisitor, visitArticles } from '../src/articles/visit.ts'
import { wantsPage } from '../src/articles/wanted.ts'
import type { Feed } from '../src/feeds/feed.ts'
import { dueFeeds, type FeedState, rememberFeed } from '../src/feeds/store.ts'
import { type Visited, type Visitor, visitFeed } from '../src/feeds/visit.ts'
import { visitHosts } from '../src/web/hosts.ts'
import type { Job, Room } from './job.ts'

type Needs = Pick<
  Room,
  'db' | 'world' | 'clock' | 'sources' | 'fetch' | 'parser' | 'feedMemory' | 'directory' | 'meters'
>

const AT_ONCE = 8

export const visitFeeds: Job<Needs> = {
  name: 'visit-feeds',
  async run(room, signal) {
    const { db, sources, meters } = room
    await room.directory.refresh(db)
    for (const feed of sources.feeds) await rememberFeed(db, feed)
    const ids = sources.feeds.map((feed) => feed.id)
    const due = new Map((await dueFeeds(db, ids, await room.clock())).map((state) => [state.id, state]))
    const summary = { visited: 0, unchanged: 0, new: 0, failed: 0 }
    const budget = newBudget()
    const pages: PageVisitor = { ...room, parse: room.parser.page }
    const isListed = (name: string) =>
      room.directory.find(name).some(({ verdict }) => verdict.verdict === 'match')
    const visitor: Visitor = {
      ...room,
      parse: room.parser.feed,
      memory: room.feedMemory,
      async along(trx, kept) {
        // What alerts nobody is read as it is: an archive that appears would be hundreds of pages.
        const wanted = kept.filter(({ item, quiet }) => quiet === null && wantsPage(item, isListed))
        const now = await room.clock()
        const heldUntil = new Date(now.getTime() + HELD_MS)
        await rememberWanted(
          trx,
          wanted.map(({ reportId }) => reportId),
          now,
          heldUntil,
        )
      },
    }

    /** One feed that breaks in a way nobody thought of must not keep the others from being read. */
    const visit = async (feed: Feed, state: FeedState): Promise<Visited> => {
      try {
        return await visitFeed(visitor, feed, state, await room.clock(), signal)
      } catch (error) {
        room.world.log.error('feed visit broke', { feed: feed.id }, error)
        return { kind: 'failed', outcome: 'broke' }
      }
    }
    await visitHosts(
      sources.feeds.filter((feed) => due.has(feed.id)),
      AT_ONCE,
      async (feed) => {
        const visited = await visit(feed, due.get(feed.id)!)
        summary.visited += 1
        if (visited.kind === 'unchanged') summary.unchanged += 1
        else if (visited.kind === 'failed') summary.failed += 1
        else summary.new += visited.new
        meters.count('feed_visits', { outcome: visited.kind })
        // At once, so that the story is there when the report is read.
        if (visited.kind === 'fresh' && visited.new > 0) await visitArticles(pages, budget, feed.id, signal)
      },
      signal,
    )
    return summary
  },
}
