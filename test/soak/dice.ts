/** Dice that fall the same way for the same seed. */
export interface Dice {
  /** From 0 to `below` - 1. */
  roll(below: number): number
  /** True in so many cases of one. */
  happens(share: number): boolean
  pick<T>(from: readonly T[]): T
}

/** mulberry32: small, quick, and good enough to break things. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    roll: (below) => Math.floor(next() * below),
    happens: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)]!,
  }
}
