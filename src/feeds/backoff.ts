/** When a feed that failed is asked again. */

const DAY_S = 86_400
// Three failures may be a restart or a flaky line: the timetable itself is patient enough.
const PATIENT = 3
// Doubled at every further failure: below the usual five minutes until the eighth, a day at the seventeenth.
const FIRST_WAIT_S = 15

/**
 * Null for «at the next turn of the timetable». `failures` counts the failures in a row, this one included; `jitter`
 * from 0 to 1 takes up to a quarter off, so that feeds that failed together do not return together. What the host
 * asks for (Retry-After) is granted in full; nothing is put off by more than a day.
 */
export function nextVisit(
  failures: number,
  retryAfterSeconds: number | null,
  jitter: number,
  now: Date,
): Date | null {
  const grown = failures > PATIENT ? FIRST_WAIT_S * 2 ** Math.min(failures - PATIENT - 1, 16) : 0
  const wait = Math.max(Math.min(grown, DAY_S) * (1 - jitter / 4), Math.min(retryAfterSeconds ?? 0, DAY_S))
  return wait > 0 ? new Date(now.getTime() + wait * 1000) : null
}
