/** The next news of a group that a registry names. */
import { announcedOf } from '../../batches/announced.ts'
import { openBatches } from '../../batches/store.ts'
import type { Database } from '../../database/database.ts'
import { type GroupNews, takeNewGroups } from '../../people/groups/store.ts'
import { carryOut, type Desk, registryOf, type Tally } from '../raise.ts'
import { markConsidered } from '../store.ts'
import { decideGroup, type GroupNewsItem, growthOf } from './group.ts'
import { lastToldGroup, toldByName } from './store.ts'

/** False when there is none. */
export async function considerGroup(trx: Database, desk: Desk, tally: Tally): Promise<boolean> {
  const [row] = await takeNewGroups(trx, 1)
  if (!row) return false
  const before = await lastToldGroup(trx, row)
  const decision = decideGroup(
    {
      id: row.id,
      name: row.name,
      named: row.named,
      released: row.released,
      regions: row.regions,
      prisons: row.prisons,
      firstDay: row.first_day,
      lastDay: row.last_day,
      quiet: row.quiet,
      source: registryOf(desk, row.registry_id),
      recordedAt: row.recorded_at,
      announced: await announced(trx, row),
    },
    before,
  )
  await carryOut(trx, desk, tally, decision, async () => {
    const growth = growthOf(row, before)
    const told = await toldByName(trx, row)
    // Whoever was told of each of them by name has heard all of it.
    const except = [...told].flatMap(([subscriberId, people]) =>
      people >= Math.max(growth.named, growth.released) ? [subscriberId] : [],
    )
    const { addressees, next } = desk.audience.ofBatch(row.regions, row.prisons)
    const knows = new Set(except)
    return { addressees: addressees.filter(({ subscriberId }) => !knows.has(subscriberId)), next, except }
  })
  await markConsidered(trx, 'group_counts', row.id, desk.world.now())
  return true
}

async function announced(trx: Database, row: GroupNews): Promise<GroupNewsItem['announced']> {
  const day = row.first_day ?? row.recorded_at.toISOString().slice(0, 10)
  const figure = announcedOf({ day, regions: row.regions }, await openBatches(trx, row.recorded_at))
  if (figure === null) return null
  const { kind, authority, min, max, asOf, owner } = figure
  return { kind, authority, min, max, asOf, outlet: owner }
}
