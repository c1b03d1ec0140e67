/** The one gate: alone on a clock that only its own sleeping moves, and shared by several senders in real time. */
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { createGate, type Errand, type Gate } from '../../src/gate/gate.ts'
import { eachEngine } from '../engines.ts'

function gateOf(db: Database, perSecond: number) {
  let time = 1_000_000
  const sleeps: number[] = []
  const clock = {
    now: () => time,
    pass: (ms: number) => {
      time += ms
    },
    sleeps,
  }
  const open = () =>
    createGate({
      db,
      perSecond,
      now: clock.now,
      clock: async () => new Date(time),
      async sleep(ms) {
        sleeps.push(ms)
        const until = time + ms
        await new Promise((resolve) => setImmediate(resolve))
        time = Math.max(time, until)
      },
    })
  return { gate: open(), clock, again: open }
}

/** When each of `count` messages left, in milliseconds after the first was asked for. */
async function departures(
  gate: Gate,
  now: () => number,
  count: number,
  errand: Errand = 'alert',
): Promise<number[]> {
  const start = now()
  return Promise.all(
    Array.from({ length: count }, () => gate.pass(errand).then(() => Math.round(now() - start))),
  )
}

/** The most that left within any second. */
const mostInASecond = (left: readonly number[]): number =>
  Math.max(...left.map((from) => left.filter((at) => at >= from && at < from + 1000).length))

