/** New keys and new key files, from the operator's hand. */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/commands.ts'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { findSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { openInstalledVault } from '../../src/vault/installed.ts'
import { nextKeyFile, readKeyFile } from '../../src/vault/keyfile.ts'
import { wrapAnew } from '../../src/vault/keyring/store.ts'
import { layEmbedded } from '../embedded.ts'
import { createTestWorld } from '../world.ts'

const preferences = { language: 'es', unverified: false, group: false } as const

async function installation() {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-keys-'))
  const keyFile = join(folder, 'vigilia.key')
  const dataDir = join(folder, 'data')
  await layEmbedded(dataDir)
  const world = createTestWorld()
  const inDatabase = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const opened = await openDatabase({ engine: 'pglite', folder: dataDir })
    try {
      return await work(opened.db)
    } finally {
      await opened.close()
    }
  }
  const open = (db: Database) => openInstalledVault(db, { keyFile, dataDir }, world)
  await inDatabase(async (db) => {
    const { vault, created } = await open(db)
    expect(created).toBe(true)
    await welcomeSubscriber(db, vault, 42, preferences, world.now())
  })
  return {
    folder,
    keyFile,
    world,
    inDatabase,
    open,
    /** Whether the start finds the right keys. */
    async finds() {
      return inDatabase(async (db) => (await findSubscriber(db, (await open(db)).vault, 42)) !== undefined)
    },
    async vigilia(...args: string[]) {
      const said: string[] = []
      const code = await run(args, {
        env: { DATA_DIR: dataDir, KEY_FILE: keyFile },
        input: Readable.from([]),
        say: (line) => said.push(line),
        complain: () => undefined,
      })
      return { code, answer: JSON.parse(said[0] ?? '{}') as Record<string, unknown> }
    },
  }
}

test('new keys are added once a minute, and only where there are keys', { timeout: 60_000 }, async () => {
  const { vigilia, finds } = await installation()
  expect(await vigilia('rotate-keys')).toMatchObject({ code: 0, answer: { keys: 'added' } })
  expect(await vigilia('rotate-keys')).toMatchObject({ code: 1, answer: { keys: 'resting' } })
  expect(await finds()).toBe(true)
  await expect(vigilia('rotate-keys', '--all')).rejects.toThrow('does not know «--all»')
})

test('a new key file takes the place of the old one, which opens nothing any more', {
  timeout: 60_000,
}, async () => {
  const { folder, keyFile, vigilia, finds, world, inDatabase } = await installation()
  const old = readFileSync(keyFile, 'utf8')
  const { code, answer } = await vigilia('rotate-keys', '--key-file')
  expect(code).toBe(0)
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, String(answer.old)), 'utf8')).toBe(old)
  expect(readFileSync(keyFile, 'utf8')).not.toBe(old)
  expect(await finds()).toBe(true)
  // A process that runs since before goes on, and opens keys that come later.
  await inDatabase(async (db) => {
    const { vault } = await openInstalledVault(db, { keyFile, dataDir: null }, world)
    renameSync(keyFile, `${keyFile}.aside`)
    copyFileSync(join(folder, String(answer.old)), keyFile)
    await vault.learn()
    await expect(openInstalledVault(db, { keyFile, dataDir: null }, world)).rejects.toThrow(
      'one from before the key file was replaced',
    )
    renameSync(`${keyFile}.aside`, keyFile)
    expect(await vault.rotate()).toMatchObject({ kind: 'added' })
  })
})

test('whoever is killed amid a change of the key file starts again as if nothing had been, or as if all had', {
  timeout: 60_000,
}, async () => {
  const { folder, keyFile, vigilia, finds, inDatabase } = await installation()
  const options = { dataDir: null, mayCreate: true, random: randomBytes }
  const next = await readKeyFile(nextKeyFile(keyFile), options)
  // Before the keyring: the old file is in place, and the next try takes the new one up.
  expect(await finds()).toBe(true)
  const { key } = await readKeyFile(keyFile, options)
  await inDatabase((db) => wrapAnew(db, key, next.key, randomBytes))
  // Behind it: the next start puts the new one in place.
  expect(await finds()).toBe(true)
  expect(readFileSync(keyFile, 'utf8').trim()).toBe(Buffer.from(next.key).toString('base64'))
  expect(readdirSync(folder).filter((name) => name.startsWith('vigilia.key'))).toHaveLength(2)
  // Between its two renames: neither is in place, and the next start knows which.
  renameSync(keyFile, nextKeyFile(keyFile))
  expect(await finds()).toBe(true)
  expect(await vigilia('rotate-keys', '--key-file')).toMatchObject({ code: 0 })
  expect(await finds()).toBe(true)
})

test('a key file that others can read is not taken for the next one either', {
  timeout: 60_000,
}, async () => {
  const { keyFile, vigilia } = await installation()
  writeFileSync(nextKeyFile(keyFile), `${randomBytes(32).toString('base64')}\n`)
  chmodSync(nextKeyFile(keyFile), 0o644)
  await expect(vigilia('rotate-keys', '--key-file')).rejects.toThrow('chmod 600')
})
