/** What becomes of an alert when Telegram, the network or the chat is not as it should be. */
import { afterAll, expect } from 'vitest'
import type { FaultRule } from '../../src/emulator/emulator.ts'
import { welcomeSubscriber } from '../../src/subscribers/store.ts'
import { addSubscription } from '../../src/subscriptions/store.ts'
import { closeDatabases, type Phone, type Story, story } from '../flow/stage.ts'

afterAll(closeDatabases)

/** A name that the registry knows as detained, followed by `who`. */
async function follow({ registry, everyJob }: Story, ...who: { says(text: string): Promise<unknown> }[]) {
  registry.records({ id: '1', name: 'Yorman Arocha Tineo', status: 'detained', region: 'VE-M' })
  await everyJob()
  for (const one of who) await one.says('/seguir yorman arocha')
}

/** The registry learns of the release: an alert is raised and waits to be delivered. */
async function release({ registry, everyJob }: Story, status = 'released') {
  registry.records({ id: '1', status, status_on: '2026-01-01' })
  await everyJob('deliver')
}

/** A chat follows the name without a word of its own. Its subscriber's id. */
async function subscribe({ app, world }: Story, chat: number): Promise<number> {
  const { db, vault } = app.room
  const preferences = { language: 'es' as const, unverified: false, group: chat < 0 }
  const { id } = await welcomeSubscriber(db, vault, chat, preferences, world.now())
  await addSubscription(db, vault, id, { kind: 'name', name: 'Yorman Arocha Tineo', not: [] }, world.now())
  return id
}

/** `count` people who follow the name, known to Telegram. Their chats. */
async function crowd(held: Story, count: number): Promise<number[]> {
  const first = 1_000_001
  held.emulator.crowd(first, first + count - 1)
  const chats = Array.from({ length: count }, (_, at) => first + at)
  for (const chat of chats) await subscribe(held, chat)
  return chats
}

async function outbox({ app }: Story) {
  return app.room.db
    .selectFrom('deliveries')
    .select(['state', 'outcome', 'attempts', 'unknowns'])
    .orderBy('id')
    .execute()
}

/** The moments at which copies come until then, in seconds, where every `step` seconds something may be sent. */
async function copiesUntilQuiet(held: Story, phone: Phone, until: number, step = 1): Promise<number[]> {
  const copies: number[] = []
  for (let passed = 0; passed <= until; passed += step) {
    await held.app.run('deliver')
    for (const text of phone.hears()) if (text.includes('Salió de prisión')) copies.push(passed)
    held.world.pass({ seconds: step })
  }
  return copies
}

/** What goes wrong with the first send, and the seconds at which copies of the alert come. */
const ONCE_WRONG: [string, FaultRule, number[]][] = [
  ['Telegram asks for five seconds of patience', { kind: 'flood', retryAfter: 5 }, [5]],
  ['Telegram asks for patience and does not say how much', { kind: 'flood', withoutParameters: true }, [5]],
  ['Telegram asks for a minute of patience', { kind: 'flood', retryAfter: 60 }, [60]],
  ['Telegram restarts', { kind: 'restart-500' }, [30]],
  ['the connection breaks before anything arrived', { kind: 'reset-before' }, [30]],
  ['the connection breaks after the message arrived: one copy more', { kind: 'reset-after' }, [0, 30]],
  [
    'a gateway answers with a page after the message arrived: one copy more',
    { kind: 'html-502-after' },
    [0, 30],
  ],
]

for (const [what, fault, copies] of ONCE_WRONG) {
  story(`${what}; the alert comes all the same`, async (held) => {
    const alicia = held.phone('Alicia')
    await follow(held, alicia)
    await release(held)
    held.emulator.fault({ ...fault, method: 'sendMessage', times: 1 })
    alicia.hears()
    expect(await copiesUntilQuiet(held, alicia, 100)).toEqual(copies)
    expect(await outbox(held)).toMatchObject([{ state: 'sent' }])
  })
}

story('while nothing listens at Telegram an alert waits, and comes soon after', async (held) => {
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  await release(held)
  alicia.hears()
  const mend = held.emulator.fault({ kind: 'refuse' })
  // What was connected is cut off as well; a message that leaves before that is noticed would be an uncertain one.
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  expect(await copiesUntilQuiet(held, alicia, 40)).toEqual([])
  expect(await outbox(held)).toMatchObject([{ state: 'queued', outcome: 'unsent', attempts: 3, unknowns: 0 }])
  mend()
  expect(await copiesUntilQuiet(held, alicia, 120)).toHaveLength(1)
})

story('answers that get lost for ever cost a chat three copies and no more', async (held) => {
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  await release(held)
  alicia.hears()
  held.emulator.fault({ kind: 'reset-after', method: 'sendMessage' })
  expect(await copiesUntilQuiet(held, alicia, 700, 5)).toEqual([0, 30, 630])
  expect(await outbox(held)).toMatchObject([{ state: 'unknown', attempts: 3 }])
})

