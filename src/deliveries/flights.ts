/**
 * How many sends are in flight at once: rate × latency + 2, and eight at least (safety.md section 4). It is also the
 * most that one death can double, so the latency is the least of the last ones: what is slow because much is in flight
 * already does not become quicker with more.
 */
export interface Flights {
  /** How many may be in flight now. */
  most(): number
  /** How many more may be taken from the outbox, to be at hand when a seat is free. */
  ahead(): number
  /** Resolves when there is a seat; those of a more urgent lane are seated first. Whoever had it says so with `leave`. */
  board(lane: number): Promise<void>
  leave(): void
  /** From its last look to its record a message took so many milliseconds. */
  took(ms: number): void
}

const LEAST = 8
/** So many leave before the first answer: a token that was revoked is heard of before all eight have been refused. */
const FIRST = 3
/**
 * However slow the answers are, a tenth of a second's messages are enough: more would only be more to double. Telegram
 * never takes more than a thousand a second, so neither are there ever more than a hundred.
 */
const MOST_SHARE_OF_A_SECOND = 0.1
const MOST = 100
const REMEMBERED = 100
/** Answers are not all as quick as the quickest. */
const ROOM = 1.5
/**
 * What is at hand leaves within a twentieth of a second, so that nothing urgent waits behind it for long. At a rate that
 * needs no more than the eight nothing is.
 */
const AHEAD_SHARE_OF_A_SECOND = 0.05
const MOST_AHEAD = 128

/** Makes the count for a ceiling of `perSecond` messages. */
export function createFlights(perSecond: number): Flights {
  const limit = Math.min(MOST, Math.max(LEAST, Math.ceil(perSecond * MOST_SHARE_OF_A_SECOND)))
  const ahead = Math.max(0, Math.min(MOST_AHEAD, Math.floor(perSecond * AHEAD_SHARE_OF_A_SECOND) - LEAST))
  const latencies: number[] = []
  const waiting: { lane: number; sit(): void }[] = []
  let next = 0
  let most = FIRST
  let seated = 0

  function seat(): void {
    while (seated < most && waiting.length > 0) {
      seated += 1
      waiting.shift()!.sit()
    }
  }

  return {
    most: () => most,
    ahead: () => ahead,
    board(lane) {
      return new Promise((sit) => {
        const before = waiting.findLastIndex((other) => other.lane <= lane)
        waiting.splice(before + 1, 0, { lane, sit })
        seat()
      })
    },
    leave() {
      seated -= 1
      seat()
    },
    took(ms) {
      latencies[next % REMEMBERED] = ms
      next += 1
      if (most < LEAST) most += 1
      if (next % LEAST !== 0) return
      const needed = Math.ceil((perSecond * Math.min(...latencies) * ROOM) / 1000) + 2
      // One more at a time: the first answers of a cold process are slow.
      most = Math.min(limit, most + 1, Math.max(LEAST, needed))
    },
  }
}
