/** Who of a registry is not to be published. */
import { nextVersion } from '../../database/changes.ts'
import type { Database } from '../../database/database.ts'
import { ROWS } from '../loads/store.ts'

/** How many people of a registry are not to be published. */
export async function unpublishedCount(db: Database, registryId: string): Promise<number> {
  const { count } = await db
    .selectFrom('people')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('registry_id', '=', registryId)
    .where('publish', '=', false)
    .executeTakeFirstOrThrow()
  return count
}

/** Hides whoever the registry shows no more. That is no event: nothing is said of them, and nothing is known to have changed. */
export async function hideOthers(
  db: Database,
  registryId: string,
  shown: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('people')
      .select(['id', 'row_id'])
      .where('registry_id', '=', registryId)
      .where('publish', '=', true)
      .execute()
    const gone = rows.filter(({ row_id }) => !shown.has(row_id)).map(({ id }) => id)
    await hidePeople(trx, gone, now)
    return gone.length
  })
}

/** Nobody is shown these people from now on. Without its hash the row of each is read anew when the registry shows it again. */
export async function hidePeople(trx: Database, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  const version = await nextVersion(trx)
  for (let at = 0; at < ids.length; at += ROWS)
    await trx
      .updateTable('people')
      .set({ publish: false, row_hash: '', version, updated_at: now })
      .where('id', 'in', ids.slice(at, at + ROWS))
      .execute()
}
