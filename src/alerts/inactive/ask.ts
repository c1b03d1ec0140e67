/** Asks whoever has said nothing for eighteen months whether they are still there. */
import type { Database } from '../../database/database.ts'
import { whole } from '../../subscriptions/audience.ts'
import { LANES } from '../alert.ts'
import { raiseAlert } from '../store.ts'
import { ANSWER_WITHIN_DAYS, takeInactive } from './store.ts'

/** How many questions were queued. */
export async function askInactive(db: Database, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const ids = await takeInactive(trx, now)
    if (ids.length === 0) return 0
    const alert = {
      key: `inactive:${now.getTime()}`,
      lane: LANES.digest,
      standing: 'verified',
      seenAt: now,
      facts: { kind: 'inactive', days: ANSWER_WITHIN_DAYS },
    } as const
    const audience = whole(ids.map((subscriberId) => ({ subscriberId, manner: 'batch' })))
    return (await raiseAlert(trx, alert, () => audience, now))?.queued ?? 0
  })
}
