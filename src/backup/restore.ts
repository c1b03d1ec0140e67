/** Puts a backup back: all of it or nothing, and so that nobody comes back who left and nobody is told twice. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { migrations } from '../../migrations/index.ts'
import type { Database } from '../database/database.ts'
import { migrate, migrateTo } from '../database/migrate.ts'
import type { ErasureFile } from '../erasures/file.ts'
import { allErasures, MARKS_KEPT_MS } from '../erasures/store.ts'
import { OperatorError } from '../log.ts'
import { readVault } from '../vault/store.ts'
import type { Vault } from '../vault/vault.ts'
import { damaged, openBackup } from './sealed.ts'
import { type Settled, settleRestored } from './settle/store.ts'
import {
  assertNotNewer,
  beginRestoring,
  endRestoring,
  isHalfRestored,
  loadRows,
  migrationsOf,
  othersConnected,
  readNote,
  tablesInUse,
} from './store.ts'

export interface Wanted {
  kek: Uint8Array
  file: AsyncIterable<Uint8Array>
  /** Whether what the database holds may go. */
  replace: boolean
  /** What is known of who was erased since; null when the operator says that nothing is. */
  erasures: ErasureFile | null
}

export interface Restored extends Settled {
  madeAt: Date
  rows: number
}

interface World {
  now(): Date
  random(size: number): Uint8Array
}

/** Throws OperatorError, in words, when it cannot or may not; the database is then as it was. */
export async function restoreBackup(db: Database, wanted: Wanted, world: World): Promise<Restored> {
  const { madeAt, content } = await openBackup(wanted.kek, wanted.file)
  if (wanted.erasures) assertKnown(wanted.erasures, madeAt, world.now())
  const lines = linesOf(content)
  const { value: first } = await lines.next()
  const schema = first === undefined ? null : readNote(first)
  if (schema?.note !== 'schema') throw damaged()
  const ours = Object.keys(migrations)
  assertNotNewer(ours, schema.migrations)
  await prepare(db, wanted, schema.migrations)
  const living = await livingMarks(db, wanted.kek, world)
  const erasures = [...(wanted.erasures?.erasures ?? []), ...living.erasures]
  const settle = async (trx: Database) => {
    const vault = await readVault(trx, wanted.kek, world)
    const marksOf = [vault, ...living.vaults].map((one) => (chatId: number) => one.mark(chatId))
    return settleRestored(trx, vault, erasures, marksOf, world.now())
  }
  const isCurrent = schema.migrations.length === ours.length
  if (isCurrent)
    return db.transaction().execute(async (trx) => {
      const rows = await loadRows(trx, lines, damaged)
      await endRestoring(trx)
      return { madeAt, rows, ...(await settle(trx)) }
    })
  // An older schema is brought up to date in between. Until all is done the service does not start.
  const rows = await db.transaction().execute(async (trx) => {
    await beginRestoring(trx)
    return loadRows(trx, lines, damaged)
  })
  await migrate(db)
  const settled = await db.transaction().execute(async (trx) => {
    await endRestoring(trx)
    return settle(trx)
  })
  return { madeAt, rows, ...settled }
}

/** Makes sure that the rows fit and that nothing is lost which nobody wanted to lose. */
async function prepare(db: Database, { replace }: Wanted, schema: readonly string[]): Promise<void> {
  if ((await othersConnected(db)) > 0)
    throw new OperatorError(
      'Other processes of Vigilia use this database. Nothing was restored. Stop all of them first.',
    )
  const there = await migrationsOf(db)
  if (there.length === 0) {
    await migrateTo(db, schema.at(-1) ?? '')
    return
  }
  const used = await tablesInUse(db)
  if (used.length > 0 && !replace && !(await isHalfRestored(db)))
    throw new OperatorError(
      'The database holds rows already. Nothing was restored. Restore into a new database (another DATABASE_URL or DATA_DIR), or add --replace: everything in this one is then lost.',
    )
  if (there.join() !== schema.join())
    throw new OperatorError(
      'The backup is of an older Vigilia than this database. Nothing was restored. Restore it into a new database (another DATABASE_URL or DATA_DIR): it is brought up to date there.',
    )
}

/** Who was erased as the database knows that is replaced; of another installation that is of no use. */
async function livingMarks(
  db: Database,
  kek: Uint8Array,
  world: World,
): Promise<{ erasures: Awaited<ReturnType<typeof allErasures>>; vaults: Vault[] }> {
  if (!(await tablesInUse(db)).includes('keyring')) return { erasures: [], vaults: [] }
  try {
    return { erasures: await allErasures(db), vaults: [await readVault(db, kek, world)] }
  } catch (error) {
    if (error instanceof OperatorError) return { erasures: [], vaults: [] }
    throw error
  }
}

function assertKnown({ asOf }: ErasureFile, madeAt: Date, now: Date): void {
  if (asOf < madeAt)
    throw new OperatorError(
      `The file of who was erased ends at ${asOf.toISOString()}, before the backup was made (${madeAt.toISOString()}). Nothing was restored. Take the newer file, or say --without-erasures: whoever asked to be forgotten since the backup would then be back.`,
    )
  if (now.getTime() - madeAt.getTime() > MARKS_KEPT_MS)
    throw new OperatorError(
      'The backup is older than ninety days, and who was erased is not remembered for longer. Nothing was restored. Take a younger one, or say --without-erasures: whoever asked to be forgotten long ago would then be back.',
    )
}

/** The lines of what was compressed. Throws OperatorError where it does not add up. */
async function* linesOf(content: AsyncGenerator<Buffer>): AsyncGenerator<string> {
  const gunzip = createGunzip()
  const source = Readable.from(content)
  source.on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  let rest = Buffer.alloc(0)
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      rest = Buffer.concat([rest, piece])
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        yield rest.subarray(0, end).toString('utf8')
        rest = rest.subarray(end + 1)
      }
    }
  } catch (error) {
    throw error instanceof OperatorError || !isZlib(error) ? error : damaged(error)
  }
  if (rest.length > 0) throw damaged()
}

const isZlib = (error: unknown) => error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
