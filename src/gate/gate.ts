import type { Database } from '../database/database.ts'
import { type ChatId, isGroupChat, PACE_LOOKS_BACK_MS, paceWait } from './pace.ts'
import { afterFlood, handOut, type Permits, type Standing, TIMER_SLACK_MS } from './permits.ts'
import { changeGate } from './store.ts'

/** Who asks: an alert, or an answer to somebody who wrote. */
export type Errand = 'alert' | 'answer'

/**
 * One gate for everything that leaves, whichever process sends it: a ceiling a second, a pause and a slower pace after
 * Telegram refused for haste, and the pace of each chat.
 */
export interface Gate {
  /** The ceiling, messages a second. */
  readonly perSecond: number
  /**
   * True as soon as one more message may leave, first come first served among alerts and among answers. False, and
   * nothing may leave, when that is further off than `mostMs`: told at once, also when the gate is shut meanwhile.
   */
  pass(errand: Errand, mostMs?: number): Promise<boolean>
  /**
   * Telegram refused a message to this chat for haste. Nobody passes for so long; a group has a pace of its own and an
   * administrator who may slow it down, so a refusal there is about that group alone until another chat is refused too.
   * Whom it holds.
   */
  refused(chatId: ChatId, afterSeconds: number): Promise<'everybody' | 'chat'>
  /** Nobody of this process passes for so many milliseconds; nothing is written down. */
  halt(ms: number): void
  /** Looks how the gate stands and says for how many milliseconds nobody passes, 0 when it is open. */
  look(): Promise<number>
  /** The same, as it is known here. */
  pausedMs(): number
  /** By how many milliseconds the shared clock was set back since this was last asked; null at first: nobody saw it before. */
  setBack(): number | null
  /** Milliseconds until this chat may get another message. `alertsAgo`: how long ago alerts were sent to it, by any process. */
  chatWait(chatId: ChatId, alertsAgo?: readonly number[]): number
  /** A message leaves for this chat now. */
  note(chatId: ChatId, errand: Errand): void
}

export interface GateOptions {
  db: Database
  perSecond: number
  /** Milliseconds that only ever grow: nobody waits for a day because somebody set the clock back by one. */
  now(): number
  /** The clock that all processes share. */
  clock(): Promise<Date>
  sleep(ms: number): Promise<void>
}

interface Waiter {
  until: number
  leave(passed: boolean): void
  fail(error: unknown): void
}

/** Where both wait, one permit in so many is for an answer: a flood of questions makes alerts a sixth later at most. */
const ANSWERS_ONE_IN = 8
/** Refusals of two groups within this time are not about one group. */
const ALIKE_WITHIN_MS = 10_000
/** More than any answer is late: somebody set a clock. */
const CLOCK_WAS_SET_MS = 5000
/** To look at all that are remembered for each message took longer than the message. */
const SWEEP_EVERY_MS = 1000

