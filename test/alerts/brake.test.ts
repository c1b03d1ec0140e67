import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brakeLoad, brakeNames, brakeOld, type LoadNews, type Reason } from '../../src/alerts/brake.ts'
import { explainReasons, joinReasons } from '../../src/holds/hold.ts'
import type { Shape } from '../../src/registry/shape.ts'

const quiet: LoadNews = {
  size: 1_000,
  told: 0,
  changed: 0,
  toldWithinHour: 0,
  changedWithinDay: 0,
  renumbered: 0,
  columns: {},
  before: null,
  after: null,
}
/** Where nothing else is said, nothing was told before. */
const load = (news: Partial<LoadNews>): LoadNews => ({
  ...quiet,
  toldWithinHour: news.told ?? 0,
  changedWithinDay: news.changed ?? 0,
  ...news,
})
const kinds = (news: Partial<LoadNews>) => brakeLoad(load(news)).map(({ kind }) => kind)

test.each<[string, Partial<LoadNews>, Reason['kind'][]]>([
  ['nothing', {}, []],
  ['twenty people of a thousand at once', { told: 20, changed: 20 }, []],
  ['the twenty-first', { told: 21, changed: 21 }, ['hour']],
  ['one more after twenty within the hour', { told: 1, changed: 1, toldWithinHour: 21 }, ['hour']],
  ['126 of 1,000', { told: 126, changed: 126 }, ['hour', 'day']],
  ['the fifty-first of a thousand within a day', { told: 1, changed: 1, changedWithinDay: 51 }, ['day']],
  ['the fiftieth', { told: 1, changed: 1, changedWithinDay: 50 }, []],
  ['five of a list of thirty: that many is any list’s day', { size: 30, told: 5, changed: 5 }, []],
  ['six of a list of thirty', { size: 30, told: 6, changed: 6 }, ['day']],
  ['twenty new people of an empty list', { size: 0, told: 20 }, []],
  ['twenty-one new people of an empty list', { size: 0, told: 21 }, ['hour']],
  ['a spelling, in an hour that told of many', { columns: { name: 1 }, toldWithinHour: 90 }, []],
  ['six people under new ids in a list of thirty', { size: 30, told: 6, renumbered: 6 }, ['ids']],
  ['another prison for fifty of a thousand', { columns: { prison: 50 } }, []],
  ['another prison for fifty-one of a thousand', { columns: { prison: 51 } }, ['column']],
  ['another day for twenty-one of a hundred', { size: 100, columns: { status_on: 21 } }, ['column']],
])('%s', (_what, news, expected) => {
  expect(kinds(news)).toEqual(expected)
})

describe('a source that changed its shape', () => {
  const shape = (filled: Record<string, number>, words: Record<string, number> = {}, unfit = 0): Shape => ({
    filled: { id: 1_000, name: 1_000, status: 1_000, ...filled },
    words: { detenido: 800, ...words },
    unfit,
  })
  const one = { told: 1, changed: 1, columns: { status: 1 } }

  test.each<[string, Shape, Shape, Reason['kind'][]]>([
    ['the same', shape({ prison: 900 }), shape({ prison: 899 }), []],
    ['a column is gone', shape({ prison: 900 }), shape({}), ['columns']],
    ['a column is empty', shape({ prison: 900 }), shape({ prison: 0 }), ['columns']],
    ['a column that nobody used is gone', shape({ batch: 0 }), shape({}), []],
    ['two who had the only entries of a column left it', shape({ batch: 2 }), shape({ batch: 0 }), []],
    ['a column has come', shape({}), shape({ prison: 900 }), ['columns']],
    ['a column has come, nearly empty', shape({}), shape({ batch: 3 }), []],
    ['a column fills little by little', shape({ batch: 0 }), shape({ batch: 60 }), []],
    ['the column of who is not to be published is gone', shape({ publish: 1 }), shape({}), ['columns']],
    ['the column of who is not to be published has come', shape({}), shape({ publish: 1_000 }), []],
    [
      'a word for a status took the place of another',
      shape({}, { excarcelado: 200 }),
      shape({}, { 'libertad plena': 200 }),
      ['vocabulary'],
    ],
    [
      'somebody died, for the first time',
      shape({}, { excarcelado: 200 }),
      shape({}, { excarcelado: 199, fallecido: 1 }),
      [],
    ],
    ['fifty-one rows no longer fit', shape({}), shape({}, {}, 51), ['unfit']],
    ['fifty rows no longer fit', shape({}), shape({}, {}, 50), []],
  ])('%s', (_what, before, after, expected) => {
    expect(kinds({ ...one, before, after })).toEqual(expected)
  })

  test('of which nothing is known is measured by its people alone', () => {
    expect(kinds({ ...one, after: shape({ prison: 900 }) })).toEqual([])
  })
})

test('whatever the load, no more than the promise is ever told unseen', () => {
  const count = fc.integer({ min: 0, max: 3_000 })
  fc.assert(
    fc.property(count, count, count, count, count, (size, added, changed, lastHour, lastDay) => {
      const told = added + changed
      const toldWithinHour = told + lastHour
      const changedWithinDay = changed + lastDay
      const news = { ...quiet, size, told, changed, toldWithinHour, changedWithinDay }
      if (brakeLoad(news).length > 0) return
      expect(told === 0 || toldWithinHour <= 20).toBe(true)
      expect(changed === 0 || changedWithinDay <= Math.max(5, size * 0.05)).toBe(true)
    }),
  )
})

test('old stories: twenty are read, more are held, and one more joins those', () => {
  expect([brakeOld(20, false), brakeOld(0, true)]).toEqual([[], []])
  expect([brakeOld(21, false), brakeOld(1, true)].map((reasons) => reasons.length)).toEqual([1, 1])
})

test('a feed may name twenty people an hour, however often it names them', () => {
  const names = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `Ana ${from + n}`)
  expect(brakeNames(names(0, 20), names(0, 20), false)).toEqual([])
  expect(brakeNames(names(0, 1), names(1, 20), false)).toEqual([])
  expect(brakeNames(names(20, 21), names(0, 20), false)).toEqual([{ kind: 'hour', people: 21, most: 20 }])
  expect(brakeNames(names(0, 1), [], true)).toHaveLength(1)
  expect(brakeNames([], names(0, 90), true)).toEqual([])
})

test('the operator reads why, each reason once, with the newest figures', () => {
  const [day] = brakeLoad(load({ told: 126, changed: 126 })).slice(1)
  expect(explainReasons([day!])).toBe(
    '126 of 1000 people (12.6 %) changed within a day, at most 50 are told unseen',
  )
  const grown: Reason = { kind: 'day', people: 128, of: 1_000, most: 50 }
  expect(joinReasons([day!], [grown, { kind: 'ids', people: 7 }])).toEqual([
    grown,
    { kind: 'ids', people: 7 },
  ])
})
