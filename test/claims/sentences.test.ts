import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import type { Reading } from '../../src/claims/reading.ts'
import { isOut } from '../../src/people/status.ts'

/** Published on a Sunday; the Friday before is the 13th. */
const PUBLISHED = '2026-02-15T16:00:00Z'

function read(body: string, title = ''): Reading {
  return readReport({ id: 's', title, body, published_at: PUBLISHED })
}

function freed(reading: Reading): string[] {
  return reading.people
    .filter((person) => person.change !== 'none' && isOut(person.change))
    .map((person) => person.name)
}

type Row = readonly [sentence: string, freed: readonly string[]]

describe('who is freed', () => {
  const told: readonly Row[] = [
    // Passive, active, exit, noun: one person.
    ['El activista Jesús Armas Luján fue excarcelado la noche del viernes.', ['Jesús Armas Luján']],
    ['Liberan a la sindicalista Omaira Quijada tras un año presa.', ['Omaira Quijada']],
    ['Ya está en libertad el fotógrafo Leandro Paredes.', ['Leandro Paredes']],
    ['El exconcejal y abogado Tulio Ramos Vera salió de prisión este sábado.', ['Tulio Ramos Vera']],
    ['Foro Penal confirmó la excarcelación de la estudiante Irene Belisario.', ['Irene Belisario']],
    ['Su esposo, el dirigente Abelardo Cañizales, recuperó la libertad el viernes.', ['Abelardo Cañizales']],
    ['Marta Gil dijo que su esposo, Juan Vera Ochoa, obtuvo la libertad plena.', ['Juan Vera Ochoa']],
    ['La esposa de Ana Ruiz, Luis Sosa, fue liberado.', ['Luis Sosa']],
    ['Ana Ruiz, hija de Luis Sosa, fue liberada.', ['Ana Ruiz']],
    ['Acaba de ser liberada Coromoto Lugo, informó su hermana, Elba Lugo.', ['Coromoto Lugo']],
    ['The activist Leandro Paredes was released on Friday night.', ['Leandro Paredes']],
    ['Authorities freed union leader Omaira Quijada after a year in jail.', ['Omaira Quijada']],
    ['Tulio Ramos Vera, a former councilman, walked free on Saturday.', ['Tulio Ramos Vera']],
    ['Foro Penal confirmed the release of Irene Belisario.', ['Irene Belisario']],
    ["Irene Belisario's release was confirmed by her lawyer, Pedro Luque.", ['Irene Belisario']],
    ['Marta Gil said that her husband, Juan Vera, was released from prison.', ['Juan Vera']],
    // Lists.
    [
      'Fueron excarcelados Ana Ruiz, Luis Sosa y Pedro Mora, según Foro Penal.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    [
      'Entre los liberados están el profesor Iván Mora, la abogada Rita Paz y otros 12 detenidos.',
      ['Iván Mora', 'Rita Paz'],
    ],
    ['Liberaron a 12 presos, entre ellos a Dimas Coa y a la docente Flor Aray.', ['Dimas Coa', 'Flor Aray']],
    [
      'Ana Ruiz, Luis Sosa y Pedro Mora fueron puestos en libertad el viernes.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    ['Ana Ruiz, liberada tras ocho meses, abrazó a su madre, Petra Ruiz.', ['Ana Ruiz']],
    ['Otra de las excarceladas es la enfermera Nancy Bravo.', ['Nancy Bravo']],
    [
      'Among those released were Ana Ruiz, teacher Luis Sosa and Pedro Mora.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    [
      'At least 12 people were freed, including journalist Dimas Coa and Flor Aray.',
      ['Dimas Coa', 'Flor Aray'],
    ],
    ['Those freed include Ana Ruiz and Luis Sosa, the group said.', ['Ana Ruiz', 'Luis Sosa']],
    ['Ana Ruiz and Luis Sosa were released from El Rodeo on Friday.', ['Ana Ruiz', 'Luis Sosa']],
    // With others of another fate beside them.
    ['Ana Ruiz quedó libre el jueves; su primo Luis Sosa sigue preso.', ['Ana Ruiz']],
    ['Ana Ruiz was freed on Friday, but Luis Sosa remains in jail.', ['Ana Ruiz']],
    ['Fue liberado Luis Sosa, detenido junto a Pedro Mora, quien permanece en El Rodeo.', ['Luis Sosa']],
    [
      'Según la abogada Rita Paz, su defendido Iván Mora salió en libertad con medidas cautelares.',
      ['Iván Mora'],
    ],
    ['El fiscal Tarek William Saab anunció que Iván Mora fue excarcelado.', ['Iván Mora']],
    [
      'Among those greeting Iván Mora, who was released on Friday, was the opposition leader María Corina Machado.',
      ['Iván Mora'],
    ],
  ]
  test.each(told)('%s', (sentence, names) => {
    expect(freed(read(sentence))).toEqual(names)
  })

  const nobody: readonly string[] = [
    // Demand.
    'Exigen la liberación de Ana Ruiz.',
    'Familiares pidieron que liberen a Ana Ruiz y a Luis Sosa.',
    'La ONG instó al Gobierno a excarcelar a Ana Ruiz.',
    'Vigilia por la libertad de Ana Ruiz en Caracas.',
    '«¡Liberen a Ana Ruiz!», corearon los estudiantes.',
    'Ana Ruiz debe ser liberada de inmediato, dijo Luis Sosa.',
    'Relatives demanded the release of Ana Ruiz.',
    'The group called on authorities to free Ana Ruiz and Luis Sosa.',
    'Ana Ruiz must be released immediately, said Luis Sosa.',
    'They rallied for the freedom of Ana Ruiz.',
    // Announced, ordered, expected.
    'Ana Ruiz será liberada en las próximas horas.',
    'El tribunal ordenó la liberación de Ana Ruiz.',
    'La familia espera la excarcelación de Ana Ruiz.',
    'Aguardan la posible liberación de Ana Ruiz y otros presos.',
    'Ana Ruiz podría salir en libertad esta semana.',
    'Ana Ruiz tiene boleta de excarcelación desde el lunes.',
    'Ana Ruiz will be released in the coming hours.',
    'A judge ordered the release of Ana Ruiz.',
    'The family is awaiting the release of Ana Ruiz.',
    'Ana Ruiz could walk free this week.',
    // Denied.
    'Ana Ruiz no ha sido liberada.',
    'Niegan que Ana Ruiz haya sido excarcelada.',
    'No se ha concretado la excarcelación de Ana Ruiz.',
    'Ana Ruiz aún no ha salido en libertad.',
    'Ni Ana Ruiz ni Luis Sosa fueron liberados.',
    'Ana Ruiz has not been released.',
    'Ana Ruiz was not among those freed.',
    'Neither Ana Ruiz nor Luis Sosa was released.',
    'It is unclear whether Ana Ruiz was released.',
    // Still held, house arrest, arrested again, moved, dead.
    'Ana Ruiz sigue detenida pese a las excarcelaciones del viernes.',
    'Ana Ruiz recibió casa por cárcel.',
    'Ana Ruiz fue detenida de nuevo dos días después de su liberación.',
    'Ana Ruiz fue trasladada a El Rodeo.',
    'Murió Ana Ruiz, que esperaba su liberación.',
    'Ana Ruiz remains in jail despite the releases on Friday.',
    'Ana Ruiz was placed under house arrest.',
    'Ana Ruiz was rearrested two days after her release.',
    'Ana Ruiz was transferred to El Rodeo.',
    'Ana Ruiz died in custody while awaiting release.',
    // History.
    'Ana Ruiz, detenida en 2016 y liberada en 2017, encabezó la marcha.',
    'Ana Ruiz fue liberada en marzo de 2024.',
    'Ana Ruiz, freed in 2019, led the march.',
    'Ana Ruiz was released in March 2024.',
    // Not a release at all.
    'Ana Ruiz dirige Una Ventana a la Libertad.',
    'Amnistía Internacional y Ana Ruiz publicaron un informe.',
    'La libertad de expresión es un derecho, dijo Ana Ruiz.',
    'Liberan la vía cerrada por Ana Ruiz y sus vecinos.',
    'Ana Ruiz released a statement on Friday.',
    'The group, led by Ana Ruiz, released a list of prisoners.',
    'Ana Ruiz juega la Copa Libertadores con su equipo.',
    // Near a release, and not the one.
    'El presidente Gustavo Petro celebró la excarcelación de 17 colombianos.',
    'La madre de Luis Sosa, Petra Sosa, dijo que hubo liberaciones.',
    'Gracias a Ana Ruiz fueron liberados 12 presos.',
    'Fueron liberados 12 presos por orden de Ana Ruiz.',
    'El abogado de Luis Sosa informó que hubo 12 excarcelaciones.',
    'Ana Ruiz esperaba afuera cuando 12 presos fueron liberados.',
    'Crece la espera por la posible liberación de otros presos, entre ellos Ana Ruiz.',
    'Twelve prisoners were released, said Ana Ruiz, head of the group.',
    'President Gustavo Petro welcomed the release of 17 Colombians.',
    'Ana Ruiz was waiting outside when 12 prisoners were released.',
    'The mother of Luis Sosa said prisoners were freed.',
  ]
  test.each(nobody)('nobody: %s', (sentence) => {
    expect(freed(read(sentence))).toEqual([])
  })
})

describe('who is not freed by standing near', () => {
  const rows: readonly Row[] = [
    [
      'La periodista Nora Gil entrevistó a varios excarcelados en Maracaibo. Entre los excarcelados que hablaron con ella está Iván Mora.',
      [],
    ],
    [
      'Tomás Rey, quien fue preso político y recuperó su libertad en 2020, dirige hoy la ONG que pide la liberación de Iván Mora.',
      [],
    ],
    [
      'Maduro promete liberar a Iván Mora, Luis Sosa y otros 20 presos si hay acuerdo, dijo el mediador José Rey.',
      [],
    ],
    [
      'La Fiscalía confirmó que Luis Sosa y Ana Ruiz ya están en libertad, pero negó que Iván Mora haya salido.',
      ['Luis Sosa', 'Ana Ruiz'],
    ],
    [
      'La lista de excarcelados no incluye a Iván Mora ni a Luis Sosa. Sí fue liberada Rita Paz.',
      ['Rita Paz'],
    ],
    ['Iván Mora cumple un año preso este viernes. Su compañero de celda fue liberado.', []],
    [
      'Piden excarcelar por razones humanitarias a Iván Mora, enfermo de cáncer. «Que lo liberen», dijo su hija, Ana Mora.',
      [],
    ],
    ['El juez Luis Sosa otorgó la libertad a 12 estudiantes, informó el abogado Iván Mora.', []],
    [
      'Iván Mora, uno de los 30 presos cuya liberación anunció el Gobierno, sigue sin salir de El Helicoide.',
      [],
    ],
    ['Fueron liberados 12 manifestantes detenidos con Iván Mora, el único que sigue en prisión.', []],
    [
      'Tras la excarcelación de Luis Sosa, su abogado, Iván Mora, pidió que liberen a Rita Paz.',
      ['Luis Sosa'],
    ],
    [
      '«Mi hijo Iván Mora no ha hecho nada; lo único que pido es que lo dejen en libertad», dijo Rita Mora.',
      [],
    ],
    [
      'Según denunció Rita Paz, a Iván Mora le prometieron la excarcelación y luego lo llevaron a Tocorón.',
      [],
    ],
    ['The judge, Luis Sosa, freed 12 students. Lawyer Iván Mora attended the hearing.', []],
    ['Luis Sosa, whose brother Iván Mora is still in prison, was released on Friday.', ['Luis Sosa']],
    ['Iván Mora thought he would be released on Friday. He was not.', []],
    [
      'After the release of Rita Paz, her lawyer, Iván Mora, called for the freedom of Luis Sosa.',
      ['Rita Paz'],
    ],
    ['Opposition leader Iván Mora celebrated as prisoners were freed. "We are happy," said Luis Sosa.', []],
    ['The list of those released does not include Iván Mora or Luis Sosa.', []],
    [
      'Iván Mora, who was released from prison in 2021 and arrested again last month, is on hunger strike.',
      [],
    ],
    ['Authorities promised to free Iván Mora, Luis Sosa and Rita Paz by Christmas.', []],
    ['Among those still held are Luis Sosa and Rita Paz. Ana Ruiz was freed on Friday.', ['Ana Ruiz']],
    [
      'Vigilia en El Rodeo: la madre de Iván Mora espera que esta noche abran las puertas. «Hoy salieron diez», contó Luis Sosa.',
      [],
    ],
    [
      'Iván Mora fue liberado anoche, mientras Luis Sosa, Rita Paz y Ana Ruiz permanecen detenidos.',
      ['Iván Mora'],
    ],
    [
      'Excarcelados este viernes: Pedro Gil y Ana Ruiz. Trasladados: Luis Sosa y Rita Paz.',
      ['Pedro Gil', 'Ana Ruiz'],
    ],
    ['Los familiares de Iván Mora y Luis Sosa, excarcelados en enero, denuncian acoso.', []],
    [
      'El canje permitió la salida de diez presos a cambio de la liberación de Alex Saab, detenido en Estados Unidos.',
      [],
    ],
    ['Iván Mora habló de la libertad de Luis Sosa como una prioridad.', []],
    [
      'Se cumplen dos meses del anuncio de liberaciones y Iván Mora, Rita Paz y Luis Sosa siguen en El Rodeo.',
      [],
    ],
    ['El exalcalde Luis Sosa recibió en su casa a Rita Paz, liberada el jueves.', ['Rita Paz']],
    ['Iván Mora could be among those freed, said his sister, Rita Mora.', []],
    ['Gobierno: Iván Mora no será liberado. El fiscal Luis Sosa descartó una medida humanitaria.', []],
    [
      'Los nombres de los liberados son: Luis Sosa, Rita Paz e Iván Mora. Falta por salir Ana Ruiz.',
      ['Luis Sosa', 'Rita Paz', 'Iván Mora'],
    ],
    ['Exigen fe de vida de Iván Mora. El movimiento que lidera Rita Paz liberó un comunicado.', []],
    ['Ivan Mora was supposed to be released on Friday but guards refused to let him go.', []],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freed(read(text))).toEqual(names)
  })
})

