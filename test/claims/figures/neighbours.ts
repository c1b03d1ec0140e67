/** Lists, earlier counts and sums in many words, and near neighbours that are the event's own figure. */
import type { Row } from './rows.ts'

export const neighbours: readonly Row[] = [
  // Lists, earlier counts and sums in other words.
  {
    text: 'Salen 17 presos|El mecanismo confirmó la liberación de 17 presos el sábado, cinco de los cuales no figuraban en su lista oficial de 49 detenidos.',
    batch: ['17..17'],
    reports: 'batch',
  },
  {
    text: 'Seventeen freed|The group confirmed 17 releases on Saturday, five of whom were not on its official list of 49 detainees.',
    batch: ['17..17 rights groups'],
    reports: 'batch',
  },
  {
    text: 'Ya son 21 los liberados de Cabimas|Foro Penal contó 21 presos políticos que salieron el viernes de Cabimas; en principio había registrado 17.',
    batch: ['21..21 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Comité cuenta 22 excarcelados|El comité contó 22 excarcelados el sábado. El viernes la ONG aún contabilizaba 15 presos excarcelados.',
    batch: ['22..22 rights groups'],
    reports: 'batch',
  },
  {
    text: 'Twenty-two freed, group says|The group said 22 prisoners were freed on Saturday. It still counted 15 earlier in the day.',
    batch: ['22..22 rights groups'],
    reports: 'batch',
  },
  {
    text: 'El Gobierno informa de 77 excarcelaciones|El Gobierno informó el sábado de 77 excarcelaciones, que se suman a las 99 anunciadas en Navidad.',
    batch: ['77..77 government'],
    reports: 'batch',
  },
  {
    text: 'Government says 77 freed|The government said 77 people were freed on Saturday. The batch adds to 99 releases announced at Christmas.',
    batch: ['77..77 government'],
    reports: 'batch',
  },
  {
    text: 'Foreigners and activists among those freed|As of late Saturday, three Portuguese citizens, two political activists and two regional leaders had been freed.',
    batch: ['7..7'],
    reports: 'batch',
  },
  {
    text: 'Liberan a maestros, obreros y estudiantes|Cuatro maestros, tres obreros y dos estudiantes fueron excarcelados el sábado.',
    batch: ['9..9'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal: 441 excarcelaciones|Foro Penal confirmó que entre el 8 de enero y el 10 de febrero hubo 441 excarcelaciones.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Foro Penal ha verificado 241 excarcelaciones|Foro Penal informó que, hasta el 14 de febrero, se ha verificado la excarcelación de 241 presos políticos.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Balance de la ONG: 299 excarcelados|La ONG confirma que hasta este sábado se han realizado 299 excarcelaciones, mientras que permanecen tras las rejas 715 ciudadanos.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: "As of Saturday 299 freed|As of Saturday, 299 people have been released, the group's tally shows, and 715 remain behind bars.",
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Desde la ley, 193 excarcelados|El diputado dijo que desde la entrada en vigencia de la ley se han realizado 193 excarcelaciones, 340 libertades plenas y 50 sobreseimientos.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Salen 40 de Tocuyito|Cuarenta presos salieron el sábado de Tocuyito, donde otros 190 ciudadanos, más o menos, siguen bajo arresto.',
    batch: ['40..40'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 35|Treinta y cinco presos fueron liberados el sábado. Otros 90 continúan sin fecha de juicio.',
    batch: ['35..35'],
    reports: 'batch',
  },
  {
    text: 'Luis Sosa y otros cuatro en libertad|Luis Sosa fue liberado la madrugada del sábado junto con la concejala Ana Ruiz y otras tres personas.',
    batch: ['5..5'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 19 presos en un canje|Las autoridades liberaron el sábado a 19 presos, siete estadounidenses y 12 venezolanos.',
    batch: ['19..19'],
    reports: 'batch',
  },
  {
    text: 'Salen 16 de La Modelo|Dieciséis presos salieron el sábado: diez hombres, cinco mujeres y un adolescente.',
    batch: ['16..16'],
    reports: 'batch',
  },
  {
    text: 'Casi todos los 30 excarcelados de Yare|Los 30 excarcelados el sábado en Yare deberán presentarse cada 15 días.',
    batch: ['30..30'],
    reports: 'batch',
  },
  // Near neighbours that are the event's own.
  {
    text: 'Suben a 48 los excarcelados del fin de semana|El total de excarcelados este domingo subió a 48, según Foro Penal.',
    batch: ['48..48 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal: 120 excarcelaciones hasta las 9 de la noche|Foro Penal informó que hasta las 9:00 pm de este sábado había verificado 120 excarcelaciones.',
    batch: ['120..120 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Nicaragua libera a 135 presos|El sábado fueron liberados 135 presos políticos, que viajaron a Guatemala.',
    batch: ['135..135'],
    reports: 'batch',
  },
  {
    text: 'Cuba frees 553 prisoners|Cuba freed 553 prisoners on Saturday under a deal with the Vatican.',
    batch: ['553..553'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal, 18; Gobierno, 60|Foro Penal verificó 18 salidas el sábado. El Ministerio penitenciario informó de 60 nuevas excarcelaciones.',
    batch: ['18..18 Foro Penal', '60..60 government'],
    reports: 'batch',
  },
  {
    text: 'Justicia 11J confirma 23|Justicia 11J confirmó 23 excarcelaciones el sábado. El Tribunal Supremo habla de 127 personas puestas en libertad ese día en todo el país.',
    batch: ['23..23 Justicia 11J', '127..127 government'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 14 tras la aprobación de la amnistía|Catorce presos políticos fueron liberados el sábado, un día después de la aprobación de la ley.',
    batch: ['14..14'],
    reports: 'batch',
  },
  {
    text: 'Veinte liberados por la amnistía|Veinte presos políticos salieron anoche de Yare beneficiados por la ley de amnistía, informó Foro Penal.',
    batch: ['20..20 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Desde la madrugada han salido 31|Desde la madrugada de este sábado han sido liberadas 31 personas de Tocorón.',
    batch: ['31..31'],
    reports: 'batch',
  },
  {
    text: 'Nueve portugueses en libertad|Nueve portugueses salieron el sábado de Yare. Había 14 en la lista de Lisboa.',
    batch: ['9..9'],
    reports: 'batch',
  },
  // Small first figures and pairs.
  {
    text: 'Liberan a dos sindicalistas|Los sindicalistas Ana Ruiz y Luis Sosa fueron excarcelados el sábado.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Excarcelados los dos últimos estudiantes presos|Los dos últimos estudiantes que quedaban detenidos fueron excarcelados el viernes. Ana Ruiz, presa desde octubre, fue excarcelada con medidas cautelares, y Luis Sosa tiene libertad plena.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Liberan a tres periodistas|Tres periodistas fueron excarcelados el sábado de Yare, informó el sindicato.',
    batch: ['3..3 rights groups'],
    reports: 'batch',
  },
  {
    text: 'Three journalists freed|Three journalists were released from Yare on Saturday, the union said.',
    batch: ['3..3'],
    reports: 'batch',
  },
  {
    text: 'Salen cuatro maestros de Tocorón|Cuatro maestros recuperaron la libertad el sábado tras nueve meses presos.',
    batch: ['4..4'],
    reports: 'batch',
  },
  {
    text: 'Salen dos presos de Yare|Dos presos políticos salieron el sábado de Yare, según el comité, que no dio sus nombres.',
    batch: ['2..2 rights groups'],
    reports: 'batch',
  },
  // Headline of two bodies.
  {
    text: 'Gobierno dice 60, Foro Penal cuenta 18|El Ministerio informó el sábado de 60 excarcelaciones y Foro Penal contó 18.',
    batch: ['60..60 government', '18..18 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Gobierno habla de 93 excarcelaciones; ONG verifican 47|El Ministerio informó este sábado de 93 nuevas excarcelaciones. Foro Penal confirmó 30 en la jornada y llega a un total de 47 desde que el proceso se inició el 8 de enero.',
    batch: ['93..93 government', '30..30 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Government says 93 freed; groups verify 47|The ministry said on Saturday 93 people were freed. Foro Penal confirmed 30 that day, bringing its total since Jan. 8 to 47.',
    batch: ['93..93 government', '30..30 Foro Penal'],
    reports: 'batch',
  },
  // Wires.
  {
    text: 'Venezuela frees more jailed opponents|Venezuela freed 36 jailed opponents on Saturday, a day after 34 walked out, bringing the total to 70.',
    batch: ['36..36'],
    reports: 'batch',
  },
  {
    text: 'Gobierno libera a otros 36|El Gobierno liberó el sábado a 36 presos, por lo que se elevan a 70 los que reciben el beneficio. El viernes habían salido 34.',
    batch: ['36..36'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 34|El Gobierno liberó el viernes a 34 personas. El tribunal precisó que fueron 34 las que recibieron el beneficio. Seis de ellas son jóvenes. Las protestas dejaron cerca de 200 muertos.',
    batch: ['34..34'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal confirma 21|Foro Penal confirmó la liberación de 21 presos este domingo. En La Crisálida fueron liberadas ocho personas: Ana Ruiz, Rosa Luna. En Yare se concretó la excarcelación de 13 detenidos. Hasta el viernes había confirmado 17 casos y 799 personas seguían privadas de libertad.',
    batch: ['21..21 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Una treintena de presos sale de cárcel|Al menos 28 presos políticos salieron el sábado. Foro Penal refirió que hasta la víspera 118 personas habían recibido libertad plena. Desde enero, más de 500 personas fueron excarceladas.',
    batch: ['28..'],
    reports: 'batch',
  },
  {
    text: 'Gremio eleva a 46 los petroleros excarcelados en Yare|El secretario del gremio elevó a 46 la cifra de petroleros excarcelados desde la madrugada del sábado. A los 43 reportados al principio se sumaron otros tres que salieron al anochecer. Foro Penal pudo verificar 31 de esas liberaciones.',
    batch: ['46..46', '31..31 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Cuba libera a 86 presos|Cuba liberó a 86 presos el sábado. El tribunal informó que se otorgaron 81 libertades condicionales y cinco licencias. La organización Justicia 11J verificó 57 de esas salidas.',
    batch: ['86..86', '57..57 Justicia 11J'],
    reports: 'batch',
  },
  {
    text: 'Liberan a dirigentes|El exconcejal Julio Parra Garrido y el sindicalista Omar Pestana fueron puestos en libertad el viernes junto a otros tres presos. Hasta el 6 de febrero había 268 presos políticos.',
    batch: ['5..5'],
    reports: 'batch',
  },
  {
    text: 'Belarus frees 38|Belarus freed 38 prisoners on Saturday, Lithuania said. State media said nine foreigners were pardoned. In September, 52 people were freed in a similar deal, and 123 in December.',
    batch: ['38..38 Lithuania'],
    reports: 'batch',
  },
  {
    text: 'Belarus frees 74|Belarus freed 74 prisoners on Saturday. In the past year more than 400 have been pardoned.',
    batch: ['74..74'],
    reports: 'batch',
  },
  {
    text: 'Cancillería confirma la liberación de 14 colombianos|La Cancillería confirmó que 14 colombianos fueron liberados el sábado. En octubre habían salido 18 y quedan 20 detenidos.',
    batch: ['14..14'],
    reports: 'batch',
  },
  {
    text: 'Fourteen Colombians freed|Fourteen Colombians were freed on Saturday, the foreign ministry said. Eighteen had been released in October and 20 remain.',
    batch: ['14..14'],
    reports: 'batch',
  },
  {
    text: 'Doce liberados|Doce presos fueron liberados el sábado. La Cruz Roja visitó a 180 internos en huelga. Mil novecientas personas pidieron la amnistía.',
    batch: ['12..12'],
    reports: 'batch',
  },
]
