import { afterAll, expect, test } from 'vitest'
import { createParser } from '../../src/parsing/parser.ts'
import { spentMs } from '../effort.ts'

const complaints: string[] = []
const log = {
  warn: (event: string, fields?: object) => void complaints.push(`${event} ${JSON.stringify(fields)}`),
}
const parser = createParser(log)
afterAll(() => parser.close())

const rss = (inside: string) => `<rss version="2.0"><channel><title>D</title>${inside}</channel></rss>`
const item = (n: number, body = '') =>
  `<item><title>Excarcelan a ${n}</title><link>https://d.example/${n}</link><description>${body}</description></item>`

test('feeds and pages come back as they were read', async () => {
  expect(await parser.feed(rss(item(1)), 'text/xml')).toMatchObject({
    kind: 'items',
    items: [{ title: 'Excarcelan a 1', publishedAt: null }],
  })
  expect(await parser.feed('<html></html>', 'text/html')).toEqual({ kind: 'not-a-feed', because: 'html' })
  expect(
    await parser.page({
      html: `<article><h1>Excarcelan a 12</h1><p>${'Doce docentes salieron hoy de la cárcel. '.repeat(9)}</p></article>`,
      title: 'Excarcelan a 12 docentes',
      summary: 'Doce docentes.',
    }),
  ).toMatchObject({ kind: 'story' })
})

test.each<[string, string]>([
  [
    'eight megabytes of items',
    rss(Array.from({ length: 40_000 }, (_, n) => item(n, 'x'.repeat(100))).join('')),
  ],
  [
    'items of hidden spaces',
    rss(Array.from({ length: 16 }, (_, n) => item(n, ' \u200b'.repeat(120_000))).join('')),
  ],
  ['openings without an end', rss('<item>'.repeat(1_300_000))],
  ['endings without a beginning', rss('</item>'.repeat(1_100_000))],
  ['comments in crumbs', rss('<!---->'.repeat(1_100_000))],
  ['one attribute', rss(`<item a="${'b'.repeat(8_000_000)}"/>`)],
  ['a tag without an end', `<rss ${'a '.repeat(4_000_000)}`],
  ['a list of lists', '['.repeat(8_000_000)],
  ['objects in objects', `{"items":${'{"a":'.repeat(1_500_000)}`],
])('%s keep the service from nothing', async (_what, text) => {
  await parser.feed(rss(item(1)), null)
  const spent: number[] = []
  // Twice, for the collector may clear up behind other tests in one of them.
  for (const _ of [1, 2]) {
    const before = spentMs()
    const { kind } = await parser.feed(text, null)
    spent.push(spentMs() - before)
    expect(['items', 'not-a-feed']).toContain(kind)
  }
  // Handing over eight megabytes and taking the answer; parsing on the spot took half a second and more.
  expect(Math.min(...spent)).toBeLessThan(200)
})

test('a text that takes too long, or too much memory, is unreadable; the next one is read', async () => {
  const small = createParser(log, { deadlineMs: 30_000, heapMb: 24 })
  const hurried = createParser(log, { deadlineMs: 1 })
  const great = rss(Array.from({ length: 60_000 }, (_, n) => item(n, 'é<![CDATA[x]]>'.repeat(8))).join(''))
  expect(await small.feed(great, null)).toEqual({ kind: 'not-a-feed', because: 'unreadable' })
  expect(await small.feed(rss(item(1)), null)).toMatchObject({ kind: 'items' })
  expect(await hurried.feed(great, null)).toEqual({ kind: 'not-a-feed', because: 'unreadable' })
  expect(await hurried.page({ html: great, title: 'a', summary: '' })).toEqual({
    kind: 'no-story',
    because: 'unreadable',
  })
  expect(complaints.join()).toMatch(/could not be parsed {"because":"memory"}.*{"because":"deadline"}/)
  await small.close()
  await hurried.close()
})
