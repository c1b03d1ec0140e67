import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import type { Reading } from '../../src/claims/reading.ts'

const PUBLISHED = '2026-02-15T16:00:00Z'

const rows: readonly (readonly [string, Reading['reports']])[] = [
  ['Liberan a 30 presos políticos en Venezuela', 'batch'],
  ['Un grupo de presos políticos salió de El Rodeo este domingo.', 'batch'],
  ['Reportan nuevas excarcelaciones en Tocorón', 'batch'],
  ['Venezuela frees 30 political prisoners', 'batch'],
  ['A group of political prisoners was released from El Rodeo on Sunday.', 'batch'],
  ['Excarcelan al sindicalista Rubén Azócar', 'single'],
  ['The unionist Rubén Azócar was released on Sunday.', 'single'],
  ['Suman 431 los excarcelados desde el 8 de enero, según Foro Penal', 'cumulative'],
  ['Rights group counts 431 releases since Jan. 8', 'cumulative'],
  ['Gobierno anuncia que liberará a 300 presos en los próximos días', 'announcement'],
  ['El presidente prometió la liberación de un número importante de presos.', 'announcement'],
  ['Government says it will free 300 prisoners in the coming days', 'announcement'],
  ['Exigen la liberación de todos los presos políticos', 'demand'],
  ['ONG pide al Gobierno liberar a los presos políticos', 'demand'],
  ['Rights group demands the release of all political prisoners', 'demand'],
  ['Families call for the release of political prisoners', 'demand'],
  ['Foro Penal: no se han concretado las excarcelaciones anunciadas', 'denial'],
  ['Fiscal desmiente que hayan sido liberados los presos', 'denial'],
  ['No political prisoners have been released, families say', 'denial'],
  ['Detienen nuevamente al exalcalde Simón Goitía tras su excarcelación', 'rearrest'],
  ['Former mayor rearrested hours after his release', 'rearrest'],
  ['Muere bajo custodia un preso político en El Rodeo', 'none'],
  ['Trasladan a presos políticos a El Rodeo', 'none'],
  ['Difieren la audiencia del activista Rubén Azócar', 'none'],
  ['Condenan a 16 años de prisión al activista Rubén Azócar', 'none'],
  ['Familiares visitan a los presos de El Rodeo', 'none'],
  ['Quedan 644 presos políticos en Venezuela', 'none'],
  ['Ley de amnistía: qué dice y a quién beneficia', 'none'],
  ['Liberan fondos para la reparación de la autopista', 'none'],
  ['La Vinotinto juega hoy la Copa Libertadores', 'none'],
  ['Political prisoner dies in custody at El Rodeo', 'none'],
  ['Political prisoners transferred to El Rodeo', 'none'],
  ['Activist Rubén Azócar sentenced to 16 years in prison', 'none'],
  ['There are 644 political prisoners in Venezuela', 'none'],
  ['Government released a statement on the economy', 'none'],
  // A doubted figure.
  [
    '«Que publiquen la lista de los supuestos 90 excarcelados»: Foro Penal cuestiona la cifra del Gobierno',
    'denial',
  ],
  ['«Que digan quiénes son esos 90 liberados», reta la ONG', 'denial'],
  ['Foro Penal cuestiona las cifras oficiales de excarcelaciones', 'denial'],
  ['Las 74 excarcelaciones anunciadas se han cumplido a medias', 'denial'],
  ['Rights group questions the official count of releases', 'denial'],
  ['Lawyers cast doubt on the government figures of prisoner releases', 'denial'],
  // Asked for, without a word of release.
  ['Familiares exigen libertad para los obreros detenidos', 'demand'],
  ['Piden amnistía para 146 trabajadores petroleros', 'demand'],
  ['Relatives demand freedom for the oil workers', 'demand'],
  ['Authorities must immediately release the translator', 'demand'],
  // Pardons, reviews and deadlines are to come.
  ['El Gobierno anuncia el indulto de 96 opositores', 'announcement'],
  ['Saab: en los próximos días serán beneficiadas 120 personas con revisión de medidas', 'announcement'],
  ['La fiscalía solicitó a los tribunales la revisión de medidas de 120 presos', 'announcement'],
  ['Acuerdan la liberación de 100 presos políticos antes del 15 de septiembre', 'announcement'],
  ['Iran to pardon security prisoners on eve of holiday', 'announcement'],
  // A metaphor, and a welcome.
  ['Mariela Urdaneta deja atrás las rejas', 'single'],
  ['Con aplausos recibieron a Leonel Betancur tras diez meses preso', 'single'],
  // Protests that people were arrested in are no vigil.
  ['MP ejecutó 374 excarcelaciones de imputados por protestas poselectorales', 'batch'],
  // What came after, or before.
  ['Presos políticos excarcelados: el costo de viajar cada mes a Caracas', 'none'],
  ['Tres adolescentes continúan privados de libertad', 'none'],
  ['', 'none'],
]

test.each(rows)('«%s» is news of the kind %s', (title, value) => {
  const reading = readReport({ id: 's', title, body: '', published_at: PUBLISHED })
  expect(reading.reports, JSON.stringify(reading.why, null, 1)).toBe(value)
})

test.each<[string, string, Reading['reports'], number]>([
  [
    'Liberados dos estudiantes',
    'Los estudiantes Rubén Azócar e Inés Tablante fueron liberados el viernes.',
    'single',
    0,
  ],
  [
    'Two unionists freed',
    'Rubén Azócar and Elio Tablante were released on Friday, a lawyer said.',
    'single',
    0,
  ],
  [
    'Liberados tres estudiantes',
    'Los estudiantes Rubén Azócar, Elio Tablante e Inés Tablante fueron liberados el viernes.',
    'batch',
    1,
  ],
  ['Excarcelan a 40 presos políticos', 'Entre ellos están Rubén Azócar e Inés Tablante.', 'batch', 1],
  ['Excarcelan a dos presos políticos', 'La ONG no dio los nombres de los dos excarcelados.', 'batch', 1],
])('two who are named are stories of their own: «%s»', (title, body, value, figures) => {
  const { reports, counts } = readReport({ id: 's', title, body, published_at: PUBLISHED })
  expect([reports, counts.filter(({ kind }) => kind === 'batch').length]).toEqual([value, figures])
})
