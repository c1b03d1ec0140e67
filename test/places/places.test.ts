import { describe, expect, test } from 'vitest'
import {
  findPlaces,
  findPrison,
  findRegion,
  prisonName,
  prisonRegion,
  regionName,
  regions,
} from '../../src/places/places.ts'

describe('places of release in a sentence', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['Salieron de El Rodeo I y de Tocorón.', ['rodeo1', 'tocoron'], ['VE-M', 'VE-D']],
    ['Fueron excarcelados de Rodeo I y II.', ['rodeo1', 'rodeo2'], ['VE-M']],
    ['Doce mujeres salieron de La Crisálida.', ['crisalida'], ['VE-M']],
    ['They left El Helicoide on Friday.', ['helicoide'], ['VE-A']],
    ['Seventeen walked out of Zone 7.', ['zona7'], ['VE-M']],
    ['Salieron del Centro Penitenciario de Aragua.', ['tocoron'], ['VE-D']],
    [
      'Tres adolescentes salieron del Centro Socioeducativo Pablo Herrera Campíns.',
      ['herrera-campins'],
      ['VE-K'],
    ],
    ['Quedó libre en el estado Bolívar.', [], ['VE-F']],
    ['Fueron liberados en los estados Zulia, Lara y Táchira.', [], ['VE-V', 'VE-K', 'VE-S']],
    ['Foro Penal: Miranda (9), Amazonas (1).', [], ['VE-M', 'VE-Z']],
    ['Fueron liberados en Maracaibo.', [], ['VE-V']],
    ['They were freed in Zulia state.', [], ['VE-V']],
    // A prison decides, whatever town is named beside it.
    ['Salió de El Rodeo I, en Caracas.', ['rodeo1'], ['VE-M']],
    // Not a place, or not of release.
    ['Ana Miranda y Luis Lara fueron liberados.', [], []],
    ['Miranda Díaz esperaba a su madre.', [], []],
    ['El Tren de Aragua es una banda.', [], []],
    ['El bolívar se devaluó.', [], []],
    ['Quedó en libertad.', [], []],
    ['Estuvo en un calabozo.', [], []],
    ['Fue detenido en Maiquetía.', [], []],
    ['Fue detenida por la Dgcim.', [], []],
    ['José Antonio Anzoátegui fue un prócer.', [], []],
    ['El 26 de julio salió de prisión.', [], []],
    ['Un rodeo de toros.', [], []],
    ['Comerciante de El Tocuyo.', [], []],
    ['La cuenta @RHelicoide lo publicó.', [], []],
    ['Habló en Barcelona, España.', [], []],
    ['Salió con casa por cárcel.', [], []],
  ]
  test.each(rows)('%s', (text, prisons, isos) => {
    const found = findPlaces(text)
    expect([...found.prisons].sort()).toEqual([...prisons].sort())
    expect([...found.regions].sort()).toEqual([...isos].sort())
  })
})

describe('what a person types after /region', () => {
  const known: readonly (readonly [string, string])[] = [
    ['Miranda', 'VE-M'],
    ['estado miranda', 'VE-M'],
    ['mirnada', 'VE-M'],
    ['carabobo', 'VE-G'],
    ['caravobo', 'VE-G'],
    ['tachira', 'VE-S'],
    ['Táchira', 'VE-S'],
    ['nueva esparta', 'VE-O'],
    ['margarita', 'VE-O'],
    ['la guaira', 'VE-X'],
    ['vargas', 'VE-X'],
    ['guaira', 'VE-X'],
    ['Caracas', 'VE-A'],
    ['distrito capital', 'VE-A'],
    ['maracaibo', 'VE-V'],
    ['la guajira', 'VE-V'],
    ['edo. Zulia', 'VE-V'],
    ['zulia state', 'VE-V'],
    ['VE-K', 'VE-K'],
    ['bolivar', 'VE-F'],
    ['delta amacuro', 'VE-Y'],
    ['anzoategi', 'VE-B'],
  ]
  test.each(known)('«%s» is %s', (typed, iso) => {
    expect(findRegion(typed)).toEqual({ kind: 'region', iso, name: regionName(iso) })
  })
  test.each(['todas', 'Todos', 'all', 'TODAS LAS REGIONES', 'venezuela'])('«%s» is every region', (typed) => {
    expect(findRegion(typed)).toEqual({ kind: 'all' })
  })
  test.each(['Gran Caracas', 'los llanos', 'oriente'])('«%s» is several', (typed) => {
    expect(findRegion(typed).kind).toBe('several')
  })
  test.each(['', 'xyz', 'París', 'qwerty', 'a'])('«%s» is unknown', (typed) => {
    expect(findRegion(typed)).toEqual({ kind: 'unknown' })
  })
})

describe('what a person calls a prison', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['el rodeo 1', 'rodeo1'],
    ['cárcel del rodeo I', 'rodeo1'],
    ['rodeo', 'rodeo'],
    ['Helicoide', 'helicoide'],
    ['el elicoide', 'helicoide'],
    ['tocoron', 'tocoron'],
    ['penal de tocuyito', 'tocuyito'],
    ['la crisalida', 'crisalida'],
    ['ramo verde', 'ramo-verde'],
    ['zona 7', 'zona7'],
    ['yare 3', 'yare3'],
    ['casa por cárcel', null],
    ['las brisas', null],
    ['no sé', null],
  ]
  test.each(rows)('«%s» → %s', (words, id) => expect(findPrison(words)).toBe(id))
})

test('names and regions of prisons', () => {
  expect(regions()).toHaveLength(25)
  expect(regionName('VE-M')).toBe('Miranda')
  expect(prisonName('rodeo1')).toBe('El Rodeo I')
  expect(prisonRegion('rodeo1')).toBe('VE-M')
  expect(prisonName('nowhere')).toBeNull()
  expect(prisonRegion('inam')).toBeNull()
})
