import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import type { Count } from '../../src/claims/reading.ts'

const PUBLISHED = '2026-02-15T16:00:00Z'

/** Counts as «kind min..max authority». */
function counts(body: string, title = ''): string[] {
  const show = (count: Count): string =>
    `${count.kind} ${count.min ?? ''}..${count.max ?? ''}${count.authority === null ? '' : ` ${count.authority}`}`
  return readReport({ id: 's', title, body, published_at: PUBLISHED }).counts.map(show)
}

type Row = readonly [sentence: string, counts: readonly string[]]

describe('how many', () => {
  const rows: readonly Row[] = [
    ['Fueron liberados al menos 80 presos políticos.', ['batch 80..']],
    ['Excarcelaron a más de 100 personas el viernes.', ['batch 100..']],
    ['Casi 60 detenidos salieron en libertad.', ['batch 60..60']],
    ['Entre 20 y 30 presos fueron liberados.', ['batch 20..30']],
    ['No más de 40 presos políticos fueron excarcelados.', ['batch ..40']],
    ['Once presos políticos fueron excarcelados.', ['batch 11..11']],
    ['Fueron liberadas 2 mil 21 personas.', ['batch 2021..2021']],
    ['Fueron liberadas mil 405 personas.', ['batch 1405..1405']],
    ['Foro Penal verificó 𝟴𝟲 excarcelaciones.', ['batch 86..86 Foro Penal']],
    ['Una treintena de presos políticos recuperó la libertad.', ['batch 30..30']],
    ['Medio centenar de detenidos salió de prisión.', ['batch 50..50']],
    ['Decenas de presos políticos fueron liberados.', ['batch 20..']],
    ['Fueron excarceladas treinta y una (31) personas.', ['batch 31..31']],
    ['Fueron liberados 17 de los 40 detenidos.', ['batch 17..17']],
    ['Liberan a 12 presos políticos.', ['batch 12..12']],
    ['At least 80 political prisoners were freed.', ['batch 80..']],
    ['More than 100 people were released on Friday.', ['batch 100..']],
    ['Nearly 60 detainees walked free.', ['batch 60..60']],
    ['Between 20 and 30 prisoners were released.', ['batch 20..30']],
    ['No more than 40 political prisoners were released.', ['batch ..40']],
    ['Eleven political prisoners were released.', ['batch 11..11']],
    ['Eighty-eight people were released.', ['batch 88..88']],
    ['Two dozen prisoners were freed.', ['batch 24..24']],
    ['Dozens of prisoners were freed.', ['batch 20..']],
    ['Authorities released 17 of the 40 detainees.', ['batch 17..17']],
    // Once is eleven in Spanish only.
    ['Ana Ruiz was once released.', []],
  ]
  test.each(rows)('%s', (sentence, expected) => expect(counts(sentence)).toEqual(expected))
})

describe('no people at all', () => {
  const rows: readonly string[] = [
    'Ana Ruiz, de 36 años, fue excarcelada.',
    'Ana Ruiz, 36, was released.',
    'Ana Ruiz fue excarcelada tras 448 días presa.',
    'Ana Ruiz was released after 448 days in prison.',
    'Ana Ruiz salió de El Rodeo 1 el 13 de febrero de 2026.',
    'Ana Ruiz was released from Zone 7 on February 13, 2026.',
    'Ana Ruiz fue liberada a las 9 de la noche.',
    'Ana Ruiz was released at 9 p.m.',
    'Ana Ruiz, condenada a 30 años, fue liberada.',
    'Ana Ruiz fue liberada con presentación cada 30 días.',
    'La ley de amnistía fue aprobada con 250 votos y Ana Ruiz fue liberada.',
    'Excarcelaron a Ana Ruiz a 130 kilómetros de Caracas.',
    'Liberaron al 10 % de los presos.',
    'They freed 10% of the prisoners.',
    'Una persona cercana dijo que Ana Ruiz fue liberada.',
  ]
  test.each(rows)('%s', (sentence) => expect(counts(sentence)).toEqual([]))
})

