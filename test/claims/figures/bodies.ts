/** Which of the counts of a story is the event's: one figure a body, bodies beside each other, promises, other people. */
import type { Row } from './rows.ts'

export const bodies: readonly Row[] = [
  // one body, one figure
  {
    text: 'OVP: 9 adolescentes excarcelados|El OVP informó que nueve adolescentes fueron excarcelados entre el viernes y el sábado. En Lara fueron excarcelados tres menores. La misma noche del sábado, en Carabobo, fueron excarcelados otros cuatro adolescentes.',
    batch: ['9..9 OVP'],
  },
  {
    text: 'Belarus frees 38 prisoners|Belarus has freed 38 prisoners, the Lithuanian president said on Saturday. In September, a veteran politician and 51 others were let go after a visit by a senior envoy.',
    batch: ['38..38 Lithuania'],
  },
  {
    text: 'Fiscalía anuncia 264 nuevas revisiones de excarcelación|El Ministerio Público informó este sábado de 264 nuevas medidas otorgadas, con lo cual la cifra total de excarcelaciones ascendería a 1.958 personas.',
    batch: ['264..264 government'],
  },
  {
    text: 'Venezuela frees 77|Venezuela freed 77 people on Saturday, the prisons ministry said. The new batch adds to 99 releases that the government announced in December, a figure local groups were unable to confirm.',
    batch: ['77..77 government'],
  },
  {
    text: 'Excarcelan a 18|Foro Penal confirmó 18 excarcelaciones el sábado. La semana anterior habían sido 22.',
    batch: ['18..18 Foro Penal'],
  },
  {
    text: 'Rights group: only five freed|Provea recorded just five releases on Saturday, compared with 40 the week before.',
    batch: ['5..5 Provea'],
  },
  {
    text: 'Eighteen freed|Eighteen political prisoners walked out of El Rodeo on Saturday, a week after 22 were let go.',
    batch: ['18..18'],
  },
  {
    text: 'Foro Penal: 63 excarcelaciones|Foro Penal informó el sábado de 63 excarcelaciones. La Plataforma Unitaria dijo el viernes que hasta ese día había confirmado 101.',
    batch: ['63..63 Foro Penal'],
  },
  {
    text: 'Tocuyito: nueve excarcelados|En Tocuyito fueron excarceladas 9 personas. En Yare salieron 4. En La Crisálida salieron 3. Total: 16.',
    batch: ['16..16'],
  },
  {
    text: 'Excarcelaciones en Guárico y Aragua|En Guárico salieron 6 personas y en Aragua 9, para un total de 15 excarcelados el sábado, según el OVP.',
    batch: ['15..15 OVP'],
  },
  // bodies beside each other
  {
    text: 'Rights group confirms 70 releases, fewer than government claims|Foro Penal said on Sunday it had confirmed 70 releases since Friday night, well short of the 112 announced by the prison ministry.',
    batch: ['70..70 Foro Penal', '112..112 government'],
  },
  {
    text: 'Excarcelaciones|El comité verificó 21 salidas. La ONG JEP, 19. El gobierno habla de 40.',
    batch: ['21..21 rights groups', '19..19 Justicia, Encuentro y Perdón', '40..40 government'],
  },
  {
    text: 'Salen presos de Yare|Según el Ministerio, 44 personas salieron de Yare el sábado. Según las familias, no pasaron de 30.',
    batch: ['44..44 government', '..30 families'],
  },
  {
    text: 'Gobierno: 30 excarcelados|El Gobierno liberó el viernes a 30 personas. Foro Penal reconoce a nueve como presos políticos.',
    batch: ['30..30', '9..9 Foro Penal'],
  },
  {
    text: 'Belarus frees 24|Belarus freed 24 prisoners on Saturday, state news agency BelTA said. Viasna says 19 of them were political prisoners.',
    batch: ['24..24 government', '19..19 Viasna'],
  },
  {
    text: 'Excarcelados 41|Excarcelados 41 presos políticos el viernes, según Foro Penal. El gobierno dice que fueron 58 y la Coalición Sindical de Lara, que recogió los datos en la puerta, anota 47.',
    batch: ['41..41 Foro Penal', '58..58 government', '47..47 Coalición Sindical de Lara'],
  },
  {
    text: "Government tally of releases|The government says 77 prisoners left jail on Saturday. The mothers' committee could identify 58, Foro Penal 41.",
    batch: ['77..77 government', '58..58 Comité de Madres', '41..41 Foro Penal'],
  },
  {
    text: '¿Cuántos salieron el viernes?|¿Cuántos salieron el viernes? Según el Ministerio, 116. Según Foro Penal, 56.',
    batch: ['116..116 government', '56..56 Foro Penal'],
  },
  {
    text: '¿Dónde están los 116?|El Gobierno aseguró haber excarcelado a 116 personas el viernes; los familiares solo vieron salir a 56.',
    batch: ['116..116 government', '56..56 families'],
  },
  {
    text: 'Foro Penal: 33 de 58|Foro Penal ha verificado 33 de las 58 excarcelaciones informadas por el Gobierno el sábado.',
    batch: ['33..33 Foro Penal', '58..58 government'],
  },
  {
    text: 'ONG exige lista|Foro Penal exigió al Gobierno publicar la lista de los 116 excarcelados que dice haber liberado el viernes. La ONG ha podido verificar 56.',
    batch: ['116..116 government', '56..56 Foro Penal'],
  },
  {
    text: 'Nicaragua frees 22|Nicaragua frees 22 political prisoners on Saturday. The U.S. State Department said it had counted 21 political prisoners and one relative.',
    batch: ['22..22', '21..21 United States'],
  },
  // promises kept and not kept
  {
    text: 'Foro Penal solo comprueba 118|La fiscalía informó que ya se cumplieron las 212 liberaciones prometidas; Foro Penal solo ha podido comprobar 118 liberaciones este fin de semana.',
    batch: ['212..212 government', '118..118 Foro Penal'],
  },
  {
    text: 'Anuncian 74|El Ministerio anunció que serían 74 las excarcelaciones. Foro Penal ha confirmado 49 excarcelaciones el sábado.',
    batch: ['49..49 Foro Penal'],
  },
  {
    text: 'Acuerdan la liberación de 100 presos antes del 28 de febrero|Las partes acordaron la liberación de 100 presos políticos antes del 28 de febrero.',
    batch: [],
  },
  {
    text: 'Egypt releases 30 detainees|The pardon committee yesterday announced the release of 30 detainees. Procedures to release the 30 detainees have been completed and they are with their families.',
    batch: ['30..30 government'],
  },
  {
    text: 'Foro Penal: 12 de 30|Foro Penal confirmó el sábado que 12 de los 30 presos cuya libertad anunció el Gobierno salieron de la cárcel.',
    batch: ['12..12 Foro Penal'],
  },
  {
    text: 'Foro Penal reporta excarcelaciones|Al menos 51 personas fueron excarceladas el viernes, reportó Foro Penal. La ONG sigue verificando otros 11 casos.',
    batch: ['51.. Foro Penal'],
  },
  // other people
  {
    text: 'Piden la libertad de los 252|El presidente pidió asegurar la liberación inmediata y sin condiciones de los 252 compatriotas detenidos.',
    batch: [],
  },
  {
    text: 'Liberan a un sindicalista|Ciro Tablante fue liberado el sábado. Había sido detenido el 22 de enero junto a otros dos dirigentes, uno de ellos su cuñado, quien también fue liberado.',
    batch: [],
  },
  {
    text: 'Detienen a 12 y liberan a 5|La policía detuvo el viernes a 12 personas en una protesta; cinco fueron liberadas el sábado.',
    batch: ['5..5'],
  },
  {
    text: 'Entre los liberados|Foro Penal verificó 29 excarcelaciones el sábado. Entre los liberados figuran una enfermera y dos ciudadanos portugueses.',
    batch: ['29..29 Foro Penal'],
  },
  {
    text: 'Salieron 8, faltan 20|Ocho trabajadores petroleros salieron el viernes de Tocorón. Faltan 20 por salir.',
    batch: ['8..8'],
  },
  {
    text: 'Argentina pide información|Cancillería pidió información sobre tres gendarmes presos en Caracas tras la liberación el viernes de cuatro ciudadanos colombianos.',
    batch: ['4..4'],
  },
  {
    text: 'Nicaragua excarcela a once|El régimen excarceló el sábado a once presos políticos. En agosto dos opositores fueron entregados a sus familias en ataúdes sellados.',
    batch: ['11..11'],
  },
  // in other words
  {
    text: 'Venezuela hands over nine Colombians held for months|Venezuela on Friday handed over nine Colombian nationals who had been held in its prisons.',
    batch: ['9..9'],
  },
  {
    text: 'Entregan a nueve colombianos|Venezuela entregó a nueve colombianos que estaban presos desde julio.',
    batch: ['9..9'],
  },
  {
    text: 'Press group welcomes release|The committee welcomes the release from prison on Friday of two editors of a weekly and three other journalists.',
    batch: ['5..5 rights groups'],
  },
  {
    text: 'Venezuela frees 26 service members|At least 26 members of the military have been freed since Friday, a lawmaker said.',
    batch: ['26..'],
  },
  {
    text: 'De los 64 excarcelados por el régimen, 22 son presos políticos|Prisoners Defenders confirmó 22 presos políticos entre los 64 excarcelados por el Gobierno cubano entre el 8 y el 12 de febrero.',
    batch: ['64..64 Prisoners Defenders', '22..22 Prisoners Defenders'],
  },
  {
    text: 'Liberan a Rosa Medina|La activista Rosa Medina fue liberada el sábado junto a otras siete mujeres.',
    batch: ['8..8'],
  },
  {
    text: 'Excarcelados|La ONG Foro Penal confirmÃ³ la excarcelaciÃ³n de 11 personas el sÃ¡bado.',
    batch: ['11..11 Foro Penal'],
  },
  {
    text: "La Fiscalía habla de 160|The Prosecutor's Office said 160 measures were granted and executed between Friday and Sunday.",
    batch: ['160..160 government'],
  },
  {
    text: 'Organizaciones reportan excarcelaciones|Foro Penal ha verificado al menos 63 casos de liberación este sábado.',
    batch: ['63.. Foro Penal'],
  },
  {
    text: 'Casi 20 presos puestos en libertad|Otros 19 presos políticos fueron puestos en libertad el sábado. La cifra total es de 194 en doce días, según Foro Penal.',
    batch: ['19..19'],
  },
  // ways out, and those who only look so
  {
    text: 'Presos liberados relatan torturas|Tres de los excarcelados el viernes contaron las golpizas que sufrieron en El Rodeo.',
    batch: [],
  },
  {
    text: 'Dan casa por cárcel a 8 y liberan a 5|Un juez otorgó el viernes arresto domiciliario a ocho detenidos; otros cinco salieron en libertad.',
    batch: ['5..5'],
  },
  {
    text: 'Excarcelan a 11|El gobierno excarceló el viernes a 11 opositores. Siete de los liberados quedaron libres, mientras que a otros cuatro se les otorgó la medida de casa por cárcel.',
    batch: ['11..11'],
  },
  {
    text: 'La ola de excarcelaciones llega a 48|La más reciente ola de excarcelaciones, que comenzó el viernes, alcanza ya a 48 personas, según Foro Penal.',
    batch: ['48..48 Foro Penal'],
  },
  {
    text: 'Veintiuna personas dejan atrás las rejas|Veintiuna personas dejaron atrás las rejas de Yare el viernes, contó el OVP.',
    batch: ['21..21 OVP'],
  },
  {
    text: 'Nicaragua destierra a 14|Nicaragua desterró el sábado a 14 presos políticos, que llegaron a Guatemala.',
    batch: ['14..14'],
  },
  {
    text: 'Sixteen granted bail|Sixteen students arrested at a protest were granted bail on Friday and left the courthouse.',
    batch: ['16..16'],
  },
  {
    text: 'Freed: a priest, two nurses and four students|A priest, two nurses and four students were freed on Saturday, the diocese said.',
    batch: ['7..7'],
  },
]
