import { HALTING } from '../src/alarms/alarm.ts'
import { roomOn } from '../src/alarms/disk.ts'
import { isStuck } from '../src/alarms/queue.ts'
import { sealsNear } from '../src/alarms/seals/store.ts'
import { endAlarms, ring, ringing, setAlarms } from '../src/alarms/store.ts'
import { queueSigns } from '../src/deliveries/queue/store.ts'
import { MOST_SEALS } from '../src/vault/vault.ts'
import type { Job, Room } from './job.ts'

type Needs = Pick<Room, 'db' | 'world' | 'clock' | 'sources' | 'disks'>

/** Looks at how the service itself is doing; each alarm is told once when it begins and once when it is over. */
export const watchService: Job<Needs> = {
  name: 'watch-service',
  async run(room) {
    const now = await room.clock()
    await watchQueue(room, now)
    await watchDisks(room, now)
    await setAlarms(
      room,
      'seals',
      (await sealsNear(room.db, MOST_SEALS)).map(({ purpose, near }) => ({ about: purpose, rings: near })),
      now,
    )
    await forgetChannels(room, now)
    return { ringing: (await ringing(room.db)).length }
  },
}

async function watchQueue(room: Needs, now: Date): Promise<void> {
  const rings = await ringing(room.db)
  // Why nothing leaves is told already.
  if (rings.some(({ kind }) => HALTING.includes(kind))) return
  const channels = room.sources.channels.map(({ id }) => id)
  const { all, urgent } = await queueSigns(room.db, now, channels)
  if (isStuck(all, now) || isStuck(urgent, now)) await ring(room, 'queue', now)
  else await endAlarms(room, ['queue'], now)
}

async function watchDisks(room: Needs, now: Date): Promise<void> {
  const known = (await ringing(room.db)).filter(({ kind }) => kind === 'disk')
  const states = (await room.disks()).map((disk) => {
    const left = roomOn(disk)
    const rang = known.some(({ about }) => about === disk.name)
    return { about: disk.name, rings: left === 'little' || (left === 'hardly enough' && rang) }
  })
  await setAlarms(room, 'disk', states, now)
}

/** A channel that left the configuration is nobody's trouble any more. */
async function forgetChannels(room: Needs, now: Date): Promise<void> {
  const gone = (await ringing(room.db)).filter(
    ({ kind, about }) => kind === 'channel' && !room.sources.channels.some(({ id }) => id === about),
  )
  await endAlarms(room, gone, now)
}
