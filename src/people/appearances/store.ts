/** People who come to bear another name, or to be published: who waits for that name has never been asked of them. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Change } from '../plan.ts'
import type { Load } from '../written.ts'

/**
 * Notes who appears by these changes. Whoever was not published until now has a last status that nobody was told of:
 * it is considered again, and told unless it was told before it was hidden. A first load, also that after a backup was
 * put back, tells nobody.
 */
export async function recordAppearances(
  trx: Database,
  changes: readonly Change[],
  load: Load,
): Promise<void> {
  const appear = changes.flatMap((change) =>
    change.kind === 'change' && change.namesBefore
      ? [{ personId: change.person.id, namesBefore: change.namesBefore }]
      : [],
  )
  if (appear.length === 0 || load.firstLoad) return
  await trx
    .insertInto('appearances')
    .values(
      appear.map(({ personId, namesBefore }) => ({
        person_id: personId,
        names_before: JSON.stringify(namesBefore),
        recorded_at: load.now,
      })),
    )
    .execute()
  const published = appear
    .filter(({ namesBefore }) => namesBefore.length === 0)
    .map(({ personId }) => personId)
  if (published.length === 0) return
  await sql`
    update person_statuses set considered_at = null
    where quiet is null and person_id in (${sql.join(published)})
      and sequence = (select max(sequence) from person_statuses other where other.person_id = person_statuses.person_id)`.execute(
    trx,
  )
}

/** New appearances of people, oldest first. */
export async function takeNewAppearances(trx: Database, limit: number) {
  return trx
    .selectFrom('appearances')
    .innerJoin('people', 'people.id', 'person_id')
    .select(['appearances.id', 'person_id', 'names_before', 'recorded_at', 'source_url'])
    .where('considered_at', 'is', null)
    .orderBy('appearances.id')
    .limit(limit)
    .forUpdate('appearances')
    .skipLocked()
    .execute()
}

/** Ids of every appearance of these people. */
export async function appearancesOf(
  db: Database,
  personIds: readonly number[],
): Promise<{ id: number; personId: number }[]> {
  return db
    .selectFrom('appearances')
    .select(['id', 'person_id as personId'])
    .where('person_id', 'in', [...personIds])
    .execute()
}
