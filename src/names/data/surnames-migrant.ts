/**
 * Surnames that came to Venezuela from elsewhere, from general knowledge, without counts. An underscore joins the words
 * of one surname.
 */

/** Basque and Navarrese, also in Spanish spelling; Catalan, Valencian, Balearic. */
export const BASQUE_AND_CATALAN = `
Abadal Abaitua Abando Abaurrea Aberasturi Abrisqueta Acaiturri Acarregui Achabal Achaerandio Achega Achondo
Achútegui Adarraga Adell Adúriz Agell Agorreta Agote Aguerrebehere Aguerrebere Aguerrevere Aguinaco Aguiriano
Aguirreche Aguirregabiria Aguirregomezcorta Aguirresarobe Aguirrezabal Aguirrezabala Ainciarte Aixalà Aizarna
Aizcorbe Aizpún Aizpuru Ajuriaguerra Alaba Albanell Albéniz Albiñana Albistur Albizua Albizuri Alboniga Alcain
Alcíbar Aldabalde Aldabó Aldaco Aldalur Aldamiz Aldanondo Aldao Aldape Aldasoro Aldazábal Aldecocea Aldomà Alduena
Alduncin Alegret Alentorn Alfaras Algorta Alibau Aliberch Alier Alió Alkorta Allendesalazar Aloi Alonsotegui Aloy
Alquiza Altadill Altés Altimira Altimiras Altube Álvarez_de_Arcaya Alzúa Alzuro Amades Amadoz Amallobieta Amasorrain
Amenábar Amenedo Ameriso Amescua Ametller Amézaga Amezketa Amézola Amézqueta Amiano Amilibia Amill Amondarain
Amorebieta Amorrortu Amuchástegui Amutio Anabitarte Anasagasti Anchustegui Andicoechea Andoín Andonegui Andraca
Anduiza Angoitia Anguera Anguerri Ansa Ansoátegui Ansola Ansoleaga Ansorena Ansotegui Antía Antoja Antoñanzas
Antuñano Anza Anzuola Aóiz Apaolaza Apellániz Apezteguía Aragay Araguren Araiza Aramberri Aramendi Aramendía
Aramouni Aránaga Aranega Aranzábal Aranzadi Aranzamendi Aranzazu Arbaiza Arbeláiz Arbeloa Arberas Arbide Arbillaga
Arbó Arcelus Archanco Arcocha Ardanza Ardévol Arechabala Arechabaleta Arechaga Arechavaleta Areilza Areizaga
Areizagoitia Arenaza Arespacochaga Aresti Arestizábal Aretxabaleta Argárate Argelich Argemí Argerich Argoitia
Arguibel Arguinchona Argumánez Aribau Ariceta Aristiguieta Aristoy Arizaleta Arizcorreta Arizcun Arizcuren Arizpe
Ariztegui Arizti Ariztia Arlegui Armaolea Armendi Armendia Armengou Arocena Arostegui Aróstica Arozena Arpide Arquer
Arqués Arraga Arrambari Arrambide Arrarte Arrasate Arreche Arrechederra Arréguiz Arriarán Arribillaga Arrigorriaga
Arrillaga Arriortúa Arrizurieta Arruabarrena Arruarte Arrubarrena Arrue Arruebarrena Arrupe Arteach Artigues
Artolozábal Artuza Arvide Arzadun Arzaga Arzallus Arzúa Arzubialde Ascárate Ascárraga Ascarza Ascoitia Ascue Ascunce
Aspuru Aspúrua Astarloa Asteguieta Asteinza Astiazarán Astigarraga Astorquia Astorquiza Asúa Asuage Asurmendi Atela
Atucha Atutxa Aubert Augé Auger Auladell Aulestia Aulí Aurre Aurrecoechea Aurrekoetxea Auzmendi Axpe Axpúrua
Ayarragaray Ayastui Ayastuy Aycinena Ayerdi Ayesterán Aymamí Aymar Aymat Ayo Azaldegui Azanza Azcoaga Azcoitia
Azconegui Azcorra Azcune Azkárate Azkarraga Azkue Azpilcueta Azpillaga Azpiri Azpiroz Azqueta Aztarain Azumendi
Azurza Babace Bacaicoa Bagaría Bagué Bagués Baiges Baigorri Bakaikoa Balagueró Balañà Balanzategui Balasch Baldrich
Balenciaga Balerdi Balet Ballart Ballbé Ballesté Ballús Balsach Balsells Baltà Baltza Balzategui Balzola Bancells
Banús Baqué Baqués Baráibar Barañano Barandalla Barandiarán Barbachano Barbany Barbarin Barbería Barcáiztegui
Bardeci Barnils Barniol Barnola Barrabés Barraincúa Barrau Barreneche Barrenetxea Barri Barroetabeña Barrondo
Barrufet Barrutia Bartolí Bartomeu Bartra Bartrina Basagoitia Basáñez Basarrate Basauri Bascarán Basora Bassas
Bastardas Basterreche Basterretxea Batllori Baztán Baztarrica Beaskoetxea Beaumont Bech Bedialauneta Begoña Bel
Belasteguín Belaunza Belaunzarán Belaustegui Belausteguigoitia Beldarrain Bellmunt Bellpuig Beloqui Belsúe Belzarena
Benach Benages Beneyto Bengoechea Bengoetxea Bengolea Bennàssar Beobide Beorlegui Beperet Beracierto Beracoechea
Berasaluce Berasategui Berástegui Berazadi Berazategui Bereciartúa Berecíbar Beretervide Berga Bergadà Bergareche
Bergnes Beristáin Bernades Bernaus Berneda Berriozábal Berrizbeitia Berroa Berroeta Berrojalbiz Berrotarán Bertiz
Besora Betelu Betriu Beunza Bicandi Bidabehere Bidart Bidarte Bidaurrázaga Bidaurreta Bidegain Bikandi Biscarret
Bizcargüenaga Bizcarra Bizcarrondo Bizkarra Blancafort Blanchart Boet Bofarull Boguñá Boixadera Boixadós Boixareu
Boldú Bolíbar Bolumburu Bonavía Bonechea Boneta Bonfill Boquet Bordaberry Bordagaray Bordaraz Botet Botín Bover
Bracons Brell Brossa Brugués Brusi Buades Bufill Bulló Burgaña Burguet Burguete Buruaga Busquet Cabané Cabanellas
Cabanes Cabrisas Cabrisses Calbetón Calders Calduch Calparsoro Calsina Calvet Cama Campdera Campmany Camprodón
Camprubí Canalda Cañameras Canela Canelles Cánoves Canudas Canyameres Canyelles Capdet Capdevilla Capell Caperochipi
Capmany Carné Carner Carrandi Carrasquer Cartañá Casacuberta Casadellà Casademont Casademunt Casadesús Casadevall
Casajuana Casamada Casamitjana Casañes Casasayas Casassas Casassús Caselles Cases Castañer Castany Castanyer
Castellarnau Castellet Castellnou Castells Castelltort Catany Catarineu Catasús Cearra Cearreta Ceberio Celarain
Celayeta Cenarruzabeitia Cenoz Cerain Cestau Chacartegui Chaurrondo Chavarriaga Chinchetru Chirapozu Chopitea
Churión Ciarreta Ciaurriz Cincunegui Ciordia Ciorraga Cirarda Cirer Ciriza Ciscar Ciurana Clapés Clavell Clos Closa
Clotet Cobeaga Coderch Codinach Codony Codorniu Colell Colet Colom Colomé Colominas Coma Comelles Comes Company
Conangla Contijoch Copons Corbera Corberó Cornellà Cornet Coromines Corominola Corta Cortadellas Coves Crehueras
Creixell Creus Cruañas Cruells Cruzalegui Cuadras Cuadrench Cubí Cucala Cucurella Cucurull Cuixart Culell Culubret
Cunill Cunillera Cusachs Cuscó Dalfó Dañobeitia Dañobeytia Darder Darnell Dárraga Datzira Deltell Dendarieta
Derteano Desclot Despuig Deulofeu Deusto Diharce Diví Dolarea Dolcet Domaica Donamaría Donat Donazar Dot Dou Duch
Dudagoitia Durandegui Durañona Durany Echaburu Echagaray Echaide Echaiz Echalar Echalecu Echandi Echarte Echaurren
Echavarri Echavarrieta Echávez Echazú Echebarrena Echebarría Echebarrieta Echeberría Echeburúa Echechiquía Echegarai
Echegarreta Echeguren Echeita Echenagusía Echenaguzia Echenausi Echerri Echesortu Echevarne Echevarrieta Echevers
Echeveste Echezárraga Edreira Edroso Egozcue Egozkue Eguaras Egüen Egües Eguiara Eguibar Eguidazu Eguileor Eguillor
Eguino Eguinoa Eguizábal Egurza Eguskiza Egusquiza Eizaguirre Eizmendi Ejarque Elechiguerra Eleizgaray Elejabarrieta
Elejabeitia Elejaga Elejalde Elespuru Elguea Elicegui Elío Elizabe Elizaga Elizagaray Elizarán Elizari Elizechea
Elizegi Elola Elordui Elorga Elormendi Elorregui Elorrieta Elortegui Elortondo Elorz Elosua Elozua Elustondo Eluzen
Emazabel Emeric Emparan Emparanza Enbeita Engoitia Enparantza Enrich Ensenyat Erauso Erausquin Ercoreca Erdocia
Ereñaga Ereño Eresue Erice Eriz Erize Ermini Erquiaga Erquicia Erquinigo Errasti Errazquin Errazti Errazu
Errecaborde Errecalde Errecart Erregarena Erreguerena Errotaberea Erviti Esain Esandi Escala Escalas Escardó Escarré
Escayola Esclusa Escofet Escoriaza Escuer Eseberri Eseverri Esnal Espar Espelda Espilla Espinach Espluga Espriu
Esquerrer Esquíbel Esquide Esquisabel Esquius Estada Estadella Estomba Estopà Estornell Estrany Estruga Etchart
Etcheberry Etchepare Ettedgui Etulain Etxabe Etxegarai Etxeita Etxenike Eyherabide Ezcaray Ezcurdia Ezkurra
Eznarriaga Ezponda Ezquer Fagoaga Falguera Falgueras Falip Farell Farga Farràs Farrerons Farrés Farriols Farrús
Fatjó Fauró Felip Felipó Feliu Fenollar Fenollet Fenollosa Ferran Ferrús Figueroles Figuls Fité Flaquer Florensa
Foguet Foix Folqué Fontanella Fontanilles Fontboté Fontelles Forcades Formosa Forn Fornaguera Fornas Fornells Fors
Fosch Fossas Fradera Franquet Freixedas Freixenet Freixes Frígols Fuica Fuldain Fullat Furriol Gabarra Gabarró
Gabernet Gabica Gabilondo Gabiña Gabiola Gabiria Gainzarain Galbany Galí Gallach Gallaga Gallaistegui Gallartu
Gallifa Gallissà Galparsoro Galtés Gamecho Gamechogoicoechea Gamis Gamundí Gana Gandarias Gandiaga Ganduxer Gangoiti
Gangotena Garaicoechea Garaigordóbil Garaikoetxea Garaizábal Garaizar Garamendi Garamendía Garandilla Garategui
Garau Garayalde Garaygordóbil Garbizu Gardeta Gardoki Gardoqui Garganté Garinoáin Garisoain Garitagoitia Garitano
Garitaonaindia Garitaonandia Garitonandia Garizábal Garizurieta Garralaga Garralda Garrástegui Garraza Garrigó
Garrofé Garrúes Garzarón Gas Gasol Gastaca Gastaminza Gastañeta Gastelo Gastelu Gastesi Gastiaburo Gasull Gaudier
Gavín Gaztambide Gaztañaga Gaztelu Gaztelumendi Gazúa Gelonch Genís Genovart Gezuraga Gibernau Gimbernat Gimpera
Giné Ginestà Girbau Girbés Gironella Gisasola Gispert Goday Goena Goenechea Goiburu Goicoetxea Goicolea Goicouria
Goicuría Goienetxe Goikoetxea Goiricelaya Goiriena Goirigolzarri Goiti Goitisolo Goizueta Gol Goldaracena Gols
Gomensoro Gondra Gonyalons Gorchs Gordóbil Goroceta Gorochategui Gorosábel Gorostegui Gorostiola Gorostizaga Gorozpe
Gorráez Gorraiz Gorriarán Gorricho Gorritz Gorrochategui Gorrotxategi Gortari Gortázar Gost Gotarra Goti Gotsens Gou
Goyarrola Goyaz Goyenechea Goyoaga Goyogana Goytizolo Grajirena Graner Granollers Graupera Grifé Grimalt Guach
Guarch Guardans Guaresti Guembe Guenaga Güenechea Guerau Guereño Guereñu Guerequiz Guergué Guerrica
Guerricaechevarría Guesala Guesalaga Guezala Guezuraga Guibelalde Guibert Guifré Guilera Guilisasti Guillemat Guimón
Guinard Guinjoan Guipúzcoa Guiráldez Guisandes Guiteras Guitó Gumà Guridi Guridy Gurmendi Gurría Gurriarán
Gurruceaga Gurrutxaga Gurtubay Guruceaga Guruceta Gurucharri Gusí Guzmendi Hereñu Heriz Herms Hermua Hernialde
Herrarte Herrasti Hiriart Hiriarte Hormaeche Hormaechea Huartamendía Hugarte Humarán Ibabe Ibaibarriaga Ibañeta
Ibarbia Ibarbuen Ibargaray Ibargoyen Ibarguren Ibargurengoitia Ibarlín Ibarlucea Ibarrarán Ibarrechea Ibarrondo
Ibarrondoa Ibarruri Ibaseta Ibaybarriaga Ibeas Ibero Ibieta Ibiricu Ibisate Ibiza Icazbalceta Iceta Idarraga Idiarte
Idoate Idoyaga Igaregui Ijurra Ilarramendi Illarraza Ilundáin Imaña Inchaurbe Inchaurraga Inchaurrandieta
Inchaurregui Inchauspe Inchaustegui Inchausti Inchausty Indaburu Indarte Induráin Inestrillas Inglada Inglés
Insaurralde Insunza Intxaurraga Intxaurrandieta Intxausti Inurrategi Iñurritegui Inza Inzarte Inzaurralde Inzunza
Inzuza Ipar Ipuche Irache Iradi Iragüen Iranzu Irarrázaval Iraurgui Irazoque Irazusta Irdoyen Irezábal Iriart Iribar
Iribarne Iriberri Irigoien Irigoin Irisábal Iroz Iruegas Iruin Irujo Irula Irunberri Iruretagoyena Irurozqui
Iruzubieta Isasis Isasti Isbert Ispizua Isturitz Isunza Ithurburu Iturain Iturburu Iturgaiz Iturraran Iturraspe
Iturregui Iturria Iturriagagoitia Iturricha Iturrieta Iturrondo Iturzaeta Ivern Izarraga Izaskun Izeta Iztueta Izu
Izurrieta Izuzquiza Jainaga Jaio Janeras Janés Jansà Jardí Jaso Jaumandreu Jaumot Jaunarena Jaureguialzo
Jaureguiberry Jaureguízar Jaurrieta Jausoro Jené Joan Joanico Joanola Joarizti Jolis Jonch Jordi Jornet Juanena
Juango Juaniz Juarrero Juncà Juncadella Junguitu Junqueras Juny Juvany Juvé Juventeny Labaca Labaien Labayen Labeaga
Labordeta Laburu Lacasta Lacoizqueta Ladrera Laespada Lagarreta Lahidalga Laiseca Lajusticia Lalanda Lamoneda
Lamuedra Lamuza Landabaso Landajo Landeo Lángara Lapaza Lapeyra Laraudogoitia Lardizábal Larizgoitia Larrabe
Larrabeiti Larraburu Larracoechea Larragán Larragoiti Larragueta Larráinzar Larrakoetxea Larrasquitu Larrauri
Larrazaleta Larreátegui Larregui Larrieta Larringan Larrinúa Larroque Larroulet Larrucea Larrumbe Larrumbide
Larruscain Larzábal Lasaga Lasagabaster Lasalde Lasalle Laspiur Laucirica Laurnaga Lauzirika Lauzurica Lazcanotegui
Lazkano Leaniz Lecaroz Lecea Lecertúa Lecube Lecue Legaristi Legarra Legasa Legazpi Legina Legorreta Leizaga
Lejarcegui Lejarreta Lejona Lekuona Leniz Leorza Lerchundi Lersundi Letamendía Leunda Leyza Leyzaola Lezaeta Lezea
Lezo Liceaga Licona Lizarán Lizarribar Lizasoain Lizaur Llach Lladós Lladró Llagostera Llaneras Llansana Llansó
Llaverías Llavina Llebaria Llebot Lleixà Llena Lleó Lleonard Lleonart Llimona Llistosella Llivina Llobera Llodio
Llorenç Lluís Llunell Lluria Loizate Loperena Loroño Loyarte Lugaresaresti Lujambio Luluaga Luqui Luzárraga Machain
Machinandiarena Madí Madinabeitia Madinaveitia Maduell Magrans Magriñá Magrinyà Magunacelaya Magunagoitia Maidagan
Maizcurrena Maíztegui Malagarriga Malagelada Malaret Malaxechevarría Malet Mallafré Mallorquí Maluquer Mañaricúa
Mañé Mañosa Manterola Manyà Manyé Manzárraga Marcè Marcet Marfà Marfany Margall Marichalar Mariezcurrena Marlet
Marquet Marsol Martiartu Marull Marure Masachs Masanés Masberger Masgrau Masides Masjuan Masramón Massot Masustegui
Mataix Matauco Matheu Maturén Mayral Maytorena Mecolalde Mendarozqueta Mendialdua Mendibelzúa Mendibil Mendiburu
Mendicuti Mendigaña Mendiguchía Mendiguren Mendilibar Mendinueta Mendioroz Mendirichaga Mesquida Metge Miarnau Mías
Mill Millet Miñaur Minguell Minondo Mintegi Mintegui Minteguiaga Miralda Mirapeix Miravet Miravitlles Mirosa Miruri
Mitjà Mitjavila Mitxelena Modolell Moixí Moja Molas Mon Monegal Monell Monesterio Monlleó Monsonís Montanyà
Montanyès Montasell Montblanch Montcada Montfort Montoliu Montpart Montull Moragrega Moratal Morga Morgaetxebarria
Mosella Moyúa Mugaburu Muguiro Mumbrú Munabe Mundaca Mundarro Muniáin Muniategui Munibe Muniozguren Munita Munitis
Munitiz Munné Muñoa Muñozguren Muns Munsuri Munt Muntada Muntadas Muntané Muntañola Muñuzuri Murgoitio Murgueitio
Murguiondo Murtra Murueta Murugarren Muruzábal Musatadi Muset Mussons Mutiloa Mutiozábal Mutuberria Nabarro Nadeu
Narbaiza Narbarte Nardiz Narvaiza Narvarte Nat Navaridas Nazábal Negre Noblia Noell Nofre Nogué Nomen Novell Obanos
Obieta Obiols Oceja Ochagavía Ochandarena Ochandategui Ochandorena Ochoaga Ochoategui Odériz Odiaga Ogarrio
Oianguren Oiarzabal Oiz Ojaranguren Ojinaga Olabarri Olabarrieta Olabe Olabegoya Olabuenaga Olagaray Olagorta Olagüe
Olagüenaga Olalquiaga Olamendi Olandiaga Olañeta Olaortua Olaran Olarra Olárraga Olarreaga Olartecoechea
Olarticoechea Olarza Olasábal Olascoain Olascuaga Olaskoaga Olaso Olasolo Olavarri Olavarriaga Olaverri Olavide Olaz
Olazarán Olazcoaga Oleaguordia Oleta Olite Oliveres Olivet Ollo Oloquiegui Olza Omaechea Omaechevarría Oñaederra
Onandía Oñatibia Oñativia Ondarra Ondarroa Oñez Oquiñena Orbaiceta Orbaiz Orbañanos Orbegoso Orbegozo Orbezo
Orcasitas Orcazarán Orcoyen Ordeñana Ordoñana Ordoqui Ordoquy Ordorika Ordozgoiti Oregi Orellano Orendáin Oriozábala
Orisoain Ormachea Ormaechea Ormaetxea Ormaiztegui Ormazábal Ornoz Orobengoa Orobio Oroquieta Orpí Orriols Orsúa
Ortoll Ortueta Ortuoste Ortuzábal Orube Osaba Osaeta Oscáriz Oscoz Osinalde Oskoz Osoro Osteriz Osúa Otaduy Otaegi
Otaolaurruchi Otaza Otazua Oteyza Otxandiano Otzet Oxinaga Oyague Oyanarte Ozaita Ozamiz Ozcáriz Ozerin Pagadizábal
Pagalday Pagazaurtundúa Pagoaga Paguaga Palet Pallach Pallerols Palol Pampols Panareda Papell Papiol Parcerisa
Parcerisas Paris Partegàs Pasqual Paulí Paulo Payàs Pedroarena Pedrola Pejoan Pelegero Pelfort Pellisa Peracaula
Pérez_de_Arce Perich Perochena Perpinyà Peruarena Perugorría Perurena Petricorena Petriz Pey Peypoch Peyrí Picabea
Picaza Pich Piguillem Pijoan Pijuán Pildain Pinell Pinyol Piqué Planella Planes Plans Playà Porredón Portella Portu
Porxas Pous Prades Prim Prims Puigdemont Puigdomènech Puiggrós Puigjaner Puigvert Pujades Pujolar Pujolàs Punsoda
Punsola Queraltó Rabascall Rabassa Ral Ramoneda Rams Raurell Raurich Reichach Reixach Rekalde Remolins Renobales
Reta Retegui Retes Retolaza Rexach Reynals Riezu Rigoitia Ripollés Robusté Rocabruna Rodoreda Roigé Roll Romagosa
Rosanas Rotaetxe Rotalde Rotger Roura Roures Rovellat Ruaix Rubinat Ruete Rufat Rufí Russinyol Rutllant Sabartés
Sabidó Sacrest Sacristà Sadurní Sagardía Sagardoy Sagarduy Sagarminaga Sagarna Sagarribay Sagarzazo Sagastagoitia
Sagastibeltza Sagastibelza Sagastizábal Sagristà Salaberri Salabert Salaburu Salart Salaverri Saldise Salegui
Salellas Sallent Saló Salou Salterain Samaniega Sampol Samsó Sansinena Sansinenea Sansó Santanach Santapau
Santaulària Sanz_de_Acedo Sararte Sarasate Sarasti Sarasty Saratxaga Saratxo Sarauz Sarcúa Sarduy Saresola Saria
Sarobe Sarrado Sarret Sarriegui Sarriés Sarriguren Sasiain Sasigain Satorras Sauto Sautu Segimon Segú Sellarés
Seminario Sendrós Serrabou Serrahima Serral Serramalera Serratosa Sertucha Sestao Singla Sintes Socías Socies
Solabarría Solaun Solench Soligó Solivellas Soloaga Solozábal Soraburu Sorazábal Soreasu Soriazu Sorozábal Sorregui
Sorreguieta Sosoaga Sospedra Sostoa Suades Suau Subirachs Subirán Subizar Sudupe Suescum Sugrañes Suinaga Sukía
Suquía Surga Suriñach Surinyach Sustacha Tàpies Tarradellas Tarrats Taulé Telechea Telletxea Terés Terrades Terrassa
Terré Tersol Texidor Tintoré Tobella Tomasa Torrealdai Torredemer Torrell Tort Tosquella Trebiño Trepat Trill Trilla
Trincado Truyol Turell Turet Turrillas Tuset Ubalde Ubarrechena Ubieta Ubiría Ubiriaga Udabe Ugaldea Ugaldebere
Ugaldezubiaur Ugao Ugartemendía Ugartetxea Ugartondo Uguet Uhagón Uhalde Uhart Uharte Ujueta Ulacio Ulaortua Ulayar
Ulibarrena Ulzurrun Umaran Unamunzaga Undabarrena Undabeytia Undiano Unzaín Unzurrunzaga Uraga Uralde Urango
Urberoaga Urbistondo Urbizagástegui Urbizu Urdaci Urdambidelus Urdániz Urdaz Urdinarrain Urdininea Uriagereca
Uriagereka Uribarren Uribarri Uribasterra Uribecheverría Uribeondo Uribesalgo Uricoechea Urigoitia Urionabarrenechea
Urionaguena Uriondo Urioste Uriz Urizarri Urkiaga Urkijo Urkiza Urquiri Urquizu Urrecha Urréchaga Urrecho Urrechu
Urresti Urretabizkaia Urretavizcaya Urrez Urría Urrialde Urricelqui Urricoechea Urriolabeitia Urrizaga Urriztieta
Urrosolo Urruchaga Urruchi Urruchúa Urruchurtu Urruela Urruñuela Urrusolo Urrusuno Urruti Urrutibeaskoa
Urrutibeheity Urruticoechea Urruticoetxea Urrutigoity Urruzmendi Urruzola Urruzuno Urruzurregui Urtaran Urtizberea
Urtubi Urtuzar Urtuzuástegui Urunaga Ururoa Urzainqui Urzelai Urzelay Usandivaras Usaola Usarraga Userralde Usobiaga
Usparitza Usteriz Usubiaga Usunáriz Usurbil Usuriaga Utor Uzcudun Uzkudun Uztariz Uztarroz Vall Valldaura
Valldeperas Vallribera Vázquez_de_Acuña Velaochaga Vergareche Verrueta Vert Viadé Vidaurrázaga Vidaurri Viladomat
Vilajoana Vilajosana Vilalta Vilarasau Vilaró Vilarrubias Vildósola Vinaixa Vinardell Vinyals Vinyes Vinyoles Virgós
Viros Viscarret Vitorica Vizcargüénaga Vizcarret Vizcay Vizcaychipi Volart Xampeny Xiol Xuriguera Yanci Yangüela
Yaniz Yarzábal Yávar Ybargoyen Ybarrola Ycaza Yeregui Yermo Ylarregui Yll Yllarramendi Yllarramendy Ynchauspe
Ynchausti Yndart Yndurain Ynsausti Yráizoz Yrala Yraola Yrazábal Yribarren Yriondo Yrisarri Yrizar Ysasi Yturbide
Yturralde Yturri Yturriaga Yturriza Yurramendi Yurre Yurrebaso Yurrita Yzaga Yzarra Zabalburu Zabalgogeazcoa
Zabalinchaurreta Zabaltza Zagarzazu Zalacaín Zalakain Zaldegui Zaldibar Zaldivia Zaldúegui Zalla Zaloña Zamakona
Zandio Zanuy Zarabozo Zaragüeta Zaranz Zaratiegui Zarazaga Zarobe Zarrabe Zarrabeitia Zarragoitia Zarralanga
Zarrantz Zarraoa Zarraonandia Zarrauz Zarricueta Zartarain Zatarain Zavalía Zavalla Zazpe Zazueta Zeberio Zelaia
Zelaieta Zelayeta Zenarruzabeitia Zendoia Zerain Zerecero Ziaurriz Ziganda Zigaran Zimbrón Zinkunegi Zirarda Zirión
Ziriza Zobarán Zorriqueta Zuasnábar Zuaza Zuaznábar Zuazola Zuazu Zubaran Zuberbiola Zubero Zubialde Zubiarrain
Zubicarai Zubicoa Zubimendi Zubirán Zubizarra Zudaire Zugadi Zugarramurdi Zugaza Zugazabeitia Zulategi Zulategui
Zumalabe Zumalave Zumeaga Zunda Zunzarren Zurbitu Zuriarrain Zuricalday Zuricaray Zurimendi Zurruza Zusaeta Zuzaeta
Zuzuarregui
`

