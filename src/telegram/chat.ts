/** Gives every update its chat: who it is, in which language, and the ways to answer. */
import type { MiddlewareFn } from 'grammy'
import { GrammyError } from 'grammy'
import { findSubscriber, resumeSubscriber, welcomeSubscriber } from '../subscribers/store.ts'
import type { Preferences } from '../subscribers/subscriber.ts'
import type { Language } from '../texts/texts.ts'
import { shorten } from '../texts/words.ts'
import { keyboard, readTap } from './buttons.ts'
import type { Chat, Desk, SayOptions } from './context.ts'

export function chat(desk: Desk): MiddlewareFn<Chat> {
  return async (ctx, next) => {
    const chatId = ctx.chat?.id
    // An inline button outside any chat, or an update of a kind we did not ask for.
    if (chatId === undefined) return
    const data = ctx.callbackQuery?.data
    ctx.desk = desk
    ctx.here = chatId
    ctx.isGroup = ctx.chat?.type !== 'private'
    ctx.subscriber = await findSubscriber(desk.db, desk.vault, chatId)
    if (ctx.subscriber && ctx.subscriber.state !== 'active' && (ctx.message || ctx.callbackQuery)) {
      await resumeSubscriber(desk.db, desk.vault, chatId, desk.world.now())
    }
    ctx.language = ctx.subscriber?.preferences.language ?? guessLanguage(ctx, desk.locale)
    ctx.tap = data === undefined ? null : readTap(desk.vault, chatId, data)
    giveVoice(ctx)
    await next()
  }
}

function guessLanguage(ctx: Chat, locale: Language): Language {
  const code = ctx.from?.language_code?.slice(0, 2)
  // In a group the language of whoever speaks is not the group's.
  if (ctx.isGroup) return locale
  return code === 'es' || code === 'en' ? code : locale
}

function giveVoice(ctx: Chat): void {
  const { desk, here: chatId } = ctx
  let answered = false

  ctx.preferences = (): Preferences =>
    ctx.subscriber?.preferences ?? { language: ctx.language, unverified: false, group: ctx.isGroup }
  ctx.welcome = async () => {
    ctx.subscriber = await welcomeSubscriber(desk.db, desk.vault, chatId, ctx.preferences(), desk.world.now())
    return ctx.subscriber
  }
  ctx.label = (key, args) => desk.texts.plain(ctx.language, key, args)
  ctx.say = (key, args, options) => ctx.tell(desk.texts.say(ctx.language, key, args), options)
  ctx.tell = async (words, options = {}) => {
    const { text, entities } = shorten(words)
    const markup = keyboard(desk.vault, chatId, options.buttons ?? [])
    await ctx.api.sendMessage(chatId, text, {
      entities,
      ...extras(ctx, options),
      ...(markup ? { reply_markup: markup } : {}),
    })
  }
  ctx.replace = async (words, buttons = []) => {
    const message = ctx.callbackQuery?.message
    if (!message || message.date === 0) return ctx.tell(words, { buttons })
    const { text, entities } = shorten(words)
    try {
      const markup = keyboard(desk.vault, chatId, buttons)
      await ctx.api.editMessageText(chatId, message.message_id, text, {
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

function extras(ctx: Chat, options: SayOptions) {
  const thread = ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined
  return {
    link_preview_options: { is_disabled: true },
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(options.replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: options.replyTo, allow_sending_without_reply: true } }),
  } as const
}
