import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const NOT = 'mentioned_not_released'

/** Who tells, who is told of and who is left out. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'who wrote the text is never who it tells of': [
    [
      'Por Z\nMATURÍN. Doña Eulalia no soltaba el rosario. Su hijo X la abrazó en el zaguán. Lo liberaron de madrugada, sin avisar a nadie.',
      { Z: NOT, X: R },
    ],
    ['Por Z y Y\nLo soltaron anoche y ya está en su casa. Se llama X y vende pescado.', { Z: NOT, Y: NOT }],
    ['By Z and Y, Caracas\nHe was released overnight and is home with his children.', { Z: NOT, Y: NOT }],
    ['By Z\nX was freed on Monday. He walked out of El Rodeo at noon.', { Z: NOT, X: R }],
    ['Por Z / Tocuyito.- X fue excarcelado anoche. Ya está con su madre.', { Z: NOT, X: R }],
    ['Texto: Z\nSalió en libertad el jueves. X cruzó la reja a las tres.', { Z: NOT, X: R }],
    ['Por X respondió su hermano. X salió en libertad el lunes.', { X: R }],
  ],
  'who is answered «no» is not one of those who left': [
    ['Salieron varios. X no, mijo, a ese lo dejaron allá.', { X: NOT }],
    ['—¿Y quiénes salieron? —Y sí. X no, vale.', { X: NOT }],
    ['De los que soltaron ayer, X no, ese sigue adentro.', { X: NOT }],
    ['X no, ese ya está en su casa.', { X: NOT }],
  ],
  'a question is answered in the next sentence': [
    ['—¿Y X? ¿Ya lo soltaron?\n—No, qué va.', { X: NOT }],
    ['—¿Ya soltaron a X?\n—Nada, vale. Puro cuento.', { X: NOT }],
    ['«¿Soltaron a X?», preguntó la madre. «Todavía no, señora», respondió el custodio.', { X: NOT }],
    ['"Has X been freed?" she asked. "Not yet," said the guard.', { X: NOT }],
    ['—¿Salió X?\n—Salió ayer a las cinco.\n—¿Y Y?\n—Y no.', { X: R, Y: NOT }],
    ['¿Es verdad que soltaron a X?', { X: 'possible' }],
    ['Was X freed on Monday? Nobody at the gate could say.', { X: 'possible' }],
    ['—X\n—Y\nson los excarcelados de hoy.', { X: NOT, Y: NOT }],
  ],
  'a release that is told by name holds, whatever else happens around it': [
    [
      'Actualizamos. Libre pero fuera del país por exigencia del tribunal: X.\nCon boleta en mano y sin cruzar la puerta: Y.\nEn el limbo, porque ningún penal reconoce tenerlo: Z.',
      { X: R, Y: NOT, Z: NOT },
    ],
    [
      '"No creí que lo fueran a dejar salir, pero aquí tengo a mi hijo", repetía entre sollozos la madre de X frente al portón de Tocuyito.',
      { X: R },
    ],
    [
      'Y abrazó a su hijo, X, a las puertas del penal, y le llevó una bolsa de ropa limpia y unas arepas.',
      { Y: NOT, X: NOT },
    ],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('reads «%s»', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
