import { REJECTED_FOR_MS } from '../src/alarms/alarm.ts'
import { endQuiet } from '../src/alarms/store.ts'
import { sweepPosts } from '../src/channels/store.ts'
import { upkeep } from '../src/database/upkeep.ts'
import { sweepDeliveries } from '../src/deliveries/store.ts'
import { sweepReports } from '../src/reports/store.ts'
import { retryPaused, sweepPaused } from '../src/subscribers/silence/store.ts'
import { sweepChanges } from '../src/subscribers/store.ts'
import { sweepUpdates } from '../src/telegram/store.ts'
import { rememberSeals } from '../src/vault/store.ts'
import type { Job, Room } from './job.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long things are kept (safety.md section 2, retention). */
const KEPT = {
  updates: 48 * HOUR,
  changes: 7 * DAY,
  paused: 7 * DAY,
  deliveries: 30 * DAY,
  reports: 90 * DAY,
}

/** A chat whose silence may end without a word to us is tried again once a day, where something waits for it. */
const RETRIED_AFTER = DAY

/** Removes what is no longer needed, and keeps the house of an embedded database, which nobody else sweeps. */
export const sweep: Job<Pick<Room, 'db' | 'clock' | 'vault' | 'world'>> = {
  name: 'sweep',
  async run(room) {
    const { db, clock, vault } = room
    const now = await clock()
    const before = (age: number) => new Date(now.getTime() - age)
    const summary = {
      updates: await sweepUpdates(db, before(KEPT.updates)),
      deliveries: await sweepDeliveries(db, before(KEPT.deliveries)),
      subscribers: await sweepPaused(db, before(KEPT.paused), now),
      changes: await sweepChanges(db, before(KEPT.changes)),
      reports: await sweepReports(db, before(KEPT.reports)),
      posts: await sweepPosts(db, before(KEPT.reports)),
      retried: await retryPaused(db, before(RETRIED_AFTER), now),
    }
    await endQuiet(room, before(REJECTED_FOR_MS), now)
    await rememberSeals(db, vault)
    await upkeep(db)
    return summary
  },
}
