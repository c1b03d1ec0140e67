/** A database that is filled once and then measured by a process of its own, on each engine. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openVault } from '../../src/vault/store.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { systemNow } from '../../src/world.ts'
import { createDatabase, dropDatabase } from '../postgres.ts'
import { eachGround } from './ground.ts'

export type Where = { engine: 'pglite'; folder: string } | { engine: 'postgres'; url: string }

/** The first argument of the process that measures. */
const MEASURE = 'measure'

/**
 * `seed` fills the database for so many chats; `measure` runs in another process of the same `file`, with the flags of
 * `npm start`, so that nothing of the filling is measured. The command line's arguments: how many chats (1,000,000), and
 * one engine where not both are meant.
 */
export async function onSeeded(
  file: string,
  seed: (db: Database, vault: Vault, chats: number) => Promise<void>,
  measure: (where: Where, chats: number, key: Uint8Array) => Promise<void>,
): Promise<void> {
  const [first, ...rest] = process.argv.slice(2)
  if (first === MEASURE)
    return measure(JSON.parse(rest[0]!) as Where, Number(rest[1]), Buffer.from(rest[2]!, 'hex'))
  const chats = Number(first ?? 1_000_000)
  const [only] = rest
  await eachGround(async (ground) => {
    if (only !== undefined && only !== ground.engine) return
    const folder = await mkdtemp(join(tmpdir(), 'vigilia-bench-'))
    const name = `vigilia_${randomBytes(6).toString('hex')}`
    const where: Where =
      ground.engine === 'postgres'
        ? { engine: 'postgres', url: await createDatabase(ground.server, name) }
        : { engine: 'pglite', folder: join(folder, 'data') }
    const key = randomBytes(32)
    try {
      const { db, close } = await openDatabase(where)
      await migrate(db)
      await seed(db, await openVault(db, key, { random: randomBytes, now: systemNow }), chats)
      await sql`analyze`.execute(db)
      await close()
      const flags = [...process.execArgv, '--liftoff-only', '--max-semi-space-size=4']
      const asked = [MEASURE, JSON.stringify(where), String(chats), key.toString('hex')]
      const child = spawn(process.execPath, [...flags, fileURLToPath(file), ...asked], { stdio: 'inherit' })
      const [code] = (await once(child, 'exit')) as [number | null]
      if (code !== 0) process.exitCode = 1
    } finally {
      if (ground.engine === 'postgres') await dropDatabase(ground.server, name)
      await rm(folder, { recursive: true, force: true })
    }
  })
}
