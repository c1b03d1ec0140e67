import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [text: string, freed: readonly string[]]

const ES =
  'Foro Penal confirmó la excarcelación de 21 presos políticos el viernes 13 de febrero en varios estados del país.'
const EN = 'Rights groups said 21 political prisoners were released on Friday from jails across Venezuela.'
const ABC = ['Iván Mora', 'Rita Paz', 'Dimas Coa']

describe('in a story about a release a list without a word of its own is the list of the freed', () => {
  const rows: readonly Row[] = [
    // Rows: place and names.
    [`${ES}\n\nCARABOBO: Iván Mora (Tocuyito); Rita Paz, madre de dos niños.\nLARA: Dimas Coa.`, ABC],
    [`${ES}\n\nLos nombres, por estado:\nMiranda: Iván Mora y Rita Paz\nZulia: Dimas Coa, de 44 años`, ABC],
    [`${ES}\n\nYare II (Miranda): Iván Mora, Rita Paz\nPuente Ayala (Barcelona): Dimas Coa`, ABC],
    [`${EN}\n\nTocuyito: Iván Mora, Rita Paz\nEl Rodeo I: Dimas Coa`, ABC],
    [
      `${ES}\n\nSalieron:\nVerónica Ruiz\nLeandro Mora\nMiranda Paz`,
      ['Verónica Ruiz', 'Leandro Mora', 'Miranda Paz'],
    ],
    // Rows: a name and a remark.
    [`${ES}\n\nIván Mora (camarógrafo, Lara)\nRita Paz (locutora)\nDimas Coa (fotógrafo, Apure)`, ABC],
    [
      `${ES} La información fue contrastada con las familias:\n\n1. Iván Mora, de 22 años\n2. Rita Paz, educadora\n3. Dimas Coa`,
      ABC,
    ],
    [
      `${EN}\n\nOur lawyers represent three of them:\n\n1. Iván Mora (Case 12)\n2. Rita Paz (Case 14)\n3. Dimas Coa (Case 18)`,
      ABC,
    ],
    // Numbers glued to what stands before.
    [
      `${ES}\nEste medio pudo hablar con los suyos:\n1. Iván Mora (Maracay)2. Rita Paz (Caracas)3. Dimas Coa`,
      ABC,
    ],
    // A bare run of names.
    [`${ES}\n\nIván Mora, Rita Paz, Dimas Coa y Luis Sosa.`, [...ABC, 'Luis Sosa']],
    [`${ES}\n\n• Iván Mora, electricista, de Coro\n• Rita Paz, enfermera\n• Dimas Coa`, ABC],
    // The words open the list.
    [
      `${ES} Los nombres divulgados por las familias son tres: Iván Mora, la maestra Rita Paz y Dimas Coa.`,
      ABC,
    ],
    [
      `${ES} Hasta anoche se conocían tres nombres: Iván Mora, de Cagua; Rita Paz, de Turmero, y Dimas Coa.`,
      ABC,
    ],
    [
      `${ES} En la lista, que este diario vio, figuran el ganadero Iván Mora, Rita Paz y el diácono Dimas Coa.`,
      ABC,
    ],
    [`${ES} Figuran en el listado Iván Mora, Rita Paz y el exconcejal Dimas Coa.`, ABC],
    [
      `${ES} Aparecen en la nómina la enfermera Rita Paz, Iván Mora y Dimas Coa.`,
      ['Rita Paz', 'Iván Mora', 'Dimas Coa'],
    ],
    [`${ES} La lista la componen Iván Mora, Rita Paz y Dimas Coa.`, ABC],
    [`${ES} Entre los beneficiados están Iván Mora, Rita Paz y Dimas Coa.`, ABC],
    [`${ES} Volvieron a sus hogares el teniente Iván Mora, la sargento Rita Paz y el cabo Dimas Coa.`, ABC],
    [`${ES} Regresaron con sus familias Iván Mora, Rita Paz y Dimas Coa.`, ABC],
    [`${ES} También están afuera Iván Mora, la enfermera Rita Paz y Dimas Coa.`, ABC],
    [`${ES} Ya están en sus casas Iván Mora, Rita Paz y Dimas Coa.`, ABC],
    [`${ES} De Yare salieron Iván Mora y Rita Paz; de Tocuyito, Dimas Coa.`, ABC],
    [`${ES} En Barquisimeto salió Rita Paz, coordinadora de una asociación.`, ['Rita Paz']],
    [`${ES} Uno de ellos es Iván Mora, taxista; otra es Rita Paz, maestra.`, ['Iván Mora', 'Rita Paz']],
    [`${ES} Uno de los primeros nombres confirmados es el de Iván Mora, abogado de Bejuma.`, ['Iván Mora']],
    [`${ES} Además de ellos, volvieron Iván Mora, Rita Paz y Dimas Coa.`, ABC],
    [
      `${ES} Junto con ellos obtuvieron la libertad dos obreros, Iván Mora y Dimas Coa.`,
      ['Iván Mora', 'Dimas Coa'],
    ],
    [
      `${ES} En Coro recibieron con aplausos a los bomberos Iván Mora, Dimas Coa y Luis Sosa, tres de los 21 que dejaron la cárcel.`,
      ['Iván Mora', 'Dimas Coa', 'Luis Sosa'],
    ],
    [
      `${ES}\n\nEl médico Iván Mora, preso desde 2024; la docente Rita Paz y el obrero Dimas Coa figuran entre los favorecidos.`,
      ABC,
    ],
    [
      `${EN} One is Iván Mora, a welder from Coro. Another, Rita Paz, 24, got home after dark.`,
      ['Iván Mora', 'Rita Paz'],
    ],
    [`${EN} Those who made it home include Iván Mora, a nurse, Rita Paz and Dimas Coa.`, ABC],
    [`${EN} The names made public so far are Iván Mora, Rita Paz and Dimas Coa.`, ABC],
    [`${EN} On the list are Iván Mora, Rita Paz and Dimas Coa.`, ABC],
    [`${EN} Also back home are Iván Mora, Rita Paz and Dimas Coa.`, ABC],
    [`${EN}\n\nIván Mora, 44, a farmer\nRita Paz, 23, a student\nDimas Coa, 31`, ABC],
    // Each list has its own lead.
    [
      `${ES}\n\nSalieron:\nIván Mora\nRita Paz\nDimas Coa\n\nSiguen presos:\nLuis Sosa\nFlor Aray\nElio Mata`,
      ABC,
    ],
    [
      `${ES}\n\nLARA: Iván Mora, Rita Paz\nZULIA: Dimas Coa\n\nContinúan privados de libertad: Luis Sosa, Flor Aray y Elio Mata.`,
      ABC,
    ],
  ]
  test.each(rows)('%s', (text, freed) => {
    expect(freedIn(text).sort()).toEqual([...freed].sort())
  })
})

