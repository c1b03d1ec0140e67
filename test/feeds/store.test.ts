import { expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { FeedItem } from '../../src/feeds/feed.ts'
import { revisionOf } from '../../src/feeds/item.ts'
import { dueFeeds, feedHealth, recordVisit, rememberFeed, rememberItems } from '../../src/feeds/store.ts'
import { eachEngine } from '../engines.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)
const feed = { id: 'diario', url: 'https://diario.example/feed' }
const item = (n: number, more: Partial<FeedItem> = {}): FeedItem => {
  const words = {
    key: `key ${n}`,
    url: `https://diario.example/${n}`,
    title: `Excarcelan a ${n} personas`,
    body: 'Hoy.',
    summary: false,
    publishedAt: minutes(-n),
    ...more,
  }
  return { ...words, revision: revisionOf(words) }
}
/** As a visit told it: how many were new, and how many of them are quiet. */
const remember = async (...visit: Parameters<typeof rememberItems>) => {
  const kept = await rememberItems(...visit)
  return { new: kept.length, quiet: kept.filter(({ quiet }) => quiet !== null).length }
}
const many = (count: number, more: Partial<FeedItem> = {}) =>
  Array.from({ length: count }, (_, n) => item(n, more))
const reports = (db: Database) => db.selectFrom('reports').selectAll().orderBy('id').execute()

eachEngine((open) => {
  test('the first visit is quiet, the next one is news, and a third says nothing new', async () => {
    const db = open()
    await rememberFeed(db, feed)
    expect(await remember(db, feed, many(3), NOW)).toEqual({ new: 3, quiet: 3 })
    expect(await remember(db, feed, [item(9), ...many(3)], minutes(5))).toEqual({ new: 1, quiet: 0 })
    expect(await remember(db, feed, [item(9), ...many(3)], minutes(10))).toEqual({ new: 0, quiet: 0 })
    expect((await reports(db)).map(({ item_key, quiet }) => [item_key, quiet])).toEqual([
      ['key 2', 'first-load'],
      ['key 1', 'first-load'],
      ['key 0', 'first-load'],
      ['key 9', null],
    ])
    expect((await reports(db))[3]).toMatchObject({
      feed_id: 'diario',
      url: 'https://diario.example/9',
      title: 'Excarcelan a 9 personas',
      body: 'Hoy.',
      published_at: minutes(-9),
      seen_at: minutes(5),
      read_at: null,
    })
  })

  test('an empty first visit counts: the first story that follows is news', async () => {
    const db = open()
    await rememberFeed(db, feed)
    expect(await remember(db, feed, [], NOW)).toEqual({ new: 0, quiet: 0 })
    expect(await remember(db, feed, many(1), minutes(5))).toEqual({ new: 1, quiet: 0 })
  })

  test('a live page that grows is kept wording by wording', async () => {
    const db = open()
    await rememberFeed(db, feed)
    await remember(db, feed, [], NOW)
    for (const count of [80, 104, 80, 104, 110]) {
      await remember(db, feed, [item(1, { title: `Van ${count} excarcelados` })], NOW)
    }
    expect((await reports(db)).map(({ item_key, title }) => [item_key, title])).toEqual([
      ['key 1', 'Van 80 excarcelados'],
      ['key 1', 'Van 104 excarcelados'],
      ['key 1', 'Van 110 excarcelados'],
    ])
  })

  test('an archive that appears at once is held', async () => {
    const db = open()
    await rememberFeed(db, feed)
    await remember(db, feed, [], NOW)
    const archive = many(300).map((old) => ({ ...old, publishedAt: minutes(-60 * 24 * 30) }))
    const fresh = item(999)
    expect(await remember(db, feed, [fresh, ...archive], NOW)).toEqual({ new: 301, quiet: 300 })
  })

  test('two processes that visit one feed at the same time keep a story once', async () => {
    const db = open()
    await rememberFeed(db, feed)
    await remember(db, feed, [], NOW)
    const both = await Promise.all([remember(db, feed, many(5), NOW), remember(db, feed, many(5), NOW)])
    expect(both.map((one) => one.new).sort()).toEqual([0, 5])
    expect(await reports(db)).toHaveLength(5)
  })

  test('what people put in headlines is stored as it is', async () => {
    const db = open()
    await rememberFeed(db, feed)
    const title = `'; DROP TABLE reports; -- % $1 \\ “comillas” 🕊️ {"a":1}`
    await remember(db, feed, [item(1, { title })], NOW)
    expect((await reports(db))[0]?.title).toBe(title)
  })

  test('a healthy feed is always due, a failing one when its time has come', async () => {
    const db = open()
    await rememberFeed(db, feed)
    const due = async (at: Date) => (await dueFeeds(db, ['diario', 'otro'], at)).map(({ id }) => id)
    expect(await due(NOW)).toEqual(['diario'])
    await recordVisit(
      db,
      'diario',
      { kind: 'answered', outcome: 'fresh', etag: '"1"', lastModified: null },
      NOW,
    )
    expect(await due(NOW)).toEqual(['diario'])
    await recordVisit(db, 'diario', { kind: 'failed', outcome: 'timeout', nextVisitAt: minutes(5) }, NOW)
    expect(await due(minutes(4))).toEqual([])
    const [state] = await dueFeeds(db, ['diario'], minutes(5))
    expect(state).toMatchObject({ etag: '"1"', failures: 1, outcome: 'timeout', answered_at: NOW })
    expect(await dueFeeds(db, [], NOW)).toEqual([])
  })

  test('a feed that moves to another address begins anew, quietly', async () => {
    const db = open()
    await rememberFeed(db, feed)
    await remember(db, feed, many(1), NOW)
    await recordVisit(
      db,
      'diario',
      { kind: 'answered', outcome: 'fresh', etag: '"1"', lastModified: 'x' },
      NOW,
    )
    await rememberFeed(db, feed)
    expect((await dueFeeds(db, ['diario'], NOW))[0]).toMatchObject({ etag: '"1"', first_loaded_at: NOW })
    await rememberFeed(db, { ...feed, url: 'https://nuevo.example/feed' })
    expect((await dueFeeds(db, ['diario'], NOW))[0]).toMatchObject({
      etag: null,
      last_modified: null,
      first_loaded_at: null,
    })
    expect(await remember(db, feed, many(2), NOW)).toEqual({ new: 1, quiet: 1 })
  })

  test('the operator sees how many feeds answer', async () => {
    const db = open()
    expect(await feedHealth(db)).toEqual({ ok: 0, degraded: 0 })
    for (const id of ['a', 'b', 'c', 'gone']) await rememberFeed(db, { id, url: `https://${id}.example` })
    const answered = { kind: 'answered', outcome: 'fresh', etag: null, lastModified: null } as const
    await recordVisit(db, 'gone', answered, minutes(-60 * 24 * 3))
    await recordVisit(db, 'a', answered, NOW)
    for (let n = 0; n < 3; n += 1) {
      await recordVisit(db, 'b', { kind: 'failed', outcome: 'html', nextVisitAt: null }, NOW)
    }
    expect(await feedHealth(db)).toEqual({ ok: 1, degraded: 1 })
  })
})
