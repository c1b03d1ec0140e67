/** A feed's text to its items, whatever the format. Never throws. */
import type { FeedItem } from './feed.ts'
import { parseJson } from './json.ts'
import type { NotAFeed } from './mend.ts'
import { parseXml } from './xml.ts'

export type ParsedFeed =
  | {
      kind: 'items'
      items: FeedItem[] /** Items that could not be read or were too many. */
      skipped: number
    }
  | { kind: 'not-a-feed'; because: NotAFeed }

/** In the feed's own order, usually the newest first; at most 500. `contentType` is the HTTP header. */
export function parseFeed(text: string, contentType: string | null): ParsedFeed {
  return /^\s*\{/.test(text) ? parseJson(text) : parseXml(text, contentType)
}
