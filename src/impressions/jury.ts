/**
 * What speaks for an answer, each with how much of it there is: 1 for what is or is not so. Rules and impressions are the
 * witnesses; how much each of them counts was learnt from reports that neither had met (docs/decisions/0023).
 */
export type Facts = ReadonlyMap<string, number>

/** What each fact weighs; `''` weighs in whatever is said. */
export type Weights = Readonly<Record<string, number>>

/** For an answer above 0, against it below; 3 is very sure. */
export function leaning(weights: Weights, facts: Facts): number {
  let sum = weights[''] ?? 0
  for (const [fact, much] of facts) sum += (weights[fact] ?? 0) * much
  return sum
}

/** So many facts are named as the reason. */
const REASONS = 6

/** The facts that count most, the loudest first. */
export const loudestOf = (weights: Weights, facts: Facts): string[] =>
  [...facts]
    .map(([fact, much]) => ({ fact, weight: (weights[fact] ?? 0) * much }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, REASONS)
    .map(({ fact, weight }) => `${fact} ${weight > 0 ? '+' : '−'}`)

/** Facts that are so or not. */
export const plainly = (facts: Iterable<string>): Map<string, number> =>
  new Map([...facts].map((fact) => [fact, 1]))

/** A number in steps of `size`, no further than `most` steps from 0. */
export const stepOf = (value: number, size: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.floor(value / size)))
