import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import { type Heard, reasonsOfSound, soundOf } from '../../src/impressions/figure.ts'
import { laidOut } from '../../src/impressions/laid.ts'
import { keptOf, openWeights } from '../../src/impressions/weights.ts'
import { quickest } from '../quickest.ts'
import { passagesIn, readFigures, rowPassage } from './rows.ts'

/** Sentences with «⟦1⟧» where the number stands, «⟦2⟧» where another does and «⟦0⟧» for a name, folded. */
const heard = (...sentences: string[]): Heard => ({
  laid: passagesIn({
    id: 'x',
    passages: sentences.map((sentence) => ['sentence', sentence]),
    titled: false,
    figures: [],
  }).map(laidOut),
  isIt: (which) => which === 1,
  facts: [],
})

test.each([
  ['foro penal verifico ⟦1⟧ excarcelaciones entre la tarde y la noche del sabado.', true],
  ['⟦1⟧ presos politicos fueron excarcelados este viernes; otros ⟦2⟧ siguen en la carcel.', true],
  ['⟦2⟧ presos politicos fueron excarcelados este viernes; otros ⟦1⟧ siguen en la carcel.', false],
  ['con ellas suman ⟦1⟧ las personas liberadas desde el 8 de enero.', false],
  ['viasna said ⟦1⟧ political prisoners were freed on saturday.', true],
  ['⟦1⟧ political prisoners remain behind bars, viasna said.', false],
])('«%s» sounds like the event told: %s', (sentence, isTold) => {
  expect(soundOf(heard(sentence)) > 0).toBe(isTold)
})

test('the same words sound the same, whatever the number is and whoever is named', () => {
  const read = (number: string, name: string) =>
    readReport({
      id: 'x',
      title: 'Boletín: 540 excarcelaciones desde enero',
      body: `La organización de ${name} ha documentado 540 excarcelaciones desde el 8 de enero. ${number} casos conviene aclarar.`,
      published_at: '2026-02-15T16:00:00Z',
    }).counts.map(({ kind, authority }) => `${kind} ${authority}`)
  expect(read('Cinco', 'Ana Ruiz Mora')).toEqual(read('Cuatro', 'Zoraida León Petit'))
})

test('a number without a known word beside it says nothing for or against', () => {
  expect(Math.abs(soundOf(heard('qwxz ⟦1⟧ zzkk')))).toBeLessThan(3)
  expect(soundOf({ laid: [], isIt: () => true, facts: ['never met'] })).toBe(soundOf(heard()))
})

test('the reasons are the words around it, the loudest first', () => {
  const reasons = reasonsOfSound(heard('este sabado fueron excarceladas ⟦1⟧ personas de yare.'), 4)
  expect(reasons).toHaveLength(4)
  const loud = reasons.map(({ weight }) => Math.abs(weight))
  expect(loud).toEqual([...loud].sort((a, b) => b - a))
})

test('weights of one question are kept and opened, and a damaged file is refused', () => {
  const kept = keptOf({ told: { bias: 0.5, weights: new Map([[7, 1.5]]) } }, 0.5)
  const weights = openWeights(kept)
  expect(weights.at('told', weights.placeOf(7))).toBe(1.5)
  expect(weights.placeOf(8)).toBe(-1)
  expect(() => openWeights({ ...kept, weights: { told: '' } })).toThrow(RangeError)
})

test('the articles hold no name: names and figures are numbers, and every figure stands in its text', () => {
  const rows = [...readFigures()].flatMap(([, own]) => own)
  expect(rows.length).toBeGreaterThan(2_600)
  let hidden = 0
  for (const row of rows) {
    const passages = passagesIn(row)
    expect(passages.map(rowPassage), row.id).toEqual(row.passages)
    const there = new Set(passages.flatMap(({ people }) => people.map(({ who }) => who)))
    hidden += row.figures.filter((_, which) => !there.has(which + 1)).length
  }
  // Of 20,000 eight stand inside what was taken for a name.
  expect(hidden).toBeLessThan(10)
})

const read = (text: string) => {
  const [title = '', body = ''] = text.split('|')
  return readReport({ id: 'x', title, body, published_at: '2026-02-15T16:00:00Z' })
}
const told = (text: string): string[] =>
  read(text)
    .counts.filter(({ kind }) => kind === 'batch')
    .map(({ min, max }) => (max === min ? `${min}` : `${min}..${max ?? ''}`))