describe('what the figure is of', () => {
  const rows: readonly Row[] = [
    // A running total.
    ['Foro Penal ha verificado 383 excarcelaciones desde el 8 de enero.', ['cumulative 383..383 Foro Penal']],
    ['Desde el 8 de enero han sido liberadas 383 personas.', ['cumulative 383..383']],
    ['Con estas, suman 383 las excarcelaciones verificadas.', ['cumulative 383..383']],
    ['Foro Penal has verified 383 releases since Jan. 8.', ['cumulative 383..383 Foro Penal']],
    ['Some 383 people have been released in the past month.', ['cumulative 383..383']],
    // One night, whatever the words around it.
    ['Desde el viernes han sido liberadas 38 personas.', ['batch 38..38']],
    ['20 obreros presos desde abril salieron en libertad anoche.', ['batch 20..20']],
    ['Nueve maestros detenidos en junio recuperaron la libertad.', ['batch 9..9']],
    ['Twenty workers held since April walked free on Friday.', ['batch 20..20']],
    // Both in one sentence.
    [
      'Foro Penal confirmó 35 excarcelaciones este domingo, con lo que suman 418 desde enero.',
      ['batch 35..35 Foro Penal', 'cumulative 418..418 Foro Penal'],
    ],
    [
      'Rights groups confirmed 35 releases on Sunday, bringing the total to 418.',
      ['batch 35..35 rights groups', 'cumulative 418..418 rights groups'],
    ],
    // Still held.
    ['Más de 800 presos políticos siguen detenidos.', ['remaining 800..']],
    ['En el país quedan 644 presos políticos.', ['remaining 644..644']],
    ['Aún permanecen tras las rejas 644 personas, según Foro Penal.', ['remaining 644..644 Foro Penal']],
    ['More than 800 people remain behind bars.', ['remaining 800..']],
    ['Another 644 prisoners are still held.', ['remaining 644..644']],
    // Announced.
    ['Serán liberados 300 presos en los próximos días.', ['announced 300..300']],
    ['El Gobierno decidió excarcelar a 51 presos.', ['announced 51..51 government']],
    ['Some 300 prisoners will be freed in the coming days.', ['announced 300..300']],
    // Demanded, denied, applied for, arrested, on strike.
    ['Exigen la liberación de 300 presos.', ['other 300..300']],
    ['No fueron liberados los 300 presos.', ['other 300..300']],
    ['La comisión recibió 4.203 solicitudes de amnistía.', ['other 4203..4203']],
    ['Relatives demand the release of 300 prisoners.', ['other 300..300 families']],
    ['The commission received 4,203 applications.', ['other 4203..4203']],
    // A share.
    ['Fueron liberadas 40 personas, entre ellas 12 mujeres.', ['batch 40..40', 'part 12..12']],
    ['Forty people were released, including 12 women.', ['batch 40..40', 'part 12..12']],
    // Another body, another figure.
    [
      'El Gobierno informó de 116 excarcelaciones, mientras que Foro Penal verificó 24.',
      ['batch 116..116 government', 'batch 24..24 Foro Penal'],
    ],
    [
      'The government reported 116 releases, while Foro Penal verified 24.',
      ['batch 116..116 government', 'batch 24..24 Foro Penal'],
    ],
    // Long ago.
    ['En 2018 fueron liberados 80 presos políticos.', ['other 80..80']],
    ['Last year the government freed 17 Americans.', ['other 17..17']],
    // A few more.
    ['Otros 17 presos políticos fueron excarcelados.', ['batch 17..17']],
    ['Another 17 political prisoners were released.', ['batch 17..17']],
  ]
  test.each(rows)('%s', (sentence, expected) => expect(counts(sentence)).toEqual(expected))

  test('a total in the body is a total in the headline too', () => {
    expect(
      counts(
        'Desde el 8 de enero la ONG ha verificado 70 excarcelaciones.',
        'La ONG confirmó 70 excarcelaciones',
      ),
    ).toEqual(['cumulative 70..70 rights groups'])
  })

  test('a promise in the body is a promise in the headline too', () => {
    expect(
      counts(
        'The kingdom will release 30 prisoners over the coming week.',
        'Kingdom frees 30 prisoners before summit',
      ),
    ).toEqual(['announced 30..30'])
  })

  test('a rough size gives way to an exact figure', () => {
    expect(
      counts('Al menos 80 presos políticos fueron liberados.', 'Liberan a decenas de presos políticos'),
    ).toEqual(['batch 80..'])
  })

  test('a stock in a headline is no release', () => {
    expect(
      counts('', 'Foro Penal: 777 los presos políticos en el país').filter((count) =>
        count.startsWith('batch'),
      ),
    ).toEqual([])
    expect(
      counts('', 'Al menos 380 presos políticos en Tocuyito').filter((count) => count.startsWith('batch')),
    ).toEqual([])
  })
})

