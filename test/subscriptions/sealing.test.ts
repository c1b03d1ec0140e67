import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openTarget, sealTarget, type Target } from '../../src/subscriptions/subscription.ts'
import { createVault, type HeldKey, type Ring } from '../../src/vault/vault.ts'

const held = (id: number): [HeldKey] => [{ id, key: randomBytes(32), seals: 0 }]
const keys: Ring = {
  chat: held(1),
  preferences: held(2),
  target: held(3),
  update: held(4),
  lookup: held(5),
  button: held(6),
}
const vault = createVault(keys, { now: () => new Date('2026-01-01T00:00:00Z'), random: randomBytes })

const targets: Target[] = [
  { kind: 'all' },
  { kind: 'name', name: 'Ana Paz', not: [] },
  {
    kind: 'name',
    name: 'Ana Paz',
    not: [1],
    cedula: '14523687',
    written: [{ name: 'ana paz coa', on: '2026-01-01' }],
  },
  { kind: 'person', personId: 7, typed: 'Ana Paz', cedula: '14523687', not: [3] },
]

test('every wish comes back as it was, and on disk all of them look alike', () => {
  for (const [at, target] of targets.entries())
    expect(openTarget(vault, at, sealTarget(vault, at, target))).toEqual(target)
  expect(new Set(targets.map((target, at) => sealTarget(vault, at, target).length)).size).toBe(1)
})

test('the longest name with everything that was said of it still fits: only its oldest dismissals give way', () => {
  const not = Array.from({ length: 12 }, (_, n) => 1_000_000_000 + n)
  const written = Array.from({ length: 8 }, (_, n) => ({ name: `${n}`.padEnd(100, 'x'), on: '2026-01-01' }))
  const longest: Target = { kind: 'name', name: 'Ñ'.repeat(120), not, cedula: '14523687', written }
  const opened = openTarget(vault, 9, sealTarget(vault, 9, longest))
  expect(opened).toMatchObject({ name: longest.name, cedula: '14523687', not })
  expect(sealTarget(vault, 9, longest)).toHaveLength(sealTarget(vault, 9, { kind: 'all' }).length)
})