story('an outage of ten minutes, all of it uncertain answers, loses nobody', async (held) => {
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  await release(held)
  alicia.hears()
  const mend = held.emulator.fault({ kind: 'restart-500', method: 'sendMessage' })
  expect(await copiesUntilQuiet(held, alicia, 600, 5)).toEqual([])
  mend()
  expect(await copiesUntilQuiet(held, alicia, 60)).toHaveLength(1)
})

story('a flood wait holds everybody, costs no attempt, and outlives a restart', async (held) => {
  const { app, world, emulator } = held
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  const chats = await crowd(held, 20)
  await release(held)
  emulator.fault({ kind: 'flood', retryAfter: 300, method: 'sendMessage', times: 1 })
  const calls = emulator.calls('sendMessage')
  await app.run('deliver')
  // Those that were on their way when the first was refused may arrive; nothing is begun after it.
  expect(emulator.calls('sendMessage') - calls).toBeLessThanOrEqual(8)
  const told = emulator.calls('sendMessage')
  world.pass({ seconds: 290 })
  expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
  expect(emulator.calls('sendMessage')).toBe(told)
  expect((await outbox(held)).filter((row) => row.state !== 'sent').every((row) => row.attempts === 0)).toBe(
    true,
  )
  const { paused_until: kept } = await app.room.db.selectFrom('gate').selectAll().executeTakeFirstOrThrow()
  expect(kept && kept.getTime() > world.now().getTime()).toBe(true)
  world.pass({ seconds: 20 })
  await app.run('deliver')
  for (const chat of [...chats, alicia.chat])
    expect(emulator.heard(chat).filter((text) => text.includes('Salió de prisión'))).toHaveLength(1)
})

story('when the gate shuts, nobody stands before it until their lease runs out', async (held) => {
  const { app, emulator, world } = held
  await follow(held)
  const chats = await crowd(held, 20)
  await release(held)
  emulator.fault({ kind: 'flood', retryAfter: 3600, method: 'sendMessage', times: 1 })
  const from = world.now().getTime()
  await app.run('deliver')
  expect(world.now().getTime() - from).toBeLessThan(45_000)
  expect((await outbox(held)).filter((row) => row.state === 'sending')).toEqual([])
  world.pass({ hours: 1 })
  await app.run('deliver')
  for (const chat of chats) expect(emulator.heard(chat)).toHaveLength(1)
})

story(
  'a revoked token stops the sending after a refusal or two, and every alert waits unharmed',
  async (held) => {
    const { app, emulator, world } = held
    await follow(held)
    await crowd(held, 20)
    await release(held)
    emulator.revokeToken()
    const calls = emulator.calls('sendMessage')
    for (let second = 0; second < 29; second += 1) {
      await app.run('deliver')
      world.pass({ seconds: 1 })
    }
    expect(emulator.calls('sendMessage') - calls).toBeLessThanOrEqual(3)
    world.pass({ seconds: 30 })
    await app.run('deliver')
    expect(emulator.calls('sendMessage') - calls).toBeLessThanOrEqual(6)
    const rows = await outbox(held)
    expect(rows).toHaveLength(20)
    expect(rows.every((row) => row.state === 'queued' && row.attempts === 0 && row.unknowns === 0)).toBe(true)
    // Said once, not every half minute.
    expect(world.lines.filter((line) => line.includes('Telegram takes no message at all'))).toHaveLength(1)
  },
)

story('a group that became a supergroup gets its alert there, once', async (held) => {
  const { emulator, app } = held
  const group = held.group('Familias', [held.phone('Alicia')])
  await follow(held)
  await subscribe(held, group.chat)
  await release(held)
  const supergroup = emulator.upgrade(group.chat)
  await app.run('deliver')
  await app.run('deliver')
  const told = emulator.heard(supergroup).filter((text) => text.includes('Salió de prisión'))
  expect(told).toHaveLength(1)
  expect(await outbox(held)).toMatchObject([{ state: 'sent', attempts: 1 }])
  // The next news goes there directly.
  await release(held, 'full-freedom')
  const calls = emulator.calls('sendMessage')
  await app.run('deliver')
  expect(emulator.calls('sendMessage') - calls).toBe(1)
  expect(emulator.heard(supergroup)).toHaveLength(2)
})

story('who blocked the bot is told nothing more until a sign of life', async (held) => {
  const { emulator, app } = held
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  await release(held)
  emulator.block(alicia.chat)
  const calls = emulator.calls('sendMessage')
  await app.run('deliver')
  expect(await outbox(held)).toMatchObject([{ state: 'waiting', outcome: 'blocked' }])
  await release(held, 'full-freedom')
  await app.run('deliver')
  expect(emulator.calls('sendMessage') - calls).toBe(1)
  emulator.unblock(alicia.chat)
  await alicia.says('/lista')
  expect(alicia.last).toContain('Yorman Arocha Tineo')
  alicia.hears()
  await release(held, 'rearrested')
  await app.run('deliver')
  expect(alicia.hears()).toHaveLength(1)
})

