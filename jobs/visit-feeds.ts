/** Visits the feeds that are due, politely, and keeps what they publish. */
import { dueFeeds, type FeedState, rememberFeed } from '../src/feeds/store.ts'
import { type Visited, visitFeed } from '../src/feeds/visit.ts'
import { visitHosts } from '../src/web/hosts.ts'
import type { Job, Room } from './job.ts'

const AT_ONCE = 8

export const visitFeeds: Job<Pick<Room, 'db' | 'world' | 'clock' | 'sources' | 'fetch' | 'meters'>> = {
  name: 'visit-feeds',
  async run(room, signal) {
    const { db, world, sources } = room
    for (const feed of sources.feeds) await rememberFeed(db, feed)
    const ids = sources.feeds.map((feed) => feed.id)
    const due = new Map((await dueFeeds(db, ids, await room.clock())).map((state) => [state.id, state]))
    const summary = { visited: 0, unchanged: 0, new: 0, failed: 0 }

    /** One feed that breaks in a way nobody thought of must not keep the others from being read. */
    const visit = async (feed: (typeof sources.feeds)[number], state: FeedState): Promise<Visited> => {
      try {
        return await visitFeed(room, feed, state, await room.clock(), signal)
      } catch (error) {
        world.log.error('feed visit broke', { feed: feed.id }, error)
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
        room.meters.count('feed_visits', { outcome: visited.kind })
      },
      signal,
    )
    return summary
  },
}
