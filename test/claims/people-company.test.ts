import { describe, expect, test } from 'vitest'
import { freedIn } from './freed.ts'

type Row = readonly [text: string, freed: readonly string[]]

describe('people named beside, behind and after the words of their release', () => {
  const rows: readonly Row[] = [
    [
      'Liberan a un grupo de presos políticos en Bolívar. Por los venezolanos salieron, de acuerdo con la abogada, el profesor y dirigente gremial Elmer Sarabia, la enfermera Rosa Quiaro y cuatro obreros de Guayana.',
      ['Elmer Sarabia', 'Rosa Quiaro'],
    ],
    [
      'Excarcelan a presos políticos. También han sido excarcelados en estos días, según organizaciones independientes, el rapero Yonder Ledesma, el maestro Reinier Cobas y la médica Abelina Lastre.',
      ['Yonder Ledesma', 'Reinier Cobas', 'Abelina Lastre'],
    ],
    [
      'Excarcelan a presos políticos. Fueron excarcelados, informó el sindicato, los reporteros Luis Sosa Prado y Ana Ruiz Mora.',
      ['Luis Sosa Prado', 'Ana Ruiz Mora'],
    ],
    [
      'Excarcelan a presos políticos. Recuperaron su libertad, de acuerdo con sus familias, Pedro Mora Gil, Luis Sosa Prado y Ana Ruiz Mora.',
      ['Pedro Mora Gil', 'Luis Sosa Prado', 'Ana Ruiz Mora'],
    ],
    [
      'Excarcelan a presos políticos. El sábado quedaron libres, tras nueve meses presos, la docente Ana Ruiz Mora y su colega Pedro Gil Sanz.',
      ['Ana Ruiz Mora', 'Pedro Gil Sanz'],
    ],
    [
      'Political prisoners freed. Also freed this week, according to rights groups, were the teacher Mark Olsen and the nurse Rita Calder.',
      ['Mark Olsen', 'Rita Calder'],
    ],
    [
      'Political prisoners freed. Released on Friday, the union said, were reporters Mark Olsen and Rita Calder.',
      ['Mark Olsen', 'Rita Calder'],
    ],
    [
      'Excarcelan a presos políticos. Han sido liberados, dijo a la prensa Ramón Castro Ruiz, los obreros Luis Sosa Prado y Pedro Mora Gil.',
      ['Luis Sosa Prado', 'Pedro Mora Gil'],
    ],
    [
      'Excarcelan a presos políticos. Diez presos fueron liberados, de acuerdo con la abogada Rosa Quiaro Sanz.',
      [],
    ],
    [
      'Excarcelan a presos políticos. Diez presos salieron de Yare, según el director del Foro Penal, Ramón Castro Ruiz.',
      [],
    ],
    [
      'Excarcelan a presos políticos. Diez presos fueron excarcelados, informó este lunes la directora Rosa Quiaro Sanz.',
      [],
    ],
    [
      'Excarcelan a presos políticos. Fueron liberados diez presos, de acuerdo con el diputado Ramón Castro Ruiz y la abogada Rosa Quiaro Sanz.',
      [],
    ],
    [
      'Excarcelan a presos políticos. Ayer fueron excarcelados, según Ramón Castro Ruiz, diez presos de Yare.',
      [],
    ],
    [
      'Liberan a Germán Palacio Urdaneta. El abogado Germán Palacio Urdaneta fue liberado cerca de la una de la madrugada de este 9 de febrero, junto con la exconcejala Yuleidy Monasterios y otras tres personas.',
      ['Germán Palacio Urdaneta', 'Yuleidy Monasterios'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Ana Ruiz Mora salió a mediodía de la cárcel de Uribana junto con otras dos activistas, Nereida Colina y Gladys Teresa Mujica, que ya están con los suyos.',
      ['Ana Ruiz Mora', 'Nereida Colina', 'Gladys Teresa Mujica'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Ana Ruiz Mora fue excarcelada el sábado en la noche, al igual que su colega Luis Sosa Prado.',
      ['Ana Ruiz Mora', 'Luis Sosa Prado'],
    ],
    [
      'Liberan a Ana Ruiz Mora. La docente Ana Ruiz Mora quedó en libertad este domingo, junto a otros tres maestros: Luis Sosa Prado, Pedro Mora Gil y Rita Salas Paz.',
      ['Ana Ruiz Mora', 'Luis Sosa Prado', 'Pedro Mora Gil', 'Rita Salas Paz'],
    ],
    [
      'Teacher freed. Mark Olsen was released shortly after midnight on Sunday, along with fellow teacher Rita Calder and three other people.',
      ['Mark Olsen', 'Rita Calder'],
    ],
    [
      'Teacher freed. Mark Olsen left prison at noon together with two other activists, Rita Calder and Paul Wynn, who are home now.',
      ['Mark Olsen', 'Rita Calder', 'Paul Wynn'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Con Ana Ruiz Mora recobraron la libertad, el mismo día, la exconcejala Yuleidy Monasterios y otras tres personas.',
      ['Ana Ruiz Mora', 'Yuleidy Monasterios'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Ana Ruiz Mora fue liberada este sábado en compañía del periodista Luis Sosa Prado.',
      ['Ana Ruiz Mora', 'Luis Sosa Prado'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Ana Ruiz Mora fue liberada este sábado y apareció en una foto junto con el diputado Luis Sosa Prado.',
      ['Ana Ruiz Mora'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Ana Ruiz Mora, detenida junto con Luis Sosa Prado en 2024, fue liberada este sábado.',
      ['Ana Ruiz Mora'],
    ],
    [
      'Liberan a Ana Ruiz Mora. Ana Ruiz Mora salió de la cárcel de Uribana junto con su abogado, Luis Sosa Prado.',
      ['Ana Ruiz Mora'],
    ],
    [
      'Liberan a catorce. Los diputados Arnaldo Lucero y Omar Bastardo Gil, que se encontraban presos en una sede de las Fuerzas de Acciones Especiales (Faes), fueron los primeros en ser liberados.',
      ['Arnaldo Lucero', 'Omar Bastardo Gil'],
    ],
    [
      'Liberan a catorce. Arnaldo Lucero, preso desde 2021 en El Rodeo, fue el primero en salir.',
      ['Arnaldo Lucero'],
    ],
    [
      'Liberan a catorce. Los primeros en cruzar el portón fueron Arnaldo Lucero y la maestra Rita Salas Paz.',
      ['Arnaldo Lucero', 'Rita Salas Paz'],
    ],
    [
      'Fourteen freed. Lawmakers Arnold Luce and Omar Bastard, who were held at a police base (FAES), were the first to be released.',
      ['Arnold Luce', 'Omar Bastard'],
    ],
    [
      'Liberan a catorce. Arnaldo Lucero y Rita Salas Paz, arrestados en una marcha en 2024, estuvieron entre los primeros en salir.',
      ['Arnaldo Lucero', 'Rita Salas Paz'],
    ],
    [
      "Venezuela frees 35. The best-known among Saturday's releases were lawmaker Gerson Villas and ex-mayor Omaira Tell, plus Leandro Antun, the son of a former general, opposition sources said.",
      ['Gerson Villas', 'Omaira Tell', 'Leandro Antun'],
    ],
    [
      "Venezuela frees 35. Friday's releases included Wilfred Sanabria, a former mayor held since 2014.",
      ['Wilfred Sanabria'],
    ],
    [
      'Venezuela frees 27. In the evening the rights group confirmed the 27 additional releases, which include agronomist Heriberto Salcedo and Lithuanian-Venezuelan teacher Jonas Petraus.',
      ['Heriberto Salcedo', 'Jonas Petraus'],
    ],
    [
      'Venezuela frees 27. The group confirmed 27 releases, which included that of Heriberto Salcedo.',
      ['Heriberto Salcedo'],
    ],
    [
      'Excarcelan a 27. La ONG confirmó 27 excarcelaciones, que incluyen al agrónomo Heriberto Salcedo y a la maestra Rita Salas Paz.',
      ['Heriberto Salcedo', 'Rita Salas Paz'],
    ],
    [
      'Excarcelan a 27. La ONG confirmó 27 excarcelaciones, entre las que se cuentan las de Heriberto Salcedo y la maestra Rita Salas Paz.',
      ['Heriberto Salcedo', 'Rita Salas Paz'],
    ],
    [
      'Excarcelan a 27. Entre las liberaciones más sonadas del sábado están la del agrónomo Heriberto Salcedo y la de la maestra Rita Salas Paz.',
      ['Heriberto Salcedo', 'Rita Salas Paz'],
    ],
    [
      'Excarcelan a 17. En la lista de los que ya están en la calle figuran el coordinador de Vente en Carúpano, Simón Marcano Brito; la docente Rosmary Figuera; y el pescador Eulogio Patiño.',
      ['Simón Marcano Brito', 'Rosmary Figuera', 'Eulogio Patiño'],
    ],
    [
      'Excarcelan a 17. Entre los que ya duermen en casa están la docente Rosmary Figuera y el pescador Eulogio Patiño.',
      ['Rosmary Figuera', 'Eulogio Patiño'],
    ],
    [
      'Excarcelan a 17. Los que ya están libres son Rosmary Figuera, Eulogio Patiño y Simón Marcano Brito.',
      ['Rosmary Figuera', 'Eulogio Patiño', 'Simón Marcano Brito'],
    ],
    [
      'Excarcelan a 22. Entre los más destacados está la excarcelación con medidas cautelares de la abogada Emperatriz Lozada.',
      ['Emperatriz Lozada'],
    ],
    [
      'Excarcelan a 22. Destaca la liberación bajo presentación del dirigente vecinal Rigoberto Faría.',
      ['Rigoberto Faría'],
    ],
    [
      'Excarcelan a 22. La ONG confirmó la excarcelación, con medidas cautelares, de Rigoberto Faría y Emperatriz Lozada.',
      ['Rigoberto Faría', 'Emperatriz Lozada'],
    ],
    [
      'Rights group confirms 22 releases. Most notable is the release on bail of union leader Robert Farrow.',
      ['Robert Farrow'],
    ],
    ['Excarcelan a 17. Los que siguen en la lista de espera son Rosmary Figuera y Eulogio Patiño.', []],
    [
      'Excarcelan a 27. La ONG confirmó 27 excarcelaciones, que no incluyen al agrónomo Heriberto Salcedo.',
      [],
    ],
    [
      'Excarcelan a 22. La ONG exigió la excarcelación con medidas cautelares de la abogada Emperatriz Lozada.',
      [],
    ],
    [
      'Excarcelan a 22. Un tribunal negó la excarcelación por razones de salud de la abogada Emperatriz Lozada.',
      [],
    ],
    ['Venezuela frees 27. The group demands more releases, which would include Heriberto Salcedo.', []],
    [
      'Liberan a 19. Entre los liberados están los turistas Brandon Hadley y Wesley Tomlin, que cumplían una condena de 18 años. También está Tyrell Boone, un instructor de buceo detenido en octubre.',
      ['Brandon Hadley', 'Wesley Tomlin', 'Tyrell Boone'],
    ],
    [
      'Liberan a 15. Entre los liberados está Fabio Quintero Gaitán, ingeniero de Ocaña. También regresaron los conductores Manuel Tique y Brayan Sterling Navas, y la comerciante Yesenia Arcila, única mujer del grupo.',
      ['Fabio Quintero Gaitán', 'Manuel Tique', 'Brayan Sterling Navas', 'Yesenia Arcila'],
    ],
    [
      'Liberan a diez periodistas. Entre los casos destacan Aníbal Sequera, excarcelado tras 14 meses, y Josué Marrufo, liberado después de 22 meses. Asimismo, los comunicadores de la emisora LUZ FM, Naylet Urrieta y Franklin Colmenter, quienes fueron detenidos hace un año.',
      ['Aníbal Sequera', 'Josué Marrufo', 'Naylet Urrieta', 'Franklin Colmenter'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. Además, los líderes vecinales Rigoberto Faría y Luis Ángel Troconis.',
      ['Emperatriz Lozada', 'Rigoberto Faría', 'Luis Ángel Troconis'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. Además, de los líderes políticos, Rigoberto Faría, Luis Ángel Troconis y jóvenes como Yoselin Parababire.',
      ['Emperatriz Lozada', 'Rigoberto Faría', 'Luis Ángel Troconis', 'Yoselin Parababire'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. Igualmente figuran Rigoberto Faría y el obrero Luis Ángel Troconis.',
      ['Emperatriz Lozada', 'Rigoberto Faría', 'Luis Ángel Troconis'],
    ],
    [
      'Excarcelan a 22. Fue liberada la abogada Emperatriz Lozada. También el profesor Rigoberto Faría.',
      ['Emperatriz Lozada', 'Rigoberto Faría'],
    ],
    [
      'Twenty freed. Among those freed was lawyer Emma Lowry. Also on the list is Robert Farrow, a teacher from Leeds.',
      ['Emma Lowry', 'Robert Farrow'],
    ],
    [
      'Twenty freed. Among those freed was lawyer Emma Lowry. Also home are the brothers in arms Robert Farrow and Paul Wynn.',
      ['Emma Lowry', 'Robert Farrow', 'Paul Wynn'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. También están la médica Rita Salas Paz y el obrero Luis Gil Mora.',
      ['Emperatriz Lozada', 'Rita Salas Paz', 'Luis Gil Mora'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. También habló el dirigente Rigoberto Faría.',
      ['Emperatriz Lozada'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. Aún siguen presos Luis Gil Mora y Pedro Mora Gil. También está en Yare Rigoberto Faría.',
      ['Emperatriz Lozada'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. También estuvo en la puerta su hermano, Rigoberto Faría.',
      ['Emperatriz Lozada'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. Asimismo, el director del Foro Penal, Rigoberto Faría, dijo que faltan 40.',
      ['Emperatriz Lozada'],
    ],
    [
      'Excarcelan a 22. Entre los excarcelados está la abogada Emperatriz Lozada. También, el ministro Rigoberto Faría y la fiscal Rita Salas Paz.',
      ['Emperatriz Lozada'],
    ],
    [
      'Llegan a Madrid los cuatro presos españoles liberados en Venezuela. Los cuatro presos españoles liberados en Venezuela han llegado este viernes a Madrid. Iñaki Goiko Urrutia, Fermín Baltar Gil y la hispanovenezolana Mercedes Yánez de Arocha han llegado ya a la terminal 4, ha confirmado el ministro Ramón Castro Ruiz.',
      ['Iñaki Goiko Urrutia', 'Fermín Baltar Gil', 'Mercedes Yánez de Arocha'],
    ],
    [
      'Three Italians freed. Aldo Rossi and Ugo Bianchi landed in Rome early Saturday after their release.',
      ['Aldo Rossi', 'Ugo Bianchi'],
    ],
    [
      '26 presos políticos salieron de El Rodeo. Yelitza Arocha tumbó la mesa al ver a su esposo, Josmar Enrique Tablante, pasar el último portón.',
      ['Josmar Enrique Tablante'],
    ],
    [
      'Twelve freed in Caracas. “My daughters did not recognize his voice,” said Darlenys Farrera, the wife of electrician Robinson Tocuyo, who was among those freed.',
      ['Robinson Tocuyo'],
    ],
    [
      'Excarcelan a doce. «Mis hijas no le conocieron la voz», dijo Darlenys Farrera, esposa del electricista Robinson Tocuyo, uno de los excarcelados.',
      ['Robinson Tocuyo'],
    ],
    ['Excarcelan a doce. Darlenys Farrera abrazó a su esposo, Robinson Tocuyo, a las puertas del penal.', []],
    [
      'Excarcelan a doce. La madre de Robinson Tocuyo, quien fue liberado el viernes, contó que no durmió.',
      ['Robinson Tocuyo'],
    ],
    [
      'Twelve freed. Carol Haver wept as her husband, Patrick Haver, walked through the gate.',
      ['Patrick Haver'],
    ],
    [
      'Excarcelan a doce. Darlenys Farrera, esposa de Robinson Tocuyo, detenido en 2024, sigue esperando en la puerta.',
      [],
    ],
    ['Excarcelan a doce. Darlenys Farrera espera a su esposo, Robinson Tocuyo, a las puertas del penal.', []],
    ['Excarcelan a doce. Darlenys Farrera quiere abrazar a su esposo, Robinson Tocuyo, preso en Yare.', []],
    ['Twelve freed. Carol Haver hopes to see her husband, Patrick Haver, walk through the gate.', []],
    [
      'Liberan a 15. Entre los liberados está el transportador Robinson Quintero, natural de Ocaña, y las hermanas Leidy y Sandra Milena Tarazona Uribe.',
      ['Robinson Quintero', 'Leidy Tarazona Uribe', 'Sandra Milena Tarazona Uribe'],
    ],
    [
      'Excarcelan a 14. Entre los excarcelados, se encuentran Gumersindo Arvelo, secretario general de un gremio de la salud; Yorman Lugo, líder sindical; y las hermanas Daneris y Marbelis Cordero, así como la madre de ambas, Eudocia Suárez.',
      ['Gumersindo Arvelo', 'Yorman Lugo', 'Daneris Cordero', 'Marbelis Cordero', 'Eudocia Suárez'],
    ],
    [
      'Excarcelan a 14. Fueron excarcelados los hermanos Luis, Pedro y Moisés Vielma Peña.',
      ['Luis Vielma Peña', 'Pedro Vielma Peña', 'Moisés Vielma Peña'],
    ],
    [
      'Twelve freed. The brothers Luis and Moses Vielma were freed on Saturday.',
      ['Luis Vielma', 'Moses Vielma'],
    ],
    [
      'Excarcelan a 14. El pastor evangélico Ricardo Fuenmayor y los hermanos Luis y Moisés Vielma Peña, excarcelados el mismo lunes, confirmaron la huelga de hambre de los presos.',
      ['Ricardo Fuenmayor', 'Luis Vielma Peña', 'Moisés Vielma Peña'],
    ],
    [
      'Excarcelan a 14. Rita Salas Paz y Luis Gil Mora, liberados el sábado, contaron que durmieron en el piso.',
      ['Rita Salas Paz', 'Luis Gil Mora'],
    ],
    [
      'Twelve freed. Mark Olsen and Rita Calder, released on Saturday, said they slept on the floor.',
      ['Mark Olsen', 'Rita Calder'],
    ],
    [
      'Excarcelan a 14. Los médicos Rita Salas Paz, Ana Ruiz Mora y Luis Gil Mora, puestos en libertad el sábado, dieron una rueda de prensa.',
      ['Rita Salas Paz', 'Ana Ruiz Mora', 'Luis Gil Mora'],
    ],
    ['Excarcelan a 14. Los hermanos Luis y Moisés Vielma Peña, detenidos el lunes, siguen presos.', []],
    [
      'Excarcelan a 14. La abogada Rita Salas Paz defendió a Luis Gil Mora, liberado el sábado.',
      ['Luis Gil Mora'],
    ],
    [
      'Excarcelan a 14. El diputado Pedro Mora Gil y la activista Rita Salas Paz, liberada el sábado, se reunieron.',
      ['Rita Salas Paz'],
    ],
    [
      'NGO counts 14 freed. The agreement also resulted in the release of a U.S. resident who had been held since October. He was identified by his family as Étienne Duval, 41, a kitesurfing teacher.',
      ['Étienne Duval'],
    ],
    [
      'Liberan a un francés. El acuerdo permitió la liberación de un residente estadounidense. Su familia lo identificó como Étienne Duval, de 41 años.',
      ['Étienne Duval'],
    ],
    [
      'Liberan a un francés. Fue liberado un profesor de surf. La cancillería lo identificó como Étienne Duval.',
      ['Étienne Duval'],
    ],
    [
      'Un tribunal excarceló a una maestra. Una maestra fue excarcelada el lunes. Se trata, según el gremio, de Rita Salas Paz.',
      ['Rita Salas Paz'],
    ],
    [
      'Three men freed. Three men were released on Friday. The union identified them as Mark Olsen, Paul Wynn and Luke Dorn.',
      ['Mark Olsen', 'Paul Wynn', 'Luke Dorn'],
    ],
    [
      'NGO counts 14 freed. The group confirmed 14 releases, adding that the former lawmaker Olimpia Araque was home and asleep.',
      ['Olimpia Araque'],
    ],
    [
      'Foro Penal confirma 26 excarcelaciones. Tocorón registró el mayor número con 15 excarcelaciones. Le siguió Rodeo II con 6 y la PNB (La Yaguara) con 1, que corresponde al taxista Johan Manuel Contreras.',
      ['Johan Manuel Contreras'],
    ],
    [
      'Excarcelan a cuatro obreros. La abogada anunció la liberación de los cuatro obreros, quienes fueron recibidos por sus familiares en las afueras de la sede de la PNB. Se trata de Rolando Maestre Vivas, Leonel Grisanti Borges y Fidel Brito Flores, quienes están detenidos desde junio de 2022.',
      ['Rolando Maestre Vivas', 'Leonel Grisanti Borges', 'Fidel Brito Flores'],
    ],
    [
      'Detienen a un francés. Fue detenido un profesor de surf. La cancillería lo identificó como Étienne Duval.',
      [],
    ],
    ['Excarcelan a 14. La policía busca al autor. Fue identificado por su familia como Étienne Duval.', []],
    [
      'Excarcelan a 14. La abogada exigió la liberación de los cuatro obreros. Se trata de Rolando Maestre Vivas y Leonel Grisanti Borges, detenidos en 2022.',
      [],
    ],
    [
      'Foro Penal: 46 excarcelados. Euclides Guarache, uno de los primeros en llegar a Puerto La Cruz, dijo que en la celda quedaron compañeros con la maleta hecha.',
      ['Euclides Guarache'],
    ],
    [
      '22 salen de prisión. El domingo 22 presos políticos volvieron a los brazos de su familia, entre ellos Emperatriz Lozada, Rigoberto Faría o José Tadeo Arteaga.',
      ['Emperatriz Lozada', 'Rigoberto Faría', 'José Tadeo Arteaga'],
    ],
    [
      'Venezuela frees 26 service members. The group said it had confirmed only 11 of the releases, among them Navy Cmdr. Argenis Colina.',
      ['Argenis Colina'],
    ],
    [
      'Excarcelan a once. El diputado reveló que los liberados son Melquíades Urbáez, Enza Garofalo y Rita Tovar, mientras que Elías Karam, Gustavo Villalobos Nava y Leandro Pirela recibieron una medida de "casa por cárcel".',
      ['Melquíades Urbáez', 'Enza Garofalo', 'Rita Tovar'],
    ],
    [
      'Excarcelan a 22. Foro Penal registró 22 salidas el domingo. Lamentablemente, el dirigente Baltasar Medina fue sometido a otra detención tan solo nueve horas después de haber sido excarcelado.',
      [],
    ],
    [
      'Excarcelan a tres. El Instituto Nacional de Orientación Femenina, La Crisálida, registró tres excarcelaciones.',
      [],
    ],
    [
      'Excarcelan a once. Fueron liberados Melquíades Urbáez y Enza Garofalo, en tanto que a Elías Karam le dieron casa por cárcel.',
      ['Melquíades Urbáez', 'Enza Garofalo'],
    ],
    [
      'Liberan a nueve colombianos. Nueve colombianos presos en Venezuela fueron liberados este viernes. De los nueve, cuatro son de Norte de Santander: Wilmer Ascanio Prado, de Ocaña; Carlos Arturo Peñaranda, de Tibú, y Edinson Galvis, de Cúcuta.',
      ['Wilmer Ascanio Prado', 'Carlos Arturo Peñaranda', 'Edinson Galvis'],
    ],
    [
      'Liberan a nueve colombianos. Nueve colombianos presos en Venezuela fueron liberados este viernes. El mayor es Hernando Cuervo Rozo, un camionero de 63 años.',
      ['Hernando Cuervo Rozo'],
    ],
    [
      'Excarcelan a diez indígenas. Diez indígenas wayúu fueron excarcelados este viernes; uno es menor. Los otros nueve están identificados como Remigio González Uriana, Nolberto Palmar y Atilio José Montiel.',
      ['Remigio González Uriana', 'Nolberto Palmar', 'Atilio José Montiel'],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados este viernes. Los dos restantes son Nolberto Palmar y Atilio José Montiel.',
      ['Nolberto Palmar', 'Atilio José Montiel'],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados este viernes. Se sabe que tres de ellos se llaman Nolberto Palmar, Rita Salas Paz y Atilio José Montiel.',
      ['Nolberto Palmar', 'Rita Salas Paz', 'Atilio José Montiel'],
    ],
    [
      'Liberan a 15 colombianos. Quince colombianos salieron de la cárcel este viernes. Entre los nombres que confirmó el consulado están los de Manuel Alejandro Tique, cooperante; Arley Danilo Espitia, conductor, y Yenis María Brito.',
      ['Manuel Alejandro Tique', 'Arley Danilo Espitia', 'Yenis María Brito'],
    ],
    [
      'Venezuela frees ten. Rodriguez, who announced the releases on social media, did not provide names; the Committee identified all of them, including oil union leader Ramon Quijada, 63, and Evaristo Lazo, 74, the oldest of the group.',
      ['Ramon Quijada', 'Evaristo Lazo'],
    ],
    [
      'Excarcelan a diez. Diez personas fueron excarceladas este viernes. Entre ellas figuran el dirigente petrolero Ramón Quijada, el líder vecinal Luis Monsalve, la joven con discapacidad Marvelis Alcalá, así como la madre de esta última, Nubia Suniaga.',
      ['Ramón Quijada', 'Luis Monsalve', 'Marvelis Alcalá', 'Nubia Suniaga'],
    ],
    [
      'Destierran a diez. Diez presos políticos fueron liberados y enviados a Lituania. Una de ellas es Larisa Peña Gil. Junto a ella viajaron, entre otros, el politólogo Andrés Cabal, la médica Nadia Siblesz y el estudiante Pablo Ruzo, de 21 años.',
      ['Larisa Peña Gil', 'Andrés Cabal', 'Nadia Siblesz', 'Pablo Ruzo'],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados este viernes. A los nombres ya conocidos, entre ellos Yoel Armenteros Díaz, se suman los de Dayron Céspedes Mil, liberado de la prisión de Ariza; Idalmis Roque Prado, de la cárcel El Guatao, y el activista Ernesto Limonta.',
      ['Yoel Armenteros Díaz', 'Dayron Céspedes Mil', 'Idalmis Roque Prado', 'Ernesto Limonta'],
    ],
    [
      'Regresan once colombianos liberados. A los nueve que pasaron por el puente se agregan dos que llegaron en la noche en avión tras ser liberados: el ingeniero Camilo Andrés Urrego, de Bogotá, y la odontóloga Martha Salazar Henao.',
      ['Camilo Andrés Urrego', 'Martha Salazar Henao'],
    ],
    [
      'Excarcelan a 21. También fueron excarcelados ciudadanos de nacionalidad portuguesa, así como el hispano-venezolano Íñigo Larra.',
      ['Íñigo Larra'],
    ],
    [
      'Excarcelan a 21. Fueron liberados cuatro obreros, además de la enfermera Rita Salas Paz y el chofer Luis Gil Mora.',
      ['Rita Salas Paz', 'Luis Gil Mora'],
    ],
    [
      'Excarcelan a diez. Un autobús trajo a los excarcelados esta mañana. Entre los que bajan se identifica a Daniel Ponte Gil, Leomar Infante y el bombero Wilmer Carreño.',
      ['Daniel Ponte Gil', 'Leomar Infante', 'Wilmer Carreño'],
    ],
    [
      'Foro Penal: 64 excarcelados. En el video se ve a un joven que se identifica como Yohander Sulbarán Pirela, con su boleta de excarcelación en la mano, a las puertas de Tocuyito.',
      ['Yohander Sulbarán Pirela'],
    ],
    [
      'Three were freed. Three journalists were released on Friday. The other two were identified as Mark Olsen and Paul Wynn.',
      ['Mark Olsen', 'Paul Wynn'],
    ],
    [
      'Ten were freed. Ten prisoners were released on Friday. The remaining two are Mark Olsen and Paul Wynn.',
      ['Mark Olsen', 'Paul Wynn'],
    ],
    [
      'Ten were freed. Ten prisoners were released on Friday. Travelling with them were, among others, teacher Mark Olsen and nurse Rita Calder.',
      ['Mark Olsen', 'Rita Calder'],
    ],
    [
      'Excarcelan a cuatro militares. Los tres que faltaban por contabilizar son el mayor Efraín Ugueto Salas, el capitán de navío José Ramón Landa y el S/2 Anderson Yépez, quienes salieron después de las 11:00 de la noche.',
      ['Efraín Ugueto Salas', 'José Ramón Landa', 'Anderson Yépez'],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados este viernes. Los dos que siguen presos son Nolberto Palmar y Atilio José Montiel.',
      [],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados este viernes. Los otros dos, aún en Yare, están identificados como Nolberto Palmar y Atilio José Montiel.',
      [],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados este viernes. Con la comisión viajaron, entre otros, el ministro Nolberto Palmar y el fiscal Atilio José Montiel.',
      [],
    ],
    [
      'Excarcelan a diez. Diez presos políticos fueron excarcelados. A los 40 detenidos de la semana se suman Nolberto Palmar y Atilio José Montiel, arrestados el sábado.',
      [],
    ],
    [
      'Excarcelan a diez. Diez presos fueron excarcelados. La policía identificó al agresor como Nolberto Palmar Gil.',
      [],
    ],
    [
      'Liberan a un italiano. Un italiano fue liberado este lunes. El italiano liberado es el ingeniero Stefano Marche Rossi, quien viajará a Italia en las próximas horas.',
      ['Stefano Marche Rossi'],
    ],
    [
      'Liberan a una maestra. La maestra excarcelada se llama Rita Salas Paz y tiene 50 años.',
      ['Rita Salas Paz'],
    ],
    ['A teacher is freed. The freed teacher is Rita Calder, 50.', ['Rita Calder']],
    [
      'Excarcelan a dos. También fue excarcelado Rodrigo Gonzalo de la Vega, quien estuvo detenido un año y 9 meses en el Rodeo I siendo inocente, informó la abogada Rita Salas Paz.',
      ['Rodrigo Gonzalo de la Vega'],
    ],
    [
      'Egypt frees four. Lawyer Hanan El Sharq, journalist Tarek Wahd, columnist Sameh El Goh and leftist politician Abdel Ismail were also freed.',
      ['Hanan El Sharq', 'Tarek Wahd', 'Sameh El Goh', 'Abdel Ismail'],
    ],
    [
      "Venezuela frees journalists. Mark Olsen, editor of a newspaper, was among the group whose release was announced on Wednesday by the journalists' union. The others include photographer Paul Wynn and radio presenter Rita Calder.",
      ['Mark Olsen', 'Paul Wynn', 'Rita Calder'],
    ],
    [
      'Excarcelan a diez. La ONG confirmó diez excarcelaciones. De los que estaban en El Rodeo 2, la ONG agregó los nombres de Luis Gil Mora, Pedro Mora Gil y Rita Salas Paz.',
      ['Luis Gil Mora', 'Pedro Mora Gil', 'Rita Salas Paz'],
    ],
    [
      'Liberan a 15 colombianos. Quince colombianos presos recuperaron la libertad este viernes. La única mujer del grupo, la enfermera Sandra Milena Pabón, abrazó a su madre sobre el puente.',
      ['Sandra Milena Pabón'],
    ],
    [
      'Liberan a dos. Giulio Treves y Marco Burlan se encuentran ya en la Embajada de Italia en Caracas tras su liberación.',
      ['Giulio Treves', 'Marco Burlan'],
    ],
    ['Detienen a un italiano. El italiano detenido es el ingeniero Stefano Marche Rossi.', []],
    ['Liberan a un italiano. El abogado del italiano liberado es Stefano Marche Rossi.', []],
    ['Liberan a una maestra. La hija de la maestra excarcelada se llama Rita Salas Paz.', []],
    [
      'Venezuela frees second group. Venezuela let go another 35 jailed opponents of President Mario Ruiz Gil on Saturday after scolding them.',
      [],
    ],
    ['Venezuela frees 12. The government freed 12 critics of President Mario Ruiz Peña on Saturday.', []],
    ['Liberan a doce. El Gobierno liberó a doce opositores del presidente Mario Ruiz Peña.', []],
    [
      'Liberan a uno. El Gobierno liberó al dirigente opositor de Mérida Mario Ruiz Peña.',
      ['Mario Ruiz Peña'],
    ],
  ]
  test.each(rows)('%s', (text, names) => {
    expect(freedIn(text)).toEqual(names)
  })
})
