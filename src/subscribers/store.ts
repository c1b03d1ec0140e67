/** Subscribers in the database. Whatever the memory index must hear of is noted in the same transaction. */
import { sql } from 'kysely'
import { nextVersion } from '../database/changes.ts'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import type { Vault } from '../vault/vault.ts'
import {
  openChat,
  openPreferences,
  type Preferences,
  type Subscriber,
  sealChat,
  sealPreferences,
} from './subscriber.ts'

/** Undefined when nothing is kept of this chat. */
export async function findSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
): Promise<Subscriber | undefined> {
  const row = await db
    .selectFrom('subscribers')
    .selectAll()
    .where('fingerprint', '=', vault.fingerprint(chatId))
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      chatId,
      preferences: openPreferences(vault, row.id, row.preferences),
      state: row.state,
    }
  )
}

/** The subscriber of this chat, made when there is none; one that was paused is active again: it gave a sign of life. */
export async function welcomeSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
  preferences: Preferences,
  now: Date,
): Promise<Subscriber> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: number }>`select nextval('subscriber_ids') as id`.execute(trx)
    const id = rows[0]!.id
    await trx
      .insertInto('subscribers')
      .values({
        id,
        chat: sealChat(vault, id, chatId),
        fingerprint: vault.fingerprint(chatId),
        preferences: sealPreferences(vault, id, preferences),
        state: 'active',
        created_at: now,
        seen_at: now,
      })
      .onConflict((conflict) =>
        conflict.column('fingerprint').doUpdateSet({ state: 'active', seen_at: now, paused_at: null }),
      )
      .execute()
    const subscriber = await findSubscriber(trx, vault, chatId)
    if (!subscriber) throw new Error('a subscriber vanished while being welcomed')
    await noteChange(trx, subscriber.id, now)
    return subscriber
  })
}

export async function rememberPreferences(
  db: Database,
  vault: Vault,
  id: number,
  preferences: Preferences,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('subscribers')
      .set({ preferences: sealPreferences(vault, id, preferences), seen_at: now })
      .where('id', '=', id)
      .execute()
    await noteChange(trx, id, now)
  })
}

/** Nothing more is sent to a paused subscriber until it gives a sign of life; what it follows is kept. */
export async function pauseSubscriber(
  db: Database,
  id: number,
  state: 'paused' | 'gone',
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('subscribers')
      .set({ state, paused_at: now })
      .where('id', '=', id)
      .where('state', '=', 'active')
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await noteChange(trx, id, now)
  })
}

/** A sign of life from a chat that had blocked us: active again. True when it had been paused. */
export async function resumeSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('subscribers')
      .set({ state: 'active', paused_at: null, seen_at: now })
      .where('fingerprint', '=', vault.fingerprint(chatId))
      .where('state', '!=', 'active')
      .returning('id')
      .executeTakeFirst()
    if (row) await noteChange(trx, row.id, now)
    return row !== undefined
  })
}

/**
 * A group became a supergroup: its sealed id and fingerprint change together. When the new chat is known already, what
 * the old one followed and was still owed goes over to it.
 */
export async function moveSubscriber(
  db: Database,
  vault: Vault,
  id: number,
  chatId: number,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const there = await trx
      .selectFrom('subscribers')
      .select('id')
      .where('fingerprint', '=', vault.fingerprint(chatId))
      .where('id', '!=', id)
      .forUpdate()
      .executeTakeFirst()
    if (there) await handOver(trx, id, there.id)
    else
      await trx
        .updateTable('subscribers')
        .set({ chat: sealChat(vault, id, chatId), fingerprint: vault.fingerprint(chatId) })
        .where('id', '=', id)
        .execute()
    for (const changed of there ? [id, there.id] : [id]) await noteChange(trx, changed, now)
  })
}

async function handOver(trx: Database, from: number, to: number): Promise<void> {
  await trx
    .updateTable('subscriptions')
    .set({ subscriber_id: to })
    .where('subscriber_id', '=', from)
    .execute()
  await trx
    .updateTable('deliveries')
    // The one that learned of the move is still «sending»: Telegram refused it, so it is due again.
    .set({ subscriber_id: to, state: 'queued', leased_until: null })
    .where('subscriber_id', '=', from)
    .where('state', 'in', ['queued', 'sending'])
    .where('alert_id', 'not in', (told) =>
      told.selectFrom('deliveries').select('alert_id').where('subscriber_id', '=', to),
    )
    .execute()
  await trx.deleteFrom('subscribers').where('id', '=', from).execute()
}

/** Removes everything kept of this chat: subscriber, subscriptions, past and pending deliveries. True when there was any. */
export async function forgetSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .deleteFrom('subscribers')
      .where('fingerprint', '=', vault.fingerprint(chatId))
      .returning('id')
      .executeTakeFirst()
    if (row) await noteChange(trx, row.id, now)
    return row !== undefined
  })
}

/** A blocked chat that stayed silent for 7 days is removed (safety.md, retention). */
export async function sweepPaused(db: Database, before: Date, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('subscribers')
      .where('state', '!=', 'active')
      .where('paused_at', '<', before)
      .returning('id')
      .execute()
    for (const { id } of gone) await noteChange(trx, id, now)
    return gone.length
  })
}

export async function noteChange(trx: Database, subscriberId: number, now: Date): Promise<void> {
  const version = await nextVersion(trx)
  await trx
    .insertInto('audience_changes')
    .values({ version, subscriber_id: subscriberId, changed_at: now })
    .execute()
}

/** The subscriber behind a row that was already read. Throws CorruptCell. */
export function openSubscriber(
  vault: Vault,
  row: Pick<Row<'subscribers'>, 'id' | 'chat' | 'preferences' | 'state'>,
): Subscriber {
  return {
    id: row.id,
    chatId: openChat(vault, row.id, row.chat),
    preferences: openPreferences(vault, row.id, row.preferences),
    state: row.state,
  }
}

/** Changes that every process has long read are dropped. */
export async function sweepChanges(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('audience_changes')
    .where('changed_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