describe('on what terms', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Ana Ruiz fue excarcelada con medidas cautelares.', 'out-under-measures'],
    ['Ana Ruiz salió en libertad bajo régimen de presentación cada 30 días.', 'out-under-measures'],
    ['Ana Ruiz obtuvo la libertad plena.', 'full-freedom'],
    ['Ana Ruiz fue excarcelada.', 'released'],
    ['Ana Ruiz pasó a arresto domiciliario.', 'house-arrest'],
    ['Ana Ruiz fue excarcelada con casa por cárcel.', 'house-arrest'],
    ['El tribunal ordenó la liberación de Ana Ruiz.', 'ordered'],
    ['Ana Ruiz fue detenida nuevamente.', 'rearrested'],
    ['Ana Ruiz murió bajo custodia.', 'died'],
    ['Murió bajo custodia Ana Ruiz.', 'died'],
    ['Ana Ruiz fue sacada de su celda y trasladada a otro penal.', 'transferred'],
    ['Ana Ruiz was released on bail.', 'out-under-measures'],
    ['Ana Ruiz was granted full freedom.', 'full-freedom'],
    ['Ana Ruiz was placed under house arrest.', 'house-arrest'],
    ['A judge ordered the release of Ana Ruiz.', 'ordered'],
    ['Ana Ruiz was detained again.', 'rearrested'],
    ['Ana Ruiz died in custody.', 'died'],
    ['Ana Ruiz was transferred to another prison.', 'transferred'],
    ['Ana Ruiz sigue detenida.', 'none'],
    ['Ana Ruiz remains behind bars.', 'none'],
  ]
  test.each(rows)('%s → %s', (sentence, change) => {
    expect(read(sentence).people.find((person) => person.name === 'Ana Ruiz')?.change).toBe(change)
  })

  test('what is only rumoured or announced is not certain', () => {
    expect(read('Trascendió que Ana Ruiz habría sido liberada anoche.').people).toEqual([
      { name: 'Ana Ruiz', change: 'released', certain: false },
    ])
    expect(read('Ana Ruiz was reportedly released overnight.').people).toEqual([
      { name: 'Ana Ruiz', change: 'released', certain: false },
    ])
  })
})

