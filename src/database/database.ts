/** One database, two engines that cannot be told apart from here: PostgreSQL through pg, or PGlite in this process. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, types as pgliteTypes } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { type FolderLock, lockFolder } from './lock.ts'
import type { Tables } from './tables.ts'

/** A transaction is just a database, so every store function takes this. */
export type Database = Kysely<Tables>
export type Engine = 'postgres' | 'pglite'

export interface OpenDatabase {
  db: Database
  engine: Engine
  close(): Promise<void>
}

export type DatabaseLocation =
  /** `application`: what the server calls our connections. */
  | { engine: 'postgres'; url: string; connections?: number; application?: string }
  /** `folder` null keeps everything in memory (tests), where `copyOf` is the dump of a database to begin with. */
  | { engine: 'pglite'; folder: string }
  | { engine: 'pglite'; folder: null; copyOf?: Blob }

/**
 * Opens the database; an embedded one takes the folder's lock first.
 * Throws FolderInUse when another process holds the folder.
 */
export async function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  return location.engine === 'postgres' ? openPostgres(location) : openEmbedded(location)
}

// Ids and counts stay below 2^53, so a number serves; both engines would otherwise answer in their own way
// (pg: text, PGlite: number or bigint). A date without time stays text: a Date would move with the time zone.
const asNumber = (text: string) => Number(text)
const asText = (text: string) => text
// Bytes as PostgreSQL writes them, `\x0aff`. PGlite's own go byte by byte: two thirds of the time of reading a sealed row.
const bytesOf = (hex: string) => Buffer.from(hex.slice(2), 'hex')
const hexOf = (bytes: Uint8Array) =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`

/**
 * Begins a statement that is run for every message. PostgreSQL plans it once for each connection: to plan such a short
 * one takes as long as to carry it out (docs/decisions/0022).
 */
export const OFTEN = '/* often */'

/** A client that gives those statements a name, by which the server knows them again. */
function namingClient(): typeof pg.Client {
  const names = new Map<string, string>()
  return class extends pg.Client {
    override query(...given: unknown[]): never {
      const [text, values] = given
      if (typeof text !== 'string' || !text.startsWith(OFTEN))
        return Reflect.apply(super.query, this, given) as never
      // Its first words, so that whoever looks into the server or at the wire sees what is asked.
      const name = names.get(text) ?? `${names.size + 1} ${text.slice(OFTEN.length).trim().slice(0, 50)}`
      names.set(text, name)
      return Reflect.apply(super.query, this, [{ name, text, values }, ...given.slice(2)]) as never
    }
  }
}

/**
 * Answers are recorded one by one, each with a commit of its own that waits for the disk; those that wait together are
 * written together, so that many connections and not a quick disk make many commits a second.
 */
const CONNECTIONS = 20

function openPostgres(location: { url: string; connections?: number; application?: string }): OpenDatabase {
  const parsers = new pg.TypeOverrides()
  parsers.setTypeParser(pg.types.builtins.INT8, asNumber)
  parsers.setTypeParser(pg.types.builtins.NUMERIC, asNumber)
  parsers.setTypeParser(pg.types.builtins.DATE, asText)
  const pool = new pg.Pool({
    connectionString: location.url,
    max: location.connections ?? CONNECTIONS,
    Client: namingClient(),
    types: parsers,
    application_name: location.application ?? 'vigilia',
    connectionTimeoutMillis: 10_000,
    // A process that is stopped amid a transaction must not keep its locks from the others.
    idle_in_transaction_session_timeout: 30_000,
  })
  // An idle connection that dies is replaced by the pool; the query that needs it reports what is wrong.
  pool.on('error', () => undefined)
  // One that dies within a transaction, between two questions, belongs to nobody's question: unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, engine: 'postgres', close: () => db.destroy() }
}

// A small install holds little, and the default of 128 MB is touched and kept: measured idle 418 MB with, 195 MB without.
const SHARED_BUFFERS = '16MB'

async function openEmbedded(location: DatabaseLocation & { engine: 'pglite' }): Promise<OpenDatabase> {
  const { folder } = location
  const lock: FolderLock | null = folder === null ? null : await lockFolder(folder)
  try {
    const dataDir = folder === null ? 'memory://' : join(folder, 'pglite')
    if (folder !== null) await mkdir(dataDir, { recursive: true })
    const pglite = await PGlite.create({
      dataDir,
      ...('copyOf' in location && location.copyOf ? { loadDataDir: location.copyOf } : {}),
      startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${SHARED_BUFFERS}`],
      parsers: {
        [pgliteTypes.INT8]: asNumber,
        [pgliteTypes.NUMERIC]: asNumber,
        [pgliteTypes.DATE]: asText,
        [pgliteTypes.BYTEA]: bytesOf,
      },
      serializers: { [pgliteTypes.BYTEA]: hexOf },
    })
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
    await sql`select 1`.execute(db)
    return {
      db,
      engine: 'pglite',
      async close() {
        await db.destroy()
        lock?.release()
      },
    }
  } catch (error) {
    lock?.release()
    throw error
  }
}

/** The database's own clock: leases and due times of several processes are compared by it. */
export async function databaseNow(db: Database): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)
  return rows[0]!.now
}
