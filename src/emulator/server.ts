/** Everything the emulated Telegram remembers, in one place; made once and handed to whoever needs a part of it. */
import { type Changes, createChanges } from './changes.ts'
import { createFaults, type Faults } from './faults.ts'
import { createFiles, type Files } from './files.ts'
import { createGroups, type Groups } from './groups.ts'
import { createGate, type Gate, type Limits } from './limits.ts'
import { createMessages, type Messages } from './messages.ts'
import { createPeople, type People } from './people.ts'
import { createProfile, type Profile } from './profile.ts'
import { type CallbackAnswer, createQueries, type InlineAnswer, type Queries } from './queries.ts'
import { createUpdates, type Updates } from './updates.ts'
import { createWebhook, type Sleep, type Webhook } from './webhook.ts'

export interface Bot {
  readonly id: number
  readonly username: string
  readonly firstName: string
}

export interface ServerOptions {
  token: string
  bot: Bot
  now: () => number
  limits: Limits | 'off'
  /** Privacy mode: in groups the bot gets only what is meant for it. */
  privacy: boolean
  /** Allows webhooks over plain HTTP, to any port. */
  webhookInsecure: boolean
  sleep: Sleep
}

export interface Server {
  readonly options: ServerOptions
  readonly bot: Bot
  readonly people: People
  readonly groups: Groups
  readonly messages: Messages
  readonly files: Files
  readonly updates: Updates
  readonly webhook: Webhook
  readonly gate: Gate
  readonly faults: Faults
  readonly taps: Queries<CallbackAnswer>
  readonly inlineQueries: Queries<InlineAnswer>
  readonly profile: Profile
  readonly changes: Changes
  /** Messages of the bot that reached a chat. */
  sends: number
  revoked: boolean
  /** Whole seconds, as every date in the Bot API. */
  date(): number
}

export function createServer(options: ServerOptions): Server {
  const { now, bot } = options
  const updates = createUpdates(now, options.limits === 'off' ? 'allowed' : 'slowed')
  return {
    options,
    bot,
    people: createPeople(),
    groups: createGroups(),
    messages: createMessages(),
    files: createFiles(),
    updates,
    webhook: createWebhook(updates, options),
    gate: createGate(options.limits, now),
    faults: createFaults(),
    taps: createQueries<CallbackAnswer>(now, 3_000_000_000_000_000_001n),
    inlineQueries: createQueries<InlineAnswer>(now, 5_000_000_000_000_000_001n),
    profile: createProfile(bot.firstName),
    changes: createChanges(),
    sends: 0,
    revoked: false,
    date: () => Math.floor(now() / 1000),
  }
}
