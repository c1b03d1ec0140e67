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
  // More totals.
  {
    text: 'Gobierno: 1.200 liberados|El fiscal dijo que ya han sido liberadas 1.200 personas de las detenidas en las protestas.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Foro Penal registra 340 excarcelaciones|Foro Penal registra 340 excarcelaciones de presos políticos entre el 8 y el 31 de enero.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Suben a 340 los excarcelados|La cifra de excarcelados desde el anuncio del 8 de enero subió a 340, dijo Foro Penal el sábado.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Foro Penal contabiliza 340 excarcelados|La organización precisó que el registro comprende del 8 de enero al 13 de febrero.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: '340 political prisoners released so far|A total of 340 political prisoners have been released so far since Jan. 8, Foro Penal said on Saturday.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'A un mes del anuncio van 340 excarcelados|A un mes del anuncio, Foro Penal ha verificado 340 excarcelaciones.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'La cifra de excarcelados alcanza 340|La cifra de presos políticos excarcelados alcanzó los 340 este sábado, según el conteo de Foro Penal que arrancó el 8 de enero.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'Ortega ha liberado a 120 presos desde marzo|El Gobierno de Nicaragua ha liberado a 120 presos políticos desde marzo.',
    batch: [],
    reports: 'cumulative',
  },
  {
    text: 'JEP documenta 88 liberaciones en la última quincena|La ONG documentó 88 liberaciones en la última quincena.',
    batch: [],
    reports: 'cumulative',
  },
  // Batch beside totals.
  {
    text: 'Foro Penal confirma 18 nuevas excarcelaciones y eleva a 358 el total|Foro Penal confirmó el sábado 18 nuevas excarcelaciones, con lo que eleva a 358 el total desde el 8 de enero.',
    batch: ['18..18 Foro Penal'],
    reports: 'batch',
  },
  {
    text: 'Confirman 18 excarcelaciones|Dieciocho presos políticos salieron el sábado de Tocorón. Con estas, Foro Penal suma 358.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Otras 18 personas en libertad; van 358|Otras 18 personas recuperaron la libertad el sábado. Van 358 en cinco semanas.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen more freed, 358 in all|Eighteen more political prisoners were freed on Saturday, Foro Penal said, bringing its tally to 358.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed on Saturday|Eighteen political prisoners walked out on Saturday. The group now counts 358 releases.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Foro Penal cuenta 18; el Gobierno dice 60|Foro Penal confirmó 18 excarcelaciones el sábado. El Ministerio penitenciario informó de 60 y asegura que suma 900 desde diciembre.',
    batch: ['18..18 Foro Penal', '60..60 government'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado. La comisión de amnistía contabiliza 7.000 beneficiados.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado. La comisión de amnistía informó de 7.000 libertades plenas.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed|Eighteen prisoners left Yare on Saturday. Rights groups say 358 have been freed, the government puts the figure at 900.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed|Foro Penal verified 18 releases on Saturday; the government puts the figure at 25.',
    batch: ['18..18 Foro Penal', '25..25 government'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado. Foro Penal reporta 358 excarcelaciones hasta la fecha y 620 presos políticos.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado. En diciembre habían sido liberados 187.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado. En la tanda anterior salieron 33.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado, la mayor salida desde las 33 excarcelaciones del 24 de enero.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. La semana pasada 33 dejaron Tocorón.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed|Eighteen prisoners left Yare on Saturday. A previous group of 33 walked out last week.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed|Eighteen prisoners left Yare on Saturday. In January 2024, 33 prisoners were freed in a swap.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. En septiembre de 2024 Estados Unidos logró la salida de 135 nicaragüenses.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare, de una lista de 64 que entregó la iglesia.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. Los obispos habían pedido la liberación de 64.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. En ese penal hay 140 presos políticos, según Foro Penal.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. Todos forman parte de los 2.400 detenidos tras las elecciones.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. El fiscal dijo que se revisaron 225 casos.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. Unas 60 personas esperaban frente al penal.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. Diez de ellos son estudiantes y cuatro son mujeres.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. Siete viajaron esa noche a Maracay.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed|Eighteen prisoners left Yare on Saturday. Seven of them were flown to Maracaibo.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Eighteen freed|Eighteen prisoners left Yare on Saturday. Twelve were held for posts on social media.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. Por otra parte, cinco dirigentes fueron detenidos en Zulia.',
    batch: ['18..18'],
    reports: 'batch',
  },
  {
    text: 'Liberan a 18|Dieciocho presos salieron el sábado de Yare. El sindicato pide la libertad de 11 obreros.',
    batch: ['18..18'],
    reports: 'batch',
  },
  // Not the news: figures below another kind of story.
  {
    text: 'Familias exigen la libertad de todos|Familiares de presos políticos exigieron el sábado la libertad de todos los detenidos. El viernes fueron liberadas 24 personas, pero cientos siguen adentro.',
    batch: [],
    reports: 'demand',
  },
  {
    text: 'Obispos piden una amnistía|La conferencia episcopal pidió una amnistía general. La semana pasada el Gobierno liberó a 24 detenidos.',
    batch: [],
    reports: 'demand',
  },
  {
    text: 'Trasladan a 40 presos a Tocorón|Cuarenta presos fueron trasladados a Tocorón el sábado. La medida llega días después de la excarcelación de 24 personas.',
    batch: [],
    reports: 'none',
  },
  {
    text: 'Muere un preso político en Yare|Pedro Luna murió el sábado en Yare. Desde enero han salido 340 presos y quedan 620.',
    batch: [],
    reports: 'none',
  },
  {
    text: 'Aprueban ley de amnistía|El parlamento aprobó la ley. Según el diputado, beneficiará a 1.200 personas; el Gobierno dice que ya liberó a 900 desde diciembre.',
    batch: [],
  },
  {
    text: 'Anuncian nueva tanda de excarcelaciones|El ministro anunció que en las próximas horas serán liberadas 60 personas. El lunes salieron 24.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Maduro firma indulto para 110 opositores|El presidente firmó el indulto de 110 opositores, que serán liberados en los próximos días. En agosto habían sido indultados 24.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Government pledges more releases|The government pledged to free more prisoners next week. On Monday 24 people walked out of Yare.',
    batch: [],
    reports: 'announcement',
  },
  {
    text: 'Liberan a la activista Ana Ruiz|La activista Ana Ruiz salió el sábado de El Helicoide. Con ella suman 24 las mujeres liberadas este mes.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Liberan a la activista Ana Ruiz|La activista Ana Ruiz fue excarcelada el sábado. El viernes salieron otras 24 personas.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Sale Luis Sosa tras dos años preso|El sindicalista Luis Sosa recuperó la libertad el sábado. Había sido detenido junto a otros cinco obreros.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Activist Ana Ruiz freed|Activist Ana Ruiz was freed on Saturday. Rights groups say 340 people have been released since January.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Activist Ana Ruiz freed|Activist Ana Ruiz was released on Saturday after 14 months. She was arrested along with four colleagues, two of whom were freed in December.',
    batch: [],
    reports: 'single',
  },
  {
    text: 'Detienen de nuevo a Luis Sosa horas después de su liberación|Luis Sosa fue detenido otra vez el sábado, horas después de ser excarcelado junto a otros 24 presos.',
    batch: [],
    reports: 'rearrest',
  },
  {
    text: 'No hay nuevas liberaciones, denuncian familias|Las familias denunciaron que el fin de semana no hubo liberaciones. El viernes habían salido 24.',
    batch: [],
    reports: 'denial',
  },
  {
    text: 'Cómo es la vida después de la cárcel|Ana Ruiz, una de las 24 personas que salieron en diciembre, cuenta cómo volvió a estudiar.',
    batch: [],
    reports: 'none',
  },
  {
    text: 'Excarcelados relatan torturas|Tres excarcelados relataron las torturas que sufrieron en El Rodeo.',
    batch: [],
    reports: 'none',
  },
  {
    text: 'Foro Penal: quedan 620 presos políticos|Foro Penal contabiliza 620 presos políticos. El balance incluye 24 mujeres y 12 adolescentes.',
    batch: [],
    reports: 'none',
  },
  // Headline rounds or sums.
  {
    text: 'Más de 30 excarcelados en Yare|Treinta y un presos políticos salieron el sábado de Yare.',
    batch: ['31..31'],
  },
  {
    text: 'Over 30 freed at Yare|Thirty-one political prisoners left Yare on Saturday.',
    batch: ['31..31'],
  },
  {
    text: 'Casi 30 presos salen de Yare|Veintiocho presos políticos salieron el sábado de Yare.',
    batch: ['28..28'],
  },
  {
    text: 'Salen nueve mujeres y seis hombres de Yare|Nueve mujeres y seis hombres fueron excarcelados el sábado en Yare.',
    batch: ['15..15'],
  },
  {
    text: 'Foro Penal confirma 13 excarcelaciones|Foro Penal confirmó 13 excarcelaciones el sábado: ocho en La Crisálida y cinco en Yare.',
    batch: ['13..13 Foro Penal'],
  },
  {
    text: 'Foro Penal confirma 13 excarcelaciones|Foro Penal confirmó 13 excarcelaciones el sábado. De La Crisálida salieron ocho y de Yare, cinco.',
    batch: ['13..13 Foro Penal'],
  },
  {
    text: 'Foro Penal confirma 13; el comité, nueve|Foro Penal confirmó 13 excarcelaciones el sábado y el comité de familiares solo nueve.',
    batch: ['13..13 Foro Penal', '9..9 Foro Penal'],
  },
  {
    text: 'Gobierno dice 30, ONG 21|El Gobierno informó de la liberación de 30 personas el sábado. Foro Penal verificó 21.',
    batch: ['30..30 government', '21..21 Foro Penal'],
  },
  {
    text: 'Salen 64 indultados|Sesenta y cuatro presos indultados salieron el sábado de las cárceles, en presencia de 200 familiares.',
    batch: ['64..64'],
  },
  {
    text: 'Once presos a casa por Navidad|Once presos políticos volvieron el sábado a sus casas. Entre ellos hay cuatro maestros y dos militares.',
    batch: ['11..11'],
  },
]
