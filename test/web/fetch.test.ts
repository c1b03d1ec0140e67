import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createFetch, type Fetched, type FetchOptions, type FetchRequest } from '../../src/web/fetch.ts'
import { type Certificate, selfSigned } from './certificate.ts'
import { listen, serve, type TestServer } from './server.ts'

/** Two gigabytes in two megabytes. Packed ahead: this process must hold what the reader holds, not what packs a bomb. */
const GZIP_BOMB = Buffer.concat(new Array(200).fill(gzipSync(Buffer.alloc(10_000_000))))

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const ANSWERS: Record<string, Answer> = {
  '/feed': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"', 'last-modified': 'then' })
      .end('<rss/>'),
  '/same': (request, response) =>
    response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end(),
  '/since': (request, response) =>
    response.writeHead(request.headers['if-modified-since'] === 'then' ? 304 : 200).end(),
  '/unasked-304': (_request, response) => response.writeHead(304).end(),
  '/gzip': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('excarcelación')),
  '/deflate': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync('excarcelación')),
  '/br': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('excarcelación')),
  '/stacked': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('bomb'))),
  '/zstd': (_request, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('?'),
  '/not-gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
  '/not-br': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end('plain text here'),
  '/half-gzip': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(9_999)).subarray(0, 30)),
  '/latin': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/xml; charset=iso-8859-1' })
      .end(Buffer.from('Muñoz', 'latin1')),
  '/empty': (_request, response) => response.end(),
  '/gone': (_request, response) => response.writeHead(410).end('gone'),
  '/busy': (_request, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
  '/busy-until': (_request, response) =>
    response
      .writeHead(429, {
        date: 'Mon, 23 Nov 2026 10:00:00 GMT',
        'retry-after': 'Mon, 23 Nov 2026 10:01:30 GMT',
      })
      .end(),
  '/busy-for-years': (_request, response) => response.writeHead(429, { 'retry-after': '99999999' }).end(),
  '/busy-nonsense': (_request, response) => response.writeHead(429, { 'retry-after': 'soon' }).end(),
  '/moved': (_request, response) => response.writeHead(301, { location: '/feed' }).end(),
  '/moved-then-found': (_request, response) => response.writeHead(308, { location: '/found' }).end(),
  '/found': (_request, response) => response.writeHead(302, { location: '/feed' }).end(),
  '/found-then-moved': (_request, response) => response.writeHead(302, { location: '/moved' }).end(),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302).end(),
  '/four': (_request, response) => response.writeHead(302, { location: '/three' }).end(),
  '/three': (_request, response) => response.writeHead(302, { location: '/two' }).end(),
  '/two': (_request, response) => response.writeHead(302, { location: '/moved' }).end(),
  '/to-metadata': (_request, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/to-file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/never-answers': () => undefined,
  '/never-ends': (_request, response) => {
    response.writeHead(200)
    endless('<item/>').pipe(response)
  },
  '/trickle': (_request, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'), 20)
    response.once('close', () => clearInterval(timer))
  },
  '/fifty-megabytes': (_request, response) => {
    response.writeHead(200, { 'content-length': 50_000_000 })
    Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(1_000_000, 'x'))).pipe(response)
  },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': 1_000 })
    response.write('<rss>', () => response.destroy())
  },
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/gzip-bomb': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(GZIP_BOMB),
  '/br-bomb': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(100_000_000))),
  '/great-headers': (_request, response) =>
    response.writeHead(200, { 'x-great': 'x'.repeat(100_000) }).end('body'),
}

function endless(text: string): Readable {
  return new Readable({
    read() {
      this.push(text)
    },
  })
}

