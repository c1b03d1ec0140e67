import { describe, expect, test } from 'vitest'
import {
  type Batch,
  type BatchReport,
  latestFigures,
  placeReport,
  textFingerprint,
} from '../../src/batches/group.ts'
import { readReport } from '../../src/claims/read.ts'

interface Printed {
  owner: string
  at: string
  title?: string
  text: string
  kind?: BatchReport['source']['kind']
}

function reported({ owner, at, title = '', text, kind = 'press' }: Printed): BatchReport {
  const reading = readReport({ id: owner, title, body: text, published_at: at })
  return { reading, publishedAt: at, source: { owner, kind }, textHash: textFingerprint(`${title}\n${text}`) }
}

/** Places reports one after the other, as they were printed. */
function follow(printed: readonly Printed[]): { batches: Batch[]; news: string[]; ids: (number | null)[] } {
  let batches: Batch[] = []
  let last = 0
  const news: string[] = []
  const ids: (number | null)[] = []
  for (const one of printed) {
    const placed = placeReport(batches, reported(one), () => {
      last += 1
      return last
    })
    news.push(placed.news)
    ids.push(placed.batch?.id ?? null)
    const { batch } = placed
    if (batch !== null) batches = [...batches.filter((other) => other.id !== batch.id), batch]
  }
  return { batches, news, ids }
}

const NIGHT =
  'Foro Penal confirmó que al menos 80 presos políticos fueron excarcelados este domingo en varios estados.'

test('80, then 104, then 110 is one event that grows', () => {
  const { batches, news } = follow([
    { owner: 'A', at: '2026-01-25T18:00:00Z', text: NIGHT },
    {
      owner: 'B',
      at: '2026-01-25T21:00:00Z',
      text: 'Foro Penal elevó a 104 la cifra de presos políticos excarcelados este domingo en Venezuela.',
    },
    {
      owner: 'C',
      at: '2026-01-26T03:00:00Z',
      text: 'Al menos 110 presos políticos fueron liberados este domingo, según el último reporte de Foro Penal.',
    },
    { owner: 'D', at: '2026-01-26T04:00:00Z', text: 'Foro Penal verificó 80 excarcelaciones este domingo.' },
  ])
  expect(news).toEqual(['new', 'growth', 'growth', 'standing'])
  expect(batches).toHaveLength(1)
  expect(batches[0]?.standing).toBe('corroborated')
  expect(latestFigures(batches[0]?.figures ?? []).map((figure) => figure.min)).toEqual([110])
})

test('the same wire in two papers counts once', () => {
  const wire =
    'La ONG Foro Penal confirmó que al menos 80 presos políticos fueron excarcelados este domingo en varios estados del país. La organización recordó que más de 700 personas siguen detenidas por motivos políticos y pidió la libertad plena de todas. Las salidas comenzaron de madrugada en Tocorón y siguieron por la tarde en otros penales, según contaron familiares que esperaban a las puertas desde hace días.'
  const { batches, news } = follow([
    { owner: 'A', at: '2026-01-25T18:00:00Z', title: 'Excarcelan a 80 presos políticos', text: wire },
    {
      owner: 'B',
      at: '2026-01-25T19:00:00Z',
      title: 'Venezuela: 80 salen en libertad',
      text: `${wire} Con información de una agencia.`,
    },
  ])
  expect(news).toEqual(['new', 'standing'])
  expect(batches[0]?.owners).toEqual(['A'])
  expect(batches[0]?.standing).toBe('reported')
})

test('two outlets in their own words corroborate, two papers of one owner do not', () => {
  const own =
    'Unas ochenta personas presas por razones políticas dejaron la cárcel el domingo; 80 presos políticos fueron excarcelados, dijo Foro Penal.'
  const apart = follow([
    { owner: 'A', at: '2026-01-25T18:00:00Z', text: NIGHT },
    { owner: 'B', at: '2026-01-25T19:00:00Z', text: own },
  ])
  expect(apart.batches[0]?.standing).toBe('corroborated')
  const together = follow([
    { owner: 'A', at: '2026-01-25T18:00:00Z', text: NIGHT },
    { owner: 'A', at: '2026-01-25T19:00:00Z', text: own },
  ])
  expect(together.batches[0]?.standing).toBe('reported')
})

test('two bodies count one night differently, and both counts stand', () => {
  const { batches, ids } = follow([
    {
      owner: 'A',
      at: '2026-01-13T01:00:00Z',
      text: 'El Ministerio para el Servicio Penitenciario informó que 116 personas fueron excarceladas este lunes.',
    },
    {
      owner: 'B',
      at: '2026-01-13T02:00:00Z',
      text: 'Foro Penal verificó la excarcelación de 24 presos políticos este lunes.',
    },
    {
      owner: 'C',
      at: '2026-01-13T12:00:00Z',
      text: 'El Gobierno informó de 116 excarcelaciones el lunes, pero Foro Penal solo verificó 24 excarcelaciones.',
    },
  ])
  expect(new Set(ids).size).toBe(1)
  const shown = latestFigures(batches[0]?.figures ?? []).map((figure) => [figure.authority, figure.min])
  expect(shown).toContainEqual(['government', 116])
  expect(shown).toContainEqual(['Foro Penal', 24])
})

test('the same count from the same prison three weeks later is another event', () => {
  const { ids } = follow([
    {
      owner: 'A',
      at: '2026-02-14T20:00:00Z',
      text: 'Liberan a 17 presos políticos de la Zona 7 este sábado, informó Foro Penal.',
    },
    {
      owner: 'A',
      at: '2026-03-07T20:00:00Z',
      text: 'Liberan a 17 presos políticos de la Zona 7 este sábado, informó Foro Penal.',
    },
  ])
  expect(ids).toEqual([1, 2])
})

