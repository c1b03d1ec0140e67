/** Gives every update its chat: who it is, in which language, and the ways to answer. */
import type { MiddlewareFn } from 'grammy'
import { GrammyError } from 'grammy'
import { ring } from '../alarms/store.ts'
import { moveSubscriber } from '../deliveries/moving/store.ts'
import { resumeSubscriber } from '../subscribers/silence/store.ts'
import { findSubscriber, noteSeen, rememberPreferences, welcomeSubscriber } from '../subscribers/store.ts'
import type { Preferences } from '../subscribers/subscriber.ts'
import type { Language } from '../texts/texts.ts'
import { shorten, type Words } from '../texts/words.ts'
import { keyboard, readTap } from './buttons.ts'
import type { Chat, Desk, SayOptions } from './context.ts'
import { outcomeOf } from './send.ts'
import { assertUnhandled } from './store.ts'

export function chat(desk: Desk): MiddlewareFn<Chat> {
  return async (ctx, next) => {
    const chatId = ctx.chat?.id
    // An inline button outside any chat, or an update of a kind we did not ask for.
    if (chatId === undefined) return
    const data = ctx.callbackQuery?.data
    ctx.desk = desk
    ctx.here = chatId
    ctx.isGroup = ctx.chat?.type !== 'private'
    ctx.subscriber = (await desk.subscribersBy([chatId])).get(chatId)?.()
    // That somebody speaks in a group does not mean that we may: our answer will tell.
    const speaks = ctx.message !== undefined || ctx.callbackQuery !== undefined
    if (speaks && ctx.subscriber) await noteSeen(desk.db, ctx.subscriber.id, desk.world.now())
    if (speaks && ctx.subscriber?.silence !== 'no-rights') await resume(ctx)
    ctx.language = ctx.subscriber?.preferences.language ?? guessLanguage(ctx, desk.locale)
    ctx.tap = data === undefined ? null : readTap(desk.vault, chatId, data)
    giveVoice(ctx)
    await next()
  }
}

/** A sign of life: what waited for the chat goes out. */
async function resume(ctx: Chat): Promise<void> {
  const { subscriber, desk } = ctx
  if (!subscriber?.silence) return
  await resumeSubscriber(desk.db, desk.vault, subscriber.chatId, desk.world.now())
  ctx.subscriber = { ...subscriber, state: 'active', silence: null }
}

function guessLanguage(ctx: Chat, locale: Language): Language {
  const code = ctx.from?.language_code?.slice(0, 2)
  // In a group the language of whoever speaks is not the group's.
  if (ctx.isGroup) return locale
  return code === 'es' || code === 'en' ? code : locale
}

function giveVoice(ctx: Chat): void {
  const { desk } = ctx
  let answered = false

  ctx.preferences = (): Preferences =>
    ctx.subscriber?.preferences ?? { language: ctx.language, unverified: false, group: ctx.isGroup }
  ctx.welcome = async () => {
    const { db, vault, world } = desk
    const preferences = ctx.preferences()
    const welcome = await welcomeSubscriber(db, vault, ctx.here, preferences, world.now(), (trx) =>
      assertUnhandled(trx, ctx.update.update_id),
    )
    ctx.subscriber = welcome
    // A group is told where it asked last.
    const { topic: before, ...others } = welcome.preferences
    const topic = topicOf(ctx)
    if (!ctx.isGroup || before === topic) return welcome
    const moved = topic === undefined ? others : { ...others, topic }
    await rememberPreferences(db, vault, welcome.id, moved, world.now())
    ctx.subscriber = { ...welcome, preferences: moved }
    return ctx.subscriber
  }
  ctx.label = (key, args) => desk.texts.plain(ctx.language, key, args)
  ctx.say = (key, args, options) => ctx.tell(desk.texts.say(ctx.language, key, args), options)
  ctx.tell = async (words, options = {}) => {
    const topic = topicOf(ctx)
    try {
      await post(ctx, words, options, topic)
    } catch (error) {
      await postOtherwise(ctx, words, options, topic, error)
    }
    await resume(ctx)
  }
  ctx.replace = async (words, buttons = []) => {
    const message = ctx.callbackQuery?.message
    if (!message || message.date === 0) return ctx.tell(words, { buttons })
    const { text, entities } = shorten(words)
    try {
      const markup = keyboard(desk.vault, ctx.here, buttons)
      await ctx.api.editMessageText(ctx.here, message.message_id, text, {
        entities,
        link_preview_options: { is_disabled: true },
        ...(markup ? { reply_markup: markup } : {}),
      })
    } catch (error) {
      if (error instanceof GrammyError && error.description.includes('message is not modified')) return
      if (error instanceof GrammyError && error.error_code === 400) return ctx.tell(words, { buttons })
      throw error
    }
  }
  ctx.toast = async (key) => {
    answered = true
    await answerTap(ctx, desk.texts.plain(ctx.language, key).slice(0, 200))
  }
  ctx.settle = async () => {
    if (ctx.callbackQuery && !answered) await answerTap(ctx)
  }
}

/** A tap is answered whatever happened; that it came too late to matter is no error (telegram.md 4, row 42). */
async function answerTap(ctx: Chat, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text })
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error
  }
}

/** The topic in which somebody speaks, undefined in the general one and where there are none. */
const topicOf = (ctx: Chat) => (ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined)

async function post(ctx: Chat, words: Words, options: SayOptions, topic: number | undefined): Promise<void> {
  const { text, entities } = shorten(words)
  const markup = keyboard(ctx.desk.vault, ctx.here, options.buttons ?? [])
  await ctx.api.sendMessage(ctx.here, text, {
    entities,
    link_preview_options: { is_disabled: true },
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(options.replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: options.replyTo, allow_sending_without_reply: true } }),
    ...(markup ? { reply_markup: markup } : {}),
  })
}

/** Once more, where Telegram says what to do differently; throws what it said where it does not. */
async function postOtherwise(
  ctx: Chat,
  words: Words,
  options: SayOptions,
  topic: number | undefined,
  error: unknown,
): Promise<void> {
  const outcome = error instanceof GrammyError ? outcomeOf(error) : null
  switch (outcome?.kind) {
    case 'moved':
      await moveTo(ctx, outcome.chatId)
      return post(ctx, words, options, undefined)
    case 'topic-closed':
      if (topic === undefined) throw error
      return post(ctx, words, options, undefined)
    case 'rejected': {
      await ring(ctx.desk, 'rejected', ctx.desk.world.now(), {
        outcome: `${outcome.because}: ${outcome.reason}`,
      })
      const { buttons = [], ...others } = options
      const kept = outcome.because === 'entities' ? buttons : []
      return post(ctx, { text: words.text, entities: [] }, { ...others, buttons: kept }, topic)
    }
    default:
      throw error
  }
}

/** The group became a supergroup while it was being answered. */
async function moveTo(ctx: Chat, chatId: number): Promise<void> {
  const { db, vault, world } = ctx.desk
  if (ctx.subscriber) await moveSubscriber(db, vault, ctx.subscriber.id, chatId, world.now())
  ctx.here = chatId
  ctx.subscriber = await findSubscriber(db, vault, chatId)
}
