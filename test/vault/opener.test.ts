import { createSecretKey, randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { type Place, sealCell } from '../../src/vault/cell.ts'
import { type Column, startOpener } from '../../src/vault/opener.ts'

const key = createSecretKey(randomBytes(32))
const opener = startOpener({ keys: [{ key, keyId: 3 }], isFresh: true })
afterAll(() => opener.end())

const sealed = (place: Place, text: string) =>
  sealCell(key, 3, randomBytes(12), place, Buffer.from(text.padEnd(64)))

test('a thread opens what this one would, in its order, and says which cells do not open', async () => {
  const cells = [
    sealed('subscriptions|target|7', '{"kind":"all"}'),
    sealed('subscriptions|target|9', '"moved from another row"'),
    randomBytes(93),
    new Uint8Array(0),
    sealCell(key, 4, randomBytes(12), 'subscriptions|target|11', Buffer.from('"named after another key"')),
    sealed('subscriptions|target|12', '"José Ñáñez"'),
  ]
  expect(await opener.open('subscriptions|target', [7, 8, 9, 10, 11, 12], cells)).toEqual([
    '{"kind":"all"}',
    null,
    null,
    null,
    null,
    '"José Ñáñez"',
  ])
  expect(await opener.open('subscribers|target', [7], cells.slice(0, 1))).toEqual([null])
})

test('several may wait, and each gets its own', async () => {
  const ids = [1, 2, 3, 4]
  const answers = ids.map((id) =>
    opener.open('subscriptions|target', [id], [sealed(`subscriptions|target|${id}`, `${id}`)]),
  )
  expect(await Promise.all(answers)).toEqual(ids.map((id) => [`${id}`]))
})

test('whoever waits for a thread that ends is told, and so is whoever comes later', async () => {
  const other = startOpener({ keys: [{ key, keyId: 3 }], isFresh: true })
  const cell = sealed('subscriptions|target|1', '1')
  const waiting = expect(other.open('subscriptions|target', [1], [cell])).rejects.toThrow('has ended')
  await other.end()
  await waiting
  await expect(other.open('subscriptions|target', [1], [cell])).rejects.toThrow('has ended')
})

test('what goes wrong in the thread comes out of it whole', async () => {
  const other = startOpener({ keys: [{ key: createSecretKey(randomBytes(32)), keyId: 3 }], isFresh: true })
  const cell = sealed('subscriptions|target|1', '1')
  const unspeakable = { toString: null, valueOf: null } as unknown as Column
  await expect(other.open(unspeakable, [1], [cell])).rejects.toThrow(
    'Cannot convert object to primitive value',
  )
  await other.end()
})
