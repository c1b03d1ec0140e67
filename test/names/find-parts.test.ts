import { expect, test } from 'vitest'
import { blanked, fillersIn } from '../../src/names/text/fillers.ts'
import { headingSays } from '../../src/names/text/headings.ts'
import { isBefore, LATER } from '../../src/names/text/later.ts'
import { foldInPlace } from '../../src/names/text/sentences.ts'

/** The parts that look past words or ahead of them, each alone. */

const bare = (text: string): string => {
  const folded = foldInPlace(text)
  return blanked(folded, fillersIn(folded)).replace(/\s+/g, ' ').trim()
}

test.each([
  ['salió el jueves por la noche de la cárcel', 'salio de la carcel'],
  ['quedó, según su familia, en libertad', 'quedo en libertad'],
  ['fue liberado tras 20 meses preso', 'fue liberado'],
  ['was freed late on Friday after two years in prison', 'was freed'],
  ['salió junto a otros tres presos', 'salio'],
  ['salió en libertad el 3 de marzo', 'salio en libertad'],
])('what only says when or how is looked past: «%s»', (text, left) => {
  expect(bare(text)).toBe(left)
})

test.each([
  ['salió el 3 de marzo de 2019'],
  ['fue, según vecinos, liberado'],
  ['salió rumbo a tribunales'],
  ['was freed in 2019'],
])('a year, a rumour and a way are no fillers: «%s»', (text) => {
  expect(bare(text)).toBe(foldInPlace(text))
})

test.each([
  ['Lista de trabajadores de la prensa liberados hasta las 2:00 pm:', ['released']],
  ['PERSONAS CON BOLETA EJECUTADA Y EN LIBERTAD AL 22/03', ['released']],
  ['En la calle:', ['released']],
  ['PRIMER GRUPO (todos en sus casas):', ['released']],
  ['RELACIÓN DE LIBERTADOS – ORIENTE', ['released']],
])('a heading says that those below are out: «%s»', (heading, says) => {
  expect([...new Set(headingSays(foldInPlace(heading)))]).toEqual(says)
})

test.each([
  ['Liberaciones pendientes:'],
  ['Solicitudes de libertad:'],
  ['NOMINA DE PRIVADOS DE LIBERTAD CON BOLETA PENDIENTE'],
  ['Presos que aún no han sido liberados:'],
  ['Excarcelados en 2019:'],
  ['TRASLADADOS A YARE:'],
  ['Excarcelaciones solicitadas:'],
  ['Posibles excarcelados:'],
  ['Familiares de los liberados:'],
  ['Releases awaiting signature:'],
  ['Excarcelados y recapturados:'],
  ['Desde La Crisálida:'],
])('a heading does not say so: «%s»', (heading) => {
  expect(headingSays(foldInPlace(heading)).at(-1)).not.toBe('released')
})

const isLater = (sentence: string): boolean => {
  const folded = foldInPlace(sentence)
  return LATER.some(({ pattern, dated }) =>
    [...folded.matchAll(pattern)].some(
      ({ index, 0: words }) =>
        !dated || !isBefore(folded.slice(0, index) + words, folded.slice(index + words.length)),
    ),
  )
}

test.each([
  ['Hoy está en una celda de Boleíta.'],
  ['Su hermana lo ubicó en Rodeo I.'],
  ['By nightfall he was taken back to prison.'],
  ['No puede salir de su vivienda.'],
  ['El tribunal revocó la medida.'],
  ['Retiramos la publicación y pedimos disculpas.'],
])('a sentence behind a release takes it back: «%s»', (sentence) => {
  expect(isLater(sentence)).toBe(true)
})

test.each([
  ['Había estado en una celda de Boleíta.'],
  ['Lo arrestaron en agosto de 2024.'],
  ['No puede salir del país.'],
  ['He had been held at Ramo Verde since 2023.'],
  ['Debe presentarse cada treinta días.'],
])('a sentence behind a release does not take it back: «%s»', (sentence) => {
  expect(isLater(sentence)).toBe(false)
})
