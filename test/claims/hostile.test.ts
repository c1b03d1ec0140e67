import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import { readingSchema } from '../../src/claims/reading.ts'
import { quickest } from '../quickest.ts'

const PIECES = [
  'liberados ',
  'Ana Ruiz, ',
  '30 ',
  'que fue ',
  'entre ellos ',
  'no se han ',
  ': ',
  '; ',
  '\n',
  '«',
  '<li>',
  'the prisoners were released ',
  'a y de la ',
  'desde el 8 de enero ',
  '𝟴𝟲 ',
  '\u202e',
  'A',
  '1.',
  '- ',
]

test('no text makes the reader throw, and every reading fits the contract', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 }),
      fc.option(fc.constantFrom('2026-02-15T12:00:00Z', 'yesterday', '')),
      (pieces, published_at) => {
        const reading = readReport({
          id: 'x',
          title: pieces.slice(0, 5).join(''),
          body: pieces.join(''),
          published_at,
        })
        expect(readingSchema.safeParse(reading).success).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

const LONG: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['spaces', ' '],
  ['digits', '7'],
  ['names', 'Ana Ruiz '],
  ['names with commas', 'Ana Ruiz, '],
  ['particles', 'de la '],
  ['releases', 'fueron liberados '],
  ['releases with figures', '30 presos liberados, '],
  ['the word before freedom', 'salieron con '],
  ['numbers in words', 'treinta y dos '],
  ['English', 'the prisoners who were released and '],
  ['quotes', '"«'],
  ['open brackets', '('],
  ['tags that never end', '<p '],
  ['nested tags', '<div>'],
  ['entities', '&amp;'],
  ['dashes', '- '],
  ['full stops', '. '],
  ['numbered', '1. Ana '],
  ['places', 'El Rodeo I, '],
  ['statements', 'dijo que no se '],
]

test.each(LONG)('a line of 100,000 characters of %s is read in less than half a second', (_, piece) => {
  const body = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000)
  const line = { id: 'x', title: '', body, published_at: '2026-02-15T12:00:00Z' }
  expect(quickest(() => readReport(line))).toBeLessThan(500)
})
