import { expect, test } from 'vitest'
import { createNameIndex } from '../../src/names/index.ts'
import { peopleIn } from '../../src/people/mentioned.ts'
import { quickest } from '../quickest.ts'

const people = [
  'Simón Goitía Useche',
  'Virginia Coa Maita',
  'Juan de la Cruz Tineo',
  'Luis Alfredo Sanoja Mata',
  'José Antonio Sanoja Mata',
]
const index = createNameIndex()
people.forEach((name, i) => {
  index.set(i, [name])
})
const named = (text: string) =>
  peopleIn(text, (name) => index.find(name).map(({ key, verdict }) => ({ personId: key, verdict })))
    .map(({ personId }) => people[personId])
    .sort()

test.each([
  ['alguien sabe algo de simon goitia?', ['Simón Goitía Useche']],
  [
    'Buenas tardes, pregunto por Virginia Coa y por Simón Goitía Useche, gracias',
    ['Simón Goitía Useche', 'Virginia Coa Maita'],
  ],
  ['SANOJA MATA, LUIS ALFREDO V-12.345.678', ['Luis Alfredo Sanoja Mata']],
  ['mi primo Juan De La Cruz Tineo está en Tocorón', ['Juan de la Cruz Tineo']],
  ['Mañana llueve en Caracas', []],
  ['', []],
  ['🙏🙏', []],
])('«%s» names %j', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test('a very long message is read in bounded time', () => {
  const long = `${'hola buenas tardes amigos de la lista '.repeat(3000)} virginia coa`
  expect(quickest(() => named(long))).toBeLessThan(2000)
})
