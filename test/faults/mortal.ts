/** A database whose user dies at any statement: what a process that is killed there leaves behind. */
import type { KyselyPlugin } from 'kysely'
import type { Database } from '../../src/database/database.ts'

class Death extends Error {}

/** The same database, whose user dies before its statement number `fatal` (from 0). */
function mortal(db: Database, fatal: number): Database {
  let left = fatal
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      if (left === 0) throw new Death()
      left -= 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return db.withPlugin(plugin)
}

/** Dies before the first statement, then before the second, and so on until the work outlives it. How many deaths. */
export async function dieEverywhere(
  db: Database,
  work: (db: Database) => Promise<unknown>,
  afterwards: () => Promise<void>,
): Promise<number> {
  for (let deaths = 0; ; deaths += 1) {
    try {
      await work(mortal(db, deaths))
      return deaths
    } catch (error) {
      if (!(error instanceof Death)) throw error
      await afterwards()
    }
  }
}
