/**
 * How many sends are in flight at once: rate × latency + 2, and eight at least (safety.md section 4). It is also the
 * most that one death can double, so the latency is the least of the last answers: what is slow because much is in
 * flight already does not become quicker with more.
 */
export interface Flights {
  /** How many may be in flight now. */
  most(): number
  /** An answer took so many milliseconds. */
  took(ms: number): void
}

const LEAST = 8
/** However slow the answers are, a tenth of a second's messages are enough: more would only be more to double. */
const MOST_SHARE_OF_A_SECOND = 0.1
const REMEMBERED = 100
/** Answers are not all as quick as the quickest. */
const ROOM = 1.25

/** Makes the count for a ceiling of `perSecond` messages. */
export function createFlights(perSecond: number): Flights {
  const limit = Math.max(LEAST, Math.ceil(perSecond * MOST_SHARE_OF_A_SECOND))
  const latencies: number[] = []
  let next = 0
  let most = LEAST

  return {
    most: () => most,
    took(ms) {
      latencies[next % REMEMBERED] = ms
      next += 1
      if (next % LEAST !== 0) return
      const needed = Math.ceil((perSecond * Math.min(...latencies) * ROOM) / 1000) + 2
      // One more at a time: the first answers of a cold process are slow.
      most = Math.min(limit, most + 1, Math.max(LEAST, needed))
    },
  }
}
