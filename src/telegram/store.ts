/** The durable intake's rows: an update is stored sealed before it is confirmed, and its words go when it was handled. */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { CorruptCell, type Place } from '../vault/cell.ts'
import type { Vault } from '../vault/vault.ts'

/** An update as the intake knows it: its number, whose it is, and its content as JSON text. */
export interface StoredUpdate {
  updateId: number
  chatId: number
  body: string
}

export interface TakenUpdate {
  id: number
  updateId: number
  fence: number
  attempts: number
  /** Null when the sealed cell was damaged. */
  body: Buffer | null
}

/** A handler that said nothing for this long is dead. */
const LEASE_SECONDS = 60

const bodyPlace = (updateId: number): Place => `updates|body|${updateId}`

/** The numbers of those that were new; an update that came before is not stored again. */
export async function storeUpdates(
  db: Database,
  vault: Vault,
  updates: readonly StoredUpdate[],
  now: Date,
): Promise<number[]> {
  if (updates.length === 0) return []
  const rows = await db
    .insertInto('updates')
    .values(
      updates.map((update) => ({
        update_id: update.updateId,
        chat: vault.fingerprint(update.chatId),
        body: vault.seal('update', bodyPlace(update.updateId), Buffer.from(update.body, 'utf8')),
        received_at: now,
        due_at: now,
      })),
    )
    .onConflict((conflict) => conflict.column('update_id').doNothing())
    .returning('update_id')
    .execute()
  return rows.map((row) => row.update_id)
}

/**
 * Throws when this update was handled: whoever still works at it was stopped meanwhile, and its chat may have asked to be
 * forgotten since. Until the transaction ends nobody ends the update, so whatever the chat says next comes behind it.
 */
export async function assertUnhandled(trx: Database, updateId: number): Promise<void> {
  const row = await trx
    .selectFrom('updates')
    .select('handled_at')
    .where('update_id', '=', updateId)
    .forShare()
    .executeTakeFirst()
  if (row && row.handled_at !== null) throw new Error('another process has handled this update by now')
}

/** Takes up to `limit` updates that are due, each the oldest unhandled one of its chat: order is kept per chat. */
export async function takeUpdates(
  db: Database,
  vault: Vault,
  limit: number,
  now: Date,
): Promise<TakenUpdate[]> {
  const lease = new Date(now.getTime() + LEASE_SECONDS * 1000)
  const { rows } = await sql<{
    id: number
    update_id: number
    fence: number
    attempts: number
    body: Uint8Array
  }>`
    with heads as (
      select u.id from updates u
      where u.handled_at is null and u.due_at <= ${now}::timestamptz
        and (u.leased_until is null or u.leased_until < ${now}::timestamptz)
        and not exists (select 1 from updates e where e.chat = u.chat and e.handled_at is null and e.id < u.id)
      order by u.id limit ${limit} for update skip locked
    )
    update updates set fence = fence + 1, attempts = attempts + 1, leased_until = ${lease}::timestamptz
    from heads where updates.id = heads.id
    returning updates.id, update_id, fence, attempts, body`.execute(db)
  return rows
    .sort((a, b) => a.id - b.id)
    .map((row) => ({
      id: row.id,
      updateId: row.update_id,
      fence: row.fence,
      attempts: row.attempts,
      body: openBody(vault, row),
    }))
}

function openBody(vault: Vault, row: { update_id: number; body: Uint8Array }): Buffer | null {
  try {
    return vault.open('update', bodyPlace(row.update_id), row.body)
  } catch (error) {
    if (error instanceof CorruptCell) return null
    throw error
  }
}

/** An update that was handled by whoever holds this fence, and what became of it. */
export interface HandledUpdate {
  id: number
  fence: number
  outcome: string
}

/** The words of the updates go here; their numbers stay for 48 hours, so that they are known when they come again. */
export async function markHandled(db: Database, handled: readonly HandledUpdate[], now: Date): Promise<void> {
  const rows = JSON.stringify(handled.map(({ id, fence, outcome }) => ({ id, fence, outcome })))
  await sql`
    update updates set handled_at = ${now}, body = null, outcome = h.outcome, leased_until = null
    from jsonb_to_recordset(${rows}::jsonb) as h(id bigint, fence integer, outcome text)
    where updates.id = h.id and updates.fence = h.fence`.execute(db)
}

export async function postponeUpdate(
  db: Database,
  update: { id: number; fence: number },
  until: Date,
  why: { because: string; counts: boolean },
): Promise<void> {
  await db
    .updateTable('updates')
    .set({
      due_at: until,
      leased_until: null,
      outcome: why.because,
      ...(why.counts ? {} : { attempts: sql<number>`attempts - 1` }),
    })
    .where('id', '=', update.id)
    .where('fence', '=', update.fence)
    .where('handled_at', 'is', null)
    .execute()
}

/** No flood wait was ever seen to be longer. */
const LONGEST_PAUSE_SECONDS = 5 * 3600

/**
 * The clock was set back by so many milliseconds, null: nobody knows by how many. Whoever wrote before does not wait for
 * it to come where it was.
 */
export async function hastenUpdates(db: Database, ms: number | null, now: Date): Promise<void> {
  const by = ms === null ? sql`interval '0'` : sql`make_interval(secs => ${ms / 1000})`
  const latest = new Date(now.getTime() + (ms === null ? LONGEST_PAUSE_SECONDS * 1000 : 0))
  await sql`
    update updates set due_at = ${ms === null ? sql`${now}::timestamptz` : sql`due_at - ${by}`},
      leased_until = case when leased_until is not null then least(leased_until - ${by}, ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS})) end
    where handled_at is null and (due_at > ${latest}::timestamptz or leased_until > ${latest}::timestamptz)`.execute(
    db,
  )
}

/** When the next waiting update is due, null when none waits. */
export async function nextUpdateDue(db: Database): Promise<Date | null> {
  const row = await db
    .selectFrom('updates')
    .select((e) => e.fn.min(sql<Date>`greatest(due_at, coalesce(leased_until, due_at))`).as('due'))
    .where('handled_at', 'is', null)
    .executeTakeFirst()
  return row?.due ?? null
}

export async function sweepUpdates(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('updates')
    .where('handled_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
