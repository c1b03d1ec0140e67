/**
 * Who was removed for good, so that nobody comes back: neither with a backup that is put back, nor under the old id of a
 * group that moved. Kept is a mark, an HMAC of the chat id (vault.ts): whoever has no key cannot even tell whose row of an
 * old backup it is.
 */
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** A backup must not be older than the memory of who was erased since (docs/decisions/0016). */
export const MARKS_KEPT_MS = 90 * 86_400_000

export interface Erasure {
  mark: Uint8Array
  at: Date
}

export async function rememberErasures(db: Database, erasures: readonly Erasure[]): Promise<void> {
  for (let at = 0; at < erasures.length; at += 1000)
    await db
      .insertInto('erasures')
      .values(erasures.slice(at, at + 1000).map((one) => ({ mark: one.mark, erased_at: one.at })))
      .onConflict((conflict) =>
        conflict.column('mark').doUpdateSet({
          erased_at: sql<Date>`greatest(erasures.erased_at, excluded.erased_at)`,
        }),
      )
      .execute()
}

/** Whether the chat of this mark was erased at that moment or later. */
export async function wasErasedSince(db: Database, mark: Uint8Array, since: Date): Promise<boolean> {
  const row = await db
    .selectFrom('erasures')
    .select('mark')
    .where('mark', '=', mark)
    .where('erased_at', '>=', since)
    .executeTakeFirst()
  return row !== undefined
}

export async function allErasures(db: Database): Promise<Erasure[]> {
  const rows = await db.selectFrom('erasures').selectAll().orderBy('erased_at').orderBy('mark').execute()
  return rows.map(({ mark, erased_at }) => ({ mark, at: erased_at }))
}

/** What only backups knew that must be gone by now. */
export async function sweepErasures(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('erasures')
    .where('erased_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Until the transaction ends nobody else removes the chat of this mark or gives a row its id. */
export async function lockChat(trx: Database, mark: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${mark.readBigInt64BE().toString()}::bigint)`.execute(trx)
}

/** Processes of one database write their copies one after the other. */
export async function inTurn<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('vigilia erasures'))`.execute(trx)
    return work(trx)
  })
}
