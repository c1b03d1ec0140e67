/**
 * Turns labelled texts into rows of the corpus: `node test/impressions/mask.ts FILE… > test/impressions/corpus/SET.jsonl`.
 * A line of a file is a text as in gold/texts.jsonl, `{ id, cat, text, followed, expect }`, or a report with the people in
 * it, `{ id, title, body, published_at, source, expect: { freed, not_freed } }`. A name that the text may not hold, or
 * that may be somebody else's, is left out.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { namesOf } from '../../src/claims/people.ts'
import { takeApart } from '../../src/claims/story.ts'
import { wordingOf } from '../../src/claims/wording.ts'
import { parseName } from '../../src/names/parse.ts'
import { passagesOf } from '../../src/names/text/passages.ts'
import { peopleIn } from '../../src/names/text/weighed.ts'
import { whoIs } from '../../src/names/text/who.ts'
import { isSamePerson, type LabelledText, textSchema } from '../judge/labelled.ts'
import { type Row, rowPassage } from './rows.ts'

const Reported = z.looseObject({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  published_at: z.string(),
  source: z.strictObject({ name: z.string(), kind: z.enum(['press', 'ngo', 'state', 'aggregator']) }),
  expect: z.looseObject({ freed: z.array(z.string()), not_freed: z.array(z.string()) }),
})

for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const read = z.union([Reported, textSchema]).parse(JSON.parse(line))
    const row =
      'title' in read ? maskedReport(read as z.infer<typeof Reported>) : masked(read as LabelledText)
    if (row !== undefined) console.log(JSON.stringify(row))
  }

function maskedReport({ id, expect, ...report }: z.infer<typeof Reported>): Row | undefined {
  const story = takeApart({ id, ...report })
  const names = namesOf(story)
  const wording = wordingOf(story, names)
  const passages = wording.kinds.map((_, at) => {
    const { people, ...passage } = wording.passageAt(at)
    return rowPassage({ ...passage, people: people.map((one) => ({ ...one, who: one.who + 1 })) })
  })
  const isNamed = (who: number): boolean => wording.who.some((all) => all.includes(who))
  const out = names.identities.flatMap(({ name }, at) =>
    isNamed(at) && expect.freed.some((label) => isSamePerson(label, name)) ? [at + 1] : [],
  )
  // Whoever is named and not said to be freed is not: relatives, officials, reporters.
  const not = names.identities.flatMap((_, at) => (isNamed(at) && !out.includes(at + 1) ? [at + 1] : []))
  return out.length + not.length === 0 ? undefined : { id, passages, out, not, unsure: [] }
}

function masked({ id, cat, text, followed, expect }: LabelledText): Row | undefined {
  const names = followed.map((name) => parseName(name))
  const passages = passagesOf(text, new Set(names.flatMap(({ units }) => units.map((unit) => unit.text))))
  const everyone = passages.flatMap(({ people }) => people)
  const found = names.map((name) => whoIs(name, everyone)?.mentions)
  const numbered = passages.map((passage) =>
    peopleIn(passage, (mention) => 1 + found.findIndex((mentions) => mentions?.has(mention) === true)),
  )
  const numbersOf = (fits: (label: string | undefined) => boolean): number[] =>
    followed.flatMap((name, at) =>
      fits(expect[name]) && numbered.some(({ people }) => people.some(({ who }) => who === at + 1))
        ? [at + 1]
        : [],
    )
  const row = {
    out: numbersOf((label) => label === 'released'),
    not: numbersOf((label) => label === 'mentioned_not_released'),
    // A name that may be somebody else's says nothing of how the text is worded.
    unsure: numbersOf((label) => label === 'possible' && cat === 'unconfirmed'),
  }
  return row.out.length + row.not.length + row.unsure.length === 0
    ? undefined
    : { id, passages: numbered.map(rowPassage), ...row }
}
