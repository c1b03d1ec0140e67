import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import type { Count } from '../../src/claims/reading.ts'
import { beside } from './figures/beside.ts'
import { bodies } from './figures/bodies.ts'
import { locals } from './figures/locals.ts'
import { neighbours } from './figures/neighbours.ts'
import { others } from './figures/others.ts'
import { restraint } from './figures/restraint.ts'
import { rows } from './figures/rows.ts'
import { wires } from './figures/wires.ts'

const PUBLISHED = '2026-02-15T16:00:00Z'

function written({ min, max, authority }: Count): string {
  return `${min ?? ''}..${max ?? ''}${authority === null ? '' : ` ${authority}`}`
}

test.each([
  ...rows,
  ...wires,
  ...locals,
  ...restraint,
  ...beside,
  ...bodies,
  ...others,
  ...neighbours,
])('$text', ({ text, batch, reports, day, published = PUBLISHED }) => {
  const [title = '', body = ''] = text.split('|')
  const reading = readReport({ id: 's', title, body, published_at: published })
  const told = reading.counts.filter((count) => count.kind === 'batch').map(written)
  expect(told.sort(), JSON.stringify(reading.why, null, 1)).toEqual([...batch].sort())
  if (reports !== undefined) expect(reading.reports).toBe(reports)
  if (day !== undefined) expect(reading.day).toBe(day)
})
