/**
 * Learns impressions from the corpus. `node test/impressions/learn.ts` writes src/impressions/weights.json;
 * with `--rate` it holds out some sets after the other, learns from the rest, and says how the unseen ones were judged.
 */
import { writeFileSync } from 'node:fs'
import { heardIn, LOUDNESS } from '../../src/impressions/impression.ts'
import { laidOut } from '../../src/impressions/laid.ts'
import { marksOf } from '../../src/impressions/marks.ts'
import { keptOf, type Learnt } from '../../src/impressions/weights.ts'
import { passagesIn, type Row, readCorpus } from './rows.ts'

/** One person in one text: the marks, each as often as it comes, and whether he is out. */
interface Case {
  marks: Int32Array
  out: boolean
  /** undefined: the text was not asked. */
  unsure: boolean | undefined
}

/** A mark met in fewer cases is chance (measured: 3 judge 0.3 points better, and are twice as large). */
const FEWEST = 5
const EPOCHS = 20
const PACE = 0.05
const UNIT = 1 / 60
/** Sets are held out in so many rounds. */
const FOLDS = 8

const cases = new Map([...readCorpus()].map(([set, rows]) => [set, rows.flatMap((row) => casesOf(set, row))]))

if (process.argv.includes('--rate')) rate()
else {
  const all = [...cases.values()].flat()
  const file = new URL('../../src/impressions/weights.json', import.meta.url)
  const kept = keptOf({ out: learn(all, ({ out }) => out), unsure: learn(all, ({ unsure }) => unsure) }, UNIT)
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`)
  console.log(JSON.stringify({ cases: all.length, bytes: JSON.stringify(kept).length }))
}

function casesOf(set: string, row: Row): Case[] {
  const laid = passagesIn(row).map(laidOut)
  return [...row.out, ...row.not, ...row.unsure].map((whom): Case => {
    const marks: number[] = []
    const isHim = (who: number): boolean => who === whom
    marksOf(heardIn(laid, isHim), isHim, (mark) => marks.push(mark))
    return {
      marks: Int32Array.from(marks),
      out: row.out.includes(whom),
      unsure: set.startsWith('news-') ? undefined : row.unsure.includes(whom),
    }
  })
}

/** Logistic regression by AdaGrad, the cases in an order that chance once gave and that stays (McMahan et al. 2013). */
function learn(all: readonly Case[], answer: (one: Case) => boolean | undefined): Learnt {
  const met = new Map<number, number>()
  for (const { marks } of all) for (const mark of new Set(marks)) met.set(mark, (met.get(mark) ?? 0) + 1)
  const places = new Map([...met].filter(([, times]) => times >= FEWEST).map(([mark], at) => [mark, at]))
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

function rate(): void {
  const sets = [...cases.keys()]
  const judged = sets.slice(0, FOLDS).flatMap((_, fold) => {
    const isHeld = (set: string): boolean => sets.indexOf(set) % FOLDS === fold
    const { weights, bias } = learn(
      [...cases].flatMap(([set, rest]) => (isHeld(set) ? [] : rest)),
      ({ out }) => out,
    )
    return sets.filter(isHeld).map((set) => {
      const held = cases.get(set)!
      const right = held.filter(({ marks, out }) => {
        const known = [...marks].flatMap((mark) => weights.get(mark) ?? [])
        const sum = known.reduce((total, one) => total + one, 0)
        return bias + (sum * LOUDNESS) / Math.sqrt(known.length || 1) > 0 === out
      }).length
      return { set, cases: held.length, right }
    })
  })
  for (const { set, cases, right } of judged)
    console.log(JSON.stringify({ set, cases, right: Math.round((1_000 * right) / cases) / 1_000 }))
  for (const [name, isOf] of [
    ['texts', (set: string) => !set.startsWith('news-')],
    ['news', (set: string) => set.startsWith('news-')],
  ] as const) {
    const own = judged.filter(({ set }) => isOf(set))
    const [all, right] = [
      own.reduce((sum, one) => sum + one.cases, 0),
      own.reduce((sum, one) => sum + one.right, 0),
    ]
    console.log(JSON.stringify({ set: name, cases: all, right: Math.round((1_000 * right) / all) / 1_000 }))
  }
}

/** The same numbers on every machine (a linear congruence, as in ISO C). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}
