/** The vault of an installation: its key file, found wherever an interrupted replacement left it, and its keyring. */
import { stat } from 'node:fs/promises'
import type { Database } from '../database/database.ts'
import { nextKeyFile, readKeyFile, replaceKeyFile } from './keyfile.ts'
import { isUnder, wrapAnew } from './keyring/store.ts'
import { hasKeyring, type OpenVault, openVault, type VaultWorld } from './store.ts'

export interface Installation {
  keyFile: string
  /** The embedded database's folder, null where there is none: the key file must not lie in it. */
  dataDir: string | null
}

type World = Omit<VaultWorld, 'reread'>

/** Opens the vault; `created`: its key file was made now. Throws OperatorError, in words. */
export async function openInstalledVault(
  db: Database,
  { keyFile, dataDir }: Installation,
  world: World,
): Promise<{ vault: OpenVault; created: boolean }> {
  const read = (mayCreate: boolean) => readKeyFile(keyFile, { dataDir, mayCreate, random: world.random })
  await finishReplacement(db, keyFile, world)
  const { key, created } = await read(!(await hasKeyring(db)))
  const reread = async () => (await read(false)).key
  return { vault: await openVault(db, key, { ...world, reread }), created }
}

/**
 * Puts the keyring under a new key file, which takes the old one's place; where the old one lies now. Whoever is killed
 * amid it has the old file or the new one in place, and the next start or try finishes it.
 */
export async function changeKeyFile(
  db: Database,
  { keyFile, dataDir }: Installation,
  world: World,
): Promise<string> {
  await finishReplacement(db, keyFile, world)
  const { key: old } = await readKeyFile(keyFile, { dataDir, mayCreate: false, random: world.random })
  const next = nextKeyFile(keyFile)
  const { key: fresh } = await readKeyFile(next, { dataDir, mayCreate: true, random: world.random })
  await wrapAnew(db, old, fresh, world.random)
  return replaceKeyFile(keyFile, world.now())
}

/** A process died between the keyring and the file. */
async function finishReplacement(db: Database, keyFile: string, world: World): Promise<void> {
  const next = nextKeyFile(keyFile)
  if (!(await stat(next).catch(() => null))) return
  const { key } = await readKeyFile(next, { dataDir: null, mayCreate: false, random: world.random })
  if (await isUnder(db, key)) await replaceKeyFile(keyFile, world.now())
}
