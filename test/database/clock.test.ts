import { expect, test } from 'vitest'
import { createSteadyClock } from '../../src/database/clock.ts'

function clocks() {
  const of = { elapsed: 0, shared: 1_000_000, asked: 0 }
  const clock = createSteadyClock(
    async () => {
      of.asked += 1
      if (Number.isNaN(of.shared)) throw new Error('gone')
      return new Date(of.shared)
    },
    () => of.elapsed,
  )
  const pass = (ms: number) => {
    of.elapsed += ms
    of.shared += ms
  }
  return { of, pass, now: async () => (await clock()).getTime() }
}

test('what the database said goes on for a moment, by our own milliseconds', async () => {
  const { of, pass, now } = clocks()
  expect(await now()).toBe(1_000_000)
  pass(60)
  expect(await now()).toBe(1_000_060)
  expect(of.asked).toBe(1)
  pass(60)
  expect(await now()).toBe(1_000_120)
  expect(of.asked).toBe(2)
})

test('all who ask at once are told by one answer', async () => {
  const { of, now } = clocks()
  expect(await Promise.all([now(), now(), now()])).toEqual([1_000_000, 1_000_000, 1_000_000])
  expect(of.asked).toBe(1)
})

test('a clock that is set is noticed within a moment', async () => {
  const { of, pass, now } = clocks()
  await now()
  of.shared -= 86_400_000
  pass(100)
  expect(await now()).toBe(1_000_100 - 86_400_000)
})

test('when the database does not answer whoever asks is told so, and may ask again', async () => {
  const { of, now } = clocks()
  of.shared = Number.NaN
  await expect(now()).rejects.toThrow('gone')
  of.shared = 5
  expect(await now()).toBe(5)
})
