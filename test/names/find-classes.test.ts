import { describe, expect, test } from 'vitest'
import { type Finding, findNames } from '../../src/names/find.ts'

/**
 * Rules of the language, each with paraphrases as different newsrooms would write them and with neighbours that must not
 * be taken for it. X is followed, Y and Z stand beside. All names are invented.
 */

const NAMES = { X: 'Braulio Cedeño Mata', Y: 'Nelly Rujano Paz', Z: 'Pablo Orta Ruz' }
const NOT = 'mentioned_not_released'
type Told = Partial<Record<keyof typeof NAMES, Finding>>

const reads = (text: string, told: Told): Told => {
  const written = text.replace(/\b[XYZ]\b/g, (letter) => NAMES[letter as keyof typeof NAMES])
  const found = findNames({ text: written, followed: Object.values(NAMES) })
  const keys = Object.keys(told) as (keyof typeof NAMES)[]
  return Object.fromEntries(keys.map((key) => [key, found[NAMES[key]]]))
}

const CLASSES: Readonly<Record<string, readonly (readonly [text: string, told: Told])[]>> = {
  'what is said in a clause that ends with its comma is not said of the next subject': [
    ['Mientras Y salió en libertad, X espera su boleta.', { X: NOT, Y: 'released' }],
    ['El mismo día en que liberaron a Y, X recibió la visita de su madre.', { X: NOT, Y: 'released' }],
    ['Con Y libre desde ayer, el maestro X podría salir el lunes.', { X: NOT, Y: 'released' }],
    ['While Y walked free, X was left out, his sister said.', { X: NOT, Y: 'released' }],
    ['On the day Y was freed, X, a teacher, met his lawyer.', { X: NOT, Y: 'released' }],
    ['Y fue excarcelada y su hermano X sigue en Rodeo II.', { X: NOT, Y: 'released' }],
    ['Y was freed on Monday and her brother X remains at Ramo Verde.', { X: NOT, Y: 'released' }],
    ['Cuando abrieron las puertas salieron Y, X y otros tres.', { X: 'released', Y: 'released' }],
    ['Tras la excarcelación de Y, X fue liberado también.', { X: 'released', Y: 'released' }],
  ],
  'who is counted among those told before shares what was told of them': [
    ['El gobierno liberó a cuatro presos en el puente; uno es X.', { X: 'released' }],
    ['El régimen liberó a 135 presos; entre los que bajaron del avión está X.', { X: 'released' }],
    ['Monitors verified 19 releases. X and Y were among them; Z was not.', { X: 'released', Z: NOT }],
    [
      'La ONG verificó cuatro excarcelaciones: tres menores, cuya identidad se reserva, y X.',
      { X: 'released' },
    ],
    ['Se conoció la relación de excarcelados. De El Rodeo: Y. De Yare: X.', { X: 'released', Y: 'released' }],
    ['Liberaron a nueve; entre ellos no está X.', { X: NOT }],
    ['Llegó a Barajas X, uno de los tres españoles excarcelados.', { X: 'released' }],
    ['Llegó a la vigilia X, uno de los doce excarcelados en 2019.', { X: NOT }],
  ],
  'who is named only to be left out is not out': [
    ['Salieron todos, a excepción de X y de su chofer, Z.', { X: NOT, Z: NOT }],
    ['Y cruzó ayer el portón; X, en cambio, no.', { X: NOT, Y: 'released' }],
    ['A diferencia de los otros nueve, que ya están libres, X no fue incluido en la medida.', { X: NOT }],
    ['En ninguno de los partes, que suman 143 excarcelaciones, figura X.', { X: NOT }],
    ['Y is home; X did not.', { X: NOT, Y: 'released' }],
    ['X no solo fue liberado: quedó sin cargos.', { X: 'released' }],
  ],
  'whoever tells of the time since his own release is out': [
    ['«Libre al fin», gritó X al bajar del carro.', { X: 'released' }],
    ['"I just want to eat," said a smiling X as he walked free from prison.', { X: 'released' }],
    ['«Salí con lo puesto», cuenta X al día siguiente de su excarcelación.', { X: 'released' }],
    ['«No me voy del país», advirtió X en su primera entrevista como hombre libre.', { X: 'released' }],
    ['«No olvido a los que siguen adentro», dijo X al salir de la cárcel.', { X: 'released' }],
    ['«Libre», gritó su madre, Y, a las puertas del penal donde está X.', { X: NOT, Y: NOT }],
    ['«Mi cliente está bien», dijo el abogado Z al salir de la cárcel.', { Z: NOT }],
  ],
  'a relative who speaks tells of the prisoner': [
    [
      '«Ya está aquí», escribió la hija de X una hora después de que confirmaran su salida de la cárcel.',
      { X: 'released' },
    ],
    ['«Durmió hasta las diez», contó el papá de Y, excarcelada el jueves.', { Y: 'released' }],
    [
      '«Lo abracé y no lo quise soltar», dijo Y, esposa de X, después de que este saliera en libertad.',
      { X: 'released', Y: NOT },
    ],
    ['Felicitaron a la familia de X por la liberación de este.', { X: 'released' }],
    ['"He is here, he is eating," said the mother of X.', { X: 'released' }],
    ['"They told the press he was out. He is not," said the wife of X.', { X: NOT }],
  ],
  'who works for a release, waits or visits is not released by it': [
    ['La abogada Y, que logró la libertad de X, agradeció el apoyo.', { X: 'released', Y: NOT }],
    ['Su padre, Z, entró al penal y salió con X, ya en libertad.', { X: 'released', Z: NOT }],
    ['La activista Y abrazó a X, recién liberado.', { X: 'released', Y: NOT }],
    ['X salió del comando acompañado por su esposa, Y.', { X: 'released', Y: NOT }],
    ['X was freed, his mother, Y, said.', { X: 'released', Y: NOT }],
  ],
  'what is presumed, heard or to be verified is possible': [
    ['Se presume que X recobró la libertad el miércoles.', { X: 'possible' }],
    ['Nos escriben que soltaron a X; apenas tengamos confirmación lo contamos.', { X: 'possible' }],
    ['X estaría en libertad, según su partido.', { X: 'possible' }],
    [
      'Fuentes hablan de la liberación de X; la ONG la mantiene en estatus «por verificar».',
      { X: 'possible' },
    ],
    [
      'A lawmaker posted that X had been released. His lawyers could neither confirm it nor rule it out.',
      { X: 'possible' },
    ],
    [
      'El partido dice que soltaron a X; la familia, que viajó a la cárcel, no ha logrado verlo.',
      { X: 'possible' },
    ],
    ['X estaría en libertad el lunes si llega la boleta.', { X: NOT }],
    ['Prometieron que entre los liberados estaría X.', { X: NOT }],
  ],
  'a second arrest counts in whatever words': [
    ['«Lo soltaron el viernes y el lunes ya lo habían agarrado otra vez», dijo la hermana de X.', { X: NOT }],
    ['Excarcelado el 8 de enero; aprehendido el 2 de febrero. Es la historia de X.', { X: NOT }],
    ['X, excarcelado hace dos semanas, fue sacado de su casa por hombres encapuchados.', { X: NOT }],
    ['X salió del Helicoide. Horas más tarde su hermana lo ubicó en Rodeo I.', { X: NOT }],
    ['X, liberado en diciembre, está de nuevo en manos de la Dgcim.', { X: NOT }],
    ['X salió del Sebin, pero para ser ingresado a Yare, precisó su hija.', { X: NOT }],
    ['Liberaron a Y y a X, pero este último fue capturado otra vez.', { X: NOT, Y: 'released' }],
    ['X salió libre con la misma camisa con que se lo llevaron.', { X: 'released' }],
    ['X salió en libertad y su familia se lo llevó a Acarigua.', { X: 'released' }],
  ],
  'what is granted takes nothing back': [
    ['X continúa recluido, pese a que su nombre apareció entre los liberados.', { X: NOT }],
    ['X sigue preso, aunque el ministro lo dio por liberado.', { X: NOT }],
    ['X remains in jail, although state media said he was freed.', { X: NOT }],
    ['X fue liberado, aunque la Fiscalía apeló.', { X: 'released' }],
  ],
  'a table tells row by row': [
    ['Nombre | Sitio | Estatus\nY | INOF | Liberada\nX | Rodeo I | Detenido', { X: NOT, Y: 'released' }],
    [
      'APELLIDOS Y NOMBRES / SITUACION\nRUJANO PAZ NELLY / LIBERADA\nORTA RUZ PABLO / DETENIDO',
      { Y: 'released', Z: NOT },
    ],
    [
      'PRIMER GRUPO (todos en sus casas):\n• X\nSEGUNDO GRUPO (pendiente por salir):\n• Y',
      { X: 'released', Y: NOT },
    ],
    ['En la calle:\n1) X, 44 años\nAún adentro:\n1) Y, 51 años', { X: 'released', Y: NOT }],
    ['Balance\n✅ Excarcelados (1)\n- X\n❌ Siguen presos (1)\n- Y', { X: 'released', Y: NOT }],
    ['Desde Yare salieron: 1. X. 2. Z. Desde La Crisálida: 3. Y.', { X: 'released', Y: 'released' }],
    ['Liberados: 1. X 2. Z. En tribunales: 1. Y', { X: 'released', Y: NOT }],
  ],
  'a demand ends with the phrase that opens the sentence': [
    ['Después de una larga campaña por su libertad, a X le dieron libertad plena.', { X: 'released' }],
    ['Arrested during the July protests, X has been released from jail.', { X: 'released' }],
    ['Agradeció a quienes pidieron la libertad de X, liberado el lunes.', { X: 'released' }],
    ['Estos son los dos trabajadores liberados ayer: X y Z.', { X: 'released', Z: 'released' }],
    ['Tras exigir la libertad de X, los vecinos volvieron a casa.', { X: NOT }],
  ],
}

