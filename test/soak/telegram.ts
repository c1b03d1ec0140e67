/**
 * What a million phones saw, in a few megabytes: the far end of `Send`, with the faults of Telegram and of the way there.
 * The whole Bot API is the emulator's; here the number of messages is what matters.
 */
import type { Send } from '../../src/deliveries/attempt.ts'
import type { Dice } from './dice.ts'

export interface Phones {
  send: Send
  /** Copies of this text that the chat got. */
  copies(chatId: number, text: string): number
  /** Messages that arrived, copies too. */
  arrived(): number
  /** Copies beyond the first, and the most of one text that one chat got. */
  twice(): { duplicates: number; most: number }
  isBlocked(chatId: number): boolean
}

/** How often what goes wrong, of so many sends. */
const FLOOD = 1 / 20_000
const LOST_ANSWER = 1 / 500
const BROKEN = 1 / 500
const UNREACHED = 1 / 500
/** One chat in so many has blocked the bot. */
const BLOCKED_ONE_IN = 97

/** `most`: messages that it has room for. */
export function createPhones(most: number, dice: Dice): Phones {
  const size = 2 ** Math.ceil(Math.log2(most * 2 + 1024))
  const keys = new Float64Array(size)
  const counts = new Uint8Array(size)
  let arrived = 0
  const isBlocked = (chatId: number) => chatId % BLOCKED_ONE_IN === 0

  /** Where the copies of this text to this chat are counted; a key of 53 bits, so that two never share a place. */
  function placeOf(chatId: number, text: string): number {
    const key = (chatId % 2 ** 21) * 2 ** 32 + hash(text) + 1
    let at = (Math.imul(chatId, 0x9e3779b1) ^ hash(text)) & (size - 1)
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1)
    keys[at] = key
    return at
  }

  function deliver(chatId: number, text: string): void {
    const at = placeOf(chatId, text)
    counts[at] = counts[at]! + 1
    arrived += 1
    if (arrived > most) throw new Error(`more than ${most} messages: the phones are full`)
  }

  return {
    isBlocked,
    arrived: () => arrived,
    copies: (chatId, text) => counts[placeOf(chatId, text)]!,
    twice() {
      let duplicates = 0
      let max = 0
      for (const count of counts) {
        duplicates += Math.max(0, count - 1)
        max = Math.max(max, count)
      }
      return { duplicates, most: max }
    },
    async send(chatId, { words }) {
      if (isBlocked(chatId)) return { kind: 'refused', because: 'blocked' }
      if (dice.happens(FLOOD)) return { kind: 'later', afterSeconds: 5 + dice.roll(120) }
      if (dice.happens(UNREACHED)) return { kind: 'unsent', reason: 'ECONNREFUSED' }
      if (dice.happens(BROKEN)) return { kind: 'unknown', reason: 'http-502' }
      deliver(chatId, words.text)
      return dice.happens(LOST_ANSWER)
        ? { kind: 'unknown', reason: 'timeout' }
        : { kind: 'sent', messageId: arrived }
    },
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
