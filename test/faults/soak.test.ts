/** A small country for seventy-two hours, with everything that goes wrong; a million subscriptions with `npm run soak`. */
import { expect, test } from 'vitest'
import { engines, openEmpty } from '../engines.ts'
import { soak } from '../soak/soak.ts'

const SEED = 7

// One engine is enough here: what differs between the two has its own tests.
test('seventy-two hours of deaths, cut lines, set clocks and a Telegram in bad health lose nobody', {
  timeout: 300_000,
}, async () => {
  const { opened, drop } = await openEmpty(engines().at(-1)!)
  const account = await soak({
    database: opened,
    subscriptions: 2_000,
    events: 10,
    hours: 72,
    people: 40,
    deaths: 4,
    cuts: 8,
    seed: SEED,
  })
  await opened.close()
  await drop()
  expect(account.lost).toBe(0)
  expect(account.mostCopies).toBeLessThanOrEqual(3)
  expect(account.deaths + account.cuts + account.clocksSet).toBeGreaterThan(0)
  const { sent = 0, refused = 0, unknown = 0, ...others } = account.states
  expect(others).toEqual({})
  expect(sent + refused + unknown).toBe(account.matched)
  expect(account.matched).toBeGreaterThan(400)
})
