import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentStatus, disagreeing, type StatusEntry, timeline } from '../../src/people/history.ts'
import { PERSON_STATUSES, type PersonStatus } from '../../src/people/status.ts'

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

const told = (entries: readonly StatusEntry[]) =>
  entries.map(({ status, statusOn, source }) => `${status} ${statusOn ?? '-'} ${source}`)

test.each<[string, string[], string[]]>([
  [
    'what happened is told in the order in which it happened',
    ['detained 2024-08-03 Foro', 'out-under-measures 2026-01-09 Foro', 'rearrested 2026-02-01 Foro'],
    ['detained 2024-08-03 Foro', 'out-under-measures 2026-01-09 Foro', 'rearrested 2026-02-01 Foro'],
  ],
  [
    'a release that its own source took back is not told',
    ['detained 2024-08-03 Foro', 'released 2026-01-01 Foro', 'detained 2024-08-03 Foro'],
    ['detained 2024-08-03 Foro'],
  ],
  [
    'a release without a day that was taken back is not told either',
    ['detained 2024-08-03 Foro', 'released - Foro', 'detained 2024-08-03 Foro'],
    ['detained 2024-08-03 Foro'],
  ],
  [
    'a corrected day takes the place of the wrong one',
    ['detained 2024-08-03 Foro', 'released 2026-01-01 Foro', 'released 2026-01-03 Foro'],
    ['detained 2024-08-03 Foro', 'released 2026-01-03 Foro'],
  ],
  [
    'a condition that is known better takes the place of what was said of that day',
    ['detained 2024-08-03 Foro', 'released 2026-01-01 Foro', 'out-under-measures 2026-01-01 Foro'],
    ['detained 2024-08-03 Foro', 'out-under-measures 2026-01-01 Foro'],
  ],
  [
    'whoever was held since nobody says when was held before they left',
    ['detained - Foro', 'released 2025-12-28 Foro'],
    ['detained - Foro', 'released 2025-12-28 Foro'],
  ],
  [
    'no source takes back the word of another',
    ['released 2026-01-01 Curators', 'detained 2024-08-03 Foro'],
    ['detained 2024-08-03 Foro', 'released 2026-01-01 Curators'],
  ],
])('%s', (_what, given, expected) => {
  expect(told(timeline(history(...given)))).toEqual(expected)
})

test('two sources that disagree are both shown; who does not know contradicts nobody', () => {
  const given = history(
    'detained 2024-08-03 Foro',
    'released 2026-01-01 Curators',
    'unknown 2025-01-01 Comité',
    'released 2025-12-30 Justicia',
  )
  expect(currentStatus(given)?.source).toBe('Curators')
  expect(told(disagreeing(given))).toEqual(['detained 2024-08-03 Foro'])
  expect(disagreeing(history('detained 2024-08-03 Foro', 'released 2026-01-01 Foro'))).toEqual([])
  expect(disagreeing([])).toEqual([])
})

describe('whatever a history holds', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)))
  const entry = fc.record({
    status: fc.constantFrom(...PERSON_STATUSES),
    statusOn: fc.option(day.map((at) => at.toISOString().slice(0, 10))),
    source: fc.constantFrom('Foro', 'Curators', 'Comité'),
    recordedAt: day,
  })
  const anyHistory = fc
    .array(entry, { maxLength: 9 })
    .map((entries) =>
      entries.map((one, at): StatusEntry => ({ ...one, sequence: at + 1, sourceUrl: null, quiet: null })),
    )
  const lastOf = (entries: readonly StatusEntry[], source: string) =>
    entries.filter((one) => one.source === source).at(-1)

  test('the order in which it is read changes nothing', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
          ),
        ),
        ([given, shuffled]) => {
          expect(timeline(shuffled)).toEqual(timeline(given))
          expect(currentStatus(shuffled)).toBe(currentStatus(given))
        },
      ),
    )
  })

  test('nothing is invented or changed, and every source’s last word stands as the last of its own', () => {
    fc.assert(
      fc.property(anyHistory, (given) => {
        const before = structuredClone(given)
        const standing = timeline(given)
        expect(given).toEqual(before)
        expect(standing.every((one) => given.includes(one))).toBe(true)
        expect(new Set(standing).size).toBe(standing.length)
        for (const { source } of given) expect(lastOf(standing, source)).toBe(lastOf(given, source))
        expect(currentStatus(given)).toBe(standing.at(-1))
      }),
    )
  })

  test('days never run backwards', () => {
    fc.assert(
      fc.property(anyHistory, (given) => {
        const days = timeline(given).flatMap(({ statusOn }) => statusOn ?? [])
        expect(days).toEqual(days.toSorted())
      }),
    )
  })

  test('a source’s new word leaves the words of the others as they stood', () => {
    fc.assert(
      fc.property(anyHistory, entry, (given, word) => {
        const added = { ...word, sequence: given.length + 1, sourceUrl: null, quiet: null }
        const others = (entries: StatusEntry[]) => entries.filter(({ source }) => source !== word.source)
        expect(new Set(others(timeline([...given, added])))).toEqual(new Set(others(timeline(given))))
      }),
    )
  })

  test('what holds now is the newest of the last words, by the day of the event', () => {
    fc.assert(
      fc.property(anyHistory, (given) => {
        const current = currentStatus(given)
        if (!current) return
        const dayOf = (one: StatusEntry) => one.statusOn ?? one.recordedAt.toISOString().slice(0, 10)
        for (const { source } of given) expect(dayOf(lastOf(given, source)!) <= dayOf(current)).toBe(true)
      }),
    )
  })
})
