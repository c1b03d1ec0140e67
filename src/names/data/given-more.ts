/**
 * Given names in use beside those of given.ts, from general knowledge, without counts: neighbours of them are names too,
 * and the sex of whoever bears them is known.
 */

/** Men's names, of the calendar, the Bible and abroad. */
export const MORE_MALE = `
Abacuc Abdalá Abdénago Abdías Abdiel Abercio Abimael Abisaí Abram Abundio Acisclo Adalbert Adauto Adelaido Adelino
Adelio Ademar Ademaro Adeodato Adhemar Adiel Adinael Adino Adolphe Adón Adonías Adrien Adulfo Afranio Agatón Agenor
Ageo Agesilao Agnelo Agripino Agustino Aimar Aitor Ajax Aladino Alarico Albán Alberico Albertino Albino Albinson
Alcibíades Alcívar Aldemar Alejandrino Alesio Alessio Alfio Alfonsín Alfonsino Alfonzo Algimiro Alicio Alidio Alipio
Allen Almanzor Almaro Almícar Almiro Alois Aloisio Alpidio Alsacio Altemar Álvar Alvino Amadis Amalio Amán Amancio
Amandio Amando Amaranto Amarildo Amaro Amauri Amaury Amed Amén Amenodoro Amín Amintor Amir Amiro Ammiel Amner Amon
Ampelio Anacleto Anán Ananías Anastacio Anatol Anatole Anatolio Anaxágoras Anaximandro Anchises Ancízar Ander Andoni
André Andreas Andrei Andrey Andrónico Anelio Angelino Aniano Anibaldo Aniceto Anito Ansgar Anso Antelmo Antenor
Anterio Antimo Antinoo Antíoco Antoine Antolín Antolino Antón Anuar Anwar Aparicio Apeles Apolinario Apolo Aquileo
Aquilino Arael Aramis Arán Arbelio Arbey Arcángelo Arcelio Arcesio Archibaldo Arcilio Ardenio Argelio Argemiro
Argenio Argentino Argeo Argilio Argimiro Argiro Arial Arián Arias Arid Aristarco Aristeo Aristipo Aristo Aristófanes
Aristóteles Arles Arlex Arlindo Armelio Armen Armengol Arminio Armodio Arnau Arnés Arno Arnobio Arquelao Arquipo
Arrigo Artemiro Artidoro Asael Asaf Asaph Ascanio Asclepíades Asencio Aser Asís Asisclo Assad Asterio Astolfo Astor
Atahualpa Ataúlfo Atenágoras Atenógenes Atenor Athos Ático Atila Atilano Aubert Audberto Audilio Audón Aurelián
Aurelino Aurencio Áureo Aurico Auristelo Austreberto Auxencio Auxilio Avelardo Avenamar Avilio Avito Ayax Aymard
Azaria Azarías Azariel Azor Bader Badí Balbino Baldovino Balduino Bárbaro Barnabás Barsabás Bartolomeo Baruc Baruch
Baruj Basil Basileo Basilides Bastián Baudelio Baudillo Baudry Beato Benedetto Benedito Benerando Benildo Beno Benón
Bento Bercelio Berengario Bernal Bernaldo Bernat Bernhard Bertino Bertoldo Bertrand Bertulfo Betulio Biagio Bianor
Bismarck Bismark Blademiro Blasco Bob Boecio Bogdan Bonfilio Borja Boromeo Borromeo Bosco Brando Braulín Bricio
Brígido Brinolfo Bruce Brunello Bryce Burt Cairo Calasancio Calasanz Calimaco Calógero Calvin Calvino Camillo
Candelo Canuto Caonabo Caracciolo Caralampio Cardenio Caritino Carl Carlino Carlomagno Carlton Carlyle Carmelino
Carmenio Carolino Carpio Carpóforo Carrel Carsten Casiano Casildo Casio Casto Castor Cástulo Catalino Catón Cayo
Cebedeo Cecil Cedric Cedrick Celedonio Celerino Celiano Celino Celio Celis Celmiro Cenobio Cenón Cenovio Cerapio
Cesáreo Cesario Chad Chadi Chafik Chaim Chakib Charbel Charlton Charly Chester Christiaan Christo Christóbal
Christofer Christoph Christophe Cícero Cicerón Cid Cidronio Cilfredo Ciriaco Cirineo Cirio Cistino Clamaco Clarencio
Claro Claudemiro Claudiano Claudino Claudomiro Claus Clayton Cleandro Clelio Clement Clementino Cleobaldo Cleóbulo
Cleofás Cleto Cleveland Clidio Climaco Clinio Clinton Clodoaldo Clodoveo Clorindo Clotario Clovis Clyde Cody Colbert
Colin Colombo Columbano Conán Conceso Concordio Conón Conrad Constancio Constante Constantin Cornelio Cornelius
Cosimo Craig Crescenciano Crescencio Crescente Crescenzo Crisóforo Crisógono Crisologo Crisóstomo Crispino Crispo
Cristiano Cristóforo Cupertino Curcio Curt Curtis Cutberto Dacio Dado Dago Dalmacio Dalmiro Dalton Damiano Damien
Damon Dan Dandy Danelio Daniello Danylo Darcio Dardo Darek Dárico Darryl Dasio Davide Davis Dawson Dean Decio Delano
Delfino Delfo Delmiro Delmo Demecio Demetrius Demócrito Demófilo Denzel Deodato Deogracias Deomedes Derick Dermot
Desmond Deusdedit Devin Dexter Diamante Diamantino Didacio Didacus Didimo Didio Dieb Dieter Dietrich Digmar Digno
Dilio Dilmer Dimitri Dimitrios Dimitrov Dimitry Dinael Dinis Dino Diógenes Diogo Diómedes Diomedis Dion Dionicio
Dióscoro Diosdado Diosmedes Diostenes Dirk Djalma Dmitri Domingos Dominic Dominick Dominico Domitilo Donaciano Donal
Donaldo Donatello Donatelo Donati Donatilo Doriano Dorindo Doristeo Dositeo Drago Drake Drew Druso Dulcidio Dulio
Dumas Duncan Durán Dustin Dwight Ebenezer Eberardo Eberto Ebodio Ebrahim Ecio Edberto Eddi Edelberto Edelfonso
Edelio Edelmiro Edelmo Éder Ediberto Edie Edilfonso Edilio Edín Edio Edmar Edmon Edmond Edmund Ednodio Edoardo
Eduardino Edulfo Efigenio Efraim Efrem Efrosino Egbert Egberto Egdo Egidio Egil Egisto Eglo Egmidio Egon Egor Eider
Einar Einstein Eisenhower Elam Elbano Elberto Elcías Elcio Eldon Eldor Eleazer Elenio Eleno Eleodoro Eleucadio Eliab
Eliachim Eliacim Eliades Elíam Elián Eliano Elicerio Elicio Elidio Eliel Elihú Elimelec Elimenes Eliodoro Elisandro
Elisio Eliú Elizandro Ellis Elman Elmar Elmo Elmon Eloi Eloín Elpedio Elquin Elson Elvecio Elviano Elvidio Elvio
Elviro Elyn Emeric Emerico Emerio Emérito Emidio Emile Emir Emisael Emmett Endelson Endre Eneas Enedino Eneiro
Engelberto Enio Ennio Eno Enobel Enoch Enodio Enoé Enoel Enos Enric Enrico Enriqueto Enrry Enver Epafras Epafrodito
Epaminondas Epicuro Epigmenio Epímaco Epimenio Epitacio Eradio Eraldo Erasto Ercilio Ercole Eremías Eri Erico Ermel
Ermenegildo Ermes Erminio Ernán Ernest Ernestino Ernst Erny Eros Errol Escipión Esculapio Esdras Esmaro Esmer
Esmeraldo Esmit Esopo Espartaco Esperidión Espinel Espiridión Espíritu Esplendor Estacio Estefan Estéfano Estenio
Estevan Estílito Estuardo Etanislao Etelberto Etelvino Ethan Etienne Eucario Eucarpio Eucebio Eudaldo Eudonio Eudoro
Eudosio Eudoxio Eufemiano Eufemio Euforio Eufracio Eufrasio Eufronio Eufrosino Eugen Eugène Eugenis Eulises Eumelio
Eumenes Eumenio Eumir Eunomio Euquerio Eurico Eurípedes Euristeo Eusiquio Eustasio Eustolio Eustoquiano Eustoquio
Eustorgio Eutanasio Eutimio Eutiquiano Eutiquio Eutropio Euvencio Euvigildo Evaldo Evan Evander Evandro Evangelino
Evangelio Evangelisto Evelino Everaldo Everett Everildo Evert Evis Evodio Evrey Ewald Exiquio Expedito Exuperio
Eyder Ezequías Ezio Ezra Ezzedine Ezzio Fabiano Fabriciano Facundo Fadel Fadi Fady Fahd Fanor Fanuel Fares Faris
Farouk Faust Faustiniano Fayad Fayez Febo Fedele Federic Federigo Fedor Fedro Feisal Feliberto Feliciano Felicio
Felicísimo Felino Felipo Felisardo Félito Fenelón Fenicio Ferdinand Ferenc Ferid Fermino Fermo Fernand Ferrán
Ferrante Ferreol Ferrer Ferruccio Ferrucio Fidedigno Fidelino Fidelio Fidelis Fidenciano Fidias Fidolo Filadelfo
Filemón Filipo Filogonio Filoteo Fiodor Fiorello Fiorenzo Firmo Flaminio Flavián Florán Florenciano Florente
Floriano Floriberto Florido Florin Florindo Florisbelo Floro Fluvio Foción Fortino Fortún Fortunato Fotino Fotio
Franc Franck François Frankie Frankly Frans Fraterno Fred Freder Frederic Frederico Fredi Fredis Fredrick Fredy
Fridolino Friedrich Fritz Fructoso Fructuoso Frumencio Frutos Fuad Fulberto Fúlgido Fulvio Furio Gabinio Gabrio Gael
Gaizka Galdino Galeazzo Galileo Galo Galvarino Gamal Gamaliel Gamel Ganímedes Garci Garcilaso Garibaldi Garibaldo
Garry Gaspar Gaspare Gasparín Gasper Gaudelio Gaudy Gavino Gavriel Gavril Gaylord Gedeón Gelacio Gelanor Gelasio
Geliberto Gelmer Gelmis Gelsio Geminiano Genadio Gencio Gene Gener Generoso Genesio Genis Genovevo Gentil Geoffrey
Geofredo Geofrey Geomar Georges Georgi Georgino Geovani Geovanni Geovany Geraldino Geraldo Gerard Gerardino Gerásimo
Geremías Gerhard Gerino Germano Germinal Geroncio Gerry Gertrudo Gervacio Gervasio Gerzaín Gesner Gesualdo Getulio
Ghassan Gherson Giampaolo Giampiero Gianluca Gianluigi Gianmarco Giannis Gianpaolo Gibran Gideon Gilder Gildo Gilles
Gilmar Ginés Gioacchino Giordano Giovani Girolamo Gisberto Giuliano Gladimiro Gladstone Glauco Glen Glend Glenn
Glicerio Glison Gloriano Glorio Godoberto Goliat Gomer Gordiano Gorgonio Gottfried Gracián Gracilian Graciliano
Gracindo Graham Grant Gratiniano Grégoire Gregor Gregori Grevis Guaicaipuro Gualterio Guaracy Guarino Gudelio
Guenther Guerino Guerrino Guildo Guilherme Guillaume Guillén Guillermino Gumaro Gumercindo Gumesindo Gundemaro
Gundisalvo Gunnar Günter Gunther Gustave Gutember Gutemberg Guttemberg Habacuc Habib Habid Hadriano Haim Haiman
Haissam Hakim Hammurabi Hamza Hannibal Hans Harbey Haris Harlan Harley Haroldo Harvin Hasan Hasdrúbal Hassan Haydar
Haytham Heber Hegel Heider Heine Heinrich Heinz Heladio Helenio Heliberto Helio Heliomar Helmut Helmuth Helvio Hely
Hendrik Hennio Henri Heráclides Heráclito Heraldo Herberto Herbin Herculano Hércules Hermann Hermas Hermelindo
Hermelo Hermilo Hermindo Herminio Hermipo Hermolao Hernani Hernes Heródoto Herón Hersilio Hervé Hesíodo Hesiquio
Hichám Hidelfonso Higor Hilarino Hilberto Hildegardo Hildemaro Hildo Hilmer Hilton Himer Hiparco Hipócrates Hiraldo
Hiram Hiran Hiro Hiroshi Hispano Hissam Homero Homobono Honesto Honorato Honorino Horace Horaldo Horangel Horst
Hortensio Huascar Hubaldo Hubert Huberto Huey Hugolino Hugues Humbert Husam Husni Hyman Iacopo Iago Ian Iban Ibar
Ibrahín Ibraim Ibsen Ícaro Idalio Idelio Idelmo Idilio Idomeneo Igino Ignazio Ilario Ildebrando Ildo Ildomar Iliá
Ilich Illich Ilya Imanol Imeldo Imerio Iñaki Indio Iñigo Inmar Ioannis Iosif Ipólito Iraldo Iram Iranio Irenarco
Ireneo Irineo Irvin Isaak Isabelino Isacar Isael Isaí Isaid Isaul Isauro Isbelio Iscander Isiderio Isidor Ismaíl
Ismain Ismar Ismaro Ismelio Ismer Isnaldo Issac Itamar Ithamar Itiel Iturbide Iuri Ivano Ivar Iver Ivo Ivor Iwan
Izael Izan Izhak Jabel Jabes Jabier Jaciel Jacobino Jacopo Jader Jadiel Jadir Jafet Jafeth Jahaziel Jahir Jairon
Jairzinho Jake Jakob Jalal Jaleel Jalil Jamal Jamie Janeiro Janier Janio Jannis Jano Jansen Jaquelino Jared Jareth
Jarri Jarvey Jasem Jasiel Jasper Javán Jawad Jayden Jayro Jazael Jeffrey Jefri Jehú Jemuel Jenaro Jener Jenofonte
Jens Jephté Jepte Jerald Jeraldo Jerardo Jeremiah Jeremie Jericó Jerjes Jermaine Jeroboam Jerome Jervasio Jesé
Jesualdo Jetro Jezrael Jezreel Jibrán Jimy Joab Joachim Joaquim Joatam Job Jobino Jobito Jochen Jociel Jocsan Joffre
Jofre Johann Johannes Johnatan Johnathan Johnn Johnson Jolman Jonadab Jonah Jonatan Jonathas Jonnie Jonny Jony Joram
Jordanes Jörg Joris Joseba Josecarlos Josef Josefino Joselino Joselito Joselo Josephus Josiah Josimar Josip Joubert
Jovan Jovani Jovanni Jovanny Jovany Jovencio Joviano Jovito Juancarlos Juaquín Jubal Jubenal Jubencio Judá Judael
Julien Juraj Juri Just Justiano Justiniano Juvelino Juveniano Juventino Juvino Kabir Kadir Kain Kaleb Kaled Kalil
Kalin Kamel Kamil Kant Karam Karlo Karolo Kasper Kassem Kemal Ken Kenedi Kenji Kennet Kenton Kepler Kermit Khaled
Khalid Khalil Kilian Killian Kingsley Kirill Kirk Klaus Klever Kolman Konrad Konstantin Kosta Kostas Krishna
Kristian Kristofer Kristoffer Kurt Kyle Kylian Labán Lacides Ladimir Ladino Ladislav Laercio Laertes Lafayette Laín
Lambert Lamberto Lamec Lance Lancelot Landelino Landerico Lando Landolfo Landro Lanfranco Laocoonte Lars Laslo
Laszlo Latif Laudelino Laudencio Laudino Laureado Laurelio Laurencio Laurent Laurentín Laurentino Laurenz Laurindo
Lauro Lavoisier Leandre Learsi Leib Leibniz Leicester Leif Lelio Lemis Lemuel Lenar Leninn Lennon Lennox Leobardo
Leobeli Leodegario Leofredo Leomaro Leonce Leondino Leone Leonello Leonelo Leonid Leonidio Leonino Leonzo Leopold
Leopoldino Leosvaldo Leovaldo Leovigildo Leoviguildo Lermit Lesbio Lesmer Lesmes Leticio Leuterio Levin Leyder Liam
Liandro Líbano Liberato Liberio Libertador Libertino Liberto Libio Liboreo Licerio Licinio Licino Licurgo Lidio
Liduvino Ligio Lilio Limedes Lincoln Lindbergh Lindolfo Lindon Lindor Lindoro Linus Lionel Lionello Lisardo Lisias
Lisímaco Lisinio Lisio Lizandro Lizardo Lloyd Lobo Lohengrin Lombardo Longino Longinos Longo Lorenso Lorenz Lorgio
Lot Lotario Lothar Lourival Loyd Loyola Luan Luar Luc Lucano Lucien Lucilo Lucinio Lucius Lucrecio Ludgardo Ludgerio
Ludovico Ludvig Ludwig Luigino Lukas Lupercio Luperio Lupo Lusiano Lusitano Luterio Lutgardo Luther Lutz Lyndon
Lyonel Macabeo Macedonio Macías Maclovio Macrino Macrobio Magdy Magno Magnus Mahdi Maher Mahmud Mahoma Majín Malco
Malik Malon Mamés Mancio Mandela Mando Manel Manfred Manfredi Manfredo Manlio Mannix Manoel Manolo Manrique Mansour
Mansueto Mansur Mao Marat Marcel Marceliano Marcellino Marcello Márcio Marcolino Marcus Mardelio Mardonio Mardoqueo
Marek Markos Markus Marlio Marlos Maron Maroun Marshal Marshall Marte Martiliano Martinho Martino Mártir Marty Marx
Masimo Massimiliano Massimo Mateos Mateus Mathew Mathias Mathieu Matt Matthias Matusalén Maurice Mauriliano Maurilio
Maurín Maurizio Maxim Maxime Maximiano Maximilian Maximilien Maxwell Mayolo Mecenas Mederico Medín Mehdi Melanio
Melchisedec Meleagro Melecio Melencio Meliano Melicio Meliso Melitino Melquicedec Melquisedec Memnón Menahem Menahén
Menandro Mendel Menelao Menodoro Mentor Mercedario Mercurio Mesías Metodio Metrófanes Micael Micheal Mickey Migdalio
Migdonio Miguelángel Mijail Mikhail Miklos Milán Milcon Mildo Milo Milos Miltiades Minervino Mínimo Mino Miqueas
Mirco Mirko Miro Miroslav Mitrídates Mohamed Mohammad Mohammed Mois Monroe Monserrate Montano Moralbo Mordecai
Morris Moshe Mounir Moustafa Mucio Muhammad Murat Musa Mustafha Myron Nabal Nabil Nabín Nabor Nabucodonosor
Nacianceno Nacor Nadal Naftalí Nagib Naguib Nahim Naim Naimo Naive Najib Namán Nandor Napoleone Narcés Narcizo Narno
Nasarino Naser Nasim Nassar Nassim Natale Natalicio Natalino Natan Natanael Nataniel Nathan Nathanael Nathaniel Naum
Naún Nauro Navin Navor Nazareno Nazario Nazim Neal Nectalí Neftaly Nehru Neil Nello Nelo Nemecio Nemer Nemesiano
Nemias Nemrod Nepo Nepomuceno Neptalí Neptuno Nerey Nerino Nerón Nerva Nestorio Netanel Newman Newton Nicacio
Nicandro Nicéfor Nicéforo Niceto Nickolas Nicodemo Nicodemus Nicolae Nicolai Nicolao Nicolaus Nicoló Nicómaco
Nicóstrato Niels Nikita Niko Nikola Nikolai Nikolas Nikos Nil Nils Nilton Nivaldo Nivardo Noah Noelio Nohé Nolan
Nolasco Norbert Norbey Normando Norvel Nostradamus Nuncio Nuri Nurio Obadías Obdulio Obed Octave Octavino Odalio
Odilio Odilón Odín Odón Odorico Ofelio Ofir Ofren Olaf Olaguer Olao Olav Oldemar Oldemaro Oleg Olimpio Olindo
Olivero Olivier Oliviero Olivo Olmedo Olmer Olmes Omán Omero Omran Onán Onassis Onelio Onésiforo Onías Oracio Orazio
Ordelio Oreste Orfelino Orfeo Orfilio Orhan Origen Orígenes Oriol Orión Orlandino Orleans Ormides Oroncio Orosio
Orosmán Ortensio Orvel Orville Oseas Osías Osiel Osmaro Osmundo Ostilio Otello Otelo Othman Otis Otón Ottavio Ottón
Owen Ozías Oziel Pablino Paciano Paciente Pacífico Pacomio Pafnucio Paladio Palemón Palmacio Palmerio Palmiro
Panagiotis Panayotis Pancracio Pantaleón Pantaleone Paolino Papías Paride Paris Parmenas Parménides Parmenio Pascal
Pascasio Pascuale Pasquino Pasteur Paterniano Paterno Patrik Patrizio Patroclo Paulos Paulus Pausanias Pavel Pavlo
Pedrino Pegerto Pelagio Pelegrín Pelegrino Peleo Pellegrino Per Percibal Percival Percy Peregrino Periandro Pericles
Perpetuo Perseo Perseverando Pete Peterson Petronilo Petronio Petros Petrus Philippe Phillip Pierangelo Pierpaolo
Pierre Pigmalión Píndaro Pipino Pirro Pitágoras Placidio Platón Plauto Plinio Plotino Plutarco Policronio Polidoro
Polieucto Polinices Polión Polo Pompeo Poncio Porcio Pórfido Porfilio Postumio Póstumo Potenciano Pragmacio
Praxíteles Preston Príamo Primiano Principio Prisciliano Priscilo Prisco Probo Proceso Procopio Prócoro Próculo
Prometeo Propercio Protacio Protasio Proto Protógenes Prudenciano Ptolomeo Publio Quentin Queremón Querubín Quiliano
Quinciano Quincio Quintiliano Quintilio Quintino Quinto Quirico Quirino Quirze Quiterio Rabindranath Radamiro Rader
Radhamés Rady Rafaele Rafaello Raffaello Rafic Rafín Rahmán Raidel Raied Raimondo Rainaldo Rainerio Rainero Rainieri
Rajiv Raleigh Ralf Ram Ramadán Rambert Ramez Randal Randall Randi Randolfo Ranfis Ranulfo Raoul Raquildo Rassan
Raudel Raulín Ravel Raymun Raynaldo Raziel Razziel Recaredo Recesvinto Reemberto Reginald Reginaldo Regino Reidel
Reinald Reinerio Reinhard Reinhold Reiniel Reinieri Remberto Remo Renaldo Renán Renaud Restituto Reubén Revocato Rex
Rexford Reyder Reyle Reyli Reylín Reymundo Reynald Reynaldo Reynerio Ribaldo Ribelino Ricard Ricarte Ricaurte
Riccardo Riccieri Richie Rider Rigby Rigel Rigobaldo Rinaldo Rino Riquelme Risto Riverio Robelio Robertino
Robespierre Robustiano Roche Rochel Rocky Rod Rodas Roderico Rodion Rodolphe Rodulfo Roel Rofiel Rogaciano Rogers
Rolán Roland Rolf Rolfi Roly Romanín Romano Romarico Romelio Romeo Romil Romildo Romilio Romillo Ron Ronaldinho
Ronnie Ronulfo Roosbelt Roosevelt Rosalbo Rosaldo Rosalindo Rosalino Rosalio Rosauro Roscio Roselino Roselio Rostand
Rosvaldo Roswaldo Rousseau Roussel Rouston Royce Rubeldo Rubem Rubentino Rubilio Rubino Rubinstein Rudecindo
Rudesindo Rudi Rudolf Rudolfo Rudyard Ruggero Ruggiero Rupert Russel Russell Rustico Ruy Saad Saadi Sabacio Sabatino
Sabelio Sabiniano Sabulón Sacarías Sadi Sadoc Sadot Sadrac Sael Safet Safir Sahel Sahid Sajid Saladino Salathiel
Salatiel Salem Salín Salmán Saluciano Salustiano Salustio Salvano Salvino Salvio Sam Samaniel Samuele Sancho
Sandalio Sandi Sandino Sándor Sansón Sante Santi Santino Santo Sarbelio Sardis Sarkis Saro Saturio Saturno Saulo
Sauro Savas Saverio Savino Sávio Sayed Sebas Sebastiano Secundiano Secundo Sedrac Seferino Segundino Seir Selemías
Seleuco Selim Selman Selvin Sem Semei Semuel Sender Séneca Senén Senón Senovio Septimio Séptimo Serafim Serafino
Serafio Serapio Serapión Sereno Serge Sergei Sergey Serguei Servelio Servideo Serviliano Servilio Servio Servulo
Sesostris Set Seth Severin Severino Sexto Seymour Shadi Shadid Shafik Shakespeare Shamir Shane Sharbel Shaun Shawn
Shelby Sheldon Shimon Sidarta Siddharta Sidonio Siegfried Siervo Sigfredo Sigifredo Sigilfredo Sigismundo Sigmund
Silas Silbano Sildo Silenio Silfrido Silio Silo Silvanio Silvester Silvestro Silviano Simei Simplicio Simpronio
Sinar Sindulfo Sinecio Sinencio Sinesio Sinforiano Sinhué Sinué Sirilo Sirio Siro Sísifo Sisinio Sisto Sleiman Slim
Sofanor Sofío Sofocles Sofonías Solano Soleiman Solimán Solino Solomon Sonny Sopater Sostenes Soter Sotero Spencer
Spiridón Stanislao Stanislav Stavros Steeven Stefan Steffano Stélio Stephan Stéphane Stephano Stiward Suetonio
Suleiman Sulpicio Sultán Susano Susumu Svante Sven Sylvain Sylvester Taciano Tácito Tadeu Taha Taher Tahir Tairo
Talal Taleb Tales Talib Tamerlán Tancredi Tannus Tanous Tarcicio Tarciso Tareck Tarek Tariq Tarquinio Tarquino
Tarsicio Tarsis Tarso Tarzán Tasio Tasso Taumaturgo Tauro Tebaldo Teban Ted Telémaco Telmo Temiro Teo Teobardo
Teócrito Teodardo Teodolfo Teodolindo Teodomiro Teodoreto Teodorico Teodoto Teódulo Teófanes Teofanio Teófilacto
Teofrasto Teógenes Teolindo Teótimo Teotisto Teotonio Terance Terence Tereso Terrence Tertuliano Tertulino Tertulio
Teseo Tesifonte Tevin Thaddeus Thadeo Thaer Theo Theodor Theodoro Thierry Thompson Tibaldo Ticiano Timo Timoleón
Timón Timothy Timur Tino Titiano Tiziano Tobin Toby Todd Tolentino Tolomeo Tom Tomasino Tomaso Tomaz Tomislav Tonino
Torcuato Torquato Toussaint Trajano Travis Trevor Trifilo Trifón Trinitario Troadio Trófimo Troilo Tubal Tulino
Tullio Turcio Turiano Turibio Ubaldino Ubertino Uberto Udo Udón Ugo Uguccione Ulderico Ulisses Ulpiano Ulpio Ulric
Ulrich Ulrico Ultimio Umar Unai Urbelino Urbico Uriah Urías Urielso Uriol Ursicino Ursicio Ursino Urso Ursus Usías
Usmail Usmar Uvaldo Uwe Uzías Uziel Uzziel Valdemaro Valdir Valdo Valdomiro Valenciano Valencio Valente Valentim
Valentino Valerián Valeriy Valfré Valmir Valmor Valter Valterio Vanderlei Vanderley Vasil Vasile Vasili Vasilio
Vasily Vaslav Vedasto Velino Venceslao Venerando Venerio Ventidio Venturino Venustiano Veraldo Vercelio Veremundo
Vernon Vero Versalio Vespucio Vibiano Vicenç Vicentino Vicenzo Victalino Victoricio Victorico Victorio Vidalino
Vidalio Vigilio Vilfredo Vince Vincent Vinícius Vinko Virgilino Viriato Vital Vitali Vitaliano Vitalicio Vitalino
Vitalio Viterbo Viterio Vitor Vitório Vittorino Vivaldo Vivencio Viviano Vlad Vladimiro Vladislao Vladislav Volney
Volodia Volodimir Voltaire Vulcano Vulfrano Vulmaro Vulpiano Wadi Wadih Wagner Wahid Walberto Waldemar Waldemaro
Waldimiro Waldir Waldo Waldomiro Waled Waleed Wallace Walmore Walt Walterio Walton Wassim Welinton Wellington
Wenceslaus Wenefrido Wernher Westley Whitman Wigberto Wilfrid Willem Williams Willie Wilmor Windsor Winfred Wistano
Wistremundo Witold Witremundo Wolfang Wolfram Woodrow Wulfrano Wulstano Xabi Xabier Xandro Xaviel Xenófanes
Xenofonte Xenón Xerxes Ximenes Ximeno Xisto Xoán Xosé Xulio Yaakov Yabín Yacer Yacob Yacoub Yago Yahya Yamel Yannis
Yaroslav Yassir Yavé Yazid Yehuda Yehudi Yered Yeremías Yesualdo Yezid Yginio Ygnacio Yibrán Yigal Yirmi Yitzhak
Ynocencio Yoan Yojanán Yolando Yoram Yorgos Yousef Ysaac Ysael Ysaías Ysidoro Ysidro Ysmael Ysrael Yuriy Yussef
Yusuf Yves Yvo Yvon Zabdiel Zabulón Zacariah Zaccaria Zachary Zadi Zadiel Zadkiel Zadoc Zain Zaki Zaqueo Zared
Zavier Zebedeo Zeferino Zein Zelmiro Zenaido Zenén Zeno Zenobio Zenovio Zeus Zigfrido Zigor Zimri Zito Zoar Zobeido
Zoel Zoltán Zoran Zoroastro Zorobabel Zósimo Zótico Zozimo Zumel Zvonimir Zygmunt
`

