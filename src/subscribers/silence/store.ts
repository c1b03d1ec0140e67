/** Chats that cannot be told now: since when and why, until they are back, are tried again or are removed. */
import type { ExpressionBuilder } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import type { Vault } from '../../vault/vault.ts'
import { noteChange, noteRemoved } from '../store.ts'
import { BACK, type Silence } from '../subscriber.ts'

/**
 * Nothing more is sent to a paused subscriber until it gives a sign of life; what it follows is kept. False when it was
 * silent already.
 */
export async function pauseSubscriber(
  db: Database,
  id: number,
  because: Silence,
  now: Date,
): Promise<boolean> {
  const state = because === 'deactivated' ? 'gone' : 'paused'
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('subscribers')
      .set({ state, paused_at: now, paused_because: because, resumed_at: null })
      .where('id', '=', id)
      .where('state', '=', 'active')
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await noteChange(trx, id, now)
    return numUpdatedRows > 0n
  })
}

/** A sign of life from a chat that could not be told: active again. True when it had been silent. */
export async function resumeSubscriber(
  db: Database,
  vault: Vault,
  chatId: number,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('subscribers')
      .set({ ...BACK, resumed_at: now, seen_at: now })
      .where('fingerprint', '=', vault.fingerprint(chatId))
      .where('state', '!=', 'active')
      .returning('id')
      .executeTakeFirst()
    if (row) await noteChange(trx, row.id, now)
    return row !== undefined
  })
}

/** A subscriber is known to be there again. */
export async function resumed(trx: Database, id: number, now: Date): Promise<void> {
  await trx
    .updateTable('subscribers')
    .set({ ...BACK, resumed_at: now })
    .where('id', '=', id)
    .where('state', '!=', 'active')
    .execute()
}

/** Whether an alert waits for this chat to come back. */
export const isAwaited = (row: ExpressionBuilder<Tables, 'subscribers'>) =>
  row.exists(
    row
      .selectFrom('deliveries')
      .select('deliveries.id')
      .whereRef('deliveries.subscriber_id', '=', 'subscribers.id')
      .where('deliveries.state', '=', 'waiting'),
  )

/** Whose end nobody would tell us of. */
const TRIED_AGAIN: readonly Silence[] = ['no-rights', 'chat-not-found', 'never-started', 'other']

/**
 * Chats are tried again that were silent since before then for a reason whose end nobody tells us of, where an alert
 * waits for them. How many.
 */
export async function retryPaused(db: Database, before: Date, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('subscribers')
    .set({ ...BACK, resumed_at: now })
    .where('state', '=', 'paused')
    .where('paused_because', 'in', [...TRIED_AGAIN])
    .where('paused_at', '<', before)
    .where(isAwaited)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * A blocked chat that stayed silent for 7 days is removed (safety.md, retention). Not one whose silence may be a mistake
 * of ours: a wrong token makes every chat unknown.
 */
export async function sweepPaused(db: Database, vault: Vault, before: Date, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('subscribers')
      .where('state', '!=', 'active')
      .where('paused_at', '<', before)
      .where((row) =>
        row.or([row('paused_because', 'is', null), row('paused_because', 'not in', [...TRIED_AGAIN])]),
      )
      .returning(['id', 'chat'])
      .execute()
    await noteRemoved(trx, vault, gone, now)
    return gone.length
  })
}
