import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gathered, together } from '../src/together.ts'

test('whoever asks while a question is under way shares the next one, which begins after they asked', async () => {
  const begun: number[] = []
  let written = 0
  const read = together(async (_: string) => {
    begun.push(written)
    const answer = written
    await wait(5)
    return answer
  })
  const first = read('here')
  await wait(1)
  written = 1
  const others = await Promise.all([read('here'), read('here'), read('here')])
  expect(await first).toBe(0)
  expect(others).toEqual([1, 1, 1])
  expect(begun).toEqual([0, 1])
  written = 2
  expect(await read('here')).toBe(2)
})

test('whoever asks of something else waits for nobody', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const read = together(async (of: string) => {
    if (of === 'slow') await promise
    return of
  })
  const slow = read('slow')
  expect(await read('transaction')).toBe('transaction')
  resolve()
  expect(await slow).toBe('slow')
})

test('a question that fails is the failure of those who share it, and of nobody after them', async () => {
  let fails = true
  const read = together(async (_: string) => {
    await wait(1)
    if (fails) throw new Error('away')
    return 'well'
  })
  const [first, second] = [read('here'), read('here')]
  await expect(first).rejects.toThrow('away')
  await expect(second).rejects.toThrow('away')
  fails = false
  expect(await read('here')).toBe('well')
})

test('a crowd of keys is looked up in two questions', async () => {
  const asked: number[][] = []
  const load = gathered(async (keys: readonly number[]) => {
    asked.push([...keys])
    await wait(2)
    return new Map(keys.map((key) => [key, key * 2]))
  })
  const first = load([1])
  await wait(1)
  const others = await Promise.all([load([2]), load([3, 4]), load([2])])
  expect((await first).get(1)).toBe(2)
  expect(others.map((found, at) => found.get([2, 4, 2][at]!))).toEqual([4, 8, 4])
  expect(asked).toEqual([[1], [2, 3, 4]])
})
