import { expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { STORIES } from './stories.ts'

test.each(STORIES)('reads «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})

test('nobody in the stories is told to be free who is not', () => {
  const harmed = STORIES.flatMap(([text, expected]) =>
    Object.entries(findNames({ text, followed: Object.keys(expected) }))
      .filter(([name, finding]) => finding === 'released' && expected[name] !== 'released')
      .map(([name]) => `${name}: ${text}`),
  )
  expect(harmed).toEqual([])
})
