import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import type { Reading } from '../../src/claims/reading.ts'
import { isShort, takeApart } from '../../src/claims/story.ts'
import { isOut } from '../../src/people/status.ts'
import { englishArticles } from './articles/english.ts'
import { spanishArticles } from './articles/spanish.ts'

const PUBLISHED = '2026-02-15T16:00:00Z'

function read(body: string, title = ''): Reading {
  return readReport({ id: 's', title, body, published_at: PUBLISHED })
}

function freed(reading: Reading): string[] {
  return reading.people
    .filter((person) => person.change !== 'none' && isOut(person.change))
    .map((person) => person.name)
}

const FACTS_ES = [
  'fueron liberados 30 presos políticos',
  'liberaron a la activista Ana Ruiz',
  'Ana Ruiz y Luis Sosa fueron excarcelados',
  'salieron en libertad 12 mujeres de La Crisálida',
  'se concretó la excarcelación de 40 detenidos',
]
const FACTS_EN = [
  '30 political prisoners were released',
  'the activist Ana Ruiz was freed',
  'Ana Ruiz and Luis Sosa walked free',
]

describe('a demand in front of a fact leaves no fact', () => {
  test.each(FACTS_ES)('Exigen que %s', (fact) => {
    const reading = read(`Exigen que ${fact}.`)
    expect(freed(reading)).toEqual([])
    expect(reading.counts.filter((count) => count.kind === 'batch')).toEqual([])
    expect(reading.reports).toBe('demand')
  })
  test.each(FACTS_EN)('They demand that %s', (fact) => {
    const reading = read(`They demand that ${fact}.`)
    expect(freed(reading)).toEqual([])
    expect(reading.counts.filter((count) => count.kind === 'batch')).toEqual([])
    expect(reading.reports).toBe('demand')
  })
})

describe('a denial turns a fact round', () => {
  test.each([
    [
      'No se han concretado las excarcelaciones de 40 detenidos.',
      'Se han concretado las excarcelaciones de 40 detenidos.',
    ],
    ['No han sido liberados 40 detenidos.', 'Han sido liberados 40 detenidos.'],
    ['The 40 detainees have not been released.', 'The 40 detainees have been released.'],
  ])('%s', (denied, told) => {
    expect(read(denied).reports).toBe('denial')
    expect(read(denied).counts.some((count) => count.kind === 'batch')).toBe(false)
    expect(read(told).reports).toBe('batch')
    expect(read(told).counts.some((count) => count.kind === 'batch')).toBe(true)
  })
})

test.each([
  ['Fueron liberadas 40 personas', ' desde hace dos meses.', '.'],
  ['Foro Penal verificó 40 excarcelaciones', ' desde diciembre.', '.'],
  ['Rights groups verified 40 releases', ' over the past two months.', '.'],
])('a start long ago makes a total of a night: %s', (fact, long, short) => {
  expect(read(fact + long).counts[0]?.kind).toBe('cumulative')
  expect(read(fact + short).counts[0]?.kind).toBe('batch')
})

describe('another name or figure changes nothing else', () => {
  const shape = (reading: Reading): unknown => ({
    reports: reading.reports,
    day: reading.day,
    kinds: reading.counts.map((count) => `${count.kind} ${count.authority}`),
    changes: reading.people.map((person) => person.change),
    prisons: reading.prisons,
  })
  const story = (name: string, figure: string): string =>
    `Foro Penal verificó ${figure} excarcelaciones este viernes en Tocorón. Entre los liberados está ${name}. Marisol Peña exigió la libertad de su hijo.`
  const names = [
    'Ana Ruiz',
    'Yorman José Lara Miranda',
    'Carmen Zárraga de Subero',
    "Giuseppe D'Ángelo Rossi",
    'Youssef El Souki',
    'Jhon Kevin Mc Gregor',
  ]
  const figures = ['9', '24', '106', '1.204', 'once', 'una treintena de', 'al menos 33']
  test.each(names)('%s', (name) =>
    expect(shape(read(story(name, '24')))).toEqual(shape(read(story('Ana Ruiz', '24')))))
  test.each(figures)('%s', (figure) =>
    expect(shape(read(story('Ana Ruiz', figure)))).toEqual(shape(read(story('Ana Ruiz', '24')))))
})

test.each(
  [...spanishArticles, ...englishArticles].map((article) => [article.genre, article] as const),
)('an unrelated sentence at the end changes nothing (%s)', (_, article) => {
  const body = (tail: string): Reading =>
    readReport({
      id: 's',
      title: article.title,
      body: `${article.body}${tail}`,
      published_at: article.published,
    })
  const tail = '\n\nLa temporada de béisbol empieza en octubre.'
  const [plain, longer] = [body(''), body(tail)]
  // A story that it makes long enough is weighed by somebody else.
  const isLong = (text: string) => !isShort(takeApart({ id: 's', title: article.title, body: text }))
  if (isLong(article.body) !== isLong(`${article.body}${tail}`)) return
  expect({ ...longer, why: [] }).toEqual({ ...plain, why: [] })
})

test.each(
  [...spanishArticles, ...englishArticles]
    .filter((article) => !article.body.includes('<'))
    .map((article) => [article.genre, article] as const),
)('HTML and Windows line ends read as plain text does (%s)', (_, article) => {
  const html = article.body
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}</p>`)
    .join('')
  const read = (body: string): Reading =>
    readReport({ id: 's', title: article.title, body, published_at: article.published })
  const plain = { ...read(article.body), why: [] }
  expect({ ...read(html), why: [] }).toEqual(plain)
  expect({ ...read(article.body.replace(/\n/g, '\r\n')), why: [] }).toEqual(plain)
})
