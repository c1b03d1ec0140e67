import { expect, test } from 'vitest'
import { compare, parseName, verdict } from '../../src/names/verdict.ts'

type Pair = readonly [followed: string, mention: string]

const same: Record<string, readonly Pair[]> = {
  'accents, case and ñ do not matter': [
    ['begoña núñez tablante', 'BEGONA NUNEZ TABLANTE'],
    ['Jose Ibañez Orta', 'José Ibáñez Orta'],
    ['José González', 'José González'],
    ['li wei', 'Li Wei'],
  ],
  'a creative spelling is the same given name': [
    ['Jonatan Torres', 'Jonathan Torres Duque'],
    ['Yeferson Tablante', 'Jefferson Tablante Orta'],
    ['Jhoan Lecuna', 'Yohan Lecuna'],
    ['Maicol Orta Rujano', 'Maikel Orta Rujano'],
    ['wilmer tablante', 'Wuilmer Tablante'],
    ['Estiven Rujano', 'Steven Rujano'],
    ['Geidy Orta', 'Jeidy Orta'],
  ],
  'what sounds the same in a surname is the same': [
    ['Mario Sambrano Orta', 'Mario Zambrano Orta'],
    ['Ines Ernandez Rujano', 'Inés Hernández Rujano'],
    ['Raúl Guaiquirima', 'Raúl Huaiquirima'],
    ['Ciro Llanes Orta', 'Ciro Yanes Orta'],
    ['Elba Quijada Orta', 'Elba Kijada Orta'],
  ],
  'a missing second surname is not a contradiction when something is rare': [
    ['Fermina Rujano Orta', 'Fermina Rujano'],
    ['Fermina Rujano', 'Fermina Coromoto Rujano Orta'],
    ['Ángel Darío Rujano', 'Ángel Rujano'],
    ['Argimiro Díaz', 'Argimiro Díaz Orta'],
  ],
  'surnames may stand first': [
    ['Darío Rujano Tablante', 'RUJANO TABLANTE, DARÍO'],
    ['Darío Rujano Tablante', 'RUJANO TABLANTE DARIO JOSE'],
    ['rujano tablante dario', 'Darío Rujano Tablante'],
  ],
  'particles join and vanish': [
    ['Juan Delacruz Rujano', 'Juan de la Cruz Rujano'],
    ['Inés San Juan Orta', 'Inés Sanjuan Orta'],
    ['Maria del Valle Rujano', 'María Delvalle Rujano Orta'],
    ['Ciro Di Stefano', 'CIRO DISTEFANO'],
    ['rafael delarosa isaguirre', 'Rafael de la Rosa Izaguirre'],
    ['José de Sousa Rujano', 'José Sousa Rujano'],
    ['Ana Montes de Oca', 'ANA MONTES DE OCA RUJANO'],
  ],
  'two givens may be written in one word': [
    ['Josegregorio Rujano', 'José Gregorio Rujano'],
    ['Marielena Rujano Orta', 'María Elena Rujano Orta'],
    ['Luis Alberto Rujano', 'LUISALBERTO RUJANO'],
    ['Jeancarlos Rujano Orta', 'Jean Carlos Rujano Orta'],
    ['Anamaría Rujano Orta', 'ANA MARIA RUJANO'],
  ],
  'short forms are read out': [
    ['Ma. Inés Rujano Orta', 'María Inés Rujano Orta'],
    ['Fco. Rujano Orta', 'Francisco Rujano Orta'],
    ['Ciro Rguez. Orta', 'Ciro Rodríguez Orta'],
    ['Alej. Rujano Orta', 'Alejandra Rujano Orta'],
  ],
  'what a scanner reads wrongly is forgiven': [
    ['Bernardo Rujano Orta', 'BEMARDO RUJANO ORTA'],
    ['Olinto Rujano Orta', '0LINT0 RUJANO ORTA'],
    ['Ismenia Tablante Orta', 'lsmenia Tablante Orta'],
    ['Darío García Orta', 'DARIO GARClA ORTA'],
    ['Yulexi María Orta', 'Yulexi MARlA Orta'],
  ],
  'one slip in a long word is forgiven when the rest agrees': [
    ['Alejandro Darío Montesinos Orta', 'Alejadnro Darío Montesinos Orta'],
    ['Inés Montesinso Orta', 'Inés Montesinos Orta'],
    ['Francisco Orta Rujano', 'Franciisco Orta Rujano'],
    ['Franciscp Javier Orta Rujano', 'Francisco Javier Orta Rujano'],
  ],
  'a last s that is hardly heard is no other name beside a whole one': [
    ['Darío Castellano Orta', 'Darío Castellanos Orta'],
    ['Inés Orta Salina', 'Inés Orta Salinas'],
    ['Yusmeli Rujano Orta', 'Yusmelis Rujano Orta'],
  ],
  'a double l of other languages is one l in a given name': [
    ['Willmer Rujano Orta', 'Wilmer Rujano Orta'],
    ['Williander Rujano Orta', 'Wiliander Rujano'],
    ['Estella Rujano Orta', 'Estela Rujano Orta'],
  ],
  'a middle initial fits': [
    ['Ciro Darío Rujano', 'Ciro D. Rujano Orta'],
    ['Inés C. Rujano Orta', 'Inés Coromoto Rujano Orta'],
  ],
  'titles, ages, numbers and remarks are no part of a name': [
    ['mi hijo dario rujano orta de barinas', 'Darío Rujano Orta'],
    ['Darío Rujano Orta', 'Cap. (Ej.) Darío Rujano Orta'],
    ['Darío Rujano Orta', '17. Darío Rujano Orta (34)'],
    ['Darío Rujano Orta', '1er Tte. Darío Rujano Orta'],
    ['Darío Rujano Orta', 'la activista Darío Rujano Orta'],
    ['dario rujano orta 23 años preso en tocoron', 'Darío Rujano Orta'],
    ['Darío "Chispa" Rujano Orta', 'Darío Rujano Orta'],
    ['Darío Rujano Orta', 'Darío Rujano Orta, alias "El Chispa"'],
    ['mi sobrino: darío rujano orta', 'Darío Rujano Orta'],
    ['mi hija se llama Inés Rujano Orta', 'Inés Rujano Orta'],
    ['darío rujano orta - mi hermano', 'Darío José Rujano Orta'],
    ['inés rujano orta mi esposa', 'Inés Rujano Orta'],
    ['dario rujano orta (mi hijo)', 'Darío Rujano Orta'],
  ],
  'a married surname is added, not exchanged': [
    ['Inés Rujano de Tablante', 'Inés Rujano Orta'],
    ['Inés Rujano Orta', 'Inés Rujano Orta viuda de Tablante'],
    ['Inés Rujano vda. de Tablante', 'Inés Rujano vda de Tablante'],
  ],
  'the same identity number decides': [
    ['José Pérez V-9.888.777', 'José Pérez Rodríguez, C.I. 9888777'],
    ['María Díaz 12345678', 'MARIA DIAZ LOPEZ V-12.345.678'],
  ],
  'immigrant names are spelt by ear': [
    ['Joao Lourenco Orta', 'João Lourenço Orta'],
    ['yusef hadad', 'Youssef Haddad'],
    ['Mojamed Jalil', 'Mohamed Khalil'],
    ['Jasan Jalil', 'Hassan Khalil'],
    ['Maricela Rujano', 'Marisela Rujano Orta'],
    ['ervin rujano', 'Erwin Rujano'],
    ['wolfang rujano', 'Wolfgang Rujano Orta'],
    ['Enzo Rugiero', 'ENZO RUGGIERO'],
    ['Antonino Pelegrini', 'Antonino Pellegrini'],
    ['Vladmir Rujano Orta', 'Vladimir Rujano Orta'],
  ],
  'the second given used alone counts with both surnames': [['Darío Rujano Orta', 'Ciro Darío Rujano Orta']],
}

