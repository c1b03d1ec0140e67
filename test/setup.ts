/** Starts one PostgreSQL for the whole run, where there is one, and says which engines the suite runs on. */
import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { dumpEmbedded } from './embedded.ts'
import { createDatabase, dropDatabases, startPostgres, type TestPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string | null
    /** How the names of this run's databases begin; the one named `template` is migrated and copied. */
    ours: string
    /** File with the dump of a migrated embedded database. */
    embedded: string
  }
}

export default async function setup(project: TestProject) {
  const ours = `vigilia_${randomBytes(4).toString('hex')}_`
  const [postgres, embedded] = await Promise.all([startMigrated(`${ours}template`), dumpEmbedded()])
  project.provide('embedded', embedded)
  project.provide('ours', ours)
  project.provide('postgresUrl', postgres?.url ?? null)
  console.log(
    postgres
      ? `Engines: PGlite (embedded) and PostgreSQL (${postgres.from})`
      : 'Engines: PGlite (embedded) only. No PostgreSQL was found: install one or set TEST_DATABASE_URL to run on both.',
  )
  return async () => {
    if (postgres) await dropDatabases(postgres.url, ours)
    await postgres?.stop()
  }
}

async function startMigrated(template: string): Promise<TestPostgres | null> {
  const postgres = await startPostgres(process.env)
  if (!postgres) return null
  const url = await createDatabase(postgres.url, template)
  const opened = await openDatabase({ engine: 'postgres', url })
  await migrate(opened.db)
  await opened.close()
  return postgres
}
