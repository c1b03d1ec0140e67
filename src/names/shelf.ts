import { enlarged } from './buckets.ts'
import type { ParsedName } from './parse.ts'
import { type Reading, readingsOf } from './roles.ts'
import type { Unit } from './unit.ts'
import { note, type Vocabulary } from './vocabulary.ts'

/**
 * Parsed names as rows of small numbers: a head, the key, then a token for each part. A million take about 25 MB, and
 * are read without opening them. What is asked of a row stands together: among a million, memory is what takes time.
 */
export interface Shelf {
  /** Rows ever added since the last tidying; the number of a row is its place. */
  readonly count: number
  /** Adds a name of a key; null when it has more parts than any name, and is not kept. */
  add(key: number, name: ParsedName): number | null
  /** Takes away all names of a key. True when it had any. */
  remove(key: number): boolean
  /** Key of a row, or -1 when it was taken away. */
  keyAt(row: number): number
  /** Whether its key has no other row. */
  isAlone(row: number): boolean
  /** The name of a row as it was parsed, but for capitals and accents of its parts. */
  nameAt(row: number): ParsedName
  /** How many readings of a row are worth a look, and where its givens and surnames stand in reading `at`. */
  readingsAt(row: number): number
  layoutAt(row: number, at: number): Layout
  /** The one reading of a row that is only a name, without identity number, married surname or «hijo»; otherwise null. */
  plainAt(row: number): Reading | null
  /** How many parts such a row has and which are givens and surnames, in eight bits; -1 for any other row. */
  formAt(row: number): number
  /** The token id in a cell: a part of a name (`Layout`). */
  tokenAt(cell: number): number
  /** Cell of the first part of a row. */
  startOf(row: number): number
  partsAt(row: number): number
  /** Rows with this identity number. */
  withCedula(cedula: string): readonly number[]
  /** Number of keys that have a name. */
  readonly size: number
}

/** Cells of the givens and surnames of a row. Overwritten by the next question. */
export interface Layout {
  givenFrom: number
  givens: number
  surnameFrom: number
  surnames: number
}

/** A name has at most nine words (names/clean.ts); rows have room for more. */
const MOST_PARTS = 15
const MOST_MARRIED = 3

/** Places of the fields of a head. A row keeps the splits of up to four readings, four bits each: givens, reversed. */
const PARTS = 0
const MARRIED = 4
const COMMA = 6
const CAPS = 10
const GENERATION = 11
const NUMBERED = 13
const READINGS = 14
const SPLIT = 16
const SPLIT_BITS = 4
const REVERSED = 8
const MOST_GIVENS = 7
const NOT_ONLY_A_NAME = (3 << MARRIED) | (3 << GENERATION) | (1 << NUMBERED) | (3 << READINGS)

const GENERATIONS = [undefined, 'son', 'father'] as const
/** Key cell of a row that was taken away, and the bit of one whose key has another row. */
const FREE = 0xffff_ffff
const SHARED = 0x8000_0000
/** Cells of a row before its parts: head and key. */
const BEFORE_PARTS = 2
/** Rows taken away are swept out when they outnumber the others, and not before there are this many. */
const TIDY_FROM = 1_000

