/** A process that only brings a database up to date: `node migrating.ts postgres URL`, `… pglite FOLDER`. Prints what it did. */
import { openDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'

const [engine, where = ''] = process.argv.slice(2)
const { db, close } = await openDatabase(
  engine === 'postgres' ? { engine, url: where, connections: 2 } : { engine: 'pglite', folder: where },
)
process.stdout.write(JSON.stringify(await migrate(db)))
await close()
