/** Every way in which Telegram, or the network before it, can answer a message, and what it means for us. */
import { createServer, type Server } from 'node:http'
import { Api } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import type { Outcome } from '../../src/deliveries/outcome.ts'
import { createEmulator, type Emulator, type FaultRule } from '../../src/emulator/emulator.ts'
import { type Served, serveEmulator } from '../../src/emulator/http.ts'
import { onlyAnswers } from '../../src/telegram/api.ts'
import { outcomeOf, send } from '../../src/telegram/send.ts'

const TOKEN = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345'
const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface Line {
  emulator: Emulator
  served: Served
  /** Sends «Hola» to this chat. */
  tell(chat: number, text?: string): Promise<Outcome>
}

/** As telegram/api.ts makes it, but for its patience. */
function line(apiRoot: string, token: string): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: 1 })
  api.config.use(onlyAnswers)
  return api
}

async function open(token = TOKEN): Promise<Line> {
  const emulator = createEmulator({ token: TOKEN, now: Date.now })
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  closers.push(
    () => emulator.close(),
    () => served.close(),
  )
  const api = line(served.url, token)
  return {
    emulator,
    served,
    tell: (chatId, text = 'Hola') =>
      send(api, { chatId, words: { text, entities: [] }, keyboard: undefined }),
  }
}

const reachable = (emulator: Emulator) => emulator.person({ firstName: 'Alicia', started: true })
const told = (root: string, token = TOKEN) =>
  send(line(root, token), {
    chatId: 7,
    words: { text: 'Hola', entities: [] },
    keyboard: undefined,
  })

test('a message that arrives is sent, under the number that Telegram gives it', async () => {
  const { emulator, tell } = await open()
  const alicia = reachable(emulator)
  const outcome = await tell(alicia)
  expect(outcome).toEqual({ kind: 'sent', messageId: emulator.saw(alicia)[0]?.id })
})

/** What the network or the server does, what it means, and whether the message arrived all the same. */
const FAULTS: [FaultRule, Outcome, number][] = [
  [{ kind: 'reset-before' }, { kind: 'unknown', reason: 'ECONNRESET' }, 0],
  [{ kind: 'reset-after' }, { kind: 'unknown', reason: 'ECONNRESET' }, 1],
  [{ kind: 'html-502-after' }, { kind: 'unknown', reason: 'no-answer' }, 1],
  [{ kind: 'restart-500' }, { kind: 'unknown', reason: '500' }, 0],
  [{ kind: 'hang-after' }, { kind: 'unknown', reason: 'no-answer' }, 1],
  [{ kind: 'flood', retryAfter: 5 }, { kind: 'later', afterSeconds: 5 }, 0],
  [{ kind: 'flood', retryAfter: 300 }, { kind: 'later', afterSeconds: 300 }, 0],
  [{ kind: 'flood', retryAfter: 3600 }, { kind: 'later', afterSeconds: 3600 }, 0],
  [{ kind: 'flood', withoutParameters: true }, { kind: 'later', afterSeconds: 5 }, 0],
]

for (const [fault, outcome, copies] of FAULTS) {
  const name = Object.values(fault).join(' ')
  test(`«${name}» means «${Object.values(outcome).join(' ')}», and the chat has ${copies} copies`, async () => {
    const { emulator, tell } = await open()
    const alicia = reachable(emulator)
    emulator.fault({ ...fault, method: 'sendMessage', times: 1 })
    expect(await tell(alicia)).toEqual(outcome)
    expect(emulator.heard(alicia)).toHaveLength(copies)
    expect((await tell(alicia)).kind).toBe('sent')
  })
}

test('a slow answer is still an answer', async () => {
  const { emulator, tell } = await open()
  emulator.fault({ kind: 'slow', method: 'sendMessage', ms: 200 })
  expect((await tell(reachable(emulator))).kind).toBe('sent')
})

