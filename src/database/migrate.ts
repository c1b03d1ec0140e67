/** Brings the schema up to date, in order, in one transaction; two processes that start together take turns. */
import { Migrator } from 'kysely/migration'
import { migrations } from '../../migrations/index.ts'
import { OperatorError } from '../log.ts'
import type { Database } from './database.ts'

/** Brings an empty database to the schema of an earlier time. */
export async function migrateTo(db: Database, migration: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateTo(migration)
  if (error) throw error
}

/** Names of the migrations that were carried out now; throws OperatorError when the schema is newer than this program. */
export async function migrate(db: Database): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error instanceof Error && error.message.includes('corrupted migrations')) {
    throw new OperatorError(
      'The database was written by a newer Vigilia than this one. Nothing was changed. Start that version, or restore a backup of its time.',
      { cause: error },
    )
  }
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
