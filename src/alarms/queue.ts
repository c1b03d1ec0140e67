/** When alerts that wait are an alarm: pure, over a few signs of the outbox. */

/** What is known of the outbox, or of its urgent lanes alone. */
export interface QueueSigns {
  /** Since when the oldest of those waits that could have left by now; null when none does. */
  waitingSince: Date | null
  /** When the last one was sent. */
  movedAt: Date | null
  /** Until when Telegram has shut the gate, or had. */
  pausedUntil: Date | null
}

/** An alert that is due for longer makes the service unwell (contract, /healthz). */
export const OLDEST_SECONDS = 60
/** A shorter pause is how Telegram slows everybody down; of a longer one the operator has to know. */
const LONG_PAUSE_MS = 300_000

/**
 * Something has waited for longer than a minute, and for a minute nothing moved although it might have. A fan-out for a
 * million chats takes hours at Telegram's ceiling: while it moves it is late, and nobody can do anything about it. Nor
 * while Telegram has shut the gate, unless that lasts.
 */
export function isStuck({ waitingSince, movedAt, pausedUntil }: QueueSigns, now: Date): boolean {
  const waits = waitingSince !== null && now.getTime() - waitingSince.getTime() > OLDEST_SECONDS * 1000
  if (!waits) return false
  const pause = (pausedUntil?.getTime() ?? 0) - now.getTime()
  if (pause > 0) return pause > LONG_PAUSE_MS
  const since = Math.max(waitingSince.getTime(), movedAt?.getTime() ?? 0, pausedUntil?.getTime() ?? 0)
  return now.getTime() - since > OLDEST_SECONDS * 1000
}