test('where nothing listens, nothing was sent', async () => {
  const { emulator, tell } = await open()
  const alicia = reachable(emulator)
  const mend = emulator.fault({ kind: 'refuse' })
  expect(await tell(alicia)).toEqual({ kind: 'unsent', reason: 'ECONNREFUSED' })
  mend()
  expect((await tell(alicia)).kind).toBe('sent')
})

test('a name that does not resolve means that nothing was sent', async () => {
  expect(await told('http://telegram.invalid')).toMatchObject({ kind: 'unsent' })
})

test('where TLS fails, nothing was sent', async () => {
  const { served } = await open()
  expect(await told(`https://127.0.0.1:${served.port}`)).toMatchObject({ kind: 'unsent' })
})

/** How a chat came to be so that Telegram refuses, and the word that we have for it. */
const REFUSALS: [string, (emulator: Emulator) => number, Outcome][] = [
  [
    'somebody who blocked the bot',
    (emulator) => {
      const chat = reachable(emulator)
      emulator.block(chat)
      return chat
    },
    { kind: 'refused', because: 'blocked' },
  ],
  [
    'somebody who left Telegram',
    (emulator) => {
      const chat = reachable(emulator)
      emulator.deleteAccount(chat)
      return chat
    },
    { kind: 'refused', because: 'deactivated' },
  ],
  [
    'somebody who never wrote to the bot',
    (emulator) => emulator.person({ firstName: 'Rosalba' }),
    { kind: 'refused', because: 'never-started' },
  ],
  ['the bot itself', (emulator) => emulator.bot.id, { kind: 'refused', because: 'never-started' }],
  ['somebody whom Telegram does not know', () => 555_000_111, { kind: 'chat-not-found' }],
  ['a group that Telegram does not know', () => -555_000_111, { kind: 'chat-not-found' }],
  [
    'a group that put the bot out',
    (emulator) => groupWith(emulator, (chat) => emulator.kick(chat)),
    { kind: 'refused', because: 'kicked' },
  ],
  [
    'a group that the bot left',
    (emulator) => groupWith(emulator, (chat, by) => emulator.setBot(chat, by, 'left')),
    { kind: 'refused', because: 'kicked' },
  ],
  [
    'a supergroup where the bot may not write',
    (emulator) => {
      let supergroup = 0
      groupWith(emulator, (chat, by) => {
        supergroup = emulator.upgrade(chat)
        emulator.setBot(supergroup, by, 'restricted')
      })
      return supergroup
    },
    { kind: 'refused', because: 'no-rights' },
  ],
  [
    'a group that was deleted',
    (emulator) => groupWith(emulator, (chat) => emulator.deleteGroup(chat)),
    { kind: 'refused', because: 'deleted' },
  ],
  [
    'a forum whose general topic is closed',
    (emulator) => {
      const alicia = reachable(emulator)
      const chat = emulator.group({ title: 'Familias', members: [alicia], forum: true })
      emulator.addBot(chat, alicia)
      emulator.closeTopic(chat, 1)
      return chat
    },
    { kind: 'refused', because: 'no-rights' },
  ],
]

for (const [whom, prepare, outcome] of REFUSALS) {
  test(`a message to ${whom} is «${Object.values(outcome).join(' ')}»`, async () => {
    const { emulator, tell } = await open()
    expect(await tell(prepare(emulator))).toEqual(outcome)
  })
}

test('a group that became a supergroup has moved, and the new number is told', async () => {
  const { emulator, tell } = await open()
  let supergroup = 0
  const group = groupWith(emulator, (chat) => {
    supergroup = emulator.upgrade(chat)
  })
  expect(await tell(group)).toEqual({ kind: 'moved', chatId: supergroup })
  expect((await tell(supergroup)).kind).toBe('sent')
})

