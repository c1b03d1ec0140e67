/**
 * Whether most chats refuse the bot for no reason of theirs: then it is the bot that is wrong, its token most of all. Told
 * from the last answers that were news; in memory, because a new token comes with a new process.
 */
import type { Form } from './form.ts'
import type { Outcome } from './outcome.ts'

export interface Strangers {
  /** What an answer is to be taken for: where most are strange, nobody is to blame for being so too. */
  judge(outcome: Outcome, delivery: Asked): Outcome
  /** So many are strange that no chat is to blame. */
  readonly many: boolean
}

/** What is known of a delivery from before the answer. */
export interface Asked {
  form: Form
  attempts: number
  outcome: string | null
}

/** Of the last forty answers more than half and eight at least (telegram.md 5: «a few %» is odd; this is beyond doubt). */
const REMEMBERED = 40
const FEWEST = 8
const SHARE = 0.5

export function createStrangers(): Strangers {
  const answers: boolean[] = []
  const areMany = () => {
    const strangers = answers.filter(Boolean).length
    return strangers >= FEWEST && strangers > answers.length * SHARE
  }
  return {
    judge(outcome, delivery) {
      const strange = isStrange(outcome, delivery.form)
      if (strange !== null && !(strange && wasBefore(outcome, delivery))) {
        answers.push(strange)
        if (answers.length > REMEMBERED) answers.shift()
      }
      return strange && areMany() ? { kind: 'strangers' } : outcome
    },
    get many() {
      return areMany()
    },
  }
}

/**
 * What a bot hears of chats that are not its own. Paid broadcasts look nobody up: a stranger has «never started» then
 * (telegram.md 5). A refusal that we have no word for may be one of the bot itself.
 */
const STRANGE: readonly string[] = ['chat-not-found', 'never-started', 'other']

/** Null where the answer does not tell. */
function isStrange(outcome: Outcome, form: Form): boolean | null {
  switch (outcome.kind) {
    case 'chat-not-found':
      return true
    case 'refused':
      return STRANGE.includes(outcome.because)
    case 'rejected':
      // Nothing can be wrong with one bare sentence.
      return form === 'notice'
    case 'sent':
    case 'moved':
    case 'topic-closed':
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

/** The same chat once more is no news. */
function wasBefore(outcome: Outcome, { outcome: before, attempts }: Asked): boolean {
  return outcome.kind === 'rejected' ? attempts > 1 : before !== null && STRANGE.includes(before)
}
