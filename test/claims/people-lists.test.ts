import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [text: string, freed: readonly string[]]

describe('a list gives up every name, whatever stands between them', () => {
  const rows: readonly Row[] = [
    // Roles with bodies and places in them.
    [
      'Fueron excarcelados el estudiante de la ULA Iván Mora, la dirigente de Un Nuevo Tiempo en Zulia Rita Paz y el barbero de Guanare Luis Sosa.',
      ['Iván Mora', 'Rita Paz', 'Luis Sosa'],
    ],
    [
      'Entre los liberados figuran el exalcalde opositor de un municipio del estado Sucre Dimas Coa; la profesora jubilada de la Universidad del Zulia Flor Aray; y un enfermero del hospital de Coro, Luis Sosa.',
      ['Dimas Coa', 'Flor Aray', 'Luis Sosa'],
    ],
    [
      'Salieron de la cárcel el jefe de prensa del partido Iván Mora, el secretario juvenil Luis Sosa, de Mérida, y Rita Paz, tesista de la UCV.',
      ['Iván Mora', 'Luis Sosa', 'Rita Paz'],
    ],
    [
      'Among those freed are Ana Ruiz, a nurse from Coro; former lawmaker Luis Sosa; the head of a teachers union in Lara, Pedro Mora; and student Rita Paz, 22.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora', 'Rita Paz'],
    ],
    // Ages, arrests, convictions between the names.
    [
      'Quedaron en libertad Ana Ruiz, de 61 años, detenida en marzo; Luis Sosa, de 19, que fue arrestado cuando salía del liceo; y Pedro Mora, condenado a seis años.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    [
      'Recuperaron su libertad Ana Ruiz (Lara), Luis Sosa (España), Pedro Mora (72 años) y la abogada Rita Paz (Foro Penal Lara).',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora', 'Rita Paz'],
    ],
    [
      'Those released include Ana Ruiz, who was arrested in 2024, Luis Sosa, who had been sentenced to six years, and Pedro Mora, 72.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    [
      'Entre los excarcelados está el comerciante Ana Ruiz, quien llevaba dos años preso, además del concejal encargado Luis Sosa y de los ganaderos Pascual y Domingo Antonio Mora.',
      ['Ana Ruiz', 'Luis Sosa', 'Domingo Antonio Mora'],
    ],
    // Brothers share a surname.
    [
      'Fueron liberados los hermanos Marcos y Julio Peña Rojas, los primos Elio y Ender Mata y la madre de estos, Carmen Mata.',
      ['Marcos Peña Rojas', 'Julio Peña Rojas', 'Ender Mata', 'Carmen Mata'],
    ],
    [
      'Salieron en libertad las hermanas Karla y Francis Uzcátegui.',
      ['Karla Uzcátegui', 'Francis Uzcátegui'],
    ],
    // Another fate in the same text.
    [
      'En libertad quedaron: Ana Ruiz, docente; Luis Sosa; y el médico Pedro Mora. En tanto, recibieron casa por cárcel: Rita Paz, Iván Mora y el coronel retirado Dimas Coa.',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    [
      'Fueron liberados Ana Ruiz y Luis Sosa; en cambio, siguen presos Pedro Mora y Rita Paz.',
      ['Ana Ruiz', 'Luis Sosa'],
    ],
    // Who is told of an item is not an item.
    [
      'Entre los excarcelados está Ana Ruiz, jefa de campaña de Rita Paz, y Luis Sosa, hijo del general Pedro Mora.',
      ['Ana Ruiz', 'Luis Sosa'],
    ],
    [
      'Those freed include Ana Ruiz, an aide to Rita Paz, and Luis Sosa, the son of General Pedro Mora.',
      ['Ana Ruiz', 'Luis Sosa'],
    ],
    [
      'Fue excarcelada Ana Ruiz, detenida junto a Luis Sosa y Pedro Mora en la sede del partido de Rita Paz.',
      ['Ana Ruiz'],
    ],
    // Foreign names.
    [
      'Those freed include Alena Kavalenka, an editor serving eight years; union organizer Siarhei Hancharou; and Mikita Zhuk, a father of four.',
      ['Alena Kavalenka', 'Siarhei Hancharou', 'Mikita Zhuk'],
    ],
    [
      'Among those released were Efe Yılmazer, a law student, and Zeynep Naz Aksoylu, whose detention had drawn criticism.',
      ['Efe Yılmazer', 'Zeynep Naz Aksoylu'],
    ],
    [
      'Salieron libres los activistas Ahmed El-Sharqawy, Mahmoud Abdel Rahman y la traductora Nour Fathy.',
      ['Ahmed El-Sharqawy', 'Mahmoud Abdel Rahman', 'Nour Fathy'],
    ],
    [
      'Fueron excarcelados Efraín De La Hoz, Domingo de Jesús Silva y Américo Del Valle.',
      ['Efraín De La Hoz', 'Domingo de Jesús Silva', 'Américo Del Valle'],
    ],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freedIn(text)).toEqual(names)
  })
})

