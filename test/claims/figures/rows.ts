/** Invented reports with the figures of their event: how many, by whose word; in Spanish and English, with near misses. */
import type { Reading } from '../../../src/claims/reading.ts'

export interface Row {
  /** «headline|body»; published on Sunday 15 February 2026 at noon in Caracas unless said otherwise. */
  text: string
  /** The figures of the event, «min..max authority»; one told of none is empty. */
  batch: readonly string[]
  reports?: Reading['reports']
  day?: string | null
  published?: string
}

const row = (text: string, batch: string, more: Omit<Row, 'text' | 'batch'> = {}): Row => ({
  text,
  batch: batch === '' ? [] : batch.split('; '),
  ...more,
})

/** Ways to say that people are out without «excarcelar» or «liberar». */
export const exits: readonly Row[] = [
  row('Salen 48 presos de la cárcel de Tocuyito, informa un comité|', '48..48', { reports: 'batch' }),
  row('Diecinueve detenidos salen de calabozos policiales de Valencia|', '19..19', { reports: 'batch' }),
  row(
    '|Treinta y dos presos políticos salieron este viernes 13 de febrero del penal de Yare III, en Miranda.',
    '32..32',
    { day: '2026-02-13' },
  ),
  row('Otros 14 detenidos abandonan El Rodeo I|', '14..14'),
  row('Nuevo grupo de 36 jóvenes abandona Tocuyito a cinco días de Carnaval|', '36..36', {
    reports: 'batch',
  }),
  row(
    '|Otras 26 personas detenidas tras las elecciones dejaron el viernes por la tarde la cárcel de Yare.',
    '26..26',
    { day: '2026-02-13' },
  ),
  row(
    '|La noche del viernes, dos autobuses cruzaron el portón del penal con 41 personas a bordo, según el comité de familiares.',
    '41..41 rights groups',
    { reports: 'batch', day: '2026-02-13' },
  ),
  row(
    '|El sábado 14 de febrero 47 hombres y mujeres que se encontraban privados de libertad retornaron a sus hogares, informó el Ministerio Público.',
    '47..47 government',
    { reports: 'batch', day: '2026-02-14' },
  ),
  row('Régimen manda a sus casas a 22 presos políticos|', '22..22', { reports: 'batch' }),
  row('51 personas privadas de libertad ya están con sus familias|', '51..51', { reports: 'batch' }),
  row('Vuelven a casa 33 adolescentes detenidos en Carabobo|', '33..33', { reports: 'batch' }),
  row(
    '|Treinta adolescentes que estaban presos en Mérida regresaron el sábado a sus casas, dijo Foro Penal.',
    '30..30 Foro Penal',
    { reports: 'batch', day: '2026-02-14' },
  ),
  row('|Unos 25 detenidos cruzaron anoche la puerta de Zona 7, confirmó Provea.', '25..25 Provea', {
    reports: 'batch',
    day: '2026-02-14',
  }),
  row('Sueltan a 9 estudiantes presos en Barinas|', '9..9', { reports: 'batch' }),
  row('Dejan ir a 12 detenidos de la DGCIM|', '12..12', { reports: 'batch' }),
  row(
    'Libertad para 30 presos políticos en Lara|Treinta presos políticos quedaron libres el viernes.',
    '30..30',
    { reports: 'batch', day: '2026-02-13' },
  ),
  row('En libertad 18 manifestantes de Mérida|', '18..18', { reports: 'batch' }),
  row('Fuera de prisión 20 adolescentes detenidos en agosto|', '20..20', { reports: 'batch' }),
  row('A la calle 14 presos políticos de Tocorón|', '14..14', { reports: 'batch' }),
  row('Quedan en libertad 28 detenidos de las protestas|', '28..28', { reports: 'batch' }),
  row(
    '|La ONG dio cuenta de la salida de 19 jóvenes que estaban presos en Tocorón.',
    '19..19 rights groups',
    { reports: 'batch' },
  ),
  row('Reportan la salida de 16 militares de Ramo Verde|', '16..16', { reports: 'batch' }),
  row(
    '|Fueron entregados a sus familiares 33 adolescentes que permanecían en un retén, informó el Foro Penal.',
    '33..33 Foro Penal',
    { reports: 'batch' },
  ),
  row('|Egresaron 25 personas del Internado Judicial de Barinas este sábado.', '25..25', {
    reports: 'batch',
    day: '2026-02-14',
  }),
  row('Gobierno otorga medidas cautelares a 20 presos políticos|', '20..20', { reports: 'batch' }),
  row(
    '|Veinte presos políticos recibieron el sábado medidas cautelares y salieron de El Helicoide.',
    '20..20',
    { reports: 'batch', day: '2026-02-14' },
  ),
  row('Fifty-two inmates leave Yare prison|', '52..52', { reports: 'batch' }),
  row('Seventeen political prisoners walk out of police cells in Caracas|', '17..17', { reports: 'batch' }),
  row('|Another 36 young people left Tocuyito prison on Friday afternoon, a lawyer said.', '36..36', {
    reports: 'batch',
    day: '2026-02-13',
  }),
  row(
    '|The Interior Ministry said 47 people returned to their homes and families on Saturday.',
    '47..47 government',
    { reports: 'batch', day: '2026-02-14' },
  ),
  row('Regime sends 22 political prisoners home|', '22..22', { reports: 'batch' }),
  row('|Thirty teenagers were sent home on Saturday, Foro Penal said.', '30..30 Foro Penal', {
    reports: 'batch',
    day: '2026-02-14',
  }),
  row(
    '|Some 25 detainees walked through the gates of Zone 7 on Friday night, Provea said.',
    '25..25 Provea',
    { reports: 'batch', day: '2026-02-13' },
  ),
  row('Authorities let 12 detainees go after five months in custody|', '12..12 government', {
    reports: 'batch',
  }),
  row(
    'Freedom for 30 political prisoners in Lara|Thirty political prisoners were let out on Friday.',
    '30..30',
    { reports: 'batch', day: '2026-02-13' },
  ),
  row('Eighteen protesters out of jail in Merida|', '18..18', { reports: 'batch' }),
  row('|Sixteen soldiers are back with their families after leaving Ramo Verde on Saturday.', '16..16', {
    reports: 'batch',
    day: '2026-02-14',
  }),
  // Near misses: somebody else leaves, or nobody does.
  row('|Treinta madres salieron a protestar frente a las puertas de la cárcel.', ''),
  row('|Salieron del penal 30 familiares tras la visita.', ''),
  row('|Doce presos políticos fueron trasladados de El Helicoide a Yare.', ''),
  row('|Cuarenta presos políticos no volvieron a casa en Navidad.', ''),
  row('|Un autobús con 40 presos cruzó el portón para entrar al penal.', ''),
  row('|Esperan que 30 presos políticos salgan de la cárcel esta semana.', ''),
  row('|Thirty mothers walked out of the prison after the visit.', ''),
  row('|Forty prisoners did not return home at Christmas.', ''),
  row('|Twelve political prisoners were moved from El Helicoide to Yare.', ''),
  row('Libertad para 30 presos políticos, piden sus familias|', ''),
]

