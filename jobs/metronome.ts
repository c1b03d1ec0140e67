/**
 * The seconds of the timetable. node-cron's own timers wait for the moment they once saw coming: with a clock that was
 * set back by a day they wait for a day, and set forward they make up for all that was in between.
 */
import type { World } from '../src/world.ts'

export interface Metronome {
  /** No second is told from now on; resolves when none is being told. */
  stop(): Promise<void>
}

/** A process that was busy or stopped for longer has missed what was in between. */
const MOST_SECONDS = 60

/** Tells `beat` the seconds that began since it was last told, the oldest first; nearly always one. */
export function startMetronome(
  world: Pick<World, 'now' | 'sleep'>,
  beat: (seconds: readonly Date[]) => void,
): Metronome {
  const stop = new AbortController()
  const second = () => Math.floor(world.now().getTime() / 1000)

  async function run(): Promise<void> {
    let last = second()
    while (!stop.signal.aborted) {
      await world.sleep(1000 - (world.now().getTime() % 1000), stop.signal)
      const now = second()
      if (stop.signal.aborted || now === last) continue
      const first = now < last ? now : Math.max(last + 1, now - MOST_SECONDS + 1)
      last = now
      beat(Array.from({ length: now - first + 1 }, (_, at) => new Date((first + at) * 1000)))
    }
  }

  const running = run()
  return {
    async stop() {
      stop.abort()
      await running
    },
  }
}
