/** Sends one message and says what became of it: Telegram's refusals, word by word, as outcomes (telegram.md 1.4 and 2.6). */
import { type Api, GrammyError, HttpError } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Outcome } from '../deliveries/outcome.ts'
import type { Words } from '../texts/words.ts'
import { NOT_CONNECTED } from './agent.ts'

export interface Outgoing {
  chatId: number
  words: Words
  keyboard: InlineKeyboardMarkup | undefined
  /** Paid broadcasting: above 30 messages a second, for Stars. */
  paid?: boolean
}

/**
 * Sends, once. `api` must have a timeout of at least 30 s and no retry layer of its own: Telegram hides flood waits of
 * up to 8 s inside an answer, and a second layer would multiply copies.
 */
export async function send(api: Api, message: Outgoing): Promise<Outcome> {
  try {
    const sent = await api.sendMessage(message.chatId, message.words.text, {
      entities: message.words.entities,
      link_preview_options: { is_disabled: true },
      ...(message.paid ? { allow_paid_broadcast: true } : {}),
      ...(message.keyboard ? { reply_markup: message.keyboard } : {}),
    })
    return { kind: 'sent', messageId: sent.message_id }
  } catch (error) {
    return outcomeOf(error)
  }
}

// Connection errors that arise before a byte of the request left; EPROTO and ERR_SSL are handshakes that failed.
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPROTO|ERR_(TLS|SSL)_.*|CERT_.*|DEPTH_ZERO_.*|SELF_SIGNED_.*|UNABLE_TO_.*)$/

/** Throws what is neither an answer of Telegram nor of the network: a surprise. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof HttpError) {
    const cause = error.error
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no-answer'
    return code === NOT_CONNECTED || UNSENT.test(code)
      ? { kind: 'unsent', reason: code }
      : { kind: 'unknown', reason: code }
  }
  if (!(error instanceof GrammyError)) throw error
  const { error_code: code, description, parameters } = error
  if (code === 429) return { kind: 'later', afterSeconds: parameters.retry_after ?? 5 }
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', chatId: parameters.migrate_to_chat_id }
  if (code >= 500) return { kind: 'unknown', reason: String(code) }
  if (code === 401) return { kind: 'halted', because: 'unauthorized' }
  if (code === 404) return { kind: 'halted', because: 'not-found' }
  if (code === 409) return { kind: 'halted', because: 'conflict' }
  return refusal(code, description)
}

const REFUSALS: readonly [RegExp, Extract<Outcome, { kind: 'refused' }>['because']][] = [
  [/bot was blocked by the user/, 'blocked'],
  [/user is deactivated/, 'deactivated'],
  [/can't initiate conversation|can't send messages to the bot/, 'never-started'],
  [/bot was kicked|bot is not a member/, 'kicked'],
  [/group chat was deleted|private chat not found/, 'gone'],
  [/not enough rights|have no write access|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/, 'no-rights'],
]

function refusal(code: number, description: string): Outcome {
  const known = REFUSALS.find(([pattern]) => pattern.test(description))
  if (known) return { kind: 'refused', because: known[1] }
  if (/chat not found/.test(description)) return { kind: 'chat-not-found' }
  // A 403 that we do not know is still about this chat; a 400 is about what we sent.
  if (code === 403) return { kind: 'refused', because: 'gone' }
  return { kind: 'rejected', reason: description.slice(0, 80) }
}
