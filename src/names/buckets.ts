/** A multimap from words to small numbers that costs twelve bytes an entry; a million keys fit beside the service. */
export interface Buckets {
  /** Notes a number under a word; the kind keeps words of different meaning apart. */
  put(kind: string, word: string, value: number): void
  /** Numbers under a word, and seldom one of another word with the same hash: who asks compares anyway. */
  each(kind: string, word: string, visit: (value: number) => void): void
}

const EMPTY = -1

/** Makes an empty multimap. */
export function createBuckets(): Buckets {
  let heads = new Int32Array(1024).fill(EMPTY)
  let hashes = new Int32Array(1024)
  let values = new Int32Array(1024)
  let nexts = new Int32Array(1024)
  let used = 0

  function grow(): void {
    hashes = enlarged(hashes)
    values = enlarged(values)
    nexts = enlarged(nexts)
    heads = new Int32Array(heads.length * 2).fill(EMPTY)
    for (let at = 0; at < used; at++) chain(at)
  }
  function chain(at: number): void {
    const slot = hashes[at]! & (heads.length - 1)
    nexts[at] = heads[slot]!
    heads[slot] = at
  }

  return {
    put(kind, word, value) {
      if (used === values.length) grow()
      hashes[used] = hashOf(kind, word)
      values[used] = value
      chain(used++)
    },
    each(kind, word, visit) {
      const hash = hashOf(kind, word)
      for (let at = heads[hash & (heads.length - 1)]!; at !== EMPTY; at = nexts[at]!)
        if (hashes[at] === hash) visit(values[at]!)
    },
  }
}

/** The same numbers in an array of twice the length. */
export function enlarged<A extends Int32Array | Uint32Array | Float64Array>(numbers: A): A {
  const larger = new (numbers.constructor as new (length: number) => A)(numbers.length * 2)
  larger.set(numbers)
  return larger
}

/** FNV-1a over the letters, with a last stir so that the low bits depend on all. */
function hashOf(kind: string, word: string): number {
  let hash = 0x811c9dc5 ^ kind.charCodeAt(0)
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
