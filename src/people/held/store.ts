/** Rows of a registry that are held: what people are shown stays as it was until somebody releases them by hand. */
import type { Reason } from '../../alerts/brake.ts'
import { nextVersion } from '../../database/changes.ts'
import type { Database } from '../../database/database.ts'
import type { Hold } from '../../holds/hold.ts'
import { closeHold, rememberHold } from '../../holds/store.ts'
import type { RegistryRow } from '../../registry/row.ts'
import type { Shape } from '../../registry/shape.ts'
import { hidePeople } from '../hidden/store.ts'
import { knownPeople, ROWS, writeChanges } from '../loads/store.ts'
import { differenceOf } from '../news.ts'
import { type Change, type HashedRow, planChanges } from '../plan.ts'

/** How a file is written, and how many rows it has, those that do not fit among them. */
export interface RegistryFile {
  shape: Shape | null
  present: number
}

/**
 * Holds these changes. They are all that the registry says now and that is not known: what it took back since is held no
 * longer, what is new joins. Whoever is not to be published any more is hidden at once, that waits for nobody.
 */
export async function holdChanges(
  trx: Database,
  registry: { id: string; name: string },
  held: { changes: readonly Change[]; reasons: readonly Reason[]; file: RegistryFile },
  now: Date,
): Promise<{ id: number; opened: boolean }> {
  const { changes } = held
  const hold = await rememberHold(
    trx,
    {
      kind: 'registry',
      sourceId: registry.id,
      sourceName: registry.name,
      reasons: held.reasons,
      difference: differenceOf(changes),
      people: changes.length,
      file: held.file,
    },
    now,
  )
  const before = await seenBefore(trx, hold.id)
  await trx.deleteFrom('held_rows').where('hold_id', '=', hold.id).execute()
  for (let at = 0; at < changes.length; at += ROWS) {
    const rows = changes.slice(at, at + ROWS).map(({ row, hash }) => ({
      registry_id: registry.id,
      row_id: row.id,
      hold_id: hold.id,
      row: JSON.stringify(row),
      row_hash: hash,
      seen_at: before.get(`${row.id} ${hash}`) ?? now,
    }))
    await trx.insertInto('held_rows').values(rows).execute()
  }
  const hidden = changes.flatMap((change) =>
    change.kind === 'change' && change.person.publish && !change.row.publish ? [change.person.id] : [],
  )
  await hidePeople(trx, hidden, now)
  return hold
}

async function seenBefore(trx: Database, holdId: number): Promise<Map<string, Date>> {
  const rows = await trx
    .selectFrom('held_rows')
    .select(['row_id', 'row_hash', 'seen_at'])
    .where('hold_id', '=', holdId)
    .execute()
  return new Map(rows.map((row) => [`${row.row_id} ${row.row_hash}`, row.seen_at]))
}

/** The registry says again what is known: nothing is left to decide. */
export async function withdrawHold(trx: Database, holdId: number, now: Date): Promise<void> {
  await trx.deleteFrom('held_rows').where('hold_id', '=', holdId).execute()
  await closeHold(trx, holdId, 'withdrawn', now)
}

/** Rows that somebody discarded: row id → hash of what it said then. */
export async function discardedRows(db: Database, registryId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('discarded_rows')
    .select(['row_id', 'row_hash'])
    .where('registry_id', '=', registryId)
    .execute()
  return new Map(rows.map((row) => [row.row_id, row.row_hash]))
}

/** A row that says something else than what was discarded is heard again, also when it goes back to that later. */
export async function forgetDiscarded(
  trx: Database,
  registryId: string,
  discarded: ReadonlyMap<string, string>,
  rows: readonly HashedRow[],
): Promise<void> {
  const ids = rows
    .filter(({ row, hash }) => discarded.has(row.id) && discarded.get(row.id) !== hash)
    .map(({ row }) => row.id)
  for (let at = 0; at < ids.length; at += ROWS)
    await trx
      .deleteFrom('discarded_rows')
      .where('registry_id', '=', registryId)
      .where('row_id', 'in', ids.slice(at, at + ROWS))
      .execute()
}

/** What is held of a registry now, as it would be taken over. */
export async function heldChanges(
  db: Database,
  hold: Pick<Hold, 'id' | 'sourceId' | 'sourceName'>,
): Promise<Change[]> {
  const rows = await db
    .selectFrom('held_rows')
    .select(['row', 'row_hash', 'seen_at'])
    .where('hold_id', '=', hold.id)
    .orderBy('row_id')
    .execute()
  return planChanges(
    await knownPeople(db, { id: hold.sourceId, name: hold.sourceName }),
    // Only rows of ours are ever written there (holdChanges).
    rows.map((one) => ({ row: one.row as RegistryRow, hash: one.row_hash, seenAt: one.seen_at })),
  )
}

/** Takes the held rows over as what they are: news, with the date at which the registry said them. */
export async function releaseRows(trx: Database, hold: Hold, now: Date): Promise<void> {
  const registry = { id: hold.sourceId, name: hold.sourceName }
  const changes = await heldChanges(trx, hold)
  await writeChanges(trx, changes, {
    registry,
    firstLoad: false,
    now,
    version: await nextVersion(trx),
    holdId: hold.id,
  })
  await decided(trx, hold, 'released', now)
}

/** Drops the held rows: the registry's next visit does not bring them back unless it says something else. */
export async function discardRows(trx: Database, hold: Hold, now: Date): Promise<void> {
  await trx
    .insertInto('discarded_rows')
    .columns(['registry_id', 'row_id', 'row_hash'])
    .expression(
      trx
        .selectFrom('held_rows')
        .select(['registry_id', 'row_id', 'row_hash'])
        .where('hold_id', '=', hold.id),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['registry_id', 'row_id'])
        .doUpdateSet((row) => ({ row_hash: row.ref('excluded.row_hash') })),
    )
    .execute()
  await decided(trx, hold, 'discarded', now)
}

async function decided(trx: Database, hold: Hold, state: 'released' | 'discarded', now: Date): Promise<void> {
  await trx.deleteFrom('held_rows').where('hold_id', '=', hold.id).execute()
  const { shape, present } = await closeHold(trx, hold.id, state, now)
  await trx
    .updateTable('registries')
    .set({
      ...(shape ? { shape: JSON.stringify(shape) } : {}),
      ...(present === null ? {} : { row_count: present }),
    })
    .where('id', '=', hold.sourceId)
    .where((row) => row.or([row.val(shape !== null), row.val(present !== null)]))
    .execute()
}

/** Whoever decides and whoever loads this registry take turns. */
export async function lockRegistry(trx: Database, registryId: string): Promise<void> {
  await trx.selectFrom('registries').select('id').where('id', '=', registryId).forUpdate().execute()
}
