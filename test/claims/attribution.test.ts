import { describe, expect, test } from 'vitest'
import { latestFigures, placeReport, textFingerprint } from '../../src/batches/group.ts'
import { readReport } from '../../src/claims/read.ts'
import type { Count, Reading } from '../../src/claims/reading.ts'
import { isOut } from '../../src/people/status.ts'

/** A Sunday. */
const PUBLISHED = '2026-02-15T16:00:00Z'

function read(body: string, title = ''): Reading {
  return readReport({ id: 's', title, body, published_at: PUBLISHED })
}

/** Counts as «kind min..max authority». */
function counts(body: string, title = ''): string[] {
  const show = (count: Count): string =>
    `${count.kind} ${count.min ?? ''}..${count.max ?? ''}${count.authority === null ? '' : ` ${count.authority}`}`
  return read(body, title).counts.map(show)
}

type Row = readonly [sentence: string, counts: readonly string[]]

describe('who says each figure', () => {
  const rows: readonly Row[] = [
    // Each body governs the figures of its own part.
    [
      'Vecinos cuentan 71 excarcelados en Navidad; el Gobierno habla de 99 y Foro Penal de 61.',
      ['batch 71..71', 'batch 99..99 government', 'batch 61..61 Foro Penal'],
    ],
    [
      'Neighbours count 71 freed prisoners; the government speaks of 99 and Foro Penal of 61.',
      ['batch 71..71', 'batch 99..99 government', 'batch 61..61 Foro Penal'],
    ],
    [
      'El Ministerio Público reportó 40 excarcelaciones y Provea, 33.',
      ['batch 40..40 government', 'batch 33..33 Provea'],
    ],
    [
      'The attorney general reported 40 releases and Provea 33.',
      ['batch 40..40 government', 'batch 33..33 Provea'],
    ],
    [
      'Según Foro Penal, 61 personas fueron excarceladas; según el Gobierno, 99.',
      ['batch 61..61 Foro Penal', 'batch 99..99 government'],
    ],
    [
      'According to Foro Penal, 61 people were released; according to the government, 99.',
      ['batch 61..61 Foro Penal', 'batch 99..99 government'],
    ],
    [
      'Fueron excarceladas 61 personas según Foro Penal y 99 según el Gobierno.',
      ['batch 61..61 Foro Penal', 'batch 99..99 government'],
    ],
    [
      'Some 61 people were released according to Foro Penal and 99 according to the government.',
      ['batch 61..61 Foro Penal', 'batch 99..99 government'],
    ],
    // A body behind the figure owns it, and then no other.
    [
      'Foro Penal rechazó las 99 excarcelaciones reportadas por el Gobierno y confirmó 61 excarcelaciones.',
      ['batch 99..99 government', 'batch 61..61 Foro Penal'],
    ],
    [
      'Foro Penal verificó 61 excarcelaciones, frente a las 99 del Gobierno.',
      ['batch 61..61 Foro Penal', 'batch 99..99 government'],
    ],
    [
      'Foro Penal verified 61 releases, compared to the 99 reported by the government.',
      ['batch 61..61 Foro Penal', 'batch 99..99 government'],
    ],
    [
      'Fueron liberadas 35 personas, informó Provea, y 12 más salieron en libertad según Foro Penal.',
      ['batch 35..35 Provea', 'batch 12..12 Foro Penal'],
    ],
    // Who is named for another reason says nothing.
    ['Foro Penal confirmó que los familiares recibieron a 35 excarcelados.', ['batch 35..35 Foro Penal']],
    ['Foro Penal confirmed that relatives embraced 35 freed prisoners.', ['batch 35..35 Foro Penal']],
    ['Familiares recibieron a 35 presos políticos liberados.', ['batch 35..35']],
    ['Relatives embraced 35 freed political prisoners.', ['batch 35..35']],
    ['Foro Penal dice que el Gobierno excarceló a 71 personas.', ['batch 71..71 Foro Penal']],
    ['Foro Penal says the government freed 71 people.', ['batch 71..71 Foro Penal']],
    ['El Gobierno excarceló a 71 personas.', ['batch 71..71']],
    ['Las autoridades liberaron a 71 personas.', ['batch 71..71']],
    [
      'El Gobierno, que según Foro Penal oculta los nombres, informó de 99 excarcelaciones.',
      ['batch 99..99 government'],
    ],
    [
      'El Gobierno aseguró que 116 presos fueron excarcelados, cifra que Foro Penal no ha podido verificar.',
      ['batch 116..116 government'],
    ],
    [
      'The government said 116 prisoners were released, a figure Foro Penal could not verify.',
      ['batch 116..116 government'],
    ],
    ['Unos 116 presos fueron excarcelados, cifra que Foro Penal rechaza.', ['batch 116..116']],
    ['Some 116 prisoners were released, a figure Foro Penal disputes.', ['batch 116..116']],
    [
      'El Gobierno informó de 99 excarcelaciones y los activistas de Provea 61.',
      ['batch 99..99 government', 'batch 61..61 Provea'],
    ],
    ['Liberan a 20 presos políticos, entre ellos activistas de Vente Venezuela.', ['batch 20..20']],
    ['20 political prisoners freed, including members of Vente Venezuela.', ['batch 20..20']],
    ['Fueron excarcelados 20 presos políticos, entre ellos dos voluntarios de Provea.', ['batch 20..20']],
    ['Provea precisó que fueron 61 los excarcelados, no 99 como dijo el Gobierno.', ['batch 61..61 Provea']],
    [
      'Foro Penal contó 71 excarcelados, diez más que los que informó el Gobierno.',
      ['batch 71..71 Foro Penal'],
    ],
    [
      'Foro Penal counted 71 freed prisoners, ten more than the government reported.',
      ['batch 71..71 Foro Penal'],
    ],
    [
      'El Gobierno asegura que salieron en libertad 99 personas y la ONG solo reconoce 61.',
      ['batch 99..99 government', 'batch 61..61 rights groups'],
    ],
    ['La ONG Provea registró 30 excarcelaciones.', ['batch 30..30 Provea']],
    ['Provea, a rights group, verified 30 releases.', ['batch 30..30 Provea']],
    // Beyond a contrast nobody is known to speak, unless the same voice goes on or frames the whole.
    [
      'El Gobierno informó de 116 excarcelaciones, pero 800 presos políticos siguen detenidos.',
      ['batch 116..116 government', 'remaining 800..800'],
    ],
    [
      'The government reported 116 releases, but 800 political prisoners remain behind bars.',
      ['batch 116..116 government', 'remaining 800..800'],
    ],
    [
      'Foro Penal confirmó 35 excarcelaciones, pero advirtió que 800 presos políticos siguen detenidos.',
      ['batch 35..35 Foro Penal', 'remaining 800..800 Foro Penal'],
    ],
    [
      'Foro Penal confirmed 35 releases but warned that 800 political prisoners remain behind bars.',
      ['batch 35..35 Foro Penal', 'remaining 800..800 Foro Penal'],
    ],
    [
      'Según Foro Penal, 35 personas fueron excarceladas, pero 800 siguen detenidas.',
      ['batch 35..35 Foro Penal', 'remaining 800..800 Foro Penal'],
    ],
    [
      'At least 35 people were freed, but 800 remain behind bars, rights groups said.',
      ['batch 35.. rights groups', 'remaining 800..800 rights groups'],
    ],
    // The country speaks for its government in a headline; a place does not speak.
    [
      'Venezuela says 406 prisoners freed this weekend; rights group has verified 72.',
      ['batch 406..406 government', 'batch 72..72 rights groups'],
    ],
    ['Venezuela dice que 40 presos fueron excarcelados.', ['batch 40..40 government']],
    ['Forty political prisoners freed in Venezuela, rights group says.', ['batch 40..40 rights groups']],
    ['Vente Venezuela informó de 40 excarcelaciones.', ['batch 40..40 Vente Venezuela']],
    // The figure of another body, given once more.
    [
      'El Comité de Madres registró 71 excarcelaciones. Provea llegó a la misma cifra.',
      ['batch 71..71 Comité de Madres', 'batch 71..71 Provea'],
    ],
    [
      'The government reported 71 releases. Foro Penal gave the same figure.',
      ['batch 71..71 government', 'batch 71..71 Foro Penal'],
    ],
    [
      'El Comité de Madres registró 71 excarcelaciones. Provea no llegó a la misma cifra.',
      ['batch 71..71 Comité de Madres'],
    ],
    [
      'Foro Penal has verified 72 releases since Jan. 8. A second group, the Committee for the Freedom of Political Prisoners, counts 83.',
      ['cumulative 72..72 Foro Penal', 'cumulative 83..83 CLIPP'],
    ],
    ['Foro Penal verificó 30 excarcelaciones. El acto reunió a 12 cantantes.', ['batch 30..30 Foro Penal']],
    [
      'Foro Penal verificó 24 excarcelaciones. De La Crisálida salieron nueve y de El Rodeo I quince, detalló la organización.',
      ['batch 24..24 Foro Penal', 'part 9..9 Foro Penal', 'part 15..15 Foro Penal'],
    ],
    // A change is no range.
    [
      'Fueron excarceladas 40 personas este domingo, dijo Provea. Foro Penal elevó su cuenta de 45 a 61.',
      ['batch 40..40 Provea', 'batch 61..61 Foro Penal'],
    ],
    [
      'Forty people were released on Sunday, Provea said. Foro Penal raised its count to 61 from 45.',
      ['batch 40..40 Provea', 'batch 61..61 Foro Penal'],
    ],
    ['Salieron en libertad de 45 a 61 presos políticos.', ['batch 45..61']],
  ]
  test.each(rows)('%s', (sentence, expected) => expect(counts(sentence)).toEqual(expected))

  test('a headline that does not say whose figure it is takes the body’s word', () => {
    expect(
      counts(
        'El Comité de Madres en Defensa de la Verdad registró 71 excarcelaciones este domingo. El Gobierno había informado antes de 99 personas excarceladas. Foro Penal confirma 61.',
        'Madres cuentan 71 excarcelados; el Gobierno habla de 99 y Foro Penal de 61',
      ),
    ).toEqual(['batch 71..71 Comité de Madres', 'batch 99..99 government', 'batch 61..61 Foro Penal'])
  })

  test('an exact headline over «al menos» is one count, and what the body hedges stays hedged', () => {
    expect(
      counts(
        'Al menos 80 presos políticos fueron excarcelados este domingo, verificó Foro Penal.',
        'Foro Penal verifica 80 excarcelaciones este domingo',
      ),
    ).toEqual(['batch 80.. Foro Penal'])
    expect(
      counts(
        'At least 80 political prisoners were freed on Sunday, Foro Penal said.',
        'Foro Penal verifies 80 releases on Sunday',
      ),
    ).toEqual(['batch 80.. Foro Penal'])
    expect(
      counts(
        'Foro Penal verificó 80 excarcelaciones este domingo.',
        'Foro Penal verifica 80 excarcelaciones este domingo',
      ),
    ).toEqual(['batch 80..80 Foro Penal'])
  })
})

