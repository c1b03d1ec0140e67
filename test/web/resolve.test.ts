import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { createFetch } from '../../src/web/fetch.ts'
import { nameServers } from '../../src/web/resolve.ts'
import { serve } from './server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

type Answer = { code: number; four?: string[]; six?: string[] } | 'silence'

/** A name server on loopback; one answer for all names, the next one for the next question of a kind. */
async function nameServer(...answers: Answer[]) {
  const socket = createSocket('udp4')
  const asked = { four: 0, six: 0 }
  socket.on('message', (question, from) => {
    const kind = question.readUInt16BE(question.length - 4 - optionsOf(question)) === 28 ? 'six' : 'four'
    const answer = answers[Math.min(asked[kind]++, answers.length - 1)]!
    if (answer !== 'silence')
      socket.send(reply(question, answer.code, kind, answer[kind] ?? []), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  closers.push(() => new Promise<void>((closed) => socket.close(() => closed())))
  return `127.0.0.1:${socket.address().port}`
}

// c-ares adds one EDNS record of 11 bytes and maybe a cookie: what lies behind the question.
function optionsOf(question: Buffer): number {
  let end = 12
  while (question[end] !== 0) end += question[end]! + 1
  return question.length - (end + 5)
}

function reply(question: Buffer, code: number, kind: 'four' | 'six', addresses: string[]): Buffer {
  const head = Buffer.from(question.subarray(0, question.length - optionsOf(question)))
  head.writeUInt16BE(0x8180 | code, 2)
  head.writeUInt16BE(addresses.length, 6)
  head.writeUInt16BE(0, 10)
  const records = addresses.map((address) => {
    const data =
      kind === 'four'
        ? Buffer.from(address.split('.').map(Number))
        : Buffer.from(address.replaceAll(':', ''), 'hex')
    const record = Buffer.from([0xc0, 12, 0, kind === 'four' ? 1 : 28, 0, 1, 0, 0, 0, 0, 0, data.length])
    return Buffer.concat([record, data])
  })
  return Buffer.concat([head, ...records])
}

const SIX = '2001:0470:0000:0000:0000:0000:0000:0001'

test('every address of a name is told, of both families', async () => {
  const resolve = nameServers([await nameServer({ code: 0, four: ['192.0.2.1', '10.0.0.1'], six: [SIX] })])
  expect((await resolve('d.example')).sort()).toEqual(['10.0.0.1', '192.0.2.1', '2001:470::1'])
})

test('one family is enough', async () => {
  const resolve = nameServers([await nameServer({ code: 0, four: ['192.0.2.1'] })])
  expect(await resolve('d.example')).toEqual(['192.0.2.1'])
})

test.each<[string, Answer]>([
  ['no such name', { code: 3 }],
  ['a server that is broken', { code: 2 }],
  ['no address at all', { code: 0 }],
])('%s rejects', async (_what, answer) => {
  await expect(nameServers([await nameServer(answer)])('d.example')).rejects.toThrow()
})

test('a name server that never answers costs five seconds at most', async () => {
  const begun = performance.now()
  await expect(nameServers([await nameServer('silence')])('d.example')).rejects.toThrow()
  expect(performance.now() - begun).toBeLessThan(5_500)
})

test('a name server that first says something public and then something private opens no door', async () => {
  const canary = await serve((_request, response) => response.end('you found me'))
  closers.push(canary.close)
  const resolve = nameServers([
    await nameServer({ code: 0, four: ['192.0.2.1'] }, { code: 0, four: ['127.0.0.1'] }),
  ])
  const { fetch, close } = createFetch({ allow: [], resolve, deadlineMs: 2_000 })
  closers.push(close)
  for (let n = 0; n < 3; n += 1) {
    expect(await fetch({ url: 'http://rebind.example/' })).toEqual({
      kind: 'failed',
      because: 'refused-host',
    })
  }
  expect(canary.hits).toEqual([])
})

test('a name that nobody knows is a network failure', async () => {
  const { fetch, close } = createFetch({ allow: [], resolve: nameServers([await nameServer({ code: 3 })]) })
  closers.push(close)
  expect(await fetch({ url: 'http://nobody.example/' })).toEqual({ kind: 'failed', because: 'network' })
})
