import { LANES } from '../src/alerts/alert.ts'
import { readFacts } from '../src/alerts/store.ts'
import { createFlights, type Flights } from '../src/deliveries/flights.ts'
import { writeAlert } from '../src/deliveries/message.ts'
import type { Outcome } from '../src/deliveries/outcome.ts'
import { GATE_PATIENCE_SECONDS, HALT_PAUSE_SECONDS, nextAfter } from '../src/deliveries/schedule.ts'
import {
  holdChat,
  recordAttempt,
  reviveDeliveries,
  type Taken,
  takeDeliveries,
} from '../src/deliveries/store.ts'
import { moveSubscriber, openSubscriber, pauseSubscriber } from '../src/subscribers/store.ts'
import type { Manner } from '../src/subscriptions/audience.ts'
import type { Message } from '../src/texts/message.ts'
import { CorruptCell } from '../src/vault/cell.ts'
import type { Job, Room } from './job.ts'

type Needs = Pick<Room, 'db' | 'world' | 'clock' | 'vault' | 'texts' | 'gate' | 'meters' | 'send'>

/** Of so many deliveries one is of a lane that would otherwise wait, the lower lanes in turn. */
const RESERVE_ONE_IN = 20
const RESERVED_LANES = [LANES.unverified, LANES.batch, LANES.digest]
/** How often a long run looks for deliveries whose worker died. */
const REVIVE_EVERY_MS = 10_000

/** Sends what is due, most urgent first, each recorded singly, until nothing is due. */
export const deliver: Job<Needs> = {
  name: 'deliver',
  async run(room, signal) {
    const summary = { taken: 0, sent: 0 }
    if (!room.send) return summary
    if ((await room.gate.look()) > 0) return summary
    const flying = new Set<Promise<void>>()
    try {
      await sendAll(room, summary, flying, signal)
    } finally {
      // Also when the database went away meanwhile: whoever closes it waits for the records of these.
      await Promise.all(flying)
    }
    return summary
  },
}

async function sendAll(
  room: Needs,
  summary: { taken: number; sent: number },
  flying: Set<Promise<void>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const flights = createFlights(room.gate.perSecond)
  let halted = false
  let revivedAt = Number.NEGATIVE_INFINITY
  // While the gate is shut nothing is taken: a lease must not run out in the queue before it.
  while (!signal?.aborted && !halted && room.gate.pausedMs() === 0) {
    if (room.world.now().getTime() - revivedAt >= REVIVE_EVERY_MS) {
      await reviveDeliveries(room.db, await room.clock())
      revivedAt = room.world.now().getTime()
    }
    const taken = await takeSome(room, flights.most() - flying.size, summary.taken)
    summary.taken += taken.length
    for (const delivery of taken) {
      const flight: Promise<void> = attempt(room, delivery, flights)
        .then((outcome) => {
          if (outcome === 'sent') summary.sent += 1
          if (outcome === 'halted') halted = true
        })
        .catch((error: unknown) => {
          // Its row says «sending»: when the lease runs out it is taken up again as a send that may have arrived.
          room.world.log.error('a delivery could not be recorded', { delivery: delivery.id }, error)
          halted = true
        })
        .finally(() => flying.delete(flight))
      flying.add(flight)
    }
    if (taken.length === 0 && flying.size === 0) break
    if (flying.size > 0) await Promise.race(flying)
  }
}

/** The most urgent that are due; now and then one of a lower lane, so that it moves while a higher one is long. */
async function takeSome(room: Needs, limit: number, sofar: number): Promise<Taken[]> {
  const turn = Math.floor((sofar + limit) / RESERVE_ONE_IN)
  const isReserved = turn > Math.floor(sofar / RESERVE_ONE_IN)
  const lane = RESERVED_LANES[turn % RESERVED_LANES.length]!
  const now = await room.clock()
  const reserved = isReserved ? await takeDeliveries(room.db, 1, now, lane) : []
  if (reserved.length === limit) return reserved
  return [...reserved, ...(await takeDeliveries(room.db, limit - reserved.length, now))]
}

