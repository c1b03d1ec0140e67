import { spentMs } from './effort.ts'

/**
 * Milliseconds of this thread's processor time of the quickest of three runs: a promise about time is about our code, not
 * about what else the machine is doing.
 */
export function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run += 1) {
    const before = spentMs()
    work()
    least = Math.min(least, spentMs() - before)
  }
  return least
}
