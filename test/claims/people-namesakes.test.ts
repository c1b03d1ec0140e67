/** Places, outlets, offices and rows of a balance that look like names of people; and those who speak at the gate. */
import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [body: string, freed: readonly string[]]

describe('a place is nobody, however many words it has', () => {
  const rows: readonly Row[] = [
    [
      'Entre los liberados se encuentran personas detenidas en distintos estados del país, como Yaracuy, Sucre y Delta Amacuro.',
      [],
    ],
    ['Entre los excarcelados hay vecinos de Nueva Esparta, Delta Amacuro y Puerto Ordaz.', []],
    [
      'Fueron liberadas personas de varios municipios: Simón Rodríguez, Juan Antonio Sotillo y Diego Bautista Urbaneja.',
      [],
    ],
    ['Los liberados son de Altagracia de Orituco, Valle de la Pascua y Santa Bárbara del Zulia.', []],
    [
      'Among those released are people arrested in several states, including Delta Amacuro and Nueva Esparta.',
      [],
    ],
    ['Liberaron a 20 personas detenidas en Boca de Uchire, Puerto Píritu y Valle Guanape.', []],
    [
      'Entre los liberados está Iván Mora, de Delta Amacuro, y Rita Paz, de Nueva Esparta.',
      ['Iván Mora', 'Rita Paz'],
    ],
    ['Fue liberado Nelson Delta Amaya.', ['Nelson Delta Amaya']],
    [
      'Entre los liberados, según el comité, figuran ciudadanos de estados como Delta Amacuro y Nueva Esparta. También salió Iván Mora.',
      ['Iván Mora'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('an outlet or an office with an article of its own is nobody', () => {
  const rows: readonly Row[] = [
    [
      'Confirmamos la excarcelación del director del semanario La Voz del Golfo, el abogado Iván Mora, detenido en noviembre.',
      ['Iván Mora'],
    ],
    [
      'Entre los excarcelados figuran el exreportero de El Tiempo Julio Coa, detenido en marzo; el director del semanario La Voz del Golfo, Iván Mora; y la locutora Rita Paz.',
      ['Julio Coa', 'Iván Mora', 'Rita Paz'],
    ],
    ['Liberaron al locutor de la emisora La Mega Llanera, Iván Mora.', ['Iván Mora']],
    ['Liberado el fotógrafo del periódico El Correo Andino, Iván Mora.', ['Iván Mora']],
    ['El director de La Voz del Golfo, Iván Mora, fue excarcelado.', ['Iván Mora']],
    [
      'El hombre salió de la cárcel y fue trasladado a la Dirección General de Contrainteligencia Militar para su entrega.',
      [],
    ],
    ['Los liberados fueron recibidos por la Misión Permanente y la Secretaría General Iberoamericana.', []],
    ['Salieron en libertad y pasaron por el Circuito Judicial Penal y la Medicatura Forense.', []],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('a balance counts a week, and what follows it is of nobody who came out', () => {
  const rows: readonly Row[] = [
    [
      'Encarcelados: 6\nExcarcelados:…\n\nLa ONG destacó que se desconoce el paradero de 40 personas.\n\nTal es el caso de Rita Coa de Paz, madre de Luis Coa. El preso fue movido sin aviso.',
      [],
    ],
    ['Excarcelados: 9\nCondenados: 140\nEntre ellos se encuentra Iván Mora, detenido en 2024.', []],
    ['Released: 7\nArrested: 3\nFamilies have heard nothing. Such is the case of Rita Coa.', []],
    [
      'El comité confirmó la salida de 8 presos. Tal es el caso de Iván Mora, quien estuvo dos años en Tocuyito.',
      ['Iván Mora'],
    ],
    ['Excarcelados:\nIván Mora\nRita Paz\nLuis Coa', ['Iván Mora', 'Rita Paz', 'Luis Coa']],
    [
      'Fueron excarcelados:\n1. Iván Mora\n2. Rita Paz\nPendientes por salir:\n3. Luis Coa\n4. Pedro Gil',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Excarcelados hoy:\nIván Mora\nRita Paz\n\nCoordinadora regional:\nLuisa Coa Gil\nAbogado:\nPedro Gil',
      ['Iván Mora', 'Rita Paz'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('what happened meanwhile happened to somebody else', () => {
  const rows: readonly Row[] = [
    ['This is the latest wave of detainees freed since President Iván Coa was apprehended in January.', []],
    ['More than 300 people have been released since opposition leader Rita Coa met the president.', []],
    ['The prisoners were released when mediator Iván Mora landed in Caracas.', []],
    ['Son los primeros presos liberados desde que el ministro Iván Mora asumió el cargo.', []],
    ['Freed prisoners hugged Father Luis Coa and lawyer Rita Paz outside the gate.', []],
    ['Los excarcelados fueron recibidos por el padre Luis Coa y la abogada Rita Paz.', []],
    ['Desde el lunes fueron liberados Iván Mora y Rita Paz.', ['Iván Mora', 'Rita Paz']],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('«tras su liberación» is told of the freed, not of the relative who tells it', () => {
  const rows: readonly Row[] = [
    [
      'El activista Iván Mora fue liberado hoy. Lo confirmó su hermana, Rosa Mora, celebrando que está en la calle e indicó que el biólogo se dirigió a una plaza tras su liberación.',
      ['Iván Mora'],
    ],
    ['El padre del estudiante, Luis Coa, agradeció a los medios tras su excarcelación.', []],
    ['Su hermana Rita Paz lo esperaba en el portón tras su liberación.', []],
    ['His wife, Rita Paz, said the teacher went straight to church after his release.', []],
    ['La hermana de uno de los liberados, Rita Paz, dijo que su familia lo espera en Mérida.', []],
    ['Ivan Mora, whose wife Rita Paz led the protests, walked free.', ['Ivan Mora']],
    ['Iván Mora agradeció a su familia tras su excarcelación.', ['Iván Mora']],
    [
      'Mi hermano Iván Mora ya está libre, gracias a Luis Coa y a Rita Paz por no soltarnos nunca.',
      ['Iván Mora'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('who speaks on the way out, where the freed are received, is out; a visitor leaves by the same gate', () => {
  const rows: readonly Row[] = [
    [
      '"Dormí con los zapatos puestos", dijo Iván Mora, de 58 años, al salir del centro de Yare, donde los familiares recibieron a los recién excarcelados.',
      ['Iván Mora'],
    ],
    ['"Gracias a Dios", dijo emocionada Rita Paz al salir en libertad.', ['Rita Paz']],
    [
      '«Quiero ver a mi mamá», gritó Rita Paz, estudiante de 20 años, al cruzar el portón de La Crisálida, donde decenas esperaban a los liberados.',
      ['Rita Paz'],
    ],
    [
      '«Somos inocentes», declaró el albañil Iván Mora, de 41 años, a su salida de la cárcel, donde sus vecinos abrazaron a los liberados.',
      ['Iván Mora'],
    ],
    [
      '"We were treated badly", Rita Paz, 24, told reporters after walking out of the prison, where families greeted the freed.',
      ['Rita Paz'],
    ],
    [
      'Doce presos fueron excarcelados el viernes. «No me dejaron pasar», dijo Rita Paz, de 60 años, al salir del penal donde visita a su hijo.',
      [],
    ],
    ['Doce presos fueron excarcelados el viernes. «Le llevé agua», dijo Rita Paz al salir del retén.', []],
    [
      '«Los vi bien», dijo el obispo Luis Coa al salir del centro de Yare, donde las familias recibieron a los excarcelados.',
      [],
    ],
    [
      '«Todo va bien», dijo la diputada Rita Paz al salir del penal, donde las familias esperaban a los liberados.',
      [],
    ],
    ['«Mi hijo no salió», dijo Rita Paz, de 58 años, al salir del tribunal.', []],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('the only one whose name is known is one of them', () => {
  const rows: readonly Row[] = [
    [
      'Authorities freed eight prisoners. The only one whose name has been revealed so far by her relatives is Rita Paz, 61, a former crane operator.',
      ['Rita Paz'],
    ],
    ['Salieron ocho presos. El único cuyo nombre ha trascendido es Iván Mora, de 61 años.', ['Iván Mora']],
    ['Ocho presos fueron liberados. El único nombre conocido hasta ahora es el de Iván Mora.', ['Iván Mora']],
    ['Fueron excarceladas ocho personas. La única identificada por ahora es Rita Paz.', ['Rita Paz']],
    ['Eight people were released. The only person identified so far is Ivan Mora, a welder.', ['Ivan Mora']],
    [
      'Foro Penal confirmó la salida de siete militares. Entre los militares mencionados públicamente se encuentran:\nEl capitán de fragata Iván Mora Ruza.\nLa primer teniente Rita Paz.\nUn sargento mayor de segunda de la Guardia Nacional.',
      ['Iván Mora Ruza', 'Rita Paz'],
    ],
    [
      'Foro Penal confirmó 20 excarcelaciones. Entre los que ya están en sus viviendas, según el Monitoreo Azul, figuran el guardabosque Iván Mora y la doctora Rita Paz.',
      ['Iván Mora', 'Rita Paz'],
    ],
    ['Ocho presos fueron liberados. El único que habló con la prensa fue el abogado Luis Coa.', []],
    ['La única testigo identificada es Rita Paz.', []],
    ['Hay ocho muertos. El único identificado es Iván Mora.', []],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('what is told behind a row, or of the way home, takes nobody out of the list', () => {
  const rows: readonly Row[] = [
    [
      'Se han registrado las liberaciones de los siguientes ciudadanos:\n\nPersonas extranjeras\n\n1.- Jan Novotný (República Checa). Duró 1 año y 5 meses preso en El Rodeo 1.\n\n2.- Iván Mora (Colombia). Duró 1 año y 9 días preso.\n\nPersonas venezolanas\n\n3.- Rita Paz (Nueva Esparta). Duró 2 años presa en La Crisálida.',
      ['Jan Novotný', 'Iván Mora', 'Rita Paz'],
    ],
    [
      'Fueron excarcelados Iván Mora y Rita Paz. Mora, quien también es locutor, se encuentra camino a Cumaná en el carro de una vecina.',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Fueron excarcelados Iván Mora y Rita Paz. Luis Coa, quien también es locutor, se encuentra en el penal de Yare.',
      ['Iván Mora', 'Rita Paz'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('a colon, a bullet or another verb gives a name to somebody else', () => {
  const rows: readonly Row[] = [
    ['Doce liberados en Lara: la gestión la hicieron Luis Coa y Rita Paz ante el tribunal.', []],
    ['Excarcelaciones en Lara: Luis Coa y Rita Paz piden más', []],
    ['Excarcelan a doce presos mientras detienen a Luis Coa y Rita Paz en Maturín.', []],
    ['Entre los excarcelados está la secretaria de Rita Paz.', []],
    ['Entre los excarcelados figura el jefe de campaña de Rita Paz en Lara, Dimas Ruza.', ['Dimas Ruza']],
    ['Among the freed are relatives of Luis Coa and two bodyguards of Rita Paz.', []],
    [
      'Excarcelados:\n✅ Iván Mora\n✅ Pedro Gil\nNo han salido:\n❌ Luis Coa\n❌ Rita Paz',
      ['Iván Mora', 'Pedro Gil'],
    ],
    [
      'Excarcelados este viernes:\n• Iván Mora\n• Pedro Gil\n\nLuis Coa\nDirector ejecutivo de Foro Penal',
      ['Iván Mora', 'Pedro Gil'],
    ],
    [
      'Excarcelados este viernes:\n• Iván Mora\n• Pedro Gil\nTexto: Luis Coa\nFotos: Rita Paz',
      ['Iván Mora', 'Pedro Gil'],
    ],
    ['Belarus frees 52 prisoners as envoy John Coa meets the president in Minsk.', []],
    ['Rita Paz, who heads the group, said most of those released were arrested with Luis Coa.', []],
    ['Doce presos fueron excarcelados, entre ellos tres menores defendidos por Luis Coa.', []],
    ['Doce presos fueron excarcelados, incluidos los detenidos por el caso de Luis Coa.', []],
    ['Todos fueron excarcelados menos Luis Coa y Rita Paz.', []],
    ['Excarcelaciones en Yare: salieron Iván Mora y Rita Paz.', ['Iván Mora', 'Rita Paz']],
    ['Liberan a doce presos: entre ellos están Iván Mora y Rita Paz.', ['Iván Mora', 'Rita Paz']],
    ['Los excarcelados fueron identificados como Iván Mora y Rita Paz.', ['Iván Mora', 'Rita Paz']],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})
