import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRow, readRows } from '../../src/registry/rows.ts'
import { readPublish, readStatus } from '../../src/registry/words.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const least = { id: '7', name: 'Ana Ruiz', status: 'detained' }

test('a row that says everything is read whole', () => {
  const cells = {
    id: ' fp-7 ',
    name: 'Ana  María\tRuiz',
    aliases: 'Anita Ruiz; Ana Ruiz ;; Anita Ruiz',
    birth_year: '1985',
    region: 've-m',
    prison: 'El Rodeo I',
    detained_on: '2024-08-03',
    status: 'casa por cárcel',
    status_on: '05/01/2026',
    batch: 'enero',
    source_url: 'https://foro.example/7',
    publish: 'no',
    updated_at: '2026-01-06 10:00',
  }
  expect(readRow(cells, 2, NOW)).toEqual({
    row: {
      id: 'fp-7',
      name: 'Ana María Ruiz',
      aliases: ['Anita Ruiz', 'Ana Ruiz'],
      birthYear: 1985,
      region: 'VE-M',
      prison: 'rodeo1',
      detainedOn: '2024-08-03',
      status: 'house-arrest',
      statusOn: '2026-01-05',
      batch: 'enero',
      sourceUrl: 'https://foro.example/7',
      publish: false,
      updatedAt: '2026-01-06 10:00',
      mergedInto: null,
    },
  })
})

test('an identity number beside a name is never shown, and still tells namesakes apart', () => {
  expect(
    readRow({ ...least, name: 'Hermes Toyo Sirit, C.I. V-11.111.111', aliases: 'Hermes T.' }, 2, NOW),
  ).toMatchObject({
    row: { name: 'Hermes Toyo Sirit', aliases: ['Hermes T.', 'Hermes Toyo Sirit, C.I. V-11.111.111'] },
  })
})

test('a row may point to the one that remains; to itself is to nobody', () => {
  expect(readRow({ ...least, merged_into: ' 9 ' }, 2, NOW)).toMatchObject({ row: { mergedInto: '9' } })
  expect(readRow({ ...least, id: '9', merged_into: '9' }, 2, NOW)).toMatchObject({
    row: { mergedInto: null },
  })
})

test('a row that says the least is published', () => {
  expect(readRow(least, 2, NOW)).toMatchObject({
    row: { publish: true, aliases: [], region: null, statusOn: null },
  })
})

test.each([
  [{ id: '' }, 'id is empty'],
  [{ id: ' \u200b ' }, 'id is empty'],
  [{ name: '' }, 'name is empty'],
  [{ name: '12345' }, 'name is not a name'],
  [{ name: 'x'.repeat(201) }, 'name is too long'],
  [{ status: '' }, 'status is not a status such as detained, released or full-freedom'],
  [{ status: 'Ana Ruiz' }, 'status is not a status such as detained, released or full-freedom'],
  [{ birth_year: '85' }, 'birth_year is not a year such as 1985'],
  [{ region: 'Miranda' }, 'region is not an ISO 3166-2 code such as VE-M'],
  [{ detained_on: '2026-02-30' }, 'detained_on is not a date such as 2026-01-31'],
  [{ status_on: 'enero' }, 'status_on is not a date such as 2026-01-31'],
  [{ status_on: '2026-11-25' }, 'status_on lies in the future'],
  [{ source_url: 'javascript:alert(1)' }, 'source_url is not an http(s) address'],
  [{ publish: 'quizás' }, 'publish is neither yes nor no'],
  [{ name: '', birth_year: 'x' }, 'name is empty; birth_year is not a year such as 1985'],
])('%o does not fit: %s', (wrong, reason) => {
  expect(readRow({ ...least, ...wrong }, 9, NOW)).toEqual({ error: { line: 9, reason } })
})

test.each([
  ['detained', 'detained'],
  ['Detenida', 'detained'],
  ['PRESA POLÍTICA', 'detained'],
  ['privado de libertad', 'detained'],
  ['boleta de excarcelación', 'ordered'],
  ['out-under-measures', 'out-under-measures'],
  ['medidas cautelares', 'out-under-measures'],
  ['Excarcelada con medidas cautelares', 'out-under-measures'],
  ['Casa por cárcel', 'house-arrest'],
  ['house arrest', 'house-arrest'],
  ['Libertad plena', 'full-freedom'],
  ['excarcelado', 'released'],
  ['Liberada', 'released'],
  ['recapturada', 'rearrested'],
  ['trasladado', 'transferred'],
  ['exiliada', 'exiled'],
  ['desaparición forzada', 'disappeared'],
  ['Fallecido', 'died'],
  ['muerta', 'died'],
  ['desconocido', 'unknown'],
  ['', null],
  ['casi libre', null],
  ['no excarcelado', null],
])('the status «%s» is %s', (word, expected) => {
  expect(readStatus(word)).toBe(expected)
})

test.each([
  ['', true],
  ['yes', true],
  ['Sí', true],
  ['si', true],
  ['TRUE', true],
  ['1', true],
  ['no', false],
  ['False', false],
  ['0', false],
  ['nunca', null],
])('«%s» as leave to publish is %s', (word, expected) => {
  expect(readPublish(word)).toBe(expected)
})

test('of rows that say the same of one id the first counts; when they contradict each other none does', () => {
  const row = (line: number, cells: object) => ({ line, cells: { ...least, ...cells } })
  const { rows, errors } = readRows(
    [
      row(2, { id: '1' }),
      row(3, { id: '1', updated_at: '2026-11-23' }),
      row(4, {}),
      row(5, { status: 'released' }),
      row(6, {}),
      row(7, { id: '9' }),
    ],
    NOW,
  )
  expect(rows.map(({ id }) => id)).toEqual(['1', '9'])
  expect(errors.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '3: id is the same as in an earlier row',
    '4: id is the same as in a later row that says something else: none of them counts',
    '5: id is the same as in an earlier row that says something else: none of them counts',
    '6: id is the same as in an earlier row',
  ])
})

test('what is complained of quotes nothing of the row', () => {
  const word = fc.constantFrom(
    'Zulema',
    'Quispe',
    '=cmd()',
    '\x1b[31m',
    'DROP TABLE',
    '\ud800',
    'ñandú',
    '12/40/2026',
  )
  const columns = [
    'id',
    'name',
    'birth_year',
    'region',
    'detained_on',
    'status',
    'status_on',
    'source_url',
    'publish',
  ]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...columns), word), (cells) => {
      const reading = readRow(cells, 2, NOW)
      if ('row' in reading) return
      expect(reading.error.reason).not.toMatch(/Zulema|Quispe|cmd|\x1b|DROP|ñandú|40/)
    }),
  )
})
