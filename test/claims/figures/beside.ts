/** Figures beside the one of the event, as real pages tell them: shares, second counts, earlier totals, headlines that round. */
import type { Row } from './rows.ts'

const row = (text: string, batch: string, more: Omit<Row, 'text' | 'batch'> = {}): Row => ({
  text,
  batch: batch === '' ? [] : batch.split('; '),
  ...more,
})

export const beside: readonly Row[] = [
  row(
    'Dos portugueses entre los 31 excarcelados este sábado|Foro Penal confirmó la salida de 31 presos políticos este sábado.',
    '31..31 Foro Penal',
  ),
  row(
    'Three nurses among the 22 released on Saturday|Foro Penal said 22 political prisoners were released on Saturday.',
    '22..22 Foro Penal',
  ),
  row(
    'Foro Penal verifica 33 excarcelaciones este domingo|Foro Penal verificó 33 excarcelaciones este domingo. De este total, 32 son venezolanos y uno tiene doble nacionalidad.',
    '33..33 Foro Penal',
  ),
  row(
    'Salen catorce detenidos de Zona 7|Catorce personas fueron excarceladas este sábado de Zona 7. Los liberados formaban parte de un grupo de más de 50 detenidos en ese comando.',
    '14..14',
  ),
  row(
    'Foro Penal verifica 71 excarcelaciones|Foro Penal verificó 71 excarcelaciones este jueves, que se suman a las 322 hasta ese día, y reporta más de 790 presos políticos pendientes.',
    '71..71 Foro Penal',
  ),
  row(
    'Familiares reciben a 14 excarcelados y siguen en huelga|Este sábado salieron 14 personas de Zona 7 y sus parientes siguen en huelga de hambre.',
    '14..14',
    { reports: 'batch' },
  ),
  row(
    'Venezuela libera a más de 40 detenidos|El Comité de Madres contó 44 excarcelados la noche del sábado.',
    '44..44 Comité de Madres',
  ),
  row(
    'Belarus frees opposition figure and 37 others|Belarus released 38 prisoners on Saturday after a visit by an envoy.',
    '38..38',
  ),
  row(
    'Nine journalists released, nine remain jailed, union says|The SNTP said on Saturday that authorities released nine journalists; another nine media workers remain jailed.',
    '9..9 SNTP',
  ),
  row(
    'Cubalex eleva a 29 las excarcelaciones|La organización precisó que 29 presos fueron excarcelados entre la mañana y la noche del sábado 14 de febrero.',
    '29..29 Cubalex',
    { reports: 'batch' },
  ),
  row(
    'Excarcelan a 31 presos políticos|Foro Penal verificó 31 excarcelaciones este sábado. En las cárceles persisten más de 400 presos políticos. El Gobierno aseguró este domingo que fueron 64 las personas beneficiadas.',
    '31..31 Foro Penal; 64..64 government',
  ),
  row(
    'Venezuela frees aid worker|Foro Penal said it had verified 31 releases on Saturday. The government put the number at 64 but gave no names.',
    '31..31 Foro Penal; 64..64 government',
  ),
  row(
    'Liberan a 64 personas|El ministerio informó de la excarcelación de 64 personas este sábado, dentro del proceso que comenzó en enero.',
    '64..64 government',
  ),
  row(
    'Excarcelan a doce jóvenes en Guanare|Doce detenidos salieron en libertad de la comandancia la tarde del 14, a eso de las cinco.',
    '12..12',
  ),
  row('Excarcelados los tres últimos periodistas presos, según el SNTP|', '3..3 SNTP', { reports: 'batch' }),
  row('JEP confirmó 41 excarcelaciones en enero y advierte que 512 personas siguen presas|', ''),
  row('Más de 300 excarcelaciones gestionadas en el segundo trimestre|', '', { reports: 'cumulative' }),
  row(
    'Egypt frees 30 detainees, the second such group this year|Egypt released 30 detainees on Saturday, the second such group this year, a committee said.',
    '30..30',
  ),
  row(
    'Confirman la liberación de Iván Mora y otros trabajadores de radio|El SNTP confirmó este sábado la excarcelación de 9 trabajadores de emisoras.',
    '9..9 SNTP',
    { reports: 'batch' },
  ),
  row(
    '¿Liberaron a 300 presos de Tocorón este fin de semana? #EsPaja|Circula un mensaje con esa cifra.',
    '',
    {
      reports: 'denial',
    },
  ),
  row(
    'Este video corresponde a la salida de presos de 2024|Lo falso: el video muestra la liberación de 400 presos este mes.',
    '',
    { reports: 'denial' },
  ),
  row(
    'Tres adolescentes continúan presos en Sucre|Desde el 14 de enero, cuando el Foro Penal informó sobre dos adolescentes excarcelados, no se han dado nuevas liberaciones.',
    '',
  ),
  row(
    'JEP confirmó 641 excarcelaciones desde diciembre|Pre-amnistía (8 de enero – 20 de enero): 459 excarcelaciones.',
    '',
    {
      reports: 'cumulative',
    },
  ),
  row(
    'Excarcelan a los cinco gremialistas que habían sido condenados a 15 años|Los dirigentes salieron del comando el miércoles.',
    '5..5',
    { reports: 'batch' },
  ),
  row(
    'Liberan a ocho maestros que habían sido imputados por terrorismo|El gremio los recibió anoche.',
    '8..8',
  ),
  // The same words without a release tell what was done to them.
  row('Ocho maestros que habían sido imputados volvieron al tribunal|La audiencia duró dos horas.', ''),
  row(
    'Excarcelan a los 10 indígenas presos políticos|Este sábado fueron excarcelados los 10 indígenas waraos presos políticos desde hace casi dos años.',
    '10..10',
    { reports: 'batch' },
  ),
  row(
    'La coalición cuenta a los excarcelados|La coalición informó este viernes que son 118 los presos políticos excarcelados desde el jueves de la semana pasada.',
    '',
    { reports: 'cumulative' },
  ),
  row(
    'Lukashenko indulta a 19 personas|El presidente indultó este martes a 19 personas, que serán puestas en libertad en los próximos días.',
    '',
    { reports: 'announcement' },
  ),
  row(
    'Venezuela frees another group|The government said 28 activists were released on Friday. Local rights group Penal Forum said only 16 activists were among those freed.',
    '16..16 Foro Penal; 28..28 government',
  ),
  row(
    'Once periodistas excarcelados|El sindicato contó 11 periodistas excarcelados este viernes, cuando empezaron a confirmarse salidas entre los 15 que el sindicato cuenta como detenidos.',
    '11..11 rights groups',
  ),
  row(
    'El jefe del Parlamento anuncia la liberación de 60 personas|Un grupo de 60 detenidos será liberado en las próximas horas, anunció Rodríguez, que habló de la liberación de 60 personas.',
    '',
    { reports: 'announcement' },
  ),
  row(
    'Maduro indulta a varios dirigentes opositores|El ministro informó que el presidente ha indultado por decreto a un centenar de opositores. Los directores de las cárceles ejecutarán el decreto cuando se publique.',
    '',
  ),
  row(
    'Lukashenko indulta por decreto a 31 presos y los envía a Lituania|El presidente indultó por decreto a 31 presos y los envió a Lituania el viernes.',
    '31..31',
  ),
  row(
    'Fiscal: ejecutadas 148 medidas|El fiscal general aseguró el domingo que fueron ejecutadas 148 medidas de libertad, luego de que Foro Penal anunciara 71 excarcelaciones en varias prisiones.',
    '148..148 government; 71..71 Foro Penal',
  ),
  row(
    'ONG reportan nuevas excarcelaciones|26.01-26.-Diversas organizaciones reportaron excarcelaciones este domingo. Foro Penal verificó 96 casos de liberación este domingo.',
    '96..96 Foro Penal',
  ),
  // A surname, not a number.
  row('Sale de prisión Ramiro Vaca Díez|Ramiro Vaca Díez fue excarcelado este viernes.', '', {
    reports: 'single',
  }),
  row(
    'Habla el ministro de las excarcelaciones|El ministro dijo que más de centenar y medio de presos recuperaron la libertad el viernes.',
    '150.. government',
  ),
  // Who points back at them does not say the figure.
  row(
    'Foro Penal confirma 26 excarcelaciones|Foro Penal confirmó que 26 presos políticos salieron el jueves. Los 26 excarcelados esperaban el proceso que anunció el régimen.',
    '26..26 Foro Penal',
  ),
]
