/** How weights are learnt: the same to the bit on every machine. */

import { type Learnt, LOUDNESS } from '../../src/impressions/weights.ts'

/** Something to be judged by its marks, each as often as it comes. */
export interface Marked {
  marks: Int32Array
}

const EPOCHS = 20
const PACE = 0.05

/** Logistic regression by AdaGrad, the cases in an order that chance once gave and that stays (McMahan et al. 2013). */
export function learn<Case extends Marked>(
  all: readonly Case[],
  answer: (one: Case) => boolean | undefined,
  fewest: number,
): Learnt {
  const met = new Map<number, number>()
  for (const { marks } of all) for (const mark of new Set(marks)) met.set(mark, (met.get(mark) ?? 0) + 1)
  const places = new Map([...met].filter(([, times]) => times >= fewest).map(([mark], at) => [mark, at]))
  const rows = all.flatMap((one) => {
    const truth = answer(one)
    if (truth === undefined) return []
    const known = Int32Array.from([...one.marks].flatMap((mark) => places.get(mark) ?? []))
    return [{ places: known, truth: truth ? 1 : 0 }]
  })
  const weights = new Float64Array(places.size)
  const steps = new Float64Array(places.size)
  let bias = 0
  let biasSteps = 1e-8
  const chance = chanceFrom(7)
  const order = rows.map((_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(chance() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const at of order) {
      const row = rows[at]!
      const share = LOUDNESS / Math.sqrt(row.places.length || 1)
      let sum = 0
      for (const place of row.places) sum += weights[place]!
      const miss = 1 / (1 + Math.exp(-(bias + sum * share))) - row.truth
      biasSteps += miss * miss
      bias -= (PACE * miss) / Math.sqrt(biasSteps)
      const slope = miss * share
      for (const place of row.places) {
        steps[place]! += slope * slope
        weights[place]! -= (PACE * slope) / (Math.sqrt(steps[place]!) + 1e-6)
      }
    }
  }
  return { weights: new Map([...places].map(([mark, place]) => [mark, weights[place]!])), bias }
}

/** What was learnt, asked about something it has not seen. */
export function judge({ weights, bias }: Learnt, { marks }: Marked): number {
  const known = [...marks].flatMap((mark) => weights.get(mark) ?? [])
  const sum = known.reduce((total, one) => total + one, 0)
  return bias + (sum * LOUDNESS) / Math.sqrt(known.length || 1)
}

/** The same numbers on every machine (a linear congruence, as in ISO C). */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}
