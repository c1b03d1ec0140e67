import { expect, test } from 'vitest'
import type { Outcome } from '../../src/deliveries/outcome.ts'
import {
  GATE_PATIENCE_SECONDS,
  LEASE_SECONDS,
  type Next,
  nextAfter,
  nextAfterDeath,
} from '../../src/deliveries/schedule.ts'

const ATTEMPTS = [1, 2, 3, 4, 5, 6, 7, 50]
const HOUR = 3600
/** telegram/api.ts: a client gives up on a send after this long. */
const SEND_PATIENCE_SECONDS = 35

/** Queued again: after how long, under which word, whether the attempt counts, how often it was uncertain so far. */
const again = (afterSeconds: number, outcome: string, counts = true, unknowns = 0): Next => ({
  state: 'queued',
  afterSeconds,
  outcome,
  counts,
  unknowns,
})
const always = (next: Next) => ATTEMPTS.map(() => next)
const refused = (outcome: string): Next => ({ state: 'refused', outcome })

/** What follows after the 1st, 2nd, 3rd, 4th, 5th, 6th, 7th and 50th attempt, none of them uncertain so far. */
const TABLE: [Outcome, Next[]][] = [
  [{ kind: 'sent', messageId: 7 }, always({ state: 'sent', messageId: 7 })],
  [{ kind: 'refused', because: 'blocked' }, always(refused('blocked'))],
  [{ kind: 'refused', because: 'deactivated' }, always(refused('deactivated'))],
  [{ kind: 'refused', because: 'kicked' }, always(refused('kicked'))],
  [{ kind: 'refused', because: 'gone' }, always(refused('gone'))],
  [{ kind: 'refused', because: 'never-started' }, always(refused('never-started'))],
  [{ kind: 'refused', because: 'no-rights' }, always(refused('no-rights'))],
  [{ kind: 'moved', chatId: -1001 }, always(again(0, 'moved', false))],
  [{ kind: 'later', afterSeconds: 5 }, always(again(5, 'flood', false))],
  [{ kind: 'later', afterSeconds: 3600 }, always(again(3600, 'flood', false))],
  [{ kind: 'paced', afterSeconds: 0.4 }, always(again(0.4, 'paced', false))],
  [
    { kind: 'unsent', reason: 'ECONNREFUSED' },
    [5, 30, 120, 600, 1800, HOUR, HOUR, HOUR].map((seconds) => again(seconds, 'unsent')),
  ],
  [{ kind: 'unknown', reason: 'ECONNRESET' }, always(again(30, 'unknown', true, 1))],
  [
    { kind: 'chat-not-found' },
    [
      ...[1, 2, 4].map((hours) => again(hours * HOUR, 'chat-not-found')),
      ...ATTEMPTS.slice(3).map(() => refused('chat-not-found')),
    ],
  ],
  [{ kind: 'rejected', reason: 'Bad Request: message text is empty' }, always(refused('rejected'))],
  [{ kind: 'halted', because: 'unauthorized' }, always(again(30, 'unauthorized', false))],
  [{ kind: 'halted', because: 'not-found' }, always(again(30, 'not-found', false))],
  [{ kind: 'halted', because: 'conflict' }, always(again(30, 'conflict', false))],
]

for (const [outcome, nexts] of TABLE) {
  test(`after «${Object.values(outcome).join(' ')}» a delivery goes on as the table says, at every attempt`, () => {
    expect(ATTEMPTS.map((attempts) => nextAfter(outcome, { attempts, unknowns: 0 }))).toEqual(nexts)
  })
}

test('an uncertain send is repeated twice and never a third time: three copies at most, the last after an outage has had time to end', () => {
  const uncertain: Outcome = { kind: 'unknown', reason: '502' }
  expect([0, 1, 2, 3].map((unknowns) => nextAfter(uncertain, { attempts: unknowns + 1, unknowns }))).toEqual([
    again(30, 'unknown', true, 1),
    again(600, 'unknown', true, 2),
    { state: 'unknown', outcome: 'unknown' },
    { state: 'unknown', outcome: 'unknown' },
  ])
})

test('how often it was uncertain is not forgotten by what happens between', () => {
  const between: Outcome[] = [
    { kind: 'later', afterSeconds: 5 },
    { kind: 'unsent', reason: 'ENOTFOUND' },
    { kind: 'moved', chatId: -1001 },
    { kind: 'halted', because: 'unauthorized' },
  ]
  for (const outcome of between)
    expect(nextAfter(outcome, { attempts: 2, unknowns: 2 })).toMatchObject({ state: 'queued', unknowns: 2 })
})

test('whoever died while sending may have sent: the same as an uncertain send', () => {
  for (const unknowns of [0, 1, 2])
    expect(nextAfterDeath({ attempts: 1, unknowns })).toEqual(
      nextAfter({ kind: 'unknown', reason: 'reset' }, { attempts: 1, unknowns }),
    )
})

test('a lease outlasts the longest wait before the gate and the longest send together', () => {
  expect(LEASE_SECONDS).toBeGreaterThan(GATE_PATIENCE_SECONDS + SEND_PATIENCE_SECONDS)
})