story('whoever left Telegram ends as refused, and nothing is tried again', async (held) => {
  const { emulator, app, world } = held
  const alicia = held.phone('Alicia')
  await follow(held, alicia)
  await release(held)
  emulator.deleteAccount(alicia.chat)
  await app.run('deliver')
  expect(await outbox(held)).toMatchObject([{ state: 'refused', outcome: 'deactivated' }])
  const { state } = await app.room.db.selectFrom('subscribers').select('state').executeTakeFirstOrThrow()
  expect(state).toBe('gone')
  world.pass({ hours: 5 })
  expect(await app.run('deliver')).toEqual({ taken: 0, sent: 0 })
})

story(
  'a chat that Telegram does not know is tried for hours before it is given up, and never forgotten',
  async (held) => {
    const { app, world } = held
    const alicia = held.phone('Alicia')
    await follow(held, alicia)
    const { db, vault } = app.room
    // The token of another bot answers the same for everybody: no reason to forget anyone.
    const preferences = { language: 'es' as const, unverified: false, group: false }
    const { id } = await welcomeSubscriber(db, vault, 555_000_111, preferences, world.now())
    await addSubscription(db, vault, id, { kind: 'name', name: 'Yorman Arocha Tineo', not: [] }, world.now())
    await release(held)
    alicia.hears()
    const triedAt: number[] = []
    for (let hour = 0; hour <= 12; hour += 1) {
      if (Number((await app.run('deliver')).taken) > 0) triedAt.push(hour)
      world.pass({ hours: 1, seconds: 5 })
    }
    expect(triedAt).toEqual([0, 1, 3, 7])
    expect(await outbox(held)).toMatchObject([
      { state: 'sent' },
      { state: 'waiting', outcome: 'chat-not-found' },
    ])
    expect(alicia.hears()).toHaveLength(1)
    const states = async () => {
      const people = await db.selectFrom('subscribers').select('state').orderBy('id').execute()
      return people.map((one) => one.state)
    }
    expect(await states()).toEqual(['active', 'paused'])
    // Once a day it is asked for again while something waits for it, and it is never removed for it.
    world.pass({ days: 1 })
    await app.run('sweep', 'deliver')
    expect(await states()).toEqual(['active', 'paused'])
    expect((await outbox(held))[1]).toMatchObject({ state: 'waiting', attempts: 5 })
    world.pass({ days: 30 })
    await app.run('deliver', 'sweep')
    expect(await states()).toEqual(['active', 'paused'])
  },
)

story('a row that was damaged ends and is reported; everybody else is told', async (held) => {
  const { app, emulator, world } = held
  await follow(held)
  const chats = await crowd(held, 3)
  const damaged = await subscribe(held, chats[1]!)
  await release(held)
  await app.room.db
    .updateTable('subscribers')
    .set({ chat: Buffer.alloc(41) })
    .where('id', '=', damaged)
    .execute()
  await app.run('deliver')
  expect((await outbox(held)).map((row) => row.state).sort()).toEqual(['refused', 'sent', 'sent'])
  expect(chats.map((chat) => emulator.heard(chat).length)).toEqual([1, 0, 1])
  expect(world.lines.some((line) => line.includes('does not open; its delivery ends'))).toBe(true)
})

story('every delivery that was planned is accounted for, whatever happened to it', async (held) => {
  const { app, emulator, world } = held
  await follow(held)
  const chats = await crowd(held, 30)
  await release(held)
  emulator.block(chats[0]!)
  emulator.deleteAccount(chats[1]!)
  emulator.fault({ kind: 'reset-after', method: 'sendMessage', chat: chats[2]! })
  emulator.fault({ kind: 'flood', retryAfter: 5, method: 'sendMessage', chat: chats[3]!, times: 1 })
  emulator.fault({ kind: 'restart-500', method: 'sendMessage', chat: chats[4]!, times: 2 })
  for (let minute = 0; minute < 15; minute += 1) {
    await app.run('deliver')
    world.pass({ minutes: 1 })
  }
  const states = (await outbox(held)).map((row) => row.state)
  expect(states).toHaveLength(30)
  expect(states.filter((state) => state === 'sent')).toHaveLength(27)
  expect(states.filter((state) => state === 'refused')).toHaveLength(1)
  expect(states.filter((state) => state === 'waiting')).toHaveLength(1)
  expect(states.filter((state) => state === 'unknown')).toHaveLength(1)
  expect(emulator.heard(chats[2]!)).toHaveLength(3)
})
