import { expect, test } from 'vitest'
import { type Finding, findNames } from '../../src/names/find.ts'
import { TEXTS } from './texts.ts'

type Case = readonly [what: string, text: string, expected: Record<string, Finding>]

const spanish: readonly Case[] = [
  [
    'a plain release',
    'El sindicalista Régulo Pacheco Tirado fue liberado este martes en la tarde.',
    { 'Régulo Pacheco': 'released' },
  ],
  [
    'an active verb with a list',
    'Liberaron a Mirla Querales, Otilio Bracho y Yorman Zabala en Maracaibo.',
    { 'Mirla Querales': 'released', 'Yorman Zabala': 'released', 'Otilio Brachi': 'possible' },
  ],
  [
    'a noun and its genitive',
    'La ONG confirmó la excarcelación del docente Ubaldo Materán Piña.',
    { 'ubaldo materan': 'released' },
  ],
  [
    'a demand',
    'Sus compañeros exigen la liberación de Ubaldo Materán Piña, profesor de Física.',
    { 'Ubaldo Materán Piña': 'mentioned_not_released' },
  ],
  [
    'a demand by subjunctive',
    'La familia pide que liberen a Dilcia Rendón Mora antes de Navidad.',
    { 'Dilcia Rendón Mora': 'mentioned_not_released' },
  ],
  [
    'a denial with «no»',
    'Dilcia Rendón Mora no ha sido liberada, aclaró su abogada.',
    { 'Dilcia Rendón': 'mentioned_not_released' },
  ],
  [
    '«still not»',
    'Aún no ha salido en libertad Kleiver Chourio Nava, dijo su tía.',
    { 'Kleiver Chourio Nava': 'mentioned_not_released' },
  ],
  [
    'an order without the exit',
    'El juez ordenó la libertad de Kleiver Chourio Nava, pero la boleta no ha llegado al penal.',
    { 'Kleiver Chourio Nava': 'mentioned_not_released' },
  ],
  [
    'an order, then the exit',
    'El juez ordenó el lunes la libertad de Kleiver Chourio Nava. Este jueves Kleiver Chourio Nava salió en libertad.',
    { 'Kleiver Chourio Nava': 'released' },
  ],
  [
    'a future',
    'Emiro Leañez Duno será liberado en las próximas horas, prometió el funcionario.',
    { 'Emiro Leañez Duno': 'mentioned_not_released' },
  ],
  [
    'an expectation',
    'Se espera la liberación de Emiro Leañez Duno para este viernes.',
    { 'Emiro Leañez Duno': 'mentioned_not_released' },
  ],
  [
    'hearsay',
    'Según rumores sin confirmar, Emiro Leañez Duno fue liberado anoche.',
    { 'Emiro Leañez Duno': 'possible' },
  ],
  [
    'a conditional of hearsay',
    'Roxana Trejo Vielma habría salido en libertad el domingo.',
    { 'Roxana Trejo Vielma': 'possible' },
  ],
  [
    'hearsay, then certainty',
    'Roxana Trejo Vielma habría salido en libertad el domingo. Su hermano lo confirmó: Roxana Trejo Vielma fue excarcelada y está en su casa.',
    { 'Roxana Trejo Vielma': 'released' },
  ],
  [
    'sources that differ',
    'El comité asegura que Roxana Trejo Vielma fue liberada. El ministerio niega que Roxana Trejo Vielma haya sido excarcelada.',
    { 'Roxana Trejo Vielma': 'possible' },
  ],
  [
    'house arrest',
    'Elio Sequera Toro recibió casa por cárcel tras dos años en El Rodeo.',
    { 'Elio Sequera Toro': 'mentioned_not_released' },
  ],
  [
    'two lists in one sentence',
    'Quedaron en libertad Ana Piñango y Luis Coa; recibieron arresto domiciliario Elio Sequera y Mirla Querales.',
    {
      'Ana Piñango': 'released',
      'Luis Coa': 'released',
      'Elio Sequera': 'mentioned_not_released',
      'Mirla Querales': 'mentioned_not_released',
    },
  ],
  [
    'a transfer',
    'Abelardo Yajure Ruiz fue trasladado de Yare a Tocorón sin aviso.',
    { 'Abelardo Yajure Ruiz': 'mentioned_not_released' },
  ],
  [
    'release and rearrest',
    'Horas después de ser excarcelado, Gerson Faneite Lugo fue detenido nuevamente.',
    { 'Gerson Faneite Lugo': 'mentioned_not_released' },
  ],
  [
    'a release story that ends in prison again',
    'Gerson Faneite Lugo fue liberado el lunes. El miércoles Gerson Faneite Lugo volvió a prisión.',
    { 'Gerson Faneite Lugo': 'mentioned_not_released' },
  ],
  [
    'death in custody',
    'Falleció bajo custodia Melquíades Oberto Prieto, quien iba a ser liberado en enero.',
    { 'Melquíades Oberto Prieto': 'mentioned_not_released' },
  ],
  [
    'an old release',
    'Nohelia Azuaje, liberada en 2018, presentó su libro.',
    { 'Nohelia Azuaje': 'mentioned_not_released' },
  ],
  [
    'the mother of the freed',
    'La madre de Wolfgang Pirela, Irma Pirela Boscán, celebró que su hijo fue liberado.',
    { 'Wolfgang Pirela': 'released', 'Irma Pirela Boscán': 'mentioned_not_released' },
  ],
  [
    'a daughter freed, her father named',
    'Karelis Goitía, hija de Teófilo Goitía, fue excarcelada ayer.',
    { 'Karelis Goitía': 'released', 'Teófilo Goitía': 'mentioned_not_released' },
  ],
  [
    'the wife who speaks',
    'Jairo Viloria salió en libertad, informó su esposa, Neida Farías.',
    { 'Jairo Viloria': 'released', 'Neida Farías': 'mentioned_not_released' },
  ],
  [
    'the lawyer who speaks first',
    'Según el abogado Fidel Canelón, la activista Zulay Arteaga recuperó su libertad.',
    { 'Fidel Canelón': 'mentioned_not_released', 'Zulay Arteaga': 'released' },
  ],
  [
    'one freed, the other held',
    'Salió en libertad Yoel Mavárez, mientras que Endry Mavárez permanece detenido en Yare.',
    { 'Yoel Mavárez': 'released', 'Endry Mavárez': 'mentioned_not_released' },
  ],
  [
    'freed but not the other',
    'Liberaron a Yoel Mavárez Soto, pero no a Endry Mavárez Soto.',
    { 'Yoel Mavárez Soto': 'released', 'Endry Mavárez Soto': 'mentioned_not_released' },
  ],
  [
    '«among those freed»',
    'Entre los excarcelados figuran la enfermera Iraida Lezama, el estudiante Osmel Tarazona y dos menores.',
    { 'Iraida Lezama': 'released', 'Osmel Tarazona': 'released' },
  ],
  [
    'a numbered list',
    'Personas liberadas hoy:\n1) Crisanto Rosendo Mata\n2) Yulimar Ollarves\n3) Erasmo Natera',
    { 'Crisanto Rosendo': 'released', 'Yulimar Ollarves Toyo': 'released', 'Erasmo Nava': 'absent' },
  ],
  [
    'list numbers glued to names',
    'Excarcelados: 5- Ramiro Jaimes Ávila6- Rafael Dávila Márvez7- Gabriel Zurita',
    {
      'Rafael Dávila Márvez': 'released',
      'Gabriel Zurita': 'released',
      'Ramiro Jaimes Ávila': 'released',
      'Rafael Ávila Márvez': 'absent',
    },
  ],
  [
    'a list of those still held',
    'Siguen detenidos:\n- Crisanto Rosendo Mata\n- Yulimar Ollarves',
    { 'Crisanto Rosendo': 'mentioned_not_released', 'Yulimar Ollarves': 'mentioned_not_released' },
  ],
  [
    'two lists one under the other',
    'Excarcelados:\n- Ana Subero\n- Luis Otamendi\nContinúan detenidos:\n- Rosa Planchart\n- Iris Cáribas',
    {
      'Ana Subero': 'released',
      'Luis Otamendi': 'released',
      'Rosa Planchart': 'mentioned_not_released',
      'Iris Cáribas': 'mentioned_not_released',
    },
  ],
  [
    'capitals, surnames first, with comma',
    'LISTA DE EXCARCELADOS\n1. OSORIO REQUENA, DARWIN JOSE C.I. 20.111.222\n2. LAMEDA, NAIROBI',
    { 'Darwin Osorio Requena': 'released', 'Nairobi Lameda': 'released' },
  ],
  [
    'a sibling is not the one',
    'Fue liberado Marvin Sayago Useche.',
    { 'Darwin Sayago Useche': 'absent', 'Marvin Sayago Useche': 'released' },
  ],
  [
    'another second surname is someone else',
    'Fue liberado Rafael Natera Tovar.',
    { 'Rafael Natera Boscán': 'absent' },
  ],
  [
    'a common name without second surname',
    'Fue liberado José Hernández.',
    { 'José Hernández González': 'possible' },
  ],
  ['initials', 'Fue liberado L. Echenagucia.', { 'Leobaldo Echenagucia Prado': 'possible' }],
  [
    'another person by the same surname',
    'El fiscal Tulio Graterol anunció que Ender Graterol fue liberado.',
    { 'Ender Graterol': 'released', 'Tulio Graterol': 'mentioned_not_released' },
  ],
  [
    'a surname alone later on',
    'La enfermera Belkis Uzcátegui Rey fue detenida en agosto. Uzcátegui salió en libertad este jueves.',
    { 'Belkis Uzcátegui Rey': 'released' },
  ],
  [
    'a sentence that goes on',
    'Simón Sandrea llevaba un año en Tocuyito. Este lunes quedó en libertad.',
    { 'Simón Sandrea': 'released' },
  ],
  [
    'a vigil',
    'Decenas de personas hicieron una vigilia por la libertad de Simón Sandrea.',
    { 'Simón Sandrea': 'mentioned_not_released' },
  ],
  [
    'a committee’s name',
    'El Comité por la Libertad de los Presos Políticos denunció que Simón Sandrea está incomunicado.',
    { 'Simón Sandrea': 'mentioned_not_released' },
  ],
  [
    'text without any capitals',
    'liberaron a mirla querales hoy en la mañana',
    { 'Mirla Querales': 'released' },
  ],
  ['an invisible joiner in the text', 'Fue liberada Mirla Que\u200Brales.', { 'Mirla Querales': 'released' }],
  [
    'a name that is a day of the week',
    'Fue liberado Domingo Rujano Coronel el domingo.',
    { 'Domingo Rujano Coronel': 'released' },
  ],
  ['nothing about them', 'El precio del pan subió otra vez en Caracas.', { 'Mirla Querales': 'absent' }],
]

