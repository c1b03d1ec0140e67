/**
 * Learns impressions from the corpus. `node test/impressions/learn.ts` writes what src/impressions and
 * src/claims/jury know;
 * with `--rate` it holds out some sets after the other, learns from the rest, and says how the unseen ones were judged.
 */
import { writeFileSync } from 'node:fs'
import { heardIn } from '../../src/impressions/impression.ts'
import { laidOut } from '../../src/impressions/laid.ts'
import { marksOf } from '../../src/impressions/marks.ts'
import { keptOf, type Learnt } from '../../src/impressions/weights.ts'
import { learnFigures, rateFigures } from './learn-figures.ts'
import { learnJury, rateJury } from './learn-jury.ts'
import { judge, learn, type Marked } from './regression.ts'
import { passagesIn, type Row, readCorpus } from './rows.ts'

/** One person in one text, and whether he is out. */
interface Case extends Marked {
  out: boolean
  /** undefined: the text was not asked. */
  unsure: boolean | undefined
}

/** A mark met in fewer cases is chance (measured: 3 judge 0.3 points better, and are twice as large). */
const FEWEST = 5
const UNIT = 1 / 60
/** Sets are held out in so many rounds. */
const FOLDS = 8

const cases = new Map([...readCorpus()].map(([set, rows]) => [set, rows.flatMap((row) => casesOf(set, row))]))

if (process.argv.includes('--rate')) {
  rate()
  rateFigures()
  rateJury()
} else {
  const ofTexts = [...cases].flatMap(([set, own]) => (isOfTexts(set) ? own : []))
  keep('texts.json', {
    out: learn(ofTexts, ({ out }) => out, FEWEST),
    unsure: learn(ofTexts, ({ unsure }) => unsure, FEWEST),
  })
  const ofNews = [...cases].flatMap(([set, own]) => (isOfNews(set) ? own : []))
  keep('news.json', { out: learn(ofNews, ({ out }) => out, FEWEST) })
  learnFigures()
  learnJury()
}

/** Articles of the last rounds name so many people each that short texts would be heard as if they were articles. */
function isOfTexts(set: string): boolean {
  return !/^news-(?:[fghij][a-z]|[stuv]1)$/.test(set)
}

/** Texts made to mislead tell nothing of how newsrooms write. */
function isOfNews(set: string): boolean {
  return !/^(?:t\d+|harm)$/.test(set)
}

function keep<Asked extends string>(name: string, learnt: Record<Asked, Learnt>): void {
  const kept = JSON.stringify(keptOf(learnt, UNIT), null, 1)
  writeFileSync(new URL(`../../src/impressions/${name}`, import.meta.url), `${kept}\n`)
  console.log(JSON.stringify({ [name]: kept.length }))
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

function rate(): void {
  const sets = [...cases.keys()]
  const judged = sets.slice(0, FOLDS).flatMap((_, fold) => {
    const isHeld = (set: string): boolean => sets.indexOf(set) % FOLDS === fold
    const learnt = learn(
      [...cases].flatMap(([set, rest]) => (isHeld(set) ? [] : rest)),
      ({ out }) => out,
      FEWEST,
    )
    return sets.filter(isHeld).map((set) => {
      const held = cases.get(set)!
      const right = held.filter((one) => judge(learnt, one) > 0 === one.out).length
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
