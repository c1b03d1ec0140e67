/** The operator is told once of what the brake stopped, in the log, and the curators by message; of alarms too. */
import { ringing, takeUntold } from '../alarms/store.ts'
import type { Database } from '../database/database.ts'
import { explainReasons, type Hold } from '../holds/hold.ts'
import { hasUntoldHolds, markHoldTold, takeUntoldHolds } from '../holds/store.ts'
import type { Log } from '../log.ts'
import { findSubscriber, welcomeSubscriber } from '../subscribers/store.ts'
import { type Addressee, whole } from '../subscriptions/audience.ts'
import type { Language } from '../texts/texts.ts'
import type { Vault } from '../vault/vault.ts'
import { LANES, type NewAlert } from './alert.ts'
import { raiseAlert } from './store.ts'

interface Room {
  db: Database
  vault: Vault
  world: { now(): Date; log: Log }
  curators: readonly number[]
  locale: Language
}

/** How many messages were queued. Whoever dies amid it writes the line again, and no message twice. */
export async function tellHolds(room: Room): Promise<number> {
  const { db, world } = room
  if (!(await hasUntoldHolds(db))) return 0
  const curators = await curatorsOf(room)
  return db.transaction().execute(async (trx) => {
    let queued = 0
    for (const hold of await takeUntoldHolds(trx)) {
      world.log.warn('the brake holds a change: nothing of it is told or shown; see «vigilia held»', {
        hold: hold.id,
        [hold.kind === 'registry' ? 'registry' : 'feed']: hold.sourceId,
        count: hold.people,
        because: explainReasons(hold.reasons),
      })
      if (curators.length > 0)
        queued += (await raiseAlert(trx, alertOf(hold), () => whole(curators), world.now()))?.queued ?? 0
      await markHoldTold(trx, hold.id, world.now())
    }
    return queued
  })
}

/** Where nothing leaves, the message does when the alarm is over. How many were queued. */
export async function tellAlarms(room: Room): Promise<number> {
  const { db, world, curators } = room
  if (curators.length === 0 || (await ringing(db)).length === 0) return 0
  const told = await curatorsOf(room)
  return db.transaction().execute(async (trx) => {
    let queued = 0
    for (const { kind, since } of await takeUntold(trx, world.now())) {
      const alert: NewAlert = {
        key: `alarm:${kind}:${since.getTime()}`,
        lane: LANES.verified,
        standing: 'reported',
        seenAt: since,
        facts: { kind: 'alarm', alarm: kind, asOf: since.toISOString() },
      }
      queued += (await raiseAlert(trx, alert, () => whole(told), world.now()))?.queued ?? 0
    }
    return queued
  })
}

/** In private the chat is the person; whoever never wrote to the bot is refused by Telegram, and told when they do. */
async function curatorsOf({ db, vault, world, curators, locale }: Room): Promise<Addressee[]> {
  const found: Addressee[] = []
  for (const chatId of curators) {
    const preferences = { language: locale, unverified: false, group: false }
    const curator =
      (await findSubscriber(db, vault, chatId)) ??
      (await welcomeSubscriber(db, vault, chatId, preferences, world.now()))
    found.push({ subscriberId: curator.id, manner: 'batch' })
  }
  return found
}

function alertOf(hold: Hold): NewAlert {
  return {
    key: `held:${hold.id}`,
    lane: LANES.verified,
    standing: 'reported',
    seenAt: hold.openedAt,
    facts: {
      kind: 'held',
      holdId: hold.id,
      source: hold.sourceName,
      unit: hold.kind === 'reports' ? 'reports' : 'people',
      count: hold.people,
      asOf: hold.openedAt.toISOString(),
    },
  }
}
