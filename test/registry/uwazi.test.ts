import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readTable } from '../../src/registry/rows.ts'
import { registrySourceSchema, type UwaziSource } from '../../src/registry/source.ts'
import { readUwazi } from '../../src/registry/uwazi.ts'
import { createFetch } from '../../src/web/fetch.ts'
import { serve, type TestServer } from '../web/server.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const TEMPLATE = '58ada34c299e82674854504b'
const day = (iso: string) => Date.parse(iso) / 1000

/** An entity as Uwazi's search answers it. */
const entity = (sharedId: string, title: string, metadata: object = {}, more: object = {}) => ({
  _id: `5bfb${sharedId}`,
  sharedId,
  title,
  template: TEMPLATE,
  language: 'es',
  published: true,
  creationDate: 1_700_000_000_000,
  editDate: Date.parse('2026-11-20T10:00:00Z'),
  metadata: { status: [{ value: '5a1f', label: 'Detenido' }], ...metadata },
  snippets: { count: 0, metadata: [], fullText: [] },
  ...more,
})
type Entity = ReturnType<typeof entity>

let site: TestServer
let web: ReturnType<typeof createFetch>
let held: Entity[] = []
/** What the instance answers instead, given the page's first position. */
let instead:
  | ((from: number) => { status?: number; body?: string; rows?: object[]; totalRows?: number } | null)
  | null
let asked: { url: URL; headers: IncomingMessage['headers'] }[] = []

beforeAll(async () => {
  site = await serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://uwazi.example')
    asked.push({ url, headers: request.headers })
    if (url.pathname === '/api/login') {
      let body = ''
      for await (const part of request) body += part
      const said = JSON.parse(body) as { username: string; password: string }
      const well = said.password === 'right' && request.headers['x-requested-with'] === 'XMLHttpRequest'
      if (well)
        response.setHeader('set-cookie', ['locale=es; Path=/', 'connect.sid=s%3Aabc.def; Path=/; HttpOnly'])
      response.writeHead(well ? 200 : 401, { 'content-type': 'application/json' })
      return void response.end(JSON.stringify(well ? { success: true } : { error: 'Unauthorized' }))
    }
    const from = Number(url.searchParams.get('from'))
    const limit = Number(url.searchParams.get('limit'))
    const sees =
      request.headers.cookie === 'connect.sid=s%3Aabc.def' && url.searchParams.get('includeUnpublished')
    const visible = held.filter(({ published }) => published || sees)
    const other = instead?.(from) ?? {}
    response.writeHead(other.status ?? 200, { 'content-type': 'application/json' })
    const answer = {
      rows: visible.slice(from, from + limit),
      totalRows: visible.length,
      relation: 'eq',
      aggregations: {},
    }
    response.end(other.body ?? JSON.stringify({ ...answer, ...other }))
  })
  web = createFetch({ allow: [site.host], deadlineMs: 2_000 })
})
afterAll(async () => {
  await web.close()
  await site.close()
})
beforeEach(() => {
  held = []
  instead = null
  asked = []
})

const source = (more: object = {}) =>
  registrySourceSchema.parse({
    kind: 'uwazi',
    id: 'casa',
    name: 'Casa',
    url: `${site.url}/es/library/`,
    template: TEMPLATE,
    ...more,
  }) as UwaziSource
const open = (more: object = {}) => readUwazi(source(more), web.fetch)
const read = async (more: object = {}) => {
  const opened = await open(more)
  if (opened.kind !== 'table') throw new Error(opened.because)
  return readTable(opened, NOW)
}
const account = { user: 'vigilia', password: 'right' }
const many = (count: number) => Array.from({ length: count }, (_, n) => entity(`e${n}`, 'Ana Ruiz Sosa'))