/** Makes an empty shelf whose parts are the tokens of a vocabulary. */
export function createShelf(vocabulary: Vocabulary): Shelf {
  let cells = new Uint32Array(1024)
  let used = 0
  let starts = new Uint32Array(256)
  /** The row before this one of the same key, plus one; 0: none. */
  let others = new Int32Array(256)
  /** The newest row of a key, plus one; 0: none. Keys are row ids of the database, which are dense. */
  let newest = new Int32Array(256)
  let count = 0
  let size = 0
  let gone = 0
  const cedulas = new Map<number, string>()
  const byCedula = new Map<string, number[]>()
  const layout: Layout = { givenFrom: 0, givens: 0, surnameFrom: 0, surnames: 0 }

  const headAt = (row: number): number => cells[starts[row]!]!
  const keyCell = (row: number): number => cells[starts[row]! + 1]!
  const field = (head: number, at: number, bits: number): number => (head >>> at) & ((1 << bits) - 1)

  function unitsFrom(start: number, length: number): Unit[] {
    const units: Unit[] = []
    for (let at = start; at < start + length; at++) units.push(vocabulary.at(cells[at]!).unit)
    return units
  }

  function layoutAt(row: number, at: number): Layout {
    const start = starts[row]!
    const head = cells[start]!
    const split = field(head, SPLIT + at * SPLIT_BITS, SPLIT_BITS)
    layout.givens = split & MOST_GIVENS
    layout.surnames = field(head, PARTS, 4) - layout.givens
    const isReversed = split >= REVERSED
    layout.givenFrom = start + BEFORE_PARTS + (isReversed ? layout.surnames : 0)
    layout.surnameFrom = start + BEFORE_PARTS + (isReversed ? 0 : layout.givens)
    return layout
  }

  function append(key: number, head: number, parts: ArrayLike<number>, cedula: string | undefined): number {
    while (used + parts.length + BEFORE_PARTS > cells.length) cells = enlarged(cells)
    if (count === starts.length) {
      starts = enlarged(starts)
      others = enlarged(others)
    }
    while (key >= newest.length) newest = enlarged(newest)
    const row = count++
    starts[row] = used
    const other = newest[key]!
    if (other !== 0) cells[starts[other - 1]! + 1]! |= SHARED
    cells[used++] = head
    cells[used++] = other === 0 ? key : (key | SHARED) >>> 0
    for (let at = 0; at < parts.length; at++) {
      cells[used++] = parts[at]!
      if (at < field(head, PARTS, 4)) note(vocabulary.at(parts[at]!), row)
    }
    others[row] = other
    if (other === 0) size++
    newest[key] = row + 1
    if (cedula !== undefined) {
      cedulas.set(row, cedula)
      byCedula.set(cedula, [...(byCedula.get(cedula) ?? []), row])
    }
    return row
  }

  function tidy(): void {
    const rows: { key: number; head: number; parts: Uint32Array; cedula: string | undefined }[] = []
    for (let row = 0; row < count; row++) {
      const key = keyCell(row)
      if (key === FREE) continue
      const from = starts[row]! + BEFORE_PARTS
      const length = field(headAt(row), PARTS, 4) + field(headAt(row), MARRIED, 2)
      const parts = cells.slice(from, from + length)
      rows.push({ key: (key & ~SHARED) >>> 0, head: headAt(row), parts, cedula: cedulas.get(row) })
    }
    vocabulary.clear()
    cedulas.clear()
    byCedula.clear()
    newest.fill(0)
    used = count = size = gone = 0
    for (const { key, head, parts, cedula } of rows) append(key, head, parts, cedula)
  }

  return {
    get count() {
      return count
    },
    get size() {
      return size
    },
    add(key, name) {
      if (name.units.length > MOST_PARTS) return null
      const married = name.married.slice(0, MOST_MARRIED)
      const parts = [...name.units, ...married].map((unit) => vocabulary.tokenOf(unit).id)
      let head =
        (name.units.length << PARTS) |
        (married.length << MARRIED) |
        (name.comma << COMMA) |
        (Number(name.caps) << CAPS) |
        (GENERATIONS.indexOf(name.generation) << GENERATION) |
        (Number(name.cedula !== undefined) << NUMBERED) |
        (Math.max(0, name.readings.length - 1) << READINGS)
      for (const [at, { given, reversed }] of name.readings.entries())
        head |= (Math.min(given.length, MOST_GIVENS) | (reversed ? REVERSED : 0)) << (SPLIT + at * SPLIT_BITS)
      return append(key, head, parts, name.cedula)
    },
    remove(key) {
      if (key >= newest.length || newest[key] === 0) return false
      for (let next = newest[key]!; next !== 0; next = others[next - 1]!) {
        cells[starts[next - 1]! + 1] = FREE
        gone++
      }
      newest[key] = 0
      size--
      if (gone > TIDY_FROM && gone > count / 2) tidy()
      return true
    },
    keyAt(row) {
      const key = keyCell(row)
      return key === FREE ? -1 : key & ~SHARED
    },
    isAlone: (row) => keyCell(row) < SHARED,
    nameAt(row) {
      const head = headAt(row)
      const parts = field(head, PARTS, 4)
      const units = unitsFrom(starts[row]! + BEFORE_PARTS, parts)
      const comma = field(head, COMMA, 4)
      const caps = field(head, CAPS, 1) === 1
      return {
        units,
        readings: readingsOf(units, { comma, caps }),
        married: unitsFrom(starts[row]! + BEFORE_PARTS + parts, field(head, MARRIED, 2)),
        cedula: field(head, NUMBERED, 1) === 1 ? cedulas.get(row) : undefined,
        generation: GENERATIONS[field(head, GENERATION, 2)],
        comma,
        caps,
      }
    },
    readingsAt: (row) => field(headAt(row), READINGS, 2) + 1,
    layoutAt,
    plainAt(row) {
      if ((headAt(row) & NOT_ONLY_A_NAME) !== 0) return null
      const { givenFrom, givens, surnameFrom, surnames } = layoutAt(row, 0)
      return {
        given: unitsFrom(givenFrom, givens),
        surnames: unitsFrom(surnameFrom, surnames),
        reversed: surnameFrom < givenFrom,
        weight: 1,
      }
    },
    formAt(row) {
      const head = headAt(row)
      if ((head & NOT_ONLY_A_NAME) !== 0) return -1
      return (field(head, PARTS, 4) << SPLIT_BITS) | field(head, SPLIT, SPLIT_BITS)
    },
    tokenAt: (cell) => cells[cell]!,
    startOf: (row) => starts[row]! + BEFORE_PARTS,
    partsAt: (row) => field(headAt(row), PARTS, 4),
    withCedula: (cedula) => byCedula.get(cedula) ?? [],
  }
}
