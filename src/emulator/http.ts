/** The Bot API over HTTP on loopback: what a bot library is pointed at instead of api.telegram.org. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answer.ts'
import { refused } from './answer.ts'
import { readBody, readParams } from './body.ts'
import type { Emulator } from './emulator.ts'
import { Refusal } from './refusal.ts'

export interface Served {
  url: string
  port: number
  close(): Promise<void>
}

const NOT_FOUND = refused(new Refusal(404, 'Not Found'))
const TOO_LARGE = refused(new Refusal(413, 'Request Entity Too Large'))
const UNREADABLE = refused(new Refusal(400, "Bad Request: can't parse request body"))

/**
 * Bot API at `{url}/bot<token>/<method>`, files at `{url}/file/bot<token>/<path>`. While the emulator is `refusing`,
 * nothing listens on the port and open connections are cut.
 */
export async function serveEmulator(emulator: Emulator, at: { host: string; port: number }): Promise<Served> {
  const server = createServer({ keepAliveTimeout: 75_000, noDelay: true }, (request, response) => {
    void respond(emulator, request, response)
  })
  await listen(server, at)
  const { port } = server.address() as AddressInfo
  const forget = emulator.onRefusing(() => {
    if (emulator.refusing() && server.listening) {
      server.close()
      server.closeAllConnections()
    } else if (!emulator.refusing() && !server.listening) server.listen({ host: at.host, port })
  })
  return {
    url: `http://${at.host}:${port}`,
    port,
    async close() {
      forget()
      if (!server.listening) return
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, at: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(at, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function respond(
  emulator: Emulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (path.startsWith('/file/bot')) {
    sendFile(emulator, path, response)
    return
  }
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const body = await readBody(request).catch(() => 'interrupted' as const)
  if (body === 'interrupted') return
  const [, token, method] = /^\/bot([^/]+)\/(?:test\/)?([^/]*)$/.exec(path) ?? []
  const read =
    body === 'too large'
      ? undefined
      : readParams(mark < 0 ? '' : url.slice(mark + 1), request.headers['content-type'] ?? '', body)
  if (body === 'too large') send(response, TOO_LARGE)
  else if (token === undefined || method === undefined) send(response, NOT_FOUND)
  else if (!read) send(response, UNREADABLE)
  else {
    const answer = await emulator
      .handle({ token: token.replace(/%3a/i, ':'), method, ...read, signal: gone.signal })
      .catch((error: unknown) => refused(new Refusal(500, `Internal Server Error: ${error}`)))
    send(response, answer)
  }
}

function send(response: ServerResponse, answer: Answer): void {
  switch (answer.kind) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'hang':
      return
    case 'html':
    case 'json': {
      const retryAfter = 'retryAfter' in answer ? { 'retry-after': String(answer.retryAfter) } : {}
      response.writeHead(answer.status, {
        'content-type': answer.kind === 'html' ? 'text/html' : 'application/json',
        'content-length': Buffer.byteLength(answer.body),
        ...retryAfter,
      })
      response.end(answer.body)
    }
  }
}

function sendFile(emulator: Emulator, path: string, response: ServerResponse): void {
  const [, token, name] = /^\/file\/bot([^/]+)\/(.+)$/.exec(path) ?? []
  const file = token !== undefined && emulator.opens(token) ? emulator.file(name ?? '') : undefined
  if (!file) {
    send(response, NOT_FOUND)
    return
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
  response.end(file.bytes)
}
