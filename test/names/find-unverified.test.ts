import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const P = 'possible'
const NOT = 'mentioned_not_released'

/** What a text says it could not verify is possible, where it is a release. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'what was told of others may be unverified of one': [
    [
      'Verificamos tres excarcelaciones: X y Y. Queda sin confirmar la de Z, anunciada por un concejal.',
      { X: R, Y: R, Z: P },
    ],
    [
      'Confirmamos la liberación de X. También se reportó la de Y, que no hemos podido verificar.',
      { X: R, Y: P },
    ],
    [
      'Salieron libres X y Y. No logramos confirmar el caso de Z, que circula en otras listas.',
      { X: R, Y: R, Z: P },
    ],
    ['X was released overnight. We have not been able to confirm the case of Y.', { X: R, Y: P }],
    ['Salieron libres X y Y. No hemos podido confirmar el paradero de Z.', { X: R, Y: R, Z: NOT }],
    ['Detuvieron a X y a Y. No hemos podido confirmar la de Z.', { X: NOT, Z: NOT }],
    ['X was released overnight. We could not confirm the death of Y.', { X: R, Y: NOT }],
  ],
  'nobody vouches for a release that is only spoken of': [
    [
      'Un concejal dijo en la radio que ya habían soltado a X. El comité sostiene que no hay constancia de su salida.',
      { X: P },
    ],
    ['De X no tenemos todavía confirmación, aunque un guardia dijo que también salió.', { X: P }],
    ['No hemos podido verificar la excarcelación de X.', { X: P }],
    ['We have not been able to verify the release of X.', { X: P }],
    ['No hemos podido verificar el traslado de X.', { X: NOT }],
    ['No hemos podido verificar el estado de salud de X.', { X: NOT }],
    ['X tiene boleta de libertad y no ha salido. No hay constancia de su salida.', { X: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('%s', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
