/**
 * Turns labelled reports into rows of figures: `node test/impressions/mask-figures.ts FILE… > test/impressions/figures/SET.jsonl`.
 * A line is a report with the figures of its event, `{ id, title, body, published_at, expect: { batch: [{ min, max }] } }`.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { namesOf } from '../../src/claims/people.ts'
import { reportTextSchema } from '../../src/claims/reading.ts'
import { takeApart } from '../../src/claims/story.ts'
import { factsOf, heardOfTally, talliedPassage, talliesOf } from '../../src/claims/tallies.ts'
import { figureSchema, isSameFigure } from '../judge/labelled.ts'
import { type FigureRow, rowPassage } from './rows.ts'

const Labelled = reportTextSchema.extend({ expect: z.looseObject({ batch: z.array(figureSchema) }) })

for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const row = masked(Labelled.parse(JSON.parse(line)))
    if (row !== undefined) console.log(JSON.stringify(row))
  }

function masked({ expect, ...report }: z.infer<typeof Labelled>): FigureRow | undefined {
  const story = takeApart(report)
  const { known } = namesOf(story)
  const tallies = talliesOf(story)
  const heard = new Set(tallies.flatMap((tally) => heardOfTally(story, tally)))
  const passages = [...heard]
    .sort((a, b) => a - b)
    .map((at) => {
      const { people, ...passage } = talliedPassage(story.passages[at]!, known[at] ?? [], tallies)
      return rowPassage({ ...passage, people: people.map((one) => ({ ...one, who: one.who + 1 })) })
    })
  const figures = tallies.map((tally) => ({
    facts: factsOf(story, tally, tallies),
    told: expect.batch.some((one) => isSameFigure(one, tally)),
  }))
  return figures.length === 0
    ? undefined
    : { id: report.id, passages, titled: story.passages[0]?.sentence.title === true, figures }
}
