import { expect, test } from 'vitest'
import type { Outcome } from '../../src/deliveries/outcome.ts'
import { createStrangers } from '../../src/deliveries/strangers.ts'

const SENT: Outcome = { kind: 'sent', messageId: 7 }
const STRANGER: Outcome = { kind: 'chat-not-found' }

/** Whether too many are unknown after so many answers of each kind, in turn. */
function after(...answers: readonly [Outcome, times: number, before?: string][]): boolean {
  const strangers = createStrangers()
  for (const [outcome, times, before] of answers)
    for (let time = 0; time < times; time += 1) strangers.note(outcome, before ?? null)
  return strangers.many
}

test('a few chats that are gone are nobody’s fault; when most are unknown, it is ours', () => {
  expect(after()).toBe(false)
  expect(after([STRANGER, 7])).toBe(false)
  expect(after([STRANGER, 8])).toBe(true)
  expect(after([SENT, 1000], [STRANGER, 20])).toBe(false)
  expect(after([SENT, 1000], [STRANGER, 21])).toBe(true)
  expect(after([STRANGER, 1000], [SENT, 20])).toBe(false)
})

test('with paid broadcasts a stranger has never started, and an unknown refusal of everybody is about the bot', () => {
  expect(after([{ kind: 'refused', because: 'never-started' }, 8])).toBe(true)
  expect(after([{ kind: 'refused', because: 'other' }, 8])).toBe(true)
})

test('whoever blocks the bot knows it, and what never reached Telegram tells nothing', () => {
  expect(after([{ kind: 'refused', because: 'blocked' }, 40])).toBe(false)
  for (const outcome of [
    { kind: 'unknown', reason: '502' },
    { kind: 'unsent', reason: 'ENOTFOUND' },
    { kind: 'later', afterSeconds: 5 },
    { kind: 'halted', because: 'unauthorized' },
  ] as const)
    expect(after([outcome, 100], [STRANGER, 7])).toBe(false)
})

test('a chat that was unknown before is no news when it is asked for again', () => {
  expect(after([STRANGER, 100, 'chat-not-found'])).toBe(false)
  expect(after([STRANGER, 8, 'strangers'])).toBe(true)
})