describe('one night or a total, today or long ago', () => {
  const rows: readonly Row[] = [
    ['Foro Penal registró 110 excarcelaciones en un solo día.', ['batch 110..110 Foro Penal']],
    ['En una sola jornada fueron liberados 110 presos políticos.', ['batch 110..110']],
    ['110 political prisoners freed in a single day, rights group says.', ['batch 110..110 rights groups']],
    [
      'Foro Penal said 110 prisoners were released on Sunday, the largest number in one day since the announcement of Jan. 8.',
      ['batch 110..110 Foro Penal'],
    ],
    ['Fueron excarceladas 110 personas el domingo, la mayor cifra desde el 8 de enero.', ['batch 110..110']],
    // «En un solo día» belongs to its own figure.
    [
      'Foro Penal verificó 110 excarcelaciones en un solo día y suma 266 desde el 8 de enero.',
      ['batch 110..110 Foro Penal', 'cumulative 266..266 Foro Penal'],
    ],
    [
      'Foro Penal ha verificado 266 excarcelaciones desde el 8 de enero, la mayoría en pocos días.',
      ['cumulative 266..266 Foro Penal'],
    ],
    // Told earlier the same day.
    ['El Gobierno había informado antes de 99 excarcelaciones.', ['batch 99..99 government']],
    ['Más temprano, el Gobierno había informado de 99 excarcelaciones.', ['batch 99..99 government']],
    ['The government had earlier reported 99 releases.', ['batch 99..99 government']],
    // The newer figure of the same body overtakes it; an older day is history.
    [
      'Foro Penal había informado antes de 45 excarcelaciones. Foro Penal verificó al cierre 61 excarcelaciones.',
      ['other 45..45 Foro Penal', 'batch 61..61 Foro Penal'],
    ],
    [
      'Foro Penal had earlier reported 45 releases. By night Foro Penal verified 61 releases.',
      ['other 45..45 Foro Penal', 'batch 61..61 Foro Penal'],
    ],
    ['El lunes el Gobierno había informado antes de 99 excarcelaciones.', ['other 99..99 government']],
    // A number before a full stop is no number of a list.
    [
      'El balance del Ministerio Público es de 99 excarcelados y el de Provea es de 45. El Foro Penal verificó 61 excarcelaciones.',
      ['batch 99..99 government', 'batch 45..45 Provea', 'batch 61..61 Foro Penal'],
    ],
  ]
  test.each(rows)('%s', (sentence, expected) => expect(counts(sentence)).toEqual(expected))
})

