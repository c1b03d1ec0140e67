import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { pauseSubscriber, resumeSubscriber } from '../../src/subscribers/silence/store.ts'
import { forgetSubscriber, rememberPreferences, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { createAudience } from '../../src/subscriptions/audience.ts'
import { addSubscription, removeSubscription } from '../../src/subscriptions/store.ts'
import type { Target } from '../../src/subscriptions/subscription.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

eachEngine((open) => {
  async function stage() {
    const db = open()
    const world = createTestWorld()
    const vault = await openVault(db, randomBytes(32), world)
    const audience = createAudience(vault, world.log)
    const follow = async (chat: number, target: Target, unverified = false) => {
      const { id } = await welcomeSubscriber(
        db,
        vault,
        chat,
        { language: 'es', unverified, group: false },
        world.now(),
      )
      const added = await addSubscription(db, vault, id, target, world.now())
      return { id, subscription: 'subscription' in added ? added.subscription.id : 0 }
    }
    return { db, world, vault, audience, follow }
  }
  const ids = (found: { subscriberId: number }[]) =>
    found.map((one) => one.subscriberId).sort((a, b) => a - b)

  test('what is opened at start and what is heard of later give the same audience', async () => {
    const { db, world, vault, audience, follow } = await stage()
    await audience.refresh(db)
    const all = await follow(1, { kind: 'all' })
    const miranda = await follow(2, { kind: 'region', iso: 'VE-M' })
    const zulia = await follow(3, { kind: 'region', iso: 'VE-V' })
    const rodeo = await follow(4, { kind: 'prison', id: 'rodeo1' })
    const ana = await follow(5, { kind: 'name', name: 'Ana Cuicas Toyo', not: [] })
    const person = await follow(6, { kind: 'person', personId: 77, typed: 'x' })
    await audience.refresh(db)
    const fresh = createAudience(vault, world.log)
    await fresh.refresh(db)
    for (const one of [audience, fresh]) {
      expect(one.size).toBe(6)
      expect(ids(one.ofBatch(['VE-M'], []).addressees)).toEqual([all.id, miranda.id])
      expect(ids(one.ofBatch([], ['rodeo1']).addressees)).toEqual([all.id, rodeo.id])
      expect(ids(one.ofBatch(['VE-V', 'VE-M'], ['rodeo1']).addressees)).toEqual([
        all.id,
        miranda.id,
        zulia.id,
        rodeo.id,
      ])
      expect(one.ofPerson({ id: 77, names: ['CUICAS TOYO, ANA'] })).toEqual([
        { subscriberId: person.id, manner: 'person' },
        { subscriberId: ana.id, manner: 'match' },
      ])
      expect(one.ofPerson({ id: 78, names: ['Ana Cuicas Rivas'] })).toEqual([])
    }
  })

  test('a great audience is opened slice by slice by a thread, and is the same one; what does not open is told', async () => {
    const { db, world, vault, audience, follow } = await stage()
    const followers: { id: number; subscription: number }[] = []
    for (let chat = 1; chat <= 7; chat++)
      followers.push(await follow(chat, { kind: 'name', name: 'Hermes Toyo Cuicas', not: [] }))
    const region = await follow(8, { kind: 'region', iso: 'VE-M' })
    const [paused, damaged, ...others] = followers
    await pauseSubscriber(db, paused!.id, 'deactivated', world.now())
    await db
      .updateTable('subscriptions')
      .set({ target: Buffer.alloc(540) })
      .where('id', '=', damaged!.subscription)
      .execute()
    await audience.refresh(db)
    for (const slice of [1, 3, 4, 8]) {
      const inSlices = createAudience(vault, world.log, slice)
      await inSlices.refresh(db)
      expect(inSlices.size).toBe(6)
      const person = { id: 0, names: ['Hermes Toyo Cuicas'] }
      expect(ids(inSlices.ofPerson(person))).toEqual(others.map(({ id }) => id))
      expect(inSlices.ofPerson(person)).toEqual(audience.ofPerson(person))
      expect(ids(inSlices.ofBatch(['VE-M'], []).addressees)).toEqual([region.id])
    }
  })

  test('a chat that follows a person, the region and everything is addressed once', async () => {
    const { db, audience, follow } = await stage()
    await follow(1, { kind: 'all' })
    await follow(1, { kind: 'region', iso: 'VE-M' })
    const one = await follow(1, { kind: 'prison', id: 'rodeo1' })
    await audience.refresh(db)
    expect(audience.ofBatch(['VE-M'], ['rodeo1']).addressees).toEqual([
      { subscriberId: one.id, manner: 'batch' },
    ])
  })

  test('unverified reports go only to who asked for them, and no longer after a change of mind', async () => {
    const { db, world, vault, audience, follow } = await stage()
    await follow(1, { kind: 'name', name: 'Hermes Toyo', not: [] })
    const eager = await follow(2, { kind: 'name', name: 'Hermes Toyo', not: [] }, true)
    await audience.refresh(db)
    expect(ids(await audience.ofMention(db, 'Hermes Toyo', [], world.now()))).toEqual([eager.id])
    await rememberPreferences(
      db,
      vault,
      eager.id,
      { language: 'es', unverified: false, group: false },
      world.now(),
    )
    await audience.refresh(db)
    expect(await audience.ofMention(db, 'Hermes Toyo', [], world.now())).toEqual([])
  })

  test('who left Telegram, unfollows or is forgotten is no longer addressed; who comes back is', async () => {
    const { db, world, vault, audience, follow } = await stage()
    const paused = await follow(1, { kind: 'all' })
    const leaving = await follow(2, { kind: 'all' })
    await follow(3, { kind: 'all' })
    await audience.refresh(db)
    await pauseSubscriber(db, paused.id, 'deactivated', world.now())
    await removeSubscription(db, leaving.id, leaving.subscription, world.now())
    await forgetSubscriber(db, vault, 3, world.now())
    await audience.refresh(db)
    expect(audience.ofBatch([], []).addressees).toEqual([])
    await resumeSubscriber(db, vault, 1, world.now())
    await audience.refresh(db)
    expect(ids(audience.ofBatch([], []).addressees)).toEqual([paused.id])
  })

  test('a damaged or swapped cell is left out and reported; its neighbours are told', async () => {
    const { db, world, vault, audience, follow } = await stage()
    const one = await follow(1, { kind: 'all' })
    const two = await follow(2, { kind: 'all' })
    const three = await follow(3, { kind: 'all' })
    await swapTargets(db, one.subscription, two.subscription)
    expect(await audience.refresh(db)).toBe(2)
    expect(ids(audience.ofBatch([], []).addressees)).toEqual([three.id])
    expect(world.lines.filter((line) => line.includes('does not open'))).toHaveLength(2)
    expect(await createAudience(vault, world.log).refresh(db)).toBe(2)
  })

  test('chats that come and go leave their seats to others', async () => {
    const { db, world, vault, audience, follow } = await stage()
    for (let round = 0; round < 3; round += 1) {
      for (const chat of [1, 2, 3]) {
        await follow(chat, { kind: 'name', name: 'Hermes Toyo', not: [] })
        await follow(chat, { kind: 'person', personId: 77, typed: '' })
        await follow(chat, { kind: 'region', iso: 'VE-M' })
      }
      await audience.refresh(db)
      expect(audience.size).toBe(9)
      expect(audience.ofPerson({ id: 9, names: ['Hermes Toyo'] })).toHaveLength(3)
      await forgetSubscriber(db, vault, 2, world.now())
      await audience.refresh(db)
      expect(audience.ofPerson({ id: 77, names: [] })).toHaveLength(2)
      expect(audience.ofBatch(['VE-M'], []).addressees).toHaveLength(2)
      for (const chat of [1, 3]) await forgetSubscriber(db, vault, chat, world.now())
      await audience.refresh(db)
      expect(audience.size).toBe(0)
    }
    expect(audience.ofPerson({ id: 77, names: ['Hermes Toyo'] })).toEqual([])
  })

  async function swapTargets(db: Database, a: number, b: number) {
    const target = (id: number) =>
      db.selectFrom('subscriptions').select('target').where('id', '=', id).executeTakeFirstOrThrow()
    const [one, two] = [await target(a), await target(b)]
    await db.updateTable('subscriptions').set({ target: two.target }).where('id', '=', a).execute()
    await db.updateTable('subscriptions').set({ target: one.target }).where('id', '=', b).execute()
  }
})
