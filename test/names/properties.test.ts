import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName } from '../../src/names/clean.ts'
import { findNames } from '../../src/names/find.ts'
import { fold } from '../../src/names/fold.ts'
import frequencies from '../../src/names/frequencies.json' with { type: 'json' }
import { givenSoundOf, soundOf } from '../../src/names/sound.ts'
import { verdict } from '../../src/names/verdict.ts'
import { quickest } from '../quickest.ts'
import { FAMILY, GIVENS } from './invented.ts'

const men = Object.entries(frequencies.given)
  .filter(([, { sex }]) => sex === 'm')
  .map(([name]) => name)
/** One word each, no two that sound alike, and none that may be both a given name and a surname. */
const plain = (names: readonly string[], others: readonly string[]): string[] => {
  const either = new Set([...others, ...frequencies.role_ambiguous].map((name) => name.toLowerCase()))
  const words = names.filter(
    (name) => !/[\s']/.test(name) && name.length > 3 && !either.has(name.toLowerCase()),
  )
  return [...new Map(words.map((name) => [givenSoundOf(soundOf(fold(name))), name])).values()]
}
const givens = plain(men, [...Object.keys(frequencies.surnames), ...FAMILY])
const surnames = plain(Object.keys(frequencies.surnames), [...GIVENS, ...Object.keys(frequencies.given)])
const distinct = (names: readonly string[], count: number) =>
  fc.uniqueArray(fc.constantFrom(...names), { minLength: count, maxLength: count })
const person = fc.record({ g: distinct(givens, 3), s: distinct(surnames, 3) })
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

test('a name is always itself, in any case, with or without accents', () => {
  fc.assert(
    fc.property(person, ({ g, s }) => {
      const name = `${g[0]} ${g[1]} ${s[0]} ${s[1]}`
      const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
      for (const other of [
        name,
        name.toUpperCase(),
        name.toLowerCase(),
        bare,
        `${s[0]} ${s[1]}, ${g[0]} ${g[1]}`,
      ])
        expect(verdict(name, other).verdict).toBe('match')
    }),
  )
})

test('a brother, a father, another mother’s child and another father’s child never match', () => {
  fc.assert(
    fc.property(person, ({ g, s }) => {
      const name = `${g[0]} ${g[1]} ${s[0]} ${s[1]}`
      const others = [
        `${g[2]} ${g[1]} ${s[0]} ${s[1]}`,
        `${g[0]} ${g[2]} ${s[0]} ${s[1]}`,
        `${g[1]} ${g[0]} ${s[0]} ${s[1]}`,
        `${g[0]} ${g[1]} ${s[0]} ${s[2]}`,
        `${g[0]} ${g[1]} ${s[2]} ${s[1]}`,
        `${g[2]} ${s[0]} ${s[1]}`,
        `${g[0]} ${s[2]}`,
      ]
      for (const other of others)
        for (const written of [other, other.toUpperCase()])
          expect([written, verdict(name, written).verdict]).toEqual([written, 'no'])
    }),
    { numRuns: 300 },
  )
})

test('another identity number never matches, whatever the names', () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 1_000_000, max: 30_000_000 }), ({ g, s }, number) => {
      expect(verdict(`${g[0]} ${s[0]} V-${number}`, `${g[0]} ${s[0]} V-${number + 1}`).verdict).toBe('no')
    }),
  )
})

test('the answer does not depend on who is followed and who is mentioned', () => {
  const some = fc.oneof(
    person.map(({ g, s }) => `${g[0]} ${s[0]}`),
    person.map(({ g, s }) => `${s[0]} ${s[1]}, ${g[0]}`),
    person.map(({ g, s }) => `${g[0]![0]}. ${s[0]} ${s[1]}`.toUpperCase()),
    anyText,
  )
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(verdict(a, b).verdict).toBe(verdict(b, a).verdict)
    }),
  )
})

test('no text breaks a comparison, a cleaning or a reading, or holds them up', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const { score } = verdict(a, b)
      expect(
        quickest(() => {
          verdict(a, b)
          cleanName(a)
          findNames({ text: b, followed: [a] })
        }),
      ).toBeLessThan(50)
      expect(score >= 0 && score <= 1).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test.each([
  'a',
  'José ',
  '1',
  '(',
  '"',
  ',',
  '-',
  '. ',
  '\u0301',
  'de ',
  'A. ',
  'ñ',
  '\u202e',
  'V-1',
  'que ',
  'no ',
])('four thousand times «%s» is answered at once', (piece) => {
  const long = piece.repeat(4_096 / piece.length)
  for (const work of [
    () => verdict(long, long),
    () => cleanName(long),
    () => findNames({ text: long, followed: ['Darío Rujano', long] }),
  ]) {
    expect(quickest(work)).toBeLessThan(50)
  }
})

test('cleaning a clean name changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        person.map(({ g, s }) => `mi hijo ${g[0]} ${g[1]} ${s[0]}`),
      ),
      (text) => {
        const once = cleanName(text)
        if (once.kind === 'name')
          expect(cleanName(once.display)).toEqual({ kind: 'name', display: once.display })
      },
    ),
    { numRuns: 500 },
  )
})
