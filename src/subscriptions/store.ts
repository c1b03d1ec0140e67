/** Subscriptions in the database, always sealed. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { noteChange } from '../subscribers/store.ts'
import { CorruptCell } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import { openTarget, type Subscription, sameTarget, sealTarget, type Target } from './subscription.ts'

/** A chat may follow this many things (safety.md, T9). */
export const MOST_SUBSCRIPTIONS = 20

export type Added =
  | { kind: 'added'; subscription: Subscription }
  | { kind: 'already'; subscription: Subscription }
  | { kind: 'full'; most: number }

export async function addSubscription(
  db: Database,
  vault: Vault,
  subscriberId: number,
  target: Target,
  now: Date,
): Promise<Added> {
  return db.transaction().execute(async (trx) => {
    // The row lock makes two taps of one chat take turns; it also fails here when the chat was forgotten meanwhile.
    await trx
      .selectFrom('subscribers')
      .select('id')
      .where('id', '=', subscriberId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const held = await subscriptionsOf(trx, vault, subscriberId)
    const same = held.find((subscription) => sameTarget(subscription.target, target))
    if (same) return { kind: 'already', subscription: same }
    if (held.length >= MOST_SUBSCRIPTIONS) return { kind: 'full', most: MOST_SUBSCRIPTIONS }
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
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('subscriptions')
      .set({ target: sealTarget(vault, subscription.id, subscription.target) })
      .where('id', '=', subscription.id)
      .execute()
    await noteChange(trx, subscription.subscriberId, now)
  })
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
