import type { ParsedName } from './parse.ts'
import { createReader } from './reader.ts'
import type { Reading } from './roles.ts'
import { createSearch } from './search.ts'
import { createShelf } from './shelf.ts'
import { compare, compareReadings, type Verdict } from './verdict.ts'
import { createVocabulary } from './vocabulary.ts'

/** A key of the caller whose name fits, and how. */
export interface Hit {
  key: number
  verdict: Verdict
}

/**
 * Names that can be asked «who of you is written here?». In memory only. Keys are the caller's: small whole numbers,
 * as row ids are.
 */
export interface NameIndex {
  /** Sets the names of a key (a name and its aliases); replaces what the key had. */
  set(key: number, names: readonly string[]): void
  delete(key: number): void
  /** Number of keys. */
  readonly size: number
  /** Keys with a name that the mention writes (`match`) or may write (`possible`), best first; the best name of each. */
  find(mention: string): Hit[]
}

/** Makes an empty index. */
export function createNameIndex(): NameIndex {
  const vocabulary = createVocabulary()
  const shelf = createShelf(vocabulary)
  const search = createSearch(shelf, vocabulary)
  const reader = createReader()

  return {
    get size() {
      return shelf.size
    },
    set(key, names) {
      shelf.remove(key)
      for (const name of names) shelf.add(key, reader.read(name))
    },
    delete(key) {
      shelf.remove(key)
    },
    find(mention) {
      const parsed = reader.read(mention)
      const plain = plainOf(parsed)
      const alone: Hit[] = []
      const best = new Map<number, Hit>()
      search.each(parsed, (row, shape) => {
        let verdict = shape.verdict
        if (verdict === undefined) {
          const other = plain === null || shape.loose ? null : shelf.plainAt(row)
          if (other !== null && other.reversed === plain!.reversed)
            verdict = shape.verdict = compareReadings(other, plain!)
          else verdict = compare(shelf.nameAt(row), parsed)
        }
        if (verdict.verdict === 'no') return
        const key = shelf.keyAt(row)
        if (shelf.isAlone(row)) {
          alone.push({ key, verdict })
          return
        }
        const known = best.get(key)
        if (known === undefined || isBetter(verdict, known.verdict)) best.set(key, { key, verdict })
      })
      return inOrder([...alone, ...best.values()])
    },
  }
}

/** The reading of a mention that is only a name, read one way. */
const plainOf = (name: ParsedName): Reading | null =>
  name.readings.length === 1 &&
  name.cedula === undefined &&
  name.generation === undefined &&
  name.married.length === 0
    ? name.readings[0]!
    : null

const isBetter = (a: Verdict, b: Verdict): boolean =>
  a.verdict === b.verdict ? a.score > b.score : a.verdict === 'match'

/** Best first. Scores are few, so the hits are dealt out by score rather than sorted: a usual name has thousands. */
function inOrder(hits: Iterable<Hit>): Hit[] {
  const groups = Map.groupBy(hits, ({ verdict }) => verdict.score + (verdict.verdict === 'match' ? 1 : 0))
  return [...groups.keys()].sort((a, b) => b - a).flatMap((rank) => groups.get(rank)!)
}
