/** The kinds of trap in which news of releases lays itself: words of release that tell none, and figures that count something else. */
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import type { Reading } from '../../src/claims/reading.ts'
import { isOut } from '../../src/people/status.ts'

/** A Sunday; the Friday before is the 13th. */
const PUBLISHED = '2026-02-15T16:00:00Z'

interface Told {
  reports?: Reading['reports']
  /** Figures as «kind min..max», in any order; those not listed must not be there. */
  counts?: readonly string[]
  /** Everybody told to be out. */
  freed?: readonly string[]
  /** What is told of somebody else. */
  changes?: Readonly<Record<string, string>>
}

function told(text: string): Required<Told> {
  const [title = '', body = ''] = text.includes(' // ') ? text.split(' // ') : ['', text]
  const reading = readReport({ id: 't', title, body, published_at: PUBLISHED })
  return {
    reports: reading.reports,
    counts: reading.counts.map(({ kind, min, max }) => `${kind} ${min ?? ''}..${max ?? ''}`).sort(),
    freed: reading.people
      .filter(({ change }) => change !== 'none' && isOut(change))
      .map(({ name }) => name)
      .sort(),
    changes: Object.fromEntries(reading.people.map(({ name, change }) => [name, change])),
  }
}

function trap(kind: string, rows: readonly (readonly [text: string, expected: Told])[]): void {
  describe(kind, () => {
    test.each(rows)('%s', (text, expected) => {
      const found = told(text)
      if (expected.reports) expect(found.reports).toBe(expected.reports)
      if (expected.counts) expect(found.counts).toEqual([...expected.counts].sort())
      if (expected.freed) expect(found.freed).toEqual([...expected.freed].sort())
      if (expected.changes) expect(found.changes).toMatchObject(expected.changes)
    })
  })
}

const nobody: readonly string[] = []

trap('a demand, also in the past', [
  [
    'Organizaciones exigieron al Gobierno liberar a los 30 presos políticos de El Rodeo.',
    { reports: 'demand', freed: nobody },
  ],
  ['Familiares piden la libertad plena de Rosa Inés Vargas.', { reports: 'demand', freed: nobody }],
  ['Que sean todos: madres claman por la excarcelación de sus hijos.', { reports: 'demand' }],
  [
    'El obispo instó a las autoridades a que liberen a Tomás Cadenas Rey.',
    { reports: 'demand', freed: nobody },
  ],
  ['La marcha por la libertad de los presos políticos salió de Chacaíto.', { reports: 'demand' }],
  [
    'Rights groups urged the government to free 30 political prisoners.',
    { reports: 'demand', freed: nobody },
  ],
  ['Relatives appealed for the release of Rosa Inés Vargas.', { reports: 'demand', freed: nobody }],
  ['Lawmakers pressed for the release of all those jailed after the vote.', { reports: 'demand' }],
  // Near misses: the words of a demand beside a fact.
  [
    'Fueron excarceladas 12 personas, tras meses de exigir su liberación.',
    { reports: 'batch', counts: ['batch 12..12'] },
  ],
  [
    'Twelve people were freed after months of calls for their release.',
    { reports: 'batch', counts: ['batch 12..12'] },
  ],
])

trap('an announcement, an order and what is still to come', [
  [
    'El Gobierno anunció que serán excarceladas 88 personas.',
    { reports: 'announcement', counts: ['announced 88..88'] },
  ],
  [
    'Las excarcelaciones están ocurriendo desde este mismo momento, dijo el presidente de la Asamblea.',
    { reports: 'announcement' },
  ],
  ['El ministro prometió liberar a un número importante de detenidos.', { reports: 'announcement' }],
  ['Tomás Cadenas Rey recibirá la libertad plena en las próximas horas.', { freed: nobody }],
  [
    'Cuba frees 51 prisoners // The government said on Friday it will release 51 prisoners in the coming days.',
    { reports: 'announcement', counts: ['announced 51..51'] },
  ],
  [
    'Cuba libera a 51 presos // El Gobierno decidió liberar en los próximos días a 51 personas.',
    { reports: 'announcement', counts: ['announced 51..51'] },
  ],
  [
    'Authorities are set to release 40 detainees next week.',
    { reports: 'announcement', counts: ['announced 40..40'] },
  ],
  ['The government announced it would free a significant number of prisoners.', { reports: 'announcement' }],
])

trap('an announcement that is a fact', [
  [
    'Un tribunal ordenó la excarcelación de 13 adolescentes, que salieron la noche del viernes.',
    { reports: 'batch', counts: ['batch 13..13'] },
  ],
  ['Foro Penal announced the release of nurse Rosa Inés Vargas.', { freed: ['Rosa Inés Vargas'] }],
])

