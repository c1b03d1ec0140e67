import { expect, test } from 'vitest'
import { type Finding, findNames } from '../../src/names/find.ts'
import { spentMs } from '../effort.ts'

/** Classes of wordings, each with what is told as a fact and what only looks like it. All names are invented. */

const R: Finding = 'released'
const P: Finding = 'possible'
const M: Finding = 'mentioned_not_released'

const TEXTS: readonly (readonly [text: string, expected: Record<string, Finding>])[] = [
  // Two people and the words that tell them apart.
  [
    'Los primos Braulio Cedeño Mata y Pablo Cedeño Ruz corrieron distinta suerte: el primero fue liberado; al segundo, aún preso, le negaron la medida.',
    { 'Braulio Cedeño Mata': R, 'Pablo Cedeño Ruz': M },
  ],
  [
    'The court heard Braulio Cedeño Mata and Nelly Rujano Paz. The former was released; the latter is still in jail.',
    { 'Braulio Cedeño Mata': R, 'Nelly Rujano Paz': M },
  ],
  [
    'La lista nombró a Braulio Cedeño Mata y a Pablo Orta Ruz; ambos salieron libres minutos después.',
    { 'Braulio Cedeño Mata': R, 'Pablo Orta Ruz': R },
  ],
  [
    'Nelly Rujano Paz y Braulio Cedeño Mata fueron detenidos en mayo. Ella salió de la cárcel el martes; él sigue preso.',
    { 'Nelly Rujano Paz': R, 'Braulio Cedeño Mata': M },
  ],
  [
    'Braulio Cedeño Mata recuperó hoy su libertad, no así Braulio Cedeño Villa, recluido en Yare II.',
    { 'Braulio Cedeño Mata': R, 'Braulio Cedeño Villa': M },
  ],
  // The subject stands behind its verb, or behind what it is.
  [
    'La jueza Nelly Rujano Paz firmó la medida y horas después recuperó su libertad el agricultor Braulio Cedeño Mata.',
    { 'Nelly Rujano Paz': M, 'Braulio Cedeño Mata': R },
  ],
  [
    'La penalista Nelly Rujano Paz salió satisfecha del tribunal: su cliente, Braulio Cedeño Mata, dormirá hoy en casa.',
    { 'Nelly Rujano Paz': M, 'Braulio Cedeño Mata': M },
  ],
  [
    'En libertad plena quedó Braulio Cedeño Mata, anunció su defensor, Pablo Orta Ruz.',
    { 'Braulio Cedeño Mata': R, 'Pablo Orta Ruz': M },
  ],
  ['Also let go on Saturday was Sister Nelly Rujano Paz.', { 'Nelly Rujano Paz': R }],
  ['Not among those let go on Saturday was Nelly Rujano Paz.', { 'Nelly Rujano Paz': M }],
  [
    'Ya están libres, nos reportan desde el penal, Braulio Cedeño Mata y la señora Nelly Rujano Paz.',
    { 'Braulio Cedeño Mata': R, 'Nelly Rujano Paz': R },
  ],
  ['Liberan al chofer de Braulio Cedeño Mata.', { 'Braulio Cedeño Mata': M }],
  ['Liberaron al hijo de la diputada Nelly Rujano Paz.', { 'Nelly Rujano Paz': M }],
  ['Liberaron al capitán de corbeta Braulio Cedeño Mata.', { 'Braulio Cedeño Mata': R }],
  // Surnames that are words too.
  ['Ya está libre el panadero Misael Quero Campana.', { 'Misael Quero Campana': R }],
  // What is to come, and until when.
  ['Nelly Rujano Paz estará libre mañana.', { 'Nelly Rujano Paz': M }],
  [
    'Ofrecieron mediar para que Nelly Rujano Paz pueda pasar la Navidad fuera de prisión.',
    { 'Nelly Rujano Paz': M },
  ],
  ['Please share until Braulio Cedeño Mata is free.', { 'Braulio Cedeño Mata': M }],
  [
    'Braulio Cedeño Mata sufrió en una celda hasta que salió en libertad el lunes.',
    { 'Braulio Cedeño Mata': R },
  ],
  // Long ago, and an hour ago.
  [
    'Braulio Cedeño Mata, quien estuvo preso en 2017 y salió en libertad al año siguiente, dirige hoy una ONG.',
    { 'Braulio Cedeño Mata': M },
  ],
  [
    'Se cumplen 5 años de aquella tarde en que salió de la cárcel Braulio Cedeño Mata.',
    { 'Braulio Cedeño Mata': M },
  ],
  [
    'Braulio Cedeño Mata, que abandonó la prisión con el indulto de 2020, criticó la ley.',
    { 'Braulio Cedeño Mata': M },
  ],
  ['Braulio Cedeño Mata smiled: he had been let out of jail an hour earlier.', { 'Braulio Cedeño Mata': R }],
  // Taken back.
  [
    'El tribunal revocó la medida a Braulio Cedeño Mata, liberado a comienzos de mes.',
    { 'Braulio Cedeño Mata': M },
  ],
  [
    'Braulio Cedeño Mata, puesto en libertad el lunes, fue privado de ella por segunda vez.',
    { 'Braulio Cedeño Mata': M },
  ],
  [
    'Agents took Braulio Cedeño Mata back into custody, 36 hours after television showed him leaving prison.',
    { 'Braulio Cedeño Mata': M },
  ],
  [
    'Detienen por segunda vez a Braulio Cedeño Mata, que gozaba de libertad condicional.',
    { 'Braulio Cedeño Mata': M },
  ],
  ['Nelly Rujano Paz está en la casa pero presa. Es domiciliaria, no libertad.', { 'Nelly Rujano Paz': M }],
  [
    '"He left," the guard said of Braulio Cedeño Mata. He left for another prison.',
    { 'Braulio Cedeño Mata': M },
  ],
  // Quotes and who speaks.
  [
    '"Me quitaron dos años", dijo Nelly Rujano Paz al cruzar el portón, ya en libertad.',
    { 'Nelly Rujano Paz': R },
  ],
  ['"No me dejaron ver a mi hijo", dijo Nelly Rujano Paz al salir del penal.', { 'Nelly Rujano Paz': M }],
  [
    'Pusieron en libertad el jueves al exdiputado Braulio Cedeño Mata, preso desde 2024, informó su partido.',
    { 'Braulio Cedeño Mata': R },
  ],
  // Not sure.
  [
    'Circula en grupos de WhatsApp que Braulio Cedeño Mata salió anoche en libertad. El comité pide cautela.',
    { 'Braulio Cedeño Mata': P },
  ],
  [
    'Liberan a Braulio Cedeño Mata, preso desde agosto por un mensaje de WhatsApp.',
    { 'Braulio Cedeño Mata': R },
  ],
  ['Fuentes sostienen que Braulio Cedeño Mata estaría ya fuera de prisión.', { 'Braulio Cedeño Mata': P }],
  // Lists.
  [
    'LIBERADOS\nMérida: Braulio Cedeño Mata, Nelly Rujano Paz\nLara: Pablo Orta Ruz',
    { 'Braulio Cedeño Mata': R, 'Nelly Rujano Paz': R, 'Pablo Orta Ruz': R },
  ],
  [
    'LIBERTADES EJECUTADAS\nCEDENO | BRAULIO JOSE | V-9.774.301\nRUJANO | NELLY | V-14.002.655',
    { 'Braulio Cedeño': R, 'Nelly Rujano': R },
  ],
  ['Salieron libres todos, menos uno: Braulio Cedeño Mata.', { 'Braulio Cedeño Mata': M }],
]

test.each(TEXTS)('reads «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})

test.each([
  'fue liberado ',
  'salió en libertad, ',
  'no fue confirmado ',
  'released and freed ',
  '(libre) ',
])('a text of nothing but «%s» is read at once', (piece) => {
  const read = (length: number): number => {
    const text = piece.repeat(length / piece.length)
    const runs = [1, 2, 3, 4].map(() => {
      const from = spentMs()
      findNames({ text, followed: ['Darío Rujano', 'Ana Ruiz'] })
      return spentMs() - from
    })
    return Math.min(...runs)
  }
  expect(read(4_096)).toBeLessThan(50)
  expect(read(100_000)).toBeLessThan(500)
})
