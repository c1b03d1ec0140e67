import { expect, test } from 'vitest'
import { takeTurn } from '../../src/subscriptions/limits.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute))
const times = (...minutes: number[]) => minutes.map((minute) => at(minute).toISOString())

test('there is room until the limit of the last hour is reached, and again when the first of them is an hour old', () => {
  expect(takeTurn([], at(0), 2)).toEqual({ kind: 'turn', follows: times(0) })
  expect(takeTurn(times(0), at(10), 2)).toEqual({ kind: 'turn', follows: times(0, 10) })
  expect(takeTurn(times(0, 10), at(20), 2)).toEqual({ kind: 'wait', minutes: 40 })
  expect(takeTurn(times(0, 10), at(60), 2)).toEqual({ kind: 'turn', follows: times(10, 60) })
})

test('whoever waits as long as was said has room, also after the limit was lowered', () => {
  const follows = times(0, 5, 10, 15, 20)
  const refused = takeTurn(follows, at(30), 3)
  expect(refused).toEqual({ kind: 'wait', minutes: 40 })
  expect(takeTurn(follows, at(30 + 40), 3).kind).toBe('turn')
})
