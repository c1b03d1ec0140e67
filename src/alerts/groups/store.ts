/** What was told of groups that a registry names, and to whom of its people's followers. */
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { GroupCounts, GroupNews } from '../../people/groups/store.ts'

/** The counts that were last told, or those of the first load; null when nothing was. */
export async function lastToldGroup(trx: Database, group: GroupNews): Promise<GroupCounts | null> {
  const { rows } = await sql<GroupCounts>`
    select named, released from group_counts as earlier
    where registry_id = ${group.registry_id} and name = ${group.name} and id < ${group.id}
      and (quiet is not null or exists (select 1 from alerts where alerts.key = 'group:' || earlier.id))
    order by id desc limit 1`.execute(trx)
  return rows[0] ?? null
}

/**
 * Of how many people of the group each subscriber was told by name in this load: to whom that was all of its news, the
 * group's own message says nothing new.
 */
export async function toldByName(trx: Database, group: GroupNews): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ subscriber_id: number; people: number }>`
    select subscriber_id, count(distinct people.id)::int as people
    from people
      join person_statuses as said on said.person_id = people.id
        and said.recorded_at = ${group.recorded_at} and said.quiet is null
      join alerts on alerts.key = 'person:' || people.id || ':' || said.sequence
      join deliveries on deliveries.alert_id = alerts.id
    where people.registry_id = ${group.registry_id} and people.batch = ${group.name} and people.publish
      and deliveries.state <> 'cancelled' and deliveries.manner in ('person', 'match', 'match-asked')
    group by subscriber_id`.execute(trx)
  return new Map(rows.map((row) => [row.subscriber_id, row.people]))
}
