import { expect, test } from 'vitest'
import { roomOn } from '../../src/alarms/disk.ts'
import { isStuck } from '../../src/alarms/queue.ts'

const now = new Date('2026-01-01T12:00:00Z')
const ago = (seconds: number | null) => (seconds === null ? null : new Date(now.getTime() - seconds * 1000))

test.each<[string, { due: number | null; moved: number | null; paused: number | null }, boolean]>([
  ['nothing waits', { due: null, moved: null, paused: null }, false],
  ['due for a minute', { due: 60, moved: null, paused: null }, false],
  ['due for longer, and nothing moves', { due: 61, moved: null, paused: null }, true],
  ['a mother’s alert is due, and nothing has left for an hour', { due: 90, moved: 3600, paused: null }, true],
  ['a fan-out of hours that moves', { due: 20_000, moved: 1, paused: null }, false],
  ['a fan-out of hours that has stopped', { due: 20_000, moved: 61, paused: null }, true],
  ['Telegram has shut the gate for a minute more', { due: 20_000, moved: 100, paused: -60 }, false],
  ['Telegram has shut the gate for an hour more', { due: 90, moved: 100, paused: -3600 }, true],
  ['the gate has just been opened again', { due: 20_000, moved: 300, paused: 30 }, false],
  ['the gate was opened long ago, and still nothing moves', { due: 20_000, moved: 300, paused: 61 }, true],
  ['nothing is due behind a shut gate', { due: null, moved: null, paused: -3600 }, false],
])('%s', (_, { due, moved, paused }, stuck) => {
  expect(isStuck({ waitingSince: ago(due), movedAt: ago(moved), pausedUntil: ago(paused) }, now)).toBe(stuck)
})

const GB = 2 ** 30

test.each([
  [{ free: 0.5 * GB, size: 100 * GB }, 'little'],
  [{ free: 1.1 * GB, size: 100 * GB }, 'hardly enough'],
  [{ free: 2 * GB, size: 100 * GB }, 'enough'],
  // A small disk is not asked for more than it has.
  [{ free: 0.2 * GB, size: GB }, 'enough'],
  [{ free: 0.05 * GB, size: GB }, 'little'],
] as const)('room on a disk: %j is %s', (disk, left) => {
  expect(roomOn(disk)).toBe(left)
})
