/** People of the registries and the history of their status in the database. */
import { brakeLoad, type Reason } from '../alerts/brake.ts'
import { nextVersion } from '../database/changes.ts'
import type { Database } from '../database/database.ts'
import type { Row } from '../database/tables.ts'
import type { Hold } from '../holds/hold.ts'
import { findOpenHold } from '../holds/store.ts'
import type { RegistryRow } from '../registry/row.ts'
import type { Shape } from '../registry/shape.ts'
import { discardedRows, forgetDiscarded, holdChanges, type RegistryFile, withdrawHold } from './held/store.ts'
import type { StatusEntry } from './history.ts'
import { knownPeople, toldLately, writeChanges } from './loads/store.ts'
import { countNews } from './news.ts'
import { type Change, type HashedRow, hashed, planChanges, saysSomething } from './plan.ts'
import type { PersonStatus } from './status.ts'

export interface Recorded {
  added: number
  changed: number
  /** Entries added to histories, of people who are new as well. */
  statuses: number
  unchanged: number
}

/** What the brake made of a load: nothing, or all its changes are held. */
export interface HeldLoad {
  /** Null in a rehearsal that would open one. */
  id: number | null
  opened: boolean
  people: number
  reasons: Reason[]
}

interface RegistryNamed {
  id: string
  name: string
}

/**
 * Takes over a registry's rows, all or nothing: when the brake holds them, what people are shown stays as it was
 * (`held`). The first load of a registry is quiet and never held. Processes that load the same registry take turns.
 */
export async function recordRows(
  db: Database,
  registry: RegistryNamed,
  rows: readonly RegistryRow[],
  now: Date,
  file: RegistryFile = { shape: null, present: rows.length },
): Promise<Recorded & { held: HeldLoad | null }> {
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('registries')
      .values({ id: registry.id })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await trx.selectFrom('registries').select('id').where('id', '=', registry.id).forUpdate().execute()
    const load = await planLoad(trx, registry, rows, now, file)
    await forgetDiscarded(trx, registry.id, load.discarded, load.hashed)
    const { firstLoad, reasons } = load
    const isHeld = reasons.length > 0
    const changes = isHeld ? load.changes.filter((change) => !saysSomething(change)) : load.changes
    if (changes.length > 0) {
      const version = await nextVersion(trx)
      await writeChanges(trx, changes, { registry, firstLoad, now, version, holdId: null })
    }
    if (isHeld) {
      const stopped = load.changes.filter(saysSomething)
      const hold = await holdChanges(trx, registry, { changes: stopped, reasons, file }, now)
      const held = { ...hold, people: stopped.length, reasons }
      return { ...NOTHING, unchanged: rows.length - stopped.length, held }
    }
    if (load.hold) await withdrawHold(trx, load.hold.id, now)
    const loaded = {
      ...(firstLoad ? { first_loaded_at: now } : {}),
      ...(file.shape ? { shape: JSON.stringify(file.shape) } : {}),
    }
    if (Object.keys(loaded).length > 0)
      await trx.updateTable('registries').set(loaded).where('id', '=', registry.id).execute()
    return { ...count(changes, rows), held: null }
  })
}

/** What recordRows would do, without doing it. */
export async function foreseeRows(
  db: Database,
  registry: RegistryNamed,
  rows: readonly RegistryRow[],
  now: Date,
  file: RegistryFile = { shape: null, present: rows.length },
): Promise<Recorded & { held: HeldLoad | null }> {
  const { changes, reasons, hold } = await planLoad(db, registry, rows, now, file)
  const people = changes.filter(saysSomething).length
  const held = { id: hold?.id ?? null, opened: !hold, people, reasons }
  return { ...count(changes, rows), held: reasons.length > 0 ? held : null }
}

const NOTHING: Recorded = { added: 0, changed: 0, statuses: 0, unchanged: 0 }

interface PlannedLoad {
  firstLoad: boolean
  hashed: HashedRow[]
  changes: Change[]
  discarded: Map<string, string>
  /** The open hold of this registry. */
  hold: Hold | undefined
  /** Why the changes are held; none when they are taken over. */
  reasons: Reason[]
}

