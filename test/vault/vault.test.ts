import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CorruptCell } from '../../src/vault/cell.ts'
import { readKeyFile } from '../../src/vault/keyfile.ts'
import { hasKeyring, openVault, rememberSeals } from '../../src/vault/store.ts'
import { createVault, type HeldKey, type Ring } from '../../src/vault/vault.ts'
import { eachEngine } from '../engines.ts'

const ground = { now: () => new Date('2026-01-01T00:00:00Z'), random: randomBytes }
const keys = (seals = 0): Ring => {
  const held = (id: number): [HeldKey] => [{ id, key: randomBytes(32), seals }]
  return {
    chat: held(1),
    preferences: held(2),
    target: held(3),
    update: held(4),
    lookup: held(5),
    button: held(6),
  }
}

const vault = createVault(keys(), ground)

test('what was sealed opens again in its own place', () => {
  const cell = vault.seal('chat', 'subscribers|chat|7', Buffer.from('12345678'))
  expect(vault.open('chat', 'subscribers|chat|7', cell).toString()).toBe('12345678')
})

test.each([
  ['another row', 'subscribers|chat|8'],
  ['another column', 'subscribers|preferences|7'],
  ['another table', 'subscriptions|chat|7'],
] as const)('a cell moved to %s is refused', (_, place) => {
  const cell = vault.seal('chat', 'subscribers|chat|7', Buffer.from('12345678'))
  expect(() => vault.open('chat', place, cell)).toThrow(CorruptCell)
})

test('a flipped bit, a cut tag, another key, an empty cell: refused, and the error quotes nothing', () => {
  const cell = vault.seal('target', 'subscriptions|target|1', Buffer.from('secret name'))
  const damaged = [...cell.keys()].map((i) => {
    const copy = Buffer.from(cell)
    copy[i] = copy[i]! ^ 1
    return copy
  })
  for (const bad of [
    ...damaged,
    cell.subarray(0, -1),
    Buffer.alloc(0),
    createVault(keys(), ground).seal('target', 'subscriptions|target|1', Buffer.from('x')),
  ]) {
    expect(() => vault.open('target', 'subscriptions|target|1', bad)).toThrow(
      'The sealed cell subscriptions|target|1 does not open',
    )
  }
})

test('two seals of the same thing look different, and their length says nothing', () => {
  const short = vault.sealJson('target', 'subscriptions|target|1', { name: 'Ana Paz' }, 256)
  const long = vault.sealJson(
    'target',
    'subscriptions|target|1',
    { name: 'Maximiliano Bermúdez Echezuría' },
    256,
  )
  expect(short).not.toEqual(vault.sealJson('target', 'subscriptions|target|1', { name: 'Ana Paz' }, 256))
  expect(short.length).toBe(long.length)
  expect(vault.openJson('target', 'subscriptions|target|1', long)).toEqual({
    name: 'Maximiliano Bermúdez Echezuría',
  })
})

test('what does not fit its padding is refused before it is written', () => {
  expect(() => vault.sealJson('target', 'subscriptions|target|1', 'x'.repeat(300), 256)).toThrow(RangeError)
})

test('a key near its limit refuses to seal', () => {
  const tired = createVault(keys(2 ** 31), ground)
  expect(() => tired.seal('chat', 'subscribers|chat|1', Buffer.alloc(8))).toThrow('must be replaced')
})

test('a chat is found by its fingerprint, and only with the same key', () => {
  expect(vault.fingerprint(42)).toEqual(vault.fingerprint(42))
  expect(vault.fingerprint(42)).not.toEqual(vault.fingerprint(-42))
  expect(createVault(keys(), ground).fingerprint(42)).not.toEqual(vault.fingerprint(42))
})

test('a button signed for one chat does not serve in another', () => {
  const signature = vault.signButton('1|stop|5')
  expect(vault.verifyButton('1|stop|5', signature)).toBe(true)
  expect(vault.verifyButton('2|stop|5', signature)).toBe(false)
  expect(vault.verifyButton('1|stop|5', '')).toBe(false)
})

eachEngine((open) => {
  const world = { now: () => new Date('2026-01-01T00:00:00Z'), random: randomBytes }

  test('the keyring is made once and opens with the same key file only', async () => {
    const db = open()
    const kek = randomBytes(32)
    expect(await hasKeyring(db)).toBe(false)
    const first = await openVault(db, kek, world)
    const cell = first.seal('chat', 'subscribers|chat|1', Buffer.from('12345678'))
    await rememberSeals(db, first)
    const second = await openVault(db, kek, world)
    expect(second.open('chat', 'subscribers|chat|1', cell).toString()).toBe('12345678')
    await expect(openVault(db, randomBytes(32), world)).rejects.toThrow(
      'is not the one this database was sealed with',
    )
    expect(await hasKeyring(db)).toBe(true)
  })

  test('the seals of all processes are counted together, with a million for each start', async () => {
    const db = open()
    const kek = randomBytes(32)
    const [one, other] = [await openVault(db, kek, world), await openVault(db, kek, world)]
    const sealed = async () => {
      const row = await db
        .selectFrom('keyring')
        .select('seals')
        .where('purpose', '=', 'chat')
        .executeTakeFirst()
      return row?.seals
    }
    for (const vault of [one, other, other]) vault.seal('chat', 'subscribers|chat|1', Buffer.alloc(8))
    for (const vault of [one, other, one]) await rememberSeals(db, vault)
    expect(await sealed()).toBe(2_000_003)
    await db
      .updateTable('keyring')
      .set({ seals: 2 ** 31 })
      .execute()
    one.seal('chat', 'subscribers|chat|1', Buffer.alloc(8))
    await rememberSeals(db, one)
    expect(() => one.seal('chat', 'subscribers|chat|1', Buffer.alloc(8))).toThrow('must be replaced')
  })
})

test('the key file is made once, readable by its owner alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-key-'))
  const path = join(folder, 'vigilia.key')
  const options = { dataDir: join(folder, 'data'), mayCreate: true, random: randomBytes }
  const first = await readKeyFile(path, options)
  expect(first.created).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const second = await readKeyFile(path, options)
  expect([...second.key]).toEqual([...first.key])
})

test('a key file beside the data, open to others, damaged or missing stops the start with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigilia-key-'))
  const path = join(folder, 'vigilia.key')
  const options = { dataDir: join(folder, 'data'), mayCreate: true, random: randomBytes }
  await expect(readKeyFile(join(folder, 'data', 'k.key'), options)).rejects.toThrow('inside DATA_DIR')
  await expect(readKeyFile(path, { ...options, mayCreate: false })).rejects.toThrow(
    'Put the file back from its backup',
  )
  writeFileSync(path, 'not a key', { mode: 0o600 })
  await expect(readKeyFile(path, options)).rejects.toThrow('does not hold a key')
  chmodSync(path, 0o644)
  await expect(readKeyFile(path, options)).rejects.toThrow('chmod 600')
})
