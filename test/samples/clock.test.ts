/** The clock of the sample world. */
import { expect, test } from 'vitest'
import { createStoryClock } from '../../src/samples/clock.ts'

test('time begins where the story begins, passes as usual, jumps to the day of a story and never back', () => {
  let real = Date.parse('2026-11-23T10:00:00Z')
  const clock = createStoryClock(new Date('2025-12-25T11:00:00Z'), () => new Date(real))
  expect(clock.now().toISOString()).toBe('2025-12-25T11:00:00.000Z')
  real += 90_000
  expect(clock.now().toISOString()).toBe('2025-12-25T11:01:30.000Z')
  clock.jumpTo(new Date('2026-01-15T21:45:00Z'))
  real += 1000
  expect(clock.now().toISOString()).toBe('2026-01-15T21:45:01.000Z')
  clock.jumpTo(new Date('2025-12-28T00:00:00Z'))
  expect(clock.now().toISOString()).toBe('2026-01-15T21:45:01.000Z')
})