let server: TestServer
beforeAll(async () => {
  server = await serve((request, response) => {
    response.on('error', () => undefined)
    const answer = ANSWERS[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
})
afterAll(() => server.close())

async function get(
  path: string,
  more: Partial<FetchRequest> = {},
  options: Partial<FetchOptions> = {},
): Promise<Fetched> {
  const { fetch, close } = createFetch({ allow: [server.host], ...options })
  try {
    return await fetch({ url: server.url + path, ...more })
  } finally {
    await close()
  }
}

test('an answer comes with its text, its type and what is needed to ask again', async () => {
  expect(await get('/feed')).toEqual({
    kind: 'fresh',
    text: '<rss/>',
    cookies: [],
    contentType: 'application/rss+xml',
    etag: '"1"',
    lastModified: 'then',
    url: `${server.url}/feed`,
    movedTo: null,
  })
})

test('nothing new is said by tag or by date, and only to whom asked', async () => {
  expect(await get('/same', { etag: '"1"' })).toEqual({ kind: 'unchanged' })
  expect(await get('/since', { lastModified: 'then' })).toEqual({ kind: 'unchanged' })
  expect(await get('/unasked-304')).toEqual({ kind: 'failed', because: 'http', status: 304 })
})

test.each(['/gzip', '/deflate', '/br'])('%s is decoded', async (path) => {
  expect(await get(path)).toMatchObject({ kind: 'fresh', text: 'excarcelación' })
})

test('a file in an old character set keeps its letters', async () => {
  expect(await get('/latin')).toMatchObject({ kind: 'fresh', text: 'Muñoz' })
})

test('an empty answer is an answer', async () => {
  expect(await get('/empty')).toMatchObject({ kind: 'fresh', text: '' })
})

test.each<[string, Fetched]>([
  ['/stacked', { kind: 'failed', because: 'encoding' }],
  ['/zstd', { kind: 'failed', because: 'encoding' }],
  ['/not-gzip', { kind: 'failed', because: 'encoding' }],
  ['/not-br', { kind: 'failed', because: 'encoding' }],
  ['/half-gzip', { kind: 'failed', because: 'encoding' }],
  ['/gone', { kind: 'failed', because: 'http', status: 410 }],
  ['/unknown', { kind: 'failed', because: 'http', status: 404 }],
  ['/busy', { kind: 'failed', because: 'http', status: 503, retryAfterSeconds: 120 }],
  ['/busy-until', { kind: 'failed', because: 'http', status: 429, retryAfterSeconds: 90 }],
  ['/busy-for-years', { kind: 'failed', because: 'http', status: 429, retryAfterSeconds: 86_400 }],
  ['/busy-nonsense', { kind: 'failed', because: 'http', status: 429 }],
  ['/loop', { kind: 'failed', because: 'redirects', status: 302 }],
  ['/four', { kind: 'failed', because: 'redirects', status: 301 }],
  ['/nowhere', { kind: 'failed', because: 'redirects', status: 302 }],
  ['/to-metadata', { kind: 'failed', because: 'refused-host' }],
  ['/to-file', { kind: 'failed', because: 'refused-host' }],
  ['/cut', { kind: 'failed', because: 'network' }],
  ['/reset', { kind: 'failed', because: 'network' }],
  ['/great-headers', { kind: 'failed', because: 'network' }],
  ['/fifty-megabytes', { kind: 'failed', because: 'too-large' }],
  ['/never-ends', { kind: 'failed', because: 'too-large' }],
  ['/br-bomb', { kind: 'failed', because: 'too-large' }],
])('%s has a name: %o', async (path, expected) => {
  expect(await get(path)).toEqual(expected)
})

test.each([
  ['/moved', '/feed'],
  ['/found', null],
  ['/moved-then-found', '/found'],
  ['/found-then-moved', null],
  ['/three', null],
])('%s leads to the feed and has moved for good to %s', async (path, movedTo) => {
  expect(await get(path)).toMatchObject({
    kind: 'fresh',
    url: `${server.url}/feed`,
    movedTo: movedTo && server.url + movedTo,
  })
})

test.each(['/never-answers', '/trickle'])('%s ends at the deadline', async (path) => {
  const begun = performance.now()
  expect(await get(path, {}, { deadlineMs: 300 })).toEqual({ kind: 'failed', because: 'timeout' })
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('whoever asked can stop waiting', async () => {
  const stop = new AbortController()
  const answer = get('/never-answers', { signal: stop.signal })
  stop.abort()
  expect(await answer).toEqual({ kind: 'failed', because: 'timeout' })
})

test('a gzip bomb is put out at its eight megabytes, and nothing of it is kept', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
  const before = process.memoryUsage().arrayBuffers
  expect(await get('/gzip-bomb')).toEqual({ kind: 'failed', because: 'too-large' })
  // A closed stream gives back its buffers over the next turns of the loop.
  await vi.waitFor(() => {
    collect()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000)
  }, 10_000)
})

test('nobody listens: a network failure', async () => {
  const gone = await serve(() => undefined)
  await gone.close()
  expect(await get('', { url: gone.url }, { allow: [gone.host] })).toEqual({
    kind: 'failed',
    because: 'network',
  })
})

test('headers that drip one by one end at the deadline', async () => {
  const dripping = await listen(
    createTcpServer((socket: Socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('x-slow: 1\r\n'), 20)
      socket.once('close', () => clearInterval(timer))
    }),
  )
  const host = `127.0.0.1:${dripping.port}`
  const answer = await get('', { url: `http://${host}/` }, { allow: [host], deadlineMs: 300 })
  await dripping.close()
  expect(answer).toEqual({ kind: 'failed', because: 'timeout' })
})

describe('with TLS', () => {
  const defaults = getCACertificates('default')
  afterAll(() => setDefaultCACertificates(defaults))

  async function visit(certificate: Certificate, trusted: boolean): Promise<Fetched> {
    setDefaultCACertificates(trusted ? [certificate.cert] : defaults)
    const own = await listen(createTlsServer(certificate, (_request, response) => response.end('<rss/>')))
    const host = `localhost:${own.port}`
    const answer = await get('', { url: `https://${host}/` }, { allow: [host] })
    await own.close()
    return answer
  }
  const day = (year: number) => new Date(Date.UTC(year, 0, 1))

  test('a certificate that is trusted, valid and for this host is accepted', async () => {
    expect(await visit(selfSigned('localhost', day(2020), day(2099)), true)).toMatchObject({ kind: 'fresh' })
  })

  test.each([
    ['that nobody vouches for', selfSigned('localhost', day(2020), day(2099)), false],
    ['for another host', selfSigned('elsewhere.example', day(2020), day(2099)), true],
    ['that has expired', selfSigned('localhost', day(2019), day(2020)), true],
    ['that is not valid yet', selfSigned('localhost', day(2098), day(2099)), true],
  ])('a certificate %s is refused', async (_which, certificate, trusted) => {
    expect(await visit(certificate, trusted)).toEqual({ kind: 'failed', because: 'tls' })
  })

  test('a host that speaks no TLS on its TLS port is refused', async () => {
    const answer = await get('', { url: server.url.replace('http:', 'https:') })
    expect(answer).toEqual({ kind: 'failed', because: 'tls' })
  })
})

test('a host is asked one thing at a time, whoever asks, and the deadline begins with one’s turn', async () => {
  let under = 0
  let most = 0
  const slow = await serve((_request, response) => {
    under += 1
    most = Math.max(most, under)
    setTimeout(() => {
      under -= 1
      response.end('x')
    }, 60)
  })
  const { fetch, close } = createFetch({ allow: [slow.host, server.host], deadlineMs: 200 })
  const urls = [...Array.from({ length: 6 }, (_, n) => `${slow.url}/${n}`), `${server.url}/feed`]
  const answers = await Promise.all(urls.map((url) => fetch({ url })))
  expect(answers.map(({ kind }) => kind)).toEqual(urls.map(() => 'fresh'))
  expect(most).toBe(1)
  await close()
  await slow.close()
})

test('whoever gives up waiting for a turn lets nobody in before it', async () => {
  const order: string[] = []
  const first = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  const slow = await serve((request, response) => {
    order.push(request.url ?? '')
    arrived.resolve()
    void (request.url === '/1' ? first.promise : Promise.resolve()).then(() => response.end('x'))
  })
  const { fetch, close } = createFetch({ allow: [slow.host] })
  const stop = new AbortController()
  const one = fetch({ url: `${slow.url}/1` })
  await arrived.promise
  const two = fetch({ url: `${slow.url}/2`, signal: stop.signal })
  const three = fetch({ url: `${slow.url}/3` })
  stop.abort()
  expect(await two).toEqual({ kind: 'failed', because: 'timeout' })
  expect(order).toEqual(['/1'])
  first.resolve()
  expect((await one).kind).toBe('fresh')
  expect((await three).kind).toBe('fresh')
  expect(order).toEqual(['/1', '/3'])
  await close()
  await slow.close()
})

test('a host that asks for time is left alone for it, whatever is wanted of it', async () => {
  let now = 0
  const hits = () => server.hits.filter((hit) => hit === '/busy' || hit === '/br').length
  const before = hits()
  const { fetch, close } = createFetch({ allow: [server.host], now: () => now })
  expect(await fetch({ url: `${server.url}/busy` })).toMatchObject({ status: 503, retryAfterSeconds: 120 })
  now = 30_000
  expect(await fetch({ url: `${server.url}/br` })).toEqual({
    kind: 'failed',
    because: 'http',
    status: 503,
    retryAfterSeconds: 90,
  })
  expect(hits() - before).toBe(1)
  now = 120_000
  expect(await fetch({ url: `${server.url}/br` })).toMatchObject({ kind: 'fresh' })
  await close()
})