async function attempt(
  room: Needs,
  delivery: Taken,
  flights: Flights,
): Promise<Outcome['kind'] | 'corrupt' | 'hidden'> {
  if (delivery.hidden) {
    await recordAttempt(
      room.db,
      delivery,
      { state: 'cancelled', outcome: 'not-published' },
      await room.clock(),
    )
    return 'hidden'
  }
  const outcome = await tryToSend(room, delivery, flights)
  if (outcome === null) return 'corrupt'
  room.meters.count('sends', { outcome: outcome.kind })
  const now = await room.clock()
  await settle(room, delivery, outcome, now)
  await recordAttempt(room.db, delivery, nextAfter(outcome, delivery), now)
  if (outcome.kind === 'sent')
    room.meters.seenToSent((now.getTime() - delivery.alert.seenAt.getTime()) / 1000)
  return outcome.kind
}

/** Null when the sealed chat does not open: that row ends and is reported, the others go on. */
async function tryToSend(room: Needs, delivery: Taken, flights: Flights): Promise<Outcome | null> {
  try {
    const { chatId, preferences, state } = openSubscriber(room.vault, delivery.subscriber)
    if (state !== 'active') return { kind: 'refused', because: 'blocked' }
    const now = room.world.now().getTime()
    const wait = room.gate.chatWait(
      chatId,
      delivery.sentAgo.map((ago) => now - ago),
    )
    if (wait > 0) return { kind: 'paced', afterSeconds: wait / 1000 }
    const message = writeAlert(
      readFacts(delivery.alert.facts),
      delivery.manner as Manner,
      preferences.language,
      room.texts,
    )
    const outcome = await sendThroughGate(room, chatId, message, flights)
    if (outcome.kind !== 'rejected') return outcome
    room.world.log.error('Telegram refused the form of an alert; trying it plain', {
      alert: delivery.alert.id,
      because: outcome.reason,
    })
    const plain = { words: { text: message.words.text, entities: [] }, buttons: [] }
    return await sendThroughGate(room, chatId, plain, flights)
  } catch (error) {
    if (!(error instanceof CorruptCell)) throw error
    room.world.log.error(
      'a sealed subscriber does not open; its delivery ends',
      { delivery: delivery.id },
      error,
    )
    await recordAttempt(room.db, delivery, { state: 'refused', outcome: 'corrupt' }, await room.clock())
    return null
  }
}

async function sendThroughGate(
  { gate, send, world }: Needs,
  chatId: number,
  message: Message,
  flights: Flights,
): Promise<Outcome> {
  if (!(await gate.pass('alert', GATE_PATIENCE_SECONDS * 1000)))
    return { kind: 'paced', afterSeconds: Math.max(1, gate.pausedMs() / 1000) }
  gate.note(chatId, 'alert')
  const left = world.now().getTime()
  const outcome = await send!(chatId, message)
  flights.took(world.now().getTime() - left)
  if (outcome.kind === 'later') await gate.refused(chatId, outcome.afterSeconds)
  return outcome
}

/** What an answer means beyond this one delivery: for the chat, and for everybody. */
async function settle(room: Needs, delivery: Taken, outcome: Outcome, now: Date): Promise<void> {
  const { db, vault, gate, world } = room
  switch (outcome.kind) {
    case 'refused':
      return pauseSubscriber(
        db,
        delivery.subscriber.id,
        outcome.because === 'deactivated' || outcome.because === 'gone' ? 'gone' : 'paused',
        now,
      )
    case 'moved':
      return moveSubscriber(db, vault, delivery.subscriber.id, outcome.chatId, now)
    case 'later':
    case 'paced':
      return holdChat(db, delivery.subscriber.id, new Date(now.getTime() + outcome.afterSeconds * 1000))
    case 'halted':
      // Not written down: whoever mends the token and starts anew need not wait.
      gate.halt(world.now().getTime() + HALT_PAUSE_SECONDS * 1000)
      return world.log.error('Telegram takes no message at all; alerts wait', { because: outcome.because })
    case 'sent':
    case 'unsent':
    case 'unknown':
    case 'chat-not-found':
    case 'rejected':
      return
  }
}
