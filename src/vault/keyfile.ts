/** The key-encryption key: 32 bytes in a file outside the data folder, made on the first start. */
import { open, readFile, realpath, rename, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { OperatorError } from '../log.ts'

export interface KeyFile {
  key: Uint8Array
  created: boolean
}

/**
 * Reads the key file, or creates it with mode 0600 when there is none and `mayCreate` says so (a database that already
 * holds sealed rows must not get a new key). Throws OperatorError, in words: inside the data folder, readable by others, not a key, missing.
 */
export async function readKeyFile(
  path: string,
  options: { dataDir: string | null; mayCreate: boolean; random(size: number): Uint8Array },
): Promise<KeyFile> {
  const file = resolve(path)
  if (options.dataDir !== null && (await isInside(file, options.dataDir))) {
    throw new OperatorError(
      `KEY_FILE lies inside DATA_DIR: whoever takes the data would take its key with it. Nothing was opened. Move it out, for example KEY_FILE=./vigilia.key`,
    )
  }
  const existing = await stat(file).catch(() => null)
  if (!existing) {
    if (!options.mayCreate) {
      throw new OperatorError(
        'The key file that KEY_FILE names is missing, and the database holds rows sealed with it. Nothing was changed. Put the file back from its backup; without it nobody can be told anything.',
      )
    }
    return { key: await createKeyFile(file, options.random(32)), created: true }
  }
  if ((existing.mode & 0o077) !== 0) {
    throw new OperatorError(
      'The key file that KEY_FILE names can be read by other users. Run: chmod 600 on it, then start again.',
    )
  }
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64')
  if (key.length !== 32) {
    throw new OperatorError(
      'The key file that KEY_FILE names does not hold a key (32 bytes in base64). Put back the right file.',
    )
  }
  return { key, created: false }
}

/** Where the next key file lies until the keyring is under it and it takes the other one's place. */
export const nextKeyFile = (path: string): string => `${path}.new`

/**
 * The next key file takes the place of this one, which stays beside it for the backups of its time; where. Whoever comes
 * second changes nothing.
 */
export async function replaceKeyFile(path: string, now: Date): Promise<string> {
  const old = `${path}.until-${now.toISOString().slice(0, 19).replaceAll(':', '')}`
  try {
    if (await stat(nextKeyFile(path)).catch(() => null)) {
      await rename(path, old).catch(ignoreMissing)
      await rename(nextKeyFile(path), path)
    }
  } catch (error) {
    ignoreMissing(error)
  }
  return old
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

async function createKeyFile(file: string, key: Uint8Array): Promise<Uint8Array> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(`${Buffer.from(key).toString('base64')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return key
}

async function isInside(file: string, folder: string): Promise<boolean> {
  const real = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path))
  const away = relative(
    await real(resolve(folder)),
    resolve(await real(dirname(file)), file.split(sep).at(-1) ?? ''),
  )
  return away !== '' && !away.startsWith('..') && !away.startsWith(sep)
}
