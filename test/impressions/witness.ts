/**
 * Keeps what the rules and the impressions say of labelled reports that neither has met: `node test/impressions/witness.ts
 * FOLDER FILE…` writes FOLDER/SET.jsonl for each FILE. To be run before the impressions learn a set and before anybody
 * mends a rule for what it shows, for afterwards they are right about it by construction.
 */
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { settle } from '../../src/claims/background.ts'
import { type Heard, hear } from '../../src/claims/heard.ts'
import { factsOfFigures } from '../../src/claims/jury/figure.ts'
import { factsOfNews, newsOf } from '../../src/claims/jury/news.ts'
import { witnessesOf } from '../../src/claims/jury/person.ts'
import type { Value } from '../../src/claims/value.ts'
import { isSameFigure, isSamePerson, type LabelledReport, readReports } from '../judge/labelled.ts'
import { type Case, linesOf, readCases } from './jury.ts'
import { learnNews } from './learn-jury.ts'

const [folder = '', ...files] = process.argv.slice(2)
const sets = new Map(
  files.map((file) => [
    basename(file, '.jsonl'),
    readReports([file]).map((report) => ({ report, heard: hear(report) })),
  ]),
)
const asked = new Map([
  ...[...readCases()].map(([set, cases]) => [set, cases.map(({ news }) => news)] as const),
  ...[...sets].map(
    ([set, reports]) =>
      [
        set,
        reports.map(({ report, heard }) => ({ facts: factsOfNews(heard), is: report.expect.value })),
      ] as const,
  ),
])
for (const [set, reports] of sets) {
  // The news is found by whoever has not met this set, as it will be when it counts.
  const weights = learnNews([...asked].flatMap(([other, questions]) => (other === set ? [] : questions)))
  const cases = reports.map(({ report, heard }) => caseOf(report, heard, newsOf(factsOfNews(heard), weights)))
  writeFileSync(join(folder, `${set}.jsonl`), `${linesOf(cases).join('\n')}\n`)
}

function caseOf({ id, expect }: LabelledReport, heard: Heard, value: Value): Case {
  const { story, people, sounding } = heard
  const witnesses = witnessesOf(heard, value)
  return {
    id,
    news: { facts: factsOfNews(heard), is: expect.value },
    figures: factsOfFigures(story, settle(story, heard.figures, value), value, sounding).map((facts, at) => {
      const { min, max } = sounding.tallies[at]!
      return { facts, is: expect.batch.some((one) => isSameFigure(one, { min, max })) }
    }),
    people: people.flatMap(({ name }, at) => {
      const facts = witnesses(at)
      return facts === undefined
        ? []
        : [{ facts, is: expect.freed.some((label) => isSamePerson(label, name)) }]
    }),
  }
}
