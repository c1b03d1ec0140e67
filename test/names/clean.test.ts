import { expect, test } from 'vitest'
import { cleanName } from '../../src/names/clean.ts'
import { verdict } from '../../src/names/verdict.ts'
import { quickest } from '../quickest.ts'

test.each([
  ['mi hijo Darío Rujano Orta', 'Darío Rujano Orta'],
  ['mi hijo darío rujano orta, 23 años, preso en Tocorón', 'Darío Rujano Orta'],
  ['  inés   del valle   rujano ', 'Inés del Valle Rujano'],
  ['INÉS DE LOS ÁNGELES RUJANO', 'Inés de los Ángeles Rujano'],
  ['Dra. Inés Rujano', 'Inés Rujano'],
  ['Cap. (Ej.) Darío Rujano', 'Darío Rujano'],
  ['Darío Rujano Orta (GNB)', 'Darío Rujano Orta'],
  ['Carlos Quevedo-Orta', 'Carlos Quevedo-Orta'],
  ["antonio d'ángelo", "Antonio D'Ángelo"],
  ['Rujano Orta, Darío', 'Rujano Orta, Darío'],
  ['Darío Rujano (hijo)', 'Darío Rujano hijo'],
  ['darío rujano jr.', 'Darío Rujano hijo'],
  ['Darío "Chispa" Rujano', 'Darío Rujano'],
  ['Fco. Rujano Orta', 'Fco. Rujano Orta'],
  ['Darío J. Rujano', 'Darío J. Rujano'],
  ['Darío 🙏 Rujano 🇻🇪', 'Darío Rujano'],
  ['Ｄａｒíｏ Ｒｕｊａｎｏ', 'Darío Rujano'],
  ['Dari\u0301o Rujano', 'Darío Rujano'],
  ['Dar\u00adío Ru\u200bja\u200dno', 'Darío Rujano'],
  ['\u202eDarío Rujano\u202c', 'Darío Rujano'],
  ['Dаrío Rujаno', 'Darío Rujano'],
  ['darío mcAllister', 'darío mcAllister'],
])('«%s» is kept as «%s»', (typed, display) => {
  expect(cleanName(typed)).toEqual({ kind: 'name', display })
})

test.each([
  ['Darío Rujano V-12.345.678', '12345678'],
  ['darío rujano v12345678', '12345678'],
  ['Darío Rujano, C.I. 9.876.543', '9876543'],
  ['Darío Rujano cédula: 9876543', '9876543'],
  ['Darío Rujano C.I: V 9.876.543', '9876543'],
])('the identity number of «%s» is taken out of what is shown', (typed, cedula) => {
  expect(cleanName(typed)).toEqual({ kind: 'name', display: 'Darío Rujano', cedula })
})

test.each([
  ['', 'empty'],
  ['    ', 'empty'],
  ['\u200b \u2060', 'empty'],
  [' '.repeat(4096), 'empty'],
  ['Darío', 'one-word'],
  ['mi hijo Darío', 'one-word'],
  ['Sr. Rujano', 'one-word'],
  ['de la Cruz', 'one-word'],
  ['x', 'not-a-name'],
  ['D. R.', 'not-a-name'],
  ['🙏🙏🙏', 'not-a-name'],
  ['12345678', 'not-a-name'],
  ['04121234567', 'not-a-name'],
  ['hola buenas tardes', 'not-a-name'],
  ['quiero saber de Darío Rujano', 'not-a-name'],
  ['https://example.org/Darío Rujano', 'not-a-name'],
  ['/seguir Darío Rujano', 'not-a-name'],
  ['Darío Rujano; DROP TABLE people', 'not-a-name'],
  ['uno dos tres cuatro cinco seis siete ocho nueve diez once', 'not-a-name'],
  ['Дарио Рухано', 'mixed-script'],
  ['Darío Рухжано', 'mixed-script'],
  ['داريو روخانو', 'mixed-script'],
  ['达里奥 Rujano', 'mixed-script'],
  ['a'.repeat(4096), 'too-long'],
  [`${'Darío '.repeat(400)}`, 'too-long'],
  [`${'a'.repeat(90)} ${'b'.repeat(90)}`, 'too-long'],
])('«%.40s» is refused: %s', (typed, because) => {
  expect(cleanName(typed)).toEqual({ kind: 'refused', because })
})

test('ten thousand combining marks are refused or dropped, quickly', () => {
  expect(cleanName(`Darío${'\u0301'.repeat(10_000)} Rujano`)).toEqual({
    kind: 'refused',
    because: 'too-long',
  })
  expect(cleanName(`Darío${'\u0301'.repeat(2_000)} Rujano`)).toMatchObject({ kind: 'name' })
  expect(quickest(() => cleanName(`Darío${'\u0301'.repeat(10_000)} Rujano`))).toBeLessThan(50)
})

test('a name typed with look-alike letters finds the Latin name', () => {
  const cleaned = cleanName('Dаrío Rujаno Ortа')
  expect(cleaned.kind === 'name' && verdict(cleaned.display, 'Darío Rujano Orta').verdict).toBe('match')
})

test('the display is never longer than 120 graphemes', () => {
  const cleaned = cleanName(`${'Ab'.repeat(25)} ${'Cd'.repeat(25)} Rujano`)
  expect(cleaned.kind === 'name' && cleaned.display.length).toBeLessThanOrEqual(120)
})
