import { expect, test } from 'vitest'
import type { Outcome } from '../../src/deliveries/outcome.ts'
import { createStrangers } from '../../src/deliveries/strangers.ts'

const SENT: Outcome = { kind: 'sent', messageId: 7 }
const STRANGER: Outcome = { kind: 'chat-not-found' }

/** Whether too many are unknown after so many answers of each kind, in turn. */
function after(...answers: readonly [Outcome, times: number, before?: string][]): boolean {
  const strangers = createStrangers()
  for (const [outcome, times, before] of answers)
    for (let time = 0; time < times; time += 1)
      strangers.judge(outcome, { form: 'whole', attempts: 1, outcome: before ?? null })
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

test('where most are strange, whoever is so too is taken for one; all others are what they are', () => {
  const strangers = createStrangers()
  const asked = { form: 'whole', attempts: 1, outcome: null } as const
  const answers = Array.from({ length: 9 }, () => strangers.judge(STRANGER, asked).kind)
  expect(answers).toEqual([...Array(7).fill('chat-not-found'), 'strangers', 'strangers'])
  expect(strangers.judge({ kind: 'refused', because: 'blocked' }, asked)).toMatchObject({
    because: 'blocked',
  })
  expect(strangers.judge(SENT, asked)).toEqual(SENT)
})

test('when even a bare sentence is refused to most, it is not the message that is wrong', () => {
  const strangers = createStrangers()
  const rejected: Outcome = { kind: 'rejected', because: 'form', reason: 'Bad Request: something new' }
  const judge = (form: 'whole' | 'notice', attempts: number, times: number) => {
    let last: Outcome = SENT
    for (let time = 0; time < times; time += 1)
      last = strangers.judge(rejected, { form, attempts, outcome: 'rejected' })
    return last.kind
  }
  expect(judge('whole', 1, 20)).toBe('rejected')
  expect(judge('notice', 2, 40)).toBe('rejected')
  expect(judge('notice', 1, 20)).toBe('rejected')
  expect(judge('notice', 1, 1)).toBe('strangers')
})
