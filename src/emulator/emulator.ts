/**
 * Telegram in memory, as far as a bot can tell: people and chats that a test moves, and the Bot API that the bot
 * calls. Deterministic; nothing here looks at a real clock except the patience of long polls and of `waitFor`.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer, Call } from './answer.ts'
import { createApi } from './api.ts'
import type { Change, Changes } from './changes.ts'
import type { FaultRule } from './faults.ts'
import type { StoredFile } from './files.ts'
import * as group from './group-acts.ts'
import type { BotStatus, NewGroup } from './groups.ts'
import * as inline from './inline-acts.ts'
import type { Limits } from './limits.ts'
import type { NewPerson } from './people.ts'
import * as people from './people-acts.ts'
import type { BotCommand, Scope, Wording } from './profile.ts'
import type { InlineResult, TapResult } from './queries.ts'
import { type SeenMessage, seenIn } from './seen.ts'
import { type Bot, createServer, type Server } from './server.ts'
import type { Sleep } from './webhook.ts'

export type { Answer, Call } from './answer.ts'
export type { Change } from './changes.ts'
export type { FaultKind, FaultRule } from './faults.ts'
export { type Limits, TELEGRAM_LIMITS } from './limits.ts'
export type { CallbackAnswer, InlineAnswer, InlineResult, TapResult } from './queries.ts'
export type { SeenButton, SeenFile, SeenMessage } from './seen.ts'

export interface EmulatorOptions {
  /** The only bot token it accepts. */
  token: string
  /** By default the number before the token's colon, 'vigilia_bot' and 'Vigilia'. */
  bot?: Bot
  /** Milliseconds since 1970; a virtual clock in tests. */
  now: () => number
  /** 'off' by default; Telegram's own are TELEGRAM_LIMITS. With limits on, hasty polling is slowed down too. */
  limits?: Limits | 'off'
  /** Privacy mode, on by default: in groups the bot gets only what is meant for it. */
  privacy?: boolean
  /** Allows webhooks over plain HTTP and to any port. */
  webhookInsecure?: boolean
  /** How webhook retries and slow answers wait; by default in real time. */
  sleep?: Sleep
}

export interface Emulator extends Pick<Changes, 'onChange' | 'waitFor'> {
  readonly bot: Bot
  /** The id of the user, which is the id of the private chat too. Who has not `started` cannot be written to yet. */
  person(person: NewPerson): number
  /** The id of the chat; the bot is not in it before `addBot`. */
  group(group: NewGroup): number
  /** Every id from `from` to `to` is a user who pressed Start; nobody costs an object. */
  crowd(from: number, to: number): void
  /** Those with names, and the groups, for a page to list. */
  chats(): { id: number; title: string; kind: 'private' | 'group' | 'supergroup' | 'channel' }[]

  say(act: people.Saying): number
  edit(act: { chat: number; from: number; message: number; text: string }): void
  tap(act: people.Tapping): TapResult
  /** Types `@bot query` in some chat. */
  ask(act: { from: number; query: string; offset?: string }): InlineResult
  /** Sends one of the results that answered `ask`; returns the message_id. */
  pick(act: { chat: number; from: number; result: Record<string, unknown> }): number
  block(user: number): void
  unblock(user: number): void
  deleteAccount(user: number): void
  addBot(chat: number, by: number): void
  setBot(chat: number, by: number, status: BotStatus): void
  kick(chat: number): void
  deleteGroup(chat: number): void
  upgrade(chat: number): number
  /** In a forum; its id. */
  openTopic(chat: number, by: number, name: string): number
  closeTopic(chat: number, topic: number): void
  reopenTopic(chat: number, topic: number): void
  deleteTopic(chat: number, topic: number): void
  /** Gives a supergroup or a channel another public name, or none. */
  rename(chat: number, username: string | null): void

  /** Returns what removes the rule. */
  fault(rule: FaultRule): () => void
  /** Whether nothing shall listen just now, and word of every change of it. */
  refusing(): boolean
  onRefusing(listener: () => void): () => void
  revokeToken(): void
  /** Delivers the last webhook update a second time. */
  repeatWebhook(): void