test('an entity is a row: labels of thesauri, days from seconds, links, and titles as names', async () => {
  held = [
    entity('abc1', 'Ana María Ruiz', {
      status: [{ value: 'f00', label: 'Excarcelada con medidas cautelares' }],
      fecha_de_salida: [{ value: day('2026-11-20') }],
      detencion: [{ value: { from: day('2024-08-03'), to: day('2024-08-04') } }],
      nacimiento: [{ value: day('1985-02-01') }],
      estado: [{ value: 'v1', label: 'Miranda', parent: { value: 've', label: 'Venezuela' } }],
      prison: [{ value: 'p1', label: 'El Rodeo I' }],
      otros_nombres: [{ value: 'Anita Ruiz' }, { value: 'Ana Ruiz' }],
      fuente: [{ value: { label: 'nota', url: 'https://foro.example/7' } }],
      merged_into: [{ value: 'abc2', label: 'Otra Ficha', type: 'entity' }],
      foto: [{ value: '/files/1.jpg' }],
    }),
    entity('abc2', 'Eva Sosa', {
      birth_year: [{ value: 1990 }],
      fecha_de_salida: [],
      prison: [{ value: '' }],
    }),
  ]
  const columns = {
    status_on: 'fecha_de_salida',
    detained_on: 'detencion',
    birth_year: 'nacimiento',
    region: 'estado',
    aliases: 'otros_nombres',
    source_url: 'fuente',
  }
  expect(await read({ columns })).toMatchObject({
    rows: [
      {
        id: 'abc1',
        name: 'Ana María Ruiz',
        aliases: ['Anita Ruiz', 'Ana Ruiz'],
        birthYear: 1985,
        region: 'VE-M',
        prison: 'rodeo1',
        detainedOn: '2024-08-03',
        status: 'out-under-measures',
        statusOn: '2026-11-20',
        sourceUrl: 'https://foro.example/7',
        publish: true,
        updatedAt: '2026-11-20',
        mergedInto: 'abc2',
      },
      { id: 'abc2', name: 'Eva Sosa', status: 'detained', statusOn: null, prison: null, publish: true },
    ],
    errors: [],
  })
  expect(asked[0]!.url.pathname).toBe('/api/search')
  expect(asked[0]!.url.searchParams.get('types')).toBe(`["${TEMPLATE}"]`)
  expect(asked[0]!.headers['content-language']).toBe('es')
})

test('every page is read, and an instance without entities is an empty list', async () => {
  held = many(250)
  expect(await read()).toMatchObject({ rows: { length: 250 } })
  expect(asked.map(({ url }) => url.searchParams.get('from'))).toEqual(['0', '100', '200'])
  held = []
  expect(await read()).toMatchObject({ rows: [] })
})

test('an account sees who is not published, and nobody else hears of them', async () => {
  held = [
    entity('1', 'Ana Ruiz'),
    entity('2', 'Eva Sosa', { publish: [{ value: 'yes' }] }, { published: false }),
    entity('3', 'Luz Mora', { publish: [{ value: 'n', label: 'No' }] }),
  ]
  const publish = async (more: object) => {
    const reading = await read(more)
    return reading.kind === 'rows' && reading.rows.map((row) => [row.id, row.publish])
  }
  expect(await publish(account)).toEqual([
    ['1', true],
    ['2', false],
    ['3', false],
  ])
  // Without an account the second cannot be told from one that is not there: those who are shown are said to be.
  expect(await publish({})).toEqual([
    ['1', true],
    ['3', false],
  ])
  const [opened, signedIn] = [await open(), await open(account)]
  expect(opened.kind === 'table' && [...(opened.shown ?? [])]).toEqual(['1', '3'])
  expect(signedIn.kind === 'table' && signedIn.shown).toBeUndefined()
})

test('a wrong password, a private instance and a session for nobody are told apart', async () => {
  expect(await open({ ...account, password: 'wrong' })).toMatchObject({
    kind: 'failed',
    outcome: 'not-allowed',
  })
  instead = () => ({ status: 401, body: '{"error":"Unauthorized"}' })
  expect(await open()).toEqual({
    kind: 'failed',
    outcome: 'http-401',
    because: 'it is private and needs a user and a password',
  })
  instead = () => ({ status: 503, body: '' })
  expect(await open()).toMatchObject({ outcome: 'http-503', because: 'it does not answer' })
})

