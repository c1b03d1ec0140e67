/** The service's own doors: /healthz, /metrics, and the webhook when it is configured. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { nameOf } from './alarms/alarm.ts'
import { OLDEST_SECONDS } from './alarms/queue.ts'
import { ringing } from './alarms/store.ts'
import { openFanOuts } from './alerts/fan-outs/store.ts'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import { type QueueState, queueByLane, queueState, waitingCount } from './deliveries/queue/store.ts'
import { feedHealth } from './feeds/store.ts'
import { heldNow } from './holds/store.ts'
import { type Log, OperatorError } from './log.ts'
import type { Meters } from './meters.ts'
import type { Sources } from './sources.ts'
import type { Connection } from './telegram/connection.ts'

export interface HttpDoor {
  url: string
  port: number
  close(): Promise<void>
}

interface Room {
  db: Database
  meters: Meters
  clock(): Promise<Date>
  sources: Pick<Sources, 'feeds' | 'channels'>
  world: { log: Log }
}

/** Telegram's largest update is far smaller. */
const LARGEST_UPDATE = 1024 * 1024
/** Beyond this the connection is simply cut. */
const MOST_DROPPED = 16 * LARGEST_UPDATE

export async function serveHttp(
  config: Pick<Config, 'httpHost' | 'httpPort' | 'webhook'>,
  room: Room,
  connection: Connection | null,
): Promise<HttpDoor> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      room.world.log.error('a request could not be answered', {}, error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const hookPath = config.webhook ? new URL(config.webhook.url).pathname : null

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === hookPath && connection && config.webhook)
      return receive(request, response, connection, config.webhook.secret)
    if (request.method !== 'GET') return end(response, 405, '')
    if (path === '/healthz') return health(response)
    if (path === '/metrics')
      return end(response, 200, await metrics(), 'text/plain; version=0.0.4; charset=utf-8')
    return end(response, 404, '')
  }

  async function health(response: ServerResponse): Promise<void> {
    const state = await measure(room)
    const writes = connection?.writes ?? true
    const ok = state !== null && writes && state.queue.oldestSeconds <= OLDEST_SECONDS
    const body = {
      ok,
      // A database whose disk is full still answers.
      database: state !== null && writes,
      telegram: connection?.healthy ?? false,
      feeds: state?.feeds ?? { ok: 0, degraded: 0 },
      queue: state?.queue ?? { due: 0, oldestSeconds: 0 },
      // Waiting for a hand is no illness: the service does what it promises.
      held: state?.held ?? { holds: 0, people: 0 },
      alarms: state?.alarms ?? [],
    }
    return end(response, ok ? 200 : 503, JSON.stringify(body), 'application/json')
  }

  async function metrics(): Promise<string> {
    const lanes = await queueByLane(room.db, await room.clock(), channelsOf(room))
    const feeds = await feedHealth(room.db)
    const held = await heldNow(room.db)
    const alarms = await ringing(room.db)
    return room.meters.text([
      ...lanes.map(({ lane, due }) => ({
        name: 'queue_due',
        help: 'Deliveries due now, by lane',
        labels: { lane: String(lane) },
        value: due,
      })),
      ...lanes.map(({ lane, oldestSeconds }) => ({
        name: 'queue_oldest_seconds',
        help: 'Age of the oldest due delivery, by lane',
        labels: { lane: String(lane) },
        value: oldestSeconds,
      })),
      { name: 'feeds_ok', help: 'Feeds that answer', value: feeds.ok },
      { name: 'feeds_degraded', help: 'Feeds that failed three times or more', value: feeds.degraded },
      {
        name: 'fan_outs_open',
        help: 'Alerts for many whose deliveries are still being planned',
        value: await openFanOuts(room.db),
      },
      { name: 'holds_open', help: 'Changes that wait for the operator', value: held.holds },
      {
        name: 'deliveries_waiting',
        help: 'Deliveries that wait for a chat that cannot be told now',
        value: await waitingCount(room.db),
      },
      ...[...new Set(alarms.map(({ kind }) => kind))].map((kind) => ({
        name: 'alarm',
        help: 'Alarms that ring, by kind',
        labels: { kind },
        value: alarms.filter((alarm) => alarm.kind === kind).length,
      })),
      { name: 'held_people', help: 'People or old reports that wait for the operator', value: held.people },
    ])
  }

  const port = await listen(server, config)
  return {
    url: `http://${config.httpHost}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

async function listen(
  server: ReturnType<typeof createServer>,
  config: Pick<Config, 'httpHost' | 'httpPort'>,
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.httpPort, config.httpHost, resolve)
  }).catch((error: unknown) => {
    throw new OperatorError(
      `HTTP_HOST ${config.httpHost} with HTTP_PORT ${config.httpPort} cannot be used: another program may have it. Nothing was sent. Set HTTP_PORT to a free port, for example HTTP_PORT=8081.`,
      { cause: error },
    )
  })
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : config.httpPort
}

const channelsOf = ({ sources }: Room) => sources.channels.map(({ id }) => id)

/** Null when the database does not answer. */
async function measure(room: Room): Promise<{
  queue: QueueState
  feeds: { ok: number; degraded: number }
  held: { holds: number; people: number }
  alarms: string[]
} | null> {
  const { db } = room
  try {
    return {
      queue: await queueState(db, await room.clock(), channelsOf(room)),
      feeds: await feedHealth(db),
      held: await heldNow(db),
      alarms: (await ringing(db)).map(nameOf),
    }
  } catch (error) {
    room.world.log.error('the database does not answer', {}, error)
    return null
  }
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
  secret: string,
): Promise<void> {
  if (request.method !== 'POST') return end(response, 405, '')
  if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], secret)) return end(response, 401, '')
  if (!request.headers['content-type']?.startsWith('application/json')) return end(response, 415, '')
  const body = await readBody(request)
  if (body === null) return end(response, 413, '')
  let update: unknown
  try {
    update = JSON.parse(body)
  } catch {
    return end(response, 400, '')
  }
  await connection.receive(update)
  return end(response, 200, '')
}

/** In constant time, whatever the length: digests are compared. */
function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
}

/** Null when it is too large: the rest is read and dropped, so that the refusal is heard and not a broken connection. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= LARGEST_UPDATE) parts.push(part)
    else if (size > MOST_DROPPED) break
  }
  return size > LARGEST_UPDATE ? null : Buffer.concat(parts).toString('utf8')
}

function end(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}
