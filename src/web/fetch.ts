/** One careful request (safety.md section 5): guarded hosts, one total deadline, sizes counted while streaming. */
import { Agent, type Dispatcher, request } from 'undici'
import { BadEncoding, BodyTooLarge, ENCODINGS, readBody } from './body.ts'
import { decodeText } from './charset.ts'
import { allowList, guardedConnector, mayLeadTo, RefusedHost, refusalOf } from './guard.ts'
import { nameServers, type Resolve } from './resolve.ts'

export interface FetchRequest {
  url: string
  /** Validators of an earlier answer: with them the host may say «unchanged». */
  etag?: string | null
  lastModified?: string | null
  accept?: string
  /** `content-language`: the language in which the host is asked to answer. */
  language?: string
  /** Sent to the origin of `url` only, wherever redirects may lead. */
  cookie?: string
  /** JSON to be posted; a redirect is then not followed, so that it reaches nobody else. */
  post?: string
  signal?: AbortSignal
}

export type Fetched =
  | {
      kind: 'fresh'
      text: string
      contentType: string | null
      etag: string | null
      lastModified: string | null
      /** Cookies that the host sets, each `name=value`. */
      cookies: string[]
      /** Where the answer came from, after redirects. */
      url: string
      /** Where the host says the address has moved for good (301, 308), null when it has not. */
      movedTo: string | null
    }
  | { kind: 'unchanged' }
  | FetchFailure

export interface FetchFailure {
  kind: 'failed'
  /** `timeout` also when the caller's signal ended it; `refused-host` before a byte was sent. */
  because: 'timeout' | 'too-large' | 'refused-host' | 'redirects' | 'http' | 'network' | 'encoding' | 'tls'
  /** The HTTP status, with `http`. */
  status?: number
  /** How long the host asks to be left alone, at most a day. */
  retryAfterSeconds?: number
}

/** Never rejects for what the network does. */
export type Fetch = (request: FetchRequest) => Promise<Fetched>

export interface FetchOptions {
  /** `host:port` entries that may be fetched although they are not public, or an IP address, or on another port. */
  allow: readonly string[]
  /** For everything together: names, connections, redirects, and bodies that only trickle. */
  deadlineMs?: number
  maxWireBytes?: number
  maxDecodedBytes?: number
  userAgent?: string
  /** How public names are resolved; the system's name servers unless told otherwise. */
  resolve?: Resolve
}

const MAX_REDIRECTS = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOVED = new Set([301, 308])

/** `close` drops the connections; a request under way then fails as `network`. */
export function createFetch(options: FetchOptions): { fetch: Fetch; close(): Promise<void> } {
  const { deadlineMs = 20_000, maxWireBytes = 3_000_000, maxDecodedBytes = 8_000_000 } = options
  const { userAgent = 'Vigilia/0.1 (feed reader)' } = options
  const allow = allowList(options.allow)
  const agent = new Agent({
    connect: guardedConnector(allow, options.resolve ?? nameServers(), deadlineMs),
    // A host is visited every few minutes: no connection is worth keeping.
    pipelining: 0,
  })

  async function fetch(wanted: FetchRequest): Promise<Fetched> {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), deadlineMs)
    const signal = wanted.signal ? AbortSignal.any([wanted.signal, deadline.signal]) : deadline.signal
    try {
      return await follow(wanted, signal)
    } catch (error) {
      return { kind: 'failed', because: signal.aborted ? 'timeout' : reasonOf(error) }
    } finally {
      clearTimeout(timer)
    }
  }

  async function follow(wanted: FetchRequest, signal: AbortSignal): Promise<Fetched> {
    let url: URL | null = URL.parse(wanted.url)
    const origin = url?.origin
    let movedTo: string | null = null
    let onlyMoved = true
    for (let hops = 0; ; hops += 1) {
      if (url === null || refusalOf(url, allow)) return { kind: 'failed', because: 'refused-host' }
      const headers = headersFor(wanted, userAgent, url.origin === origin)
      const post = wanted.post === undefined ? {} : { method: 'POST' as const, body: wanted.post }
      const response = await request(url, { dispatcher: agent, signal, headers, ...post })
      const { statusCode: status, body } = response
      if (status >= 200 && status < 300)
        return { ...(await readFresh(response, signal)), url: url.href, movedTo }
      // A body that is not wanted is not waited for either.
      body.on('error', () => undefined).destroy()
      if (!REDIRECTS.has(status)) return unwanted(response, wanted)

      const next = URL.parse(header(response, 'location') ?? '', url.href)
      const isLost = next === null || hops === MAX_REDIRECTS || wanted.post !== undefined
      if (isLost || !mayLeadTo(url, next, allow)) {
        return { kind: 'failed', because: 'redirects', status }
      }
      onlyMoved &&= MOVED.has(status)
      if (onlyMoved) movedTo = next.href
      url = next
    }
  }

  async function readFresh(response: Response, signal: AbortSignal) {
    const contentType = header(response, 'content-type')
    const limits = { maxWireBytes, maxDecodedBytes }
    const bytes = await readBody(response.body, header(response, 'content-encoding'), limits, signal)
    return {
      kind: 'fresh' as const,
      text: decodeText(bytes, contentType),
      contentType,
      etag: header(response, 'etag'),
      lastModified: header(response, 'last-modified'),
      cookies: cookiesOf(response),
    }
  }

  return { fetch, close: () => agent.destroy() }
}

