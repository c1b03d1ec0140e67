/** The same stories on every engine of this run. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import { type Database, type Engine, type OpenDatabase, openDatabase } from '../src/database/database.ts'
import { createDatabase, dropDatabase } from './postgres.ts'

export function engines(): Engine[] {
  return inject('postgresUrl') ? ['pglite', 'postgres'] : ['pglite']
}

/**
 * Describes `stories` once per engine. `open()` gives the migrated database of this worker on that engine, empty at the
 * start of each test.
 */
export function eachEngine(stories: (open: () => Database, engine: Engine) => void): void {
  for (const engine of engines()) {
    describe(`on ${engine}`, () => {
      let opened: OpenDatabase | undefined
      beforeAll(async () => {
        opened = await openShared(engine)
      }, FIRST_OF_A_WORKER_MS)
      beforeEach(async () => {
        if (opened) await emptyTables(opened.db)
      })
      afterAll(() => opened?.close())
      stories(() => {
        if (!opened) throw new Error('open() is for tests, not for the describing of them')
        return opened.db
      }, engine)
    })
  }
}

/** The first file of a worker makes its database, perhaps while others do the same. */
export const FIRST_OF_A_WORKER_MS = 120_000

interface Held {
  opened: OpenDatabase
  url: string | null
  drop(): Promise<void>
}

/** The database of this worker on each engine: its files come one after the other, and making one takes a second. */
const shared = new Map<Engine, Held>()

/** This worker's database, migrated and truncated. Whoever changes the schema or leaves wants `openEmpty`. */
export async function openShared(engine: Engine): Promise<OpenDatabase> {
  const held = shared.get(engine) ?? (await openEmpty(engine))
  shared.set(engine, held)
  if (held.url === null) {
    await truncateTables(held.opened.db)
    return { ...held.opened, close: async () => undefined }
  }
  // Connections are of a file's own: one that is not given back shows at its end.
  await held.opened.close()
  const opened = await openDatabase({ engine: 'postgres', url: held.url, application: 'vigilia' })
  await truncateTables(opened.db)
  return opened
}

/** A migrated database of the caller's own; it closes and drops it. `application`: what the server calls its connections. */
export async function openEmpty(engine: Engine, application = 'vigilia'): Promise<Held> {
  const server = inject('postgresUrl')
  if (engine === 'pglite' || !server) {
    const copyOf = new Blob([readFileSync(inject('embedded'))])
    const opened = await openDatabase({ engine: 'pglite', folder: null, copyOf })
    return { opened, url: null, drop: async () => undefined }
  }
  const name = `${inject('ours')}${randomBytes(6).toString('hex')}`
  const url = await createDatabase(server, name, `${inject('ours')}template`)
  const opened = await openDatabase({ engine: 'postgres', url, application })
  return { opened, url, drop: () => dropDatabase(server, name) }
}

/** More than this in a table is sooner truncated than deleted. */
const FEW_BYTES = 1_000_000

/**
 * Back to the state after migration. To truncate every table takes an embedded database 60 ms, so only what a test has
 * touched is emptied, and by deleting (measured: 5 ms).
 */
export async function emptyTables(db: Database): Promise<void> {
  const tables = await sql<{ name: string; bytes: number }>`
    select quote_ident(relname) as name, pg_relation_size(oid) as bytes from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'
      and pg_relation_size(oid) > 0`.execute(db)
  if (tables.rows.some(({ bytes }) => bytes > FEW_BYTES)) return truncateTables(db)
  // In one statement, at whose end the foreign keys are looked at: whatever the order, nobody is left who refers to somebody.
  const deletes = tables.rows.map(({ name }, at) => `d${at} as (delete from ${name})`)
  await sql
    .raw(
      `${deletes.length > 0 ? `with ${deletes.join(', ')}` : ''}
       select setval(format('%I', sequencename)::regclass, start_value, false) from pg_sequences
       where schemaname = 'public' and last_value is not null`,
    )
    .execute(db)
  await insertSingles(db)
}

async function truncateTables(db: Database): Promise<void> {
  const tables = await sql<{ name: string }>`
    select quote_ident(relname) as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(db)
  const names = tables.rows.map(({ name }) => name).join(', ')
  await sql.raw(`truncate ${names} restart identity cascade`).execute(db)
  await insertSingles(db)
}

/** Tables of one row. */
async function insertSingles(db: Database): Promise<void> {
  await sql`insert into changes (id, version) values (1, 0)`.execute(db)
  await sql`insert into gate (id) values (1)`.execute(db)
}
