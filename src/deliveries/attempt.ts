/** One try to send a delivery: its words in the form it has come to, through the gate, and what became of it. */
import type { Errand, Gate } from '../gate/gate.ts'
import { openSubscriber } from '../subscribers/store.ts'
import { type Silence, silenceOf } from '../subscribers/subscriber.ts'
import type { Message } from '../texts/message.ts'
import { CorruptCell, UnknownKey } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import type { World } from '../world.ts'
import type { Outcome } from './outcome.ts'
import { GATE_PATIENCE_SECONDS } from './schedule.ts'
import type { Taken } from './store.ts'
import type { Write } from './writer.ts'

/** Sends to a chat, in a group to the topic where there is one. */
export type Send = (chatId: number, message: Message, topic?: number) => Promise<Outcome>

/** Why a delivery is not to be sent after all. */
export type Unwanted =
  /** Its chat was forgotten, or another process has it by now. */
  | { kind: 'gone' }
  /** The chat cannot be told now. */
  | { kind: 'silent'; because: Silence }

export interface AttemptRoom {
  vault: Vault
  write: Write
  gate: Gate
  world: Pick<World, 'elapsed'>
  send: Send
  /** Whether the delivery is still to be sent: asked at the last moment, its chat may have asked to be forgotten. */
  lookAgain(delivery: Taken): Promise<Unwanted | null>
}

export type Tried =
  /** `left`: when it had its last look, in the milliseconds of the world; null: it never came to that. */
  | { kind: 'answered'; outcome: Outcome; chatId: number; left: number | null }
  /** Not tried: a registry asks not to publish the person of the alert any more. */
  | { kind: 'hidden' }
  | Unwanted
  /** Not tried: the sealed chat does not open. */
  | { kind: 'corrupt'; error: CorruptCell }
  /** Not tried: its cell has a key that this process has not read yet. */
  | { kind: 'unread' }

/** `since`: when it was taken, in the milliseconds of the world. */
export async function tryToSend(room: AttemptRoom, delivery: Taken, since: number): Promise<Tried> {
  if (delivery.hidden) return { kind: 'hidden' }
  const silence = silenceOf(delivery.subscriber)
  if (silence !== null) return { kind: 'silent', because: silence }
  try {
    const { chatId, preferences } = openSubscriber(room.vault, delivery.subscriber)
    const unsent = (outcome: Outcome): Tried => ({ kind: 'answered', outcome, chatId, left: null })
    const wait = room.gate.chatWait(chatId, delivery.sentAgo)
    if (wait > 0) return unsent({ kind: 'paced', afterSeconds: wait / 1000 })
    // Its lease runs since it was taken, and the send may last.
    const patience = GATE_PATIENCE_SECONDS * 1000 - (room.world.elapsed() - since)
    if (patience <= 0) return unsent({ kind: 'paced', afterSeconds: 1 })
    const message = room.write(delivery, preferences.language)
    let left: number | null = null
    const look = () => {
      left = room.world.elapsed()
      return room.lookAgain(delivery)
    }
    const told = await throughGate(room, 'alert', chatId, message, preferences.topic, patience, look)
    return told.kind === 'gone' || told.kind === 'silent'
      ? told
      : { kind: 'answered', outcome: told, chatId, left }
  } catch (error) {
    if (error instanceof CorruptCell) return { kind: 'corrupt', error }
    if (error instanceof UnknownKey) return { kind: 'unread' }
    throw error
  }
}

/** Sends one message when its turn has come within so many milliseconds, unless it is `unwanted` by then. */
export async function throughGate<No extends Unwanted = never>(
  { gate, send }: Pick<AttemptRoom, 'gate' | 'send'>,
  errand: Errand,
  chatId: number,
  message: Message,
  topic?: number,
  patienceMs = GATE_PATIENCE_SECONDS * 1000,
  look: () => Promise<No | null> = async () => null,
): Promise<Outcome | No> {
  const shut = (): Outcome => ({ kind: 'paced', afterSeconds: Math.max(1, gate.pausedMs() / 1000) })
  if (!(await gate.pass(errand, patienceMs))) return shut()
  const unwanted = await look()
  if (unwanted) return unwanted
  // Somebody was refused meanwhile.
  if (gate.pausedMs() > 0) return shut()
  gate.note(chatId, errand)
  const outcome = await send(chatId, message, topic)
  if (outcome.kind === 'later') await gate.refused(chatId, outcome.afterSeconds)
  return outcome
}
