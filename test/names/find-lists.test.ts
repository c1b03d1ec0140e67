import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { blocksOf } from '../../src/names/text/blocks.ts'
import { spentMs } from '../effort.ts'

const shapeOf = (text: string): string[] => blocksOf(text).map(({ kind, text: line }) => `${kind}: ${line}`)

test.each([
  [
    'names parted by semicolons behind a colon are a list under a heading',
    'Salieron hoy: Ciro Rujano Orta (Yare); Inés Tablante, 58 años; Olinto Lecuna.',
    [
      'header: Salieron hoy:',
      'item: Ciro Rujano Orta (Yare)',
      'item: Inés Tablante, 58 años',
      'item: Olinto Lecuna',
    ],
  ],
  [
    'each sentence may have a heading of its own',
    'En casa: Ciro Rujano; Inés Tablante. Sin noticias: Olinto Lecuna.',
    [
      'header: En casa:',
      'item: Ciro Rujano',
      'item: Inés Tablante',
      'header: Sin noticias:',
      'item: Olinto Lecuna',
    ],
  ],
  [
    'names parted by commas behind a heading are its entries, a remark goes with its name',
    'Con casa por cárcel: Ciro Rujano, de 70 años, Inés Tablante y Olinto Lecuna.',
    [
      'header: Con casa por cárcel:',
      'item: Ciro Rujano, de 70 años',
      'item: Inés Tablante',
      'item: Olinto Lecuna',
    ],
  ],
  [
    'a remark that names somebody leaves the sentence whole',
    'Detenidos: Ciro Rujano, según su abogada Inés Tablante.',
    ['sentence: Detenidos: Ciro Rujano, según su abogada Inés Tablante.'],
  ],
  [
    'a list that breaks off behind a comma goes on in the next line, up to the next heading',
    'Excarcelados (1/2): Ciro Rujano,\nInés\nTablante y Olinto Lecuna.\nSiguen presos: Rita Paz Toyo.',
    [
      'header: Excarcelados (1/2):',
      'item: Ciro Rujano',
      'item: Inés Tablante',
      'item: Olinto Lecuna',
      'header: Siguen presos:',
      'item: Rita Paz Toyo',
    ],
  ],
  [
    'a rank and a shortened state are no part of a name, and end no heading',
    'EXCARCELACIONES VERIFICADAS - EDO. LARA\nS/1 RUJANO TABLANTE CIRO\nTTE. LECUNA PAZ OLINTO',
    [
      'header: EXCARCELACIONES VERIFICADAS - EDO. LARA',
      'item: RUJANO TABLANTE CIRO',
      'item: LECUNA PAZ OLINTO',
    ],
  ],
  [
    'a narrow column breaks a name over two lines',
    'Lista de excarcelados:\n- Ciro Rujano\n  Tablante\n- Olinto Lecuna',
    ['header: Lista de excarcelados:', 'item: Ciro Rujano Tablante', 'item: Olinto Lecuna'],
  ],
  [
    'a heading below an entry does not go on its name',
    'EN LIBERTAD\n1- Ciro Rujano\nSIGUEN DETENIDOS\n1- Olinto Lecuna',
    ['header: EN LIBERTAD', 'item: Ciro Rujano', 'header: SIGUEN DETENIDOS', 'item: Olinto Lecuna'],
  ],
])('%s', (_, text, shape) => {
  expect(shapeOf(text)).toEqual(shape)
})

test('capitals with surnames first, parted by semicolons, tell who is out', () => {
  const text =
    'EGRESADOS POR EXCARCELACION (CORTE 8:00 PM): RUJANO ORTA, CIRO ELIAS; TABLANTE, INES; LECUNA PAZ, OLINTO.'
  expect(findNames({ text, followed: ['ciro rujano', 'ines tablante', 'Olinto Lecuna Meza'] })).toEqual({
    'ciro rujano': 'released',
    'ines tablante': 'released',
    'Olinto Lecuna Meza': 'absent',
  })
})

test('in capitals a name may begin with its particle', () => {
  const text = 'DE LIMA RUJANO CIRO fue excarcelado el lunes.'
  expect(findNames({ text, followed: ['Ciro De Lima Rujano'] })).toEqual({
    'Ciro De Lima Rujano': 'released',
  })
})

test.each([
  ['Dejaron salir a Ciro Rujano Orta el lunes.', 'released'],
  ['Duerme en su casa Ciro Rujano Orta, que llevaba dos navidades preso.', 'released'],
  [
    '"Ahora sí es libre", escribió el hijo de Ciro Rujano Orta, quien perdió la vida el domingo.',
    'mentioned_not_released',
  ],
  [
    'Ya en 2014 Ciro Rujano Orta había pasado cuatro meses preso, hasta que lo soltaron.',
    'mentioned_not_released',
  ],
  [
    'Ciro Rujano Orta volvió a prisión tras la revocatoria de la medida que le permitía estar en libertad.',
    'mentioned_not_released',
  ],
  [
    'Salió de Tocorón el bus con los reclusos, rumbo a El Dorado. Allí iba esposado Ciro Rujano Orta.',
    'mentioned_not_released',
  ],
])('«%s» tells him %s', (text, finding) => {
  expect(findNames({ text, followed: ['Ciro Rujano Orta'] })).toEqual({ 'Ciro Rujano Orta': finding })
})

describe('who is out by a list, in the words of a bulletin', () => {
  const rows: readonly [text: string, followed: string, state: string][] = [
    [
      'En libertad plena: Ana Paz Toyo y Luis Coa Ruza. Con casa por cárcel: Iván Mora Gil.',
      'Luis Coa Ruza',
      'released',
    ],
    [
      'En libertad plena: Ana Paz Toyo y Luis Coa Ruza. Con casa por cárcel: Iván Mora Gil.',
      'Iván Mora Gil',
      'mentioned_not_released',
    ],
    [
      'Excarcelados de hoy (faltan algunos nombres completos): 1- Ana Paz Toyo 2- Luis Coa Ruza',
      'Ana Paz Toyo',
      'released',
    ],
    [
      'LIBERADOS CON MEDIDA CAUTELAR:\nS/1 COA RUZA LUIS, C.I. 19.404.112\nTTE. PAZ TOYO ANA',
      'Luis Coa Ruza',
      'released',
    ],
    [
      'Excarcelados: Ana Paz Toyo, según su abogado, Iván Mora Gil.',
      'Iván Mora Gil',
      'mentioned_not_released',
    ],
    [
      'Pendientes por salir: Ana Paz Toyo, Luis Coa Ruza e Iván Mora Gil.',
      'Luis Coa Ruza',
      'mentioned_not_released',
    ],
    [
      '«Mi hermano está libre», anunció Rita Mora, quien agradeció la gestión del diputado Luis Coa Ruza.',
      'Luis Coa Ruza',
      'mentioned_not_released',
    ],
  ]
  test.each(rows)('%s (%s)', (text, followed, state) => {
    expect(findNames({ text, followed: [followed] })).toEqual({ [followed]: state })
  })
})

test('a list that runs on over thousands of lines takes no longer than its length', () => {
  const text = `Excarcelados: Ana Paz Toyo,\n${'Luis Coa Ruza,\n'.repeat(8_000)}`
  const from = spentMs()
  expect(blocksOf(text).length).toBeGreaterThan(1)
  expect(spentMs() - from).toBeLessThan(3_000)
})
