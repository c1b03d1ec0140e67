/** Subscriptions in the database, always sealed. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import { noteChange } from '../subscribers/store.ts'
import { CorruptCell } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import { type Limits, takeTurn, USUAL_LIMITS } from './limits.ts'
import {
  enriched,
  openTarget,
  type Subscription,
  sameTarget,
  sealTarget,
  type Target,
} from './subscription.ts'

export type Added =
  | { kind: 'added'; subscription: Subscription }
  | { kind: 'already'; subscription: Subscription }
  | { kind: 'full'; most: number }
  /** Too many new ones within an hour; `held` are kept. */
  | { kind: 'hasty'; most: number; held: number; minutes: number }

/** The same wish again adds nothing, but for an identity number that was not known of it. */
export async function addSubscription(
  db: Database,
  vault: Vault,
  subscriberId: number,
  target: Target,
  now: Date,
  limits: Limits = USUAL_LIMITS,
): Promise<Added> {
  return db.transaction().execute(async (trx) => {
    // The row lock makes two taps of one chat take turns; it also fails here when the chat was forgotten meanwhile.
    const { follows } = await trx
      .selectFrom('subscribers')
      .select('follows')
      .where('id', '=', subscriberId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const held = await subscriptionsOf(trx, vault, subscriberId)
    const same = held.find((subscription) => sameTarget(subscription.target, target))
    if (same) {
      const more = { ...same, target: enriched(same.target, target) }
      if (more.target !== same.target) await writeTarget(trx, vault, more, now)
      return { kind: 'already', subscription: more }
    }
    if (held.length >= limits.most) return { kind: 'full', most: limits.most }
    const turn = takeTurn(follows, now, limits.mostNewAnHour)
    if (turn.kind === 'wait')
      return { kind: 'hasty', most: limits.mostNewAnHour, held: held.length, minutes: turn.minutes }
    await trx
      .updateTable('subscribers')
      .set({ follows: JSON.stringify(turn.follows) })
      .where('id', '=', subscriberId)
      .execute()
    const { rows } = await sql<{ id: number }>`select nextval('subscription_ids') as id`.execute(trx)
    const id = rows[0]!.id
    await trx
      .insertInto('subscriptions')
      .values({ id, subscriber_id: subscriberId, target: sealTarget(vault, id, target), created_at: now })
      .execute()
    await noteChange(trx, subscriberId, now)
    return { kind: 'added', subscription: { id, subscriberId, target } }
  })
}

/** Oldest first. A row that does not open is left out, so that the others go on; the audience reports it. */
export async function subscriptionsOf(
  db: Database,
  vault: Vault,
  subscriberId: number,
): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .select(['id', 'target'])
    .where('subscriber_id', '=', subscriberId)
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    const target = openTargetOrNull(vault, row)
    return target ? [{ id: row.id, subscriberId, target }] : []
  })
}

export type SealedRow = Pick<Row<'subscriptions'>, 'id' | 'subscriber_id' | 'target'>

/** The next subscriptions after an id, sealed, of everybody or of these subscribers, at most so many. */
export async function sealedAfter(
  db: Database,
  after: number,
  subscriberIds: readonly number[] | null,
  limit: number,
): Promise<SealedRow[]> {
  const all = db.selectFrom('subscriptions').select(['id', 'subscriber_id', 'target']).where('id', '>', after)
  const some = subscriberIds === null ? all : all.where('subscriber_id', 'in', [...subscriberIds])
  return some.orderBy('id').limit(limit).execute()
}

/**
 * Subscribers of all, or of these, who left Telegram; for the others that cannot be told now an alert waits. They are few,
 * and asked for apart: a join would read all subscribers anew for each slice.
 */
export async function goneAmong(
  db: Database,
  subscriberIds: readonly number[] | null,
): Promise<ReadonlySet<number>> {
  const all = db.selectFrom('subscribers').select('id').where('state', '=', 'gone')
  const some = subscriberIds === null ? all : all.where('id', 'in', [...subscriberIds])
  return new Set((await some.execute()).map(({ id }) => id))
}

/** Null for a row that was damaged or moved. */
export function openTargetOrNull(vault: Vault, row: { id: number; target: Uint8Array }): Target | null {
  try {
    return openTarget(vault, row.id, row.target)
  } catch (error) {
    if (error instanceof CorruptCell) return null
    throw error
  }
}

export async function rememberTarget(
  db: Database,
  vault: Vault,
  subscription: Subscription,
  now: Date,
): Promise<void> {
  await db.transaction().execute((trx) => writeTarget(trx, vault, subscription, now))
}

async function writeTarget(trx: Database, vault: Vault, held: Subscription, now: Date): Promise<void> {
  await trx
    .updateTable('subscriptions')
    .set({ target: sealTarget(vault, held.id, held.target) })
    .where('id', '=', held.id)
    .execute()
  await noteChange(trx, held.subscriberId, now)
}

/** True when it was there. */
export async function removeSubscription(
  db: Database,
  subscriberId: number,
  id: number,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('subscriptions')
      .where('id', '=', id)
      .where('subscriber_id', '=', subscriberId)
      .executeTakeFirst()
    if (numDeletedRows > 0n) await noteChange(trx, subscriberId, now)
    return numDeletedRows > 0n
  })
}

/** What a chat follows goes over to another, but for what that follows too; what does not open goes over as it is. */
export async function handOverSubscriptions(
  trx: Database,
  vault: Vault,
  from: number,
  to: number,
): Promise<void> {
  const known = await subscriptionsOf(trx, vault, to)
  const same = (await subscriptionsOf(trx, vault, from)).filter(({ target }) =>
    known.some((held) => sameTarget(held.target, target)),
  )
  let moving = trx.updateTable('subscriptions').set({ subscriber_id: to }).where('subscriber_id', '=', from)
  if (same.length > 0)
    moving = moving.where(
      'id',
      'not in',
      same.map(({ id }) => id),
    )
  await moving.execute()
}