eachEngine((open) => {
  for (const perSecond of [1, 28, 30, 1000]) {
    test(`at ${perSecond} a second no more leave in any second, and not much fewer`, async () => {
      const { gate, clock } = gateOf(open(), perSecond)
      const left = await departures(gate, clock.now, perSecond * 5)
      // What a late timer missed may be caught up: a thirtieth of a second.
      const caughtUp = Math.ceil(perSecond / 30)
      expect(mostInASecond(left)).toBeLessThanOrEqual(perSecond + caughtUp)
      expect(left.at(-1)).toBeGreaterThan(4990 - (1000 / perSecond) * (1 + caughtUp))
      expect(left.at(-1)).toBeLessThanOrEqual(5000)
    })
  }

  test('after a rest nobody bursts: a quiet hour earns the lateness of one timer and no more', async () => {
    const { gate, clock } = gateOf(open(), 10)
    await gate.pass('alert')
    clock.pass(3_600_000)
    expect(await departures(gate, clock.now, 5)).toEqual([0, 70, 170, 270, 370])
  })

  test('first come, first served', async () => {
    const { gate } = gateOf(open(), 28)
    const left: number[] = []
    await Promise.all([1, 2, 3, 4, 5].map((who) => gate.pass('alert').then(() => left.push(who))))
    expect(left).toEqual([1, 2, 3, 4, 5])
  })

  test('many questions make alerts a sixth later at most, and are answered meanwhile', async () => {
    const { gate, clock } = gateOf(open(), 28)
    const answers = departures(gate, clock.now, 200, 'answer')
    const alerts = await departures(gate, clock.now, 70)
    expect(alerts.at(-1)).toBeLessThan((70 / 28) * 1000 * (7 / 6))
    expect((await answers).filter((at) => at < alerts.at(-1)!).length).toBeGreaterThanOrEqual(9)
  })

  test('where nobody is alerted the whole gate is for answers', async () => {
    const { gate, clock } = gateOf(open(), 28)
    expect((await departures(gate, clock.now, 28, 'answer')).at(-1)).toBeLessThanOrEqual(1000)
  })

  test('while it is shut nobody passes, and then everybody in order', async () => {
    const { gate, clock } = gateOf(open(), 28)
    gate.halt(300_000)
    expect(gate.pausedMs()).toBe(300_000)
    const left = await departures(gate, clock.now, 3)
    expect(left[0]).toBe(300_000)
    expect(gate.pausedMs()).toBe(0)
  })

  test('a shorter pause does not end a longer one', () => {
    const { gate } = gateOf(open(), 28)
    gate.halt(300_000)
    gate.halt(5000)
    expect(gate.pausedMs()).toBe(300_000)
  })

  test('whoever has no time is told at once that the gate is shut, and the others go on waiting', async () => {
    const { gate } = gateOf(open(), 28)
    gate.halt(300_000)
    const patient = gate.pass('alert')
    expect(await gate.pass('alert', 8000)).toBe(false)
    expect(await patient).toBe(true)
  })

  test('when the gate is shut while they wait, those without time are turned away, unsent', async () => {
    const { gate, clock } = gateOf(open(), 1)
    const start = clock.now()
    const waiting = [1, 2, 3, 4].map(() =>
      gate.pass('alert', 8000).then((passed) => ({ passed, at: clock.now() - start })),
    )
    await waiting[0]
    gate.halt(30_000)
    expect(await Promise.all(waiting)).toEqual([
      { passed: true, at: 0 },
      { passed: false, at: 0 },
      { passed: false, at: 0 },
      { passed: false, at: 0 },
    ])
  })

  test('nobody waits longer than the time it has, however many are before it', async () => {
    const { gate, clock } = gateOf(open(), 1)
    const start = clock.now()
    const waits = Array.from({ length: 20 }, () =>
      gate.pass('alert', 8000).then((passed) => ({ passed, at: clock.now() - start })),
    )
    for (const { passed, at } of await Promise.all(waits)) {
      expect(at).toBeLessThanOrEqual(8000)
      // Whoever was turned away could not have passed in time: the next place was a second off.
      expect(passed || at > 7000).toBe(true)
    }
  })

  test('whoever waits when the database goes away is told so, and may come again', async () => {
    const db = open()
    const { gate } = gateOf(db, 28)
    await db.deleteFrom('gate').execute()
    await expect(gate.pass('alert')).rejects.toThrow()
    await db.insertInto('gate').values({ id: 1, next_at: null, rate: null }).execute()
    expect(await gate.pass('alert')).toBe(true)
  })

  test('a refusal holds everybody, also who starts anew; the pause only ever grows', async () => {
    const { gate, again } = gateOf(open(), 28)
    expect(await gate.refused(7, 300)).toBe('everybody')
    await gate.refused(8, 5)
    expect(await again().look()).toBe(300_000)
    await gate.refused(9, 3600)
    expect(await again().look()).toBe(3_600_000)
  })

  test('after a pause fewer leave at first, and within half a minute as many as before', async () => {
    const { gate, clock } = gateOf(open(), 28)
    await gate.refused(7, 10)
    const left = await departures(gate, clock.now, 28 * 40)
    const within = (from: number) => left.filter((at) => at >= from && at < from + 1000).length
    expect(left[0]).toBe(10_000)
    expect(within(10_000)).toBeLessThanOrEqual(16)
    expect(within(25_000)).toBeGreaterThan(19)
    expect(within(42_000)).toBeGreaterThanOrEqual(27)
    expect(mostInASecond(left)).toBeLessThanOrEqual(29)
  })

  test('refusals of what was on its way slow nobody down once more', async () => {
    const { gate, clock } = gateOf(open(), 28)
    for (const chat of [1, 2, 3, 4, 5]) await gate.refused(chat, 5)
    const left = await departures(gate, clock.now, 20)
    expect(left.filter((at) => at < 6000).length).toBeGreaterThanOrEqual(13)
  })

  test('a group that is slowed down holds nobody else; two at once are no whim of a group', async () => {
    const { gate, clock } = gateOf(open(), 28)
    expect(await gate.refused(-7, 3600)).toBe('chat')
    expect(await gate.refused(-7, 3600)).toBe('chat')
    expect(await gate.look()).toBe(0)
    clock.pass(60_000)
    expect(await gate.refused(-8, 30)).toBe('chat')
    expect(await gate.refused(-9, 30)).toBe('everybody')
    expect(await gate.look()).toBe(30_000)
  })

  test('the pace of a chat is told by what was sent to it, by whomever', () => {
    const { gate, clock } = gateOf(open(), 1000)
    for (let copy = 0; copy < 2; copy += 1) gate.note(7, 'answer')
    expect([gate.chatWait(7), gate.chatWait(8)]).toEqual([0, 0])
    // Two alerts of other processes and two answers of this one.
    expect(gate.chatWait(7, [0, 0])).toBe(2000)
    gate.note(7, 'alert')
    // What this process knows of its own alerts is in the list of all alerts as well.
    expect([gate.chatWait(7), gate.chatWait(7, [0])]).toEqual([1000, 1000])
    clock.pass(60_000)
    expect(gate.chatWait(7)).toBe(0)
  })

  test('thousands of chats are remembered, each for a minute, and no message is slower for it', () => {
    const { gate, clock } = gateOf(open(), 1000)
    const from = performance.now()
    for (let chat = 1; chat <= 25_000; chat += 1) {
      gate.note(chat, 'answer')
      clock.pass(4)
    }
    // A look at all of them for each took a quarter of a minute.
    expect(performance.now() - from).toBeLessThan(3000)
    for (let copy = 0; copy < 3; copy += 1) gate.note(24_999, 'answer')
    expect(gate.chatWait(24_999)).toBeGreaterThan(1000)
    expect(gate.chatWait(1)).toBe(0)
  })

  test('three senders on one database share the ceiling and use it', async () => {
    const db = open()
    const gates = [1, 2, 3].map(() =>
      createGate({
        db,
        perSecond: 60,
        now: () => performance.now(),
        clock: async () => new Date(Date.now()),
        sleep: async (ms) => {
          await wait(ms)
        },
      }),
    )
    const start = performance.now()
    const left = (
      await Promise.all(gates.map((gate) => departures(gate, performance.now.bind(performance), 40)))
    ).flat()
    const seconds = (performance.now() - start) / 1000
    // A lease of one sender may be used a timer's lateness later than it was meant.
    expect(mostInASecond(left)).toBeLessThanOrEqual(60 + 6)
    expect(seconds).toBeGreaterThan(120 / 60 - 0.1)
    expect(seconds).toBeLessThan((120 / 60) * 1.5)
  })
})