function headersFor(wanted: FetchRequest, userAgent: string, isOrigin: boolean): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: wanted.accept ?? '*/*',
    'accept-encoding': ENCODINGS,
    ...(wanted.etag ? { 'if-none-match': wanted.etag } : {}),
    ...(wanted.lastModified ? { 'if-modified-since': wanted.lastModified } : {}),
    ...(wanted.language ? { 'content-language': wanted.language } : {}),
    ...(wanted.cookie && isOrigin ? { cookie: wanted.cookie } : {}),
    // Hosts that guard against forged forms ask for the second one.
    ...(wanted.post === undefined
      ? {}
      : { 'content-type': 'application/json', 'x-requested-with': 'XMLHttpRequest' }),
  }
}

type Response = Dispatcher.ResponseData

function header(response: Response, name: string): string | null {
  const value = response.headers[name]
  return (Array.isArray(value) ? value.join(', ') : value) ?? null
}

function cookiesOf(response: Response): string[] {
  const set = response.headers['set-cookie'] ?? []
  return (Array.isArray(set) ? set : [set]).flatMap((cookie) => cookie.split(';', 1))
}

function unwanted(response: Response, wanted: FetchRequest): Fetched {
  const status = response.statusCode
  // «Not modified» answers a question; unasked it says nothing.
  if (status === 304 && (wanted.etag || wanted.lastModified)) return { kind: 'unchanged' }
  const retryAfterSeconds = retryAfter(response)
  return { kind: 'failed', because: 'http', status, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) }
}

/** Seconds or a date (RFC 9110, 10.2.3); a date is read against the host's own clock, so that ours does not matter. */
function retryAfter(response: Response): number | null {
  const value = header(response, 'retry-after')?.trim()
  if (!value) return null
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : (Date.parse(value) - Date.parse(header(response, 'date') ?? '')) / 1000
  return seconds > 0 ? Math.min(Math.ceil(seconds), 86_400) : null
}

function reasonOf(error: unknown): FetchFailure['because'] {
  if (error instanceof RefusedHost) return 'refused-host'
  if (error instanceof BodyTooLarge) return 'too-large'
  if (error instanceof BadEncoding) return 'encoding'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/_TIMEOUT$|^ETIMEDOUT$|^ETIMEOUT$/.test(code)) return 'timeout'
  if (/CERT|SIGNATURE|^ERR_SSL|^ERR_TLS|^EPROTO$|SELF_SIGNED/.test(code)) return 'tls'
  return 'network'
}
