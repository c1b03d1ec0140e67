import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const NOT = 'mentioned_not_released'

/** Corrections, and people who are told apart. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'what a correction repeats was wrong': [
    [
      'FE DE ERRATAS: en nuestra nota de ayer escribimos que había sido liberada Y. La persona excarcelada es X. La primera continúa privada de libertad.',
      { Y: NOT, X: R },
    ],
    ['Fe de erratas\nAyer dijimos que X había sido excarcelado. El excarcelado es Z.', { X: NOT, Z: R }],
    ['Corrección: publicamos el lunes que X había salido de Yare. Quien salió fue Z.', { X: NOT, Z: R }],
    [
      'CORRECTION: we reported on Monday that X had been released. It was Z who was released.',
      { X: NOT, Z: R },
    ],
    ['Clarification. We said on Friday that X was freed. X is still in El Rodeo.', { X: NOT }],
    ['Ayer escribimos que X había sido liberado. Hoy habló con su madre desde su casa.', { X: R }],
    ['Confirmamos lo que publicamos el lunes: X fue liberado y Z también.', { X: R, Z: R }],
  ],
  'who left is told apart from who has the same name': [
    ['El que salió es Z y mi sobrino es X.', { Z: R, X: NOT }],
    ['La que soltaron se llama Y y mi hermana se llama X.', { Y: R, X: NOT }],
    ['The one who walked out is Z and my nephew is X.', { Z: R, X: NOT }],
    ['Salieron X y mi primo Z.', { X: R, Z: R }],
    ['El que salió es Z, mi sobrino.', { Z: R }],
  ],
  'the first may have been named a sentence before': [
    ['X esperaba la boleta. Z salió libre el martes. El primero sigue preso.', { X: NOT, Z: R }],
    [
      'X fue llamado a la dirección. Después salió en libertad Z. El primero continúa detenido.',
      { X: NOT, Z: R },
    ],
    [
      'A X lo llamaron a las seis. A Y la soltaron a las siete. La segunda ya está en su casa.',
      { X: NOT, Y: R },
    ],
  ],
  'a count may be told with the time up to which it holds': [
    ['Verificadas, hasta ahora, tres excarcelaciones en Yare: X, Y y Z.', { X: R, Y: R, Z: R }],
    ['Confirmamos, a esta hora, dos liberaciones: X y Z.', { X: R, Z: R }],
    ['We have confirmed, so far, the release of X.', { X: R }],
    ['Exigimos, hasta ahora, tres excarcelaciones: X, Y y Z.', { X: NOT, Y: NOT, Z: NOT }],
  ],
  'who can confirm a release tells it': [
    ['We can now confirm the release of union leader X, held since May.', { X: R }],
    ['The network can confirm the release of Y and Z.', { Y: R, Z: R }],
    ['We can only hope for the release of X.', { X: NOT }],
    ['Only the judge can order the release of X.', { X: NOT }],
    ['Nobody can confirm the release of X.', { X: 'possible' }],
  ],
  'who is free of all charges is out': [
    [
      'Ya volvieron a su comunidad, libres de todo cargo, los pescadores X y Z, presos desde 2023.',
      { X: R, Z: R },
    ],
    ['X quedó libre de todo cargo y salió de Yare el lunes.', { X: R }],
    ['X renunció a todo cargo público.', { X: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('%s', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