describe('a list whose lead speaks of anybody else frees nobody', () => {
  const rows: readonly string[] = [
    `${ES}\n\nSiguen detenidos:\n\nIván Mora (Lara)\nRita Paz (Zulia)\nDimas Coa (Apure)`,
    `${ES}\n\nFaltan por salir:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES} En Yare permanecen otros 38. Uno de ellos es el coronel Iván Mora.`,
    `${ES} En la isla esperan por otros 11 detenidos. Uno de ellos es el locutor Iván Mora, de Pampatar.`,
    `${ES} La ONG recordó que en Tocorón hay cientos de detenidos de otros estados. Uno de ellos es Iván Mora, de Cabimas.`,
    `${ES} A las puertas del comando los esperaban familiares y colegas. Entre ellos se encontraba Iván Mora.`,
    `${EN} Outside the jail, about 40 relatives continued to wait. Among them was Iván Mora, a welder.`,
    `${ES}\n\nFirman:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES}\n\nFirman este comunicado: Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES} Las familias exigen la liberación de Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES} Exigen la libertad de los que faltan:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES} Fueron trasladados a Yare Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES}\n\nTrasladados a Yare:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES}\n\nEn arresto domiciliario quedaron:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES} En el acto estuvieron los diputados Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES} La comisión la integran Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES}\n\nMesa de diálogo: Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES}\n\nSerán liberados en los próximos días:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES} A las puertas del penal esperaban Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES} El mismo día fueron detenidos Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES}\n\nDetenidos esta semana:\nIván Mora\nRita Paz\nDimas Coa`,
    `${ES} Recibieron a los excarcelados los abogados Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES} Se desconoce el paradero de Iván Mora, Rita Paz y Dimas Coa.`,
    `${ES}\n\nIván Mora, Rita Paz y Dimas Coa siguen detenidos en Yare.`,
    `${ES}\n\nIván Mora, Rita Paz y Dimas Coa pidieron un gesto más.`,
    `${EN}\n\nStill in prison:\nIván Mora\nRita Paz\nDimas Coa`,
    `${EN} Lawmakers Iván Mora, Rita Paz and Dimas Coa attended the ceremony.`,
    `${EN} Families demanded the release of Iván Mora, Rita Paz and Dimas Coa.`,
    `${EN}\n\nSigned:\nIván Mora\nRita Paz\nDimas Coa`,
    `${EN} Remaining behind bars are Iván Mora, Rita Paz and Dimas Coa.`,
    'Familias exigen la libertad de los presos políticos en una vigilia ante El Helicoide.\n\nIván Mora (Lara)\nRita Paz (Zulia)\nDimas Coa (Apure)',
    'El gobierno anunció que liberará a un grupo de presos en los próximos días.\n\nLARA: Iván Mora, Rita Paz\nZULIA: Dimas Coa',
    'Tres personas fueron detenidas en Barinas el viernes.\n\nIván Mora (Lara)\nRita Paz (Zulia)\nDimas Coa (Apure)',
  ]
  test.each(rows)('%s', (text) => {
    expect(freedIn(text)).toEqual([])
  })
})

