/**
 * Who follows what, in memory only: opened from the sealed rows at start, kept current by the change counter. There is
 * no index of followed names on disk, because the registry is public and any such index would be a code-book.
 */
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { createNameIndex } from '../names/index.ts'
import { openPreferences } from '../subscribers/subscriber.ts'
import { CorruptCell } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import { dismissesMention, dismissesPerson } from './dismissal.ts'
import { openedSlices } from './opening.ts'
import { createRoster } from './roster.ts'
import { goneAmong } from './store.ts'
import { asIndexed, type Target } from './subscription.ts'

/**
 * How an alert fits a subscriber: the very person it follows, the name it follows, perhaps the name it follows, or an
 * event it follows. `-asked`: whether this is the person was asked before, and is not asked again.
 */
export type Manner = 'person' | 'match' | 'possible' | 'match-asked' | 'possible-asked' | 'batch'

export interface Addressee {
  subscriberId: number
  manner: Manner
}

/** Some of those whom an alert is for, in the order of their ids. */
export interface Slice {
  addressees: Addressee[]
  /** Behind whom the next slice begins; null: this is the last. */
  next: number | null
  /** Whom it is no news to, although a later slice may name them. */
  except?: readonly number[]
}

/** Everybody at once. */
export const whole = (addressees: Addressee[]): Slice => ({ addressees, next: null })

export interface Audience {
  /**
   * Reads what changed since the last call, one call after the other; the first reads everything. How many rows of these
   * do not open and are left out.
   */
  refresh(db: Database): Promise<number>
  /**
   * Followers of somebody of the registry: by the person, or by a name that fits one of the person's names. `merged` are
   * other ids of the same person: entries that were merged into this one.
   */
  ofPerson(person: { id: number; merged?: readonly number[]; names: readonly string[] }): Addressee[]
  /**
   * Followers of a name that the press wrote, at `match` only, who asked for unverified reports. `personIds` are all ids
   * of the one person of the registry who bears the name, if any.
   */
  ofMention(db: Database, name: string, personIds: readonly number[], now: Date): Promise<Addressee[]>
  /** Followers of all batches, of one of these regions or of one of these prisons: a slice of those behind `after`. */
  ofBatch(regions: readonly string[], prisons: readonly string[], after?: number): Slice
  /** Subscriptions in memory. */
  readonly size: number
}

const SLICE = 5000
/** A statement of the embedded engine blocks the process while it runs, and no more than 100 ms are promised. */
export const MOST_AT_ONCE = { pglite: 500, postgres: 2000 } as const

