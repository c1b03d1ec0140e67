import { expect, test } from 'vitest'
import { numbered } from '../../src/people/numbered.ts'

test('a number beside one name goes with all of them; without any, nothing is added', () => {
  expect(numbered(['Hermes Toyo Sirit', 'Hermes Toyo, C.I. 11.111.111'])).toEqual([
    'Hermes Toyo Sirit V-11111111',
    'Hermes Toyo, C.I. 11.111.111',
  ])
  expect(numbered(['Hermes Toyo', 'Hermes Sirit'])).toEqual(['Hermes Toyo', 'Hermes Sirit'])
})