/** Rules alone read the figure in brackets as one of the event; none of these texts is in the corpus. */
test.each<[string, string[]]>([
  // [420..]: of two months
  [
    'Fiscal confirma más de 420 excarcelaciones|El fiscal general informó este jueves que, como resultado del trabajo de los tribunales, se han gestionado y concretado más de 420 solicitudes de excarcelación entre el cierre de 2025 y lo que va de enero.',
    [],
  ],
  // [5]: cases, of which nobody left
  [
    'Boletín: 540 excarcelaciones desde enero; cinco casos que conviene aclarar|La organización actualizó su registro: desde el 8 de enero ha documentado 540 excarcelaciones. Permanecen detenidas 430 personas.',
    [],
  ],
  // [150..150]: of three months
  [
    'Salieron de las cárceles cubanas poco más de 150 presos políticos|Concluye el proceso de excarcelación de 410 presos que se anunció el 3 de enero. Salieron de las cárceles poco más de 150 presos políticos, de los cerca de 1.000 aún detenidos.',
    [],
  ],
])('what sounds like anything else is no figure of the event: «%s»', (text, expected) => {
  expect(told(text)).toEqual(expected)
  expect(read(text).why).toContainEqual({
    rule: expect.stringMatching(/^other \d+\.\.\d* \(by its wording\)$/),
    words: expect.stringMatching(/^sounds unlike the event's, -\d/),
  })
})

/** Rules alone read no figure of the event. */
test.each<[string, string[]]>([
  [
    'Salidas en la madrugada|Un grupo de detenidos fue excarcelado en la madrugada del sábado. El comité de madres dice haber documentado 33.',
    ['33'],
  ],
  [
    'Excarcelaciones en Bielorrusia|Bielorrusia excarceló el sábado a un grupo de opositores. Diecinueve personas cruzaron la frontera con Lituania en un autobús.',
    ['19'],
  ],
])('where rules find no figure, the one that sounds like the event is told: «%s»', (text, expected) => {
  expect(told(text)).toEqual(expected)
  expect(read(text).why).toContainEqual({
    rule: `batch ${expected[0]}..${expected[0]} (by its wording)`,
    words: expect.stringMatching(/^sounds like the event's, \d/),
  })
})

const BEHIND =
  ' La jornada comenzó temprano. Las familias esperaban desde la noche anterior. Hubo abrazos a las puertas del penal. Nadie publicó una lista con los nombres.'

/** What another body says stands beside the figure that rules find, though nothing beside it calls it people. */
test.each<[string, string[]]>([
  [
    'Foro Penal confirma 16 excarcelaciones|Foro Penal confirmó 16 excarcelaciones este viernes. Por la noche el ministerio habló de 41 egresos en la misma jornada, sin publicar nombres.',
    ['16', '41'],
  ],
  [
    'Foro Penal confirma 16 excarcelaciones|Foro Penal confirmó 16 excarcelaciones este viernes. El penal tiene 41 celdas, y a 12 familias les negaron la visita.',
    ['16'],
  ],
  [
    'Excarcelan a 26 presos políticos en Venezuela|Foro Penal confirmó este sábado la excarcelación de 26 presos políticos. En el penal de Yare III la cifra ascendió a nueve, entre ellos Rufo Marcano Illas y Ciro Tablante Mora.',
    ['26'],
  ],
])('figures of two bodies stand side by side: «%s»', (text, expected) => {
  expect(told(`${text}${BEHIND}`)).toEqual(expected)
})

test('a count of arrests is no news of a release', () => {
  const text = 'Comité documenta 33 detenciones|El comité dice haber documentado 33.'
  expect([read(text).reports, told(text)]).toEqual(['none', []])
})

/** Neighbours of those above. */
test.each<[string, string[]]>([
  [
    'Familias esperan a 12 presos|Las familias de 12 presos esperan desde el sábado a las puertas de Yare.',
    [],
  ],
  ['Exigen la libertad de 45|El Gobierno dice que son 45 los presos por los que protestan en la plaza.', []],
  [
    'Comité documenta 33 detenciones|Un grupo de opositores fue detenido en la madrugada. El comité dice haber documentado 33.',
    [],
  ],
  [
    'Foro Penal: 702 presos políticos|Foro Penal registra 702 presos políticos, 31 menos que hace una semana.',
    [],
  ],
  [
    'Suman 512 los excarcelados desde enero|Desde el 8 de enero suman 512 las personas que han dejado las cárceles, según Foro Penal.',
    [],
  ],
  [
    'Gobierno anuncia que liberará a 300 presos|El Gobierno anunció que 300 presos serán liberados en los próximos días.',
    [],
  ],
  [
    'Seized again hours after release|Two activists freed in January were arrested again. Police held 12 others.',
    [],
  ],
])('no figure is heard where no release is told: «%s»', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a number said thousands of times in one line is heard in no more time than the line takes to read', () => {
  const line = {
    id: 'long',
    title: 'Excarcelan a 30 presos políticos',
    body: Array.from({ length: 3_500 }, (_, at) => `fueron liberados ${30 + (at % 400)} presos, `).join(''),
    published_at: '2026-02-15T12:00:00Z',
  }
  expect(quickest(() => readReport(line))).toBeLessThan(1_500)
})
