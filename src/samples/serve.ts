/** The samples over HTTP, as polite outlets serve theirs: with ETag, Last-Modified and 304. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Item, writeFeed } from './formats.ts'
import { feedPath, OUTLETS, type Outlet } from './outlets.ts'
import { PAGE_POLICY, registryPage, storyPage } from './pages.ts'

/** What there is to serve at this moment. */
export interface SampleSite {
  /** Newest first. */
  items(outlet: Outlet): Item[]
  /** When the outlet's feed (its id) or the `registry` last changed. */
  changedAt(id: string): Date
  registryCsv(base: string): string
  registryTable(): { header: string; rows: string[] }
}

interface Resource {
  type: string
  body: string
  changedAt?: Date
}

/** Listens until `close`; `port: 0` takes a free one. Rejects when the port is in use. */
export async function serveSite(site: SampleSite, at: { host: string; port: number }) {
  const server = createServer((request, response) => {
    const path = URL.parse(request.url ?? '/', 'http://samples')?.pathname ?? '/'
    answer(request, response, request.method === 'GET' ? find(site, path, url()) : null)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, resolve)
  })
  const port = (server.address() as AddressInfo).port
  const url = () => `http://${at.host}:${port}`
  return {
    url: url(),
    port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function find(site: SampleSite, path: string, base: string): Resource | null {
  if (path === '/registry.csv') {
    return {
      type: 'text/csv; charset=utf-8',
      body: site.registryCsv(base),
      changedAt: site.changedAt('registry'),
    }
  }
  if (path === '/registro') {
    const { header, rows } = site.registryTable()
    return { type: 'text/html; charset=utf-8', body: registryPage(header, rows) }
  }
  for (const outlet of OUTLETS) {
    if (path === feedPath(outlet)) {
      return { ...writeFeed(outlet, site.items(outlet), base), changedAt: site.changedAt(outlet.id) }
    }
    const item = site.items(outlet).find(({ story }) => path === `/${outlet.id}/${story.guid}`)
    if (item) return { type: 'text/html; charset=utf-8', body: storyPage(outlet, item.story) }
  }
  return null
}

function answer(request: IncomingMessage, response: ServerResponse, found: Resource | null) {
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n')
    return
  }
  const etag = `"${createHash('sha256').update(found.body).digest('hex').slice(0, 20)}"`
  const headers = {
    'content-type': found.type,
    'content-security-policy': PAGE_POLICY,
    etag,
    ...(found.changedAt ? { 'last-modified': found.changedAt.toUTCString() } : {}),
  }
  if (isKnown(request, etag, found.changedAt)) response.writeHead(304, headers).end()
  else response.writeHead(200, headers).end(found.body)
}

/** If-None-Match decides alone where it is sent (RFC 9110, 13.1.3). */
function isKnown(request: IncomingMessage, etag: string, changedAt: Date | undefined): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
