/** A world whose time moves when told, and that keeps its log for whoever wants to read it. */
import { randomBytes } from 'node:crypto'
import { createLog } from '../src/log.ts'
import type { World } from '../src/world.ts'

export interface TestWorld extends World {
  /** Lets time pass. */
  pass(span: Span): void
  /** The database's clock, which is this machine's unless one of them was set. */
  shared(): Date
  /** Somebody sets a clock so much forward, or back (less than 0): no time passes. */
  setClock(which: 'own' | 'shared' | 'both', by: Span): void
  /** Every log line so far. */
  readonly lines: string[]
}

interface Span {
  days?: number
  hours?: number
  minutes?: number
  seconds?: number
}

const msOf = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span) =>
  (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000

/** Sleeping moves the clock: whoever waits in a test waits for no one else. */
export function createTestWorld(start = '2026-01-01T16:00:00Z'): TestWorld {
  const time = new Date(start).getTime()
  const set = { own: 0, shared: 0 }
  const lines: string[] = []
  let elapsed = 0
  function pass(ms: number): void {
    elapsed += Math.max(0, ms)
  }
  const now = () => new Date(time + elapsed + set.own)
  return {
    now,
    elapsed: () => Math.floor(elapsed),
    random: (size) => randomBytes(size),
    async sleep(ms, signal) {
      const until = elapsed + ms
      await new Promise((resolve) => setImmediate(resolve))
      if (!signal?.aborted) pass(until - elapsed)
    },
    log: createLog('debug', (line) => lines.push(line), now),
    lines,
    pass: (span) => pass(msOf(span)),
    shared: () => new Date(time + elapsed + set.shared),
    setClock(which, by) {
      if (which !== 'shared') set.own += msOf(by)
      if (which !== 'own') set.shared += msOf(by)
    },
  }
}
