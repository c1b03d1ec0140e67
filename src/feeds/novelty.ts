/** Which items of a visit say something new, and which of those must not alert anybody. */
import { brakeOld, type Reason } from '../alerts/brake.ts'
import { plausible } from './dates.ts'
import type { FeedItem } from './feed.ts'

/**
 * Why a report is kept without alerting: the feed's first visit, old stories that turn up together and wait for the
 * operator, or those that the operator dropped.
 */
export type FeedQuiet = 'first-load' | 'held' | 'discarded'

/** A report that is kept already: the same story, or the same words under another key. */
export interface KnownReport {
  key: string
  revision: string
  publishedAt: Date | null
  seenAt: Date
  quiet: string | null
}

export interface Novelty {
  item: FeedItem
  quiet: string | null
}

// safety.md section 3: news older than 48 h that appears in bulk is held (alerts/brake.ts says how many).
const OLD_MS = 48 * 3_600_000

/**
 * What of a visit is new, oldest first; dates that cannot be true are taken away. A known story in other words is a
 * new revision; the same words under another key are not new, unless they were published days apart. `isHolding`: old
 * stories of this feed are held already, and more of them join. With the reasons when something new is to be held.
 */
export function novelties(
  items: readonly FeedItem[],
  known: readonly KnownReport[],
  visit: { firstLoad: boolean; restored?: boolean; now: Date; isHolding?: boolean },
): { found: Novelty[]; reasons: Reason[] } {
  const { now } = visit
  const seen = [...known]
  const found: Novelty[] = []
  for (const item of inOrder(items, now)) {
    if (seen.some((report) => isSame(report, item))) continue
    seen.push({
      key: item.key,
      revision: item.revision,
      publishedAt: item.publishedAt,
      seenAt: now,
      quiet: null,
    })
    const quiet = quietOf(
      known.filter((report) => report.key === item.key),
      now,
    )
    found.push({ item, quiet: visit.firstLoad ? (visit.restored ? RESTORED : 'first-load') : quiet })
  }
  const old = found.filter(({ item, quiet }) => quiet === null && isOlder(item.publishedAt, now))
  const reasons = brakeOld(old.length, visit.isHolding ?? false)
  if (reasons.length > 0) for (const novelty of old) novelty.quiet = 'held' satisfies FeedQuiet
  return { found, reasons }
}

/** What the first visit after a backup was put back finds was told before; new words of it are no news either. */
const RESTORED = 'restored'

/** Whoever retouches an old story that never alerted anybody does not make it news. */
function quietOf(earlier: readonly KnownReport[], now: Date): string | null {
  const [first] = earlier
  if (earlier.some((report) => report.quiet === RESTORED)) return RESTORED
  if (!first || earlier.some((report) => report.quiet === null)) return null
  return isOlder(first.publishedAt ?? first.seenAt, now) ? first.quiet : null
}

/** Without a date a story may be of any age. */
const isOlder = (date: Date | null, now: Date) => date === null || now.getTime() - date.getTime() > OLD_MS

function isSame(report: KnownReport, item: FeedItem): boolean {
  if (report.revision !== item.revision) return false
  if (report.key === item.key || report.publishedAt === null || item.publishedAt === null) return true
  return Math.abs(report.publishedAt.getTime() - item.publishedAt.getTime()) <= OLD_MS
}

/** Feeds have the newest first; reports are told in the order in which they were published. */
function inOrder(items: readonly FeedItem[], now: Date): FeedItem[] {
  return items
    .map((item) => ({ ...item, publishedAt: plausible(item.publishedAt, now) }))
    .reverse()
    .sort((a, b) => (a.publishedAt ?? now).getTime() - (b.publishedAt ?? now).getTime())
}
