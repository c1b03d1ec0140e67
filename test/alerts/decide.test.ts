import { expect, test } from 'vitest'
import { decideBatch, decideMention, decideStatus, figuresOf } from '../../src/alerts/decide.ts'
import type { Batch } from '../../src/batches/group.ts'
import type { Reading } from '../../src/claims/reading.ts'

const at = new Date('2026-01-01T20:00:00Z')
const status = {
  personId: 7,
  sequence: 2,
  name: 'Ana Cuicas Toyo',
  status: 'released',
  statusOn: '2026-01-01',
  prison: 'rodeo1',
  region: 'VE-M',
  birthYear: 2001,
  detainedOn: '2024-07-30',
  publish: true,
  merged: false,
  quiet: null,
  source: 'Registro propio',
  sourceUrl: null,
  recordedAt: at,
}

test.each([
  ['a release', {}, 'alert'],
  ['house arrest', { status: 'house-arrest' }, 'alert'],
  ['a new name, detained', { status: 'detained', sequence: 1 }, 'alert'],
  ['a death', { status: 'died' }, 'alert'],
  ['an unknown status', { status: 'unknown' }, 'status-unknown'],
  ['a new name of unknown status', { status: 'unknown', sequence: 1 }, 'alert'],
  ['a word of a newer version', { status: 'vanished' }, 'status-unknown'],
  ['somebody who was merged into another entry', { merged: true }, 'merged'],
  ['what was there at the first load', { quiet: 'first-load' }, 'first-load'],
  ['somebody whom the registry asks not to publish', { publish: false }, 'not-published'],
] as const)('%s in a registry: %s', (_, change, expected) => {
  const decision = decideStatus({ ...status, ...change })
  expect(decision.kind === 'alert' ? 'alert' : decision.because).toBe(expected)
})

test.each([
  [{ status: 'detained', sequence: 1 }, true],
  [{ status: 'unknown', sequence: 1 }, true],
  [{ status: 'released', sequence: 1 }, undefined],
  [{ status: 'detained', sequence: 2 }, undefined],
])('%j: somebody who only appears on a list is asked about, not announced: %s', (change, appeared) => {
  const decision = decideStatus({ ...status, ...change })
  expect(decision.kind === 'alert' && decision.alert.facts).toMatchObject(
    appeared ? { appeared, birthYear: 2001 } : { kind: 'person' },
  )
  expect(decision.kind === 'alert' && 'appeared' in decision.alert.facts).toBe(appeared === true)
})

test('the same entry of a history has the same key, whoever decides and whenever', () => {
  const [a, b] = [
    decideStatus(status),
    decideStatus({ ...status, recordedAt: new Date('2026-01-02T00:00:00Z') }),
  ]
  expect(a.kind === 'alert' && b.kind === 'alert' && a.alert.key === b.alert.key).toBe(true)
})

const reading: Reading = {
  reports: 'single',
  day: '2026-01-01',
  counts: [],
  prisons: [],
  regions: [],
  people: [],
  why: [],
}
const mention = {
  id: 3,
  reportId: 5,
  name: 'Ana Cuicas',
  change: 'released',
  certain: true,
  quiet: null,
  reading,
  outlet: 'El Farol',
  url: null,
  publishedAt: at,
  seenAt: at,
}

test.each([
  ['nobody in the registry', {}, [], 'alert'],
  ['one person, still held there', {}, [{ id: 1, status: 'detained' }], 'alert'],
  ['a re-arrest of somebody who is out', { change: 'rearrested' }, [{ id: 1, status: 'released' }], 'alert'],
  [
    'two people of that name',
    {},
    [
      { id: 1, status: 'detained' },
      { id: 2, status: 'detained' },
    ],
    'ambiguous',
  ],
  ['somebody verified to be out already', {}, [{ id: 1, status: 'released' }], 'verified-already'],
  ['the reader is not certain', { certain: false }, [], 'not-certain'],
  ['only still held', { change: 'detained' }, [], 'no-change'],
  ['an old story at the first load', { quiet: 'first-load' }, [], 'first-load'],
] as const)('a press report, %s', (_, change, known, expected) => {
  const decision = decideMention({ ...mention, ...change }, known)
  expect(decision.kind === 'alert' ? 'alert' : decision.because).toBe(expected)
})

