/** Visits to the pages of stories: under the rules of every fetch, and never so that a report waits for them long. */
import type { Database } from '../database/database.ts'
import { nextVisit } from '../feeds/backoff.ts'
import type { Fetch, Fetched, FetchFailure } from '../web/fetch.ts'
import { visitHosts } from '../web/hosts.ts'
import type { World } from '../world.ts'
import type { Page, PageText } from './page.ts'
import { type DueArticle, dueArticles, recordFailure, releaseArticles, rememberStory } from './store.ts'

/** What the visits of one run need and know. */
export interface PageVisitor {
  db: Database
  world: Pick<World, 'random' | 'log'>
  fetch: Fetch
  /** Never rejects (parsing/parser.ts). */
  parse(page: Page): Promise<PageText>
  clock(): Promise<Date>
}

/** A run's own: how many pages it may still visit, and which hosts did not answer in it. */
export interface Budget {
  pages: number
  down: Set<string>
  /** Hosts that did answer: when several failed and none did, it is our own line that is down. */
  answered: number
}

export const newBudget = (): Budget => ({ pages: MOST_PAGES, down: new Set(), answered: 0 })

/** How long a report waits for its page. */
export const HELD_MS = 30_000
// A page that is slower is worth having later, not worth an alert that waits for it.
const DEADLINE_MS = { first: 5_000, later: 10_000 }
const MOST_PAGES = 60
/** As many as a feed has items. */
const MOST_DUE = 500
const AT_ONCE = 8
const MOST_ATTEMPTS = 6
/** So many hosts without an answer, and none with one, are no trouble of theirs. */
const OUR_OWN_LINE = 3
// backoff.ts waits a minute at the sixth failure and doubles: a minute, 4, 16, 64 minutes, four hours.
const BACKOFF_FROM = 4
const BACKOFF_STEP = 2
const ACCEPT = 'text/html, application/xhtml+xml, */*;q=0.1'

export interface PagesVisited {
  visited: number
  stories: number
}

/**
 * Visits what is due: of `feedId` right after its own visit, or whatever else waits. What there is no budget for waits
 * for the next run, and no report waits for it any longer.
 */
export async function visitArticles(
  visitor: PageVisitor,
  budget: Budget,
  feedId: string | null,
  signal?: AbortSignal,
): Promise<PagesVisited> {
  const due = await dueArticles(visitor.db, await visitor.clock(), MOST_DUE, feedId)
  const putOff: number[] = []
  const pages = { visited: 0, stories: 0 }
  await visitHosts(
    due.map((article) => ({ article, url: article.url ?? '' })),
    AT_ONCE,
    async ({ article, url }) => {
      const host = URL.parse(url)?.host ?? ''
      const offline = budget.answered === 0 && budget.down.size >= OUR_OWN_LINE
      if (budget.pages <= 0 || budget.down.has(host) || offline) {
        putOff.push(article.id)
        return
      }
      budget.pages -= 1
      pages.visited += 1
      if (await visitArticle(visitor, article, host, budget, signal)) pages.stories += 1
    },
    signal,
  )
  await releaseArticles(visitor.db, putOff)
  return pages
}

async function visitArticle(
  visitor: PageVisitor,
  article: DueArticle,
  host: string,
  budget: Budget,
  signal?: AbortSignal,
): Promise<boolean> {
  const { db, world } = visitor
  const fetched = await visitor.fetch({
    url: article.url ?? '',
    accept: ACCEPT,
    deadlineMs: article.attempts === 0 ? DEADLINE_MS.first : DEADLINE_MS.later,
    ...(signal ? { signal } : {}),
  })
  // Told to stop, not failed.
  if (signal?.aborted) return false
  if (isDown(fetched)) budget.down.add(host)
  else budget.answered += 1

  const outcome = await outcomeOf(visitor, article, fetched)
  if (outcome.kind === 'story') {
    const told = await rememberStory(db, article.id, outcome.text, await visitor.clock())
    world.log.debug('page read', { feed: article.feed_id, outcome: told })
    return told !== 'outdated'
  }
  const attempts = article.attempts + 1
  const nextVisitAt =
    outcome.again && attempts < MOST_ATTEMPTS
      ? nextVisit(
          BACKOFF_FROM + BACKOFF_STEP * attempts,
          outcome.retryAfterSeconds ?? null,
          world.random(1)[0]! / 255,
          await visitor.clock(),
        )
      : null
  await recordFailure(db, article.id, { outcome: outcome.word, nextVisitAt })
  world.log.debug('page failed', { feed: article.feed_id, outcome: outcome.word, count: attempts })
  return false
}

type Outcome =
  | { kind: 'story'; text: string }
  | { kind: 'failed'; word: string; again: boolean; retryAfterSeconds?: number }

async function outcomeOf(visitor: PageVisitor, article: DueArticle, fetched: Fetched): Promise<Outcome> {
  const never = (word: string): Outcome => ({ kind: 'failed', word, again: false })
  if (fetched.kind === 'unchanged') return never('unchanged')
  if (fetched.kind === 'failed')
    return {
      kind: 'failed',
      word: fetched.because === 'http' ? `http-${fetched.status}` : fetched.because,
      again: mayRecover(fetched),
      ...(fetched.retryAfterSeconds ? { retryAfterSeconds: fetched.retryAfterSeconds } : {}),
    }
  if (!/html|^$/i.test(fetched.contentType ?? '')) return never('not-html')
  // A story that is gone often leads to the front page, which has its headline too.
  if (new URL(fetched.url).pathname === '/' && URL.parse(article.url ?? '')?.pathname !== '/')
    return never('front-page')
  const page = await visitor.parse({ html: fetched.text, title: article.title, summary: article.body })
  return page.kind === 'story' ? page : never(page.because)
}

/** Whether the host, not the page, is in trouble: others of its pages need not be tried in this run. */
function isDown(fetched: Fetched): boolean {
  if (fetched.kind !== 'failed') return false
  const { because, status = 0 } = fetched
  return because === 'http' ? status >= 500 || status === 429 : /^(?:timeout|network|tls)$/.test(because)
}

/** A page that is not there, not for us or no page at all stays so. */
function mayRecover({ because, status = 0 }: FetchFailure): boolean {
  if (because === 'http') return status >= 500 || status === 408 || status === 425 || status === 429
  return because === 'timeout' || because === 'network' || because === 'tls'
}