const perhaps: Record<string, readonly Pair[]> = {
  'a common name without its second surname': [
    ['José Pérez', 'José Pérez Rujano'],
    ['María Rodríguez Orta', 'María Rodríguez'],
    ['Ana Torres', 'Ana Torres Rujano'],
    ['José Gregorio González', 'José Gregorio González Orta'],
  ],
  'a double l of a surname that hardly anybody has': [
    ['Rosa Pelegrino', 'Rosa Pellegrino'],
    ['luis blondel', 'Luis Blondell Orta'],
  ],
  'only an initial': [
    ['Darío Rujano Orta', 'D. Rujano Orta'],
    ['Darío José Rujano', 'D. J. Rujano'],
  ],
  'only a nickname': [
    ['Jesús Rujano Orta', 'Chuo Rujano'],
    ['Beto Rujano Orta', 'Humberto Rujano Orta'],
    ['Carlitos Rujano', 'Carlos Rujano Orta'],
  ],
  'one odd letter in the only surname': [
    ['Darío Rujano', 'Darío Rujeno'],
    ['Inés Tablante', 'Inés Tablonte'],
  ],
  'a last s in the only surname, or in the only given beside one surname': [
    ['Elio Mejía Rujano', 'Elio Mejías'],
    ['Darío Torre', 'Darío Torres'],
    ['Nelly Rujano', 'Nellys Rujano'],
  ],
  'only the second given and one surname': [['Rafael Rujano', 'Darío Rafael Rujano Orta']],
  'no given at all': [['Darío Rujano Orta', 'RUJANO ORTA']],
  '«hijo» on one side': [['Darío Rujano Orta', 'Darío Rujano Orta (hijo)']],
  'surnames in the other order, neither very common': [['Darío Rujano Tablante', 'Darío Tablante Rujano']],
  'a common surname cut off': [
    ['Darío José Rodríguez Orta', 'DARIO JOSE RODRIG'],
    ['Darío José Fernández Orta', 'DARIO JOSE FERNAN'],
  ],
  'what is left of a word cut off may be a surname of its own': [
    ['Darío Aristeguieta', 'DARIO ARISTEGUI'],
    ['Inés Rujano Noguera', 'INES RUJANO NOGUER'],
  ],
  'words that may all be either, in capitals': [
    ['Alonso Jaime', 'JAIME ALONSO'],
    ['Alonso Gil', 'GIL ALONSO'],
    ['Benito Andrés', 'ANDRES BENITO'],
    ['Simón Alonso Gil', 'ALONSO GIL SIMON'],
  ],
  'the father’s surname missing': [['Darío José Rujano Tablante', 'Darío José Tablante']],
  'two different husbands': [['Inés Rujano de Tablante', 'Inés Rujano de Montesinos']],
}

