/** The database and the keys of this installation, for commands that need nothing else of it. */
import { type Config, readConfig } from '../config.ts'
import { databaseNow, type OpenDatabase, openDatabase } from '../database/database.ts'
import { explainDatabase } from '../database/explain.ts'
import type { Installation } from '../vault/installed.ts'
import type { World } from '../world.ts'

export interface Opened extends OpenDatabase {
  config: Config
  installation: Installation
  /** The world with the database's clock. */
  world: World & { clock(): Promise<Date> }
}

/** Throws FolderInUse while the service holds the embedded database. */
export async function withOpened<T>(
  terminal: { env: Readonly<Record<string, string | undefined>>; application?: string },
  world: World,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const config = readConfig(terminal.env)
  const opened = await openDatabase(
    config.databaseUrl === null
      ? { engine: 'pglite', folder: config.dataDir }
      : {
          engine: 'postgres',
          url: config.databaseUrl,
          ...(terminal.application ? { application: terminal.application } : {}),
        },
  )
  try {
    const dataDir = opened.engine === 'pglite' ? config.dataDir : null
    return await work({
      ...opened,
      config,
      installation: { keyFile: config.keyFile, dataDir },
      world: { ...world, clock: () => databaseNow(opened.db) },
    }).catch(explainDatabase)
  } finally {
    await opened.close()
  }
}
