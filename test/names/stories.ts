import type { Finding } from '../../src/names/find.ts'

/** Invented reports of a few sentences, as journalists, relatives, lawyers and lists write them, with what they say of each name. */

const R: Finding = 'released'
const P: Finding = 'possible'
const M: Finding = 'mentioned_not_released'
const A: Finding = 'absent'

export const STORIES: readonly (readonly [text: string, expected: Record<string, Finding>])[] = [
  [
    'Barquisimeto. Desde las once de la noche del jueves la docente Egleé Montesinos Arráez duerme en su casa. Pasó nueve meses en el anexo femenino.',
    { 'Eglee Montesinos': R, 'Eglis Montesinos Arráez': A },
  ],
  [
    'Ya está fuera Rommel Antequera Bracho. El caricaturista cruzó el portón de Tocuyito a las 3:40 p. m. con una bolsa de ropa y sin zapatos.',
    { 'Rommel Antequera': R },
  ],
  [
    'Lo que comenzó como un rumor terminó siendo verdad: el panadero de San Felipe, Nelson Yépez Oropeza, volvió ayer a los brazos de sus hijas después de 412 días preso.',
    { 'Nelson Yepez Oropeza': R },
  ],
  [
    'Egresó del centro penitenciario el ciudadano Uriel Casanova Prato, según consta en el parte de custodia de este miércoles.',
    { 'Uriel Casanova Prato': R },
  ],
  [
    '“Que lo suelten ya”, corearon los vecinos de Leandro Pirona Matos frente a la Fiscalía. El abogado Simón Tua entregó un escrito en el que pide su libertad inmediata.',
    { 'Leandro Pirona': M, 'Simón Tua': M },
  ],
  [
    'Amnistía y otras cuatro organizaciones lanzaron la campaña #LibertadParaDalila para lograr que Dalila Perozo Güédez salga en libertad sin condiciones.',
    { 'Dalila Perozo Güedez': M },
  ],
  [
    'It has been 300 days since Hernán Quiaro Salas was taken. His sister wants him out: "Free my brother," she wrote on a cardboard sign.',
    { 'Hernan Quiaro Salas': M },
  ],
  [
    'No es cierto que hayan soltado a Melania Chacín Urbáez: su madre la vio esta mañana, esposada, en el pasillo del tribunal.',
    { 'Melania Chacin': M },
  ],
  [
    'Una cuenta de X publicó la foto de Iván Roa Cegarra abrazando a su hijo con la palabra "libre". La imagen es de 2021. El médico no ha salido de La Tumba, insistió la familia.',
    { 'Ivan Roa Cegarra': M },
  ],
  [
    'The Interior Ministry listed Fabiola Arends among the freed. It was a mistake: she has not left the women’s prison, her lawyer, Gustavo Limardo, told reporters.',
    { 'Fabiola Arends': M, 'Gustavo Limardo': M },
  ],
  [
    'Mañana al mediodía cruzará la puerta, si nada cambia, Edicson Marval Sucre. Así se lo aseguró el director del penal a la esposa.',
    { 'Edixon Marval Sucre': M },
  ],
  [
    'Se conoció que la jueza firmó la boleta de Odalys Garrido Veliz. Falta que la lleven a la comandancia, donde sigue esperando.',
    { 'Odalys Garrido Veliz': M },
  ],
  [
    'Prison officials say Tomás Uzcanga Ríos is due to walk out on Tuesday. His cell was still locked last night.',
    { 'Tomás Uzcanga Rios': M },
  ],
  [
    'PRÓXIMOS A SALIR\n- Wilfrido Anzola\n- Marbelis Tocuyo Ruiz\nFUERA DESDE AYER\n- Genaro Pulgar Soto',
    { 'Wilfrido Anzola': M, 'Marbelis Tocuyo': M, 'Genaro Pulgar': R },
  ],
  [
    'El penalista Omar Escalona Vivas esperó hasta la medianoche a las puertas de Yare: a esa hora le entregaron a su representada, Nínive Brizuela, ya sin esposas y con sus pertenencias en una bolsa.',
    { 'Omar Escalona Vivas': M, 'Ninive Brizuela Lanz': R },
  ],
  [
    'La jueza Yoleida Ferrebús firmó y la fiscal Carla Matute no apeló. Con eso bastó para que Gerardo Ulacio Peña saliera el viernes por la mañana.',
    { 'Yoleida Ferrebus': M, 'Carla Matute': M, 'Gerardo Ulacio': R },
  ],
  [
    'Defense attorney Raquel Noguera picked up her client outside the gate on Sunday. "He is out, he is thin, he is fine," she said of Abner Teixeira.',
    { 'Raquel Noguera': M, 'Abner Teixeira': R },
  ],
  [
    'El comité pudo constatar cinco salidas: a) Telmo Urdaneta Vale; b) Rosalba Piña; c) Kelvis Omaña; d) los hermanos Bruno y Dante Morillo Casique.',
    { 'Telmo Urdaneta Vale': R, 'Kelvis Omaña': R, 'Rosalba Peña': A },
  ],
  [
    'Parte de la noche. Liberados: 1. Hugo Terife 2. Noris Salgado Pino 3. Eulogio Vargas Lira. En tribunales: 1. Armando Bello 2. Tulio Marrufo.',
    { 'Hugo Terife': R, 'Eulogio Vargas Lira': R, 'Armando Bello': M, 'Tulio Marrufo': M },
  ],
  [
    'RELACIÓN DE PERSONAS CON BOLETA PENDIENTE POR EJECUTAR\n1 ARRIECHE SOTO DANILO\n2 GALBÁN PIÑA LUZ MARINA',
    { 'Danilo Arrieche Soto': M, 'Luz Marina Galban': M },
  ],
  [
    'ÚLTIMA HORA: LIBERADOS LOS SIGUIENTES ESTUDIANTES: MORA PACHANO KEVIN, SUBERO DÍAZ ALEXANDRA, TORREALBA NUÑEZ FREDDY',
    { 'Kevin Mora Pachano': R, 'Alexandra Subero Diaz': R, 'Fredy Torrealba Nuñez': R },
  ],
  [
    'La libertad le duró 48 horas a Emilio Barral Tarazona: el domingo una patrulla sin placas se lo llevó de la puerta de su iglesia.',
    { 'Emilio Barral Tarazona': M },
  ],
  [
    'Nancy Ochoa Segnini fue liberada el 4 de marzo, apresada otra vez el 9 y, desde anoche, está de nuevo con los suyos.',
    { 'Nancy Ochoa Segnini': R },
  ],
  [
    'Abel Farfán Cuello walked out of Tocorón on Monday. By Thursday agents had come back for him, and he is being held at an undisclosed location.',
    { 'Abel Farfan Cuello': M },
  ],
  [
    'Vladimir Peraza Lucena ya no está en El Helicoide, pero tampoco es libre: cumple la medida en su apartamento, con dos funcionarios en la puerta y un grillete en el tobillo.',
    { 'Vladimir Peraza Lucena': M },
  ],
  [
    'A Blanca Inés Dorante la mandaron a su casa con detención domiciliaria. Su compañero de causa, Efraín Monsalve, sí quedó en libertad bajo presentación.',
    { 'Blanca Ines Dorante': M, 'Efrain Monsalve': R },
  ],
  [
    'Judge swaps cell for home: Marisela Bompart will serve the rest of her detention under house arrest in Valencia.',
    { 'Marisela Bompart': M },
  ],
  [
    'Salió de La Yaguara, sí, pero rumbo a El Rodeo: a Otoniel Marchena lo movieron de madrugada y nadie avisó a la familia.',
    { 'Otoniel Marchena': M },
  ],
  [
    'Leonel Toyo Guzmán was driven out of Ramo Verde at dawn, not to his home but to a military hospital, where he remains under guard.',
    { 'Leonel Toyo Guzman': M },
  ],
  [
    'La boleta de excarcelación de Eustaquio Rincones Vera llegó el martes. Él había muerto el domingo, en la enfermería del penal.',
    { 'Eustaquio Rincones': M },
  ],
  [
    'Velan en Cabudare a Petra Lozada Inojosa, presa política de 58 años. Le habían prometido que saldría esa semana.',
    { 'Petra Lozada Inojosa': M },
  ],
  [
    'Human rights monitors reported the death of Eladio Sanguino, the third inmate to die this year while waiting for a release that a court had approved.',
    { 'Eladio Sanguino Ortiz': M },
  ],
  [
    'Cuatro años después de salir de la cárcel, Humberto Lárez Quijada sigue contando los días. Ahora lo hace por su amigo Josué Barroeta, que lleva 200 en Yare.',
    { 'Humberto Larez Quijada': M, 'Josue Barroeta': M },
  ],
  [
    'El libro lo firma Clemencia Urosa, quien recobró la libertad en el canje de 2022. Lo presentará el sábado en Bogotá.',
    { 'Clemencia Urosa': M },
  ],
  [
    'A tribunal terminó de cerrar la causa contra Saúl Otaiza Pinto, en la calle desde 2020: ahora tiene libertad plena.',
    { 'Saul Otaiza Pinto': M },
  ],
  [
    'Former inmate Lucio Andueza, freed in 2021 and now in Madrid, spoke at the vigil for Carmen Rosa Bustillo.',
    { 'Lucio Andueza': M, 'Carmen Rosa Bustillo': M },
  ],
  [
    'A cambio de tres militares, la guerrilla y el Gobierno canjearon a dieciocho personas. En la pista de Maiquetía, con un morral y una bandera, estaba la colombiana Sandra Milena Obando, camino a Bogotá.',
    { 'Sandra Milena Obando': R },
  ],
  [
    'Aterrizó en Lanzarote el marino español Iker Basurto, expulsado de Venezuela tras once meses en El Rodeo I. Su compañero Unai Lasarte no viajó.',
    { 'Iker Basurto': R, 'Unai Lasarte': M },
  ],
  [
    'Under the exchange, seven Americans boarded a plane in Caracas. One of them, Derrick Holcomb, hugged his parents in San Antonio hours later.',
    { 'Derrick Holcomb': R },
  ],
  [
    'De los once que figuraban en la resolución, entre ellos la bioanalista Cruz Elena Ascanio y el liceísta Brayan Zurita, ni uno solo había cruzado la reja al cierre de esta nota.',
    { 'Cruz Elena Ascanio': M, 'Brayan Zurita': M },
  ],
  [
    'Pasaron los nombres por megáfono y los familiares aplaudieron cada uno. El de Ramón Isidro Cobos no sonó.',
    { 'Ramon Isidro Cobos': M },
  ],
  [
    'Neither the pastor, nor the two sisters from Coro, nor mechanic Adonis Freitez, has so far been let out, despite what the governor said on television.',
    { 'Adonis Freitez': M },
  ],
  [
    '“Me lo devolvieron flaquito, pero me lo devolvieron”, dijo llorando Teolinda, la mamá de Yeferson Ulloa Cabeza.',
    { 'Jeferson Ulloa Cabeza': R },
  ],
  [
    '“Hasta que no lo vea en la puerta no creo nada”, respondió la esposa de Gilmer Casaña cuando le preguntaron por el anuncio.',
    { 'Gilmer Casaña': M },
  ],
  [
    '"They called me at four and said come and get him. I have him here, next to me," said the father of Anselmo Pereda from the highway.',
    { 'Anselmo Pereda': R },
  ],
  [
    'Hay dos Rangel en el expediente. El que dejó la cárcel el lunes es Ángel Custodio Rangel Mesa, el técnico; Ángel Luis Rangel Mesa, su hermano menor, tendrá que esperar.',
    { 'Ángel Custodio Rangel Mesa': R, 'Ángel Luis Rangel Mesa': M },
  ],
  [
    'Delia Fuenmayor Cruz esperaba a sus dos hijos. Le abrieron la puerta a uno, Mateo Rivas Fuenmayor; del otro, Lucas Rivas Fuenmayor, no hay noticia.',
    { 'Delia Fuenmayor Cruz': M, 'Mateo Rivas Fuenmayor': R, 'Lucas Rivas Fuenmayor': M },
  ],
  [
    'Fue excarcelado Javier Eduardo Tovar Anzola. La familia de Javier Eduardo Tovar Linares pidió no confundirlos: el suyo continúa preso.',
    { 'Javier Eduardo Tovar Anzola': R, 'Javier Eduardo Tovar Linares': M, 'Javier Eduardo Tovar Gil': A },
  ],
  [
    'Fuentes del tribunal y de la familia coinciden: abando-\nnó la sede de la PNB en Maripérez el locutor Ángel\nRamón Cor-\ndero Istúriz, a quien le impusieron presentaciones.',
    { 'Ángel Ramón Cordero Isturiz': R },
  ],
  [
    'Los que todavía aguardan su tras-\nlado a tribunales son Milagros del Car-\nmen Sosa y Pedro\nPablo Yánez.',
    { 'Milagros del Carmen Sosa': M, 'Pedro Pablo Yanez': M },
  ],
  [
    'Recibieron su boleta y salieron caminando María de los Ángeles de Freitas y el ganadero José de la Trinidad San Juan.',
    { 'Maria Delosangeles De Freitas': R, 'José de la Trinidad Sanjuan': R },
  ],
  [
    'De la Rosa volvió a la calle. El exconcejal Pedro de la Rosa Marín, preso desde julio, salió con prohibición de salida del país.',
    { 'Pedro Delarosa Marin': R },
  ],
  [
    'After 19 months in a windowless cell, engineer Ramsés Villafañe is home. The Attorney General’s office confirmed he left on Wednesday on parole.',
    { 'Ramses Villafañe': R },
  ],
  [
    'Two of the four Barinas students got out: Yuleisy Pernía and Cristo Mijares. The other two, Oscar Lunar and Belén Tosta, were told to wait.',
    { 'Yuleisi Pernia': R, 'Cristo Mijares': R, 'Oscar Lunar': M, 'Belen Tosta': M },
  ],
  [
    'Six dissidents are no longer behind bars. They include printer Wilhelm Socorro and, after three postponed hearings, nurse Dayana Boada.',
    { 'Wilhelm Socorro': R, 'Dayana Boada': R },
  ],
  [
    'Un custodio le dijo a la hija que a Benigno Colina Mavo lo habían sacado con los que iban para la calle. Hasta las diez de la noche no había llegado a casa y ninguna autoridad respondía.',
    { 'Benigno Colina Mavo': P },
  ],
  [
    'Versiones encontradas sobre Thais Landáez Rus: la Fiscalía la incluye entre los beneficiados; sus hermanos dicen que no la han visto.',
    { 'Thais Landaez Rus': P },
  ],
  [
    'Local radio said Elio Pantoja Reyes had been freed, a claim this outlet was unable to verify.',
    { 'Elio Pantoja Reyes': P },
  ],
  [
    'Foro Penal confirmó la excarcelación de Luis García en Zulia y la de “El Gocho” en Táchira.',
    { 'Luis García Perdomo': P },
  ],
  [
    'Tras 203 noches en la sede del Sebin en Valencia, la fisioterapeuta Arelis Camacaro Piña fue recibida anoche en su barrio con aplausos y una torta. «Estoy viva y estoy libre», dijo a los vecinos.',
    { 'Arelis Camacaro': R },
  ],
  [
    'Dejaron en libertad plena al exedil Hugo Lamas Ferrer. La noticia la dio su partido a las dos de la tarde; una hora después el propio Lamas la confirmó en un video desde su sala.',
    { 'Hugo Lamas Ferrer': R },
  ],
  [
    'Confirmado por la familia: Nohé Figuera Lugo salió. Está cansado, pidió arepas y no quiere hablar todavía.',
    { 'Noe Figuera Lugo': R },
  ],
  [
    'El profesor de música Abdénago Terán, encarcelado por un tuit, recuperó su libertad la tarde del viernes. La medida no incluye a su hermano, Eliseo Terán, que espera por el mismo tribunal.',
    { 'Abdenago Teran': R, 'Eliseo Teran': M },
  ],
  [
    'Otra buena noticia: a la profe Yajaira Montilva también la dejaron irse a su casa esta mañana. Tiene que presentarse cada ocho días.',
    { 'Yajaira Montilva Duarte': R },
  ],
  [
    'El tribunal ejecutó el jueves la medida y la agricultora Domitila Parra volvió a Sanare con los suyos, cerrando así catorce meses de encierro.',
    { 'Domitila Parra': R },
  ],
  [
    'Un grupo de médicos entregó ayer en la nunciatura una carta con 800 firmas en la que solicitan la mediación del Papa para que el cirujano Rubén Darío Egaña recupere su libertad.',
    { 'Ruben Dario Egaña': M },
  ],
  [
    '“No queremos más promesas, queremos verlo en casa”, dijo la hija de Anacleto Useche, preso desde 2024, al cumplirse un mes de la protesta.',
    { 'Anacleto Useche': M },
  ],
  [
    'Free Milagros Pantoja, read the banner that hung from the bridge for an hour before police took it down. Pantoja, a nurse, has been held without trial since May.',
    { 'Milagros Pantoja': M },
  ],
  [
    'La OEA reiteró que la puesta en libertad de Joel Antúnez Mora y de los demás detenidos arbitrariamente debe ser inmediata.',
    { 'Joel Antunez Mora': M },
  ],
  [
    'Sobre la supuesta excarcelación de Ligia Barrientos: NO ha ocurrido. Hablamos con su mamá hace diez minutos. Dejen de publicar.',
    { 'Ligia Barrientos': M },
  ],
  [
    'El fiscal general dijo en televisión que Zoraida Pinto Leal "está en su casa". La casa sigue vacía, respondió su marido, y ella sigue en la misma celda de Boleíta.',
    { 'Zoraida Pinto Leal': P },
  ],
  [
    'Ni ha salido ni tiene fecha: el defensor de Gabriel Cáceres Ron aclaró que la boleta que circula es falsa.',
    { 'Gabriel Caceres Ron': M },
  ],
  [
    'Reports that pastor Iván Losada was freed overnight are untrue, his church said on Friday. He remains at the Boleíta detention center.',
    { 'Ivan Losada': M },
  ],
  [
    'Si el tribunal cumple lo pactado, Wilmer Rivero Tang estará con sus hijos antes del domingo. Hoy lo trasladan a la sede judicial para notificarle.',
    { 'Wilmer Rivero Tang': M },
  ],
  [
    'Los próximos en salir, según la lista que manejan los familiares, serían Argenis Bolívar Coa y Luz Mery Tablante.',
    { 'Argenis Bolivar Coa': M, 'Luz Mery Tablante': M },
  ],
  [
    'El abogado espera que mañana se materialice la libertad de Eurídice Salas; la fianza ya fue consignada.',
    { 'Euridice Salas': M },
  ],
  [
    'The judge signed off on bail for Kervin Aldana on Tuesday, his family said, but the jail wants the original document and will not open the door until it comes.',
    { 'Kervin Aldana': M },
  ],
  [
    '“Salimos los dos por la misma puerta, ella con su bolsa y yo con mi expediente”, bromeó el abogado Tirso Magallanes sobre la excarcelación de su clienta, Benilde Ruza.',
    { 'Tirso Magallanes': M, 'Benilde Ruza Ortiz': R },
  ],
  [
    'El alguacil Rufino Delgado leyó la boleta y el director, Amílcar Prin, ordenó abrir. Minutos después, la activista Keyla Monasterios estaba en la acera.',
    { 'Rufino Delgado': M, 'Amilcar Prin': M, 'Keila Monasterios': R },
  ],
  [
    'Defensores públicos lograron la excarcelación del vigilante Isaías Pernía. La audiencia la presidió la jueza Gladys Trías, la misma que lo había enviado a prisión.',
    { 'Isaias Pernia': R, 'Gladys Trias': M },
  ],
  [
    'Carlos Ortega Noda, director de la ONG, dijo que visitó a Evelyn Guaita en su casa, adonde llegó el domingo después de 16 meses presa.',
    { 'Carlos Ortega Noda': M, 'Evelyn Guaita': R },
  ],
  [
    'EXCARCELADOS DE HOY ✅\n✅ Teodardo Lugo\n✅ Ninoska Peralta Gómez\n✅ Willy Mujica\n\nEN ESPERA ⏳\n⏳ Rigoberta Lugo\n⏳ Celso Aponte',
    { 'Teodardo Lugo': R, 'Ninoska Peralta': R, 'Celso Aponte': M, 'Rigoberta Lugo': M },
  ],
  [
    'Anoche salieron de El Helicoide: Mireya Solano, Pablo Quintero Rueda, Dámaso Fariñas y José Pérez. Siguen allí: Leticia Solano, Bruno Fariñas.',
    { 'Mireya Solano': R, 'Damaso Fariñas': R, 'Leticia Solano': M, 'Bruno Fariñas': M },
  ],
  [
    'Lista de quienes NO han sido liberados pese al anuncio:\n1. Crispín Amaya\n2. Odilia Rengifo Paz\n3. Servando Cruz',
    { 'Odilia Rengifo': M, 'Servando Cruz': M },
  ],
  [
    'Freed on Sunday\n1. Alcides Bermejo\n2. Rosa Inés Toledo\nMoved to Tocuyito\n1. Ovidio Prato\n2. Dennis Marchán',
    { 'Alcides Bermejo': R, 'Rosa Ines Toledo': R, 'Ovidio Prato': M, 'Dennis Marchan': M },
  ],
  [
    'Balance del comité, 11 p. m.: 4 excarcelados (Ender Cuello, Iraima Parra, Justo Abreu y Sonia Mata), 2 con casa por cárcel (Olga Ferrini y Manuel Abreu) y 1 trasladado (Félix Cuello).',
    { 'Justo Abreu': R, 'Sonia Mata': R, 'Olga Ferrini': M, 'Manuel Abreu': M, 'Felix Cuello': M },
  ],
  [
    'Nombres de los liberados que hemos podido verificar (lista parcial):\n\nAdriana Tellería, 22 años, estudiante\nMoisés Blanco, 47 años, comerciante\nRamón Viera Paz, 60 años, jubilado',
    { 'Adriana Telleria': R, 'Moises Blanco Ruiz': R, 'Ramon Viera': R },
  ],
  [
    'BOLETAS DE EXCARCELACION EJECUTADAS EL 14/06\nITEM NOMBRES Y APELLIDOS EXPEDIENTE\n1 GRATEROL MUJICA ANA VICTORIA 4C-112\n2 ROSALES PIRE JUAN BAUTISTA 4C-118',
    { 'Ana Victoria Graterol': R, 'Juan Bautista Rosales Pire': R },
  ],
  [
    'TRASLADOS A TOCORON\n1. VILORIA DIAZ ERNESTO\n2. PEÑA CHACON ARMINDA\nLIBERTADES\n1. TERAN OVIEDO GLORIA\n2. ZERPA MUÑOZ ALI',
    { 'Ernesto Viloria Diaz': M, 'Arminda Peña': M, 'Gloria Teran Oviedo': R, 'Ali Zerpa Muñoz': R },
  ],
  [
    'FALLECIDOS BAJO CUSTODIA 2025\nMENDOZA LARA, HILARIO\nCASTRO BRETO, ELEUTERIO\nLIBERADOS 2025\nPAEZ ROJAS, EMMA\nLEON VIVAS, CIPRIANO',
    { 'Hilario Mendoza Lara': M, 'Cipriano Leon Vivas': R, 'Emma Paez Rojas': R },
  ],
  [
    'Menos de un día estuvo en libertad Darío Cordero: lo soltaron el lunes a las seis y el martes a las cuatro de la tarde lo volvieron a detener cuando iba a presentarse al tribunal.',
    { 'Dario Cordero': M },
  ],
  [
    'A la concejala Maruja Tablante, excarcelada en abril, la apresaron nuevamente el jueves. Su hijo, que la acompañaba, quedó libre a las pocas horas.',
    { 'Maruja Tablante': M },
  ],
  [
    'La Corte de Apelaciones anuló la libertad de Gonzalo Pirela Dun y ordenó su reingreso a Yare, donde está desde el lunes.',
    { 'Gonzalo Pirela Dun': M },
  ],
  [
    'Student Naim Abreu, released in March, is back in prison after judges revoked his bail. Fellow student Tania Oropeza, released with him, remains free.',
    { 'Naim Abreu': M, 'Tania Oropeza': R },
  ],
  [
    'Por razones de salud, Ofelia Mirabal cumplirá en su domicilio el resto de la medida privativa. Dos policías vigilan el edificio.',
    { 'Ofelia Mirabal': M },
  ],
  [
    'Sustituyeron la prisión de Rómulo Ascanio por arresto en su propio hogar. Según la ONG, "no puede contarse como excarcelado".',
    { 'Romulo Ascanio': M },
  ],
  [
    'Three of the four women, among them Yelitza Farías, got full freedom. The fourth, Carmen Luisa Bruzual, was sent home with an ankle bracelet and cannot leave.',
    { 'Yelitza Farias': R, 'Carmen Luisa Bruzual': M },
  ],
  [
    'No lo soltaron: a Baldomero Tineo lo bajaron de El Rodeo a los tribunales y de ahí lo regresaron, sin audiencia.',
    { 'Baldomero Tineo': M },
  ],
  [
    'La salida de Ambrosio Lander del Helicoide no fue para su casa sino para la cárcel de Tocorón, a 110 kilómetros de sus hijos.',
    { 'Ambrosio Lander': M },
  ],
  [
    'Isidora Páez left Ramo Verde in an ambulance on Monday. She is being treated at the military hospital and will be returned to her cell, her sister said.',
    { 'Isidora Paez': M },
  ],
  [
    'A Custodio Lamus le otorgaron la libertad el mismo día en que entró en coma. Falleció el sábado, esposado a la cama.',
    { 'Custodio Lamus': M },
  ],
  [
    'El comité guardó un minuto de silencio por Delfina Arcay, que murió en Santa Ana, y celebró luego la liberación de su compañera de celda, Tibisay Rojas Ull.',
    { 'Delfina Arcay': M, 'Tibisay Rojas Ull': R },
  ],
  [
    'Marisela Troconis, expresa política liberada hace tres años, entregó los termos de café a los que acampan por Luis Beltrán Oca.',
    { 'Marisela Troconis': M, 'Luis Beltran Oca': M },
  ],
  [
    '“A mí me soltaron un 24 de diciembre, en 2018, y pensé que lo mismo pasaría con él”, contó Eneida Salgado, que espera noticias de Rafael Salgado Rey.',
    { 'Eneida Salgado': M, 'Rafael Salgado Rey': M },
  ],
  [
    'Six years after walking out of El Helicoide, chef Alonso Rebolledo has opened a restaurant in Lima. The profits go to families of prisoners such as Mirna Cabello.',
    { 'Alonso Rebolledo': M, 'Mirna Cabello': M },
  ],
  [
    'Volaron a Houston esta mañana Gerald Mackey y Tomás Aurelio Ponte, los dos estadounidenses que Caracas entregó a cambio de 200 migrantes. Un tercero, Paul Strand, permanece en El Rodeo I.',
    { 'Gerald Mackey': R, 'Tomas Aurelio Ponte': R, 'Paul Strand': M },
  ],
  [
    'La cancillería francesa confirmó que su ciudadano Bastien Laval, preso desde junio en Caracas, aterrizó sano y salvo en París.',
    { 'Bastien Laval': R },
  ],
  [
    'Ten prisoners were traded on the tarmac in Curaçao. Nine went home; the tenth name on the list, Omar Sleiman, never got on the bus.',
    { 'Omar Sleiman': M },
  ],
  [
    'Pese a los abrazos, los globos y la misa de acción de gracias organizada por adelantado en la parroquia de Catia, lo cierto es que el seminarista Kevin Lozano Brea todavía no ha cruzado la puerta del penal.',
    { 'Kevin Lozano Brea': M },
  ],
  [
    'De los 40 excarcelados que contó la ONG ninguno es de Apure: ni Santos Bravo, ni Elvia Rattia, ni los pescadores de Elorza.',
    { 'Santos Bravo': M, 'Elvia Rattia': M },
  ],
  [
    'Nobody on the list the relatives had copied by hand and taped to the gate, beginning with Segundo Farías and ending with Yoleida Brito, walked out that night.',
    { 'Segundo Farias': M, 'Yoleida Brito': M },
  ],
  [
    '“Mamá, ya, ya pasó, vente a buscarme”. Con esas palabras supo Consuelo Archila que su hijo, Endrick Vera Archila, estaba libre.',
    { 'Consuelo Archila': M, 'Endrick Vera Archila': R },
  ],
  [
    '“Todavía no me lo creo, lo tengo dormido en el cuarto de al lado”, escribió en su estado la hermana de Joselo Quijada.',
    { 'Joselo Quijada': R },
  ],
  [
    '“A mi esposo me lo entregaron en una urna”, dijo la viuda de Porfirio Leal Díaz, a quien el tribunal había otorgado la libertad.',
    { 'Porfirio Leal Diaz': M },
  ],
  [
    '"I will believe it when he calls me," said the wife of Edmundo Salcedo after officials announced his release.',
    { 'Edmundo Salcedo': M },
  ],
  [
    'De los primos Barboza solo uno durmió anoche en su cama: Luis Ernesto Barboza Gil. Luis Enrique Barboza Páez, el otro, lleva ya un año en Uribana.',
    { 'Luis Ernesto Barboza Gil': R, 'Luis Enrique Barboza Paez': M },
  ],
  [
    'El Rodríguez que soltaron es Marcos Rodríguez Siso, el mecánico, no el profesor Marcos Rodríguez Abad, quien continúa detenido.',
    { 'Marcos Rodriguez Siso': R, 'Marcos Rodríguez Abad': M },
  ],
  [
    'Twin sisters Ana Karina and Ana Corina Duque were arrested together. Ana Karina Duque went home on Friday; Ana Corina Duque did not.',
    { 'Ana Karina Duque': R, 'Ana Corina Duque': M },
  ],
  [
    'La organización infor-\nmó que Bartolomé Re-\nquena Sivira fue excar-\ncelado ayer y que Ali-\ncia Pérez Montbrun per-\nmanece en el penal.',
    { 'Bartolome Requena Sivira': R, 'Alicia Perez Montbrun': M },
  ],
  [
    'Entre los excarcelados del día figuran el\ntaxista Marcelino\nDe Freitas Rojo y la contadora\nElena\nSubero Cid.',
    { 'Marcelino De Freitas': R, 'Elena Subero Cid': R },
  ],
  [
    'Salieron en libertad Yadira del Socorro Pla, viuda de Osuna, y Manuel dos Santos Da Silva.',
    { 'Yadira del Socorro Pla': R, 'Manuel Dos Santos Dasilva': R },
  ],
  [
    'La Asociación de Inmigrantes celebró el regreso a casa de Salim Abou Assi y de María de la Paz San Vicente, presos por ocho meses.',
    { 'Salim Abouassi': R, 'Maria de la Paz Sanvicente': R },
  ],
  [
    '"My brother just walked through the door," Dulce Marín posted at 5 a.m. Her brother, poet Saúl Marín Ochoa, had been jailed for fourteen months.',
    { 'Dulce Marín': M, 'Saul Marin Ochoa': R },
  ],
  [
    'Venezuelan authorities let teacher Aída Colmenares out of prison on Thursday but kept her husband, Luis Palma, in custody.',
    { 'Aida Colmenares': R, 'Luis Palma Ojeda': M },
  ],
  [
    'Union leader Hipólito Arria has been granted conditional release and is already back in Maracay, his party said. He spent 211 days in jail.',
    { 'Hipolito Arria': R },
  ],
  [
    'A esta hora hay dos versiones sobre Clodomiro Paz: unos dicen que salió con el grupo de las ocho, otros que sigue en la celda 4.',
    { 'Clodomiro Paz': P },
  ],
  [
    'Cadena de WhatsApp: “Liberaron a Jacinta Morán”. El comité pide esperar confirmación.',
    { 'Jacinta Moran': P },
  ],
  ['Se habla de la salida de Leonidas Oca, pero hasta ahora no tenemos pruebas.', { 'Leonidas Oca': P }],
  [
    'Two activists said Hermelinda Gual had been let go, though this could not be confirmed and her phone was off.',
    { 'Hermelinda Gual': P },
  ],
  ['Salió libre Pedro González, de 33 años, detenido en Petare.', { 'Pedro González Farra': P }],
  [
    'Los vecinos recibieron con cohetes a Chucho Mariño, que dejó ayer el penal de San Juan de los Morros.',
    { 'Jesus Mariño Aray': P },
  ],
  [
    'Valera. La noche del martes fue puesta en libertad la dirigente gremial Coromoto Villasmil Ocanto, informó el Colegio de Profesores de Trujillo.',
    { 'Coromoto Villasmil': R, 'Coromoto Villasmil Peña': A },
  ],
  [
    'Ronaldo Cartaya Paredes ya no está tras las rejas. Sus padres lo abrazaron a las afueras del Centro Penitenciario de Aragua pasada la medianoche.',
    { 'Ronaldo Cartaya': R },
  ],
  [
    'A las 5:20 de la tarde le quitaron las esposas y lo dejaron en la acera. Así recuperó la libertad el ingeniero Gustavo Adolfo Marturet, detenido el 29 de julio.',
    { 'Gustavo Adolfo Marturet': R },
  ],
  [
    'La joven barista Nahomy Peñaranda pasó su primera noche en casa tras cinco meses detenida por un estado de WhatsApp.',
    { 'Naomi Peñaranda': R },
  ],
  [
    '#Libre Después de 31 días sin saber de él, el reportero Aníbal Tovito fue liberado sin cargos, dijo el SNTP.',
    { 'Anibal Tovito': R },
  ],
  [
    'Su esposa lo esperaba con la ropa que él mismo le había pedido. Jairo Enrique Maduro Sifontes salió del comando a las nueve en punto y se fue caminando.',
    { 'Jairo Enrique Maduro Sifontes': R },
  ],
  [
    'Vecinos de La Vega marcharon con velas para pedir que Alexis Daniel Cordones vuelva a casa. «Mi hijo no es terrorista», dijo su mamá, Zenaida Cordones.',
    { 'Alexis Daniel Cordones': M, 'Zenaida Cordones': M },
  ],
  [
    'La ONG solicitó una medida humanitaria para Crisálida Briceño, de 67 años, hipertensa, y advirtió que otras tres mujeres mayores ya fueron liberadas.',
    { 'Crisalida Briceño': M },
  ],
  [
    'Relatives of journalist Nelson Urbáez Paz held a vigil outside the prison, chanting for his release.',
    { 'Nelson Urbaez Paz': M },
  ],
  [
    '¿Hasta cuándo? Hoy se cumplen 500 días sin libertad para el concejal Marcelo Iturriza. Liberen a Marcelo ya.',
    { 'Marcelo Iturriza': M },
  ],
  [
    'La familia de Betty Grossi aclara que ella NO está libre. Lo que circula es un error de una página de noticias.',
    { 'Betty Grossi': M },
  ],
  [
    '“A mi papá no lo han soltado, eso lo inventaron”, respondió la hija de Wolfgang Castillo ante los mensajes de felicitación.',
    { 'Wolfgang Castillo': M },
  ],
  [
    'El ministro afirmó que no quedan adolescentes presos. La madre de Jhoan Sequera, de 16 años, lo desmintió: “Lo visité el domingo, ahí sigue”.',
    { 'Joan Sequera': M },
  ],
  [
    'Contrary to a post shared 9,000 times, activist Rocío Villalba has not been freed, the rights group Provea said.',
    { 'Rocio Villalba': M },
  ],
  [
    'Fue acordada una medida sustitutiva para Leonel Burelli, quien podría salir este fin de semana cuando se presenten los fiadores.',
    { 'Leonel Burelli': M },
  ],
  [
    '«Mañana sale», le dijeron a la esposa de Ciro Angarita. Es la tercera vez que se lo dicen.',
    { 'Ciro Angarita': M },
  ],
  [
    'El gobernador anunció la liberación de 60 detenidos de su estado, entre ellos la maestra Omaira Sulbarán. Todavía no ha salido el primero.',
    { 'Omaira Sulbaran': M },
  ],
  [
    'Authorities promised to free trade unionist Teófilo Rangel by Christmas, according to his wife, who was handed a copy of the court order.',
    { 'Teofilo Rangel': M },
  ],
  [
    'El abogado Héctor Piñate confirmó que a su cliente, Dugleidy Salas, le otorgaron una medida cautelar y que ya está en su residencia en Turmero.',
    { 'Hector Piñate': M, 'Dugleidy Salas': R },
  ],
  [
    'La defensa de Ezequiel Ruiz Mota, encabezada por Marina Tellechea, logró que el tribunal lo dejara en libertad condicional; la semana próxima pedirá el sobreseimiento.',
    { 'Marina Tellechea': M, 'Ezequiel Ruiz Mota': R },
  ],
  [
    'Tras la audiencia ante el juez Fidel Moncada, Yuleima Bastidas salió por la puerta principal acompañada por la abogada Rosa Elena Cirilo.',
    { 'Fidel Moncada': M, 'Yuleima Bastidas': R, 'Rosa Elena Cirilo': M },
  ],
  [
    'Lawyer Pascual Ferrer, himself detained in 2022, drove his client, farmer Eudes Quintana, home from the El Dorado prison on Sunday night.',
    { 'Pascual Ferrer': M, 'Eudes Quintana': R },
  ],
  [
    '🔴 ÚLTIMA HORA. Salen en libertad:\n\n1️⃣ Mariela Cárdenas\n2️⃣ Edgar Rivas Toro\n3️⃣ Yender Rivas Toro',
    { 'Mariela Cardenas': R, 'Edgar Rivas Toro': R },
  ],
  [
    'Los excarcelados en Carabobo son Jesús Alberto Meza, Carlota Urrutia, Wilfredo Sáez y Ninfa Colina; en Lara, Tomás Silva y Eddy Bracho; en Zulia, ninguno.',
    { 'Carlota Urrutia': R, 'Eddy Bracho': R, 'Ninfa Colina': R },
  ],
  [
    'Detenidos: Luis Prato, Ana Gil.\nLiberados: Rosa Prato, Iván Gil Cedeño.\nFallecidos: Tulio Prato.',
    { 'Luis Prato': M, 'Ivan Gil Cedeño': R, 'Rosa Prato': R, 'Tulio Prato': M },
  ],
  [
    'El parte de Foro Penal menciona a nueve personas liberadas en Táchira. Son ellas: Ramona Duque; Abel Chacón Rey; Fanny Moros; Orlando Sayago; y cinco jóvenes cuyos nombres se reservan.',
    { 'Ramona Duque': R, 'Abel Chacon Rey': R, 'Orlando Sayago': R },
  ],
  [
    'Confirmed freed so far:\n- Javier Ulloa\n- Marta Ulloa (his mother)\n\nConfirmed still inside:\n- Dario Ulloa',
    { 'Javier Ulloa': R, 'Marta Ulloa': R, 'Dario Ulloa': M },
  ],
  [
    'Lista de visitas autorizadas para el sábado:\n1. Edgar Mosquera\n2. Lidia Pacheco Ron',
    { 'Edgar Mosquera': M, 'Lidia Pacheco Ron': M },
  ],
  [
    'EXCARCELADOS YARE I\n- CARVAJAL PEROZO, NESTOR LUIS\n- DOMINGUEZ SOSA, YUSBELY\nEXCARCELADOS YARE II\n- HURTADO RIOS, CESAR\nNO EXCARCELADOS\n- HURTADO RIOS, ADAN',
    {
      'Nestor Luis Carvajal': R,
      'Yusbeli Dominguez Sosa': R,
      'Cesar Hurtado Rios': R,
      'Adan Hurtado Rios': M,
    },
  ],
  [
    'RELACION DE LIBERTADES 12 DE ENERO\nCORONA MATA WILLIAM ALEXANDER, 27 AÑOS, CARABOBO\nMORENO DIAZ DALIA, 51 AÑOS, ARAGUA',
    { 'William Corona Mata': R, 'Dalia Moreno Diaz': R, 'Wilfredo Corona Mata': A },
  ],
  [
    'DETENIDOS SIN JUICIO - CORTE AL 30 DE MAYO\nARISTIMUÑO VEGA, ROGER\nNUÑEZ ROA, PILAR',
    { 'Roger Aristimuño Vega': M, 'Pilar Nuñez Roa': M },
  ],
  [
    'La alegría le duró poco a la familia Chirino: Edwar Chirino Laya salió el jueves de Tocorón y el viernes, al presentarse en tribunales, quedó detenido otra vez.',
    { 'Edwar Chirino Laya': M },
  ],
  [
    'Fue excarcelado el lunes, pero ayer volvieron por él. Testigos vieron cómo funcionarios encapuchados montaban en una camioneta a Luis Fernando Arismendi.',
    { 'Luis Fernando Arismendi': M },
  ],
  [
    'Joana Materano, liberada en enero y recapturada en febrero, obtuvo este lunes la libertad plena y regresó a Mérida.',
    { 'Joana Materano': R },
  ],
  [
    'Freed in a prisoner exchange last month, Ángel Requena Sol was seized again on Sunday when he tried to return to Venezuela.',
    { 'Angel Requena Sol': M },
  ],
  [
    'Salió del Helicoide, pero no a la libertad: a Corina Alvarenga le impusieron arresto domiciliario.',
    { 'Corina Alvarenga': M },
  ],
  [
    'Del grupo de Guasdualito, Rosendo Uzcátegui fue liberado con presentaciones; Bernabé Uzcátegui quedó con detención en su domicilio y Sara Uzcátegui sigue en el comando.',
    { 'Rosendo Uzcategui': R, 'Bernabe Uzcategui': M, 'Sara Uzcategui': M },
  ],
  [
    'The court let Evangelina Suárez serve her sentence at her daughter’s apartment, where a guard sits in the hallway.',
    { 'Evangelina Suarez': M },
  ],
  [
    'Familiares denuncian que sacaron a Jonás Briceño de Yare III sin decir adónde lo llevaban. “Ojalá sea para soltarlo”, dijo una tía.',
    { 'Jonas Briceño': M },
  ],
  [
    'Trasladaron a las presas políticas de La Crisálida al INOF; en el grupo van Lourdes Pimentel y Gisela Urrutia Bel.',
    { 'Lourdes Pimentel': M, 'Gisela Urrutia Bel': M },
  ],
  [
    'Nelly Monzón, who left her cell on Thursday for a hearing, was back in Crisálida by nightfall.',
    { 'Nelly Monzon': M },
  ],
  [
    'Murió Gilberto Sosa Marín a los 15 días de haber salido de prisión. La familia culpa a la falta de atención médica durante su encierro.',
    { 'Gilberto Sosa Marin': M },
  ],
  [
    '“Nos lo entregaron muerto”, dijo el hermano de Adelis Puerta. La libertad por razones de salud había sido pedida tres veces.',
    { 'Adelis Puerta': M },
  ],
  [
    'En 2017 Humberto Castellanos salió de esa misma cárcel. Hoy, desde afuera, coordina las visitas para presos como Dilson Araque.',
    { 'Humberto Castellanos': M, 'Dilson Araque': M },
  ],
  [
    'El exmilitar Rufo Landaeta Coa, que fue liberado el año pasado gracias a un indulto, declaró como testigo en el juicio.',
    { 'Rufo Landaeta Coa': M },
  ],
  [
    'Released in the 2018 amnesty, economist Laura Stein now teaches in Chile, where she campaigns for former cellmate Rebeca Nieves.',
    { 'Laura Stein': M, 'Rebeca Nieves': M },
  ],
  [
    'Llegó a Bogotá el ciudadano colombiano Wilson Arenas Toro, uno de los siete que Venezuela liberó como parte del acuerdo entre ambos gobiernos.',
    { 'Wilson Arenas Toro': R },
  ],
  [
    'El Gobierno portugués agradeció la liberación de sus dos nacionales, João Freitas Abreu y Lúcia Gomes, que ya vuelan hacia Lisboa.',
    { 'Joao Freitas Abreu': R, 'Lucia Gomes': R },
  ],
  [
    'The White House said Kyle Brandt was on a plane out of Caracas after 14 months in a Venezuelan jail. Negotiators failed to win the release of Dustin Hale.',
    { 'Kyle Brandt': R, 'Dustin Hale': M },
  ],
  [
    'Ni el indulto, ni la visita del nuncio, ni las cartas de 40 parlamentarios europeos han servido para que Aura Cristina Lugo deje el penal.',
    { 'Aura Cristina Lugo': M },
  ],
  [
    'Hay 17 nombres en el acta. De ellos, hasta el cierre, ninguno, incluidos Natividad Quero y Esteban Lugo Paz, había recuperado la libertad.',
    { 'Natividad Quero': M, 'Esteban Lugo Paz': M },
  ],
  [
    'Sin que mediara explicación alguna, el tribunal dejó fuera de la medida que benefició a sus seis compañeros al estudiante Moisés Alvarado.',
    { 'Moises Alvarado': M },
  ],
  [
    '“¡Se acabó! Está aquí, está con nosotros”, gritaba por teléfono Maritza, la hermana de Jonathan Liscano Bell.',
    { 'Jhonatan Liscano Bell': R },
  ],
  [
    '“Cuando lo vi cruzar esa reja se me doblaron las piernas”, relata Emilia Tovar, esposa de Renny Bolívar Tua, liberado el miércoles.',
    { 'Emilia Tovar': M, 'Renny Bolivar Tua': R },
  ],
  [
    '“Yo solo quiero que me lo devuelvan”, repite cada jueves la abuela de Brayner Ojeda.',
    { 'Brainer Ojeda': M },
  ],
  [
    '"He called from a borrowed phone: ‘I am out.’ We drove all night," said the sister of Matías Olmos.',
    { 'Matias Olmos': R },
  ],
  [
    'Los dos hermanos Ibarra corrieron suerte distinta. Samuel Ibarra Nava volvió a su casa el lunes; a Saúl Ibarra Nava le ratificaron la privativa.',
    { 'Samuel Ibarra Nava': R, 'Saul Ibarra Nava': M },
  ],
  [
    'No confundir: la liberada es Carmen Teresa Rojas Luna. Carmen Teresa Rojas Vera permanece en la cárcel de mujeres.',
    { 'Carmen Teresa Rojas Luna': R, 'Carmen Teresa Rojas Vera': M },
  ],
  [
    'Father and son were held in the same block. Ernesto Palma Rey, 61, was let out on medical grounds; Ernesto Palma Cruz, 24, was not.',
    { 'Ernesto Palma Rey': R, 'Ernesto Palma Cruz': M },
  ],
  [
    'El Observatorio reportó la ex-\ncarcelación de Maribel Tor-\nres Quiaro y de Gregorio\nVelásquez Ynojosa. Sobre Mila-\ngro Vera no hay información.',
    { 'Maribel Torres Quiaro': R, 'Gregorio Velasquez Hinojosa': R, 'Milagro Vera': M },
  ],
  [
    'Siguen presos Rosario Al-\ncalá Mejía y Fermín\nDel Moral, pese a\nque la lista oficial los daba por libe-\nrados.',
    { 'Rosario Alcala Mejia': M, 'Fermin del Moral': M },
  ],
  [
    'Fue excarcelado el catequista Jesús del Gran Poder Arias; lo esperaba su mamá, María de Lourdes de Arias.',
    { 'Jesus del Gran Poder Arias': R, 'Maria de Lourdes de Arias': M },
  ],
  [
    'Liberaron a los hermanos Hanna El Khoury y Elías El Khoury, comerciantes de Punto Fijo.',
    { 'Hanna Elkhoury': R, 'Elias El Khoury': R },
  ],
  [
    'Guards opened the gate at 3 a.m. and out came Blanca Nieves Urdaneta, barefoot and smiling, according to relatives who had camped there for weeks.',
    { 'Blanca Nieves Urdaneta': R },
  ],
  [
    'Ex-mayor Simón Arocha is free after the charges against him were dropped. His deputy, Clara Benítez, was not so lucky.',
    { 'Simon Arocha': R, 'Clara Benitez': M },
  ],
  [
    'A Caracas court ended the three-year ordeal of engineer Lorenzo Bianchi on Friday. He left the courthouse with his daughters.',
    { 'Lorenzo Bianchi': R },
  ],
  [
    'Trascendió la excarcelación de Petra Aurora Gil; su abogado dice que "todo apunta a que sí", pero no la ha visto.',
    { 'Petra Aurora Gil': P },
  ],
  [
    'La Fiscalía asegura que Orlando Duno fue excarcelado el martes. Su esposa pasó ayer por el penal y le dijeron que seguía allí.',
    { 'Orlando Duno': P },
  ],
  [
    'Según un audio atribuido a un recluso, Régulo Mata "se fue en libertad" la madrugada del lunes. No hay confirmación independiente.',
    { 'Regulo Mata': P },
  ],
  [
    'The ministry’s list includes Fanny Orta among those freed. Her family says she never came home.',
    { 'Fanny Orta': P },
  ],
  ['Excarcelaron en Barinas a R. Altuve, maestro rural.', { 'Ramiro Altuve Soto': P }],
  [
    'San Cristóbal. El exalcalde Leopoldo Arellano Roa salió este jueves de la cárcel de Santa Ana tras dieciocho meses de reclusión. Lo esperaban decenas de simpatizantes.',
    { 'Leopoldo Arellano': R },
  ],
  [
    'Excarcelada anoche la estudiante Fabiana Colmenares Ruiz. Su papá publicó una foto con ella y un mensaje: "Gracias, Dios".',
    { 'Fabiana Colmenares': R },
  ],
  [
    'El Foro confirma la salida en libertad del comerciante Zacarías Blanco Ure, preso en el comando de la Guardia desde diciembre.',
    { 'Zacarias Blanco': R },
  ],
  [
    'Tras casi tres años en prisión, Yolimar Acuña logró este lunes su libertad condicional y ya se encuentra junto a sus dos hijos en Cumaná.',
    { 'Yolimar Acuña': R },
  ],
  [
    'Último minuto: abren las puertas de Zona 7 para Pastor Hurtado Nieves. Va camino a Guarenas con su esposa.',
    { 'Pastor Hurtado Nieves': R },
  ],
  [
    'Con un "volví a nacer" describió Ramsés Figueredo su primera mañana fuera del penal. La orden se cumplió el martes a medianoche.',
    { 'Ramses Figueredo': R },
  ],
  [
    'La Federación Médica pide la inmediata liberación de la doctora Yraima Querecuto, privada de libertad desde hace seis meses.',
    { 'Iraima Querecuto': M },
  ],
  [
    '«Suéltenlos a todos», fue la consigna. Entre las fotos que llevaban los manifestantes estaban las de Tomás Eloy Marín y Nuris Cabrera.',
    { 'Tomas Eloy Marin': M, 'Nuris Cabrera': M },
  ],
  [
    'Amnesty renewed its call on Caracas to immediately release lawyer Darío Benavides, who marks a year in detention this week.',
    { 'Dario Benavides': M },
  ],
  [
    'Su madre camina cada domingo hasta el santuario para pedir por la libertad de Kevin Eduardo Sotillo. Otros muchachos del barrio ya salieron.',
    { 'Kevin Eduardo Sotillo': M },
  ],
  [
    'El abogado Jesús Trompiz negó que su representado, Alirio Cárdenas Mota, haya recuperado la libertad: "Lo vi hoy y sigue en el mismo calabozo".',
    { 'Jesus Trompiz': M, 'Alirio Cardenas Mota': M },
  ],
  [
    'Circula una imagen que da por libre a Beatriz Elena Ojeda. El comité verificó que es un montaje y que la enfermera continúa recluida en el INOF.',
    { 'Beatriz Elena Ojeda': M },
  ],
  [
    'Fact check: no, Marcos Alarcón was not released on Tuesday. The man in the video is his cousin, Mario Alarcón, who was never arrested.',
    { 'Marcos Alarcon': M },
  ],
  [
    'El juez dictó la libertad bajo fianza de Dayelis Morón, pero la salida depende de que dos fiadores consignen los recaudos esta semana.',
    { 'Dayelis Moron': M },
  ],
  [
    'Según Rodríguez, en las próximas horas serán excarcelados doce militares; el mayor Antulio Rojas Vera estaría en el grupo.',
    { 'Antulio Rojas Vera': M },
  ],
  [
    'Esperan para hoy la salida de Norkys Batista Ríos. «La boleta ya está en la garita», escribió su hermana a las ocho.',
    { 'Norkis Batista Rios': M },
  ],
  [
    'Families have been told that Andrés Escalante will be freed before the end of the month.',
    { 'Andres Escalante': M },
  ],
  [
    'Salió en libertad el técnico petrolero Rubén Azócar. Su defensora, Ligia Mendible, explicó que deberá presentarse cada quince días ante el juez Pablo Cova.',
    { 'Ruben Azocar': R, 'Ligia Mendible': M, 'Pablo Cova': M },
  ],
  [
    'La diputada Nora Bracho informó a los medios sobre la excarcelación del concejal Delvis Rondón, ocurrida esta madrugada.',
    { 'Nora Bracho': M, 'Delvis Rondon': R },
  ],
  [
    'El cura Fermín Ocando, que medió ante las autoridades, acompañó a Yulexi Barrios hasta su casa en La Cañada al salir del retén.',
    { 'Fermin Ocando': M, 'Yulexi Barrios': R },
  ],
  [
    'Human rights lawyer Eleonora Pinto confirmed the release of her client Samuel Cordero and thanked Bishop Raúl Zerpa for his help.',
    { 'Eleonora Pinto': M, 'Samuel Cordero': R, 'Raul Zerpa': M },
  ],
  [
    'Excarcelados hoy en El Rodeo II:\n- Carlos Javier Ponce\n- Evaristo Lugo\n- Miguel Ángel Tablante Ruiz',
    { 'Carlos Javier Ponce': R, 'Evaristo Lugo': R, 'Miguel Angel Tablante': R, 'Carlos Luis Ponce': A },
  ],
  [
    'Liberaciones verificadas (martes):\n1) Rosa Ynés Padilla, Aragua\n2) Wladimir Soto, Zulia\n3) Ender José Matos, Zulia\nPor verificar:\n1) Hilda Matos, Zulia',
    { 'Rosa Ines Padilla': R, 'Vladimir Soto': R, 'Hilda Matos': P },
  ],
  [
    'Están libres: Ruth Peñalver, Simón Abreu Gil, Kelly Contreras y otros cuatro jóvenes de Petare.',
    { 'Ruth Peñalver': R, 'Simon Abreu Gil': R, 'Kelly Contreras': R },
  ],
  [
    'The following detainees were let go on Monday: Óscar Pinto, Helen Duarte and Winston Cova. Two others, Franklin Duarte and Nelson Pinto, were not.',
    { 'Oscar Pinto': R, 'Helen Duarte': R, 'Franklin Duarte': M, 'Nelson Pinto': M },
  ],
  [
    'Relación de presos políticos trasladados al hospital militar:\n* Alí Domínguez Paz\n* Eduardo Labrador',
    { 'Ali Dominguez Paz': M, 'Eduardo Labrador': M },
  ],
  [
    'PERSONAS EXCARCELADAS EN EL ESTADO BOLIVAR\n1. AZOCAR GIL, PEDRO ELIAS\n2. MARTINEZ ROJAS, YUBISAY\n3. TOVAR, ANGEL',
    { 'Pedro Elias Azocar Gil': R, 'Yubisay Martinez Rojas': R },
  ],
  [
    'LISTADO DE LIBERADOS\nBRICEÑO LEAL CARMEN LUISA CI 7.445.120\nDIAZ PEREIRA OSWALDO CI 12.009.334',
    { 'Carmen Luisa Briceño Leal': R, 'Osvaldo Diaz Pereira': R },
  ],
  [
    'PRESOS POLITICOS QUE PERMANECEN EN YARE\nCOLINA SUAREZ, ARGENIS\nFREITES LEON, MARLENE',
    { 'Argenis Colina Suarez': M, 'Marlene Freites Leon': M },
  ],
  [
    'El activista Rómulo Sierra, excarcelado el 10 de enero, fue arrestado nuevamente este miércoles en Barinas por presunto incumplimiento de la medida.',
    { 'Romulo Sierra': M },
  ],
  [
    'Dos semanas después de su excarcelación, Carla Bonilla volvió a prisión: el tribunal le revocó el beneficio.',
    { 'Carla Bonilla': M },
  ],
  [
    'Había salido el lunes. El jueves, a Edixon Parra se lo llevaron de nuevo cuando compraba pan.',
    { 'Edixon Parra': M },
  ],
  [
    'Security forces re-arrested opposition organizer Hilda Cañizales on Thursday, less than 48 hours after she walked out of jail.',
    { 'Hilda Cañizales': M },
  ],
  [
    'El periodista Raúl Emilio Vivas dejó El Helicoide bajo arresto domiciliario. Foro Penal precisó que no está en libertad.',
    { 'Raul Emilio Vivas': M },
  ],
  ['Casa por cárcel para la sindicalista Marbella Pinto, tras 20 meses en prisión.', { 'Marbella Pinto': M }],
  [
    'Ailing politician Fermín Toro Lugo was transferred to house arrest, his daughter said, calling it "a change of jail, not freedom."',
    { 'Fermin Toro Lugo': M },
  ],
  [
    'Trasladado de madrugada a Tocuyito el capitán Edgardo Farías Mota. La familia se enteró por otros presos.',
    { 'Edgardo Farias Mota': M },
  ],
  [
    'Luego de 20 días en El Helicoide, Anaís Rondón fue llevada al INOF, donde cumplirá prisión preventiva.',
    { 'Anais Rondon': M },
  ],
  [
    'Prison transfer: teacher Omar Gudiño moved from Yare to Tocorón without notice to his relatives.',
    { 'Omar Gudiño': M },
  ],
  [
    'Falleció en el hospital Vargas el preso político Jesús Manuel Arteaga, horas antes de que se ejecutara su boleta de excarcelación.',
    { 'Jesus Manuel Arteaga': M },
  ],
  [
    'A dos años de la muerte en custodia de Nelson Rivas Paz, su familia sigue esperando justicia. Ningún funcionario ha sido detenido.',
    { 'Nelson Rivas Paz': M },
  ],
  [
    'Ramón Cintero, que estuvo preso entre 2018 y 2020, acompañó a la familia de Yorgelis Mata en su protesta frente a la Fiscalía.',
    { 'Ramón Cintero': M, 'Yorgelis Mata': M },
  ],
  [
    'La profesora Aurora Silva, liberada en 2021, presentó este viernes su testimonio ante la ONU.',
    { 'Aurora Silva': M },
  ],
  [
    'Former prisoner Joel Bracamonte, who was released five years ago, now leads the support group that is pressing for the freedom of Aldo Rosales.',
    { 'Joel Bracamonte': M, 'Aldo Rosales': M },
  ],
  [
    'En el intercambio de prisioneros fueron entregados diez estadounidenses. Entre ellos regresó a su país Wilbert Castañeda, detenido en 2024.',
    { 'Wilbert Castañeda': R },
  ],
  [
    'El italiano Aldo Perissin Rizzo llegó a Roma en un avión oficial luego de 400 días preso en Caracas.',
    { 'Aldo Perissin Rizzo': R },
  ],
  [
    'Two Spaniards held in Venezuela since last year were flown to Madrid on Sunday as part of a deal. Andrés Marín Olcoz was one of them.',
    { 'Andrés Marín Olcoz': R },
  ],
  [
    'Ninguno de los estudiantes detenidos en Mérida, entre los que se cuentan Rafael Sequera, Luisana Peña y al menos cinco menores de edad, ha sido puesto en libertad hasta ahora.',
    { 'Rafael Sequera': M, 'Luisana Peña': M },
  ],
  [
    'No hay entre los nombres publicados esta tarde por el ministerio, que suman ya 112, ninguno que corresponda a Eulalia Benítez Sol.',
    { 'Eulalia Benitez Sol': M },
  ],
  [
    '"Gracias a todos los que rezaron por mí, ya estoy en casa con mis hijos", escribió en Instagram la locutora Desirée Cárdenas.',
    { 'Desiree Cardenas': R },
  ],
  [
    '«Me dijeron que trajera ropa limpia porque hoy salía. Y salió», contó Gladys Omaña, madre de Robert Omaña Cruz.',
    { 'Gladys Omaña': M, 'Robert Omaña Cruz': R },
  ],
  [
    '"They told us he would be out today, but the bus left without him," said Iris Palencia, mother of Jesús Palencia Ruiz.',
    { 'Iris Palencia': M, 'Jesus Palencia Ruiz': M },
  ],
  [
    'Las hermanas Paredes siguen separadas: Rosángela Paredes Mora está libre desde el martes y Rosalinda Paredes Mora continúa en La Crisálida.',
    { 'Rosangela Paredes Mora': R, 'Rosalinda Paredes Mora': M },
  ],
  [
    'Fue excarcelado Luis Alberto Camacho. No se trata de Luis Alfredo Camacho, su primo, quien permanece en Yare.',
    { 'Luis Alberto Camacho Rey': R, 'Luis Alfredo Camacho': M },
  ],
  [
    'Los excarcelados de anoche son el profesor Abel Her-\nnando Suárez Vilo, la estudiante Grecia\nNazareth Polo y el obrero Isi-\ndro Ramos Cuauro.',
    { 'Abel Hernando Suarez Vilo': R, 'Grecia Nazareth Polo': R, 'Isidro Ramos Cuauro': R },
  ],
  [
    'La comisión ratificó que no han sido libe-\nrados ni Gisela Mon-\nsalve Toro ni José\nRamón Yépez Lugo.',
    { 'Gisela Monsalve Toro': M, 'Jose Ramon Yepez Lugo': M },
  ],
  [
    'Recuperaron la libertad Ana de Jesús Prieto, María del Mar Osuna de León y Pedro San Martín.',
    { 'Ana de Jesus Prieto': R, 'Maria Delmar Osuna': R, 'Pedro Sanmartin': R },
  ],
  [
    'La familia de Juan de Dios de la Torre celebra: el ganadero fue liberado el domingo en Apure.',
    { 'Juan Dedios Delatorre': R },
  ],
  [
    'Student Marianela Guzmán Ortiz was released on Thursday after 200 days at El Helicoide, her university said.',
    { 'Marianela Guzman': R },
  ],
  [
    'Freed overnight: union leader Saúl Medrano and his wife, Tamara Quintero, both held since August.',
    { 'Saul Medrano': R, 'Tamara Quintero': R },
  ],
  [
    'It took eleven months, but photographer Igor Rondón is finally out of Tocuyito. His colleague Vera Lameda is not.',
    { 'Igor Rondon': R, 'Vera Lameda': M },
  ],
  [
    'Presuntamente liberaron a Aníbal Cedeño Ramos. Intentamos contactar a sus familiares sin éxito.',
    { 'Anibal Cedeño Ramos': P },
  ],
  [
    'Fuentes no oficiales señalan que Tamara Rivero habría salido de La Crisálida la noche del viernes.',
    { 'Tamara Rivero': P },
  ],
  [
    'Unconfirmed reports on social media say student Ángel Godoy Paz was freed on Wednesday.',
    { 'Angel Godoy Paz': P },
  ],
  [
    'El diputado Rojas aseguró que Marina Calles fue liberada; la familia dice que no sabe nada de ella.',
    { 'Marina Calles': P },
  ],
  [
    'El agrónomo Ildemaro Pacheco Vidal, de 52 años, pudo por fin abrazar a su nieto: fue liberado la tarde del domingo por orden de un tribunal de Guárico.',
    { 'Ildemaro Pacheco': R },
  ],
  [
    'Noticia feliz desde Carora: soltaron a Yohana Crespo. Pasó por la plaza saludando y siguió para donde su abuela.',
    { 'Johana Crespo': R },
  ],
  [
    'Con lágrimas y sin soltar la mano de su madre, Cristian Moreno Ávila cruzó la reja del comando. Atrás quedaron siete meses y medio de encierro.',
    { 'Christian Moreno Avila': R },
  ],
  [
    'La excarcelación de Natividad Barreto se produjo en silencio: sin cámaras, a las cinco de la mañana, por la puerta trasera.',
    { 'Natividad Barreto': R },
  ],
  [
    'El gremio docente celebra que la maestra Elba Rosa Pinto recuperó su libertad.',
    { 'Elba Rosa Pinto': R },
  ],
  [
    'Diputados europeos reclamaron a Caracas que ponga fin al encarcelamiento de Ernesto Villegas Ruz y de todos los sindicalistas.',
    { 'Ernesto Villegas Ruz': M },
  ],
  [
    '“Que me la devuelvan”, pide el esposo de Noraida Chirino, que no la ve desde hace tres meses.',
    { 'Noraida Chirino': M },
  ],
  [
    'The wife of detained engineer Manuel Tovar Gil appealed to the president to let him come home for Christmas.',
    { 'Manuel Tovar Gil': M },
  ],
  [
    'Aclaratoria: Rigoberto Nava no ha sido excarcelado. La confusión surgió porque salió en libertad un preso común con el mismo apellido.',
    { 'Rigoberto Nava': M },
  ],
  [
    'Falso que Elvira Montes haya salido del Helicoide. Su hermana, Carmen Montes, acaba de dejarle comida.',
    { 'Elvira Montes': M, 'Carmen Montes': M },
  ],
  [
    'El viernes, tras cumplir su condena, saldrá del penal de La Pica el dirigente campesino Nabor Guzmán.',
    { 'Nabor Guzman': M },
  ],
  [
    'La comisión de amnistía aprobó el caso de Teresa Luz Bravo; falta la firma del juez de ejecución.',
    { 'Teresa Luz Bravo': M },
  ],
  [
    'Un juez autorizó la excarcelación de Wilson Cabeza. Al cierre de la edición no se había hecho efectiva.',
    { 'Wilson Cabeza': M },
  ],
  [
    'A court has approved the release of Yuraima Soto on health grounds, but it was not clear when she would leave the jail.',
    { 'Yuraima Soto': M },
  ],
  [
    '“Logramos la libertad plena”, anunció Dimas Hurtado, defensor de la locutora Eglys Marrero, quien ya está con su familia en Tinaquillo.',
    { 'Dimas Hurtado': M, 'Eglis Marrero': R },
  ],
  [
    'La fiscal Norma Quiñones se opuso, pero el juez Efrén Tapia ordenó la libertad sin restricciones de Luis Manuel Yánez, que salió de la sala directo a la calle.',
    { 'Norma Quiñones': M, 'Efren Tapia': M, 'Luis Manuel Yanez': R },
  ],
  [
    'Attorney Ofelia Brandt said prosecutors dropped the case and her client, Tomás Ugas, went home on Tuesday night.',
    { 'Ofelia Brandt': M, 'Tomas Ugas': R },
  ],
  [
    'LIBERADOS:\n\n• Aracelis Ponte (La Crisálida)\n• Juan Diego Sosa (Rodeo I)\n\nEN HUELGA DE HAMBRE:\n\n• Ramón Sosa (Rodeo I)\n• Tito Ponte (Yare II)',
    { 'Araselis Ponte': R, 'Juan Diego Sosa': R, 'Ramon Sosa': M, 'Tito Ponte': M },
  ],
  [
    'Entre las mujeres que hoy dejaron La Crisálida están Belinda Oropeza, Zaida Ruz, Leonor Camejo y la adolescente Y. M.',
    { 'Belinda Oropeza': R, 'Zaida Ruz': R, 'Leonor Camejo': R },
  ],
  [
    'Nos faltan: 1. Gregorio Tua 2. Marlenis Pabón 3. Santos Yépez. Ya volvieron: 1. Arturo Tua 2. Petra Yépez.',
    { 'Gregorio Tua': M, 'Marlenis Pabon': M, 'Arturo Tua': R, 'Petra Yepez': R },
  ],
  [
    'Those who walked out of Yare on Friday are: Pablo Ascanio, Mirian Lobo, and Gerardo Ascanio. A fourth man, Jesús Lobo, collapsed in his cell and was taken to a hospital.',
    { 'Pablo Ascanio': R, 'Mirian Lobo': R, 'Jesus Lobo': M },
  ],
  [
    'Excarcelados: Luis Lara (PJ), Ana Mejía (VP) y Dora Lara (sin partido). Con boleta, pero adentro: Hugo Mejía (VP).',
    { 'Dora Lara': R, 'Hugo Mejia': M },
  ],
  [
    'LIBERTADES PLENAS OTORGADAS Y EJECUTADAS (TACHIRA)\n1 CONTRERAS VIVAS, ALIRIO\n2 DUQUE MORA, LIGIA ESTHER',
    { 'Alirio Contreras Vivas': R, 'Ligia Esther Duque': R },
  ],
  [
    'DETENIDOS EN LA PROTESTA DEL 9 DE ENERO\nPARRA SOTO GUSTAVO V-20.334.112\nLIBERADOS EL 11 DE ENERO\nPARRA LUGO NELSON V-21.009.887',
    { 'Gustavo Parra Soto': M, 'Nelson Parra Lugo': R },
  ],
  [
    'EXCARCELADOS: ROJAS PAZ ANA (34), MELENDEZ CRUZ IVAN (29), SOJO RUDA ELSA (41).',
    { 'Ivan Melendez Cruz': R, 'Elsa Sojo Ruda': R },
  ],
  [
    'El tribunal dejó sin efecto la medida cautelar de Zulay Perdomo, que había salido en marzo, y la envió otra vez al INOF.',
    { 'Zulay Perdomo': M },
  ],
  [
    'Liberaron a Oswaldo Mejías el martes. La madrugada del jueves allanaron su casa y se lo llevaron.',
    { 'Oswaldo Mejias': M },
  ],
  [
    'Óscar Duarte was let out in June, jailed again in July and, as of Monday, is back with his wife in Mérida.',
    { 'Oscar Duarte': R },
  ],
  [
    'Le dieron casa por cárcel a la jueza María Teresa Lozada Ruz; su asistente, Joel Cañas, quedó en libertad bajo fianza.',
    { 'Maria Teresa Lozada Ruz': M, 'Joel Cañas': R },
  ],
  [
    'El coronel Saturno Briceño salió de Ramo Verde a su residencia, donde seguirá detenido con vigilancia militar.',
    { 'Saturno Briceño': M },
  ],
  [
    'Instead of freedom, Ignacia Brito got an electronic tag and orders not to leave her house.',
    { 'Ignacia Brito': M },
  ],
  [
    'Desde el lunes nadie sabe de Eliécer Gamboa: en El Rodeo dicen que "ya no está ahí" y en Tocorón que no ha llegado.',
    { 'Eliecer Gamboa': M },
  ],
  [
    'Sacaron de su celda a la dirigente Rosalía Funes para llevarla a una clínica; regresó al anochecer.',
    { 'Rosalia Funes': M },
  ],
  [
    'Five inmates, including student Paola Rivas, were moved out of El Helicoide on Monday to a women’s prison in Los Teques.',
    { 'Paola Rivas': M },
  ],
  [
    'A Ventura Colina lo liberaron el 2 de mayo en estado crítico y murió el 5 en la emergencia del hospital.',
    { 'Ventura Colina': M },
  ],
  [
    'Juan Vicente Olivo no llegó a ver su libertad: el sábado fue hallado sin vida en el pabellón B.',
    { 'Juan Vicente Olivo': M },
  ],
  [
    'Cumple hoy tres años en libertad el fotógrafo Nicanor Lares, cuyo caso inspiró la campaña por Edith Salas.',
    { 'Nicanor Lares': M, 'Edith Salas': M },
  ],
  [
    '"When they let me out in 2019 I swore I would speak," said Rosario Vega, who now campaigns for Julio Pabón Ruiz.',
    { 'Rosario Vega': M, 'Julio Pabon Ruiz': M },
  ],
  [
    'Como parte del canje, Bogotá recibió anoche a Yeison Perea Mina, uno de los dieciséis colombianos que estaban en El Rodeo.',
    { 'Jeison Perea Mina': R },
  ],
  [
    'Marcel Dubois, deportado a Francia el martes, pasó trece meses incomunicado. Su esposa, Inés Larrazábal, lo recibió en París.',
    { 'Marcel Dubois': R, 'Ines Larrazabal': M },
  ],
  [
    'Argentine officer Matías Gallo landed in Buenos Aires on Friday, ending 448 days of captivity.',
    { 'Matias Gallo': R },
  ],
  [
    'Tampoco esta vez, después de tres anuncios, dos listas y una misa, le tocó a Amparo Rincones salir.',
    { 'Amparo Rincones': M },
  ],
  [
    'De las promesas hechas a las madres —una visita, una llamada, la salida de Joel Mata y la de Iris Coa— no se ha cumplido ninguna.',
    { 'Joel Mata Pino': M, 'Iris Coa': M },
  ],
  [
    'None of the nine journalists on the union’s list, from veteran editor Braulio Sanz to intern Kelly Mora, has been allowed to leave.',
    { 'Braulio Sanz': M, 'Kelly Mora': M },
  ],
  [
    '“Dios es grande: me acaba de llamar y ya viene en el autobús”, dijo Rosa, la mamá de Ricardo Luis Tabares, minutos después de que lo soltaran.',
    { 'Ricardo Luis Tabares': R },
  ],
  [
    '“Nos dijeron que venía en el grupo de las tres y no venía”, lamentó el padre de Argelia Quintero.',
    { 'Argelia Quintero': M },
  ],
  [
    '"Best day of my life," wrote Lía Montero after her father, Asdrúbal Montero, walked free on Sunday.',
    { 'Lia Montero': M, 'Asdrubal Montero': R },
  ],
  [
    'Ya salió José Antonio Brito Salas; sigue esperando José Antonio Brito Lima.',
    { 'José Antonio Brito Salas': R, 'José Antonio Brito Lima': M },
  ],
  [
    'De la familia Zambrano quedan dos presos, Rafael y su hijo Rafael José Zambrano Díaz. Nieves Zambrano Díaz, la menor, salió en abril con cautelares.',
    { 'Rafael José Zambrano Diaz': M, 'Nieves Zambrano Diaz': R },
  ],
  [
    'Fueron puestos en li-\nbertad Alexander Ro-\nsales Quijano y su socia\nMaryuri del Carmen Ga-\nrrido.',
    { 'Alexander Rosales Quijano': R, 'Mariuri del Carmen Garrido': R },
  ],
  [
    'Permanecen en Tocorón\nEloy de Jesús Mar-\ntínez Cabré y Ana\nMercedes Tirado.',
    { 'Eloy de Jesus Martinez Cabre': M, 'Ana Mercedes Tirado': M },
  ],
  [
    'Ya están en sus casas Isabel de la Trinidad Páez y José de los Reyes San Vicente.',
    { 'Isabel Delatrinidad Paez': R, 'Jose de los Reyes Sanvicente': R },
  ],
  [
    'Nurse Carmen Alicia Bello, jailed over a voice message, is free. She was driven to her sister’s home in Valencia late on Monday.',
    { 'Carmen Alicia Bello': R },
  ],
  [
    'Ten men and two women left Tocuyito on foot on Saturday; the youngest of them was Yorman Salas, 18.',
    { 'Yorman Salas': R },
  ],
  [
    'Habrían excarcelado a Domingo Rengel. Su familia, que viaja desde Apure, aún no ha podido verlo.',
    { 'Domingo Rengel': P },
  ],
  [
    'It was not immediately clear if Hernán Oropeza was among the 20 people freed on Tuesday.',
    { 'Hernan Oropeza': P },
  ],
  [
    'Porlamar. Recuperó su libertad la activista vecinal Nohemy Salazar Vicuña, arrestada en agosto durante una asamblea. "Fueron 97 días", escribió su hermana.',
    { 'Noemi Salazar Vicuña': R },
  ],
  [
    'Rubén Enríquez Parra respira fuera de la cárcel. El dirigente copeyano fue notificado anoche y cruzó la garita a las once.',
    { 'Rubén Enríquez Parra': R },
  ],
  [
    'Un comunicado del partido informa que el secretario juvenil, Dixon Arteaga, "se encuentra en libertad y en buen estado de salud".',
    { 'Dixon Arteaga': R },
  ],
  [
    'María Fernanda Ledezma Toro está de vuelta en la universidad. Sus compañeros la esperaron en la entrada; salió del Helicoide el viernes.',
    { 'Maria Fernanda Ledezma Toro': R },
  ],
  [
    'Hoy, día del periodista, exigimos que cese la persecución y que regresen a sus redacciones Luis Carlos Mora y Petra Simonovis.',
    { 'Luis Carlos Mora': M, 'Petra Simonovis': M },
  ],
  [
    'Con el lema "Ni uno más", la caminata por la libertad de Eduardo Torrealba Gil reunió a unas 300 personas. Torrealba cumple un año en El Rodeo I.',
    { 'Eduardo Torrealba Gil': M },
  ],
  [
    'UN experts urged Venezuela to disclose the whereabouts of, and release, activist Sofía Maldonado Paz.',
    { 'Sofia Maldonado Paz': M },
  ],
  [
    'La vocera del comité descartó que Hilarión Cardozo figure entre los que salieron: «Revisamos las tres listas y no está».',
    { 'Hilarion Cardozo': M },
  ],
  [
    'A Miriam Parada no la liberaron. Lo que hubo fue un cambio de pabellón, explicó a este diario su abogado, Orlando Tirado.',
    { 'Miriam Parada': M, 'Orlando Tirado': M },
  ],
  [
    'Contrario a lo publicado por un portal oficialista, Víctor Hugo Basalo sigue sin salir de la sede de la DGCIM.',
    { 'Victor Hugo Basalo': M },
  ],
  [
    'Mañana se hará efectiva, según el tribunal, la excarcelación de la profesora Milena Caraballo.',
    { 'Milena Caraballo': M },
  ],
  [
    'Ya firmaron la orden. En cuestión de horas Edgar Lovera Paz debe estar en la calle, dijo optimista su primo.',
    { 'Edgar Lovera Paz': M },
  ],
  [
    '«Si Dios quiere esta semana tengo a mi hija en casa», dice Aura Ponte, mamá de Stefany Ponte.',
    { 'Aura Ponte': M, 'Stefany Ponte': M },
  ],
  [
    'Pending the signature of two guarantors, Raúl Cedillo will be allowed to await trial at liberty.',
    { 'Raul Cedillo': M },
  ],
  [
    'Según su abogado, Eliseo Bracamonte, la estudiante Wendy Paredes obtuvo medidas cautelares y salió del destacamento el miércoles.',
    { 'Eliseo Bracamonte': M, 'Wendy Paredes': R },
  ],
  [
    'El director de Provea, Mario Urdaneta, celebró que Gladys Omaña Prieto "por fin esté en su casa".',
    { 'Mario Urdaneta': M, 'Gladys Omaña Prieto': R },
  ],
  [
    'Antonio Lárez, abogado de las víctimas, agradeció al juez Iván Duno la decisión. Su patrocinada, Kenya Ruiz, dejó el calabozo minutos después.',
    { 'Antonio Larez': M, 'Ivan Duno': M, 'Kenya Ruiz': R },
  ],
  [
    'Bail was posted by lawyer Rita Cohen, and by nightfall Freddy Manzano had been let out of the Zona 7 lockup.',
    { 'Rita Cohen': M, 'Freddy Manzano': R },
  ],
  [
    'LIBERADOS 22/03\n\n1-Noel Chávez\n2-Aura Celina Rey\n3-Jhonny Paredes Sol\n\nTotal: 3',
    { 'Noel Chavez': R, 'Aura Celina Rey': R, 'Jonny Paredes Sol': R },
  ],
  [
    'Confirmamos seis nuevas excarcelaciones: Alida Mora, Saúl Rengel, Ender Paz Coto, Nayibe Cruz, Luisa Terán y Félix Mora. Con ellas suman 31 desde el viernes.',
    { 'Alida Mora': R, 'Felix Mora': R, 'Ender Paz Coto': R },
  ],
  [
    'Madres esperan por:\n- Wilmer Soto Lara\n- Yonaiker Díaz\n- Brandon Pérez Lugo',
    { 'Wilmer Soto Lara': M, 'Yonaiker Diaz': M },
  ],
  [
    'Update, Sunday 7 p.m.\nReleased: Clara Soto, Denis Blanco, Irene Mota.\nTransferred: Abel Blanco.\nNo news: Jorge Soto.',
    { 'Clara Soto': R, 'Irene Mota': R, 'Abel Blanco': M, 'Jorge Soto': M },
  ],
  [
    'LISTA OFICIAL DE EXCARCELADOS DEL ESTADO LARA\n1.-PERNALETE SUAREZ OMAR ENRIQUE\n2.-ALVARADO ROJAS DAYANA\n3.-MELENDEZ GIL ROBINSON',
    { 'Omar Pernalete Suarez': R, 'Dayana Alvarado Rojas': R, 'Robinson Melendez Gil': R },
  ],
  [
    'CAUSAS DIFERIDAS\nACOSTA REYES, MANUEL\nLIBERTAD PLENA\nACOSTA PINTO, RAQUEL\nCASA POR CARCEL\nACOSTA VERA, LUCIA',
    { 'Manuel Acosta Reyes': M, 'Raquel Acosta Pinto': R, 'Lucia Acosta Vera': M },
  ],
  [
    'Excarcelado el domingo, detenido el miércoles. Así resume la ONG el caso de Antonio Figueira, a quien la PNB capturó en un hotel de Valencia.',
    { 'Antonio Figueira': M },
  ],
  [
    'Tres meses en libertad y otra vez en El Rodeo: a Leonardo Pabón lo buscaron anoche en su casa.',
    { 'Leonardo Pabon': M },
  ],
  [
    'El dirigente Ramiro Colina Paz, que disfrutaba de libertad condicional, fue devuelto a la cárcel tras publicar un video.',
    { 'Ramiro Colina Paz': M },
  ],
  [
    'Police picked up Sandra Lovera again on Friday, two days after her release made headlines.',
    { 'Sandra Lovera': M },
  ],
  [
    'A la espera de juicio en su vivienda, con tobillera electrónica: así permanecerá Virgilio Sanz, según la decisión del tribunal.',
    { 'Virgilio Sanz': M },
  ],
  [
    'Libertad no: arresto domiciliario. Esa fue la medida para Guillermina Rodas, confirmó su hijo, Tulio Rodas.',
    { 'Guillermina Rodas': M, 'Tulio Rodas': M },
  ],
  [
    'Ismael Cova and Dora Cova are out of jail; Ismael is free pending trial, while Dora Cova remains confined to her home.',
    { 'Ismael Cova': R, 'Dora Cova': M },
  ],
  [
    'Reubicaron en el penal de Yare a Nicolás Funes, que venía de la DGCIM de Boleíta.',
    { 'Nicolas Funes': M },
  ],
  ['Ni libertad ni traslado: a Gerónimo Pico solo lo cambiaron de celda.', { 'Geronimo Pico': M }],
  [
    'Kleider Duarte left the Maracay jail before dawn, but the van that carried him was headed for Tocorón, relatives said.',
    { 'Kleider Duarte': M },
  ],
  [
    'Murió Cecilio Arana, excarcelado hace una semana con un cáncer avanzado que nunca fue tratado en prisión.',
    { 'Cecilio Arana': M },
  ],
  [
    '“Pedimos su libertad hasta cansarnos y nos dieron su cuerpo”, dijo la hermana de Wilman Rosales.',
    { 'Wilman Rosales': M },
  ],
  [
    'Mónica Salas obtuvo la libertad plena este martes; estaba en su casa, con medidas, desde marzo de 2023.',
    { 'Monica Salas': M },
  ],
  [
    'Activist Pedro Luján, once a prisoner himself, counted the names of the freed; his cousin Rita Luján was not among them.',
    { 'Pedro Lujan': M, 'Rita Lujan': M },
  ],
  [
    'A bordo del vuelo que aterrizó en Maiquetía rumbo a Washington iba Brian Keller, uno de los seis canjeados.',
    { 'Brian Keller': R },
  ],
  [
    'El ministro de Exteriores español confirmó que Nerea Agirre ya está en suelo español, tras el acuerdo con Caracas.',
    { 'Nerea Agirre': R },
  ],
  [
    'Ukraine’s envoy said sailor Dmytro Bondar, held in El Rodeo since 2024, was handed over to diplomats on Monday and is on his way home.',
    { 'Dmytro Bondar': R },
  ],
  [
    'Por más que el gobernador lo haya repetido en tres ruedas de prensa, ni Ángel Prato ni la docente Rosa Ynés Vivas han llegado a sus hogares.',
    { 'Angel Prato': M, 'Rosa Ines Vivas': M },
  ],
  [
    'La lista tenía 80 nombres y las familias la leyeron dos veces, de arriba abajo y de abajo arriba, buscando el de Néstor Fajardo: no aparecía.',
    { 'Nestor Fajardo': M },
  ],
  [
    '“Ya comió, ya se bañó y está acostado en su cama”, contó por teléfono Nelly, la mamá de Franklin Oviedo.',
    { 'Franklin Oviedo': R },
  ],
  ['«¡Mi papá está libre!», publicó en X la hija del comisario Iván Simonelli.', { 'Ivan Simonelli': R }],
  ['“¿Dónde está la libertad que anunciaron?”, reclamó la esposa de Albert Colina.', { 'Albert Colina': M }],
  [
    '"He’s home, he’s home," Gabriela Funes kept repeating. Her husband, union organizer Marcos Funes, had been gone 14 months.',
    { 'Gabriela Funes': M, 'Marcos Funes': R },
  ],
  [
    'Salió Pedro Elías Rangel Sosa. Su hermano Juan Elías Rangel Sosa fue imputado y seguirá en el Rodeo.',
    { 'Pedro Elias Rangel Sosa': R, 'Juan Elias Rangel Sosa': M },
  ],
  [
    'Liberan a Rosa Elena Tovar Mata y niegan la medida a Rosa Estela Tovar Mata.',
    { 'Rosa Elena Tovar Mata': R, 'Rosa Estela Tovar Mata': M },
  ],
  [
    'Salieron esta noche del Inter-\nnado Judicial de Falcón: Jhon-\nny Colina Petit, Andrea Ma-\nvárez y el pescador Isaac Ri-\nera.',
    { 'Jonny Colina Petit': R, 'Andrea Mavarez': R, 'Isaac Riera': R },
  ],
  [
    'Un juez negó la libertad de Ro-\nsendo Fernández Ocanto y\nla de su hijo, Rosendo Antonio\nFernández Mejía.',
    { 'Rosendo Antonio Fernandez Mejia': M },
  ],
  [
    'Quedó en libertad sin restricciones Ángela de los Santos Da Costa, dueña de una panadería en Catia.',
    { 'Angela Delossantos Dacosta': R },
  ],
  [
    'Excarcelan a Abdul El Masri y a Juana del Valle Mata de Sosa.',
    { 'Abdul Elmasri': R, 'Juana Delvalle Mata': R },
  ],
  [
    'Two years to the day after his arrest, columnist Alejo Brandi walked out of prison and into his mother’s arms.',
    { 'Alejo Brandi': R },
  ],
  [
    'The Committee to Protect Journalists welcomed the release of reporter Yulia Peraza and called on authorities to free her editor, Román Camacho.',
    { 'Yulia Peraza': R, 'Roman Camacho': M },
  ],
  [
    'Prominent prisoner Juan Requena Olivo has been pardoned and freed, state television said; he was later seen at his home in Caracas.',
    { 'Juan Requena Olivo': R },
  ],
  [
    'Extraoficial: Damelys Rojas Paz estaría saliendo a esta hora de La Crisálida. Ampliaremos.',
    { 'Damelis Rojas Paz': P },
  ],
  [
    'El alcalde da por hecha la liberación de Ronny Vielma; la familia, que no lo ha visto, prefiere esperar.',
    { 'Ronny Vielma': P },
  ],
  [
    'Sources close to the case believe Esther Quiroz was released on Thursday, although neither the court nor her lawyer has confirmed it.',
    { 'Esther Quiroz': P },
  ],
  [
    'Tucupita. Wilmary Cedeño, comunicadora de una radio comunitaria, salió del retén de Guasina el lunes. La recibieron su madre y su hijo de tres años.',
    { 'Wilmari Cedeño': R },
  ],
  [
    'Desde su casa en El Tocuyo, el exconcejal Baltazar Lucena agradeció a quienes pidieron por él. Fue liberado el sábado, luego de 300 días.',
    { 'Baltasar Lucena': R },
  ],
  [
    'La joven Génesis Farías Lugo, una de las últimas detenidas por las protestas de julio, obtuvo su libertad este miércoles, reportó el Foro Penal.',
    { 'Jenesis Farias Lugo': R },
  ],
  [
    '“Mi hermano está enfermo y no tiene por qué seguir ahí”, dijo Olga Peraza al pedir la excarcelación de Tobías Peraza Gil.',
    { 'Olga Peraza': M, 'Tobias Peraza Gil': M },
  ],
  [
    'El Parlamento Europeo aprobó una resolución que pide liberar de inmediato a Rocío Sandoval y a todos los presos políticos.',
    { 'Rocio Sandoval': M },
  ],
  [
    'No, Efraín Lozada no está en libertad. Su defensa desmintió el rumor y pidió prudencia a los medios.',
    { 'Efrain Lozada': M },
  ],
  [
    'El nombre de Josefina Ullrich apareció en la primera lista de excarcelados y desapareció en la segunda. La profesora sigue en el Helicoide.',
    { 'Josefina Ulrich': M },
  ],
  [
    'Rumors that Dr. Ángel Villoria walked out of prison on Sunday are false, his brother told this outlet.',
    { 'Angel Villoria': M },
  ],
  [
    'Saldrá el lunes, si no hay apelación, Yasmina Colls, a quien el juez cambió la calificación del delito.',
    { 'Yasmina Colls': M },
  ],
  [
    'El acuerdo prevé la liberación de ocho sindicalistas; en la lista preliminar está Orángel Peña Bolívar.',
    { 'Orangel Peña Bolivar': M },
  ],
  [
    'Ministry officials say paperwork for the release of Daysi Cova is ready and only a signature is missing.',
    { 'Daisi Cova': M },
  ],
  [
    'Minutos después de que la abogada Tania Bello entregara la boleta, los guardias llamaron por su nombre a Yeison Matos y lo dejaron salir.',
    { 'Tania Bello': M, 'Yeison Matos': R },
  ],
  [
    'El sacerdote Pío León y la diputada Marta Egaña acompañaron hasta la puerta del penal a los familiares de Héctor Lugo Ruz, que no salió.',
    { 'Pio Leon': M, 'Marta Egaña': M, 'Hector Lugo Ruz': M },
  ],
  [
    'Su defensor, Alcides Mota, no podía creerlo: Carmen Delia Rondón bajaba las escaleras del tribunal sin esposas, libre y sin medidas.',
    { 'Alcides Mota': M, 'Carmen Delia Rondon': R },
  ],
  [
    'Defender Pilar Ochoa told the court that Darwin Salas should be freed. The judge, Emma Porras, will rule on Friday.',
    { 'Pilar Ochoa': M, 'Darwin Salas': M, 'Emma Porras': M },
  ],
  [
    'Boletín 14. Salidas confirmadas:\n– Perla Marín (Yare)\n– Óscar Soto Rey (Tocuyito)\nSalidas por confirmar:\n– Simón Soto Rey (Tocuyito)',
    { 'Perla Marin': R, 'Oscar Soto Rey': R },
  ],
  [
    'Los médicos detenidos son cinco: Ana Ruiz Tovar, Pedro Lobo, Celia Rangel, Ismael Duno y Teresa Gil. Solo Celia Rangel fue liberada.',
    { 'Pedro Lobo Marin': M, 'Celia Rangel': R, 'Teresa Gil': M, 'Ismael Duno': M },
  ],
  [
    'Released from Tocorón today: Yoel Prado, Naikary Soto and Iván Malpica. Released on Friday: Rosa Malpica.',
    { 'Yoel Prado': R, 'Naikary Soto': R, 'Rosa Malpica': R },
  ],
  [
    'NOMINA DE EXCARCELADOS\nOCHOA VIVAS RAUL / 31 AÑOS\nSILVA TORO MIREYA / 45 AÑOS',
    { 'Raul Ochoa Vivas': R, 'Mireya Silva Toro': R },
  ],
  [
    'IMPUTADOS POR TERRORISMO\n1. LEON PAZ, GREGORIA\n2. LEON PAZ, DAMIAN',
    { 'Gregoria Leon Paz': M, 'Damian Leon Paz': M },
  ],
  [
    'Marco Antonio Sanz volvió a quedar preso el miércoles, apenas seis días después de que lo excarcelaran.',
    { 'Marco Antonio Sanz': M },
  ],
  [
    'Dejó la cárcel el 3 de abril y el 20 ya estaba de nuevo en una celda: la historia de Yurbelis Manrique se repite.',
    { 'Yurbelis Manrique': M },
  ],
  [
    'Freed last week, Jaime Oquendo was summoned to court on Monday and did not come out; his lawyers say he has been jailed again.',
    { 'Jaime Oquendo': M },
  ],
  [
    'Clemente Rojas Urdaneta ya duerme en su casa, pero preso: le impusieron arresto domiciliario.',
    { 'Clemente Rojas Urdaneta': M },
  ],
  [
    'Le cambiaron la cárcel por la casa: Nidia Montero cumplirá allí los dos años que le faltan, sin derecho a recibir visitas.',
    { 'Nidia Montero': M },
  ],
  [
    'El traslado de Wilfredo Sojo Paz a Yare III se hizo de noche. Su madre creyó que lo iban a soltar.',
    { 'Wilfredo Sojo Paz': M },
  ],
  [
    'Tres días estuvo desaparecida Karina Luces. Ayer apareció en la lista de ingresos del INOF.',
    { 'Karina Luces': M },
  ],
  [
    'Antes de que llegara su libertad llegó la muerte: Fidelina Arroyo falleció el jueves en la cárcel de mujeres.',
    { 'Fidelina Arroyo': M },
  ],
  [
    'Ex-prisoner Gonzalo Tirado Ruz, released in March, died on Tuesday of an illness he contracted behind bars.',
    { 'Gonzalo Tirado Ruz': M },
  ],
  [
    'Abel Medina pasó dos años en El Helicoide; al salir, en 2020, fundó la asociación que hoy acompaña a la familia de Sonia Lugo.',
    { 'Abel Medina': M, 'Sonia Lugo': M },
  ],
  [
    'Para Victoria Soler, que vivió lo mismo en 2015, la imagen de las puertas abiertas fue un alivio. "Ojalá salga también Darwin Páez", dijo.',
    { 'Victoria Soler': M, 'Darwin Paez': M },
  ],
  [
    'El avión trajo a casa a nueve estadounidenses. Uno de ellos, el profesor Walter Simmons, había sido detenido en la frontera en 2024.',
    { 'Walter Simmons': R },
  ],
  [
    'Kenji Morales Sato, de doble nacionalidad, fue expulsado de Venezuela y viajó a Lima, donde lo esperaba su familia.',
    { 'Kenji Morales Sato': R },
  ],
  [
    'Que nadie se confunda: la medida firmada el lunes beneficia a nueve mujeres de La Crisálida, pero entre ellas no está Ligia Barreto Paz.',
    { 'Ligia Barreto Paz': M },
  ],
  [
    'None of this week’s releases, neither those in Caracas nor those in Zulia, involved union leader Héctor Nava.',
    { 'Hector Nava': M },
  ],
  [
    '“Vine a buscar a mi hija y me voy otra vez sin ella”, dijo entre sollozos la mamá de Paola Sequera.',
    { 'Paola Sequera': M },
  ],
  [
    'Fueron detenidos juntos, pero solo Antonio José Leal Roa recuperó la libertad; su hermano Antonio Luis Leal Roa continúa preso.',
    { 'Antonio José Leal Roa': R, 'Antonio Luis Leal Roa': M },
  ],
  [
    'La abogada confirmó que Ma-\nriela Antonieta Grau y Simón\nBolívar Puentes ya es-\ntán libres.',
    { 'Mariela Antonieta Grau': R, 'Simon Bolivar Puentes': R },
  ],
  [
    'Opposition figure Adriana Beltrán Lugo left El Helicoide late on Thursday, ending 13 months of detention.',
    { 'Adriana Beltran Lugo': R },
  ],
  [
    'His cell is empty: student Ronny Arvelo is among the eleven freed before dawn. His roommate, Luis Baptista, is still inside.',
    { 'Ronny Arvelo': R, 'Luis Baptista Rey': M },
  ],
  [
    '¿Salió Mauricio Lander? Su partido dice que sí; la Fiscalía no responde y la familia no atiende el teléfono.',
    { 'Mauricio Lander': P },
  ],
  [
    'Reports of the release of Consuelo Badell could not be independently confirmed.',
    { 'Consuelo Badell': P },
  ],
  [
    'Un compañero de celda asegura que a Isidro Vega se lo llevaron "con sus cosas, libre". Sus hermanas recorren los penales buscándolo.',
    { 'Isidro Vega': P },
  ],
  [
    'Valencia. La odontóloga Milagros Ferrer Soto fue dejada en libertad a las diez de la noche, según su hermana. "Está tranquila", agregó.',
    { 'Milagros Ferrer': R },
  ],
  [
    'Ocho meses después de su captura, el locutor Nerio Prieto Cano pudo volver a su casa en La Concepción. Le impusieron presentación mensual.',
    { 'Nerio Prieto Cano': R },
  ],
  [
    'Amaneció libre el estudiante de medicina Abrahán Mijares, a quien habían acusado de incitación al odio.',
    { 'Abraham Mijares': R },
  ],
  [
    'La Iglesia insiste: que Lucrecia Toro salga cuanto antes. El obispo Ramón Cedeño lo repitió en la homilía.',
    { 'Lucrecia Toro': M, 'Ramon Cedeño': M },
  ],
  [
    'Sindicatos de doce países reclaman la liberación de Emilio Negrín Paz; «no nos callaremos hasta verlo libre», dice el comunicado.',
    { 'Emilio Negrin Paz': M },
  ],
  [
    'Colleagues demand that prosecutors drop the charges against Ruth Valera and let her go home.',
    { 'Ruth Valera': M },
  ],
  [
    'El comité desmiente la excarcelación de Gladys Tovar Rey, difundida esta mañana por un canal de televisión.',
    { 'Gladys Tovar Rey': M },
  ],
  [
    'Ojalá fuera cierto, pero Saúl Briceño Mata no ha salido. Lo confirmó su esposa, Yelitza Mata, desde las afueras de El Rodeo.',
    { 'Saul Briceño Mata': M, 'Yelitza Mata': M },
  ],
  [
    'Un tribunal de Lara ordenó ayer la libertad de Edilio Camacaro. La familia espera en la puerta del penal desde entonces.',
    { 'Edilio Camacaro': M },
  ],
  [
    'El ministro aseguró que Patricia Ron será liberada "en los próximos días" y que su expediente está cerrado.',
    { 'Patricia Ron Lugo': M },
  ],
  [
    'Freedom is near for dentist Mario Bolaños, his lawyers say: a judge will hear the release motion on Monday.',
    { 'Mario Bolaños': M },
  ],
  [
    'El abogado Pedro Nel Rojas y la activista Ligia Pérez Tua esperaron horas; al final vieron salir a Marcos Aurelio Tineo, el único liberado del día.',
    { 'Pedro Nel Rojas': M, 'Ligia Perez Tua': M, 'Marcos Aurelio Tineo': R },
  ],
  [
    'La fiscal Ana Julia Rivas pidió el sobreseimiento; horas más tarde el ganadero Tiburcio Laya recuperaba su libertad.',
    { 'Ana Julia Rivas': M, 'Tiburcio Laya': R },
  ],
  [
    '"My client has been let go and is on his way to Barinas," said Estela Moros, the attorney for Simón Ruda.',
    { 'Estela Moros': M, 'Simon Ruda': R },
  ],
  [
    'Foro Penal informa de nuevas excarcelaciones:\n1. Emira Lozano\n2. Deivis Cuello Ríos\n3. Rafael Luces, con medidas',
    { 'Emira Lozano': R, 'Deivis Cuello Rios': R, 'Rafael Luces': R },
  ],
  [
    'Siguen en El Helicoide: Celina Ruz, Mauro Lobo y Dante Rivas. Salieron ayer: Iris Lobo y Arturo Ruz.',
    { 'Celina Ruz': M, 'Dante Rivas': M, 'Iris Lobo': R, 'Arturo Ruz': R },
  ],
  [
    'Names read at the gate tonight, all of them now free: Alba Cruces, Tito Mendoza Rey, Saray Gil.',
    { 'Alba Cruces': R, 'Tito Mendoza Rey': R, 'Saray Gil': R },
  ],
  [
    'PERSONAL MILITAR EXCARCELADO\n1 CAP. SUAREZ PINTO RONALD\n2 SGTO. LEAL MORA DIXON\n3 TTE. PRADA ROJAS ALEXIS',
    { 'Ronald Suarez Pinto': R, 'Dixon Leal Mora': R, 'Alexis Prada Rojas': R },
  ],
  [
    'RELACION DE DETENIDOS A LA ESPERA DE BOLETA\nGIMENEZ LARA, BRENDA\nCUMARE SOTO, JAVIER',
    { 'Brenda Gimenez Lara': M, 'Javier Cumare Soto': M },
  ],
  [
    'Duró poco: Ingrid Belisario, liberada el lunes con medidas, fue aprehendida el jueves por incumplirlas.',
    { 'Ingrid Belisario': M },
  ],
  [
    'Volvió al Rodeo I el expolicía Jairo Maldonado Cruz. Había sido excarcelado en diciembre.',
    { 'Jairo Maldonado Cruz': M },
  ],
  ['A week after coming home, Beatriz Solórzano is behind bars again.', { 'Beatriz Solorzano': M }],
  [
    'Beneficiado con arresto domiciliario el empresario Aldo Ferri, de 74 años. Permanecerá bajo custodia del Sebin.',
    { 'Aldo Ferri': M },
  ],
  [
    'No es libertad, aclaran los Pérez Tovar: a Inés Pérez Tovar la mandaron a su casa presa.',
    { 'Ines Perez Tovar': M },
  ],
  [
    'Movieron a Tulio Marcano del Sebin a la cárcel de Yare; en el traslado le quitaron sus medicinas.',
    { 'Tulio Marcano Ruiz': M },
  ],
  [
    'Rosa Delia Peña fue llevada a tribunales el martes y regresada esa noche al INOF sin que se celebrara la audiencia.',
    { 'Rosa Delia Peña': M },
  ],
  [
    'La muerte de Orlando Figuera Lugo, ocurrida el domingo en Tocuyito, es la cuarta de un preso político este año. Su liberación había sido solicitada por la ONU.',
    { 'Orlando Figuera Lugo': M },
  ],
  [
    'Celso Miranda, liberado en el canje de 2023, pidió desde Miami no olvidar a Ana Sofía Toro, aún en La Crisálida.',
    { 'Celso Miranda': M, 'Ana Sofia Toro': M },
  ],
  [
    'Since his own release in 2020, Víctor Salas has visited prisons every month. On Tuesday he asked about Noé Prado.',
    { 'Victor Salas': M, 'Noe Prado': M },
  ],
  [
    'American teacher Paul Whitman was among the ten people freed in Friday’s swap. Canadian Joel Tremblay was not included.',
    { 'Paul Whitman': R, 'Joel Tremblay': M },
  ],
  [
    'Hasta las once de la noche, y pese a que los familiares contaron una por una las treinta y dos personas que cruzaron el portón, Álvaro Rincón Paz no era una de ellas.',
    { 'Alvaro Rincon Paz': M },
  ],
  [
    'Not a single one of the Zulia prisoners, including teacher Omaira Fuenmayor, got out this week.',
    { 'Omaira Fuenmayor': M },
  ],
  [
    '"Hoy me entregaron a mi muchacho", celebró la madre de Alexander Quero Mata.',
    { 'Alexander Quero Mata': R },
  ],
  [
    '«Quiero que mi papá venga a mi graduación», pidió la hija de Luis Enrique Socorro.',
    { 'Luis Enrique Socorro': M },
  ],
  [
    'Carlos Julio Rojas Peña salió de prisión el martes. Carlos Julio Rojas Mota, periodista, todavía aguarda.',
    { 'Carlos Julio Rojas Peña': R, 'Carlos Julio Rojas Mota': M },
  ],
  [
    'Fue excarcelado el exal-\ncalde Ramón Igna-\ncio Lozada Vera junto a su es-\ncolta Pedro Cruz Niño.',
    { 'Ramon Ignacio Lozada Vera': R, 'Pedro Cruz Niño': R },
  ],
  [
    'En libertad Flor de María Linares y Óscar de los Ríos Paz, detenidos en Apure.',
    { 'Flor de Maria Linares': R, 'Oscar Delosrios Paz': R },
  ],
  [
    'Engineer Luisa Toro Marín is back with her children after 200 days in a Maracaibo jail.',
    { 'Luisa Toro Marin': R },
  ],
  [
    'Prosecutors confirmed that Gabriel Sosa Luna and two brothers named Prieto had been released without charge.',
    { 'Gabriel Sosa Luna': R },
  ],
  [
    'Según versiones de prensa, Nelson Piña Ruz fue excarcelado, información que su partido no ha confirmado.',
    { 'Nelson Piña Ruz': P },
  ],
  ['Trascendió de manera extraoficial la liberación de Yanira Luján.', { 'Yanira Lujan': P }],
  [
    'Fanny Rosales may already be free: a neighbor says she saw her step out of a taxi, but no relative could be reached.',
    { 'Fanny Rosales': P },
  ],
  [
    'Maracay. La enfermera Yamileth Corro Briceño salió del penal pasadas las ocho de la noche del lunes, informó su hermano por teléfono. «Está cansada pero bien», agregó.',
    { 'Yamileth Corro': R, 'Yamilet Carrero': A },
  ],
  [
    'Con pancartas y silbatos, un grupo de jubilados pidió en Barinas que dejen en libertad a Eustoquio Mora Vera, preso desde marzo.',
    { 'Eustoquio Mora Vera': M },
  ],
  [
    'El comité de familiares desmintió que Heriberto Landa Coronel esté en libertad. «Ayer lo visitamos y sigue en la misma celda», explicó una vocera.',
    { 'Heriberto Landa': M },
  ],
  [
    'La boleta de excarcelación de Zoraida Pinto Vargas fue firmada este martes, pero su salida se concretaría el jueves, según el alguacil.',
    { 'Zoraida Pinto': M },
  ],
  [
    'Ramiro Quevedo, defensor del sargento Joel Ñáñez Rivas, confirmó que este abandonó anoche Ramo Verde con medidas cautelares.',
    { 'Ramiro Quevedo': M, 'Joel Ñáñez Rivas': R },
  ],
  [
    'Coordinadora Voces Libres\nPersonas liberadas (corte 11 p. m.)\n1) Luis Alfonso Duarte Rico\n2) Nora Bastidas\n3) Kelvin Ortuño',
    { 'Luis Alfonso Duarte': R, 'Nora Bastidas': R, 'Nora Bastardo': A },
  ],
  [
    'RELACION DE EXCARCELADOS 03/05\nDUARTE RICO LUIS ALFONSO C.I. 10.222.333\nBASTIDAS SOTO NORA ELENA C.I. 9.888.777',
    { 'Duarte Rico Luis': R, 'Nora Elena Bastidas': R },
  ],
  [
    'Abelardo Zerpa Luna había recuperado la libertad en junio. Este viernes lo arrestaron otra vez en una alcabala y está en Tocorón, según su padre.',
    { 'Abelardo Zerpa': M },
  ],
  [
    'La jueza sustituyó la cárcel por detención domiciliaria a Gladys Ron Perdomo. Un agente vigila la entrada de su edificio.',
    { 'Gladys Ron': M },
  ],
  [
    'Efrén Toledo Paz fue llevado del Helicoide a Yare II durante la madrugada. Su esposa pidió fe de vida.',
    { 'Efrén Toledo': M },
  ],
  [
    'Falleció Isaías Rengel Bello en el hospital de Coche, donde estaba esposado a la cama. Había recibido una boleta de libertad que el penal no acató.',
    { 'Isaías Rengel': M },
  ],
  [
    'Maira Sandoval, quien salió de prisión en 2020, habló en el foro por Orlando Piñero Díaz, detenido desde octubre.',
    { 'Maira Sandoval': M, 'Orlando Piñero': M },
  ],
  [
    'El canje incluyó a nueve ciudadanos. Entre los que llegaron anoche a Beirut está Karim Haddad, ingeniero que pasó dos años en El Rodeo.',
    { 'Karim Haddad': R },
  ],
  [
    'Ni los tres médicos, ni las dos maestras, ni la estudiante Ana Belén Suárez Ocanto, ni ninguno de los mencionados en el informe ha dejado la prisión.',
    { 'Ana Belén Suárez': M },
  ],
  [
    '«Lo vi venir flaquito y corrí», narró entre sollozos la abuela de Jeison Arrieta en la salida del penal de Uribana.',
    { 'Jeison Arrieta': R },
  ],
  [
    'De los primos Peña, solo Carlos Julio Peña Ríos recuperó la libertad este jueves; Carlos Andrés Peña Ríos continúa en Tocuyito.',
    { 'Carlos Julio Peña Ríos': R, 'Carlos Andrés Peña Ríos': M },
  ],
  [
    'Salieron en libertad José de los Santos Rivero y María de la Cruz Lugo de Torres, vecinos de Petare.',
    { 'Jose de los Santos Rivero': R, 'Maria de la Cruz Lugo': R },
  ],
  [
    'Relatives said Dámaso Quiroz walked out of jail late Sunday, one of eight people freed. Nurse Elba Linares is still being held.',
    { 'Damaso Quiroz': R, 'Elba Linares': M },
  ],
  [
    'No hay confirmación oficial, pero en redes se afirma que Yohan Salcedo Paz salió anoche en libertad.',
    { 'Yohan Salcedo': P },
  ],
  [
    'Según una fuente que pidió no ser identificada, Belinda Oropeza habría abandonado el penal; su abogada aún no logra contactarla.',
    { 'Belinda Oropeza': P },
  ],
  [
    'A Tirso Manrique lo esperaban en la puerta desde el amanecer. Salió a las 4 de la tarde, con un bolso al hombro.',
    { 'Tirso Manrique': R },
  ],
  ['A Fanny Ospino la esperaban en la puerta desde el amanecer. No salió.', { 'Fanny Ospino': M }],
  [
    'A Fanny Ospino la esperaban en la puerta desde el amanecer. Cayó la noche y el portón siguió cerrado.',
    { 'Fanny Ospino': M },
  ],
  [
    'El nombre de Roque Belisario apareció en la lista de excarcelados del viernes. El domingo su hija lo visitó en la misma celda.',
    { 'Roque Belisario': M },
  ],
  [
    'Roque Belisario fue anunciado entre los liberados, pero su hija lo encontró el domingo en la misma celda de siempre.',
    { 'Roque Belisario': M },
  ],
  [
    'Alcira Useche debía salir el viernes. La directora del penal alegó que la boleta tenía un error en la cédula y la devolvió a su celda.',
    { 'Alcira Useche': M },
  ],
  [
    'Gonzalo Yanes quedó en libertad el 3 de mayo y el 9 fue capturado en la frontera; desde entonces nadie sabe de él.',
    { 'Gonzalo Yanes': M },
  ],
  [
    'Néstor Lamas cumple 500 días preso. Su familia recordó que 14 de sus compañeros ya fueron liberados.',
    { 'Néstor Lamas': M },
  ],
  [
    'Teresa Morillo recibió a su hermano Rubén Morillo, excarcelado el sábado, en el aeropuerto de Barquisimeto.',
    { 'Teresa Morillo': M, 'Rubén Morillo': R },
  ],
  [
    'El abogado de Hilario Mujica salió satisfecho de la audiencia: cree que su cliente estará libre en una semana.',
    { 'Hilario Mujica': M },
  ],
  [
    'Una semana después de la liberación de su esposa, Oswaldo Brea sigue sin fecha de juicio.',
    { 'Oswaldo Brea': M },
  ],
  [
    'Ernesto Calles fue excluido a última hora del grupo de 20 presos que salió en libertad.',
    { 'Ernesto Calles': M },
  ],
  [
    'Twenty prisoners were freed on Monday. Ernesto Calles was supposed to be one of them.',
    { 'Ernesto Calles': M },
  ],
  [
    'Pilar Montes was told to pack her things. Hours later guards sent her back to her cell.',
    { 'Pilar Montes': M },
  ],
  [
    'State media reported the release of Iván Lares, but his mother says she has seen no sign of him.',
    { 'Iván Lares': M },
  ],
  [
    'Iván Lares\'s lawyer denied reports that he had been freed. "He is still in El Rodeo," she said.',
    { 'Iván Lares': M },
  ],
  ['Iván Lares was freed Tuesday, his lawyer, Tomás Bello, said.', { 'Iván Lares': R, 'Tomás Bello': M }],
  [
    'Tomás Bello, a lawyer with the group, said his client Iván Lares had been released with reporting obligations.',
    { 'Iván Lares': R, 'Tomás Bello': M },
  ],
  [
    'A court ordered Iván Lares freed on medical grounds last week; he was still in a cell on Monday.',
    { 'Iván Lares': M },
  ],
  ['Iván Lares was released into house arrest on Monday with an ankle monitor.', { 'Iván Lares': M }],
  ['Iván Lares, freed in March, was detained again on Thursday at a checkpoint.', { 'Iván Lares': M }],
  [
    'Iván Lares called his wife from a borrowed phone. "I\'m out," he said. "Come get me."',
    { 'Iván Lares': R },
  ],
  [
    'Iván Lares may be out of prison, two relatives of other inmates said, though nobody has heard from him.',
    { 'Iván Lares': P },
  ],
  ['Neighbors celebrated when they heard Iván Lares was coming home. He never arrived.', { 'Iván Lares': M }],
  [
    'Volvió a casa la maestra Dora Anzola, presa durante 11 meses por un audio. Tiene prohibido salir del estado.',
    { 'Dora Anzola': R },
  ],
  [
    'Dora Anzola volvió a casa... pero con una patrulla en la puerta: el tribunal le impuso arresto domiciliario.',
    { 'Dora Anzola': M },
  ],
  [
    'Foro Cívico verificó 18 excarcelaciones; una de ellas es la de la maestra Dora Anzola.',
    { 'Dora Anzola': R },
  ],
  [
    'Se confirmó la excarcelación de tres docentes: Dora Anzola, Pedro Nel Ruiz y Saida Mora.',
    { 'Dora Anzola': R },
  ],
  ['Foro Cívico verificó 18 excarcelaciones; ninguna es la de la maestra Dora Anzola.', { 'Dora Anzola': M }],
  [
    'Foro Cívico contabiliza 18 excarcelaciones y espera que la de la maestra Dora Anzola se concrete hoy.',
    { 'Dora Anzola': M },
  ],
  ['La lista de excarcelados trae por error el nombre de Dora Anzola.', { 'Dora Anzola': M }],
  [
    'Dora Anzola salió de su celda rumbo a la enfermería, no a la calle, como se dijo en redes.',
    { 'Dora Anzola': M },
  ],
  [
    'La liberada es Dora Anzola; Saida Mora, a quien algunos medios dieron por excarcelada, permanece en el Inof.',
    { 'Dora Anzola': R, 'Saida Mora': M },
  ],
  [
    'Al cierre de esta edición, Dora Anzola no había cruzado la puerta del penal, pese al anuncio del fiscal.',
    { 'Dora Anzola': M },
  ],
  [
    'Dora Anzola ya duerme en su casa; no así Luis Pabón, cuya boleta sigue sin aparecer.',
    { 'Dora Anzola': R, 'Luis Pabón': M },
  ],
  [
    'Una funcionaria llamó a la familia de Dora Anzola para decirle que la buscara. Cuando llegaron, les dijeron que volvieran el lunes.',
    { 'Dora Anzola': M },
  ],
  [
    'Una funcionaria llamó a la familia de Dora Anzola para decirle que la buscara. Cuando llegaron, ya estaba en la acera.',
    { 'Dora Anzola': M },
  ],
  [
    'Dora Anzola, a quien el tribunal absolvió el martes, no ha podido salir porque falta un sello.',
    { 'Dora Anzola': M },
  ],
  ['Dora Anzola, a quien el tribunal absolvió el martes, durmió ya en su casa.', { 'Dora Anzola': R }],
  [
    'Dieron libertad a Dora Anzola, dice el papel. En el penal dicen que no ha llegado nada.',
    { 'Dora Anzola': M },
  ],
  [
    '#AHORA Clara Inojosa Pernía, trabajadora de la alcaldía de Cabudare, quedó en libertad tras 7 meses detenida. Foto: cortesía de la familia.',
    { 'Clara Inojosa': R },
  ],
  [
    'Buenas noticias desde Lara: soltaron a Clara Inojosa. La acompañan su esposo y sus dos niños.',
    { 'Clara Inojosa': R },
  ],
  [
    'Carmen lleva nueve meses esperando a su esposo, Julián Farías Toro. «Cada vez que anuncian liberaciones vengo y duermo aquí», contó frente a Yare.',
    { 'Julian Farías': M },
  ],
  [
    'En una carta leída en la plaza, los alumnos de Cruz Mario Lezama exigieron su libertad inmediata.',
    { 'Cruz Mario Lezama': M },
  ],
  [
    'El ministro de Interior negó en rueda de prensa la liberación de Cruz Mario Lezama, reportada por dos portales. «No hay ninguna medida a su favor», afirmó.',
    { 'Cruz Mario Lezama': M },
  ],
  [
    'Aunque varias cuentas lo dieron por libre, Cruz Mario Lezama sigue en Tocuyito, confirmó su hermana tras la visita de hoy.',
    { 'Cruz Mario Lezama': M },
  ],
  [
    'La Corte aprobó la excarcelación de Cruz Mario Lezama. Si no hay contratiempos, mañana estará con los suyos.',
    { 'Cruz Mario Lezama': M },
  ],
  [
    '«Hoy ganó la justicia», escribió el abogado Elio Parra al anunciar que Cruz Mario Lezama ya está fuera del penal.',
    { 'Cruz Mario Lezama': R, 'Elio Parra': M },
  ],
  [
    'Grupo Faro - excarcelaciones verificadas al 12/2:\n• Aura Celis (Táchira)\n• Alberto Ríos Sosa (Mérida)\n• Beto Ríos Sosa (Mérida)\n• Iris Moya (Zulia)',
    { 'Aura Celis': R, 'Beto Ríos Sosa': R, 'Iris Moya': R },
  ],
  [
    'EXCARCELADOS\n1. Aura Celis\n2. Beto Ríos\n\nSIGUEN DETENIDOS\n1. Iris Moya\n2. Raúl Tapia',
    { 'Aura Celis': R, 'Iris Moya': M },
  ],
  [
    'LISTA OFICIAL DE BENEFICIADOS CON EXCARCELACION\n1 TAPIA MOYA RAUL JOSE 14.555.666\n2 CELIS AURA ROSA 15.666.777',
    { 'Tapia Moya Raul': R, 'Celis Aura Rosa': R },
  ],
  [
    'Nilo Bracamonte, excarcelado el 5 de enero, fue aprehendido este martes cuando acudía a presentarse al tribunal, dijo su abogada.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'Menos de una semana disfrutó Nilo Bracamonte de la libertad: el viernes lo esposaron en su trabajo.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'Nilo Bracamonte dejó el penal, pero no es libre: cumplirá el resto de la pena en su apartamento, vigilado.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'Sacaron a Nilo Bracamonte de El Rodeo I y lo ingresaron en El Rodeo II, dijo el observatorio.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'Nilo Bracamonte y otros cuatro fueron sacados en un autobús de la cárcel de Barinas. Su destino sería Guanare.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'Nilo Bracamonte no alcanzó a ver la libertad: una peritonitis lo mató en el retén el mismo día en que llegó su boleta.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'Sepultaron a Nilo Bracamonte. El tribunal había ordenado liberarlo tres días antes.',
    { 'Nilo Bracamonte': M },
  ],
  [
    'El exconcejal Nilo Bracamonte, que recuperó la libertad en 2021 tras tres años preso, acompañó a la esposa de Dalia Mota en la protesta.',
    { 'Nilo Bracamonte': M, 'Dalia Mota': M },
  ],
  ['El canje dejó por fuera a Omar Saab Rizk, cuya familia lo esperaba en Toluca.', { 'Omar Saab Rizk': M }],
  [
    'Nada de lo anunciado por el gobierno, ni la comisión, ni la ley de amnistía, ni las medallas, ha servido para sacar de la cárcel a Noel Ibarra.',
    { 'Noel Ibarra': M },
  ],
  [
    'Ni uno solo de los nueve pescadores, entre ellos Noel Ibarra y su padre, ha vuelto a su pueblo.',
    { 'Noel Ibarra': M },
  ],
  [
    'Tampoco Noel Ibarra, pese a lo que se publicó, pudo dejar la cárcel en esta tanda.',
    { 'Noel Ibarra': M },
  ],
  ['«Yo solo quiero que me lo suelten», repite la madre de Noel Ibarra.', { 'Noel Ibarra': M }],
  [
    '«Me dijeron que ya venía, que lo esperara», contó la madre de Noel Ibarra, que a medianoche se fue a su casa sola.',
    { 'Noel Ibarra': M },
  ],
  [
    'Noel Ibarra Soto está en su casa. Su gemelo, Joel Ibarra Soto, no: lo dejaron en Uribana.',
    { 'Noel Ibarra Soto': R, 'Joel Ibarra Soto': M },
  ],
  [
    'A Joel Ibarra Soto lo dejaron ir. A Noel Ibarra Soto, no.',
    { 'Noel Ibarra Soto': M, 'Joel Ibarra Soto': R },
  ],
  [
    'Un funcionario que no quiso dar su nombre dijo que Noel Ibarra fue liberado en la madrugada. El comité no pudo corroborarlo.',
    { 'Noel Ibarra': P },
  ],
  [
    'El gobierno sostiene que Noel Ibarra fue excarcelado; la ONG dice que no tiene prueba de ello.',
    { 'Noel Ibarra': P },
  ],
  [
    'La liberación de Noel Ibarra, reportada por un canal, no pudo ser verificada por este medio.',
    { 'Noel Ibarra': P },
  ],
  [
    'American teacher Glenn Archer is on his way home after 16 months in a Venezuelan prison, the White House said. His cellmate Mateo Rivas remains at Rodeo I.',
    { 'Glenn Archer': R, 'Mateo Rivas': M },
  ],
  [
    'Glenn Archer walked out of the gates of Rodeo I shortly after dawn, blinking at the cameras.',
    { 'Glenn Archer': R },
  ],
  ['The White House demanded that Venezuela let Glenn Archer go.', { 'Glenn Archer': M }],
  ["Glenn Archer's sister said a promised release fell apart at the last minute.", { 'Glenn Archer': M }],
  [
    'Glenn Archer was to have been freed on Friday. Instead, guards moved him to solitary.',
    { 'Glenn Archer': M },
  ],
  [
    'Glenn Archer was among those freed, according to a lawmaker, but the embassy said it had no confirmation.',
    { 'Glenn Archer': P },
  ],
  [
    'Despite what officials announced, Glenn Archer did not leave the prison, his lawyer said.',
    { 'Glenn Archer': M },
  ],
  [
    '"I can finally breathe," said Lena Archer, whose brother Glenn Archer was freed on Sunday.',
    { 'Glenn Archer': R, 'Lena Archer': M },
  ],
  [
    'Venezuela on Friday released six Americans, including Glenn Archer, a teacher from Ohio.',
    { 'Glenn Archer': R },
  ],
  [
    'Venezuela on Friday released six Americans but not Glenn Archer, a teacher from Ohio.',
    { 'Glenn Archer': M },
  ],
  ['None of the six Americans released on Friday was Glenn Archer.', { 'Glenn Archer': M }],
  [
    'Glenn Archer, a former detainee who was freed in a 2021 swap, called for the release of the others.',
    { 'Glenn Archer': M },
  ],
  [
    'Rights groups say at least 20 people freed last week are back behind bars, Glenn Archer among them.',
    { 'Glenn Archer': M },
  ],
  ['Free after 16 months: Glenn Archer is back in Ohio.', { 'Glenn Archer': R }],
  [
    'A judge dismissed the case against Glenn Archer and ordered him freed, but the prison says it has no paperwork.',
    { 'Glenn Archer': M },
  ],
  [
    'Compañeros de Pedro Ruz Alvarado, sindicalista petrolero, pintaron «Pedro libre» en el portón de la refinería.',
    { 'Pedro Ruz': M },
  ],
  [
    'Su nombre, Pedro Ruz Alvarado, encabezaba la lista de quienes saldrían el domingo. Llegó el lunes y nada.',
    { 'Pedro Ruz': M },
  ],
  [
    'Lo de Pedro Ruz Alvarado no fue una liberación, aclaró la ONG: lo cambiaron de cárcel.',
    { 'Pedro Ruz': M },
  ],
  [
    'Contra todo pronóstico, Pedro Ruz Alvarado salió anoche; su abogado se enteró por la televisión.',
    { 'Pedro Ruz': R },
  ],
  ['Pedro Ruz Alvarado iba a ser liberado con los demás, pero un fiscal apeló.', { 'Pedro Ruz': M }],
  ['Once presos salieron en libertad en Sucre. Uno de ellos es Ruperto Salas Ortiz.', { 'Ruperto Salas': R }],
  [
    'El docente Ruperto Salas Ortiz recobró este miércoles su libertad, luego de 200 días en los calabozos de la policía de Cumaná.',
    { 'Ruperto Salas': R },
  ],
  [
    'Ruperto Salas Ortiz amaneció en su casa. La noche anterior, sin previo aviso, le abrieron la celda.',
    { 'Ruperto Salas': R },
  ],
  ['Excarcelan en Cumaná al docente Ruperto Salas Ortiz', { 'Ruperto Salas': R }],
  [
    'Desde anoche está libre el docente Ruperto Salas Ortiz, con presentación cada 15 días y prohibición de hablar con la prensa.',
    { 'Ruperto Salas': R },
  ],
  [
    'El docente Ruperto Salas Ortiz lleva 200 días en los calabozos de la policía de Cumaná; su gremio pide que sea puesto en libertad sin condiciones.',
    { 'Ruperto Salas': M },
  ],
  [
    '«Ruperto no salió. Lo que circula es mentira», dijo la esposa del docente Ruperto Salas Ortiz.',
    { 'Ruperto Salas': M },
  ],
  [
    'No es verdad que el docente Ruperto Salas Ortiz esté en su casa: lo confirmó su esposa, que hoy le llevó comida a la comandancia.',
    { 'Ruperto Salas': M },
  ],
  [
    'Una fuente del tribunal dijo a este portal que el docente Ruperto Salas Ortiz saldrá el viernes.',
    { 'Ruperto Salas': M },
  ],
  [
    'El docente Ruperto Salas Ortiz recibió el lunes la notificación de su libertad. La directora del penal dijo a la familia que espera el oficio para abrirle la puerta.',
    { 'Ruperto Salas': M },
  ],
  [
    'La defensora Delia Cova precisó que Ruperto Salas Ortiz fue excarcelado con fianza.',
    { 'Delia Cova': M, 'Ruperto Salas': R },
  ],
  [
    '«Se hizo justicia», declaró Delia Cova, abogada de Ruperto Salas Ortiz, liberado a las 3 de la tarde.',
    { 'Delia Cova': M, 'Ruperto Salas': R },
  ],
  [
    'Salieron ayer (4): Ruperto Salas, Mauro Lima, Inés Páez y Gil Toro.',
    { 'Ruperto Salas': R, 'Mauro Lima': R },
  ],
  [
    'Salieron ayer: Ruperto Salas e Inés Páez. No salieron: Mauro Lima y Gil Toro.',
    { 'Ruperto Salas': R, 'Mauro Lima': M },
  ],
  [
    'Liberados: Ruperto Salas, Inés Páez. Pendientes: Mauro Lima, Gil Toro.',
    { 'Ruperto Salas': R, 'Mauro Lima': M },
  ],
  [
    'PERSONAS QUE RECUPERARON SU LIBERTAD\nSALAS ORTIZ RUPERTO JOSE\nLIMA PRADO MAURO ENRIQUE\nPAEZ INES',
    { 'Ruperto Jose Salas': R, 'Lima Mauro': R },
  ],
  [
    'Ruperto Salas, a quien habían soltado en Navidad, amaneció hoy detenido en la sede de la policía política.',
    { 'Ruperto Salas': M },
  ],
  [
    'La alegría por la salida de Ruperto Salas se apagó a las 48 horas, cuando una comisión volvió por él.',
    { 'Ruperto Salas': M },
  ],
  [
    'Arresto domiciliario para Ruperto Salas, que deja la comandancia pero no podrá salir de su vivienda.',
    { 'Ruperto Salas': M },
  ],
  [
    'Ruperto Salas no llegó a disfrutar de la medida humanitaria: un infarto acabó con su vida en la celda.',
    { 'Ruperto Salas': M },
  ],
  [
    'Liberado en 2022 y hoy en el exilio, Ruperto Salas relata en un documental los meses que pasó en La Tumba.',
    { 'Ruperto Salas': M },
  ],
  [
    'De los 14 que el alcalde mencionó en su discurso, y a pesar de los aplausos, las fotos y el abrazo con las madres, ni Ruperto Salas ni ningún otro ha pisado la calle.',
    { 'Ruperto Salas': M },
  ],
  ['«Todavía no me lo creo, estoy afuera», dijo Ruperto Salas a los periodistas.', { 'Ruperto Salas': R }],
  [
    'Mario Salas Rey fue liberado; su hermano Marcos Salas Rey no corrió con la misma suerte.',
    { 'Mario Salas Rey': R, 'Marcos Salas Rey': M },
  ],
  [
    'De los dos hermanos solo uno durmió en casa: Marcos Salas Rey. Mario Salas Rey espera traslado a Yare.',
    { 'Mario Salas Rey': M, 'Marcos Salas Rey': R },
  ],
  [
    'Se habla de la liberación de Ruperto Salas, pero a esta hora no hay nada confirmado.',
    { 'Ruperto Salas': P },
  ],
  [
    'Ruperto Salas habría quedado en libertad anoche, indicó un compañero de celda por teléfono.',
    { 'Ruperto Salas': P },
  ],
  ['Unos dicen que Ruperto Salas ya salió; otros, que lo vieron ayer en el patio.', { 'Ruperto Salas': P }],
  [
    'Ruperto Salas has been freed, his daughter told reporters. Judge Carol Brand signed the order on Friday.',
    { 'Ruperto Salas': R, 'Carol Brand': M },
  ],
  [
    'Activist Ruperto Salas left a Caracas jail on Tuesday after 300 days behind bars, his union said.',
    { 'Ruperto Salas': R },
  ],
  [
    'Among the 12 was teacher Ruperto Salas, who posted a video from his living room. "I\'m home," he said. The 12 were released on Monday.',
    { 'Ruperto Salas': R },
  ],
  [
    'The ministry said 12 people were released on Monday. Teacher Ruperto Salas was not one of them, his union said.',
    { 'Ruperto Salas': M },
  ],
  [
    'Ruperto Salas walked free, but Inez Paez, arrested the same day, was sent back to her cell.',
    { 'Ruperto Salas': R, 'Inez Paez': M },
  ],
  ['Eleven months after his release was ordered, Ruperto Salas is in the same cell.', { 'Ruperto Salas': M }],
  [
    'Ruperto Salas, who spent a year in prison before being freed in 2020, now leads the committee.',
    { 'Ruperto Salas': M },
  ],
  ['Ruperto Salas was freed from the hospital and returned to prison on Monday.', { 'Ruperto Salas': M }],
  ['Ruperto Salas was cleared of all charges. He is still in jail.', { 'Ruperto Salas': M }],
  [
    'Tocó la puerta de su casa el domingo, sin avisar: Ruperto Salas estaba libre después de 300 días.',
    { 'Ruperto Salas': R },
  ],
  [
    'Ruperto Salas fue liberado sin zapatos y sin cédula. Nadie le explicó nada. Caminó hasta la casa de una tía.',
    { 'Ruperto Salas': R },
  ],
  [
    'Ruperto Salas salió con medida cautelar. No puede declarar, no puede viajar y debe firmar cada ocho días.',
    { 'Ruperto Salas': R },
  ],
]
