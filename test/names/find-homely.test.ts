import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

const R = 'released'
const P = 'possible'
const NOT = 'mentioned_not_released'

/** Homely scenes in texts about prisoners, sources that differ, and who is counted in with others. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'whoever walks down a street is out, in a text about prisoners': [
    [
      'X consiguió los fiadores y a media tarde ya caminaba por la avenida Miranda; Y volvió al calabozo.',
      { X: R, Y: NOT },
    ],
    ['Cuatro meses en el penal. X, en cambio, ya paseaba por la plaza.', { X: R }],
    ['After a year in jail, X was already walking down the main street.', { X: R }],
    ['X ya caminaba por la avenida cuando lo atropelló una moto.', { X: NOT }],
    ['X ya caminaba por la acera del penal cuando lo detuvieron.', { X: NOT }],
    ['X no caminaba por la calle: sigue en la celda.', { X: NOT }],
  ],
  'whoever travels free is out': [
    ['La cancillería confirmó que el ingeniero X viaja libre hacia Lisboa tras dos años preso.', { X: R }],
    ['X, preso desde mayo, vuela libre rumbo a Madrid.', { X: R }],
    ['Held since May in El Rodeo, X is flying home a free man.', { X: R }],
    ['X viaja hacia Lisboa para pedir por los presos.', { X: NOT }],
    ['El ministro dijo que X no viaja libre hacia ninguna parte: sigue en El Rodeo.', { X: NOT }],
  ],
  'let loose since a day': [
    ['X, suelto desde el jueves, desayuna con sus hijas después de dos meses en el penal.', { X: R }],
    ['Duerme poco X, suelto desde anoche, y sueña con la celda.', { X: R }],
    ['X, suelta de lengua desde niña, sigue en el penal.', { X: NOT }],
    ['El perro de X, suelto desde el jueves, ladra frente a la cárcel.', { X: NOT }],
  ],
  'past the last guard is out': [
    ['The baker X walked past the last guard post in Los Teques on Sunday carrying only a Bible.', { X: R }],
    ['X cruzó la última alcabala del penal a las seis, con una bolsa en la mano.', { X: R }],
    [
      'Nurse X walked past the final checkpoint of the prison at dawn. Her neighbors had driven up to fetch her.',
      { X: R },
    ],
    ['The lawyer Y walked past the last guard post to visit X in his cell.', { Y: NOT, X: NOT }],
    ['X never walked past the last guard post.', { X: NOT }],
  ],
  'could go home at last': [
    ['De la misma celda sí pudo irse para su pueblo, el jueves, X.', { X: R }],
    ['X pudo por fin volver a su casa tras siete meses preso.', { X: R }],
    ['X no pudo irse para su pueblo: la boleta nunca llegó al penal.', { X: NOT }],
    ['Si hubiera boleta, X podría volver a su casa.', { X: NOT }],
  ],
  'the same measure frees the next': [
    ['Y fue excarcelado el sábado. Bajo la misma medida volvió a su barrio el vecino X.', { X: R, Y: R }],
    [
      'Y salió con licencia extrapenal. Con la misma licencia regresó a su casa la maestra X.',
      { X: R, Y: R },
    ],
    ['Y was freed on bail. Under the same terms went home the teacher X.', { Y: R, X: R }],
    ['Y fue trasladado. Bajo la misma orden volvió a la cárcel X.', { X: NOT, Y: NOT }],
    ['Y fue excarcelado. Con la misma medida quedó preso X.', { X: NOT }],
  ],
  'coffee at home after so long': [
    ['Después de 411 días en Tocorón, X pedía café sentado en la mecedora del corredor.', { X: R }],
    ['Tras nueve meses presa, X desayunó arepas en la cocina de su hermana.', { X: R }],
    [
      'After fourteen months in a cell, X ate soup at her mother’s table and then slept in her own bed.',
      { X: R },
    ],
    ['After 19 months in a cell, X hugged his daughters at the bus terminal.', { X: R }],
    ['Aquí la tengo, a mi hermana X, comiendo en la mesa después de catorce meses presa.', { X: R }],
    ['After 19 months in a cell, X hugged his daughters in the visiting room.', { X: NOT }],
    [
      'X, abogado, salió del penal después de tres horas y tomó café en su casa: su cliente Y sigue preso.',
      { X: NOT, Y: NOT },
    ],
    ['Después de 411 días, X pedía café en la celda.', { X: NOT }],
    ['Después de 411 días de la detención de X, su madre desayunaba sola en la cocina.', { X: NOT }],
    [
      'Después de tres meses, la madre de X tomó café en su casa por primera vez; él sigue preso.',
      { X: NOT },
    ],
  ],
  'an exit that somebody verified is one of all it names': [
    ['La ONG constató la salida del sindicalista X y de la estudiante Y.', { X: R, Y: R }],
    ['El comité verificó ayer la salida de X, preso desde mayo.', { X: R }],
    [
      'La organización confirmó la salida de la enfermera X y del chofer Y, detenidos en agosto.',
      { X: R, Y: R },
    ],
    ['La prensa confirmó la salida del ministro X del gabinete, que visitó el penal.', { X: NOT }],
    ['El comité no constató la salida de X del penal.', { X: P }],
  ],
  'by that hour somebody was out already': [
    [
      'El ministro leyó los nombres. A esa hora una de las nombradas, X, ya había salido por la puerta de atrás del comando.',
      { X: R },
    ],
    ['Para entonces X ya había salido del penal y abrazaba a sus hijos.', { X: R }],
    ['X ya había salido de la cárcel en 2019; hoy vuelve a estar preso.', { X: NOT }],
  ],
  'what one says and another has not seen is not sure': [
    [
      'El ministerio da por liberado a X; la ONG que lleva el caso no lo tiene entre las salidas comprobadas y pide una fe de vida.',
      { X: P },
    ],
    ['La fiscalía dio por excarcelada a X. Su familia no ha podido verla.', { X: P }],
    [
      'Conflicting accounts surrounded the case of X on Sunday. State radio said he had been sent home; his newspaper said guards insist he is still in the building.',
      { X: P },
    ],
    [
      'State TV said union leader X had gone home. His party said it could not reach him and had no proof that he was out.',
      { X: P },
    ],
    ['The governor said X had gone home. Her lawyer has not been able to confirm it.', { X: P }],
    [
      'Según el alcalde, X fue excarcelado; el comité de familiares aún no lo incluye entre los verificados.',
      { X: P },
    ],
    [
      'Un portal publicó que X salió en libertad, pero la ONG no ha logrado comunicarse con la familia para confirmarlo.',
      { X: P },
    ],
    ['Según la fiscalía, X quedó en libertad; su abogada asegura que no le han notificado nada.', { X: P }],
    ['X salió ayer de Tocorón, dijo su esposa. No se sabe cuántos más salieron.', { X: R }],
    ['El ministerio da por detenido a X; su familia no sabe nada.', { X: NOT }],
  ],
  'whoever is named last may be the one who came back': [
    [
      'Así volvió a Cumaná, después de quince meses preso y con la misma franela del día que lo agarraron, X.',
      { X: R },
    ],
    ['Por fin salió del penal, con los zapatos rotos y una biblia bajo el brazo, la enfermera X.', { X: R }],
    ['Así volvió a Cumaná, después de quince meses preso, y lo abrazó su hermano, X.', { X: NOT }],
    ['Salió del penal, después de la visita y con la bolsa vacía, la madre de X.', { X: NOT }],
    ['Volvió a Cumaná sin noticias, después de buscarlo en cinco penales, el padre de X.', { X: NOT }],
    ['Así volvió a su celda, después de la audiencia y con la misma franela, X.', { X: NOT }],
  ],
  'two may be let out at different hours': [
    ['A X la soltaron a mediodía y a Y a las cinco.', { X: R, Y: R }],
    ['X fue liberado el lunes y la maestra Y el martes.', { X: R, Y: R }],
    ['X was freed at noon and Y two hours later.', { X: R, Y: R }],
    ['A X la soltaron a mediodía y a Y la dejaron.', { X: R, Y: NOT }],
    ['X fue liberado el lunes y Y el martes fue trasladado.', { X: R, Y: NOT }],
    ['A X lo detuvieron a mediodía y a Y a las cinco.', { X: NOT, Y: NOT }],
  ],
  'who only waited or worked at a prison has not been inside': [
    [
      'X lleva 400 días preso. Su esposa, Y, volvió a su casa sin verlo después de tres días de cola.',
      { X: NOT, Y: NOT },
    ],
    [
      'Y regresó a su casa en Maracay tras seis horas en la puerta del penal; a X no lo dejaron salir a la visita.',
      { X: NOT, Y: NOT },
    ],
    ['Tras nueve meses de visitas al penal, Y tomó café en su cocina y lloró por X.', { X: NOT, Y: NOT }],
    ['El director X dejó la cárcel de Yare después de dos años en el cargo.', { X: NOT }],
    [
      'Salieron X, Y y otros cuatro profesores a protestar frente al penal por sus colegas detenidos en enero.',
      { X: NOT, Y: NOT },
    ],
    [
      'Tras la salida de Y, en el pabellón 4 de la cárcel de mujeres solo queda X, que comparte celda con dos presas comunes.',
      { X: NOT, Y: R },
    ],
    ['X volvió a su casa en Maracay tras seis meses en el penal.', { X: R }],
  ],
  'what was said wrongly is not heard again': [
    ['X was reported freed on Monday; the report was wrong.', { X: NOT }],
    ['Ayer dieron por liberado a X y era falso.', { X: NOT }],
  ],
  'groups that are told apart are told together': [
    [
      'Seis mujeres del INOF y diez hombres de Yare recobraron la libertad anoche. En el primer grupo figuran Y y otras dos; en el segundo, el italiano X.',
      { X: R, Y: R },
    ],
    [
      'Nine women and four men were freed overnight. The first group includes Y; the second, the Italian X.',
      { Y: R, X: R },
    ],
    [
      'Seis mujeres y diez hombres recobraron la libertad anoche. Entre los que esperan figuran Y y X.',
      { X: NOT, Y: NOT },
    ],
  ],
  'a question and its «no»': [
    ['Salieron ocho. ¿Y X? X no, mijo, a ese lo dejaron allá.', { X: NOT }],
    [
      '[8:15] Tía: Y ya está en la lista de los que salieron\n[8:17] Primo: y X??\n[8:19] Tía: X no mijo, a ese lo dejaron allá',
      { X: NOT },
    ],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rules) => {
  test.each(rules)('reads «%s»', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})
