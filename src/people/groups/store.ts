/** Groups that a registry names in its column «batch»: how many people it names in each, and how many of them are out. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Change } from '../plan.ts'
import { isOut, PERSON_STATUSES } from '../status.ts'
import type { Load } from '../written.ts'

const OUT = PERSON_STATUSES.filter(isOut)

export interface GroupCounts {
  /** People whom the registry names in the group, each once, without those whom it asks not to publish. */
  named: number
  /** Those of them whose status there is an exit. */
  released: number
}

interface Counted extends GroupCounts {
  name: string
  regions: string[]
  prisons: string[]
  /** First and last day on which one of them left prison. */
  first_day: string | null
  last_day: string | null
}

/** After the rows of a load were written: notes the groups whose counts it changed. Those of a first load are quiet. */
export async function recordGroups(trx: Database, changes: readonly Change[], load: Load): Promise<void> {
  const names = [...new Set(changes.flatMap(({ row }) => (row.batch === null ? [] : [row.batch])))]
  if (names.length === 0) return
  const counted = await countGroups(trx, names, load.registry)
  const known = await trx
    .selectFrom('group_counts')
    .distinctOn('name')
    .select(['name', 'named', 'released'])
    .where('registry_id', '=', load.registry.id)
    .where('name', 'in', names)
    .orderBy('name')
    .orderBy('id', 'desc')
    .execute()
  const before = new Map(known.map((group) => [group.name, group]))
  const changed = counted.filter(({ name, named, released }) => {
    const held = before.get(name)
    return held?.named !== named || held.released !== released
  })
  if (changed.length === 0) return
  const values = changed.map((group) => ({
    ...group,
    regions: JSON.stringify(group.regions),
    prisons: JSON.stringify(group.prisons),
    registry_id: load.registry.id,
    recorded_at: load.now,
    quiet: load.firstLoad ? 'first-load' : null,
  }))
  await trx.insertInto('group_counts').values(values).execute()
}

async function countGroups(
  trx: Database,
  names: readonly string[],
  registry: Load['registry'],
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select batch as name, count(*)::int as named,
      (count(*) filter (where said.status = any(${OUT})))::int as released,
      coalesce(jsonb_agg(distinct region) filter (where region is not null), '[]') as regions,
      coalesce(jsonb_agg(distinct prison) filter (where prison is not null), '[]') as prisons,
      min(said.status_on) filter (where said.status = any(${OUT})) as first_day,
      max(said.status_on) filter (where said.status = any(${OUT})) as last_day
    from people cross join lateral (
      select status, status_on from person_statuses where person_id = people.id
      order by (source = ${registry.name}) desc, sequence desc limit 1) as said
    where registry_id = ${registry.id} and batch = any(${[...names]}) and publish and merged_id is null
    group by batch order by batch`.execute(trx)
  return rows
}

/** News of groups, oldest first. */
export async function takeNewGroups(trx: Database, limit: number) {
  return trx
    .selectFrom('group_counts')
    .selectAll()
    .where('considered_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}
export type GroupNews = Awaited<ReturnType<typeof takeNewGroups>>[number]
