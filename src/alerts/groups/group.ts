/** When a group that a registry names becomes news: a pure function over its counts, then and now. */

import { type GroupFacts, groupKey, LANES } from '../alert.ts'
import type { Decision } from '../decide.ts'

export interface GroupNewsItem {
  id: number
  name: string
  named: number
  released: number
  regions: string[]
  prisons: string[]
  firstDay: string | null
  lastDay: string | null
  quiet: string | null
  source: string
  recordedAt: Date
  /** What was announced of it, where one event alone can be meant. */
  announced: GroupFacts['announced']
}

export interface Counts {
  named: number
  released: number
}

/** How far the counts grew since they were last told; a registry that takes people back is no news. */
export function growthOf(now: Counts, before: Counts | null): Counts {
  return {
    named: Math.max(0, now.named - (before?.named ?? 0)),
    released: Math.max(0, now.released - (before?.released ?? 0)),
  }
}

/** One alert for a load, whatever number of people it changed. `before` is what was last told, or known at the first load. */
export function decideGroup(news: GroupNewsItem, before: Counts | null): Decision {
  if (news.quiet) return { kind: 'silent', because: news.quiet }
  const growth = growthOf(news, before)
  if (growth.named === 0 && growth.released === 0) return { kind: 'silent', because: 'no-growth' }
  return {
    kind: 'alert',
    alert: {
      key: groupKey(news.id),
      lane: LANES.batch,
      standing: 'verified',
      seenAt: news.recordedAt,
      facts: {
        kind: 'group',
        name: news.name,
        named: news.named,
        released: news.released,
        growth,
        announced: news.announced,
        day: news.firstDay === news.lastDay ? news.firstDay : null,
        prisons: news.prisons,
        regions: news.regions,
        source: news.source,
        asOf: news.recordedAt.toISOString(),
      },
    },
  }
}
