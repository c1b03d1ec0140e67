/** Chats that have said nothing for long: asked whether they are still there, and removed when they do not say so. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { noteRemoved } from '../../subscribers/store.ts'
import type { Vault } from '../../vault/vault.ts'

const DAY = 86_400_000
/** Eighteen months (safety.md section 2). */
export const INACTIVE_AFTER_MS = 548 * DAY
/** How long an answer is waited for: the record that the question arrived is kept a little longer. */
export const ANSWER_WITHIN_DAYS = 28
/** A question that did not arrive within the three days of any alert is asked again. */
const ARRIVES_WITHIN_MS = 4 * DAY
/** So many are asked or removed at once. */
const SLICE = 500

/** Those to be asked now, who count as asked from then on. */
export async function takeInactive(trx: Database, now: Date): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update subscribers set asked_at = ${now}
    where id in (select id from subscribers
      where state = 'active' and asked_at is null and seen_at < ${new Date(now.getTime() - INACTIVE_AFTER_MS)}
      order by seen_at limit ${SLICE} for no key update skip locked)
    returning id`.execute(trx)
  return rows.map(({ id }) => id)
}

// Only who was asked for sure may be taken for silent.
const WAS_ASKED = sql<boolean>`exists (select 1 from deliveries d join alerts a on a.id = d.alert_id
  where d.subscriber_id = subscribers.id and a.kind = 'inactive' and d.created_at >= asked_at and d.state in ('sent', 'unknown'))`
const IS_BEING_ASKED = sql<boolean>`exists (select 1 from deliveries d join alerts a on a.id = d.alert_id
  where d.subscriber_id = subscribers.id and a.kind = 'inactive' and d.state in ('queued', 'sending', 'waiting'))`

/** Whom the question did not reach is asked again. How many. */
export async function forgetUnasked(db: Database, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('subscribers')
    .set({ asked_at: null })
    .where('asked_at', '<', new Date(now.getTime() - ARRIVES_WITHIN_MS))
    .where((row) => row.and([row.not(WAS_ASKED), row.not(IS_BEING_ASKED)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Who was asked and did not answer is removed, and who could not even be asked, silent for as long. How many. */
export async function sweepInactive(db: Database, vault: Vault, now: Date): Promise<number> {
  const askedBefore = new Date(now.getTime() - ANSWER_WITHIN_DAYS * DAY)
  const seenBefore = new Date(now.getTime() - INACTIVE_AFTER_MS - ANSWER_WITHIN_DAYS * DAY)
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: number; chat: Uint8Array }>`
      delete from subscribers where id in (
        select id from subscribers
        where (state = 'active' and asked_at < ${askedBefore} and ${WAS_ASKED})
          or (state <> 'active' and seen_at < ${seenBefore} and paused_at < ${askedBefore})
        order by id limit ${SLICE} for update skip locked)
      returning id, chat`.execute(trx)
    await noteRemoved(trx, vault, rows, now)
    return rows.length
  })
}
