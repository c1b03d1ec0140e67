/** Who of many is written here? Ours, and what one would take instead, over the same names and mentions. */
import { createNameIndex, type NameIndex } from '../../src/names/index.ts'
import { compare, parseName } from '../../src/names/verdict.ts'
import { manglings, namesOf, type Random, seeded } from '../names/invented.ts'
import type { Pair } from '../names/pairs.ts'
import { LISTS, plain } from './rivals.ts'
import { type Figure, ratioOf } from './rivals-agree.ts'
import type { Trigrams } from './rivals-trgm.ts'

const MOST_P50 = 1
const MOST_P99 = 20
const LEAST_RECALL = 0.995
/** A library that looks at every name is asked less, of fewer. */
const FEW = 20_000
const MENTIONS = { ours: 1_000, trigrams: 60, lists: 20 }
const COMPARED = { labelled: 150, amongAll: 20, mangled: 200 }

export async function* figuresOfFinding(count: number, trigrams: Trigrams | null): AsyncGenerator<Figure> {
  const random = seeded(1)
  const names = namesOf(random, count)
  const [index, build] = await timed(() => indexOf(names))
  const ours = await timesOf(mentionsOf(random, names, MENTIONS.ours), (mention) => index.find(mention))
  yield {
    figure: 'names-find',
    names: count,
    mentions: MENTIONS.ours,
    build_seconds: build / 1000,
    ...quantiles(ours),
    unit: 'ms',
    holds: at(ours, 0.5) <= MOST_P50 && at(ours, 0.99) <= MOST_P99,
  }
  if (trigrams !== null) {
    const [, build] = await timed(() => trigrams.keep(names))
    const mentions = mentionsOf(random, names, MENTIONS.trigrams)
    const name = `pg_trgm on ${trigrams.engine}, GIN index`
    yield await against(name, count, index, mentions, build, (mention) => trigrams.find(mention))
  }
  const few = names.slice(0, FEW)
  const small = indexOf(few)
  const mentions = mentionsOf(random, few, MENTIONS.lists)
  const kept = few.map(plain)
  for (const { name, over } of LISTS) {
    const [find, build] = await timed(() => over(kept))
    yield await against(name, few.length, small, mentions, build, find)
  }
}

/** The rival's times and ours for the same mentions among the same names. */
async function against(
  rival: string,
  names: number,
  index: NameIndex,
  mentions: readonly string[],
  build: number,
  find: (mention: string) => unknown,
): Promise<Figure> {
  const ours = quantiles(await timesOf(mentions, (mention) => index.find(mention)))
  const theirs = quantiles(await timesOf(mentions, find))
  return {
    figure: 'names-find-of-rival',
    rival,
    names,
    mentions: mentions.length,
    build_seconds: build / 1000,
    ...theirs,
    ours,
    p50_ratio: ratioOf(ours.p50, theirs.p50),
    p99_ratio: ratioOf(ours.p99, theirs.p99),
    unit: 'ms',
  }
}

/**
 * Whether the index finds what a comparison with every name finds, with the same answer: followed names of the labelled
 * pairs among as many others, asked for their mentions and for mangled ones.
 */
export function* figuresOfRecall(pairs: readonly Pair[]): Generator<Figure> {
  const random = seeded(3)
  const followed = pairs.slice(0, FEW / 2).map(({ a }) => a)
  const names = [...followed, ...namesOf(random, FEW - followed.length)]
  const step = Math.max(1, Math.floor(followed.length / COMPARED.labelled))
  const labelled = pairs.slice(0, followed.length).filter((_, at) => at % step === 0)
  const mentions = [...labelled.map(({ b }) => b), ...manglings(random, names, COMPARED.mangled)]
  const parsed = names.map((name) => parseName(name))
  const index = indexOf(names)
  const wanted = { match: 0, possible: 0 }
  const found = { match: 0, possible: 0 }
  const missed: string[] = []
  for (const mention of mentions) {
    const read = parseName(mention)
    const hits = new Map(index.find(mention).map(({ key, verdict }) => [key, verdict.verdict]))
    for (const [key, name] of parsed.entries()) {
      const answer = compare(name, read).verdict
      if (answer === 'no') continue
      wanted[answer]++
      if (hits.get(key) === answer) found[answer]++
      else missed.push(`${names[key]} / ${mention}`)
    }
  }
  for (const answer of ['match', 'possible'] as const) {
    const value = found[answer] / Math.max(1, wanted[answer])
    yield {
      figure: 'names-index-recall',
      answer,
      value,
      of: wanted[answer],
      names: names.length,
      mentions: mentions.length,
      holds: value >= LEAST_RECALL,
    }
  }
  if (missed.length > 0) yield { figure: 'names-index-missed', some: missed.slice(0, 5) }
}

/**
 * The same among a million: every labelled pair is asked for, and some mentions are compared with every name, one name
 * at a time so that a million parsed ones need not be held.
 */
export function* figuresOfEmbedding(pairs: readonly Pair[], count: number): Generator<Figure> {
  const random = seeded(4)
  const names = [...pairs.map(({ a }) => a), ...namesOf(random, count - pairs.length)]
  const index = indexOf(names)
  const wanted = { match: 0, possible: 0 }
  const found = { match: 0, possible: 0 }
  const note = (answer: 'match' | 'possible' | 'no', got: string | undefined): void => {
    if (answer === 'no') return
    wanted[answer]++
    if (got === answer) found[answer]++
  }
  for (const [key, { a, b }] of pairs.entries())
    note(
      compare(parseName(a), parseName(b)).verdict,
      index.find(b).find((hit) => hit.key === key)?.verdict.verdict,
    )
  const asked = manglings(random, names, COMPARED.amongAll).map((mention) => ({
    read: parseName(mention),
    hits: new Map(index.find(mention).map(({ key, verdict }) => [key, verdict.verdict])),
  }))
  for (const [key, name] of names.entries()) {
    const parsed = parseName(name)
    for (const { read, hits } of asked) note(compare(parsed, read).verdict, hits.get(key))
  }
  for (const answer of ['match', 'possible'] as const) {
    const value = found[answer] / Math.max(1, wanted[answer])
    yield {
      figure: 'names-index-recall-among-all',
      answer,
      value,
      of: wanted[answer],
      names: names.length,
      mentions: pairs.length + asked.length,
      holds: value >= LEAST_RECALL,
    }
  }
}

/** Half of people in the list, mangled, and half of anybody. */
const mentionsOf = (random: Random, names: readonly string[], count: number): string[] => [
  ...manglings(random, names, count / 2),
  ...namesOf(random, count / 2),
]

function indexOf(names: readonly string[]): NameIndex {
  const index = createNameIndex()
  for (const [key, name] of names.entries()) index.set(key, [name])
  return index
}

/** Milliseconds of each, in order of size. */
async function timesOf(mentions: readonly string[], find: (mention: string) => unknown): Promise<number[]> {
  const times: number[] = []
  for (const mention of mentions) times.push((await timed(() => find(mention)))[1])
  return times.sort((a, b) => a - b)
}

const at = (times: readonly number[], part: number): number => times[Math.floor(times.length * part)]!
const quantiles = (times: readonly number[]) => ({
  p50: at(times, 0.5),
  p95: at(times, 0.95),
  p99: at(times, 0.99),
})

async function timed<Result>(work: () => Result): Promise<[Awaited<Result>, number]> {
  const started = performance.now()
  const result = await work()
  return [result, performance.now() - started]
}
