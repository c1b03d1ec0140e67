/** A small country for seventy-two hours, with everything that goes wrong; a million subscriptions with `npm run soak`. */
import { expect, test } from 'vitest'
import { soak } from '../soak/soak.ts'

const SEED = 7

test('seventy-two hours of deaths, cut lines, set clocks and a Telegram in bad health lose nobody', {
  timeout: 120_000,
}, async () => {
  const account = await soak({
    database: { engine: 'pglite' },
    subscriptions: 2_000,
    events: 10,
    hours: 72,
    people: 40,
    deaths: 4,
    cuts: 8,
    seed: SEED,
  })
  expect(account.lost).toBe(0)
  expect(account.mostCopies).toBeLessThanOrEqual(3)
  expect(account.deaths + account.cuts + account.clocksSet).toBeGreaterThan(0)
  const { sent = 0, refused = 0, unknown = 0, ...others } = account.states
  expect(others).toEqual({})
  expect(sent + refused + unknown).toBe(account.matched)
  expect(account.matched).toBeGreaterThan(400)
})
