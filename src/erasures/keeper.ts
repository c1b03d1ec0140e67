/** Keeps the file of who was erased as the database has it. */
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { erasureFileOf, writeErasures } from './file.ts'

export interface ErasureKeeper {
  /** Never throws: whoever asked to be forgotten is, and the next time writes what this one could not. */
  keep(): Promise<void>
}

export function keepErasures(db: Database, keyFile: string, world: { now(): Date; log: Log }): ErasureKeeper {
  let writing: Promise<void> = Promise.resolve()
  async function write(): Promise<void> {
    try {
      await writeErasures(erasureFileOf(keyFile), db, world.now())
    } catch (error) {
      world.log.error('who was erased could not be written down beside the key file', {}, error)
    }
  }
  return {
    keep() {
      writing = writing.then(write)
      return writing
    },
  }
}
