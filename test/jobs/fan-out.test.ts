/** An alert for many, planned slice by slice: nobody is left out, nobody is planned twice, whoever dies amid it. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { fanOut } from '../../jobs/fan-out.ts'
import { LANES } from '../../src/alerts/alert.ts'
import { openFanOuts } from '../../src/alerts/fan-outs/store.ts'
import { raiseAlert } from '../../src/alerts/store.ts'
import { forgetSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { createAudience } from '../../src/subscriptions/audience.ts'
import { addSubscription } from '../../src/subscriptions/store.ts'
import type { Target } from '../../src/subscriptions/subscription.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { batchAlert } from '../faults/fan-out.ts'
import { createTestWorld } from '../world.ts'

const ALL: Target = { kind: 'all' }
const MIRANDA: Target = { kind: 'region', iso: 'VE-M' }
const ZULIA: Target = { kind: 'region', iso: 'VE-V' }

eachEngine((open) => {
  async function stage(slice: number) {
    const db = open()
    const world = createTestWorld()
    const vault = await openVault(db, randomBytes(32), world)
    const preferences = { language: 'es', unverified: false, group: false } as const
    const follow = async (chat: number, ...targets: Target[]) => {
      const { id } = await welcomeSubscriber(db, vault, chat, preferences, world.now())
      for (const target of targets) await addSubscription(db, vault, id, target, world.now())
      return id
    }
    /** A process with a memory of its own. */
    const process = () => ({
      db,
      world,
      clock: async () => world.shared(),
      audience: createAudience(vault, world.log, 5000, slice),
    })
    const raise = async (key = 'batch:0:0', except: number[] = []) => {
      const { audience } = process()
      await audience.refresh(db)
      const alert = batchAlert(key)
      return db
        .transaction()
        .execute((trx) =>
          raiseAlert(trx, alert, () => ({ ...audience.ofBatch(['VE-M'], []), except }), world.now()),
        )
    }
    const planned = async () => {
      const rows = await db
        .selectFrom('deliveries')
        .select(['subscriber_id', 'state'])
        .where('state', '=', 'queued')
        .orderBy('subscriber_id')
        .execute()
      return rows.map((row) => row.subscriber_id)
    }
    const left = () => openFanOuts(db)
    return { db, world, vault, follow, process, raise, planned, left }
  }

  test('a small audience is planned with its alert, and nothing is left', async () => {
    const { follow, raise, planned, left } = await stage(3)
    const [one, two] = [await follow(1, ALL), await follow(2, MIRANDA)]
    await follow(3, ZULIA)
    expect(await raise()).toMatchObject({ queued: 2, left: false })
    expect([await planned(), await left()]).toEqual([[one, two], 0])
  })

  test('a great audience is gone on with by another process, and each chat is planned once', async () => {
    const { db, follow, process, raise, planned, left } = await stage(2)
    const ids: number[] = []
    for (let chat = 1; chat <= 9; chat += 1) ids.push(await follow(chat, ALL, MIRANDA))
    const named = await follow(10, { kind: 'name', name: 'Hermes Toyo', not: [] })
    expect(await raise()).toMatchObject({ queued: 2, left: true })
    expect(await raise()).toBeNull()
    expect(await planned()).toEqual(ids.slice(0, 2))
    expect(await fanOut.run(process())).toEqual({ slices: 4, queued: 7 })
    expect([await planned(), await left()]).toEqual([ids, 0])
    expect(ids).not.toContain(named)
    expect(await fanOut.run(process())).toEqual({ slices: 0, queued: 0 })
    expect(await db.selectFrom('deliveries').select('id').execute()).toHaveLength(9)
  })

  test('who dies between two slices, or amid one, leaves the rest to the next', async () => {
    const { db, follow, process, raise, planned, left } = await stage(2)
    const ids: number[] = []
    for (let chat = 1; chat <= 9; chat += 1) ids.push(await follow(chat, ALL))
    await raise()
    const dying = process()
    const stop = new AbortController()
    let slices = 0
    const { ofBatch } = dying.audience
    const stopping = {
      ...dying.audience,
      ofBatch: (...asked: Parameters<typeof ofBatch>) => {
        slices += 1
        if (slices === 2) stop.abort()
        if (slices === 3) throw new Error('the process dies')
        return ofBatch(...asked)
      },
    }
    expect(await fanOut.run({ ...dying, audience: stopping }, stop.signal)).toEqual({ slices: 2, queued: 4 })
    await expect(fanOut.run({ ...dying, audience: stopping })).rejects.toThrow('the process dies')
    expect([await planned(), await left()]).toEqual([ids.slice(0, 6), 1])
    await Promise.all([fanOut.run(process()), fanOut.run(process())])
    expect([await planned(), await left()]).toEqual([ids, 0])
    expect(await db.selectFrom('deliveries').select('id').execute()).toHaveLength(9)
  })

  test('who came after the alert, left before its slice or knew it already is not told', async () => {
    const { vault, db, world, follow, process, raise, planned } = await stage(2)
    const ids: number[] = []
    for (let chat = 1; chat <= 7; chat += 1) ids.push(await follow(chat, ALL))
    const knows = ids[5]!
    await raise('batch:0:0', [knows])
    await follow(8, ALL)
    await forgetSubscriber(db, vault, 5, world.now())
    await fanOut.run(process())
    expect(await planned()).toEqual([ids[0], ids[1], ids[2], ids[3], ids[6]])
  })

  test('two alerts for many: the more urgent goes first, and both end', async () => {
    const { db, follow, process, raise, planned, left } = await stage(1)
    for (let chat = 1; chat <= 3; chat += 1) await follow(chat, ALL)
    await raise('batch:1:0')
    const urgent = await raise('batch:2:0')
    await db.updateTable('alerts').set({ lane: LANES.correction }).where('id', '=', urgent!.alertId).execute()
    const one = process()
    const stop = new AbortController()
    const { ofBatch } = one.audience
    const audience = {
      ...one.audience,
      ofBatch: (...asked: Parameters<typeof ofBatch>) => {
        stop.abort()
        return ofBatch(...asked)
      },
    }
    await fanOut.run({ ...one, audience }, stop.signal)
    const next = await db
      .selectFrom('deliveries')
      .select(['alert_id', 'lane'])
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(next).toEqual({ alert_id: urgent!.alertId, lane: LANES.correction })
    await fanOut.run(process())
    expect([(await planned()).length, await left()]).toEqual([6, 0])
  })
})
