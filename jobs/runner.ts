/** Runs jobs: one run of a job at a time, followed by the jobs that its work is for, and drained before the end. */
import { OperatorError } from '../src/log.ts'
import { rememberRun } from '../src/runs/store.ts'
import type { Turns } from '../src/turns/turns.ts'
import type { Entry } from './index.ts'
import type { Room, Summary } from './job.ts'

export interface Runner {
  /** Runs these jobs once, one after the other; what the last one did. */
  run(names: readonly string[]): Promise<Summary>
  /**
   * Asks for a run soon; asked again while it runs, it runs once more. Its failure is logged, never thrown. `tick`: the
   * moment of the timetable that the run is for, of which another process may have made its own.
   */
  trigger(name: string, tick?: Date): void
  /** Running jobs end at their next row; resolves when they have. */
  close(): Promise<void>
}

/** For so long a run that somebody asked for waits while another process does the same job. */
const WAIT_MS = 60_000
/** A run that follows another job's; the timetable is its safety net. */
const FOLLOW_MS = 10_000
/** A job that runs every second need not write that down every second. */
const RUN_NOTED_EVERY_MS = 60_000

export function createRunner(timetable: readonly Entry[], room: Room, turns: Turns): Runner {
  const stop = new AbortController()
  const running = new Map<string, Promise<unknown>>()
  const asked = new Set<string>()
  const noted = new Map<string, { at: number; outcome: string }>()

  function entryOf(name: string): Entry {
    const entry = timetable.find(({ job }) => job.name === name)
    if (entry) return entry
    throw new OperatorError(
      `There is no job «${name}». The jobs are: ${timetable.map(({ job }) => job.name).join(', ')}.`,
    )
  }

  /** Null when another process does it, or did it for this tick. */
  async function once(entry: Entry, waitMs: number, tick: Date | null = null): Promise<Summary | null> {
    if (!entry.alone) return run(entry, stop.signal)
    const turn = await turns.alone(entry.job.name, (signal) => run(entry, signal), {
      signal: stop.signal,
      waitMs,
      tick,
    })
    return turn.kind === 'done' ? turn.value : null
  }

  async function run(entry: Entry, signal: AbortSignal): Promise<Summary> {
    const startedAt = room.world.now()
    try {
      const summary = await entry.job.run(room, signal)
      await note(entry.job.name, startedAt, 'done')
      return summary
    } catch (error) {
      await note(entry.job.name, startedAt, 'failed').catch(() => undefined)
      throw error
    }
  }

  async function note(job: string, startedAt: Date, outcome: string): Promise<void> {
    const last = noted.get(job)
    if (last?.outcome === outcome && startedAt.getTime() - last.at < RUN_NOTED_EVERY_MS) return
    noted.set(job, { at: startedAt.getTime(), outcome })
    await rememberRun(room.db, { job, startedAt, finishedAt: room.world.now(), outcome })
  }

  /** One at a time per job: whoever comes while it runs waits for its own turn. */
  function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = running.get(name) ?? Promise.resolve()
    const turn = before.catch(() => undefined).then(work)
    running.set(name, turn)
    const done = () => {
      if (running.get(name) === turn) running.delete(name)
    }
    turn.then(done, done)
    return turn
  }

  async function onTrigger(name: string, tick: Date | null): Promise<void> {
    asked.delete(name)
    if (stop.signal.aborted) return
    const entry = entryOf(name)
    try {
      const summary = (await once(entry, tick === null ? FOLLOW_MS : 0, tick)) ?? {}
      for (const { when, job } of entry.next ?? []) if ((summary[when] ?? 0) > 0) trigger(job)
    } catch (error) {
      room.world.log.error('a job failed; it runs again at its next time', { job: name }, error)
    }
  }

  function trigger(name: string, tick: Date | null = null): void {
    if (stop.signal.aborted || asked.has(name)) return
    asked.add(name)
    void inTurn(name, () => onTrigger(name, tick))
  }

  return {
    async run(names) {
      const entries = names.map(entryOf)
      let last: Summary = {}
      for (const entry of entries) {
        const summary = await inTurn(entry.job.name, () => once(entry, WAIT_MS))
        if (summary === null)
          throw new OperatorError(
            `Another process has been at «${entry.job.name}» for a minute; nothing was done here. Try again when it has ended.`,
          )
        last = summary
      }
      return last
    },
    trigger,
    async close() {
      stop.abort()
      await Promise.allSettled(running.values())
    },
  }
}