/** Of Madeira, mainland Portugal and Italy, with and without their particles. */
export const PORTUGUESE_AND_ITALIAN = `
Abbate Abbatemarco Abbruzzese Abrunhosa Abruzzese Abruzzo Acampora Accardi Accardo Acierno Acquaviva Adamo Adão
Addario Adinolfi Agosti Agostinho Agrela Agresta Agresti Agrusa Aiuto Alagna Albano Albertini Albini Albuquerque
Alçada Aldrovandi Alecci Aleixo Alencar Alessandrini Alessi Alexandre Alfaia Alfano Alfieri Alfonsi Allegra
Allegretti Allegri Almeirim Aloe Aloisi Alpoim Alvim Amabile Amatucci Ambrosini Amenta Américo Amicarelli Amico
Amodeo Amodio Amorim Andreoli Andreotti Ângelo Angelucci Angrisano Anjo Anjos Annese Annicchiarico Annunziata
Anselmi Antão Antinori Antonacci Antonetti Antonioli Antonucci Anzalone Anzini Apicella Aprea Aprile Aquilino Aragão
Arantes Arcella Arcieri Areias Ariemma Arienzo Armellini Arrais Arrighi Arrigoni Artese Assante Assis Assunção
Astolfi Atalaia Atouguia Attanasio Attardi Aurelio Auriemma Avallone Aveiro Avella Aversa Aversano Azambuja Azeitona
Azeredo Azinheira Azzara Azzarello Azzato Azzolini Baccaro Bacci Badalamenti Baglioni Baião Bairos Baldassarre Baldi
Balestra Balestrieri Ballarini Bandeira Bandini Barbagallo Barbarito Barbarossa Barbato Barberio Barberis Barbiero
Barcelos Bardi Bardini Barile Baroni Barrella Barretta Barrocas Barsotti Bartolini Bártolo Bartolomeo Bartolomeu
Bartolotta Bartolucci Bassani Bassi Basso Bastianelli Bastianini Batalha Battistella Battisti Bazzani Bebiano
Beccaria Beirão Beja Belcastro Belchior Belém Belfiore Bellandi Belli Bellisario Bellizzi Bellomo Belloni Bellucci
Belotti Beltrami Beneduce Benevento Beninati Benincasa Benvenuti Benvindo Berardi Berardinelli Bergamasco Bergamini
Bergamo Bernabei Bernardes Bernardini Bertelli Bertolo Bertolucci Bertoni Bertucci Bertuzzi Bessa Besso Bettencourt
Betti Bettini Bevilacqua Bexiga Biaggi Biagi Biagini Biagioni Bianchini Biancone Biasi Biasini Bicho Bifano Bifulco
Bigi Bilotta Bilotti Binetti Bini Biondi Biondo Bisceglia Bisogno Bispo Bitetti Bitetto Bizzarri Boaventura Boavida
Bocchetti Bocchini Boccia Boffi Bologna Bolognesi Bologni Bonacci Bonaccorso Bonadio Bonaldi Bonanno Bonaventura
Bonavita Bonelli Bonfanti Bonfiglio Bongiorno Bongiovanni Boni Bonini Bonomi Bonomo Bonsignore Borba Bordoni Borelli
Borghese Borghi Borrelli Borrello Borri Borriello Borroni Borsellino Bortolotti Bortone Boschetti Boschi Bosco
Boselli Bossi Botelho Botti Bottini Bottone Bouças Bova Bove Bovino Bovio Bozza Bozzi Branca Brancaccio Brancato
Brandi Brás Brasile Braz Brazão Brescia Bressan Brienza Brigante Briganti Briosa Brites Brizzi Brocchi Brogi Brum
Brunelli Brunetti Bruschi Buccella Buccheri Bucciarelli Bueti Bufalino Bugalho Buglione Buonaffina Buonaiuto
Buonanno Buonavita Buonfiglio Buono Buonocore Buonomo Burdi Burnay Busacca Buscemi Busetto Bussi Bussolotti Butera
Buttafuoco Buzzi Cabaço Caccavale Caccavo Cacciatore Cachaço Cadete Caetano Cafaro Cafasso Café Caffarelli Cagnetta
Caiado Caiazza Caiazzo Caiola Calabria Calabro Calaça Calado Calamita Calandra Calascibetta Calçada Calcaterra
Caldarelli Caldarola Calderone Calheiros Cali Caliendo Califano Caligiuri Calisto Callegari Caltabiano Calvanese
Camerota Cammarano Camões Campagna Campanale Campanário Campanella Campanelli Campanile Campisi Canale Canali
Canário Canavilhas Cancellara Candeloro Cândido Canelli Canha Canhoto Caniglia Cannata Cannavale Cannavó Cannistrá
Cannizzaro Cantone Cantore Capalbo Capaldo Capasso Capela Capelli Capitanio Capitão Capobianco Capodanno Capodiferro
Capolongo Capone Caporale Caporali Capozzoli Cappa Cappelletti Cappelli Cappello Cappiello Caprara Capriati Caprio
Caprioli Capuano Capuozzo Caputi Caracciolo Caradonna Caramella Caramelo Carapeto Caravello Carbonara Carbonari
Carboni Cardeal Cardinale Cardinali Carelli Careri Carfagna Carfora Carini Carletti Carli Carlomagno Carlucci Carmo
Carnevale Carone Carotenuto Carozza Carpentiere Carpentieri Carpino Carraça Carraro Carratú Carrieri Carrozza
Carrozzo Carrusca Cartaxo Carvalheiro Casaca Casale Casali Casalino Cascella Cascio Cascone Casella Caselli Caserta
Casimiro Casini Cassano Cassese Cassinelli Castagna Castagnetti Castagnoli Castaldi Castanheira Castellucci
Castelluccio Castelnuovo Castelo_Branco Castiglia Castiglione Castorina Castrovillari Catalani Catalão Cataldi
Cataldo Catanese Catanho Catania Catanzaro Catapano Catarino Caterino Cattaneo Cattani Cautela Cautiello Cavaco
Cavaleiro Cavaliere Cavalieri Cavaliero Cavallaro Cavalli Cavallini Cavallotti Cavani Cavazza Cavuoto Cebola
Ceccarelli Cecchi Cecchini Cecconi Cecere Ceci Celano Celentano Celli Cellini Cenci Centanni Centofanti Centrella
Cera Cerasi Ceraso Cerasoli Cerbone Cerboni Cerino Cerreto Cerrone Cersosimo Cerulli Cerullo Ceruti Cervini Cervone
Cesarano Cesari Cesarini Cesaro Cesaroni Chagas Chainho Chambel Chaveiro Chessa Chiappe Chiappetta Chiappini
Chiaramonte Chiarelli Chiarello Chiari Chiaro Chícharo Chiesa Chiodi Chirichella Chirico Chorão Ciaccia Ciaccio
Ciampa Ciampi Cianciaruso Ciancio Cianciulli Ciani Ciaramella Ciarletta Ciavarella Cicala Ciccarelli Cicchetti
Cicero Cicerone Cicoria Cifarelli Cilento Cimino Cimmino Cinelli Cini Cinquemani Cioffi Cipolla Cipollone Cirelli
Cirigliano Cirillo Cirino Citarella Cito Citro Ciuffi Coccaro Cocchi Coccia Cocco Cocozza Codella Coimbra Colaço
Colasante Colasanti Coletta Coletti Colicchia Collazzo Colonna Colucci Coluccio Comito Conceição Conforti Conigliaro
Console Consoli Contini Corallo Corbo Cordaro Cordovil Corelli Coretti Corini Cornacchia Coroa Coronato Corradini
Corrado Corsaro Corsetti Corso Corte_Real Corujeira Corvaia Corvino Coscarelli Cosentino Cosenza Cossu Costabile
Costantino Costanzo Cotrufo Cotugno Covelli Covello Cozza Cozzi Cozzolino Cravo Credico Credidio Crescenzi Crescenzo
Criscuolo Crispi Crispim Crispino Cristaldi Cristiani Cristiano Cristóvão Crocetta Cuccaro Cucchiara Cuccurullo
Cucinotta Cuoco Cuomo Cupelli Cupo Curatolo Curci Curcio Cusano Cusumano Cutolo Cutrona Da_Ascenção Da_Assunção
D'Abate D'Abramo D'Abreu Da_Câmara Da_Canha Da_Conceição Da_Corte Da_Cova Da_Cruz D'Acunto D'Addario D'Addona
Da_Eira Da_Encarnação Da_Fonseca Da_Gama Da_Gloria D'Agnese D'Agostini Da_Graça Da_Guarda D'Alessandri D'Alessio
D'Alfonso D'Almeida D'Aloisio D'Alonzo Da_Luz D'Amario Damásio Da_Mata D'Amato D'Ambra D'Ambrosi D'Amelio Damiani
Damiano Damião D'Amore Da_Mota Da_Motta D'Andrade D'Andria Danello D'Angeli D'Angiolillo Daniele Danieli D'Aniello
D'Anna D'Annibale D'Annunzio Dantas D'Antonio D'Antuono Da_Paixão Da_Piedade D'Apollo Da_Ponte D'Aprile
Da_Purificação D'Apuzzo D'Aquino D'Arcangelo Da_Ressurreição D'Aria D'Arienzo Da_Rocha Da_Rosa Da_Rua D'Ascanio
D'Ascenzo Das_Chagas D'Ascoli Das_Dores Das_Eiras Das_Neves Dati Da_Trindade D'Attoma D'Auria Da_Veiga Da_Vinha
D'Avino De_Agrela De_Aguiar De_Almada De_Almeida De_Amorim De_Andreis De_Angeli De_Aragão De_Araújo De_Arruda
De_Ascenção De_Ascensão De_Aveiro De_Ávila De_Azevedo De_Barcelos De_Bari De_Bartolo De_Bastos De_Bellis
De_Benedetto De_Benedictis De_Bernardis De_Biase De_Biasi De_Blasio De_Bonis De_Brito De_Brum De_Caires De_Campos
De_Carlo De_Caro De_Carolis De_Carvalho De_Cesare De_Chiara De_Cicco De_Cola De_Corte De_Cova De_Crescenzo
De_Cristofaro De_Deus De_Donato De_Falco De_Faria De_Farias De_Felice De_Feo De_Figueiredo De_Filippis De_Filippo
De_Fina De_Fino De_Franca De_Franceschi De_Francesco De_Freites De_Gaetano De_Gasperi De_Gennaro De_Giorgi
De_Giorgio De_Giosa De_Giovanni De_Girolamo Degli_Esposti De_Góis De_Gouveya De_Gregorio De_Guglielmo De_Ieso
De_Lauretis Del_Bene Del_Bianco Del_Boccio Del_Bove Del_Bufalo Del_Carlo Del_Colle Del_Conte De_Leca De_Lellis
De_Lemos De_Leo De_Leonardis Delfim Delfini Del_Forno Del_Gaizo Del_Gatto Del_Gaudio Del_Giorno Del_Grande
Del_Grosso De_Lira Della_Bella Della_Casa Della_Corte Dell'Acqua Della_Gatta Della_Libera Della_Monica Della_Morte
Dell'Anna Della_Noce Della_Penna Della_Porta Dell'Aquila Della_Ratta Della_Rocca Della_Sala Della_Valle
Della_Vecchia Della_Volpe Delle_Donne Dellepiane Delli_Bovi Delli_Carri Delli_Compagni Dell'Oglio Dell'Olio
Dell'Orco Dell'Orso Dell'Orto Dell'Uomo Del_Monaco Del_Moro Del_Nero Delogu De_Lorenzi De_Lorenzo Del_Piero
Del_Ponte Del_Prete Del_Re Del_Rosso Del_Sarto Delsignore Del_Sordo Delucca De_Lucia Del_Vescovo De_Macedo
De_Magalhães De_Maio De_Marchi De_Marinis De_Martin De_Martini De_Martino De_Masi De_Matos De_Matteis De_Matteo
De_Mattos De_Mauro De_Mello De_Melo De_Mendonça De_Meo De_Michele De_Micheli D'Emilio De_Mira De_Miranda De_Morais
De_Moura De_Napoli De_Nardo De_Nicolo De_Nigris De_Olim De_Olival De_Paiva De_Palma De_Palo De_Paola De_Paoli
De_Paolis De_Pascale De_Pascalis De_Pasquale De_Paula De_Petris De_Pina De_Pontes De_Queirós De_Queiroz D'Ercole
De_Renzo De_Resende De_Risi De_Robertis De_Rose De_Rossi D'Errico De_Ruggiero De_Russo De_Sá De_Salvo De_Sanctis
De_Santana De_Santi De_Sario De_Sarno De_Seixas De_Servio De_Siena De_Silva De_Simoni De_Sio De_Souza De_Stefani
De_Stefano De_Teive De_Teves De_Toma De_Tomasi De_Tommaso De_Turris D'Eufemia De_Vasconcelos De_Veiga De_Venuto
De_Vera_Cruz De_Vincenzi De_Vincenzo De_Virgilio De_Vita De_Vitis De_Vito De_Viveiros De_Vivo De_Zan De_Zio Diana
Di_Bari Di_Bartolomeo Di_Bella Di_Bello Di_Benedetto Di_Bernardo Di_Biagio Di_Biase Di_Blasi Di_Blasio
Di_Bonaventura Di_Candia Di_Capua Di_Carlo Di_Caro Di_Castro Di_Cesare Di_Chiara Di_Ciaccio Di_Cicco Di_Cintio
Di_Ciommo Di_Cola Di_Costanzo Di_Crescenzo Di_Cristofalo Di_Cristofano Di_Domenico Diegues Di_Emidio Di_Eugenio
Di_Fabio Di_Falco Di_Felice Di_Filippo Di_Fiore Di_Florio Di_Francesco Di_Franco Di_Fusco Di_Gaetano Di_Gangi
Di_Gennaro Di_Geronimo Di_Giambattista Di_Giamberardino Di_Giandomenico Di_Giannantonio Di_Gianni Di_Gioia
Di_Giorgio Di_Giovanni Di_Girolamo Di_Giulio Di_Giuseppe Di_Gravina Di_Grazia Di_Gregorio Di_Guglielmo Di_Guida
Di_Iorio Di_Lauro Di_Lella Di_Leo Di_Leonardo Di_Lisio Di_Loreto Di_Luca Di_Lucente Di_Maggio Di_Maio Di_Mare
Di_Maria Di_Marino Di_Marzio Di_Mase Di_Matteo Di_Mauro Di_Meglio Di_Mella Di_Meo Di_Michele Di_Miele Di_Mino
Di_Muro Di_Muzio Di_Nanno Dinapoli Di_Nella Dini Di_Nicola Di_Nino Dinis Di_Nisio Diniz Di_Noia D'Introno Di_Nunzio
Dionisi Di_Paola Di_Paolantonio Di_Paolo Di_Pasqua Di_Pasquale Di_Pede Di_Perna Di_Persio Di_Pierro Di_Pietro
Di_Pinto Di_Polo Di_Prisco Di_Renzo Di_Ricco Di_Rienzo Di_Risio Di_Rocco Di_Romualdo Di_Rosa Di_Rosso Di_Rubbo
Di_Ruggiero Di_Sabatino Di_Salvatore Di_Salvo Di_Sante Di_Santi Di_Santo Di_Sarno D'Isidoro Di_Silvestro Di_Simone
Di_Sipio Di_Somma Di_Stasi Di_Stasio Di_Tella Di_Teodoro Di_Tomasso Di_Tommaso Di_Tullio Di_Turi Di_Vanna Di_Veroli
Di_Vietri Di_Vincenzo Di_Vita Di_Vito Di_Yorio Di_Zio Do_Amaral Do_Carmo Do_Couto Do_Espirito_Santo Dolce
Do_Livramento Domenici Dominici Do_Monte Donadio Donatelli Donati D'Onghia Donini Donnarumma Do_O D'Orazio Do_Rego
Do_Rosário D'Orsi Dos_Anjos Dos_Passos Dos_Prazeres Dos_Remedios Dos_Ríos D'Ottavio Doutel Do_Valle Drago Dragone
Dragonetti Dramis Drummond Drumond Durães Duranti Durão D'Ursi D'Urso D'Uva Eanes Egidi Emídio Emiliani Emma
Encarnação Epifani Episcopo Ercolani Ercolano Errichiello Errico Escórcio Esmeraldo Estêvão Estrela Evangelisti
Fabbrini Fabbro Fabbrocino Fabiani Fabiano Fabozzi Fabris Fabrizi Fabrizio Facchin Facchini Facci Faccio Faella
Fagioli Faísca Falanga Falaschi Falé Falsone Falzone Famiglietti Fanelli Fantini Fantoni Farace Faraci Farinelli
Farinha Farnetano Farruggio Farto Fasolino Fatigati Fatone Fattori Fattoruso Fausto Fava Favale Favila Fazio Fazzari
Fazzino Federici Federico Feio Felgueiras Felice Felicetti Feliciani Ferlito Fermani Ferraiuolo Ferrante Ferranti
Ferrão Ferrarese Ferrarini Ferrario Ferreirinha Ferrentino Ferretti Ferrigno Ferrini Ferrone Ferroni Ferruzzi Fialho
Fiasco Fico Fidanza Figlioli Figliuolo Figo Figueiredo Filardi Fileccia Filipe Filippetti Filippini Filippone
Filomena Finamore Finazzi Finizio Finizola Fino Finocchiaro Finocchio Fiocchi Fiocco Fioravanti Fiorelli Fiorello
Fiorentini Fiorentino Fioretti Fiorillo Fiorini Fiorito Firetto Firmino Fischetti Flammia Flauti Floreani Florença
Florio Fontinha Forcucci Forgione Formica Formisano Fornari Fornaro Fornasari Forti Fortino Foschi Foti Fracassi
Fraccaro Fradinho Fragale Fraioli Francesconi Franchetti Franchini Francone Franconi Franzese Franzoni Frare Frasca
Frascino Frassino Fratini Frattaroli Frattini Frazão Fregoso Freyre Freytas Frigerio Frisina Frixione Froes Fróis
Frutuoso Fucci Fuccio Fuduli Fugazza Fumagalli Fumai Fumarola Furnari Fusaro Fuschino Fusella Gabaldo Gabrielle
Gabrielli Gaetani Gaetano Gaggero Gagliano Gagliardo Gaio Gaita Galanti Galassi Galasso Galati Galdi Galeazzi
Galeotti Galhardo Galimberti Gallardi Galliani Gallina Gallinari Gallitto Gallone Galloni Gallucci Galluccio
Galluzzo Galvani Gambardella Gambarini Gambino Ganci Gandini Gandolfi Gandolfo Garanito Garbarino Garcez Gargiulo
Garibaldi Garofalo Garofoli Garrett Garzia Gaspari Gasperini Gatta Gatti Gaudêncio Gaudiano Gaudino Gaudio Gavazzi
Gazzaneo Gazzola Gelsomino Gemelli Gemma Genchi Gennari Gennaro Genovese Genovesi Gentilini Geraci Geraldes Geraldo
Gerardi Germani Germano Germinario Gervasi Gherardi Gherardini Ghersi Ghezzi Ghiglione Giacalone Giacchetta
Giacchino Giacobbe Giacoia Giacomelli Giacometti Giacomo Giaimo Giambalvo Giambartolomei Giammarino Giampaolo
Giampiccolo Giampietro Giancaspro Giannattasio Giannella Giannelli Giannetti Giannetto Gianni Giannone Giannotti
Giardina Giardinella Giardino Gigante Gigli Giglio Gilardi Giliberti Giliberto Gioia Giorgetti Giorgio Giovannelli
Giovannetti Giovanni Giovannini Giovannoni Giove Girão Girardi Girolami Girolamo Giuffré Giuffrida Giugliano
Giulianelli Giuliano Giuliante Giunta Giurdanella Giuseppe Giustiniani Giusto Gizzi Gobbi Godinha Godinho Godoli
Goffredo Góis Golia Golini Gonçalo Gonsalves Gori Goria Gorini Gorjão Goulart Gouvea Gouveya Governatori Graça
Grácio Gradim Gralha Gramacho Grammatico Granata Granati Grandi Grandinetti Granieri Granito Grano Grasselli Grasso
Graziano Grazioli Grazioso Gregori Greselin Griffo Grifoni Grilo Grimani Grippa Grippo Grossi Gualandi Gualtieri
Guariglia Guarini Guarino Guarnaccia Guarnieri Guarracino Guastella Guerrieri Guerriero Guglielmi Guglielmini
Guglielmo Guidetti Guidi Guidotti Guiducci Guilherme Guiomar Gusmano Gusmão Guzzardi Guzzi Guzzo Herculano Homem
Iaboni Iaccarino Iacobelli Iacobucci Iaconis Iacovino Iacovone Iadarola Iannaccone Iannacone Iannarone Iannelli
Iannello Iannetta Iannini Iannone Iannotti Iannucci Iannuzzelli Iazzetta Ielpo Iemma Ientile Ierardi Iezzi Igreja
Imbriaco Imbrogno Imbroisi Imparato Imperato Imperatore Imperiale Inácio Incerpi Incoglia Incorvaia Ingrassia
Ingrosso Innocenti Inocêncio Insalata Insana Introcaso Invernizzi Iodice Iorio Iovine Iovino Ippolito Isernia Isoldi
Izzi Izzillo Izzo Januário João Joaquim Justino La_Barbera La_Braca Labriola La_Cascia Lacerda Lacerenza La_China
La_Corte Lacquaniti Ladeira Ladisa La_Face La_Fata La_Ferrara La_Fontaine La_Forgia Lafratta La_Gala La_Gamba Lagana
La_Gatta Lages La_Gioia La_Grotta Lajes Lalli La_Manna La_Mantia Lamattina Lambardi Lamberti Lambertini Lamberto
La_Monaca La_Monica Lamorte La_Motta La_Mura Lança Lanciano Landeiro Landi Landini Lando Landolfi Landucci Lantieri
Lanzara Lanzetta Lanziano Lanzillotta Lanzoni La_Padula Lapenna La_Placa Laranjeira Laranjo La_Regina Laricchia
La_Rocca La_Russa La_Salvia Lasaponara La_Scala La_Scaleia La_Spina Lastella Latella La_Terza Lattanzi Lattarulo
Lattuca Laudati Laurenti Lauricella Lauro Lautieri La_Vecchia Lavieri La_Vigna La_Volpe Lavorato Lavorgna Lavrador
Lazzari Lazzaro Lazzaroni Leão Leça Lecce Leggieri Leggio Leiria Leitão Lella Lelli Lembo Leme Lenti Lentini Lentino
Lenzi Leonardis Leoncini Leonelli Leonetti Lepore Letras Lettieri Leuzzi Levato Liberatore Liberti Libonati Libretti
Li_Calzi Licari Licata Li_Causi Liccardo Lignarolo Liguori Limongi Lioi Lionetti Liotta Liparulo Lippa Lippi
Lippolis Li_Puma Liscio Liserre Liso Livi Li_Vigni Li_Volsi Livorni Lizzio Lo_Bianco Lo_Brutto Lo_Bue Lo_Buglio
Lo_Cascio Lo_Castro Locatelli Lo_Cicero Lo_Coco Lo_Conte Lo_Curto Lo_Faro Loffredo Lo_Fiego Lo_Giudice Lo_Grasso
Lo_Iacono Loiero Lo_Iudice Lo_Manto Lombardini Lo_Medico Lomelino Lo_Monaco Lomuto Longhi Longobardi Lonigro
Lo_Piccolo Lo_Porto Lo_Prete Lo_Priore Lops Lo_Re Lorefice Lorenzetti Lorenzoni Lo_Russo Lo_Sardo Losasso Lo_Scalzo
Lo_Schiavo Losito Losurdo Lotito Lotti Lo_Turco Loução Lourinho Lo_Vecchio Lo_Verde Loviso Lozito Luberto Lubrano
Lucantoni Lucarelli Lucchetti Lucchini Lucci Luccioni Lucente Luchetti Lucindo Ludovico Lullo Lunardi Lunelli Lupo
Lupoli Luppi Lusi Luzzi Macaluso Maccari Maccarone Maccarrone Macchi Macchia Macciocchi Machico Macieira Maciel
Madaleno Maddaloni Madeira Madonia Madonna Maffei Maffeo Maffia Maffucci Magaldi Magarelli Magazzeni Maggio Maggiore
Magistro Maglione Magnanelli Magnani Magri Maia Maiale Maietta Mainardi Mainella Mainieri Maio Maiolino Maiolo
Maiorana Maiorano Maiorino Maisto Malafronte Malaspina Malatesta Malavolta Maldarizzi Maldera Malheiro Malho
Malinverni Malvasi Malvestiti Malzone Mamede Mammarella Mammoliti Mancinelli Mancino Mandalá Mandato Manetti
Manfredi Manfredini Manfroni Mangano Mangiafico Mangieri Mangini Mangione Maniscalco Manna Mannarino Mannino Manno
Mansi Mantegazza Mantelli Mantini Mantione Manzi Manzini Manzoni Mar Maranca Marangi Marangoni Marano Marasco
Marcantonio Marcelli Marcheggiani Marchegiani Marchetta Marchi Marchini Marchionda Marchionni Marchitelli Marconi
Maresca Margarido Margheriti Margiotta Margutti Marinacci Marinaro Marinelli Marinho Marinucci Marrandino Marreiros
Marrocco Marrone Marroni Marsala Marsella Marsico Marsiglia Martella Martello Martinelli Martinho Martinucci Martire
Martone Martorano Marturano Maruca Marulli Marzocca Marzolla Marzullo Masala Mascarenhas Mascetti Mascheroni Mascia
Masciarelli Mascioli Masciopinto Mascitti Masella Maselli Masi Masiero Massabó Massaro Massarotti Massei Massetti
Massi Massimi Massimo Massucco Mastandrea Mastrantonio Mastrocola Mastrogiacomo Mastroianni Mastrolonardo
Mastromatteo Mastronardi Mastropasqua Mastropietro Masucci Masullo Matarazzo Matarrese Mattarella Matteucci Mattia
Mattiello Mattioli Mattiuzzo Maturo Mauriello Maurizi Mazzamuto Mazzanti Mazzarella Mazzarelli Mazzarri Mazzella
Mazzeo Mazzetti Mazzilli Mazziotta Mazziotti Mazzocca Mazzocchi Mazzola Mazzoleni Mazzolini Mazzone Mazzoni Mazzotta
Mazzuca Mazzucato Mazzucco Mazzulla Mealha Meda Medeiros Medici Megna Meireles Melchiorre Melfi Meli Melillo Melone
Meloni Menditto Menegatti Meneghini Mengoni Mennella Mennitti Meo Mercadante Mercuri Mercurio Merenda Mereu Merlini
Merlino Merola Mezzanotte Mezzasalma Micale Micarelli Miccoli Micheli Michelini Micucci Miele Migliaccio Migliore
Migliorelli Migliori Mignini Mignone Milazzo Milella Mileo Mileto Milheiriço Milheiro Milho Milito Milone Minafra
Minasi Minelli Minervini Mingarelli Minhoto Minichini Minichino Mininni Minniti Minutillo Minuto Mirabella Mirabelli
Mirabile Mirra Mirto Misso Moccia Modafferi Modica Modugno Moffa Moita Molfetta Molinari Molinaro Molinelli Mollica
Monacelli Monaci Monaco Mondelli Mondello Mondim Mondolfi Monetti Mongelli Mongiardo Mongiello Mongillo Montagna
Montagnani Montalbano Montalto Montanari Montanaro Montani Montebello Montefalcone Montefusco Monteleone Montemarano
Montemurro Montesanto Monti Monticelli Montinaro Montini Montorfano Montuori Morabito Moretto Moreyra Morganella
Morgante Morganti Morini Moroni Morrone Mosca Moscariello Moscatelli Moscato Mosciatti Mossucca Motolese Mouga
Mourão Moutinho Mouzinho Mozzi Muci Mugnai Mugnolo Mulé Mundo Murano Muratore Muratori Murazzo Murgia Murolo Murro
Musacchio Muscará Muscarella Muscatello Muschitiello Musella Musetti Musiello Mussolini Musto Musumeci Muto Muzi
Muzio Muzzi Nabais Nacci Naia Nanni Nannini Napoleone Napoletano Nappi Nappo Nardella Nardelli Nardini Nardo Nardone
Nardulli Nasca Natali Natella Natividade Natoli Navais Negrão Negreiros Negrini Nemi Nero Nervi Nesi Nespoli Nesta
Nicastro Nicita Nico Nicolai Nicolella Nicoletti Nicolò Nicolosi Nicosia Nicotra Ninni Niro Nisi Nisticó Nobili Noce
Nocito Noia Nora Noronha Notarangelo Notarfrancesco Notaristefano Notarnicola Notaro Novaes Novelli Novellino
Novello Novi Nucci Nunziante Nunziata Nuzzi Nuzzo Occhino Occhipinti Oddone Odorisio Offredi Oleiro Olim Olita
Olival Oliveyra Olivieri Oliviero Onofre Onorati Onorato Ordens Orefice Orefici Oriani Orilia Orlandini Ornellas
Orsatti Orselli Orsi Orsoni Osti Ostuni Ottati Ottaviani Ottaviano Ottolenghi Ottolina Ottonello Ovidi Pacella
Pacelli Pacetti Paci Pacifici Paço Padalino Padeiro Padovano Padula Padulo Pagani Paganini Paglia Pagliarini
Pagliaro Paglioni Pagliuca Pagnini Pagnotta Paixão Palazzo Palese Palha Palhares Palhinha Palladino Pallante
Pallavicini Palmeira Palmerini Palmieri Palmiero Palmisano Palomba Palombi Panarella Panaro Pandolfi Pandolfo
Panella Panetta Pannella Pantanella Pantano Panza Panzarelli Panzera Paoletti Paolillo Paolino Paolone Paolucci
Papale Papaleo Papandrea Pappalardo Paradisi Parascandolo Parenti Parini Parlato Parrella Parrilli Parrino Pascale
Pascali Pascarella Pascarelli Pascoal Pascucci Pasini Pasquale Pasqualini Pasquariello Passalacqua Passarelli
Passariello Passaro Passero Pastorelli Patané Paternó Paternoster Patrão Patruno Patti Pavanello Pavese Pavoncelli
Pavone Pavoni Peças Pecchia Pecchio Pecora Pecoraro Pedace Pedote Pedoto Pedrazzini Pedretti Pedroni Pegoraro Peixe
Peixoto Pelagalli Pelagatti Pelle Pellecchia Pellegrin Pellegriti Pelliccia Pelliccione Peluso Peneda Penha
Pennacchio Pennella Pennini Pennisi Penzini Pepe Percoco Perdigão Pereirinha Perestrello Perfetto Peri Perillo
Pernes Perrella Perrelli Perri Perricone Perrotta Perrotti Perruolo Persichetti Persico Pertusi Perugini Peruzzi
Pesante Pescatore Pesce Pesci Pessanha Pessoa Petito Petitto Petrelli Petrera Petricca Petricone Petrillo Petrini
Petrolini Petrone Petroni Petronio Petrosino Petruccelli Petrucci Petrucco Petruzzella Petruzzelli Pettinato Pezzano
Pezzella Pezzino Pezzuto Pezzutti Piacentini Piacenza Picanço Picardi Picariello Picaro Piccardi Picchi Picchio
Piccinini Piccinni Piccione Piccioni Piccirilli Piccirillo Piccoli Picerno Picone Picoto Piedade Pierantoni
Pierantozzi Pieri Pierini Piermarini Pierucci Pietrangeli Pietrantonio Pietrobon Pietrocola Pietropaolo Pietrosanti
Pighini Pignataro Pignatelli Pignatiello Pignoloni Pilato Pilla Pilone Piloni Pimenta Pinelli Pinhal Pinna Pintus
Piombino Piovano Piovesan Piperno Pirão Pirelli Pirolo Pirri Pirrone Pisanelli Pisapia Pisciotta Piscitelli
Piscitello Piscopo Pisella Pistoia Pistone Pistorio Pité Pitta Pittaluga Pittari Pizzarelli Pizzella Pizzi Pizzo
Pizzolante Pizzolato Pizzorni Pizzuti Pizzuto Poças Poço Poeira Pogna Polese Poletti Poli Policarpo Policastro
Polidori Polidoro Poliseno Politi Polito Polizzi Pollice Pollicino Pollini Pometti Pompei Pompeo Pompili Pontinha
Ponzio Porcelli Porcellini Porco Porfido Porreca Portelli Potenza Póvoa Pozzi Pozzobon Prates Prati Prazeres
Prencipe Prestia Presutti Previti Preziosi Prezioso Priolo Priore Prioste Prisco Procaccini Proença Proietti Prota
Provenzano Prunetti Pucci Pucciarelli Puccini Puglia Puglisi Pulcini Puleo Pulga Punzo Puoti Puppo Purita Quaglia
Quagliano Quagliata Quaglio Quaranta Quaresma Quartararo Quattrini Quattrocchi Quental Quercia Querido Quintiliani
Quintino Quinzi Quirino Rabaçal Rabbito Raffa Raffaele Raffaelli Ragazzi Ragno Ragone Ragusa Raimondo Raineri Rainha
Rainho Rainone Raiola Ramacciotti Ramella Rametta Ramunni Ranalli Ranaudo Randazzo Randi Rapisarda Rapone Rato
Ravelli Ravetti Ravizza Razzano Razzetti Reale Rebocho Recchi Recchia Reda Reitano Renda Renna Renzi Renzulli
Resende Restifo Restuccia Rezende Ribeyro Riccardi Riccardo Ricchiuti Ricchiuto Ricciardelli Ricciardi Ricciardiello
Riccio Riccioni Riccitelli Ricciuti Riccobono Ridolfi Riggio Righetti Righi Rigoli Rigoni Rimoli Rinaldini Rinaldo
Riondino Rissone Ristori Rito Ritrovato Rivetti Rivoli Rizza Rizzardi Rizzi Rizzio Rizzitelli Rizzuti Rizzuto
Robertazzi Robertiello Robiglio Roçadas Roccabruna Roccella Rocchetti Rocchi Rocci Rocco Roganti Rogato Roggero
Rogliani Roldão Rolim Romagnoli Romagnuolo Romanelli Romanello Romaniello Romão Romeiro Romita Romiti Romito Ronca
Roncaglia Ronchetti Ronchi Rondina Rondinella Rondinelli Rosati Roscigno Roscioli Roselli Rosetti Rosiello Rosini
Rosito Rossano Rosselli Rossetti Rossetto Rossillo Rossomando Rotella Rotolo Rotondi Rotondo Rotunno Rovati Rovella
Rovelli Roversi Roviello Rubbiani Rubinetti Rubini Rubolotta Ruffino Rufolo Ruggero Ruggieri Ruivo Ruocco Ruotolo
Russello Russi Russomando Russoniello Rustici Ruta Rutigliano Ruvo Sabatelli Sabatino Sabbatini Sabia Sabrosa
Sacadura Sacchetti Sacchi Sacchini Sacco Saccomanno Saggese Sagliocco Sagnelli Salamone Salandra Salani Salati
Salcito Saldanha Salemi Salerni Salese Salierno Salmaso Salomone Salsano Salustri Salvati Salvatori Salvemini
Salvetti Salvi Salvucci Sambataro Sambuceti Sambuco Sammarco Sammarro Sammartino Sandri Sandrini Sangermano
Sangiorgi Sangiorgio Sangiovanni Sannino Sansalone Sansone Sansoni Santacroce Santagata Santangelo Santaniello
Santarcangelo Santarelli Santarém Santarsiero Santella Santi Santilli Santomauro Santonastaso Santopietro Santorelli
Sanzone São_João Sapienza Saponara Saporito Saputo Saracco Saraceni Saraceno Saraco Saramago Sarcinella Sardella
Sardinha Sargo Sarli Sarnelli Sarno Sarti Sartor Sassi Sassone Saturno Savarese Savastano Saverino Savino Savoca
Savoia Savona Sbarra Sbordone Scafidi Scalera Scalese Scalia Scalici Scalisi Scalzi Scandale Scandella Scannone
Scarabelli Scaramella Scarano Scarcella Scarfo Scarlata Scarlato Scarpa Scarpati Scarpetta Scarpino Scarpitta
Scartozzoni Scattolin Scelza Scelzi Scelzo Schepis Schettini Schettino Schiaffino Schiano Schiavi Schiavo Schiavone
Schiavoni Schiera Schifano Schillaci Schiraldi Schirripa Schirru Sciacca Sciaraffa Sciarretta Scicchitano Sciortino
Scirocco Sciscioli Scocozza Scognamiglio Scola Scopelliti Scordo Scorrano Scorza Scotellaro Scotti Scotto Scovino
Scozzari Scuderi Scudieri Scutaro Scuteri Seabra Sebastiani Sebastião Segato Segreti Seixal Sellitti Sellitto Semedo
Semeraro Senatore Sepe Serafim Serafini Serafino Sergi Sergio Seri Serio Serôdio Serralha Serritella Sersale Servino
Sessa Sesti Sestito Settembre Severi Severim Severini Sferrazza Sforza Sgambati Sgambato Sgarbi Sgarra Sgrò Siano
Sibilia Siboni Sicari Siciliano Siervo Signore Signorelli Signorello Signoretti Signori Silipo Silvestrini Silvestro
Silveyra Silvi Simeone Simeoni Simonelli Simonetti Simonini Sinagoga Sinagra Siniscalchi Sinisi Sinopoli Sintra
Siopa Siracusa Siri Sirianni Smeraldi Soave Sobreira Sobreiro Sobrinho Soccorso Sodré Soeiro Soffiatti Soldani
Soldano Soldati Solimando Solimena Solimine Solitro Somma Sommella Sonego Sorace Sorbello Sordi Soromenho Sortino
Sosso Sottomayor Soutinho Spada Spadaccini Spadafora Spadaro Spadavecchia Spadola Spagna Spagnoli Spagnolo Spagnuolo
Spallone Spano Sparacino Sparano Speranza Speziale Spezzano Spiga Spinella Spinelli Spinello Spitaleri Spoletini
Sportelli Squeo Squillante Squitieri Staffieri Staiano Stanzione Stasi Stefanelli Stefani Stefanini Stellato
Stellino Sterlacci Stifano Stile Stincone Stolfi Stolfo Stoppa Storace Stornello Storti Strafaci Stramaglia Strano
Strazzeri Strazzullo Strocchia Strollo Stronati Stroppolo Suriani Suriano Susi Susini Tabosa Tadeu Taffuri
Tagliaferri Tagliaferro Tagliafico Tagliente Tamburini Tamburrino Tammaro Tancredi Tanzi Tarantini Tarantino
Tarantola Tarasco Tarricone Tartaglia Tartarini Tasca Taschini Tassi Tasso Tassone Tavani Taveira Tedeschi Teives
Teixera Telese Telhado Tellini Tempesta Temudo Tenaglia Teófilo Terenzi Teresi Terlizzi Termini Terracciano
Terranova Terrasi Terzi Terzo Tesauro Tesoriero Testi Testino Tiberi Tilli Tinelli Tini Tirelli Tirone Tisci Titi
Tizzano Todaro Todesco Todisco Tofano Tognetti Tolomeo Tolve Toma Tomasello Tomasetti Tomasini Tomasone Tomassetti
Tomasso Tombesi Tommasi Tommaso Tondi Tondini Tonelli Toni Tonti Torchio Tordini Toriello Tornatore Torrão Torrealta
Torretta Torrisi Tortora Tortorella Tortorelli Tortorici Tortoriello Toscani Tosi Tosoni Tosto Totaro Tozzi Traetta
Traina Tramontano Tramonte Tramonti Tranchina Trancoso Tranfaglia Trani Tranquilli Trapanese Trapani Travaglini
Travaglio Travassos Traversa Trebbi Tremonti Trentin Trentini Trento Trevisan Trevisani Trezza Tricarico Tridente
Trifiletti Trimarchi Trimboli Trindade Tripi Tripodi Tripoli Tristão Trivella Trivisonno Trizio Troccoli Troiani
Troiano Troisi Troncone Tropea Trotta Trovato Tucci Tuccillo Tufano Tullio Tumino Turano Turchetti Turchi Turco Turi
Turini Turquel Turrini Turturro Tutino Tuzzolino Uberti Ucciani Ugolini Uliano Ungaro Urbani Urbinati Urciuoli
Ursini Ursino Urso Usai Uva Uzzo Vaccarella Vaccarezza Vaccari Vaira Valadão Valadas Valadim Valdemar Valensise
Valentim Valiani Valitutto Vallelonga Vallone Valsecchi Valvano Vangelisti Vannelli Vanni Vannini Vannucci Vanzetti
Varallo Varanda Varandas Varano Varchetta Varejão Vargem Varone Varriale Varrone Varvaro Vasapollo Vasile Vassalo
Vastola Vatrano Vecchi Vecchiarelli Vecchione Vecchioni Velardi Velardo Velho Velotti Vendetti Venditti Vendola
Venezia Veneziani Veneziano Ventre Ventrella Ventresca Ventriglia Venturi Venturino Venuti Venuto Venza Verdelho
Verderame Verdini Vergari Vergine Verginelli Vergueiro Veríssimo Verna Vernacchia Vernaglia Verrastro Verri Verrillo
Verrocchi Verrone Versace Vespa Vespasiani Vessella Vetere Vetrano Vetri Vezzani Viale Viani Vicari Vicidomini
Viggiani Viggiano Vigilante Vigliotti Vigna Vignali Vignola Vignone Vilaça Vilardo Vilarinho Villari Vincenti
Vincenzi Vincenzo Vinci Vinciguerra Vinhas Violi Visaggio Viscardi Viscido Visone Vita Vitacco Vitagliano Vitali
Vitaliano Vitanza Vitelli Vitello Viterbo Viti Vitiello Vitolo Vitrano Vittoria Vittorini Vittorio Vituli Vivaldi
Viviani Vivolo Vizzari Vizzini Vizzo Volante Volpi Volpicella Volpicelli Volpini Volpone Vona Votta Vozzi Vullo
Vulpis Xavier Yaccarino Yacono Yacovone Yanarella Yannelli Yannuzzi Yanuzzi Yovine Yovino Zaccagnini Zaccardi
Zaccaria Zaccaro Zaffino Zagami Zagari Zaia Zaino Zamboni Zambrini Zambujo Zammarelli Zammito Zampella Zampetti
Zampieri Zampini Zanella Zanelli Zangara Zangari Zangrillo Zani Zanin Zanini Zannoni Zanoni Zappa Zappala Zappone
Zappulla Zarba Zarrella Zarrelli Zarrillo Zavaglia Zavarella Zavattaro Zazza Zecca Zecchini Zeferino Zenha Zeni
Zeoli Zerbini Zerbo Zerella Zerillo Ziccardi Zichi Zingale Zingales Zingarelli Zingaro Zini Zinni Zinno Zirilli Zito
Zitola Zizza Zoccali Zoccola Zoccoli Zoppi Zoppo Zorzetto Zorzi Zotti Zotto Zucca Zuccarelli Zuccarello Zuccaro
Zucchini Zuccoli Zuffi Zuliani Zullo Zuppa Zurlo Zurzolo Zuzarte
`

