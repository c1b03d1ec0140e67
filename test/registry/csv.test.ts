import { describe, expect, test } from 'vitest'
import { judgeLoad } from '../../src/registry/change.ts'
import { readCsv } from '../../src/registry/csv.ts'
import type { RegistryReading } from '../../src/registry/row.ts'
import { readTable } from '../../src/registry/rows.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const read = (text: string, columns = {}) => readTable(readCsv(text, columns), NOW)
const names = (reading: RegistryReading) =>
  reading.kind === 'rows' ? reading.rows.map(({ name }) => name) : reading.because

test.each([
  ['commas', 'id,name,status\n1,Ana Ruiz,detained\n2,Eva Sosa,released\n'],
  ['semicolons', 'id;name;status;aliases\n1;Ana Ruiz;detained;"A. Ruiz; Anita"\n2;Eva Sosa;released;\n'],
  ['tabs', 'id\tname\tstatus\n1\tAna Ruiz\tdetained\n2\tEva Sosa\treleased'],
  ['a mark and CRLF', '\ufeffid,name,status\r\n1,Ana Ruiz,detained\r\n2,Eva Sosa,released\r\n'],
  ['old line ends', 'id,name,status\r1,Ana Ruiz,detained\r2,Eva Sosa,released\r'],
  [
    'capitals, spaces, another order and more columns',
    'STATUS, Name ,nota, ID\ndetained,Ana Ruiz,x,1\nreleased,Eva Sosa,,2\n',
  ],
  ['empty lines and rows', 'id,name,status\n\n1,Ana Ruiz,detained\n,,\n2,Eva Sosa,released\n\n'],
  [
    'quotes within quotes',
    'id,name,status,batch\n1,"Ana Ruiz",detained,"el ""grupo"""\n2,Eva Sosa,released,x "y" z\n',
  ],
  ['a short row', 'id,name,status,batch,prison\n1,Ana Ruiz,detained\n2,Eva Sosa,released,,,,\n'],
])('a file with %s is read', (_with, text) => {
  expect(names(read(text))).toEqual(['Ana Ruiz', 'Eva Sosa'])
})

test('a registry may call its columns what it likes', () => {
  const text = 'Código;Nombre y apellido;Situación\n1;Ana Ruiz;Excarcelada\n'
  const columns = { id: 'código', name: 'Nombre y apellido', status: 'Situación' }
  expect(read(text, columns)).toMatchObject({
    kind: 'rows',
    rows: [{ id: '1', name: 'Ana Ruiz', status: 'released' }],
  })
})

test('an error names the line where its row begins', () => {
  const text = 'id,name,status,batch\n1,Ana Ruiz,detained,"two\nlines"\n2,Eva Sosa,gone,\n\n3,,detained,\n'
  expect(read(text)).toMatchObject({
    rows: [{ name: 'Ana Ruiz' }],
    errors: [
      { line: 4, reason: 'status is not a status such as detained, released or full-freedom' },
      { line: 6, reason: 'name is empty' },
    ],
  })
})

test.each([
  ['', 'the file is empty'],
  [' \n \n', 'the file is empty'],
  ['<!DOCTYPE html><html>inicie sesión</html>', 'it is a web page, not a CSV file'],
  ['id,name\n1,Ana Ruiz\n', 'the header lacks «status»'],
  ['uno,dos\n', 'the header lacks «id», «name», «status»'],
  [
    'id,name,status\n1,"Ana Ruiz,detained\n2,Eva Sosa,released\n',
    'a quotation mark is opened and never closed',
  ],
])('«%s» is unreadable: %s', (text, because) => {
  expect(read(text)).toEqual({ kind: 'unreadable', because })
})

test('the header that is missing is named as the registry names it', () => {
  expect(read('id,nombre,status\n', { name: 'Nombre completo' })).toEqual({
    kind: 'unreadable',
    because: 'the header lacks «Nombre completo»',
  })
})

test('a column that the registry is said to have and has not makes the file unreadable', () => {
  expect(read('id,name,status,publicar?\n1,Ana Ruiz,detained,no\n', { publish: 'publicar' })).toEqual({
    kind: 'unreadable',
    because: 'the header lacks «publicar»',
  })
})

test('a file that breaks off within its last row publishes nobody who asked not to be', () => {
  const text = 'id,name,status,publish\n1,Ana Ruiz,detained,no\n2,Eva Sosa,released,no\n'
  for (let end = text.length - 1; end > text.length - 12; end -= 1) {
    const reading = read(text.slice(0, end))
    expect(reading).toMatchObject({ kind: 'rows' })
    if (reading.kind === 'rows' && end < text.length - 3)
      expect(reading.rows.filter(({ publish }) => publish)).toEqual([])
  }
})

describe('a load', () => {
  const load = (good: number, bad = 0): RegistryReading => ({
    kind: 'rows',
    rows: Array.from({ length: good }, (_, n) => ({
      id: String(n),
      name: 'Ana Ruiz',
      aliases: [],
      birthYear: null,
      region: null,
      prison: null,
      detainedOn: null,
      status: 'detained' as const,
      statusOn: null,
      batch: null,
      sourceUrl: null,
      publish: true,
      updatedAt: null,
      mergedInto: null,
    })),
    errors: Array.from({ length: bad }, (_, n) => ({ line: n + 2, reason: 'id is empty' })),
    pointers: [],
  })
  const last = (rows: number) => ({ rows, firstLoaded: true })

  test.each<[string, ReturnType<typeof judgeLoad>, Parameters<typeof judgeLoad>]>([
    ['of a new registry goes in', 'accept', [{ rows: 0, firstLoaded: false }, load(3)]],
    ['of a new registry with a header only goes in', 'accept', [{ rows: 0, firstLoaded: false }, load(0)]],
    ['of a registry that was empty goes in', 'accept', [last(0), load(1)]],
    ['of a registry that stays empty goes in', 'accept', [last(0), load(0)]],
    ['of as many rows goes in', 'accept', [last(100), load(100)]],
    ['of five in a hundred fewer goes in', 'accept', [last(100), load(95)]],
    ['of six in a hundred fewer is refused', { refuse: 'shrunken' }, [last(100), load(94)]],
    ['of half the rows is refused', { refuse: 'shrunken' }, [last(1000), load(500)]],
    ['of ten that loses one goes in', 'accept', [last(10), load(9)]],
    ['of ten that loses two is refused', { refuse: 'shrunken' }, [last(10), load(8)]],
    ['of two that loses one goes in', 'accept', [last(2), load(1)]],
    ['of one that loses it is refused', { refuse: 'empty' }, [last(1), load(0)]],
    ['of a header only is refused later', { refuse: 'empty' }, [last(100), load(0)]],
    ['counts rows that do not fit as present', 'accept', [last(10), load(7, 3)]],
    ['without a row that fits is refused', { refuse: 'empty' }, [last(10), load(0, 10)]],
    [
      'without a row that fits is refused the first time too',
      { refuse: 'empty' },
      [{ rows: 0, firstLoaded: false }, load(0, 10)],
    ],
    [
      'that cannot be read is refused',
      { refuse: 'unreadable' },
      [last(10), { kind: 'unreadable', because: 'x' }],
    ],
  ])('%s', (_which, expected, given) => {
    expect(judgeLoad(...given)).toEqual(expected)
  })
})
