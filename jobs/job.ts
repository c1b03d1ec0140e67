/** What a job is, and the room it works in: everything long-lived that app.ts made, handed in. */

import type { Disk } from '../src/alarms/disk.ts'
import type { Publisher } from '../src/channels/attempt.ts'
import type { Database } from '../src/database/database.ts'
import type { GroupOf } from '../src/deliveries/administrators.ts'
import type { Send } from '../src/deliveries/attempt.ts'
import type { Strangers } from '../src/deliveries/strangers.ts'
import type { FeedMemory } from '../src/feeds/memory.ts'
import type { Gate } from '../src/gate/gate.ts'
import type { Meters } from '../src/meters.ts'
import type { Parser } from '../src/parsing/parser.ts'
import type { Directory } from '../src/people/directory.ts'
import type { Sources } from '../src/sources.ts'
import type { Audience } from '../src/subscriptions/audience.ts'
import type { Language, Texts } from '../src/texts/texts.ts'
import type { Vault } from '../src/vault/vault.ts'
import type { Fetch } from '../src/web/fetch.ts'
import type { World } from '../src/world.ts'

export interface Room {
  db: Database
  world: World
  /** The clock of leases and due times: the database's own, because several processes share it. */
  clock(): Promise<Date>
  sources: Sources
  /** Guarded: public hosts only, and those the operator allowed. */
  fetch: Fetch
  /** What each feed said last. */
  feedMemory: FeedMemory
  /** Feeds and pages are parsed in a thread of their own. */
  parser: Parser
  vault: Vault
  texts: Texts
  directory: Directory
  audience: Audience
  gate: Gate
  meters: Meters
  /** Telegram user ids of those who are told what is held; each writes to the bot in private. */
  curators: readonly number[]
  /** Language of a chat that said nothing about it. */
  locale: Language
  /** The disks that the service writes on, but for PostgreSQL's own. */
  disks(): Promise<Disk[]>
  /** Whether most chats are unknown to the bot. */
  strangers: Strangers
  /** Null without a token: alerts wait in the outbox. */
  send: Send | null
  /** Null without a token: posts wait. */
  publisher: Publisher | null
  /** A group's title and administrators, null when Telegram does not tell or there is no token. */
  groupOf: GroupOf
}

/** What a run did, in counts; also what `vigilia run` prints. */
export type Summary = Record<string, number>

export interface Job<Needs> {
  name: string
  /** Safe to run twice, to die at any line and to run again. `signal` asks it to stop at the next row. */
  run(room: Needs, signal?: AbortSignal): Promise<Summary>
}
