import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { readReports } from '../../jobs/read-reports.ts'
import { visitArticles } from '../../jobs/visit-articles.ts'
import { visitFeeds } from '../../jobs/visit-feeds.ts'
import { createFeedMemory, type FeedMemory } from '../../src/feeds/memory.ts'
import { createMeters } from '../../src/meters.ts'
import { createParser } from '../../src/parsing/parser.ts'
import { createDirectory } from '../../src/people/directory.ts'
import { createFetch, type FetchRequest } from '../../src/web/fetch.ts'
import { eachEngine } from '../engines.ts'
import { serve, type TestServer } from '../web/server.ts'
import { createTestWorld, type TestWorld } from '../world.ts'
import { type Answer, fails, feedOf, says as saysAs } from './outlet.ts'

const says = (text: string, type = 'text/html; charset=utf-8') => saysAs(text, type)

const TITLE = 'Excarcelan a tres docentes en Carabobo'
const SUMMARY = 'Tres docentes fueron excarcelados en Carabobo, según el comité de familiares […]'
const page = (...names: string[]) =>
  `<html><body><article><h1>${TITLE}</h1><p>Tres docentes fueron excarcelados este lunes en Carabobo, según el comité de familiares que los esperaba a las puertas del penal.</p>
  <p>Los excarcelados son:</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></article></body></html>`

