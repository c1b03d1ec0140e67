/** Names that stand near a release and are nobody who came out: bodies, relatives of the freed, officials, those who speak. */
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/claims/read.ts'
import { isOut } from '../../src/people/status.ts'

const freedIn = (body: string) =>
  readReport({ id: 'x', title: '', body, published_at: '2026-02-23T12:00:00Z' })
    .people.filter(({ change }) => change !== 'none' && isOut(change))
    .map(({ name }) => name)

type Row = readonly [body: string, freed: readonly string[]]

describe('the name of an outlet or a group is no person', () => {
  const rows: readonly Row[] = [
    ['Fue excarcelado el profesor y director de la ONG Cumbre Libre, Hermes Coa Ruza.', ['Hermes Coa Ruza']],
    [
      'Confirmamos la excarcelación del director de la emisora Paria Stereo, el locutor Iván Mora.',
      ['Iván Mora'],
    ],
    [
      'Entre los liberados están la editora del portal Voz del Delta, Iraida Paz; y el locutor Iván Mora.',
      ['Iraida Paz', 'Iván Mora'],
    ],
    ['Fue liberada la reportera de la revista Tinta Clara, Rita Paz.', ['Rita Paz']],
    ['Among those released was the founder of the organization Open Door, Ivan Mora.', ['Ivan Mora']],
    [
      'Among those released are Northern Lights student Rita Paz and Ivan Mora, a nurse.',
      ['Rita Paz', 'Ivan Mora'],
    ],
    ['They included 12 dissidents, the Britain-based Gulf Institute for Rights said.', []],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('whose relative somebody is, does not make the relative free', () => {
  const rows: readonly Row[] = [
    [
      'Entre los excarcelados están Iván Mora y Luis Coa, hijo de la exalcaldesa de Naguanagua, Rita Coa.',
      ['Iván Mora', 'Luis Coa'],
    ],
    [
      'Salieron en libertad Iván Mora y Luis Coa, yerno del exgobernador de Lara, Dimas Ruza.',
      ['Iván Mora', 'Luis Coa'],
    ],
    [
      'Those freed include Ivan Mora and Luis Coa, a son of the former mayor of Girardot, Rita Coa.',
      ['Ivan Mora', 'Luis Coa'],
    ],
    ['Fueron excarcelados Luis Coa, hijo de la concejal Rita Paz, e Iván Mora.', ['Luis Coa', 'Iván Mora']],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('whoever tells of a release, or only stands in its sentence, is not out', () => {
  const rows: readonly Row[] = [
    [
      'La liberación se concretó el viernes y fue supervisada por una delegación que incluyó a la canciller, Rosa Coa Ruza, y al embajador, Dimas Paz.',
      [],
    ],
    ['The release was supervised by a delegation that included Rosa Coa and the ambassador, Dimas Paz.', []],
    ['Fueron liberados tres periodistas ante una comisión que incluía a Rosa Coa Ruza y Dimas Paz.', []],
    [
      'Fue detenido de nuevo el opositor Iván Mora, meses después de su excarcelación. También fue arrestado el veterano Dimas Ruza. Ruza había sido excarcelado en el mismo acuerdo.',
      [],
    ],
    [
      'Foro Penal informó que Iván Mora fue excarcelado. El vicepresidente de la ONG, Dimas Ruza, señaló en X que junto a Mora fueron excarcelados otros presos políticos.',
      ['Iván Mora'],
    ],
    [
      'Ivan Mora was released on Sunday. Mora is one of more than 460 detainees who have been released since an operation that saw former leader Dimas Ruza taken abroad.',
      ['Ivan Mora'],
    ],
    [
      'Doce colombianos fueron liberados. La entrega se hizo en el puente, con la participación del cónsul en San Cristóbal, Luis Coa, así como la directora de Migración, Rita Paz.',
      [],
    ],
    [
      'Nine were let out. "They let them out so that we would go home," said Rita Paz, whose nephews are held.',
      [],
    ],
    ['Ocho presos fueron liberados. Persisten en prisión 59 personas, entre ellas la maestra Rita Paz.', []],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

test('a new arrest told as «his new arrest» overrides the release before it', () => {
  const story =
    'El ministro afirmó que la violación de las condiciones de la liberación del exalcalde Iván Mora motivó su nueva detención, horas después de ser excarcelado.'
  expect(
    readReport({ id: 'x', title: '', body: story, published_at: '2026-02-23T12:00:00Z' }).people,
  ).toMatchObject([{ name: 'Iván Mora', change: 'rearrested' }])
})

test('whoever was given house arrest in the second half of the sentence is not free', () => {
  const story =
    'El gobierno excarceló a diez opositores, entre ellos Iván Mora y Luis Coa. Seis quedaron en libertad, mientras que a otros cuatro, incluyendo a Luis Coa, se les otorgó la medida de casa por cárcel.'
  expect(
    readReport({ id: 'x', title: '', body: story, published_at: '2026-02-23T12:00:00Z' }).people,
  ).toMatchObject([
    { name: 'Iván Mora', change: 'released' },
    { name: 'Luis Coa', change: 'house-arrest' },
  ])
})

test('whoever refuses to leave with the others is not free', () => {
  const story =
    'Belarus freed 74 prisoners on Saturday. Viasna said one of them, the engineer Ivan Mora, refused to board the bus and was taken back to his colony.'
  expect(freedIn(story)).toEqual([])
})

describe('what is only asked, or is another way out, frees nobody', () => {
  const rows: readonly Row[] = [
    [
      'Belarus freed 52 prisoners. The embassy could not confirm whether campaigner Ivan Mora, a laureate, was among those released.',
      [],
    ],
    [
      'Foro Penal verificó 12 excarcelaciones. La ONG no pudo confirmar si Iván Mora, docente, fue excarcelado.',
      [],
    ],
    [
      'Some 45 prisoners were released. "Not all are here," said Rita Paz, one of the group\'s founders, who has two nephews inside.',
      [],
    ],
    ['Doce presos fueron liberados. Washington busca la salida de Iván Mora del poder.', []],
    [
      'Salió en libertad Luis Coa, exesposo de la activista Rita Paz, quien también había recuperado su libertad el viernes.',
      ['Luis Coa'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('a list of people who were arrested, in a story on a release, frees nobody', () => {
  const told = 'Doce presos políticos fueron excarcelados el viernes de Yare.'
  const rows: readonly Row[] = [
    [
      `${told} Se conocieron los nombres de algunos detenidos este sábado: Iván Mora Gil, Luis Coa Ruza y Rita Paz.`,
      [],
    ],
    [`${told} Estos son los nombres de los arrestados ayer: Iván Mora Gil, Luis Coa Ruza y Rita Paz.`, []],
    [`${told} La lista de los trasladados incluye a Iván Mora Gil, Luis Coa Ruza y Rita Paz.`, []],
    [
      'Twelve prisoners were freed on Friday. The names of those arrested on Saturday are Ivan Mora, Luis Coa and Rita Paz.',
      [],
    ],
    [
      `${told} Los nombres de algunos detenidos liberados: Iván Mora Gil, Luis Coa Ruza y Rita Paz.`,
      ['Iván Mora Gil', 'Luis Coa Ruza', 'Rita Paz'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('who is met, speaks for a ministry or is left out stands beside those who came out', () => {
  const rows: readonly Row[] = [
    [
      'Salieron 30 presos políticos. Quedan por fuera los militares acusados de rebelión, como el sargento Iván Mora.',
      [],
    ],
    [
      'Fueron excarcelados Iván Mora y Luis Coa. Iván Mora gritó que faltan los demás antes de abrazar a su esposa, Rita Paz.',
      ['Iván Mora', 'Luis Coa'],
    ],
    [
      'Among those freed were Ivan Mora and Luis Coa. Ivan Mora shouted that others are missing before hugging his wife, Rita Paz.',
      ['Ivan Mora', 'Luis Coa'],
    ],
    [
      'More than 20 people remain inside, including Elio Salas Coa, whose son, Ivan Salas, was among the freed.',
      ['Ivan Salas'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('who confirmed, received or defended them is named behind his office', () => {
  const rows: readonly Row[] = [
    [
      'De Italia, las más recientes excarcelaciones son las de Iván Mora y Luis Coa, confirmadas por el ministro de Exteriores de ese país, Elio Salas, quien dijo que ambos están en la embajada.',
      ['Iván Mora', 'Luis Coa'],
    ],
    [
      'Entre los excarcelados están Iván Mora y Rita Paz, recibidos por el alcalde de Yare, Elio Salas, quien prometió ayuda.',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Entre los liberados figuran Iván Mora y Rita Paz, defendidos por la abogada del comité, Pilar Salas, quien informó del caso.',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Among those freed are Ivan Mora and Rita Paz, accompanied by the head of the group, Pilar Salas, who said more would follow.',
      ['Ivan Mora', 'Rita Paz'],
    ],
    [
      'Freed were Ivan Mora and Rita Paz, welcomed by the governor of the state, Elio Salas, who said they were well.',
      ['Ivan Mora', 'Rita Paz'],
    ],
    // Two people: who points at him has a name of his own.
    ['Señalado por el diputado Elio Salas Coa, Luis Mora salió ayer de prisión.', ['Luis Mora']],
    ['Fueron liberados Iván Mora y el concejal Luis Coa, quien dijo estar bien.', ['Iván Mora', 'Luis Coa']],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('named in the sentence of a release, and told to be in, or in nothing but a rumour', () => {
  const rows: readonly Row[] = [
    [
      'Fueron liberados diez sacerdotes. Entre los liberados no está Mons. Elio Salas Coa, condenado en febrero.',
      [],
    ],
    [
      'Salieron 16 personas. Quedaron adentro, según el comité, al menos 21 detenidos, entre ellos el enfermero Iván Mora y Luis Coa Paz.',
      [],
    ],
    [
      'The government freed 36 people. Some 280 others sit in cells, among them campaign chief Ivan Mora and captain Luis Coa.',
      [],
    ],
    [
      'Recordó que el jueves corrió la especie de que habían soltado al maestro Iván Mora y al médico Luis Coa.',
      [],
    ],
    ['Venezuela freed a further group of jailed adversaries of President Elio Salas on Sunday.', []],
    [
      'Se confirmó la excarcelación de Iván Mora Paz, quien habría conversado con su madre, Rita Paz, una hora antes.',
      ['Iván Mora Paz'],
    ],
    [
      'La madre de otro de los excarcelados, Rita Paz, dijo temer por su hijo Luis Mora, que salió el lunes.',
      [],
    ],
    [
      'Doce colombianos fueron liberados. Hubo acompañamiento de autoridades de ambos países, entre ellos el embajador, Elio Salas Coa; el cónsul, Iván Mora Paz; y la cónsul, Rita Paz Ruza.',
      [],
    ],
    // Near neighbours that are out.
    ['Fueron excarcelados Iván Mora y su madre, Rita Paz.', ['Iván Mora', 'Rita Paz']],
    ['Salieron libres 21 detenidos, entre ellos Iván Mora y Luis Coa Paz.', ['Iván Mora', 'Luis Coa Paz']],
    ['Entre los liberados está Elio Salas Coa.', ['Elio Salas Coa']],
    [
      'Las autoridades liberaron anoche a doce personas, entre ellas Iván Mora y Luis Coa Paz.',
      ['Iván Mora', 'Luis Coa Paz'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})

describe('whoever a sentence calls detained is not one of those whom the sentence before freed', () => {
  const rows: readonly Row[] = [
    [
      'También fue excarcelado Ramón Gil. Según el gremio, hay ocho periodistas detenidos en el país, entre ellos el editor Rory Paz, Lisandro Piña y Nelly Suárez.',
      ['Ramón Gil'],
    ],
    [
      'Ivan Mora was freed on Friday. At least nine union members are jailed, among them Rita Paz, Luis Coa and Elsa Ruza.',
      ['Ivan Mora'],
    ],
    [
      'Fueron excarcelados tres maestros. Entre ellos están Rita Paz, Luis Coa y Elsa Ruza.',
      ['Rita Paz', 'Luis Coa', 'Elsa Ruza'],
    ],
    [
      'Del penal salieron Jairo Bello y Hamza Boj, del partido; otro de sus compañeros, Dionis Tafa, se negó a salir mientras queden presos de su causa.',
      ['Jairo Bello', 'Hamza Boj'],
    ],
    [
      'Two dissidents, Rufo Yusef Mata and Ciro Marrero Paz, who were released in March under a deal, were detained on Tuesday and sent back to prison.',
      [],
    ],
    [
      'Entre los liberados no hay dirigentes: ni el abogado Dionis Rocha, ni el exdiputado Ciro Luque han sido excarcelados.',
      [],
    ],
    [
      'Maduro indulta por decreto a 96 opositores. Entre los indultados están Dionis Rocha, Ciro Luque y Ana Mata. Igualmente están en la lista Rita Paz e Ismael Coa. El decreto será ejecutado por los directores de las cárceles.',
      [],
    ],
    ['Neither Dionis Rocha nor Ciro Luque was freed on Friday.', []],
    [
      'Fue excarcelado Ramón Gil. La operación coincide con el Día Internacional de Nelson Mandela.',
      ['Ramón Gil'],
    ],
  ]
  test.each(rows)('%s', (body, freed) => expect(freedIn(body)).toEqual(freed))
})