/** Women's names. */
export const MORE_FEMALE = `
Abelarda Abelina Abella Abia Abilia Abir Abisag Abundia Acacia Acela Acilia Acracia Adabel Adalberta Adalgisa
Adalgiza Adalia Adalid Adalina Adaluz Adamari Adamaría Adamaris Adara Adelaide Adelfa Adelia Adelinda Adeline
Adelisa Adelita Adelle Adelma Adelmira Adelvia Adeodata Adina Adira Admira Adolfa Adolfina Adonaida Adoración Adria
Adriane Adrianna Adrienne Aelis Afra Afrodisia Afrodita Ágape Ágatha Aglae Aglaida Agnes Agnese Agneta Agracia
Águeda Ahinoam Aidee Aimé Ainara Ainhoa Aixsa Aiza Aizpea Ajinoam Alaia Alaide Alana Alanis Alanna Albaluz Albana
Alberta Alcida Alcidia Alcione Alcyra Alda Aldana Aldegunda Aldegundis Aldina Aldonza Aldora Aleksandra Alessia
Aleta Aletia Alexandria Alexandrina Alexia Aleyda Aleyza Alfa Alfonsa Alfreda Alfredina Alhelí Alia Alice Alicja
Alidia Alinda Aline Alipia Aliria Alis Alisa Alisha Alissa Almendra Almira Almudena Alodia Aloha Aloída Aloisia Alta
Altaír Altamira Altea Althea Alva Alvara Alvina Alvira Alys Alyssa Alzira Amabel Amabilia Amábilis Amadea Amadora
Amaia Amal Amalfi Amalin Amalina Amancia Amandina Amani Amapola Amara Amaranta Amarillis Amarina Amaris Amaryllis
Amatista Amaya Ambarina Amber Ambrosia Ambrosina Amelie Amelina Americana Aminta Amor Amy Anabela Anabell Anabelle
Anacleta Anahí Anahit Analí Analía Analisa Analuz Anamaría Anamary Ananda Anastacia Anatolia Anatolina Anaya
Anayansi Andra Andreia Andresa Andrómaca Andrómeda Anela Anelia Anelisa Anfisa Angelines Angelique Angelita Angiola
Angustia Angustias Ani Aniana Anica Aniceta Anie Anilda Anira Anisa Anissa Anjali Ann Anna Annabel Annabelle
Annamaria Anne Annel Anneliese Annelise Annet Annette Annia Annie Anny Anouk Anselma Antera Antía Antígona Antina
Antoinette Antolina Antonina Anunciación Anunciada Anunciata Anunziata Aparecida Apolinaria Apolonia Ara Arabela
Arabella Aracelia Aracely Araminta Arantxa Arántzazu Aranzazu Arcadia Arcángela Arcelia Arcilia Ardith Arely
Argelina Argenida Argentina Argilia Argimira Ariadne Ariane Arianne Arielle Aristea Arleen Arlene Arlette Arline
Armandina Armelia Armelinda Armida Armilda Armina Arminda Arminta Armonía Arnalda Arnelia Aroa Arsenia Artemia
Artemisa Artura Aruni Ascención Asceneth Aselina Asia Asma Asmara Aspasia Assia Astarté Asteria Astrea Asunta
Atalanta Atalía Atanasia Atenaida Atenas Atenea Athena Athina Auda Audina Augusta Augustina Aureliana Aurelie
Aurelina Auriestela Aurina Auristela Austreberta Autilia Auxilia Ava Avelina Avilia Avril Axa Ayelen Ayesha Ayla
Aymé Ayna Azahara Azalea Azalia Azenet Azeneth Azra Azul Balbanera Balbina Baldomera Balduina Balmira Baltazara
Barbarella Barbarita Bartola Bartolina Basilia Basilisa Batilde Batista Batsheba Baudelia Bea Beata Beatrice
Beatrisa Beatrix Becky Begoña Belarmina Belgia Bélgica Belina Belisa Belisaria Belkiz Bella Bellanires Bellita
Belquis Belsaida Benedetta Benedicta Benedina Benicia Benilda Benita Benjamina Berarda Berenise Bereniz Berna
Bernabela Bernadet Bernadette Bernardeta Bernardina Bernardita Bernicia Berthe Bertila Bertilda Bertilia Bertina
Bessie Bestalia Beth Bethania Bethany Bethina Bethsabe Bethsaida Bethsy Bethzaida Betiana Betilde Betina Betsabé
Betsabeth Betsi Bettina Betulia Betzabé Beverley Bianka Bibi Bienvenida Bilda Bilha Bilma Bini Biniana Blanche
Blandina Blasa Blasina Blondina Bluma Bolivia Bona Bonifacia Branca Branda Brandi Brandy Brendaly Brenna Bria Briana
Brianda Brianna Briceida Bridget Bridgette Brigette Brigit Brígita Brigitta Brisa Briseida Briseyda Britney Brittany
Bruna Brunella Brunequilda Brunhilda Brunilda Bruny Calamanda Calandra Calídia Calíope Calista Calixta Camelia
Camila Camilla Camille Candace Candela Candelas Candi Candice Candy Capitolina Cara Caricia Carilda Carilia Carime
Carin Carine Carisa Carisma Carissa Caritina Carley Carlotta Carmelia Carmelita Carmina Carminia Carola Carole
Caroline Carrie Casia Casiana Casimira Cassandra Castalia Castora Castorina Catarina Cathalina Catherine Cathy
Catina Catita Cayetana Cécile Ceferina Celedonia Celena Celerina Celesta Celida Celinda Celine Celmira Celsia Cenia
Cenit Cenobia Cenovia Cepora Cerena Ceres Cereza Cesarea Cesarina Chabela Chanel Chari Charito Charlene Charo
Chastity Chela Chelsea Cherie Cherry Cheryl Chloe Christa Christel Christelle Christiana Christiane Christie
Christina Christine Christy Cibeles Cielo Cilenia Cilia Cimodocea Cinderella Cindi Cinthya Cintia Cintya Cinzia
Cipriana Circe Cirenia Ciria Ciriaca Cirila Claire Clarice Clarina Clarinda Clarines Claris Clarissa Clarita Clariza
Claudette Claudine Clavelina Clea Cleide Clelia Clemencia Clementa Clementine Cleofilde Cleopatra Clerys Cleusa
Climene Clío Clodomira Cloe Clorinda Cloris Cloti Clotilda Coleta Colette Colomba Conchita Concordia Connie Conrada
Consolata Constance Constancia Constantina Constanze Coralí Coraline Corazón Cordalia Cordelia Corelia Corema
Coretta Corinna Corinne Cornelia Corona Corsina Cosima Covadonga Crescencia Crescenciana Cresencia Crimilda Crisanta
Criseida Crisel Criselda Criseyda Crispina Crispiniana Crista Cristela Cristelia Cristeta Cristiana Cristine
Cristobalina Cruzana Crystal Cunegunda Custodia Cyntia Cyra Dacia Dafna Dafnée Dagmara Dagoberta Dahlia Daina Daira
Daisi Dalal Dalida Dalinda Dalma Dalmacia Dalmira Dalva Damaride Damasa Damia Damiana Damita Dana Danae Daneris
Dania Daniella Danielle Danila Danira Dannya Danuta Danya Daphne Dara Darina Darla Darlene Dasha Datiana Davida
Davina Dea Deanira Deanna Debra Decia Decorosa Deifilia Deirdre Dejanira Delfa Delfi Delfia Delfilia Deli Deliana
Delicia Delicias Delila Delina Delita Delma Delsa Delta Delvia Delza Delzia Demetria Denia Denira Denyse Deodata
Deogracia Deolinda Derna Desamparada Desdémona Desideria Destiny Deyanire Deysa Dhana Diamantina Diane Dianela
Dianella Dianora Dicia Dida Didia Didima Diega Dila Dilma Dilsa Dilva Dilza Dimna Dimpna Dinah Diocelina Dionela
Dionicia Dionisia Dionora Diosa Diosdada Dioselina Diosgracia Diosina Diosma Dirce Dircia Dita Diva Divina Dixia
Dixie Doina Dolcina Dolly Dolorita Dolorosa Domiciana Dominguina Dominica Domitila Domitilia Donaciana Donata
Donatela Donatella Donna Dorabella Doraelisa Doraida Doraima Doralba Doralice Doralicia Doralina Doralisa Doraluz
Dorca Dorcas Doreen Doria Doriana Dorila Dorinda Dorisa Doroteia Dorotha Dorothea Dorothy Dorotya Dory Dorys Drucila
Drusila Dubis Dubravka Dulcelina Dulcenombre Dulcinea Dulia Duna Dunia Duniesky Dunja Dyana Dynora Ebe Ebelia Eberta
Eda Edda Edelia Edelina Edeline Edelma Edeltrudis Edelvina Edelweiss Edesia Edgarda Edgardina Edicta Edid Edila
Edilia Edilma Edilsa Edilva Edisa Edit Edmunda Edney Edua Eduina Eduvigis Eduvijes Eduvina Edvige Edwige Edwina
Edyth Efigenia Efrosina Égida Egidia Egina Egla Eglantina Eida Eileen Eira Eire Eirene Ela Eladia Elaina Elaine
Elbia Elcia Elcida Eleana Eleanor Eleazara Electra Eleni Elenia Elenice Elenita Eleodora Eleonor Eleonore Elerida
Eleucadia Eleuteria Elfida Elfrida Eliane Elicena Elicia Elida Elide Elidia Eligia Elin Elinda Eliodora Elionor
Elisabet Elisabeta Elisabetta Elise Elisea Elisena Elisenda Elisheva Elisia Elisita Elissa Elita Elixabete Eliz
Eliza Elizabet Elizabetha Elizenda Elke Ella Ellen Elma Elmina Elmira Elmirta Elna Elodie Eloína Elpidia Elsi Elsie
Elsira Elsita Elssy Elva Elvecia Elvina Elvinia Elvita Elysa Elyse Elza Elzbieta Emanuela Emelda Emelia Emelinda
Emerenciana Emérida Emérita Emeteria Emi Emilce Emilda Emilie Emilina Emilsa Emilse Emira Emireth Emirse Emmanuelle
Emmy Emna Ena Enara Encarna Enedith Enelda Eneyda Engratia Enia Enid Enilda Enna Ennia Enoemi Ercilia Erenia Erina
Erma Ermenegilda Ermida Ermilda Ermina Erminda Erminia Erna Ernesta Erondina Erotida Ersilia Escarlata Escolástica
Esilda Esmeralba Esmérida Esperança Estanislaa Estanislada Estebana Estefana Estella Estelle Estelvina Estercilia
Esterlina Estilita Etelina Etelinda Eterna Ethel Ethelvina Etna Etta Eubelia Eucadia Eucaria Eucebia Euclidia
Eudelia Eudelina Eudora Eudosia Eudoxia Eufemiana Eufracia Eufrasia Eufrocina Eufrosina Eugenie Eulampia Eulidia
Eumelia Eumenia Eunices Eunisa Eunise Euniz Eunize Eurilda Europa Eurosia Eusebia Eustacia Eustaquia Eustasia
Eustolia Eustoquia Eutimia Eutiquia Eutropia Evangelia Evangeline Evarista Evelinda Eveline Evelyne Evencia Evenilda
Evila Evita Evodia Evora Exaltación Expedita Exuperia Ezequiela Fabia Fabianna Fabienne Fabricia Fabrizia Facunda
Fadia Fadwa Faela Fani Fannia Fara Farah Fariza Fathia Fausta Faviola Fayrouz Febe Febronia Federica Fedora Fedra
Felda Felia Feliberta Feliciana Felicinda Felicita Felícitas Felicity Felina Felisa Felise Felisinda Feliza
Felizarda Fenicia Fermina Fernandina Fernandita Fidela Fidencia Fides Filadelfa Filiberta Filipa Filippa Filis
Filotea Fina Finlandia Fiona Fior Fiordaliza Fiorela Fiorentina Fiorenza Flaminia Flaviana Flavina Fleur Floralda
Floralia Floranyel Floreal Floreana Florelba Florelia Florence Florentina Florestela Floria Floriana Florida Florina
Florinia Floripes Florisa Florisbela Florita Floritza Fluvia Foresta Fortuna Fotina France Franceline Frances
Francheska Francina Francine Françoise Franka Frasquita Freda Fredesvinda Fredeswinda Frescia Freya Frieda Frineth
Fructuosa Fulgencia Fulvia Gabina Gabrielle Gaby Gaetana Gaia Gala Galatea Galia Galilea Galina Gaspara Gasparina
Gaudencia Gavina Gaviota Gea Gelacia Gelasia Gelda Gelen Gelma Gelsa Gelsomina Gema Gemma Gena Genara Generosa
Genoveffa Genoveva Georgeta Georgette Georgia Georgiana Geovana Geovanna Geralda Gerarda Gerardina Gerda Germaine
Germana Gerónima Gertrud Gertrude Gertrudes Gertrudys Gervasia Gessy Getsemaní Getulia Ghada Ghislaine Gia Giacoma
Giana Gianina Gianna Giannina Gigliola Gila Gilberta Gillian Gilma Ginebra Ginesa Ginger Ginna Ginny Giocanda
Giordana Giorgia Giovana Giralda Giselda Gisele Gisella Gissela Gissele Gissell Gisseth Gita Gitta Giuditta Giuliana
Giulietta Giuseppa Gizela Gizelle Gladis Glafira Glicel Gliceria Glinda Glorialba Gloricelda Gloris Gloritza Glorys
Godeleva Godiva Godofreda Golda Goretti Grace Graciana Gracielita Graciella Gracilda Graciliana Gracinda Graciosa
Grasiela Grazia Graziella Grazyna Greer Grelia Gretchen Gretel Grettel Greys Griceldis Grisela Griseldys Griselia
Grisell Grisella Grissel Grizel Guacimara Gualberta Guendolina Guida Guiliana Guillerma Guinette Guisela Gumersinda
Gundelina Gustava Gwen Gwendolin Gwendolyn Gwendolyne Gwyneth Habibe Hada Haidé Haifa Hala Halima Halina Hana Hania
Hanna Hannah Hannia Harriet Hasibe Hasna Hatice Haydé Hayley Hazel Heather Heba Hebe Hécuba Hedda Hedwig Hedy Hela
Helda Helene Helenia Helga Helia Heliana Helina Heliodora Helisa Helma Helmina Heloise Helva Helvecia Helvia Hena
Hendrika Henriette Henriqueta Hera Hercilia Herenia Heriberta Herma Hermelina Hermencia Hermenia Hermila Hermilda
Hermina Herminda Hermione Hermosinda Herna Hernanda Hersilia Herundina Hiam Hilarina Hilary Hildebranda Hildefonsa
Hildegarda Hildegardis Hildelena Hildelisa Hillary Hilma Hind Hipatia Hipólita Hiroko Hiromi Hisela Hispania Hoda
Holanda Hollie Holly Honesta Honora Honorata Honorina Honorinda Hope Horacia Hortencia Hosana Hosanna Houda Huberta
Huda Huga Hugolina Humbelina Humberta Humildad Humiliana Hyacinthe Iciar Idabel Idaelena Idaira Idalba Idalid
Idalina Idalinda Idalmys Idara Idelfonsa Idelia Idelina Idelisa Idelma Idelsa Idemaris Idit Idoia Idolina Idonia
Idulfa Iduna Ifigenia Igna Ignacia Ignes Ilda Ildefonsa Ildegarda Ildelisa Ileanna Ilena Ilene Ilenia Ileny Iliana
Ilianna Ilka Ilma Ilsa Iluminada Ilusión Ilva Ilzy Ima Imara Imelsa Imma Imperia Imperio Ina Inalda Inalvis Inara
Inari Indhira India Indiana Indira Indiria Indra Inela Inelda Inelia Inesita Inez Inga Inge Ingeborg Inger Inira
Inmaculada Inocenta Iola Iolanda Iole Iosune Iracema Iraides Irais Iralda Irama Iraní Iranía Irasema Iratxe Irazema
Ireida Irena Irenia Iría Iriana Iridia Irina Irinea Irisa Irmalinda Irmelda Irmgard Irmina Irya Irys Isabelita
Isabell Isabelle Isadora Isaida Isalia Isaltina Isana Isauri Isbelina Isberta Iseida Isela Iseult Isha Isia Isidora
Isidoria Isla Isleida Ismaela Ismaelina Ismelia Ismini Isobel Isolda Isolde Isora Israela Israelina Isvia Itahisa
Itaisa Itala Italia Itatí Itxaso Itza Itziar Ivania Ivet Ivette Ivi Ivilin Ivón Ivone Ivonna Ivory Ivy Iza Izabela
Izabella Izaro Izarra Izaskun Izaura Jacaranda Jacira Jacoba Jacobina Jacquelin Jada Jade Jahel Jaima Jaimara Jaina
Jalila Jalima Jamily Jana Janaina Jane Janett Janette Jania Janice Janina Janine Janis Janisse Janna Jannet Janneth
Jannina Jany Jaquelina Jara Jarmila Jasmina Jasmine Jayne Jazmine Jeanet Jeanette Jeanine Jeanne Jeannett Jeannette
Jeannie Jeannine Jemima Jemina Jenara Jenni Jennie Jennylee Jerónima Jessenia Jessi Jessy Jesuina Jesusa Jesusita
Jezabel Jezebel Jihan Jill Jimena Jina Jisela Jitka Joana Joaninha Joanne Joannie Jocelina Jocelyne Joela Joelia
Joelle Johanne Joice Jolanda Jolie Jonia Jordana Jorgina Josabet Josefita Joselina Josephine Josiane Josie Josune
Joviana Jovina Jovita Joy Juaneta Judi Judit Juditta Judy Judyth Juliane Julianna Julianne Julie Julienne Juliet
Juliett Julietta Juliette Julina Julisa Julita Juliza Julma Julse Julya Juni Junia Juno Justine Justiniana Jutta
Juvenalia Juvencia Juventina Juvina Kaitlyn Kala Kamelia Kamilla Kamille Kara Karelina Kari Karima Karime Karine
Karisa Karise Karissa Karlota Karmela Karmele Karmen Karola Karoline Karyl Karyn Kasandra Kassandra Kassia Kate
Katharina Katharine Kathe Katherina Kathi Kathia Kathrin Kathrina Kathryn Kathy Kati Katina Katiuscia Katja Katrin
Katrina Katya Keiko Kendra Kenya Keren Kerima Kerstin Ketty Keturah Khadija Khady Kiana Kinga Kinsey Kira Kirsten
Kirstie Klara Klaudia Klea Kora Kori Korina Krisna Krissia Krista Kristen Kristi Kristie Kristin Kristina Kristine
Krystal Krystel Krystle Krystyna Kyara Kyla Kylie Kyra Ladislaa Laia Laica Laide Laisa Laiza Lali Lalia Lamia Lana
Larisa Larissa Lariza Latoya Laudelina Laudina Lauralee Laureana Laureen Laurel Laurelia Lauren Laurena Laurence
Laurencia Laurentia Laurentina Lauretta Laurie Laurina Laurinda Laurita Lauriza Layla Layza Lázara Lea Leah Leana
Leandra Leanna Ledia Ledis Lelia Lelys Lene Leni Lenia Lenka Lenor Lenore Leocadia Leocricia Leodegaria Leola Leona
Leoncia Leonella Leonia Leonice Leónida Leonie Leonila Leonilda Leonilde Leonina Leonisa Leonita Leontina Leontine
Leopolda Leovigilda Leri Lesbis Lesley Lesliet Lesvia Lesya Leta Leti Letisia Letizia Letty Leyda Leyna Leyre Liana
Lianna Lianne Liberata Liberia Libna Liboria Librada Licenia Licia Licinia Lidice Lidis Lidise Lidubina Liduvina
Lieska Ligeia Lila Lili Liliam Liliane Lilianna Lilias Liliosa Lilit Lilith Liliveth Lillian Lillie Lillybeth Lily
Lilya Lilyana Lilybeth Limbania Linabel Linamar Lindalva Lindaura Lindsay Lindsey Linet Linette Liney Linia Linor
Linsay Liria Lirio Liris Lis Lisabel Lisabeth Lisaura Lisbelia Lisbella Lisbia Lise Liselda Liselotte Lisenia Liset
Lisett Lisia Lissa Lissete Lissett Lissy Lita Litzy Liubov Liv Liva Liviana Livina Liz Liza Lizandra Lizaura Lizbet
Lizet Lizett Lizette Lizzeth Lizzi Lizzie Lizzy Llanira Llanos Llilian Loana Lolita Longina Lora Loraina Loranny
Lorea Loredana Lorelay Lorelei Lorelia Lorella Lorelly Lorelvia Loren Lorenia Lorenna Loreta Loretta Lori Lorie
Lorna Lorraine Lorry Lotti Lotty Louisa Louise Louren Loydis Luba Lubencia Lubina Lucelena Luceli Lucelly Lucena
Lucerito Lucero Lucette Luci Lucidia Lucienne Lucilda Lucile Lucília Lucilla Lucille Lucina Lucinia Luciola Lucita
Lucrezia Lucy Ludivina Ludmila Ludmilla Ludovica Ludovina Luiselena Luisella Luisina Luiza Lula Lulú Lumen Lumila
Luna Lunia Lupe Luperca Lupita Lusia Lusitania Lutgarda Luvy Luxora Luza Luzardi Luzdary Luzdivina Luzelena Luzía
Luzmira Luzneida Lya Lyana Lyda Lydie Lyla Lyliana Lyn Lynda Lynette Lynn Lynne Lyra Lysa Lyudmila Mabelia Mabelle
Mabely Macaria Macedonia Maciel Maclovia Macrina Madai Madalena Maday Madeline Madison Madona Madonna Mafalda Maga
Magalis Magally Magalys Magdala Magdaly Magdelia Magela Maggie Maggy Magna Magola Maha Maia Maica Maida Maider Maika
Maitane Maite Maitena Maja Majda Malaika Malia Malika Mallory Malú Malva Mamen Mamerta Mamie Manena Manja Manola
Manoli Manolita Manon Manuelita Marah Marbel Marcelia Marceliana Marceline Marcella Marcelle Marciana Marcolfa
Marela Marelba Marelda Marelen Marelsa Maren Marena Mareta Margara Margaret Margareta Margarete Margareth Margarida
Margaux Margery Margherita Margie Margit Margred Marguerite Mari Mariaelena Mariaestela Mariafé Mariah Mariajosé
Mariangelina Marianina Marianne Maricelia Marichu Maricielo Marie Marielena Marielle Mariemma Marieta Marietta
Marife Mariflor Marigloria Marigold Marigraciela Marika Marilda Marilena Marilia Marilina Marilucy Mariluisa
Marilyne Marilyns Marilza Marinela Marinella Marinés Marinez Mariola Mariona Maripaz Maripili Marirosa Marisa
Marisella Marissa Marita Maritere Marivel Marixa Mariza Marizabel Marizol Marja Marjuri Marla Marleen Marlena
Marleni Marlet Marlisa Marlyne Maroa Marquesa Marthe Martine Martiniana Martirio Martita Maruja Marusella Marusia
Maruska Maruxa Marvelia Marvila Marxia Marya Maryam Maryann Maryanne Maryla Marylou Marzia Masha Mathilda Mathilde
Matilda Matrona Matusha Maty Maud Maude Maureen Mauricia Maurilia Maurina Mavis Maximiana Maximiliana Maximina
Maxine Maya Mayté Meche Mechtilde Medarda Medea Medora Meena Megan Mei Mela Melbis Melchora Melia Melibea Melicia
Melida Melinda Meline Meliora Melisenda Melita Melitina Melitona Meliza Melly Melodía Melodie Melody Melvia Melvina
Menandra Mencía Menegilda Mercé Merche Merci Mercia Meredith Meregilda Meribeth Mericia Meritxell Merlina Merlinda
Merrill Merry Mery Meryl Merys Mesalina Messalina Mia Micaella Michaela Michela Michelena Michelina Michell Mickaela
Micol Midalia Midiala Migdalis Mignon Miguela Miguelina Mika Mikaela Mila Milada Miladi Miladina Miladis Miladys
Milagra Milagritos Milba Milbia Milburga Milda Mildre Mildreth Milegna Milenia Miley Milián Miliana Milisa Milissa
Millicent Milly Milva Mimí Mina Minda Mindy Minela Minelia Minervina Minia Minita Minna Minnie Mirabella Miraida
Miraidis Miralba Miralda Miralis Miralys Mireia Mireille Mirela Mirelba Miren Mirgia Mirlanda Mirlena Mirley
Miroslava Mirsa Mirtala Mirtea Mirtes Mirthala Mirtila Miryam Mirza Mirzia Misericordia Mislady Misty Mitzi Mitzy
Miyuki Mnemósine Mónika Monique Monna Montse Montserrat Morayma Morelba Morena Morgana Moria Morita Moura Muna Mya
Myra Myrian Myrna Myrta Myrtha Myrtle Myrza Nabila Nabyla Nacari Nacira Nada Nadesha Nadieska Nadina Nadine Nadira
Nadja Nahia Nahiara Nahir Nahomi Nahomy Naiara Naibe Naida Naila Naima Naína Naisha Naja Najla Nalda Nallely Nanda
Nanette Nani Nansi Naomi Naomy Nara Narcisa Narcissa Narda Narela Naresa Nasha Nashira Nasira Nastasia Nastassja
Natala Natalie Natalina Natalya Natascha Nathalia Nathalie Nathasha Nati Naty Nausícaa Nayade Nayara Nayda Nayib
Nayibe Nayla Nazarena Nazaria Nazira Neda Nedia Nefertari Nefertiti Neila Neira Neisa Nela Nelba Nelbia Nelda Nelia
Nelina Nella Nelli Nellie Nellys Nelma Nelsa Nelsi Nelva Nelvia Nemecia Nemesia Nena Neonila Nepomucena Nereyda
Nereyde Neria Nérida Nerina Nerissa Nersa Nersi Nesmery Nesrin Nesta Nestora Neus Neva Nevenka Neveska Neydi Neysa
Nicanora Nicasia Niceta Nicette Nichole Nicol Nicoleta Nicoletta Nicolette Nicolina Nicolle Nidian Niera Nilba
Nildred Nilia Nilka Nilla Nilma Nilsa Nilse Nilva Nilvia Nilza Nimfa Nimia Ninay Ninetta Ninette Niniana Nínive
Ninna Ninon Ninotchka Ninuska Nira Nirma Nirvana Nirza Nisa Nisreen Nissa Nita Nitza Nitzia Nivea Nivia Nivida Nixia
Niyireth Noa Noela Noeli Noelle Noely Noemia Noemy Nohemí Nohemy Nohora Nohra Nola Nolberta Nolga Nolida Nolly Nona
Nonia Nonna Noraida Noralba Norayma Norbella Norberta Norca Norda Norela Norelba Norelda Norelia Norella Noretza
Nori Noria Norky Norli Normanda Norsa Noslen Nour Noura Noyma Nuccia Nuncia Nunila Nura Nury Nuvia Nylda Nyx Obeida
Octaviana Octavina Oda Odala Odalia Odalina Odelia Odelina Odelys Oderay Odessa Odet Odete Odeth Odett Odetta Odette
Odile Odilia Odilma Odina Odra Odulia Ofelina Ofelmina Ogla Oiana Oihane Oira Olaia Olaida Olalla Olaya Olegaria
Oleida Olena Olesia Oleyda Olguita Oliana Olimpiada Olina Olinda Olinta Oliva Oliveria Olmira Olvia Olvido Olympe
Olympia Omaida Omayra Omega Omelia Omeya Omitza Omnia Ondina Oneglia Oneira Onésima Oneyda Oneyra Onfalia Onilda
Onofra Oona Opal Ophelia Ora Oraida Oralia Oralys Oranis Orestila Orfa Orfalina Orfelia Orfelinda Orfilia Oria
Oriele Orietta Oriola Orisia Orit Oritia Orla Orlanda Orlenda Orlinda Ornela Ornella Orosia Orquídea Ortencia
Ortensia Osana Osmara Osmilda Osneida Osvalda Oswalda Otilde Otoniela Otti Ottilie Ovidia Oxalis Oxana Oxiris Ozana
Pabla Pacífica Pacomia Palma Palmenia Palmera Palmyra Pamela Pamella Pancha Pancracia Pandora Pánfila Paolina
Parisina Parmenia Parténope Pascualina Pasionaria Pasqualina Pastorina Pastorita Pastoriza Patience Patria Patrizia
Patsy Patty Paty Paulette Pauline Paulita Peace Pearl Peggy Pelagia Penélope Penina Penny Perfecta Perpetua Persia
Pérsida Persis Petrina Petrolina Petrona Petronella Petronia Petula Philippa Philomena Phoebe Phyllis Pía Piera
Pietra Pilarica Pinella Pinuccia Placeres Placidia Placidina Pola Policarpa Polimnia Polita Polixena Polly Polonia
Pomona Pompeya Pompilia Ponciana Poppy Porcia Porfiria Portia Preciosa Primavera Primorosa Princesa Prisca
Prisciliana Priscilla Procesa Procopia Prosérpina Próspera Prosperina Psique Publia Pulqueria Pureza Purísima
Querubina Queta Quiana Quimena Quintiliana Quintina Quionia Quirina Quisqueya Quiteria Rachael Rachel Rachele Raelia
Raenilda Rafaelina Raffaela Raida Raika Raimunda Rainelda Raissa Raizza Rajani Ramira Ramonita Rana Ranya Raquelina
Raquelita Rasha Rashell Raulina Raymonda Razan Reba Rebecka Rebeka Rebekah Redenta Reginalda Regla Regula Regulina
Reidi Reiluz Reinalda Reinaldina Reinelda Reinelia Rejane Remigia Rena Renate Renea Renée Renelda Renilda Renilde
Resfa Restituta Reyda Reyita Reynalda Reynelda Rhea Rhina Rhoda Rhode Rhonda Ría Rica Ricarda Ricardina Ricca
Riccarda Richelle Rima Rimas Risa Ritza Riva Robertina Robina Robustiana Rocélida Rochelle Roda Rode Rodesinda
Rodolfa Rodolfina Rodriga Rodulfa Rogelia Rogeria Rolanda Roma Romana Romelina Romi Romilda Romilia Romita Rómula
Romy Ronalda Ronna Roraima Rosabel Rosabela Rosabella Rosabeth Rosacruz Rosalice Rosalie Rosalind Rosaline Rosaluz
Rosalva Rosalvina Rosamaria Rosamelia Rosamond Rosamunda Rosangélica Rosanne Rosannie Rosarina Rosaulina Rosaurora
Rosbelia Rose Roseanna Rosecler Roseliane Roselind Rosella Rosemarie Rosemery Rosenia Rosi Rosiclea Rosicler
Rosidalia Rosie Rosilda Rosilia Rosinda Rosmira Rosolina Rossanna Rossella Rossi Rossina Rosvita Roswitha Rotsen
Rowena Roxane Roxanne Roxelana Roxie Roxy Roya Rozana Rubby Rubi Rubicela Rubiela Rubina Ruby Rudecinda Rudesinda
Rufa Rugiera Ruperta Ruthie Rutilia Rutina Saba Sabine Sabiniana Sacha Sadia Safira Sagrario Sahara Sahira Saida
Saidé Saira Salaberga Salete Salomea Salud Salustia Salustiana Salvación Salvadora Salvatora Samanta Samara Samaria
Samhira Samire Samuela Sanae Sancha Sandalia Sandrina Sandrine Sania Sanjuana Santiaga Santina Santuzza Sanya Sarahi
Sarai Saraida Saray Sarina Sarka Sasha Saskia Saturia Saturna Saula Savannah Saveria Savina Sayda Sayra Scarlett
Scarlette Schirley Sebastiana Secundina Séfora Seforah Segismunda Segundina Selena Selenia Selenita Selfa Selia
Selina Selva Selvia Semíramis Senaida Senaira Seneida Senobia Sephora Septimia Seraphine Serapia Serenella Serenidad
Sergia Sergina Servanda Servilia Setsuko Severa Severiana Severina Shadia Shaila Shaina Shamira Shandra Shani Shania
Shanna Shanon Shantal Sharay Shari Sharin Sharlene Sharo Sharon Sharyn Shayra Sheccid Sheena Shelly Sherezada
Sherezade Sherly Sherry Shery Sheryl Shiara Shiomara Shirin Shirlene Shirly Sibila Sibilla Sibyl Sidalia Sidonia
Siena Sienna Siglinda Sigrid Silda Sildana Silenia Silka Silke Silma Silsa Silveria Silverina Silvestra Silvestrina
Silviana Silvina Silvinia Simara Simeona Simoneta Simplicia Sina Sinclética Sinda Sindi Sindy Sinfoniana Sinforiana
Sinforosa Sintia Sintique Siomara Sira Sirena Siria Sirley Sirly Sisa Sisinia Sissi Sissy Sixta Skarlet Sobeida
Sobeyda Socorra Sofie Sofonisba Solana Solangel Solina Solmira Soluna Solveida Solveig Somaya Sonalí Sonja Sonnia
Sonsoles Sonya Sophia Sophie Soraida Soraima Sorana Sorbelia Sorelia Sotera Souad Sovereida Stacey Stacie Stacy
Stefani Stefania Stefanie Stefany Steffany Stephania Suelen Sueli Suely Sugey Suhaila Suhey Sulamita Suleica Suleyma
Sulma Sulpicia Suly Sumaya Sunilda Sunta Suny Surama Suri Surisadai Susane Susanna Susannah Susanne Suset Susette
Susi Susie Susset Susy Suyapa Suzan Suzana Suzanna Suzel Suzette Sybil Sybila Sylvana Sylvia Sylvie Tabata Tabatha
Tabita Tabitha Taciana Tacita Taísa Taissa Takia Talía Talina Talita Talitha Tallulah Tamaira Tamara Tamaris Tamira
Tammy Tanagra Tara Tarcila Tarcilda Tarcilia Tarcisa Tarcisia Tarsicia Tarsila Taryn Tasha Tatianna Tatyana Tea
Tecla Tecmesa Telesfora Telva Telvina Temis Tenaura Teodelina Teodolinda Teodomira Teodosia Teodoxia Teodula Teófana
Teófila Teolinde Teonila Teotilde Teotista Terecita Terencia Terese Teresia Teresinha Tereza Terezinha Terina
Terpsícore Tersa Tértula Tertulia Tesalia Tess Tessa Tetis Thaisa Thaiz Thalía Thamaira Thamara Thania Thea Theda
Theodora Theresa Thérèse Theresia Tiara Tiburcia Ticiana Tifany Tiffany Tilda Tilde Timotea Tina Tiphany Tirza Tita
Titania Titina Tiziana Tolentina Tomasina Toña Toñita Torcuata Tordis Toribia Tosca Toscana Toya Tracey Tricia
Trifonia Trilce Trini Trinitaria Tristana Trudy Tula Tulita Tullia Turquesa Tusnelda Tyra Ubalda Ubaldina Ubencia
Ula Ulda Uldarica Ulrica Ulrike Ulviana Uma Umbelina Unna Urania Urbana Urbelina Uriana Uriela Ursina Usbelia
Usmaris Uxía Vada Valborga Valda Valdelis Valdina Valenciana Valentine Valentiniana Valeriana Valerie Valkiria
Valkyria Valvanera Vanda Vania Vanina Vanna Vannessa Vanora Vanya Vara Varinia Varsovia Vasilia Vasilisa Vasthi
Vasti Veda Veira Vela Velia Velinda Velma Velva Venancia Venecia Venera Veneranda Venturina Verania Verena Vereniz
Vernice Vernita Verona Véronique Veruschka Vesna Vesta Vicencia Vicenta Vicentina Vicki Victalia Victoire Victoriana
Victorina Vida Vidala Vidalia Vidalina Viena Vienna Vigilia Viki Vilda Vilena Vilna Vilva Vinicia Viola Violaine
Violante Violet Violetta Virgen Virgilia Virgilina Virginie Viridiana Virma Virmania Virna Virtud Visia Visnia
Vitalia Vitaliana Vitalina Vitória Vittoria Viva Viveca Vivencia Viviam Vivianne Vivien Vivina Volga Volumnia
Vulfilde Walburga Walda Waldina Walesca Walfreda Walkidia Walkiria Wallada Waltrudis Wendi Wendolin Wendoly
Wenefrida Whitney Wila Wilda Wilfrida Wilhelma Wilhelmina Wilma Wiltrudis Wina Winifred Winny Winona Xandra
Xanthippe Xantipa Xaviera Xenia Xia Xiana Ximena Xinia Xisca Xochil Xochilt Xochitl Yahaira Yamina Yana Yanette
Yanine Yara Yasmine Yelena Yemima Yesabel Ylda Yndira Ynes Yngrid Yngris Yoconda Yoko Yola Yolaida Yole Yolita
Yonaida Yone Yraida Yris Ysabel Ysabella Ysaura Ysidra Ysis Ysmenia Ysolina Yuki Yulieta Yumi Yuriko Yusra Yvet
Yvette Yvone Yvonne Zahara Zahilí Zahira Zainab Zaineb Zandra Zara Zarah Zarahí Zarela Zarina Zayra Zdenka Zebina
Zeferina Zeida Zeina Zelda Zelia Zelina Zelma Zelmira Zena Zenaide Zenaira Zenayda Zeneida Zenia Zenith Zenona
Zenovia Zenta Zephora Zina Zinaida Zinayda Zinnia Zita Zoa Zobeyda Zohara Zoira Zolia Zora Zorahida Zoraima Zorayda
Zorina Zosima Zubaida Zubeida Zudelia Zulaika Zulaima Zuleida Zulema Zuleyda Zuleyka Zuleyma Zulima Zulmira Zunilda
Zurama Zuyapa Zuzana
`

