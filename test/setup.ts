/** Starts one PostgreSQL for the whole run, where there is one, and says which engines the suite runs on. */
import type { TestProject } from 'vitest/node'
import { dumpEmbedded } from './embedded.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string | null
    /** File with the dump of a migrated embedded database. */
    embedded: string
  }
}

export default async function setup(project: TestProject) {
  const [postgres, embedded] = await Promise.all([startPostgres(process.env), dumpEmbedded()])
  project.provide('embedded', embedded)
  project.provide('postgresUrl', postgres?.url ?? null)
  console.log(
    postgres
      ? `Engines: PGlite (embedded) and PostgreSQL (${postgres.from})`
      : 'Engines: PGlite (embedded) only. No PostgreSQL was found: install one or set TEST_DATABASE_URL to run on both.',
  )
  return () => postgres?.stop()
}
