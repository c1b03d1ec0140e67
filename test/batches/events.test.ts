import { describe, expect, test } from 'vitest'
import { createBatchReader } from '../../src/cli/pure.ts'

/** Invented stories of one winter in the order of printing: which event each is about. */
const stories: readonly (readonly [event: string, published: string, text: string])[] = [
  [
    'a',
    '2026-01-12T14:00:00Z',
    'Verifican 24 excarcelaciones en la madrugada|Foro Penal verificó 24 excarcelaciones de presos políticos en la madrugada de este lunes 12 de enero.',
  ],
  [
    'a',
    '2026-01-12T20:00:00Z',
    'Gobierno anuncia 116 excarcelaciones|El Ministerio para el Servicio Penitenciario informó que fueron excarceladas 116 personas en las últimas horas. Foro Penal confirma 41.',
  ],
  [
    'a',
    '2026-01-13T12:00:00Z',
    'Venezuela says 116 prisoners freed|Venezuela said 116 prisoners were freed on Monday. Foro Penal has confirmed 41 so far, while JEP counts 53.',
  ],
  [
    'b',
    '2026-01-14T23:00:00Z',
    'Liberan a 14 periodistas en Venezuela|El SNTP informó que 14 periodistas fueron excarcelados este miércoles.',
  ],
  [
    'b',
    '2026-01-15T13:00:00Z',
    'Suben a 19 los periodistas liberados|Ya son 19 los periodistas excarcelados el miércoles, según el SNTP, entre ellos Luis Mora y Ana Vera.',
  ],
  [
    'c',
    '2026-01-14T23:30:00Z',
    'Excarcelan a Juan Peralta|El dirigente Juan Peralta fue excarcelado este miércoles en Barinas.',
  ],
  [
    'c',
    '2026-01-15T15:00:00Z',
    'Juan Peralta freed|Politician Juan Peralta was released on Wednesday from a jail in Barinas, his wife said.',
  ],
  [
    'd',
    '2026-01-25T20:00:00Z',
    'Al menos 80 excarcelados este domingo|Foro Penal verificó al menos 80 excarcelaciones este domingo 25 de enero.',
  ],
  [
    'd',
    '2026-01-26T00:30:00Z',
    'Suben a 104 las excarcelaciones del domingo|Foro Penal elevó a 104 las excarcelaciones verificadas este domingo.',
  ],
  [
    'd',
    '2026-01-26T14:00:00Z',
    '110 liberados en un solo día|Fueron 110 los presos políticos liberados el domingo, según Foro Penal, que suma 266 desde el 8 de enero.',
  ],
  [
    'd',
    '2026-01-26T16:00:00Z',
    'Venezuela frees more than 100 in one day|More than 100 political prisoners were freed on Sunday, the largest number in a day, Foro Penal said.',
  ],
  [
    'e',
    '2026-01-30T20:00:00Z',
    'Salen 12 de El Rodeo I|Doce presos políticos salieron de El Rodeo I la noche del jueves 29 de enero, informó Provea.',
  ],
  [
    'f',
    '2026-02-04T20:00:00Z',
    'Salen 12 de El Rodeo I|Doce presos políticos salieron de El Rodeo I este miércoles 4 de febrero, informó Provea.',
  ],
  [
    'f',
    '2026-02-05T15:00:00Z',
    'Nuevo grupo de liberados en El Rodeo|Otro grupo de 12 presos políticos fue liberado ayer en El Rodeo I, dijo Provea, que pide la libertad de todos.',
  ],
  [
    'g',
    '2026-02-04T22:00:00Z',
    'Liberan a 22 en Tocorón|Veintidós jóvenes dejaron la cárcel de Tocorón este miércoles, según el Comité de Madres.',
  ],
  [
    'g',
    '2026-02-06T15:00:00Z',
    'Twenty-two young men leave Tocoron|Twenty-two young men left Tocoron prison on Wednesday, the Committee of Mothers said.',
  ],
  [
    'h',
    '2026-02-08T23:00:00Z',
    'Excarcelan a 35 presos políticos|Foro Penal confirmó la excarcelación de 35 presos políticos este domingo.',
  ],
  [
    'h',
    '2026-02-09T15:00:00Z',
    'Excarcelados dirigentes opositores|Juan Vargas, Perla Soto y otros dirigentes fueron excarcelados el domingo. Foro Penal verificó 35 liberaciones ese día.',
  ],
  [
    'i',
    '2026-02-09T04:30:00Z',
    'Detienen de nuevo a Juan Vargas|El dirigente Juan Vargas fue detenido nuevamente la noche del domingo horas después de haber sido excarcelado, denunció su familia.',
  ],
  [
    'i',
    '2026-02-09T18:00:00Z',
    'Vargas rearrested hours after release|Opposition leader Juan Vargas was rearrested late on Sunday, hours after his release, his family said.',
  ],
  [
    'j',
    '2026-02-14T23:00:00Z',
    'Liberan a 17 en Zona 7|Diecisiete presos políticos fueron liberados este sábado en Zona 7.',
  ],
  [
    'j',
    '2026-02-15T15:00:00Z',
    'Jorge Rodríguez habla de 18 excarcelados en Zona 7|El presidente de la AN dijo que 18 personas salieron de Zona 7 el sábado, mientras que las familias cuentan 17.',
  ],
  [
    'k',
    '2026-02-14T23:30:00Z',
    'Excarcelan a 17 mujeres de La Crisálida|Diecisiete mujeres salieron de La Crisálida este sábado, informó Foro Penal.',
  ],
  [
    'l',
    '2026-02-20T14:00:00Z',
    'Bielorrusia libera a 24 presos|Bielorrusia liberó este jueves a 24 presos, informó un enviado de Estados Unidos.',
  ],
  [
    'l',
    '2026-02-20T20:00:00Z',
    'Belarus frees 24|Belarus released 24 prisoners on Thursday. Viasna has identified 21.',
  ],
  [
    'l',
    '2026-02-22T10:00:00Z',
    'Who are the freed|Viasna has established the names of 22 people who were released on Thursday and taken to Lithuania.',
  ],
  [
    'm',
    '2026-02-20T20:00:00Z',
    'Nicaragua excarcela a 22|La dictadura excarceló el jueves a 22 presos políticos, según el Mecanismo.',
  ],
  [
    'm',
    '2026-02-21T20:00:00Z',
    'Nicaragua sends 47 prisoners home|Nicaragua said 47 people returned home from prison on Thursday. Activists say at least 22 are political prisoners.',
  ],
]

describe('stories of one event meet, those of two do not', () => {
  const placeOf = createBatchReader(() => new Date('2026-03-01T00:00:00Z'))
  const events = new Map<string, string | null>()
  test.each(
    stories.map(([event, published_at, text], index) => ({ event, published_at, text, id: String(index) })),
  )('$event: $text', ({ event, published_at, text, id }) => {
    const [title = '', body = ''] = text.split('|')
    const source = { name: `outlet ${id}`, kind: 'press' }
    const { batch } = placeOf({ id, title, body, published_at, source }) as { batch: string | null }
    expect(batch).not.toBeNull()
    if (events.has(event)) expect(batch).toBe(events.get(event))
    else expect([...events.values()]).not.toContain(batch)
    events.set(event, batch)
  })
})
