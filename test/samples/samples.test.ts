/** The sample outlets over real HTTP: what a feed reader would meet. */
import Parser from 'rss-parser'
import { afterEach, expect, test } from 'vitest'
import { createSamples, STORY_BEGINS } from '../../src/samples/samples.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function samplesWithAClock() {
  let clock = STORY_BEGINS
  const samples = createSamples(
    () => clock,
    (date) => {
      if (date > clock) clock = date
    },
  )
  const server = await samples.serve({ host: '127.0.0.1', port: 0 })
  open.push(server)
  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })
  return { samples, server, get, clock: () => clock }
}

interface Sources {
  feeds: { id: string; url: string; lang: string; owner: string; kind: string }[]
  registries: { url: string }[]
}

test('no feed is empty at first, because a first load never alerts', async () => {
  const { samples, server } = await samplesWithAClock()
  const { feeds } = samples.sources(server.url) as Sources
  expect(feeds.length).toBeGreaterThanOrEqual(5)
  for (const feed of feeds) {
    const text = await (await fetch(feed.url)).text()
    expect(text.match(/<item>|<entry>|"id":/g), feed.id).toHaveLength(1)
    expect(text).not.toMatch(/excarcel|preso|prisoner/i)
  }
})

test('a feed reader understands every XML feed once everything is published', async () => {
  const { samples, server } = await samplesWithAClock()
  for (const story of samples.stories()) samples.publish(story.id)
  const { feeds } = samples.sources(server.url) as Sources
  for (const feed of feeds.filter(({ url }) => url.endsWith('.xml'))) {
    const read = await new Parser().parseString(await (await fetch(feed.url)).text())
    expect(read.items.length, feed.id).toBeGreaterThan(1)
    for (const item of read.items) {
      expect(item.title).toBeTruthy()
      expect(Number.isNaN(Date.parse(item.isoDate ?? ''))).toBe(false)
      expect((await fetch(item.link ?? '')).status, item.link).toBe(200)
    }
  }
})

test('the English outlet writes JSON Feed 1.1', async () => {
  const { samples, get } = await samplesWithAClock()
  samples.publish('2025-12-26-0900-harbor-ledger')
  const response = await get('/feeds/harbor-ledger.json')
  expect(response.headers.get('content-type')).toBe('application/feed+json')
  const feed = (await response.json()) as { items: object[] }
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' })
  expect(feed.items[0]).toMatchObject({
    id: '2025-12-26-0900-harbor-ledger',
    date_published: '2025-12-26T13:00:00.000Z',
  })
})

test('a live page keeps its guid and its place while its figure grows: 80, 104, 110', async () => {
  const { samples, get } = await samplesWithAClock()
  const seen: string[] = []
  for (const hour of ['1140', '1530', '2100']) {
    samples.publish(`2026-01-25-${hour}-radio-brisa`)
    const { items } = await new Parser().parseString(await (await get('/feeds/radio-brisa.xml')).text())
    expect(items).toHaveLength(2)
    expect(items[0]?.isoDate).toBe('2026-01-25T15:40:00.000Z')
    seen.push(`${items[0]?.guid?.split('?')[1]} ${items[0]?.title?.match(/\b(80|104|110)\b/)?.[0]}`)
  }
  expect(seen).toEqual(['p=en-vivo-2026-01-25 80', 'p=en-vivo-2026-01-25 104', 'p=en-vivo-2026-01-25 110'])
})

test('whoever already has the feed is told 304, until a story is published', async () => {
  const { samples, get } = await samplesWithAClock()
  const first = await get('/feeds/la-ribera.xml')
  const etag = first.headers.get('etag') ?? ''
  const modified = first.headers.get('last-modified') ?? ''
  expect((await get('/feeds/la-ribera.xml', { 'if-none-match': etag })).status).toBe(304)
  expect((await get('/feeds/la-ribera.xml', { 'if-none-match': `W/${etag}` })).status).toBe(304)
  expect((await get('/feeds/la-ribera.xml', { 'if-modified-since': modified })).status).toBe(304)
  samples.publish('2025-12-25-1030-la-ribera')
  expect((await get('/feeds/la-ribera.xml', { 'if-none-match': etag })).status).toBe(200)
  expect((await get('/feeds/la-ribera.xml', { 'if-modified-since': modified })).status).toBe(200)
  // A tag that does not match decides alone, whatever the date says.
  const now = new Date('2026-12-31').toUTCString()
  const both = { 'if-none-match': '"other"', 'if-modified-since': now }
  expect((await get('/feeds/la-ribera.xml', both)).status).toBe(200)
})

test('the clock is moved to the story before the story can be seen, and never back', async () => {
  const { samples, clock } = await samplesWithAClock()
  samples.publish('2026-01-15-1745-la-ribera')
  expect(clock().toISOString()).toBe('2026-01-15T21:45:00.000Z')
  samples.publish('2025-12-25-1030-la-ribera')
  expect(clock().toISOString()).toBe('2026-01-15T21:45:00.000Z')
})

test('the registry changes one row at a time and keeps everybody else', async () => {
  const { samples, get } = await samplesWithAClock()
  const rows = async () => (await (await get('/registry.csv')).text()).trim().split('\n')
  const before = await rows()
  samples.publish('registry-2025-12-26')
  samples.publish('registry-2025-12-26')
  const after = await rows()
  expect(after).toHaveLength(before.length)
  expect(after.filter((row, index) => row !== before[index])).toEqual([
    expect.stringMatching(/^M-001,Yonaiker José Briceño Luque,.*,released,2025-12-25,/),
  ])
  expect(after.every((row) => row.split(',').length === 13)).toBe(true)
})

test('somebody whose family asked not to be published leaves the public page, not the registry', async () => {
  const { samples, get } = await samplesWithAClock()
  expect(await (await get('/registro')).text()).toContain('Keyla Andreína Bracho Matos')
  samples.publish('registry-2026-01-20')
  expect(await (await get('/registro')).text()).not.toContain('Keyla')
  expect(await (await get('/registry.csv')).text()).toMatch(/Keyla.*,no,2026-01-20/)
})

test('stories come in the order of the days, and each says whether it was published', async () => {
  const { samples } = await samplesWithAClock()
  const stories = samples.stories()
  expect(stories.map(({ date }) => date)).toEqual(stories.map(({ date }) => date).toSorted())
  expect(stories.some(({ published }) => published)).toBe(false)
  samples.publish(stories[0]?.id ?? '')
  expect(samples.stories()[0]?.published).toBe(true)
  expect(() => samples.publish('no-such-story')).toThrow('no sample story')
})

test('everything else is a plain 404', async () => {
  const { get } = await samplesWithAClock()
  for (const path of [
    '/',
    '/feeds/../registry.csv.bak',
    '/feeds/otro.xml',
    '//example.org/',
    '/el-farol/nada',
  ]) {
    expect((await get(path)).status, path).toBe(404)
  }
})
