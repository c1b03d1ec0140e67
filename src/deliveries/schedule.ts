/** What happens to a delivery after an attempt: a pure function, so that every row of the table can be argued about. */
import type { Silence } from '../subscribers/subscriber.ts'
import { type Form, plainer } from './form.ts'
import type { Outcome } from './outcome.ts'

/** An alert is attempted for this long (safety.md section 4). */
export const EXPIRES_AFTER_HOURS = 72
/** A process that took a delivery and said nothing for this long is dead: longer than the send timeout of 35 s. */
export const LEASE_SECONDS = 45
/**
 * A delivery that was taken waits this long before the gate and no longer: with the send timeout of 35 s it must be
 * recorded before its lease ends, or another process would send it a second time.
 */
export const GATE_PATIENCE_SECONDS = 8
// Ambiguous sends are repeated this much later, twice at most, so that a chat never gets more than three copies. One is
// an accident, two in a row are an outage of minutes: the last try waits for its end.
export const UNKNOWN_PAUSES_SECONDS = [30, 600]
/** After a refusal of everything one message tries again this much later; the others wait for its answer. */
export const HALT_PAUSE_SECONDS = 30
/** The same where most chats are unknown: every try is a question about somebody. */
export const STRANGERS_PAUSE_SECONDS = 300
/** After this many «chat not found» the chat is left alone; a wrong token is mended long before (1 h, 2 h, 4 h between). */
const MOST_NOT_FOUND = 4
/** A bare sentence that is refused has another reason than its form; who mends it may need hours. */
const MOST_REJECTED = 4
/** Nothing reached Telegram: after the first attempt, the second, …; then hourly. */
export const UNSENT_PAUSES_SECONDS = [5, 30, 120, 600, 1800]
/** By then the keyring was read again. */
const UNREAD_PAUSE_SECONDS = 15

export interface Attempted {
  /** Attempts so far, this one included. */
  attempts: number
  unknowns: number
  form: Form
}

export type Next =
  | { state: 'sent'; messageId: number }
  /** `waiting`: for its chat to come back, until it is too old. */
  | { state: 'waiting' | 'refused' | 'unknown' | 'cancelled'; outcome: string }
  | Again

/** Tried again so much later; `counts`: as an attempt. */
export interface Again {
  state: 'queued'
  afterSeconds: number
  outcome: string
  counts: boolean
  unknowns: number
  form: Form
}

export const againAfter = (
  tried: Attempted,
  afterSeconds: number,
  outcome: string,
  change: Partial<Pick<Again, 'counts' | 'unknowns' | 'form'>> = {},
): Again => ({
  state: 'queued',
  afterSeconds,
  outcome,
  counts: true,
  unknowns: tried.unknowns,
  form: tried.form,
  ...change,
})

/** Outcomes that say nothing of the chat: they mean the same for a delivery as for a channel's post. */
export type Passing = Extract<Outcome, { kind: 'later' | 'paced' | 'unsent' | 'rejected' | 'halted' }>

export function nextAfterPassing(
  outcome: Passing,
  tried: Attempted,
): Again | { state: 'refused'; outcome: string } {
  switch (outcome.kind) {
    case 'later':
      return againAfter(tried, outcome.afterSeconds, 'flood', { counts: false })
    case 'paced':
      return againAfter(tried, outcome.afterSeconds, 'paced', { counts: false })
    case 'unsent':
      return againAfter(tried, UNSENT_PAUSES_SECONDS[tried.attempts - 1] ?? 3600, 'unsent')
    case 'rejected': {
      const form = plainer(tried.form)
      if (form !== null) return againAfter(tried, 0, 'rejected', { counts: false, form })
      return tried.attempts >= MOST_REJECTED
        ? { state: 'refused', outcome: 'rejected' }
        : againAfter(tried, 3600 * 2 ** (tried.attempts - 1), 'rejected')
    }
    case 'halted':
      return againAfter(tried, HALT_PAUSE_SECONDS, outcome.because, { counts: false })
  }
}

export function nextAfter(outcome: Outcome, delivery: Attempted): Next {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', messageId: outcome.messageId }
    case 'refused':
      return forSilent(outcome.because)
    case 'moved':
    case 'topic-closed':
      return againAfter(delivery, 0, outcome.kind, { counts: false })
    case 'later':
    case 'paced':
    case 'unsent':
    case 'rejected':
    case 'halted':
      return nextAfterPassing(outcome, delivery)
    case 'unknown': {
      const pause = UNKNOWN_PAUSES_SECONDS[delivery.unknowns]
      return pause === undefined
        ? { state: 'unknown', outcome: 'unknown' }
        : againAfter(delivery, pause, 'unknown', { unknowns: delivery.unknowns + 1 })
    }
    case 'chat-not-found':
      return delivery.attempts >= MOST_NOT_FOUND
        ? { state: 'waiting', outcome: 'chat-not-found' }
        : againAfter(delivery, 3600 * 2 ** (delivery.attempts - 1), 'chat-not-found')
    case 'strangers':
      return againAfter(delivery, STRANGERS_PAUSE_SECONDS, 'strangers', { counts: false })
  }
}

/** Whoever left Telegram will not be back; all others are told then what still matters. */
const forSilent = (because: Silence): Next => ({
  state: because === 'deactivated' ? 'refused' : 'waiting',
  outcome: because,
})

/** What was taken and not tried. */
export function nextUntried(
  why:
    | { kind: 'hidden' }
    | { kind: 'corrupt' }
    | { kind: 'unread' }
    | { kind: 'gone' }
    | { kind: 'silent'; because: Silence },
  delivery: Attempted,
): Next {
  switch (why.kind) {
    case 'hidden':
      return { state: 'cancelled', outcome: 'not-published' }
    case 'corrupt':
      return { state: 'refused', outcome: 'corrupt' }
    case 'gone':
      return { state: 'cancelled', outcome: 'forgotten' }
    case 'unread':
      return againAfter(delivery, UNREAD_PAUSE_SECONDS, 'unread', { counts: false })
    case 'silent':
      return forSilent(why.because)
  }
}

/** A lease that ran out: the process died between «sending» and its record, so the send is as good as unknown. */
export function nextAfterDeath(delivery: Attempted): Next {
  return nextAfter({ kind: 'unknown', reason: 'lease' }, delivery)
}
