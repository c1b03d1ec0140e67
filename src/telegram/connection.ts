/** The line to Telegram: who we are, how updates come in (long polling or webhook), how messages go out. */
import type { Composer } from 'grammy'
import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { endAlarms, ring } from '../alarms/store.ts'
import type { Publisher } from '../channels/attempt.ts'
import type { Published } from '../channels/post.ts'
import type { Role } from '../config.ts'
import type { Database } from '../database/database.ts'
import type { GroupOf } from '../deliveries/administrators.ts'
import type { Send } from '../deliveries/attempt.ts'
import type { Gate } from '../gate/gate.ts'
import { OperatorError } from '../log.ts'
import type { Meters } from '../meters.ts'
import type { Turns } from '../turns/turns.ts'
import type { Vault } from '../vault/vault.ts'
import type { World } from '../world.ts'
import { pollingApi, sendingApi, type TelegramOptions } from './api.ts'
import { type Conversation, createConversation } from './bot.ts'
import { keyboard, links } from './buttons.ts'
import type { Chat, Desk } from './context.ts'
import { groupOf } from './group.ts'
import { createIntake, type Handled, SIDE_BY_SIDE } from './intake.ts'
import { createListening } from './listening.ts'
import { announce } from './menu.ts'
import { createPoller } from './poller.ts'
import { edit, outcomeOf, send } from './send.ts'
import { createUnwritten } from './unwritten.ts'
import { ALLOWED_UPDATES } from './update.ts'

export interface ConnectionOptions extends TelegramOptions {
  webhook: { url: string; secret: string } | null
  paidBroadcast: boolean
}

export interface Connection {
  send: Send
  groupOf: GroupOf
  publisher: Publisher
  /**
   * Asks Telegram who we are and begins to work until `signal` aborts: a worker announces the commands, handles what came
   * and, without a webhook, asks for more while no other process does. Throws OperatorError.
   */
  open(signal: AbortSignal, roles: ReadonlySet<Role>, turns: Turns): Promise<void>
  /** Stores what a webhook brought. Resolves when it may be answered 200. */
  receive(update: unknown): Promise<void>
  /** Asks Telegram once what is new and handles all that waits; how many were handled. For a process that does not stay. */
  listenOnce(): Promise<number>
  /** Resolves when listening and handling have ended. */
  closed(): Promise<void>
  /** Did Telegram answer the last question? */
  readonly healthy: boolean
  /** Could what people wrote last be written down? */
  readonly writes: boolean
}

/** What another process stored nobody here is woken by. */
const OFTEN_MS = 250
/** With paid broadcasts: a fifth of a second's worth, which Telegram's latency and a busy database take. */
const MOST_SIDE_BY_SIDE = 200

interface Room {
  db: Database
  vault: Vault
  world: World
  gate: Gate
  meters: Meters
  clock(): Promise<Date>
}