describe('figures of a list on which nobody freed is, and shares of what is no release', () => {
  const rows: readonly Row[] = [
    [
      'Fueron excarceladas 52 personas el viernes. Ninguno de los excarcelados figura en la lista de 19 presos con nacionalidad española.',
      ['batch 52..52', 'other 19..19'],
    ],
    [
      'Salieron 52 presos políticos el viernes. No aparece ninguno en el listado de los 19 detenidos italianos.',
      ['batch 52..52', 'other 19..19'],
    ],
    [
      'At least 52 political prisoners were freed on Friday. None of those released is on the list of 19 jailed Spaniards.',
      ['batch 52..', 'other 19..19'],
    ],
    [
      'Doce adolescentes fueron excarcelados hoy. Foro Penal contabilizó 1931 arrestos. Registraban 38 de ellos en Sucre.',
      ['batch 12..12', 'other 1931..1931 Foro Penal', 'other 38..38'],
    ],
    [
      'Twelve teenagers were freed today. Foro Penal counted 1931 arrests. It recorded 38 of them in Sucre.',
      ['batch 12..12', 'other 1931..1931 Foro Penal', 'other 38..38'],
    ],
    // Near misses.
    ['Foro Penal publicó la lista de 19 presos políticos excarcelados.', ['batch 19..19 Foro Penal']],
    ['Salieron 58 jóvenes, 41 de ellos en Tocorón.', ['batch 58..58', 'part 41..41']],
  ]
  test.each(rows)('%s', (sentence, expected) => {
    expect(counts(sentence)).toEqual(expected)
  })
})

describe('what an editor adds, what is still to come, what was told weeks ago', () => {
  const rows: readonly Row[] = [
    [
      '"Hasta ahora tenemos reportes de 64 (excarcelados) y seguimos recibiendo información", dijo Foro Penal.',
      ['batch 64..64 Foro Penal'],
    ],
    ['"Ya contamos 30 [liberaciones]", dijo Foro Penal el viernes.', ['batch 30..30 Foro Penal']],
    ['"We have 64 (released) so far", Foro Penal said on Friday.', ['batch 64..64 Foro Penal']],
    ['La Fiscalía informó que habrá 140 liberaciones este fin de semana.', ['announced 140..140 government']],
    ['Se concretarán al menos 40 excarcelaciones el viernes.', ['announced 40..']],
    ['Habrá otras 30 excarcelaciones el lunes.', ['announced 30..30']],
    ['There will be 140 releases this weekend.', ['announced 140..140']],
    ['Hubo 140 liberaciones este fin de semana.', ['batch 140..140']],
    ['Se concretaron 40 excarcelaciones el viernes.', ['batch 40..40']],
    [
      'El beneficio legal fue otorgado a 26 personas, dijo el director general del Sistema Penitenciario Nacional.',
      ['batch 26..26 government'],
    ],
    ['El beneficio fue otorgado a 26 jubilados.', []],
    [
      'Las autoridades liberaron el viernes a 50 personas que fueron detenidas en las protestas contra la reelección del presidente en julio.',
      ['batch 50..50'],
    ],
    [
      'Iván Mora fue liberado hoy. Ocurre una semana después de que una ONG contabilizara un centenar de excarcelaciones.',
      ['other 100..100 rights groups'],
    ],
  ]
  test.each(rows)('%s', (sentence, expected) => {
    expect(counts(sentence)).toEqual(expected)
  })
})
