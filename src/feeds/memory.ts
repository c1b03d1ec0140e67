/** What each feed said at its last visit, so that the database is asked only about what is not known to be in it. */
import type { FeedItem } from './feed.ts'

export interface FeedMemory {
  /** Items in wordings that the last visit of this feed did not bring; null when there was none since the start. */
  unknown(feed: { id: string; url: string }, items: readonly FeedItem[]): FeedItem[] | null
  /** These are in the database now. */
  remember(feed: { id: string; url: string }, items: readonly FeedItem[]): void
}

/** Some 60 bytes an item of the last visit; a feed under another address is another feed. */
export function createFeedMemory(): FeedMemory {
  const visits = new Map<string, { url: string; wordings: ReadonlySet<string> }>()
  // 64 bits of each: nobody meets by chance, and whoever wants to silence a story would have to own its feed.
  const wordingOf = ({ key, revision }: FeedItem) => key.slice(0, 16) + revision.slice(0, 16)
  return {
    unknown({ id, url }, items) {
      const last = visits.get(id)
      return last?.url === url ? items.filter((item) => !last.wordings.has(wordingOf(item))) : null
    },
    remember({ id, url }, items) {
      visits.set(id, { url, wordings: new Set(items.map(wordingOf)) })
    },
  }
}
