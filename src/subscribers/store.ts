/** Subscribers in the database. Whatever the memory index must hear of is noted in the same transaction. */
import { sql } from 'kysely'
import { nextVersion } from '../database/changes.ts'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import { lockChat, rememberErasures } from '../erasures/store.ts'
import { CorruptCell } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'
import {
  BACK,
  openChat,
  openPreferences,
  type Preferences,
  type Subscriber,
  sealChat,
  sealPreferences,
  silenceOf,
} from './subscriber.ts'

/** Undefined when nothing is kept of this chat. */
export async function findSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
): Promise<Subscriber | undefined> {
  return (await subscribersBy(db, vault, [chatId])).get(chatId)?.()
}

/** What is kept of these chats, by chat id; opened when it is called, so that a damaged row is the trouble of its own chat only. */
export async function subscribersBy(
  db: Database,
  vault: Vault,
  chatIds: readonly number[],
): Promise<ReadonlyMap<number, () => Subscriber>> {
  const chats = new Map(chatIds.map((chatId) => [vault.fingerprint(chatId).toString('hex'), chatId]))
  const rows = await db
    .selectFrom('subscribers')
    .selectAll()
    .where(
      'fingerprint',
      'in',
      [...chats.keys()].map((hex) => Buffer.from(hex, 'hex')),
    )
    .execute()
  return new Map(
    rows.map((row) => {
      const chatId = chats.get(Buffer.from(row.fingerprint).toString('hex'))!
      const opened = () => ({
        id: row.id,
        chatId,
        preferences: openPreferences(vault, row.id, row.preferences),
        state: row.state,
        silence: silenceOf(row),
      })
      return [chatId, opened]
    }),
  )
}

/**
 * The subscriber of this chat, made when there is none; one that was paused is active again: it gave a sign of life. What
 * `mayI` throws, in the same transaction, leaves everything as it was.
 */
export async function welcomeSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
  preferences: Preferences,
  now: Date,
  mayI: (trx: Database) => Promise<void> = async () => undefined,
): Promise<Subscriber> {
  return db.transaction().execute(async (trx) => {
    await mayI(trx)
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
        conflict.column('fingerprint').doUpdateSet({
          ...BACK,
          seen_at: now,
          resumed_at: sql`case when subscribers.state = 'active' then subscribers.resumed_at else ${now}::timestamptz end`,
        }),
      )
      .execute()
    const subscriber = await findSubscriber(trx, vault, chatId)
    if (!subscriber) throw new Error('a subscriber vanished while being welcomed')
    await noteChange(trx, subscriber.id, now)
    return subscriber
  })
}

/** The chat has said something: it is there. Written down once a day. */
export async function noteSeen(db: Database, id: number, now: Date): Promise<void> {
  await db
    .updateTable('subscribers')
    .set({ seen_at: now, asked_at: null })
    .where('id', '=', id)
    .where((row) =>
      row.or([row('seen_at', '<', new Date(now.getTime() - 86_400_000)), row('asked_at', 'is not', null)]),
    )
    .execute()
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

/** The topic in which a group was told is closed or gone: it is told in the general one, until it asks in another. */
export async function forgetTopic(db: Database, vault: Vault, id: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('subscribers')
      .select('preferences')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) return
    const { topic: _, ...preferences } = openPreferences(vault, id, row.preferences)
    await trx
      .updateTable('subscribers')
      .set({ preferences: sealPreferences(vault, id, preferences) })
      .where('id', '=', id)
      .execute()
  })
}

/**
 * Removes everything kept of this chat: subscriber, subscriptions, past and pending deliveries. True when there was any.
 * It is noted by its mark, also where there was nothing: the chat may be known by another id (deliveries/moving/store.ts).
 * `id`: its row as it was read a moment ago, should the chat have moved since.
 */
export async function forgetSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
  now: Date,
  id?: number,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const mark = vault.mark(chatId)
    await lockChat(trx, mark)
    const rows = await trx
      .deleteFrom('subscribers')
      .where((row) => row.or([row('fingerprint', '=', vault.fingerprint(chatId)), row('id', '=', id ?? 0)]))
      .returning('id')
      .execute()
    await rememberErasures(trx, [{ mark, at: now }])
    for (const row of rows) await noteChange(trx, row.id, now)
    return rows.length > 0
  })
}

/** These rows were removed because their time was over: they do not come back either. */
export async function noteRemoved(
  trx: Database,
  vault: Vault,
  removed: readonly Pick<Row<'subscribers'>, 'id' | 'chat'>[],
  now: Date,
): Promise<void> {
  const marks = removed.flatMap(({ id, chat }) => {
    try {
      return [{ mark: vault.mark(openChat(vault, id, chat)), at: now }]
    } catch (error) {
      // Nobody can tell any more whose it was.
      if (error instanceof CorruptCell) return []
      throw error
    }
  })
  await rememberErasures(trx, marks)
  for (const { id } of removed) await noteChange(trx, id, now)
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
  row: Pick<Row<'subscribers'>, 'id' | 'chat' | 'preferences' | 'state' | 'paused_because'>,
): Subscriber {
  return {
    id: row.id,
    chatId: openChat(vault, row.id, row.chat),
    preferences: openPreferences(vault, row.id, row.preferences),
    state: row.state,
    silence: silenceOf(row),
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
