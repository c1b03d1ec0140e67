/**
 * Measures the name comparison on labelled pairs: `node test/bench/names.bench.ts <folder with names.jsonl>`.
 * Prints one JSON line per figure. Rows are split in two by their place in the file (even, odd), so that a rule
 * made on one half can be judged on the other. `--misses even|odd|all` also prints the rows that went wrong.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../src/names/find.ts'
import { createNameIndex } from '../../src/names/index.ts'
import { compare, parseName, type Verdict, verdict } from '../../src/names/verdict.ts'
import { manglings, namesOf, seeded } from '../names/invented.ts'

interface Row {
  id: string
  a: string
  b: string
  label: Verdict['verdict']
  phen: string
}
interface TextRow {
  id: string
  lang: string
  text: string
  followed: string[]
  expect: Record<string, string>
}

const [folder, ...options] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('usage: node test/bench/names.bench.ts <folder with names.jsonl and texts.jsonl>')
const misses = options[options.indexOf('--misses') + 1]
const say = (figure: Record<string, unknown>): void => console.log(JSON.stringify(figure))
const rowsOf = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

const rows = rowsOf<Row>('names.jsonl').map((row) => ({ ...row, got: verdict(row.a, row.b) }))
const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1e4) / 1e4

function f1(label: Row['label'], of: typeof rows): number {
  const right = of.filter((row) => row.label === label && row.got.verdict === label).length
  const precision = right / Math.max(1, of.filter((row) => row.got.verdict === label).length)
  const recall = right / Math.max(1, of.filter((row) => row.label === label).length)
  return precision + recall === 0
    ? 0
    : Math.round(((2 * precision * recall) / (precision + recall)) * 1e4) / 1e4
}

const halves = {
  even: rows.filter((_, at) => at % 2 === 0),
  odd: rows.filter((_, at) => at % 2 === 1),
  all: rows,
}
for (const [half, of] of Object.entries(halves)) {
  const contradicting = of.filter((row) => row.label === 'no')
  say({
    half,
    pairs: of.length,
    accuracy: share(of.filter((row) => row.got.verdict === row.label).length, of.length),
    f1_match: f1('match', of),
    f1_possible: f1('possible', of),
    f1_no: f1('no', of),
    contradicting_alerted: share(
      contradicting.filter((row) => row.got.verdict === 'match').length,
      contradicting.length,
    ),
    possible_alerted: of.filter((row) => row.label === 'possible' && row.got.verdict === 'match').length,
    asymmetric: of.filter((row) => verdict(row.b, row.a).verdict !== row.got.verdict).length,
  })
  if (misses === half)
    for (const row of of.filter((row) => row.got.verdict !== row.label))
      say({
        id: row.id,
        a: row.a,
        b: row.b,
        label: row.label,
        phen: row.phen,
        got: row.got.verdict,
        why: row.got.why,
      })
}

const started = performance.now()
const rounds = 25
for (let round = 0; round < rounds; round++)
  for (const row of rows) compare(parseName(row.a), parseName(row.b))
say({
  figure: 'microseconds a pair, parsing included',
  value: Math.round(((performance.now() - started) * 1000) / rounds / rows.length),
})

if (existsSync(join(folder, 'texts.jsonl'))) {
  const texts = rowsOf<TextRow>('texts.jsonl')
  const wrong = texts.flatMap((row) => {
    const got = findNames({ text: row.text, lang: row.lang, followed: row.followed })
    return row.followed.every((name) => got[name] === row.expect[name])
      ? []
      : [{ id: row.id, got, expect: row.expect }]
  })
  say({ figure: 'texts read right', value: texts.length - wrong.length, of: texts.length })
  if (misses !== undefined && misses !== 'none') for (const row of wrong) say(row)
}

const random = seeded(1)
const names = namesOf(random, 100_000)
const index = createNameIndex()
const before = performance.now()
for (const [key, name] of names.entries()) index.set(key, [name])
say({ figure: 'milliseconds to index 100,000 names', value: Math.round(performance.now() - before) })
const mentions = [...manglings(random, names, 500), ...namesOf(random, 500)]
const times = mentions
  .map((mention) => {
    const asked = performance.now()
    index.find(mention)
    return performance.now() - asked
  })
  .sort((a, b) => a - b)
const at = (part: number): number => Math.round(times[Math.floor(times.length * part)]! * 1000) / 1000
say({
  figure: 'milliseconds to find a mention among 100,000 names',
  p50: at(0.5),
  p95: at(0.95),
  p99: at(0.99),
})

const parsed = names.slice(0, 20_000).map((name) => parseName(name))
let wanted = 0
let found = 0
for (const mention of manglings(random, names.slice(0, 20_000), 200)) {
  const read = parseName(mention)
  const keys = new Set(index.find(mention).map(({ key }) => key))
  for (const [key, name] of parsed.entries()) {
    if (compare(name, read).verdict === 'no') continue
    wanted++
    if (keys.has(key)) found++
  }
}
say({
  figure: 'recall of the index against comparing with every name',
  value: share(found, wanted),
  of: wanted,
})
