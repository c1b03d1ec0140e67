/** What an answer means: for this delivery, for its chat, and for everybody. */
import type { AlarmKind } from '../alarms/alarm.ts'
import { endAlarms, ring } from '../alarms/store.ts'
import type { Database } from '../database/database.ts'
import type { Gate } from '../gate/gate.ts'
import type { Log } from '../log.ts'
import { pauseSubscriber } from '../subscribers/silence/store.ts'
import { forgetTopic } from '../subscribers/store.ts'
import type { Vault } from '../vault/vault.ts'
import { moveSubscriber } from './moving/store.ts'
import type { Outcome } from './outcome.ts'
import { HALT_PAUSE_SECONDS, type Next, nextAfter, STRANGERS_PAUSE_SECONDS } from './schedule.ts'
import { holdChat, recordAttempt, type Taken } from './store.ts'
import type { Strangers } from './strangers.ts'
import { tryStrangersAgain } from './waiting/store.ts'

export interface SettleRoom {
  db: Database
  vault: Vault
  gate: Gate
  strangers: Strangers
  world: { log: Log }
}

/** What became of the delivery in the end, and whether its chat fell silent with it. */
export interface Settled {
  outcome: Outcome
  paused: boolean
}

export async function settle(
  room: SettleRoom,
  delivery: Taken,
  answer: Outcome,
  now: Date,
): Promise<Settled> {
  const { db, vault, strangers } = room
  const { id } = delivery.subscriber
  const outcome = strangers.judge(answer, delivery)
  const next = nextAfter(outcome, delivery)
  let paused = false
  switch (outcome.kind) {
    case 'moved':
      // In one transaction with the record, or a second delivery could meet the old id again.
      await moveSubscriber(db, vault, id, outcome.chatId, now, { delivery, next })
      return { outcome, paused }
    case 'refused':
      paused = await pauseSubscriber(db, id, outcome.because, now)
      break
    case 'chat-not-found':
      if (next.state === 'waiting') paused = await pauseSubscriber(db, id, 'chat-not-found', now)
      else await holdChat(db, id, dueAt(next, now))
      break
    case 'topic-closed':
      await forgetTopic(db, vault, id)
      break
    case 'later':
    case 'paced':
      await holdChat(db, id, dueAt(next, now))
      break
    case 'rejected':
      await ring(room, 'rejected', now, {
        alert: delivery.alert.id,
        outcome: `${outcome.because}: ${outcome.reason}`,
      })
      if (next.state === 'refused')
        room.world.log.error('an alert could be told in no form; its delivery is kept as failed', {
          alert: delivery.alert.id,
          delivery: delivery.id,
        })
      break
    case 'halted':
      await halt(room, outcome.because, now)
      break
    case 'strangers':
      await halt(room, 'strangers', now, STRANGERS_PAUSE_SECONDS)
      break
    case 'sent':
    case 'unsent':
    case 'unknown':
      break
  }
  await recordAttempt(db, delivery, next, now)
  return { outcome, paused }
}

const dueAt = (next: Next, now: Date) =>
  new Date(now.getTime() + (next.state === 'queued' ? next.afterSeconds * 1000 : 0))

/** Telegram takes nothing from anybody: nothing leaves here for so long. */
export async function halt(
  room: Pick<SettleRoom, 'db' | 'gate' | 'world'>,
  because: AlarmKind,
  now: Date,
  seconds = HALT_PAUSE_SECONDS,
): Promise<void> {
  // Not written down: whoever mends the token and starts anew need not wait.
  room.gate.halt(seconds * 1000)
  await ring(room, because, now)
}

/** A message arrived: the token is good again, unless most chats are still unknown; true when it is. */
export async function relieve(room: SettleRoom, now: Date): Promise<boolean> {
  if (room.strangers.many) return false
  const ended = await endAlarms(room, ['unauthorized', 'not-found', 'strangers'], now)
  if (ended.some(({ kind }) => kind === 'strangers')) await tryStrangersAgain(room.db, now)
  return true
}
