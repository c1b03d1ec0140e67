import type { ParsedName } from './parse.ts'
import type { Reading } from './roles.ts'
import type { Layout, Shelf } from './shelf.ts'
import type { Kin, Vocabulary } from './vocabulary.ts'

/**
 * Sees in a few look-ups that a name contradicts a mention, with the rules of align.ts: of a very common name thousands
 * of others share two parts, and nearly all contradict in a third. It only ever rejects what a comparison would reject.
 */
export interface Veto {
  /** Prepares for a mention whose parts have these kin. `together`: tokens that may be several parts in one word. */
  begin(mention: ParsedName, kin: readonly (readonly Kin[])[], together: readonly number[]): void
  /** Whether a row has a word that may be several parts in one: only a full comparison can tell. */
  mayBeTogether(row: number): boolean
  rejects(row: number): boolean
}

/** How each token stands to a part of the mention (`Kin`). */
type Standing = Uint8Array

/** Makes a veto over the rows of a shelf. */
export function createVeto(shelf: Shelf, vocabulary: Vocabulary): Veto {
  /** For each part of the mention how every token stands to it as a given, and as a surname. */
  const givens: Standing[] = []
  const surnames: Standing[] = []
  let joins = new Uint8Array(0)
  let anyJoins = false
  let mention: ParsedName

  function prepared(tables: Standing[], at: number): Standing {
    if (tables[at] === undefined || tables[at].length < vocabulary.size)
      tables[at] = new Uint8Array(vocabulary.size + 1024)
    return tables[at].fill(0)
  }

  const asGiven = (part: number, cell: number): number => givens[part]![shelf.tokenAt(cell)]!
  const asSurname = (part: number, cell: number): number => surnames[part]![shelf.tokenAt(cell)]!

  function surnamesClash(reading: Reading, { surnames: their, surnameFrom: cell, givens }: Layout): boolean {
    const own = reading.surnames.length
    if (own === 0 || their === 0) return true
    const part = reading.reversed ? 0 : reading.given.length
    const first = asSurname(part, cell)
    if (first === 1) return true
    if (first === 2) return own > 1 && their > 1 && asSurname(part + 1, cell + 1) === 0
    if (own === 2 && their === 2) return asSurname(part, cell + 1) !== 2 || asSurname(part + 1, cell) !== 2
    // The first surname is missing on one side: two givens have to agree.
    if (own + their !== 3 || reading.given.length < 2 || givens < 2) return true
    return (own === 1 ? asSurname(part, cell + 1) : asSurname(part + 1, cell)) !== 2
  }

  function givensClash(reading: Reading, { givens: their, givenFrom: cell }: Layout): boolean {
    const own = reading.given.length
    if (own === 0 || their === 0) return false
    const part = reading.reversed ? reading.surnames.length : 0
    if (asGiven(part, cell) > 0) return own === 2 && their === 2 && asGiven(part + 1, cell + 1) === 0
    if (own === their) return true
    if (own < their) {
      for (let at = 1; at < their; at++) if (asGiven(part, cell + at) > 0) return false
    } else for (let at = 1; at < own; at++) if (asGiven(part + at, cell) > 0) return false
    return true
  }

  return {
    begin(name, kin, together) {
      mention = name
      for (const [at, related] of kin.entries()) {
        const given = prepared(givens, at)
        const surname = prepared(surnames, at)
        for (const one of related) {
          given[one.token.id] = one.asGiven
          surname[one.token.id] = one.asSurname
        }
      }
      if (joins.length < vocabulary.size) joins = new Uint8Array(vocabulary.size + 1024)
      if (anyJoins) joins.fill(0)
      anyJoins = together.length > 0
      for (const token of together) joins[token] = 1
    },
    mayBeTogether(row) {
      if (!anyJoins) return false
      const start = shelf.startOf(row)
      for (let cell = start; cell < start + shelf.partsAt(row); cell++)
        if (joins[shelf.tokenAt(cell)] === 1) return true
      return false
    },
    rejects(row) {
      const readings = shelf.readingsAt(row)
      for (let at = 0; at < readings; at++) {
        const layout = shelf.layoutAt(row, at)
        for (const reading of mention.readings)
          if (!surnamesClash(reading, layout) && !givensClash(reading, layout)) return false
      }
      return true
    },
  }
}
