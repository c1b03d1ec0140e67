/**
 * A lock on the embedded database's folder that the kernel lets go of when its holder dies, however it dies.
 * PGlite has none of its own (two processes on one folder lose rows without an error, safety.md section 4), and Node
 * has no flock: an exclusive transaction of the built-in SQLite on an empty file is one, on every platform and file
 * system that SQLite's own locks work on.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '../log.ts'

export interface FolderLock {
  release(): void
}

/** Another process uses the folder. */
export class FolderInUse extends OperatorError {
  override name = 'FolderInUse'
}

/** Takes the lock at once or throws FolderInUse; never waits. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = new DatabaseSync(join(folder, 'lock'))
  try {
    file.exec('pragma busy_timeout = 0; begin exclusive')
  } catch (error) {
    file.close()
    throw new FolderInUse(
      `The embedded database in ${folder} is in use by another process. Nothing was changed. ` +
        'Stop that process first, give this one its own DATA_DIR, or set DATABASE_URL to share a PostgreSQL.',
      { cause: error },
    )
  }
  return { release: () => file.close() }
}
