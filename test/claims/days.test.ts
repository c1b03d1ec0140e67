import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'

/** Thursday evening in Caracas is Friday in Greenwich. */
const rows: readonly (readonly [sentence: string, published: string, day: string | null])[] = [
  ['Ana Ruiz fue excarcelada este jueves.', '2026-01-02T02:00:00Z', '2026-01-01'],
  ['Ana Ruiz was released on Thursday.', '2026-01-01T22:00:00Z', '2026-01-01'],
  ['Ana Ruiz was released on Thursday.', '2026-01-05T12:00:00Z', '2026-01-01'],
  ['Ana Ruiz fue excarcelada anoche.', '2026-02-15T16:00:00Z', '2026-02-14'],
  ['Ana Ruiz fue excarcelada el 13 de febrero.', '2026-02-15T16:00:00Z', '2026-02-13'],
  ['Ana Ruiz was released on Feb. 13.', '2026-02-15T16:00:00Z', '2026-02-13'],
  ['Ana Ruiz fue excarcelada el 31 de diciembre.', '2026-01-02T16:00:00Z', '2025-12-31'],
  ['La ONG informó este lunes que Ana Ruiz fue liberada el domingo.', '2026-02-16T16:00:00Z', '2026-02-15'],
  ['Ana Ruiz, detenida el lunes, fue liberada.', '2026-02-20T16:00:00Z', null],
  ['Ana Ruiz, presa desde el 3 de febrero, fue liberada.', '2026-02-15T16:00:00Z', null],
  ['Ana Ruiz fue liberada.', '2026-02-15T16:00:00Z', null],
  ['Exigen la liberación de Ana Ruiz este jueves.', '2026-02-15T16:00:00Z', null],
  [
    'Se confirmó la excarcelación de al menos 19 presos, una medida que eleva a 32 el total desde que se reactivaron estos procesos el pasado jueves.',
    '2026-04-13T16:00:00Z',
    null,
  ],
  // Over several days it is no one day; one night is.
  [
    'Entre el viernes 13 y este sábado 14 de febrero fueron excarcelados 54 presos.',
    '2026-02-15T16:00:00Z',
    null,
  ],
  ['Del 10 al 12 de febrero fueron liberados 63 adolescentes.', '2026-02-15T16:00:00Z', null],
  ['Between Thursday and Saturday 54 prisoners were released.', '2026-02-15T16:00:00Z', null],
  [
    'The number of prisoners released over the weekend rose to 118, the group said on Sunday.',
    '2026-02-16T16:00:00Z',
    null,
  ],
  [
    'El ministerio informó este lunes de 124 excarcelaciones en las últimas horas.',
    '2026-02-16T16:00:00Z',
    null,
  ],
  [
    'Salieron de Tocuyito 79 presos entre la noche del sábado 14 y la madrugada del domingo.',
    '2026-02-16T16:00:00Z',
    '2026-02-14',
  ],
  [
    'Durante la noche de este viernes 13 y la madrugada de este sábado salieron de Yare 12 presos.',
    '2026-02-15T16:00:00Z',
    '2026-02-13',
  ],
  // A total is of many days, whenever it was said.
  [
    'Foro Penal informó el sábado que verificó 829 excarcelaciones desde el 8 de enero.',
    '2026-02-15T16:00:00Z',
    null,
  ],
  ['date 2026-02-15 Ana Ruiz fue excarcelada este viernes.', '2026-02-15T16:00:00Z', '2026-02-13'],
  [
    'Los cuatro presos liberados ayer han llegado este domingo a Madrid.',
    '2026-02-15T16:00:00Z',
    '2026-02-14',
  ],
  ['Ana Ruiz fue excarcelada este jueves.', 'not a date', null],
]

test.each(rows)('%s (%s) → %s', (body, published_at, day) => {
  expect(readReport({ id: 's', title: '', body, published_at }).day).toBe(day)
})