/** Syrian, Lebanese and Palestinian as Venezuela spells them; Corsican, French, German, Jewish, Slavic, Antillean, Chinese. */
export const ARAB_AND_OTHERS = `
Abadi Abbas Abbo Abdel_Hadi Abdel_Nour Abdelnur Abdel_Rahman Abdel_Salam Abdo Abdou Abdul_Hadi Abdul_Karim
Abdul_Khalek Abdul_Nour Abdul_Rahman Abdul_Salam Abdul_Samad Abecasis Abed Abedrabbo Abel Abensur Abi_Aad Abi_Akl
Abi_Faraj Abi_Fares Abi_Hanna Abi_Hassan Abi_Hassoun Abi_Khalil Abi_Najm Abi_Nassif Abinazar Abi_Rached Abi_Saad
Abi_Saleh Abitbol Aboab Abo_Hasson Abo_Hassoun Abohbot Abonyi Abou_Abdallah Abou_Assali Abou_Chacra Abou_Chahine
Abou_Daher Abou_Dan Abou_Diab Abou_Fakher Abou_Fakhr Abou_Ghanem Abouhamad Abou_Hamdan Abou_Harb Abou_Hassan
Abou_Hassoun Abou_Jaoude Abou_Karam Abou_Khalil Abou_Kheir Aboultaif Abou_Mansour Abou_Mrad Abou_Nasr Abou_Raad
Abou_Rahal Abou_Ras Abourizk Abou_Saab Abou_Saad Abou_Said Abou_Saleh Abou_Samra Abou_Trabi Abou_Zeid Abrahim
Abramovich Abramowicz Abreik Abu_Assi Abudarham Abudei Abudeye Abu_Faraj Abugattas Abuhamad Abu_Hassan Abu_Jamil
Abujatum Abu_Khalil Abumohor Abu_Nassar Abusada Abusaid Abu_Saleh Abusleme Abu_Zeid Aché Achi Achji Achkar Ackee
Acker Adamczyk Adamescu Adamski Addison Adi Adler Adriani Aferiat Afif Afiouni Aflalo Agard Aguilleira Ahmed Ahrens
Aisami Aissami Aizenberg Ajam Ajami Akagi Akel Akerman Akil Akrouche Al_Abdallah Alabi Al_Ahmad Al_Aissami Alam
Alame Alameddin Alameddine Al_Amin Al_Arab Al_Aridi Al_Assad Al_Atrach Al_Atrache Al_Awad Alawie Al_Baba Albadawi
Alberro Albers Albrecht Alcendor Al_Chaer Al_Chami Alcheikh Alcide Alcindor Al_Daher Al_Darwich Al_Dbes Al_Debs
Al_Din Alexis Al_Fares Al_Faris Alfón Alfred Al_Hadi Al_Haj Al_Hajj Al_Halabi Al_Hamad Al_Hamui Al_Hamwi Al_Hanaoui
Al_Hassan Al_Hinnawi Al_Homsi Al_Hussein Aliotti Al_Jamal Al_Jaramani Al_Kadi Alkalay Al_Kassem Al_Kateb Al_Khatib
Al_Khouri Al_Khoury Allam Al_Maaz Almási Almosny Al_Mousa Al_Nabouani Al_Nabwani Al_Najjar Al_Najm Al_Rachid
Al_Rifai Al_Sabbagh Al_Safadi Al_Said Al_Saleh Al_Salem Al_Salman Al_Samman Al_Sayegh Al_Shaer Al_Shami Al_Soukhni
Al_Taher Altalef Al_Tawil Altman Altmann Al_Turk Alvizuri Alwan Al_Yassin Al_Zaghir Al_Zoubi Amad Amar Ambroise Amer
Ameri Amiel Amin Amine Ammar Amoun Amoury Amra Amram Amselem Amsellem Amsler Anagnostopoulos Anbar Anders Andral
Andrási Andrusco Anduze Angelopoulos Anidjar Anka Annan Anqueles Anselme Antaki Antakly Antal Antar Antonescu
Antonorsi Antonov Antoun Antun Aoun Appel Arab Arabi Aradi Araman Arbaji Arbid Arends Arida Aridi Arja Armouch
Arnaout Arndt Arnold Arslan Arthur Asaad Asad Asef Aserraf Asfour Asfura Ashby Ashton Asly Assal Assali Assayag Assi
Astruc Ata Atalah Atalla Atallah Ataya Atie Atieh Atik Atiyeh Atkins Atkinson Atrach Attal Attia Attias Attie Attieh
Atwi Auad Aubry Auday Augier Auguste Aumaitre Avedikian Averbuj Awada Awar Axelrod Ayach Ayache Ayoub Ayub Ayubi
Azagury Azam Azan Azancot Azerraf Azi Azkoul Azouri Azrak Azuelos Azulay Azzam Azzi Baaklini Baba Babb Babic Babich
Babun Bacha Bacher Bachir Bachmann Bacon Badaoui Badaui Badawi Baddour Bader Badour Badr Badra Badran Badui Baer
Baghdadi Bahachille Bahlsen Bahri Bahsas Baier Baker Bakhos Bakhuis Bakir Bakó Bakri Baksh Balassa Balázs Baldacci
Baldwin Balech Balla Ballantyne Ballout Balog Balogh Balut Bance Bandak Banks Barabás Baracat Barake Baranov Barbot
Barchilón Barcilón Bárdos Barhoum Barhoun Barjas Barker Barnett Baroud Barrage Barraj Barrak Barry Barta Bartels
Barth Bartha Barthelemy Bartlett Bartsch Barud Barugel Basdeo Basel Bashara Bassim Bassous Bastien Batarse Bates
Batrouni Battesti Baudin Bauer Baum Baumann Baumeister Baumgartner Baydoun Baydun Bayer Bazi Bazin Bazzi Beaini
Beaubrun Beauchamp Beaujon Beauperthuy Beauvais Beck Beckmann Bedrossian Beer Behar Behn Behrens Beirouti Beiruti
Beitar Belilty Belizaire Bellamy Bellegarde Belov Benabu Benacerraf Benadiva Benaim Benaroya Benasayag Benatar
Benayoun Benayún Benchetrit Benchimol Bencze Bendahan Bendelac Bender Bengio Benhamou Benhamú Beniflah Benitz Benkö
Benoit Bensabat Bensadon Bensimón Bensusan Bentata Bentes Bentley Bentolila Benveniste Benzadón Benzecry Bercovich
Berendique Berg Berger Bergmann Berkowitz Berndt Bernhard Bernstein Bernstorff Berthier Bertsch Besereni Besson Best
Beyer Bibas Bichara Bickel Bielak Bielefeld Bielski Bikker Biró Bischoff Bissessar Bitan Bittan Bittar Bizri Black
Blair Blaise Blake Blanck Bland Blank Blaschitz Blasini Blitz Blohm Blondel Bluhm Blum Blumenfeld Blyde Bock Bockh
Bodnár Boede Boehm Boekhoudt Bogacki Bogdanovich Bogdány Boggiano Bohm Bohnhorst Boiko Bois Boisrond Boissiere
Bolton Boncic Bond Bondarenko Bonpland Bonsaid Boodoo Boom Boone Boos Booth Borkowski Born Bornhorst Borodin Boros
Borowski Borsos Bostock Botbol Bou_Chacra Bou_Dargham Bou_Diab Bou_Ghanem Bou_Hassan Bou_Karim Bou_Karroum
Bou_Khalil Boulanger Boulton Bou_Mjahed Bou_Nasr Bourgoin Bou_Saab Bou_Said Bou_Saleh Boutros Boutrous Bovell Bowen
Boyadjian Boyd Bradley Brady Brahim Branch Brandys Branger Brathwait Brathwaite Brauer Braun Breidenbach Brender
Brener Breuer Brewer Brewster Brian Briceau Bridges Briehle Bright Brion Britton Brock Brockmann Broitman Bronstein
Brooks Bruchmann Brunel Brunner Bruns Brutus Brzezinski Buch Buchaar Buchahin Buchholz Buchner Buckley Budair Buday
Budhoo Budimir Bühler Bujana Bukovics Bulos Bunan Burger Burkart Burkhardt Burkheim Burns Busch Buschmann Bustani
Bustany Butcher Byam Cadenius Cadoch Cafroni Cai Caleb Calixte Camille Canaan Canahuate Cantave Caram Carame
Carciente Cardoze Carim Carr Carrère Carroll Cartier Casabianca Castiel Cattan Cavelier Ceccaldi Célestin Cervoni
Chaaban Chaaya Chabab Chabán Chacal Chaccal Chacour Chacur Chaffardet Chahade Chahda Chahein Chaher Chahin Chahla
Chahwan Chain Chaker Chakir Chakkal Chalabe Chalhub Chalita Chaljub Challita Cham Chamas Chamass Chami Chamie
Chammas Chamoun Chamun Chan Chancellor Chaoul Chapellín Chapman Charaf Charafeddine Charanek Charani Charara Charbak
Charbel Charif Charlemagne Charlot Charlton Charouf Charpentier Chartouni Chase Chataing Chatelain Chau Chaumer
Chaya Cheaib Cheble Chebli Checrallah Chedid Chehade Chehadi Chehayeb Chehin Cheij Cheikh Chelala Chelhod Chelminsky
Chenet Chenu Cheong Cherif Cherniak Chernov Cherson Chery Chester Cheung Chew Chi Chiang Chible Chidiac Chin Ching
Chio Chiossone Chiu Chmait Chmielewski Cho Choi Chong Chorny Chou Chouaifati Choueifati Choueiry Choufani Choujaa
Chow Christ Christou Chrysostome Chu Chuang Chucair Chucri Chuery Chufani Chum Chun Ciavaldini Cichocki Cieslak
Ciric Cius Clarkson Claus Clausen Claussen Clavier Clermont Clervil Clifford Clifton Codazzi Cognasso Coleman Collin
Collot Connell Connor Constant Constantinescu Cook Corbett Corbie Cordes Coriat Costea Costopoulos Coupat Coury
Cousin Craig Crane Cras Croitoru Cross Csaba Csáky Csapó Császár Cserna Cunningham Cure Curi Curtis Cury Czarnecki
Czeglédi Czerwinski Czukerberg Daaboul Dabaghi Dabbagh Dabdoub Dabdub Dabé Dabrowski Daccach Daccarett Dada Dagher
Daghir Dahdah Dahduh Dahik Dahl Dakdouk Dakduk Dalati D'Alauro Dalla_Costa Dallal Dallul Dalton Dalva Daly Damaa
Damous Dana Danaf Danan Dani Danilov Dannaoui Daou Daoud Daouk Dargham Darghan Daruich Darwiche Darwish Dasuki Dau
Daud Daudet Dauhajre Daumas Daumen Davies Davison Dawson Day Dayán Dayeh Dayub Dbouk De_Abate Deák Debbas Debs Deeb
Dehn De_Jongh Delbani Delmas Delort Delpech Delva De_Marchena Demeter Demetriou Deng Dennis Deonarine Derbas Dergham
Derilus Derwiche Deschamps De_Sola Desrivieres Desrosiers Dessalines Destin De_Veer Devonish De_Windt Diab Dibbo
Dibo Dieb Diehl Diener Dienes Dietrich Dieudonné Dieujuste Dilger Dillon Dimitrov Ding Dinu Dip Dirksen Dirksz
Diuana Djukic Dobos Dobrowolski Dóczi Dodd Doerner Dolder Dombrowski Dominique Domonkos Dorcely Dörflinger Dorfman
Dorival Dorsainvil Dorvil Dorvilus Doumat Doumet Doumit Dowling Downes Doyle Dragan Drew Dreyer Droubi Druk Dubois
Dubson Dubuc Dubuisson Duchamp Ducharne Duchene Duclos Duda Dudek Dudko Dufour Duhamel Dumat Dumet Dumit Dumitrescu
Dunn Duplat Duplessis Dupont Duprat Dupré Dupuis Durham Dürr Dutari Duval Dziedzic Eastman Eberhard Ebert Ebner
Ecarri Eckert Edelman Edery Edward Efraim Egger Egri Ehlers Ehrenberg Ehrlich Eichler Eichner Eid Eidelman Eisen
Eisenberg Eisenstein Eisler El_Aawar El_Abd El_Achkar El_Ali El_Amine El_Arab El_Aridi El_Arigie El_Assad El_Atrach
El_Atrache El_Attar El_Awar El_Ayoubi El_Baba El_Bacha El_Banna El_Barouki El_Bitar Elbittar El_Cachi El_Chaer
El_Chami El_Charif El_Cheikh El_Daher El_Dairi El_Darwich El_Debs El_Dib El_Fakih El_Fares El_Gazzar El_Ghawi
El_Ghazal El_Ghoul El_Habr El_Hachem El_Hadad El_Haddad El_Hadi El_Hagge El_Haj El_Hajal El_Hajj El_Hakim El_Hamra
El_Hamwi El_Hassan El_Hawi El_Helou El_Hinnawi El_Hosni El_Huseini El_Husseini Elian El_Jaouhari El_Jaramani
El_Jouhari Eljuri El_Jury El_Kader El_Kadi El_Kadri El_Kareh El_Kassar El_Kassem El_Katib El_Kazan El_Khatib
El_Khouri El_Kontar El_Koubayti El_Kurdi El_Laham El_Lakis El_Lakkis Elliott El_Maaz El_Madi El_Maghrabi El_Mahmoud
El_Malak Elmaleh El_Mallah El_Maouch El_Massih El_Meouchi Elmor El_Moussaoui El_Murr El_Nabulsi El_Najjar El_Nakkash
El_Nemer El_Nimer El_Nouri El_Okaily El_Rachid El_Radi El_Rafei El_Ras El_Rifai El_Sabbagh El_Sabeh El_Safadi
El_Saheli El_Sahili El_Said El_Saieh El_Saih El_Saleh El_Salem El_Salman El_Samad El_Samra El_Sarouf El_Sayed
El_Sayegh El_Shaer El_Shami El_Sheikh El_Shoufi El_Soufi El_Tahan El_Taher El_Tawil El_Tayar El_Turk Elvin El_Yaman
El_Yammouni El_Yamuni El_Youssef Elysee El_Zaghir El_Zaher Elzakem El_Zakhem El_Zein El_Zelah El_Zoghbi El_Zouhbi
Emanuelli Emergui Emery Emmanuelli Encaoua Engelke Engels England English Eördögh Epelbaum Epstein Erdélyi Erdös
Erlich Erminy Ernst Esayag Esber Eskenazi Esper Espig Essayag Essis Estefan Estéfano Estephan Esterházy Estime
Evelyn Exantus Exume Fabien Fabricius Fadel Fadlallah Fadoul Fahad Fahed Faibish Fainberg Fakhoury Fakhr Fakhreddine
Falconetti Falk Fallah Fallaha Falouh Fan Fanfan Fang Fantauzzi Farache Faragó Farajallah Faraje Fard Farez Farha
Farhat Faris Farjat Farkas Farkouh Farrage Farraj Fatal Fattal Fatule Faure Favier Fawaz Fayez Fayzal Fazekas Feder
Fedorov Fefer Feghali Fehér Fehr Fei Feijan Feinstein Fekete Feld Feldman Feldmann Fels Ferenczy Fereres Feres
Ferzli Fiani Fiedler Fields Figallo Figuarella Fihman Fils_Aimé Finch Finianos Fink Finkel Finkelstein Fischbach
Fischer Fishbach Fisher Fitzgerald Fitzpatrick Flegel Fleihan Fleischer Fleischmann Fleurant Fleurimond Fleury Flint
Flohr Florestal Fodor Foinquinos Fok Földes Fong Fontus Foo Ford Forster Fourastié Fournier Fowler Fox Frangie
Franjie Franke Frantz Frayha Frazer Freard Freeman Freiha Freije Freilich Freund Freytag Frick Fricke Fried Friedman
Friedmann Friedrich Fritsch Froehlich Fröhlich Frömel Fromm Fuad Fuchs Fuhrman Fujimoto Fujita Fuller Fullié Fülöp
Funk Gaal Gabay Gabizón Gadala Gadban Gaillard Gajewski Gál Gale Galeb Galic Gallagher Gallardin Gandour Ganem
Gannam Ganoun Gantus Gao Gardiner Gardner Garfunkel Gascue Gaspard Gathmann Gauthier Gautier Gebara Gédéon Geerman
Geiger Gelman Georges Georgescu Georgiou Gerard Gerardini Gerendas Gerig Gerik Gerlach Germain Germanos Gerő Gershon
Gersovich Gerstl Gerstner Ghadban Ghaleb Ghandour Ghannam Ghantous Gharzeddine Ghattas Ghazal Ghazale Ghazali Ghazi
Ghazzawi Ghelman Ghobar Ghosn Ghosni Ghossein Ghoussoub Ghraizi Ghrayzi Gibran Giese Gilles Ginsberg Ginzburg Girard
Giraud Gitman Giudicelli Giuseppi Glanz Glas Glen Glenn Glijansky Glod Gluck Glucksman Gluksman Godefroy Goebel
Goering Goetz Goihman Gold Goldberg Goldberger Goldenberg Goldfarb Goldin Goldman Goldstein Gong Gonthier Goodman
Gorayeb Gorodetzky Gorski Gosaine Gossain Gosselin Gotlib Goudet Gourgue Goutier Gouverneur Gozaine Gozlan Grabowski
Graf Gramko Granier Greenberg Gregoric Greiner Griffin Griffiths Grimm Grinberg Grinstein Grisell Grishin Grochowski
Grossmann Grosz Gruber Grün Grunfeld Grynspan Guan Guenther Guerrier Guichard Guidicelli Guillaume Guillemet Günther
Guo Guraieb Gurevich Gustave Guterman Guth Gütle Gutman Gutmann Gutowski Guyon Gyenes Györgyi Gyulai Haas Haase
Habach Habbal Habchi Habr Hachicho Hachim Hachuel Haddade Hadeed Hadi Hadid Hafez Haffar Hagge Hahn Haidar Haider
Haiek Haikal Haim Haines Hajal Hajali Hajar Hajdú Hajjar Haken Halabi Halaby Halal Halasa Halász Halawa Halawi
Hallak Halloum Halmos Haloua Halpern Halum Hamade Hamadeh Hamadi Hamam Hamame Hamaoui Hamati Hamaui Hamdam Hamed
Hameh Hamid Hamie Hamieh Hammer Hammoud Hammud Hamoud Hamoui Hamra Hamú Hamud Hamui Hanache Handal Handous Hannaoui
Hannun Hänny Hanoun Hansen Hanson Harake Haraoui Harbouki Hardt Hardy Harfouche Harfuch Harika Harmouch Harmouche
Harrar Hartmann Hartung Hasan Hasbani Hasbun Hashem Hassad Hassanie Hassler Hasson Hassoun Hassun Hatchwell Hato
Hatoum Hatum Hau Hauache Hauser Hawa Hawache Hawat Hawi Hawkins Hayashi Hayat Haydar Hayek Hayes Hazbún Hazim Hazin
Hazoury Headley Healy Heberle Hebert Heemsen Hegedüs Heidenreich Heil Heim Heine Heinemann Heinrich Heinz Helder
Heleo Heller Hellinger Hellmund Hellwig Helo Helou Heltai Helu Henein Heneine Henkel Hennig Henri Herard Herczeg
Hermann Hermes Herrmann Herszberg Herwig Herzberg Herzog Hess Hesse Heuer Heydra Higa Hilaire Hilal Hiller Hilwi
Hindi Hinkson Hinnaoui Hinnawi Hirsch Hirschhaut Hobaica Hobeika Hodge Hoffer Hoffman Hoffmann Hofmann Hoi Holligan
Hollmann Holmes Holst Holtz Homaidan Homsani Homsi Homsy Honain Hong Honoré Hood Hooper Hopkins Hopp Horani Horn
Horowitz Horvat Horváth Hosni Hospedales Hou Houssein Houtami Howell Hreiz Hsieh Hsu Hua Huang Huber Hubert Hübner
Huck Hueda Hui Hull Hunt Hunter Hurel Hurwitz Husbands Husein Husni Huss Hussein Husseini Hwang Hyacinthe Hyde
Hypolite Hyppolite Ibrahin Ibsen Ide Idriss Ikeda Ilitzky Illés Imad Imber Imre Inniss Innocent Inoue Ionescu Irani
Irving Isa Isidor Iskandar Isma Ismael Ismail Israel István Itani Ito Ivanov Ivanovic Ivory Izaks Jabali Jabaly
Jabbaz Jabib Jablonski Jabour Jabre Jacinthe Jackman Jacobsen Jacques Jacquet Jadad Jaddour Jadra Jadue Jaeger Jafar
Jaffal Jäger Jagerman Jaggernauth Jagroop Jahn Jakab Jakubowicz Jakubowski Jalaf Jalaff Jalal Jalbout Jalek Jalfón
Jaluf Jalwan Jamal Jamhour Jammoul Jamous Janga Jankovic Jankowski Janna Jánosi Janoun Janowski Jansen Janssen
Janvier Jaoude Jaouhari Jaramani Jarbouh Jarjura Jarouf Jarouge Jarrouge Jarrous Jarruge Jarur Jarvis Jasinski
Jasmin Jassan Jatib Jattar Jattib Jaua Jaubert Jauhari Jaulani Jawhari Jaworski Jbara Jbeily Jbour Jean
Jean_Baptiste Jean_Charles Jean_Francois Jean_Jacques Jean_Louis Jean_Pierre Jeanty Jebai Jebran Jeffers Jeha
Jenkins Jenny Jensen Jerbi Jeudy Jian Jiang Jiha Jin Joa Joachim Job Johannsen Johns Joly Jomaa Jonas Josaphat
Joshua Jouanneau Joubran Joudi Jouni Jovanovic Jraige Jreige Jreij Jubran Juhász Julius Julmis Jumaa Jumah Jumblat
Jumblatt Junes Jung Junge Juri Jurisic Jury Kaada Kaadan Kaba Kabalan Kabbani Kabbara Kabche Kabouche Kachi Kachkach
Kaczmarek Kada Kádár Kadi Kador Kadosh Kadour Kadoura Kadri Kaed Kahale Kahel Kahwagi Kahwaji Kaikati Kaim Kaiser
Kaissar Kalach Kalache Kalaf Kalafatis Kalaoun Kalb Kalim Kalinin Kalmár Kalout Kam Kamal Kamel Kaminski Kan Kanaan
Kanan Kandalaft Kandil Kang Kansao Kansou Kantar Kántor Kanzi Kanzler Kao Kaoud Kaplan Kara Karaki Karam Karamanlis
Karame Karan Karanouh Kardos Kareh Karg Karim Karkour Karout Karpinski Karpov Karroum Karsai Karsten Kasabdji
Kasabji Kasar Kasem Kasis Kassab Kassabian Kassabji Kassar Kassen Kassir Kastoun Kaswan Katach Katan Kateb Katib
Kato Katrib Katsaros Kattan Katz Kauffman Kaufman Kaufmann Kawam Kawasaki Kayal Kayssar Kazan Kazzi Kebbe Kehdy Keil
Kelemen Keller Kellman Kemény Kemp Kempff Kenessey Kent Kerbage Kerbaje Kerdel Kern Kerszenbaum Kertész Keshishian
Kessler Keung Keyrouz Khabbaz Khabbazi Khairallah Khalaf Khaled Khalek Khalifa Khalife Khalili Khater Khatib Khattar
Khawam Khawand Khayat Khayr Khazen Khazzaka Kheir Khoder Khodr Khoriati Khoueiry Khouri Khouzam Khuri Kiblawi Kiefer
Kienzler Kilzi Kimura Király Kirchhoff Kirdy Kirschner Kirton Kiss Kissoon Kiwan Klahr Klein Kleinman Klemm Klemprer
Klimenko Klindt Knaider Knauer Knoche Knoll Knox Knudsen Kobayashi Koch Kock Kocsis Koehler Koeneke Koenig Kohler
Kohn Kolar Kolb Kolster Koncurat Kong König Kontar Kontes Koo Koolman Kopel Kopp Korda Korenblum Korkmaz Korkomaz
Korn Kornblum Kórody Kosba Kosremelli Kouchakji Koussa Kovac Kovacevic Kovács Kowalczyk Kowalski Kozak Kozlowski
Kozma Kraemer Krajewski Krakowski Kramer Krasner Kraus Krause Krauss Krauze Kravchenko Kravetz Krawczyk Krayem Krebs
Kreidi Kreidy Kreisel Kresic Kreutzer Krikorian Krisch Krivoy Krohn Krol Kroll Krüger Krupa Krygier Kuan Kubiak
Kucera Kucharski Kuhn Kuhnle Kulesza Kummerow Kun Kuncar Kung Kunze Kuo Kurdi Kuri Kury Kurz Kushner Kuzam Kuznetsov
Kwan Kwiatkowski Kwok Kwong Kyriakopoulos Laba Lababidi Labaki Laboureix Laclé Lacombe Ladányi Lafleur Lafontant
Lagrange Laguerre Laham Lahoud Lahud Lai Lajam Lakatos Lakis Lakkis Lall Lalonde Lam Lamartine Lamartinelly Lamm
Lamour Lampe Lancaster Landais Landau Landry Lang Lange Langer Langlais Lantos Lao Laoun Lapco Laplace Lapscher
Laskowski Lasry László Latif Latouf Lattouf Lau Laubscher Laue Laurent Lavaud Lavergne Law Lawandos Lawson Layoun
Layous Lazkani Leacock Leandri Leblanc Lecomte Ledoux Lefebvre Lefevre Legall Léger Legrand Legros Lehmann Lehr Lei
Leitz Leizerman Lejter Lemaire Lemke Leng Lengyel Lentz Lenz Leonard Leopold Lerner Leroux Leroy Leseur Lesseur
Lessmann Leung Levin Levine Levinsky Levitan Lewandowski Lherisson Lian Liang Liao Liberman Liccien Lichaa
Lichtenstein Lichtman Lieberman Lien Lim Lin Lindenbaum Linder Lindner Lindsay Ling Link Lipinski Lipschitz Lisenko
Lisowski Little Livinalli Logan Lohmann Loo Look Lörincz Lormil Lotz Lou Louisjeune Louison Louissaint Loutfi Low
Lowe Lubetzky Lubin Ludwig Luft Lui Luk Lukács Lukasiewicz Lukic Lum Lung Luo Lustgarten Lutfi Luther Luttich Lutz
Lytvyn Maalouf Maaluf Maarouf Maas Maatouk Maaz Mabarak Mabardi Macari Macaron Mac_Donald Mac_Gregor Machaalani
Machnouk Mack Mackay Mackenzie Mackintosh Mac_Pherson Mac_Quhae Madad Madaf Madarász Maddah Maftoum Maftum Magier
Magloire Magris Magyar Mahfoda Mahfoud Mahfouz Mahfud Mahler Mahmoud Mahmud Mai Maier Maitland Majewski Majlouf
Majluf Majluta Major Majul Majzoub Mak Makarem Makari Makhlouf Makhoul Makki Maksoud Malaeb Malak Malamud Malas
Malaussena Malek Malik Malinowski Malka Malkoun Malkun Mallah Malluk Malone Malouf Maluf Maluk Man Mandel Mandelbaum
Manigat Mann Mannaa Manneh Manning Mao Maouad Marache Maraui Maray Marcel Marcelin Marcellus Marchand Marciniak
Mardini Mare Margolis Margulis Maric Marinescu Markovic Markowicz Markus Maroun Marrauy Marrouche Martelly Marthan
Marty Marún Marx Masarwe Maskoun Masri Massaad Massabni Massad Massih Massoni Massou Massoud Massouh Massú Massud
Máté Matei Mathews Mathieu Mathison Matni Matsuda Matsumoto Mattar Mattey Matthew Matthews Matthies Matuk Mátyás
Mauad Mauch Maujo Maurer Maury Mawad Maxime May Mayer Mayers Maynard Mazloum Mazlum Mazur Mazurek Mazzawi McAllister
McBean McCoy McCullough McDougall McGregor McIntyre McKay McMillan McNeil McPherson McQueen Mechref Mei Meier
Meissner Meister Melhem Melhen Melnik Melul Menassa Mendelson Meng Meouchi Mercier Mercius Merenfeld Merheb Merhej
Merkel Merle Merlet Mertens Merz Mesidor Mester Mészáros Metellus Metni Metz Metzger Meunier Meyer Mezerhane Mezher
Mezil Miao Michaelis Michalak Michalski Michaud Mihailov Mihlem Mikati Mikó Milad Miles Milewski Milfort Milgram
Milic Milman Min Mischkin Mishkin Misler Mitri Mitrovic Miyamoto Mizher Mizrachi Moad Mobaied Mobayed Moeller
Moffett Moghrabi Mohamad Mohamed Mohammad Mohan Mohtar Moïse Mok Mokbel Möller Mollet Molnár Molter Mondésir
Monestime Monnot Monroe Monsanto Monsef Montauban Monzer Morad Moradi Morched Morcos Moreau Morita Moritz Morkos
Morozov Moscovici Moser Moss Mou Mouawad Moubayed Moubayyed Moucharafieh Moucharrafie Moughrabi Moukarzel
Moukhallalati Moulin Mounayer Mounir Mourad Moussa Moussalli Mozain Mrad Mreidi Mudalel Mufarrej Mugarbi Muhammad
Muhsen Mui Mujalli Mukarzel Mulhem Müller Münch Muni Munir Munro Murad Muratti Murr Musalem Muskus Musleh Mussa
Muttach Naal Naaman Naame Nabhan Naboulsi Nabti Nabulsi Nabut Nabwani Nacach Nacad Naccache Nachef Nachif Nackad
Nackal Nacouzi Nadaf Nádas Nadim Nadra Nafah Naffah Nagel Nagler Nagy Nahas Nahhas Nahhat Nahme Nahmens Nahón Nahoul
Nahum Naief Naime Naimeh Najem Najm Najum Nakad Nakajima Nakamura Nakata Nakhal Nakhle Nakhoul Nakid Nakouzi Namen
Nammour Namour Nani Napier Narcisse Narine Naser Nasr Nasralla Nasrallah Nasreddine Nassar Nassereddine Nassour
Natour Natur Nauas Naufal Nawfal Nayef Nazaire Nazarov Nazha Nazir Neaime Neder Nehmad Nehme Neil Neme Nemer Nemes
Németh Nemr Nersesian Neumann Newman Newton Ngai Ngan Nichols Nicolescu Niehaus Niemtschik Nijem Nikolic Nimeh Nimer
Nishimura Nixon Njaim Noack Noaime Nohra Nolte Norman Norris Noueihed Nouel Nounou Nour Noureddine Nouri Novak Nowak
Nowakowski Numa Numan Numar Nun Nur Nyerges Obadía Obeid Obeit O'Callaghan Occean O'Connor Octave O'Daly Ode Odeh
O'Donnell Odor Oduver O'Farrill Ohana Ohayón Okde Oláh Oldenburg O'Leary Olshansky Olszewski Omeiri O'Neil O'Neill
Ono Orbán Orelus Orfali Orival Orlov Orosz Osborne Osers Oshiro Osman Ostfeld Ostrowski Othman Ott Ottavi Otto
Oueida Ousseily Ou_Yang Ovadia Owen Oxley Pabst Padmore Page Paine Palacci Palásti Pálffy Palis Pang Pap Papadakis
Papadopoulos Papageorgiou Pape Papp Pappas Parisot Parker Parkes Parpacén Pasquet Pasquier Pásztor Pataky Patay
Paublini Paulsen Pavlov Pavlovic Pawlak Pawlowski Pearson Pei Peng Penn Penot Péralte Perel Perelli Perelman Perkins
Perlman Perret Perrin Persaud Peter Petersen Peterson Petion Petit_Frère Petkov Petrenko Petrov Petrovic Petzoldt
Peyer Pfeiffer Pharaon Philipp Philippe Philogène Piatek Picard Pichard Pieretti Pierre_Louis Pieters Pietersz
Pilberg Pinder Pintér Piotrowski Placide Plath Plaut Plummer Podolski Pohl Poitier Polgár Pollak Pollard Polynice
Pon Pong Ponsonby Ponthieu Poole Poon Popa Popescu Popov Popovic Popp Potter Poulain Power Predestin Prelog Prescod
Preston Preuss Préval Prevot Probst Proctor Prophete Provost Przybylski Psarras Puskás Qian Qin Qiu Quamina Quenza
Querub Quignon Quilici Quinn Raab Raad Rabah Rabat Rabbat Rabih Rabinovich Rachad Rachid Rácz Radi Radic Radnai Radó
Radu Radwan Radziwill Rafeh Raffoul Raffucci Rafful Rafoul Rahbani Rahman Rahme Rai Raian Raidi Raij Rákosi Raleigh
Ralph Ramadan Ramcharan Ramdass Rame Ramelli Ramez Ramkissoon Ramlal Ramnarine Ramsaran Ramsay Randall Ransom
Rapaport Rapoport Rappaport Rasch Raslan Rasmijn Rassi Rath Rau Rauch Ravell Raven Raydan Raynal Razouk Razuk
Razzouk Reed Reich Reichert Reimer Reimers Reinhardt Reisfeld Remy Ren Renaud Renault Renner Reslan Réti Reuter
Révész Reynolds Rezk Rezkalla Reznik Rhodes Riachi Ricard Ricardi Rice Richer Richter Rieber Rieck Ried Riedel
Rieger Riegler Rifai Rihan Ringe Rishmague Rishmawi Ritter Rivers Rivet Rizcalla Rizk Rizkallah Robin Rochette
Rodolphe Roffé Rohde Röhl Rohrmoser Roitman Rojahn Rolland Rollin Rollins Rollock Romain Romanov Romulus Rónai
Rondeau Roosevelt Rosemberg Rosemond Rosenberg Rosenblum Rosenfeld Rosental Rosenthal Rosenzweig Rotaru Roth Rothe
Rothschild Rotker Rouhana Roumie Roumieh Rousseau Roussel Rousset Rouvier Rowe Royer Rozen Rubinstein Rubinsztein
Rüdinger Rudmann Rudolph Ruedinger Ruh Ruhana Rumie Ruppert Ruprecht Rutkowski Ruzsa Ryan Ryten Rzepka Saadeh Saadi
Saba Sabag Sabagh Sabal Sabatier Sabbagh Sabbah Sabra Saca Sacca Sachs Sack Sadaka Sadek Sadeq Sader Sadowski Safa
Safadi Safar Saffo Safi Saghir Sahid Said Saidi Saieg Saiegh Saieh Saify Saikali Saint_Fleur Saintil Saint_Jean
Saint_Louis Saito Sajour Sakal Sakamoto Sakr Salameh Salamoun Saleh Salha Saliba Saliceti Salicetti Salim Salm
Salmen Salnave Saloum Salzman Sam Samara Samhan Sammour Samour Samra Samuels Sanan Sananes Sander Sandiford Sándor
Sang Sanon Sansur Saouda Sarkissian Sárközi Sarmini Sárosi Sarquis Sarraf Sarras Sarrouf Sarruf Sasaki Sasin Sassine
Sattaf Sauer Sauma Sauvage Savary Sawan Sawicki Sawwan Sayah Sayeg Sayegh Sayej Sayour Sayur Sbaiti Scarbay Schacht
Schaefer Schäfer Schaffer Schapira Scharf Scharifker Schaub Scheel Scheffler Schenk Scherer Schiller Schilling
Schlageter Schlesinger Schlosser Schmid Schmidke Schmied Schmitt Schmitz Schmuck Schnaider Schneider Schnell
Schnitzer Schoen Scholtz Scholz Schön Schönfeld Schorr Schotborg Schotborgh Schrader Schreiber Schröder Schroeder
Schubert Schuberth Schuler Schultz Schultze Schulz Schulze Schumacher Schumann Schürer Schuster Schütte Schwab
Schwalbe Schwarck Schwartz Schwartzenberg Schwarz Schwarzbaum Schweitzer Schweizer Seales Seba Sebestyén Seepersad
Sefair Segall Seidel Seidl Seifert Seitz Selman Seltzer Selwan Seman Semeleer Semenov Sénatus Senf Seng Séraphin
Seress Serfati Serfaty Serhan Serpentini Serruya Seymour Sfeir Sha Shaar Shabou Shaer Shaheen Shahin Shalhoub Shao
Shapiro Sharif Shehadeh Shek Sheker Shen Sheng Shepherd Sheridan Sherman Sheuat Shevchenko Shi Shih Shimizu Shnaider
Shum Sibony Sicsú Sief Siegel Siemer Sienkiewicz Siglert Sikora Sikorski Silberberg Silberman Silberstein Silverman
Simaan Siman Simic Simms Simonovic Simor Sinclair Sing Sio Sipos Situ Siu Skinner Skoric Skowronski Slaibe Slaiman
Slater Sleiman Slewett Slimak Slobodian Slowik Smaili Smeir Smilovici Smirnov Smithson Snow Sobczak Sobh Sokolov
Sokolowski Solaiman Soleiman Sommer Somogyi Song Sonnenschein Sonntag Sookdeo Soós Sorel Souaid Soueid Soufi Soukar
Souraty Sous Spaeth Späth Specht Sperber Spitzer Squires Sragowicz Srour Stachowicz Stahl Stanescu Stanford
Stankiewicz Stapf Stathopoulos Statius Staufer Steffen Stein Steinbach Steinberg Steinberger Steiner Steinvorth
Stelling Stephenson Stepien Sterling Stern Sternberg Stevenson Steward Stock Stojanovic Stolk Stoll Stolz Stone
Stopello Stopnicki Storm Straka Strasser Strobel Strong Strubinger Stubbe Stübing Sturm Suberbie Sucar Sucher Suen
Suheil Sui Suki Sukkar Süle Suleiman Sultan Sun Sung Surur Süss Sutherland Sutton Suzuki Suzzarini Svoboda Swan
Sweeney Sydney Sylvain Sylvestre Szabo Szalay Szántó Szász Szczepanski Szczerban Sze Széchenyi Szegedi Székely
Szekeres Szentes Szentgyörgyi Szeto Szigethy Szilágyi Szilvási Szinetar Szirmai Sznajderman Szöke Szomstein Szot
Szücs Szulc Szwarc Szymanski Taan Tabbal Tabchi Taber Tabet Tachan Taha Tahan Taher Tahhan Tai Taja Takács Takahashi
Takeda Taleb Talhouk Talje Tam Tamás Tamer Tamm Tan Tanaka Tangir Tanios Tanis Tannus Tanous Tao Tarabein Tarasov
Tarazi Tarbay Tarbein Tarek Tarud Taub Taufik Taurel Tawil Tawill Tayar Tayeh Tebchrani Teichert Teitelbaum
Telemaque Telesford Tellier Temesváry Temple Tenembaum Teng Tepper Terbay Terrier Terzian Thabet Thelemaque Thelusma
Theodor Theodorou Thermidor Thibault Thiel Thierry Thies Thode Thom Thomson Thornton Tian Tibor Tiedemann Timani
Timm Timothee Ting Titus Titz Tkachenko Todd Toepfer Tohme Tolinchi Tolnai Tom Tomaszewski Tomeh Tomic Tomlinson
Tong Torbay Török Totesaut Tóth Tou Toubia Touma Toumeh Tourneur Tours Townsend Traad Traboulsi Trabulsi
Trachtenberg Trautmann Tromp Truffaut Trumpp Tsai Tsang Tsao Tse Tseng Tsoi Tsui Tsung Tufic Tuma Tung Turk
Turkeltaub Turki Tyberg Tyler Ujvári Ungar Unger Ungvári Upton Urbanski Urich Vadász Vágó Vainrub Vaisman Vajda
Valcin Valcourt Valery Vámos Van_Balen Van_Dam Van_den_Berg Van_der_Biest Van_der_Dys Van_der_Hans Van_der_Linde
Van_der_Velde Van_Dyck Van_Grieken Van_Praag Van_Steenis Vanterpool Váradi Várkonyi Varró Vasilescu Vasiliev Vass
Vaughan Vaughn Vautrin Vecchini Végh Verdieu Veres Vermes Verne Vernon Versier Vertus Vigneron Vilsaint Vincensini
Virág Vitéz Vivoni Vlachos Vlahovic Vogel Vogeler Vogt Voigt Voisin Volcy Volk Volkmann Volkov Vollweider Volmar
Von_Der_Osten Vong Von_Ketelhodt Von_Seggern Vörös Vorwerk Voss Vukovic Wacher Wadih Wahbe Wahnich Wahnón Wai
Wainberg Waisman Wakil Wakim Waksman Walczak Walter Walther Wan Wannoni Wasilewski Wasserman Wassouf Watanabe Waters
Webb Webster Wechsler Wegner Wehbe Wehbi Wei Weidmann Weil Weinberger Weinstein Weinstock Weisinger Weiss Weisser
Weisz Weizman Weller Wells Welsh Wen Wendt Wenzel Werleman Werner Wessel Wetter Wever Weyer Wharwood Wheeler
Whittaker Wickham Wieczorek Wiedemann Wiener Wiese Wiesenfeld Wiesner Wigoda Wild Wilhelm Wilk Wilke Wilkes Willemsz
Willms Winckelmann Wing Winkelmann Winklaar Winkler Winston Wirth Wisniewski Witkowski Witt Witte Wittmann
Wojciechowski Wojcik Wolf Wolff Wolfson Wolski Woo Woodroffe Worrell Wozniak Wrobel Wroblewski Wunderlich Wurm
Wursthorn Wyatt Wynter Wysocki Xia Xiao Xie Xin Xing Xue Yabbour Yabroudi Yabrudi Yabur Yacoub Yacub Yaffar Yaffe
Yaghi Yáhia Yahya Yala Yam Yamada Yamaguchi Yamamoto Yamin Yamine Yammouni Yan Yang Yankov Yanni Yao Yapur Yarad
Yarade Yared Yarhi Yarur Yasbek Yasin Yasser Yassin Yassine Yatim Yau Yazbeck Yazbek Yaziji Yazji Yebaile Yee Yeh
Yep Yeung Yezbek Yidi Yidios Yim Yin Ying Yip Yohai Yordi Yorke Yoshida You Youhana Younis Yousef Yuan Yudelzon Yue
Yuen Yun Yung Yunis Yurman Yusef Yusif Zaandam Zaarour Zabaneh Zabian Zaccour Zacur Zafrani Zaghir Zaghloul Zagury
Zaher Zahlan Zahra Zahran Zaidman Zain Zaitoun Zaitun Zajac Zakarian Zakhem Zakhia Zaki Zakka Zakour Zalaket Zalán
Zalcman Zalm Zamel Zammar Zamor Zander Zard Zarour Zarruk Zarzar Zarzour Zarzur Zawadzki Zayat Zayed Zaytoun Zebian
Zein Zeitoun Zeitune Zeitz Zelcer Zelkowicz Zeller Zelwer Zemat Zen Zeng Zephirin Zerbe Zeytun Zgheib Zhan Zhao
Zheng Zhong Zhou Zhu Zhuang Zhuo Ziade Ziadeh Zibara Zicarelli Ziegelbaum Zielinski Zighelboim Zilahy Zilber
Zilberman Zimet Zimmer Zimmerman Zimmermann Zink Zinn Ziolkowski Zivkovic Zogbi Zogby Zoller Zólyomi Zorin Zou
Zouein Zouki Zreik Zsigmond Zuber Zubler Zuckermann Zughbi Zuher Zuo Zylberberg
`
