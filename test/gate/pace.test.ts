/** How soon a chat may hear again: a table of what it was sent before, in milliseconds ago. */
import { expect, test } from 'vitest'
import { paceWait } from '../../src/gate/pace.ts'

const NOW = 10_000_000
const ago = (...ms: number[]) => ms.map((one) => NOW - one)
const every = (count: number, ms: number, from = 0) =>
  Array.from({ length: count }, (_, at) => from + at * ms)

test.each<[string, number, number[], number]>([
  ['who was sent nothing hears at once', 7, [], 0],
  ['a person gets a burst of three', 7, ago(0, 0), 0],
  ['and after it one a second', 7, ago(0, 0, 0), 1000],
  ['of which a part may have passed', 7, ago(400, 400, 400), 600],
  ['and which is over after a second', 7, ago(1000, 1000, 1000), 0],
  ['a burst a while ago was used up and grows again', 7, ago(2500, 2500, 2500, 100), 0],
  ['whoever got one a second all the time gets the next in a second', 7, ago(...every(10, 1000), 0, 0), 1000],
  ['the order in which it was told does not matter', 7, ago(400, 900, 400), 100],
  ['a group gets twenty at once', -7, ago(...every(19, 0)), 0],
  ['and then one every three seconds', -7, ago(...every(20, 0)), 3000],
  ['a group that got twenty over a minute may get another', -7, ago(...every(20, 3000, 3000)), 0],
  ['a channel has the pace of a group', -1_000_000_000_007, ago(...every(20, 0)), 3000],
])('%s', (_, chat, sentAt, wait) => {
  expect(paceWait(chat, sentAt, NOW)).toBe(wait)
})
