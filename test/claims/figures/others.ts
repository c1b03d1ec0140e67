/** Figures that stand beside the event's and are not its own: totals, other nights, promises, shares, rough sizes. */
import type { Row } from './rows.ts'

export const others: readonly Row[] = [
  // Cumulative: since the law, since then, under the amnesty.
  {
    text: 'Suman 212 los excarcelados por la amnistía|Desde que entró en vigencia la norma, 212 personas han recuperado la libertad, informó el diputado Ramón Quijada.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Amnistía: 190 liberados|La comisión parlamentaria dijo que 190 personas han salido de las cárceles gracias a la Ley de Amnistía.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Rights group confirms 140 releases under amnesty|The group has confirmed 140 releases since the law took effect on Feb. 1.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'More than 500 freed under amnesty law, official says|More than 500 people have been freed under the amnesty law, the head of the commission said Thursday.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'ONG contabiliza 73 salidas desde el anuncio|La ONG Provea contabiliza 73 salidas desde el anuncio del Gobierno, el 20 de enero.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Already 73 out, group says|Foro Penal says 73 people have left prison since releases began on Jan. 20.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Foro Penal: 166 excarcelados en lo que va de mes|Foro Penal informó que en lo que va de mes han sido excarceladas 166 personas.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Van 166 excarcelaciones, según Foro Penal|Hasta este domingo van 166 excarcelaciones desde que comenzó el proceso el 8 de enero.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Gobierno afirma que ya suman 640 los liberados|El Gobierno afirmó este sábado que ya suman 640 los liberados desde diciembre.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Liberan a 12 presos políticos|Doce presos políticos salieron anoche de El Rodeo. Según el Parlamento, 212 personas han sido liberadas en virtud de la ley de amnistía.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 12 presos políticos|Doce presos políticos salieron anoche de El Rodeo. Desde entonces y hasta la víspera, Foro Penal había confirmado 90 salidas.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Twelve freed overnight|Twelve political prisoners walked out of El Rodeo overnight. The government says 640 people have been released since December, while Foro Penal has verified 301.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Twelve freed overnight|Twelve political prisoners walked out of El Rodeo overnight. Authorities began a release process on Jan. 8 that lawmaker Ana Ruiz put at more than 400, while Foro Penal has verified 172.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Doce liberados anoche|Doce presos salieron anoche de El Rodeo. Las autoridades iniciaron el 8 de enero un proceso de excarcelaciones que el diputado Luis Sosa cifró en más de 400, mientras que Foro Penal ha verificado 172.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Doce liberados anoche|Doce presos salieron anoche de El Rodeo. Con ellos, ya son 96 los que han dejado las cárceles en febrero.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Doce liberados anoche|Doce presos salieron anoche de El Rodeo, con lo que la cifra de excarcelados llega a 96.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Doce liberados anoche|Doce presos salieron anoche de El Rodeo, lo que eleva a 96 los liberados en dos semanas, según Provea.',
    batch: ['12..12 Provea'],
    reports: 'batch',
  },
  {
    text: 'Doce liberados anoche|El Gobierno liberó anoche a 12 presos, por lo que ya suman 96 los que reciben la medida.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Twelve freed|Twelve inmates were freed on Saturday, taking to 96 the number let go this month.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Twelve freed|Twelve inmates were freed on Saturday, for a total of 96 in two weeks.',
    batch: ['12..12'],
    reports: 'batch',
  },
  {
    text: 'Salen 30 presos tras la aprobación de la ley|Treinta presos políticos salieron el sábado de Tocuyito tras la aprobación de la ley de amnistía.',
    batch: ['30..30'],
    reports: 'batch',
  },
  {
    text: 'Thirty walk out after amnesty passes|Thirty political prisoners left Tocuyito prison on Saturday after the amnesty law passed.',
    batch: ['30..30'],
    reports: 'batch',
  },
  // Other day, earlier.
  {
    text: 'Liberan a otros 20|Veinte presos políticos salieron el sábado. El jueves habían sido excarcelados 14.',
    batch: ['20..20'],
    reports: 'batch',
  },
  {
    text: 'Otros 20 salen en libertad|Otros 20 presos políticos salieron el sábado, un día después de que salieran 14.',
    batch: ['20..20'],
    reports: 'batch',
  },
  {
    text: 'Twenty more freed|Twenty more prisoners were freed on Saturday, after 14 were let go on Thursday.',
    batch: ['20..20'],
    reports: 'batch',
  },
  {
    text: 'Twenty more freed|The government said 20 activists were being released on Saturday, a day after 14 were freed.',
    batch: ['20..20 government'],
    reports: 'batch',
  },
  {
    text: 'Twenty more freed|Twenty more prisoners were freed on Saturday. On Thursday, 14 had walked free.',
    batch: ['20..20'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal confirma 20|Foro Penal confirmó la excarcelación de 20 presos políticos este domingo. Hasta el viernes había verificado 14.',
    batch: ['20..20 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal confirma 20|Foro Penal confirmó la excarcelación de 20 presos políticos este domingo. Hasta la víspera llevaba contabilizados 14 casos.',
    batch: ['20..20 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal confirma 20|Foro Penal confirmó la excarcelación de 20 presos políticos en la madrugada de este domingo. El grupo anterior, de 14, había salido el jueves.',
    batch: ['20..20 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Twenty freed|Foro Penal confirmed 20 releases early Sunday. As of Friday it had confirmed 14.',
    batch: ['20..20 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Veinte salen de Yare|Veinte personas salieron de Yare el sábado; el viernes fueron 14.',
    batch: ['20..20'],
    reports: 'batch',
  },
  {
    text: 'Veinte salen de Yare|Veinte personas salieron de Yare el sábado. La jornada anterior se contaron 14 salidas.',
    batch: ['20..20'],
    reports: 'batch',
  },
  // Growth.
  {
    text: 'Salidas en Yare|La ONG Foro Penal confirmó 21 excarcelaciones de madrugada y al mediodía ya sumaba 30.',
    batch: ['30..30 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Salidas en Yare|Foro Penal contó 21 excarcelaciones este domingo y horas más tarde actualizó la cifra a 30.',
    batch: ['30..30 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Releases at Yare|Foro Penal counted 21 releases at dawn and by nightfall had 30.',
    batch: ['30..30 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Salidas en Yare|Foro Penal elevó de 21 a 30 las excarcelaciones de este domingo.',
    batch: ['30..30 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Salidas en Yare|Foro Penal, que por la mañana hablaba de 21 excarcelados, contó 30 al final del día.',
    batch: ['30..30 Foro Penal'],
    reports: 'batch',
  },
  // Rounding.
  {
    text: 'Una treintena de presos sale de El Rodeo|Al menos 28 presos políticos salieron el sábado de El Rodeo.',
    batch: ['28..'],
  },
  {
    text: 'Una treintena de presos sale de El Rodeo|Veintiocho presos políticos salieron el sábado de El Rodeo.',
    batch: ['28..28'],
  },
  {
    text: 'Una treintena de excarcelados, según ONG; el Gobierno habla de 97|Una treintena de presos fue excarcelada el sábado según oenegés, mientras que el Gobierno asegura que son 97. Foro Penal verificó 29.',
    batch: ['97..97 government', '29..29 Foro Penal'],
  },
  {
    text: 'Medio centenar de presos en libertad|Unos 50 presos políticos recuperaron la libertad el sábado. Foro Penal contó 52.',
    batch: ['52..52 Foro Penal'],
  },
  {
    text: 'Un centenar de liberados|Cerca de cien presos políticos fueron liberados el sábado. El comité de familiares registró 96 salidas.',
    batch: ['96..96 families'],
  },
  {
    text: 'A dozen political prisoners freed|Eleven political prisoners were freed from Yare on Saturday, lawyers said.',
    batch: ['11..11'],
  },
  {
    text: 'Una veintena de presos salió de Yare|Foro Penal confirmó que 21 presos políticos salieron de Yare el sábado.',
    batch: ['21..21 Foro Penal'],
  },
  {
    text: 'Casi medio centenar de excarcelados en Tocuyito|Cuarenta y siete presos políticos fueron excarcelados el sábado en Tocuyito.',
    batch: ['47..47'],
  },
  {
    text: 'Una quincena de presos deja Tocorón|Los 14 presos políticos que dejaron Tocorón el sábado ya están en sus casas.',
    batch: ['14..14'],
  },
  {
    text: 'About 30 prisoners freed|Venezuela freed 31 political prisoners on Saturday, Foro Penal said.',
    batch: ['31..31 Foro Penal'],
  },
  {
    text: 'Treinta liberados, dice Foro Penal; el Gobierno, 52|Foro Penal contó 30 liberados el sábado y el Gobierno 52.',
    batch: ['30..30 Foro Penal', '52..52 government'],
  },
  // Benefits to come.
  {
    text: 'Salen los primeros 12 indultados|Las autoridades excarcelaron el sábado a los primeros 12 presos del decreto, con el que un centenar de personas recibirán beneficios.',
    batch: ['12..12'],
  },
  {
    text: 'Salen indultados|Al menos 14 presos salieron el sábado en virtud del indulto por el que 96 personas obtendrán la libertad o el cierre de su causa.',
    batch: ['14..'],
  },
  {
    text: 'First 12 walk out|The first 12 prisoners walked out on Saturday under a decree through which 96 people will receive benefits such as freedom.',
    batch: ['12..12'],
  },
  {
    text: 'Indulto|El decreto, según el ministro, supone que 96 personas recibirán la libertad plena.',
    batch: [],
  },
  {
    text: 'Anuncian beneficios|El ministro informó que 40 presos saldrán de Yare en las próximas horas.',
    batch: [],
  },
  {
    text: 'Salen 12 presos|Doce presos salieron el sábado de Yare; otros 30 serán beneficiados con la medida en los próximos días.',
    batch: ['12..12'],
  },
  {
    text: 'Salen 12|Doce presos salieron el sábado de Yare. El resto de los 64 que figuran en el decreto quedará en libertad esta semana.',
    batch: ['12..12'],
  },
  {
    text: 'Doce en libertad|Doce presos recuperaron el sábado la libertad gracias a una medida de la que gozarán 64 personas.',
    batch: ['12..12'],
  },
  {
    text: 'Treinta serán recordados|Treinta presos políticos fueron liberados el sábado.',
    batch: ['30..30'],
  },
  {
    text: 'Twelve freed|Twelve prisoners were freed on Saturday; 52 more would benefit from the measure, the minister said.',
    batch: ['12..12 government'],
  },
  // Nations.
  {
    text: 'Liberan a 40 presos, entre ellos dos italianos|Cuarenta presos políticos salieron el sábado. Italia confirmó la salida de dos connacionales.',
    batch: ['40..40'],
  },
  {
    text: 'Portugal confirma la salida de tres ciudadanos; Gobierno habla de 97|El Ministerio penitenciario informó de 97 excarcelaciones el sábado. Lisboa confirmó que tres portugueses salieron de Yare.',
    batch: ['97..97 government'],
  },
  {
    text: 'Belarus frees 74 prisoners|Belarus freed 74 prisoners on Saturday. State media said the president pardoned nine foreigners.',
    batch: ['74..74'],
  },
  {
    text: 'Belarus frees 74|Belarus freed 74 prisoners on Saturday, the US embassy said. Poland said two Poles had been released.',
    batch: ['74..74'],
  },
  {
    text: 'Portugal celebra la liberación de tres lusovenezolanos|El Ministerio de Exteriores de Portugal confirmó que tres portugueses salieron el sábado de Yare.',
    batch: ['3..3'],
  },
  {
    text: 'Cruzan la frontera nueve ecuatorianos|Nueve ecuatorianos fueron liberados el sábado, informó la Cancillería.',
    batch: ['9..9'],
  },
  {
    text: 'Excarcelan a 31, entre ellos un español|Treinta y una personas fueron excarceladas el sábado. España celebró la liberación de dos españoles.',
    batch: ['31..31'],
  },
  {
    text: 'Twenty freed, including Americans|Twenty prisoners were freed on Saturday, Foro Penal said. Washington welcomed the release of two Americans.',
    batch: ['20..20 Foro Penal'],
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado, según Foro Penal. Colombia agradeció la liberación de cuatro connacionales.',
    batch: ['18..18 Foro Penal'],
  },
  {
    text: 'Siete argentinos vuelven a casa|Siete argentinos fueron liberados el sábado de El Rodeo, confirmó la Cancillería argentina.',
    batch: ['7..7 Argentina'],
  },
  // Named and others.
  {
    text: 'Liberan a exconcejal y sindicalista|El exconcejal Julio Parra Garrido y el sindicalista Omar Pestana fueron puestos en libertad el viernes junto a otros tres presos políticos.',
    batch: ['5..5'],
  },
  {
    text: 'Tres dirigentes y otros presos en libertad|Ana Ruiz, Luis Sosa y Pedro Luna fueron excarcelados el sábado junto a otras tres personas.',
    batch: ['6..6'],
  },
  {
    text: 'Liberan a Ana Ruiz|Ana Ruiz fue liberada el sábado junto a otras tres mujeres.',
    batch: ['4..4'],
  },
  {
    text: 'Parra, en libertad|Julio Parra y Omar Pestana fueron liberados el sábado junto con otros cinco.',
    batch: ['7..7'],
  },
  {
    text: 'Liberan a Julio Parra, Omar Pestana y otros cinco|El sábado salieron de Yare Julio Parra, Omar Pestana y otros cinco presos políticos.',
    batch: ['7..7'],
  },
  // Parts adding up.
  {
    text: 'Liberan a 86 presos|La vicepresidenta del tribunal informó que se otorgaron 81 libertades condicionales y cinco licencias extrapenales.',
    batch: ['86..86'],
  },
  {
    text: 'Cuba frees 86|Cuba freed 86 prisoners on Saturday. The court said 81 were released on parole and five got leave for health reasons.',
    batch: ['86..86'],
  },
  {
    text: 'Salen 46 de Yare|Cuarenta y seis presos salieron de Yare el sábado: 40 por la mañana y seis por la noche.',
    batch: ['46..46'],
  },
  {
    text: 'Salen 46 de Yare|Cuarenta y seis presos salieron el sábado. De Yare salieron 40. Los otros seis estaban en El Rodeo.',
    batch: ['46..46'],
  },
  // Few of many.
  {
    text: 'Faltan todos|Solo se han producido algunas liberaciones entre los más de 800 presos políticos.',
    batch: [],
  },
  {
    text: 'Few out|Rights groups say only a few releases among the more than 800 political prisoners have been confirmed.',
    batch: [],
  },
  // Promise, headline.
  {
    text: 'Cancillería confirma liberación de nueve; familiares dicen que son siete|La Cancillería confirmó la liberación de nueve ecuatorianos. Familiares dijeron que les habían informado que iban a liberar a siete.',
    batch: ['9..9'],
  },
  {
    text: 'Gobierno promete liberar a todos|El presidente del parlamento prometió que todos los presos serán liberados. El miércoles 26 personas salieron de cuatro cárceles.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Venezuela promises to free all|The head of parliament promised that all prisoners would be freed next week. On Wednesday 26 people left prison.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Anuncian que enviarán a casa a 512 reos|El Gobierno anunció el sábado que enviará a sus hogares a 512 reos. Otros 140 ya estaban en esa condición, excarcelados previamente.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Familias desmienten cifra: «Salieron 46, no 200»|«De aquí salieron 46 el sábado, no 200», dijo una madre. El fiscal había dicho que iban 200 excarcelados.',
    batch: ['46..46'],
  },
  // Days of a total.
  {
    text: 'Foro Penal: 118 liberados por la amnistía|Foro Penal verificó la liberación de 118 presos desde la entrada en vigor de la ley, el 9 de febrero.\n- 9 de febrero: 19 libertades plenas.\n- 10 de febrero: 47 libertades plenas.\n- 11 de febrero: 52 libertades plenas.',
    batch: [],
    reports: 'cumulative',
  },
]
