/** A backup of the whole database in one file: made while the service runs, and there whole or not at all. */
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Database } from '../database/database.ts'
import { OperatorError } from '../log.ts'
import { newHead, sealBackup } from './sealed.ts'
import { dumpRows } from './store.ts'

/** Writes it with mode 0600; how many rows and bytes. Throws OperatorError when there is such a file. */
export async function makeBackup(
  db: Database,
  kek: Uint8Array,
  file: string,
  world: { now(): Date; random(size: number): Uint8Array },
): Promise<{ rows: number; bytes: number }> {
  if (await stat(file).catch(() => null))
    throw new OperatorError(
      `There is a file ${file} already. Nothing was written. Give the backup another name.`,
    )
  const part = `${file}.part`
  await rm(part, { force: true })
  try {
    const rows = await writePart(db, kek, part, world)
    const { size: bytes } = await stat(part)
    await rename(part, file)
    await sync(dirname(file))
    return { rows, bytes }
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function writePart(
  db: Database,
  kek: Uint8Array,
  part: string,
  world: { now(): Date; random(size: number): Uint8Array },
): Promise<number> {
  const gzip = createGzip()
  const head = newHead(kek, world.random(32), world.now())
  const written = pipeline(
    gzip,
    (content: Readable) => sealBackup(kek, head, content),
    createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
  )
  const dumped = dumpRows(db, async (lines) => {
    if (gzip.destroyed) return written
    if (!gzip.write(lines))
      await Promise.race([new Promise((resolve) => gzip.once('drain', resolve)), written])
  }).then(
    (rows) => {
      gzip.end()
      return rows
    },
    (error: unknown) => {
      gzip.destroy(error instanceof Error ? error : new Error('the dump ended', { cause: error }))
      throw error
    },
  )
  const [rows] = await Promise.all([dumped, written])
  return rows
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
