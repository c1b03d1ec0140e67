/** Every match of a pattern: what `matchAll` finds, found without its copy of the pattern. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matches } from '../src/matches.ts'

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['words', /\w+/g],
  ['nothing at all', /(?:)/g],
  ['nothing or letters', /[ab]*/g],
  ['the place before a letter', /(?=a)/g],
  ['letters beyond the basic plane', /\p{L}/gu],
  ['groups with names', /(?<first>a)|(?<second>b)/g],
]

test.each(PATTERNS)('%s: the same matches in the same places', (_, pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ñ', '𝒜', '-') }), (text) => {
      const found = matches(text, pattern).map((match) => [match.index, match[0], match.groups])
      expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0], match.groups]))
    }),
  )
})

test('a pattern used a second time, inside the first, starts again at the front', () => {
  const letters = /[a-z]/g
  expect(matches('ab', letters).flatMap(() => matches('cd', letters).map(([letter]) => letter))).toEqual([
    'c',
    'd',
    'c',
    'd',
  ])
})

test('a pattern that is not global is refused, for it would be found for ever', () => {
  expect(() => matches('a', /a/)).toThrow(TypeError)
})
