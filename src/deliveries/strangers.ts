/**
 * Whether most chats are unknown to the bot: then it is the bot that is wrong, not they. Told from the last answers about
 * chats that were never unknown before; in memory, because a new token comes with a new process.
 */
import type { Outcome } from './outcome.ts'

export interface Strangers {
  /** An answer came, about a chat that may have been `known` to be unknown before. */
  note(outcome: Outcome, before: string | null): void
  /** So many are unknown that no chat is to blame. */
  readonly many: boolean
}

/**
 * What a bot hears of chats that are not its own. Paid broadcasts look nobody up: a stranger has «never started» then
 * (telegram.md 5). A refusal that we have no word for may be one of the bot itself.
 */
const STRANGE: readonly string[] = ['chat-not-found', 'never-started', 'other']

/** Of the last forty answers more than half and eight at least (telegram.md 5: «a few %» is odd; this is beyond doubt). */
const REMEMBERED = 40
const FEWEST = 8
const SHARE = 0.5

export function createStrangers(): Strangers {
  const answers: boolean[] = []
  return {
    note(outcome, before) {
      const stranger = isStranger(outcome)
      if (stranger === null || (stranger && before !== null && STRANGE.includes(before))) return
      answers.push(stranger)
      if (answers.length > REMEMBERED) answers.shift()
    },
    get many() {
      const strangers = answers.filter(Boolean).length
      return strangers >= FEWEST && strangers > answers.length * SHARE
    },
  }
}

/** Null where the answer does not tell. */
export function isStranger(outcome: Outcome): boolean | null {
  switch (outcome.kind) {
    case 'chat-not-found':
      return true
    case 'refused':
      return STRANGE.includes(outcome.because)
    case 'sent':
    case 'moved':
    case 'topic-closed':
    case 'rejected':
      return false
    case 'later':
    case 'paced':
    case 'unsent':
    case 'unknown':
    case 'halted':
    case 'strangers':
      return null
  }
}
