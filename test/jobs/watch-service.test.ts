/** What the service finds out about itself: each alarm once when it begins, once when it is over. */
import { beforeEach, expect, test } from 'vitest'
import { watchService } from '../../jobs/watch-service.ts'
import { nameOf } from '../../src/alarms/alarm.ts'
import type { Disk } from '../../src/alarms/disk.ts'
import { endAlarms, ring, ringing } from '../../src/alarms/store.ts'
import type { Channel } from '../../src/channels/channel.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

const GB = 2 ** 30
const MIRANDA: Channel = {
  id: 'miranda',
  chat: '@vigilia_miranda',
  all: false,
  regions: ['VE-M'],
  prisons: [],
}

eachEngine((open) => {
  let world = createTestWorld()
  let disks: Disk[] = []
  let channels: Channel[] = []
  beforeEach(() => {
    world = createTestWorld()
    disks = [{ name: 'data', free: 20 * GB, size: 100 * GB }]
    channels = []
  })
  const watch = () =>
    watchService.run({
      db: open(),
      world,
      clock: async () => world.now(),
      sources: { feeds: [], registries: [], channels },
      disks: async () => disks,
    })
  const rings = async () => (await ringing(open())).map(nameOf)
  const told = () => world.lines.filter((line) => /"level":"(error|info)"/.test(line)).length

  /** An alert for a subscriber, due since then. */
  async function queued(lane: number, seconds: number, outcome: string | null = null): Promise<number> {
    const db = open()
    const due = new Date(world.now().getTime() - seconds * 1000)
    const alert = await db
      .insertInto('alerts')
      .values({
        key: `k${lane}:${seconds}`,
        kind: 'batch',
        lane,
        standing: 'reported',
        facts: '{}',
        seen_at: due,
        created_at: due,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const id = lane * 100_000 + seconds
    await db
      .insertInto('subscribers')
      .values({
        id,
        chat: Buffer.from(String(id)),
        fingerprint: Buffer.from(String(id)),
        preferences: Buffer.from('x'),
        state: 'active',
        created_at: due,
        seen_at: due,
      })
      .execute()
    const row = await db
      .insertInto('deliveries')
      .values({
        alert_id: alert.id,
        subscriber_id: id,
        manner: 'batch',
        lane,
        state: 'queued',
        outcome,
        due_at: outcome === null ? due : new Date(world.now().getTime() + 600_000),
        expires_at: new Date(world.now().getTime() + 86_400_000),
        created_at: due,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return row.id
  }
  const sent = (id: number) =>
    open()
      .updateTable('deliveries')
      .set({ state: 'sent', finished_at: world.now() })
      .where('id', '=', id)
      .execute()

  test('a fan-out that moves is late, not stuck; when it stops the operator hears of it once, and once when it goes on', async () => {
    const first = await queued(4, 3000)
    const second = await queued(4, 4000)
    await queued(4, 5000)
    await sent(first)
    await watch()
    expect(await rings()).toEqual([])
    world.pass({ seconds: 61 })
    await watch()
    await watch()
    expect(await rings()).toEqual(['queue'])
    expect(told()).toBe(1)
    await sent(second)
    await watch()
    await watch()
    expect(await rings()).toEqual([])
    expect(told()).toBe(2)
  })

  test('a fan-out that moves does not hide that a mother’s alert does not', async () => {
    await queued(1, 90)
    await sent(await queued(4, 3000))
    await watch()
    expect(await rings()).toEqual(['queue'])
  })

  test('what could reach nobody for minutes is an alarm, although it is not due between its tries', async () => {
    await queued(1, 90, 'unsent')
    await watch()
    expect(await rings()).toEqual(['queue'])
  })

  test('behind a gate that Telegram has shut nobody is alarmed, unless it is for long; nor twice for one trouble', async () => {
    const db = open()
    await queued(1, 90)
    const shut = (seconds: number) =>
      db
        .updateTable('gate')
        .set({ paused_until: new Date(world.now().getTime() + seconds * 1000) })
        .execute()
    await shut(60)
    await watch()
    expect(await rings()).toEqual([])
    await shut(3600)
    await watch()
    expect(await rings()).toEqual(['queue'])
    await endAlarms({ db, world }, ['queue'], world.now())
    await ring({ db, world }, 'unauthorized', world.now())
    await watch()
    expect(await rings()).toEqual(['unauthorized'])
  })

  test('a disk that fills is told, and over only when there is room to spare', async () => {
    disks = [{ name: 'data', free: 0.5 * GB, size: 100 * GB }]
    await watch()
    expect(await rings()).toEqual(['disk:data'])
    disks = [{ name: 'data', free: 1.1 * GB, size: 100 * GB }]
    await watch()
    expect(await rings()).toEqual(['disk:data'])
    disks = [{ name: 'data', free: 2 * GB, size: 100 * GB }]
    await watch()
    expect(await rings()).toEqual([])
    disks = [{ name: 'data', free: 1.1 * GB, size: 100 * GB }]
    await watch()
    expect(await rings()).toEqual([])
    expect(told()).toBe(2)
  })

  test('a key that may soon seal no more is told by its purpose; the one in its place is not', async () => {
    const db = open()
    const key = (purpose: string, seals: number) =>
      db
        .insertInto('keyring')
        .values({ purpose, wrapped: Buffer.from('x'), seals, created_at: world.now() })
        .execute()
    await key('chat', 1000)
    await key('update', Math.ceil(2 ** 31 * 0.9))
    await watch()
    expect(await rings()).toEqual(['seals:update'])
    await db.updateTable('keyring').set({ seals: 1000 }).where('purpose', '=', 'update').execute()
    await watch()
    expect(await rings()).toEqual([])
  })

  test('a channel that left the configuration is nobody’s trouble any more', async () => {
    channels = [MIRANDA]
    await ring({ db: open(), world }, { kind: 'channel', about: 'miranda' }, world.now())
    await watch()
    expect(await rings()).toEqual(['channel:miranda'])
    channels = []
    await watch()
    expect(await rings()).toEqual([])
  })
})