async function planLoad(
  db: Database,
  registry: RegistryNamed,
  rows: readonly RegistryRow[],
  now: Date,
  file: RegistryFile,
): Promise<PlannedLoad> {
  const state = await db
    .selectFrom('registries')
    .select(['first_loaded_at', 'shape'])
    .where('id', '=', registry.id)
    .executeTakeFirst()
  const firstLoad = !state?.first_loaded_at
  const known = await knownPeople(db, registry)
  const discarded = await discardedRows(db, registry.id)
  const hold = await findOpenHold(db, 'registry', registry.id)
  const read = rows.map(hashed)
  const changes = planChanges(known, read, discarded)
  const plan = { firstLoad, hashed: read, changes, discarded, hold, reasons: [] }
  const said = changes.filter(saysSomething)
  if (firstLoad || said.length === 0) return plan
  const reasons = brakeLoad({
    ...countNews(known, said, new Set(rows.map(({ id }) => id)), await toldLately(db, registry.id, now)),
    before: (state?.shape ?? null) as Shape | null,
    after: file.shape,
  })
  // Whatever comes while something of this registry is held joins it.
  const all = hold && reasons.length === 0 ? hold.reasons : reasons
  return { ...plan, reasons: all }
}

function count(changes: readonly Change[], rows: readonly RegistryRow[]): Recorded {
  const added = changes.filter((change) => change.kind === 'add').length
  const statuses = changes.filter((change) => change.kind === 'add' || change.entry !== null).length
  return { added, changed: changes.length - added, statuses, unchanged: rows.length - changes.length }
}

/** A person who may be shown. */
export interface Person {
  id: number
  name: string
  aliases: string[]
  birthYear: number | null
  region: string | null
  prison: string | null
  detainedOn: string | null
  batch: string | null
  sourceUrl: string | null
  publish: true
}

/** Undefined when there is no such person, or none whom the registry allows to be published. */
export async function findPerson(db: Database, personId: number): Promise<Person | undefined> {
  return (await peopleBy(db, [personId])).get(personId)
}

/** Those of these people who may be shown, by id. */
export async function peopleBy(
  db: Database,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, Person>> {
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('id', 'in', [...personIds])
    .where('publish', '=', true)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        aliases: row.aliases,
        birthYear: row.birth_year,
        region: row.region,
        prison: row.prison,
        detainedOn: row.detained_on,
        batch: row.batch,
        sourceUrl: row.source_url,
        publish: true,
      },
    ]),
  )
}

/** In the order in which it was recorded; empty for somebody who may not be published. */
export async function historyOf(db: Database, personId: number): Promise<StatusEntry[]> {
  return (await historiesOf(db, [personId])).get(personId) ?? []
}

/** The same of several people, by id. */
export async function historiesOf(
  db: Database,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, StatusEntry[]>> {
  const rows = await db
    .selectFrom('person_statuses')
    .innerJoin('people', 'people.id', 'person_id')
    .selectAll('person_statuses')
    .where('person_id', 'in', [...personIds])
    .where('publish', '=', true)
    .orderBy('sequence')
    .execute()
  const entryOf = (row: Row<'person_statuses'>): StatusEntry => ({
    sequence: row.sequence,
    // Only words of ours are ever written there (recordRows).
    status: row.status as PersonStatus,
    statusOn: row.status_on,
    source: row.source,
    sourceUrl: row.source_url,
    recordedAt: row.recorded_at,
    quiet: row.quiet,
  })
  const each = Map.groupBy(rows, (row) => row.person_id)
  return new Map(Array.from(each, ([personId, own]) => [personId, own.map(entryOf)]))
}

/** What the memory index keeps of a person; one that is not published any more has to leave it. */
export interface IndexedPerson {
  id: number
  name: string
  aliases: string[]
  publish: boolean
  /** The person of whom the registry says that it is the same; null for most. */
  mergedId: number | null
  version: number
}

/** Everybody who changed after `version`, oldest change first; people of one load share a version. */
export async function publishedPeopleSince(db: Database, version: number): Promise<IndexedPerson[]> {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'aliases', 'publish', 'merged_id as mergedId', 'version'])
    .where('version', '>', version)
    .orderBy('version')
    .orderBy('id')
    .execute()
}
