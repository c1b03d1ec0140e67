import { expect, test } from 'vitest'
import { decideGroup, type GroupNewsItem } from '../../src/alerts/groups/group.ts'
import { announcedOf } from '../../src/batches/announced.ts'
import type { Batch, BatchFigure } from '../../src/batches/batch.ts'

const news: GroupNewsItem = {
  id: 7,
  name: 'Año Nuevo',
  named: 24,
  released: 18,
  regions: ['VE-M'],
  prisons: ['rodeo1'],
  firstDay: '2026-01-01',
  lastDay: '2026-01-01',
  quiet: null,
  source: 'Foro de prueba',
  recordedAt: new Date('2026-01-02T12:00:00Z'),
  announced: null,
}

test.each([
  ['never told before', {}, null, { named: 24, released: 18 }],
  ['grown in both', {}, { named: 20, released: 10 }, { named: 4, released: 8 }],
  ['more are out, as many are named', {}, { named: 24, released: 10 }, { named: 0, released: 8 }],
  ['one is taken back, others come', { released: 9 }, { named: 20, released: 10 }, { named: 4, released: 0 }],
  ['as it was', {}, { named: 24, released: 18 }, 'no-growth'],
  ['shrunken', { named: 23, released: 17 }, { named: 24, released: 18 }, 'no-growth'],
  ['known at the first load', { quiet: 'first-load' }, null, 'first-load'],
] as const)('a group that is %s', (_, change, before, expected) => {
  const decision = decideGroup({ ...news, ...change }, before)
  const said =
    decision.kind === 'alert' ? decision.alert.facts.kind === 'group' && decision.alert.facts.growth : null
  expect(said ?? (decision.kind === 'silent' && decision.because)).toEqual(expected)
})

test('the day of a group is told only when there is one', () => {
  const day = (change: object) => {
    const decision = decideGroup({ ...news, ...change }, null)
    return decision.kind === 'alert' && 'day' in decision.alert.facts && decision.alert.facts.day
  }
  expect(day({})).toBe('2026-01-01')
  expect(day({ lastDay: '2026-01-03' })).toBeNull()
  expect(day({ firstDay: null, lastDay: null })).toBeNull()
})

const figure = (
  kind: BatchFigure['kind'],
  min: number,
  authority: string | null = 'government',
): BatchFigure => ({
  kind,
  min,
  max: min,
  authority,
  asOf: '2026-01-01T12:00:00Z',
  owner: 'El Farol',
})
const event = (day: string, figures: BatchFigure[], more: Partial<Batch> = {}): Batch => ({
  id: 1,
  family: 'announcement',
  day,
  openedAt: `${day}T12:00:00Z`,
  lastAt: `${day}T12:00:00Z`,
  figures,
  owners: ['El Farol'],
  names: [],
  prisons: [],
  regions: [],
  standing: 'reported',
  textHashes: [],
  ...more,
})

test.each<[string, Batch[], number | null]>([
  ['nobody announced anything', [], null],
  ['an announcement of the day', [event('2026-01-01', [figure('announced', 116)])], 116],
  ['an announcement days before', [event('2025-12-28', [figure('announced', 116)])], 116],
  ['an announcement of weeks ago', [event('2025-12-20', [figure('announced', 116)])], null],
  ['an announcement of what comes later', [event('2026-01-04', [figure('announced', 116)])], null],
  ['what the government says it did', [event('2026-01-01', [figure('batch', 88)], { family: 'batch' })], 88],
  [
    'a count by somebody else',
    [event('2026-01-01', [figure('batch', 24, 'Foro Penal')], { family: 'batch' })],
    null,
  ],
  ['another state', [event('2026-01-01', [figure('announced', 116)], { regions: ['VE-V'] })], null],
  [
    'one that was retracted',
    [event('2026-01-01', [figure('announced', 116)], { standing: 'retracted' })],
    null,
  ],
  ['a running total', [event('2026-01-01', [figure('cumulative', 900)], { family: 'cumulative' })], null],
  [
    'two announcements, and nobody knows which is meant',
    [event('2026-01-01', [figure('announced', 116)]), event('2025-12-30', [figure('announced', 40)])],
    null,
  ],
])('what was announced of a group: %s', (_, events, expected) => {
  expect(announcedOf({ day: '2026-01-01', regions: ['VE-M'] }, events)?.min ?? null).toBe(expected)
})
