/**
 * What the rules and the impressions said of reports that neither had met (jury/), and what was right: from these it is
 * learnt how much each of them counts. The first line of a file names its facts; the others are reports that give them by
 * place, with how much of it there is where that is not 1.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { REPORT_VALUES } from '../../src/claims/reading.ts'
import type { Facts } from '../../src/impressions/jury.ts'

const Places = z.array(z.union([z.int(), z.tuple([z.int(), z.number()])]))
const Asked = z.strictObject({ facts: Places, is: z.boolean() })
const Names = z.strictObject({ facts: z.array(z.string()) })
const Row = z.strictObject({
  id: z.string(),
  news: z.strictObject({ facts: Places, is: z.enum(REPORT_VALUES) }),
  figures: z.array(Asked),
  people: z.array(Asked),
})
type Row = z.infer<typeof Row>

interface Witnessed<Answer> {
  facts: Facts
  is: Answer
}

/** One report. */
export interface Case {
  id: string
  news: Witnessed<Row['news']['is']>
  figures: readonly Witnessed<boolean>[]
  people: readonly Witnessed<boolean>[]
}

const FOLDER = new URL('./jury/', import.meta.url)

/** Reports by the set that they came with: sets are held out whole. */
export const readCases = (): Map<string, Case[]> =>
  new Map(
    readdirSync(FOLDER)
      .sort()
      .map((name) => [
        name.slice(0, -'.jsonl'.length),
        casesIn(readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n')),
      ]),
  )

function casesIn([head = '', ...lines]: string[]): Case[] {
  const names = Names.parse(JSON.parse(head)).facts
  const open = <Answer>({ facts, is }: { facts: Row['news']['facts']; is: Answer }): Witnessed<Answer> => ({
    facts: new Map(
      facts.map((one) => (typeof one === 'number' ? [names[one]!, 1] : [names[one[0]]!, one[1]])),
    ),
    is,
  })
  return lines.map((line) => {
    const { id, news, figures, people } = Row.parse(JSON.parse(line))
    return { id, news: open(news), figures: figures.map(open), people: people.map(open) }
  })
}

const DECIMALS = 1000

/** Cases as lines of a file. */
export function linesOf(cases: readonly Case[]): string[] {
  const places = new Map<string, number>()
  const close = <Answer>({ facts, is }: Witnessed<Answer>) => ({
    facts: [...facts].map(([fact, much]): Row['news']['facts'][number] => {
      const place = places.get(fact) ?? places.size
      places.set(fact, place)
      return much === 1 ? place : [place, Math.round(much * DECIMALS) / DECIMALS]
    }),
    is,
  })
  const rows = cases.map(({ id, news, figures, people }) =>
    JSON.stringify({ id, news: close(news), figures: figures.map(close), people: people.map(close) }),
  )
  return [JSON.stringify({ facts: [...places.keys()] }), ...rows]
}
