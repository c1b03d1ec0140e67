import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { visitFeeds } from '../../jobs/visit-feeds.ts'
import { createFeedMemory, type FeedMemory } from '../../src/feeds/memory.ts'
import { createMeters } from '../../src/meters.ts'
import { createParser, type Parser } from '../../src/parsing/parser.ts'
import { createDirectory } from '../../src/people/directory.ts'
import { createFetch } from '../../src/web/fetch.ts'
import { eachEngine } from '../engines.ts'
import { serve, type TestServer } from '../web/server.ts'
import { createTestWorld, type TestWorld } from '../world.ts'
import { type Answer, fails, feedOf, says as saysAs } from './outlet.ts'

const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>D</title>${titles
    .map(
      (title) =>
        `<item><title>${title}</title><link>https://d.example/${encodeURIComponent(title)}</link><pubDate>Mon, 23 Nov 2026 11:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`

const says = (text: string, type = 'application/rss+xml') => saysAs(text, type)
const tagged =
  (tag: string, text: string): Answer =>
  (response, asked) =>
    asked.etag === tag ? response.writeHead(304).end() : response.writeHead(200, { etag: tag }).end(text)

eachEngine((open) => {
  const parser: Parser = createParser({ warn: () => undefined })
  afterAll(() => parser.close())
  let site: TestServer
  let world: TestWorld
  let web: ReturnType<typeof createFetch>
  let answers: Map<string, Answer>
  let meters: ReturnType<typeof createMeters>
  let feedMemory: FeedMemory
  beforeEach(async () => {
    feedMemory = createFeedMemory()
    answers = new Map()
    world = createTestWorld('2026-11-23T12:00:00Z')
    meters = createMeters()
    site = await serve((request, response) => {
      const answer = answers.get((request.url ?? '').slice(1)) ?? fails(404)
      answer(response, { etag: request.headers['if-none-match'] })
    })
    web = createFetch({ allow: [site.host], deadlineMs: 1_000 })
  })
  afterEach(async () => {
    await web.close()
    await site.close()
  })

  const feed = (id: string) => feedOf(site.url, id)
  const run = (...ids: string[]) =>
    visitFeeds.run({
      db: open(),
      world,
      clock: async () => world.now(),
      sources: { feeds: ids.map(feed), registries: [], channels: [] },
      fetch: web.fetch,
      parser,
      feedMemory,
      directory: createDirectory(),
      meters,
    })
  const titles = async () =>
    (await open().selectFrom('reports').select(['title', 'quiet']).orderBy('id').execute()).map(
      ({ title, quiet }) => (quiet ? `${title} (${quiet})` : title),
    )
  const state = (id: string) =>
    open().selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  test('a feed is read quietly at first, then its news is news', async () => {
    answers.set('a', says(rss('uno', 'dos')))
    expect(await run('a')).toEqual({ visited: 1, unchanged: 0, new: 2, failed: 0 })
    answers.set('a', says(rss('tres', 'uno', 'dos')))
    expect(await run('a')).toEqual({ visited: 1, unchanged: 0, new: 1, failed: 0 })
    expect(await run('a')).toEqual({ visited: 1, unchanged: 0, new: 0, failed: 0 })
    expect(await titles()).toEqual(['dos (first-load)', 'uno (first-load)', 'tres'])
  })

  test('a feed that is asked again only sends what it has not sent', async () => {
    answers.set('a', tagged('"1"', rss('uno')))
    expect(await run('a')).toMatchObject({ unchanged: 0, new: 1 })
    expect(await run('a')).toMatchObject({ unchanged: 1, new: 0 })
    answers.set('a', tagged('"2"', rss('dos', 'uno')))
    expect(await run('a')).toMatchObject({ unchanged: 0, new: 1 })
    expect(await state('a')).toMatchObject({
      etag: '"2"',
      failures: 0,
      outcome: 'fresh',
      next_visit_at: null,
    })
  })

  test('a healthy feed is visited at every second of the timetable', async () => {
    answers.set('a', says(rss('uno')))
    for (let n = 0; n < 5; n += 1) {
      expect(await run('a')).toMatchObject({ visited: 1, failed: 0 })
      world.pass({ seconds: 1 })
    }
  })

  test.each<[string, Answer]>([
    ['html', says('<!DOCTYPE html><html><body>Verifique que es humano</body></html>', 'text/html')],
    ['empty', says('')],
    ['malformed', says('{"error": true}')],
    ['forbidden-declaration', says('<!DOCTYPE rss [<!ENTITY x "y">]><rss><channel/></rss>')],
    ['http-500', fails(500)],
    ['timeout', () => undefined],
    ['network', (response) => response.socket?.resetAndDestroy()],
  ])('a feed that answers with %s loses nothing and recovers', async (outcome, answer) => {
    answers.set('a', tagged('"1"', rss('uno')))
    answers.set('b', says(rss('buena')))
    await run('a', 'b')
    answers.set('a', answer)
    for (let n = 0; n < 3; n += 1)
      expect(await run('a', 'b')).toEqual({ visited: 2, unchanged: 0, new: 0, failed: 1 })
    expect(await state('a')).toMatchObject({ etag: '"1"', failures: 3, outcome, next_visit_at: null })
    await run('a', 'b')
    expect((await state('a')).next_visit_at).not.toBeNull()
    expect(await run('a', 'b')).toEqual({ visited: 1, unchanged: 0, new: 0, failed: 0 })
    answers.set('a', tagged('"1"', rss('uno')))
    world.pass({ minutes: 1 })
    expect(await run('a', 'b')).toEqual({ visited: 2, unchanged: 1, new: 0, failed: 0 })
    answers.set('a', says(rss('dos', 'uno')))
    await run('a', 'b')
    expect((await titles()).sort()).toEqual(['buena (first-load)', 'dos', 'uno (first-load)'])
    expect(await state('a')).toMatchObject({ failures: 0, failing_since: null })
  })

  test('a host that asks for time gets it', async () => {
    answers.set('a', fails(429, { 'retry-after': '3600' }))
    await run('a')
    world.pass({ minutes: 59 })
    expect(await run('a')).toMatchObject({ visited: 0 })
    world.pass({ minutes: 1 })
    expect(await run('a')).toMatchObject({ visited: 1 })
  })

  test('half a file is half the news', async () => {
    answers.set('a', says(rss()))
    await run('a')
    answers.set('a', says(rss('uno', 'dos').slice(0, -60)))
    expect(await run('a')).toMatchObject({ new: 1, failed: 0 })
  })

  test('a slow feed does not hold up those of other hosts, and its own host is asked one thing at a time', async () => {
    const order: string[] = []
    let under = 0
    const slowly =
      (id: string): Answer =>
      (response) => {
        under += 1
        order.push(`${id} ${under}`)
        setImmediate(() => {
          under -= 1
          response.end(rss(id))
        })
      }
    for (const id of ['a', 'b', 'c']) answers.set(id, slowly(id))
    expect(await run('a', 'b', 'c')).toMatchObject({ visited: 3, failed: 0 })
    expect(order).toEqual(['a 1', 'b 1', 'c 1'])
  })

  test('the log names feeds by their id and says nothing of what they publish', async () => {
    answers.set('a', says(rss('Excarcelan a Zulema Quispe')))
    await run('a', 'b')
    expect(world.lines.join('\n')).not.toMatch(/Zulema|127\.0\.0\.1/)
    expect(meters.text([])).toMatch(/feed_visits\S*\{outcome="fresh"\} 1/)
    expect(meters.text([])).toMatch(/feed_visits\S*\{outcome="failed"\} 1/)
  })
})