/** Borne by men and women. */
export const MORE_UNISEX = `
Alix Andi Aris Ascensión Blair Brett Cameron Clarence Claude Cleo Cris Dagmar Dale Danis Dany Darcy Desi Dilcy
Dominique Edi Edis Eli Elis Eliud Ely Enis Ennis Erin Evangelista Expectación Franci Gabriele Geydi Giovanny Guiomar
Ilis Irán Issa Ivis Jackie Jael Jan Jari Jaziel Jessie Joan Jude Jules Kary Kay Kim Kris Lee Lois Lou Magdiel Marian
Maris Marley Merced Morgan Nadir Neftalí Nelis Neri Nerys Nicky Nidal Nohel Nur Oris Práxedes Praxedis Quinn Refugio
Reidy Remy Reni Resurrección Sacramento Samy Shannon Sharif Siloé Simone Tamar Teotiste Tracy Tránsito Valery Vanni
Virtudes Yael Yari Yeri Yojani Yuset Zafiro Zion Zurisaday
`

/** Made up at home or by ear, of men. */
export const CREATIVE_MALE = `
Abiezer Abimelec Abrahan Adelvis Adenis Adilson Adixon Adriangel Adrianyer Adriel Agelvis Aiker Ailander Ailver
Albeiro Albenis Albenys Alberis Albersson Alberth Albeyro Aldahir Aldair Aldenis Alderson Aldrick Aldry Aleiker
Aleixer Alejanyer Alexfer Alexi Alexkar Alexy Alfer Alferson Alfredson Aliexer Alixon Alveiro Alvenis Alver Alvis
Alwin Amiel Amilkar Andersson Andery Anderzon Andrewin Andriel Andris Andriu Andrius Andrix Androis Andruby Andrus
Andruw Andywar Angelber Angeldis Angelvis Anibalson Anierson Anner Ansel Ansony Anthoni Anthonny Antoni Antonie
Anyel Anyelber Anyelson Anyer Anyerson Arbenis Arbis Ardwin Argel Argenys Ariangel Arianyer Arjenis Arlenis Arley
Arlinson Arlinton Arlis Arnaldis Arnel Arnobis Arnol Arnoldis Arvis Aryel Asdruval Audie Audis Audrin Audys Austin
Auvert Axel Axell Ayender Aykel Aylwin Ayrton Baiber Baikel Baiker Bairo Bairon Bayardo Bayron Beiber Beikel Beikis
Beiner Belkin Belvis Benderson Benilson Benny Benson Berkin Berlin Berny Bertin Bertson Betsaul Blademir Bladimiro
Blaimir Blandiner Brahian Braian Braider Braiker Brainer Brajan Brandol Brandoly Brandon Brandonn Brandyer Branyer
Branyi Brayam Brayand Brayans Brayhan Brayker Braynner Breider Breidy Breiker Breimer Breiton Breixon Breyner
Breyson Briam Briang Briner Britner Bruklin Brunel Bryam Bryant Bryner Brynner Byron Caleb Caled Carel Carles Carlis
Carlisandro Carlisson Carlixon Carlomar Carlosmar Carlyn Carmel Carson Cesarin Cesarman Chander Chandler Chayan
Cherbel Cherson Christofher Cleibis Cleider Cleiderman Cleimer Cleiner Cleiton Cleivis Clenis Clerison Clever
Cleverson Clidersson Clisman Cluver Crisman Crismar Cristher Cristhofer Cristofer Cristofher Cristoper Cruzmar
Daiber Daiker Dailer Dainer Dainner Dairen Dairo Dairon Daiver Daivi Daivid Daivinson Daivison Dalber Dalbert Dalvin
Dalwin Damir Danderson Danderys Danerson Danielson Daniexer Danilson Danison Danixon Danner Dannilson Dannis Dannyer
Dannys Danrry Dansel Danyel Danys Daren Dargel Dariel Darien Dariens Darin Darixon Darlins Darlyn Darlys Darnel
Darnell Darrel Darvin Darvis Darvys Darwil Darwill Darwins Darwis Darwuin Darwyn Daryel Daryl Davidson Daviel Davier
Davinso Davinson Davison Davisson Davixon Dawin Daxon Dayber Dayker Dayner Dayron Dayson Dayver Dayverson Dayvi
Dehiker Deiber Deiberson Deibert Deiberth Deibis Deibys Deikel Deikerbert Deikerson Deiler Deimar Deimer Deiner
Deinis Deinner Deinyer Deison Deiverson Deivert Deivi Deividson Deivin Deivinson Deivison Deivys Deixon Deixson
Delbis Delby Delcis Delfer Delfis Deliander Delson Delver Delvys Delwin Dember Demian Demir Denderson Denier
Denilzon Deninson Deninyer Denison Denniel Dennilson Dennison Dennys Denyer Derbin Derbis Derby Derlin Derlis Dermis
Derson Dervin Dervins Dervis Dervys Derwing Derwins Derwuin Desmon Devinson Devis Devison Devson Dexon Deyber Deyker
Deyner Deyson Deyver Deyvi Deyvid Deyvis Deyvison Deyvys Diander Dianyer Diber Dickson Dicson Didiel Didier Didieson
Diegson Dikson Dilson Dilver Dilvis Dimer Dinyer Diobel Diober Diomar Diomer Diomir Dionis Dionnys Diosber Diosman
Diosmar Diosmel Diosmer Diosner Diosver Dirwin Dismar Divison Dixander Dixson Dobiel Doiler Doneiker Donny Dorian
Dorwin Douglis Duber Duberly Duberney Duglys Dulvis Dumar Dunkel Durwin Duvan Duvier Dyland Dyxon Eber Eberson Ebert
Eberth Ebir Eddinson Eddison Edeinson Edemir Ederick Ederson Edersson Edgardi Edgarluis Edgarly Edgleiber Edgler
Edibert Edickson Edicson Edigson Edilson Edilver Edimar Edimer Edimir Edinson Edinxon Edisander Edisson Edixo
Edixson Edmir Edrian Edrick Edriel Edry Eduan Eduardson Eduarlin Eduars Eduin Eduwin Eduyn Edvin Edwar Edwars
Edwarth Edwen Edwuar Edwuard Edwuin Edyxon Egilson Egleiber Egler Egliber Eiber Eikel Eimer Eiser Eisler Eiver Eixon
Elber Elbert Elbis Elbys Elder Elderson Eleixer Eleodan Elgin Eliander Elianderson Eliandro Elibert Eliéser Eliexer
Eliezel Elimer Elinson Eliober Elionel Elismer Elison Elixander Elixon Elkar Elker Elkin Elkis Elmer Elver Elvin
Elvinson Elvison Elvys Elwin Elwis Elyerson Emberson Emelson Emer Emersson Emerzon Emiliander Emilson Emilver Emixon
Endel Enderber Enderli Enderlin Endersson Enderth Enderzon Endir Endres Endri Endrick Endrik Endris Endrix Endriz
Endrys Endys Engel Engelber Engelberth Engelver Engerbert Enmer Enyel Enyelber Enyelbert Enyelberth Enyerbert
Enyerberth Enyerson Enyi Eober Eolis Erberson Erbin Erbis Erdwin Erdwis Erian Eribert Ericber Erickson Ericksson
Ericxon Eriel Eriksson Erison Erixon Erixson Erling Erlis Erly Ermeson Ermis Ermison Ernis Ernisson Ernyer Erskin
Erson Ervin Erving Ervins Ervis Erwins Eskarly Eslander Esleider Esleiter Eslender Esmil Esmin Esteicer Estiben
Estic Estivens Estiver Estiwar Euclis Eudan Eudi Eudin Eudis Eudomir Eudon Eudry Eudyn Eudys Eulen Euler Eulices
Euliser Eulys Euriel Eurimar Euris Eurys Eusber Eusis Euwin Evelson Everly Everth Everton Everxon Evir Evison Exiber
Exler Exneider Exson Eyber Eyker Eyleer Eymar Eyner Eyson Ezer Fabel Fabiander Fabianyer Fabier Faiber Faider Fainer
Fandy Farley Feder Fedrick Feiber Feiker Feliber Felixander Felixon Fender Ferdin Ferdison Ferland Ferneidy Fernel
Fernelis Fernely Ferney Ferson Fiderson Filver Flavison Fleiber Fleider Floiran Fraiber Fraidel Fraider Fraiker
Frailin Fraimer Frainel Frainer Fraiver Franber Franciel Franckin Francklin Franderson Frandi Frangel Franguel
Franguer Frankel Franki Frankis Franklyn Franky Franner Frannier Frannyel Franquiel Fransua Fransuar Franyel
Franyelber Franyelbert Franyerson Franzua Freddiel Freddiner Freddis Freddys Frederik Frederson Fredersson Fredwin
Freidel Freidis Freilin Freiman Freimer Freinyer Freiser Freiver Freixon Freudis Freyder Freyner Friman Froiber
Froider Froilander Gabrieliz Gadiel Gaiver Galvis Gander Garlin Garvin Garwin Gedixon Geibis Geider Geiker Geiler
Geinson Geiser Geiver Geixon Gelber Gelbis Geleison Gelson Gelvin Gelvis Gender Gendri Gendry Gendrys Genfer Genrry
Geordan Geordanis Geordy Georman Geormar Georvin Georvis Geraldis Gerar Gerarson Gerber Gerbert Gerbin Gerbis
Gerinson Gerison Gerlis Germaris Gersson Gervin Gervis Gerwin Gerxon Gerzon Geudis Geudy Geyber Geyker Geyner Geyser
Geyson Gianfer Gieison Gilberson Gilberth Gilbis Gildry Gilmer Gilson Gilver Gilvis Giomar Giomber Gionder Gionel
Giover Giowan Gipson Gisler Gleider Gleison Gleixon Glender Glenderson Glenis Glennis Glenyer Glexon Glisman Godfrey
Graiver Gralvis Grander Gregorys Greiber Greider Greilin Greiner Greison Greiver Greivis Greixon Grendy Grenyer
Gresler Greyber Greymer Greyson Grismer Guilber Guilfer Guilmer Guilver Gustabo Guzneider Haiber Haider Haiker
Hainer Haiver Halan Halbert Hamilson Hander Handerson Handri Handry Hanner Hansell Hanyelo Hanzel Harbin Harlin
Harlinton Harlison Harol Haroll Harrinson Harrinton Harvis Harwin Haslin Hayder Hecliver Hecsander Hederson Hedinson
Hedison Heiberth Heiker Heiler Heimer Heinner Heiser Heison Heiver Heixon Helbert Helder Helimar Helkin Helver
Helvis Henders Hendersson Hendri Hendric Hendrich Hendris Hendrix Hendry Hendrys Henmar Henner Henrri Henrry Henyer
Henyerbert Heriber Herickson Hericson Herlin Herlis Hermis Hernis Hernys Herson Hervin Hervis Herwin Heskin Heudis
Hever Heverson Hevert Heybert Heyder Heyker Heyler Heyner Heyser Hidelbrand Hidelmar Hildemar Hilder Hilfer Hilson
Hilver Hinderson Hinyer Hirwin Holber Holman Holmer Hosman Hosmel Hosmer Hudeiker Humber Hunder Huner Ibersson
Ibrain Idelber Idelver Iderson Igmar Iker Ilber Ilder Ilver Imer Inder Inderson Ingelberth Inmer Irlan Irving Irwing
Isaelvis Isander Isbeiker Isberto Isleyer Ismal Ismeldo Ismerlin Isnardi Isneider Isnel Isrrael Iverson Izander
Jackcson Jacksson Jacson Jaiber Jaiberth Jaider Jaiderson Jailer Jaimar Jairol Jairson Jaison Jaisson Jaiver Jaixon
Jalber Jamerson Jameson Jampier Jancarlo Jancarlos Jander Jandri Jandry Janel Janer Janfer Janfran Janfrank Jankarlo
Jankarlos Jankeiver Jankiel Janner Jansel Janson Jansy Janyelo Janyer Jarbis Jarinson Jarison Jarlin Jarlinson
Jarlis Jarol Jarold Jarrinson Jarry Jarvin Jarvis Jarwin Jasmer Jasnel Javison Jawer Jaxon Jaxson Jayber Jaykel
Jayker Jayner Jayson Jeam Jeampier Jeanber Jeancarlo Jeancarlos Jeanfran Jeanfranco Jeanfrank Jeanluis Jeanmarco
Jeanmarcos Jeannis Jeanpaul Jeanpier Jeanpierre Jeanpool Jebson Jeckson Jecson Jefer Jefersson Jeferzon Jeffersson
Jeffry Jefrey Jefry Jefte Jehinson Jehison Jehisson Jeiber Jeiberson Jeibert Jeibi Jeider Jeiderson Jeikel Jeiker
Jeiler Jeimar Jeimer Jeinner Jeinsson Jeirson Jeiser Jeison Jeisonn Jeisson Jeiver Jeixon Jelber Jelson Jelvis Jemer
Jender Jenfer Jenferson Jenfri Jenfry Jeniel Jenier Jenner Jenri Jenrry Jensi Jenson Jensson Jensy Jenyer Jeovanny
Jerdson Jeremi Jeremy Jerinson Jerison Jerlin Jerlinson Jermain Jerman Jermin Jernis Jersey Jersson Jersy Jervin
Jervis Jerwin Jerzon Jesbel Jesler Jeslin Jesmer Jesneider Jesnel Jesner Jesson Jestin Jesuan Jesusmar Jeudiel Jeudy
Jeuris Jeyber Jeyderson Jeyfer Jeyker Jeykol Jeyler Jeyner Jeyson Jeysson Jeyver Jeyxon Jhackson Jhacson Jhaiker
Jhainer Jhair Jhairo Jhairon Jhancarlo Jhancarlos Jhander Jhanderson Jhanfranco Jhanier Jhankarlos Jhanpier Jhanpol
Jhanry Jharlin Jharol Jharold Jhason Jheampier Jheferson Jhefferson Jheiker Jheisson Jherson Jheyson Jhimi Jhimmy
Jhimy Jhinson Jhoander Jhoandri Jhoandry Jhoangel Jhoanger Jhobany Jhoel Jhoender Jhoendri Jhoendry Jhofran Jhofren
Jhohan Jhohander Jhojan Jhojander Jhojandri Jhokey Jhonaikel Jhonas Jhonatann Jhonatham Jhonathan Jhondeiker
Jhonderson Jhondri Jhondry Jhoneiber Jhoneider Jhoneiker Jhonel Jhonelvis Jhoner Jhonfer Jhonfran Jhonfrank Jhonfri
Jhoniel Jhonier Jhonkeiver Jhonkleiver Jhonleiker Jhonmar Jhonmarcos Jhonmer Jhonnaiker Jhonnathan Jhonneiker
Jhonnel Jhonner Jhonni Jhonnier Jhonnys Jhonquier Jhonson Jhonsson Jhony Jhonyer Jhorbin Jhordan Jhordano Jhordany
Jhorddy Jhordi Jhordin Jhordy Jhordys Jhorge Jhorman Jhormar Jhormi Jhorvis Jhosbel Jhosber Jhosbert Jhose Jhosep
Jhoseph Jhoshua Jhosman Jhosmer Jhosneider Jhosnel Jhosner Jhostyn Jhosua Jhosue Jhosver Jhovan Jhovani Jhovanni
Jhovanny Jhoxan Jhulian Jhunior Jhusep Jimbert Jimerson Jimmi Jimson Jinder Jinson Jinsson Jinyer Jirson Jixon
Joander Joanderson Joandri Joandry Joangel Joanger Joanyer Jobany Jobel Jober Jobert Joberth Jodeiker Jodixon
Joeiker Joelbis Joelkis Joelvi Joelvis Joender Joendri Joenny Joenrry Joeny Joerbin Joeris Joffer Joffren Jofrank
Jofranyer Jofren Johaiker Johander Johanderson Johandri Johandry Johandrys Johanfer Johangel Johanger Johanner
Johanson Johanyel Johelber Johelvis Johender Johendri Johendry Johenny Joherbin Johiner Johmar Johmer Johnaiker
Johnander Johnder Johneiker Johnferson Johniel Johnkleiber Johnner Johnnier Johnnys Johnyer Joikel Joiker Joiler
Joimar Joimer Joiner Joinner Joiser Joismer Jolbert Jolver Jolvis Jomar Jomber Jomer Jonaikel Jonaiver Jonderson
Jondri Jondry Joneiker Jonel Jonelvis Jonferson Jonfran Joniel Jonier Jonkeiver Jonkleiver Jonmar Jonneiker Jonner
Jonnier Jonsi Jonson Jonyer Joraiker Jorbenis Jorbin Jorbis Jordani Jordanis Jordano Jordany Jordeiker Jordenis
Jordin Jordis Jordy Jordys Joremy Jorgeluis Jorgen Jorgenis Jorgenson Jorgin Jorjan Jorlan Jorlin Jorluis Jorman
Jormar Jormarwin Jormer Jormis Jorvin Jorvis Jorwin Josbel Josber Josbert Josberth Joscar Joseangel Josegregorio
Josegrey Joseiker Joseluis Josemir Josep Josfer Josfran Joshuar Josian Josiel Joskar Joskleiver Josler Joslin Josman
Josmel Josmir Josneider Josnel Josner Josniel Jossemar Josser Josthin Josthyn Josver Joswar Joswer Jouber Joudy
Jovanis Jovanys Jovixon Joxan Joxander Joxeiker Joyber Joyker Joyner Juanber Juanderson Juandri Juandry Juanfer
Juanfran Juangel Juaniel Juankarlos Juanmar Juanyel Juanyer Julber Julbert Juleiker Julender Juler Julianyer Julier
Juliomar Julner Julver Julvis Juneiker Juniel Junier Junieski Junner Jurgen Jurman Jusbel Jusmer Jusneider Justyn
Kainer Kairo Kaleth Kalvin Kamberlin Kander Karel Karleiver Karlis Karluis Karlys Karson Kayler Kayner Keanu
Keiberson Keibert Keiberth Keiby Keibys Keider Keiderson Keifer Keiker Keiler Keilor Keimar Keimber Keimer Keinerson
Keinis Keinson Keinyer Keiron Keirson Keiser Keisler Keison Keisver Keiverson Keivis Keixon Kelber Kelbin Kelby
Kelder Kelmer Kelmin Kelson Kelver Kelvi Kelvins Kelvis Kelvys Kember Kendal Kendel Kenderlin Kendri Kendrick
Kendrik Kendris Kendrys Kenedy Kener Kenfer Kenferson Keniber Keniel Kenier Keniver Kenner Kennier Kennys Kenson
Kenyel Kenyelbert Kenyer Kenyerber Kenyerbert Kenyo Kenyor Keosmer Kerbin Kerby Kerinson Kerlin Kerlis Kerman Kersi
Kerson Kerving Kervis Kerwin Kerwing Kerwins Kerwuin Kesler Kesneider Kesner Keudis Keudy Keuris Keveen Keven Kevi
Kevins Kevinson Kevyn Kevyns Keyderson Keyer Keyker Keyler Keymer Keynner Keyson Keyver Keywin Kiember Kilber Kilmer
Kilver Kimber Kinber Kinder Kinyer Kirber Kirby Kirson Kisler Kismar Kleberson Kleberth Kleiberson Kleibert
Kleiberth Kleider Kleiderman Kleiderson Kleifer Kleiker Kleimer Kleinner Kleiser Kleison Kleiton Kleiverson Kleivert
Kleivis Kleixon Klender Kleyber Kleyner Kleyson Kleyver Kliber Klinger Klinsman Klinsmann Kliver Kluber Kluiver
Kluivert Kluiverth Konny Kristhian Kristhofer Kristofher Kristopher Kruger Kyber Kylver Lander Landerson Landis
Landys Lanfer Lanier Leander Leandris Leandrys Leangel Leanyer Lebinson Ledixon Ledwin Leiber Leiberth Leibis Leider
Leiderman Leiderson Leidis Leikel Leiker Leimer Leiner Leinis Leinner Leiser Leisner Leison Leivis Leixander Leixon
Lelvis Lender Lenderson Lendry Lendrys Lener Lenfer Lenier Leniker Leninson Lenner Lennier Lennyn Lenyer Lenyerbert
Lenyn Lenys Leobel Leober Leodan Leodanis Leodany Leodelis Leoder Leodimar Leodis Leofer Leofran Leofrank Leoger
Leokar Leolvis Leomel Leomir Leonaiker Leonander Leonangel Leonarby Leonardis Leonber Leoncar Leonder Leonelkis
Leonell Leonelvis Leonfer Leonides Leonis Leonisbert Leonmar Leonner Leonsi Leonyer Leoscar Leosmar Leosmer
Leosneider Leosvel Leovany Leoveiker Leovel Leover Leovis Leowar Leowin Leoxander Lerbis Lerison Lerlin Lermin
Lermis Lerson Lervis Lerwin Leslyer Lesner Lesther Leudi Leudys Leurys Levinson Lewin Lexander Leyber Leyderman
Leyker Leyner Leyser Leyver Liander Liber Lidberson Limber Limberg Limbert Limberth Linder Linderson Lindomar Linker
Linner Lionfer Lisander Lisandri Lisber Lismer Lisneider Lister Liver Livinson Livinston Lixander Loander Loendri
Loendry Loiber Loider Loiker Loiner Lorwin Loryer Loudin Luber Luberth Ludwik Ludwin Ludwing Ludwins Ludwuin Luidy
Luidyn Luifer Luigui Luigy Luimar Luimer Luiner Luisander Luisangel Luisbeiker Luisbel Luisber Luisbert Luisdavid
Luiseduardo Luisenrique Luiser Luisfer Luisfernando Luisfran Luisgerardo Luisjose Luiskar Luiskeiver Luiskleiver
Luismar Luismel Luismer Luismig Luismiguel Luisneider Luisner Luisvi Luiyer Luiz Lusbel Lusman Luver Luvin Luxander
Luyer Maibel Maiber Maicer Maicker Maickol Maicol Maicoll Maidel Maikeld Maikell Maikelson Maikelvis Maikerson
Maikher Maiko Maikolt Maikon Maikool Maikor Maiky Mailer Mailon Mainer Mainkel Mainor Maiquel Maiquer Maiver Maivis
Maixon Malbin Malcolm Malcon Malvin Mander Manderson Manfer Manuelfi Manyer Maosmer Marber Marbin Marbison
Marcanthony Marckson Marcson Marder Marfran Marinson Marison Markel Marker Markis Markleiver Marklin Markson Marlo
Marlom Marlond Marloon Marlov Marluin Marlys Marnel Marquiel Marquis Marsel Marson Marsuel Martinson Marving Marvins
Marvis Marvys Marwin Marwing Marwins Marwis Marwuin Maryen Masber Maskel Maxander Maxber Maxel Maxiel Maxon Maxuel
Maxwel Maxwil Mayber Mayckol Maycol Maycoll Maycon Mayfer Maykell Mayko Maykol Maykoll Mayler Maylor Mayner Maynor
Mayron Mayson Mayver Meiber Meiderson Meikel Meiker Meiler Meiner Meinor Meison Meiver Meixon Melber Melbin Melki
Melkin Melkis Melquis Melsin Melson Melvi Melvins Melvys Melwin Melwins Mender Menderson Mendri Menfis Menyer Merbin
Merkel Merson Mervin Mervis Mervyn Merwin Merwing Merwins Mesneider Meudis Meyker Meyson Michaell Migdael Migdiel
Miguelson Mijael Mijhael Mikeiver Mikel Miker Mikler Milander Milbert Milciades Milder Mileiker Milferson Milker
Milner Milson Milver Milvin Milwin Miner Minyer Mirber Miriel Mirker Mirwin Misahel Misbel Mishael Miuler Moiber
Moisander Moisenrique Monfer Morvin Nahin Naiber Naider Naiker Nailer Nainer Naiver Nandri Narwin Natahel Natanel
Naudi Naudis Nayker Neiberson Neiberth Neider Neiderman Neiderson Neidis Neikel Neiler Neilson Neimar Neimer Neiner
Neinis Neison Neisser Neiver Neiverson Neivis Neivy Neixon Nelber Nelbin Nelby Nelfer Nelfran Nelkin Nelkis Nelmar
Nelsin Nelsy Nelver Nelvin Nelvys Nelwin Nender Nerbin Nerbis Nerlin Nermin Nerson Nervin Nervis Nerwis Neudi Neudis
Neudo Neudy Neudys Neuro Neurys Neveiker Nexander Nexar Nexon Neyder Neyderson Neyker Neyler Neyner Neyson Neyver
Nicksander Nickson Nicson Nikson Nilber Nilfer Nilmer Nilson Nilver Nilxon Ninrod Nirson Nisander Nixson Noander
Noberson Noelbis Noelkis Noelvis Nolber Nolfer Nolman Nolvis Norbel Norberth Norbin Norbis Nordan Norlan Norlin
Normel Norson Norvey Norvin Norvis Norvy Norwil Norwin Novier Nuber Nuver Obelvis Ober Oberlin Oberth Odanis Odelvis
Oderson Odilver Odixon Odner Oduber Odwin Ognier Olber Olbin Oldan Olguer Oliander Olimer Oliser Olivher Olman Olmar
Olver Olvis Omarly Omarvis Omarxon Omer Onder Oneiker Oneilis Oneiver Onel Onelvis Oniel Onier Orandis Oranyel
Orbelis Orbey Orbin Orbis Orfran Oriander Oriel Orlainer Orlan Orlander Orlandis Orleiker Orleison Orlen Orlexander
Orley Orlis Orlyn Orman Ormis Orneiker Ornel Orvin Orvis Orwin Osber Osbert Oscarlin Oscarly Oscarmer Oscarvis
Oscell Oseiker Oskar Oskarly Osklei Oskleiver Oslan Osleiver Osler Osmaikel Osmal Osman Osmeiker Osmin Osnaider
Osnaiker Osneider Osner Osniel Osnier Ostin Osver Oswar Oswer Oswuald Otbert Otniel Overson Ovidis Ovier Oxander
Paulson Pedrojose Pedroluis Pedrovic Peiker Pether Petterson Pier Pierson Pieter Piter Presley Rabel Rachid Radamel
Radames Rafaelvis Rafelson Raiber Raider Railer Raimel Raimer Raimon Raimond Rainner Raison Raiver Raixon Ramber
Ramonel Ramsel Randel Randell Randerson Randis Randol Randry Randys Ranfer Ranier Ransel Ranses Ranyel Ranyer Ranyi
Rauldy Raulis Raulix Raunel Rayber Rayder Raykel Rayker Raylin Raylis Raymel Raymer Raymon Raynel Rayniel Raynier
Rayson Rayver Rayxon Reibel Reidis Reikel Reiler Reimer Reimon Reinel Reinner Reinson Reisner Reison Reiver Reixon
Rembert Remison Remsi Renaiker Render Renderson Rendy Reneiker Renfer Reniel Renis Renison Renner Renni Rennier
Renson Renyel Renyer Resner Reuber Reudis Reudy Reyber Reydel Reyderson Reyker Reyler Reymar Reymer Reymon Reynel
Reyner Reynier Reyson Reyvis Rhonal Rhonny Ricarder Richar Richardson Richarlis Richarlison Richarson Richelieu
Richer Richerson Richmar Richmond Ricxon Rikelme Rikelmer Riker Rilbert Rilder Riner Rinson Riquelmer Risber Riuber
Rixander Rixio Rixon Roander Robben Robelkis Robelvis Roberson Robersson Robertson Robiel Robins Robinsson Robinzon
Robis Robny Roderick Rodier Rodixon Rodman Rodner Rodnie Rodny Rodolvis Rogerly Roibert Roider Roiker Roilan Roiland
Roimar Roimer Roinner Roiser Roiver Rolander Rolman Rolvis Romander Romell Romer Rommell Rommer Romny Romuel
Ronaikel Ronal Ronaldi Ronaldson Ronalson Ronander Ronar Roneiker Roneiver Ronel Ronexi Roney Ronfer Ronis Ronkeiver
Ronmel Ronmer Ronmy Ronner Ronni Ronniel Ronnier Ronnys Ronson Ronyel Ronyer Roosbel Roosvelt Rosbel Rosber Rosbert
Roslan Rosman Rosmer Rosnel Rosner Rosniel Rosswell Rosvelt Rosven Rosver Rowan Rowilson Rowin Roxan Roxander Royber
Roybert Royberth Royder Royer Royerson Royiber Royker Roylan Royland Roylander Royler Royman Roymar Roymer Royneider
Royner Royser Royver Rubenny Ruber Rubernei Rubert Ruberth Rubis Rudian Rudiel Rudixon Rudwin Rudyer Ruller Rusber
Rusbert Rusbin Ruslan Rusmel Rusmer Rusneider Rusver Ruxander Ryder Sadiel Saiber Saider Saiker Sailer Saimer Saimon
Sainer Salvander Samael Samaiker Samel Samir Samirson Samuelson Samuelvis Samuer Samyr Sander Sanders Sanderson
Sandier Sandyer Santander Sanyer Saudiel Saudy Sayker Saymer Scander Scanders Sebastien Sebastyan Seider Seiker
Senderson Senyer Sergimar Serginho Sergison Seudy Shandel Shander Shayer Sheiker Sheiver Sherman Sherwin Sidni
Silber Silvander Silvers Simer Simoney Sinder Sleider Sleiker Sleiter Smaikel Smith Smitter Snaider Sneiker Snyder
Soiner Stafer Stanley Stanly Starlin Starling Stefens Steffen Steiner Sterling Stevan Stevens Stevenson Stevensson
Stewar Steward Stewart Stibel Stiben Stibens Stiberson Stivel Stivens Stivenson Stiver Stiverson Stuar Stuard Stuwar
Styven Styvens Styvenson Taiker Tailer Tailor Taimer Taison Tander Tarlin Tayler Taylor Tayron Tayson Teiker Telvin
Telvis Tender Teodor Terwin Teuris Thailer Thayron Thayson Thiago Thiano Thomson Tirson Tirwin Tobiel Tomer Tommer
Toni Tonny Tonnys Tyler Tyrone Tyson Uber Uberlin Uberney Uberson Ubert Uberth Udiel Uiliander Uilmer Uilson
Uladimir Ulber Uldarico Ulner Ulver Umer Urian Uriander Urwin Usbel Usiel Usman Usmer Usnavi Usnavy Usneider Utber
Uver Valander Valmer Valvis Vander Vanderson Vannier Varner Vayron Veiker Velmer Vender Verlin Viander Vianel Viciel
Victoralfonso Victormanuel Vidalvis Vilder Vilmer Vilson Vinson Virson Visman Vitmar Vladi Vladimer Vladimil Vladmir
Vlairson Volmar Wadner Waiker Wainer Walber Walbert Walbis Waldin Waldis Waldrin Walfer Walfre Walfred Walfredo
Walkin Walkis Wallis Walmer Walner Walther Walvis Wandel Wander Wanderley Wanderlin Wanderson Wandy Wanger Wanner
Warlin Warwin Washinton Wayker Wayner Webster Weider Weikel Weiker Weikler Weiler Weimar Weimer Weiner Weisner
Weison Weisser Weizer Wendel Wender Wenderson Wendry Wendrys Wener Wenfer Wenner Wenyer Werlin Werlis Wesler Wesley
Weslin Wesly Wesner Weymar Weymer Weyner Wiber Wider Wikelman Wikenson Wiker Wikerman Wikleiver Wikleman Wikler
Wilander Wilandis Wilberson Wilberth Wilbin Wilbis Wilcar Wilcer Wilder Wilderson Wildis Wildre Wildry Wileiker
Wilexander Wilexis Wilfer Wilferd Wilferson Wilfrank Wilfre Wilfred Wilfrem Wilfren Wilgen Wiliam Wiliander Wilians
Wilinton Wiljan Wiljander Wiljeiker Wiljer Wiljhon Wilkar Wilkeiber Wilkel Wilkelman Wilken Wilkeni Wilkens
Wilkenson Wilkerson Wilkersson Wilkert Wilkin Wilkinson Wilkis Wilkleiver Wilkler Wilkner Wilkris Wilkys Willander
Willens Willer Willian Williander Williandri Willianfer Willies Williesky Willinton Willmer Willner Willson Willys
Wilman Wilmans Wilmark Wilmel Wilmen Wilmerson Wilmin Wilmir Wilmis Wilneider Wilneiker Wilner Wilniel Wilnier Wilon
Wilquer Wilrober Wilsander Wilsen Wilser Wilsson Wilver Wilverson Wilverth Wilvis Wilwer Wilxander Wilyender Wilyer
Wilzon Winberto Winclar Winjer Winker Winkler Winner Winsor Winsthon Winton Winyer Wirber Wirson Wiskler Wisleiker
Wismar Wismer Wisneider Wisner Wisther Wisthon Witman Witson Wlademir Wladi Wladimiro Wladislao Wladymir Woiker
Wolfan Wolfer Wolfgan Wolfranz Wolker Wolman Wolvis Wosman Wualter Wuiber Wuider Wuilber Wuilbert Wuilberth Wuilfer
Wuilfredo Wuilian Wuilians Wuilker Wuilkerman Wuilkins Wuilliam Wuilliams Wuillian Wuillians Wuillin Wuilly Wuilman
Wuilmar Wuilner Wuilson Wuilton Wuilver Wuincler Wuinder Wuinker Wuinston Wuiston Wulver Xamir Xander Xavi Xeiker
Xiander Xiomer Yaden Yader Yadiel Yadier Yadir Yadixon Yafer Yahiker Yahir Yaiber Yaider Yaifer Yaikel Yailer Yaimer
Yairo Yairon Yaison Yaiver Yaixon Yalber Yalbert Yalver Yamal Yamer Yamid Yamir Yampier Yampiero Yamson Yan Yancarlo
Yancarlos Yancel Yancy Yandel Yandell Yander Yanderson Yandi Yandy Yandys Yaneiker Yanel Yanfer Yanfran Yanfranco
Yanfrank Yaniel Yanier Yanis Yankarlo Yankarlos Yankeiver Yankel Yanki Yankiel Yanko Yanluis Yanmarco Yanmer Yanner
Yannick Yanniel Yannier Yanny Yanpier Yanpol Yanry Yansel Yansen Yanson Yansy Yanyer Yarbin Yarbis Yared Yareiker
Yarfran Yariel Yarinson Yarlin Yarlinson Yarlis Yarnel Yarol Yarold Yarvin Yarvis Yarwin Yasiel Yasir Yasmani
Yasmany Yasmel Yasmir Yasnel Yasniel Yasniell Yason Yassiel Yaudi Yaudy Yaver Yavier Yaxon Yaxson Yayker Yayson
Yeampier Yean Yeancarlo Yeancarlos Yeanfranco Yeanfrank Yeanluis Yeanpier Yeanyer Yeckson Yecson Yedinson Yedison
Yedixon Yefer Yefersson Yeferzon Yefferson Yeffersson Yeffrey Yeffri Yeffry Yefran Yefrei Yefren Yefry Yeiberson
Yeibert Yeiberth Yeibi Yeibin Yeibis Yeicer Yeicol Yeicson Yeider Yeiderson Yeidis Yeifer Yeiferson Yeifrank Yeikel
Yeikell Yeikerson Yeikler Yeiko Yeikol Yeikold Yeikson Yeiler Yeilor Yeimer Yeimerson Yeinier Yeinis Yeinner
Yeinsson Yeiron Yeirson Yeirsson Yeiser Yeisler Yeisner Yeisson Yeiver Yeiverson Yeiwer Yeixon Yeizer Yelber Yelbert
Yelbis Yelder Yelfer Yelfrank Yelfri Yelfry Yeliner Yelinson Yelkis Yelmer Yelsin Yelson Yelsyn Yeltsin Yelver
Yelwin Yember Yemerson Yendel Yenderbert Yendrick Yendrik Yendris Yendry Yendrys Yenfer Yenferson Yenfri Yenfry
Yeniel Yenier Yenison Yenixon Yenkler Yenmer Yenner Yennier Yenri Yenrri Yenrry Yenry Yensi Yensis Yenso Yenson
Yensy Yensys Yenyer Yeomar Yeral Yerald Yeraldis Yeralson Yeraxon Yerbin Yerbis Yerco Yeremi Yeremy Yerfer Yerfrank
Yeriel Yerik Yerikson Yerinson Yerison Yerjhan Yerko Yerlan Yerlinson Yerlis Yerlison Yerly Yerman Yermi Yerminson
Yernel Yernis Yerri Yerrinson Yerry Yersi Yerson Yersson Yersy Yervin Yervis Yerwin Yerxon Yerzon Yesander Yeshua
Yesid Yesmer Yesmir Yesneider Yesnel Yesner Yesnier Yesper Yesson Yester Yesther Yestin Yesua Yesuan Yeudi Yeudiel
Yeudis Yeudy Yeudys Yeuris Yeurys Yexander Yeyber Yeyferson Yeyker Yeyner Yeyson Yeysson Yhan Yhon Yhonatan Yhonder
Yhonny Yhony Yhordan Yhorman Yhosmer Yilbers Yilberson Yilbert Yilbis Yilder Yilfer Yilmar Yilmer Yilson Yilver
Yimer Yimerson Yimi Yimson Yimy Yinder Yiner Yinier Yinner Yinson Yinyer Yirber Yirson Yisander Yismel Yisneider
Yixander Yixon Yoanderson Yoandi Yoandris Yoandry Yoandrys Yoandy Yoangel Yoanger Yoani Yoanis Yoanner Yoany Yoanyer
Yobanni Yobanny Yobany Yobanys Yobel Yober Yoberson Yobert Yoberth Yobis Yobixon Yodeiker Yodiel Yodixon Yoeiker
Yoelbis Yoelfi Yoeli Yoelis Yoelkis Yoelmis Yoelvi Yoelvis Yoelvys Yoely Yoender Yoendi Yoendris Yoendry Yoendrys
Yoenis Yoenny Yoerbis Yoervis Yofer Yofrank Yofre Yofren Yofri Yofry Yohanderson Yohandri Yohandris Yohandry
Yohandrys Yohandy Yohanfer Yohangel Yohanger Yohanis Yohanner Yohanyer Yohelbis Yohelvis Yohender Yohendris Yohendry
Yohiner Yohjan Yohner Yohnny Yoibert Yoiberth Yoider Yoifer Yoikel Yoiker Yoiler Yoiman Yoimar Yoimer Yoinel Yoinier
Yoinis Yoinner Yoiser Yoiver Yojan Yojander Yojandri Yojandry Yojhan Yojhander Yokleiver Yolber Yolbert Yolbin
Yolbis Yolfran Yolfrank Yolfred Yolfren Yolfri Yolger Yolman Yolmar Yolmer Yolner Yolver Yolvin Yolvis Yolvys Yomar
Yomber Yomel Yomer Yomir Yon Yonaiber Yonaibert Yonaifer Yonaikel Yonaikell Yonainer Yonairo Yonaiver Yonaiverson
Yonander Yonar Yonarvis Yonas Yonatan Yonayker Yonber Yonbert Yoncer Yondelvis Yonderlin Yonderson Yondri Yondris
Yondry Yoneiber Yoneider Yoneifer Yoneikel Yoneiker Yoneiler Yoneiner Yoneiver Yonelbis Yonelis Yonelkis Yonelvis
Yoner Yonerwin Yonexi Yoneyker Yonfer Yonferson Yonfran Yonfrank Yonfre Yonfred Yonfri Yongel Yonger Yongerson Yoni
Yoniber Yoniel Yonier Yonifer Yoniker Yonis Yonixon Yonjer Yonkarlos Yonkeiver Yonkel Yonker Yonkleiver Yonleiker
Yonleiver Yonluis Yonmar Yonmer Yonnar Yonnatan Yonnathan Yonneiker Yonnel Yonner Yonni Yonnie Yonniel Yonnier
Yonnys Yonsi Yonson Yonsson Yonsy Yony Yonyer Yonyerson Yorbanis Yorbelvis Yorber Yorbert Yorbi Yorbin Yorbinson
Yorbison Yorbiz Yorby Yorbys Yordani Yordanis Yordanny Yordannys Yordany Yordanys Yordeiker Yorden Yordenis Yordi
Yordinson Yordis Yordison Yordyn Yordys Yorfan Yorfran Yorfrank Yorfredo Yorge Yorgeluis Yorgen Yorgenson Yorger
Yorgi Yorgin Yorgis Yoris Yorjan Yorjander Yorjany Yorjenis Yorjhan Yorkei Yorki Yorkis Yorkleiver Yorlan Yorlandis
Yorlandy Yorleiker Yorlen Yorlinson Yorlis Yorlison Yorluis Yormani Yormanis Yormans Yormany Yormar Yormel Yormen
Yormer Yormi Yormin Yormis Yormix Yormy Yorneiker Yornis Yorvan Yorvani Yorvanis Yorvany Yorvel Yorver Yorvert Yorvi
Yorvin Yorvins Yorvinson Yorvit Yorvys Yorwi Yorwin Yorwis Yorxander Yosbani Yosbany Yosber Yosbert Yosbiel Yosbin
Yoscar Yosef Yoseiker Yosel Yosep Yoseph Yoser Yosfer Yosfran Yoshua Yosian Yosjan Yoskar Yoslan Yosleider Yosleiver
Yosler Yosman Yosmin Yosmir Yosnaiker Yosneider Yosneiker Yosner Yosniel Yosnier Yosthin Yostin Yoston Yosua Yosuan
Yosvani Yosvanny Yosvany Yosvel Yosver Yosvin Yosvis Yoswar Yoswil Yoswin Yovan Yovani Yovanis Yovanni Yovanny
Yovanys Yover Yovert Yovixon Yowar Yowil Yowilson Yoxan Yoxander Yoxer Yoyker Yoyner Yuander Yubel Yuber Yuberlin
Yubern Yubernis Yuberson Yubert Yuberth Yubi Yubin Yubis Yubixon Yudeiker Yudel Yudiel Yudier Yudiner Yudixon
Yueiker Yueison Yuender Yugen Yuhan Yuhander Yuiber Yuider Yuiker Yuiler Yuiman Yuimer Yuiner Yulander Yulber
Yulbert Yuleiker Yuleiser Yulfer Yulfre Yulian Yuliander Yulians Yulier Yuliesky Yuliexer Yulinson Yulio Yulis
Yulman Yulmer Yulner Yulver Yuman Yumber Yumer Yuneiker Yunel Yuner Yuniel Yunier Yunieski Yuniesky Yunner Yunnior
Yuranger Yurbin Yureiker Yurgen Yuriel Yurik Yurin Yurinson Yuris Yurisan Yurmer Yurvin Yurvis Yusander Yusber
Yusepe Yuseph Yusepth Yusmel Yusmer Yusneider Yusneiker Yusnel Yusniel Yusnier Yustin Yusvany Yuver Yuverlin
Yuxander Ywan Zaider Zaiker Zander Zeider Zeiker Zeiner Zender Zenderson Zidan Zidane Zilver
`