const other: Record<string, readonly Pair[]> = {
  'another second surname': [
    ['Darío Rujano Orta', 'Darío Rujano Tablante'],
    ['José Pérez Orta', 'José Pérez Rujano'],
  ],
  'another first surname': [['Darío Rujano Orta', 'Darío Tablante Orta']],
  'a sibling': [
    ['Darío Rujano Orta', 'Ciro Rujano Orta'],
    ['José Luis Rujano Orta', 'José Gregorio Rujano Orta'],
    ['Darío José Rujano', 'Ciro José Rujano'],
    ['Yorgelis Rujano Orta', 'Yorlenis Rujano Orta'],
    ['Rosa Rujano Orta', 'Rosalba Rujano Orta'],
  ],
  'the other gender': [
    ['Mario Rujano Orta', 'María Rujano Orta'],
    ['Gerardo Rujano', 'Gerarda Rujano'],
    ['Luis Rujano', 'Luisa Rujano'],
    ['Yosmelo Rujano Orta', 'Yosmela Rujano Orta'],
    ['José María Rujano', 'María José Rujano'],
  ],
  'father and son exchange their givens': [['Ciro Darío Rujano', 'Darío Ciro Rujano']],
  'father against son': [['Darío Rujano padre', 'Darío Rujano hijo']],
  'two real names one letter apart': [
    ['Darío Marín Orta', 'Darío Martín Orta'],
    ['Darío Ávila', 'Darío Dávila'],
    ['Fernando Rujano Orta', 'Hernando Rujano Orta'],
    ['Kevin Rujano', 'Kelvin Rujano'],
    ['Darío Molina', 'Darío Colina'],
    ['Darío Serrano Orta', 'Darío Serrada Orta'],
    ['Darío Páez', 'Darío Sáez'],
    ['Marco Rujano Orta', 'Marcos Rujano Orta'],
    ['Darío Salcedo Orta', 'Darío Saucedo Orta'],
    ['Darío Aldana Orta', 'DARIO ALDAMA ORTA'],
    ['Darío Orta Pinto', 'Darío Orta Pino'],
    ['Darío Sequera Orta', 'Darío Sequea Orta'],
    ['Darío Farías Orta', 'Darío Frías Orta'],
    ['Nelson Rujano Orta', 'Nilson Rujano Orta'],
    ['Melvin Rujano Orta', 'Mervin Rujano Orta'],
    ['Mariana Rujano Orta', 'María Ana Rujano Orta'],
    ['Inés Villa Orta', 'Inés Vila Orta'],
  ],
  'an initial that does not fit': [
    ['Darío José Rujano', 'Darío M. Rujano'],
    ['Darío Humberto Rujano', 'Darío I. Rujano'],
  ],
  'a nickname of someone else': [['Pedro Rujano Orta', 'Nacho Rujano Orta']],
  'given and surname exchanged in a sentence': [
    ['Alonso Jaime', 'Jaime Alonso'],
    ['León Rafael', 'Rafael León'],
    ['Darío Alfonso Rujano', 'Darío Rujano Alfonso'],
    ['Darío León Tablante', 'Darío Tablante León'],
  ],
  'two very common surnames in the other order': [['Darío Pérez González', 'Darío González Pérez']],
  'another identity number': [['Darío Rujano V-9.888.777', 'Darío Rujano V-9.888.778']],
  'maiden and married surname exchanged': [
    ['Inés Rujano de Tablante', 'Inés Tablante de Rujano'],
    ['Yorbelis Rujano de Tablante', 'Yorbelis Tablante de Rujano'],
  ],
  'San Martín is not Martín': [['Darío San Martín', 'Darío Martín']],
  'only scattered parts in common': [
    ['Darío José Rujano Orta', 'Ciro José Tablante Orta'],
    ['Darío Rujano', 'Darío'],
    ['Darío Rujano', 'Rujano'],
  ],
}

