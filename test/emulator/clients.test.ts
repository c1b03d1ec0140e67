/** Bots on two frameworks, written as their manuals say, know no difference between the emulator and Telegram. */
import { Bot, GrammyError, InlineKeyboard, InputFile } from 'grammy'
import { Input, Markup, Telegraf } from 'telegraf'
import { expect, test } from 'vitest'
import { serveEmulator } from '../../src/emulator/http.ts'
import { foundTown, picture, TOKEN } from './town.ts'

interface Running {
  stop(): Promise<void>
}

const CSV = 'nombre,fecha\nYolanda Prieto,2026-01-08\n'

function grammyBot(apiRoot: string): Running {
  const bot = new Bot(TOKEN, { client: { apiRoot } })
  bot.command('start', (ctx) => ctx.reply('Elija', { reply_markup: new InlineKeyboard().text('Uno', 'n:1') }))
  bot.command('foto', (ctx) =>
    ctx.replyWithPhoto(new InputFile(picture(), 'cifras.png'), { caption: 'Cifras' }),
  )
  bot.command('lista', (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from(CSV), 'lista.csv')))
  bot.callbackQuery(/^n:(\d)$/, async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Anotado', show_alert: true })
    await ctx.editMessageText(`Eligió ${ctx.match[1]}`)
  })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  const running = bot.start()
  return {
    async stop() {
      await bot.stop()
      await running
    },
  }
}

function telegrafBot(apiRoot: string): Running {
  const bot = new Telegraf(TOKEN, { telegram: { apiRoot } })
  bot.start((ctx) => ctx.reply('Elija', Markup.inlineKeyboard([Markup.button.callback('Uno', 'n:1')])))
  bot.command('foto', (ctx) =>
    ctx.replyWithPhoto(Input.fromBuffer(Buffer.from(picture()), 'cifras.png'), { caption: 'Cifras' }),
  )
  bot.command('lista', (ctx) => ctx.replyWithDocument(Input.fromBuffer(Buffer.from(CSV), 'lista.csv')))
  bot.action(/^n:(\d)$/, async (ctx) => {
    await ctx.answerCbQuery('Anotado', { show_alert: true })
    await ctx.editMessageText(`Eligió ${ctx.match[1]}`)
  })
  bot.on('text', (ctx) => ctx.reply(ctx.message.text))
  const running = bot.launch()
  return {
    async stop() {
      bot.stop()
      await running
    },
  }
}

test.each([
  ['grammY', grammyBot],
  ['telegraf', telegrafBot],
] as const)('a bot on %s echoes, shows a keyboard, answers its tap and sends files', async (_, startBot) => {
  const { emulator, alicia } = foundTown()
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const bot = startBot(served.url)
  const heard = (count: number) => emulator.waitFor(() => emulator.heard(alicia).length === count, 5000)
  const say = (text: string) => emulator.say({ chat: alicia, from: alicia, text })

  say('¿Salió Yolanda Prieto?')
  await heard(1)
  say('/start')
  await heard(2)
  const [echo, choice] = emulator.saw(alicia).filter((message) => message.from === 'bot')
  expect(echo?.text).toBe('¿Salió Yolanda Prieto?')
  expect(choice?.buttons).toEqual([[{ text: 'Uno', data: 'n:1' }]])

  const { answered } = emulator.tap({ chat: alicia, from: alicia, message: choice!.id, data: 'n:1' })
  expect(await answered).toEqual({ text: 'Anotado', alert: true })
  await emulator.waitFor(() => emulator.heard(alicia)[1] === 'Eligió 1', 5000)
  expect(emulator.saw(alicia).find((message) => message.id === choice!.id)?.buttons).toEqual([])
  expect(emulator.spinning()).toBe(0)

  say('/foto')
  await heard(3)
  say('/lista')
  await heard(4)
  const [photo, list] = emulator.saw(alicia).filter((message) => message.photo ?? message.document)
  expect([photo?.text, photo?.photo?.bytes]).toEqual(['Cifras', picture()])
  expect([list?.document?.name, Buffer.from(list!.document!.bytes).toString()]).toEqual(['lista.csv', CSV])

  emulator.close()
  await bot.stop()
  await served.close()
})

test('a bot on telegraf answers in the topic where it was asked, and hears of a closed one what Telegram says', async () => {
  const { emulator, alicia } = foundTown()
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const chat = emulator.group({ title: 'Familiares', members: [alicia], forum: true })
  emulator.addBot(chat, alicia)
  const topic = emulator.openTopic(chat, alicia, 'Avisos')
  const bot = telegrafBot(served.url)
  emulator.say({ chat, from: alicia, text: '/start', topic })
  await emulator.waitFor(() => emulator.heard(chat).length === 1, 5000)
  expect(emulator.saw(chat).at(-1)).toMatchObject({ from: 'bot', text: 'Elija', topic })
  emulator.closeTopic(chat, topic)
  const { telegram } = new Telegraf(TOKEN, { telegram: { apiRoot: served.url } })
  const write = (thread: number) => telegram.sendMessage(chat, 'Hola', { message_thread_id: thread })
  await expect(write(topic)).rejects.toThrow('400: Bad Request: TOPIC_CLOSED')
  await expect(write(topic + 100)).rejects.toThrow('400: Bad Request: message thread not found')
  emulator.close()
  await bot.stop()
  await served.close()
})

test('of two bots that poll with one token the older is stopped, and grammY says why', async () => {
  const { emulator } = foundTown()
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const older = new Bot(TOKEN, { client: { apiRoot: served.url } })
  const younger = new Bot(TOKEN, { client: { apiRoot: served.url } })
  const stopped = older.start().then(
    () => 'ended',
    (error: unknown) => error,
  )
  await expect.poll(() => emulator.calls('getUpdates'), { timeout: 5000 }).toBeGreaterThan(0)
  const running = younger.start()
  const error = await stopped
  expect(error).toBeInstanceOf(GrammyError)
  expect(error).toMatchObject({
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  })
  await younger.stop()
  await running
  emulator.close()
  await served.close()
})

test.each([
  ['grammY', (apiRoot: string) => new Bot(TOKEN, { client: { apiRoot } }).api],
  ['telegraf', (apiRoot: string) => new Telegraf(TOKEN, { telegram: { apiRoot } }).telegram],
] as const)('a bot on %s posts in a channel by its name, and corrects the post', async (_, client) => {
  const { emulator, alicia } = foundTown()
  const chat = emulator.group({ title: 'Vigilia', members: [alicia], channel: true, username: 'vigilia_es' })
  emulator.addBot(chat, alicia)
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const api = client(served.url)
  const post = await api.sendMessage('@vigilia_es', '80 personas')
  expect(post.chat).toMatchObject({ id: chat, type: 'channel', username: 'vigilia_es' })
  await ('callApi' in api
    ? api.editMessageText('@vigilia_es', post.message_id, undefined, '104 personas')
    : api.editMessageText('@vigilia_es', post.message_id, '104 personas'))
  expect(emulator.heard(chat)).toEqual(['104 personas'])
  const me = await api.getMe()
  expect(await api.getChatMember('@vigilia_es', me.id)).toMatchObject({
    status: 'administrator',
    can_post_messages: true,
  })
  await served.close()
})
