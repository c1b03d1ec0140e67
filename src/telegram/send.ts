/** Sends one message and says what became of it. */
import { type Api, GrammyError, HttpError } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Published } from '../channels/post.ts'
import type { Outcome } from '../deliveries/outcome.ts'
import type { ChatId } from '../gate/pace.ts'
import type { Words } from '../texts/words.ts'
import { type Failed, type Failure, outcomeOfFailedEdit, outcomeOfFailure, refusalSchema } from './answer.ts'

export interface Outgoing {
  chatId: ChatId
  words: Words
  keyboard: InlineKeyboardMarkup | undefined
  /** Of a group with topics; without it the message goes to the general one. */
  topic?: number | undefined
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
      ...(message.topic === undefined ? {} : { message_thread_id: message.topic }),
      ...(message.paid ? { allow_paid_broadcast: true } : {}),
      ...(message.keyboard ? { reply_markup: message.keyboard } : {}),
    })
    return Number.isSafeInteger(sent.message_id)
      ? { kind: 'sent', messageId: sent.message_id }
      : { kind: 'unknown', reason: 'no-message' }
  } catch (error) {
    const outcome = outcomeOf(error)
    // The general topic itself may be closed: then there is nowhere to write.
    return outcome.kind === 'topic-closed' && message.topic === undefined
      ? { kind: 'refused', because: 'no-rights' }
      : outcome
  }
}

/** Changes what was posted, once; to do it again changes nothing. */
export async function edit(
  api: Api,
  message: Omit<Outgoing, 'topic' | 'paid'> & { messageId: number },
): Promise<Published> {
  try {
    await api.editMessageText(message.chatId, message.messageId, message.words.text, {
      entities: message.words.entities,
      link_preview_options: { is_disabled: true },
      ...(message.keyboard ? { reply_markup: message.keyboard } : {}),
    })
    return { kind: 'sent', messageId: message.messageId }
  } catch (error) {
    return outcomeOfFailedEdit(failureOf(error))
  }
}

/** Throws what is neither an answer of Telegram nor of the network: a surprise. */
export function outcomeOf(error: unknown): Failed {
  return outcomeOfFailure(failureOf(error))
}

function failureOf(error: unknown): Failure {
  if (error instanceof HttpError) {
    const cause = error.error
    return {
      code: 'none',
      reason: cause instanceof Error && 'code' in cause ? String(cause.code) : 'no-answer',
    }
  }
  if (!(error instanceof GrammyError)) throw error
  const read = refusalSchema.safeParse({
    code: error.error_code,
    description: error.description,
    retryAfter: error.parameters.retry_after,
    migrateTo: error.parameters.migrate_to_chat_id,
  })
  return read.data ?? { code: 'none', reason: 'no-answer' }
}
