/** Prisons that share a name and differ by a number. */
import { matches } from '../matches.ts'

/** «Rodeo I y II»: one head, several prisons. */
export function numbered(folded: string): string[] {
  const found: string[] = []
  for (const match of matches(
    folded,
    /\b(rodeo|yare) ((?:i{1,3}|[123]|uno|dos|tres)\b(?:(?:, | y | e | and )(?:i{1,3}|[123])\b)*)/g,
  )) {
    for (const number of (match[2] ?? '').split(/, | y | e | and /)) {
      const size = { i: 1, ii: 2, iii: 3, uno: 1, dos: 2, tres: 3 }[number] ?? Number(number)
      found.push(`${match[1]}${size}`)
    }
  }
  return found
}
