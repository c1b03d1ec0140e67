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
  ['', 'none'],
]

test.each(rows)('«%s» is news of the kind %s', (title, value) => {
  const reading = readReport({ id: 's', title, body: '', published_at: PUBLISHED })
  expect(reading.reports, JSON.stringify(reading.why, null, 1)).toBe(value)
})
