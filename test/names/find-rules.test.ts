import { describe, expect, test } from 'vitest'
import { type Rule, reads } from './reads.ts'

/**
 * Rules of the language as newsrooms, committees and relatives use it, each with neighbours that must not be taken for
 * it. X is followed, Y and Z stand beside. All names are invented.
 */

const NOT = 'mentioned_not_released'

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'a plural behind «y» is of those who stand behind it': [
    [
      'El director del penal, X, entregó las boletas y minutos después atravesaron el portón Y y Z.',
      { X: NOT, Y: 'released', Z: 'released' },
    ],
    ['El alcaide X firmó los papeles y salieron del penal Y y Z.', { X: NOT, Y: 'released', Z: 'released' }],
    ['La custodia X abrió la reja y anoche cruzaron el portón Y y Z.', { X: NOT, Z: 'released' }],
    ['The warden, X, signed the papers and minutes later were released Y and Z.', { X: NOT, Z: 'released' }],
    ['X y Y salieron del penal y fueron recibidos por Z.', { X: 'released', Y: 'released', Z: NOT }],
    ['X fue excarcelado y horas después salieron del mismo penal Y y Z.', { X: 'released', Y: 'released' }],
  ],
  'a nickname between the names belongs to them': [
    ['Braulio «El Gocho» Cedeño Mata salió del Rodeo.', { X: 'released', 'gocho cedeño': 'released' }],
    ["Braulio 'Cheo' Cedeño Mata salió del Rodeo.", { X: 'released', 'cheo cedeño': 'released' }],
    ['Braulio (Cheo) Cedeño Mata salió del Rodeo.', { X: 'released', 'cheo cedeño mata': 'released' }],
    ['X dijo: “Pedro” y “Nelly Rujano Paz salió”.', { X: NOT, Y: 'released' }],
    ['Braulio Cedeño (Táchira) Nelly Rujano Paz (Zulia).', { X: NOT, Y: NOT }],
  ],
  'where somebody was taken is no surname': [
    ['Braulio Cedeño al Hospital Militar tras una recaída.', { X: NOT }],
    ['Salió en libertad Tarek al Masri.', { 'Tarek al Masri': 'released' }],
  ],
  'rows and headings say what became of whom': [
    [
      'CEDEÑO MATA, BRAULIO - LIBERTAD PLENA\nRUJANO PAZ, NELLY - LIBERTAD PLENA',
      { X: 'released', Y: 'released' },
    ],
    [
      'CEDEÑO MATA BRAULIO. EXCARCELADO 25/01/26\nRUJANO PAZ NELLY. RECLUIDA INOF\nORTA RUZ PABLO. EXCARCELADO',
      { X: 'released', Y: NOT, Z: 'released' },
    ],
    [
      'N° / CEDULA / APELLIDOS / NOMBRES / CONDICION\n07 / 21.334.908 / CEDEÑO MATA / BRAULIO / LIBERADO\n08 / 26.019.552 / RUJANO PAZ / NELLY / PENDIENTE',
      { X: 'released', Y: NOT },
    ],
    [
      'Nombre | Centro | Estatus\nBraulio Cedeño Mata | Rodeo I | en casa\nNelly Rujano Paz | INOF | sin boleta',
      { X: 'released', Y: NOT },
    ],
    [
      'RELACION DE EXCARCELADOS. PENAL: TOCORON\nCEDEÑO MATA, BRAULIO (C.I. 20.114.552)\nRUJANO PAZ, NELLY (C.I. 28.330.019)',
      { X: 'released', Y: 'released' },
    ],
    [
      'COMISION DE EGRESOS - INTERNADO JUDICIAL CARABOBO\nPERSONAS EXCARCELADAS\nCEDEÑO MATA BRAULIO\nRUJANO PAZ NELLY',
      { X: 'released', Y: 'released' },
    ],
    [
      'EGRESOS POR LIBERTAD: CEDEÑO MATA BRAULIO; ORTA RUZ PABLO\nEGRESOS POR TRASLADO: RUJANO PAZ NELLY',
      { X: 'released', Y: NOT, Z: 'released' },
    ],
    [
      '🟢 Confirmados fuera: Braulio "el Catire" Cedeño Mata / Nelly Rujano Paz\n🔴 Siguen presos: Pablo Orta Ruz',
      { X: 'released', Z: NOT },
    ],
    [
      'afuera – Braulio Cedeño Mata, Nelly Rujano Paz\nadentro – Pablo Orta Ruz, Rosa Itriago',
      { X: 'released', Y: 'released', Z: NOT },
    ],
    [
      'De Yare salieron X y Rosa Itriago. De El Rodeo, Y. De La Crisálida, Z.',
      { X: 'released', Y: 'released', Z: 'released' },
    ],
    ['De Yare habló X. De El Rodeo, Y.', { X: NOT, Y: NOT }],
  ],
  'a list whose names run on over lines': [
    [
      'Excarcelados esta noche:\nBraulio\nCedeño Mata\nPablo José Or-\nta Ruz\nNelly Rujano',
      { X: 'released', Y: 'released', Z: 'released' },
    ],
    [
      'EXCARCELADOS DEL 12 DE ENERO SEGUN MINISTERIO\nCEDEÑO MATA\n  BRAULIO\nRUJANO PAZ\n  NELLY',
      { X: 'released', Y: 'released' },
    ],
  ],
  'what was before a release is over': [
    [
      'X fue puesto en libertad este domingo. Permanecía en El Helicoide desde el 3 de marzo de 2025.',
      { X: 'released' },
    ],
    ['X salió de la cárcel el 14 de enero y el 2 de febrero ya estaba otra vez entre rejas.', { X: NOT }],
    ['Union leader X, freed on Christmas Eve, is back behind bars, his lawyer, Y, said.', { X: NOT, Y: NOT }],
    [
      'Efemérides: hace cinco años, el 12 de marzo de 2021, recuperaban la libertad los tuiteros X y Z.',
      { X: NOT, Z: NOT },
    ],
    ['Foto de archivo: X saluda a sus simpatizantes tras salir de Ramo Verde (2016).', { X: NOT }],
    [
      'Authorities freed photographer X and two colleagues overnight. The three were driven to a bus terminal and left there.',
      { X: 'released' },
    ],
    ['Reports that X had walked out of prison were "a cruel hoax," the committee said.', { X: NOT }],
    ['Among the guests was former prisoner X (released 2018).', { X: NOT }],
    ['X, absuelta y libre desde 2016, será candidata.', { X: NOT }],
    ['X was allowed to leave prison in Puerto Cabello on Friday.', { X: 'released' }],
  ],
  'who vouches and who does not': [
    [
      'Estos son los excarcelados que ha podido confirmar el SNTP: los reporteros X y Z.',
      { X: 'released', Z: 'released' },
    ],
    ['Foro Penal no ha podido confirmar la excarcelación de X.', { X: 'possible' }],
    ['Nadie ha confirmado oficialmente la excarcelación de X.', { X: 'possible' }],
    ['Una fuente policial informó de la salida de X del comando.', { X: 'possible' }],
  ],
  'a handful of words has no sound of its own': [['Sueltan a X.', { X: 'released' }]],
  'names and towns between brackets tell nothing': [
    ['Braulio Cedeño (Táchira), Nelly Rujano Paz (Zulia).', { X: NOT, Y: NOT }],
  ],
  'a narrow column breaks names and sentences': [
    [
      'Salieron de El Rodeo, Braulio\nCedeño Mata,\nNelly Rujano y\nPablo Orta Ruz.',
      { X: 'released', Y: 'released' },
    ],
    [
      'El régimen liberó anoche a Braulio\nCedeño, Nelly\nRujano Paz y Pablo\nOrta Ruz.',
      { Y: 'released', Z: 'released' },
    ],
    ['Familiares de Braulio\nCedeño Mata piden su\nlibertad inmediata.', { X: NOT }],
    ['FUE EXCARCELADA LA\nDOCENTE NELLY\nRUJANO PAZ, EN\nVALERA.', { Y: 'released' }],
    [
      'El Comité informó\nque Nelly Ru-\njano Paz no fue in-\ncluida en la lista de\nexcarcelados.',
      { Y: NOT },
    ],
    [
      'Nuevas\nexcarcelaciones:\nBraulio Cedeño\nMata, Nelly\nRujano Paz y Pablo\nOrta Ruz.',
      { X: 'released', Z: 'released' },
    ],
    [
      'Ya están libres\nBraulio Cedeño Mata\nNelly Rujano Paz\nExigimos la libertad de todos.',
      { X: 'released' },
    ],
    ['Liberados:\nBraulio Cedeño Mata\nSiguen presos:\nNelly Rujano Paz', { X: 'released', Y: NOT }],
  ],
  'the row of a table says what state its person is in': [
    [
      'LISTA DE EXCARCELADOS\nN | APELLIDOS NOMBRES | ESTADO\n1 | CEDEÑO MATA BRAULIO | SUCRE',
      { X: 'released' },
    ],
    [
      '#|APELLIDO NOMBRE|SEXO|SITUACION\n1|CEDEÑO MATA BRAULIO|M|LIBERTAD PLENA\n2|RUJANO PAZ NELLY|F|PRIVADA',
      { X: 'released', Y: NOT },
    ],
    [
      '(1) CEDEÑO MATA BRAULIO ... EXCARCELADO\n(2) RUJANO PAZ NELLY ... PENDIENTE\n(3) ORTA RUZ PABLO ... EXCARCELADO',
      { X: 'released', Y: NOT, Z: 'released' },
    ],
    [
      'SALIDAS CONFIRMADAS RODEO I:\nCI 19223114 CEDEÑO MATA BRAULIO\nCI 21009887 RUJANO PAZ NELLY',
      { X: 'released', Y: 'released' },
    ],
    ['PENAL: YARE II - ESTATUS: LIBRE\nCEDEÑO MATA, BRAULIO\nRUJANO PAZ, NELLY', { X: 'released' }],
    ['Nombre: X. Edad: 27. Situación: excarcelado el 14/01.', { X: 'released' }],
    ['Nombre: X. Edad: 27. Situación: recluido en Tocuyito.', { X: NOT }],
    [
      'NRO;APELLIDOS;NOMBRES;ESTATUS\n1;CEDEÑO MATA;BRAULIO;EXCARCELADO\n2;RUJANO PAZ;NELLY;DETENIDA',
      { X: 'released', Y: NOT },
    ],
    ['LISTA DE TRASLADADOS\n1 | CEDEÑO MATA BRAULIO | YARE', { X: NOT }],
  ],
  'a list that is parted by semicolons goes on': [
    [
      'Entre los excarcelados se encuentran: X, 22 años; Y, 45; y el médico Z.',
      { X: 'released', Y: 'released', Z: 'released' },
    ],
    ['Las excarceladas son Y, de Bolívar; X, de Sucre, y Z, de Monagas.', { X: 'released', Z: 'released' }],
    ["Today's releases: X (Zulia), Y (Miranda), Z (Barinas).", { X: 'released', Y: 'released' }],
    ['Siguen detenidos: X, 22 años; Y, 45; y el médico Z.', { X: NOT, Y: NOT, Z: NOT }],
    ['Fue excarcelado X; Y y Z pidieron la libertad de los demás.', { X: 'released', Y: NOT }],
  ],
  'a verb before its subject is that subject’s': [
    ['Salió X y sigue presa Y, confirmó su mamá.', { X: 'released', Y: NOT }],
    ['Ayer quedó libre X y continúa detenida Y.', { X: 'released', Y: NOT }],
    ['X salió libre y preguntó por su hermana: a Y la dejaron adentro.', { X: 'released', Y: NOT }],
    ['X está en su casa; a Y no la soltaron.', { X: 'released', Y: NOT }],
    ['A X lo excarcelaron y a Y le dictaron privativa.', { X: 'released', Y: NOT }],
    ['X recuperó su libertad y fue a la cárcel a esperar a su hermana Y.', { X: 'released', Y: NOT }],
  ],
  'a relative who is quoted tells of the prisoner': [
    [
      '"Me lo entregaron vivo", dijo una madre del brazo de su hijo, X, que llevaba cinco meses preso.',
      { X: 'released' },
    ],
    ['"¡Me lo entregaron! Me lo llevo para la casa", gritaba la abuela de X.', { X: 'released' }],
    ['"Cuando vi a mi esposo cruzar esa reja, lloré", contó Y, pareja del obrero X.', { X: 'released' }],
    ['"Llegó flaquito", relató la tía de X, que pasó quince meses preso.', { X: 'released' }],
    ['"Era de noche", relató la madre de X, uno de los once excarcelados del retén.', { X: 'released' }],
    ['"They said to pack," said X, one of 18 prisoners freed on Sunday.', { X: 'released' }],
    ['"I kissed the ground," said X, hours after walking out of a jail in Barcelona.', { X: 'released' }],
    ['"She is out," sobbed Y as she hugged her brother X at the prison gate.', { X: 'released', Y: NOT }],
    ['"Que me lo devuelvan vivo", pidió la madre de X.', { X: NOT }],
    [
      '"No lo creeré hasta abrazarlo", dijo la esposa de X luego de que el ministro anunciara su liberación.',
      { X: NOT },
    ],
    ['"El domingo a más tardar está en su casa", le aseguró el fiscal a la madre de X.', { X: NOT }],
  ],
  'those who were exchanged are out': [
    [
      'Under an exchange brokered by Qatar, Caracas handed over executive X and sailor Z, who landed in Doha.',
      { X: 'released', Z: 'released' },
    ],
    [
      'A cambio de los repatriados desde El Salvador, Caracas dejó ir a diez ciudadanos. En el grupo iba X.',
      { X: 'released' },
    ],
    [
      'Entre los 17 que cruzaron el puente estaba X, entregado por Venezuela a la Cancillería.',
      { X: 'released' },
    ],
    ['The envoy flew out of Caracas on Friday with six Americans, including X.', { X: 'released' }],
    [
      'Bogotá confirmó la entrega de 17 compatriotas en la frontera. Entre ellos figuran X y Z.',
      { X: 'released', Z: 'released' },
    ],
    ['Volvió a Lima X tras casi un año en una cárcel venezolana.', { X: 'released' }],
    ['X, uno de los dos brasileños incluidos en el intercambio, llegó ayer a Brasilia.', { X: 'released' }],
    ['The envoy flew out of Caracas with six Americans. X was not on board.', { X: NOT }],
    ['Bogotá espera la entrega de 17 compatriotas. Entre ellos figura X.', { X: NOT }],
    ['Two of the detained executives, including X, were flown to a military base.', { X: NOT }],
  ],
  'who gives a freedom is not who gets it': [
    ['A Y la acompañaba su defensora, quien logró que la jueza Z le diera libertad bajo fianza.', { Z: NOT }],
    ['La jueza Y le dio la libertad a X.', { Y: NOT }],
    [
      'La viceministra Y entregó las boletas de X y Z, que salieron minutos después.',
      { X: 'released', Z: 'released', Y: NOT },
    ],
    [
      'Judge Z set bail on Monday and by nightfall union leader Y had left the barracks.',
      { Y: 'released', Z: NOT },
    ],
    ['Tres abogados atendieron el caso de X: Y y Z. Gracias a ellos hoy está libre.', { Y: NOT, Z: NOT }],
    ['Y, quien defendió a decenas de excarcelados, presentará su informe.', { Y: NOT }],
  ],
  'what was before a re-arrest does not undo it': [
    ['El Sebin se llevó de nuevo a X, que apenas tenía diez días fuera de El Helicoide.', { X: NOT }],
    ['Volvió a caer preso el tuitero X, que había recuperado su libertad en la Navidad.', { X: NOT }],
    ['Police came back on Saturday for X, four days after a judge let him go home.', { X: NOT }],
    ['Sueltan a X por la mañana y por la tarde ya estaba en otro calabozo.', { X: NOT }],
    ['A X lo liberaron muy enfermo. Falleció a los tres días.', { X: NOT }],
    ['Activist X, released in the 2018 amnesty, was denied a passport this week.', { X: NOT }],
    ['Fueron excarcelados X y Z, que estaban en la cárcel de Barinas.', { X: 'released', Z: 'released' }],
  ],
  'who is led out under guard is not let go': [
    ['Salieron esposados de la DGCIM, en un autobús, X y otros once militares.', { X: NOT }],
    ['En ambulancia y con custodia salió del penal X.', { X: NOT }],
    ['X salió del penal y será operado; volverá a su celda.', { X: NOT }],
    ['X was driven out of El Helicoide on Friday and into another cell.', { X: NOT }],
    ['X salió de Tocorón, sí, pero rumbo a El Dorado.', { X: NOT }],
    ['Con una tobillera y la orden de no salir a la calle, llegó a su casa X.', { X: NOT }],
    ['X salió de la cárcel, no de la condena: en su sala hay dos funcionarios.', { X: NOT }],
  ],
  'a present with a day or a condition is to come': [
    ['El viernes sale X, si el juez no cambia de opinión.', { X: NOT }],
    ['Estaría por salir de El Rodeo X, según le comunicaron a su esposa.', { X: NOT }],
    ['La esperanza de ver salir a X se apagó a medianoche.', { X: NOT }],
    ['Freedom for X! That was the chant outside the embassy.', { X: NOT }],
    ['De los treinta que debían haber salido faltan nueve, y uno de esos nueve es X.', { X: NOT }],
    ['Que soltaran a los demás no significa que hayan soltado a X.', { X: NOT }],
    ['Sin que nadie avisara a su familia, soltaron en la autopista al peluquero X.', { X: 'released' }],
    ['Y gritaba de alegría: X acababa de cruzar el portón.', { X: 'released' }],
  ],
  'who is only near a release is not out': [
    ['El defensor Z llegó a su casa tras doce horas en la cárcel de Coro con sus clientes.', { Z: NOT }],
    ['Y, una de las madres que recibieron ayer a los excarcelados, espera aún al suyo.', { Y: NOT }],
    ['Entre los que salieron anoche no están: X, 22 años; Y, 45; y el médico Z.', { X: NOT, Y: NOT, Z: NOT }],
    ['"Está aquí", dijo el custodio a la madre de X, y le señaló el pabellón de castigo.', { X: NOT }],
    ['"Vi a mi hijo bajar del camión", relató la madre de X, trasladado a Tocorón.', { X: NOT }],
    ['"Libre, lo que se dice libre, no está", aclaró la hija de X, con arresto en su casa.', { X: NOT }],
    ['Los españoles entregados a la justicia venezolana son X y Z.', { X: NOT, Z: NOT }],
    ['Salió de Yare X y no su hermana Y.', { X: 'released', Y: NOT }],
    ['Apenas cuatro dejaron la cárcel: ni X ni los otros doce aparecieron.', { X: NOT }],
    [
      'Según explicó el abogado Z, el caso de la recién excarcelada Y sienta un precedente.',
      { Y: 'released', Z: NOT },
    ],
  ],
  'who comes from one cell to another has not come home': [
    ['Volvió de El Dorado a Tocorón, tras dos meses en una celda de castigo, X.', { X: NOT }],
    ['Llegó a Ramo Verde X luego de once meses en el Helicoide.', { X: NOT }],
    ['Llegó al penal Y tras saber que su hijo está preso en Yare.', { Y: NOT }],
    [
      'El exalcalde X volvió este domingo a Píritu después de tres años y dos meses en Ramo Verde.',
      { X: 'released' },
    ],
    ['Ya está en Upata Y, tras cuatro meses presa en Guasina.', { Y: 'released' }],
  ],
  'a present perfect of long ago and a slogan free nobody': [
    ['Elegido alcalde en 2021, un año después de salir de la cárcel, X fue inhabilitado ayer.', { X: NOT }],
    ['Ya libre desde hace años, el exgeneral X apoyó la vigilia.', { X: NOT }],
    ['Colegas de X colgaron su foto en el gremio: "libre ya".', { X: NOT }],
    ['El tribunal resolvió que X enfrentará el juicio en libertad.', { X: NOT }],
    ['Los próximos liberados, según el diputado, serán X y Z.', { X: NOT, Z: NOT }],
    ['El partido retiró el tuit en el que celebraba la libertad de X.', { X: NOT }],
  ],
  'what neighbours and rumours tell is no fact': [
    ['Vecinos de Cúa reportan que X llegó anoche a su casa.', { X: 'possible' }],
    ['Rumors swirled on Tuesday that X had been let out of Yare.', { X: 'possible' }],
    ['Posible excarcelación de X. Esperamos reporte de su defensa.', { X: 'possible' }],
    ['Esperan la posible excarcelación de X.', { X: NOT }],
    ['El periodista avisó que X llegó anoche a su casa.', { X: 'released' }],
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rows) => {
  test.each(rows)('«%s»', (text, told) => {
    expect(reads(text, told)).toEqual(told)
  })
})

