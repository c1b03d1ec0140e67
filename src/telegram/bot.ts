/** The bot: a list of commands around one chat, and what their failures mean for the update that caused them. */
import { Bot, BotError, type Composer, GrammyError, HttpError } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { ring } from '../alarms/store.ts'
import { sameChat } from '../channels/channel.ts'
import { wakeChannel } from '../channels/store.ts'
import { tellAdministrators } from '../deliveries/administrators.ts'
import { moveSubscriber } from '../deliveries/moving/store.ts'
import { GATE_PATIENCE_SECONDS, HALT_PAUSE_SECONDS } from '../deliveries/schedule.ts'
import type { Gate } from '../gate/gate.ts'
import { pauseSubscriber, resumeSubscriber } from '../subscribers/silence/store.ts'
import { findSubscriber } from '../subscribers/store.ts'
import type { Silence } from '../subscribers/subscriber.ts'
import type { Failed } from './answer.ts'
import { onlyAnswers, sendingClient, type TelegramOptions } from './api.ts'
import { chat } from './chat.ts'
import type { Chat, Desk } from './context.ts'
import { groupOf } from './group.ts'
import type { Handled } from './intake.ts'
import { outcomeOf } from './send.ts'
import { isExcess } from './update.ts'

export interface Conversation {
  bot: Bot<Chat>
  handle(update: Update, attempt: number): Promise<Handled>
}

/** An answer that may have arrived is tried once more, not five times: a copy is a smaller harm than silence, five are not. */
const MOST_UNKNOWN_ATTEMPTS = 2
/** Where nothing can be reached an answer waits; nothing was sent, so trying again doubles nothing. */
const UNSENT_PAUSE_SECONDS = 10

export function createConversation(
  options: TelegramOptions & { me: UserFromGetMe },
  commands: readonly Composer<Chat>[],
  desk: Desk,
  gate: Gate,
): Conversation {
  const bot = new Bot<Chat>(options.token, { botInfo: options.me, client: sendingClient(options) })

  bot.api.config.use(onlyAnswers)
  // Every answer passes the gate that alerts pass, and a refusal for haste holds everybody.
  bot.api.config.use(async (previous, method, payload, signal) => {
    if (!COUNTED.has(method)) return previous(method, payload, signal)
    const chatId = chatOf(payload)
    const isNew = method !== 'editMessageText'
    // Whoever writes ten times in a second is answered at the pace that Telegram allows a chat: it would hold everybody.
    const wait = () => (isNew ? gate.chatWait(chatId) : 0)
    for (let ms = wait(); ms > 0; ms = wait()) await desk.world.sleep(ms)
    // A long pause is not waited out here: the update is handled again after it, and a stop need not wait for it.
    if (!(await gate.pass('answer', GATE_PATIENCE_SECONDS * 1000))) {
      const retryAfter = Math.ceil(gate.pausedMs() / 1000) + 1
      return {
        ok: false,
        error_code: 429,
        description: `Too Many Requests: retry after ${retryAfter}`,
        parameters: { retry_after: retryAfter },
      }
    }
    if (isNew) gate.note(chatId, 'answer')
    const answer = await previous(method, payload, signal)
    if (!answer.ok && answer.error_code === 429)
      await gate.refused(chatId, answer.parameters?.retry_after ?? 5)
    return answer
  })

  bot.use(chat(desk))
  bot.use(async (ctx, next) => {
    try {
      await next()
    } finally {
      await ctx.settle()
    }
  })
  bot.use((ctx, next) => (isExcess(ctx.update) ? ctx.say('too-fast') : next()))
  bot.on('my_chat_member', async (ctx) => {
    await noteChannel(ctx)
    if (await notePresence(ctx)) await tellOfRights(ctx.here)
  })
  bot.on('message:migrate_to_chat_id', async (ctx) => {
    if (ctx.subscriber) await move(ctx.subscriber.id, ctx.msg.migrate_to_chat_id)
  })
  // The new group says so too, and the word of the old one may have been lost.
  bot.on('message:migrate_from_chat_id', async (ctx) => {
    const old = await findSubscriber(desk.db, desk.vault, ctx.msg.migrate_from_chat_id)
    if (old) await move(old.id, ctx.here)
  })
  bot.use(...commands)

  const move = (id: number, chatId: number) =>
    moveSubscriber(desk.db, desk.vault, id, chatId, desk.world.now())

  async function tellOfRights(chatId: number): Promise<void> {
    await tellAdministrators(desk, await groupOf(bot.api, chatId), (id, { text, entities }) =>
      bot.api.sendMessage(id, text, { entities }),
    )
  }

  async function handle(update: Update, attempt: number): Promise<Handled> {
    const failed = await failureOf(bot.handleUpdate(update))
    if (failed === null) return { kind: 'handled', outcome: 'done' }
    const { outcome, method, ctx } = failed
    if (outcome.kind === 'moved') {
      // The group became a supergroup while it was being answered: it is answered there.
      if (ctx?.subscriber) await move(ctx.subscriber.id, outcome.chatId)
      if (ctx?.here !== outcome.chatId) return handle(inChat(update, outcome.chatId), attempt)
    }
    // What is refused to a question says nothing of what may be said.
    const isAnswer = method !== null && COUNTED.has(method)
    if (isAnswer && outcome.kind === 'refused') await silence(ctx, outcome.because)
    if (outcome.kind === 'rejected') {
      const why = `${outcome.because}: ${outcome.reason}`
      if (isAnswer) await ring(desk, 'rejected', desk.world.now(), { outcome: why })
      else desk.world.log.warn('Telegram refused a question of ours', { method, because: why })
    }
    return afterFailure(outcome, attempt)
  }

  async function silence(ctx: Chat | null, because: Silence): Promise<void> {
    if (!ctx?.subscriber) return
    const paused = await pauseSubscriber(desk.db, ctx.subscriber.id, because, desk.world.now())
    if (paused && because === 'no-rights') await tellOfRights(ctx.here)
  }

  return { bot, handle }
}

