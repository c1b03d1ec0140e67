/**
 * What one process does while others stand by: a turn is taken for a quarter of a minute and kept by saying so again. A process
 * that was killed, or is stopped and says nothing, is followed by another within that time.
 */
import type { Database } from '../database/database.ts'
import type { World } from '../world.ts'
import { giveTurn, keepTurn, takeTurn } from './store.ts'

export interface Turns {
  /**
   * Does `work` while this process alone has the turn, which ends with it. `taken`: another process has it, or had it for
   * this `tick` of the timetable. The signal of `work` aborts when `signal` does or when the turn was lost.
   */
  alone<T>(name: string, work: (signal: AbortSignal) => Promise<T>, asked?: Asked): Promise<Turn<T>>
  /** Does `work` whenever this process has the turn, again and again until `signal` aborts. Never throws what `work` does not. */
  always(name: string, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void>
}

export type Turn<T> = { kind: 'done'; value: T } | { kind: 'taken' }

export interface Asked {
  signal?: AbortSignal | undefined
  /** The moment of the timetable that the work is for. */
  tick?: Date | null
  /** How long to wait for another process to end. */
  waitMs?: number
}

interface Room {
  db: Database
  world: Pick<World, 'now' | 'random' | 'sleep' | 'log'>
  clock(): Promise<Date>
}

/** Takeover after a death is promised within a minute; a renewal may fail twice before the turn is lost. */
const LEASE_MS = 15_000
const RENEW_MS = 4_000
/** How often whoever stands by asks. */
const LOOK_MS = 2_000
const WAIT_LOOK_MS = 250
/** The clocks of two machines that are set at all differ by less. */
const SAME_CLOCK_MS = 2_000

export function createTurns({ db, world, clock }: Room): Turns {
  const holder = Buffer.from(world.random(8)).toString('hex')

  async function take(name: string, tick: Date | null): Promise<boolean> {
    const now = await clock()
    const until = new Date(now.getTime() + LEASE_MS)
    return takeTurn(db, { name, holder, now, until, tick: tick && shared(tick, now) })
  }

  /** A moment of this machine's clock by the database's: whose clock is five minutes ahead must not have run for all others. */
  function shared(tick: Date, now: Date): Date {
    const behind = now.getTime() - world.now().getTime()
    if (Math.abs(behind) < SAME_CLOCK_MS) return tick
    return new Date(tick.getTime() + Math.round(behind / 1000) * 1000)
  }

  /** Aborts once the turn is lost. */
  function keep(name: string): { lost: AbortSignal; end(): void } {
    const lost = new AbortController()
    let failures = 0
    const renew = async () => {
      try {
        const until = new Date((await clock()).getTime() + LEASE_MS)
        if (!(await keepTurn(db, { name, holder, until }))) lost.abort()
        failures = 0
      } catch (error) {
        world.log.warn('a turn could not be kept; asking again', { job: name }, error)
        failures += 1
        if (failures * RENEW_MS > LEASE_MS) lost.abort()
      }
    }
    // Real time: a process that is stopped must not believe that no time passed.
    const timer = setInterval(() => void renew(), RENEW_MS)
    timer.unref()
    return { lost: lost.signal, end: () => clearInterval(timer) }
  }

  async function during<T>(
    name: string,
    work: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const kept = keep(name)
    try {
      return await work(signal ? AbortSignal.any([signal, kept.lost]) : kept.lost)
    } finally {
      kept.end()
      await giveTurn(db, { name, holder }).catch((error: unknown) => {
        world.log.warn('a turn could not be given back; it ends by itself', { job: name }, error)
      })
    }
  }

  return {
    async alone(name, work, { signal, tick = null, waitMs = 0 } = {}) {
      for (let waited = 0; ; waited += WAIT_LOOK_MS) {
        if (await take(name, tick)) return { kind: 'done', value: await during(name, work, signal) }
        if (waited >= waitMs || signal?.aborted) return { kind: 'taken' }
        await world.sleep(WAIT_LOOK_MS, signal)
      }
    },
    async always(name, work, signal) {
      while (!signal.aborted) {
        const has = await take(name, null).catch((error: unknown) => {
          world.log.warn('a turn could not be asked for; asking again', { job: name }, error)
          return false
        })
        if (has) await during(name, work, signal)
        else await world.sleep(LOOK_MS, signal)
      }
    },
  }
}
