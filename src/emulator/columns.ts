/** Numbers kept in chunks: a million of them cost their bytes and nothing else, and growing never copies. */
const CHUNK = 1 << 16

type Numbers = Int32Array | Uint32Array | Float64Array | Uint8Array

export class Column {
  readonly #make: (size: number) => Numbers
  readonly #chunks: Numbers[] = []
  length = 0

  constructor(make: (size: number) => Numbers) {
    this.#make = make
  }

  push(value: number): void {
    this.set(this.length, value)
  }

  /** 0 where nothing was set. */
  get(index: number): number {
    return this.#chunks[index >>> 16]?.[index & (CHUNK - 1)] ?? 0
  }

  set(index: number, value: number): void {
    const chunk = index >>> 16
    while (this.#chunks.length <= chunk) this.#chunks.push(this.#make(CHUNK))
    this.#chunks[chunk]![index & (CHUNK - 1)] = value
    if (index >= this.length) this.length = index + 1
  }
}

export const ints = () => new Column((size) => new Int32Array(size))
export const seconds = () => new Column((size) => new Uint32Array(size))
export const identifiers = () => new Column((size) => new Float64Array(size))
export const flags = () => new Column((size) => new Uint8Array(size))
