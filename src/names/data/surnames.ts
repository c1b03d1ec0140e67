/**
 * Surnames in use in Venezuela beside those of frequencies.json: Spanish, Basque, Canarian, Andean, indigenous,
 * Portuguese, Italian, Arab and others. From general knowledge, without counts: that a name exists is what tells
 * a neighbour (Ávila, Dávila) from a slip. An underscore joins the words of one surname.
 */
export const SURNAMES = `
Abad Abarca Abelló Abreu Acevedo Aceituno Acero Acuña Adames Adán Adrián Afonso Agostini Agreda Agreste Agüero Aguiar Aguilarte Aguilera Aguirre
Agudelo Águila Ahumada Aizpurúa Alamilla Álamo Alarcón Alayón Alba Albarracín Albán Alberti Alberto Albornett Alcalá Alcántara Alcázar Alcedo
Alcocer Aldana Aldazoro Alegre Alegría Alejo Alemán Alfaro Alfonzo Alfonso Algara Almao Almarza Almeida Almenar Almera Almérida Alonso Alonzo Alpízar
Altamirano Altuve Alvarenga Alvárez Alviárez Alvino Alzuru Amado Amador Amaral Amaro Amaya Amundaray Anato Anaya Andara Andrade Andrés Andueza
Angarita Ángel Ángulo Angulo Antequera Antolínez Antón Antúnez Anzola Añez Apolinar Apóstol Aquino Aragón Arana Arands Aranguibel Aranguren Araque
Arape Araujo Aray Arbeláez Arboleda Arcaya Arce Arcia Arcila Arcos Ardila Arellano Arenas Arévalo Argüelles Argüello Argüinzones Arias Arismendi
Aristeguieta Aristimuño Ariza Armado Armas Armenta Armiñana Arnal Arocha Arnáez Arrabal Arráez Arráiz Arreaza Arredondo Arriaga Arrieche Arrieta Arriojas
Arroyo Arteaga Artigas Arvelo Arveláez Arzola Asuaje Ascensión Asprino Astudillo Atencio Atienza Avellaneda Avendaño Ávila Avilán Avilés Ayala Ayestarán
Azócar Azpúrua Azuero Azuaje Babarro Báez Baena Balbás Balbuena Baldallo Ballesteros Ballestero Balderrama Balduz Balestrini Balladares Ballén
Balza Bandres Bandrés Barajas Baralt Barazarte Barbera Barbosa Barboza Bárcenas Barco Bardales Barela Bárcena Barón Barrada Barragán Barráez Barral Barrera Barreno
Barreiro Barrero Barrientos Barrio Barrios Barroeta Barros Barroso Barroyeta Basabe Basalo Bastardo Basto Bastos Batista Bautista Bayona Bazán Becerra
Becerrit Bejarano Belandria Belisario Bello Bellorín Beltrán Benavente Benavides Benavidez Benítez Benitez Bencomo Benedetti Benzaquén Beomon Berbesí
Berdugo Bergollo Bericoto Bermejo Bernal Bernárdez Bernardo Berrío Berríos Berroterán Berrueta Betancur Betancort Bermúdez Blandín Blanchard Blanco Blandón Blasco Bocaney Boada
Boada Bogado Bohórquez Bolaños Bolívar Bompart Bonalde Bonilla Bonillo Borges Borjas Borja Borrego Borrero Borregales Borrome Boscán Bosch Botello Boullosa
Boyer Boza Bracamonte Bracamontes Bracho Brandt Bravo Brazón Brea Briceño Brito Brizuela Bruzual Bueno Buitrago Burgos Burguera Burgueño Buroz Bustillo Bustillos
Bustos Butrón Buznego Caballero Cabarcas Cabeza Cabezas Cabrera Cabriles Cáceres Cachutt Cadena Cadenas Cadet Cadevilla Cádiz Caicedo Caires Calatayud Calcaño Calcurián
Caldera Calderón Calles Calles Calvete Calvo Calzada Calzadilla Camacaro Camacho Camargo Camarillo Cambero Camero Camejo Campero Campins Campo Canache Canales
Canchica Cancines Candelario Candelas Canelo Canache Canino Cañas Cañizales Cañizález Cano Cantillo Cantor Capó Capote Capriles Carabaño Carache Carballo Carbonell Carbonero
Carbono Cárcamo Cardenal Cárdenas Cardona Cardoza Cardozo Cariaco Carías Carima Carlos Caro Carpintero Carpio Carrasquel Carrasquero Carreño Carrera
Carreras Carrero Carrillo Carrión Carrizal Carrizales Carrizo Carroz Cartagena Cartaya Carucí Carusí Casado Casadiego Casal Casanova Casañas Casares Casas
Cascante Caseres Casique Cassiani Castañeda Castaño Castejón Castellano Castellanos Castilla Castillejo Castrillo Castrillón Casulo Catalán Cataño Catarí Cayama
Cazorla Ceballos Cegarra Celis Centella Cepeda Cerda Cerezo Cermeño Cerrada Cervantes Céspedes Chaparro Charles Charris Chaurán Chávarri Chaviel Chávez
Chejín Chinchilla Chino Chiquito Chirino Chirivella Chinea Chique Chuello Cifuentes Cisnero Cisneros Claro Clavel Clavijo Clavo Cobarrubia Cobo Cobos Coello Coffi Colón
Colombo Coll Collado Collantes Colmenárez Colmenero Concepción Conde Conejero Conopoima Contramaestre Coraspe Corales Corcega Córcega Cordero Córdoba Cordova Cordones
Corniel Coronado Coronel Coronil Corona Correa Corrales Corredor Corro Cortés Cortez Cortéz Cortesía Cotes Cova Covas Coy Crespo Cruz Cuadros Cuárez Cuartín Cubillán Cuello Cuellar
Cueva Cuevas Cuero Culcay Cuberos Cumana Curiel Custodio Dáger Dalis Damas Daniels Danielo Darias Dávalos Dávila Daza Delpino Delfín Delgadillo Delón
Depablos Deyan Deza Díez Dickson Dolande Domínguez Domínguez Donado Donaire Donis Dorado Dorante Dorantes Dordelly Dorta Dos_Santos Dos_Ramos Duben Duerto Dueñas Dugarte Duno
Duque Duran Durán Durand Duréndez Echandía Echarry Echavarría Echeverri Echeverría Echeto Echezábal Egáñez Egaña Elizondo Emán Encarnación Encinoza Enríquez Erazo Escalante
Escalera Escandela Escobedo Escorcha Escorihuela Escribano Escudero Espejo Espinal Espina Espinel Esqueda Esquivel Estaba Estanga Estepa Esteves Estrada Estraño Estrella
Fadul Fajardo Falcón Fandiño Fariña Faría Farrera Febres Felipe Féliz Fereira Fereda Ferrer Ferreira Ferrero Ferro Fierro Fermenal Figuera Figueras Figueredo
Flamerich Flete Florez Flórez Florido Fonseca Fontaine Fontiveros Fonte Franceschi Franchi Franco Francis Franquiz Freitez Freire Freytes Fréitez Fuentes Fuenmayor Fuguet
Gabaldón Gago Gainza Galán Galarraga Galárraga Galea Galeano Galíndez Galindo Gallardo Gallego Gallegos Galué Galvis Galván Gálvez Gálviz Gámez Gamarra Gamero
Gamez Gandica Gaona Garabán Garay Garbán Garcés Gardié Garcilazo Gari Garnica Garrote Garza Garzón Gascón Gásperi Gavidia Gaviria Gelvez Gelvis Gerdez Gerardino
Gimón Giménez Gimeno Giraldo Girón Girott Giusti Goatache Godoy Goicochea Goicoechea Goite Golindano Gomes Góngora Gordillo Gordon Goyo Gouveia Govea Gracia Gradillas Granadillo
Granado Granados Granda Grande Grau Graterón Grateron Griman Grimán Grisanti Grillet Grijalba Grimaldi Guaido Guaidó Guacache Guaiquirima Guaicara Guaina Gualdrón Guaita Guánchez Guanare Guaramata
Guarda Guaregua Guárate Guarín Guarapo Guarisma Guarema Guariguata Guasamucare Guatarasma Guayapero Guedes Güere Guerere Gueren Guerras Guerrera Guerrini Guía Guía Guilarte Guinand
Guillent Guíñez Gutierre Guzmán Gúzman Haack Haddad Hannot Harris Heres Hermoso Hernáiz Hernando Herrada Herrán Herrada Herrero Hevia Hidrobo Higuera Higuerey
Hinojosa Holguín Hoyos Huaman Huérfano Huerta Huertas Hung Hurtado Ibáñez Ibarra Ibarreto Idrogo Iglesias Illarramendi Inciarte Indriago Infantino Iragorry Iribarren Irausquín
Irureta Irigoyen Isea Isaacs Istúriz Itriago Iturbe Iturriza Iznaga Jaén Jaimes Jáimez Jara Jaramillo Jáuregui Javitt Jerez Jiménez Jordán Jorge Jove Juárez Juliac
Jurado Juvinao Kalil Labarca Labastidas Labrador Lacruz Ladera Lafée Laguado Laguna Lago Lagos Laguado Laguado Lamas Lamus Landa Landáez Landazábal Lander Landinez Lanza Lanz Lara Lares
Lárez Larrazábal Larreal Larralde Larrarte Larrea Larrosa Lasorsa Lastra Latouche Latuff Laurens Laya Laza Lazarde Lázaro Lazo Leaño Leañez Leal Lecuna Ledezma Ledesma Legón Leiva Leyva Lemus Lengua
Lemoine Leonett León Lepage Lerma Level Levy Lezcano Licett Liendo Limardo Linarez Linero Lira Lisboa Liscano Lizardi Lizardo Lizarazo Lizárraga Lizcano Llamozas Llanos Llavaneras
Llovera Lloveras Lobo Lobos Lobatón Lombano Longa Londoño Lorca Lopera Lorenzo Loreto Lovato Lozano Luces Luciani Lucero Lucas Lucena Luengo Lugo Luis Luján Luna Luque Luzardo Luzón Luy
Macayo Maceira Macero Macías Machuca Maduro Madera Madero Madriz Madrid Madrigal Maestre Magallanes Magdaleno Maggi Mago Mayora Malaver Maldonado Malpica Mambel Manaure Mancera Mancilla Mandé
Manosalva Manrique Mansilla Mantilla Manzanares Manzanilla Manzano Manzo Maracara Marapacuto Marcelino Marchán Marchena Marchán Marcos Marín Marinez Mariani Mariano Marichal Mariña Mariño Marrero Marroquín Marrufo Marte Martí
Martín Martínes Martos Marval Márvez Mármol Marquina Marques Mas Masabé Massiani Mata Matamoros Mateo Mateus Matey Matheus Matute Maurera Mavares Maya Mayo Mayorga Mayz Maza Mazzei Mazo Medero
Medrano Meinhardt Mejía Mejías Meléan Melean Melchor Melecio Meléndez Melendrez Melgarejo Melo Mena Menacho Mendible Mendiri Mendiola Mendivelso Mendes Meneses Méndes Menéndez Mercado Mercader
Mérida Merchán Merino Merlo Mesones Mezones Michelena Michelangelli Mier Milano Milian Millán Miliani Mina Minguet Miquilena Mirabal Miranda Mirelles Misel Moacho Mocó Moisés Mojica Molero
Molleda Molleja Mollegas Monasterio Monasterios Moncada Mondragón Monroy Monrroy Monsalves Montaña Montañez Montaño Monte Montenegro Montero Monterola Monterrey Montes Montesinos Montezuma
Montoya Montserrat Monzón Morán Morante Morata Moratinos Moreira Morell Morera Morey Morillo Moro Morocoima Morocoima Morón Moronta Moros Moscoso Mosqueda Mosquera Mota Mouriño Moya Moyano Mudarra Mujíca Mundaraín
Muñoz Murcia Murga Murillo Mutis Nadal Nadales Naim Najul Naranjo Narváez Navarrete Navarrete Navarrez Navedo Naveda Navea Nazar Negrete Negrín Negrón Negretti Neira Nessi Nicolás Niño Nieto Nogal Noda Noguera
Noriega Novoa Nucette Núñes Obando Oballos Obelmejías Obregón Ocando Ocanto Ocaña Ochoa Ojeda Olavarrieta Olivar Olivares Olivera Oliveira Olivero Oliveros Olivo Olivos Olmos Olmedo Olaizola Oliva
Olarte Omaña Oñate Oquendo Orcial Ordaz Ordóñez Ordosgoiti Orduz Orejarena Oria Oribio Oriach Oropeza Orozco Orta Ortega Ortigoza Ortíz Orduño Osechas Osío Osal Osorno Ospina Ospino Osteicoechea Osuna Otaiza Otero Otálora Ovalles Oviedo
Oyarzábal Oyoque Pabón Pacheco Padrino Padrón Páez Palacio Palacios Palacín Palencia Palmar Palmares Palmera Palomares Palomino Pantoja Paraco Parababire Paraqueima Pardo Paradas Parada Paredez Pareja Parejo Parica Parilli
Parucho Pascual Pastrán Pastrana Patete Patiño Paúl Paván Paz Pazos Pedra Pedraza Pedroza Pedreañez Pedrique Pelayo Pellicer Penagos Penoth Peñalosa Peñaloza Peñalver Peñaranda Peña_Loza Perales Perche Peraza Perea Pereda Pereira Pereiro Perera Perero
Perfetti Pernalete Pernía Perozo Persad Petit Petrella Piedra Picón Pichardo Pietri Pimentel Pimiento Pineda Pinzón Pinedo Piñate Piñerúa Piñero Piñeros Piñerez Pirela Piratova Pitre Pizarro Plasencia Plaza Plazas Poleo Polo Pompa Ponce Porras Porteles
Portillo Porto Posada Poyer Pradas Prada Prado Prato Primera Primo Puche Puerta Puerto Puertas Pulgar Pulgarín Puerta Pumar Quero Quesada Querecuto Querales Quevedo Quiaragua Quijano Quilarque Quiñónez Quintana Quintanillo Quintanilla Quiroga Quiroz Quirós Raga Raldíriz
Ramones Ramos Rausseo Raffalli Rattia Ravelo Raya Reaño Rebolledo Redondo Regalado Reinoza Reinoso Reyna Reina Remolina Rendón Rengifo Reque Restrepo Retali Revete Revilla Reverol Reverón Revenga Rey Rial Ribas Ribera Ricardo Rico Riascos Rios Ríos Ripoll Ripolls
Riobueno Rísquez Ritacco Riveras Rivera Rivero Riveros Rivolta Roa Roberti Robertis Robles Robaina Roca Rocca Rocha Roche Rodil Rodulfo Rojo Roldán Román Romance Romay Roncallo Rondón Roque Ropero Roques Rosa Rosado Rosal Rosario Rosas Rosquete Rossi Rosell Roso Rossell Royero
Rubiano Rubin Rubio Rueda Ruedas Rufo Ruíz Rujano Rumbos Ruzza Saa Saab Saavedra Sabino Sabogal Saer Sáez Sáenz Sáez Salaverría Salaya Salas Salcedo Saldeño Saldivia Salgado Salina Salinas Sallago Salmerón Salom Saloma Salvador Salvatierra Samaniego Samán Sambrano San_Martín San_Juan San_Miguel Sandia
Sandoval Sangronis Sangroniz Santaella Santamaría Santana Santander Santeliz Santiago Santoyo Santo Santos Sanabria Sanguino Sanguinetti Sansonetti Sanz Saracual Saraiva Sarabia Saravia Sarmiento Sarría Sanclemente Sardi Sardiñas Savelli Segnini Segovia Segura Seijas Seijo Senior Serrada Serrano Serra Serrudo Sevilla Sequeda
Sequín Sierra Sierralta Silveira Simanca Simancas Sirvén Siso Sivira Smith Solano Solarte Solares Soler Solis Solís Solórzano Soledad Sorondo Sosa Sotillo Sotomayor Soublette Soulés Sousa Souza Suarte Sucre Suescún Suniaga Sulvarán Sumoza Sánchz
Tablante Tabares Taborda Tachón Talavera Tamarones Tamayo Tamiche Tang Tapia Tarache Tarff Tarrío Tavares Tavera Tejada Tejeda Tejera Tellería Téllez Tello Tenepe Tenías Tenorio Tepedino Terán Tesara Tineo Tirado Toledo Tolosa Tomás Tolentino Tonito
Toloza Torcate Torcatt Toribio Torrado Torre Torrealba Torreyes Torrellas Torrens Torrivilla Toussaint Tovar Trabucco Traviezo Travieso Trías Trinidad Triana Trompiz Trómpiz Troya Trujillo Tudares Tunez Turizo Turmero Ubán Uga Ugarte Ugas Ulloa Umanés Umbría Unda Uraín Uray
Uribe Uricare Uriana Uriarte Urbano Urbina Urbáez Urán Urosa Urquía Urquiola Urreiztieta Urrea Urribarri Uslar Usuga Uviedo Uzcanga Vahlis Valderrama Valdés Valdez Valdiviezo Valecillos Valera Valero Valerio Vale Valladares Valle Vallejo Vallejos Vallenilla Vallés Valles Valiente Valverde Vanegas
Varela Varillas Varón Vecchio Vega Vegas Velasco Velazco Velandia Velarde Vélez Velis Veliz Véliz Veloz Venegas Ventura Vera Verde Verdi Verdú Vergara Verhelst Vethencourt Viana Viáfara Vicent Vicente Victoria Vicuña Vidal Viera Vieira Viez Vilas Vilches Villa Villahermosa Villafañe
Villafranca Villalba Villalta Villamizar Villamediana Villanueva Villarreal Villarruel Villasana Villasmil Villavicencio Villegas Villaroel Viña Viñas Virla Visconti Vitriago Vivenes Vizcaíno Vizcaya Vizcarrondo Vizcarra Volcán Weffer Wettel Wills Yagua Yaguare Yamarte Yánez Yáñez Yaraure Yaselli Yeguez Yégüez
Yendis Ybarra Yépes Yoris Yrausquín Ytriago Yáñes Zambrano Zapata Zaraza Zárate Zavala Zavarce Zea Zegarra Zeballos Zerpa Ziegler Zoghbi Zorrilla Zuleta Zuloaga Zúñiga Zuluaga Zurbarán Zurita
Abi_Saab Abou_Assi Abreo Aguiar_Da_Silva Alves Amaral Andrade Antunes Azevedo Baptista Barros Bastos Brandao Brito Cabral Camara Camacho Cardoso Carvalho Castanho Coelho Correia Costa Cunha Da_Costa Da_Cunha De_Abreu De_Andrade De_Barros De_Canha De_Castro
De_Gouveia De_Jesus De_Lima De_Nóbrega De_Oliveira De_Ornelas De_Pinho De_Ponte De_Santiago De_Vieira Dias Do_Nascimento Duarte Faria Fernandes Ferraz Ferreira Figueira Fonseca Franca Freitas Goes Gomes Gouveia Henriques Jardim Lopes Lourenço Luis Macedo Machado Magalhaes Marques Martins
Melim Mendes Mendonça Monteiro Morais Moreira Nascimento Neves Nóbrega Nunes Oliveira Ornelas Pereira Perestrelo Pestana Pinheiro Pires Pita Pontes Ramalho Ramos Rebelo Ribeiro Rocha Sá Santos Simoes Soares Sousa Spínola Tavares Teixeira Teles Vasconcelos Vaz Veloza Ventura Viveiros
Abate Acconcia Aiello Albanese Amato Amendola Angelini Antonelli Arena Baldini Barbieri Barone Basile Battaglia Bellini Benvenuto Bernardi Bertolini Bianco Bonetti Bruni Bruno Bucci Calabrese Calvani Cammarata Capozzi Caputo Carbone Carrano Caruso Catalano Cavallo Ciccone Colella Colombo Conte Coppola
Corsi Costantini Cristofaro Dágostino D'Agostino D'Alessandro D'Amico D'Andrea D'Angelo D'Elia D'Onofrio De_Angelis De_Grazia De_Luca De_Marco De_Nicola De_Rosa De_Santis De_Simone Del_Vecchio Di_Bartolo Di_Battista Di_Donato Di_Giacomo Di_Lorenzo Di_Marco Di_Marzo Di_Martino Di_Nardo Di_Stefano
Donato Esposito Fabbri Falcone Fasano Ferrara Ferrari Ferri Fiore Fontana Forte Fusco Gallo Gargano Gentile Giacomini Giannini Giordani Giuliani Grassi Greco Grieco Guerra Iacono Iannuzzi La_Rosa La_Cruz Leone Leonardi Lombardi Lombardo Longo Lo_Presti Lucchese Mancini Mancuso Manzo Marchese Marchetti Mariotti
Marini Marino Martelli Martini Massa Mastrangelo Mazza Mele Messina Milani Morelli Moretti Napoli Napolitano Natale Nardi Negri Neri Nigro Orlandi Orlando Pace Pagano Palermo Palumbo Parisi Pasquali Pellegrino Perrone Piazza Pinto Pisani Pugliese Ranieri Ricci Rinaldi Riva Rizzo Rossini Ruggiero Russo Sabatini
Salerno Salvatore Sanna Santoro Sartori Scala Scalzo Serra Silvestri Sorrentino Spina Tedesco Testa Tirado Tomassi Valente Valentini Ventura Vitale Volpe Zanetti Zambelli Zanotti
Abboud Abdala Abdallah Abdul Abou Aboulhosn Ahmad Akl Al_Ali Ali Al_Masri Al_Souki Assad Assaf Atala Attar Awad Azar Aziz Baki Barakat Bassil Bechara Bitar Boulos Chacra Chaer Chahine Chalhoub Dagga Daher Darwich Dib El_Aissami El_Hage El_Halabi El_Khoury El_Masri El_Souki Elneser Fakih Farah Faraj Fares Fayad Gebran
Ghanem Habib Hachem Hage Hadad Hakim Hamad Hamdan Hamze Hanna Harb Hassan Hatem Hijazi Ibrahim Issa Jabbour Jaber Jarjour Kabbabe Kabchi Kassem Kassis Kattar Khalil Khoury Koury Makled Mansour Matar Merhi Mokdad Mousa Mubayed Mustafa Nader Naim Najjar Nasser Nassif Omais Rached Rahal Richani Saad Saade Salame Salman Salloum
Samaan Sarkis Sawaya Semaan Souki Tannous Tarabay Toufic Yammine Younes Youssef Zakhour Zaidan Zakaria Zeidan
Ambard Anderson Bermudes Blackman Brown Charles Clark Cooper Davis Edwards Evans Francis George Hall Henry Hill James John Johnson Jones Joseph King Lewis Martin Miller Moore Morris Nelson Peters Phillips Richards Roberts Robinson Taylor Thomas Thompson White Williams Wilson Wong Chang Chen Cheng Chung Feng Fung Lee Li Liu Ng Wang Wu Zhang
Achagua Amaiz Apure Arapé Caimán Caripe Cayupare Chacare Coronado Curvelo Epiayú Epieyu Fernández Guariato Guaiquire Guaipo Guaraco Guarayote Guevara Ipuana Jusayú Maestre Maica Maraima Mapure Montiel Palmar Paiva Pocaterra Pushaina Romero Silva Tamanaico Tarazón Tiapa Uriana Uliyú Yanave Yaguaramay Yaguaraima Zambrano
`
