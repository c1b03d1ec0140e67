/**
 * The comparison of names beside what one would take instead, in one run: how well the answers agree with labelled
 * pairs, time a pair, time to find a mention among many, and whether the index finds what a comparison finds. Prints
 * one JSON line a figure and fails when a promise of ours does not hold.
 *
 * `node test/bench/names.bench.ts [folder] [--misses even|odd|all] [--names 200000] [--embedded 1000000]`. Without a folder it reads the
 * pairs of test/names; a folder holds names.jsonl and may hold texts.jsonl. Rows are split in two by their place in the
 * file, so that a rule made on one half can be judged on the other; `--misses` prints the rows that went wrong.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findNames } from '../../src/names/find.ts'
import { verdict } from '../../src/names/verdict.ts'
import { PAIRS, readRows } from '../names/pairs.ts'
import { RIVALS } from './rivals.ts'
import { type Figure, figureOfOurs, figureOfRival, figuresOfTime } from './rivals-agree.ts'
import { figuresOfEmbedding, figuresOfFinding, figuresOfRecall } from './rivals-find.ts'
import { openTrigrams } from './rivals-trgm.ts'

interface TextRow {
  id: string
  lang: string
  text: string
  followed: string[]
  expect: Record<string, string>
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'string', default: 'none' },
    names: { type: 'string', default: '200000' },
    embedded: { type: 'string', default: '1000000' },
  },
})
const [folder] = positionals

const pairs = readRows(folder === undefined ? PAIRS : join(folder, 'names.jsonl'))
const rows = pairs.map((pair) => {
  const { verdict: got, why } = verdict(pair.a, pair.b)
  return { ...pair, got, why }
})
const halves = {
  even: rows.filter((_, at) => at % 2 === 0),
  odd: rows.filter((_, at) => at % 2 === 1),
  all: rows,
}
for (const [half, of] of Object.entries(halves)) {
  say(figureOfOurs(half, of))
  if (options.misses === half) for (const row of of.filter(({ got, label }) => got !== label)) say(row)
}
if (folder !== undefined && existsSync(join(folder, 'texts.jsonl'))) readTexts(join(folder, 'texts.jsonl'))

const trigrams = await openTrigrams()
try {
  // What a threshold cannot fail to reach.
  say(figureOfRival('match for every pair', rows, Array<number>(rows.length).fill(1)))
  for (const { name, likeness } of RIVALS)
    say(
      figureOfRival(
        name,
        rows,
        rows.map(({ a, b }) => likeness(a, b)),
      ),
    )
  if (trigrams === null)
    say({ rival: 'pg_trgm', because: 'neither PostgreSQL nor PGlite has the extension here' })
  else say(figureOfRival(`pg_trgm on ${trigrams.engine}`, rows, await trigrams.likenesses(rows)))
  for (const figure of await figuresOfTime(pairs, RIVALS, trigrams)) say(figure)
  for await (const figure of figuresOfFinding(Number(options.names), trigrams)) say(figure)
} finally {
  await trigrams?.close()
}
for (const figure of figuresOfRecall(pairs)) say(figure)
for (const figure of figuresOfEmbedding(pairs, Number(options.embedded))) say(figure)

function readTexts(file: string): void {
  const texts = readRows<TextRow>(file)
  const wrong = texts.flatMap((row) => {
    const got = findNames({ text: row.text, lang: row.lang, followed: row.followed })
    return row.followed.every((name) => got[name] === row.expect[name])
      ? []
      : [{ id: row.id, got, expect: row.expect }]
  })
  say({ figure: 'texts-read-right', value: texts.length - wrong.length, of: texts.length })
  if (options.misses !== 'none') for (const row of wrong) say(row)
}

function say(figure: Figure): void {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
  console.log(JSON.stringify(figure, rounded))
  if (figure.holds === false) process.exitCode = 1
}