const all = (table: Record<string, readonly Pair[]>) =>
  Object.entries(table).flatMap(([why, pairs]) => pairs.map(([a, b]) => [why, a, b] as const))

test.each(all(same))('%s: %s = %s', (_why, followed, mention) => {
  expect(verdict(followed, mention)).toMatchObject({ verdict: 'match' })
  expect(verdict(mention, followed)).toMatchObject({ verdict: 'match' })
})

test.each(all(perhaps))('%s is only possible: %s ? %s', (_why, followed, mention) => {
  expect(verdict(followed, mention)).toMatchObject({ verdict: 'possible' })
  expect(verdict(mention, followed)).toMatchObject({ verdict: 'possible' })
})

test.each(all(other))('%s is someone else: %s ≠ %s', (_why, followed, mention) => {
  expect(verdict(followed, mention)).toMatchObject({ verdict: 'no' })
  expect(verdict(mention, followed)).toMatchObject({ verdict: 'no' })
})

test('the reason names the parts that differ', () => {
  expect(verdict('Darío Rujano Rojas', 'Darío Rujano Borjas').why).toContain(
    'second surname differs: Rojas / Borjas',
  )
  expect(verdict('Mario Rujano', 'María Rujano').why).toContain('given name differs: Mario / María')
})

test('a fuller agreement scores higher than a thinner one', () => {
  const full = verdict('Darío Rujano Orta', 'Darío Rujano Orta').score
  const thin = verdict('Darío Rujano Orta', 'Darío Rujano').score
  const doubtful = verdict('Darío Rujano Orta', 'D. Rujano Orta').score
  expect([full > thin, thin > doubtful, doubtful > verdict('Darío Rujano', 'Ciro Rujano').score]).toEqual([
    true,
    true,
    true,
  ])
})

test('a parsed name can be kept and compared again', () => {
  const kept = parseName('Darío Rujano Orta')
  expect(compare(kept, parseName('DARIO RUJANO'))).toEqual(verdict('Darío Rujano Orta', 'DARIO RUJANO'))
})

test.each([
  '',
  '   ',
  '123',
  '...',
  '😀',
  'de la',
  '"""',
  '((((',
  ', , ,',
  'V-12.345.678',
])('«%s» is nobody', (text) => {
  expect(verdict(text, 'Darío Rujano Orta').verdict).toBe('no')
})