test('a press report is never more than reported, and waits behind what is verified', () => {
  const decision = decideMention(mention, [])
  expect(decision.kind === 'alert' && [decision.alert.standing, decision.alert.lane]).toEqual(['reported', 3])
})

const figure = (
  authority: string | null,
  min: number | null,
  max: number | null,
  kind: Batch['figures'][number]['kind'] = 'batch',
  asOf = '2026-01-01T18:00:00Z',
) => ({ authority, kind, min, max, asOf, owner: 'El Farol' })
const batch = (change: Partial<Batch> = {}): Batch => ({
  id: 9,
  family: 'batch',
  day: '2026-01-01',
  openedAt: '2026-01-01T18:00:00Z',
  lastAt: '2026-01-01T18:00:00Z',
  figures: [figure('Foro Penal', 80, null)],
  owners: ['El Farol'],
  names: [],
  prisons: [],
  regions: [],
  standing: 'reported',
  textHashes: [],
  ...change,
})
const item = {
  batchId: 9,
  reportId: 5,
  news: 'new',
  batch: batch(),
  quiet: null,
  outlet: 'El Farol',
  url: null,
  publishedAt: at,
  seenAt: at,
}

test.each([
  ['a new event', {}, 'alert'],
  ['a higher count', { news: 'growth' }, 'alert'],
  [
    'a second outlet saying the same',
    { news: 'standing', batch: batch({ standing: 'corroborated' }) },
    'same-story',
  ],
  ['a dispute', { news: 'standing', batch: batch({ standing: 'disputed' }) }, 'alert'],
  ['one named person and no count', { batch: batch({ figures: [], names: ['Ana Cuicas'] }) }, 'no-batch'],
  ['several named people', { batch: batch({ figures: [], names: ['Ana Cuicas', 'Luis Ruza'] }) }, 'alert'],
  [
    'only how many remain',
    { batch: batch({ figures: [figure('Foro Penal', 800, 900, 'remaining')] }) },
    'no-batch',
  ],
  ['nothing new', { news: 'none' }, 'no-news'],
  ['held back', { quiet: 'held' }, 'held'],
] as const)('news of a batch, %s', (_, change, expected) => {
  const decision = decideBatch({ ...item, ...change }, null)
  expect(decision.kind === 'alert' ? 'alert' : decision.because).toBe(expected)
})

test('two authorities stand side by side, each with its newest figure; ages and old stories are not shown', () => {
  const shown = figuresOf(
    batch({
      figures: [
        figure('Foro Penal', 80, null),
        figure('Foro Penal', 104, 104, 'batch', '2026-01-01T19:00:00Z'),
        figure('government', 88, 88, 'announced'),
        figure('Foro Penal', 800, 900, 'remaining'),
        figure(null, 17, 17, 'other'),
        figure(null, 12, 12, 'part'),
        figure('Foro Penal', null, null),
      ],
    }),
  )
  expect(shown.map(({ authority, kind, min }) => [authority, kind, min])).toEqual([
    ['Foro Penal', 'batch', 104],
    ['government', 'announced', 88],
    ['Foro Penal', 'remaining', 800],
  ])
})

test('a late copy of an early figure does not shrink a batch; of those still held the newest stands', () => {
  const shown = figuresOf(
    batch({
      figures: [
        figure('Foro Penal', 110, 110, 'batch', '2026-01-01T18:00:00Z'),
        figure('Foro Penal', 80, 80, 'batch', '2026-01-01T22:00:00Z'),
        figure('Foro Penal', 902, 902, 'remaining', '2026-01-01T18:00:00Z'),
        figure('Foro Penal', 711, 711, 'remaining', '2026-01-01T22:00:00Z'),
      ],
    }),
  )
  expect(shown.map(({ kind, min }) => [kind, min])).toEqual([
    ['batch', 110],
    ['remaining', 711],
  ])
})
