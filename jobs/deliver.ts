import { HALTING } from '../src/alarms/alarm.ts'
import { ring, ringing } from '../src/alarms/store.ts'
import { LANES } from '../src/alerts/alert.ts'
import { type Publisher, tryToPost } from '../src/channels/attempt.ts'
import type { Post } from '../src/channels/post.ts'
import { settlePost } from '../src/channels/settle.ts'
import { revivePosts, takePosts } from '../src/channels/store.ts'
import { createGather } from '../src/database/gather.ts'
import { tellAdministrators } from '../src/deliveries/administrators.ts'
import { type Send, type Tried, throughGate, tryToSend, type Unwanted } from '../src/deliveries/attempt.ts'
import { createFlights, type Flights } from '../src/deliveries/flights.ts'
import { nextUntried } from '../src/deliveries/schedule.ts'
import { relieve, settle } from '../src/deliveries/settle.ts'
import { lookAgain, recordAttempt, type Taken, takeDeliveries } from '../src/deliveries/store.ts'
import { hastenDeliveries, reviveDeliveries } from '../src/deliveries/waiting/store.ts'
import { createWriter, type Write } from '../src/deliveries/writer.ts'
import type { LogFields } from '../src/log.ts'
import { hastenUpdates } from '../src/telegram/store.ts'
import type { Job, Room } from './job.ts'

type Needs = Pick<
  Room,
  | 'db'
  | 'world'
  | 'clock'
  | 'vault'
  | 'texts'
  | 'gate'
  | 'meters'
  | 'strangers'
  | 'send'
  | 'publisher'
  | 'groupOf'
  | 'sources'
  | 'locale'
>
type Sending = Needs & {
  send: Send
  publisher: Publisher
  write: Write
  flights: Flights
  lookAgain(delivery: Taken): Promise<Unwanted | null>
}

/** Of so many deliveries one is of a lane that would otherwise wait, the lower lanes in turn. */
const RESERVE_ONE_IN = 20
const RESERVED_LANES = [LANES.unverified, LANES.batch, LANES.digest]
/** How often a long run looks for deliveries whose worker died. */
const REVIVE_EVERY_MS = 10_000

interface Run {
  taken: number
  sent: number
  /** An alarm rings that a message which arrives ends. */
  alarmed: boolean
  halted: boolean
}

/** Sends what is due, most urgent first, each recorded singly, until nothing is due. */
export const deliver: Job<Needs> = {
  name: 'deliver',
  async run(room, signal) {
    const run: Run = { taken: 0, sent: 0, alarmed: false, halted: false }
    const { send, publisher } = room
    const paused = await room.gate.look()
    await mindTheClock(room)
    if (send && publisher && paused === 0) {
      run.alarmed = (await ringing(room.db)).some(({ kind }) => HALTING.includes(kind))
      const sending: Sending = {
        ...room,
        send,
        publisher,
        write: createWriter(room.texts),
        flights: createFlights(room.gate.perSecond),
        lookAgain: createGather((deliveries: readonly Taken[]) => lookAgain(room.db, deliveries)),
      }
      const flying = new Set<Promise<void>>()
      try {
        await sendAll(sending, run, flying, signal)
      } finally {
        // Also when the database went away meanwhile: whoever closes it waits for the records of these.
        await Promise.all(flying)
      }
    }
    return { taken: run.taken, sent: run.sent }
  },
}

/** Whoever set the database's clock back has put off everything that waits; a process that starts cannot know whether. */
async function mindTheClock({ db, gate, clock, world }: Needs): Promise<void> {
  const ms = gate.setBack()
  if (ms === 0) return
  const now = await clock()
  if (ms !== null)
    world.log.warn('the clock of the database was set back; what waits is hastened', {
      seconds: Math.round(ms / 1000),
    })
  await hastenDeliveries(db, ms, now)
  await hastenUpdates(db, ms, now)
}

async function sendAll(
  room: Sending,
  run: Run,
  flying: Set<Promise<void>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { flights } = room
  let landing = Promise.withResolvers<void>()
  function fly(sending: Promise<void>, what: LogFields): void {
    const flight: Promise<void> = sending
      .catch((error: unknown) => {
        // Its row says «sending»: when the lease runs out it is taken up again as a send that may have arrived.
        room.world.log.error('a delivery could not be recorded', what, error)
        run.halted = true
      })
      .finally(() => {
        flying.delete(flight)
        landing.resolve()
        landing = Promise.withResolvers()
      })
    flying.add(flight)
  }
  // Also in a run that is asked to stop before it sends anything: what the dead left waits for no other.
  await revive(room)
  let revivedAt = room.world.elapsed()
  // So many are to be left before more are asked for.
  let enough = 0
  // While the gate is shut nothing is taken: a lease must not run out in the queue before it.
  while (!signal?.aborted && !run.halted && room.gate.pausedMs() === 0) {
    if (room.world.elapsed() - revivedAt >= REVIVE_EVERY_MS) {
      await revive(room)
      revivedAt = room.world.elapsed()
    }
    const most = flights.most() + flights.ahead()
    if (flying.size > Math.min(enough, most - Math.max(1, flights.ahead() / 2))) {
      await landing.promise
      continue
    }
    const limit = most - flying.size
    const taken = await takeSome(room, limit, run.taken)
    const count = taken.deliveries.length + taken.posts.length
    run.taken += count
    for (const delivery of taken.deliveries) fly(attempt(room, delivery, run), { delivery: delivery.id })
    for (const post of taken.posts) fly(publish(room, post, run), { post: post.id })
    if (flying.size === 0) break
    // Where less was due than asked for, whoever asks at every landing hears of nothing most of the time.
    enough = count < limit ? flying.size - Math.ceil(flying.size * LANDED_SHARE) : most
  }
}

