import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [title: string, body: string, freed: readonly string[]]

/** Short articles as outlets write them: who left, and beside them relatives, lawyers, those still held. */
describe('who left prison, in a whole article', () => {
  const rows: readonly Row[] = [
    [
      'Liberan a la periodista Carla Ponte tras 14 meses en prisión',
      'Carla Ponte, reportera del portal El Faro de Apure, salió la madrugada de este sábado de la sede del Sebin en Plaza Venezuela. Su madre, Inés Ponte, la esperaba con una manta. «No tengo palabras», dijo. El Colegio de Periodistas, que preside Luis Gamboa, celebró la decisión y pidió la libertad de Nelson Uzcátegui, camarógrafo detenido en la misma redada.',
      ['Carla Ponte'],
    ],
    [
      'Excarcelado el exgobernador de Trujillo Amílcar Rendón',
      'Caracas.- El exgobernador de Trujillo Amílcar Rendón se encuentra desde la noche del jueves en su residencia, informó su abogado, Ramiro Téllez, en un mensaje difundido en redes. Rendón, de 71 años, estuvo 19 meses en El Helicoide. «Le dictaron medidas cautelares», precisó Téllez.',
      ['Amílcar Rendón'],
    ],
    [
      'Madre de preso político: «Mi hijo sigue allí»',
      'Gladys Requena lleva 20 noches frente a Zona 7. El martes vio salir a nueve muchachos, pero no a su hijo, Anderson Requena. «Cada vez que se abre la puerta me levanto», contó. El viernes fueron liberadas otras seis personas. Anderson no estaba entre ellas.',
      [],
    ],
    [
      'Turkish court releases journalist pending trial',
      'ISTANBUL — A Turkish court on Thursday ordered the release of journalist Furkan Demirtas pending trial, and he left Silivri prison hours later, the MLSA said. Demirtas, a reporter for Evrensel, had spent 80 days in jail. His lawyer, Veysel Ok, said a travel ban remains in place. Two of his colleagues, Sinem Yalçın and Mert Aydoğan, remain behind bars.',
      ['Furkan Demirtas'],
    ],
    [
      'Murió en el hospital el preso político Gonzalo Istúriz',
      'El exconcejal Gonzalo Istúriz, excarcelado hace dos semanas por razones de salud, falleció este lunes en el Hospital Vargas. Su hija, Mariela Istúriz, dijo que salió del penal «cuando ya no había nada que hacer».',
      [],
    ],
    [
      'Estos son los nombres de los 8 liberados en Mérida',
      'El Comité de Familiares difundió los nombres de las ocho personas que salieron de la cárcel de San Juan de Lagunillas este domingo:\n\nJorge Luis Dávila (34 años), profesor de la ULA\nYeison Quintero (19)\nMarisela Peña (52), enfermera\nJosé Rafael Uzcátegui (61), productor agrícola\n\nLos otros cuatro pidieron reserva de su identidad, dijo Lourdes Briceño, vocera del comité.',
      ['Jorge Luis Dávila', 'Yeison Quintero', 'Marisela Peña', 'José Rafael Uzcátegui'],
    ],
    [
      'Ocho presos políticos excarcelados en Yare',
      'Nombre | Edad | Estado\nIván Bastardo | 33 | Sucre\nRosa Tovar | 45 | Miranda\nAquiles Machín | 51 | Aragua\n',
      ['Iván Bastardo', 'Rosa Tovar', 'Aquiles Machín'],
    ],
    [
      '«Pensé que nunca iba a ver el sol»: habla Emiro Salas, recién salido de Tocorón',
      'Emiro Salas todavía mira hacia atrás cuando camina. Hace tres días que salió de Tocorón, donde pasó 16 meses. «Pensé que nunca iba a ver el sol», dice sentado en la sala de su casa en Turmero, junto a su esposa, Yelitza Parra.',
      ['Emiro Salas'],
    ],
    [
      'Libertad plena para el exfiscal Rómulo Tineo',
      'Un tribunal otorgó la libertad plena al exfiscal Rómulo Tineo, quien desde enero estaba bajo régimen de presentación, informó su defensora, Tamara Bechar.',
      ['Rómulo Tineo'],
    ],
    [
      'Vigilia en Tocorón: «Hoy salieron catorce»',
      'Catorce jóvenes salieron este viernes de Tocorón. Migdalia Rondón llevaba tres meses durmiendo en la plaza. Cuando vio a su hijo, Elian Rondón, soltó las bolsas y echó a correr. Más atrás, Carmen Julia Soto seguía esperando a su esposo, Roger Soto. «A mí no me han dicho nada», contó.',
      [],
    ],
    [
      'Los que salieron de El Rodeo II cuentan su encierro',
      'Dieciocho presos políticos fueron excarcelados el lunes. «Estuve 40 días sin ver a nadie», contó Ender Villasmil, comerciante de Cabimas, al llegar a la terminal. A su lado, Nelson Briceño, de 24 años, comía un pan. «En la celda éramos doce», dijo. La abogada Theresly Malavé los acompañaba.',
      [],
    ],
    [
      'Excarcelan a médico en Falcón',
      'Coro.- El traumatólogo Hermes Colina, preso desde hacía siete meses por un estado de WhatsApp, fue puesto en libertad la tarde del miércoles. Así lo dio a conocer la Federación Médica. El presidente del gremio, Douglas León Natera, exigió que se cierre la causa.',
      ['Hermes Colina'],
    ],
    [
      'Detenido tras reunirse con excarcelados',
      'El dirigente Nelson Chirinos fue detenido este lunes luego de visitar a Ana Lugo, excarcelada en diciembre. Su partido exige su liberación.',
      [],
    ],
    [
      'Veteran home after months in Venezuelan jail',
      'Army veteran Kyle Brenner is back in Ohio after eight months in a Venezuelan prison, his mother said Tuesday. Brenner, 37, was released last week along with five other Americans. "We have our boy," Linda Brenner said. Envoy Adam Boehler met the group in Curaçao.',
      ['Kyle Brenner'],
    ],
    [
      'Excarcelaron a la profesora y a su hijo',
      'Tras ocho meses, la profesora Marisol Guédez y su hijo, Andrés Guédez, ya duermen en su casa de El Tocuyo. Los soltaron el domingo, sin explicación. Gladys Mora, vecina, les hizo una sopa.',
      ['Marisol Guédez', 'Andrés Guédez'],
    ],
    [
      'Comité denuncia: excarcelan a 20 y encarcelan a 12',
      'Mientras 20 personas salían de Tocorón el viernes, en Barinas fueron detenidos el profesor Elio Mora, la enfermera Luz Paz y el comerciante Saúl Rivas. «Es la puerta giratoria», dijo Inés Marcano, del comité.',
      [],
    ],
    [
      'Veinte excarcelados y una ausencia',
      'Veinte presos políticos fueron liberados el jueves en Yare. Entre quienes aguardaban estaban Rosa Lugo y Pedro Lugo, padres de Kevin Lugo. Entre los que no aparecieron en la lista está Kevin. La ONG pidió la libertad de Kevin Lugo, Marcos Sáez y Joel Urbina.',
      [],
    ],
    [
      'Excarcelados denuncian malos tratos',
      'Tres excarcelados relataron malos tratos en El Rodeo. «Nos pegaban», dijo uno de ellos. La psicóloga Yurima Páez, el médico Tomás Arias y el abogado Joel García los atendieron. Entre ellos hay casos graves, advirtió Páez.',
      [],
    ],
    [
      'La espera de Aura',
      'Aura Lugo vio pasar tres autobuses con excarcelados. En ninguno iba su hijo, Darwin Lugo. «Ya salieron 40 y el mío no», dijo. Con ella espera Nelly Sáez, cuyo esposo, Omar Sáez, cumple un año preso.',
      [],
    ],
    [
      'Rearrest',
      'Turkish police detained lawyer Ayla Kurt again on Friday, a day after she was freed from Bakirkoy prison along with 12 others. "She was home for one night," her brother, Can Kurt, said.',
      [],
    ],
    [
      'Six more detainees freed, hundreds wait',
      'Six detainees were freed Sunday. "My brother was supposed to be on that bus," said Karla Diaz, whose brother Anibal Diaz is held in El Rodeo. Another relative, Jose Mata, said guards told him to go home. Among the crowd were activists Luis Rey and Ana Gil.',
      [],
    ],
    [
      'Traslado',
      'Diez presas fueron liberadas y otras cinco trasladadas. Las trasladadas son Eva Gil, Sol Mora, Luz Rey, Ada Paz y Mia Ruiz.',
      [],
    ],
    [
      'Liberadas',
      'Seis mujeres salieron de La Crisálida el martes. Las liberadas son Eva Gil, Sol Mora, Luz Rey Paz, Ada Paz, Mía Ruiz y Nora Lugo Sáez.',
      ['Eva Gil', 'Sol Mora', 'Luz Rey Paz', 'Ada Paz', 'Mía Ruiz', 'Nora Lugo Sáez'],
    ],
    [
      'El sindicalista Elio Gil ya está libre',
      'Elio Gil, secretario de organización del sindicato de Ferrominera, quedó en libertad este lunes con régimen de presentación, luego de que su esposa, Ada Gil, denunciara su estado de salud. Rodney Álvarez, también sindicalista, celebró la noticia.',
      ['Elio Gil'],
    ],
    [
      'Report',
      'At least nine people were released from Zona 7 late Sunday, including opposition youth leader Elio Gil; Ada Rey, a nurse; and two brothers, Saul and Omar Luna, according to Foro Penal. Lawyer Stefania Migliorini said more were expected.',
      ['Elio Gil', 'Ada Rey', 'Omar Luna'],
    ],
    [
      'Bulletin',
      'We can confirm that Elio Gil and Ada Rey are now out of prison. Saul Luna was also let go overnight. We continue to demand freedom for Omar Paz.',
      ['Elio Gil', 'Ada Rey', 'Saul Luna'],
    ],
    [
      'Excarcelada',
      'Tras la excarcelación de la activista Ada Rey, su hermano, Omar Rey, agradeció a las organizaciones. Rey, de 33 años, había sido detenida en abril.',
      ['Ada Rey'],
    ],
  ]
  test.each(rows)('%s', (title, body, names) => {
    expect(freedIn(body, title)).toEqual(names)
  })
})
