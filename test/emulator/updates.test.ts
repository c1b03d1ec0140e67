import { expect, test } from 'vitest'
import { TELEGRAM_LIMITS } from '../../src/emulator/emulator.ts'
import { foundTown, TOKEN, type Town } from './town.ts'

type Update = { update_id: number; [kind: string]: unknown }

const poll = async (town: Town, params: object = {}) =>
  (await town.call('getUpdates', { ...params })).result as Update[]
const texts = (updates: Update[]) =>
  updates.map((update) => (update.message as { text?: string } | undefined)?.text)
const say = (town: Town, ...said: string[]) => {
  for (const text of said) town.emulator.say({ chat: town.alicia, from: town.alicia, text })
}

test('an offset confirms what is below, and what is not confirmed comes again', async () => {
  const town = foundTown()
  say(town, 'uno', 'dos', 'tres')
  expect(texts(await poll(town, { limit: 2 }))).toEqual(['uno', 'dos'])
  const [first] = await poll(town)
  expect(texts(await poll(town, { offset: first!.update_id + 1 }))).toEqual(['dos', 'tres'])
  expect(texts(await poll(town))).toEqual(['dos', 'tres'])
})

test('a negative offset keeps the last ones and forgets the rest', async () => {
  const town = foundTown()
  say(town, 'uno', 'dos', 'tres')
  expect(texts(await poll(town, { offset: -1 }))).toEqual(['tres'])
  expect(texts(await poll(town))).toEqual(['tres'])
})

test('a poll waits for the first update, and goes home when its client does', async () => {
  const town = foundTown()
  const waiting = poll(town, { timeout: 50 })
  say(town, 'hola')
  expect(texts(await waiting)).toEqual(['hola'])
  const gone = new AbortController()
  const [{ update_id }] = (await poll(town)) as [Update]
  const params = { offset: update_id + 1, timeout: 50 }
  const left = town.emulator.handle({
    token: TOKEN,
    method: 'getUpdates',
    params,
    files: new Map(),
    signal: gone.signal,
  })
  gone.abort()
  expect(await left).toMatchObject({ body: '{"ok":true,"result":[]}' })
})

test('setting a webhook ends a waiting poll', async () => {
  const town = foundTown()
  const waiting = town.call('getUpdates', { timeout: 50 })
  await town.call('setWebhook', { url: 'https://vigilia.example/hook' })
  expect(await waiting).toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by setWebhook request',
  })
})

test('updates are kept for a day', async () => {
  const town = foundTown()
  say(town, 'ayer')
  town.pass(23 * 3600_000)
  say(town, 'hoy')
  town.pass(2 * 3600_000)
  expect(texts(await poll(town))).toEqual(['hoy'])
})

test('after a quiet week the numbers go on elsewhere, and an old offset does no harm', async () => {
  const town = foundTown()
  say(town, 'uno')
  const [first] = await poll(town)
  const offset = first!.update_id + 1
  await poll(town, { offset })
  town.pass(8 * 86_400_000)
  say(town, 'dos')
  const [second] = await poll(town, { offset })
  expect(texts([second!])).toEqual(['dos'])
  expect(Math.abs(second!.update_id - first!.update_id)).toBeGreaterThan(1000)
})

test('which kinds of update come is remembered', async () => {
  const town = foundTown()
  await poll(town, { allowed_updates: '["callback_query"]' })
  say(town, 'nada')
  expect(await poll(town)).toEqual([])
  expect((await town.call('getWebhookInfo')).result).toMatchObject({ allowed_updates: ['callback_query'] })
  await poll(town, { allowed_updates: [] })
  say(town, 'algo')
  expect(texts(await poll(town))).toEqual(['algo'])
})

test('asking for the same again and again is slowed down where limits are on', async () => {
  const town = foundTown({ limits: TELEGRAM_LIMITS })
  say(town, 'uno', 'dos')
  expect(await poll(town)).toHaveLength(2)
  expect(await poll(town)).toHaveLength(1)
  town.pass(600)
  expect(await poll(town)).toHaveLength(2)
})

test('a tap carries its message with one level of reply, and spins until it is answered', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const asked = emulator.say({ chat: alicia, from: alicia, text: '¿Quién?' })
  const reply_markup = { inline_keyboard: [[{ text: 'Ella', callback_data: 'p:1' }]] }
  const sent = await town.call('sendMessage', {
    chat_id: alicia,
    text: '¿Cuál?',
    reply_markup,
    reply_parameters: { message_id: asked, allow_sending_without_reply: true },
  })
  const { message_id } = sent.result as { message_id: number }
  const { id, answered } = emulator.tap({ chat: alicia, from: alicia, message: message_id, data: 'p:1' })
  expect(emulator.spinning()).toBe(1)
  const [, update] = await poll(town)
  expect(update).toMatchObject({
    callback_query: {
      id,
      from: { id: alicia, is_bot: false, first_name: 'Alicia', language_code: 'es' },
      data: 'p:1',
      message: {
        message_id,
        text: '¿Cuál?',
        from: { is_bot: true },
        chat: { id: alicia, type: 'private' },
        reply_markup,
        reply_to_message: { message_id: asked, text: '¿Quién?' },
      },
    },
  })
  await town.call('answerCallbackQuery', { callback_query_id: id, text: 'Listo' })
  expect(await answered).toEqual({ text: 'Listo', alert: false })
  expect(emulator.spinning()).toBe(0)
  await town.call('deleteMessage', { chat_id: alicia, message_id })
  emulator.tap({ chat: alicia, from: alicia, message: message_id, data: 'p:1' })
  expect((await poll(town)).at(-1)).toMatchObject({
    callback_query: { message: { message_id, date: 0, chat: { id: alicia } } },
  })
})

test('blocking and coming back is told once each', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  emulator.block(alicia)
  emulator.block(alicia)
  emulator.unblock(alicia)
  const told = (await poll(town)).map((update) => update.my_chat_member)
  expect(told).toMatchObject([
    {
      chat: { id: alicia },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked', until_date: 0 },
    },
    { chat: { id: alicia }, old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } },
  ])
})

test('a corrected message comes as an edit', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const message = emulator.say({ chat: alicia, from: alicia, text: '/seguir Yolanda' })
  emulator.edit({ chat: alicia, from: alicia, message, text: '/seguir Yolanda Prieto' })
  expect((await poll(town)).at(-1)).toMatchObject({
    edited_message: {
      message_id: message,
      text: '/seguir Yolanda Prieto',
      entities: [{ type: 'bot_command', length: 7 }],
    },
  })
})

test('an inline query is answered with results, and the picked one appears in the chat', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const { id, answered } = emulator.ask({ from: alicia, query: 'Yolanda' })
  expect(await poll(town)).toMatchObject([
    { inline_query: { id, query: 'Yolanda', offset: '', from: { id: alicia } } },
  ])
  const results = [
    {
      type: 'article',
      id: '1',
      title: 'Y. P.',
      input_message_content: { message_text: '<b>Libre</b>', parse_mode: 'HTML' },
    },
  ]
  await town.call('answerInlineQuery', {
    inline_query_id: id,
    results: JSON.stringify(results),
    cache_time: 0,
    is_personal: true,
  })
  const answer = await answered
  expect(answer).toMatchObject({ cacheTime: 0, personal: true })
  emulator.pick({ chat: alicia, from: alicia, result: answer.results[0]! })
  expect(emulator.saw(alicia)).toMatchObject([
    { from: alicia, text: 'Libre', viaBot: true, entities: [{ type: 'bold' }] },
  ])
})
