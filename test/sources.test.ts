import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSources } from '../src/sources.ts'

const feed = { id: 'diario', name: 'Diario', url: 'https://diario.example/feed', owner: 'Diario' }
const file = (feeds: unknown[], registries: unknown[] = []) => JSON.stringify({ feeds, registries })

function parsed(text: string) {
  const result = parseSources(text)
  if (result.kind !== 'sources') throw new Error(result.because)
  return result
}

test('the outlets that come with the project are all usable, and none is named twice', () => {
  const { sources, problems } = parsed(readFileSync('sources.json', 'utf8'))
  expect(problems).toEqual([])
  expect(sources.feeds.length).toBeGreaterThan(30)
  expect(new Set(sources.feeds.map(({ url }) => url)).size).toBe(sources.feeds.length)
  expect(sources.feeds.every(({ url }) => url.startsWith('https://'))).toBe(true)
  expect(sources.registries).toEqual([])
})

test('a feed says little and gets the usual', () => {
  expect(parsed(file([feed])).sources.feeds).toEqual([{ ...feed, lang: 'es', kind: 'press', tier: 2 }])
})

test('a broken entry is told with its position and id, the others are used', () => {
  const { sources, problems } = parsed(
    file(
      [feed, { ...feed, id: 'sin-url', url: 'ftp://diario.example' }, 7, feed, { ...feed, id: 'otro' }],
      [
        { id: 'foro', name: 'Foro', kind: 'csv', url: 'https://foro.example/p.csv' },
        { id: 'dos', name: 'Dos', kind: 'csv', url: 'https://foro.example/p.csv', path: 'p.csv' },
        { id: 'ninguno', name: 'Ninguno', kind: 'csv' },
        { id: 'propio', name: 'Propio', kind: 'csv', path: './p.csv', columns: { name: 'nombre' } },
        { id: 'base', name: 'Base', kind: 'postgres', url: 'postgres://u:secret@host/db', query: 'select 1' },
        { id: 'api', name: 'Api', kind: 'json', url: 'https://foro.example/p.json' },
        {
          id: 'uwazi',
          name: 'U',
          kind: 'uwazi',
          url: 'https://u.example',
          template: '58ada34c299e82674854504b',
        },
        { id: 'a-medias', name: 'U', kind: 'uwazi', url: 'https://u.example', template: 'people', user: 'x' },
        { id: 'raro', name: 'Raro', kind: 'excel', path: 'p.xls' },
        { id: 'columna', name: 'C', kind: 'csv', path: 'p.csv', columns: { cedula: 'x' } },
      ],
    ),
  )
  expect(sources.feeds.map(({ id }) => id)).toEqual(['diario', 'otro'])
  expect(sources.registries.map(({ id }) => id)).toEqual(['foro', 'propio', 'base', 'api', 'uwazi'])
  expect(problems).toEqual([
    expect.stringContaining('feeds[2] «sin-url»: url: '),
    expect.stringContaining('feeds[3]: '),
    'feeds[4] «diario»: an earlier entry has the same id',
    'registries[2] «dos»: a CSV registry has either a path or a url',
    'registries[3] «ninguno»: a CSV registry has either a path or a url',
    expect.stringContaining('registries[8] «a-medias»: template: the 24 hexadecimal digits'),
    expect.stringContaining('registries[9] «raro»: kind'),
    expect.stringContaining('registries[10] «columna»: columns'),
  ])
  expect(problems.join()).not.toContain('secret')
})

test.each([
  ['', 'It is not JSON'],
  ['{"feeds": [}', 'It is not JSON'],
  ['{\n "registries": [{"url": "postgres://u:secret@h"} {}]}', 'It is not JSON (line 2'],
  ['[]', 'It must be an object with the lists'],
  ['{"feeds": {}}', 'It must be an object with the lists'],
])('«%s» is unreadable: %s', (text, because) => {
  const result = parseSources(text)
  expect(result).toEqual({ kind: 'unreadable', because: expect.stringContaining(because) })
  expect(JSON.stringify(result)).not.toContain('secret')
})

test('nothing to read is no mistake', () => {
  expect(parseSources('\ufeff{}')).toEqual({
    kind: 'sources',
    sources: { feeds: [], registries: [], channels: [] },
    problems: [],
  })
})

const channels = (...entries: object[]) => {
  const read = parseSources(JSON.stringify({ channels: entries }))
  return read.kind === 'sources' ? { channels: read.sources.channels, problems: read.problems } : null
}

test('a channel is named or numbered, and for regions, prisons or everything', () => {
  expect(
    channels(
      { id: 'miranda', chat: '@vigilia_miranda', regions: ['VE-M'] },
      { id: 'rodeo', chat: '-1001234567890', prisons: ['rodeo1'], lang: 'en' },
      { id: 'everything', chat: -1001234567891, all: true },
    ),
  ).toEqual({
    channels: [
      { id: 'miranda', chat: '@vigilia_miranda', all: false, regions: ['VE-M'], prisons: [] },
      { id: 'rodeo', chat: -1001234567890, all: false, regions: [], prisons: ['rodeo1'], lang: 'en' },
      { id: 'everything', chat: -1001234567891, all: true, regions: [], prisons: [] },
    ],
    problems: [],
  })
})

test.each([
  [{ id: 'a', chat: 'vigilia', all: true }, 'chat: must be the name of a public channel, for example'],
  [{ id: 'a', chat: 1234, all: true }, 'chat: must be the name of a public channel, for example'],
  [{ id: 'A b', chat: '@vigilia', all: true }, 'id: must be lower-case letters, digits and hyphens'],
  [{ id: 'a', chat: '@vigilia' }, 'it is for nothing: give it "regions", "prisons" or "all": true'],
  [{ id: 'a', chat: '@vigilia', regions: ['Miranda'] }, 'regions.0: is no region that is known here'],
  [{ id: 'a', chat: '@vigilia', prisons: ['rodeo-9'] }, 'prisons.0: is no prison that is known here'],
  [{ id: 'a', chat: '@vigilia', all: true, lang: 'fr' }, 'lang: must be es or en'],
  [{ id: 'a', chat: '@vigilia', region: ['VE-M'] }, 'Unrecognized key: "region"'],
])('a channel that cannot be used is left out, in words: %j', (entry, because) => {
  const read = channels(entry, { id: 'good', chat: '@good_one', all: true })
  expect(read?.channels.map(({ id }) => id)).toEqual(['good'])
  expect(read?.problems).toEqual([expect.stringContaining(because)])
})

test('one chat has one entry, or an event would be posted there twice', () => {
  const read = channels(
    { id: 'a', chat: '@Vigilia', regions: ['VE-M'] },
    { id: 'b', chat: '@vigilia', regions: ['VE-V'] },
  )
  expect(read?.channels).toHaveLength(1)
  expect(read?.problems).toEqual(['channels «b»: «a» posts to the same chat; put what it is for there'])
})
