/** The same stories on every engine of this run. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest'
import { type Database, type Engine, type OpenDatabase, openDatabase } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { createDatabase, dropDatabase } from './postgres.ts'

export function engines(): Engine[] {
  return inject('postgresUrl') ? ['pglite', 'postgres'] : ['pglite']
}

/**
 * Describes `stories` once per engine. `open()` gives the migrated database of this file on that engine, empty at the
 * start of each test.
 */
export function eachEngine(stories: (open: () => Database, engine: Engine) => void): void {
  for (const engine of engines()) {
    describe(`on ${engine}`, () => {
      let held: { opened: OpenDatabase; drop(): Promise<void> } | undefined
      beforeAll(async () => {
        held = await openEmpty(engine)
      })
      afterEach(async () => {
        if (held) await emptyTables(held.opened.db)
      })
      afterAll(async () => {
        await held?.opened.close()
        await held?.drop()
      })
      stories(() => {
        if (!held) throw new Error('open() is for tests, not for the describing of them')
        return held.opened.db
      }, engine)
    })
  }
}

/** A migrated database of the caller's own; it closes and drops it. `application`: what the server calls its connections. */
export async function openEmpty(
  engine: Engine,
  application = 'vigilia',
): Promise<{ opened: OpenDatabase; url: string | null; drop(): Promise<void> }> {
  const server = inject('postgresUrl')
  if (engine === 'pglite' || !server) {
    const copyOf = new Blob([readFileSync(inject('embedded'))])
    const opened = await openDatabase({ engine: 'pglite', folder: null, copyOf })
    return { opened, url: null, drop: async () => undefined }
  }
  const name = `vigilia_${randomBytes(6).toString('hex')}`
  const url = await createDatabase(server, name)
  const opened = await openDatabase({ engine: 'postgres', url, application })
  await migrate(opened.db)
  return { opened, url, drop: () => dropDatabase(server, name) }
}

const KEPT = new Set(['kysely_migration', 'kysely_migration_lock'])

/** Back to the state after migration. */
export async function emptyTables(db: Database): Promise<void> {
  const tables = (await db.introspection.getTables())
    .map((table) => table.name)
    .filter((name) => !KEPT.has(name))
  await sql
    .raw(`truncate ${tables.map((name) => `"${name}"`).join(', ')} restart identity cascade`)
    .execute(db)
  await sql`insert into changes (id, version) values (1, 0)`.execute(db)
  await sql`insert into gate (id) values (1)`.execute(db)
}
