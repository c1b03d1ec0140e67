import { expect, test } from 'vitest'
import { createNameIndex } from '../../src/names/index.ts'
import { compare, parseName, verdict } from '../../src/names/verdict.ts'
import { manglings, namesOf, seeded } from './invented.ts'

test('a mention finds the names that it writes, the surest first', () => {
  const index = createNameIndex()
  index.set(1, ['Darío Rujano Orta'])
  index.set(2, ['D. Rujano'])
  index.set(3, ['Ciro Rujano Orta'])
  expect(index.find('DARIO RUJANO ORTA').map(({ key, verdict }) => [key, verdict.verdict])).toEqual([
    [1, 'match'],
    [2, 'possible'],
  ])
})

test('an alias finds its person once, by the better name', () => {
  const index = createNameIndex()
  index.set(7, ['Chuo Rujano', 'Jesús Rujano Orta'])
  expect(index.find('Jesús Rujano Orta')).toMatchObject([{ key: 7, verdict: { verdict: 'match' } }])
})

test('setting a key again replaces its names, deleting it forgets them', () => {
  const index = createNameIndex()
  index.set(1, ['Darío Rujano'])
  index.set(1, ['Inés Tablante'])
  expect(index.find('Darío Rujano')).toEqual([])
  expect(index.find('Inés Tablante')).toHaveLength(1)
  index.delete(1)
  index.delete(1)
  expect([index.size, index.find('Inés Tablante')]).toEqual([0, []])
})

test('an identity number alone brings names together for a comparison', () => {
  const index = createNameIndex()
  index.set(1, ['José Pérez V-9.888.777'])
  expect(index.find('José Pérez Orta C.I. 9888777')).toMatchObject([
    { key: 1, verdict: { verdict: 'match' } },
  ])
  expect(index.find('José Pérez Orta C.I. 9888778')).toEqual([])
})

test('names that come and go leave nothing behind', () => {
  const index = createNameIndex()
  const names = namesOf(seeded(3), 500)
  for (let round = 0; round < 8; round++) for (const [key, name] of names.entries()) index.set(key, [name])
  expect(index.size).toBe(500)
  const [name] = names
  expect(index.find(name!).some(({ key }) => key === 0)).toBe(true)
  for (const key of names.keys()) index.delete(key)
  expect([index.size, index.find(name!)]).toEqual([0, []])
})

test('the index finds what comparing with every name finds', () => {
  const random = seeded(11)
  const names = namesOf(random, 3_000)
  const index = createNameIndex()
  for (const [key, name] of names.entries()) index.set(key, [name])
  const parsed = names.map((name) => parseName(name))
  let wanted = 0
  const missed: string[] = []
  for (const mention of manglings(random, names, 200)) {
    const found = new Map(index.find(mention).map((one) => [one.key, one.verdict.verdict]))
    const read = parseName(mention)
    for (const [key, name] of parsed.entries()) {
      const { verdict } = compare(name, read)
      if (verdict === 'no') continue
      wanted++
      if (found.get(key) !== verdict) missed.push(`${mention} ~ ${names[key]} (${verdict})`)
    }
  }
  expect(wanted).toBeGreaterThan(200)
  expect(missed.slice(0, Math.max(0, missed.length - wanted * 0.005))).toEqual([])
})

test.each([
  'José González',
  'María Rodríguez',
  'José Luis González',
  'J. González',
  'González Pérez, José',
  'JOSE GREGORIO GONZALEZ',
  'José María González Rodríguez',
])('each of the namesakes of «%s» is told apart as if compared alone', (mention) => {
  const givens = [
    'José',
    'José Luis',
    'Luis José',
    'José María',
    'José Gregorio',
    'J.',
    'Josè',
    'María',
    'Ana María',
  ]
  const surnames = [
    'González',
    'Gonzales',
    'González Pérez',
    'Pérez González',
    'González Mata',
    'Mata González',
  ]
  const more = [
    'Rodríguez',
    'Rodríguez Rujano',
    'González de Pérez',
    'de González',
    'Gregorio',
    'María',
    'Alonso',
  ]
  const names = givens.flatMap((given) =>
    [...surnames, ...more].flatMap((surname) => [`${given} ${surname}`, `${given} ${surname} hijo`]),
  )
  const index = createNameIndex()
  for (const [key, name] of names.entries()) index.set(key, [name])
  const found = new Map(
    index.find(mention).map(({ key, verdict: { verdict, score } }) => [key, `${verdict} ${score}`]),
  )
  const read = parseName(mention)
  const otherwise = names.filter((name, key) => {
    const { verdict, score } = compare(parseName(name), read)
    return (verdict === 'no' ? undefined : `${verdict} ${score}`) !== found.get(key)
  })
  expect(found.size).toBeGreaterThan(0)
  expect(otherwise).toEqual([])
})

test('a key with several names is told once, and never when it is gone', () => {
  const index = createNameIndex()
  index.set(1, ['José González Mata'])
  index.set(2, ['José González Orta', 'José Rafael González Orta', 'Pepe González Orta'])
  index.set(3, ['José González Rujano', 'José L. González Rujano'])
  index.delete(3)
  expect(
    index
      .find('José González')
      .map(({ key }) => key)
      .sort(),
  ).toEqual([1, 2])
})

test.each([
  ['ANA MARIA FERNAND', 'María Fernández Tiapa'],
  ['Jeancarlos Rujano', 'Jean Carlos Rujano Orta'],
  ['Maríabrito Castillo', 'Juan María Brito'],
  ['GIL ALONSO', 'Alonso Gil'],
  ['Ana Jrge Milano Molina', 'Ana Jorge Milano Molina'],
  ['J. Rujano Orta', 'Jesús Rujano Orta'],
])('«%s» finds «%s», which shares less with it than two whole parts', (mention, name) => {
  const index = createNameIndex()
  index.set(1, [name])
  expect(index.find(mention).map(({ verdict }) => verdict.verdict)).toEqual([verdict(name, mention).verdict])
})

test('whatever is asked, the index answers', () => {
  const index = createNameIndex()
  index.set(1, ['', '   ', '123', 'Darío'])
  for (const mention of ['', ' ', 'J', 'J. J.', '...', '99', 'Darío', 'a'.repeat(5_000)])
    expect(index.find(mention)).toEqual([])
})
