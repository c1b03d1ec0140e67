import { expect, test } from 'vitest'
import { createFlights } from '../../src/deliveries/flights.ts'

test.each([
  ['eight are in flight by default', 28, [], 8],
  ['quick answers need no more', 28, [40, 60, 50, 45, 60, 70, 50, 40], 8],
  ['slow ones would only be more to double', 28, Array<number>(16).fill(8000), 8],
  ['paid broadcasting needs as many as fit into the latency', 1000, Array<number>(800).fill(48), 62],
  ['and no more than a tenth of a second, however slow', 1000, Array<number>(800).fill(5000), 100],
  [
    'slow answers among quick ones say that too much is in flight',
    1000,
    [...Array<number>(799).fill(900), 20],
    27,
  ],
  ['a cold process begins with few', 1000, Array<number>(16).fill(200), 10],
])('%s', (_, perSecond, latencies, most) => {
  const flights = createFlights(perSecond)
  for (const ms of latencies) flights.took(ms)
  expect(flights.most()).toBe(most)
})
