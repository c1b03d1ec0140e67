import { enlarged } from './buckets.ts'
import type { ParsedName } from './parse.ts'
import { createShapes, type Shape } from './shapes.ts'
import type { Shelf } from './shelf.ts'
import type { Unit } from './unit.ts'
import type { Kin, Token, Vocabulary } from './vocabulary.ts'

/** Finds the rows of a shelf that are worth comparing with a mention. */
export interface Search {
  /** Visits every row that may fit, once, with its shape. */
  each(mention: ParsedName, visit: (row: number, shape: Shape) => void): void
}

/** Makes a search over a shelf; it keeps three bits a row for the work. */
export function createSearch(shelf: Shelf, vocabulary: Vocabulary): Search {
  const shapes = createShapes(shelf, vocabulary)
  /** Bit sets of rows: met by an earlier part of the mention, met by this one, and handed out. */
  let met = new Uint32Array(32)
  let meets = new Uint32Array(32)
  let taken = new Uint32Array(32)
  /** Rows handed out, the first `count` of them. */
  let found = new Int32Array(1024)
  let count = 0

  function start(): void {
    count = 0
    const words = (shelf.count >>> 5) + 1
    if (met.length < words) {
      met = new Uint32Array(words * 2)
      meets = new Uint32Array(words * 2)
      taken = new Uint32Array(words * 2)
      return
    }
    met.fill(0)
    taken.fill(0)
  }

  function hand(row: number): void {
    if (count === found.length) found = enlarged(found)
    found[count++] = row
  }

  /**
   * Hands out the rows that have this part of the mention and, where two are needed, an earlier one. Of the first part
   * only halves can be two.
   */
  function take(part: Part, enough: 1 | 2, onlyHalves: boolean): void {
    const visit = (row: number, parts: 1 | 2): void => {
      const word = row >>> 5
      const bit = 1 << (row & 31)
      if ((taken[word]! & bit) !== 0 || (parts === 2 && (met[word]! & bit) === 0)) return
      taken[word]! |= bit
      hand(row)
    }
    if (!onlyHalves)
      for (const { names, count } of part.tokens) for (let at = 0; at < count; at++) visit(names[at]!, enough)
    for (const { lefts, rights, enough: isEnough } of part.halves) {
      meets.fill(0)
      mark(meets, lefts)
      for (const { names, count } of rights)
        for (let at = 0; at < count; at++)
          if ((meets[names[at]! >>> 5]! & (1 << (names[at]! & 31))) !== 0) visit(names[at]!, isEnough)
    }
  }

  return {
    each(mention, visit) {
      if (mention.units.length === 0) return
      start()
      const { kin, givens, others, together } = partsOf(mention.units, vocabulary)
      // Two names that are the same have two parts in common.
      const enough = mention.units.length > 1 ? 2 : 1
      for (const part of givens) markPart(met, part)
      for (const [at, part] of others.entries()) {
        take(part, enough, at === 0 && givens.length === 0 && enough === 2)
        if (at + 1 < others.length && enough === 2) markPart(met, part)
      }
      for (const row of shelf.withCedula(mention.cedula ?? ''))
        if ((taken[row >>> 5]! & (1 << (row & 31))) === 0) hand(row)
      shapes.begin(mention, kin, together)
      for (let at = 0; at < count; at++) {
        const row = found[at]!
        if (shelf.keyAt(row) < 0) continue
        const shape = shapes.of(row)
        if (!shape.rejected) visit(row, shape)
      }
    },
  }
}

function mark(rows: Uint32Array, tokens: Iterable<Token>): void {
  for (const { names, count } of tokens)
    for (let at = 0; at < count; at++) rows[names[at]! >>> 5]! |= 1 << (names[at]! & 31)
}

/** Marks the rows that have a part; one half of a word that may be two names is enough here. */
function markPart(rows: Uint32Array, part: Part): void {
  mark(rows, part.tokens)
  for (const { rights } of part.halves) mark(rows, rights)
}

/** One part of a mention, as rows may have it. */
interface Part {
  /** Tokens that fit it. */
  tokens: ReadonlySet<Token>
  /** Where it may be two names in one word: tokens of the first and of the second, both of which a row must have. */
  halves: readonly Halves[]
}

interface Halves {
  lefts: ReadonlySet<Token>
  rights: ReadonlySet<Token>
  /** Parts that a row must have in common in all: «Maríabrito» is two in itself, «Josegregorio» two given names. */
  enough: 1 | 2
}

interface Parts {
  kin: readonly (readonly Kin[])[]
  /** Initials, and parts that are only ever given names: two names that share no more than those are not the same. */
  givens: readonly Part[]
  /** The others, the most usual first, whose rows need only be marked. */
  others: readonly Part[]
  /** Ids of tokens that write several parts in one word, on either side. */
  together: readonly number[]
}

function partsOf(units: readonly Unit[], vocabulary: Vocabulary): Parts {
  const kin = units.map((unit) => vocabulary.kinOf(unit))
  const givens: Part[] = []
  const others: Part[] = []
  const together: number[] = []
  const onlyGivens = units.every(isOnlyGiven)
  // One token of a row answers for one part of the mention, an initial last: one María does not meet «María Mraía» twice.
  const spoken = new Set<Token>()
  const order = [...units.keys()].sort((a, b) => Number(units[a]!.initial) - Number(units[b]!.initial))
  for (const at of order) {
    const unit = units[at]!
    const tokens = new Set<Token>()
    for (const { token } of kin[at]!) {
      if (!spoken.has(token)) tokens.add(token)
      if (!token.unit.initial) spoken.add(token)
    }
    if (unit.initial) {
      givens.push({ tokens, halves: [] })
      continue
    }
    const next = units[at + 1]
    if (next !== undefined && !next.initial)
      for (const token of vocabulary.joinedOf(unit, next)) {
        tokens.add(token)
        together.push(token.id)
      }
    const halves = vocabulary.halvesOf(unit).map(([lefts, rights]): Halves => {
      for (const token of [...lefts, ...rights]) together.push(token.id)
      return { lefts, rights, enough: [...rights].every((token) => isOnlyGiven(token.unit)) ? 2 : 1 }
    })
    // «FERNAND» is a given name, and what a column left of Fernández.
    const isCut = kin[at]!.some(({ token, asSurname }) => asSurname > 0 && token.unit.surname > 0)
    if (isOnlyGiven(unit) && !isCut && !onlyGivens) givens.push({ tokens, halves })
    else others.push({ tokens, halves })
  }
  return { kin, givens, others: others.sort((a, b) => sizeOf(b) - sizeOf(a)), together }
}

const sizeOf = (part: Part): number => {
  let sum = 0
  for (const token of part.tokens) sum += token.count
  return sum
}

const isOnlyGiven = (unit: Unit): boolean => unit.given > 0 && unit.surname === 0