eachEngine((open) => {
  const parser = createParser({ warn: () => undefined })
  afterAll(() => parser.close())
  let site: TestServer
  let world: TestWorld
  let web: ReturnType<typeof createFetch>
  let answers: Map<string, Answer>
  let asked: FetchRequest[]
  let feedMemory: FeedMemory
  beforeEach(async () => {
    feedMemory = createFeedMemory()
    answers = new Map()
    asked = []
    world = createTestWorld('2026-11-23T12:00:00Z')
    site = await serve((request, response) => {
      const answer = answers.get((request.url ?? '').slice(1)) ?? fails(404)
      answer(response, { etag: request.headers['if-none-match'] })
    })
    web = createFetch({ allow: [site.host], now: () => world.now().getTime() })
  })
  afterEach(async () => {
    await web.close()
    await site.close()
  })

  const feed = (id: string) => feedOf(site.url, id)
  interface Told {
    title?: string
    body?: string
    link?: string
  }
  const rss = (...items: Told[]) =>
    says(
      `<rss version="2.0"><channel><title>D</title>${items
        .map(
          ({ title = TITLE, body = SUMMARY, link = `${site.url}/story` }) =>
            `<item><title>${title}</title><link>${link}</link><pubDate>Mon, 23 Nov 2026 11:00:00 GMT</pubDate><description>${body}</description></item>`,
        )
        .join('')}</channel></rss>`,
      'application/rss+xml',
    )
  const room = () => ({
    db: open(),
    world,
    clock: async () => world.now(),
    sources: { feeds: ['a', 'b'].map(feed), registries: [], channels: [] },
    fetch: (request: FetchRequest) => {
      asked.push(request)
      return web.fetch(request)
    },
    parser,
    feedMemory,
    directory: createDirectory(),
    meters: createMeters(),
  })
  const visit = () => visitFeeds.run(room())
  const again = () => visitArticles.run(room())
  const read = () => readReports.run(room())
  const reports = () =>
    open().selectFrom('reports').select(['title', 'body', 'seen_at']).orderBy('id').execute()
  const articles = () => open().selectFrom('articles').selectAll().orderBy('report_id').execute()
  const mentions = async () =>
    (await open().selectFrom('mentions').select('name').orderBy('id').execute()).map(({ name }) => name)
  const hits = (path: string) => site.hits.filter((hit) => hit === path).length
  /** What is there at first alerts nobody: everything that follows does. */
  const begin = async () => {
    answers.set('a', rss())
    answers.set('b', rss())
    await visit()
  }

  test('a summary that matters is read from its page, names and all', async () => {
    await begin()
    answers.set('a', rss({}))
    answers.set('story', says(page('Ana Ruiz Soto', 'Luis Sosa Gil', 'Eva Mora Paz')))
    expect(await visit()).toMatchObject({ new: 1, failed: 0 })
    expect((await reports())[0]?.body).toContain('• Ana Ruiz Soto\n• Luis Sosa Gil\n• Eva Mora Paz')
    expect(await read()).toMatchObject({ read: 1 })
    expect(await mentions()).toEqual(['Ana Ruiz Soto', 'Luis Sosa Gil', 'Eva Mora Paz'])
    // The feed still says what it said: that is no other wording of the story.
    expect(await visit()).toMatchObject({ new: 0 })
    expect(hits('/story')).toBe(1)
  })

  test('no page is asked for at the first visit, nor for what does not matter or is whole', async () => {
    answers.set('a', rss({}))
    answers.set('b', rss())
    await visit()
    answers.set(
      'a',
      rss(
        { title: 'Sube el dólar', body: 'Otra vez.', link: `${site.url}/dollar` },
        {},
        {
          title: 'Excarcelan a 12',
          body: 'Los presos políticos volvieron a sus casas. '.repeat(40),
          link: `${site.url}/whole`,
        },
      ),
    )
    expect(await visit()).toMatchObject({ new: 2 })
    expect(await articles()).toEqual([])
    expect(site.hits.filter((hit) => !/^\/[ab]$/.test(hit))).toEqual([])
  })

  test.each<[string, Answer, string]>([
    ['is not there', fails(404), 'http-404'],
    ['is for subscribers', fails(403), 'http-403'],
    ['is a film', says('film', 'video/mp4'), 'not-html'],
    ['wants a human', says('<h1>Verifique que es humano</h1>'), 'other'],
    ['leads to the front page', fails(302, { location: '/' }), 'front-page'],
  ])('a page that %s leaves the summary, read at once, and is not asked for again', async (_what, answer, outcome) => {
    await begin()
    answers.set('', says(page('Ana Ruiz Soto')))
    answers.set('a', rss({}))
    answers.set('story', answer)
    await visit()
    expect(await read()).toMatchObject({ read: 1 })
    expect((await reports())[0]?.body).toBe(SUMMARY)
    expect(await articles()).toMatchObject([{ outcome, next_visit_at: null, held_until: null, attempts: 1 }])
    world.pass({ days: 1 })
    expect(await again()).toEqual({ visited: 0, stories: 0 })
  })

  test('a page that fails is read later, with longer and longer waits, and what the summary told is not told again', async () => {
    await begin()
    answers.set(
      'a',
      rss({ body: 'Ana Ruiz Soto y otros dos docentes fueron excarcelados en Carabobo, según el comité.' }),
    )
    answers.set('story', fails(503))
    await visit()
    // The summary in the same run: nobody waits for the page.
    expect(await read()).toMatchObject({ read: 1 })
    expect(await mentions()).toEqual(['Ana Ruiz Soto'])

    expect(await again()).toEqual({ visited: 0, stories: 0 })
    const waits: number[] = []
    for (let n = 0; n < 3; n += 1) {
      const [article] = await articles()
      waits.push((article!.next_visit_at!.getTime() - world.now().getTime()) / 60_000)
      world.pass({ minutes: waits.at(-1)! })
      if (n < 2) expect(await again()).toEqual({ visited: 1, stories: 0 })
    }
    expect(waits[0]).toBeGreaterThanOrEqual(0.75)
    expect(waits[1]! / waits[0]!).toBeGreaterThan(2)
    expect(waits[2]! / waits[1]!).toBeGreaterThan(2)

    answers.set('story', says(page('Ana Ruiz Soto', 'Luis Sosa Gil', 'Eva Mora Paz')))
    expect(await again()).toEqual({ visited: 1, stories: 1 })
    expect((await reports()).map(({ body }) => body.includes('Luis Sosa Gil'))).toEqual([false, true])
    expect((await reports())[1]?.seen_at).toEqual(world.now())
    expect(await read()).toMatchObject({ read: 1 })
    expect(await mentions()).toEqual(['Ana Ruiz Soto', 'Ana Ruiz Soto', 'Luis Sosa Gil', 'Eva Mora Paz'])
    // Neither the feed's wording nor the page's is new to the next visit.
    expect(await visit()).toMatchObject({ new: 0 })
    expect(await again()).toEqual({ visited: 0, stories: 0 })
  })

  test('a page that never comes is given up', async () => {
    await begin()
    answers.set('a', rss({}))
    answers.set('story', fails(500))
    await visit()
    for (let n = 0; n < 20; n += 1) {
      world.pass({ hours: 8 })
      await again()
    }
    expect(hits('/story')).toBe(6)
    expect(await articles()).toMatchObject([{ attempts: 6, next_visit_at: null }])
  })

  test('a host that asks for time is asked for no other page until then', async () => {
    await begin()
    const link = (n: number) => ({ title: `${TITLE} ${n}`, link: `${site.url}/story${n}` })
    answers.set('a', rss(link(1), link(2)))
    answers.set('story1', fails(429, { 'retry-after': '3600' }))
    answers.set('story2', fails(429, { 'retry-after': '3600' }))
    await visit()
    expect(hits('/story1') + hits('/story2')).toBe(1)
    expect(await read()).toMatchObject({ read: 2 })
    world.pass({ minutes: 59 })
    await again()
    expect(hits('/story1') + hits('/story2')).toBe(1)
    answers.set('story1', says(page('Ana Ruiz Soto')))
    answers.set('story2', says(page('Luis Sosa Gil')))
    world.pass({ minutes: 61 })
    expect(await again()).toEqual({ visited: 2, stories: 2 })
  })

  test('a report waits for its page, but not for a process that died on the way', async () => {
    await begin()
    answers.set('a', rss({}))
    const under = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<void>()
    answers.set('story', (response) => {
      under.resolve()
      void answer.promise.then(() => response.end(page('Ana Ruiz Soto')))
    })
    const visiting = visit()
    await under.promise
    expect(await read()).toMatchObject({ read: 0 })
    // Nobody else fetches it meanwhile.
    expect(await again()).toEqual({ visited: 0, stories: 0 })
    world.pass({ seconds: 31 })
    expect(await read()).toMatchObject({ read: 1 })
    answer.resolve()
    await visiting
    // Late by then: a wording of its own.
    expect(await read()).toMatchObject({ read: 1 })
    expect(await mentions()).toEqual(['Ana Ruiz Soto'])
  })

  test('one run visits sixty pages, the others in the next ones, and no report waits for that', async () => {
    await begin()
    answers.set(
      'a',
      rss(...Array.from({ length: 70 }, (_, n) => ({ title: `${TITLE} ${n}`, link: `${site.url}/s${n}` }))),
    )
    for (let n = 0; n < 70; n += 1) answers.set(`s${n}`, says(page(`Ana Ruiz Soto`)))
    await visit()
    expect(asked.filter(({ url }) => /\/s\d+$/.test(url))).toHaveLength(60)
    expect(await read()).toMatchObject({ read: 70 })
    expect(await again()).toEqual({ visited: 10, stories: 10 })
  })

  test('when our own line is down, one try at a few hosts has to do', async () => {
    await begin()
    answers.set(
      'a',
      rss(
        ...Array.from({ length: 30 }, (_, n) => ({
          title: `${TITLE} ${n}`,
          link: `https://d${n}.invalid/s`,
        })),
      ),
    )
    await visit()
    expect(asked.filter(({ url }) => /invalid/.test(url)).length).toBeLessThan(12)
    expect(await read()).toMatchObject({ read: 30 })
  })
})
