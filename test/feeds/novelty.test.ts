import { expect, test } from 'vitest'
import { nextVisit } from '../../src/feeds/backoff.ts'
import type { FeedItem } from '../../src/feeds/feed.ts'
import { revisionOf } from '../../src/feeds/item.ts'
import { type KnownReport, novelties } from '../../src/feeds/novelty.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000)
const item = (key: string, more: Partial<FeedItem> = {}): FeedItem =>
  worded({
    key,
    url: `https://d.example/${key}`,
    title: `Excarcelan a ${key}`,
    body: '',
    summary: false,
    publishedAt: hoursAgo(1),
    ...more,
  })
const worded = (words: Omit<FeedItem, 'revision'>): FeedItem => ({ ...words, revision: revisionOf(words) })
const known = (of: FeedItem, more: Partial<KnownReport> = {}): KnownReport => ({
  key: of.key,
  revision: of.revision,
  publishedAt: of.publishedAt,
  seenAt: hoursAgo(0.5),
  quiet: null,
  ...more,
})
const later = { firstLoad: false, now: NOW }
const told = (items: FeedItem[], before: KnownReport[] = [], visit = later) =>
  novelties(items, before, visit).found.map((novelty) => [novelty.item.key, novelty.quiet])

test('what is new is told oldest first, and only once', () => {
  const items = [
    item('c', { publishedAt: hoursAgo(1) }),
    item('b', { publishedAt: hoursAgo(2) }),
    item('a', { publishedAt: hoursAgo(3) }),
  ]
  expect(told(items)).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
  ])
  expect(told([...items, ...items], [known(items[1]!)])).toEqual([
    ['a', null],
    ['c', null],
  ])
})

test('other words of a known story are new, other markup, spaces and capitals are not', () => {
  const before = item('a', { title: 'Van 80 excarcelados', body: 'En Yare y Tocorón.' })
  expect(told([worded({ ...before, title: 'Van 104 excarcelados' })], [known(before)])).toEqual([['a', null]])
  expect(
    told(
      [worded({ ...before, title: 'VAN  80 excarcelados…', body: 'En Yare\ny Tocoron' })],
      [known(before)],
    ),
  ).toEqual([])
})

test('a story under a key that changes at every visit is told once', () => {
  const before = item('a')
  expect(told([{ ...before, key: 'b' }], [known(before)])).toEqual([])
  expect(told([{ ...before, key: 'b', publishedAt: null }], [known(before)])).toEqual([])
})

test('a recurring headline of another day is another story', () => {
  const before = item('a', { title: 'Nuevas excarcelaciones', publishedAt: hoursAgo(100) })
  expect(told([{ ...before, key: 'b', publishedAt: hoursAgo(1) }], [known(before)])).toEqual([['b', null]])
})

test('the first visit alerts nobody', () => {
  expect(told([item('a')], [], { firstLoad: true, now: NOW })).toEqual([['a', 'first-load']])
})

test('twenty old stories may turn up together, twenty-one are held and the fresh ones beside them are not', () => {
  const old = (count: number) =>
    Array.from({ length: count }, (_, n) => item(`old${n}`, { publishedAt: hoursAgo(49 + n) }))
  const quiet = (items: FeedItem[]) =>
    novelties(items, [], later).found.filter((novelty) => novelty.quiet === 'held').length
  expect(quiet(old(20))).toBe(0)
  expect(quiet([...old(21), item('fresh')])).toBe(21)
  expect(told([...old(21), item('fresh')])).toContainEqual(['fresh', null])
  expect(quiet(Array.from({ length: 21 }, (_, n) => item(`undated${n}`, { publishedAt: null })))).toBe(21)
})

test('dates of 2099 and 1970 are taken away', () => {
  const items = [item('a', { publishedAt: new Date('2099-01-01') }), item('b', { publishedAt: new Date(0) })]
  expect(novelties(items, [], later).found.map((novelty) => novelty.item.publishedAt)).toEqual([null, null])
})

test('whoever retouches an old story that alerted nobody does not make it news', () => {
  const old = item('a', { publishedAt: hoursAgo(60) })
  const retouched = worded({ ...old, body: 'Con una foto' })
  expect(told([retouched], [known(old, { quiet: 'first-load' })])).toEqual([['a', 'first-load']])
  expect(told([retouched], [known(old)])).toEqual([['a', null]])
  const recent = item('b', { publishedAt: hoursAgo(5) })
  expect(told([worded({ ...recent, body: 'Y otro' })], [known(recent, { quiet: 'first-load' })])).toEqual([
    ['b', null],
  ])
})

test.each([
  [1, null, 0],
  [3, null, 0],
  [4, null, 15],
  [5, null, 30],
  [8, null, 240],
  [9, null, 480],
  [17, null, 86_400],
  [400, null, 86_400],
  [1, 120, 120],
  [8, 120, 240],
  [1, 999_999, 86_400],
])('after %i failures in a row, asked to wait %s s, a feed is left alone for %i s', (failures, asked, expected) => {
  const at = nextVisit(failures, asked, 0, NOW)
  expect(at === null ? 0 : (at.getTime() - NOW.getTime()) / 1000).toBe(expected)
})

test('feeds that failed together do not return together, nor before the host allows', () => {
  const wait = (jitter: number, asked: number | null) =>
    nextVisit(10, asked, jitter, NOW)!.getTime() - NOW.getTime()
  expect(wait(1, null)).toBe(wait(0, null) * 0.75)
  expect(wait(1, 3_600)).toBe(3_600_000)
})
