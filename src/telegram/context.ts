/** What a command is handed: the chat it speaks in, and the desk with everything it may ask. */
import type { Context } from 'grammy'
import type { Database } from '../database/database.ts'
import type { ErasureKeeper } from '../erasures/keeper.ts'
import type { PersonCard } from '../people/card.ts'
import type { Directory } from '../people/directory.ts'
import type { Press } from '../people/press.ts'
import type { Sources } from '../sources.ts'
import type { Preferences, Subscriber } from '../subscribers/subscriber.ts'
import type { Limits } from '../subscriptions/limits.ts'
import type { Button } from '../texts/message.ts'
import type { Args, Language, Texts } from '../texts/texts.ts'
import type { Words } from '../texts/words.ts'
import type { Vault } from '../vault/vault.ts'
import type { World } from '../world.ts'
import type { Tap } from './buttons.ts'

/** Long-lived things that answers are made of. */
export interface Desk {
  db: Database
  vault: Vault
  /** Writes down beside the key file who was erased. */
  erasures: ErasureKeeper
  world: World
  texts: Texts
  directory: Directory
  press: Press
  /** Cards of whoever remains of these people, by the id that was asked for; many who ask at once are answered together. */
  cardsBy(personIds: readonly number[]): Promise<ReadonlyMap<number, PersonCard>>
  /** What is kept of these chats, by chat id; likewise. */
  subscribersBy(chatIds: readonly number[]): Promise<ReadonlyMap<number, () => Subscriber>>
  /** Language of a chat that said nothing about it. */
  locale: Language
  /** Telegram user ids of those who are told what goes wrong. */
  curators: readonly number[]
  /** How much a chat may follow, and how fast. */
  limits: Limits
  /** What is read: the feeds and registries of sources.json. */
  sources: Sources
  /** Name of a feed's outlet by its id. */
  outletOf(feedId: string): string
}

export interface ChatFlavor {
  desk: Desk
  /** Id of the chat. */
  here: number
  isGroup: boolean
  language: Language
  /** What is kept of this chat, if anything. */
  subscriber: Subscriber | undefined
  /** The button that was tapped, when its signature is this chat's. */
  tap: Tap | null
  /** Says the text of `key`, as a new message. */
  say(key: string, args?: Args, options?: SayOptions): Promise<void>
  /** Says words that were put together already. */
  tell(words: Words, options?: SayOptions): Promise<void>
  /** Replaces the message whose button was tapped; says it anew when that message is gone. */
  replace(words: Words, buttons?: Button[][]): Promise<void>
  /** The text of a button or a toast. */
  label(key: string, args?: Args): string
  /** A short notice over the chat, in answer to a tap. */
  toast(key: string): Promise<void>
  /** Answers a tap that nobody answered, so that no button spins for ever. */
  settle(): Promise<void>
  /** The subscriber of this chat, made when there is none. */
  welcome(): Promise<Subscriber>
  /** What a chat prefers, kept or assumed. */
  preferences(): Preferences
}

export interface SayOptions {
  buttons?: Button[][]
  /** Answer to this message, in a group. */
  replyTo?: number
}

export type Chat = Context & ChatFlavor
