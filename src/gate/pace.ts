/**
 * The pace of one chat: a message a second to a person with a short burst, twenty a minute to a group (Bot FAQ). Told
 * from what was sent, so that it is the same for every process.
 */
const PERSON = { burst: 3, refillMs: 1000 }
const GROUP = { burst: 20, refillMs: 3000 }

/** What was sent longer ago says nothing about the pace of any chat. */
export const PACE_LOOKS_BACK_MS = GROUP.burst * GROUP.refillMs

/** A chat as Telegram is asked for it: by its number, or by the name of a public channel. */
export type ChatId = number | `@${string}`

/** Groups and channels have negative ids; people are never written to by name. */
export const isGroupChat = (chatId: ChatId): boolean => typeof chatId === 'string' || chatId < 0

/** So far apart messages to one group never meet its limit, whoever sends them. */
export const GROUP_SPACING_MS = GROUP.refillMs

/** Milliseconds until a chat may get another message, 0: now. `sentAt`: when it got the last ones, in any order. */
export function paceWait(chatId: ChatId, sentAt: readonly number[], now: number): number {
  const { burst, refillMs } = isGroupChat(chatId) ? GROUP : PERSON
  let tokens = burst
  let last = Number.NEGATIVE_INFINITY
  for (const at of [...sentAt].sort((a, b) => a - b)) {
    tokens = Math.min(burst, tokens + (at - last) / refillMs) - 1
    last = at
  }
  tokens = Math.min(burst, tokens + (now - last) / refillMs)
  return tokens >= 1 ? 0 : Math.ceil((1 - tokens) * refillMs)
}
