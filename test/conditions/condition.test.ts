import { expect, test } from 'vitest'
import { type Condition, conditionOf, type SourceState } from '../../src/conditions/condition.ts'
import { habitOf } from '../../src/conditions/habit.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = new Date('2026-11-28T12:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)

const well: SourceState = {
  kind: 'feed',
  id: 'farol',
  name: 'El Farol',
  visitedAt: ago(60_000),
  answeredAt: ago(60_000),
  failures: 0,
  failingSince: null,
  outcome: 'unchanged',
  movedTo: null,
  lastNewsAt: ago(5 * HOUR),
  habit: DAY,
}

test.each<[string, Partial<SourceState>, Condition, Date | null]>([
  ['answers and had news today', {}, 'answers', well.answeredAt],
  ['was never visited', { visitedAt: null, answeredAt: null }, 'waiting', null],
  ['failed twice', { failures: 2, failingSince: ago(HOUR), outcome: 'timeout' }, 'answers', well.answeredAt],
  ['failed three times', { failures: 3, failingSince: ago(HOUR), outcome: 'html' }, 'degraded', ago(HOUR)],
  ['is gone, says its host', { failures: 1, failingSince: ago(60), outcome: 'http-410' }, 'gone', ago(60)],
  ['came back from being gone', { outcome: 'http-410' }, 'answers', well.answeredAt],
  ['is quiet for its usual time', { lastNewsAt: ago(DAY) }, 'answers', well.answeredAt],
  ['is quiet for longer', { lastNewsAt: ago(DAY + 1) }, 'silent', ago(DAY + 1)],
  [
    'is quiet, and nobody knows its habit',
    { lastNewsAt: ago(40 * DAY), habit: null },
    'answers',
    well.answeredAt,
  ],
  ['never had news', { lastNewsAt: null, habit: null }, 'answers', well.answeredAt],
  ['answers from elsewhere', { movedTo: 'https://new.example/feed' }, 'moved', well.answeredAt],
  [
    'moved and is silent there',
    { movedTo: 'https://new.example/feed', lastNewsAt: ago(9 * DAY) },
    'silent',
    ago(9 * DAY),
  ],
])('a source that %s', (_, differs, condition, since) => {
  expect(conditionOf({ ...well, ...differs }, now)).toEqual({ condition, since })
})

const every = (gap: number, count: number): number[] => Array.from({ length: count }, (_, at) => at * gap)
const workdays = Array.from({ length: 56 }, (_, day) => day).filter((day) => day % 7 < 5)

test.each<[string, number[], number | null]>([
  ['publishes every six hours may be silent for a day', every(6 * HOUR, 100), DAY],
  ['publishes daily may be silent for two days', every(DAY, 30), 2 * DAY],
  ['rests at weekends may be silent for six days', workdays.map((day) => day * DAY), 6 * DAY],
  ['publishes weekly may be silent for two weeks', every(7 * DAY, 9), 14 * DAY],
  ['published once after a long time is not given longer', [...every(DAY, 40), 60 * DAY], 2 * DAY],
  ['has hardly published has no habit', every(DAY, 8), null],
  ['published all at once has no habit', every(0, 50), null],
  ['never published has no habit', [], null],
])('an outlet that %s', (_, times, habit) => {
  expect(habitOf(times)).toBe(habit)
})
