/**
 * The marks of who was erased, once more beside the key file: when the database is lost and a backup is put back, they
 * are what is known of the time between. A line is a day and a mark; without the key it tells how many left, and no more.
 */
import { open, readFile, rename } from 'node:fs/promises'
import type { Database } from '../database/database.ts'
import { OperatorError } from '../log.ts'
import { allErasures, type Erasure, inTurn, MARKS_KEPT_MS } from './store.ts'

export interface ErasureFile {
  /** When the database was last looked at for it. */
  asOf: Date
  erasures: Erasure[]
}

export const erasureFileOf = (keyFile: string): string => `${keyFile}.erased`

const HEAD = 'vigilia erasures 1, as of '

/** Null when there is none. Throws OperatorError for a file that is none of ours or was cut. */
export async function readErasures(path: string): Promise<ErasureFile | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const [head = '', ...lines] = text.split('\n')
  const asOf = new Date(head.slice(HEAD.length))
  const isWhole = lines.pop() === ''
  const erasures = lines.map((line): Erasure => {
    const [at = '', mark = ''] = line.split(' ')
    return { at: new Date(at), mark: Buffer.from(mark, 'base64url') }
  })
  const isOurs = head.startsWith(HEAD) && !Number.isNaN(asOf.getTime())
  const areOurs = erasures.every(({ at, mark }) => mark.length === 32 && !Number.isNaN(at.getTime()))
  if (!isOurs || !isWhole || !areOurs)
    throw new OperatorError('The file of who was erased is damaged, or another file. Nothing was changed.')
  return { asOf, erasures }
}

/**
 * Writes what the database knows, and what the file knew before: a new database beside an old file must not forget who
 * left. What is older than any backup may be goes. Throws what the file system says.
 */
export async function writeErasures(path: string, db: Database, now: Date): Promise<void> {
  await inTurn(db, async (trx) => {
    const before = await readErasures(path)
    const known = new Map<string, Date>()
    for (const { mark, at } of [...(before?.erasures ?? []), ...(await allErasures(trx))]) {
      const key = Buffer.from(mark).toString('base64url')
      const other = known.get(key)
      if (now.getTime() - at.getTime() < MARKS_KEPT_MS && (!other || other < at)) known.set(key, at)
    }
    const lines = [...known].map(([mark, at]) => `${at.toISOString()} ${mark}\n`).sort()
    await replace(path, `${HEAD}${now.toISOString()}\n${lines.join('')}`)
  })
}

async function replace(path: string, text: string): Promise<void> {
  const part = `${path}.part`
  const handle = await open(part, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, path)
}
