/** A frozen set of 1,500 labelled pairs guards what the rules of names have reached. */
import { expect, test } from 'vitest'
import { createNameIndex } from '../../src/names/index.ts'
import { verdict } from '../../src/names/verdict.ts'
import { f1, PAIRS, readRows } from './pairs.ts'

const pairs = readRows(PAIRS).map((pair) => ({ ...pair, got: verdict(pair.a, pair.b).verdict }))
const told = ({ id, a, b }: { id: string; a: string; b: string }) => `${id}: ${a} / ${b}`

/** Kinds of contradiction that must never reach a family, as the labels call them. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'whoever follows Luis Tablante hears nothing of Luisa Tablante': /^gender$/,
  'a son is not taken for the father who bears his given names in the other order': /^g_swap$/,
  'a person of another mother is not taken for the one who is followed': /^diff_s2$/,
  'a person of another father is not taken for the one who is followed': /^diff_s1$/,
  'a namesake with another identity number is not taken for the one who is followed': /^cedula_conflict$/,
  'a father is not taken for the son of the same name': /^jr_conflict$/,
  'a brother or a sister is not taken for the one who is followed': /^sib/,
}

for (const [sentence, kind] of Object.entries(NEVER))
  test(sentence, () => {
    const contradicting = pairs.filter(({ phen, label }) => kind.test(phen) && label === 'no')
    expect(contradicting.length).toBeGreaterThan(10)
    expect(contradicting.filter(({ got }) => got === 'match').map(told)).toEqual([])
  })

test('of a hundred people whose names contradict, at most one is taken for the one who is followed', () => {
  const contradicting = pairs.filter(({ label }) => label === 'no')
  const alerted = contradicting.filter(({ got }) => got === 'match')
  expect(alerted.length / contradicting.length, alerted.map(told).join('\n')).toBeLessThanOrEqual(0.01)
})

test('families hear of nearly everyone whose name is theirs beyond doubt, and of hardly anyone else', () => {
  expect(f1(pairs, (answer) => answer === 'match')).toBeGreaterThanOrEqual(0.97)
})

test('curators see nearly everyone whose name may be the one, and hardly anyone else', () => {
  expect(f1(pairs, (answer) => answer !== 'no')).toBeGreaterThanOrEqual(0.97)
})

test('two people are as alike whichever of them is named first', () => {
  expect(pairs.filter(({ a, b, got }) => verdict(b, a).verdict !== got).map(told)).toEqual([])
})

test('whoever is followed among fifteen hundred is found just as when compared alone', () => {
  const index = createNameIndex()
  for (const [key, { a }] of pairs.entries()) index.set(key, [a])
  const otherwise = pairs.filter(({ b, got }, key) => {
    const hit = index.find(b).find((one) => one.key === key)
    return (hit?.verdict.verdict ?? 'no') !== got
  })
  expect(otherwise.map(told)).toEqual([])
})
