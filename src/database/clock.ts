/** The database's clock without a question each time: what it said last goes on by our own milliseconds for a moment. */

/** A clock that somebody sets is noticed so much later; one question serves all who ask meanwhile. */
const GOES_ON_MS = 100

/**
 * `ask`: the clock itself. `elapsed`: milliseconds that only ever grow. Late by as long as the answer took to come back,
 * as every answer is.
 */
export function createSteadyClock(ask: () => Promise<Date>, elapsed: () => number): () => Promise<Date> {
  let said: { time: number; at: number } | null = null
  let asking: Promise<void> | null = null

  async function look(): Promise<void> {
    try {
      const time = (await ask()).getTime()
      said = { time, at: elapsed() }
    } finally {
      asking = null
    }
  }

  return async () => {
    if (said === null || elapsed() - said.at >= GOES_ON_MS) {
      asking ??= look()
      await asking
    }
    return new Date(said!.time + elapsed() - said!.at)
  }
}
