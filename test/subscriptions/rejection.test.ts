import { expect, test } from 'vitest'
import { dismissesMention, dismissWritten } from '../../src/subscriptions/dismissal.ts'
import { rejectNews, rejectPerson } from '../../src/subscriptions/rejection.ts'
import {
  linked,
  type NameTarget,
  type Subscription,
  type Target,
} from '../../src/subscriptions/subscription.ts'

const NOW = new Date('2026-01-01T16:00:00Z')
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const name = (written: string, more: Partial<NameTarget> = {}): NameTarget => ({
  kind: 'name',
  name: written,
  not: [],
  ...more,
})
const held = (...targets: Target[]): Subscription[] =>
  targets.map((target, at) => ({ id: at + 1, subscriberId: 1, target }))

test('«it is not him» is remembered by the subscription it is about, and by no other', () => {
  const mine = held(name('Hermes Toyo'), name('Rosa Dugarte Camejo'), { kind: 'all' })
  const rejection = rejectPerson(mine, { ids: [7], names: ['TOYO SIRIT, HERMES'] })
  expect(rejection.remembered).toBe('person')
  expect(rejection.keep).toEqual([{ id: 1, subscriberId: 1, target: name('Hermes Toyo', { not: [7] }) }])
})

test('a person who is not the one becomes the typed name again, with number and dismissals', () => {
  const before = name('Hermes Toyo', { not: [3], cedula: '11111111' })
  const rejection = rejectPerson(held(linked(before, 7)), { ids: [7], names: ['Hermes Toyo Sirit'] })
  expect(rejection).toMatchObject({ remembered: 'unlinked', followed: 'Hermes Toyo', remove: [] })
  expect(rejection.keep.map(({ target }) => target)).toEqual([{ ...before, not: [3, 7] }])
})

test('a person who was only tapped is removed: there is no name to go back to', () => {
  const tapped = held({ kind: 'person', personId: 7, typed: '' })
  expect(rejectPerson(tapped, { ids: [7], names: ['Hermes Toyo'] })).toMatchObject({
    remembered: 'removed',
    remove: [{ id: 1 }],
    keep: [],
  })
})

test('news of a namesake does not cost her the person she follows', () => {
  const mine = held(linked(name('Hermes Toyo'), 7))
  const rejection = rejectNews(mine, { name: 'Hermes Toyo Sirit', personIds: [7] }, NOW)
  expect(rejection).toMatchObject({ remembered: 'month', followed: 'Hermes Toyo', remove: [] })
  expect(rejection.keep[0]!.target).toMatchObject({ kind: 'person', personId: 7 })
})

test.each([
  ['a part the followed name lacks: another man, for good', 'Hermes Toyo', 'Hermes Toyo Sirit', 'ever'],
  ['accents, capitals and order are no part', 'Hermes Toyo', 'TOYO, HÉRMES', 'month'],
  ['fewer parts than followed', 'Hermes Rafael Toyo Sirit', 'Hermes Toyo', 'month'],
] as const)('%s', (_, followed, written, remembered) => {
  expect(rejectNews(held(name(followed)), { name: written, personIds: [] }, NOW).remembered).toBe(remembered)
})

test.each([
  // followed, dismissed, written again, after days, kept away
  ['Hermes Toyo', 'Hermes Toyo Sirit', 'Hermes Toyo Sirit', 400, true],
  ['Hermes Toyo', 'Hermes Toyo Sirit', 'HERMES TOYO SIRIT', 400, true],
  ['Hermes Toyo', 'Hermes Toyo Sirit', 'Hermes Toyo', 10, true],
  ['Hermes Toyo', 'Hermes Toyo Sirit', 'Hermes Toyo', 31, false],
  ['Hermes Toyo', 'Hermes Toyo Sirit', 'Hermes Toyo Maita', 1, false],
  ['Hermes Toyo', 'Hermes Toyo', 'Hermes Toyo', 29, true],
  ['Hermes Toyo', 'Hermes Toyo', 'Hermes Toyo', 31, false],
])('«%s», not «%s»: «%s» after %i days is kept away: %s', (followed, dismissed, again, days, away) => {
  const target = dismissWritten(name(followed), dismissed, NOW)
  expect(dismissesMention(target, again, later(days))).toBe(away)
})