export function connect(
  options: ConnectionOptions,
  commands: readonly Composer<Chat>[],
  desk: Desk,
  room: Room,
): Connection {
  const sending = sendingApi(options)
  const polling = pollingApi(options)
  let conversation: Conversation | null = null
  let healthy = false
  let listening: Promise<unknown> = Promise.resolve()

  async function introduced(): Promise<Conversation> {
    if (conversation) return conversation
    const me = await sending.getMe()
    conversation = createConversation({ ...options, me }, commands, desk, room.gate)
    return conversation
  }

  async function handle(update: Update, attempt: number): Promise<Handled> {
    const handled = await (await introduced()).handle(update, attempt)
    room.meters.count('updates', { outcome: handled.kind === 'handled' ? handled.outcome : 'again' })
    return handled
  }

  const sideBySide = Math.max(SIDE_BY_SIDE, Math.min(MOST_SIDE_BY_SIDE, Math.ceil(room.gate.perSecond / 5)))
  const intake = createIntake({ ...room, handle, sideBySide })
  const unwritten = createUnwritten(sending, desk)
  const listens = createListening(room)
  const poller = createPoller(polling, { store }, room.world, hear)

  async function store(updates: readonly unknown[]): Promise<number> {
    try {
      const stored = await intake.store(updates)
      if (updates.length > 0) unwritten.over()
      return stored
    } catch (error) {
      await unwritten.failed(updates, error)
      throw error
    }
  }

  /** That somebody else reads the updates is an alarm; nobody knows whether the process before this one had it. */
  let conflict: boolean | null = null
  async function hear(heard: { answers: boolean; conflict: boolean }): Promise<void> {
    healthy = heard.answers
    if (heard.answers) await listens.heard()
    if (heard.conflict === conflict || !(heard.conflict || heard.answers)) return
    try {
      if (heard.conflict) await ring(room, 'conflict', await room.clock())
      else await endAlarms(room, ['conflict'], await room.clock())
      conflict = heard.conflict
    } catch (error) {
      room.world.log.error('an alarm could not be written down', { because: 'conflict' }, error)
    }
  }

  function heard<Any extends Published>(outcome: Any): Any {
    healthy = outcome.kind !== 'halted' && outcome.kind !== 'unsent'
    return outcome
  }

  return {
    async send(chatId, message, topic) {
      const outcome = await send(sending, {
        chatId,
        topic,
        words: message.words,
        keyboard: keyboard(room.vault, chatId, message.buttons),
        paid: options.paidBroadcast,
      })
      return heard(outcome)
    },
    groupOf: (chatId) => groupOf(sending, chatId),
    publisher: {
      async post(chatId, message) {
        return heard(await send(sending, { chatId, words: message.words, keyboard: links(message.buttons) }))
      },
      async edit(chatId, messageId, message) {
        const { words, buttons } = message
        return heard(await edit(sending, { chatId, messageId, words, keyboard: links(buttons) }))
      },
    },
    async open(signal, roles, turns) {
      await untilAnswered(
        async () => {
          await introduced()
          if (!roles.has('worker')) return
          if (options.webhook) {
            await sending.setWebhook(options.webhook.url, {
              secret_token: options.webhook.secret,
              allowed_updates: [...ALLOWED_UPDATES],
            })
          } else await sending.deleteWebhook()
        },
        room.world,
        signal,
      )
      healthy = true
      if (!roles.has('worker')) return
      // A menu that cannot be shown is no reason to be silent.
      const tasks = [
        intake.run(signal, roles.has('web') ? undefined : OFTEN_MS),
        announce(sending, desk.texts).catch((error: unknown) => {
          room.world.log.warn('the command menu could not be announced; everything else works', {}, error)
        }),
      ]
      if (options.webhook) tasks.push(listens.watch(sending, signal))
      else tasks.push(turns.always('poll', (mine) => poller.run(mine), signal))
      listening = Promise.all(tasks)
    },
    async receive(update) {
      await store([update])
      healthy = true
    },
    async listenOnce() {
      while ((await poller.once(0)) > 0) {}
      return intake.drain()
    },
    async closed() {
      await listening
    },
    get healthy() {
      return healthy
    },
    get writes() {
      return !unwritten.lasts
    },
  }
}

/** Username behind a token. Throws OperatorError when Telegram refuses it or does not answer. */
export async function whoAmI(options: TelegramOptions): Promise<string> {
  try {
    return (await sendingApi(options).getMe()).username
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.kind === 'halted' && outcome.because !== 'conflict') throw refused(outcome.because, error)
    throw new OperatorError(
      `Telegram does not answer (${outcome.kind}); check the network and TELEGRAM_API_ROOT.`,
      { cause: error },
    )
  }
}

/** A wrong token ends the start in words; a network that is not there yet is waited for. */
async function untilAnswered(ask: () => Promise<void>, world: World, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      const outcome = error instanceof OperatorError ? null : outcomeOf(error)
      if (outcome?.kind === 'halted' && outcome.because !== 'conflict') throw refused(outcome.because, error)
      if (outcome === null) throw error
      if (error instanceof GrammyError && outcome.kind === 'rejected') {
        throw new OperatorError(
          `Telegram refuses this configuration: ${error.description}. Check WEBHOOK_URL. Nothing was lost.`,
          { cause: error },
        )
      }
      const seconds = outcome.kind === 'later' ? outcome.afterSeconds : Math.min(30, 2 ** attempt)
      world.log.warn('Telegram does not answer yet; asking again', { because: outcome.kind, seconds })
      await world.sleep(seconds * 1000, signal)
    }
  }
}

function refused(because: 'unauthorized' | 'not-found', cause: unknown): OperatorError {
  return new OperatorError(
    because === 'unauthorized'
      ? 'Telegram refuses BOT_TOKEN (401): it was revoked or mistyped. Nothing was sent and nothing was lost. Ask @BotFather for the current token.'
      : 'The Bot API answers «not found» (404): BOT_TOKEN is not a token, or TELEGRAM_API_ROOT is not a Bot API. Nothing was sent and nothing was lost.',
    { cause },
  )
}
