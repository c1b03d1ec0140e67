import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const NOT = 'mentioned_not_released'

/** Prisoners who are named as somebody's son, client or wife. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'who is called the freed one is out, whoever speaks': [
    [
      '"Llegó anoche. Ya tenemos a Braulio en la casa", relató Z, abuelo del excarcelado X, de 19 años.',
      { X: R, Z: NOT },
    ],
    ['Z, abuelo del excarcelado X, lloró al verlo.', { X: R, Z: NOT }],
    ['Agradeció Y, madre del recién liberado X.', { X: R, Y: NOT }],
    ['Y, hermana del excarcelado profesor X, saludó a los vecinos.', { X: R, Y: NOT }],
    ['Z, abuelo del detenido X, lloró al verlo.', { X: NOT, Z: NOT }],
    ['Y, madre del preso X, pidió su liberación.', { X: NOT, Y: NOT }],
    ['Y, vecina de un excarcelado y madre de X, pidió por él.', { X: NOT, Y: NOT }],
  ],
  'what is told of her son is told of the one she is mother of': [
    [
      'Y, madre de X, dio las gracias a los vecinos: su hijo fue liberado ayer en El Rodeo.',
      { X: R, Y: NOT },
    ],
    ['Y, esposa de X, no dejaba de llorar: su marido fue excarcelado el lunes.', { X: R, Y: NOT }],
    ['Y, mother of X, thanked the neighbours: her son was released on Monday.', { X: R, Y: NOT }],
    [
      'Z, abuelo de X, agradeció las llamadas. Su nieto fue excarcelado el sábado y ya está en casa.',
      { X: R, Z: NOT },
    ],
    [
      'Y, madre de X, dio las gracias a los vecinos: su hija fue liberada ayer en El Rodeo.',
      { X: NOT, Y: NOT },
    ],
    [
      'Y, madre de X, dio las gracias a los vecinos: su yerno fue liberado ayer en El Rodeo.',
      { X: NOT, Y: NOT },
    ],
    ['Y, madre de X, siguió esperando: su otro hijo fue liberado ayer en El Rodeo.', { X: NOT, Y: NOT }],
    ['Y, madre de X y de Z, dio las gracias: su hijo fue liberado ayer.', { X: NOT, Y: NOT }],
    ['Y, madre de X, lo repite: su hijo no fue liberado ayer.', { X: NOT, Y: NOT }],
    ['Y, madre de X, no duerme: le dijeron que su hijo fue liberado y es mentira.', { X: NOT, Y: NOT }],
    ['El hijo de X, de cinco años, cree que su papá ya salió de la cárcel.', { X: NOT }],
  ],
  'who was left is a brother with a name of his own': [
    [
      'Attorney Y said her client X is home and resting after his release on Wednesday. She is now working on the case of his brother, Wilmer, who was not freed.',
      { X: R, Y: NOT },
    ],
    [
      'X fue excarcelado el lunes y ya está en casa. Su hermano, Wilmer, que no fue liberado, sigue en Yare.',
      { X: R },
    ],
    ['X was freed on Monday. His cousin, Wilmer, who was not released, is in Yare.', { X: R }],
  ],
  'two may leave at different hours': [
    ['A las nueve salió el chofer X; a las diez y media, el cabo Z.', { X: R }],
    ['A las nueve liberaron a X; a las diez, a Z.', { X: R, Z: R }],
    ['El lunes quedó libre X; el martes, Z.', { X: R, Z: R }],
    ['A las nueve liberaron a X; a las diez, su abogado Z habló con la prensa.', { X: R, Z: NOT }],
    ['A las nueve detuvieron a X; a las diez, a Z.', { X: NOT, Z: NOT }],
    ['A las nueve liberaron a X; a las diez, Z seguía esperando.', { X: R, Z: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('%s', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
