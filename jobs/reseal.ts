import { ring } from '../src/alarms/store.ts'
import { retireKeys } from '../src/vault/keyring/store.ts'
import { resealSlice, SEALED } from '../src/vault/reseal/store.ts'
import { WORN_SEALS } from '../src/vault/vault.ts'
import type { Job, Room } from './job.ts'

/**
 * Seals anew what an older key sealed, and lets keys go that nothing needs. A run begins anew with whatever is left: it
 * may die at any line, and several may run at once.
 */
export const reseal: Job<Pick<Room, 'db' | 'clock' | 'vault' | 'world'>> = {
  name: 'reseal',
  async run(room, signal) {
    const { db, clock, vault, world } = room
    await vault.learn()
    if (SEALED.some(({ purpose }) => vault.sealsOf(purpose) >= WORN_SEALS)) await replaceWorn(room)
    const summary = { sealed: 0, corrupt: 0, retired: 0 }
    for (const column of SEALED) {
      for (let after: number | null = 0; after !== null && !signal?.aborted; ) {
        const slice = await resealSlice(db, vault, column, after)
        if (slice.sealed > 0) world.log.debug('cells were sealed anew', { count: slice.sealed })
        summary.sealed += slice.sealed
        summary.corrupt += slice.corrupt.length
        for (const row of slice.corrupt)
          world.log.error('a sealed cell does not open and keeps its old key', { row })
        after = slice.next
      }
    }
    if (summary.corrupt > 0) await ring(room, 'corrupt', await clock(), { count: summary.corrupt })
    summary.retired = await retireKeys(db, vault, await clock())
    if (summary.retired > 0)
      world.log.info('keys that nothing needs any more are gone', { count: summary.retired })
    return summary
  },
}

async function replaceWorn({ vault, world }: Pick<Room, 'vault' | 'world'>): Promise<void> {
  const { kind } = await vault.rotate()
  if (kind === 'added') world.log.info('a key made so many seals that all are replaced by new ones')
}
