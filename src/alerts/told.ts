/** The operator is told once of what the brake stopped, in the log, and the curators by message; of alarms too. */
import type { Alarm } from '../alarms/alarm.ts'
import { hasUntoldAlarms, takeEnded, takeUntold } from '../alarms/store.ts'
import type { Database } from '../database/database.ts'
import { explainReasons, type Hold } from '../holds/hold.ts'
import { hasUntoldHolds, markHoldTold, takeUntoldHolds } from '../holds/store.ts'
import type { Log } from '../log.ts'
import type { Sources } from '../sources.ts'
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
  sources: Pick<Sources, 'feeds' | 'registries'>
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

/**
 * Once when an alarm begins and once when it is over; those of one kind that begin together are one message. Where
 * nothing leaves, the message does when the alarm is over. How many were queued.
 */
export async function tellAlarms(room: Room): Promise<number> {
  const { db, world, curators } = room
  if (curators.length === 0 || !(await hasUntoldAlarms(db))) return 0
  const told = await curatorsOf(room)
  return db.transaction().execute(async (trx) => {
    const begun = await takeUntold(trx, world.now())
    const ended = await takeEnded(trx, world.now())
    const alerts = [...alarmAlerts(begun, room, false), ...alarmAlerts(ended, room, true)]
    let queued = 0
    for (const alert of alerts)
      queued += (await raiseAlert(trx, alert, () => whole(told), world.now()))?.queued ?? 0
    return queued
  })
}

function alarmAlerts(alarms: readonly Alarm[], { sources, world }: Room, over: boolean): NewAlert[] {
  const kinds = [...new Set(alarms.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const alike = alarms.filter((alarm) => alarm.kind === kind).sort((a, b) => a.id - b.id)
    const since = new Date(Math.min(...alike.map((alarm) => alarm.since.getTime())))
    const about = alike.filter((one) => one.about !== '').map((one) => calledBy(one, sources))
    return {
      // A row may begin anew after its end was taken back: the moment tells the two apart.
      key: `alarm${over ? '-over' : ''}:${alike.map(({ id }) => id).join(',')}:${since.getTime()}`,
      lane: LANES.verified,
      standing: 'reported',
      seenAt: over ? world.now() : since,
      facts: {
        kind: 'alarm',
        alarm: kind,
        ...(over ? { over } : {}),
        ...(about.length > 0 ? { about } : {}),
        asOf: (over ? world.now() : since).toISOString(),
      },
    }
  })
}

/** Sources by their names, all else as the configuration calls it. */
function calledBy({ about }: Alarm, { feeds, registries }: Room['sources']): string {
  return [...feeds, ...registries].find(({ id }) => id === about)?.name ?? about
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