/** Several bodies count one event, not all of them with a word of release. */
export const bodies: readonly Row[] = [
  row(
    '|El Foro Penal verificó 41 excarcelaciones el viernes. El Ministerio Público habla de 57 medidas; no ha publicado los nombres.',
    '41..41 Foro Penal; 57..57 government',
  ),
  row(
    '|Diecisiete presos salieron de Zona 7 el sábado. Jorge Rodríguez atribuyó las salidas a la amnistía y habló en redes de 18 personas. Provea y las familias cuentan 17.',
    '17..17 Provea; 18..18 government',
  ),
  row(
    '|Diecisiete colombianos fueron liberados el viernes, según la Cancillería de Colombia. Los familiares manejan otra cuenta: en su lista figuran 15.',
    '17..17 Colombia; 15..15 families',
  ),
  row(
    '|Un total de 59 presos políticos fueron excarcelados el 13 de febrero, según Foro Penal. La cifra sigue lejos de las 94 que reivindica el Ministerio Público.',
    '59..59 Foro Penal; 94..94 government',
    { day: '2026-02-13' },
  ),
  row(
    '|Foro Penal verificó 43 excarcelaciones el sábado, menos de la mitad de las 94 que anunció el Gobierno.',
    '43..43 Foro Penal; 94..94 government',
  ),
  row(
    '|Foro Penal elevó a 26 los excarcelados de la noche del viernes. El Comité por la Libertad de los Presos Políticos había informado el sábado de 23 liberaciones en ese penal, mientras que Justicia, Encuentro y Perdón tenía constancia de 17.',
    '26..26 Foro Penal; 23..23 CLIPP; 17..17 Justicia, Encuentro y Perdón',
  ),
  row(
    '|Fueron excarceladas 40 personas el viernes, según el Gobierno. Provea ubica la cifra en 33 y Foro Penal en 31.',
    '40..40 government; 33..33 Provea; 31..31 Foro Penal',
  ),
  row(
    '|El Gobierno sostiene que fueron 94 los excarcelados del sábado. Nosotros tenemos 68 casos con nombre y apellido, dijo Foro Penal.',
    '94..94 government; 68..68 Foro Penal',
  ),
  row(
    '|Foro Penal constató 12 excarcelaciones en El Rodeo el sábado. Para Provea son 15.',
    '12..12 Foro Penal; 15..15 Provea',
  ),
  row(
    '|Salieron del penal 22 personas el sábado, según Provea. La cuenta del Gobierno es mayor: 36.',
    '22..22 Provea; 36..36 government',
  ),
  row(
    '|Veinte personas fueron liberadas el viernes, según Foro Penal, frente a las 51 que reclama el Gobierno.',
    '20..20 Foro Penal; 51..51 government',
  ),
  row(
    '|Rights defenders have confirmed 21 people who were released on Friday. The U.S. government spoke of 24.',
    '21..21 rights groups; 24..24 United States',
    { day: '2026-02-13' },
  ),
  row(
    "|Foro Penal verified 43 releases on Friday. The government's tally is 94.",
    '43..43 Foro Penal; 94..94 government',
  ),
  row(
    '|Seventeen people were freed on Friday, Provea said. Relatives put the number at 15.',
    '17..17 Provea; 15..15 families',
  ),
  row(
    '|The government said it freed 94 people on Friday. The committee had said on Saturday that at least 60 people were out.',
    '94..94 government; 60.. rights groups',
  ),
  row(
    '|Foro Penal has verified 43 releases on Friday, far below the 94 claimed by the government.',
    '43..43 Foro Penal; 94..94 government',
  ),
  row(
    '|The prisons ministry said 51 people were released on Saturday. Foro Penal could confirm only 19.',
    '51..51 government; 19..19 Foro Penal',
  ),
  row(
    '|Forty people walked free on Saturday, the government said. Foro Penal counted 33 and Provea 31.',
    '40..40 government; 33..33 Foro Penal; 31..31 Provea',
  ),
  // Near misses: the figure is of those still held, of arrests, or of the whole.
  row(
    '|Foro Penal verificó 41 excarcelaciones el viernes. Provea cuenta 902 presos políticos en el país.',
    '41..41 Foro Penal',
  ),
  row(
    '|Foro Penal verificó 41 excarcelaciones el viernes. El Ministerio Público habla de 28 fallecidos en las protestas.',
    '41..41 Foro Penal',
  ),
  row(
    '|Foro Penal verified 43 releases on Friday. Provea counts 902 political prisoners.',
    '43..43 Foro Penal',
  ),
  row(
    '|Foro Penal verificó 41 excarcelaciones el viernes. Provea registró 12 nuevas detenciones.',
    '41..41 Foro Penal',
  ),
]

