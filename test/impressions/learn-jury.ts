/** Learns how much rules and impressions count, and says how well that judges sets that it has not seen. */
import { writeFileSync } from 'node:fs'
import { REPORT_VALUES } from '../../src/claims/reading.ts'
import type { Value } from '../../src/claims/value.ts'
import { leaning } from '../../src/impressions/jury.ts'
import { type Case, readCases } from './jury.ts'
import { type Question, weighFacts, weighPlain } from './weighing.ts'

const NEWS = { epochs: 60, pace: 0.05, pull: 0.0005 }
const PLAIN = { epochs: 40, pace: 0.1, pull: 0.005 }

export const learnNews = (questions: readonly Question<Value>[]) => weighFacts(questions, REPORT_VALUES, NEWS)

/** How much everything counts, after these cases. */
function juryOf(cases: readonly Case[]) {
  return {
    news: learnNews(cases.map(({ news }) => news)),
    figure: weighPlain(
      cases.flatMap(({ figures }) => figures),
      PLAIN,
    ),
    person: weighPlain(
      cases.flatMap(({ people }) => people),
      PLAIN,
    ),
  }
}

/** Writes src/claims/jury/weights.json. @param without sets that shall judge afterwards */
export function learnJury(without: readonly string[] = []): void {
  const cases = [...readCases()].flatMap(([set, own]) => (without.includes(set) ? [] : own))
  const kept = JSON.stringify(juryOf(cases), null, 1)
  writeFileSync(new URL('../../src/claims/jury/weights.json', import.meta.url), `${kept}\n`)
  console.log(JSON.stringify({ jury: 'weights.json', reports: cases.length, bytes: kept.length }))
}

/** Holds out one set after the other. */
export function rateJury(): void {
  const all = readCases()
  for (const [set, held] of all) {
    const jury = juryOf([...all].flatMap(([other, own]) => (other === set ? [] : own)))
    const isRight = { news: 0, figures: 0, people: 0 }
    for (const { news, figures, people } of held) {
      const leanings = REPORT_VALUES.map((value) => leaning(jury.news[value], news.facts))
      if (REPORT_VALUES[leanings.indexOf(Math.max(...leanings))] === news.is) isRight.news += 1
      for (const { facts, is } of figures) if (leaning(jury.figure, facts) > 0 === is) isRight.figures += 1
      for (const { facts, is } of people) if (leaning(jury.person, facts) > 0 === is) isRight.people += 1
    }
    const share = (right: number, of: number) => Math.round((1000 * right) / of) / 1000
    console.log(
      JSON.stringify({
        set,
        news: share(isRight.news, held.length),
        figures: share(isRight.figures, held.flatMap(({ figures }) => figures).length),
        people: share(isRight.people, held.flatMap(({ people }) => people).length),
      }),
    )
  }
}
