/** What became of one attempt to send, in our words. Every refusal of Telegram has its place here (telegram.md 1.4). */
export type Outcome =
  | { kind: 'sent'; messageId: number }
  /** Final for this chat. */
  | {
      kind: 'refused'
      because: 'blocked' | 'deactivated' | 'kicked' | 'gone' | 'never-started' | 'no-rights'
    }
  /** The group is a supergroup now, with another id. */
  | { kind: 'moved'; chatId: number }
  /** 429: everybody waits; the attempt does not count. */
  | { kind: 'later'; afterSeconds: number }
  /** Not tried: this chat alone must wait for its pace. */
  | { kind: 'paced'; afterSeconds: number }
  /** Nothing reached Telegram (no connection, no name, no TLS). */
  | { kind: 'unsent'; reason: string }
  /** It may or may not have arrived (timeout, reset, 5xx, unreadable answer). */
  | { kind: 'unknown'; reason: string }
  /** Telegram does not know this chat: also what a wrong token gives for everyone, so never a reason to forget a chat. */
  | { kind: 'chat-not-found' }
  /** The message itself was refused: our mistake, told to the operator; the plain text is tried once. */
  | { kind: 'rejected'; reason: string }
  /** 401, 404 or 409: no message can leave until the operator acts; nothing is lost. */
  | { kind: 'halted'; because: 'unauthorized' | 'not-found' | 'conflict' }
