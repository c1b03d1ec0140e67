/**
 * How many messages the bot may send: token buckets on the emulator's clock. The true thresholds live in a closed
 * backend; the numbers are those of Telegram's bot FAQ, the growth of the penalty is an approximation.
 */
import { tooManyRequests } from './refusal.ts'

export interface Bucket {
  /** Tokens regained in a second. */
  perSecond: number
  /** How many may go at once after a rest. */
  burst: number
}

export interface Limits {
  global: Bucket
  private: Bucket
  /** Supergroups and channels too. */
  group: Bucket
  /** Edits in one group; not documented, reported by client authors. */
  groupEdits: Bucket
  /** With `allow_paid_broadcast`; only messages above the free `global` bucket cost Stars. */
  paid: Bucket & { starsEach: number; balance: number }
  /** Seconds; a penalty never grows beyond. */
  longestPenalty: number
}

/** Bot FAQ: 1 message a second to one chat (bursts tolerated), 20 a minute to one group, about 30 a second in all. */
export const TELEGRAM_LIMITS: Limits = {
  global: { perSecond: 30, burst: 30 },
  private: { perSecond: 1, burst: 4 },
  group: { perSecond: 20 / 60, burst: 20 },
  groupEdits: { perSecond: 20 / 60, burst: 20 },
  paid: { perSecond: 1000, burst: 1000, starsEach: 0.1, balance: 0 },
  longestPenalty: 3600,
}

export interface Gate {
  /** Takes a token or refuses with 429. */
  pass(use: { chat: number; edit?: boolean; paid?: boolean }): void
  /** Stars left for paid broadcasts. */
  stars(): number
}

interface Penalty {
  until: number
  seconds: number
  ignored: number
}

/** Calls already in flight when a cool-down begins are forgiven; from then on each one doubles the wait. */
const FORGIVEN = 3
/** Rested chats are forgotten when more than this many are remembered. */
const REMEMBERED = 50_000

export function createGate(limits: Limits | 'off', now: () => number): Gate {
  if (limits === 'off') return { pass: () => undefined, stars: () => 0 }
  /** Per key, when its bucket will be full again, in ms: one number says all about a bucket. */
  const fullAt = new Map<string | number, number>()
  const penalties = new Map<string | number, Penalty>()
  /** Thousandths of a Star: tenths have no exact form. */
  let balance = Math.round(limits.paid.balance * 1000)
  const price = Math.round(limits.paid.starsEach * 1000)

  /** Milliseconds until a token is there; takes it where 0. */
  function wait(key: string | number, bucket: Bucket): number {
    const at = now()
    const each = 1000 / bucket.perSecond
    const full = Math.max(at, fullAt.get(key) ?? at)
    // A hundredth of a token of slack: 1000 / 30 has no exact form.
    const missing = full + each - at - bucket.burst * each
    return missing > each / 100 ? missing : 0
  }
  function take(key: string | number, bucket: Bucket): void {
    const at = now()
    fullAt.set(key, Math.max(at, fullAt.get(key) ?? at) + 1000 / bucket.perSecond)
    if (fullAt.size <= REMEMBERED) return
    for (const [other, full] of fullAt) if (full <= at) fullAt.delete(other)
  }
  function coolDown(key: string | number): void {
    const penalty = penalties.get(key)
    if (!penalty) return
    if (now() >= penalty.until) {
      penalties.delete(key)
      return
    }
    penalty.ignored++
    if (penalty.ignored > FORGIVEN) {
      penalty.seconds = Math.min(limits === 'off' ? 0 : limits.longestPenalty, penalty.seconds * 2)
      penalty.until = now() + penalty.seconds * 1000
    }
    throw tooManyRequests(Math.ceil((penalty.until - now()) / 1000))
  }
  function punish(key: string | number, ms: number): never {
    const seconds = Math.max(1, Math.ceil(ms / 1000))
    penalties.set(key, { until: now() + seconds * 1000, seconds, ignored: 0 })
    throw tooManyRequests(seconds)
  }

  return {
    stars: () => balance / 1000,
    pass({ chat, edit = false, paid = false }) {
      const group = chat < 0
      if (edit && !group) return
      const key = edit ? `edit ${chat}` : chat
      const own = edit ? limits.groupEdits : group ? limits.group : limits.private
      if (!edit) coolDown(paid ? 'paid' : 'global')
      coolDown(key)
      const ownWait = wait(key, own)
      if (ownWait > 0) punish(key, ownWait)
      if (!edit) passGlobal(paid)
      take(key, own)
    },
  }

  function passGlobal(paid: boolean): void {
    if (limits === 'off') return
    const free = wait('global', limits.global)
    if (free === 0) {
      take('global', limits.global)
      return
    }
    if (!paid || balance < price) punish('global', free)
    const paidWait = wait('paid', limits.paid)
    if (paidWait > 0) punish('paid', paidWait)
    take('paid', limits.paid)
    balance -= price
  }
}
