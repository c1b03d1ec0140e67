/** What an answer of Telegram means, word by word (telegram.md 1.4, 2.6 and 4): a pure function over all of them. */
import { z } from 'zod'
import type { Fault, Outcome } from '../deliveries/outcome.ts'
import { NOT_CONNECTED } from './agent.ts'

/** How a call failed: Telegram said no, or there is no answer that could be read. */
export type Failure = z.infer<typeof refusalSchema> | { code: 'none'; reason: string }

/** An answer that says no. What is odd about its parameters is left out: its code and its words count. */
export const refusalSchema = z.object({
  code: z.number().int(),
  description: z.string(),
  retryAfter: z.number().nonnegative().optional().catch(undefined),
  migrateTo: z.number().int().negative().refine(Number.isSafeInteger).optional().catch(undefined),
})

// Connection errors that arise before a byte of the request left; EPROTO and ERR_SSL are handshakes that failed.
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_(TLS|SSL)_.*|CERT_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*)$/
/** Where a 429 does not say how long. */
const PATIENCE_SECONDS = 5

/** What an answer alone can mean. */
export type Failed = Exclude<Outcome, { kind: 'sent' | 'paced' | 'strangers' }>

export function outcomeOfFailure(failure: Failure): Failed {
  if (failure.code === 'none') {
    const { reason } = failure
    return reason === NOT_CONNECTED || UNSENT.test(reason)
      ? { kind: 'unsent', reason }
      : { kind: 'unknown', reason }
  }
  const { code, description, retryAfter, migrateTo } = failure
  if (code === 429) return { kind: 'later', afterSeconds: retryAfter ?? PATIENCE_SECONDS }
  if (code === 401) return { kind: 'halted', because: 'unauthorized' }
  if (code === 404) return { kind: 'halted', because: 'not-found' }
  if (code === 409) return { kind: 'halted', because: 'conflict' }
  // A number that is none of Telegram's is somebody else's answer: a proxy's, a portal's.
  if (code < 400 || code >= 500) return { kind: 'unknown', reason: String(code) }
  if (migrateTo !== undefined) return { kind: 'moved', chatId: migrateTo }
  const about = CHATS.find(([words]) => words.test(description))
  if (about) return about[1]
  // A 403 that we do not know is still about this chat; a 400 is about what we sent.
  if (code === 403) return { kind: 'refused', because: 'other' }
  const because = FAULTS.find(([words]) => words.test(description))?.[1] ?? 'form'
  return { kind: 'rejected', because, reason: unquoted(description) }
}

/** What the answer to an edit alone can mean. */
export type EditFailed = Failed | { kind: 'unchanged' } | { kind: 'uneditable' }

/** The same for a message that was to be changed: it may say so already, or not be there to be changed any more. */
export function outcomeOfFailedEdit(failure: Failure): EditFailed {
  if (failure.code === 400) {
    if (/message is not modified/.test(failure.description)) return { kind: 'unchanged' }
    if (UNEDITABLE.test(failure.description)) return { kind: 'uneditable' }
  }
  return outcomeOfFailure(failure)
}

const UNEDITABLE =
  /message to edit not found|message can't be edited|no text in the message to edit|MESSAGE_ID_INVALID|MESSAGE_EDIT_TIME_EXPIRED|MESSAGE_AUTHOR_REQUIRED/

/** What is said of the chat, not of the message. */
const CHATS: readonly [RegExp, Extract<Outcome, { kind: 'refused' | 'chat-not-found' | 'topic-closed' }>][] =
  [
    [/bot was blocked by the user|USER_IS_BLOCKED/, { kind: 'refused', because: 'blocked' }],
    [/user is deactivated|USER_DEACTIVATED/, { kind: 'refused', because: 'deactivated' }],
    [
      /can't initiate conversation|can't send messages to the bot/,
      { kind: 'refused', because: 'never-started' },
    ],
    [/bot was kicked|bot is not a member/, { kind: 'refused', because: 'kicked' }],
    // Without the id of the supergroup there is nothing left to write to.
    [
      /group chat was deleted|group chat was upgraded|group chat was deactivated/,
      { kind: 'refused', because: 'deleted' },
    ],
    [
      /not enough rights|have no write access|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_ADMIN_REQUIRED|USER_BANNED_IN_CHANNEL/,
      { kind: 'refused', because: 'no-rights' },
    ],
    // Also «private chat not found».
    [/chat not found|PEER_ID_INVALID/, { kind: 'chat-not-found' }],
    [/message thread not found|TOPIC_CLOSED|TOPIC_DELETED/, { kind: 'topic-closed' }],
  ]

const FAULTS: readonly [RegExp, Fault][] = [
  [/can't parse entities|ENTIT(?:Y|IES)_/, 'entities'],
  [/button|keyboard|reply markup|BUTTON_/i, 'buttons'],
  [/text is too long|message is too long|caption is too long|MESSAGE_TOO_LONG/, 'too-long'],
  [/text is empty|must be non-empty|MESSAGE_EMPTY/, 'empty'],
]

/** Without what Telegram quotes: that is ours, and may be a name. */
const unquoted = (description: string) => description.slice(0, 80).replace(/(?<!\w)['"«].*$/s, '…')
