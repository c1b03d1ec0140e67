/** How long things are kept (safety.md section 2), line by line. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sweep } from '../../jobs/sweep.ts'
import { recordAttempt, takeDeliveries } from '../../src/deliveries/store.ts'
import { pauseSubscriber } from '../../src/subscribers/silence/store.ts'
import { findSubscriber, noteSeen, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { markHandled, storeUpdates, takeUpdates } from '../../src/telegram/store.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

const preferences = { language: 'es', unverified: false, group: false } as const

eachEngine((open) => {
  async function stage() {
    const db = open()
    const world = createTestWorld()
    const vault = await openVault(db, randomBytes(32), world)
    const clock = async () => world.now()
    const room = { db, world, vault, clock, erasures: { keep: async () => undefined } }
    return {
      db,
      world,
      vault,
      sweep: () => sweep.run(room),
      welcome: (chat: number) => welcomeSubscriber(db, vault, chat, preferences, world.now()),
      /** Everything that is queued arrives, or ends otherwise. */
      async deliver(arrives = true) {
        const taken = await takeDeliveries(db, 10, world.now())
        for (const delivery of taken)
          await recordAttempt(
            db,
            delivery,
            arrives ? { state: 'sent', messageId: 1 } : { state: 'cancelled', outcome: 'not-published' },
            world.now(),
          )
        return taken.length
      },
      isThere: async (chat: number) => (await findSubscriber(db, vault, chat)) !== undefined,
    }
  }

  test('the number of an update is kept for two days, so that it is known when it comes again', async () => {
    const { db, world, vault, sweep } = await stage()
    await storeUpdates(db, vault, [{ updateId: 1, chatId: 1, body: '{}' }], world.now())
    const [update] = await takeUpdates(db, vault, 1, world.now())
    await markHandled(db, [{ ...update!, outcome: 'done' }], world.now())
    expect(await db.selectFrom('updates').select('body').execute()).toEqual([{ body: null }])
    world.pass({ hours: 47 })
    expect(await sweep()).toMatchObject({ updates: 0 })
    world.pass({ hours: 2 })
    expect(await sweep()).toMatchObject({ updates: 1 })
  })

  test('what an outlet wrote is kept for ninety days', async () => {
    const { db, world, sweep } = await stage()
    await db.insertInto('feeds').values({ id: 'farol', url: 'https://elfarol.example/feed' }).execute()
    const report = { feed_id: 'farol', item_key: 'k', revision: 'r', title: 't', body: 'b', url: null }
    await db
      .insertInto('reports')
      .values({ ...report, seen_at: world.now(), read_at: world.now(), quiet: null })
      .execute()
    world.pass({ days: 89 })
    expect(await sweep()).toMatchObject({ reports: 0 })
    world.pass({ days: 2 })
    expect(await sweep()).toMatchObject({ reports: 1 })
  })

  test('who was told what is kept for thirty days', async () => {
    const { world, sweep, welcome, deliver, isThere } = await stage()
    await welcome(1)
    world.pass({ days: 549 })
    expect(await sweep()).toMatchObject({ asked: 1 })
    expect(await deliver()).toBe(1)
    world.pass({ days: 27 })
    expect(await sweep()).toMatchObject({ deliveries: 0 })
    world.pass({ days: 4 })
    expect(await sweep()).toMatchObject({ deliveries: 1 })
    expect(await isThere(1)).toBe(true)
  })

  test('a chat that blocked the bot is kept for seven days, and does not come back with a backup', async () => {
    const { db, world, sweep, welcome, isThere } = await stage()
    const { id } = await welcome(1)
    await pauseSubscriber(db, id, 'blocked', world.now())
    world.pass({ days: 6 })
    expect(await sweep()).toMatchObject({ subscribers: 0 })
    world.pass({ days: 2 })
    expect(await sweep()).toMatchObject({ subscribers: 1 })
    expect(await isThere(1)).toBe(false)
    expect(await db.selectFrom('erasures').select('erased_at').execute()).toEqual([
      { erased_at: world.now() },
    ])
    world.pass({ days: 91 })
    expect(await sweep()).toMatchObject({ erasures: 1 })
  })

  test('whoever says nothing for eighteen months is asked once, and removed after four weeks without a word', async () => {
    const { db, world, sweep, welcome, deliver, isThere } = await stage()
    await welcome(1)
    const { id } = await welcome(2)
    world.pass({ days: 547 })
    expect(await sweep()).toMatchObject({ asked: 0 })
    await welcome(3)
    world.pass({ days: 2 })
    expect(await sweep()).toMatchObject({ asked: 2 })
    expect(await deliver()).toBe(2)
    world.pass({ hours: 1 })
    await noteSeen(db, id, world.now())
    for (let day = 0; day < 27; day += 9) {
      world.pass({ days: 9 })
      expect(await sweep()).toMatchObject({ asked: 0, inactive: 0, unasked: 0 })
    }
    world.pass({ days: 2 })
    expect(await sweep()).toMatchObject({ inactive: 1, asked: 0 })
    expect([await isThere(1), await isThere(2), await isThere(3)]).toEqual([false, true, true])
  })

  test('nobody is removed whom the question did not reach: they are asked again', async () => {
    const { world, sweep, welcome, deliver, isThere } = await stage()
    await welcome(1)
    world.pass({ days: 549 })
    expect(await sweep()).toMatchObject({ asked: 1 })
    expect(await deliver(false)).toBe(1)
    world.pass({ days: 5 })
    expect(await sweep()).toMatchObject({ inactive: 0, unasked: 1, asked: 1 })
    world.pass({ days: 30 })
    // The second question still waits: nothing leaves at all.
    expect(await sweep()).toMatchObject({ inactive: 0, unasked: 0 })
    expect(await isThere(1)).toBe(true)
    expect(await deliver()).toBe(1)
    world.pass({ days: 1 })
    expect(await sweep()).toMatchObject({ inactive: 1 })
  })

  test('whoever cannot be asked because our own mistake may be behind it is kept as long as the others', async () => {
    const { db, world, sweep, welcome, isThere } = await stage()
    const { id } = await welcome(1)
    await pauseSubscriber(db, id, 'no-rights', world.now())
    world.pass({ days: 570 })
    expect(await sweep()).toMatchObject({ asked: 0, inactive: 0 })
    world.pass({ days: 10 })
    expect(await sweep()).toMatchObject({ inactive: 1 })
    expect(await isThere(1)).toBe(false)
  })
})
