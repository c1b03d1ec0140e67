import type { ParsedName } from './parse.ts'
import type { Shelf } from './shelf.ts'
import { isOrderOpen, type Verdict } from './verdict.ts'
import { createVeto } from './veto.ts'
import type { Kin, Vocabulary } from './vocabulary.ts'

/** What all rows of one shape have in common for a mention. */
export interface Shape {
  /** Parts may be written in one word or in another order: only a full comparison can tell, row by row. */
  loose: boolean
  /** They contradict the mention. */
  rejected: boolean
  /** What the comparison of one of them said; whoever compares the first notes it here. */
  verdict: Verdict | undefined
}

/**
 * Sorts the rows of a shelf by what they can say to a mention. A part that is no kin of the mention says the same
 * whatever it is: «José Rafael González Mata» and «José Luis González Peña» are one shape to «José González», so that
 * the thousands who may be he are some tens of comparisons.
 */
export interface Shapes {
  /** Prepares for a mention whose parts have these kin. `together`: tokens that may be several parts in one word. */
  begin(mention: ParsedName, kin: readonly (readonly Kin[])[], together: readonly number[]): void
  /** The shape of a row; one of its own for a row with several readings or more beside it than a name. */
  of(row: number): Shape
}

/** Makes shapes over the rows of a shelf. */
export function createShapes(shelf: Shelf, vocabulary: Vocabulary): Shapes {
  const veto = createVeto(shelf, vocabulary)
  /** Number of each token among the kin of the mention, from 1; 0: a stranger. */
  let places = new Uint32Array(0)
  const kindred: number[] = []
  const shapes = new Map<number, Shape>()
  let isOpen = false

  function settle(token: number): void {
    if (places[token] !== 0) return
    kindred.push(token)
    places[token] = kindred.length
  }

  function shapeOf(row: number): Shape {
    const loose = isOpen || veto.mayBeTogether(row)
    return { loose, rejected: !loose && veto.rejects(row), verdict: undefined }
  }

  return {
    begin(mention, kin, together) {
      veto.begin(mention, kin, together)
      shapes.clear()
      isOpen = isOrderOpen(mention)
      for (const token of kindred) places[token] = 0
      kindred.length = 0
      if (places.length < vocabulary.size) places = new Uint32Array(vocabulary.size + 1024)
      for (const related of kin) for (const { token } of related) settle(token.id)
      for (const token of together) settle(token)
    },
    of(row) {
      let number = shelf.formAt(row)
      if (number < 0) return shapeOf(row)
      const start = shelf.startOf(row)
      const end = start + shelf.partsAt(row)
      for (let cell = start; cell < end; cell++)
        number = number * (kindred.length + 1) + places[shelf.tokenAt(cell)]!
      if (number > Number.MAX_SAFE_INTEGER) return shapeOf(row)
      let shape = shapes.get(number)
      if (shape === undefined) {
        shape = shapeOf(row)
        shapes.set(number, shape)
      }
      return shape
    },
  }
}
