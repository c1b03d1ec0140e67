import { expect, test } from 'vitest'
import { createGate, type Gate } from '../../src/deliveries/gate.ts'

/** A gate on a clock that only its own sleeping moves. */
function gateOf(perSecond: number) {
  let time = 1_000_000
  const sleeps: number[] = []
  const clock = {
    now: () => time,
    pass: (ms: number) => {
      time += ms
    },
    sleeps,
  }
  const gate = createGate({
    perSecond,
    now: clock.now,
    async sleep(ms) {
      sleeps.push(ms)
      const until = time + ms
      await new Promise((resolve) => setImmediate(resolve))
      time = Math.max(time, until)
    },
  })
  return { gate, clock }
}

/** When each of `count` messages left, in milliseconds after the first was asked for. */
async function departures(gate: Gate, now: () => number, count: number): Promise<number[]> {
  const start = now()
  return Promise.all(Array.from({ length: count }, () => gate.pass().then(() => Math.round(now() - start))))
}

for (const perSecond of [1, 28, 30, 1000]) {
  test(`at ${perSecond} a second no more leave in any second, and not much fewer`, async () => {
    const { gate, clock } = gateOf(perSecond)
    const left = await departures(gate, clock.now, perSecond * 5)
    // What a late timer missed may be caught up: a fiftieth of a second.
    const caughtUp = Math.ceil(perSecond / 50)
    for (const from of left) {
      const second = left.filter((at) => at >= from && at < from + 1000).length
      expect(second).toBeLessThanOrEqual(perSecond + caughtUp)
    }
    expect(left.at(-1)).toBeGreaterThan(4990 - (1000 / perSecond) * (1 + caughtUp))
    expect(left.at(-1)).toBeLessThanOrEqual(5000)
  })
}

test('after a rest nobody bursts: a quiet hour earns the lateness of one timer and no more', async () => {
  const { gate, clock } = gateOf(10)
  await gate.pass()
  clock.pass(3_600_000)
  expect(await departures(gate, clock.now, 5)).toEqual([0, 80, 180, 280, 380])
})

test('first come, first served', async () => {
  const { gate } = gateOf(28)
  const left: number[] = []
  await Promise.all([1, 2, 3, 4, 5].map((who) => gate.pass().then(() => left.push(who))))
  expect(left).toEqual([1, 2, 3, 4, 5])
})

test('while it is shut nobody passes, and then everybody in order', async () => {
  const { gate, clock } = gateOf(28)
  gate.pause(clock.now() + 300_000)
  expect(gate.pausedMs()).toBe(300_000)
  const left = await departures(gate, clock.now, 3)
  expect(left[0]).toBe(300_000)
  expect(gate.pausedMs()).toBe(0)
})

test('a shorter pause does not end a longer one', () => {
  const { gate, clock } = gateOf(28)
  gate.pause(clock.now() + 300_000)
  gate.pause(clock.now() + 5000)
  expect(gate.pausedMs()).toBe(300_000)
})

test('whoever has no time is told at once that the gate is shut, and the others go on waiting', async () => {
  const { gate, clock } = gateOf(28)
  gate.pause(clock.now() + 300_000)
  const patient = gate.pass()
  expect(await gate.pass(8000)).toBe(false)
  expect(clock.sleeps).toEqual([300_000])
  expect(await patient).toBe(true)
})

test('when the gate is shut while they wait, those without time are turned away, unsent', async () => {
  const { gate, clock } = gateOf(1)
  const start = clock.now()
  const waiting = [1, 2, 3, 4].map(() =>
    gate.pass(8000).then((passed) => ({ passed, at: clock.now() - start })),
  )
  gate.pause(clock.now() + 30_000)
  expect(await Promise.all(waiting)).toEqual([
    { passed: true, at: 0 },
    { passed: false, at: 0 },
    { passed: false, at: 0 },
    { passed: false, at: 0 },
  ])
})

test('nobody waits longer than the time it has, however many are before it', async () => {
  const { gate, clock } = gateOf(1)
  const start = clock.now()
  const waits = Array.from({ length: 20 }, () =>
    gate.pass(8000).then((passed) => ({ passed, at: clock.now() - start })),
  )
  for (const { passed, at } of await Promise.all(waits)) {
    expect(at).toBeLessThanOrEqual(8000)
    // Whoever was turned away could not have passed in time: the next place was a second off.
    expect(passed || at > 7000).toBe(true)
  }
})

test('one person gets a burst of three, then one message a second', () => {
  const { gate, clock } = gateOf(1000)
  expect([0, 0, 0, 0].map(() => gate.chatWait(7))).toEqual([0, 0, 0, 1000])
  clock.pass(400)
  expect(gate.chatWait(7)).toBe(600)
  clock.pass(600)
  expect([0, 0].map(() => gate.chatWait(7))).toEqual([0, 1000])
})

test('a group gets twenty a minute', () => {
  const { gate, clock } = gateOf(1000)
  expect(Array.from({ length: 20 }, () => gate.chatWait(-7)).every((wait) => wait === 0)).toBe(true)
  expect(gate.chatWait(-7)).toBe(3000)
  let sent = 0
  for (let second = 0; second < 60; second += 1) {
    clock.pass(1000)
    if (gate.chatWait(-7) === 0) sent += 1
  }
  expect(sent).toBe(20)
})

test('the pace of one chat is not that of another', () => {
  const { gate } = gateOf(1000)
  for (let copy = 0; copy < 4; copy += 1) gate.chatWait(7)
  expect(gate.chatWait(8)).toBe(0)
})

test('ten thousand quiet chats later, a busy one is still remembered', () => {
  const { gate, clock } = gateOf(1000)
  for (let chat = 1; chat <= 10_500; chat += 1) gate.chatWait(chat)
  clock.pass(61_000)
  for (let copy = 0; copy < 3; copy += 1) expect(gate.chatWait(5)).toBe(0)
  gate.chatWait(20_000)
  expect(gate.chatWait(5)).toBe(1000)
})
