/**
 * Who follows what, in memory only: opened from the sealed rows at start, kept current by the change counter. There is
 * no index of followed names on disk, because the registry is public and any such index would be a code-book.
 */
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { createNameIndex } from '../names/index.ts'
import { openSubscriber } from '../subscribers/store.ts'
import type { Preferences } from '../subscribers/subscriber.ts'
import { CorruptCell } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import { dismissesMention, dismissesPerson } from './dismissal.ts'
import { openTargetOrNull } from './store.ts'
import { asIndexed, type Subscription, type Target } from './subscription.ts'

/**
 * How an alert fits a subscriber: the very person it follows, the name it follows, perhaps the name it follows, or an
 * event it follows. `-asked`: whether this is the person was asked before, and is not asked again.
 */
export type Manner = 'person' | 'match' | 'possible' | 'match-asked' | 'possible-asked' | 'batch'

export interface Addressee {
  subscriberId: number
  manner: Manner
}

export interface Audience {
  /** Reads what changed since the last call; the first call reads everything. */
  refresh(db: Database): Promise<void>
  /**
   * Followers of somebody of the registry: by the person, or by a name that fits one of the person's names. `merged` are
   * other ids of the same person: entries that were merged into this one.
   */
  ofPerson(person: { id: number; merged?: readonly number[]; names: readonly string[] }): Addressee[]
  /**
   * Followers of a name that the press wrote, at `match` only, who asked for unverified reports. `personIds` are all ids
   * of the one person of the registry who bears the name, if any.
   */
  ofMention(name: string, personIds: readonly number[], now: Date): Addressee[]
  /** Followers of all batches, of one of these regions or of one of these prisons. */
  ofBatch(regions: readonly string[], prisons: readonly string[]): Addressee[]
  /** Subscriptions in memory. */
  readonly size: number
}

const SLICE = 5000