/** One night, though it is told as a sum that rises. */
export const nights: readonly Row[] = [
  row('Foro Penal eleva a 26 las excarcelaciones de la noche del 11 de febrero|', '26..26 Foro Penal', {
    reports: 'batch',
  }),
  row(
    '|La ONG elevó este viernes a 26 el número de presos políticos excarcelados la noche del pasado miércoles, 11 de febrero, en El Rodeo I, después de verificar otros siete casos, cinco de ellos de militares.',
    '26..26 rights groups',
    { reports: 'batch', day: '2026-02-11' },
  ),
  row(
    'Suben a 19 los presos que salieron el sábado de El Rodeo, según Foro Penal; Provea registra 23|',
    '19..19 Foro Penal; 23..23 Provea',
  ),
  row('Foro Penal sube a 59 las excarcelaciones verificadas del viernes|', '59..59 Foro Penal'),
  row(
    '|Asciende a 31 el número de excarcelados de la tarde del sábado en Yare, según Provea.',
    '31..31 Provea',
    { reports: 'batch' },
  ),
  row(
    '|Foro Penal actualizó a 19 el número de presos excarcelados la noche del viernes. En un primer reporte, la organización hablaba de 12.',
    '19..19 Foro Penal',
    { day: '2026-02-13' },
  ),
  row(
    '|Un total de 59 presos fueron excarcelados el viernes, según Foro Penal, que la víspera había verificado 43.',
    '59..59 Foro Penal',
  ),
  row(
    'Foro Penal raises to 26 the number of prisoners freed on the night of February 11|',
    '26..26 Foro Penal',
    { reports: 'batch' },
  ),
  row(
    '|The number of people freed on Friday night rose to 26 after Foro Penal verified seven more cases.',
    '26..26',
    { reports: 'batch' },
  ),
  row(
    '|Rights group Provea now counts 31 people released on Saturday, up from 22 in its first report.',
    '31..31 Provea',
    { reports: 'batch' },
  ),
  // A night and a total.
  row(
    '|Himiob informó que este viernes se produjeron 14 nuevas excarcelaciones en El Rodeo, con lo que la ONG ha verificado un total de 431 desde el pasado 8 de enero.',
    '14..14 Foro Penal',
    { day: '2026-02-13' },
  ),
  row(
    '|Foro Penal confirmó 12 excarcelaciones el sábado. Con estas, la organización contabiliza 155 desde el 8 de enero.',
    '12..12 Foro Penal',
    { reports: 'batch' },
  ),
  row(
    '|Provea verified nine releases on Saturday, bringing to 302 the number of people freed since Jan. 8.',
    '9..9 Provea',
  ),
  // Near misses: totals.
  row('Foro Penal eleva a 426 las excarcelaciones desde el 8 de enero|', '', { reports: 'cumulative' }),
  row(
    'Suben a 426 los excarcelados en Venezuela|El Foro Penal ha verificado 426 excarcelaciones desde el 8 de enero.',
    '',
    { reports: 'cumulative' },
  ),
  row('Foro Penal raises its count of releases to 426 since Jan. 8|', '', { reports: 'cumulative' }),
]

