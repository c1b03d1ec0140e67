/** The world a function is handed: clock, dice, waiting and the log. Nothing else in src/ reaches for these itself. */
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './log.ts'

export interface World {
  now(): Date
  /** Milliseconds since some moment: they only ever grow, also when somebody sets the clock. */
  elapsed(): number
  /** `size` random bytes fit for keys and nonces. */
  random(size: number): Uint8Array
  /** Resolves after `ms`, or as soon as `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  log: Log
}

/** The system's clock. */
export const systemNow = () => new Date()

/** The real one: the system's clock and dice. */
export function realWorld(log: Log): World {
  return {
    now: systemNow,
    elapsed: () => performance.now(),
    random: (size) => randomBytes(size),
    sleep: async (ms, signal) => {
      if (signal?.aborted) return
      await wait(ms, undefined, signal ? { signal } : {}).catch(() => undefined)
    },
    log,
  }
}