describe('a sentence that takes up a group told before', () => {
  const before = 'Foro Penal verificó 12 excarcelaciones en Tocorón la noche del viernes. '
  const english = 'At least 12 political prisoners were freed from Tocoron on Friday night. '
  const of: readonly Row[] = [
    [
      'Entre ellos está el profesor Iván Mora, detenido en 2024, y la abogada Rita Paz.',
      ['Iván Mora', 'Rita Paz'],
    ],
    [
      'Entre los que cruzaron el portón estaban Iván Mora, de Coro; los hermanos Fabio y Jorge Paz; y Luis Sosa.',
      ['Iván Mora', 'Fabio Paz', 'Jorge Paz', 'Luis Sosa'],
    ],
    ['Uno de ellos es Iván Mora, un maestro de 60 años.', ['Iván Mora']],
    ['Uno de los que salió es Iván Mora, que cayó preso recién cumplidos los 18.', ['Iván Mora']],
    ['Otra de las beneficiadas es la enfermera Rita Paz.', ['Rita Paz']],
    [
      'Los primeros en salir fueron el economista Iván Mora y el exmilitar Luis Sosa.',
      ['Iván Mora', 'Luis Sosa'],
    ],
    [
      'En el grupo iban además el estudiante Iván Mora y el barbero de Coro Luis Sosa.',
      ['Iván Mora', 'Luis Sosa'],
    ],
    ['Se trata de Iván Mora, Luis Sosa y Rita Paz.', ['Iván Mora', 'Luis Sosa', 'Rita Paz']],
    ['Es el caso del ingeniero petrolero Iván Mora y de la docente Rita Paz.', ['Iván Mora', 'Rita Paz']],
    ['Ellos son: Iván Mora, Luis Sosa y Rita Paz.', ['Iván Mora', 'Luis Sosa', 'Rita Paz']],
    ['Los nombres son Iván Mora, Luis Sosa y Rita Paz.', ['Iván Mora', 'Luis Sosa', 'Rita Paz']],
    ['Con ellos dejó el penal Iván Mora, aprendiz de soldador.', ['Iván Mora']],
    ['También salió su primo, Iván Mora.', ['Iván Mora']],
    [
      'Entre los militares está el mayor Iván Mora, así como los sargentos Luis Sosa y Pedro Paz.',
      ['Iván Mora', 'Luis Sosa', 'Pedro Paz'],
    ],
    ['Completan la lista Iván Mora y Rita Paz.', ['Iván Mora', 'Rita Paz']],
    ['Fueron identificados como Iván Mora, Luis Sosa y Rita Paz.', ['Iván Mora', 'Luis Sosa', 'Rita Paz']],
    ['El grupo lo integran Iván Mora, Luis Sosa y Rita Paz.', ['Iván Mora', 'Luis Sosa', 'Rita Paz']],
    ['Asimismo, quedó libre el sargento Luis Sosa.', ['Luis Sosa']],
    ['La misma suerte corrió el sargento Luis Sosa.', ['Luis Sosa']],
    ['Además de ellos, recuperó la libertad Iván Mora.', ['Iván Mora']],
    // Near misses.
    ['Entre los que esperaban afuera estaba Rita Paz.', []],
    ['Entre los que no salieron está Iván Mora.', []],
    ['Entre ellos no está Iván Mora.', []],
    ['Otros 300 siguen presos. Entre ellos está Iván Mora.', []],
    ['Uno de los que sigue adentro es Iván Mora.', []],
    ['Uno de los abogados es Iván Mora.', []],
    ['Con ellos se reunió la diputada Rita Paz.', []],
    ['En el grupo de madres estaba Rita Paz.', []],
    ['También salió a declarar el ministro Iván Mora.', []],
    ['Es el caso de Iván Mora, quien sigue sin boleta.', []],
    ['Entre los detenidos que permanecen en el penal están Iván Mora y Luis Sosa.', []],
    ['El comité pide la libertad del resto. Se trata de Iván Mora y Luis Sosa.', []],
    ['Entre los firmantes del comunicado figuran Iván Mora y Rita Paz.', []],
    ['Entre los trasladados a otro penal están Iván Mora y Luis Sosa.', []],
  ]
  test.each(of)('%s', (text, names) => {
    expect(freedIn(before + text)).toEqual(names)
  })
  const inEnglish: readonly Row[] = [
    ['Among them was Ivan Mora, a 60-year-old teacher.', ['Ivan Mora']],
    ['Among those who walked out was Ivan Mora, who was 19 when he was arrested.', ['Ivan Mora']],
    ['One of them is Ivan Mora, a former mayor.', ['Ivan Mora']],
    ['The first to leave was Ivan Mora, a teacher.', ['Ivan Mora']],
    ['Also freed was Ivan Mora, a teacher, and his cousin, Luis Sosa.', ['Ivan Mora', 'Luis Sosa']],
    ['The group includes Ivan Mora, Luis Sosa and Rita Paz.', ['Ivan Mora', 'Luis Sosa', 'Rita Paz']],
    ['They are Ivan Mora, Luis Sosa and Rita Paz.', ['Ivan Mora', 'Luis Sosa', 'Rita Paz']],
    ['The rights group identified them as Ivan Mora and Luis Sosa.', ['Ivan Mora', 'Luis Sosa']],
    ['Another of those freed is Ivan Mora.', ['Ivan Mora']],
    ['On the bus were Ivan Mora and Luis Sosa.', ['Ivan Mora', 'Luis Sosa']],
    // Near misses.
    ['Among those waiting outside was Rita Paz.', []],
    ['Among those still held is Ivan Mora.', []],
    ['Not among them was Ivan Mora.', []],
    ['One of their lawyers is Ivan Mora.', []],
    ['Hundreds remain behind bars, among them Ivan Mora and Luis Sosa.', []],
    ['With them was the envoy, Ivan Mora.', []],
    ['One of those who did not leave is Ivan Mora.', []],
  ]
  test.each(inEnglish)('%s', (text, names) => {
    expect(freedIn(english + text)).toEqual(names)
  })
})