describe.each(Object.entries(CLASSES))('%s', (_, texts) => {
  test.each(texts)('«%s»', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})

test('siblings may have their surname written once', () => {
  const text = 'Los hermanos Ciro y Elio Tablante salieron juntos. Ciro Rujano sigue preso.'
  expect(findNames({ text, followed: ['Ciro Tablante', 'Elio Tablante', 'Ciro Rujano'] })).toEqual({
    'Ciro Tablante': 'released',
    'Elio Tablante': 'released',
    'Ciro Rujano': NOT,
  })
})

test('a given name alone is somebody named in full before, and nobody where two bear it', () => {
  const brothers = 'Brothers Ciro and Elio Tablante were jailed; only Elio has been allowed to go home.'
  expect(findNames({ text: brothers, followed: ['Elio Tablante', 'Ciro Tablante'] })).toEqual({
    'Elio Tablante': 'released',
    'Ciro Tablante': NOT,
  })
  const namesakes = 'Elio Tablante y Elio Rujano fueron detenidos. Elio ya está libre.'
  expect(findNames({ text: namesakes, followed: ['Elio Tablante', 'Elio Rujano'] })).toEqual({
    'Elio Tablante': NOT,
    'Elio Rujano': NOT,
  })
})

test('initials with full stops are a name, and the number of a prison is none', () => {
  const text = 'Libres: A. R. Cabezas, del Rodeo I. Ciro Tablante sigue preso.'
  expect(findNames({ text, followed: ['Ángel Ramón Cabezas', 'Ciro Tablante'] })).toEqual({
    'Ángel Ramón Cabezas': 'possible',
    'Ciro Tablante': NOT,
  })
})
