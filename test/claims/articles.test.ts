import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import { isOut } from '../../src/people/status.ts'
import type { Article } from './articles/article.ts'
import { englishArticles } from './articles/english.ts'
import { spanishArticles } from './articles/spanish.ts'

const all: [string, Article][] = [
  ...spanishArticles.map((article): [string, Article] => [`es: ${article.genre}`, article]),
  ...englishArticles.map((article): [string, Article] => [`en: ${article.genre}`, article]),
]

test.each(all)('a careful reader and the machine agree on a story (%s)', (genre, article) => {
  const reading = readReport({
    id: genre,
    title: article.title,
    body: article.body,
    published_at: article.published,
  })
  const told = {
    reports: reading.reports,
    counts: reading.counts,
    people: reading.people.map((person) => `${person.name}: ${person.change}`),
    why: reading.why.map((item) => `${item.rule} | ${item.words.slice(0, 60)}`),
  }
  expect(reading.reports, JSON.stringify(told, null, 1)).toBe(article.reports)
  if (article.day !== undefined) expect(reading.day).toBe(article.day)
  for (const count of article.counts ?? []) {
    expect(reading.counts, JSON.stringify(told, null, 1)).toContainEqual(expect.objectContaining(count))
  }
  if (article.counts !== undefined) {
    const batches = (list: readonly { kind?: string }[]): number =>
      list.filter((count) => count.kind === 'batch').length
    expect(batches(reading.counts), JSON.stringify(told, null, 1)).toBe(batches(article.counts))
  }
  const out = reading.people
    .filter((person) => person.change !== 'none' && isOut(person.change))
    .map((person) => person.name)
  const changed = Object.entries(article.changes ?? {})
  if (article.freed !== undefined) {
    const expected = [
      ...article.freed,
      ...changed.filter(([, change]) => change !== 'none' && isOut(change)).map(([name]) => name),
    ]
    expect([...out].sort(), JSON.stringify(told, null, 1)).toEqual([...new Set(expected)].sort())
  }
  for (const name of article.notFreed ?? []) expect(out).not.toContain(name)
  for (const [name, change] of changed) {
    expect(reading.people.find((person) => person.name === name)?.change, JSON.stringify(told, null, 1)).toBe(
      change,
    )
  }
  if (article.prisons !== undefined) expect([...reading.prisons].sort()).toEqual([...article.prisons].sort())
  if (article.regions !== undefined) expect([...reading.regions].sort()).toEqual([...article.regions].sort())
})
