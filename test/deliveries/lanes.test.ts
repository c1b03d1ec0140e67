/** Who hears first, when many are to hear much: lanes, the reserve of the lower ones, and the pace of each chat. */
import { afterAll, expect } from 'vitest'
import { LANES } from '../../src/alerts/alert.ts'
import { raiseAlert } from '../../src/alerts/store.ts'
import { welcomeSubscriber } from '../../src/subscribers/store.ts'
import { whole } from '../../src/subscriptions/audience.ts'
import { closeDatabases, type Story, story } from '../flow/stage.ts'

afterAll(closeDatabases)

/** Chats that Telegram knows and that are subscribers. Their ids as subscribers. */
async function subscribers({ app, world, emulator }: Story, chats: readonly number[]): Promise<number[]> {
  const { db, vault } = app.room
  const ids: number[] = []
  for (const chat of chats) {
    if (chat > 0) emulator.crowd(chat, chat)
    const preferences = { language: 'es' as const, unverified: false, group: chat < 0 }
    ids.push((await welcomeSubscriber(db, vault, chat, preferences, world.now())).id)
  }
  return ids
}

const crowdOf = (count: number, from = 1_000_001) => Array.from({ length: count }, (_, at) => from + at)

let raised = 0
/** News of somebody of this name, for these subscribers. */
async function raise(
  { app, world }: Story,
  lane: number,
  name: string,
  to: readonly number[],
): Promise<void> {
  raised += 1
  await raiseAlert(
    app.room.db,
    {
      key: `lanes:${raised}`,
      lane,
      standing: 'verified',
      facts: {
        kind: 'person',
        personId: raised,
        name,
        status: 'released',
        statusOn: '2026-01-01',
        prison: null,
        region: null,
        source: 'Registro propio',
        sourceUrl: null,
        asOf: world.now().toISOString(),
      },
      seenAt: world.now(),
    },
    () => whole(to.map((subscriberId) => ({ subscriberId, manner: 'person' }))),
    world.now(),
  )
}

/** How many messages had been sent when this chat was first told of this name. */
function placeOf({ emulator }: Story, chat: number, name: string): Promise<number> {
  return emulator
    .waitFor(() => emulator.heard(chat).some((text) => text.includes(name)), 20_000)
    .then(() => emulator.sends())
}

story('a mother hears at once while hundreds are being told of something else', async (held) => {
  const crowd = await subscribers(held, crowdOf(200))
  const [alicia] = await subscribers(held, [42])
  await raise(held, LANES.batch, 'Ciro Tablante', crowd)
  const told = held.emulator.waitFor(() => held.emulator.sends() >= 50, 20_000)
  const place = placeOf(held, 42, 'Yorman Arocha')
  const delivering = held.app.run('deliver')
  await told
  const before = held.emulator.sends()
  await raise(held, LANES.verified, 'Yorman Arocha', [alicia!])
  // Two seconds at the ceiling are 56 messages; what was taken before she was known is eight.
  expect((await place) - before).toBeLessThan(30)
  await delivering
  expect(held.emulator.sends()).toBe(201)
})

story(
  'while a long list of families is told, those who follow all batches are not forgotten',
  async (held) => {
    const crowd = await subscribers(held, crowdOf(120))
    const [activist] = await subscribers(held, [42])
    await raise(held, LANES.verified, 'Yorman Arocha', crowd)
    await raise(held, LANES.batch, 'Ciro Tablante', [activist!])
    const place = placeOf(held, 42, 'Ciro Tablante')
    await held.app.run('deliver')
    expect(await place).toBeLessThan(100)
    expect(held.emulator.sends()).toBe(121)
  },
)

story('a busy group has its pace, and nobody waits behind it', async (held) => {
  const group = held.group('Familias', [held.phone('Alicia')])
  const [familias] = await subscribers(held, [group.chat])
  const crowd = await subscribers(held, crowdOf(20))
  const start = held.world.now().getTime()
  for (let news = 0; news < 60; news += 1)
    await raise(held, LANES.verified, `Ciro Tablante ${news}`, [familias!])
  await raise(held, LANES.batch, 'Yorman Arocha', crowd)
  await held.app.run('deliver')
  expect((held.world.now().getTime() - start) / 1000).toBeLessThan(5)
  for (const chat of crowdOf(20)) expect(held.emulator.heard(chat)).toHaveLength(1)
  for (let second = 0; second < 150; second += 1) {
    held.world.pass({ seconds: 1 })
    await held.app.run('deliver')
  }
  const heard = group.hears().filter((text) => text.includes('Ciro Tablante'))
  // All of them, in the order in which they were news, and not one refused for haste.
  expect(heard.map((text) => Number(/Tablante (\d+)/.exec(text)![1]))).toEqual(
    Array.from({ length: 60 }, (_, at) => at),
  )
  expect(held.world.lines.filter((line) => line.includes('flood'))).toEqual([])
})

story('a group that its administrator slows down waits alone', async (held) => {
  const group = held.group('Familias', [held.phone('Alicia')])
  const [familias] = await subscribers(held, [group.chat])
  const crowd = await subscribers(held, crowdOf(20))
  held.emulator.fault({ kind: 'flood', retryAfter: 3600, method: 'sendMessage', chat: group.chat, times: 1 })
  await raise(held, LANES.verified, 'Ciro Tablante', [familias!])
  await raise(held, LANES.batch, 'Yorman Arocha', [...crowd, familias!])
  await held.app.run('deliver')
  for (const chat of crowdOf(20)) expect(held.emulator.heard(chat)).toHaveLength(1)
  held.world.pass({ minutes: 59 })
  expect(await held.app.run('deliver')).toEqual({ taken: 0, sent: 0 })
  held.world.pass({ minutes: 2 })
  await held.app.run('deliver')
  const heard = group.hears().filter((text) => /Tablante|Arocha/.test(text))
  expect(heard.map((text) => /Tablante|Arocha/.exec(text)![0])).toEqual(['Tablante', 'Arocha'])
})

story('whoever writes ten times in a second is answered ten times, and holds nobody', async (held) => {
  const alicia = held.phone('Alicia')
  await alicia.says('/start')
  alicia.hears()
  for (let time = 0; time < 10; time += 1)
    held.emulator.say({ chat: alicia.chat, from: alicia.chat, text: '/lista' })
  await held.app.listenOnce()
  expect(alicia.hears()).toHaveLength(10)
  expect(await held.app.room.gate.look()).toBe(0)
})
