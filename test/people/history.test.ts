import { expect, test } from 'vitest'
import { currentStatus, type StatusEntry } from '../../src/people/history.ts'
import type { PersonStatus } from '../../src/people/status.ts'

/** `detained 2024-08-03 Foro`: a status, its day or -, who says so; recorded a day after one another. */
function history(...lines: string[]): StatusEntry[] {
  return lines.map((line, at) => {
    const [status, day, source = ''] = line.split(' ')
    return {
      sequence: at + 1,
      status: status as PersonStatus,
      statusOn: day === '-' ? null : day!,
      source,
      sourceUrl: null,
      recordedAt: new Date(Date.UTC(2026, 0, at + 1)),
      quiet: null,
    }
  })
}

test.each<[string, string | undefined, StatusEntry[]]>([
  ['nothing is known', undefined, history()],
  ['one word counts', 'detained', history('detained 2024-08-03 Foro')],
  ['the later day counts', 'released', history('detained 2024-08-03 Foro', 'released 2026-01-01 Foro')],
  [
    'a registry that takes a release back has corrected itself, though the day is older',
    'detained',
    history('detained 2024-08-03 Foro', 'released 2026-01-01 Foro', 'detained 2024-08-03 Foro'),
  ],
  [
    'a registry that says it again later counts again',
    'rearrested',
    history('detained 2024-08-03 Foro', 'released 2026-01-01 Foro', 'rearrested 2026-01-02 Foro'),
  ],
  [
    'of two sources the later day counts, whoever wrote last',
    'released',
    history('released 2026-01-01 Curators', 'detained 2024-08-03 Foro'),
  ],
  [
    'a word without a day is as old as its recording',
    'house-arrest',
    history('released 2025-12-24 Curators', 'house-arrest - Foro'),
  ],
  ['on one day the later word counts', 'died', history('released 2026-01-01 A', 'died 2026-01-01 B')],
])('%s', (_what, expected, given) => {
  expect(currentStatus(given)?.status).toBe(expected)
  expect(currentStatus(given.toReversed())?.status).toBe(expected)
})
