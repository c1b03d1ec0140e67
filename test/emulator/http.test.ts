import { Agent, request as httpRequest } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type Served, serveEmulator } from '../../src/emulator/http.ts'
import { foundTown, picture, TOKEN, type Town } from './town.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function serve(town: Town = foundTown()): Promise<Town & Served & { api: string }> {
  const served = await serveEmulator(town.emulator, { host: '127.0.0.1', port: 0 })
  open.push(async () => {
    town.emulator.close()
    await served.close()
  })
  return { ...town, ...served, api: `${served.url}/bot${TOKEN}` }
}

const json = (params: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(params),
})

test('the same message arrives whichever way its parameters are sent', async () => {
  const { api, alicia, emulator } = await serve()
  const markup = { inline_keyboard: [[{ text: 'Sí', callback_data: 'si' }]] }
  const params = { chat_id: String(alicia), text: 'Salió Ñáñez', reply_markup: JSON.stringify(markup) }
  const form = new FormData()
  for (const [name, value] of Object.entries(params)) form.set(name, value)
  const answers = [
    await fetch(`${api}/sendMessage?${new URLSearchParams(params)}`),
    await fetch(`${api}/sendMessage`, { method: 'POST', body: new URLSearchParams(params) }),
    await fetch(`${api}/SendMessage`, { method: 'POST', body: form }),
    await fetch(`${api}/sendMessage`, json({ chat_id: alicia, text: params.text, reply_markup: markup })),
    await fetch(`${api}/sendMessage?chat_id=${alicia}`, json({ ...params, chat_id: undefined })),
  ]
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200])
  expect(emulator.heard(alicia)).toEqual(Array(5).fill('Salió Ñáñez'))
  for (const { buttons } of emulator.saw(alicia)) expect(buttons).toEqual([[{ text: 'Sí', data: 'si' }]])
})

test('yes is said in many ways', async () => {
  const { api, emulator, alicia } = await serve()
  const message = emulator.say({ chat: alicia, from: alicia, text: 'Hola' })
  for (const yes of ['true', '1', 'Yes']) {
    const { id, answered } = emulator.tap({ chat: alicia, from: alicia, message, data: 'x' })
    await fetch(`${api}/answerCallbackQuery?callback_query_id=${id}&show_alert=${yes}`)
    expect(await answered).toEqual({ alert: true })
  }
})

test('strangers are told what they did wrong', async () => {
  const { url } = await serve()
  const tell = async (path: string) => {
    const answer = await fetch(url + path)
    const { error_code, description } = (await answer.json()) as { error_code: number; description: string }
    expect(answer.status).toBe(error_code)
    return `${error_code} ${description}`
  }
  expect(await tell('/')).toBe('404 Not Found')
  expect(await tell('/bot/getMe')).toBe('404 Not Found')
  expect(await tell('/botnothing/getMe')).toBe('401 Unauthorized: invalid token specified')
  expect(await tell('/bot4200042:AAother/getMe')).toBe('401 Unauthorized')
  expect(await tell(`/bot${TOKEN}/sendPigeon`)).toBe('404 Not Found: method not found')
})

test('a flood is told in the header too, unless it comes without parameters', async () => {
  const { api, emulator } = await serve()
  emulator.fault({ kind: 'flood', retryAfter: 300, times: 1 })
  const told = await fetch(`${api}/getMe`)
  expect([told.status, told.headers.get('retry-after')]).toEqual([429, '300'])
  emulator.fault({ kind: 'flood', withoutParameters: true, times: 1 })
  const silent = await fetch(`${api}/getMe`)
  expect(silent.headers.get('retry-after')).toBeNull()
  expect(await silent.json()).toEqual({ ok: false, error_code: 429, description: 'Too Many Requests' })
  expect((await fetch(`${api}/getMe`)).status).toBe(200)
})

