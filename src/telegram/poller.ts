/** Long polling: an answer is confirmed by the next question only after its updates were stored. */
import type { Api } from 'grammy'
import { HALT_PAUSE_SECONDS } from '../deliveries/schedule.ts'
import type { World } from '../world.ts'
import { POLL_SECONDS } from './api.ts'
import type { Intake } from './intake.ts'
import { outcomeOf } from './send.ts'
import { ALLOWED_UPDATES } from './update.ts'

/** grammY types the signal by a polyfill; the platform's own is what it uses at run time. */
type PollSignal = Parameters<Api['getUpdates']>[1]

/**
 * Whoever asks ends the question of the other: two that ask again at once would cut each other off for ever. One conflict
 * is a new process that comes while the old one goes; after five quiet minutes it is over.
 */
const CONFLICT_SECONDS = 5
const CONFLICT_MOST_SECONDS = 120
const CONFLICT_OVER_MS = 300_000

export interface Poller {
  /** Asks once, waiting at most `seconds` for something to come; how many updates were stored. */
  once(seconds: number, signal?: AbortSignal): Promise<number>
  /**
   * Asks until `signal` aborts. Never throws: what is wrong is logged once and asked again with growing pauses. A
   * second poller's 409 makes this one stand by, not fight.
   */
  run(signal: AbortSignal): Promise<void>
}

/** `tell` hears after every question whether Telegram answered, and whether somebody else reads the updates too. */
export function createPoller(
  api: Api,
  intake: Pick<Intake, 'store'>,
  world: World,
  tell: (heard: { answers: boolean; conflict: boolean }) => Promise<void>,
): Poller {
  let offset = 0

  async function once(seconds: number, signal?: AbortSignal): Promise<number> {
    const updates = await api.getUpdates(
      { offset, timeout: seconds, allowed_updates: ALLOWED_UPDATES },
      signal as PollSignal,
    )
    await intake.store(updates)
    offset = updates.reduce((last, update) => Math.max(last, update.update_id + 1), offset)
    return updates.length
  }

  return {
    once,
    async run(signal) {
      let failures = 0
      let conflicts = 0
      let conflictAt = 0
      let said = ''
      while (!signal.aborted) {
        try {
          await once(POLL_SECONDS, signal)
          if (failures > 0) world.log.info('Telegram answers again')
          failures = 0
          said = ''
          if (world.elapsed() - conflictAt > CONFLICT_OVER_MS) conflicts = 0
          await tell({ answers: true, conflict: conflicts > 0 })
        } catch (error) {
          if (signal.aborted) return
          failures += 1
          const { because, seconds } = pollTrouble(error, failures, conflicts + 1)
          if (because === 'conflict') {
            conflictAt = world.elapsed()
            conflicts += 1
          }
          await tell({ answers: false, conflict: conflicts > 0 })
          if (said !== because)
            world.log.warn('no updates from Telegram; asking again', { because, seconds }, error)
          said = because
          await world.sleep(seconds * 1000, signal)
        }
      }
    },
  }
}

function pollTrouble(
  error: unknown,
  failures: number,
  conflicts: number,
): { because: string; seconds: number } {
  const growing = Math.min(30, 2 ** Math.min(failures, 5) / 2)
  try {
    const outcome = outcomeOf(error)
    if (outcome.kind === 'later') return { because: 'flood', seconds: outcome.afterSeconds }
    if (outcome.kind !== 'halted') return { because: outcome.kind, seconds: growing }
    const standBy = Math.min(CONFLICT_MOST_SECONDS, CONFLICT_SECONDS * 2 ** (conflicts - 1))
    return {
      because: outcome.because,
      seconds: outcome.because === 'conflict' ? standBy : HALT_PAUSE_SECONDS,
    }
  } catch {
    return { because: 'database', seconds: growing }
  }
}