trap('a denial, and a denial of the denial', [
  [
    'Desmentimos la lista de «40 liberados de Yare» que circula en redes // Es falso que 40 presos hayan sido liberados hoy de Yare.',
    { reports: 'denial', counts: ['other 40..40'] },
  ],
  ['Es falso que 40 presos políticos hayan salido de Yare.', { counts: ['other 40..40'] }],
  ['It is false that 40 prisoners were released from Yare.', { counts: ['other 40..40'] }],
  ['No se han concretado las 40 excarcelaciones anunciadas, denunció Provea.', { reports: 'denial' }],
  ['Aún no ha sido liberado ninguno de los 12 adolescentes, dicen sus madres.', { reports: 'denial' }],
  ['A pesar de contar con boleta, Tomás Cadenas Rey no ha sido liberado.', { freed: nobody }],
  ['El fiscal desmintió a quienes dicen que no hubo excarcelaciones: «Son 169», aseguró.', { freed: nobody }],
  ['None of the 12 teenagers has been released, their mothers say.', { reports: 'denial' }],
  ['There is no word on whether Tomás Cadenas Rey has been freed.', { freed: nobody }],
])

trap('those who are still held', [
  ['Siguen detenidas 66 personas en Tocuyito.', { reports: 'none', counts: ['remaining 66..66'] }],
  ['Quedan más de 800 presos políticos en el país.', { reports: 'none', counts: ['remaining 800..'] }],
  ['Tomás Cadenas Rey permanece recluido en El Rodeo 1, mientras otros fueron liberados.', { freed: nobody }],
  [
    'Fueron liberadas 12 personas; otras 30 continúan tras las rejas.',
    { reports: 'batch', counts: ['batch 12..12', 'remaining 30..30'] },
  ],
  [
    'Twelve people were freed, but 30 remain behind bars.',
    { reports: 'batch', counts: ['batch 12..12', 'remaining 30..30'] },
  ],
  ['Tomás Cadenas Rey is still held at El Rodeo, his wife said.', { freed: nobody }],
])

trap('names of bodies, laws and cases with words of freedom in them', [
  [
    'El Comité por la Libertad de los Presos Políticos publicó su informe anual.',
    { reports: 'none', freed: nobody },
  ],
  ['Una Ventana a la Libertad presentó un informe sobre 30 calabozos.', { reports: 'none', counts: [] }],
  ['La Asamblea discute la ley de amnistía en segunda vuelta.', { reports: 'none' }],
  [
    'Amnistía Internacional presentó a su nueva directora, Rosa Inés Vargas.',
    { reports: 'none', freed: nobody },
  ],
  [
    'El alcalde del municipio Libertador, Tomás Cadenas Rey, inauguró una plaza.',
    { reports: 'none', freed: nobody },
  ],
  [
    'Sin libertad de expresión no hay elecciones, dijo Tomás Cadenas Rey.',
    { reports: 'none', freed: nobody },
  ],
  ['Amnesty International released a report on 30 prisons.', { reports: 'none', counts: [] }],
  ['The Committee for the Freedom of Political Prisoners published its annual report.', { reports: 'none' }],
])

trap('history inside the news', [
  [
    'Tomás Cadenas Rey, detenido en 2016 y excarcelado el 18 de octubre de 2017, fue condenado ayer a 10 años.',
    { freed: nobody },
  ],
  ['Las 12 mujeres liberadas en marzo de 2025 celebraron un encuentro.', { freed: nobody, reports: 'none' }],
  ['En agosto de 2020 fueron indultadas 110 personas.', { reports: 'none' }],
  ['Rosa Inés Vargas, who was freed in 2019, spoke at the rally.', { freed: nobody }],
  ["Last year's exchange of 9 prisoners took four months to arrange.", { reports: 'none' }],
])

trap('a change of status of somebody already out', [
  [
    'De las 6.071 libertades plenas, 5.826 son de personas que ya estaban fuera de prisión.',
    { freed: nobody },
  ],
])

trap('house arrest is not freedom', [
  [
    'Salieron en libertad: Rosa Inés Vargas, Tomás Cadenas Rey; recibieron casa por cárcel: Delia Mora Sanz, Pío Lugo Arias.',
    { freed: ['Rosa Inés Vargas', 'Tomás Cadenas Rey'], changes: { 'Delia Mora Sanz': 'house-arrest' } },
  ],
  [
    'Le otorgaron arresto domiciliario a la concejal Delia Mora Sanz.',
    { freed: nobody, changes: { 'Delia Mora Sanz': 'house-arrest' } },
  ],
  ['La casa por cárcel de Pío Lugo Arias no fue ejecutada.', { freed: nobody }],
  [
    'Delia Mora Sanz was moved to house arrest on Friday.',
    { freed: nobody, changes: { 'Delia Mora Sanz': 'house-arrest' } },
  ],
])