interface Failure {
  outcome: Failed
  /** Of the Bot API; null where nothing was answered. */
  method: string | null
  ctx: Chat | null
}

/** Null when all went well. Throws what is no answer of Telegram. */
async function failureOf(handling: Promise<void>): Promise<Failure | null> {
  try {
    await handling
    return null
  } catch (error) {
    const cause = error instanceof BotError ? error.error : error
    if (!(cause instanceof GrammyError || cause instanceof HttpError)) throw cause
    return {
      outcome: outcomeOf(cause),
      method: cause instanceof GrammyError ? cause.method : null,
      ctx: error instanceof BotError ? (error.ctx as Chat) : null,
    }
  }
}

/** The same update, as if it had come from this chat. */
function inChat(update: Update, chatId: number): Update {
  const there = structuredClone(update)
  const chat = there.message?.chat ?? there.callback_query?.message?.chat ?? there.my_chat_member?.chat
  if (chat) chat.id = chatId
  return there
}

const COUNTED = new Set(['sendMessage', 'editMessageText', 'sendPhoto', 'sendDocument'])

/** Chat of a call; calls without one of ours (an inline message) share the pace of one person, which is no chat's id. */
const chatOf = (payload: object): number =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : 0

/**
 * Whoever blocks the bot is told nothing more until a sign of life; whoever unblocks it is back. The same for a group that
 * puts it out, or takes away its right to write and gives it back. True when a group has just taken that away.
 */
async function notePresence(ctx: Chat): Promise<boolean> {
  const member = ctx.myChatMember?.new_chat_member
  const { db, vault, world } = ctx.desk
  const writes =
    member?.status === 'member' ||
    member?.status === 'administrator' ||
    (member?.status === 'restricted' && member.is_member && member.can_send_messages)
  if (writes) {
    await resumeSubscriber(db, vault, ctx.here, world.now())
    return false
  }
  if (!ctx.subscriber || member === undefined) return false
  const isIn = member.status === 'restricted' && member.is_member
  const because = !ctx.isGroup ? 'blocked' : isIn ? 'no-rights' : 'kicked'
  const paused = await pauseSubscriber(db, ctx.subscriber.id, because, world.now())
  return paused && because === 'no-rights'
}

/** In a channel of the configuration, what waited for the bot's rights is tried again. */
async function noteChannel(ctx: Chat): Promise<void> {
  const { db, sources, world } = ctx.desk
  const username = ctx.chat && 'username' in ctx.chat ? ctx.chat.username : undefined
  for (const { id, chat } of sources.channels)
    if (sameChat(chat, ctx.here) || (username !== undefined && sameChat(chat, `@${username}`)))
      await wakeChannel(db, id, world.now())
}

/** What an answer that did not go out means for the update that asked for it. */
function afterFailure(outcome: Failed, attempt: number): Handled {
  switch (outcome.kind) {
    case 'later':
      return { kind: 'again', afterSeconds: outcome.afterSeconds, because: 'flood', counts: false }
    case 'unsent':
      return { kind: 'again', afterSeconds: UNSENT_PAUSE_SECONDS, because: 'unsent', counts: false }
    case 'halted':
      return { kind: 'again', afterSeconds: HALT_PAUSE_SECONDS, because: outcome.because, counts: false }
    case 'unknown':
      return attempt >= MOST_UNKNOWN_ATTEMPTS
        ? { kind: 'handled', outcome: 'unknown' }
        : { kind: 'again', afterSeconds: 5, because: 'unknown', counts: true }
    case 'refused':
      return { kind: 'handled', outcome: outcome.because }
    case 'rejected':
    case 'moved':
    case 'topic-closed':
    case 'chat-not-found':
      return { kind: 'handled', outcome: outcome.kind }
  }
}
