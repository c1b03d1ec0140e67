/** Who of a registry is not to be published. */
import { nextVersion } from '../../database/changes.ts'
import type { Database } from '../../database/database.ts'

// Rows of one statement, as in ../store.ts.
const ROWS = 1_000

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
    for (let at = 0; at < gone.length; at += ROWS) {
      const version = await nextVersion(trx)
      await trx
        .updateTable('people')
        // Without its hash the row is read anew when it comes back.
        .set({ publish: false, row_hash: '', version, updated_at: now })
        .where('id', 'in', gone.slice(at, at + ROWS))
        .execute()
    }
    return gone.length
  })
}