trap('taken back', [
  [
    'Detienen de nuevo a Tomás Cadenas Rey horas después de su excarcelación',
    { reports: 'rearrest', freed: nobody },
  ],
  ['Le revocaron la medida a Rosa Inés Vargas y volvió a prisión.', { freed: nobody }],
  ['La puerta giratoria no se detiene, advierte Foro Penal.', { reports: 'none' }],
  [
    'Tomás Cadenas Rey was taken back into custody two days after he was freed.',
    { reports: 'rearrest', freed: nobody },
  ],
])

trap('moved, vanished, dead, sentenced, put off', [
  ['Trasladaron a 30 presos políticos de El Helicoide a Yare.', { reports: 'none' }],
  [
    'Murió bajo custodia Pío Lugo Arias, a quien iban a excarcelar.',
    { reports: 'none', freed: nobody, changes: { 'Pío Lugo Arias': 'died' } },
  ],
  ['Falleció Pío Lugo Arias dos días después de ser excarcelado.', { freed: nobody }],
  ['Foro Penal desconoce el paradero de 66 personas.', { reports: 'none' }],
  ['Condenan a 16 años a Tomás Cadenas Rey', { reports: 'none', freed: nobody, counts: [] }],
  ['Difieren por tercera vez la audiencia de 11 sindicalistas', { reports: 'none', freed: nobody }],
  ['Pío Lugo Arias died in custody days before his release.', { reports: 'none', freed: nobody }],
])

trap('a paper is not an exit', [
  ['Tomás Cadenas Rey tiene boleta de excarcelación desde hace un mes y sigue en Yare.', { freed: nobody }],
  ['El tribunal libró las boletas de libertad de 12 detenidos.', { freed: nobody }],
  ['A judge signed the release order of Rosa Inés Vargas, who is still waiting.', { freed: nobody }],
])

trap('a stock in a headline', [
  [
    'There are 644 political prisoners in Venezuela, rights group says',
    { reports: 'none', counts: ['remaining 644..644'] },
  ],
])

trap('figures of something else', [
  ['Ya son 213 los presos en huelga de hambre.', { reports: 'none', counts: ['other 213..213'] }],
  ['La Asamblea recibió 4.203 solicitudes de amnistía.', { reports: 'none', counts: ['other 4203..4203'] }],
  [
    'El viernes fueron excarcelados 37 trabajadores que estaban recluidos en Yare II y Yare III desde 2025.',
    { reports: 'batch', counts: ['batch 37..37'] },
  ],
  ['Foro Penal registra 18.739 detenciones desde 2014.', { reports: 'none', counts: ['other 18739..18739'] }],
  ['Madres cumplen 26 días de vigilia frente al Helicoide.', { counts: [] }],
  [
    'Rosa Inés Vargas, de 54 años, fue excarcelada tras 448 días.',
    { counts: [], freed: ['Rosa Inés Vargas'] },
  ],
])

trap('numbers in all their dress', [
  ['Once personas fueron excarceladas.', { counts: ['batch 11..11'] }],
  ['Rosa Inés Vargas was once freed on bail.', { counts: [] }],
  ['Fueron excarceladas 2 mil 21 personas.', { counts: ['batch 2021..2021'] }],
  ['Fueron excarceladas 2.006 personas.', { counts: ['batch 2006..2006'] }],
  ['A total of 6,071 people have been released since January 8.', { counts: ['cumulative 6071..6071'] }],
  ['Foro Penal verificó 𝟖𝟔 excarcelaciones.', { counts: ['batch 86..86'] }],
  ['El Gobierno liberó a menos de una docena de presos.', { counts: ['batch ..12'] }],
  ['Rosa Inés Vargas y otros 14 presos fueron liberados.', { counts: ['batch 15..15'] }],
])

trap('a share, a step and a total', [
  ['Fueron liberados 17 de los 40 adolescentes detenidos.', { counts: ['batch 17..17'] }],
  [
    'Las excarcelaciones suman 431 desde el 8 de enero.',
    { reports: 'cumulative', counts: ['cumulative 431..431'] },
  ],
  [
    'Another 22 prisoners were freed, bringing the total to 453 since January 8.',
    { counts: ['batch 22..22', 'cumulative 453..453'] },
  ],
])
