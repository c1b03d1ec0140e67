/**
 * The chat page of `npm run try`: its files, what it asks (GET), what people do on it (POST) and the stream of what
 * changed (Server-Sent Events). Only for the machine it runs on.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Change, Emulator } from './emulator.ts'
import { createDesk } from './page/server/acts.ts'
import { chatFileHeaders, readPageFiles } from './page/server/files.ts'
import { BadRequest, checkOrigin, HEADERS } from './page/server/guard.ts'

/** A conversation that the page shows. */
export interface PageChat {
  /** Of a person, the user id. */
  id: number
  kind: 'private' | 'group' | 'channel'
  name: string
  about: { es: string; en: string }
  /** Who can write in it; in a private chat only its person, in a channel whoever runs it, who writes elsewhere. */
  people: readonly { id: number; name: string; lang: string }[]
}

/** Supplied by whoever tries something on the page, so that the page imports nothing of theirs. */
export interface Admin {
  chats: readonly PageChat[]
  /** In which the page shows hours and days. */
  timeZone: string
  /** The news is real: there is nothing to publish. */
  live: boolean
  now(): Date
  /** Oldest first. */
  stories(): Promise<PageStory[]>
  publish(id: string): Promise<void>
  jobs(): readonly string[]
  run(job: string): Promise<unknown>
}

export interface PageStory {
  id: string
  title: string
  outlet: string
  lang: string
  /** ISO 8601. */
  date: string
  published: boolean
  kind: 'story' | 'registry'
}

/** Real milliseconds between the lines that keep an idle stream open. */
const HEARTBEAT = 20_000

/** Listens until `close`; `port: 0` takes a free one. Rejects when the port is in use. */
export async function servePage(
  emulator: Emulator,
  admin: Admin,
  at: { host: string; port: number },
): Promise<{ url: string; port: number; close(): Promise<void> }> {
  const files = readPageFiles(fileURLToPath(new URL('./page/', import.meta.url)))
  const streams = new Set<ServerResponse>()
  const tell = (change: Change) => {
    for (const response of streams) response.write(`event: change\ndata: ${JSON.stringify(change)}\n\n`)
  }
  const desk = createDesk(emulator, admin, tell)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page')
    const [, name = ''] = /^\/api\/([a-z]+)$/.exec(pathname) ?? []
    const ask = request.method === 'GET' ? desk.asks.get(name) : undefined
    const act = request.method === 'POST' ? desk.acts.get(name) : undefined
    const file = request.method === 'GET' ? files.get(pathname) : undefined
    if (act) sendJson(response, 200, await act(request))
    else if (ask) sendJson(response, 200, await ask(searchParams))
    else if (request.method !== 'GET') throw new BadRequest(404, 'there is nothing here')
    else if (name === 'events') openStream(response, streams)
    else if (name === 'file') {
      const sent = desk.file(searchParams)
      response.writeHead(200, { ...HEADERS, ...chatFileHeaders(sent) }).end(sent.bytes)
    } else if (file) response.writeHead(200, { ...HEADERS, 'content-type': file.type }).end(file.bytes)
    else throw new BadRequest(404, 'there is nothing here')
  }

  const server = createServer(async (request, response) => {
    try {
      checkOrigin(request, at.host, (server.address() as AddressInfo).port)
      await answer(request, response)
    } catch (error) {
      // What the emulator refuses (writing to a group one left) is the doing of whoever is at the page, not a fault.
      const status = error instanceof BadRequest ? error.status : 409
      sendJson(response, status, { error: error instanceof Error ? error.message : String(error) })
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, resolve)
  })
  const forget = emulator.onChange(tell)
  const heartbeat = setInterval(() => {
    for (const response of streams) response.write(': still here\n\n')
  }, HEARTBEAT)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${at.host}:${port}`,
    port,
    close: () =>
      new Promise<void>((resolve) => {
        clearInterval(heartbeat)
        forget()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function openStream(response: ServerResponse, streams: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
  response.write('retry: 1000\n\n')
  streams.add(response)
  response.on('close', () => streams.delete(response))
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (!response.headersSent) {
    response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' })
  }
  response.end(JSON.stringify(value))
}
