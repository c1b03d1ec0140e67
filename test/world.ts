/** A world whose time moves when told, and that keeps its log for whoever wants to read it. */
import { randomBytes } from 'node:crypto'
import { createLog } from '../src/log.ts'
import type { World } from '../src/world.ts'

export interface TestWorld extends World {
  /** Lets time pass. */
  pass(span: { days?: number; hours?: number; minutes?: number; seconds?: number }): void
  /** Every log line so far. */
  readonly lines: string[]
}

/** Sleeping moves the clock: whoever waits in a test waits for no one else. */
export function createTestWorld(start = '2026-01-01T16:00:00Z'): TestWorld {
  let time = new Date(start).getTime()
  const lines: string[] = []
  const now = () => new Date(time)
  return {
    now,
    random: (size) => randomBytes(size),
    async sleep(ms, signal) {
      const until = time + ms
      await new Promise((resolve) => setImmediate(resolve))
      if (!signal?.aborted) time = Math.max(time, until)
    },
    log: createLog('debug', (line) => lines.push(line), now),
    lines,
    pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      time += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
    },
  }
}
