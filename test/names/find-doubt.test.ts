import { expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { DOUBTED, UNDOUBTED } from './doubts.ts'

const NAME = 'Braulio Cedeño Mata'
const reads = (sentence: string) => {
  const text = sentence.replace(/\bX\b/g, NAME)
  return findNames({ text, followed: [NAME] })[NAME]
}

test.each(DOUBTED)('does not believe «%s»', (sentence) => {
  expect(reads(sentence)).toMatch(/^(?:possible|mentioned_not_released)$/)
})

test.each(UNDOUBTED)('believes «%s»', (sentence) => {
  expect(reads(sentence)).toBe('released')
})