test('a file comes back as it was sent', async () => {
  const { api, url, emulator, alicia } = await serve()
  const form = new FormData()
  form.set('chat_id', String(alicia))
  form.set('photo', 'attach://cifras')
  form.set('caption', 'Cifras')
  form.set('cifras', new Blob([picture(640, 480)]), 'cifras.png')
  const sent = (await (await fetch(`${api}/sendPhoto`, { method: 'POST', body: form })).json()) as {
    result: { photo: { file_id: string; width: number }[] }
  }
  const [photo] = sent.result.photo
  expect(photo?.width).toBe(640)
  const file = (await (await fetch(`${api}/getFile?file_id=${photo?.file_id}`)).json()) as {
    result: { file_path: string }
  }
  const bytes = new Uint8Array(
    await (await fetch(`${url}/file/bot${TOKEN}/${file.result.file_path}`)).arrayBuffer(),
  )
  expect(bytes).toEqual(picture(640, 480))
  await fetch(`${api}/sendPhoto`, json({ chat_id: alicia, photo: photo?.file_id }))
  expect(emulator.saw(alicia).map(({ text, photo }) => [text, photo?.name])).toEqual([
    ['Cifras', 'cifras.png'],
    ['', 'cifras.png'],
  ])
  expect((await fetch(`${url}/file/bot1:x/${file.result.file_path}`)).status).toBe(404)
})

const hello = (town: { alicia: number }) => json({ chat_id: town.alicia, text: 'Hola' })
const codeOf = (error: unknown) =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause
    ? error.cause.code
    : String(error)

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
] as const)('with %s the socket is cut and the message is there %d times', async (kind, times) => {
  const town = await serve()
  town.emulator.fault({ kind, method: 'sendMessage', chat: town.alicia, times: 1 })
  const failure = await fetch(`${town.api}/sendMessage`, hello(town)).catch(codeOf)
  expect(failure).toMatch(/ECONNRESET|UND_ERR_SOCKET/)
  expect(town.emulator.heard(town.alicia)).toHaveLength(times)
  expect((await fetch(`${town.api}/sendMessage`, hello(town))).status).toBe(200)
})

test('with hang-after the message is there and no answer ever comes', async () => {
  const town = await serve()
  town.emulator.fault({ kind: 'hang-after', method: 'sendMessage', times: 1 })
  const away = new AbortController()
  const answer = fetch(`${town.api}/sendMessage`, { ...hello(town), signal: away.signal }).catch(
    (error: Error) => error.name,
  )
  await town.emulator.waitFor(() => town.emulator.heard(town.alicia).length === 1, 2000)
  away.abort()
  expect(await answer).toBe('AbortError')
})

test('with html-502-after the message is there and the answer is a page', async () => {
  const town = await serve()
  town.emulator.fault({ kind: 'html-502-after', times: 1 })
  const answer = await fetch(`${town.api}/sendMessage`, hello(town))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html'])
  expect(await answer.text()).toContain('502 Bad Gateway')
  expect(town.emulator.sends()).toBe(1)
})

test('a slow answer comes after the wait, and then counts', async () => {
  const waits: number[] = []
  const town = await serve(foundTown({ sleep: async (ms) => void waits.push(ms) }))
  town.emulator.fault({ kind: 'slow', ms: 7000, times: 1 })
  expect((await fetch(`${town.api}/sendMessage`, hello(town))).status).toBe(200)
  expect(waits).toEqual([7000])
})

test('while the server refuses, nothing listens, kept connections are cut, and afterwards all is well', async () => {
  const town = await serve()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () =>
    new Promise<string>((resolve) => {
      httpRequest(`${town.api}/getMe`, { agent }, (answer) => {
        answer.resume().on('end', () => resolve(String(answer.statusCode)))
      })
        .on('error', (error) => resolve('code' in error ? String(error.code) : error.message))
        .end()
    })
  expect(await ask()).toBe('200')
  const mend = town.emulator.fault({ kind: 'refuse' })
  await expect.poll(ask, { timeout: 2000 }).toBe('ECONNREFUSED')
  mend()
  await expect.poll(ask, { timeout: 2000 }).toBe('200')
  agent.destroy()
})

test('whoever polls a second time ends the first poll', async () => {
  const { api, emulator } = await serve()
  const first = fetch(`${api}/getUpdates?timeout=50`)
  await expect.poll(() => emulator.calls('getUpdates')).toBe(1)
  const second = fetch(`${api}/getUpdates?timeout=50`)
  expect([(await first).status, await (await first).json()]).toEqual([
    409,
    {
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    },
  ])
  emulator.close()
  expect(await (await second).json()).toEqual({ ok: true, result: [] })
})
