import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import { heardAt } from '../../src/impressions/hearing.ts'
import { impressionOf } from '../../src/impressions/impression.ts'
import { laidOut } from '../../src/impressions/laid.ts'
import { keptOf, openWeights } from '../../src/impressions/weights.ts'
import { type Finding, findNames } from '../../src/names/find.ts'
import { quickest } from '../quickest.ts'
import { passagesIn, readCorpus, rowPassage } from './rows.ts'

/** A text with «⟦1⟧» where the person stands and «⟦0⟧» where others do, folded. */
const laid = (...sentences: string[]) =>
  passagesIn({
    id: 'x',
    passages: sentences.map((sentence) => ['sentence', sentence]),
    out: [],
    not: [1],
    unsure: [],
  }).map(laidOut)
const isHim = (who: number): boolean => who === 1

test.each([
  ['la enfermera ⟦1⟧ fue puesta en libertad el miercoles por la noche, informo su abogada, ⟦0⟧.', true],
  ['⟦1⟧ is home with her children after eleven months in prison, her lawyer ⟦0⟧ said on friday.', true],
  ['la madre de ⟦1⟧ exige su libertad: «sigue preso sin juicio», dijo ⟦0⟧.', false],
  ['la abogada ⟦1⟧ informo que su defendido, ⟦0⟧, fue excarcelado el jueves.', false],
  ['⟦1⟧ remains in prison a year after his arrest, his wife ⟦0⟧ said.', false],
])('«%s» sounds like a release of the first: %s', (sentence, isOut) => {
  expect(impressionOf(laid(sentence), isHim).out > 0).toBe(isOut)
})

test('what a text does not vouch for sounds unsure', () => {
  const rumour = laid(
    'segun versiones no confirmadas, ⟦1⟧ habria sido liberado anoche; no se ha podido verificar.',
  )
  const fact = laid('⟦1⟧ fue liberado anoche, confirmo su familia a las puertas de la carcel.')
  expect(impressionOf(rumour, isHim).unsure).toBeGreaterThan(impressionOf(fact, isHim).unsure + 3)
})

test('a text without a known word says nothing for or against', () => {
  const strange = impressionOf(laid('qwxz ⟦1⟧ zzkk'), isHim)
  expect(Math.abs(strange.out)).toBeLessThan(3)
  expect(impressionOf([], isHim).out).toBe(impressionOf([], () => false).out)
})

test('whatever somebody is called, a text sounds the same', () => {
  const found = ['Ana Ruiz Mora', 'Wilmer Oswaldo Guanipa Petit', 'Zoraida de la Cruz León'].map(
    (name) =>
      findNames({
        text: `Ya en su casa de Carora, tras un año de encierro, ${name} abrazó a los suyos.`,
        followed: [name],
      })[name],
  )
  expect(new Set(found).size).toBe(1)
})

test('of a short text all is heard, of a long one what names him, each with its heading', () => {
  expect(heardAt(['sentence', 'sentence'], () => false)).toEqual([0, 1])
  const long = ['header', ...Array<'item'>(11).fill('item'), 'header', 'item'] as const
  expect(heardAt(long, (at) => at === 3)).toEqual([0, 3])
  expect(heardAt(long, (at) => at === 13)).toEqual([12, 13])
  const far = ['header', ...Array<'sentence'>(14).fill('sentence')] as const
  expect(heardAt(far, (at) => at === 14)).toEqual([14])
})

test('weights are kept and opened, and a damaged file is refused', () => {
  const learnt = {
    bias: 0.5,
    weights: new Map([
      [7, 1.5],
      [-3, -9_000],
    ]),
  }
  const kept = keptOf({ out: learnt, unsure: { bias: -1, weights: new Map() } }, 0.5)
  const weights = openWeights(kept)
  expect(weights.at('out', weights.placeOf(7))).toBe(1.5)
  expect(weights.at('unsure', weights.placeOf(7))).toBe(0)
  expect(weights.at('out', weights.placeOf(-3))).toBe(-63.5)
  expect(weights.placeOf(8)).toBe(-1)
  expect(() => openWeights({ ...kept, weights: { ...kept.weights, unsure: '' } })).toThrow(RangeError)
})

test('the corpus holds no name: people are numbers, and every number asked about stands in its text', () => {
  const rows = [...readCorpus()].flatMap(([, own]) => own)
  expect(rows.length).toBeGreaterThan(5_000)
  for (const row of rows) {
    const passages = passagesIn(row)
    expect(passages.map(rowPassage), row.id).toEqual(row.passages)
    const there = new Set(passages.flatMap(({ people }) => people.map(({ who }) => who)))
    for (const who of [...row.out, ...row.not, ...row.unsure]) expect(there.has(who), row.id).toBe(true)
  }
})

const R: Finding = 'released'
const M: Finding = 'mentioned_not_released'

/** No rule knows these wordings; none of them is in the corpus with these words. */
test.each<[string, Record<string, Finding>]>([
  [
    'Los familiares de Rufo Marcano Illas lo recibieron anoche en Cumaná con tambores y un sancocho, tras catorce meses preso en Yare.',
    { 'Rufo Marcano Illas': R },
  ],
  [
    'Exigen la libertad inmediata de Rufo Marcano Illas, preso desde hace un año en Yare.',
    { 'Rufo Marcano Illas': M },
  ],
])('rules and wording together read «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})

test('a name said thousands of times in one line is heard in no more time than the line takes to read', () => {
  const line = {
    id: 'long',
    title: 'Excarcelan a 30 presos políticos',
    body: `Excarcelan a 30 presos. ${'Ana Ruiz y Luis Mora, presos, '.repeat(3_400)}`,
    published_at: '2026-02-15T12:00:00Z',
  }
  // 5,400 ms before who stands between was walked once, and 310 ms since.
  expect(quickest(() => readReport(line))).toBeLessThan(1_500)
})