test('a family is named once, and its members by their given names', () => {
  const rows: readonly Rule[] = [
    [
      'Los hermanos Tablante Ruz corrieron suertes distintas: Ciro salió el lunes y Elio permanece en Tocuyito.',
      { 'Ciro Tablante Ruz': 'released', 'Elio Tablante Ruz': NOT },
    ],
    [
      'The Tablante cousins were arrested together. Ciro got out on Friday; Elio did not.',
      { 'Ciro Tablante': 'released', 'Elio Tablante': NOT },
    ],
    [
      'Los cuatro Tablante Ruz estaban presos. Quedaron libres Ciro, Rosa y Elio; Tomás no.',
      { 'Ciro Tablante Ruz': 'released', 'Tomás Tablante Ruz': NOT },
    ],
    [
      'Excarcelan a los hermanos Tablante Ruz: Ciro y Elio.',
      { 'Ciro Tablante Ruz': 'released', 'Elio Tablante Ruz': 'released' },
    ],
    [
      'Salieron Elio y Ciro Tablante Ruz, pero no su padre, Elio Tablante Mora.',
      { 'Elio Tablante Ruz': 'released', 'Elio Tablante Mora': NOT },
    ],
    [
      'Mother and son Elena and Elio Tablante were both released.',
      { 'Elena Tablante': 'released', 'Elio Tablante': 'released' },
    ],
  ]
  for (const [text, told] of rows) expect(reads(text, told), text).toEqual(told)
})
