/** Milliseconds of the quickest of up to three runs: a promise about time is about our code, not about what else the machine is doing. */
export function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run += 1) {
    const started = performance.now()
    work()
    least = Math.min(least, performance.now() - started)
  }
  return least
}