/** Figures of other times and other stories. */
export const background: readonly Row[] = [
  row(
    '|Excarcelan a 19 presos políticos el sábado en El Rodeo, informó Foro Penal. La ONG celebró la noticia. Familiares esperaban afuera. El Gobierno asegura que más de 400 personas han sido liberadas.',
    '19..19 Foro Penal',
    { reports: 'batch' },
  ),
  row(
    '|Authorities released 19 prisoners on Saturday, Foro Penal said. Families wept. Some sang. The government claims that more than 400 people have been let go.',
    '19..19 Foro Penal',
    { reports: 'batch' },
  ),
  row(
    'Difieren la audiencia de tres sindicalistas|El tribunal difirió la audiencia de tres sindicalistas. Del grupo de siete obreros arrestados en enero, cuatro recuperaron su libertad a los pocos días.',
    '',
    { reports: 'none' },
  ),
  row(
    'Court postpones hearing of three unionists|A court postponed the hearing of three unionists. Of the seven workers arrested in January, four were released days later.',
    '',
    { reports: 'none' },
  ),
  row(
    'Detienen de nuevo al dirigente Ramón Tovar horas después de ser excarcelado|El dirigente Ramón Tovar fue detenido de nuevo el viernes, denunció su familia. Este patrón no es nuevo: excarcelan a diez y capturan a doce.',
    '',
    { reports: 'rearrest' },
  ),
  row(
    '|Foro Penal confirmó 12 excarcelaciones el sábado. En julio de 2023, cuando 107 reclusos salieron de los penales de Guatire, hubo escenas parecidas.',
    '12..12 Foro Penal',
  ),
  row(
    '|Foro Penal confirmed 12 releases on Saturday. In July 2023, when 107 inmates walked out of El Rodeo, there were similar scenes.',
    '12..12 Foro Penal',
  ),
  row(
    'Egipto libera al bloguero Karim Nasr tras un indulto|El bloguero Karim Nasr abandonó el viernes la prisión. La Comisión del Indulto asegura haber tramitado la salida de más de 1.500 presos.',
    '',
    { reports: 'single' },
  ),
  row(
    'Delcy Rodríguez: 626 personas han sido excarceladas desde diciembre|Al día de hoy son 626. Foro Penal llevaba hasta el viernes 171 excarcelaciones verificadas desde el 8 de enero; la Plataforma Unitaria, 184.',
    '',
    { reports: 'cumulative', day: null },
  ),
  row(
    'Venezuela says more than 900 detainees freed since November|Foro Penal has verified a little over 500 releases in the same period, vice president Gonzalo Himiob said.',
    '',
    { reports: 'cumulative', day: null },
  ),
  row(
    'Foro Penal: hay 497 presos políticos en Venezuela|Foro Penal ha asistido gratuitamente a más de 14.000 detenidos, hoy excarcelados, y a otras víctimas.',
    '',
  ),
  row(
    '|Nueve personas fueron liberadas el sábado, según Provea. A finales de agosto había sido liberado otro grupo de 15.',
    '9..9 Provea',
  ),
  row(
    '|Es el segundo grupo que sale del penal en el mes. Otras 36 personas dejaron la cárcel el viernes. El día 5 fueron excarcelados 48, según Provea.',
    '36..36',
  ),
  row(
    '|Foro Penal confirmó 20 excarcelaciones el sábado. Ha documentado además 11 casos de personas que volvieron a ser privadas de libertad después de salir.',
    '20..20 Foro Penal',
  ),
  row(
    '|Diez estadounidenses fueron liberados el viernes a cambio de 252 venezolanos que estaban en El Salvador.',
    '10..10',
  ),
  row('|Ten Americans were freed on Friday in exchange for 252 Venezuelans held in El Salvador.', '10..10'),
  row(
    'Excarcelan a 12 estudiantes en Mérida|Doce estudiantes salieron el sábado.\nVea también\n• Excarcelan a 30: quiénes son\n• Diez claves de la amnistía',
    '12..12',
  ),
  row(
    'Excarcelan a 12 estudiantes en Mérida|Doce estudiantes salieron de prisión el sábado.\n\nQuizás te interese\n- Zona 7: así salieron los 17 del 28 de enero\n- Salen 22 de Tocorón',
    '12..12',
  ),
  row(
    'Twelve students released in Merida|Twelve students were released on Saturday.\n\nRead also:\n- Thirty freed: who they are\n',
    '12..12',
  ),
]

