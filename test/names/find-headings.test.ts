import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const P = 'possible'
const NOT = 'mentioned_not_released'

/** Lists as committees and newsrooms post them, and what their headings say of those below. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'a heading may give thanks for who is out': [
    ['Afuera, gracias a Dios:\n- X\n- Y\n\nTodavía adentro:\n- Z', { X: R, Y: R, Z: NOT }],
    ['En sus casas, por fin:\n- X\n- Y\nEsperan boleta:\n- Z', { X: R, Y: R, Z: NOT }],
    ['Home, thank God:\n- X\n- Y\nStill inside:\n- Z', { X: R, Y: R, Z: NOT }],
    ['Adentro, gracias a Dios con salud:\n- X\n- Y', { X: NOT, Y: NOT }],
    ['Aún no están afuera, por Dios:\n- X\n- Y', { X: NOT, Y: NOT }],
    ['Fuera de la lista, lamentablemente:\n- X\n- Y', { X: NOT, Y: NOT }],
  ],
  'a heading may say of all below that they are out': [
    ['Nombres chequeados por teléfono con la familia, todos en libertad:\nX\nY', { X: R, Y: R }],
    ['Names we checked by phone with a relative, all of them now at liberty:\n- X\n- Y', { X: R, Y: R }],
    ['Los del caso Cardón, todas ya en sus casas:\n- X\n- Y', { X: R, Y: R }],
    ['Firmaron la carta que exige a todos en libertad:\n- X\n- Y', { X: NOT, Y: NOT }],
    ['No descansaremos hasta verlos a todos en libertad:\n- X\n- Y', { X: NOT, Y: NOT }],
    ['We will not rest until all of them are free:\n- X\n- Y', { X: NOT, Y: NOT }],
  ],
  'a condition of the court takes no freedom away': [
    ['Libre pero fuera del país por exigencia del tribunal: X.', { X: R }],
    ['Excarcelada, con salida del país por exigencia de la Fiscalía: Y.', { Y: R }],
    ['Familias exigen que salgan libres: X, Y.', { X: NOT, Y: NOT }],
  ],
  'a heading that vouches for nothing makes nobody free': [
    ['Excarcelados y verificados:\n- X\nReportados pero SIN CONFIRMAR:\n- Y', { X: R, Y: P }],
    ['Released and verified:\n- X\nReported, not yet verified:\n- Y', { X: R, Y: P }],
    ['Reportes de excarcelación que aún no hemos podido verificar: X.', { X: P }],
    ['Salidas por verificar: X, Y.', { X: P, Y: P }],
    ['Reported freed by a radio station, no relative reached yet: X.', { X: P }],
    ['Liberaciones sin confirmar por la familia:\n1. X\n2. Y', { X: P, Y: P }],
    ['Falta confirmar la salida de: X, Y.', { X: P, Y: P }],
    ['Detenciones por verificar: X, Y.', { X: NOT, Y: NOT }],
    ['Detenidos:\n- X\nPor confirmar:\n- Y', { X: NOT, Y: NOT }],
    ['Transfers not yet confirmed: X.', { X: NOT }],
    ['Siguen presos:\n- X\nSin confirmar:\n- Y', { X: NOT, Y: NOT }],
  ],
  'dots lead from a name to what became of it': [
    [
      'Relación de egresos, Internado de Oriente\nCEDEÑO MATA, Braulio ........ egresó en libertad 11/03\nRUJANO PAZ, Nelly ........ retenida, falta sello',
      { X: R, Y: NOT },
    ],
    [
      'Lista del viernes\nCedeño Mata, Braulio ..... libre\nRujano Paz, Nelly ..... detenida\nOrta Ruz, Pablo ..... libre',
      { X: R, Y: NOT, Z: R },
    ],
    ['Cedeño Mata, Braulio ..... trasladado a Yare\nRujano Paz, Nelly ..... recluida', { X: NOT, Y: NOT }],
  ],
  'numbers may stick to the names of a list': [
    ['Ya en libertad (Yare III): 1Braulio Cedeño Mata2Nelly Rujano Paz3Pablo Orta Ruz', { X: R, Y: R, Z: R }],
    ['Excarcelados hoy:\n1Braulio Cedeño Mata\n2Nelly Rujano Paz', { X: R, Y: R }],
    ['Freed this morning: 1BRAULIO CEDEÑO MATA2NELLY RUJANO PAZ', { X: R, Y: R }],
    ['Siguen detenidos: 1Braulio Cedeño Mata2Nelly Rujano Paz3Pablo Orta Ruz', { X: NOT, Y: NOT, Z: NOT }],
  ],
  'surnames may come first, parted by semicolons': [
    [
      'Personas en libertad plena al 20/02 (fuente: defensa): Cedeño Mata, Braulio J.; Rujano Paz, Nelly; Orta, Pablo A.',
      { X: R, Y: R },
    ],
    ['Excarcelados: Cedeño Mata, Braulio; Rujano Paz, Nelly del Valle.', { X: R, Y: R }],
    ['Freed today: Cedeño Mata, Braulio; Rujano Paz, Nelly', { X: R, Y: R }],
    ['Privados de libertad (fuente: defensa): Cedeño Mata, Braulio; Rujano Paz, Nelly', { X: NOT, Y: NOT }],
    ['Salieron: X, Y; Z.', { X: R, Y: R, Z: R }],
  ],
  'names may be parted by slashes': [
    ['Todos ya en libertad:\nX / Y / Z', { X: R, Y: R, Z: R }],
    ['Salieron anoche: X / Y / Z', { X: R, Y: R, Z: R }],
    ['Freed on Tuesday:\nX / Y', { X: R, Y: R }],
    ['Siguen en Tocorón:\nX / Y / Z', { X: NOT, Y: NOT, Z: NOT }],
    ['Excarcelados:\nX / Rodeo I\nY / Tocuyito', { X: R, Y: R }],
  ],
  'who is beside those who were freed is named for something else': [
    ['Los familiares de los liberados: X, Y.', { X: NOT, Y: NOT }],
    ['Coordinadores de la lista de excarcelados: X y Y', { X: NOT, Y: NOT }],
    ['Fotos de las excarcelaciones: X.', { X: NOT }],
    ['Liberaciones verificadas por X y Y: 14.', { X: NOT, Y: NOT }],
    ['Releases verified by X and Y: 14.', { X: NOT, Y: NOT }],
    ['Egresos del hospital: X.', { X: NOT }],
    ['Testigos de las liberaciones: X, Y.', { X: NOT, Y: NOT }],
    ['Los liberados agradecen a: X, Y.', { X: NOT, Y: NOT }],
    ['Los nombres que faltan en la lista de liberados: X, Y.', { X: NOT, Y: NOT }],
    [
      'Nómina de internos — Cárcel de Uribana\n1. X — 14 meses preso\n2. Y — 9 meses presa',
      { X: NOT, Y: NOT },
    ],
    ['Presos políticos que recuperaron su libertad:\n1. X\n2. Y', { X: R, Y: R }],
    ['Fuera de peligro: X.', { X: NOT }],
    ['Libertad para todos: X, Y y Z.', { X: NOT, Y: NOT, Z: NOT }],
    ['Libres en el papel: X, Y.', { X: NOT, Y: NOT }],
    ['Los familiares recibieron a los liberados: X, Y.', { X: R, Y: R }],
    ['Liberados: X, Y.', { X: R, Y: R }],
  ],
  'an entry may say where somebody is behind a comma or in brackets': [
    ['- X, libre desde ayer\n- Y, sigue en Tocuyito\n- Z, en su casa', { X: R, Y: NOT, Z: R }],
    ['X (libre), Y (libre), Z (preso).', { X: R, Y: R, Z: NOT }],
    ['- X (at home)\n- Y (still in jail)', { X: R, Y: NOT }],
    ['CEDEÑO MATA BRAULIO, EXCARCELADO\nRUJANO PAZ NELLY, DETENIDA', { X: R, Y: NOT }],
    ['- X, en su casa por cárcel\n- Y, en la calle', { X: NOT, Y: R }],
    ['Visitas de la semana:\n- X, en su celda\n- Y, en el penal', { X: NOT, Y: NOT }],
  ],
  'a count by place heads the names behind it': [
    ['Tocorón: 3 excarcelaciones. X, Y y Z.\nYare: sin novedad.', { X: R, Y: R, Z: R }],
    ['Rodeo I: 1 excarcelación. X.\nZona 7: 2 traslados. Y y Z.', { X: R, Y: NOT, Z: NOT }],
    ['Maracaibo: dos liberaciones. X y Y.', { X: R, Y: R }],
    ['San Juan: 2 releases. X and Y.', { X: R, Y: R }],
    ['Tocorón: 3 excarcelaciones. Faltan X, Y y Z.', { X: NOT, Y: NOT, Z: NOT }],
    ['Tocorón: 0 excarcelaciones. X, Y y Z.', { X: NOT, Y: NOT, Z: NOT }],
    ['Tocorón: 3 detenciones. X, Y y Z.', { X: NOT, Y: NOT, Z: NOT }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('reads «%s»', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
