/** The chat page's server: what it serves, to whom, and what it refuses. */
import { get as httpGet, request as httpRequest } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { type Admin, servePage } from '../../src/emulator/page.ts'

const TOKEN = '700000:AAEa-token-for-the-page-of-this-test'
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function serve() {
  const emulator = createEmulator({ token: TOKEN, now: () => Date.parse('2025-12-25T12:00:00Z') })
  const alicia = emulator.person({ firstName: 'Alicia', languageCode: 'es' })
  const stranger = emulator.person({ firstName: 'Ramón' })
  const published: string[] = []
  const admin: Admin = {
    chats: [
      {
        id: alicia,
        kind: 'private',
        name: 'Alicia',
        about: { es: 'familiar', en: 'relative' },
        people: [{ id: alicia, name: 'Alicia', lang: 'es' }],
      },
    ],
    timeZone: 'America/Caracas',
    live: false,
    now: () => new Date('2025-12-25T12:00:00Z'),
    stories: async () => [],
    publish: async (id) => {
      if (id === 'unknown') throw new Error('There is no sample story with that id')
      published.push(id)
    },
    jobs: () => ['deliver'],
    run: async () => ({ sent: 3 }),
  }
  const server = await servePage(emulator, admin, { host: '127.0.0.1', port: 0 })
  open.push(async () => {
    await server.close()
    emulator.close()
  })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { emulator, alicia, stranger, published, server, post }
}

/** fetch sets Host itself, so a forged one needs the plain client. */
function statusOf(
  url: string,
  options: { method?: string; headers: Record<string, string> },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = (options.method === 'POST' ? httpRequest : httpGet)(url, options, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(options.method === 'POST' ? '{"id":"x"}' : undefined)
  })
}

test('the page and its parts come from this machine alone, under a strict policy', async () => {
  const { server } = await serve()
  const page = await fetch(server.url)
  const html = await page.text()
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(html).not.toMatch(/<script(?![^>]*src=)|\sstyle="|\son[a-z]+="/)
  const parts = [...html.matchAll(/(?:href|src)="(?<path>[^"#]+)"/g)].map((found) => found.groups?.path ?? '')
  expect(parts).toContain('/main.js')
  const seen = new Set<string>()
  for (let queue = parts; queue.length > 0; ) {
    const path = queue.shift() ?? ''
    if (seen.has(path)) continue
    seen.add(path)
    expect(path, 'no part comes from elsewhere').toMatch(/^\/[a-z]+\.(js|css|svg)$/)
    const response = await fetch(server.url + path)
    expect(response.status, path).toBe(200)
    const text = await response.text()
    expect(text).not.toMatch(/@import|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg|\$)/)
    const imports = [...text.matchAll(/from '\.(?<path>\/[^']+)'/g)]
    queue = [...queue, ...imports.map((found) => found.groups?.path ?? '')]
  }
  expect(seen.size).toBeGreaterThan(15)
})

test('nothing beside the page can be read', async () => {
  const { server } = await serve()
  for (const path of [
    '/server/guard.ts',
    '/../page.ts',
    '/%2e%2e/page.ts',
    '/index.html',
    '/api/constructor',
    '/api/nothing',
    '/__proto__',
  ]) {
    expect(await statusOf(server.url + path, { headers: {} }), path).toBe(404)
  }
})

test('a site elsewhere that points its name at this machine gets nothing', async () => {
  const { server, published } = await serve()
  expect(await statusOf(server.url, { headers: { host: 'evil.example' } })).toBe(421)
  expect(
    await statusOf(`${server.url}/api/setup`, { headers: { host: `evil.example:${server.port}` } }),
  ).toBe(421)
  const own = { host: `localhost:${server.port}` }
  expect(await statusOf(`${server.url}/api/setup`, { headers: own })).toBe(200)
  const post = (headers: Record<string, string>) =>
    statusOf(`${server.url}/api/publish`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    })
  expect(await post({ ...own, origin: 'https://evil.example' })).toBe(403)
  expect(await post({ ...own, origin: 'null' })).toBe(403)
  expect(await post(own)).toBe(403)
  expect(
    await post({ host: `evil.example:${server.port}`, origin: `http://evil.example:${server.port}` }),
  ).toBe(421)
  expect(published).toEqual([])
  expect(await post({ ...own, origin: `http://localhost:${server.port}` })).toBe(200)
})

test('another site cannot read the chats through the browser either', async () => {
  const { server } = await serve()
  const site = { 'sec-fetch-site': 'cross-site' }
  expect(await statusOf(`${server.url}/api/setup`, { headers: site })).toBe(403)
  expect(await statusOf(`${server.url}/main.js`, { headers: site })).toBe(403)
  // A link to the page is harmless.
  expect(await statusOf(server.url, { headers: { ...site, 'sec-fetch-mode': 'navigate' } })).toBe(200)
})

