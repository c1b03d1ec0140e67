/**
 * Who may talk to the page's server: only the page itself. A site elsewhere that points its own name at this machine
 * (DNS rebinding) is betrayed by Host, one that posts across origins by Origin.
 */
import type { IncomingMessage } from 'node:http'

export class BadRequest extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Host names under which this machine itself reaches the page. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]']

/** Throws BadRequest unless the request was made to this server by its own page (or by no page at all, when it only reads). */
export function checkOrigin(request: IncomingMessage, host: string, port: number): void {
  const hosts = [...OWN_NAMES, host].map((name) => `${name}:${port}`)
  const { host: asked, origin, 'sec-fetch-site': site } = request.headers
  if (asked === undefined || !hosts.includes(asked)) throw new BadRequest(421, 'this host is not served here')
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation(request)) {
    throw new BadRequest(403, 'only the page itself may ask')
  }
  if (request.method === 'GET') return
  if (origin !== `http://${asked}`) throw new BadRequest(403, 'only the page itself may act')
  if (request.headers['content-type'] !== 'application/json') throw new BadRequest(415, 'JSON is expected')
}

/** A link from elsewhere to the page itself is harmless: it shows the page and does nothing. */
function isNavigation(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate' && request.url === '/'
}

/** Nothing from elsewhere, nothing inline, no frame around it. */
export const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}
