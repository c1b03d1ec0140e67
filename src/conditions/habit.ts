/** How long a source ordinarily goes without news, learnt from when it had some. */

const HOUR = 3_600_000
/** Fewer quiet times than these are no habit. */
const FEWEST = 8
/** No outlet is called silent within a day, however busy it is: nights and holidays are quiet. */
const SHORTEST = 24 * HOUR

/**
 * Milliseconds after which silence is unusual: twice the quiet time that only one in twenty was longer than; null when
 * too little is known. @param times when there was news (milliseconds), in order
 */
export function habitOf(times: readonly number[]): number | null {
  const gaps = times
    .slice(1)
    .map((time, at) => time - times[at]!)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  if (gaps.length < FEWEST) return null
  return Math.max(SHORTEST, 2 * gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * 0.95))]!)
}
