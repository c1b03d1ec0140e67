/** Somebody sets a clock: this machine's, the database's, or both. Nobody waits for a day, nothing ends before its time. */
import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { raiseAlert } from '../../src/alerts/store.ts'
import { recordAttempt, takeDeliveries } from '../../src/deliveries/store.ts'
import { hastenDeliveries, reviveDeliveries } from '../../src/deliveries/waiting/store.ts'
import { whole } from '../../src/subscriptions/audience.ts'
import { hastenUpdates, storeUpdates, takeUpdates } from '../../src/telegram/store.ts'
import { createTurns } from '../../src/turns/turns.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { closeDatabases, type Phone, type Story, story } from '../flow/stage.ts'
import { createTestWorld } from '../world.ts'
import { batchAlert, seedFollowers } from './fan-out.ts'

afterAll(closeDatabases)

const EVERYBODY = [1, 2].map((subscriberId) => ({ subscriberId, manner: 'batch' as const }))
const NAME = 'Yonathan Sulbarán Rivas'
const told = (phone: Phone) => phone.hears().filter((text) => text.includes(NAME)).length

/** These follow the name, and this process has looked at the clocks. */
async function followers({ phone, registry, everyJob, app }: Story, count: number): Promise<Phone[]> {
  registry.records({ name: NAME, status: 'detained', status_on: '2024-08-02' })
  await everyJob()
  const phones = Array.from({ length: count }, (_, at) => phone(`Familiar ${at}`))
  for (const one of phones) {
    await one.says(`/seguir ${NAME}`)
    one.hears()
  }
  await app.run('deliver')
  return phones
}

/** Out, arrested again, out: news of every day, which nobody has raised yet. */
async function news({ registry, everyJob }: Story, day: number): Promise<void> {
  const status = day % 2 === 1 ? 'released' : 'rearrested'
  registry.records({ name: NAME, status, status_on: `2025-12-${String(day).padStart(2, '0')}` })
  await everyJob('raise-alerts', 'fan-out', 'deliver')
}

story(
  'whichever clock is set before an alert is raised or while it waits, it is told once and at once',
  async (stage) => {
    const { app, world } = stage
    const [alicia] = await followers(stage, 1)
    let day = 0
    for (const [which, by] of [
      ['own', { minutes: 5 }],
      ['own', { minutes: -10 }],
      ['both', { days: -1 }],
      ['both', { days: 1 }],
      ['shared', { days: -1 }],
      ['shared', { days: 1 }],
      ['own', { days: -1 }],
      ['own', { days: 1 }],
    ] as const)
      for (const when of ['before', 'while it waits']) {
        day += 1
        await news(stage, day)
        if (when === 'before') world.setClock(which, by)
        await app.run('raise-alerts')
        if (when !== 'before') world.setClock(which, by)
        const before = world.elapsed()
        await app.run('deliver')
        expect(told(alicia!), `${which} ${JSON.stringify(by)} ${when}`).toBe(1)
        expect(world.elapsed() - before).toBeLessThan(10_000)
      }
  },
)

story('clocks that are set by a day amid an alert stop nobody and double nothing', async (stage) => {
  const { app, world, emulator } = stage
  const phones = await followers(stage, 12)
  for (const days of [1, -1]) {
    await news(stage, days > 0 ? 1 : 2)
    await app.run('raise-alerts')
    const sent = emulator.calls('sendMessage')
    let set = false
    const forget = emulator.onChange(() => {
      if (set || emulator.calls('sendMessage') < sent + 4) return
      set = true
      world.setClock('both', { days })
    })
    const before = world.elapsed()
    await app.run('deliver')
    forget()
    // Two seconds later, by the timetable.
    await app.run('deliver')
    expect(phones.map(told)).toEqual(phones.map(() => 1))
    expect(world.elapsed() - before).toBeLessThan(30_000)
  }
})

story(
  'whoever wrote before the clock was set back is answered after its pause, not after a day',
  async (stage) => {
    const { app, world, emulator, phone } = stage
    const alicia = phone('Alicia')
    // An answer that may have arrived is given once more after five seconds.
    emulator.fault({ kind: 'restart-500', method: 'sendMessage', times: 1 })
    await alicia.says('/ayuda')
    expect(alicia.hears()).toEqual([])
    world.setClock('both', { days: -1 })
    await app.run('deliver')
    world.pass({ seconds: 5 })
    await app.listenOnce()
    expect(alicia.hears()).toHaveLength(1)
  },
)

eachEngine((open) => {
  function machines() {
    const [one, other] = [createTestWorld(), createTestWorld()]
    const clock = async () => one.shared()
    const turns = (world: typeof one) => createTurns({ db: open(), world, clock })
    return { one, other, first: turns(one), second: turns(other) }
  }
  const nothing = async () => undefined

  test('who died with a turn before the clock was set back is followed as soon as ever', async () => {
    const { one, first, second } = machines()
    void first.alone('visit-feeds', () => new Promise(() => undefined))
    await expect.poll(async () => (await second.alone('visit-feeds', nothing)).kind).toBe('taken')
    one.setClock('both', { days: -1 })
    expect((await second.alone('visit-feeds', nothing)).kind).toBe('done')
  })

  test('a process that starts after the clock was set back cannot know it; what waits goes on all the same', async () => {
    const db = open()
    const now = new Date('2026-01-01T16:00:00Z')
    const before = new Date('2026-01-02T16:00:00Z')
    const vault = await openVault(db, randomBytes(32), createTestWorld())
    await seedFollowers(db, vault, 2)
    await db
      .transaction()
      .execute((trx) => raiseAlert(trx, batchAlert('batch:0:0'), () => whole(EVERYBODY), before))
    await storeUpdates(db, vault, [{ updateId: 1, chatId: 7, body: '{}' }], before)
    const [flying] = await takeDeliveries(db, 1, before)
    await hastenDeliveries(db, null, now)
    await hastenUpdates(db, null, now)
    expect(await takeDeliveries(db, 8, now)).toHaveLength(1)
    expect(await takeUpdates(db, vault, 8, now)).toHaveLength(1)
    // Whose send is on its way has its lease, and no day more.
    expect(await reviveDeliveries(db, new Date(now.getTime() + 40_000))).toMatchObject({ revived: 0 })
    expect(await reviveDeliveries(db, new Date(now.getTime() + 50_000))).toMatchObject({ revived: 2 })
    expect(await recordAttempt(db, flying!, { state: 'sent', messageId: 1 }, now)).toBe(false)
  })

  test('moments of the timetable that a set clock makes earlier are run all the same', async () => {
    const { one, first } = machines()
    const run = async () => (await first.alone('visit-feeds', nothing, { tick: one.now() })).kind
    expect([await run(), await run()]).toEqual(['done', 'taken'])
    one.setClock('both', { days: -1 })
    one.pass({ seconds: 60 })
    expect(await run()).toBe('done')
  })

  test('a machine whose clock is five minutes ahead runs nothing for the others in advance', async () => {
    const { one, other, first, second } = machines()
    other.setClock('own', { minutes: 5 })
    const run = async (turns: typeof first, world: typeof one) =>
      (await turns.alone('visit-feeds', nothing, { tick: world.now() })).kind
    expect([await run(second, other), await run(first, one)]).toEqual(['done', 'taken'])
    for (const world of [one, other]) world.pass({ seconds: 2 })
    expect([await run(first, one), await run(second, other)]).toEqual(['done', 'taken'])
  })
})
