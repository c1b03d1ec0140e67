import { expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { MET, TOLD } from './company.ts'

test.each(MET)('knows who is out and who came for him in «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})

test.each(TOLD)('reads «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})