const english: readonly Case[] = [
  [
    'a plain release',
    'Venezuela freed engineer Alirio Bustamante on Monday.',
    { 'Alirio Bustamante': 'released' },
  ],
  [
    'passive',
    'Alirio Bustamante was released from prison on Monday, his wife said.',
    { 'Alirio Bustamante': 'released' },
  ],
  [
    'among those freed',
    'Among those freed were nurse Rosa Labrador and Tomás Guanipa Brea.',
    { 'Rosa Labrador': 'released', 'Tomás Guanipa Brea': 'released' },
  ],
  [
    'not released',
    'Alirio Bustamante has not been released, rights groups said.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  [
    'a call for release',
    'Relatives called for the release of Alirio Bustamante.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  [
    'a promise',
    'The government will free Alirio Bustamante next week.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  [
    'an order',
    'A judge ordered the release of Alirio Bustamante, but he is still in prison.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  ['hearsay', 'Alirio Bustamante was reportedly released overnight.', { 'Alirio Bustamante': 'possible' }],
  [
    'house arrest',
    'Alirio Bustamante was moved to house arrest.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  [
    'rearrest',
    'Alirio Bustamante, who was released on Monday, was detained again on Tuesday.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  [
    'the lawyer',
    'Lawyer Hilda Carmona said her client, Alirio Bustamante, walked free on Monday.',
    { 'Hilda Carmona': 'mentioned_not_released', 'Alirio Bustamante': 'released' },
  ],
  [
    'one freed, one held',
    'Alirio Bustamante was freed, while Hilda Carmona remains behind bars.',
    { 'Alirio Bustamante': 'released', 'Hilda Carmona': 'mentioned_not_released' },
  ],
  [
    'the mother',
    'Rhona Bustamante, the mother of Alirio Bustamante, said he was released.',
    { 'Alirio Bustamante': 'released', 'Rhona Bustamante': 'mentioned_not_released' },
  ],
  [
    'an old release',
    'Hilda Carmona, who was released in 2019, leads the group.',
    { 'Hilda Carmona': 'mentioned_not_released' },
  ],
  [
    'death',
    'Alirio Bustamante died in custody days before he was to be released.',
    { 'Alirio Bustamante': 'mentioned_not_released' },
  ],
  [
    'surname later on',
    'Officials held Alirio Bustamante for a year. Mr. Bustamante is home now.',
    { 'Alirio Bustamante': 'released' },
  ],
]

test.each(spanish)('in Spanish: %s', (_what, text, expected) => {
  expect(findNames({ text, lang: 'es', followed: Object.keys(expected) })).toEqual(expected)
})

test.each(english)('in English: %s', (_what, text, expected) => {
  expect(findNames({ text, lang: 'en', followed: Object.keys(expected) })).toEqual(expected)
})

test.each(TEXTS)('reads «%s»', (text, expected) => {
  expect(findNames({ text, followed: Object.keys(expected) })).toEqual(expected)
})

test('a page full of releases does not make followed names appear', () => {
  const text = 'Fueron excarcelados Ana Piñango, Luis Coa y Rosa Planchart. '.repeat(40)
  expect(findNames({ text, followed: ['Ana Piña', 'Luisa Coa', 'Rosa Blanchard'] })).toEqual({
    'Ana Piña': 'absent',
    'Luisa Coa': 'absent',
    'Rosa Blanchard': 'absent',
  })
})

test('a name that is nearly a builtin property is a name like any other', () => {
  expect(findNames({ text: 'x', followed: ['constructor Pérez'] })).toEqual({ 'constructor Pérez': 'absent' })
})
