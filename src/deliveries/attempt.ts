/** One try to send a delivery: its words in the form it has come to, through the gate, and what became of it. */
import { readFacts } from '../alerts/store.ts'
import type { Errand, Gate } from '../gate/gate.ts'
import { openSubscriber } from '../subscribers/store.ts'
import { type Silence, silenceOf } from '../subscribers/subscriber.ts'
import type { Manner } from '../subscriptions/audience.ts'
import type { Message } from '../texts/message.ts'
import type { Texts } from '../texts/texts.ts'
import { CorruptCell, UnknownKey } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import type { World } from '../world.ts'
import type { Flights } from './flights.ts'
import { inForm } from './form.ts'
import { writeAlert } from './message.ts'
import type { Outcome } from './outcome.ts'
import { GATE_PATIENCE_SECONDS } from './schedule.ts'
import type { Taken } from './store.ts'

/** Sends to a chat, in a group to the topic where there is one. */
export type Send = (chatId: number, message: Message, topic?: number) => Promise<Outcome>

export interface AttemptRoom {
  vault: Vault
  texts: Texts
  gate: Gate
  world: Pick<World, 'elapsed'>
  send: Send
  /** Whether the delivery is still to be sent: asked at the last moment, its chat may have asked to be forgotten. */
  isWanted(delivery: Taken): Promise<boolean>
}

export type Tried =
  | { kind: 'answered'; outcome: Outcome; chatId: number }
  /** Not tried: a registry asks not to publish the person of the alert any more. */
  | { kind: 'hidden' }
  /** Not tried: the chat cannot be told now. */
  | { kind: 'silent'; because: Silence }
  /** Not tried: the sealed chat does not open. */
  | { kind: 'corrupt'; error: CorruptCell }
  /** Not tried: its chat was forgotten, or another process has it by now. */
  | { kind: 'gone' }
  /** Not tried: its cell has a key that this process has not read yet. */
  | { kind: 'unread' }

export async function tryToSend(room: AttemptRoom, delivery: Taken, flights: Flights): Promise<Tried> {
  if (delivery.hidden) return { kind: 'hidden' }
  const silence = silenceOf(delivery.subscriber)
  if (silence !== null) return { kind: 'silent', because: silence }
  try {
    const { chatId, preferences } = openSubscriber(room.vault, delivery.subscriber)
    const wait = room.gate.chatWait(chatId, delivery.sentAgo)
    if (wait > 0) return { kind: 'answered', outcome: { kind: 'paced', afterSeconds: wait / 1000 }, chatId }
    const { language, topic } = preferences
    const whole = writeAlert(readFacts(delivery.alert.facts), delivery.manner as Manner, language, room.texts)
    const message = inForm(whole, delivery.form, language, room.texts)
    const timed = { gate: room.gate, send: measured(room, flights) }
    const isWanted = () => room.isWanted(delivery)
    const outcome = await throughGate(timed, 'alert', chatId, message, topic, isWanted)
    return outcome === null ? { kind: 'gone' } : { kind: 'answered', outcome, chatId }
  } catch (error) {
    if (error instanceof CorruptCell) return { kind: 'corrupt', error }
    if (error instanceof UnknownKey) return { kind: 'unread' }
    throw error
  }
}

/** Sends one message when its turn has come; null when it `isWanted` no more by then. */
export async function throughGate(
  { gate, send }: Pick<AttemptRoom, 'gate' | 'send'>,
  errand: Errand,
  chatId: number,
  message: Message,
  topic?: number,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<Outcome | null> {
  if (!(await gate.pass(errand, GATE_PATIENCE_SECONDS * 1000)))
    return { kind: 'paced', afterSeconds: Math.max(1, gate.pausedMs() / 1000) }
  if (!(await isWanted())) return null
  gate.note(chatId, errand)
  const outcome = await send(chatId, message, topic)
  if (outcome.kind === 'later') await gate.refused(chatId, outcome.afterSeconds)
  return outcome
}

/** The same, and how long the answer took. */
function measured({ send, world }: AttemptRoom, flights: Flights): Send {
  return async (...message) => {
    const left = world.elapsed()
    const outcome = await send(...message)
    flights.took(world.elapsed() - left)
    return outcome
  }
}
