/** The counter that tells memory indexes what changed. */
import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * The next version, for rows changed in the same transaction. The row lock is held until that transaction ends, so
 * versions become visible in their own order and a reader that asks for «newer than n» never misses one.
 */
export async function nextVersion(trx: Database): Promise<number> {
  const { version } = await trx
    .updateTable('changes')
    .set({ version: sql`version + 1` })
    .where('id', '=', 1)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
