/** How many stories a second one core reads. Run it alone: `node test/bench/reading.bench.ts`. Prints one JSON line per figure. */
import { readReport } from '../../src/claims/read.ts'
import { englishArticles } from '../claims/articles/english.ts'
import { spanishArticles } from '../claims/articles/spanish.ts'

const ROUNDS = 12
/** A story as long as a wire: several invented ones, one behind the other. */
const PARTS = 4

const articles = [...spanishArticles, ...englishArticles]
const stories = articles.map((article, index) => ({
  id: String(index),
  title: article.title,
  body: Array.from(
    { length: PARTS },
    (_, part) => articles[(index + part) % articles.length]?.body ?? '',
  ).join('\n\n'),
  published_at: article.published,
}))
const characters = stories.reduce((sum, story) => sum + story.body.length, 0) / stories.length

for (const story of stories) readReport(story)
const started = performance.now()
for (let round = 0; round < ROUNDS; round += 1) for (const story of stories) readReport(story)
const seconds = (performance.now() - started) / 1000
console.log(
  JSON.stringify({
    figure: 'stories read per second',
    value: Math.round((stories.length * ROUNDS) / seconds),
    charactersEach: Math.round(characters),
    promised: 300,
  }),
)

const line = 'fueron liberados 30 presos, entre ellos Ana Ruiz, '.repeat(2000).slice(0, 100_000)
const begun = performance.now()
readReport({ id: 'long', title: '', body: line, published_at: '2026-02-15T12:00:00Z' })
console.log(
  JSON.stringify({
    figure: 'milliseconds for a line of 100,000 characters',
    value: Math.round(performance.now() - begun),
    promised: 500,
  }),
)
