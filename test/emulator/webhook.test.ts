import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { EmulatorOptions } from '../../src/emulator/emulator.ts'
import { foundTown } from './town.ts'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

interface Received {
  secret: IncomingMessage['headers'][string]
  update: { update_id: number; message?: { text: string } }
}

/** A bot's HTTP server that answers as told, 200 where nothing is left to tell. */
async function receiver(...answers: number[]) {
  const received: Received[] = []
  let tell: () => void = () => undefined
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ secret: request.headers['x-telegram-bot-api-secret-token'], update: JSON.parse(body) })
    response.writeHead(answers.shift() ?? 200).end()
    tell()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => server.close())
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    count: async (wanted: number) => {
      while (received.length < wanted) await new Promise<void>((resolve) => (tell = resolve))
      return received.map(({ update }) => update.message?.text)
    },
  }
}
function town(options: Partial<EmulatorOptions> = {}) {
  const founded = foundTown({ webhookInsecure: true, ...options })
  open.push(() => founded.emulator.close())
  return {
    ...founded,
    say: (text: string) => founded.emulator.say({ chat: founded.alicia, from: founded.alicia, text }),
  }
}

test('updates come to the webhook in order, with its secret, those that waited too', async () => {
  const hook = await receiver()
  const { call, say } = town()
  say('uno')
  await call('setWebhook', { url: hook.url, secret_token: 'S3creto-de_casa' })
  say('dos')
  say('tres')
  expect(await hook.count(3)).toEqual(['uno', 'dos', 'tres'])
  expect(hook.received.map(({ secret }) => secret)).toEqual(Array(3).fill('S3creto-de_casa'))
  await expect
    .poll(async () => (await call('getWebhookInfo')).result)
    .toMatchObject({ url: hook.url, pending_update_count: 0, max_connections: 40 })
})

test('a failing webhook is tried again, at once and then ever later, and its failure can be read', async () => {
  const hook = await receiver(500, 500, 503, 500)
  const waits: number[] = []
  const { call, say } = town({ sleep: async (ms) => void waits.push(ms) })
  await call('setWebhook', { url: hook.url })
  say('hola')
  expect(await hook.count(5)).toEqual(Array(5).fill('hola'))
  expect(waits).toEqual([2000, 4000, 8000])
  expect((await call('getWebhookInfo')).result).toMatchObject({
    last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
  })
})

test('a removed webhook gets nothing more, and what waits is there for getUpdates', async () => {
  const hook = await receiver()
  const { call, say } = town()
  await call('setWebhook', { url: hook.url })
  say('uno')
  await hook.count(1)
  await expect
    .poll(async () => (await call('getWebhookInfo')).result)
    .toMatchObject({ pending_update_count: 0 })
  await call('deleteWebhook')
  say('dos')
  expect((await call('getUpdates')).result).toMatchObject([{ message: { text: 'dos' } }])
  expect(hook.received).toHaveLength(1)
})

test('a delivery can be repeated, as when its answer was lost', async () => {
  const hook = await receiver()
  const { call, say, emulator } = town()
  await call('setWebhook', { url: hook.url })
  say('hola')
  await hook.count(1)
  await expect
    .poll(async () => (await call('getWebhookInfo')).result)
    .toMatchObject({ pending_update_count: 0 })
  emulator.repeatWebhook()
  await hook.count(2)
  expect(hook.received[1]?.update).toEqual(hook.received[0]?.update)
})