export function createAudience(vault: Vault, log: Log): Audience {
  const names = createNameIndex()
  const subscriptions = new Map<number, Subscription>()
  const bySubscriber = new Map<number, number[]>()
  const preferences = new Map<number, Preferences>()
  const byPerson = new Map<number, Set<number>>()
  const byPlace = new Map<string, Set<number>>()
  let known: number | null = null

  function put(subscription: Subscription): void {
    const { id, target } = subscription
    subscriptions.set(id, subscription)
    if (target.kind === 'name') names.set(id, [asIndexed(target.name, target.cedula)])
    else if (target.kind === 'person') addTo(byPerson, target.personId, id)
    else addTo(byPlace, placeOf(target), id)
  }

  function drop(subscriberId: number): void {
    for (const id of bySubscriber.get(subscriberId) ?? []) {
      const target = subscriptions.get(id)?.target
      subscriptions.delete(id)
      if (target?.kind === 'name') names.delete(id)
      else if (target?.kind === 'person') byPerson.get(target.personId)?.delete(id)
      else if (target) byPlace.get(placeOf(target))?.delete(id)
    }
    bySubscriber.delete(subscriberId)
    preferences.delete(subscriberId)
  }

  async function load(db: Database, ids: readonly number[] | null): Promise<void> {
    for (let after = 0; ; ) {
      let query = db
        .selectFrom('subscribers')
        .select(['id', 'chat', 'preferences', 'state'])
        .where('state', '=', 'active')
        .where('id', '>', after)
      if (ids) query = query.where('id', 'in', [...ids])
      const rows = await query.orderBy('id').limit(SLICE).execute()
      for (const row of rows) {
        try {
          preferences.set(row.id, openSubscriber(vault, row).preferences)
        } catch (error) {
          if (!(error instanceof CorruptCell)) throw error
          log.error('a sealed subscriber does not open and is left out', { row: row.id }, error)
        }
      }
      if (rows.length > 0) await loadTargets(db, after, rows.at(-1)!.id, ids)
      if (rows.length < SLICE) return
      after = rows.at(-1)!.id
    }
  }

  async function loadTargets(
    db: Database,
    after: number,
    upTo: number,
    ids: readonly number[] | null,
  ): Promise<void> {
    let query = db
      .selectFrom('subscriptions')
      .select(['id', 'subscriber_id', 'target'])
      .where('subscriber_id', '>', after)
      .where('subscriber_id', '<=', upTo)
    if (ids) query = query.where('subscriber_id', 'in', [...ids])
    for (const row of await query.orderBy('id').execute()) {
      if (!preferences.has(row.subscriber_id)) continue
      const target = openTargetOrNull(vault, row)
      if (target === null) {
        log.error('a sealed subscription does not open and is left out', { row: row.id })
        continue
      }
      put({ id: row.id, subscriberId: row.subscriber_id, target })
      bySubscriber.set(row.subscriber_id, [...(bySubscriber.get(row.subscriber_id) ?? []), row.id])
    }
  }

  const subscriberOf = (id: number) => subscriptions.get(id)!.subscriberId

  return {
    async refresh(db) {
      if (known === null) {
        const { version } = await db.selectFrom('changes').select('version').executeTakeFirstOrThrow()
        await load(db, null)
        known = version
        return
      }
      for (;;) {
        const changed: { version: number; subscriber_id: number }[] = await db
          .selectFrom('audience_changes')
          .select(['version', 'subscriber_id'])
          .where('version', '>', known)
          .orderBy('version')
          .limit(SLICE)
          .execute()
        if (changed.length === 0) return
        const ids = [...new Set(changed.map((change) => change.subscriber_id))]
        for (const id of ids) drop(id)
        await load(db, ids)
        known = changed.at(-1)!.version
      }
    },
    ofPerson(person) {
      const found = new Map<number, Manner>()
      const ids = [person.id, ...(person.merged ?? [])]
      for (const personId of ids)
        for (const id of byPerson.get(personId) ?? []) found.set(subscriberOf(id), 'person')
      for (const name of person.names) {
        for (const { key, verdict } of names.find(name)) {
          const { subscriberId, target } = subscriptions.get(key)!
          if (verdict.verdict === 'no' || dismissesPerson(target, ids)) continue
          const held = found.get(subscriberId)
          if (held !== 'person' && held !== 'match') found.set(subscriberId, verdict.verdict)
        }
      }
      return [...found].map(([subscriberId, manner]) => ({ subscriberId, manner }))
    },
    ofMention(name, personIds, now) {
      const found = new Set<number>()
      const add = (id: number) => {
        const { subscriberId, target } = subscriptions.get(id)!
        if (!dismissesMention(target, name, now)) found.add(subscriberId)
      }
      for (const personId of personIds) for (const id of byPerson.get(personId) ?? []) add(id)
      for (const { key, verdict } of names.find(name))
        if (verdict.verdict === 'match' && !dismissesPerson(subscriptions.get(key)!.target, personIds))
          add(key)
      return [...found]
        .filter((subscriberId) => preferences.get(subscriberId)?.unverified)
        .map((subscriberId) => ({ subscriberId, manner: 'match' }))
    },
    ofBatch(regions, prisons) {
      const found = new Set<number>()
      for (const place of [ALL, ...regions, ...prisons])
        for (const id of byPlace.get(place) ?? []) found.add(subscriberOf(id))
      return [...found].map((subscriberId) => ({ subscriberId, manner: 'batch' }))
    },
    get size() {
      return subscriptions.size
    },
  }
}

const ALL = '*'

function placeOf(target: Exclude<Target, { kind: 'name' | 'person' }>): string {
  switch (target.kind) {
    case 'region':
      return target.iso
    case 'prison':
      return target.id
    case 'all':
      return ALL
  }
}

function addTo<K>(map: Map<K, Set<number>>, key: K, id: number): void {
  const held = map.get(key)
  if (held) held.add(id)
  else map.set(key, new Set([id]))
}
