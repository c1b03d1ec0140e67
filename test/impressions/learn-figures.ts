/** Learns how the figure of an event sounds, and how well what was learnt judges sets that it has not seen. */
import { writeFileSync } from 'node:fs'
import { figureMarksOf } from '../../src/impressions/figure.ts'
import { laidOut } from '../../src/impressions/laid.ts'
import { keptOf, type Learnt } from '../../src/impressions/weights.ts'
import { judge, learn, type Marked } from './regression.ts'
import { type FigureRow, passagesIn, readFigures } from './rows.ts'

/** One figure of one text, and whether it is that of the event. */
interface FigureCase extends Marked {
  told: boolean
}

/** A mark met in fewer cases is chance (3 judges no better, and is nearly twice as large). */
const FEWEST = 5
const UNIT = 1 / 60

export function casesOf(row: FigureRow): FigureCase[] {
  const laid = passagesIn(row).map((passage) =>
    laidOut({ ...passage, people: passage.people.map((one) => ({ ...one, who: one.who - 1 })) }),
  )
  return row.figures.map(({ facts, told }, which): FigureCase => {
    const isIt = (who: number): boolean => who === which
    // The heading, and the passages that tell it (`heardOfTally`).
    const heard = laid.filter(({ who }, at) => who.includes(which) || (at === 0 && row.titled))
    const marks: number[] = []
    figureMarksOf({ laid: heard, isIt, facts }, (mark) => marks.push(mark))
    return { marks: Int32Array.from(marks), told }
  })
}

const learnt = (all: readonly FigureCase[]): Learnt => learn(all, ({ told }) => told, FEWEST)

/** Weights for the figures of all sets but those of `without`, as src/impressions/figures.json keeps them. */
export function keptFigures(without: (set: string) => boolean = () => false) {
  const rows = [...readFigures()].flatMap(([set, own]) => (without(set) ? [] : own))
  return keptOf({ told: learnt(rows.flatMap(casesOf)) }, UNIT)
}

/** Writes src/impressions/figures.json. */
export function learnFigures(): void {
  const kept = JSON.stringify(keptFigures(), null, 1)
  writeFileSync(new URL('../../src/impressions/figures.json', import.meta.url), `${kept}\n`)
  console.log(JSON.stringify({ figures: 'figures.json', bytes: kept.length }))
}

/** Holds out one set after the other. */
export function rateFigures(): void {
  const cases = new Map([...readFigures()].map(([set, rows]) => [set, rows.flatMap(casesOf)]))
  let [all, allRight] = [0, 0]
  for (const [set, held] of cases) {
    const rest = learnt([...cases].flatMap(([other, own]) => (other === set ? [] : own)))
    const right = held.filter((one) => judge(rest, one) > 0 === one.told).length
    all += held.length
    allRight += right
    console.log(
      JSON.stringify({ set, figures: held.length, right: Math.round((1_000 * right) / held.length) / 1_000 }),
    )
  }
  console.log(
    JSON.stringify({ set: 'figures', figures: all, right: Math.round((1_000 * allRight) / all) / 1_000 }),
  )
}