/** Made up at home or by ear, of women. */
export const CREATIVE_FEMALE = `
Abianny Abigeily Adanelis Adanelys Adelaine Adelaisa Adelbis Adelimar Adelys Adianez Adianys Adilis Adilys Adneris
Adriagny Adrialis Adriangela Adriangelis Adriangelys Adrianis Adriannis Adrianny Adriannys Adriany Adrianyela
Adrianyelis Adrianys Adriela Adrielis Adrielys Adrimar Adrimary Adrinel Adrisbel Adriuska Agnelis Agneris Agnerys
Aidalis Aidalys Aidelis Aidelys Aidimar Aidymar Aihara Aileen Ailem Ailen Ailim Ailin Ailyn Aimara Aimari Aimary
Aimarys Aimee Aimet Aineth Ainoa Airamis Airamny Airan Airelis Airelys Airim Airin Airlenis Aisbel Aiskel Aismar
Aismara Aismary Aitana Aitza Aixa Albamar Albanelly Albani Albania Albanis Albanny Albany Albanys Albelis Albelys
Alberlys Albertlys Albimar Albis Albismar Aldanis Aleanny Aleannys Aleidis Aleidys Aleimar Aleisa Aleisha Aleiza
Alejandris Alejandrys Alejanny Alenis Alenys Alesia Aleska Aleskarly Alesxandra Alexaida Alexamar Alexandris
Alexandry Alexandrys Alexaris Alexiana Alexibel Alexibeth Alexmary Alexsandra Alexsi Alexza Algenis Aliamny Aliangel
Aliani Alianis Alianna Aliannis Alianny Aliannys Aliany Alianys Alicar Alicarmen Alides Alidys Aliesca Alijaina
Alimar Alimarys Alinet Alisbeth Alismar Alismary Alisneidy Alisnel Alison Alissandra Alisson Aliusca Aliuska
Alixandra Alixmar Alizmar Allison Almary Almarys Almelis Almelys Alnelis Alondra Alvanis Alvany Alvanys Alvelis
Alvelys Alvimar Alyandra Alyson Alysson Amaidy Amaiga Amairani Amairany Amaley Amalis Amalys Amarelis Amarelys
Amarily Amarilys Amarlis Amarlys Ambar Ambarly Ambarlys Amberly Amelis Amelys Amneli Amnelis Amneris Amnerys Amny
Anabelis Anabelys Anabetsy Anaelys Anaibel Anaibeth Anaida Anaidelis Anaili Anailis Anaily Anailys Anaimar
Anakarelis Anakarina Analis Analiz Analy Analys Anamar Anamarelis Anamarys Anambar Anaomi Anarelis Anarelys Anaris
Anarkelys Anasofi Anastassia Anaxelis Anayeli Anayelis Anayely Anayibe Anays Ancelis Ancelys Andreiby Andreicy
Andreily Andreimar Andreinys Andreisa Andreisy Andrelis Andreliz Andrelys Andreylis Andreyna Andrimar Andrismar
Andrubis Andry Andryely Aneidi Aneidy Aneidys Aneli Anelis Aneliz Anelly Anely Anelys Anesly Aneudis Aneudys
Angeiris Angelbis Angeleidys Angeli Angelianny Angeliannys Angeliany Angelibeth Angelicar Angelik Angelimar Angelin
Angeline Angelis Angeliska Angelit Angelith Angeliz Angella Angelly Angellys Angelmar Angelmary Angelyn Angelyna
Angelyz Angeris Angerlis Angerly Angerlys Angiely Angis Angy Angybel Angyely Angyi Aniela Anielis Anielka Anielys
Anilec Anileth Anilis Anisbel Anisley Anismar Annabella Annelis Anneliss Annelly Annelys Anneris Annerlys Annerys
Annety Annielis Anniella Annielys Annybel Annyeli Annyelis Annys Anthoanella Anthonella Anthonelly Antoanella
Antonela Antoneska Antonielis Anubis Anubys Anwarelis Anyalis Anyara Anyeli Anyelin Anyelina Anyeliz Anyelly Anyeluz
Anyelyn Anyelys Anyeris Anyerlis Anyerly Anyerlys Anyesca Anyibel Anyis Anyismar Anyoli Anyolina Anyuli Anyulis
Anyuly Aracellys Aracelys Aranelys Aranza Arbelis Arbelys Areanna Areanny Areannys Areidy Arelbis Areli Arelly
Argelys Argimar Ariadnis Ariadny Ariadnys Arialis Arianela Arianeli Ariangela Ariangeli Ariangelis Ariangely
Ariangelys Ariangni Ariangny Arianis Arianni Ariannis Ariannys Ariany Arianyela Arianyelis Arianyely Arianyelys
Arianys Aribel Aribella Ariela Arielis Ariellys Arielys Ariennys Arimar Arimarys Arisleidy Arisleydi Arismar
Arismary Arismel Arismelis Arlady Arlenny Arlennys Arleny Arlenys Arlet Arleth Arlety Arlibeth Arlimar Arlin Arlines
Arlinet Arlismar Arly Arlyn Arlys Armelis Armelys Arnelly Arnely Arnelys Arquelis Arvelis Arvelys Aryanna Aryannys
Aryelis Asdryelis Ashley Ashlie Ashly Ashlyn Asleidy Aslin Asly Astreidy Astridis Audelina Audelis Audeliz Audelys
Audibel Audimar Audry Audrymar Audrys Aurelbis Aurelis Aurelys Auri Auribel Auribeth Auriluz Aurimary Aurimarys
Auris Aurisbel Aurisel Aurymar Aurys Ayana Ayaris Aydelis Ayderlin Ayelis Ayleen Aylen Aylin Aymar Aymara Aymarú
Aymet Aynelis Aysha Ayskel Aysmar Azael Azarely Azulimar Barbarelis Beanelly Beatrizmar Bedelis Beglis Beidys Beisy
Belangel Belangela Belangelis Beliangel Belianis Belianny Beliannys Belimar Belinmar Belisbeth Belitza Belkyz
Bellanira Bellkys Belmarys Belsis Belsy Belsys Bennelly Berioska Beritza Berly Berlys Bersis Bersy Beruska Betsaly
Betsibel Betsimar Betsybeth Betsymar Betzaida Betzaly Betzi Betzibel Betzimar Betzy Betzyluz Beyanira Bianelis
Bianelys Bianey Biankis Biannelys Bianney Bianny Biannys Bielka Bielkis Bileidy Birmania Birmarys Blancamar Blaneidy
Blanyelis Bleidy Bleidys Bleini Breilys Breiny Brendis Brendys Brenly Brennys Briangel Briangela Briannis Brianny
Briannys Brighit Brigneidy Brineska Briseidy Brisleidy Brisley Brismar Brithany Brittani Brizmar Bruneidys Brunelly
Bryannys Cameli Camelis Camilis Camily Camilys Carbelys Carelia Carelis Carelys Cariangel Cariannys Caribay Caribel
Caridys Carilis Carily Carilyn Carimar Carimarys Carina Caringel Carioska Carisbeth Cariselis Carismar Carleanny
Carledis Carledys Carleidis Carleidy Carlenia Carlenny Carlenys Carlexis Carlexys Carlianis Carliannis Carlianny
Carliannys Carliany Carlianys Carlibel Carlibeth Carlimar Carlimarys Carlisbeth Carlismar Carly Carlymar Carmali
Carmari Carmaris Carmary Carmarys Carmelis Carmely Carmelys Carmenaida Carmencelis Carmenci Carmenluisa Carmenly
Carmenmaria Carmenza Carmeris Carmibel Carmimar Carmira Carmysabel Carolaim Carolan Carolay Carolayn Caroleidy
Carolim Carolimar Carolin Carolis Carolyn Carolyna Carolys Carulis Caterin Caterine Catherin Catheryn Catiusca
Catiuska Cecimar Ceidy Celanny Celeidis Celeidys Celenia Celenis Celenny Celeny Celenys Celiangel Celianis Celianny
Celiannys Celianys Celibel Celibeth Celimar Celimarys Celmarys Celsimar Celymar Cenaida Cenelis Cesarelis Cesiah
Cesibel Cesimar Chantal Chantell Charilyn Charisbeth Charleidy Charlis Charlotte Charlyn Charlys Cherly Cherlyn
Chiara Chirlei Chirley Chirly Chrisbel Chrismar Cindys Cinthia Clarelis Clarelys Clareth Claribel Claribeth Clarilis
Clarimar Clarineth Clarisbel Clarismar Claudimar Claudinet Cleidis Cleidys Cleimar Cleiris Cleiry Cleirys Clenia
Cleyri Corimar Crialis Crisaida Crisalis Crisangel Crisangela Crisangelis Crisbel Crisbeli Crisbelis Crisbell
Crisbelys Crisbeth Crisdaly Crisleidy Crisley Crisliana Crislianny Crisly Crislyn Crismari Crismaris Crismarlis
Crismarlyn Crismary Crismarys Crismeidy Crisneidy Crisnel Crisol Cristel Cristibel Cristimar Cristymar Crisyeli
Crisyelis Cruzbelis Cruzmary Cruzmarys Dabeiba Daberlin Dachely Dadnerys Dafne Daglis Daglys Dagnelys Dahiana
Dahianny Dahiannys Dahilyn Daiana Daianis Daianny Daiannys Daibelis Daibelys Daicelis Daigelis Daigelys Dailenis
Daileny Dailenys Dailimar Dailis Daily Dailyn Dailys Daimaris Daimarys Daimelis Daimelys Daimi Daimy Dainely
Dainelys Daineth Dainibel Dairelis Dairelys Dairene Dairimar Dairin Dairis Dairubis Dairuby Dairys Daisbel Daisbelis
Daisbelys Daisbeth Daisury Daivelis Daivelys Dalaimar Dalay Dalena Dalenis Dalenny Dalenys Dalexi Daliana Dalianis
Daliannis Dalianny Daliannys Dalianyela Dalianys Dalibel Dalibeth Dalila Dalimar Dalis Dalisbeth Dalismar Daliuska
Dally Dallys Dalmary Dalmarys Dalmelys Dalmiris Dalmiry Dalmis Dalmys Dalvis Dalvys Daly Dalymar Dalys Damary
Damarys Damelys Dameris Damibel Danaisi Danelia Danelis Danelly Danellys Danely Danelys Danerys Danesca Daneska
Dangelis Dangely Dangelys Daniangel Daniangela Danibel Danibelis Danielbis Danielis Danielka Danielvys Daniely
Danielys Danierlis Danierlys Danimar Danimary Danimarys Danisbel Danisbeth Daniska Danismar Danitza Danixa Danna
Dannelis Dannelly Dannelys Danniela Dannybel Dannymar Danubia Danubis Danybel Danyela Danyeli Danyelis Danyely
Danyelys Danymar Danyurkis Dargelis Dargelys Dariagna Dariana Darianis Darianna Darianni Dariannis Darianny Dariany
Darianyela Darianyelis Darianyi Darianys Daribel Daridme Darielis Darimar Darimarys Darisbel Darismar Dariusca
Dariuska Darjelis Darjelys Darkis Darkys Darleidy Darleidys Darlenis Darlenny Darlennys Darleny Darlenys Darliana
Darlianny Darlibeth Darlimar Darline Darly Darlyng Darlyz Darmelis Darmelys Darmiris Darnelis Darnellys Darnelys
Darsy Darsys Darwelis Daryeli Daryelis Daryelys Daryeris Daryis Daryuri Davelis Davianny Davielis Davielys Davimar
Davinia Daxis Daxy Dayali Dayalis Dayalys Dayaneth Dayangel Dayangela Dayangelis Dayani Dayanira Dayanna Dayannis
Dayannith Dayanny Dayannys Dayany Dayanys Dayari Dayarit Dayarith Dayarlin Daybelis Daybelys Dayeli Dayelis Dayimar
Dayirelis Dayis Dayisbel Dayismar Dayita Daylin Dayline Daylis Dayllis Daylys Daymar Daymari Daymary Daymarys
Daymelis Daymelys Daymi Daynelis Daynelys Daynubis Dayra Dayrelis Dayrelys Dayreth Dayri Dayribel Dayrin Dayrubi
Dayrubis Dayruby Daysbel Daysi Daysis Daysury Daysy Dayuli Dayuri Dayuris Dayury Dayusmari Deangelis Deannys Dearlis
Debbie Debelys Deglis Deglismar Deglys Degnis Degnys Deiangel Deiannis Deianny Deiannys Deibelis Deibelys Deibimar
Deicy Deidimar Deidry Deidys Deilin Deilis Deily Deilyn Deilys Deimary Deimarys Deimelys Deimi Deimy Deiny Deinys
Deirelis Deisbel Deisbelis Deisi Deisimar Deisis Deisury Deisymar Deivelis Deivelys Deivimar Deivismar Deixis Deixy
Delbys Delcy Delenny Delfimar Deliangel Deliannis Delianny Deliannys Delibeth Delicar Delimar Delimarys Delisbel
Delismar Delitza Delkis Delkys Delmary Delmarys Delmis Delmys Delnymar Delsimar Delsy Dely Delyanny Delymar Delys
Demelis Demelys Demy Deneris Denerys Denisbel Denisbeth Denismar Denitza Deniuska Denmaris Denmary Dennisse Dennymar
Denyelis Denys Denysbel Denysmar Derly Derlys Desibel Desireth Desirett Desmary Desmarys Despina Desyré Deudelis
Deudys Devora Dexabeth Dexi Dexibel Dexis Dexy Dexyree Deyalit Deyaris Deyci Deycy Deylin Deylis Deylys Deymar
Deymarys Deyna Deynis Deynys Deyri Deysimar Deysy Diamarys Diamileth Dianelis Dianelly Dianellys Dianely Dianelys
Dianesky Diangela Diangelis Diangely Diangelys Dianibel Dianis Dianna Diannela Diannelys Dianney Dianny Diany Dianys
Diarelis Diarelys Dibelis Dibeth Didiana Dielmarys Dielys Digmary Digmarys Dignora Dilcimar Dilcys Dileidy Dilenis
Dilenny Dileny Diliana Diliannys Dilibeth Dilimar Dilmary Dilmarys Dilsy Dimari Dimaris Dimary Dimarys Dimelis
Dimelys Dinaly Dinelly Dineska Diocelis Diocelys Diomaris Diomarys Diomira Dionelis Dionelys Dionexis Diosabeth
Diosana Dioselin Dioselis Diosely Dioselys Diosmara Diosmari Diosmary Diosmarys Diosmelis Diosmely Diosneidy
Diosnelly Diosnely Diosselin Dirimar Dirlenis Dirleny Disbel Disbelis Disbely Disbelys Disleidy Dislenys Dismari
Dismary Dismarys Disneida Disneidy Dissneidy Divis Dixibel Diximar Dixis Diyanira Domarys Dorangel Dorangela
Dorangelis Dorangelys Doranny Dorannys Dorelis Dorelys Doriangel Dorianna Dorianny Doriannys Doribel Dorielys
Dorimar Dorisbel Dorisbeth Dorismar Dorismarys Dorka Dorkis Dorkys Dorlis Dorlys Dormarys Dosmary Dubelis Dubelys
Dubileth Dubraska Dubraskis Duglaimar Duglasmar Dugleidis Dugleidy Duglimar Duglis Dugmary Dulcelis Dulcemar
Dulcimar Dulcy Dulcymar Duleidy Dulibeth Dulimar Dulmaris Dulmarys Duneska Dunielis Dunieska Duviannys Dyanis Dyanna
Dyannys Dyormarys Edalis Edalys Edanny Edelimar Edelin Edelis Edelmary Edelmarys Edelys Edermar Edgarlis Edgarlys
Edgleidys Edglimar Edglys Ediannis Edianny Ediannys Edibel Edibeth Edicar Edicmar Edilmar Edilmary Edimari Edimary
Edimarys Edisbel Edismar Edismary Edismel Edixa Edixana Ediximar Edixmar Edlin Edmari Edmary Edmarys Edriana
Edriannys Edrimar Edris Edrys Eduanny Eduannys Eduarlis Eduarlys Eduimar Edymar Edys Egleidy Egleidys Eglenis
Eglenys Eglimar Eglismar Eglys Egnys Eibis Eibys Eidalis Eidelis Eidimar Eidy Eilen Eileny Eilin Eilis Eily Eilys
Eimari Eimary Eimarys Einys Eirelis Eirimar Eisbel Eismary Eixamar Elaimar Elainis Elainy Elannys Elbanelly Elbimar
Elcimar Eldimar Eldimarys Eleannis Eleanny Eleannys Eleany Eleidy Eleidys Elenis Elenmary Elennis Elenny Elennys
Eleny Elenys Eleska Eliagna Eliagny Eliamar Eliamary Elianeth Eliangel Eliangela Eliangelis Eliangely Eliangelys
Eliangerlis Elianis Elianna Eliannelys Eliannis Eliany Elianyela Elianyelis Elianys Eliaska Elibel Elibeth Elicar
Elicarmen Elideth Elidimar Elidys Elienny Eliennys Elienys Elieska Elimaris Elimary Elimarys Eliosmar Elisaura
Elisbel Elisbella Elisbeth Eliseth Elismari Elismary Elismarys Elismel Elisneidy Elisney Elitza Eliuska Elivanny
Elivir Elixabeth Elixamar Elixmar Elizmar Ellianny Elluz Ellys Elmary Elmarys Elmelys Elnymar Elsimar Elsys Elvianny
Elviannys Elvismar Elyangela Elyanny Elyannys Elybeth Elymar Elys Elysmar Elyuris Emanuelis Emaris Emeli Emelin
Emelis Emelys Emerlis Emerly Emerlyn Emiangel Emiangela Emiangelis Emianny Emiannys Emicar Emigleidys Emiladys
Emilianny Emiliannys Emilianyelis Emilimar Emilys Emimar Emirelis Emirelys Emirla Emiry Emmary Emmarys Emmeli Emyli
Endelys Endimar Endrimar Endrina Endrinys Enediana Eneidis Eneidy Eneidys Enelis Enelys Engeli Engelis Engely
Engelys Engerlin Engimar Enimar Enisbel Enismar Enmaris Enmary Enmarys Enmely Enneidy Ennimar Ennys Enohelis
Enriangel Enyeli Enyelis Enyely Enyelys Enyerlin Enyerlis Enyimar Enza Erianny Eriannys Eribel Eribeth Ericka
Ericmar Erikarla Erikmar Erilis Erimar Erimary Eris Erisbel Erisbeth Erismar Erismary Erlenis Erlenys Erlin Erlymar
Erlyn Erlys Ermary Ermelis Ermelys Erneidy Ernelis Escarlet Escarleth Escarli Escarly Escarlyn Esleidy Esleinis
Esleydi Esmeidy Esmerlin Esmirna Esneidy Esnerlis Estefannia Estefanny Esterlis Estermar Esthefany Estrellita
Eubelis Eubelys Eucarina Eucarys Eucelis Euclaris Eudalis Eudalys Eudeli Eudelis Eudely Eudelys Eudielys Eudimarys
Eudismar Eudmary Eudmarys Eudomaris Eudomarys Eudysmar Eugelis Eugelys Eugimar Euglenis Euglimar Euglis Euglys
Eulaimar Eulamar Eulary Euleidis Euleidy Euleidys Eulibeth Eulimar Eulimarys Eulis Eulisbeth Eulymar Eumarelis
Eumaris Eumary Eumarys Eumelis Eumely Eumelys Eumilis Euneli Eunelis Eunelys Eunides Eunimar Euniris Eurelis Eurelys
Euriannis Eurianny Euriannys Euribel Eurides Eurilis Eurimary Eurimarys Eurisbel Eurismar Euriuska Eurneidys Eurylis
Eusbelys Eusmary Eusmarys Euxmary Evangelis Evangelys Evanny Evannys Evelimar Evelis Evelys Evianny Evimar Evismar
Exibel Eximar Exis Exmary Eyanira Eybis Eyden Eyleen Eylen Eylin Eylis Eymary Eymi Eyra Eyri Eyrimar Eysmary
Ezmeralda Fabelis Fabelys Fabiagna Fabiangel Fabiangela Fabianis Fabiannis Fabianny Fabiannys Fabianys Fabielys
Fabimar Fabiolimar Fabiolis Fabioly Fabricella Faidelys Faraimy Fariannys Farimar Fatimar Feidy Felianny Feliannys
Felicar Felimar Felimarys Felisbeth Ferlis Fermary Fernalis Fernanlys Fernelys Fernimar Fiorelis Fiorella Fiorelys
Fioriannys Fiorimar Flerida Flerys Floimar Florangela Florangelis Florangely Florangelys Floranny Florannys
Floranyela Florbelis Floreidy Florelbis Florelis Florelys Florianny Floriannys Floribel Floribeth Florimar
Florimarys Florisbel Floriselda Florismar Floritzel Floryelis Francelis Franceliz Francely Francelys Franchelys
Franchesca Franchezka Franciangel Francianny Franciannys Francibel Francibeth Francielis Franciely Francielys
Francimar Francimarys Francisbel Francismar Francismary Francys Francysmar Frandelys Frandimar Frandys Frangela
Frangeli Frangelis Frangely Frangelys Frangeris Frangerlis Franli Franlis Franlys Franmary Franmarys Frannellys
Frannelys Franny Frannys Fransheska Fransi Fransibel Fransis Frany Franybel Franyela Franyeli Franyelys Franyerlis
Franyerlys Franyis Franyismar Franyuris Frayelis Fraylis Fredmary Fredmarys Freidimar Freidys Freiglis Freimar
Freimarys Freismar Fressia Freydimar Freydis Frineé Gabimar Gabriangela Gabrianny Gabriannys Gabriarnys Gabrielbis
Gabrielis Gabrielly Gabrielvis Gabriely Gabrimar Gabrisbel Gaidelys Galimar Gardenia Garlenis Gebelis Geidy Geidymar
Geidys Geilis Geily Geilyn Geilys Geimar Geimary Geimarys Geimi Geimy Geiny Geinys Geiris Geirys Geisa Geisbel
Geisel Geisi Geismar Geismary Gelany Gelianny Geliannys Gelimar Gelis Gelismar Gelitza Gelmarys Gelys Gemalis
Gemmary Geneisy Genelis Genesismar Genesys Genezareth Genimar Genismar Gennesis Gennys Geoglis Geomary Geomarys
Georalys Georgeline Georgelis Georgely Georgelys Georgianny Georgiannys Georgimar Georginet Georlenis Georlenys
Georlys Geormarys Geovelis Geraldin Geraldy Geraldyn Geraldyne Geralis Geralys Geranny Gerannys Geresly Geribel
Gerimar Gerlianny Gerlibeth Gerlimar Gerly Gerlys Germania Germary Germarys Germayori Gersimar Gersis Gersy Geryelis
Gessenia Gessica Geudelys Geylin Geymar Geymi Geyrimar Geysa Geysel Geysi Geysy Gianella Giangela Giani Gianiris
Giannelis Giannella Giannelys Gianny Giannys Giarelis Gibelis Gilannys Gileanny Gileidy Gilianny Giliannys Gilibeth
Gilimar Gillianny Gilmary Gilmarys Gindelys Ginelly Ginelys Ginesca Gineska Ginett Ginetzy Ginnesis Giorgelys
Giovelis Giraldy Girlesa Girlianny Gisbel Gisbelis Gisbely Giselimar Gisell Gislaine Gismar Gismary Gismarys Gissel
Gisselle Gissely Gisselys Gladelis Gladelys Gladianny Gladicelis Gladimar Gladimir Gladismar Gladysbel Gladysmar
Glaimar Glaimary Glainis Glairis Glairys Gledimar Gledis Gledismar Gleidimar Gleidis Gleidy Gleimar Gleimary
Gleimarys Glendimar Glendis Glendy Glendymar Glendys Glenimar Glenny Glennys Glenyelis Glenyis Glenys Gleris Glerys
Gleudis Gleudys Glexis Glexy Gleydis Gleydy Gleyris Glibeth Glicer Glismar Glorialis Gloriamar Gloriana Gloriangel
Gloriangela Gloriangelis Glorianna Gloriannis Glorianny Gloriannys Glorianyelis Gloribel Gloribeth Glorielis
Glorielys Glorimar Glorimary Glorisbel Glorismar Glorybell Glorymar Graciangel Gracibel Gracielys Gracimar Graisy
Greana Greannys Gregdalis Gregdalys Greglis Greglymar Greglys Gregmary Gregmarys Gregoriannys Gregorina Greibelis
Greici Greicimar Greicis Greicy Greidimar Greidis Greidys Greilimar Greilis Greily Greilyn Greilys Greimari Greimary
Greimarys Greimi Greimy Greinelis Greinis Greinys Greisbel Greisbelis Greisly Greismar Greismary Greissy Greisys
Greivelys Greivimar Greivys Grelimar Grelis Grelys Gresly Gresmary Gretelis Gretmary Grexi Greybelis Greycis
Greydimar Greylimar Greylis Greymar Greymarys Greysi Greysimar Greysy Griangela Gricel Gricelis Gricely Gricelys
Grimar Grimary Grimarys Grisbel Grisbelis Grisbelys Grisbeth Griscar Griseidy Grisel Grisely Griselys Grisleidy
Grismar Grismary Grismarys Grismel Grismeldy Grismely Grisneidy Grisnelda Guadalis Guadimar Guaimaris Guaira
Gualimar Guelmary Guerlys Guilianny Guilimar Guimar Guismary Gusleidy Gusmarys Gustarys Hadelis Haidely Haidelys
Haidy Haidymar Haigleth Haileen Hailyn Haimar Haimara Hainely Hairelis Haisbel Halianny Haniely Hannelis Harlenis
Harlenys Hasly Haybelis Haydelin Haydelis Haymar Hebelis Heberlin Hecmar Hecmary Hecmarys Hectmary Hectmarys
Hectorlis Hedimar Hegleidys Heglimar Heidimar Heidis Heidymar Heidys Heileen Heilen Heilin Heilys Heimar Heimary
Heimarys Heimy Heiny Heiris Heisbel Heisy Heleannys Heleidys Heliangela Heliannis Helianny Heliannys Helimarys Helin
Helismar Hellen Helmarys Helymar Hemely Henderlin Hendimar Hendrimar Hendrina Henelys Hengerlyn Henly Henmary
Henmarys Henrimar Henyerlin Herbelis Heriangela Herianny Heriannys Heribel Heribeth Herimar Herismar Herlenis
Herlimar Herly Herlyn Herlys Hermary Hermarys Hermelys Heudymar Heudys Heuris Hexibel Heydi Heydimar Heydis Heylin
Heymi Heysi Hianny Hiannys Hidalis Hidalmis Hilanis Hileanny Hileidy Hilianny Hilibeth Hilimar Hillarys Hilmarys
Hislen Hislenys Hismary Hismarys Hormarys Hosmary Hosmarys Hugleidys Huglimar Hugmary Hugmarys Humarelis Huneisy
Hylary Ibelice Ibelis Ibelise Ibelisse Ibelka Ibelys Ibeth Ibexy Ibis Ibismar Ibrahimar Ibrahis Ibys Idaimar Idalbis
Idalis Idalmis Idalys Idamar Idamarys Idangel Idania Idanis Idanny Ideglys Idelmary Idelmarys Idelys Idymar Igdalis
Igleidys Iglimar Iglys Ignelis Ignelys Iliangela Iliangelis Iliannis Ilianny Iliannys Ilibeth Ilimar Ilismar Ilmary
Ilmarys Ilsimar Imaru Imelys Imeris Imerlyn Indimar Indiris Indrianny Indriannys Ineidy Inelis Inelys Ineska Inesmar
Inesmarys Ingelis Ingely Ingemar Ingerlin Ingimar Ingri Ingridmar Ingrimar Ingris Inismar Inmary Inmarys Irabel
Irabeth Iraidy Iraidys Iraima Iraimar Iraisa Iralis Iraly Iralys Iramar Iramis Irangel Irangela Iranis Iranny
Irannys Irbelis Irelis Irelys Irenny Iriagny Iriangel Iriannis Irianny Iriannys Iribel Iribeth Iridis Irimar Irimary
Irimarys Irisbel Irisbelia Irisbeth Irisleidys Irismar Irismary Irismel Irlenis Irlenys Irlibeth Irlin Irlis Irlys
Irmaris Irmary Irmarys Irmelys Irneidys Irnelis Irvelys Irymar Irynell Isabelis Isabely Isamary Isamarys Isamey
Isandra Isangel Isangela Isangelis Isaury Isbelis Isbely Isbelys Isbeth Isdalys Isdrey Iselin Iselis Iselys
Isgleidys Iskra Islandia Isleidy Isleidys Islenia Islenny Isleny Ismarelis Ismari Ismaris Ismarlin Ismarly Ismarú
Ismarys Ismeidy Ismelis Ismelys Ismenia Ismeri Ismery Isneidy Isneidys Isnelda Isnelly Isnely Isneris Israelys
Isrraelis Isvelia Isvelis Isverlin Itzamar Itzel Ivaneth Ivangela Ivanis Ivanna Ivannys Ivelin Ivelis Ivelise
Ivelisse Iveliz Ivelyn Ivelys Iveth Ivett Iviana Iviannys Ivimar Ivismar Ivonny Ivonnys Ixamar Ixaris Ixora Iyelitza
Izabel Jackelin Jackelyn Jackmary Jacksibel Jacksimar Jaclyn Jadelis Jadimar Jahaira Jahelis Jahely Jaidelis
Jaidelys Jaidis Jailene Jailenis Jailin Jaily Jailyn Jaimary Jaimarys Jainelis Jaineth Jairelis Jairelys Jaireth
Jairimar Jaisbel Jaismar Jaismary Jakelin Jakeline Jalianny Jaliannys Jalimar Jaliuska Jamilet Jamileth Jamiley
Jamilis Janeidy Janeiry Janeisy Janelis Janelly Janely Janelys Janesky Janetzi Janetzy Jangela Janibel Janibeth
Janielis Janielys Janisbeth Janitza Janmary Janmarys Jannelis Jannely Jannelys Jannette Jannielis Jannys Januaris
Jaqueline Jarelis Jarely Jarelys Jariannys Jarimar Jaritza Jarlenis Jarlenys Jarlyn Jasbelis Jasbely Jasbelys Jasibe
Jasleidy Jasleny Jaslyn Jasmar Jasmary Jasmarys Jasmeiry Jasmelis Jasmely Jasmery Jasmil Jasneidy Jasnelly Jatnna
Javielys Javimar Jaxibel Jaybelis Jaylin Jazmary Jazmely Jeanelys Jeaneth Jeanmary Jeanmarys Jeannelys Jeanneth
Jeannilys Jeanny Jeannys Jecsy Jedelis Jefferlin Jeglimar Jeglis Jeglys Jegnis Jeickmary Jeidi Jeidimar Jeidis Jeidy
Jeidys Jeileen Jeilen Jeilin Jeilis Jeily Jeilyn Jeilys Jeimary Jeimarys Jeimi Jeimy Jeinny Jeinnys Jeiny Jeinys
Jeirimar Jeiris Jeisa Jeisbel Jeisi Jeismar Jeismary Jeissy Jeisy Jeixi Jelanny Jelianny Jeliannys Jelibeth Jelimar
Jelismar Jelitza Jelitze Jemily Jendrys Jenelis Jenellys Jenelys Jenesis Jenifer Jeniferth Jeniffer Jenimar Jenine
Jeniree Jenireth Jenismar Jenitza Jenmary Jenneli Jennelis Jennelys Jennifer Jenniferth Jenniffer Jennimar Jennire
Jenniree Jennireth Jennis Jennys Jennysmar Jenoveva Jenybell Jenymar Jenysbel Jeraldin Jeraldine Jeraldyn Jeralis
Jeranny Jeribel Jeribeth Jerimar Jerlianny Jerlimar Jerlis Jerly Jerlyn Jerlys Jermary Jermarys Jerusalen Jesabel
Jesaimar Jesbelis Jesbely Jesbelys Jesebel Jesenia Jeserlin Jesibel Jesibeth Jesimar Jesiree Jesleidy Jesleny Jesly
Jeslyn Jesmari Jesmarys Jesmely Jesmelys Jesmerlin Jesneidy Jesnelly Jessely Jessibel Jessibeth Jessika Jessimar
Jessmary Jestefany Jesualys Jesuani Jesuannys Jesulimar Jesulis Jesuly Jesuslin Jesusmary Jesyca Jetzabel Jetzaida
Jetzemaní Jetzibel Jetzy Jeudys Jexibel Jexsibel Jexy Jeydi Jeylin Jeymar Jeymi Jeyni Jeyra Jeyris Jeysa Jeysi
Jhaidelin Jhaneisy Jhaniely Jhanina Jhannelys Jhoandra Jhoanelis Jhoangelis Jhoani Jhoanna Jhoannis Jhoannys
Jhoanyelis Jhocelyn Jhohana Jhohanna Jhohanny Jhomary Jhomarys Jhoneidy Jhonielys Jhonnalys Jhonnelis Jhonnelys
Jhonnimar Jhorgelis Jhorlenis Jhorlenys Jhorlis Jhosbelis Jhoselin Jhoselis Jhosleidy Jhosmary Jhosmarys Jhosneidy
Jhuleidy Jhuliana Jhulianna Jhuliannys Jhulieth Jhuriannys Joandra Joandris Joanelis Joangela Joangeli Joangelis
Joangely Joanly Joannelys Joanni Joannis Joannys Joanyelis Jocabed Jocelin Joceline Jocelynn Jodelis Joeliana
Joelianny Joelimar Joelisbeth Joelmary Joelmarys Joely Joelyn Joelys Johaimar Johandra Johandris Johanelis Johanely
Johanelys Johangela Johangelis Johangely Johani Johanis Johanlly Johannelis Johannelly Johannelys Johannis Johanny
Johannys Johansy Johany Johanyelis Johanyely Johanys Johelis Johely Johelys Johennys Johselin Johselyn Joicelis
Joicy Joidelis Joilyn Joimary Joinelis Joliannys Jolibeth Jolimar Jomaira Jomari Jomaris Jomarlis Jomarly Jomary
Jomaryelis Jomarys Jomayra Jomelis Jomerlis Joneidy Jonelis Jonelly Joneska Jonexi Jonnelys Jorbelis Jorbelys
Jordania Jordanys Jordelis Jordelys Jorelis Jorelys Jorgelina Jorgely Jorgelys Jorgimar Joriannys Joribel Jorimar
Jorleidy Jorlenis Jorleny Jorlenys Jorlibeth Jorlis Jorlys Jormaris Jormarys Jormelis Jorneidy Jornelys Josabeth
Josbelis Josbely Josbelys Joseanny Joseannys Josebelis Josedith Josefanny Joseilyn Joselbis Joselby Joselin
Joselinne Joselis Josely Joselys Josemar Josemary Josemarys Josenia Josianny Josiannys Josibel Josibeth Josimary
Josimarys Joskarelis Joskarly Joskarlys Josleannys Josleidy Josleny Joslianny Josliany Joslymar Joslyn Josmairy
Josmarelis Josmari Josmaris Josmarlis Josmarly Josmarys Josmeidy Josmelis Josmely Josmelys Josmeri Josmery Josneidi
Josneidy Josneliz Josnelly Josnely Josnelys Josneris Josselin Josseline Josselyn Jossibel Josyelis Joudelis Jousy
Jovanna Jovelis Joxandry Joxibel Joximar Joyceline Joycelyn Joylen Joymar Juanelis Juanelys Juaneska Juangela
Juanlis Juanmary Juanmarys Juannelys Jubelis Jubelys Jubexi Jubisay Judelis Judelys Judexi Judexy Judihana Judimar
Juditmar Juleidi Juleidy Juleisi Julennys Juletzi Juletzy Juliangel Juliangela Juliangelis Julianis Juliannis
Juliany Julianys Julibel Julibeth Julicar Julieanny Julied Juliemar Julienny Juliennys Julieska Julieth Julifer
Juligmar Julimar Julimary Julimarys Julinet Julineth Juliozka Julirys Julisbel Julisbeth Juliska Julismar Julitza
Juliuska Julmary Julmarys Julyana Julyannys Julymar Juneidy Juneisy Junelly Juriannis Jurianny Juriannys Jurimar
Jusbelis Jusely Jusmar Jusmary Jusmarys Jusmely Jusneidy Justelis Juveidy Juvelis Kadelis Kaidelys Kaidy Kailen
Kaily Kailyn Kaimar Kairelis Kairelys Kairily Kairin Kairina Kaisbel Kalianny Kalibel Kalimar Kamelis Kamely Kamilis
Kamily Kamilys Kandy Kareanna Kareanny Kareannys Kareany Karelbis Karelly Karelma Karely Karemly Kareni Karenis
Karenlis Karenly Karenny Karennys Kareny Kariangel Kariangela Kariangelis Kariangely Karianna Kariannis Karianny
Kariannys Kariany Karianys Karibay Karibel Karibeth Karielis Kariely Karielys Karilin Karilis Karily Karilyn Karimar
Karimary Karimarys Karimel Karimelis Karimely Karineth Karisbel Karisbeth Kariseth Karismar Karitza Karlaimar
Karlana Karlanny Karleanny Karleidy Karlelis Karlenis Karlenny Karlennys Karleny Karlenys Karlexis Karlianis
Karliannis Karlianny Karliannys Karliany Karlianys Karlibel Karlibeth Karlimary Karlin Karlina Karlisbeth Karlismar
Karliuska Karly Karlyn Karmarys Karmelis Karmely Karolai Karolain Karolaine Karolay Karolayn Karoleidy Karolim
Karolimar Karolin Karolis Karolyn Karolys Karonlay Karubay Karulay Karyelis Karymar Karyna Katerin Katerine Kateryn
Katerynn Katherin Katherinn Katheryn Katheryne Kathiana Kathiusca Kathiuska Kathleen Kathlen Katiana Katiuskha
Katrimar Katyana Katyuska Kayla Kaylin Kaylis Kayra Keidelis Keidi Keidimar Keidis Keidy Keidymar Keidys Keigla
Keiliana Keilianny Keiliannys Keilibeth Keilimar Keilin Keiling Keilis Keilismar Keily Keilymar Keilyn Keilys
Keimari Keimaris Keimary Keimarys Keimbelly Keimi Keimily Keimy Keina Keinimar Keinnys Keiny Keinys Keira Keirelis
Keirelys Keiri Keirimar Keiris Keiry Keirys Keisbel Keisi Keisimar Keismary Keisy Keitlyn Keity Keivimar Keivys
Kelianis Kelianny Keliannys Kelimar Kelimary Kelinda Kelineth Kelisbeth Kelismar Kelli Kellimar Kellyn Kellys
Kelvimar Kely Kelymar Kendalys Kendimar Kendrimar Kendrymar Keneidy Kenelis Kenelly Kenelys Kennelys Kennimar
Kennymar Kensy Kenyelis Kerbelis Kerelis Kerelys Kerenny Keriangel Keriannys Keribel Kerimar Kerlianny Kerlibeth
Kerlimar Kerlymar Kerlyn Kerlys Kermaris Kermarys Kersy Keryelis Kesly Keudymar Kevelis Keydi Keydis Keydy Keyli
Keyliany Keylin Keylis Keylismar Keyly Keylymar Keylys Keymar Keymari Keymarys Keymi Keyna Keynis Keynnis Keyri
Keyribel Keyris Keyry Keysbel Keyser Keysi Keyvis Khatiuska Kheila Kiangel Kiannys Kiara Kiaralis Kiberlin Kilianny
Kimar Kimberlay Kimberley Kimberli Kimberlim Kimberlis Kimberlyn Kimberlys Kinverly Kiria Kirsis Kissy Klaidelis
Klarimar Kleidimar Kleidis Kleimar Koraima Koralia Koralis Kreilis Krisangel Krisbel Krisbelis Krisbely Krisbeth
Kriseidy Krisleidy Krisley Krislianny Krislin Krismar Krismarlyn Krismary Krismeidy Kristell Kristimar Kristy Labibe
Ladymar Laidelis Laidelys Laidis Laidymar Laidys Laimar Lainet Laineth Lairelis Lairen Lairis Laisbeth Laiscar
Laismar Lanny Lannys Lareannys Larelys Larianny Lariannys Larimar Larisbel Larismar Laritza Lasmary Lauralis
Lauralys Lauramar Laurangel Laureanny Laureannys Laurelis Laurely Laurelys Laurianny Lauriannys Lauribel Lauribeth
Laurimar Laurimary Laurimarys Lauris Laurisbel Laurisbeth Laurismar Laury Laurymar Laurys Layaly Laydimar Laymar
Layrelis Leanelis Leanelys Leangela Leangelis Leannelys Leannis Leanny Leannys Leany Leanyelis Leanys Ledimar
Ledymar Ledys Leglis Leglys Leicy Leida Leidi Leidibel Leidimarys Leidismar Leidybeth Leidymar Leigmar Leimari
Leimary Leimarys Leimi Leimy Leinys Leira Leirimar Leiris Leirys Leisbel Leisbelis Leisbeth Leisis Leisla Leislimar
Leismar Leismary Leivimar Leivys Leiza Lelianny Lelimar Lemarys Lendimar Lendis Lendy Lenimar Lenis Lenismar Lenmary
Lenmarys Lennimar Lennis Lennys Lenyelis Lenyimar Lenyis Lenysmar Leobelis Leobeliz Leobelys Leodalis Leodalys
Leodelys Leomarelis Leomaris Leomarlis Leomary Leomarys Leomelis Leomely Leonagnis Leonalis Leonangelis Leonaris
Leonarlis Leoneidys Leonelbis Leonellys Leonely Leonelys Leonexi Leonimar Leonismar Leonmarys Leonys Leosbelis
Leoscary Leosmary Leosmarys Leosneidy Leriannys Leribel Lerimar Lerlis Lesbimar Lesli Leslianny Lesliemar Leslimar
Lesmar Lesmary Lesmarys Lesneidy Lesvimar Leucaris Leudimar Leumary Leurymar Lexaida Lexandra Lexi Lexibel Lexibeth
Leximar Lexis Lexy Lexymar Leydi Leydibel Leydimar Leydis Leydy Leydybeth Leydys Leylis Leymarys Leymi Leynis Leyris
Leysi Leysimar Leysmar Liancarys Lianela Lianeth Liangel Liangela Liangelis Liannelys Liannis Lianny Liannys Liany
Lianyelis Lianys Libanny Libeth Libimar Librimar Liceidy Licelis Licelys Liceth Licett Licmar Lidianny Lidibeth
Lidimar Lidismar Lidmary Lidmarys Ligimar Ligmar Ligmary Ligmarys Liliangel Liliangela Lilianis Liliannis Lilianny
Liliannys Lilibet Lilimarys Lilisbeth Lilismar Lilmary Lilmarys Liluz Lilyanny Limary Limarys Linanyelis Lindamar
Lindimar Lindismar Lindy Lineidy Lineisy Linelis Linelys Linesca Lineska Lineth Linibeth Linmary Linmarys Linnis
Linnys Liomar Liomarys Lisangel Lisangela Lisangelis Lisay Lisbelis Lisbely Lisbelys Lisbet Lisbethmar Lisbey Liscar
Lisdey Liseidy Liselin Lisely Liseth Lisleidy Lismari Lismaris Lismarly Lismarú Lismarys Lismeidy Lismelis Lismely
Lismelys Lismeri Lismery Lisnelly Lisney Lissbeth Lisset Lissette Lissmar Liuba Liuska Liusmary Livimar Livismar
Lixa Lixaida Lixandra Lixbeth Liximar Lixmar Lixmary Lizabel Lizangel Lizbel Lizbeth Lizdey Lizeth Lizmar Lizmari
Lizmary Lizmarys Lizneidy Liznelly Lizney Lleidy Lleisy Lliset Loandris Loannys Loendris Loira Loraine Lorangel
Lorangela Loreana Loreanny Loreannys Lorelis Lorelys Lorennis Lorenny Lorennys Loreny Loriana Loriannis Loriannys
Loribel Lorimar Lorismar Losangela Loyda Loymar Lubelis Lubimar Lubyana Luceidy Lucelis Lucely Lucelys Luciangel
Lucianny Luciannys Lucibel Lucibeth Lucimar Lucimarys Lucismar Lucymar Ludibeth Ludimar Ludis Ludismar Ludmar
Ludmary Ludmarys Ludys Luidelys Luigina Luimary Luimarys Luindy Luisabeth Luisaidys Luisaimar Luisalba Luisalis
Luisamar Luisandra Luisandrys Luisangela Luisangelis Luisangelys Luisanis Luisannis Luisannys Luisany Luisanyela
Luisanyelis Luisbelis Luisbely Luisbelys Luisbet Luisbeth Luiscar Luiscarly Luiscarlys Luiseli Luiselis Luisely
Luiselys Luiseth Luisimar Luismaira Luismari Luismariam Luismariang Luismarlis Luismarly Luismary Luismarys
Luismelis Luismely Luismelys Luismil Luisneidy Luisnelly Luissana Luisyelis Luixmar Luizmar Luneidy Luneisy Lurianny
Lurimar Lusbelis Lusbely Lusdary Lusmar Lusmari Lusmaris Lusmarys Lusmely Lusmelys Lusmila Lusneidy Lusnelly Luximar
Luxmary Luyanny Luzangel Luzangela Luzbelis Luzbely Luzdaris Luzeidy Luzmaira Luzmari Luzmaria Luzmarina Luzmarys
Luzmelis Luzmely Luzneidy Luznely Lysbeth Lysmar Lysmary Mabelis Madeleidy Madelein Madeley Madelis Madelyn Magleidy
Maglenis Magleny Maglis Maibelin Maibelis Maibely Maibelyn Maibeth Maicarlys Maidelis Maidely Maidelyn Maidolis
Maigleth Maikelis Mailen Maileny Mailenys Mailin Mailing Mailis Maily Mailys Maineth Mairelis Mairely Mairelys
Mairen Mairene Mairet Maireth Mairin Mairobi Mairobis Mairuby Mairyn Maisbel Maisleny Maisuri Maivelin Maixa
Malleidy Malleli Malvis Mangelis Manuelis Manuelys Maralis Marbely Marbeny Marbis Marcelis Marcely Marcelys Marelbis
Marelbys Marelin Marelis Marelvis Marelvys Marely Marelys Margely Margelys Margenis Margeris Margiory Margluis
Margori Margoris Margory Margreidys Margreth Mariagnis Mariagny Mariaisabel Marialba Marialbert Marialbis
Marialejandra Marialex Marialis Marialy Marialys Mariam Mariammy Mariamnis Mariamny Mariangeles Mariangelis
Mariangely Mariangelys Mariangerlis Mariangi Mariangie Mariangy Marianis Mariannelis Mariannelys Mariannis Mariany
Marianyela Marianyeli Marianyelis Marianyely Marianyelys Marianyi Marianys Mariarlenis Mariauxi Mariauxiliadora
Maribeb Maribella Maribelys Maribeth Maribit Maricar Maricarla Maricarmen Maricelis Maricelys Marideé Maridel
Mariedith Marieglis Marielbi Marielbis Marieli Marielin Marielis Mariella Mariellys Marielvi Marielvys Mariely
Marienis Marienny Mariennys Marieska Mariestefani Marieth Marieugenia Marifel Marifer Marifrancys Marigaby Marigel
Marigni Marihec Marihelen Mariher Marihug Marihugh Marijesus Marijo Marijosé Marilaura Marileidy Marileidys Marilen
Marilenis Marilennis Marilennys Marileny Marilex Marili Marilieth Marilim Marilis Mariluz Marily Marilys Marimar
Marimer Marinel Marinelys Marineth Mariolbis Mariolgys Mariolis Mariolys Marioris Mariorly Mariory Marioxi Mariozis
Marirrosa Marisel Mariselys Mariska Marisleidy Marisleidys Marisley Marisleysis Maristela Maristhela Maritzabel
Mariurbis Mariuxy Mariví Marivic Marivict Marivid Marivit Mariyelis Marjelis Marjoris Marjory Marjuly Marjuris
Marjury Markelis Marketza Marlenis Marlenny Marlennys Marleny Marlenys Marlevis Marlevys Marlexis Marlexy Marli
Marlibeth Marlies Marling Marllelis Marlly Marluz Marlyng Marnelly Marnellys Marquelis Marrianny Marsela Marthaluz
Marvella Marvely Marvelys Maryalejandra Maryan Maryangel Maryangela Maryangelis Maryannis Maryanny Maryannys Marybel
Marybell Maryben Marybeth Marycarmen Marycelis Marycruz Maryely Maryelyn Maryelys Maryenis Maryerlin Maryfer
Maryhelen Maryi Maryis Maryleidy Maryleth Marylin Marylis Marylu Maryluz Marylys Maryoli Maryolis Maryoly Maryolys
Maryorgelis Maryorie Maryoris Maryorit Maryory Maryorys Maryrosa Marysabel Marysel Marysol Maryuli Maryulis Maryuly
Maryulys Maryuris Maryurit Maryury Maryurys Masiel Massiel Matilis Maurelis Maurelys Mauryn Maxibel Maximar Maxlis
Maybelin Maybelis Maybell Maybelline Maybely Maybelys Maybeth Mayda Maydeli Maydelin Maydelis Maydely Maydelyn
Mayelin Mayeling Mayelis Mayely Mayelys Mayeris Mayerline Mayerlis Mayerly Mayerlyn Mayerlys Mayi Mayila Mayilis
Mayira Mayiset Maykelis Maylen Maylet Mayleth Maylis Mayly Maylyn Maylys Mayralejandra Mayre Mayrelis Mayrely
Mayrelys Mayren Mayreth Mayrim Mayrin Mayrobis Mayrubis Mayruby Maysbel Maysuri Maythe Maytte Mayuli Mayulis Mayuris
Mayury Meglis Meglys Meibelis Meibelys Meiberlin Meidelis Meidy Meidys Meilen Meilin Meiling Meily Meilyn Meilys
Meinis Meiny Meira Meirelis Meiry Meisy Melanis Melannie Melannis Melanny Melannys Melany Melanys Melbys Melexis
Meliannis Melianny Meliannys Melimar Melinet Melisbeth Melitza Mellani Mellyn Melva Melyssa Merary Mercedita
Mercimar Meriannys Meribel Merielys Merimar Merlimar Merly Merlyn Merlys Mervelys Meryelis Meryori Meryuri Meyby
Meylin Meyling Meylis Meyra Micarelis Micheell Micheli Michelis Michelle Michely Migdaly Migdalys Migdelis Migleidy
Migleidys Miglenis Migleny Miglenys Miglis Miglys Miguelis Mikeily Milagny Milaidis Milaidy Milaidys Milangel
Milangela Milangelis Milangely Milangi Milanis Milanny Milannys Milanyela Milanyi Milaydis Milbely Mildreidy
Mildrelis Mildrelys Mildrey Mileibis Mileibys Mileida Mileide Mileidi Mileidis Mileinny Mileisi Mileisy Mileivis
Mileivy Milemar Milenis Milenny Milennys Mileny Milenys Milesa Mileska Milexa Milexi Milexis Milexy Mileybis Mileyda
Mileydi Mileydis Mileydy Mileysi Miliangel Miliangela Miliangelis Milianis Miliannis Milianny Miliannys Milibeth
Milicar Milimar Milinka Milis Milisbeth Milismar Militza Milixa Milka Milladis Milvia Milvida Milyelis Mineiry
Mineisy Minelly Mineska Minoska Miosotis Miosotys Mirabel Mirelbis Mirelis Mirelly Mirely Mirelys Miriagny Mirialys
Miriangel Miriangela Miriangelis Miriannis Miriannys Mirielis Miriely Mirielys Mirleidy Mirleidys Mirlen Mirlenis
Mirleny Mirlenys Mirleth Mirlibeth Mirlis Mirlys Mirnalis Mirnelys Mirtelis Misbelis Misbely Misleidys Mislenis
Misleny Mislenys Mismar Mixi Mixibel Moraidy Moralba Moraymar Morelbis Morelis Morely Morelys Moriangel Moriannys
Moribel Mugleidy Muriel Myleidy Mylexi Mylitza Mysleidys Nabelis Nadeika Nadesca Nadesda Nadeska Nadezka Nadiezka
Nadihuska Nadiuska Nahilet Nahili Nahiroby Nahomis Nahomys Naibel Naibelys Naiberlyn Naibeth Naidalis Naidelis
Naidely Naidelyn Naidubis Naigledy Nailea Nailibe Nailin Nailis Nailyn Nailys Naimar Nairelis Nairelys Naireth
Nairobis Nairoby Nairovis Nairovys Nairuby Naisbeth Naivelis Naiyeli Nakari Nakarid Nakarit Nakarith Nakary Nakaryd
Nallibe Nalliby Nalvis Nangelis Nangelys Nardelis Nareidy Narelis Narelys Narkis Narkys Narvis Nashla Nasly Natalis
Natalys Natasja Nathacha Nathalis Nathaly Nathalys Natuska Naudelis Naudelys Naudibel Naugelis Navelis Navely Nayari
Nayarit Nayarith Naybelis Naybelys Naydelin Naydelis Naydelyn Naydubis Nayeli Nayelin Nayelis Nayely Nayelys Nayesca
Nayeska Nayiber Nayibi Nayibis Nayiret Nayireth Naylea Naylet Nayleth Naylin Naylis Naymar Nayreth Nayrobis Nayroby
Nayrovis Nayrubi Nayrubis Naysbeth Nayuli Nayuribe Nayuribes Nayuris Neibelis Neibelys Neidelis Neidelys Neidi Neidy
Neidys Neiglis Neily Neilyn Neilys Neirelis Neiris Neirubis Neirys Neisbel Neisla Neisy Neivimar Neivys Nelbys
Neldys Neleidy Nelexis Nelglis Neliangel Nelianny Neliannys Nelibeth Nelisbeth Nelismar Nelitza Nelmary Nelmarys
Nelsis Nelsymar Nelvimar Nelys Nelysbeth Nercy Nereidy Nereidys Nerianny Neriannys Nerimar Nerlis Nerlys Nersimar
Nesly Nesmar Nesmary Neuda Neudelis Neudelys Neudimar Neugelys Neulys Neumary Neurelis Neurelys Neurimar Nexalis
Neximar Nexis Nexy Neydimar Neydis Neyla Neylin Neyra Neyramar Neyrobis Niceidy Nidelis Niglenis Nikarelis Nikary
Nikol Nikole Nikoll Nikolle Nileidy Nilianny Nilibeth Nilimar Nilmary Nilmarys Nilsimar Nilvis Ninibeth Niniver
Ninoshka Ninoska Niriannys Nirida Nirvia Nisleidy Nislenis Nismary Niurkys Niurvis Niuska Niusmary Nixa Nixibel
Nixzaliz Noelimar Noelis Noelys Noemar Nohelimar Nohelis Nohelys Noiralith Noiris Noraidys Noralys Norangel
Norangela Norangelis Norbelia Norbely Norbelys Noreidy Noreidys Norelbis Norelbys Norelkis Norelkys Norelly Norelvis
Norelvys Norely Norelyn Noremar Norexa Norexi Norexis Norexy Norgelis Norgelys Noriannis Norianny Noriannys Noribel
Noribeth Norielis Norielys Noriluz Norimar Norimarys Norisbel Norisbeth Noriseth Norismar Noritza Norka Norkelis
Norkelys Norleidy Norlenis Norlenys Norlibeth Norlis Norlys Normaris Normary Normarys Normedis Normelis Normelys
Norqueli Norquis Norvelis Norvelys Norvys Norys Norysbel Norysmar Noslymar Noveidy Nubis Nuglenis Nurbis Nurelis
Nuriannys Nuris Nurismar Nurys Nuviannys Nuvis Nyleidy Nyurka Obeidy Odaliz Odimar Odrimar Odry Odrys Ohana Oleidis
Oleidys Olgalis Olgalys Olgamar Olgimar Olianny Oliannys Olimar Olimary Olimarys Olismar Olmary Olmarys Olymar
Omaidy Omailyn Omailys Omairelys Omarelis Omarelys Omariannys Omarlis Omarlys Omeidys Omelis Omelys Oneidy Oneidys
Oneiris Onelis Onelys Onexi Ongelys Oralis Orangelis Orangelys Oreana Oreanna Oreannis Oreanny Oreannys Orelis
Orelys Orexis Orexy Oriagna Oriagnis Oriagny Oriangel Oriangela Oriangelis Orianis Orianna Oriannis Oriany Orianys
Oribel Oribeth Orielis Oriely Orielys Orieta Orimar Orimarys Orisbel Orisleidy Orismar Orismary Orismel Oriuska
Orlaidys Orlaydis Orleannis Orleannys Orleidis Orleidy Orleidys Orlenis Orleny Orlenys Orlianis Orlianny Orliannys
Orlimar Orlymar Orlys Ormary Ormarys Ormelis Orneidys Ornelis Ornely Ornelys Orquidis Osbelis Osbelys Oscarelis
Oscarelys Oscarina Oscarlis Oscarlyn Oscarlys Oscary Oscarys Oscelis Oscely Oscelys Oscleidy Oscleidys Oskairy
Oskarina Oskarlys Oskary Oskarys Osleida Osleidys Osleny Oslenys Osmaira Osmarelis Osmarina Osmarlin Osmarly
Osmarlys Osmarys Osmayra Osmelis Osmely Osmelys Osnaidy Osneidys Osneiry Osnelly Osnely Osnelys Osneris Osnerys
Oswaldina Oswarlys Osyelis Otilis Oveidy Oxalida Oxalys Oxelis Oximar Pabelis Pabiannys Paolimar Paolis Paolys
Pasionelys Patrimar Paubla Paulimar Paulis Paulismar Paulys Pedmary Pedmarys Perlimar Pierangela Pierangelis
Pierangely Pilarmar Poleth Pollyanna Pricila Priscilys Quelimar Quiamar Quirianny Rachely Rafaelis Rafaely Rafaelys
Rafmary Raibelis Raibelys Raidelis Raidelys Raidimar Raidis Raidy Raidymar Raidys Railenis Railibeth Railis Raily
Railyn Railys Raimary Raimarys Raimelis Raimely Raimelys Raimilet Rainelis Rainely Rainelys Raineth Rairelis
Raisbelis Raismar Raismary Raizabeth Ramelys Ramonelis Rancelis Ranielis Ranmary Rannelys Ranyelis Ranyely Rauleidys
Raulimar Raulymar Raxelis Raybelin Raybelis Rayda Raydelis Raydelys Rayelin Rayleny Raymari Raymary Raymarys
Raymelis Raymely Raynelis Raynelys Rayneth Raynibel Raysa Raysel Raysi Rayza Rebecca Rebeidy Rebekmar Reglimar
Reglis Reglys Reibelis Reilis Reily Reimary Reimarys Reinelis Reinely Reinimar Reismar Reismary Reisy Reizabeth
Rellianny Remarys Reneidy Renelis Reneliz Renelys Renimar Rennymar Renyelis Reudelis Revelis Reylis Reymarys
Reyneidy Reynelys Reyza Rhaiza Rhosmary Rialmy Riannys Ricelis Riceliz Ricelys Richely Ricmary Ricmarys Risbelis
Risleidy Rismar Rismarys Ritzabeth Rixabel Rixeidys Rixelis Rixi Roangel Roangelis Roangely Roannys Robeidys Robelis
Robelys Roberlin Robermary Robmary Robsely Robsimar Rocelis Rociel Rocimar Rodmary Rodmarys Rodsimar Rogelis
Rogerlis Rogleidy Roglenis Roimary Roisbelis Roisy Romelin Romelis Romely Romelys Romerlin Romimar Ronelis Ronielis
Ronmary Roraimar Rosaidy Rosaimar Rosalbis Rosali Rosalis Rosaly Rosalyn Rosalys Rosamel Rosangeles Rosangeli
Rosangely Rosangelys Rosangy Rosani Rosanis Rosanllely Rosannis Rosanny Rosannys Rosany Rosanyela Rosanyelis
Rosanyely Rosanys Rosarelis Rosaury Rosaurys Rosbelin Rosbelis Rosbely Rosbelys Roscelis Roscely Roscelys Rosdelis
Rosdely Roseannys Roseidy Roselbi Roselbis Roselia Roselim Roselina Roseline Roselvi Roselvis Rosely Roselyn
Roselyne Roselys Rosemar Rosemarys Rosgeidy Rosgelis Rosgledys Rosglenis Rosheidy Rosheli Roshelin Rosianny
Rosiannys Rosibeth Rosicar Rosidel Rosiely Rosielys Rosigledy Rosimary Rosimel Rosiree Rosismar Roskarly Rosleidy
Rosleni Rosleydi Roslin Roslyn Rosmaira Rosmairy Rosmar Rosmari Rosmarie Rosmarina Rosmarlin Rosmarly Rosmarys
Rosmayra Rosmeli Rosmelia Rosmelys Rosmeri Rosmeris Rosmerlin Rosmerly Rosmery Rosmerys Rosmeyra Rosmig Rosmildre
Rosmina Rosnai Rosnaidy Rosnaily Rosnelis Rosnely Rosnelys Rosneris Rosnery Rossangela Rosselin Rossely Rosselyn
Rossibel Rossiel Rossimar Rossmery Rossy Rossybel Roswelis Rosybel Rosymar Rosyris Rotceh Rousmary Rousmery Roveidy
Roxelis Roxely Roxibeth Roximar Roxmary Royelis Roymary Rubely Rubelys Rubia Rubiannys Rubicelis Rubimar Rubiselis
Rubismar Rudis Rudismar Rudymar Rugleidy Rusbelis Rusbely Rusmarys Ruthbelis Ruthcelis Ruthmar Ruthmary Ruthmarys
Ruthsybel Ruxandra Ryanelys Rydelis Sabelis Sabely Sabrimar Sadai Saddy Sahily Sahilys Saibel Saibelis Saidelis
Saideth Saidimar Sailing Sailyn Sairelis Sairely Salianny Salimar Salomelis Samalia Samanthia Samantta Samaris
Samary Samarys Samelis Samely Samelys Samirys Samuelis Sandibel Sandimar Sandismar Sandrimar Sandris Sandryelis
Saneidy Sangelis Saraelis Sarahid Sarahy Saraily Sarait Saraith Saralis Saralys Saramar Sarangel Sareidy Sarelis
Sarelys Sarianny Sariannys Saribel Saribeth Sarimar Sariuska Sarleidy Saulimar Saulymar Saylin Saymar Sayonara
Sayuri Sayury Scarle Scarlen Scarlin Scarly Sebaliannys Secmary Segrelys Seileth Selenis Selianny Selimar Selimarys
Selinet Selmary Selymar Seneidy Seymar Shaday Shaddai Shaelis Shaili Shailyn Shainelys Shakira Shantell Shantelly
Sharai Sharelis Sharelys Sharick Sharit Sharitd Sharlin Sharlis Sharlotte Sharly Sharlyn Sharol Sharolin Sharyth
Sheilis Sheily Sheilymar Sheimar Sheinelis Sherlin Sherlis Sherlyn Sheybel Sheylimar Sheylis Shirel Shirelis
Shirleidys Shirlen Shirleny Shirlenys Siannys Sicelis Siglenys Siglis Sikiu Silangel Silenis Silenny Silennys Sileny
Silenys Silvelis Silvianny Silviannys Silvibel Silvimar Sinailys Siomar Sirleidy Sirleny Siskarly Siulmary Siuly
Smailin Smirna Soangelis Sobella Soireé Solangela Solangelis Solangely Solanyel Solanyela Solbella Solbey Soleannys
Soleil Solianny Soliannys Solibel Solimar Solimarys Solisbella Solmaira Solmairy Solmar Solmary Solmarys Solymar
Soneidy Sonimar Soramar Sorangela Sorangelis Sorangely Soranyela Soranyelis Sorbelis Soreidy Sorelbis Sorely Sorelys
Soriangel Soriannis Sorianny Soriannys Sorielys Sorimar Sorismar Sorleidy Sorlenis Sorleny Sorlis Sormary Sormarys
Soryelis Stefaniel Stefanis Stefanny Stefannys Stefaris Stephanny Stephany Suanny Suannys Suany Sudelis Sueleidy
Suelimar Suelis Suelvis Sugehidys Sugeidy Sugeidys Sugeily Sugelis Sugely Sugeris Suglenis Suhairy Suheidy Suheily
Suhelis Suhely Sujeidy Sujeily Suleidi Suleidys Suleima Suleimar Suleimi Suleimy Sulianny Suliannys Sulibeth Sulimar
Sulimarys Sulimey Sulmary Sulmarys Sulyn Suneidy Sunelly Surelys Surgeidy Surianny Suriannys Surima Surimar Susej
Susibel Susimar Susmary Suyen Suzeth Suzetty Syndi Syramar Tahily Taibelis Taidelis Taimy Tairelis Tairen Tairy
Talimar Tamairy Tamarys Tamelis Taneidy Tanimar Tannia Tarelis Tarelys Tatiuska Tayana Tayanis Tayde Tayli Taylimar
Taylin Taymar Tayri Tayrin Telmary Teodelis Teolimar Tereannys Terelis Terelys Terimar Thaidelis Thaimy Thairin
Thairis Thaymar Thayri Tibaide Tibairy Tibay Tibizay Tinisay Tirayen Tiviana Tivisay Tomasimar Ubelis Udelis Uglis
Ulianny Uliannys Ulimar Ulisbeth Uneidy Urianny Urimar Usmary Usmarys Vadeska Valenis Valenska Valentis Valerin
Valeris Valerys Valesca Valesska Valiannys Valimar Valmary Vanelis Vanely Vanelys Vaneska Vannelys Vannesa Vanny
Vannys Vayoleth Veidis Velianny Velimar Velkis Velkys Venelys Venezia Veniri Venmary Verioska Veriuska Veroska
Veroushka Verushka Veruzka Vianelis Vianelly Vianely Vianelys Vianeska Vianey Viangela Viangely Vianka Viankis
Vianny Viannys Vickmar Vickmary Vicky Vicmar Vicmari Vicmary Vicmarys Vicmelis Vicsy Victmary Victmarys Victoriannys
Vidmar Vidmary Vielka Vielmarys Vielsis Viennys Vikmary Vileidy Vilmary Vilmarys Vilmelis Vimary Vinelis Vinmary
Vinmarys Vireidy Virgimar Virginelys Virlenis Virleny Virmary Virmarys Viselis Visleidy Vismarys Visnery Vitmary
Vitmarys Viveidy Viviane Vivianny Viviannys Vivimar Vixmary Vizmary Vladimary Vladimira Volangel Wadeska Waidelis
Waileth Waimar Waleidy Waleska Walesska Walewska Walkyria Wandis Wanelis Waneska Wenddy Wendibel Wendimar Wendis
Wendolyn Wendymar Wendys Weslimar Weudys Widmary Wilbelis Wilcarly Wilcarys Wilcelis Wileidy Wileidys Wilenny
Wilfrelys Wilgleidys Wilglenis Wiliangela Wiliannis Wilianny Wiliannys Wilianyelis Wilieska Wiljelis Wilkarly
Wilkarys Wilkelys Willeidy Willeidys Willemar Willianis Williannis Willianny Williannys Williany Willianyelis
Willibeth Willimar Willmar Willmary Willmarys Wilmairy Wilmarelis Wilmari Wilmaris Wilmariz Wilmarlis Wilmarly
Wilmarú Wilmeidy Wilmely Wilmelys Wilneidy Wilneidys Wilneli Wilnelia Wilnelly Wilnelys Wilneris Wilnery Wilyannys
Wilyelis Wilyerlin Winderlyn Windy Wineidy Winibeth Winnelys Winnis Winyelis Wismary Wismarys Wisneidy Withney
Wuendy Wuilianny Wuiliannys Wuilmaris Wuilmary Wuilmarys Wuilneidy Wuilnelly Xaidelis Ximar Xioangely Xioanny
Xiolimar Xiolis Xiomaris Xiomary Xiomarys Xionelis Xioni Xiorelis Xiorelys Yabelis Yacary Yackelin Yackeline
Yackelyn Yadeli Yadelsy Yadelys Yaderlin Yadimar Yadiris Yadirma Yadisbel Yaditza Yaelys Yagnelis Yagneris Yaguelin
Yaheli Yahelis Yahely Yaherlin Yahily Yahimar Yaibelin Yaibelis Yaibely Yaicelis Yaidelis Yaidely Yaidelys Yaidith
Yaileen Yailenis Yaileny Yailet Yaileth Yailing Yailis Yaily Yailyn Yailys Yaimara Yaimarys Yaimelis Yaimely Yaimi
Yaimil Yaimy Yaindelis Yainelis Yainelys Yaineth Yairelis Yairely Yairelys Yaireny Yaireth Yairi Yairibel Yairin
Yairis Yairubi Yairuby Yaisbel Yaisbelis Yaiscar Yaiseth Yaisleidy Yaisuri Yaisury Yaiza Yajanny Yajelis Yakarelis
Yakari Yakary Yakeline Yakelyn Yaleidy Yaleimar Yalenis Yalennys Yaleny Yaletza Yaletzi Yalexi Yalexis Yalianny
Yaliannys Yalibeth Yalice Yalili Yalimar Yalimarys Yalira Yalis Yalisbeth Yalisca Yalismar Yalitza Yaliuska Yallely
Yaluz Yamalis Yamaris Yamary Yamarys Yamelis Yamely Yamelys Yamilet Yamilex Yamiley Yamili Yamilis Yamily Yamilys
Yamira Yamiris Yamirka Yanacelis Yanahil Yanahis Yanais Yanara Yanary Yaneidy Yaneidys Yaneira Yaneiris Yaneisi
Yaneisy Yaneivis Yanela Yaneli Yanelly Yanely Yanesca Yaneska Yanetsi Yanetsy Yanetza Yanetzi Yanetzy Yanexi Yanexis
Yanexy Yangela Yangelis Yangely Yangelys Yanibeth Yanicel Yaniela Yanielis Yanielys Yaniley Yanilis Yanimar Yanire
Yaniret Yanireth Yanisbel Yanisbeth Yaniska Yanismar Yanitze Yanitzi Yanitzy Yaniuska Yankelis Yanmary Yanmarys
Yannelly Yannely Yannelys Yannerys Yannesi Yannet Yanneth Yannira Yannitza Yannys Yansi Yansibel Yanuaria Yanury
Yany Yanyeli Yanyelis Yanyerlin Yanys Yaquelin Yaqueline Yaquelyn Yaraidy Yaralis Yaranis Yaredy Yareidy Yarelbis
Yareli Yarelin Yarely Yargelis Yargelys Yariagna Yariangela Yarianis Yarianna Yariannis Yarianny Yaribay Yaribeth
Yaricza Yaridys Yarielis Yariely Yarielys Yarikza Yarila Yarilis Yarilu Yarily Yarimarys Yarinet Yarineth Yarisbel
Yarisbeth Yariseth Yarisleidy Yarismar Yarismel Yaritze Yariuska Yarizma Yarka Yarkelis Yarleidis Yarleidy Yarlenis
Yarleny Yarlenys Yarlet Yarleth Yarlibeth Yarly Yarlyn Yarlys Yarmelis Yarmelys Yarmila Yarnelis Yarnely Yarubi
Yaruby Yaruma Yaruska Yasbel Yasbelis Yasbely Yascarlis Yascarly Yaseira Yaselis Yasenia Yasica Yasleidy Yasleidys
Yaslenis Yasleny Yaslin Yaslyn Yasmar Yasmary Yasmarys Yasmeidy Yasmely Yasmelys Yasmeri Yasmil Yasmile Yasmili
Yasmina Yasmirian Yasmiris Yasmirys Yasneidys Yasneira Yasneiry Yasneli Yasnelis Yasnelly Yasnely Yasneris Yasnery
Yasodara Yasuly Yasuri Yasury Yatzaida Yatzuri Yaudelis Yaulis Yauri Yauribel Yauris Yaury Yaveli Yavelis Yaxelis
Yaxely Yaximar Yaxira Yayeli Yayelis Yayira Yaymar Yaysa Yaysi Yazmari Yazmary Yazmely Yazmile Yazmira Yeannelys
Yeannis Yeanny Yeannys Yeceida Yecenia Yecika Yedelis Yeglenis Yeglis Yegnis Yehimi Yehismar Yeibelis Yeicelis Yeicy
Yeidelis Yeideliz Yeidi Yeidimar Yeidy Yeidys Yeigledys Yeilen Yeilenis Yeileny Yeilimar Yeilin Yeilis Yeilismar
Yeily Yeilyn Yeilys Yeimari Yeimary Yeimarys Yeimelis Yeimily Yeimis Yeinelis Yeini Yeinimar Yeinnys Yeiny Yeinys
Yeirelis Yeirimar Yeirin Yeiris Yeirys Yeisa Yeisbel Yeisbelis Yeisibel Yeisimar Yeisis Yeisleidy Yeislin Yeismary
Yeisy Yeisys Yeitza Yeivelis Yeivis Yeixi Yelaine Yelenis Yelennys Yeleny Yelenys Yelexa Yelianis Yeliannis Yelianny
Yeliannys Yelibel Yelibeth Yelica Yelidet Yelimary Yelimarys Yeline Yelineth Yelipsa Yelisa Yelisbeth Yelisca
Yelismar Yelitse Yelitze Yelitzy Yeliz Yelizmar Yelka Yellitza Yelly Yelmary Yelmarys Yelsi Yelsimar Yelsy Yely
Yemaira Yemili Yemily Yemmy Yendi Yendimar Yendy Yendys Yeneidy Yenelin Yenelis Yenelly Yenely Yenelys Yenesis
Yenesy Yenexi Yengelis Yenibel Yenibeth Yeniferth Yeniffer Yenilda Yenileth Yenimar Yenine Yeniret Yenireth Yenisbel
Yenisbeth Yeniska Yenismar Yenismary Yenit Yenith Yenitza Yenitze Yeniuska Yenmary Yenmarys Yennelis Yennely Yenni
Yennibel Yennifer Yenniffer Yennimar Yennire Yenniree Yennireth Yennis Yennitza Yennybel Yennymar Yennys Yenogliz
Yenoglys Yensimar Yenyelis Yenyerlin Yenyfer Yenyis Yenymar Yenys Yeraldi Yeraldin Yeraldine Yeraldy Yeraldyn
Yeralis Yeraly Yeranny Yeravi Yerianny Yeriannys Yeribel Yeribeth Yericka Yerika Yerilu Yerimay Yerismar Yeritza
Yerlenis Yerlianny Yerlibeth Yerlimar Yerlyn Yerlys Yermaris Yermary Yermarys Yermelis Yernelis Yersenia Yersimar
Yerubi Yeruska Yesabeth Yesaidu Yesbelis Yesbely Yesebel Yeselin Yesenca Yeseni Yesibel Yesibeth Yesiree Yesireth
Yesleidy Yesleny Yeslin Yesly Yesmar Yesmary Yesmarys Yesmeli Yesmelis Yesmely Yesneidy Yesnelly Yessibel Yessika
Yessimar Yessy Yestefany Yesuani Yetsabel Yetsaida Yetsi Yetsibel Yetsimar Yetsy Yetzabel Yetzaida Yetzaly Yetzamar
Yetzaret Yetzebel Yetzibel Yetzibell Yetzibeth Yetzimar Yetziree Yetzuly Yetzy Yetzybel Yeudelis Yeudimar Yeudith
Yeulimar Yeulis Yeuri Yeurimar Yexabel Yexalis Yexania Yexenia Yexibel Yexibeth Yexica Yexika Yeximar Yexis Yexsi
Yexsibel Yexy Yeydi Yeylin Yeymar Yeymi Yeyni Yeyra Yeysi Yezabel Yezenia Yezibel Yezmin Yhajaira Yhoana Yhoanna
Yhoselin Yhosmary Yhuliana Yibelis Yibeth Yicela Yiceth Yidelis Yilda Yileidy Yilena Yileni Yilian Yiliana Yilianny
Yiliannys Yilibeth Yilimar Yilmarys Yimarys Yineidy Yinet Yineth Yini Yiniva Yinmy Yinna Yinnet Yinneth Yiordana
Yipsi Yipsy Yiraly Yirley Yirlis Yiseida Yisel Yisela Yiseli Yiselis Yiselle Yisely Yiseth Yisleidy Yislen Yisleny
Yismary Yisneidy Yissel Yissell Yisseth Yivanny Yixi Yoana Yoandra Yoanelis Yoangela Yoangelis Yoangely Yoanna
Yoannelis Yoannelys Yoanni Yoannis Yoanny Yoannys Yoanyelis Yobeida Yobelis Yoceline Yocelis Yocelyn Yodalis Yodalys
Yodelis Yoeliana Yoelys Yoerlis Yogeisy Yogledis Yogleidys Yoglis Yohaira Yohaly Yohandra Yohanelis Yohangela
Yohangelis Yohani Yohanna Yohannelis Yohannis Yohannys Yohany Yohanyelis Yoheli Yohelis Yohely Yohelys Yohenis
Yoicelis Yoidelis Yoidi Yoidy Yoilin Yoimary Yoinelis Yoirimar Yoiris Yoisbel Yoisi Yoislen Yoislin Yoisy Yojaira
Yojana Yojanny Yojeidy Yoladis Yolagnis Yolaidys Yolaimar Yolaine Yolainis Yolaisa Yolangel Yoleidys Yoleisa Yoleisy
Yoleiza Yolenis Yolennys Yoleny Yolexi Yolexis Yolianna Yolianny Yoliannys Yolibel Yolima Yolimary Yolimarys Yolimer
Yolis Yolisbeth Yolismar Yolitza Yolmary Yolmarys Yoly Yolybeth Yolymar Yomaira Yomairy Yomali Yomara Yomaris
Yomarlin Yomary Yomarys Yomayra Yomelis Yomely Yomerlis Yomilet Yomira Yonahira Yonaidy Yonaira Yonalis Yoneida
Yoneidi Yoneidy Yoneira Yoneisi Yoneisy Yonelly Yonely Yonelys Yoneris Yongelis Yongely Yonibel Yoniceidy Yonisleidy
Yonitza Yonmary Yonneidy Yonnelis Yorbelis Yorbely Yorbelys Yordalis Yordalys Yordania Yordelis Yordely Yordelys
Yordina Yoreidy Yorelis Yorelvis Yorely Yorelys Yorgelin Yorgelina Yorgeliz Yorgely Yorgelys Yoriagna Yoriangel
Yoriannis Yorianny Yoriannys Yoribel Yoribeth Yorielis Yorielys Yoriluz Yorimar Yorimarys Yorisbel Yorismar Yoritza
Yorjelis Yorjely Yorka Yorkelis Yorladis Yorladys Yorlanis Yorlanny Yorleida Yorleidi Yorleidis Yorleidys Yorleini
Yorleiny Yorleisy Yorleni Yorlenni Yorlennis Yorlenny Yorlennys Yorleny Yorlenys Yorlet Yorleth Yorliana Yorlianis
Yorlianny Yorliannys Yorlibeth Yorlimar Yorlina Yorly Yorlys Yormailis Yormaris Yormarys Yormelis Yormely Yormelys
Yorneidys Yornelis Yorvelis Yorvely Yorvelys Yosaira Yosaline Yosarelis Yosbeli Yosbelis Yosbelys Yoscarina
Yoscarlis Yoscarly Yoseidy Yoseli Yoselina Yoseline Yosely Yoselyn Yoselyne Yoselys Yosibel Yosibeth Yosiris
Yoskarelis Yoskarly Yoskary Yosleidi Yosleidis Yosleidys Yosleni Yoslenis Yosleny Yoslianny Yoslin Yosline Yosmaira
Yosmairy Yosmari Yosmaris Yosmarlin Yosmarlis Yosmarly Yosmarys Yosmeida Yosmeidy Yosmelis Yosmely Yosmelys Yosmeri
Yosmery Yosmira Yosneidi Yosnelis Yosnelly Yosnely Yosnelys Yosneris Yosnery Yosselin Yosseline Yosselyn Yosuany
Yotzaida Youselin Youxi Yovanka Yovanna Yovannys Yoveida Yovelin Yovelis Yoxana Yoxely Yoxibel Yoximar Yoymar Yoysi
Yraima Yraly Yrama Yrelis Ysabelis Ysbelis Ysleidy Yslenny Ysmar Ysmary Ysmery Ysneidy Yubeida Yubeli Yubely Yubelys
Yuberlis Yuberly Yubetzi Yubexi Yubicel Yubileth Yubiris Yubisbel Yubitza Yubraska Yucelis Yucely Yucelys Yucetty
Yudaisy Yudalis Yudalys Yudeidy Yudeli Yudelkis Yudelys Yuderkis Yuderkys Yuderlis Yudesi Yudetzi Yudexi Yudexy Yudi
Yudibel Yudibeth Yudil Yudimar Yudimarys Yudisay Yudisbel Yudisbeth Yudismar Yudit Yudithmar Yuditmar Yuditza
Yudizay Yudmary Yudmila Yudy Yudys Yugeidy Yugelis Yugleidy Yuglenis Yuglis Yuhanny Yuhelis Yuilis Yuiri Yuisa
Yujeidy Yujelis Yukeidy Yukency Yukensy Yuladis Yulaima Yulaimar Yulaine Yuleicy Yuleida Yuleidi Yuleidis Yuleidys
Yuleimar Yuleimy Yuleini Yuleinis Yuleiny Yuleinys Yuleisa Yuleisis Yuleisy Yuleisys Yuleitzy Yuleivi Yuleivis
Yuleivy Yuleixi Yuleiza Yuleizi Yuleizy Yulena Yuleni Yulenis Yulennis Yulenny Yuleny Yulenys Yuleska Yuleskis
Yulesky Yulet Yuleth Yuletsy Yuletza Yuletzi Yuletzy Yulexi Yulexis Yulexy Yuleyda Yuleydi Yuleydis Yuleydy Yuleyma
Yuleymi Yuleysi Yuleysy Yuliagny Yuliangel Yuliangela Yuliangelis Yulianis Yulianna Yuliannis Yuliannys Yuliany
Yulianyelis Yulianys Yulibexi Yulibey Yulice Yulidey Yulieski Yulietza Yulifer Yuligsy Yulimara Yulimari Yulimary
Yulimarys Yulimey Yulina Yulinda Yulinet Yulineth Yulisbel Yulisbeth Yulisel Yuliseth Yuliska Yulismar Yulismary
Yulisney Yulissa Yulitze Yulitzy Yuliuska Yuliveth Yuliza Yulizbeth Yulizmar Yulkis Yully Yulma Yulmaira Yulmar
Yulmary Yulmarys Yulmis Yulsi Yulyana Yulybeth Yulymar Yulys Yumaira Yumairis Yumalay Yumali Yumara Yumari Yumaris
Yumarlin Yumarly Yumarys Yumayra Yumeidy Yumeli Yumely Yumerlis Yumilet Yumileth Yumilka Yumira Yumirle Yumirley
Yumisay Yunaira Yunaisy Yunary Yuneiby Yuneidy Yuneidys Yuneira Yuneisy Yuneivi Yuneivis Yuneli Yunelis Yunely
Yunelys Yunesis Yuneska Yunesky Yunexis Yunexy Yuniary Yunibel Yunieska Yunimar Yuniree Yunisbel Yunismar Yunitza
Yunmary Yunny Yuraicy Yuraimar Yuraimy Yurainy Yuraisy Yurama Yuramis Yuranci Yurancy Yurangela Yurani Yuranis
Yuranny Yurany Yuranyi Yuranys Yuravi Yuray Yurayma Yurbelis Yurbelys Yurbi Yurby Yureidy Yureimi Yureimy Yureina
Yureisi Yureisy Yurelkis Yurelys Yurexi Yurgeidy Yurgelis Yuriana Yuriangela Yurianis Yurianna Yuriannis Yurianny
Yuriannys Yuriany Yuribi Yuribit Yuricar Yuricel Yurielis Yurielys Yurika Yurilis Yurilu Yurily Yurimari Yurimarys
Yurimay Yurimia Yurimil Yurina Yurisay Yurisbel Yurisbeth Yurisleidy Yurismar Yurismary Yurismel Yuritzi Yuritzy
Yurjelis Yurka Yurkelis Yurkis Yurlen Yurlenis Yurleny Yurlenys Yurlibeth Yurlimar Yurlin Yurlis Yurly Yurlys
Yurmari Yurmaris Yurmary Yurmarys Yurmelis Yurneidy Yurnelis Yuruani Yurubi Yuruby Yurvelis Yurybel Yurymar Yurys
Yusaira Yusbeidy Yusbeli Yusbelia Yusbelis Yusbelys Yuscarina Yuscarly Yusdary Yusdely Yuseidi Yuseidy Yuseli
Yuselin Yuselkis Yusely Yuselys Yusenia Yusgleidys Yusibel Yusimar Yusimi Yusimy Yusiris Yuskary Yuskelly Yuslaidy
Yusleidi Yusleidis Yusleidys Yusleni Yuslenis Yusleny Yusley Yuslibeth Yuslin Yuslis Yusmaira Yusmairy Yusmara
Yusmari Yusmaris Yusmarlis Yusmarly Yusmarú Yusmarys Yusmayra Yusmei Yusmeidy Yusmeili Yusmelia Yusmelly Yusmelys
Yusmeri Yusmery Yusmila Yusmina Yusmiria Yusnai Yusnaidy Yusnalis Yusneida Yusneidi Yusneidis Yusneidys Yusneila
Yusneily Yusneiri Yusneiry Yusneli Yusnelia Yusnelis Yusnelly Yusnely Yusnelys Yusneris Yusnery Yustina Yusty
Yusvelis Yusvely Yutsy Yutzi Yuveidy Yuveli Yuvelis Yuvely Yuviri Yuxi Yuxibel Yuximar Yuxmary Yuyeli Yvanna Yvelis
Yvelise Yvelisse Yxora Zabelis Zaibeth Zaidelis Zaidimar Zailis Zailyn Zaimar Zairelis Zairelys Zaireth Zairubi
Zamaris Zamira Zarelis Zarelys Zareth Zaribel Zarimar Zeimar Zeleidy Zelideth Zelimar Zeneidy Zenelis Zenimar Zeudi
Zeudys Zianny Ziorelis Ziuly Zobeidy Zoilimar Zolangel Zoleidy Zolimar Zoraidy Zoraimar Zoramar Zorangel Zorangela
Zorangelis Zoreidy Zoreli Zorely Zorelys Zorianny Zoriannys Zoribel Zoritza Zorleidy Zorlenis Zudelys Zugeidy
Zugeily Zugelis Zugey Zuhé Zuheidy Zuheily Zuhey Zujeidy Zujeily Zulaimar Zuleidi Zuleidis Zuleidys Zuleimar Zuleimi
Zuleimy Zuleinis Zuleira Zulenis Zuleny Zuleth Zuleydi Zuleydy Zulianny Zuliannys Zulibeth Zulimarys Zulisbeth
Zulismar Zulitza Zulmari Zulmaris Zulmarys Zulmelis Zulmy Zulybeth Zulymar Zumaira Zumary Zuneidy Zunelis Zuramis
Zurelis Zurelly Zurelys Zuriannys Zuribel Zuribeth Zurimar Zurisday Zusmary Zuzeth
`
