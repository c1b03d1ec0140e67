import { type ParsedName, parseName } from './parse.ts'
import type { Unit } from './unit.ts'
import { compare, type Verdict } from './verdict.ts'
import { createVocabulary, type Token } from './vocabulary.ts'

/** Names that can be asked «who of you is written here?». In memory; keys are the caller's. */
export interface NameIndex<K> {
  /** Sets the names of a key (a name and its aliases); replaces what the key had. */
  set(key: K, names: readonly string[]): void
  delete(key: K): void
  /** Number of keys. */
  readonly size: number
  /** Keys with a name that the mention writes (`match`) or may write (`possible`), best first; the best name of each. */
  find(mention: string): { key: K; verdict: Verdict; name: string }[]
}

interface Entry<K> {
  key: K
  name: string
  parsed: ParsedName
}

/** Dead entries are swept when they outnumber the living ones, and not before there are this many. */
const SWEEP_FROM = 1_000

/** Makes an empty index. */
export function createNameIndex<K extends string | number>(): NameIndex<K> {
  const vocabulary = createVocabulary()
  const entries: (Entry<K> | undefined)[] = []
  const numbersOf = new Map<K, number[]>()
  const byCedula = new Map<string, number[]>()
  /** For each name how many parts of the mention it shares, valid where `asked` holds the number of the question. */
  let shared = new Uint8Array(1024)
  let asked = new Uint32Array(1024)
  /** Number of the part of a mention by which a name was counted last. */
  let counted = new Uint32Array(1024)
  let question = 0
  let part = 0
  let dead = 0

  function remove(key: K): void {
    for (const number of numbersOf.get(key) ?? []) {
      entries[number] = undefined
      dead++
    }
    numbersOf.delete(key)
    if (dead > SWEEP_FROM && dead > entries.length / 2) sweep()
  }

  /** Numbers ascend and are never reused, so the lists of the vocabulary stay sorted; a sweep renumbers all. */
  function sweep(): void {
    const living = entries.filter((entry) => entry !== undefined)
    vocabulary.keepOnly(() => false)
    entries.length = 0
    numbersOf.clear()
    byCedula.clear()
    dead = 0
    for (const entry of living) enter(entry)
  }

  function enter(entry: Entry<K>): void {
    const number = entries.push(entry) - 1
    for (const unit of entry.parsed.units) vocabulary.add(unit, number)
    const numbers = numbersOf.get(entry.key)
    if (numbers === undefined) numbersOf.set(entry.key, [number])
    else numbers.push(number)
    const { cedula } = entry.parsed
    if (cedula !== undefined) byCedula.set(cedula, [...(byCedula.get(cedula) ?? []), number])
  }

  /** Numbers of the names that share enough with the mention to be worth comparing. */
  function candidates(mention: ParsedName): number[] {
    if (asked.length < entries.length) {
      shared = new Uint8Array(entries.length * 2)
      asked = new Uint32Array(entries.length * 2)
      counted = new Uint32Array(entries.length * 2)
      question = 0
      part = 0
    }
    question++
    const enough = neededOf(mention.units)
    const found: number[] = []
    const { givens, others } = lookUps(mention.units)
    for (const tokens of givens) each(tokens, () => {})
    for (const tokens of others)
      each(tokens, (number) => {
        if (shared[number]! < enough || shared[number]! >= TAKEN) return
        shared[number] = TAKEN
        found.push(number)
      })
    for (const number of byCedula.get(mention.cedula ?? '') ?? [])
      if (asked[number] !== question || shared[number]! < TAKEN) found.push(number)
    return found
  }

  /** Counts one part of the mention for every name that has it, once, through whichever spelling. */
  function each(tokens: ReadonlySet<Token>, then: (number: number) => void): void {
    part++
    for (const { names } of tokens) {
      for (const number of names) {
        if (counted[number] === part) continue
        counted[number] = part
        if (asked[number] !== question) {
          asked[number] = question
          shared[number] = 0
        }
        shared[number]!++
        then(number)
      }
    }
  }

  /**
   * For each part of the mention the tokens that fit it, words written together or apart included. Parts that are
   * only ever given names stand apart: two names that share no more than those are not the same.
   */
  function lookUps(units: readonly Unit[]): { givens: Set<Token>[]; others: Set<Token>[] } {
    const givens: Set<Token>[] = []
    const others: Set<Token>[] = []
    const onlyGivens = units.every(isOnlyGiven)
    for (const [at, unit] of units.entries()) {
      if (unit.initial) continue
      const related = vocabulary.related(unit)
      const next = units[at + 1]
      if (next !== undefined && !next.initial)
        for (const token of vocabulary.joinedOf(unit, next)) related.add(token)
      if (isOnlyGiven(unit) && !onlyGivens) givens.push(related)
      else others.push(related)
      // A word that is two names counts as both.
      others.push(...vocabulary.hiddenIn(unit))
    }
    return { givens, others }
  }

  return {
    get size() {
      return numbersOf.size
    },
    set(key, names) {
      remove(key)
      for (const name of names) enter({ key, name, parsed: parseName(name, vocabulary.make) })
    },
    delete: remove,
    find(mention) {
      const parsed = parseName(mention)
      const best = new Map<K, { key: K; verdict: Verdict; name: string }>()
      for (const number of candidates(parsed)) {
        const entry = entries[number]
        if (entry === undefined) continue
        const verdict = compare(entry.parsed, parsed)
        if (verdict.verdict === 'no') continue
        const known = best.get(entry.key)
        if (known === undefined || isBetter(verdict, known.verdict))
          best.set(entry.key, { key: entry.key, verdict, name: entry.name })
      }
      return [...best.values()].sort((a, b) =>
        isBetter(a.verdict, b.verdict) ? -1 : isBetter(b.verdict, a.verdict) ? 1 : 0,
      )
    },
  }
}

/** A count no name reaches by parts: it was found already. */
const TAKEN = 128

const isOnlyGiven = (unit: Unit): boolean => unit.given > 0 && unit.surname === 0

/** Two names have two parts in common; one will do where the other part is only an initial. */
const neededOf = (units: readonly Unit[]): number =>
  units.some((unit) => unit.initial) || units.length < 2 ? 1 : 2

const isBetter = (a: Verdict, b: Verdict): boolean =>
  a.verdict === b.verdict ? a.score > b.score : a.verdict === 'match'