test.each([
  ['say', 'not json', 400],
  ['say', [], 400],
  ['say', {}, 400],
  ['say', { chat: 1, from: 1, text: 'x', more: 1 }, 400],
  ['say', { chat: '1', from: 1, text: 'x' }, 400],
  ['say', { chat: 1.5, from: 1, text: 'x' }, 400],
  ['say', { chat: 1, from: 1, text: 'x' }, 404],
  ['tap', { chat: 1, from: 1, message: 1 }, 400],
  ['pick', { chat: 1, from: 1, index: 0 }, 404],
  ['run', { job: 'no-such-job' }, 404],
  ['publish', { id: 'unknown' }, 409],
  ['nothing', {}, 404],
])('what the page would not send is refused: %s %j', async (path, body, status) => {
  const { post } = await serve()
  const response = await post(path, body)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ error: expect.any(String) })
})

test('a form or a text from elsewhere is not taken for the page', async () => {
  const { post } = await serve()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    expect((await post('publish', '{"id":"x"}', { 'content-type': type })).status).toBe(415)
  }
})

test('a message longer than any photo is cut off', async () => {
  const { post, alicia } = await serve()
  const body = { chat: alicia, from: alicia, text: 'x', photo: 'A'.repeat(15_000_001) }
  expect((await post('say', body)).status).toBe(413)
})

test('who is at the page can write only in its own conversations', async () => {
  const { post, emulator, alicia, stranger } = await serve()
  expect((await post('say', { chat: alicia, from: alicia, text: 'hola' })).status).toBe(200)
  expect((await post('say', { chat: stranger, from: stranger, text: 'hola' })).status).toBe(404)
  expect((await post('say', { chat: alicia, from: stranger, text: 'hola' })).status).toBe(409)
  expect(emulator.saw(alicia).map(({ text }) => text)).toEqual(['hola'])
})

test('every change is told on the stream at once', async () => {
  const { server, emulator, alicia } = await serve()
  const stream = await fetch(`${server.url}/api/events`)
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  while (!heard.includes('retry')) heard += (await reader?.read())?.value ?? ''
  emulator.say({ chat: alicia, from: alicia, text: 'hola' })
  while (!heard.includes('event: change')) heard += (await reader?.read())?.value ?? ''
  expect(heard).toContain(`data: {"chat":${alicia},"kind":"message"}`)
  await reader?.cancel()
})

test('a file that is not a picture is only ever downloaded', async () => {
  const { server, emulator, alicia, post } = await serve()
  const send = (bytes: Buffer) =>
    post('say', { chat: alicia, from: alicia, text: '', photo: bytes.toString('base64') })
  await send(Buffer.from('<html><script>alert(1)</script>'))
  await send(Buffer.from('89504e470d0a1a0a', 'hex'))
  const [page, picture] = emulator
    .saw(alicia)
    .map(({ id }) => `${server.url}/api/file?chat=${alicia}&message=${id}`)
  const first = await fetch(page ?? '')
  expect(first.headers.get('content-type')).toBe('application/octet-stream')
  expect(first.headers.get('content-disposition')).toMatch(/^attachment/)
  const second = await fetch(picture ?? '')
  expect(second.headers.get('content-type')).toBe('image/png')
  expect((await fetch(`${server.url}/api/file?chat=${alicia}&message=999`)).status).toBe(404)
})

test('a tap is answered with the words of the bot', async () => {
  const { post, emulator, alicia } = await serve()
  const said = emulator.say({ chat: alicia, from: alicia, text: 'hola' })
  const call = (method: string, params: Record<string, unknown>) =>
    emulator.handle({ token: TOKEN, method, params, files: new Map() })
  const tapped = post('tap', { chat: alicia, from: alicia, message: said, data: 'x' })
  await emulator.waitFor(() => emulator.spinning() === 1, 2000)
  const updates = await call('getUpdates', { timeout: 1 })
  const { result } = JSON.parse(updates.kind === 'json' ? updates.body : '{}') as {
    result: { callback_query?: { id: string } }[]
  }
  const id = result.find((update) => update.callback_query)?.callback_query?.id
  await call('answerCallbackQuery', { callback_query_id: id, text: 'Listo', show_alert: true })
  expect(await (await tapped).json()).toEqual({ answered: true, text: 'Listo', alert: true })
})

test('two pages cannot listen on one port: the second says so', async () => {
  const { server, emulator } = await serve()
  const admin = {} as Admin
  await expect(servePage(emulator, admin, { host: '127.0.0.1', port: server.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
