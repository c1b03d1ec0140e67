/** The charts of docs/scale.md show what was measured, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawChart } from './bench/chart.ts'
import { chartsOf, readPoints } from './bench/curves.ts'

test('every chart is drawn from the points beside it, and is shown on the page', async () => {
  const charts = chartsOf(await readPoints())
  expect(
    readdirSync('docs/scale')
      .filter((name) => name.endsWith('.svg'))
      .sort(),
  ).toEqual([...charts.keys()].sort())
  const page = readFileSync('docs/scale.md', 'utf8')
  for (const [name, svg] of charts) {
    expect(readFileSync(`docs/scale/${name}`, 'utf8'), name).toBe(svg)
    expect(page).toContain(`](scale/${name})`)
  }
})

test('ten times as many is one step further, and both axes say what they count', () => {
  const svg = drawChart({
    title: 'Letters & <stamps>',
    unit: 'seconds',
    lines: [
      {
        name: 'slow',
        points: [
          [1_000, 0.1],
          [10_000, 1],
          [100_000, 10],
        ],
      },
    ],
  })
  const marks = [...svg.matchAll(/<circle [^>]*cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  const [first, second, third] = marks as [number[], number[], number[]]
  expect(second[0]! - first[0]!).toBeCloseTo(third[0]! - second[0]!, 0)
  expect(second[1]! - first[1]!).toBeCloseTo(third[1]! - second[1]!, 0)
  expect(third[1]).toBeLessThan(first[1]!)
  for (const word of [
    'seconds',
    'chats',
    '1k',
    '100k',
    '0.1',
    'Letters &amp; &lt;stamps>',
    'prefers-color-scheme: dark',
  ])
    expect(svg).toContain(word)
  expect(() => drawChart({ title: 'none', unit: 's', lines: [{ name: 'x', points: [[1_000, 0]] }] })).toThrow(
    RangeError,
  )
})
