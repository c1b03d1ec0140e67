import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const P = 'possible'
const NOT = 'mentioned_not_released'

/** Tables and signs: what a column asks or a sign means is said of whoever stands beside it. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'a place may stand before the name': [
    [
      'PENAL | NOMBRE | C.I. | SITUACION\nYARE I | CEDEÑO MATA BRAULIO | 20.114.873 | EXCARCELADO 12/01\nYARE II | RUJANO PAZ NELLY | 21.665.201 | RECLUIDA',
      { X: R, Y: NOT },
    ],
    [
      'Estado | Nombre | Situación\nLara | Braulio Cedeño Mata | libre\nZulia | Nelly Rujano Paz | trasladada',
      { X: R, Y: NOT },
    ],
    [
      'State | Name | Status\nLara | Braulio Cedeño Mata | released\nZulia | Nelly Rujano Paz | still held',
      { X: R, Y: NOT },
    ],
  ],
  'a column may ask whether somebody is out': [
    [
      'N° | Apellidos | Nombres | Edad | Liberado (S/N)\n1 | Cedeño Mata | Braulio | 27 | S\n2 | Rujano Paz | Nelly | 25 | N',
      { X: R, Y: NOT },
    ],
    ['Nombre | Edad | ¿Excarcelado?\nX | 40 | Sí\nY | 51 | No\nZ | 33 | ', { X: R, Y: NOT, Z: NOT }],
    ['Name | Age | Released (yes/no)\nX | 40 | Yes\nY | 51 | No', { X: R, Y: NOT }],
    ['Nombre | Edad | Trasladado (S/N)\nX | 40 | S\nY | 51 | N', { X: NOT, Y: NOT }],
    ['Nombre | Edad | Imputado (S/N)\nX | 40 | N\nY | 51 | S', { X: NOT, Y: NOT }],
  ],
  'a column may hold the day somebody got out': [
    [
      'Estado;Nombre;Fecha de detención;Fecha de excarcelación\nZulia;X;02/08/2024;25/01/2026\nLara;Y;30/07/2024;sigue presa',
      { X: R, Y: NOT },
    ],
    ['Nombre | Fecha de liberación | Estado\nX | 25/01/2026 | Lara\nY | — | Zulia', { X: R, Y: NOT }],
    ['Name | Date of release | State\nX | 2026-01-25 | Lara\nY | pending | Zulia', { X: R, Y: NOT }],
    [
      'Estado | Nombre | Fecha de detención\nZulia | X | 02/08/2024\nLara | Y | 25/01/2026',
      { X: NOT, Y: NOT },
    ],
    ['Nombre | Penal | Fecha de excarcelación\nX | Yare | 12/03/2019', { X: NOT }],
    ['Nombre | Fecha de audiencia | Estado\nX | 25/01/2026 | Lara', { X: NOT }],
  ],
  'a legend says what the signs of a list mean': [
    ['✅ X\n✅ Y\n❌ Z\n(✅ = ya en su casa, ❌ = sigue preso)', { X: R, Y: R, Z: NOT }],
    ['🟢 = en libertad\n🔴 = sin salir\n\n🟢 X\n🔴 Y\n🟢 Z', { X: R, Y: NOT, Z: R }],
    ['✅ = released, ❌ = still held\n✅ X\n❌ Y', { X: R, Y: NOT }],
    ['✅ = boleta de excarcelación\n✅ X\n✅ Y', { X: NOT, Y: NOT }],
    ['✅ X\n✅ Y\n(✅ = con defensa privada)', { X: NOT, Y: NOT }],
    ['✅ X\n❌ Y\n(✅ = visita permitida, ❌ = visita negada)', { X: NOT, Y: NOT }],
    ['✅ X\n✅ Y', { X: NOT, Y: NOT }],
  ],
  'numbers may stand without their sign, a heading before a dash': [
    ['EGRESOS POR EXCARCELACIÓN\n7 Braulio Cedeño Mata\n8 Nelly Rujano Paz', { X: R, Y: R }],
    ['Siguen detenidos\n7 Braulio Cedeño Mata\n8 Nelly Rujano Paz', { X: NOT, Y: NOT }],
    [
      "Update from the families' group, 9 p.m.: out tonight — X, Y. Not on the list, still inside — Z.",
      { X: R, Y: R, Z: NOT },
    ],
    ['Ya en libertad — X, Z. Siguen presos — Y, Ana Paz.', { X: R, Z: R, Y: NOT }],
    ['Not out tonight — X, Y.', { X: NOT, Y: NOT }],
  ],
  'each line with a sign is an entry of its own': [
    [
      'Actualizo:\n✅ X en libertad\n❌ Y sigue en Yare\n⏳ Z, dicen que salió pero sin confirmar',
      { X: R, Y: NOT, Z: P },
    ],
    ['Reporte:\n✅ X liberado\n❌ Y\n❌ Z', { X: R, Y: NOT, Z: NOT }],
    [
      'Update:\n✅ X released\n❌ Y still in Yare\n⏳ Z, they say he is out but not confirmed',
      { X: R, Y: NOT, Z: P },
    ],
    ['Excarcelados hoy:\n✅ X\n❌ Y', { X: R, Y: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('%s', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
