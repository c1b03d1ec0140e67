import { createServer, type Socket } from 'node:net'
import { Api } from 'grammy'
import { expect, test } from 'vitest'
import { patientFetch } from '../../src/telegram/agent.ts'
import { send } from '../../src/telegram/send.ts'

test('a peer that never finishes its greeting was sent nothing: the alert is simply tried again', async () => {
  const sockets = new Set<Socket>()
  const silent = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const apiRoot = `https://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  const api = new Api('1:x', { apiRoot, fetch: patientFetch(200) })
  const outcome = await send(api, { chatId: 1, words: { text: 'x', entities: [] }, keyboard: undefined })
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => silent.close(resolve))
  expect(outcome).toEqual({ kind: 'unsent', reason: 'ENOTCONNECTED' })
})
