import { expect, test } from 'vitest'
import { createFlights } from '../../src/deliveries/flights.ts'

test.each([
  ['three leave before anything was answered: what is wrong with the token is heard first', 28, [], 3],
  ['eight are in flight by default', 28, [50, 50, 50, 50, 50], 8],
  ['quick answers need no more', 28, [40, 60, 50, 45, 60, 70, 50, 40], 8],
  ['slow ones would only be more to double', 28, Array<number>(16).fill(8000), 8],
  ['paid broadcasting needs as many as fit into the latency', 1000, Array<number>(800).fill(48), 74],
  ['and no more than a tenth of a second, however slow', 1000, Array<number>(800).fill(5000), 100],
  [
    'slow answers among quick ones say that too much is in flight',
    1000,
    [...Array<number>(799).fill(900), 20],
    32,
  ],
  ['a cold process begins with few', 1000, Array<number>(16).fill(200), 10],
])('%s', (_, perSecond, latencies, most) => {
  const flights = createFlights(perSecond)
  for (const ms of latencies) flights.took(ms)
  expect(flights.most()).toBe(most)
})

test('who is more urgent is seated first, and nobody is seated beyond the count', async () => {
  const flights = createFlights(28)
  const seated: string[] = []
  const board = (name: string, lane: number) => void flights.board(lane).then(() => seated.push(name))
  for (const [name, lane] of [
    ['one', 4],
    ['two', 4],
    ['three', 4],
    ['four', 4],
    ['five', 4],
    ['a name', 1],
    ['a correction', 0],
  ] as const)
    board(name, lane)
  await Promise.resolve()
  expect(seated).toEqual(['one', 'two', 'three'])
  for (let landed = 0; landed < 4; landed += 1) flights.leave()
  await Promise.resolve()
  expect(seated.slice(3)).toEqual(['a correction', 'a name', 'four', 'five'])
})

test.each([
  ['at the usual rate nothing is taken ahead', 28, 0],
  ['paid broadcasts have a twentieth of a second at hand', 1000, 42],
  ['and never more than leaves before anybody notices', 100_000, 128],
])('%s', (_, perSecond, ahead) => {
  expect(createFlights(perSecond).ahead()).toBe(ahead)
})
