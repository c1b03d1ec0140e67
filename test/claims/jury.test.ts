import { expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import { leaning, loudestOf, stepOf } from '../../src/impressions/jury.ts'
import { readCases } from '../impressions/jury.ts'
import { weighFacts, weighPlain } from '../impressions/weighing.ts'

const read = (title: string, body: string) =>
  readReport({ id: 'x', title, body, published_at: '2026-03-07T12:00:00-04:00' })
const batch = (title: string, body: string) =>
  read(title, body)
    .counts.filter(({ kind }) => kind === 'batch')
    .map(({ min }) => min)

test.each([
  [
    'Cocodrilos gana en tiempo extra',
    'Cocodrilos venció 98 a 91 en tiempo extra y empató la semifinal. Asistieron 4.200 personas. El entrenador, Rufo Marcano Illas, usó a once jugadores. El domingo es el cuarto juego.',
  ],
  [
    'El Metro incorpora seis trenes',
    'Seis trenes rehabilitados circulan desde el lunes. El ministro Ciro Tablante Mora dijo que otros 12 llegarán en junio. El servicio mueve a 300.000 usuarios. Hubo 40 quejas en marzo.',
  ],
  [
    'City commission approves park',
    'The 32-acre site will include two diamonds. Commissioner Nuvia Rengel voted against it. About 60 residents spoke. Work begins in May and lasts 18 months.',
  ],
])('news of anything else is no news of prisons: «%s»', (title, body) => {
  const { reports, counts, people } = read(title, body)
  expect([reports, counts.filter(({ kind }) => kind === 'batch')]).toEqual(['none', []])
  expect(people.filter(({ change }) => change !== 'none')).toEqual([])
})

const LONG =
  'Doce presos políticos fueron excarcelados este sábado en Yare, informó Foro Penal. Salieron a las cuatro de la tarde por el portón principal. En la puerta los recibieron sus familias con abrazos y globos. El abogado Ciro Tablante Mora pidió que salgan todos.'

test('whoever only the jury finds free is never certain, so that no family is told', () => {
  const { people, why } = read(
    'Excarcelan a doce presos políticos en Yare',
    `${LONG} El electricista Rufo Marcano Illas, que pasó 19 meses en Yare, fue recibido en Cagua con música y pancartas.`,
  )
  const found = why.filter(({ rule }) => rule === 'Rufo Marcano Illas: released (by its wording)')
  expect(found).toHaveLength(1)
  expect(found[0]?.words).toMatch(/^weighed \d\.\d · .*«El electricista/)
  expect(people.find(({ name }) => name === 'Rufo Marcano Illas')).toMatchObject({
    change: 'released',
    certain: false,
  })
  expect(people.find(({ name }) => name === 'Ciro Tablante Mora')?.change).toBe('none')
})

test('what the rules know of a prison is not outweighed, however free it sounds', () => {
  const { people } = read(
    'Excarcelan a doce presos políticos en Yare',
    `${LONG} Rufo Marcano Illas abrazó por teléfono a su madre: sigue preso en Yare, sin fecha de salida.`,
  )
  expect(people.find(({ name }) => name === 'Rufo Marcano Illas')?.change).toBe('none')
})

test('who governs, and whom only a headline names, is nobody who was freed', () => {
  const { people } = read(
    'Excarcelan a doce presos políticos en Yare: Nuvia Rengel Paz',
    `${LONG} Jorge Rodríguez, que pasó la noche en Yare, fue recibido con música y pancartas.`,
  )
  expect(people.filter(({ change }) => change !== 'none')).toEqual([])
})

test('news that is weighed otherwise than by rule says which facts spoke for it', () => {
  const { reports, why } = read(
    'Volvieron al pueblo y todavía no hay luz',
    'A las nueve de la noche sonaron las ollas. En la vereda ya sabían que el autobús venía con los suyos. —¡Maestra! —le gritaban a Nuvia Rengel Paz, que bajó con la misma blusa de mayo. Atrás venía Ciro Tablante Mora, preso desde mayo en Uribana, que preguntó por sus gallinas. Los presos políticos llegaron con la ropa puesta. El comité contó trece en la cárcel el lunes y ninguno el martes.',
  )
  expect(reports).toBe('batch')
  expect(why[0]).toMatchObject({
    rule: 'batch, not none (weighed)',
    words: expect.stringMatching(/^(?:[\w ,]+ [+−](?: · )?)+$/),
  })
})

test('two bodies that count one night stand side by side, and shares, totals and those still held do not', () => {
  expect(
    batch(
      'Ministerio habla de 41 excarcelados; Foro Penal cuenta 16',
      'El Ministerio de Asuntos Penitenciarios informó que 41 personas fueron puestas en libertad el viernes. Foro Penal, por su parte, ha podido verificar 16 excarcelaciones. De estas, cinco son mujeres. Desde enero la organización ha contado 512. Otros 430 siguen presos, según su último balance.',
    ).sort(),
  ).toEqual([16, 41])
})

test('of two answers the facts that come with each are learnt, the same to the bit', () => {
  const asked = Array.from({ length: 40 }, (_, at) => ({
    facts: new Map([
      [at % 2 === 0 ? 'heads' : 'tails', 1],
      ['always', 1],
    ]),
    is: at % 2 === 0,
  }))
  const learning = { epochs: 20, pace: 0.1, pull: 0.001 }
  const weights = weighPlain(asked, learning)
  expect(weights).toEqual(weighPlain(asked, learning))
  expect(leaning(weights, new Map([['heads', 1]]))).toBeGreaterThan(1)
  expect(leaning(weights, new Map([['tails', 1]]))).toBeLessThan(-1)
  expect(loudestOf(weights, new Map([['heads', 1]]))).toEqual(['heads +'])
  const { yes } = weighFacts([{ facts: new Map([['rare', 1]]), is: 'yes' }], ['yes', 'no'], learning)
  expect('rare' in yes).toBe(false)
})

test.each([
  [0.4, 1, 4, 0],
  [-0.4, 1, 4, -1],
  [9, 1, 4, 4],
  [-9, 1.5, 3, -3],
])('%d in steps of %d, at most %d, is %d', (value, size, most, step) => {
  expect(stepOf(value, size, most)).toBe(step)
})

test('what is kept of reports are facts, and no words or names of them', () => {
  const cases = [...readCases()].flatMap(([, own]) => own)
  expect(cases.length).toBeGreaterThan(1_500)
  const facts = new Set(
    cases.flatMap(({ news, figures, people }) =>
      [news, ...figures, ...people].flatMap((one) => [...one.facts.keys()]),
    ),
  )
  expect(facts.size).toBeLessThan(1_200)
  expect([...facts].filter((fact) => !/^[a-zA-Z-]+(?:[ ,:]+[a-zA-Z-]+|[ ,:]+-?\d+)*$/.test(fact))).toEqual([])
})
