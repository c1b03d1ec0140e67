/** What is held, in the database. Each hold is open until somebody decides, or its source takes everything back. */
import type { Reason } from '../alerts/brake.ts'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import type { Shape } from '../registry/shape.ts'
import { type Difference, type Hold, type HoldKind, joinReasons } from './hold.ts'

export interface NewHold {
  kind: HoldKind
  sourceId: string
  sourceName: string
  reasons: readonly Reason[]
  difference: Difference
  people: number
  /** Of a registry's file: how it is written, and how many rows it has. */
  file?: { shape: Shape | null; present: number }
}

/** Opens a hold, or joins the open one of this source: its reasons grow, its difference and count become these. */
export async function rememberHold(
  trx: Database,
  hold: NewHold,
  now: Date,
): Promise<{ id: number; opened: boolean }> {
  const open = await findOpenHold(trx, hold.kind, hold.sourceId)
  const values = {
    source_name: hold.sourceName,
    reasons: JSON.stringify(joinReasons(open?.reasons ?? [], hold.reasons)),
    difference: JSON.stringify(hold.difference),
    people: hold.people,
    changed_at: now,
    ...(hold.file
      ? { shape: hold.file.shape && JSON.stringify(hold.file.shape), present: hold.file.present }
      : {}),
  }
  if (open) {
    await trx.updateTable('holds').set(values).where('id', '=', open.id).execute()
    return { id: open.id, opened: false }
  }
  const { id } = await trx
    .insertInto('holds')
    .values({ ...values, kind: hold.kind, source_id: hold.sourceId, opened_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, opened: true }
}

/** Locked until the transaction ends: whoever joins it and whoever decides of it take turns. */
export async function findOpenHold(
  db: Database,
  kind: HoldKind,
  sourceId: string,
): Promise<Hold | undefined> {
  const row = await db
    .selectFrom('holds')
    .selectAll()
    .where('kind', '=', kind)
    .where('source_id', '=', sourceId)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst()
  return row && readHold(row)
}

/** Locked until the transaction ends, so that two who decide take turns. */
export async function takeHold(trx: Database, id: number): Promise<Hold | undefined> {
  const row = await trx.selectFrom('holds').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row && readHold(row)
}

export async function findHold(db: Database, id: number): Promise<Hold | undefined> {
  const row = await db.selectFrom('holds').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readHold(row)
}

/** Oldest first. */
export async function openHolds(db: Database): Promise<Hold[]> {
  const rows = await db.selectFrom('holds').selectAll().where('state', '=', 'open').orderBy('id').execute()
  return rows.map(readHold)
}

/** Open ones of which the operator was not told, locked; those another process tells of are passed over. */
export async function takeUntoldHolds(trx: Database): Promise<Hold[]> {
  const rows = await trx
    .selectFrom('holds')
    .selectAll()
    .where('state', '=', 'open')
    .where('told_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(readHold)
}

/** Whether there is something of which the operator was not told. */
export async function hasUntoldHolds(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('holds')
    .select('id')
    .where('state', '=', 'open')
    .where('told_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function markHoldTold(trx: Database, id: number, now: Date): Promise<void> {
  await trx.updateTable('holds').set({ told_at: now }).where('id', '=', id).execute()
}

/** How many wait for a decision, and how many people they are about. */
export async function heldNow(db: Database): Promise<{ holds: number; people: number }> {
  const { holds, people } = await db
    .selectFrom('holds')
    .select((row) => [
      row.fn.countAll<number>().as('holds'),
      row.fn.sum<number | null>('people').as('people'),
    ])
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return { holds, people: people ?? 0 }
}

/** The shape and the count of rows of a registry's file that was held; later files are measured by them once it is decided. */
export async function closeHold(
  trx: Database,
  id: number,
  state: 'released' | 'discarded' | 'withdrawn',
  now: Date,
): Promise<{ shape: Shape | null; present: number | null }> {
  const row = await trx
    .updateTable('holds')
    .set({ state, decided_at: now })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning(['shape', 'present'])
    .executeTakeFirstOrThrow()
  return { shape: row.shape as Shape | null, present: row.present }
}

// Only values of ours are ever written there (rememberHold).
const readHold = (row: Row<'holds'>): Hold => ({
  id: row.id,
  kind: row.kind,
  sourceId: row.source_id,
  sourceName: row.source_name,
  reasons: row.reasons as Reason[],
  difference: row.difference as Difference,
  people: row.people,
  state: row.state,
  openedAt: row.opened_at,
  changedAt: row.changed_at,
})