async function revive({ db, clock }: Needs): Promise<void> {
  await reviveDeliveries(db, await clock())
  await revivePosts(db, await clock())
}

/** Of what flies, where the outbox had less than was asked for. */
const LANDED_SHARE = 0.125

interface Some {
  deliveries: Taken[]
  posts: Post[]
}

/** The most urgent that are due; now and then one of a lower lane, so that it moves while a higher one is long. */
async function takeSome(room: Sending, limit: number, sofar: number): Promise<Some> {
  const turn = Math.floor((sofar + limit) / RESERVE_ONE_IN)
  const isReserved = turn > Math.floor(sofar / RESERVE_ONE_IN)
  const lane = RESERVED_LANES[turn % RESERVED_LANES.length]!
  const now = await room.clock()
  const takePost = (most: number) => takePosts(room.db, room.sources.channels, most, now)
  // A post is for everybody in its channel: it does not wait behind all who are told one by one.
  const reservedPost = isReserved ? await takePost(1) : []
  const reserved = isReserved && reservedPost.length === 0 ? await takeDeliveries(room.db, 1, now, lane) : []
  const left = limit - reservedPost.length - reserved.length
  const urgent = left > 0 ? await takeDeliveries(room.db, left, now) : []
  const posts = await takePost(left - urgent.length)
  return { deliveries: [...reserved, ...urgent], posts: [...reservedPost, ...posts] }
}

async function publish(room: Sending, post: Post, run: Run): Promise<void> {
  const channel = room.sources.channels.find(({ id }) => id === post.channel)
  if (!channel) return
  const outcome = await tryToPost(room, post, channel)
  const now = await room.clock()
  const told = await settlePost(room, post, channel, outcome, now)
  room.meters.count('sends', { outcome: outcome.kind })
  if (outcome.kind === 'halted') run.halted = true
  if (!told) return
  run.sent += 1
  room.meters.seenToSent((now.getTime() - post.seenAt.getTime()) / 1000)
  if (run.alarmed) run.alarmed = !(await relieve(room, now))
}

async function attempt(room: Sending, delivery: Taken, run: Run): Promise<void> {
  const since = room.world.elapsed()
  await room.flights.board(delivery.alert.lane)
  try {
    const tried = await tryToSend(room, delivery, since)
    const now = await room.clock()
    if (tried.kind !== 'answered') return await putAside(room, delivery, tried, now)
    await conclude(room, delivery, tried, now, run)
    if (tried.left !== null) room.flights.took(room.world.elapsed() - tried.left)
  } finally {
    room.flights.leave()
  }
}

async function conclude(
  room: Sending,
  delivery: Taken,
  tried: Extract<Tried, { kind: 'answered' }>,
  now: Date,
  run: Run,
): Promise<void> {
  const { outcome, paused } = await settle(room, delivery, tried.outcome, now)
  room.meters.count('sends', { outcome: outcome.kind })
  if (outcome.kind === 'halted' || outcome.kind === 'strangers') run.halted = true
  // Told once, not at every daily try.
  const isNews = paused && delivery.outcome !== 'no-rights'
  if (isNews && outcome.kind === 'refused' && outcome.because === 'no-rights')
    await tellAdministrators(room, await room.groupOf(tried.chatId), (id, words) =>
      throughGate(room, 'answer', id, { words, buttons: [] }),
    )
  if (outcome.kind !== 'sent') return
  run.sent += 1
  room.meters.seenToSent((now.getTime() - delivery.alert.seenAt.getTime()) / 1000)
  if (run.alarmed) run.alarmed = !(await relieve(room, now))
}

/** What was not tried, and why. */
async function putAside(
  room: Needs,
  delivery: Taken,
  tried: Exclude<Tried, { kind: 'answered' }>,
  now: Date,
): Promise<void> {
  if (tried.kind === 'corrupt') {
    const fields = { delivery: delivery.id }
    room.world.log.error('a sealed subscriber does not open; its delivery ends', fields, tried.error)
    await ring(room, 'corrupt', now, fields)
  }
  await recordAttempt(room.db, delivery, nextUntried(tried, delivery), now)
}
