import { expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

type Update = Record<string, { text?: string; [field: string]: unknown }>

async function updates(town: Town): Promise<Update[]> {
  const { result } = await town.call('getUpdates', { offset: 0 })
  return result as Update[]
}
function foundGroup(town: Town, kind: { supergroup?: boolean } = {}): number {
  return town.emulator.group({ title: 'Familiares', members: [town.alicia], ...kind })
}

test('with privacy mode the bot hears only what is meant for it', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const chat = foundGroup(town)
  emulator.addBot(chat, alicia)
  const own = await town.call('sendMessage', { chat_id: chat, text: 'Buenas' })
  const { message_id } = own.result as { message_id: number }
  const say = (text: string, replyTo?: number) =>
    emulator.say({ chat, from: alicia, text, ...(replyTo === undefined ? {} : { replyTo }) })
  say('¿Alguien sabe algo?')
  say('/lista')
  say('/lista@otro_bot')
  say('/lista@Vigilia_Bot')
  say('mire /lista')
  say('mire /lista@vigilia_bot')
  say('gracias', message_id)
  const heard = (await updates(town)).flatMap((update) => update.message?.text ?? [])
  expect(heard).toEqual(['/lista', '/lista@Vigilia_Bot', 'mire /lista@vigilia_bot', 'gracias'])
})

test('an administrator, or a bot without privacy mode, hears everything', async () => {
  for (const privacy of [true, false]) {
    const town = foundTown({ privacy })
    const chat = foundGroup(town)
    town.emulator.addBot(chat, town.alicia)
    if (privacy) town.emulator.setBot(chat, town.alicia, 'administrator')
    town.emulator.say({ chat, from: town.alicia, text: '¿Alguien sabe algo?' })
    expect((await updates(town)).at(-1)).toMatchObject({ message: { text: '¿Alguien sabe algo?' } })
  }
})

test('being added, removed and added again is told', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const chat = foundGroup(town)
  emulator.addBot(chat, alicia)
  emulator.kick(chat)
  emulator.addBot(chat, alicia)
  const statuses = (await updates(town)).flatMap(({ my_chat_member: told }) =>
    told ? [[told.old_chat_member, told.new_chat_member]] : [],
  )
  expect(statuses).toMatchObject([
    [{ status: 'left' }, { status: 'member' }],
    [{ status: 'member' }, { status: 'kicked' }],
    [{ status: 'kicked' }, { status: 'member' }],
  ])
})

test('when a group becomes a supergroup both tell, and life goes on in the new one', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const old = foundGroup(town)
  emulator.addBot(old, alicia)
  const created = emulator.upgrade(old)
  expect(String(created)).toMatch(/^-100\d{10}$/)
  const told = (await updates(town)).slice(-2)
  expect(told).toMatchObject([
    { message: { chat: { id: old, type: 'group' }, migrate_to_chat_id: created } },
    { message: { chat: { id: created, type: 'supergroup' }, migrate_from_chat_id: old } },
  ])
  expect((await town.call('sendMessage', { chat_id: created, text: 'Aquí' })).ok).toBe(true)
  expect(emulator.heard(created)).toEqual(['Aquí'])
})

test('in a forum a message is in its topic; an administrator writes in a closed one, a member does not', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const berta = emulator.person({ firstName: 'Berta', started: true })
  const chat = emulator.group({ title: 'Familiares', members: [alicia, berta], forum: true })
  emulator.addBot(chat, alicia)
  const topic = emulator.openTopic(chat, alicia, 'Avisos')
  emulator.say({ chat, from: berta, text: '/lista', topic })
  emulator.say({ chat, from: berta, text: '/ayuda' })
  const heard = (await updates(town)).flatMap(({ message }) => (message?.text ? [message] : []))
  expect(heard).toMatchObject([
    { text: '/lista', message_thread_id: topic, is_topic_message: true, chat: { is_forum: true } },
    { text: '/ayuda' },
  ])
  expect(heard[1]).not.toHaveProperty('message_thread_id')
  const said = (text: string) => town.call('sendMessage', { chat_id: chat, message_thread_id: topic, text })
  expect((await said('Aquí')).result).toMatchObject({ message_thread_id: topic, is_topic_message: true })
  emulator.closeTopic(chat, topic)
  expect((await said('Cerrado')).ok).toBe(false)
  expect(() => emulator.say({ chat, from: berta, text: 'Hola', topic })).toThrow('administrators')
  emulator.setBot(chat, alicia, 'administrator')
  expect((await said('Cerrado')).ok).toBe(true)
  emulator.reopenTopic(chat, topic)
  emulator.say({ chat, from: berta, text: 'Hola', topic })
  const seen = emulator.saw(chat).filter((message) => message.topic === topic)
  expect(seen.flatMap(({ text }) => text || [])).toEqual(['/lista', 'Aquí', 'Cerrado', 'Hola'])
})

