import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const P = 'possible'
const NOT = 'mentioned_not_released'

/** Bulletins by place, members of a group, messages typed as they come. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'a bulletin names who is out by place': [
    [
      'REPORTE DE EXCARCELACIONES, corte 23:00. Falcón: X, Y. Lara: Z. Zulia: sin novedad. En total van 3 hoy.',
      { X: R, Y: R, Z: R },
    ],
    ['Lista de liberados al 12 de enero. Mérida: X. Táchira: Y y Z.', { X: R, Y: R, Z: R }],
    ['Releases as of 9 pm. Lara: X. Zulia: Y.', { X: R, Y: R }],
    ['REPORTE DE DETENCIONES, corte 23:00. Falcón: X, Y. Lara: Z.', { X: NOT, Y: NOT, Z: NOT }],
    ['Solicitudes de excarcelación de hoy. Falcón: X. Lara: Z.', { X: NOT, Z: NOT }],
    ['Excarcelados de ayer. Denunciantes: X, Y.', { X: NOT, Y: NOT }],
    ['Excarcelaciones pendientes. Falcón: X. Lara: Z.', { X: NOT, Z: NOT }],
    ['Reporte de excarcelaciones. Coordinadora: Y. Lara: Z.', { Y: NOT }],
  ],
  'the names of those just told of may follow a colon': [
    [
      'Diecisiete muchachos salieron libres anoche de Yare. Los nombres que nos dieron: X, Z, Luis Paz Mora.',
      { X: R, Z: R },
    ],
    ['Tres mujeres fueron excarceladas el lunes. Sus nombres: Y, Ana Ruiz Mora y Rosa Paz Lugo.', { Y: R }],
    ['Three women were released on Monday. Their names: Y, Ana Ruiz Mora and Rosa Paz Lugo.', { Y: R }],
    ['Diecisiete muchachos siguen presos en Yare. Los nombres que nos dieron: X, Z.', { X: NOT, Z: NOT }],
    [
      'Tres mujeres fueron excarceladas el lunes. Los nombres de las que faltan: Y, Ana Ruiz Mora.',
      { Y: NOT },
    ],
  ],
  'the oldest of a group is one of it': [
    [
      'Five miners flew home on Saturday after being released. X, the oldest of them, thanked the consul, Y.',
      { X: R, Y: NOT },
    ],
    ['Cinco mineros fueron excarcelados el sábado. X, el mayor de ellos, agradeció a los vecinos.', { X: R }],
    ['Tres hermanas recuperaron la libertad anoche. Y, la menor de las tres, ya duerme en casa.', { Y: R }],
    ['Cinco mineros siguen presos. X, el mayor de ellos, agradeció a los vecinos.', { X: NOT }],
    ['Cinco mineros fueron excarcelados el sábado. X, el mayor de sus abogados, los recibió.', { X: NOT }],
  ],
  'who could tell nobody is not who was not let out': [
    [
      'Y no tenía cómo avisarle a nadie, me dijo que a X también la soltaron ese mismo día.',
      { X: R, Y: NOT },
    ],
    ['No van a soltar a nadie más, salieron nada más dos, X y Z, y que a Y será otro día.', { Y: NOT }],
    ['No soltaron a nadie, dijo que X sigue preso.', { X: NOT }],
  ],
  'a prison may be named after a town of two words': [
    ['Dejaron el penal de Puente Ayala Luis Rondón Paz y Z.', { 'Luis Rondón Paz': R, Z: R }],
    ['Salieron del internado judicial de Barinas Ana Rondón Paz y Z.', { 'Ana Rondón Paz': R, Z: R }],
    ['Siguen en el penal de Puente Ayala Luis Rondón Paz y Z.', { 'Luis Rondón Paz': NOT, Z: NOT }],
  ],
  'a single name may stand with its surnames first': [
    ['Libertad plena: Rujano Paz, Nelly.', { Y: R }],
    ['En libertad: Ana Ruiz, Pablo Orta Ruz.', { Z: R }],
    ['Detenida: Rujano Paz, Nelly.', { Y: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('%s', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})

test.each([
  ['no mija, dailyn cañizales brito no ha salido', 'Dailin Cañizales', NOT],
  ['soltaron a yoslenis bolivar uriana anoche', 'Yoslenys Bolívar Uriana', R],
  ['soltaron a gabriela bolivar uriana anoche', 'Yoslenys Bolívar Uriana', 'absent'],
  ['falta por salir deivi uriana paz', 'Deivy Uriana Paz', NOT],
  ['dicen que soltaron a deivi uriana paz pero sin confirmar', 'Deivy Uriana Paz', P],
])('a message without capitals may spell a name as it sounds: «%s»', (text, name, told) => {
  expect(findNames({ text, followed: [name] })[name]).toBe(told)
})
