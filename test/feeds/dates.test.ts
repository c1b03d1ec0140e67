import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plausible, readDate } from '../../src/feeds/dates.ts'

test.each([
  // RFC 822 and what is made of it
  ['Thu, 25 Dec 2025 10:30:00 GMT', '2025-12-25T10:30:00Z'],
  ['Thu, 25 Dec 2025 10:30:00 +0000', '2025-12-25T10:30:00Z'],
  ['Thu, 25 Dec 2025 10:30:00 -0400', '2025-12-25T14:30:00Z'],
  ['25 Dec 2025 10:30 EST', '2025-12-25T15:30:00Z'],
  ['Thu, 25 Dec 2025 10:30:00 VET', '2025-12-25T14:30:00Z'],
  ['Thu, 25 Dec 25 10:30:00 UT', '2025-12-25T10:30:00Z'],
  ['Thu, 5 Dec 99 10:30:00 Z', '1999-12-05T10:30:00Z'],
  ['Thu, 25 Dec 2025 10:30:60 GMT', '2025-12-25T10:30:59Z'],
  ['Thu, 25 Dec 2025 10:30:00 GMT-4', '2025-12-25T14:30:00Z'],
  ['Thu, 25 Dec 2025 10:30:00 UTC-04:00', '2025-12-25T14:30:00Z'],
  ['Thu, 25 Dec 2025 10:30:00 -0400 (VET)', '2025-12-25T14:30:00Z'],
  ['Thu Dec 25 2025 10:30:00 GMT-0400 (Venezuela Time)', '2025-12-25T14:30:00Z'],
  ['jue, 25 dic 2025 10:30:00 -0400', '2025-12-25T14:30:00Z'],
  ['mié, 24 dic 2025 10:30:00 +0100', '2025-12-24T09:30:00Z'],
  // ISO 8601
  ['2025-12-25T10:30:00Z', '2025-12-25T10:30:00Z'],
  ['2025-12-25T10:30:00.123-04:00', '2025-12-25T14:30:00Z'],
  ['2025-12-25T10:30:00-0400', '2025-12-25T14:30:00Z'],
  ['2025-12-25T10:30-04', '2025-12-25T14:30:00Z'],
  ['2025-12-25 10:30:00', '2025-12-25T14:30:00Z'],
  ['2025-12-25', '2025-12-25T04:00:00Z'],
  ['20251225T103000Z', '2025-12-25T10:30:00Z'],
  ['2025/12/25 10:30', '2025-12-25T14:30:00Z'],
  // Spanish
  ['25 de diciembre de 2025', '2025-12-25T04:00:00Z'],
  ['25 de diciembre del 2025', '2025-12-25T04:00:00Z'],
  ['25 dic 2025 10:30', '2025-12-25T14:30:00Z'],
  ['25 dic. 2025, 10:30', '2025-12-25T14:30:00Z'],
  ['25-dic-2025 10:30 p. m.', '2025-12-26T02:30:00Z'],
  ['jueves, 25 de diciembre de 2025 a las 10:30 a. m.', '2025-12-25T14:30:00Z'],
  ['Jueves 25 de Diciembre de 2025 - 12:05 am', '2025-12-25T04:05:00Z'],
  ['1º de enero de 2026, 15:00 horas', '2026-01-01T19:00:00Z'],
  ['1 de septiembre de 2026', '2026-09-01T04:00:00Z'],
  ['1 de setiembre de 2026', '2026-09-01T04:00:00Z'],
  ['sábado, 2 de mayo de 2026, 18:00h', '2026-05-02T22:00:00Z'],
  ['martes 3 de marzo de 2026', '2026-03-03T04:00:00Z'],
  ['marzo 3, 2026', '2026-03-03T04:00:00Z'],
  ['ene 3, 2026 8:15 pm', '2026-01-04T00:15:00Z'],
  ['mar 3, 2026', '2026-03-03T04:00:00Z'],
  ['mar 3 de marzo de 2026', '2026-03-03T04:00:00Z'],
  ['mar, 24 dic 2025 10:30:00 -0400', '2025-12-24T14:30:00Z'],
  // English
  ['December 25, 2025', '2025-12-25T04:00:00Z'],
  ['Dec. 25, 2025 at 10:30 AM EST', '2025-12-25T15:30:00Z'],
  ['Thursday, December 25th, 2025 10 pm', '2025-12-26T02:00:00Z'],
  // Day first
  ['01/02/2026', '2026-02-01T04:00:00Z'],
  ['01/02/2026 10:30', '2026-02-01T14:30:00Z'],
  ['1.2.2026', '2026-02-01T04:00:00Z'],
  ['01-02-26', '2026-02-01T04:00:00Z'],
  ['12/25/2025', '2025-12-25T04:00:00Z'],
])('«%s» is %s', (written, expected) => {
  expect(readDate(written)?.toISOString()).toBe(new Date(expected).toISOString())
})

test.each([
  '',
  'ayer',
  'hace 5 minutos',
  '30 de febrero de 2026',
  '2026-13-01',
  '32/01/2026',
  '25 de diciembre',
  '2025',
  '10:30',
  'Thu, 25 Dec 2025 25:30:00 GMT',
  'Thu, 25 Dec 2025 10:75:00 GMT',
  'Thu, 25 Dec 2025 10:30:00 Narnia',
  '2025-12-25T10:30:00+99:00',
  '2025-12-25 14:00 pm',
  '0000-00-00 00:00:00',
  'Invalid Date',
  '1764072000',
])('«%s» is not a date', (written) => {
  expect(readDate(written)).toBeNull()
})

test('what Node writes is read back', () => {
  const dates = fc.date({ min: new Date('1996-01-01'), max: new Date('2049-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, (date) => {
      const second = Math.floor(date.getTime() / 1000) * 1000
      expect(readDate(date.toUTCString())?.getTime()).toBe(second)
      expect(readDate(date.toISOString())?.getTime()).toBe(second)
    }),
  )
})

test('nothing written as a date makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
      const date = readDate(text)
      expect(date === null || !Number.isNaN(date.getTime())).toBe(true)
    }),
  )
})

test('dates of 1970 and 2099 tell nothing; tomorrow in another time zone does', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  expect(plausible(new Date(0), now)).toBeNull()
  expect(plausible(new Date('2099-01-01'), now)).toBeNull()
  expect(plausible(new Date('2026-11-24T12:00:01Z'), now)).toBeNull()
  expect(plausible(new Date('2026-11-24T06:00:00Z'), now)).toEqual(new Date('2026-11-24T06:00:00Z'))
  expect(plausible(null, now)).toBeNull()
})
