/**
 * One alert for many chats, ready to be delivered by the real process: an emulated Telegram over HTTP, a database on
 * disk seeded by the project's own functions, and the account of who got what afterwards.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type BatchFacts, LANES, type NewAlert } from '../../src/alerts/alert.ts'
import { raiseAlert } from '../../src/alerts/store.ts'
import { type Database, type Engine, openDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { createEmulator, type Emulator, type Limits } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { createLog } from '../../src/log.ts'
import { sealChat, sealPreferences } from '../../src/subscribers/subscriber.ts'
import { createAudience } from '../../src/subscriptions/audience.ts'
import { sealTarget } from '../../src/subscriptions/subscription.ts'
import { readKeyFile } from '../../src/vault/keyfile.ts'
import { openVault } from '../../src/vault/store.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { systemNow } from '../../src/world.ts'
import { layEmbedded } from '../embedded.ts'
import { createDatabase, dropDatabase } from '../postgres.ts'
import type { Death } from './dying.ts'
import { type Service, startService } from './service.ts'

export const TOKEN = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345'
export const FIRST_CHAT = 1_000_001
const SLICE = 500
/** All behind these the service plans itself. */
const FIRST_SLICE = 100
/** Real time from the start to a death that is certain to come. */
const DEATH_MS = 90_000
/** Real time for one life of the service; generous, the processor is shared. */
export const LIFE_MS = 120_000

/** Where the fan-out's database lives: a new folder, or a new database on this server. */
export type Ground = { engine: 'pglite' } | { engine: 'postgres'; server: string }

export interface Account {
  chats: number
  /** Chats that got nothing. */
  lost: number
  /** Copies beyond the first, over all chats. */
  duplicates: number
  maxCopies: number
}

export interface FanOut {
  readonly engine: Engine
  readonly chats: number
  readonly emulator: Emulator
  /** The service's whole environment, fit to be changed and handed to `startService`. */
  readonly env: Readonly<Record<string, string>>
  /** Starts the service on this database and Telegram; with other values where given, composed by another file. */
  start(env?: Record<string, string>, main?: string): Service
  /** Starts the service, which kills itself around a statement; resolves when it has. */
  dies(death: Death, env?: Record<string, string>): Promise<void>
  /** Opens the database for a moment. The embedded one belongs to one process: the service must have ended. */
  inDatabase<T>(work: (db: Database) => Promise<T>): Promise<T>
  /** How many deliveries are in each state. */
  states(): Promise<Record<string, number>>
  account(): Account
  /** Ends what still runs of it and removes every trace. */
  close(): Promise<void>
}

export interface FanOutOptions {
  /** Messages a second; of eighty or fewer no more than eight are in flight (src/deliveries/flights.ts). */
  ceiling?: number
  limits?: Limits | 'off'
  /** Path of a registry's file. */
  registry?: string | null
  /** Of the embedded database, where it is not to be beside all else. */
  dataDir?: string
}