export function createGate({ db, perSecond, now, clock, sleep }: GateOptions): Gate {
  let permits: Permits = { from: 0, every: 0, count: 0 }
  /** How many to ask for: twice as many after a lease that was used up, half after one that was not. */
  let wanted = 1
  /** Our milliseconds less those of the shared clock. */
  let offset = Number.POSITIVE_INFINITY
  let setBack: number | null = null
  let pausedUntil = 0
  let letting = false
  let turn = 0
  let groupRefused: { chatId: ChatId; at: number } | null = null
  const waiting: Record<Errand, Waiter[]> = { alert: [], answer: [] }
  const chats = new Map<ChatId, { at: number; errand: Errand }[]>()
  let sweptAt = 0

  const waits = (): number => waiting.alert.length + waiting.answer.length

  /** A slow answer only ever makes our clock seem later than it is: the least that was measured is the truth. */
  function noteOffset(measured: number): void {
    if (measured - offset > CLOCK_WAS_SET_MS) setBack = (setBack ?? 0) + measured - offset
    if (measured < offset || measured - offset > CLOCK_WAS_SET_MS) offset = measured
  }

  /** Changes the row, whose times are those of the shared clock. */
  async function change<Change extends { standing: Standing | null }>(
    how: (standing: Standing, sharedNow: number) => Change,
  ): Promise<Change> {
    const sharedNow = (await clock()).getTime()
    noteOffset(now() - sharedNow)
    const { before, change } = await changeGate(db, (standing) => how(standing, sharedNow))
    if (before.pausedUntil > sharedNow) pause(before.pausedUntil + offset)
    return change
  }

  function pause(until: number): void {
    if (until <= pausedUntil) return
    pausedUntil = until
    permits = { ...permits, count: 0 }
    dismissImpatient(until)
  }

  function dismissImpatient(due: number): void {
    for (const queue of [waiting.alert, waiting.answer])
      for (let at = queue.length - 1; at >= 0; at -= 1)
        if (queue[at]!.until < due) queue.splice(at, 1)[0]!.leave(false)
  }

  /** Permits that were not used in time are gone: whoever used them late would burst. */
  function aged(held: Permits): Permits {
    const late = Math.max(0, now() - TIMER_SLACK_MS - held.from)
    const gone = Math.min(held.count, Math.ceil(late / held.every))
    return gone === 0 ? held : { ...held, from: held.from + gone * held.every, count: held.count - gone }
  }

  /** When the next message may leave; there is a permit for it unless that is some time off. */
  async function due(): Promise<number> {
    const held = permits.count > 0
    permits = aged(permits)
    if (permits.count > 0) return Math.max(permits.from, pausedUntil)
    if (held) wanted = Math.max(1, wanted / 2)
    const { permits: leased, waitMs } = await change((standing, sharedNow) =>
      handOut(standing, Math.max(waits(), Math.floor(wanted)), perSecond, sharedNow),
    )
    if (leased.count === 0) return Math.max(now() + waitMs, pausedUntil)
    const ours = { ...leased, from: leased.from + offset }
    permits = aged(ours)
    // The database took longer to answer than the lease lasts: one may leave, or nobody ever would.
    if (permits.count === 0) permits = { ...ours, count: 1 }
    return Math.max(permits.from, pausedUntil)
  }

  async function letThrough(): Promise<void> {
    letting = true
    try {
      while (waits() > 0) {
        const at = await due()
        dismissImpatient(at)
        if (waits() === 0) break
        const ms = at - now()
        if (ms > 0) await sleep(ms)
        else if (permits.count > 0) letOne()
      }
    } catch (error) {
      for (const queue of [waiting.alert, waiting.answer])
        for (const waiter of queue.splice(0)) waiter.fail(error)
    } finally {
      letting = false
    }
  }

  function letOne(): void {
    permits = { ...permits, from: permits.from + permits.every, count: permits.count - 1 }
    if (permits.count === 0) wanted = Math.min(wanted * 2, perSecond)
    turn += 1
    const answers = waiting.alert.length === 0 || (waiting.answer.length > 0 && turn % ANSWERS_ONE_IN === 0)
    waiting[answers ? 'answer' : 'alert'].shift()?.leave(true)
  }

  function sentTo(chatId: ChatId): { at: number; errand: Errand }[] {
    const since = now() - PACE_LOOKS_BACK_MS
    return (chats.get(chatId) ?? []).filter(({ at }) => at > since)
  }

  return {
    perSecond,
    pass(errand, mostMs = Number.POSITIVE_INFINITY) {
      const until = now() + mostMs
      if (until < pausedUntil) return Promise.resolve(false)
      return new Promise((resolve, reject) => {
        waiting[errand].push({ until, leave: resolve, fail: reject })
        if (!letting) void letThrough()
      })
    },
    async refused(chatId, afterSeconds) {
      if (isGroupChat(chatId)) {
        const before = groupRefused
        groupRefused = { chatId, at: now() }
        if (before === null || before.chatId === chatId || now() - before.at > ALIKE_WITHIN_MS) return 'chat'
      }
      pause(now() + afterSeconds * 1000)
      await change((standing, sharedNow) => ({
        standing: afterFlood(standing, perSecond, afterSeconds, sharedNow),
      }))
      return 'everybody'
    },
    halt: (ms) => pause(now() + ms),
    async look() {
      await change(() => ({ standing: null }))
      return Math.max(0, pausedUntil - now())
    },
    setBack() {
      const ms = setBack
      setBack = 0
      return ms
    },
    pausedMs: () => Math.max(0, pausedUntil - now()),
    chatWait(chatId, alertsAgo) {
      const own = sentTo(chatId)
      const at = now()
      const times =
        alertsAgo === undefined
          ? own.map((one) => one.at)
          : [
              ...alertsAgo.map((ago) => at - ago),
              ...own.filter(({ errand }) => errand === 'answer').map((one) => one.at),
            ]
      return paceWait(chatId, times, at)
    },
    note(chatId, errand) {
      const sent = [...sentTo(chatId), { at: now(), errand }]
      // Whoever was written to last is last: those of long ago are found in front.
      chats.delete(chatId)
      chats.set(chatId, sent)
      if (now() - sweptAt < SWEEP_EVERY_MS) return
      sweptAt = now()
      for (const id of chats.keys()) {
        if (sentTo(id).length > 0) break
        chats.delete(id)
      }
    },
  }
}