describe('lists over lines', () => {
  const rows: readonly Row[] = [
    [
      'El comité constató 5 excarcelaciones en El Rodeo I. Se trata de:\n\n• Iván Mora\n• Luis Sosa (España)\n• Domingo de Jesús Silva\n• Rita Paz, docente\n• Pablo (apellido por confirmar)\n\nMarta Gil, coordinadora, dijo que no hay más.',
      ['Iván Mora', 'Luis Sosa', 'Domingo de Jesús Silva', 'Rita Paz'],
    ],
    [
      'Algunos de los excarcelados, cuyos familiares autorizaron la publicación:\n1. Iván Mora2. Luis Ángel Sosa3. Rita Paz4. Pedro Luis Gil, de Coro',
      ['Iván Mora', 'Luis Ángel Sosa', 'Rita Paz', 'Pedro Luis Gil'],
    ],
    [
      'Lista de liberados\n\nIván Mora, Luis Ángel Sosa, Rita Paz, Pedro Luis Gil, Ana Ruiz\n\nSiguen presos\n\nDimas Coa, Flor Aray, Omar Luna',
      ['Iván Mora', 'Luis Ángel Sosa', 'Rita Paz', 'Pedro Luis Gil', 'Ana Ruiz'],
    ],
    [
      'En La Crisálida salieron en libertad: Ana Ruiz, Rita Paz y la enfermera Flor Aray. En Tocorón: Iván Mora, Luis Sosa y los hermanos Wil y Robert Gil.',
      ['Ana Ruiz', 'Rita Paz', 'Flor Aray', 'Iván Mora', 'Luis Sosa', 'Wil Gil', 'Robert Gil'],
    ],
    [
      'Salieron en libertad: Ana Ruiz y Rita Paz. De Yare: Iván Mora. Con casa por cárcel: Luis Sosa y Dimas Coa.',
      ['Ana Ruiz', 'Rita Paz', 'Iván Mora'],
    ],
    [
      'The committee confirmed 4 releases. The names:\n\n- Ana Ruiz\n- Luis Sosa, 34, engineer\n- Pedro Mora\n\nStill held:\n\n- Rita Paz\n- Dimas Coa',
      ['Ana Ruiz', 'Luis Sosa', 'Pedro Mora'],
    ],
    [
      'Among the released are:\n\n– Alena Kavalenka, journalist, colony No. 4;\n– Siarhei Hancharou, trade union activist, colony No. 17;\n– Mikita Zhuk, student.',
      ['Alena Kavalenka', 'Siarhei Hancharou', 'Mikita Zhuk'],
    ],
    [
      'Familiares exigen la libertad de sus parientes. Los nombres:\n\n- Ana Ruiz\n- Luis Sosa\n- Pedro Mora',
      [],
    ],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freedIn(text)).toEqual(names)
  })
})
