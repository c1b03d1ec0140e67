import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const P = 'possible'
const NOT = 'mentioned_not_released'

/** Copied chats: each message stands alone, and a question is none of its answer. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'who is asked after in one message is told of in the next': [
    [
      'Jenny: alguien sabe algo de X?\nRubia: ya salió mi amor, lo vi esta mañana con el papá\nJenny: gloria a Dios!! y Z?\nRubia: no, ese sigue adentro',
      { X: R, Z: NOT },
    ],
    [
      '[18:42] Tía Nury: qué saben de Y?\n[18:43] Prima Belkis: la soltaron anoche, ya está en la casa\n[18:45] Tía Nury: y Z?\n[18:46] Prima Belkis: ese no, sigue en Yare',
      { Y: R, Z: NOT },
    ],
    [
      'Rosa: any news of X?\nTom: he was released this morning, he is home\nRosa: thank God!! and Z?\nTom: no, still inside',
      { X: R, Z: NOT },
    ],
    ['Luis: y X?\nRosa: dicen que también salió pero nadie lo ha visto', { X: P }],
    ['Luis: alguien vio a X?\nRosa: no, a ese lo pasaron a Tocorón', { X: NOT }],
    ['Luis: y X?\nRosa: lo soltaron pero en Tocuyito otra vez', { X: NOT }],
    ['Luis: y X?\nRosa: salió a la audiencia', { X: NOT }],
    ['Nombre: X\nSituación: excarcelado\nNombre: Z\nSituación: recluido', { X: R, Z: NOT }],
    [
      'Nombre: X\nPenal: Yare\nEstatus: detenido\n\nNombre: Z\nPenal: Yare\nEstatus: liberado',
      { X: NOT, Z: R },
    ],
    ['Name: X\nStatus: released\nName: Z\nStatus: held', { X: R, Z: NOT }],
    ['Mérida: X\nZulia: Z\n¿Quiénes faltan?', { X: NOT, Z: NOT }],
  ],
  'what is asked is not told, as it is typed': [
    ['Salió X?', { X: P }],
    ['ya soltaron a X???', { X: P }],
    ['es verdad que anoche liberaron a X?', { X: P }],
    ['X salió libre, verdad?', { X: P }],
    ['Salió X?\nno, nada', { X: NOT }],
    ['Rosa: ya soltaron a X?\nLuis: sii, anoche', { X: R }],
    ['Salió X. ¿Y Z?', { X: R, Z: NOT }],
    ['Soltaron a X anoche. Alguien sabe de Z?', { X: R, Z: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('%s', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
