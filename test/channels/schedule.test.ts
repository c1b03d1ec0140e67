import { expect, test } from 'vitest'
import type { BatchFacts } from '../../src/alerts/alert.ts'
import type { Published } from '../../src/channels/post.ts'
import { repeated } from '../../src/channels/post.ts'
import { nextPost } from '../../src/channels/schedule.ts'

const first = { attempts: 1, unknowns: 0, form: 'whole' as const, messageId: null, anew: false }
const change = { ...first, messageId: 7 }

test.each<[string, Published, object, object]>([
  ['posted', { kind: 'sent', messageId: 7 }, first, { state: 'told', messageId: 7 }],
  ['it says so already', { kind: 'unchanged' }, change, { state: 'told', messageId: 7 }],
  [
    'not to be changed any more',
    { kind: 'uneditable' },
    change,
    { state: 'queued', afterSeconds: 0, anew: true, counts: false },
  ],
  [
    'no rights',
    { kind: 'refused', because: 'no-rights' },
    first,
    { state: 'queued', afterSeconds: 60, outcome: 'no-rights' },
  ],
  [
    'no rights, the tenth time',
    { kind: 'refused', because: 'no-rights' },
    { ...first, attempts: 10 },
    { state: 'queued', afterSeconds: 1800 },
  ],
  [
    'no rights for another post: the first may be changed again',
    { kind: 'refused', because: 'no-rights' },
    { ...change, anew: true },
    { anew: false },
  ],
  ['unknown chat', { kind: 'chat-not-found' }, first, { state: 'queued', outcome: 'chat-not-found' }],
  ['a supergroup now', { kind: 'moved', chatId: -1002 }, first, { state: 'queued', outcome: 'moved' }],
  ['haste', { kind: 'later', afterSeconds: 40 }, first, { state: 'queued', afterSeconds: 40, counts: false }],
  [
    'perhaps posted',
    { kind: 'unknown', reason: 'no-answer' },
    first,
    { state: 'queued', afterSeconds: 30, unknowns: 1 },
  ],
  [
    'perhaps posted, the third time',
    { kind: 'unknown', reason: 'no-answer' },
    { ...first, unknowns: 2 },
    { state: 'unknown' },
  ],
  [
    'perhaps changed: to do it again changes nothing',
    { kind: 'unknown', reason: 'no-answer' },
    { ...change, unknowns: 9 },
    { state: 'queued', afterSeconds: 1800 },
  ],
  [
    'nothing reached Telegram',
    { kind: 'unsent', reason: 'ECONNREFUSED' },
    first,
    { state: 'queued', afterSeconds: 5 },
  ],
  [
    'a form that is refused',
    { kind: 'rejected', because: 'entities', reason: '' },
    first,
    { state: 'queued', form: 'plain', counts: false },
  ],
  [
    'a sentence that is refused for hours',
    { kind: 'rejected', because: 'form', reason: '' },
    { ...first, form: 'notice', attempts: 4 },
    { state: 'refused' },
  ],
  [
    'a wrong token',
    { kind: 'halted', because: 'unauthorized' },
    first,
    { state: 'queued', counts: false, afterSeconds: 30 },
  ],
])('%s', (_, outcome, post, next) => {
  expect(nextPost(outcome, { ...first, ...post })).toMatchObject(next)
})

const EVENT: BatchFacts = {
  kind: 'batch',
  batchId: 1,
  news: 'new',
  family: 'batch',
  standing: 'reported',
  day: null,
  figures: [{ kind: 'batch', authority: null, min: 80, max: null, asOf: '2026-01-01T12:00:00.000Z' }],
  before: [],
  prisons: [],
  regions: ['VE-M'],
  outlet: 'El Farol',
  outlets: 1,
  url: 'https://elfarol.example/1',
  asOf: '2026-01-01T12:00:00.000Z',
}

test('what another outlet repeats stays in the words of the first; how sure it is, is that of now', () => {
  const again: BatchFacts = {
    ...EVENT,
    news: 'standing',
    outlet: 'The Lamp',
    url: null,
    asOf: '2026-01-01T13:00:00.000Z',
  }
  expect(repeated(EVENT, again)).toBeNull()
  expect(repeated(EVENT, { ...again, standing: 'corroborated', outlets: 2, day: '2026-01-01' })).toEqual({
    ...EVENT,
    standing: 'corroborated',
    outlets: 2,
    day: '2026-01-01',
    asOf: again.asOf,
  })
})