test('Christmas and New Year are two events, though the second story tells of the first', () => {
  const { ids } = follow([
    {
      owner: 'A',
      at: '2025-12-25T20:00:00Z',
      text: 'El Ministerio para el Servicio Penitenciario informó que 99 personas fueron excarceladas este jueves. El Comité de Madres verificó 71 excarcelaciones.',
    },
    {
      owner: 'B',
      at: '2026-01-01T22:00:00Z',
      text: 'El Ministerio para el Servicio Penitenciario informó que 88 personas fueron excarceladas este jueves, que se suman a las 99 del 25 de diciembre, para un total de 187.',
    },
    {
      owner: 'C',
      at: '2026-01-02T02:00:00Z',
      text: 'At least 80 political prisoners were freed on Thursday, rights groups said, bringing the number released in the past month to nearly 200.',
    },
  ])
  expect(ids[0]).toBe(1)
  expect(ids[1]).toBe(2)
  expect(ids[2]).toBe(2)
})

describe('what is no event, or one of another family', () => {
  test('a demand, a visit and a stock open nothing', () => {
    const { news } = follow([
      {
        owner: 'A',
        at: '2026-01-20T20:00:00Z',
        text: 'Familiares exigen la liberación de todos los presos políticos.',
      },
      {
        owner: 'B',
        at: '2026-01-20T20:00:00Z',
        text: 'Quedan 777 presos políticos en Venezuela, según Foro Penal.',
      },
    ])
    expect(news).toEqual(['none', 'none'])
  })

  test('an announcement is not the release that it announces', () => {
    const { ids } = follow([
      {
        owner: 'A',
        at: '2026-01-08T20:00:00Z',
        text: 'Anuncian que serán liberados 80 presos en las próximas horas.',
      },
      {
        owner: 'B',
        at: '2026-01-09T02:00:00Z',
        text: 'Foro Penal confirmó que 80 presos políticos fueron excarcelados este jueves.',
      },
    ])
    expect(ids).toEqual([1, 2])
  })

  test('a new arrest is its own event', () => {
    const { ids } = follow([
      {
        owner: 'A',
        at: '2026-02-08T20:00:00Z',
        text: 'El exdiputado Aurelio Guedez fue excarcelado este domingo.',
      },
      {
        owner: 'B',
        at: '2026-02-09T10:00:00Z',
        text: 'El exdiputado Aurelio Guedez fue detenido nuevamente horas después de su excarcelación.',
      },
    ])
    expect(ids).toEqual([1, 2])
  })

  test('two people freed on one day are two stories, the same person in two papers is one', () => {
    const { ids } = follow([
      {
        owner: 'A',
        at: '2026-02-08T20:00:00Z',
        text: 'El exdiputado Aurelio Guedez fue excarcelado este domingo.',
      },
      {
        owner: 'B',
        at: '2026-02-08T21:00:00Z',
        text: 'Liberan a la sindicalista Omaira Quijada este domingo.',
      },
      {
        owner: 'C',
        at: '2026-02-08T22:00:00Z',
        text: 'Aurelio Guedez salió de prisión este domingo, confirmó su familia.',
      },
    ])
    expect(ids).toEqual([1, 2, 1])
  })
})

test('the registry verifies, a denial disputes, and what is verified stays so', () => {
  const denial: Printed = {
    owner: 'D',
    at: '2026-01-26T10:00:00Z',
    kind: 'ngo',
    text: 'El comité rechaza las cifras: la excarcelación de 80 presos políticos este domingo no se corresponde con la realidad.',
  }
  const disputed = follow([{ owner: 'A', at: '2026-01-25T18:00:00Z', text: NIGHT }, denial])
  expect(disputed.batches.map((batch) => batch.standing)).toEqual(['disputed'])
  const verified = follow([
    { owner: 'A', at: '2026-01-25T18:00:00Z', text: NIGHT },
    { owner: 'R', at: '2026-01-26T09:00:00Z', kind: 'registry', text: NIGHT },
    denial,
  ])
  expect(verified.batches.map((batch) => batch.standing)).toEqual(['verified'])
})

test('placing a report changes no value that was handed in', () => {
  const first = placeReport([], reported({ owner: 'A', at: '2026-01-25T18:00:00Z', text: NIGHT }), () => 1)
  const open = first.batch === null ? [] : [first.batch]
  const before = JSON.stringify(open)
  placeReport(
    open,
    reported({ owner: 'B', at: '2026-01-25T21:00:00Z', text: NIGHT.replace('80', '104') }),
    () => 2,
  )
  expect(JSON.stringify(open)).toBe(before)
})

describe('a count that grows, where no day is told', () => {
  const first = {
    owner: 'A',
    at: '2026-05-18T00:30:00Z',
    text: 'Foro Penal verificó 58 excarcelaciones de presos políticos este domingo.',
  }
  test('within a day and a half the same body counts the same night on', () => {
    const { ids, news } = follow([
      first,
      {
        owner: 'B',
        at: '2026-05-18T15:00:00Z',
        text: 'Foro Penal confirma la excarcelación de 66 presos políticos en las últimas horas.',
      },
    ])
    expect(ids).toEqual([1, 1])
    expect(news).toEqual(['new', 'growth'])
  })
  test('a figure twice as large, or of another night, is another event', () => {
    const { ids } = follow([
      first,
      {
        owner: 'B',
        at: '2026-05-18T15:00:00Z',
        text: 'Foro Penal confirma la excarcelación de 160 presos políticos en las últimas horas.',
      },
      {
        owner: 'C',
        at: '2026-05-20T15:00:00Z',
        text: 'Foro Penal confirmó que 66 presos políticos fueron excarcelados este miércoles.',
      },
    ])
    expect(new Set(ids).size).toBe(3)
  })
})