describe('the prison first', () => {
  const rows: readonly (readonly [sentence: string, told: readonly string[]])[] = [
    ['En Tocorón salieron, entre otros, Ana Ruiz y Luis Sosa.', ['Ana Ruiz released', 'Luis Sosa released']],
    ['En El Rodeo I salieron Ana Ruiz y Luis Sosa.', ['Ana Ruiz released', 'Luis Sosa released']],
    [
      'De La Crisálida, en Los Teques, salió Ana Ruiz, quien deberá presentarse ante un tribunal cada treinta días.',
      ['Ana Ruiz out-under-measures'],
    ],
    [
      'From La Crisálida walked Ana Ruiz, who must report to a court every month.',
      ['Ana Ruiz out-under-measures'],
    ],
    ['Out of El Rodeo came Ana Ruiz and Luis Sosa.', ['Ana Ruiz released', 'Luis Sosa released']],
    // Not everything that leaves a prison is a person let go.
    ['De El Rodeo salió trasladado Luis Sosa a otro penal.', []],
    ['En Tocorón salieron a protestar los familiares de Luis Sosa.', []],
    ['De La Crisálida salió un autobús con Ana Ruiz.', []],
    ['De El Rodeo salió la denuncia de Luis Sosa.', []],
    ['Out of El Rodeo came a letter from Luis Sosa.', []],
    ['De Tocorón no salió Luis Sosa.', []],
  ]
  test.each(rows)('%s', (sentence, told) => {
    const freed = read(sentence).people.filter((person) => person.change !== 'none' && isOut(person.change))
    expect(freed.map((person) => `${person.name} ${person.change}`)).toEqual(told)
  })
})

test('a night told by three bodies is one event with the count of each', () => {
  const texts = [
    'El Ministerio Público informó este domingo que 99 personas fueron excarceladas.',
    'El Comité de Madres registró 71 excarcelaciones este domingo. El Gobierno había informado antes de 99 personas excarceladas y Foro Penal elevó su cuenta de 45 a 61.',
  ]
  let open: Parameters<typeof placeReport>[0] = []
  for (const [index, text] of texts.entries()) {
    const report = {
      reading: read(text),
      publishedAt: PUBLISHED,
      source: { owner: `outlet ${index}`, kind: 'press' as const },
      textHash: textFingerprint(text),
    }
    const { batch } = placeReport(open, report, () => index + 1)
    if (batch !== null) open = [...open.filter((other) => other.id !== batch.id), batch]
  }
  expect(open).toHaveLength(1)
  const shown = latestFigures(open[0]?.figures ?? []).map((figure) => [
    figure.authority,
    figure.min,
    figure.max,
  ])
  expect(shown).toEqual([
    ['government', 99, 99],
    ['Comité de Madres', 71, 71],
    ['Foro Penal', 61, 61],
  ])
})