export async function openFanOut(
  ground: Ground,
  chats: number,
  options: FanOutOptions = {},
): Promise<FanOut> {
  const { ceiling = 1000, limits = 'off', registry = null } = options
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-fan-out-'))
  const emulator = createEmulator({ token: TOKEN, now: Date.now, limits, webhookInsecure: true })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const name = `vigilia_${randomBytes(6).toString('hex')}`
  const url = ground.engine === 'postgres' ? await createDatabase(ground.server, name) : null
  const dataDir = options.dataDir ?? join(folder, 'data')
  const keyFile = join(folder, 'vigilia.key')
  const registries =
    registry === null ? [] : [{ id: 'own', name: 'Registro propio', kind: 'csv', path: registry }]
  await writeFile(join(folder, 'sources.json'), JSON.stringify({ feeds: [], registries }))
  const env: Record<string, string> = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.url,
    ...(url ? { DATABASE_URL: url } : {}),
    DATA_DIR: dataDir,
    KEY_FILE: keyFile,
    SOURCES: join(folder, 'sources.json'),
    HTTP_PORT: '0',
    PAID_BROADCAST: ceiling > 30 ? 'true' : 'false',
    SEND_PER_SECOND: String(ceiling),
  }
  const services = new Set<Service>()

  async function inDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const opened = await openDatabase(
      url ? { engine: 'postgres', url, connections: 2 } : { engine: 'pglite', folder: dataDir },
    )
    try {
      return await work(opened.db)
    } finally {
      await opened.close()
    }
  }

  function keep(service: Service): Service {
    services.add(service)
    return service
  }

  if (!url) await layEmbedded(dataDir)
  emulator.crowd(FIRST_CHAT, FIRST_CHAT + chats - 1)
  await inDatabase(async (db) => {
    await migrate(db)
    const { key } = await readKeyFile(keyFile, { dataDir, mayCreate: true, random: randomBytes })
    const vault = await openVault(db, key, { now: systemNow, random: randomBytes })
    await seedFollowers(db, vault, chats)
    await raiseBatch(db, vault)
  })

  return {
    engine: ground.engine,
    chats,
    emulator,
    env,
    inDatabase,
    start: (other = {}, main) => keep(startService({ ...env, ...other }, undefined, main)),
    async dies(death, other = {}) {
      const service = keep(startService({ ...env, ...other }, death))
      const patience = setTimeout(() => void service.end('SIGTERM'), DEATH_MS)
      const exit = await service.exited
      clearTimeout(patience)
      if (exit.signal !== 'SIGKILL')
        throw new Error(
          `it did not die at ${JSON.stringify(death)}: ${JSON.stringify(exit)} ${service.complaint()}`,
        )
    },
    states: () =>
      inDatabase(async (db) => {
        const rows = await db
          .selectFrom('deliveries')
          .select((e) => ['state', e.fn.countAll<number>().as('count')])
          .groupBy('state')
          .execute()
        return Object.fromEntries(rows.map((row) => [row.state, row.count]))
      }),
    account() {
      const copies = Array.from({ length: chats }, (_, at) => emulator.saw(FIRST_CHAT + at).length)
      return {
        chats,
        lost: copies.filter((count) => count === 0).length,
        duplicates: copies.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
        maxCopies: Math.max(...copies),
      }
    },
    async close() {
      for (const service of services) await service.end('SIGKILL')
      await telegram.close()
      emulator.close()
      if (ground.engine === 'postgres') await dropDatabase(ground.server, name)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As `welcomeSubscriber` and `addSubscription` would write them, in slices instead of one transaction each. */
export async function seedFollowers(db: Database, vault: Vault, chats: number): Promise<void> {
  const now = systemNow()
  for (let start = 1; start <= chats; start += SLICE) {
    const ids = Array.from({ length: Math.min(SLICE, chats - start + 1) }, (_, at) => start + at)
    const subscribers = ids.map((id) => ({
      id,
      chat: sealChat(vault, id, FIRST_CHAT + id - 1),
      fingerprint: vault.fingerprint(FIRST_CHAT + id - 1),
      preferences: sealPreferences(vault, id, { language: 'es', unverified: false, group: false }),
      state: 'active' as const,
      created_at: now,
      seen_at: now,
    }))
    const subscriptions = ids.map((id) => ({
      id,
      subscriber_id: id,
      target: sealTarget(vault, id, { kind: 'all' }),
      created_at: now,
    }))
    await db.insertInto('subscribers').values(subscribers).execute()
    await db.insertInto('subscriptions').values(subscriptions).execute()
  }
  await sql`select setval('subscriber_ids', ${chats}), setval('subscription_ids', ${chats})`.execute(db)
}

async function raiseBatch(db: Database, vault: Vault): Promise<void> {
  const now = systemNow()
  const audience = createAudience(
    vault,
    createLog('silent', () => undefined, systemNow),
    SLICE,
    FIRST_SLICE,
  )
  await audience.refresh(db)
  await db
    .transaction()
    .execute((trx) => raiseAlert(trx, batchAlert('batch:0:0'), () => audience.ofBatch([], []), now))
}

/** News of one batch in Miranda. */
export function batchAlert(key: string): NewAlert {
  return { key, lane: LANES.batch, standing: 'reported', facts: FACTS, seenAt: systemNow() }
}

const FACTS: BatchFacts = {
  kind: 'batch',
  batchId: 0,
  news: 'new',
  family: 'batch',
  standing: 'reported',
  day: '2026-01-01',
  figures: [{ kind: 'batch', authority: null, min: 30, max: 30, asOf: '2026-01-01T16:00:00.000Z' }],
  before: [],
  prisons: [],
  regions: ['VE-M'],
  outlet: 'El Farol',
  outlets: 1,
  url: 'https://elfarol.example/1',
  asOf: '2026-01-01T16:00:00.000Z',
}
