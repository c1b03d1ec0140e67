/** docs/faults.md says where each fault is shown; it has to be so. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, row, , where] = /^\| (F\d+) \| (.+) \| (.+) \|$/.exec(line) ?? []
    return row && where ? [{ row, where }] : []
  })

test('every fault of the catalogue has its row, in order', () => {
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 54 }, (_, at) => `F${at + 1}`))
})

test('each row names tests that exist, or says with what it follows', () => {
  const wrong = rows.flatMap(({ row, where }) => {
    const named = [...where.matchAll(/`(test\/[\w/.-]+)` «([^»]+)»/g)]
    const missing = named.filter(
      ([, file, name]) => !existsSync(file!) || !readFileSync(file!, 'utf8').includes(name!),
    )
    return named.length === 0 && !where.startsWith('follows with')
      ? [row]
      : missing.map(([all]) => `${row}: ${all}`)
  })
  expect(wrong).toEqual([])
})