test('private chats and basic groups share one numbering of messages, a supergroup has its own', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const basic = foundGroup(town)
  const large = foundGroup(town, { supergroup: true })
  emulator.addBot(basic, alicia)
  emulator.addBot(large, alicia)
  const ids: number[] = []
  for (const chat of [alicia, basic, alicia, large, basic, large]) {
    const { result } = await town.call('sendMessage', { chat_id: chat, text: 'Hola' })
    ids.push((result as { message_id: number }).message_id)
  }
  // The service messages «was added» took the first number of each.
  expect(ids).toEqual([2, 3, 4, 2, 5, 3])
})

test('who is who in a group can be asked', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const braulio = emulator.person({ firstName: 'Braulio' })
  const stranger = emulator.person({ firstName: 'Casilda' })
  const chat = emulator.group({ title: 'Familiares', members: [alicia, braulio] })
  emulator.addBot(chat, alicia)
  const status = async (user_id: number) =>
    ((await town.call('getChatMember', { chat_id: chat, user_id })).result as { status: string }).status
  expect(await status(alicia)).toBe('creator')
  expect(await status(braulio)).toBe('member')
  expect(await status(stranger)).toBe('left')
  expect(await status(emulator.bot.id)).toBe('member')
  expect((await town.call('getChatAdministrators', { chat_id: chat })).result).toMatchObject([
    { user: { id: alicia } },
  ])
  expect((await town.call('getChat', { chat_id: chat })).result).toMatchObject({
    title: 'Familiares',
    type: 'group',
  })
})

test('who is not in a group cannot speak in it, and who blocked the bot cannot write to it', () => {
  const { emulator, alicia } = foundTown()
  const chat = emulator.group({ title: 'Otros', members: [] })
  expect(() => emulator.say({ chat, from: alicia, text: 'Hola' })).toThrow('not a member')
  emulator.block(alicia)
  expect(() => emulator.say({ chat: alicia, from: alicia, text: 'Hola' })).toThrow('unblock')
})

test('a public channel is found by its name, in any case, until it has another', async () => {
  const town = foundTown()
  const { emulator, alicia } = town
  const chat = emulator.group({ title: 'Vigilia', members: [alicia], channel: true, username: 'vigilia_es' })
  const post = (chat_id: string | number) => town.call('sendMessage', { chat_id, text: 'Hola' })
  expect(await post('@vigilia_es')).toMatchObject({
    error_code: 403,
    description: 'Forbidden: bot is not a member of the channel chat',
  })
  // What is public can be looked at from outside.
  expect((await town.call('getChat', { chat_id: '@vigilia_es' })).result).toMatchObject({
    id: chat,
    type: 'channel',
    username: 'vigilia_es',
  })
  emulator.setBot(chat, alicia, 'member')
  expect(await post('@vigilia_es')).toMatchObject({
    description: 'Bad Request: not enough rights to send text messages to the chat',
  })
  emulator.setBot(chat, alicia, 'administrator')
  const { result } = await post('@Vigilia_ES')
  expect(result).toMatchObject({ chat: { id: chat }, sender_chat: { id: chat } })
  const change = (text: string) =>
    town.call('editMessageText', {
      chat_id: chat,
      message_id: (result as { message_id: number }).message_id,
      text,
    })
  expect(await change('Hola')).toMatchObject({
    description: expect.stringContaining('message is not modified'),
  })
  expect(await change('Adiós')).toMatchObject({ ok: true })
  emulator.setBot(chat, alicia, 'member')
  expect(await change('Otra')).toMatchObject({ description: "Bad Request: message can't be edited" })
  emulator.rename(chat, 'vigilia_otra')
  expect(await post('@vigilia_es')).toMatchObject({ description: 'Bad Request: chat not found' })
})
