/** The bot: a list of commands around one chat, and what their failures mean for the update that caused them. */
import { Bot, BotError, type Composer, GrammyError, HttpError } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { GATE_PATIENCE_SECONDS } from '../deliveries/schedule.ts'
import type { Gate } from '../gate/gate.ts'
import { moveSubscriber, pauseSubscriber, resumeSubscriber } from '../subscribers/store.ts'
import { sendingClient, type TelegramOptions } from './api.ts'
import { chat } from './chat.ts'
import type { Chat, Desk } from './context.ts'
import type { Handled } from './intake.ts'
import { outcomeOf } from './send.ts'

export interface Conversation {
  bot: Bot<Chat>
  handle(update: Update, attempt: number): Promise<Handled>
}

/** An answer that may have arrived is tried once more, not five times: a copy is a smaller harm than silence, five are not. */
const MOST_UNKNOWN_ATTEMPTS = 2

export function createConversation(
  options: TelegramOptions & { me: UserFromGetMe },
  commands: readonly Composer<Chat>[],
  desk: Desk,
  gate: Gate,
): Conversation {
  const bot = new Bot<Chat>(options.token, { botInfo: options.me, client: sendingClient(options) })

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
  bot.on('my_chat_member', (ctx) => notePresence(ctx))
  bot.on('message:migrate_to_chat_id', async (ctx) => {
    const { db, vault, world } = desk
    if (ctx.subscriber)
      await moveSubscriber(db, vault, ctx.subscriber.id, ctx.msg.migrate_to_chat_id, world.now())
  })
  bot.use(...commands)

  return {
    bot,
    async handle(update, attempt) {
      try {
        await bot.handleUpdate(update)
        return { kind: 'handled', outcome: 'done' }
      } catch (error) {
        return afterFailure(error, attempt, desk)
      }
    },
  }
}

const COUNTED = new Set(['sendMessage', 'editMessageText', 'sendPhoto', 'sendDocument'])

/** Chat of a call; calls without one of ours (an inline message) share the pace of one person, which is no chat's id. */
const chatOf = (payload: object): number =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : 0

/** Whoever blocks the bot is told nothing more until a sign of life; whoever unblocks it is back. */
async function notePresence(ctx: Chat): Promise<void> {
  const status = ctx.myChatMember?.new_chat_member.status
  const { db, vault, world } = ctx.desk
  if (status === 'member' || status === 'administrator')
    await resumeSubscriber(db, vault, ctx.here, world.now())
  else if (ctx.subscriber && (status === 'kicked' || status === 'left')) {
    await pauseSubscriber(db, ctx.subscriber.id, 'paused', world.now())
  }
}

async function afterFailure(error: unknown, attempt: number, desk: Desk): Promise<Handled> {
  const cause = error instanceof BotError ? error.error : error
  if (!(cause instanceof GrammyError || cause instanceof HttpError)) throw cause
  const outcome = outcomeOf(cause)
  switch (outcome.kind) {
    case 'later':
      return { kind: 'again', afterSeconds: outcome.afterSeconds, because: 'flood' }
    case 'unsent':
      return { kind: 'again', afterSeconds: 2 ** attempt, because: 'unsent' }
    case 'halted':
      return { kind: 'again', afterSeconds: 30, because: outcome.because }
    case 'unknown':
      return attempt >= MOST_UNKNOWN_ATTEMPTS
        ? { kind: 'handled', outcome: 'unknown' }
        : { kind: 'again', afterSeconds: 5, because: 'unknown' }
    case 'refused':
      if (error instanceof BotError && error.ctx.subscriber && outcome.because === 'blocked') {
        await pauseSubscriber(desk.db, error.ctx.subscriber.id, 'paused', desk.world.now())
      }
      return { kind: 'handled', outcome: outcome.because }
    case 'rejected':
      desk.world.log.error('Telegram refused an answer of ours', { because: outcome.reason })
      return { kind: 'handled', outcome: 'rejected' }
    case 'sent':
    case 'paced':
    case 'moved':
    case 'chat-not-found':
      return { kind: 'handled', outcome: outcome.kind }
  }
}
