/**
 * A registry in Uwazi (HURIDOCS), read page by page through `GET /api/search`, the address its own pages use. Facts about
 * it are from github.com/huridocs/uwazi: app/api/search, app/api/auth, app/shared/types/searchParameterSchema.ts.
 */
import { z } from 'zod'
import type { Fetch, Fetched } from '../web/fetch.ts'
import type { UwaziSource } from './source.ts'
import { type Table, unreadable } from './table.ts'
import { type Entity, entitySchema, rowOf } from './uwazi-entity.ts'

type Failed = { kind: 'failed'; outcome: string; because: string }

// A page of a hundred full entities stays below the limits of one answer.
const PAGE = 100
/** Elasticsearch pages no further (index.max_result_window), and Uwazi asks it for no more. */
const MOST_ENTITIES = 10_000
/** For all pages together; each has its own deadline besides. */
const DEADLINE_MS = 180_000

const pageSchema = z.object({
  rows: z.array(z.unknown()),
  totalRows: z.number().int().nonnegative(),
  /** `gte` when there are more than Elasticsearch counts. */
  relation: z.string().optional(),
})

/** Every entity of the template. Whatever does not add up between pages makes the whole unreadable. */
export async function readUwazi(
  source: UwaziSource,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<Table | Failed> {
  const cut = AbortSignal.any([AbortSignal.timeout(DEADLINE_MS), ...(signal ? [signal] : [])])
  const cookie = await logIn(source, fetch, cut)
  if (typeof cookie !== 'string') return cookie
  const entities: Entity[] = []
  const ids = new Set<string>()
  for (let total: number | null = null; total === null || entities.length < total; ) {
    const page = await readPage(source, fetch, cookie, entities.length, cut)
    if (page.kind !== 'page') return page
    if (total !== null && page.total !== total)
      return unreadable(`its total changed from ${total} to ${page.total} while it was read`)
    total = page.total
    if (total > MOST_ENTITIES)
      return unreadable(`it has more than ${MOST_ENTITIES} entities, and Uwazi shows no more than those`)
    const expected = Math.min(PAGE, total - entities.length)
    if (page.entities.length !== expected)
      return unreadable(`a page has ${page.entities.length} entities in place of ${expected}`)
    for (const entity of page.entities) {
      const trouble = strangeness(entity, source, entities[0])
      if (trouble !== null) return unreadable(trouble)
      if (ids.has(entity.sharedId)) return unreadable('the same entity is on it twice')
      ids.add(entity.sharedId)
      entities.push(entity)
    }
  }
  const columns = source.columns ?? {}
  const rows = entities.map((entity, at) => rowOf(entity, at + 1, columns))
  const missing = Object.entries(columns).filter(
    ([, name]) =>
      entities.length > 0 && !entities.some((entity) => name in entity || name in entity.metadata),
  )
  if (missing.length > 0)
    return unreadable(`no entity has ${missing.map(([, name]) => `«${name}»`).join(', ')}`)
  // Whoever reads without an account does not see that an entity was unpublished, only that it is not there any more.
  const shown = source.user === undefined ? { shown: ids } : {}
  return { kind: 'table', rows, saysWhoIsPublished: true, ...shown }
}

/** The cookie of a session, empty without an account. */
async function logIn(source: UwaziSource, fetch: Fetch, signal: AbortSignal): Promise<string | Failed> {
  if (source.user === undefined) return ''
  const fetched = await fetch({
    url: new URL('/api/login', source.url).href,
    accept: 'application/json',
    post: JSON.stringify({ username: source.user, password: source.password }),
    signal,
  })
  const session =
    fetched.kind === 'fresh' ? fetched.cookies.find((cookie) => cookie.startsWith('connect.sid=')) : ''
  if (session) return session
  if (fetched.kind === 'fresh')
    return { kind: 'failed', outcome: 'not-allowed', because: 'it lets the account in without a session' }
  return fetched.kind === 'failed' && [401, 403, 409].includes(fetched.status ?? 0)
    ? {
        kind: 'failed',
        outcome: 'not-allowed',
        because: 'it refuses the user or password, or asks for a second factor',
      }
    : failedBy(fetched)
}

type Page =
  | { kind: 'page'; total: number; entities: Entity[] }
  | Failed
  | Extract<Table, { kind: 'unreadable' }>

async function readPage(
  source: UwaziSource,
  fetch: Fetch,
  cookie: string,
  from: number,
  signal: AbortSignal,
): Promise<Page> {
  const url = new URL('/api/search', source.url)
  url.search = new URLSearchParams({
    types: JSON.stringify([source.template]),
    from: String(from),
    limit: String(PAGE),
    // Oldest first: what is added while we read comes last and moves nobody to another page.
    sort: 'creationDate',
    order: 'asc',
    includeUnpublished: 'true',
  }).toString()
  const fetched = await fetch({
    url: url.href,
    accept: 'application/json',
    language: source.language,
    ...(cookie === '' ? {} : { cookie }),
    signal,
  })
  if (fetched.kind !== 'fresh') return failedBy(fetched)
  const read = pageSchema.safeParse(parse(fetched.text))
  if (!read.success) {
    const because = fetched.text.trim().startsWith('<')
      ? 'it is a web page, not JSON'
      : 'it is no answer of Uwazi'
    return { kind: 'unreadable', because }
  }
  const entities = z.array(entitySchema).safeParse(read.data.rows)
  if (!entities.success) return { kind: 'unreadable', because: 'an entity has no id, title or metadata' }
  const more = read.data.relation === 'gte' ? 1 : 0
  return { kind: 'page', total: read.data.totalRows + more, entities: entities.data }
}

/** What an answer to our question cannot hold; null when all is well. */
function strangeness(entity: Entity, source: UwaziSource, first: Entity | undefined): string | null {
  if (entity.template !== undefined && entity.template !== source.template)
    return 'it answers with entities of another template'
  if (entity.language !== undefined && entity.language !== (first?.language ?? entity.language))
    return 'it answers in several languages at once'
  return null
}

function failedBy(fetched: Exclude<Fetched, { kind: 'fresh' }>): Failed {
  if (fetched.kind === 'unchanged')
    return { kind: 'failed', outcome: 'http-304', because: 'it does not answer' }
  const outcome = fetched.status ? `http-${fetched.status}` : fetched.because
  const closed = fetched.status === 401 || fetched.status === 403
  return {
    kind: 'failed',
    outcome,
    because: closed ? 'it is private and needs a user and a password' : 'it does not answer',
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