describe('somebody who was inside is told of by what happened to them', () => {
  const rows: readonly Row[] = [
    [`${ES} Iván Mora, docente, contó que estaban dormidos cuando les ordenaron recoger sus cosas.`, []],
    [`${ES} «Todavía no lo creo», dijo Iván Mora, quien pasó 14 meses incomunicado.`, []],
    [`${ES} «Es como volver a nacer», dijo a este diario Iván Mora, agricultor de 45 años.`, []],
    [`${ES} «Nos despertaron a las tres», relató una de las liberadas, Rita Paz, de 33 años.`, ['Rita Paz']],
    [`${ES} Rita Paz, quien recibió a su padre, Iván Mora, no paraba de llorar.`, []],
    [`${ES} A su lado lloraba su compañero de celda, Iván Mora.`, []],
    ['El concejal Iván Mora salió por sus propios pies después de 74 días en una celda.', ['Iván Mora']],
    ['El albañil Iván Mora salió la noche del viernes por el portón de Tocorón.', ['Iván Mora']],
    [`${EN} "They woke us at three," said one of those freed, Iván Mora, a nurse.`, ['Iván Mora']],
    [`${EN} Iván Mora, 61, said a guard woke him before dawn and told him to dress.`, []],
    ['Cartoonist Iván Mora home after 20 months in detention.', ['Iván Mora']],
    // Near misses: those who wait, speak for others, or are left behind.
    [`${ES} Rita Paz, madre de un detenido, contó que los custodios les ordenaron recoger sus toldos.`, []],
    [`${ES} «No sé nada de él», dijo Rita Paz, quien pasó tres noches frente al penal.`, []],
    [`${ES} La salida de los 21 no alcanza a Iván Mora ni a Rita Paz.`, []],
    [`${ES} El comité pidió no olvidar a quienes siguen adentro, entre ellos Iván Mora, un panadero.`, []],
    [`${ES} A la salida del palacio de justicia el defensor Iván Mora habló de los otros casos.`, []],
    [`${ES} El abogado Iván Mora salió del tribunal por la puerta trasera.`, []],
    [`${EN} Iván Mora, a lawyer, said guards told him to come back on Monday.`, []],
    [`${EN} The release does not extend to Iván Mora or Rita Paz.`, []],
    [`${EN} The minister, Iván Mora, said guards told them to leave.`, []],
    [`${ES} Los 21 fueron liberados por instrucciones del presidente Iván Mora.`, []],
    [`${ES} Según el vocero del comité, Iván Mora, todos están bien de salud.`, []],
    [`${ES} En el grupo de abogados figuran Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES} La lista de los que siguen presos la encabezan Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES} Entre los familiares que esperaban están Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES} Entre los que continúan detenidos están Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES} En la misa estuvieron los padres de los liberados, Iván Mora y Rita Paz.`, []],
    [`${ES} Los nombres de los que faltan son: Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES} Los nombres de los funcionarios sancionados son: Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES}\n\nDefensores: Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${ES}\n\nContacto de prensa:\nIván Mora\nRita Paz\nDimas Coa`, []],
    [`${ES}\n\nCon información de Iván Mora, Rita Paz y Dimas Coa.`, []],
    [`${EN}\n\nAdditional reporting:\nIván Mora, Rita Paz, Dimas Coa`, []],
    [`${EN} Among those still waiting are Iván Mora, Rita Paz and Dimas Coa.`, []],
    [`${EN} The names of those missing are Iván Mora, Rita Paz and Dimas Coa.`, []],
  ]
  test.each(rows)('%s', (text, freed) => {
    expect(freedIn(text)).toEqual(freed)
  })
})
