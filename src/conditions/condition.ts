/** How a source is doing, judged by what it did last: a feed or a registry. */
import { DEGRADED_AFTER } from '../feeds/feed.ts'

/**
 * `waiting`: never visited yet. `answers`: all is well. `silent`: it answers, but has had no news for longer than is its
 * habit. `moved`: it answers from another address for good. `degraded`: bad answers, three times or more. `gone`: its
 * host says that it will not come back.
 */
export type Condition = 'waiting' | 'answers' | 'silent' | 'moved' | 'degraded' | 'gone'

export interface SourceState {
  kind: 'feed' | 'registry'
  id: string
  /** As sources.json names it. */
  name: string
  visitedAt: Date | null
  /** Its last good answer. */
  answeredAt: Date | null
  /** Bad answers in a row, and when the first of them was. */
  failures: number
  failingSince: Date | null
  /** How the last visit ended, in one word. */
  outcome: string | null
  movedTo: string | null
  /** Its newest news, and the longest it may ordinarily go without any (milliseconds); null when nobody can tell. */
  lastNewsAt: Date | null
  habit: number | null
}

export interface Judged {
  condition: Condition
  /** Since when: of bad answers the first, of silence the last news, else the last good answer. */
  since: Date | null
}

/** The host says so itself (RFC 9110, 15.5.11). */
const GONE = 'http-410'

/** The worst that is true of a source now. */
export function conditionOf(source: SourceState, now: Date): Judged {
  if (source.visitedAt === null) return { condition: 'waiting', since: null }
  if (source.failures > 0 && source.outcome === GONE) return { condition: 'gone', since: source.failingSince }
  if (source.failures >= DEGRADED_AFTER) return { condition: 'degraded', since: source.failingSince }
  const { lastNewsAt, habit } = source
  if (lastNewsAt !== null && habit !== null && now.getTime() - lastNewsAt.getTime() > habit)
    return { condition: 'silent', since: lastNewsAt }
  return { condition: source.movedTo === null ? 'answers' : 'moved', since: source.answeredAt }
}

/** Conditions in which nothing new can be expected of a source. */
export const isUnwell = (condition: Condition): boolean =>
  condition === 'degraded' || condition === 'gone' || condition === 'silent'
