import { expect, test } from 'vitest'
import { dismiss } from '../../src/subscriptions/dismissal.ts'
import { isFoundAgain, planFollow, planLink } from '../../src/subscriptions/follow.ts'
import { sameTarget, type Target } from '../../src/subscriptions/subscription.ts'

const found = (...verdicts: ('match' | 'possible')[]) =>
  verdicts.map((verdict, i) => ({ personId: i + 1, verdict: { verdict, score: 1, why: [] } }))

test.each([
  ['nobody: the name is followed', found(), { kind: 'name', similar: null }],
  ['one clear person', found('match'), { kind: 'person', personId: 1 }],
  [
    'one clear person among similar names',
    found('match', 'possible', 'possible'),
    { kind: 'person', personId: 1 },
  ],
  [
    'only one who may be the same: the name is followed, and that one is offered',
    found('possible'),
    { kind: 'name', similar: 1 },
  ],
  ['two clear people: which?', found('match', 'match'), { kind: 'which', personIds: [1, 2] }],
  ['several similar names: which?', found('possible', 'possible'), { kind: 'which', personIds: [1, 2] }],
] as const)('%s', (_, people, plan) => {
  expect(planFollow(people)).toEqual(plan)
})

test('one whom the list writes just so, beside longer names that fit too, is asked about', () => {
  const [sure, ...others] = found('match', 'possible', 'possible')
  const short = { ...sure!, verdict: { ...sure!.verdict, score: 0.92 } }
  expect(planFollow([short, ...others])).toEqual({ kind: 'which', personIds: [1, 2, 3] })
  expect(planFollow([short])).toEqual({ kind: 'person', personId: 1 })
})

test('a question never has more choices than can be read', () => {
  const plan = planFollow(found(...Array<'match'>(30).fill('match')))
  expect(plan.kind === 'which' && plan.personIds.length).toBe(8)
})

test.each<[Target, Target, boolean]>([
  [{ kind: 'all' }, { kind: 'all' }, true],
  [{ kind: 'region', iso: 'VE-M' }, { kind: 'region', iso: 'VE-A' }, false],
  [{ kind: 'name', name: 'Ana Paz', not: [] }, { kind: 'name', name: 'ANA PAZ', not: [3] }, true],
  [{ kind: 'name', name: 'Ana Paz', not: [] }, { kind: 'person', personId: 3, typed: 'Ana Paz' }, false],
  [
    { kind: 'name', name: 'Ana Paz', not: [], cedula: '11111111' },
    { kind: 'name', name: 'Ana Paz', not: [], cedula: '22222222' },
    false,
  ],
  [
    { kind: 'name', name: 'Ana Paz', not: [], cedula: '11111111' },
    { kind: 'name', name: 'ana paz', not: [] },
    true,
  ],
  [{ kind: 'person', personId: 3, typed: '' }, { kind: 'person', personId: 3, typed: 'x' }, true],
])('%j and %j are the same wish: %s', (a, b, same) => {
  expect(sameTarget(a, b)).toBe(same)
})

test.each([
  ['Yorman Arocha', 'yorman arocha ci 12345678', true],
  ['Perez Rojas Carlos', 'PEREZ ROJAS CARLOS', true],
  ['Yorman Arocha', 'Gilberto Coa', false],
  ['José M. Pérez', 'José M. Pérez', false],
  ['María José', 'María José', false],
  ['Carlos A.', 'Carlos A.', false],
])('«%s», typed as «%s», would be found again: %s', (display, typed, found) => {
  expect(isFoundAgain(display, typed)).toBe(found)
})

test('«it is not him» is kept once a person, the newest when there are too many', () => {
  let target: Target = { kind: 'name', name: 'Ana Paz', not: [] }
  for (let person = 1; person <= 20; person += 1) target = dismiss(dismiss(target, person), person)
  expect(target.kind === 'name' && target.not).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
})

test('a followed name becomes the person it asked for, with its number; otherwise the person is a wish of its own', () => {
  const target = { kind: 'name' as const, name: 'Ana Paz Coa', not: [4, 7], cedula: '11111111' }
  const held = [{ id: 1, subscriberId: 2, target }]
  const asked = { kind: 'name' as const, name: 'ana paz coa', not: [] }
  expect(planLink(held, { id: 7, ids: [7] }, asked)).toEqual({
    kind: 'link',
    knewNumber: true,
    subscription: {
      id: 1,
      subscriberId: 2,
      target: { kind: 'person', personId: 7, typed: 'Ana Paz Coa', not: [4], cedula: '11111111' },
    },
  })
  expect(planLink(held, { id: 7, ids: [7] }, { ...asked, name: 'Eva Sosa Luna' })).toMatchObject({
    kind: 'add',
    target: { personId: 7, typed: 'Eva Sosa Luna' },
  })
})

test('whoever follows one entry of a merged person follows that person', () => {
  const held = [{ id: 1, subscriberId: 2, target: { kind: 'person' as const, personId: 3, typed: '' } }]
  const plan = planLink(held, { id: 7, ids: [7, 3] }, { kind: 'name', name: 'Ana Paz', not: [] })
  expect(plan).toMatchObject({ kind: 'add', target: { personId: 3 } })
})
