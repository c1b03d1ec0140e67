import { planSlice, takeFanOut } from '../src/alerts/fan-outs/store.ts'
import { everybodyBehind } from '../src/alerts/outages/store.ts'
import { readFacts } from '../src/alerts/store.ts'
import { countDeliveries } from '../src/deliveries/plan/store.ts'
import type { Job, Room } from './job.ts'

type Needs = Pick<Room, 'db' | 'world' | 'clock' | 'audience'>

/**
 * Goes on with alerts for many, a slice of their audience in each transaction: whoever dies loses the slice at hand, and
 * the next goes on behind the last one. Between two slices everything else has its turn.
 */
export const fanOut: Job<Needs> = {
  name: 'fan-out',
  async run(room, signal) {
    const summary = { slices: 0, queued: 0 }
    await room.audience.refresh(room.db)
    while (!signal?.aborted) {
      const queued = await nextSlice(room)
      if (queued === null) break
      summary.slices += 1
      summary.queued += queued
      // The embedded database answers within the same turn of the event loop: everything else would wait for the last slice.
      await room.world.sleep(0)
    }
    return summary
  },
}

/** How many were queued; null when nothing is left, or others are at all that is. */
async function nextSlice({ db, clock, audience }: Needs): Promise<number | null> {
  const now = await clock()
  return db.transaction().execute(async (trx) => {
    const fanOut = await takeFanOut(trx)
    if (fanOut === null) return null
    const facts = readFacts(fanOut.facts)
    if (facts.kind !== 'batch' && facts.kind !== 'group' && facts.kind !== 'outage')
      throw new TypeError(`an alert of kind ${facts.kind} has no fan-out`)
    const slice =
      facts.kind === 'outage'
        ? await everybodyBehind(trx, fanOut.plannedTo)
        : audience.ofBatch(facts.regions, facts.prisons, fanOut.plannedTo)
    const { queued, left } = await planSlice(trx, fanOut, slice, now)
    await countDeliveries(trx, { before: fanOut.planned, after: fanOut.planned + queued, isLast: !left })
    return queued
  })
}
