import { expect, test } from 'vitest'
import { TELEGRAM_LIMITS } from '../../src/emulator/emulator.ts'
import { foundTown, type Town } from './town.ts'

/** 0 where sent, else how long to wait. */
async function send(town: Town, chat: number, more: object = {}): Promise<number> {
  const told = await town.call('sendMessage', { chat_id: chat, text: 'Hola', ...more })
  return told.ok ? 0 : (told.parameters?.retry_after ?? Number.NaN)
}
async function sendMany(town: Town, chats: number[], more: object = {}): Promise<number> {
  let sent = 0
  for (const chat of chats) if ((await send(town, chat, more)) === 0) sent++
  return sent
}
const crowd = (town: Town, size: number) => {
  town.emulator.crowd(1_000_000, 1_000_000 + size - 1)
  return Array.from({ length: size }, (_, at) => 1_000_000 + at)
}

test('one person gets a short burst, then one message a second', async () => {
  const town = foundTown({ limits: TELEGRAM_LIMITS })
  expect(await sendMany(town, Array(4).fill(town.alicia))).toBe(4)
  expect(await send(town, town.alicia)).toBe(1)
  town.pass(1000)
  expect(await send(town, town.alicia)).toBe(0)
  expect(await send(town, town.alicia)).toBe(1)
})

test('all people together get thirty a second', async () => {
  const town = foundTown({ limits: TELEGRAM_LIMITS })
  const people = crowd(town, 300)
  let sent = await sendMany(town, people.slice(0, 30))
  expect(await send(town, people[30]!)).toBe(1)
  for (let second = 1; second <= 5; second++) {
    town.pass(1000)
    sent += await sendMany(town, people.slice(second * 30, second * 30 + 30))
  }
  expect(sent).toBe(180)
})

test('whoever keeps calling during a cool-down waits longer and longer', async () => {
  const town = foundTown({ limits: TELEGRAM_LIMITS })
  await sendMany(town, Array(4).fill(town.alicia))
  const waits: number[] = []
  for (let call = 0; call < 8; call++) waits.push(await send(town, town.alicia))
  expect(waits).toEqual([1, 1, 1, 1, 2, 4, 8, 16])
  town.pass(16_000)
  expect(await send(town, town.alicia)).toBe(0)
})

test('a group gets twenty a minute, and so many edits again', async () => {
  const town = foundTown({ limits: TELEGRAM_LIMITS })
  const chat = town.emulator.group({ title: 'Familiares', members: [town.alicia] })
  town.emulator.addBot(chat, town.alicia)
  expect(await sendMany(town, Array(20).fill(chat))).toBe(20)
  expect(await send(town, chat)).toBe(3)
  expect(await send(town, town.alicia)).toBe(0)
  const message_id = town.emulator.saw(chat).at(-1)!.id
  for (let edit = 0; edit <= 20; edit++) {
    const told = await town.call('editMessageText', { chat_id: chat, message_id, text: `Van ${edit}` })
    expect(told.ok).toBe(edit < 20)
  }
})

test('a paid broadcast goes at a thousand a second until its Stars are spent', async () => {
  const limits = { ...TELEGRAM_LIMITS, paid: { ...TELEGRAM_LIMITS.paid, balance: 50 } }
  const town = foundTown({ limits })
  const people = crowd(town, 1000)
  const sent = await sendMany(town, people, { allow_paid_broadcast: true })
  expect(sent).toBe(30 + 500)
  expect(town.emulator.stars()).toBeCloseTo(0)
})

test('without limits nothing is slowed down', async () => {
  const town = foundTown()
  expect(await sendMany(town, Array(200).fill(town.alicia))).toBe(200)
})
