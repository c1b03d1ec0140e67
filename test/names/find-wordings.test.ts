import { expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { NOT_OUT, OUT, UNSURE } from './wordings.ts'

const NAME = 'Braulio Cedeño Mata'
const reads = (sentence: string) =>
  findNames({ text: sentence.replace(/\bX\b/g, NAME), followed: [NAME] })[NAME]

test.each(OUT)('reads as out «%s»', (sentence) => {
  expect(reads(sentence)).toBe('released')
})

test.each(NOT_OUT)('reads as not out «%s»', (sentence) => {
  expect(reads(sentence)).toBe('mentioned_not_released')
})

test.each(UNSURE)('reads as unsure «%s»', (sentence) => {
  expect(reads(sentence)).toBe('possible')
})
