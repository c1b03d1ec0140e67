/**
 * One gate for everything that leaves: a ceiling a second, a shared pause after a 429, and the pace of each chat
 * (one message a second to a person with a short burst, twenty a minute to a group: Bot FAQ).
 */
export interface Gate {
  /**
   * True, first come first served, as soon as one more message may leave. False, and nothing may leave, when that is
   * further off than `mostMs`: told at once, also when the gate is shut meanwhile.
   */
  pass(mostMs?: number): Promise<boolean>
  /** Nobody passes before `until` (milliseconds). */
  pause(until: number): void
  /** Milliseconds for which nobody passes, 0 when the gate is open. */
  pausedMs(): number
  /** Milliseconds until this chat may get another message; 0 = now, and then it counts as sent. */
  chatWait(chatId: number): number
}

export interface GateOptions {
  perSecond: number
  now(): number
  sleep(ms: number): Promise<void>
}

// Timers wake up to this much late; what they missed may be caught up, or a high ceiling would never be reached.
const TIMER_SLACK_MS = 20
const PRIVATE = { burst: 3, refillMs: 1000 }
const GROUP = { burst: 20, refillMs: 3000 }
// A chat that was quiet for a minute has a full bucket again, so it need not be remembered.
const FORGET_MS = 60_000

export function createGate({ perSecond, now, sleep }: GateOptions): Gate {
  const spacing = 1000 / perSecond
  let nextFree = 0
  let pausedUntil = 0
  let letting = false
  const waiting: { until: number; leave(passed: boolean): void }[] = []
  const chats = new Map<number, { tokens: number; at: number }>()

  const due = () => Math.max(nextFree, pausedUntil)

  async function letThrough(): Promise<void> {
    letting = true
    while (waiting.length > 0) {
      const ms = due() - now()
      if (ms > 0) await sleep(ms)
      else {
        nextFree = Math.max(nextFree, now() - TIMER_SLACK_MS) + spacing
        waiting.shift()?.leave(true)
        dismissImpatient()
      }
    }
    letting = false
  }

  function dismissImpatient(): void {
    for (let at = waiting.length - 1; at >= 0; at -= 1)
      if (waiting[at]!.until < due()) waiting.splice(at, 1)[0]!.leave(false)
  }

  return {
    pass(mostMs = Number.POSITIVE_INFINITY) {
      const until = now() + mostMs
      if (until < due()) return Promise.resolve(false)
      return new Promise((resolve) => {
        waiting.push({ until, leave: resolve })
        if (!letting) void letThrough()
      })
    },
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until)
      dismissImpatient()
    },
    pausedMs: () => Math.max(0, pausedUntil - now()),
    chatWait(chatId) {
      const pace = chatId < 0 ? GROUP : PRIVATE
      const time = now()
      if (chats.size > 10_000)
        for (const [id, chat] of chats) if (time - chat.at > FORGET_MS) chats.delete(id)
      const held = chats.get(chatId) ?? { tokens: pace.burst, at: time }
      const tokens = Math.min(pace.burst, held.tokens + (time - held.at) / pace.refillMs)
      if (tokens < 1) return Math.ceil((1 - tokens) * pace.refillMs)
      chats.set(chatId, { tokens: tokens - 1, at: time })
      return 0
    },
  }
}