/** Parts of a figure, sums of parts, figures beside their share. */
export const parts: readonly Row[] = [
  row(
    '|Los 51 excarcelados del viernes proceden de Carabobo (18), Aragua (11), Lara (15) y Zulia (7), informó Foro Penal.',
    '51..51 Foro Penal',
  ),
  row(
    '|Foro Penal verificó 59 excarcelaciones el viernes. Por recintos:\n– Tocorón: 41\n– La Crisálida: 10\n– Barinas: 8',
    '59..59 Foro Penal',
  ),
  row('|De los 36 excarcelados el sábado, 21 son de Carabobo y el resto de Cojedes.', '36..36'),
  row('|Salieron en libertad 47 personas el sábado. Del total, 39 son varones y 8 son mujeres.', '47..47'),
  row('|Seventeen people, 16 men and one woman, were freed on Saturday.', '17..17'),
  row('|Diecisiete presos políticos, 16 hombres y una mujer, fueron liberados el sábado.', '17..17'),
  row(
    '|Of the 21 people freed on Friday, 17 had been recognized as political prisoners. Six are women.',
    '21..21',
  ),
  row('|Once presos políticos salieron el sábado: siete en libertad y cuatro con casa por cárcel.', '11..11'),
  row(
    '|Eleven prisoners left on Saturday: seven were freed and four were placed under house arrest.',
    '11..11',
  ),
  row('|Fueron excarcelados el viernes 30 hombres, 4 mujeres y 2 adolescentes.', '36..36'),
  row('|Thirty men, four women and two teenagers were released on Friday.', '36..36'),
  row(
    '|Foro Penal confirmó el sábado 9 excarcelaciones en La Crisálida y 15 en El Rodeo I.',
    '24..24 Foro Penal',
  ),
]

export const rows: readonly Row[] = [...exits, ...bodies, ...nights, ...background, ...parts]