test.each<[string, typeof instead, string | RegExp]>([
  ['a page of HTML', () => ({ body: '<!DOCTYPE html><title>Library</title>' }), 'it is a web page, not JSON'],
  ['half a page', () => ({ body: '{"rows":[{"sharedId":"1"' }), 'it is no answer of Uwazi'],
  ['another API', () => ({ body: '{"data":[],"links":{}}' }), 'it is no answer of Uwazi'],
  ['a list of nobody', () => ({ rows: [{ a: 1 }], totalRows: 1 }), 'an entity has no id, title or metadata'],
  [
    'a total that changes',
    (from) => (from > 0 ? { totalRows: 251 } : null),
    'its total changed from 250 to 251 while it was read',
  ],
  [
    'a page that is short',
    (from) => (from > 0 ? { rows: many(7) } : null),
    'a page has 7 entities in place of 100',
  ],
  [
    'a page that comes again',
    (from) => (from > 0 ? { rows: many(100) } : null),
    'the same entity is on it twice',
  ],
  ['pages without end', () => ({ totalRows: 10_001 }), /more than 10000/],
  ['more than it counts', () => ({ totalRows: 10_000, relation: 'gte' }) as object, /more than 10000/],
  [
    'another template',
    () => ({ rows: [entity('1', 'x y', {}, { template: 'a' })], totalRows: 1 }),
    'it answers with entities of another template',
  ],
  [
    'two languages',
    () => ({ rows: [entity('1', 'x y'), entity('2', 'x y', {}, { language: 'en' })], totalRows: 2 }),
    'it answers in several languages at once',
  ],
])('%s makes the whole unreadable', async (_which, answer, because) => {
  held = many(250)
  instead = answer
  expect(await open()).toEqual({
    kind: 'unreadable',
    because: typeof because === 'string' ? because : expect.stringMatching(because),
  })
})

test('a property that is said to be there and is on no entity makes the whole unreadable', async () => {
  held = [entity('1', 'Ana Ruiz')]
  expect(await open({ columns: { publish: 'publicar' } })).toEqual({
    kind: 'unreadable',
    because: 'no entity has «publicar»',
  })
})

test('what is no plain value is told by position, the others go in', async () => {
  held = [
    entity('1', 'Ana Ruiz', { prison: [{ value: { lat: 1, lon: 2 } }] }),
    entity('2', 'Eva Sosa', {
      status: [
        { value: 'a', label: 'Detenido' },
        { value: 'b', label: 'Excarcelado' },
      ],
    }),
    entity('3', 'Luz Mora', { status: [] }),
    entity('4', 'Rosa Dugarte'),
  ]
  expect(await read()).toMatchObject({
    rows: [{ name: 'Rosa Dugarte' }],
    errors: [
      { line: 1, reason: 'prison is not a plain value' },
      { line: 2, reason: 'status has several values' },
      { line: 3, reason: expect.stringContaining('status is not a status') },
    ],
  })
})

test('the cookie of a session reaches nobody else', async () => {
  const given: (string | undefined)[] = []
  const stranger = await serve((request, response) => {
    given.push(request.headers.cookie)
    response.end('{}')
  })
  const seen: (string | undefined)[] = []
  const thief = await serve((request, response) => {
    seen.push(request.headers.cookie)
    response.writeHead(302, { location: `${stranger.url}/x` }).end()
  })
  const fetch = createFetch({ allow: [thief.host, stranger.host], deadlineMs: 2_000 })
  try {
    const fetched = await fetch.fetch({ url: thief.url, cookie: 'connect.sid=1' })
    expect(fetched).toMatchObject({ kind: 'fresh' })
    expect(seen).toEqual(['connect.sid=1'])
    expect(given).toEqual([undefined])
    expect(await fetch.fetch({ url: thief.url, post: '{}' })).toMatchObject({
      kind: 'failed',
      because: 'redirects',
    })
    expect(stranger.hits).toEqual(['/x'])
  } finally {
    await fetch.close()
    await thief.close()
    await stranger.close()
  }
})
