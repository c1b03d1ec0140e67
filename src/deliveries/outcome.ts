/** What became of one attempt to send, in our words. Every answer of Telegram has its place here (telegram.md 1.4). */
import type { Silence } from '../subscribers/subscriber.ts'

export type Outcome =
  | { kind: 'sent'; messageId: number }
  /** This chat cannot be told: the message waits for it to come back, or ends with it. */
  | { kind: 'refused'; because: Exclude<Silence, 'chat-not-found'> }
  /** Telegram does not know this chat: also what a wrong token gives for everyone, so never a reason to forget a chat. */
  | { kind: 'chat-not-found' }
  /** The group is a supergroup now, with another id. */
  | { kind: 'moved'; chatId: number }
  /** The topic of the group is closed or gone: the general one is left. */
  | { kind: 'topic-closed' }
  /** 429: everybody waits; the attempt does not count. */
  | { kind: 'later'; afterSeconds: number }
  /** Not tried: this chat alone must wait for its pace. */
  | { kind: 'paced'; afterSeconds: number }
  /** Nothing reached Telegram (no connection, no name, no TLS). */
  | { kind: 'unsent'; reason: string }
  /** It may or may not have arrived (timeout, reset, 5xx, unreadable answer). */
  | { kind: 'unknown'; reason: string }
  /** The message itself was refused: our mistake, told to the operator; a plainer form is tried. */
  | { kind: 'rejected'; because: Fault; reason: string }
  /** 401 or 404: no message leaves until the operator acts; nothing is lost. 409: no update comes. */
  | { kind: 'halted'; because: 'unauthorized' | 'not-found' | 'conflict' }
  /** This chat is unknown, as most are: it is not to blame (strangers.ts). */
  | { kind: 'strangers' }

/** What Telegram found wrong with a message. */
export type Fault = 'entities' | 'buttons' | 'too-long' | 'empty' | 'form'
