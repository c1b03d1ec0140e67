import { expect, test } from 'vitest'
import { FORMS, type Form } from '../../src/deliveries/form.ts'
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
const again = (
  afterSeconds: number,
  outcome: string,
  counts = true,
  unknowns = 0,
  form: Form = 'whole',
): Next => ({
  state: 'queued',
  afterSeconds,
  outcome,
  counts,
  unknowns,
  form,
})
const always = (next: Next) => ATTEMPTS.map(() => next)
const refused = (outcome: string): Next => ({ state: 'refused', outcome })
const waiting = (outcome: string): Next => ({ state: 'waiting', outcome })

/** What follows after the 1st, 2nd, 3rd, 4th, 5th, 6th, 7th and 50th attempt, none of them uncertain so far. */
const TABLE: [Outcome, Next[]][] = [
  [{ kind: 'sent', messageId: 7 }, always({ state: 'sent', messageId: 7 })],
  [{ kind: 'refused', because: 'blocked' }, always(waiting('blocked'))],
  [{ kind: 'refused', because: 'deactivated' }, always(refused('deactivated'))],
  [{ kind: 'refused', because: 'kicked' }, always(waiting('kicked'))],
  [{ kind: 'refused', because: 'deleted' }, always(waiting('deleted'))],
  [{ kind: 'refused', because: 'never-started' }, always(waiting('never-started'))],
  [{ kind: 'refused', because: 'no-rights' }, always(waiting('no-rights'))],
  [{ kind: 'refused', because: 'other' }, always(waiting('other'))],
  [{ kind: 'moved', chatId: -1001 }, always(again(0, 'moved', false))],
  [{ kind: 'topic-closed' }, always(again(0, 'topic-closed', false))],
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
      ...ATTEMPTS.slice(3).map(() => waiting('chat-not-found')),
    ],
  ],
  [
    { kind: 'rejected', because: 'empty', reason: 'Bad Request: message text is empty' },
    always(again(0, 'rejected', false, 0, 'plain')),
  ],
  [{ kind: 'halted', because: 'unauthorized' }, always(again(30, 'unauthorized', false))],
  [{ kind: 'halted', because: 'not-found' }, always(again(30, 'not-found', false))],
  [{ kind: 'halted', because: 'conflict' }, always(again(30, 'conflict', false))],
  [{ kind: 'strangers' }, always(again(300, 'strangers', false))],
]

for (const [outcome, nexts] of TABLE) {
  test(`after «${Object.values(outcome).join(' ')}» a delivery goes on as the table says, at every attempt`, () => {
    expect(ATTEMPTS.map((attempts) => nextAfter(outcome, { attempts, unknowns: 0, form: 'whole' }))).toEqual(
      nexts,
    )
  })
}

test('an uncertain send is repeated twice and never a third time: three copies at most, the last after an outage has had time to end', () => {
  const uncertain: Outcome = { kind: 'unknown', reason: '502' }
  expect(
    [0, 1, 2, 3].map((unknowns) => nextAfter(uncertain, { attempts: unknowns + 1, unknowns, form: 'whole' })),
  ).toEqual([
    again(30, 'unknown', true, 1),
    again(600, 'unknown', true, 2),
    { state: 'unknown', outcome: 'unknown' },
    { state: 'unknown', outcome: 'unknown' },
  ])
})

test('a message that Telegram does not take becomes plainer, then a line that there is news, and is kept as failed', () => {
  const rejected: Outcome = {
    kind: 'rejected',
    because: 'entities',
    reason: "Bad Request: can't parse entities",
  }
  expect(FORMS.map((form) => nextAfter(rejected, { attempts: 1, unknowns: 0, form }))).toEqual([
    again(0, 'rejected', false, 0, 'plain'),
    again(0, 'rejected', false, 0, 'notice'),
    again(HOUR, 'rejected', true, 0, 'notice'),
  ])
  // The line is tried for some hours: it is not its form that is wrong.
  expect(
    [2, 3, 4, 50].map((attempts) => nextAfter(rejected, { attempts, unknowns: 0, form: 'notice' })),
  ).toEqual([
    again(2 * HOUR, 'rejected', true, 0, 'notice'),
    again(4 * HOUR, 'rejected', true, 0, 'notice'),
    refused('rejected'),
    refused('rejected'),
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
    expect(nextAfter(outcome, { attempts: 2, unknowns: 2, form: 'plain' })).toMatchObject({
      state: 'queued',
      unknowns: 2,
      form: 'plain',
    })
})

test('whoever died while sending may have sent: the same as an uncertain send', () => {
  for (const unknowns of [0, 1, 2])
    expect(nextAfterDeath({ attempts: 1, unknowns, form: 'plain' })).toEqual(
      nextAfter({ kind: 'unknown', reason: 'reset' }, { attempts: 1, unknowns, form: 'plain' }),
    )
})

test('a lease outlasts the longest wait before the gate and the longest send together', () => {
  expect(LEASE_SECONDS).toBeGreaterThan(GATE_PATIENCE_SECONDS + SEND_PATIENCE_SECONDS)
})
