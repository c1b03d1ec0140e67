import { expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { blocksOf } from '../../src/names/text/blocks.ts'

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
    'names parted by commas are a sentence',
    'Detenidos: Ciro Rujano, Inés Tablante.',
    ['sentence: Detenidos: Ciro Rujano, Inés Tablante.'],
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
