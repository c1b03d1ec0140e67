/** Notes while Telegram is asked what is new, so that whoever wrote while nobody asked hears that it may be lost. */
import type { Api } from 'grammy'
import { KEPT_MS } from '../alerts/outages/outage.ts'
import { noteListening } from '../alerts/outages/store.ts'
import type { Database } from '../database/database.ts'
import type { World } from '../world.ts'

export interface Listening {
  /** What is new was asked for and written down; never throws. */
  heard(): Promise<void>
  /** Where Telegram comes to us: asks it now and then whether it does, until `signal` aborts. Never throws. */
  watch(api: Pick<Api, 'getWebhookInfo'>, signal: AbortSignal): Promise<void>
}

interface Room {
  db: Database
  world: World
  clock(): Promise<Date>
}

/** An outage is told to so many milliseconds. */
const NOTED_EVERY_MS = 60_000

export function createListening({ db, world, clock }: Room): Listening {
  let heardAt = Number.NEGATIVE_INFINITY

  async function heard(): Promise<void> {
    const at = world.elapsed()
    if (at - heardAt < NOTED_EVERY_MS) return
    try {
      const outage = await noteListening(db, at - heardAt < KEPT_MS, await clock())
      heardAt = at
      if (outage)
        world.log.error('what people wrote for a time is lost; everybody is told', {
          because: outage.because,
          seconds: Math.round((outage.to.getTime() - outage.from.getTime()) / 1000),
        })
    } catch (error) {
      world.log.warn('that Telegram was asked could not be written down', {}, error)
    }
  }

  return {
    heard,
    async watch(api, signal) {
      let failedAt: number | undefined
      while (!signal.aborted) {
        try {
          const info = await api.getWebhookInfo()
          // While calls of Telegram's fail, what waits there grows old.
          if (info.pending_update_count === 0 || info.last_error_date === failedAt) await heard()
          failedAt = info.last_error_date
        } catch (error) {
          world.log.warn('Telegram does not say whether its calls arrive', {}, error)
        }
        await world.sleep(NOTED_EVERY_MS, signal)
      }
    },
  }
}
