/** One visit to one feed: ask, read, remember, and note how it went. */
import type { Database } from '../database/database.ts'
import type { Fetch, FetchFailure } from '../web/fetch.ts'
import type { World } from '../world.ts'
import { nextVisit } from './backoff.ts'
import type { Feed } from './feed.ts'
import { parseFeed } from './parse.ts'
import { type FeedState, recordVisit, rememberItems } from './store.ts'

/** What a visit needs. */
export interface Visitor {
  db: Database
  world: Pick<World, 'random' | 'log'>
  fetch: Fetch
}

export type Visited =
  | { kind: 'fresh'; new: number }
  | { kind: 'unchanged' }
  /** `outcome` in one word, as the feed's row keeps it: `timeout`, `http-503`, `html`, … */
  | { kind: 'failed'; outcome: string }

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

/** A feed that answers something else, or nothing, loses nothing: what was known of it stays. */
export async function visitFeed(
  visitor: Visitor,
  feed: Feed,
  state: FeedState,
  now: Date,
  signal?: AbortSignal,
): Promise<Visited> {
  const { db, world } = visitor
  const fetched = await visitor.fetch({
    url: feed.url,
    etag: state.etag,
    lastModified: state.last_modified,
    accept: ACCEPT,
    ...(signal ? { signal } : {}),
  })
  // Told to stop, not failed.
  if (signal?.aborted) return { kind: 'unchanged' }

  const answered = async (
    visited: Visited,
    etag: string | null,
    lastModified: string | null,
    movedTo?: string | null,
  ) => {
    const visit = { kind: 'answered' as const, outcome: visited.kind, etag, lastModified, movedTo }
    await recordVisit(db, feed.id, visit, now)
    return visited
  }
  const failed = async (outcome: string, retryAfterSeconds?: number): Promise<Visited> => {
    const failures = state.failures + 1
    const nextVisitAt = nextVisit(failures, retryAfterSeconds ?? null, world.random(1)[0]! / 255, now)
    await recordVisit(db, feed.id, { kind: 'failed', outcome, nextVisitAt }, now)
    world.log.debug('feed failed', { feed: feed.id, outcome, count: failures })
    return { kind: 'failed', outcome }
  }

  if (fetched.kind === 'unchanged') return answered(fetched, state.etag, state.last_modified)
  if (fetched.kind === 'failed') return failed(outcomeOf(fetched), fetched.retryAfterSeconds)
  const parsed = await parseFeed(fetched.text, fetched.contentType)
  if (parsed.kind === 'not-a-feed') return failed(parsed.because)
  if (parsed.skipped > 0) world.log.debug('feed items skipped', { feed: feed.id, count: parsed.skipped })
  // The validators only after the items: whoever dies between the two reads them again.
  const remembered = await rememberItems(db, feed, parsed.items, now)
  return answered({ kind: 'fresh', new: remembered.new }, fetched.etag, fetched.lastModified, fetched.movedTo)
}

const outcomeOf = ({ because, status }: FetchFailure) =>
  because === 'http' && status ? `http-${status}` : because