/** `slice`: rows of the database that are read at once; `most`: addressees of a batch that are named at once. */
export function createAudience(
  vault: Vault,
  log: Log,
  slice = SLICE,
  most: number = MOST_AT_ONCE.pglite,
): Audience {
  const names = createNameIndex()
  const roster = createRoster()
  const byPerson = new Map<number, Set<number>>()
  let known: number | null = null
  let reading: Promise<unknown> = Promise.resolve()
  let leftOut = 0

  function put(subscriberId: number, target: Target): void {
    const seat = roster.seat(subscriberId, target)
    if (target.kind === 'name') names.set(seat, [asIndexed(target.name, target.cedula)])
    else if (target.kind === 'person') addTo(byPerson, target.personId, seat)
  }

  function drop(subscriberId: number): void {
    roster.free(subscriberId, (seat, target) => {
      if (target === null || target.kind === 'name') names.delete(seat)
      else if (target.kind === 'person') byPerson.get(target.personId)?.delete(seat)
    })
  }

  /** Takes in the subscriptions of everybody, or of these. */
  async function load(db: Database, ids: readonly number[] | null): Promise<void> {
    const gone = await goneAmong(db, ids)
    for await (const { rows, targetAt } of openedSlices(db, vault, ids, slice)) {
      for (const [at, { id, subscriber_id }] of rows.entries()) {
        if (gone.has(subscriber_id)) continue
        const target = targetAt(at)
        if (target !== null) put(subscriber_id, target)
        else {
          log.error('a sealed subscription does not open and is left out', { row: id })
          leftOut += 1
        }
      }
    }
  }

  /** Those of these subscribers who asked for unverified reports. */
  async function eagerOf(db: Database, subscriberIds: readonly number[]): Promise<number[]> {
    const eager: number[] = []
    for (let at = 0; at < subscriberIds.length; at += slice) {
      const rows = await db
        .selectFrom('subscribers')
        .select(['id', 'preferences'])
        .where('id', 'in', subscriberIds.slice(at, at + slice))
        .execute()
      for (const row of rows) {
        try {
          if (openPreferences(vault, row.id, row.preferences).unverified) eager.push(row.id)
        } catch (error) {
          if (!(error instanceof CorruptCell)) throw error
          log.error('a sealed subscriber does not open and is left out', { row: row.id }, error)
        }
      }
    }
    return eager
  }

  async function readChanges(db: Database): Promise<number> {
    leftOut = 0
    if (known === null) {
      const { version } = await db.selectFrom('changes').select('version').executeTakeFirstOrThrow()
      await load(db, null)
      known = version
      return leftOut
    }
    for (;;) {
      const changed: { version: number; subscriber_id: number }[] = await db
        .selectFrom('audience_changes')
        .select(['version', 'subscriber_id'])
        .where('version', '>', known)
        .orderBy('version')
        .limit(slice)
        .execute()
      if (changed.length === 0) return leftOut
      const ids = [...new Set(changed.map((change) => change.subscriber_id))]
      for (const id of ids) drop(id)
      await load(db, ids)
      known = changed.at(-1)!.version
    }
  }

  return {
    refresh(db) {
      // Two at a time would seat a subscriber twice.
      const turn = reading.then(() => readChanges(db))
      reading = turn.catch(() => undefined)
      return turn
    },
    ofPerson(person) {
      const found = new Map<number, Manner>()
      const ids = [person.id, ...(person.merged ?? [])]
      for (const personId of ids)
        for (const seat of byPerson.get(personId) ?? []) found.set(roster.subscriberAt(seat), 'person')
      for (const name of person.names) {
        for (const { key: seat, verdict } of names.find(name)) {
          const target = roster.targetAt(seat)
          if (verdict.verdict === 'no' || (target !== null && dismissesPerson(target, ids))) continue
          const held = found.get(roster.subscriberAt(seat))
          if (held !== 'person' && held !== 'match') found.set(roster.subscriberAt(seat), verdict.verdict)
        }
      }
      return Array.from(found, ([subscriberId, manner]) => ({ subscriberId, manner }))
    },
    async ofMention(db, name, personIds, now) {
      const found = new Set<number>()
      const add = (seat: number) => {
        const target = roster.targetAt(seat)
        if (target === null || !dismissesMention(target, name, now)) found.add(roster.subscriberAt(seat))
      }
      for (const personId of personIds) for (const seat of byPerson.get(personId) ?? []) add(seat)
      for (const { key: seat, verdict } of names.find(name)) {
        const target = roster.targetAt(seat)
        const isDismissed = target !== null && dismissesPerson(target, personIds)
        if (verdict.verdict === 'match' && !isDismissed) add(seat)
      }
      const eager = await eagerOf(db, [...found])
      return eager.map((subscriberId) => ({ subscriberId, manner: 'match' }))
    },
    ofBatch(regions, prisons, after = 0) {
      const { ids, last } = roster.wanting(after, most, (target) => isOf(target, regions, prisons))
      return { addressees: ids.map((subscriberId) => ({ subscriberId, manner: 'batch' })), next: last }
    },
    get size() {
      return roster.size
    },
  }
}

function isOf(target: Target, regions: readonly string[], prisons: readonly string[]): boolean {
  switch (target.kind) {
    case 'region':
      return regions.includes(target.iso)
    case 'prison':
      return prisons.includes(target.id)
    case 'all':
      return true
    case 'name':
    case 'person':
      return false
  }
}

function addTo<K>(map: Map<K, Set<number>>, key: K, id: number): void {
  const held = map.get(key)
  if (held) held.add(id)
  else map.set(key, new Set([id]))
}