  saw(chat: number, options?: { deleted?: boolean }): SeenMessage[]
  /** The current texts of the bot's messages, in order. */
  heard(chat: number): string[]
  sends(): number
  calls(method?: string): number
  /** Taps and inline queries that nobody has answered yet. */
  spinning(): number
  /** What a person's menu shows in a chat: the narrowest scope that has commands. */
  commands(chat: number, languageCode?: string): BotCommand[]
  wording(what: Wording, languageCode?: string): string
  /** Stars left for paid broadcasts. */
  stars(): number
  /** A file by the path that getFile tells. */
  file(path: string): StoredFile | undefined
  /** Whether this token is the bot's, and not revoked. */
  opens(token: string): boolean

  handle(call: Call): Promise<Answer>
  close(): void
}

export function createEmulator(options: EmulatorOptions): Emulator {
  const { token, now, limits = 'off', privacy = true, webhookInsecure = false, sleep = realSleep } = options
  const bot = options.bot ?? {
    id: Number(token.split(':')[0]),
    username: 'vigilia_bot',
    firstName: 'Vigilia',
  }
  const server = createServer({ token, bot, now, limits, privacy, webhookInsecure, sleep })
  const api = createApi(server)
  const { changes, faults, messages, updates } = server

  return {
    bot,
    person: (person) => server.people.add(person),
    group: (added) => server.groups.add(added).id,
    crowd(from, to) {
      server.people.addCrowd(from, to)
      messages.reserve(from, to)
    },
    chats: () => listChats(server),

    say: (act) => people.say(server, act),
    edit: (act) => people.edit(server, act),
    tap: (act) => people.tap(server, act),
    ask: (act) => inline.ask(server, act),
    pick: (act) => inline.pick(server, act),
    block: (user) => people.block(server, user),
    unblock: (user) => people.unblock(server, user),
    deleteAccount: (user) => server.people.deleteAccount(user),
    addBot: (chat, by) => group.addBot(server, chat, by),
    setBot: (chat, by, status) => group.setBot(server, chat, by, status),
    kick: (chat) => group.kick(server, chat),
    deleteGroup: (chat) => group.deleteGroup(server, chat),
    upgrade: (chat) => group.upgrade(server, chat),
    openTopic: (chat, by, name) => group.openTopic(server, chat, by, name),
    closeTopic: (chat, topic) => group.closeTopic(server, chat, topic, true),
    reopenTopic: (chat, topic) => group.closeTopic(server, chat, topic, false),
    deleteTopic: (chat, topic) => group.deleteTopic(server, chat, topic),
    rename: (chat, username) => group.rename(server, chat, username),

    fault: (rule) => faults.add(rule),
    refusing: () => faults.refusing(),
    onRefusing: (listener) => faults.onRefusing(listener),
    revokeToken() {
      server.revoked = true
    },
    repeatWebhook: () => server.webhook.repeat(),

    saw: (chat, which) => seenIn(server, chat, which),
    heard: (chat) => {
      const own = seenIn(server, chat).filter((message) => message.from === 'bot')
      return own.map((message) => message.text)
    },
    sends: () => server.sends,
    calls: (method) => api.calls(method),
    spinning: () => server.taps.spinning() + server.inlineQueries.spinning(),
    onChange: (listener: (change: Change) => void) => changes.onChange(listener),
    waitFor: (predicate, timeoutMs) => changes.waitFor(predicate, timeoutMs),
    commands: (chat, language = '') => server.profile.menu(scopesOf(chat), language),
    wording: (what, language = '') => server.profile.said(what, language),
    stars: () => server.gate.stars(),
    file: (path) => server.files.atPath(path),
    opens: (given) => given === token && !server.revoked,

    handle: (call) => api.handle(call),
    close() {
      updates.endPoll()
      server.webhook.remove()
      changes.close()
    },
  }
}

const realSleep: Sleep = (ms, signal) => wait(ms, undefined, signal ? { signal } : {}).catch(() => undefined)

function listChats(server: Server): ReturnType<Emulator['chats']> {
  return [
    ...server.people
      .named()
      .map(({ id, first_name }) => ({ id, title: first_name, kind: 'private' as const })),
    ...server.groups.all().map(({ id, title, kind }) => ({ id, title, kind })),
  ]
}

/** From the narrowest to the widest, for an ordinary member. */
function scopesOf(chat: number): Scope[] {
  const wide = chat > 0 ? 'all_private_chats' : 'all_group_chats'
  return [{ type: 'chat', chat_id: chat }, { type: wide }, { type: 'default' }]
}
