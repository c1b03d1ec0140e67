/** How much each fact counts: logistic regression of several answers by AdaGrad, the same to the bit on every machine. */
import type { Facts, Weights } from '../../src/impressions/jury.ts'
import { chanceFrom } from './regression.ts'

/** Something to be answered, and what is right. */
export interface Question<Answer extends string> {
  facts: Facts
  is: Answer
}

export interface Learning {
  epochs: number
  pace: number
  /** How hard each weight is drawn to 0. */
  pull: number
}

/** A fact met in fewer questions is chance. */
const FEWEST = 4
const DECIMALS = 1000

export function weighFacts<Answer extends string>(
  questions: readonly Question<Answer>[],
  answers: readonly Answer[],
  { epochs, pace, pull }: Learning,
): Record<Answer, Weights> {
  const met = new Map<string, number>()
  for (const { facts } of questions) for (const fact of facts.keys()) met.set(fact, (met.get(fact) ?? 0) + 1)
  const places = new Map(
    ['', ...[...met].filter(([, times]) => times >= FEWEST).map(([fact]) => fact)].map((fact, at) => [
      fact,
      at,
    ]),
  )
  const count = answers.length
  const rows = questions.map(({ facts, is }) => ({
    known: [...facts, ['', 1] as const].flatMap(([fact, much]) =>
      places.has(fact) ? [[places.get(fact)! * count, much] as const] : [],
    ),
    right: answers.indexOf(is),
  }))
  const weights = new Float64Array(places.size * count)
  const steps = new Float64Array(places.size * count).fill(1e-6)
  const chance = chanceFrom(7)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = rows.length - 1; at > 0; at -= 1) {
      const other = Math.floor(chance() * (at + 1))
      ;[rows[at], rows[other]] = [rows[other]!, rows[at]!]
    }
    for (const { known, right } of rows) {
      const sums = answers.map((_, answer) =>
        known.reduce((sum, [place, much]) => sum + weights[place + answer]! * much, 0),
      )
      const most = Math.max(...sums)
      const shares = sums.map((sum) => Math.exp(sum - most))
      const whole = shares.reduce((sum, share) => sum + share, 0)
      for (const [answer, share] of shares.entries()) {
        const miss = share / whole - (answer === right ? 1 : 0)
        for (const [place, much] of known) {
          const slope = miss * much + pull * weights[place + answer]!
          steps[place + answer]! += slope * slope
          weights[place + answer]! -= (pace * slope) / Math.sqrt(steps[place + answer]!)
        }
      }
    }
  }
  return Object.fromEntries(
    answers.map((answer, at) => [
      answer,
      Object.fromEntries(
        [...places].map(([fact, place]) => [
          fact,
          Math.round(weights[place * count + at]! * DECIMALS) / DECIMALS,
        ]),
      ),
    ]),
  ) as Record<Answer, Weights>
}

/** What speaks for `yes` and against `no`, in one. */
export function weighPlain(questions: readonly { facts: Facts; is: boolean }[], learning: Learning): Weights {
  const { yes, no } = weighFacts(
    questions.map(({ facts, is }) => ({ facts, is: is ? ('yes' as const) : ('no' as const) })),
    ['yes', 'no'] as const,
    learning,
  )
  return Object.fromEntries(
    Object.entries(yes).map(([fact, weight]) => [
      fact,
      Math.round((weight - no[fact]!) * DECIMALS) / DECIMALS,
    ]),
  )
}
