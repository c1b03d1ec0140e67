/**
 * The arithmetic of the one gate through which everything leaves, shared by all senders. Times are milliseconds of one
 * clock, rates messages a second.
 */

/** The gate as its row keeps it. */
export interface Standing {
  /** Nobody passes before. */
  pausedUntil: number
  /** The first moment that nobody has a permit for yet. */
  nextAt: number
  /** What was allowed a second at `rateAt`; null: never slowed down. */
  rate: number | null
  rateAt: number
}

/** Leave to send `count` messages, one every `every` ms from `from` on. */
export interface Permits {
  from: number
  every: number
  count: number
}

/** Permits are handed out for so long at a time: few questions to the row, and little lost with a process that dies. */
const SLICE_MS = 200
/** No permit lies further off, so that a pause is soon known to everybody. */
const AHEAD_MS = 250
/** Timers wake up to this much late; what they missed may be caught up, or a high ceiling would never be reached. */
export const TIMER_SLACK_MS = 30
/** After a refusal for haste half as much is allowed, and this share of the ceiling more with every second after the pause. */
const SLOWED = 0.5
const REGAINED_A_SECOND = 1 / 60
const SLOWEST = 1

/** What may leave a second now. */
export function rateAt({ rate, rateAt }: Standing, ceiling: number, now: number): number {
  if (rate === null) return ceiling
  const regained = (Math.max(0, now - rateAt) / 1000) * REGAINED_A_SECOND * ceiling
  return Math.min(ceiling, rate + regained)
}

export interface HandedOut {
  /** Null: the gate stays as it is. */
  standing: Standing | null
  permits: Permits
  /** Where there are none: how long to wait before asking again. */
  waitMs: number
}

/** Nobody was ever given a permit for so far ahead: the clock was set back since. */
const IMPOSSIBLE_MS = 5000

/** Hands out up to `wanted` permits, and none where the next is far off. */
export function handOut(standing: Standing, wanted: number, ceiling: number, now: number): HandedOut {
  const every = 1000 / rateAt(standing, ceiling, now)
  const nextAt = standing.nextAt - now > IMPOSSIBLE_MS ? now : standing.nextAt
  const from = Math.max(nextAt, standing.pausedUntil, now - TIMER_SLACK_MS)
  if (from - now > AHEAD_MS) return { standing: null, permits: { from, every, count: 0 }, waitMs: from - now }
  const count = Math.max(1, Math.min(wanted, Math.floor(SLICE_MS / every)))
  return {
    standing: { ...standing, nextAt: from + count * every },
    permits: { from, every, count },
    waitMs: 0,
  }
}

/**
 * After Telegram refused for haste: nobody passes for as long as it says, and then fewer do. What was on its way when
 * the first was refused is refused too, and says nothing new.
 */
export function afterFlood(standing: Standing, ceiling: number, seconds: number, now: number): Standing {
  const pausedUntil = Math.max(standing.pausedUntil, now + seconds * 1000)
  if (now < standing.pausedUntil) return { ...standing, pausedUntil, rateAt: pausedUntil }
  const rate = Math.max(SLOWEST, rateAt(standing, ceiling, now) * SLOWED)
  return { ...standing, pausedUntil, rate, rateAt: pausedUntil }
}
