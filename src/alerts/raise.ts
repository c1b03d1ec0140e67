/** A decision carried out: the alert and its deliveries, or a line in the log that says why there is none. */
import type { Database } from '../database/database.ts'
import type { Directory } from '../people/directory.ts'
import { numbered } from '../people/numbered.ts'
import type { Sources } from '../sources.ts'
import type { Audience, Slice } from '../subscriptions/audience.ts'
import type { World } from '../world.ts'
import type { Decision } from './decide.ts'
import { raiseAlert } from './store.ts'

/** What deciding about news needs. */
export interface Desk {
  world: Pick<World, 'now' | 'log'>
  sources: Sources
  audience: Audience
  directory: Directory
  /** What the decision means for channels, in the transaction that made it; how many posts were queued. */
  post(trx: Database, decision: Decision): Promise<number>
}

/** What a run did so far. */
export interface Tally {
  considered: number
  raised: number
  queued: number
  /** Alerts for many, of which the first slice is queued and others are left (jobs/fan-out.ts). */
  left: number
}

export async function carryOut(
  trx: Database,
  desk: Desk,
  tally: Tally,
  decision: Decision,
  audience: () => Slice | Promise<Slice>,
): Promise<void> {
  tally.considered += 1
  tally.queued += await desk.post(trx, decision)
  if (decision.kind === 'silent') return desk.world.log.debug('no alert', { because: decision.because })
  const raised = await raiseAlert(trx, decision.alert, audience, desk.world.now())
  if (!raised) return
  tally.raised += 1
  tally.queued += raised.queued
  if (raised.left) tally.left += 1
  desk.world.log.info('alert raised', {
    alert: raised.alertId,
    queued: raised.queued,
    lane: decision.alert.lane,
  })
}

/** A person by all their ids and names; `names` are those of the one who remains, in case they are newer. */
export function personOf(desk: Pick<Desk, 'directory'>, personId: number, names: readonly string[] = []) {
  const [id = personId, ...merged] = desk.directory.idsOf(personId)
  const known = [id, ...merged].flatMap((one) => desk.directory.namesOf(one))
  return { id, merged, names: numbered([...names, ...known]) }
}

export function registryOf(desk: Pick<Desk, 'sources'>, registryId: string): string {
  return desk.sources.registries.find((registry) => registry.id === registryId)?.name ?? registryId
}