test('a message that Telegram cannot take is rejected: ours to mend, not the chat’s fault', async () => {
  const { emulator, tell } = await open()
  const alicia = reachable(emulator)
  expect(await tell(alicia, '')).toEqual({
    kind: 'rejected',
    because: 'empty',
    reason: 'Bad Request: message text is empty',
  })
  expect(await tell(alicia, 'a'.repeat(4097))).toMatchObject({ kind: 'rejected', because: 'too-long' })
})

test('a token that is wrong or was revoked halts everything, and no chat is to blame', async () => {
  const { emulator, served, tell } = await open()
  const alicia = reachable(emulator)
  expect(await told(served.url, '987654321:AAEzyxwvutsrqponmlkjihgfedcba543210')).toEqual({
    kind: 'halted',
    because: 'unauthorized',
  })
  emulator.revokeToken()
  expect(await tell(alicia)).toEqual({ kind: 'halted', because: 'unauthorized' })
})

test('an address that is no Bot API halts everything', async () => {
  const { served } = await open()
  expect(await told(`${served.url}/elsewhere`)).toEqual({ kind: 'halted', because: 'not-found' })
})

/** Answers that the emulator does not give because Telegram gives them in no place that we know of. */
const ANSWERS: [string, number, string, Outcome][] = [
  [
    'a 409',
    409,
    '{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}',
    { kind: 'halted', because: 'conflict' },
  ],
  [
    'a 403 that we have no word for',
    403,
    '{"ok":false,"error_code":403,"description":"Forbidden: something new"}',
    { kind: 'refused', because: 'other' },
  ],
  [
    'a 504',
    504,
    '{"ok":false,"error_code":504,"description":"Gateway Timeout"}',
    { kind: 'unknown', reason: '504' },
  ],
  [
    'a 200 that says it is not ok',
    200,
    '{"ok":false,"error_code":500,"description":"Internal Server Error"}',
    { kind: 'unknown', reason: '500' },
  ],
  ['a 200 of something else', 200, '{"status":"up"}', { kind: 'unknown', reason: 'no-answer' }],
  [
    'a refusal of something else',
    403,
    '{"ok":false,"error":"proxy"}',
    { kind: 'unknown', reason: 'no-answer' },
  ],
  ['nothing in JSON', 200, 'null', { kind: 'unknown', reason: 'no-answer' }],
  ['a number', 200, '7', { kind: 'unknown', reason: 'no-answer' }],
  [
    'a message without its number',
    200,
    '{"ok":true,"result":true}',
    { kind: 'unknown', reason: 'no-message' },
  ],
  [
    'a flood whose time is no number',
    429,
    '{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":"soon"}}',
    { kind: 'later', afterSeconds: 5 },
  ],
  [
    'a move to nowhere',
    400,
    '{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":5}}',
    { kind: 'refused', because: 'deleted' },
  ],
  ['half of an answer', 200, '{"ok":true,"result":{"mess', { kind: 'unknown', reason: 'no-answer' }],
  ['an empty answer', 200, '', { kind: 'unknown', reason: 'no-answer' }],
  [
    'a page instead of an answer',
    200,
    '<html><body>Bienvenido a la red</body></html>',
    { kind: 'unknown', reason: 'no-answer' },
  ],
]

for (const [what, status, body, outcome] of ANSWERS) {
  test(`${what} means «${Object.values(outcome).join(' ')}»`, async () => {
    const server: Server = createServer((_request, response) => response.writeHead(status).end(body))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => {
      server.closeAllConnections()
      server.close()
    })
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    expect(await told(`http://127.0.0.1:${port}`)).toEqual(outcome)
  })
}

test('what is neither an answer nor the network is a surprise, and goes up whole', () => {
  const surprise = new TypeError('not of this world')
  expect(() => outcomeOf(surprise)).toThrow(surprise)
})

function groupWith(emulator: Emulator, change: (chat: number, by: number) => void): number {
  const alicia = reachable(emulator)
  const chat = emulator.group({ title: 'Familias', members: [alicia] })
  emulator.addBot(chat, alicia)
  change(chat, alicia)
  return chat
}
