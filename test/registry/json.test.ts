import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../src/registry/json.ts'
import { readTable } from '../../src/registry/rows.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const ana = { id: 1, name: 'Ana Ruiz', status: 'detained', birth_year: 1985, publish: false }
const eva = {
  id: '2',
  name: 'Eva Sosa',
  status: 'released',
  aliases: ['Evita Sosa', null, 'E. Sosa'],
  region: null,
}
const two = [ana, eva]

const read = (value: unknown, columns = {}) =>
  readTable(readJson(typeof value === 'string' ? value : JSON.stringify(value), columns), NOW)
const names = (value: unknown, columns = {}) => {
  const reading = read(value, columns)
  return reading.kind === 'rows' ? reading.rows.map(({ name }) => name) : reading.because
}

test.each<[string, unknown]>([
  ['a list', two],
  ['an object with «rows»', { rows: two, total: 2, next: null }],
  ['an object with «people»', { updated: '2026-11-23', people: two }],
  ['an object with «data»', { data: two, count: 2 }],
  ['JSON Lines', `${JSON.stringify(ana)}\n\n${JSON.stringify(eva)}\n`],
  ['JSON Lines of Windows after a mark', `\ufeff${JSON.stringify(ana)}\r\n${JSON.stringify(eva)}`],
])('%s is read', (_which, value) => {
  expect(read(value)).toMatchObject({
    rows: [
      { id: '1', name: 'Ana Ruiz', birthYear: 1985, publish: false },
      { id: '2', name: 'Eva Sosa', aliases: ['Evita Sosa', 'E. Sosa'], publish: true },
    ],
    errors: [],
  })
})

test('one person alone may be the whole of JSON Lines, and an empty list is a good first load', () => {
  expect(names(JSON.stringify(ana))).toEqual(['Ana Ruiz'])
  expect(names('[]')).toEqual([])
  expect(names({ people: [] })).toEqual([])
})

test('a registry may call its keys what it likes', () => {
  const rows = [{ Código: 7, Nombre: 'Ana Ruiz', situación: 'Excarcelada' }]
  const columns = { id: 'código', name: 'Nombre', status: 'Situación' }
  expect(names(rows, columns)).toEqual(['Ana Ruiz'])
  expect(names(rows, { ...columns, publish: 'publicar' })).toBe('no row has «publicar»')
})

test('a row that does not fit is told by its position, the others go in', () => {
  const rows = [
    ana,
    7,
    [eva],
    { ...eva, status: { now: 'released' } },
    { ...eva, id: 3, prison: ['a', 'b'] },
    eva,
  ]
  expect(read(rows)).toMatchObject({
    rows: [{ name: 'Ana Ruiz' }, { name: 'Eva Sosa' }],
    errors: [
      { line: 2, reason: 'it is not an object' },
      { line: 3, reason: 'it is not an object' },
      { line: 4, reason: 'status is not a plain value' },
      { line: 5, reason: 'prison has several values' },
    ],
  })
  expect(read(`${JSON.stringify(ana)}\nnot this\n${JSON.stringify(eva)}\n`)).toMatchObject({
    rows: [{}, {}],
    errors: [{ line: 2, reason: 'it is not JSON' }],
  })
})

test.each<[string, unknown, string]>([
  ['nothing', ' ', 'the answer is empty'],
  ['a login page', '<!DOCTYPE html><html>inicie sesión</html>', 'it is a web page, not JSON'],
  ['half a list', JSON.stringify(two).slice(0, -20), 'it is not JSON'],
  ['half an indented list', JSON.stringify({ rows: two }, null, 2).slice(0, -30), 'it is not JSON'],
  [
    'half of the last of JSON Lines',
    `${JSON.stringify(ana)}\n${JSON.stringify(eva).slice(0, -5)}`,
    'its last line breaks off',
  ],
  ['a word', '"ok"', 'it is neither a list nor an object that holds one'],
  ['an error', { error: 'Unauthorized' }, 'it holds no list called «rows», «people» or «data»'],
  ['two lists', { rows: two, data: [] }, 'it holds several lists, and does not say which is the registry'],
  ['one page of several', { data: two, next: 'https://foro.example/2' }, 'it is only one page of several'],
  ['one page by its total', { data: two, total: 900 }, 'it says that it has 900 rows and holds 2 of them'],
  ['something else', [{ foo: 1 }], 'no row has «id», «name», «status»'],
])('%s is unreadable', (_which, value, because) => {
  expect(names(value)).toBe(because)
})

test('whatever arrives is read or refused, and no complaint quotes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reading = read(JSON.stringify([{ ...ana, name: value, status: 'Zulema Quispe' }, value]))
      if (reading.kind === 'rows') expect(JSON.stringify(reading.errors)).not.toContain('Zulema')
    }),
  )
})