describe('a new arrest of somebody whom only a pronoun names, or nothing', () => {
  const again = [
    'Luis Sosa había sido liberado el martes. Este viernes fue recapturado.',
    'Luis Sosa fue excarcelado el lunes de Yare III. Horas después fue detenido de nuevo.',
    'El dirigente Luis Sosa salió en libertad el martes. Este viernes lo recapturaron en su casa.',
    'Luis Sosa fue liberado el lunes. El miércoles volvieron a detenerlo.',
    'Luis Sosa was released on Tuesday. He was rearrested on Friday.',
    'Luis Sosa was freed on Monday. On Friday police rearrested him at home.',
  ]
  test.each(again)('%s → arrested again, never free', (text) => {
    expect(read(text).people).toEqual([{ name: 'Luis Sosa', change: 'rearrested', certain: true }])
  })

  const free = [
    'Luis Sosa fue liberado el lunes. Su hermano fue recapturado el viernes.',
    'Luis Sosa fue liberado el lunes. No volvieron a detenerlo.',
    'Luis Sosa fue liberado el lunes. Ya había sido recapturado en 2021.',
    'Luis Sosa was freed on Monday. He could be rearrested.',
    'Luis Sosa was freed on Monday. Police rearrested her brother.',
  ]
  test.each(free)('%s → of another, of another time, or not done', (text) => {
    expect(read(text).people.map((person) => person.change)).toEqual(['released'])
  })
})
