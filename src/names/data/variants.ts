/** Spellings of one name that do not sound alike by rule, beside those of frequencies.json. A line is a group. */
export const GIVEN_VARIANTS = `
Jonathan, Jhonatan, Yonathan, Yonatan, Jonatan, Jhonathan, Yhonatan, Jonattan, Yonatham
Maikel, Maykel, Michael, Maickel, Mykel, Maikell, Maicol, Maikol, Maicoll, Meikel
Deivis, Deybis, Deibys, Deyvis, Deyvi
Jeferson, Jefferson, Yeferson, Jéferson, Jheferson, Yefferson, Gefferson
Alexander, Alexandre, Alexánder, Aleksander, Alesander, Alecsander
Estiven, Steven, Stiven, Stivens, Stevens, Esteven, Estivens, Stephen
Anthony, Antony, Antoni, Anthoni, Antonhy
Kleiver, Kleiber, Cleiver, Cleiber, Kleyver, Kleyber
Esneider, Sneider, Esneyder, Sneyder, Schneider
Christian, Cristian, Cristhian, Christhian, Kristian, Xtian
Christopher, Cristopher, Cristofer, Kristofer, Christofer, Cristófer
Wilmer, Wuilmer, Guilmer, Vilmer
Wilfredo, Wuilfredo, Guilfredo, Vilfredo
Wilson, Wuilson, Guilson, Vilson
Wilder, Wuilder, Guilder
William, Wuilliam, Wiliam, Willian, Wilian, Williams, Willians, Uilian, Wuillian, Guillian
Xavier, Javier, Xabier
Johan, Yohan, Joan, Yoan, Jhoan, Yhoan
Johana, Johanna, Yohana, Joana, Yoana, Joanna, Jhoana, Yohanna
Jean, Yean, Jhean
John, Jhon, Jon, Yon, Yhon
Jackson, Yackson, Jakson, Yakson, Jacson
Jason, Jeison, Yeison, Yeisson, Yeyson, Jeisson, Yeinson
Jimmy, Yimmy, Jimi, Yimi, Jimmi, Yimmi
Jenny, Yenny, Yeni, Jeny, Yeny, Llenny
Jessica, Jésica, Yesica, Yessica, Yesika, Jesika
Jacqueline, Jackeline, Yakelin, Jaquelin, Yaquelin, Jacquelin, Yacquelin, Yackeline
Priscila, Priscilla, Prisila, Prissila
Darnell, Darnel
Janeth, Janet, Yaneth, Yanet, Jeannette, Jeaneth, Yanette
Joselyn, Yoselin, Jocelyn, Yocelin, Yoselyn, Joselin, Jhoselyn, Yosselin
Elizabeth, Elisabeth, Elisabet, Elizabet, Lizabeth, Elyzabeth
Evelyn, Evelin, Eveling, Evelyng
Katiuska, Katiusca, Catiusca, Katyuska
Catherine, Katherine, Katerin, Katherin, Caterin, Kathryn, Catherin, Caterine, Katerine
Marjorie, Marjori, Maryori, Maryory, Marjory, Mariori
Mayerlin, Mayerling, Maierlin, Mayerlín
Mildred, Mildret, Milret
Ingrid, Ingri, Yngrid, Ingris
Edith, Edit, Edid, Editt
Ruth, Rut, Ruht
Judith, Yudith, Yudit, Yudi, Judit, Yudid, Yudis
David, Davi, Deivid, Davit
Edward, Eduard, Edwar, Eduar, Edwuard, Edguar
Edwin, Edwing, Eduin, Edgüin
Edison, Edinson, Edixon, Edicson, Ediscon
Dixon, Dickson, Dikson, Dicson
Nixon, Nickson, Nikson
Richard, Richar, Ricchard, Ricar
Robert, Roberth, Rober
Albert, Alberth, Alber
Herbert, Hebert, Herber, Heberth, Ebert
Gilbert, Yilber, Gilber, Jilber, Jilbert
Ronald, Ronal, Rhonal, Ronnal, Rhonald
Reinaldo, Reynaldo, Rainaldo
Harold, Arold, Jarol, Jharol, Yarol
Henry, Henri, Enry, Henrry, Hendry, Jenry
Kennedy, Kenedy, Quenedi
Kevin, Kevyn, Kebin
Brian, Bryan, Brayan, Braian, Brallan, Bryant, Braihan
Dylan, Dilan, Dailan
Franklin, Franklyn, Franclin, Frankling, Franlin
Douglas, Duglas, Doulas, Duglás
Oswaldo, Osvaldo, Osbaldo, Oswal, Oswald
Gustavo, Gustabo
Eleazar, Eliazar, Eleázar
Eliécer, Eliezer, Eleizer, Elieser
Ezequiel, Exequiel, Esequiel
Sebastián, Cebastián
Zacarías, Sacarías
Wladimir, Vladimir, Bladimir, Wuladimir, Bladimiro, Guadimir, Vladmir, Wladmir, Bladmir
Yasmín, Jazmín, Yazmín, Jasmín, Yasmin
Zulay, Sulay, Zulai
Yajaira, Yahaira, Jajaira, Yajayra
Belkis, Belkys, Velkis, Belquis
Betzaida, Betsaida, Bethsaida
Dayana, Daiana, Dayanna
Haydée, Haidee, Aidé, Haydé, Aydee
Ígor, Igor, Ygor
Miriam, Myriam, Mirian, Miryam, Mirián
Marta, Martha
Magaly, Magali, Magalis, Magalys
Mariela, Maryela
Mariangel, Mariángel, Marianyel, Maryangel
Mary, Mari, Meri
Milagros, Milagro
Lizbeth, Lisbeth, Lisbet, Lizbet, Lisveth, Lizveth
Nohelia, Noelia, Noheli, Nohely
Leidy, Leydi, Lady, Leidi, Leidys, Ledy, Leydy
Deisy, Daisy, Deysi, Dayse, Deicy, Deissy
Keila, Keyla, Queila
Sheila, Sheyla, Cheila
Génesis, Yénesis, Génesys
Rosángela, Rosangela
Lourdes, De Lourdes, Lurdes
Inmaculada, Imaculada
Ninoska, Ninosca
Geraldine, Geraldin, Yeraldin, Jeraldine, Yeraldine
Giselle, Gisel, Yisel, Jisel, Gissel, Gicel
Gisela, Yisela, Guisela
Johnny, Jhonny, Yonny, Jhony, Yoni, Jonny, Yhonny, Yony, Johny
Joel, Yoel, Jhoel
Josué, Yosué, Yosue
Jordan, Yordan, Jordán, Jhordan
Junior, Yunior, Júnior
Enmanuel, Emmanuel, Emanuel
Ali, Alí, Aly
Mohamed, Mohammed, Muhamad, Mojamed, Mohamad, Muhammad, Mahamad
Ahmed, Ahmad, Amad, Ajmed
Hussein, Husein, Husain, Hussain, Jusein
Ibrahim, Ybrahim, Ibraim, Ibrajim
Youssef, Yusef, Yousef, Yuseff, Yusuf, Yousuf, Yosef, Iusef
Khaled, Jaled, Kaled, Khalid, Halid
Bashir, Bachir
Giuseppe, Yusepe, Guiseppe, Giusepe
Giovanni, Geovanny, Yovanny, Jovanny, Yovani, Giovanny, Geovanni, Jovani, Yovany, Geovani
Luigi, Luiyi, Luiggi
Ángelo, Anyelo, Angelo, Ányelo
Ángela, Anyela
Anggi, Angie, Anyi, Angi, Anggie
Sérgio, Sergio
Paulo, Paolo
Freddy, Fredy, Fredi, Freddie, Fredis
Elías, Helías
Aarón, Arón, Harón
Abraham, Abrahan, Abrahán, Habraham
Hugo, Ugo
Héctor, Éctor
Ender, Hender, Jender
Enderson, Henderson, Jenderson
Endry, Hendry, Endri, Endrys
Eric, Erick, Erik, Erich
Erika, Erica, Ericka
Karla, Carla
Karol, Carol, Caroll, Karoll
Karen, Caren, Karem
Kelly, Kely, Queli, Keli
Kimberly, Kimberli, Quimberly, Kinberly, Kimberlys
Yelitza, Yelitsa, Jelitza, Gelitza, Yelitxa
Yaritza, Jaritza, Yarisa
Nelly, Neli, Nely, Nelli
Nancy, Nanci, Nansi
Betty, Beti, Betti
Fanny, Fany, Fani
Luz, Lus
Thaís, Tais, Tahís, Tahis
Zenaida, Senaida
Aracelis, Araceli, Aracely, Aracelys
Odalis, Odalys, Odaliz
Morella, Morela
Maritza, Maritsa
Yubiri, Yuviri, Yubirí
Tibisay, Tivisay, Tibisai
Hilario, Ilario
Hipólito, Ipólito
Honorio, Onorio
Hermes, Ermes
Bernabé, Vernabé
Vilma, Wilma, Bilma
Walter, Wálter, Valter, Gualter, Walther
Vicente, Vicent
Yamileth, Yamilet, Jamileth, Yamile, Jamilet
Michael, Maikel, Maicol, Maykol, Maickel
Jonathan, Yonatan, Jhonatan, Jonatan, Yonathan, Johnatan, Yhonatan
Wladimir, Vladimir, Bladimir, Uladimir, Ladimir
Youssef, Yusef, Yousef, Yusuf, Yussef
William, Wilian, Uilian, Willian, Wuilian, Wilians, Williams, Willians, Guillian, Wuilliam, Wiliam
Ashley, Achli, Ashly, Ashlie
Johnny, Jhonny, Yoni, Yonny, Jonny, Jhony, Yhonny
Johan, Yohan, Yojan, Jhoan, Yoan, Johann
Johana, Yohana, Joana, Yoana, Jhoana, Johanna, Yojana
Jefferson, Yeferson, Jeferson, Yefferson, Jhefferson
Jeison, Jason, Yeison, Jeisson, Jayson, Yeyson, Jheyson
Jennifer, Yenifer, Jenifer, Yennifer, Yeniffer, Jeniffer, Genifer
Jessica, Yesica, Jésica, Yessica, Gessica, Jesika, Yesika
Jenny, Yeni, Yenny, Jeny, Genny, Yeny
Jackeline, Jaqueline, Yaquelin, Yackelin, Jacqueline, Jackelin, Yakelin, Yakeline
Jairo, Yairo, Jhairo
Jair, Yair, Jahir, Yahir, Jhair
Janeth, Yaneth, Yanet, Janet, Jeaneth
Jasmín, Yasmín, Jazmín, Yazmín, Jasmine, Yasmine, Jazmine
Javier, Xavier, Yavier
Jean, Jhan, Yean
Jeancarlos, Yancarlos, Jancarlos, Jhancarlos, Yeancarlos, Jeancarlo
Jeanpierre, Yampier, Jampier, Yanpier, Jhampier, Jeampier
Jeremy, Yeremi, Yeremy, Geremi
Gerson, Jerson, Yerson, Jherson
Gerald, Yerald, Jerald, Yeral
Geraldine, Yeraldin, Jeraldine, Yeraldine, Jeraldin, Geraldin
Joel, Yoel, Jhoel, Yohel
Joseph, Yosep, Josef, Yosef, Yoseph, Jhosep, Josep
Joselin, Yoselin, Jocelyn, Yocelin, Yosselin, Joselyn, Jhoselin
Jordy, Yordi, Jordi, Yordy, Jhordy
Jorman, Yorman, Jhorman
Joshua, Yoshua, Yosua, Josua, Jhoshua
Judith, Yudit, Yudith, Judit
Julián, Yulián, Jhulián
Juliana, Yuliana, Jhuliana
Julieth, Yulieth, Juliet, Yuliet
Julissa, Yulisa, Yulissa, Julisa
Julimar, Yulimar
Justin, Yustin, Jostin, Yostin
Justina, Yustina
Brayan, Bryan, Brian, Braian, Brayam, Briam
Byron, Bairon, Bayron
Steven, Stiven, Estiven, Stephen, Esteven, Estiben
Stuart, Estuar, Stuar
Stephany, Estefany, Stefani, Estefani, Stephanie, Stefanie
Stalin, Estalin
Stanley, Estanly, Stanly
Scarlet, Escarlet, Skarlet, Scarleth, Escarleth, Scarlett
Smith, Esmit, Smit
Sneider, Esneider, Schneider, Snaider, Esnaider, Sneyder
Spencer, Espencer
Starlin, Estarlin, Sterling, Starling, Esterlin
Stella, Estela, Estella
Stelio, Estelio
Sheila, Seila, Sheyla, Cheila, Cheyla
Shirley, Chirly, Sirley, Chirley, Shirly, Sherley, Shirlei
Sharon, Saron, Charon, Sharom
Shakira, Chakira
Charles, Charls
Charlie, Charly, Charli, Sharly
Chantal, Shantal
Cheryl, Sheryl, Cheril
Christopher, Cristofer, Cristopher, Kristofer
Christian, Cristian, Kristian, Cristhian
Anthony, Antoni, Antony, Anthoni
Andrew, Andriu
Andrey, Andrei
Angeli, Anyeli, Angely, Anyely
Angelis, Anyelis
Angie, Anyi, Angy, Enyi
Angel, Anyel
Angelina, Anyelina
Argenis, Aryenis, Arjenis, Argenys
Daniel, Danyel
Danielis, Danyelis
Mariangel, Marianyel
Mariangela, Marianyela
Mariangelis, Marianyelis, Mariangelys
Franger, Franyer
Frangelis, Franyelis
Franklin, Franclin, Franklyn
Frank, Franck, Franc
Freddy, Fredy, Fredi
Wilmer, Vilmer, Wuilmer, Guilmer, Uilmer
Wilson, Vilson, Uilson, Wuilson, Guilson
Wilber, Wilbert, Wuilber, Vilber, Uilber, Guilber, Wilberth
Wilker, Wuilker
Wilman, Wuilman, Guilman
Wilder, Wuilder
Wilmary, Vilmary, Wuilmary
Winston, Wiston, Guiston, Wuinston, Uiston, Winsthon
Washington, Washinton
Wellington, Welinton
Walter, Valter, Gualter, Wualter, Walther
Wendy, Wuendy, Wendi, Wenddy
Wenceslao, Venceslao, Guenceslao
Willy, Wuilly, Wily
Waldemar, Valdemar
Wanda, Vanda
Wolfgang, Wolfgan, Wolfang
Edward, Eduar, Edwar, Eduard, Eduart
Edwin, Eduin, Edwing, Eduyn, Edwuin
Erwin, Eruin, Erwing, Ervin
Irwin, Iruin, Irwing
Irving, Irvin, Irvyn
Erving, Ervin
Darwin, Daruin, Darwing, Darwins
Edison, Edinson, Edixon, Edisson, Edicson
Dixon, Dicson, Dickson, Dikson, Dixson
Nixon, Nicson, Nickson, Nikson
Jackson, Yacson, Jakson, Jaxon, Yackson, Jhackson
Jeckson, Yecson, Yekson, Jecson
Alex, Alexs, Alecs
Alexander, Alesander, Alexsander, Aleksander
Alexandra, Alessandra, Aleksandra, Alexsandra
Alexis, Alecsis, Alexys, Alesis
Alison, Allison, Alisson, Alyson
Axel, Acsel, Aksel
Roxana, Rocsana, Roksana, Roxanna
Félix, Felis
Maximo, Másimo
Maximiliano, Masimiliano, Massimiliano
Xiomara, Siomara, Shiomara, Ziomara, Chiomara
Ximena, Jimena, Gimena, Simena
Xenia, Senia, Cenia, Zenia
Xochitl, Sochil, Xochil, Xochilt
Katherine, Caterin, Kateryn, Katerine, Catherine, Catherin
Kathleen, Catlin, Kathlin
Katiuska, Catiuska, Katiusca, Katyuska, Katiusska, Catiusca
Kimberly, Kinberly, Kimberley
Kevin, Kebin, Keving, Kevyn
Kelvin, Kelving
Kenneth, Kenet, Kened
Kennedy, Kenedi
Karen, Caren
Karl, Carl
Christine, Cristin, Kristin
Crystal, Cristal, Kristal
Cynthia, Cintia, Sintia, Cindia, Cyntia
Cindy, Sindy, Cindi, Syndi
Cyntia, Sinthia
Richard, Richar, Ricard, Ritchard, Richart
Ronald, Ronal
Harold, Jarol, Harol, Arol, Jharol
Harry, Jarri, Jarry, Harri
Harrison, Jarrison, Harinson, Arrison, Harrinson
Harvey, Jarvey, Arvey
Henry, Enrri, Jenry, Henrry, Yenry, Jenrry, Henri
Hendrick, Endrick, Hendryk
Hernán, Ernán
Herbert, Erber, Hébert, Jerbert
Hilary, Ilari, Jilary, Hillary, Hylary
Heidi, Jeidi, Haidy, Haydi, Yeidi
Haydée, Aidé, Haidé, Jaidé, Aidee, Haidee
Hannah, Hana
Hasán, Jasán, Assan, Hassan
Hussein, Jusein, Huséin, Usein
Helen, Elen, Jelen, Hellen
Yajaira, Yahaira, Jajaira, Yahayra, Yhajaira, Jahaira
Mohamed, Mohammed, Muhammad, Mohamad, Muhamad
Mahmoud, Mahmud, Majmud
Ahmed, Ahmad, Ajmed, Amed, Achmed
Abdallah, Abdalá, Abdula
Ibrahim, Ibrahin, Ibraim, Ibrajín, Ibrain
Khaled, Kaled, Jaled, Calid, Khalid
Khalil, Jalil, Calil, Kalil
Fouad, Fuad
Farouk, Faruk, Faruc
Tarek, Tareck, Tarik, Tareq, Tarec
Yasser, Yaser, Iaser
Samir, Sameer, Zamir
Jamal, Yamal, Gamal
Jamil, Yamil
Jamile, Yamile
Nagib, Nayib, Najib, Naguib, Najeeb
Chafic, Shafik, Chafik, Shafic
Charbel, Sharbel, Charvel
Habib, Jabib, Abib
Elías, Elyas
Mounir, Munir
Nour, Nur, Noor
Wadih, Uadi, Wadi
Walid, Ualid, Waleed, Gualid
George, Georges, Yorge
Giovanni, Yovani, Geovanny, Jovani, Jhovanny, Jovanny, Geovanni, Yovanny, Yobani, Giovanny
Giovanna, Yovana, Jovana, Geovanna, Yovanna
Gianni, Yani, Janni
Gina, Yina, Jina
Gino, Yino, Jino
Gisela, Jisela, Yisela, Guisela
Giselle, Yisel, Jisel, Yissel, Gisel, Yiselle
Giuliana, Yuliana, Juliana
Giuseppe, Yusepe, Guiseppe
Giorgio, Yoryo
Gigliola, Yiliola
Luigi, Luiyi, Luidyi, Luigui
Sergio, Serguei, Serge
João, Yoao
Joaquín, Juaquín, Joaquim
Gonçalo, Gonzalo, Gonsalo
Thiago, Tiago
Conceição, Concepción
Mathías, Matías, Matthias
Matthew, Matiu, Mathew
Thomas, Tomás
Theo, Teo
Philip, Filip, Felip
Phillips, Filips
Ralph, Ralf
Rafael, Raphael, Rafel
Rudolph, Rudolf
Christoph, Cristof
Nikolas, Nicolás, Nicholas
Nicole, Nicol, Nikol, Nicoll, Nicolle
Michelle, Mishel, Misel, Michell
Isaac, Isac, Isaak, Ysaac
Abraham, Abrahán
Efraín, Efraím, Ephraim
Joaquina, Juaquina
Benjamín, Benyamín, Venjamín
Jacob, Yacob, Jakob
Jezabel, Yesabel, Jesabel, Yezabel
Jetzabel, Yetzabel, Getsabel, Yetsabel
Betsabé, Betzabé, Bethsabé
Betsy, Betzi, Besy
Elizabeth, Elisabet, Elizabet, Elysabeth, Lisabeth
Lisbeth, Lisbet, Lizbeth
Vivian, Viviam, Bibian
Lilian, Liliam, Lillian
Eliécer, Eliezer, Eliéser
Ulises, Ulisses, Eulises, Eulices
Ildefonso, Idelfonso, Hidelfonso
Baltasar, Baltazar, Valtazar, Balthazar
Anastasio, Anastacio
Arquímedes, Arquímides, Alquímedes
Leovigildo, Leoviguildo
Hermenegildo, Ermenegildo
Rigoberto, Rigoverto
Gumersindo, Gumesindo, Gumercindo
Efigenio, Ifigenio
Efigenia, Ifigenia
Casimiro, Casemiro
Nemesio, Nemecio
Oscar, Oskar
Osvaldo, Oswaldo, Osbaldo
Ubaldo, Uvaldo, Hubaldo
Reinaldo, Reynaldo
Raimundo, Reimundo, Raymundo, Reymundo
Edgardo, Egardo
Edgar, Edgard, Egar, Eggar
Heriberto, Eriberto
Filiberto, Feliberto
Emerson, Emmerson, Hemerson
Anderson, Andersson
Roger, Róyer
Rogers, Royers
Eduvigis, Eduviges
Griselda, Criselda
Clotilde, Cleotilde
Gertrudis, Gertrudys
Yolanda, Iolanda, Jolanda
Iván, Yván, Ibán
Yuri, Iuri, Yury
Ivonne, Yvonne, Ibón, Ivón
Ivette, Yvette, Ibet, Ivet
Irina, Yrina
Vanessa, Vanesa, Banesa, Wanessa, Vannesa
Verónica, Berónica
Valeska, Waleska, Baleska, Walesca
Valkiria, Walkiria, Balkiria
Leidy, Lady, Leydi, Ladi
Milady, Mileidy, Miladi, Mileydi
Daisy, Deisi, Deysi, Dayci, Deicy
Greisy, Grace, Greicy
Mayerlin, Mayerling, Meyerlin, Maierlin
Marjorie, Maryori, Meryori, Margiori
Marilyn, Marilín, Merilin, Marylin, Merylin
Mary, Meri, Mery
Madeleine, Madelein, Madelín, Madeline, Madelaine, Maidelín
Marlene, Marlén
Jaime, Yaime, Haime, Jayme
James, Yeims, Yames, Jeims, Jhames
Jimmy, Yimi, Jimi, Yimmy, Jhimmy
Jerry, Yerri, Yerry, Gerry
Jeffrey, Yefri, Jefri, Jefry, Geoffrey, Yeffri
Jane, Yein, Jein
Joyce, Yois, Joise, Yoice
Jackie, Yaki, Yaqui
Jazmary, Yasmary, Jasmary
Daiana, Dayana, Dahiana, Dayanna
Dayron, Dairon
Dylan, Dilan, Dailan, Dyland
Dwight, Duait
Douglas, Duglas, Douglass
Duván, Duban, Douban
Denzel, Densel
Davidson, Deivison, Davinson, Devison
Derek, Derick, Deric, Dereck
Donald, Dónal
Eileen, Ailín, Ailyn, Aileen, Eilín, Aylin
Evelyn, Evelin, Ivelin, Ebelín, Eveling
Emily, Emely, Emili
Isaías, Ysaías
Hazel, Jazel, Heisel, Heizel
Gladys, Gladis
Glenn, Glen
Gregory, Gregori
Kyle, Cail, Kail
Kayla, Caila
Kristel, Cristel, Crystel
Larry, Larri, Lari
Leslie, Lesly, Lesli, Lezly
Lindsay, Linsay, Lindsey, Linsey
Lorraine, Lorein, Loraine
Mike, Maik, Mayk
Oneida, Onaida
Orangel, Oranjel, Oranyel
Patrick, Patric, Patrik
Peggy, Pegui
Percy, Persi
Peter, Piter
Rachel, Reichel, Rashell
Randall, Rándal
Raymond, Reimon, Raimond, Reymond, Raymon
Roy, Roi
Rosemary, Rousmery
Ryan, Raian, Rayan
Sandy, Sandi
Sonia, Sonya, Zonia
Stacy, Esteisi, Stacey, Steisy, Estacy
Susan, Suzan, Sussan
Tiffany, Tifani, Tiffani
Tyrone, Tairon, Tyron
Tyler, Tailer, Tayler
Tyson, Taison
Tracy, Treisi, Traci
Taylor, Teilor, Tailor
Whitney, Witney, Withney
Yeltsin, Yelsin, Yelsyn, Yeltzin
Lenin, Lenyn, Leninn
Nikita, Niquita
Nadezhda, Nadiezka, Nadeska, Nadieska, Nadezka, Nadeshda
Natasha, Natacha, Nathasha, Nataxa
Tatiana, Tatyana
Ludmila, Liudmila, Ludmilla, Lyudmila
Svetlana, Esvetlana
Ludwig, Ludwin, Ludwing, Ludvig, Luduin
Helmut, Jelmut, Helmuth, Elmut
Günther, Gunter, Guenther
Franz, Frans
Yesenia, Jesenia, Yessenia, Jessenia
Yelitza, Jelitza, Yelitsa
Yaritza, Jaritza, Yaricza, Yariksa
Maritza, Marixa, Maritsa, Mariksa
Yadira, Jadira
Yamileth, Jamileth, Yamilet
Yulitza, Julitza, Yulitsa
Yuleisi, Juleisi, Yulaisi, Yuleicy, Juleisy
Yorgelis, Yoryelis, Jorgelis, Yorjelis
Yeferson, Jefferson
Yender, Jender
Yeiber, Jeiber
Yeiker, Jeiker
Yonaiker, Jonaiker, Jhonaiker
Johander, Yohander, Jhohander, Yoander, Jhoander
Johandry, Yohandri, Jhoandry, Yoandri, Joandry
Yosmar, Josmar, Jhosmar
Yosmary, Josmary, Jhosmary
Ronaiker, Rhonaiker
Kleiver, Cleiver, Kleyver, Cleyber
Klinsmann, Clinsman
Keidy, Keydi, Queidy
Genesis, Yénesis, Jénesis, Génesys
Getsemaní, Yetsemaní, Jetsemaní
Génova, Yénova
Neymar, Neimar
Nairobi, Nayrobi, Nairovi
Nahomi, Naomi, Nahomy
Noelia, Nohelia
Nohemí, Noemí, Nohemy
`
export const SURNAME_VARIANTS = `
Gonçalves, Goncalves, Gonsalves, Gonzalves, Gonçalvez
Gomes, Gómez
Lopes, López
Fernandes, Fernández
Mendes, Méndez
Nunes, Núñez
Marques, Márquez
Martins, Martinz
Henriques, Henríquez, Enríquez, Enriques
Dias, Díaz
Alves, Alvez
Lourenço, Lourenco, Lourenso
Mendonça, Mendonca, Mendonsa
Ferreira, Ferreyra
Pereira, Pereyra
Vieira, Vieyra
Oliveira, Oliveyra
Teixeira, Teixera, Texeira, Texera
Moreira, Moreyra
Silveira, Silveyra
Sousa, Souza
De Sousa, De Souza, Desousa, Souza
Dos Santos, Dosantos
Da Costa, Dacosta
De Abreu, Deabreu, Abreu
De Nóbrega, Nóbrega, Denobrega
Jiménez, Giménez, Ximénez, Gimenes
Aristeguieta, Aristiguieta, Aristigueta
Mejía, Mexía
Rojas, Roxas
Guerra, Gerra
Guédez, Guedes, Güédez
Guevara, Gebara
Guanipa, Wanipa, Huanipa
Noguera, Nogera
Figueroa, Figeroa, Figueroha
Bohórquez, Boorquez, Bojórquez, Bohorques
Echeverría, Echeberría, Etcheverría, Echavarría
Uzcátegui, Uscátegui, Uzcategui
Betancourt, Betancur, Betancourth, Betancor, Betancort, Bethencourt, Vetancourt
Arreaza, Arriaza
Alfonzo, Alfonso
Alonzo, Alonso
Villarroel, Villaroel, Billarroel
Villarreal, Villareal
Montilla, Montiya
Yánez, Yánes, Yáñez, Yanes, Llanes
Yajure, Llajure, Yahure, Yagure
Yaguaracuto, Llaguaracuto
Zambrano, Sambrano
Ollarves, Oyarves, Ollarvez
Urribarrí, Uribarrí, Urribarri
Haddad, Hadad, Jadad, Haddat
Khoury, Koury, Curi, Khouri
El Khoury, Elkhoury, El Koury, Al Khoury
Khalil, Jalil, Kalil, Halil
Mansour, Mansur
Hamdan, Jamdan
Hassan, Hasan, Jasan
Youssef, Yusef, Yusuf, Yousef, Yosef
Nassif, Nasif, Nazif, Nassiff
Nasser, Naser
Saab, Sab
Abdallah, Abdala, Abdalah
Assad, Asad
Saad, Sad
Chahine, Chahin, Shahin
Atrache, Atrash, Atrach
Barakat, Baracat
Makled, Macled, Maklad
Richani, Rishani, Richany
Salame, Salameh
Bou Hamdan, Bouhamdan, Abou Hamdan, Abu Hamdan
El Souki, Elsouki, Al Souki, El Zouki, Souky
Di Giacomo, Digiacomo
D'Agostino, Dagostino, Dágostino
D'Amico, Damico
D'Angelo, Dangelo, Deangelo
De Grazia, Degrazia, De Gracia
De Luca, Deluca
Lo Presti, Lopresti
Giordano, Jordano
Giuliani, Yuliani
Bianchi, Bianqui
Petrocelli, Petroccelli, Petroceli
Marchetti, Marqueti
Zerpa, Serpa, Cerpa, Xerpa
Chourio, Churio
Chaurán, Chourán
Piñero, Pinero
Peñaloza, Peñalosa, Penaloza
Septién, Setién
Ocanto, Hocanto
Henríquez, Enríquez, Henriques
Hurtado, Urtado
Ibarra, Ybarra, Hibarra
Irausquín, Yrausquín, Hirausquín
Itriago, Ytriago
Isea, Ysea
Wong, Huong
Smith, Esmith
`
/** Names that sound alike by rule and are nevertheless different names. A line is a group. */
export const ALIKE_BUT_DISTINCT = `
Parra, Para
Caro, Carro
Coro, Corro
Moro, Morro
Toro, Torro
Barón, Varón, Barrón
Perea, Perrea
Cerra, Sera, Serra
Barrios, Varios
Casas, Cazas
Llano, Yano
Coello, Coelho
Corales, Corrales
Marrero, Marero
Garay, Garrai
Zayas, Sallas
Vaca, Baca
Salas, Sallas
Mora, Morra
Ferrer, Ferer
`
/** Near names that are different names. A line is a group. */
export const NEAR_BUT_DISTINCT = `
Rosa, Rosalba, Rosaura, Rosalía, Rosana, Rosario
Ana, Anaís, Anabel
José, Josefa, Josué
Jesús, Jesmar
Carlos, Carlota
Marisol, Maribel, Marisela
Mariana, Marianela, Mariela
Yuleisi, Yuleima, Yuleidy
Keiner, Keiber, Keinel
Yusmary, Yusmely, Yusmelis, Yusmar
Diego, Diogo
Omar, Osmar
Aldo, Eldo
Gonzalo, Gonzaga
Elías, Eliseo
Samuel, Manuel
Ismael, Israel
Marco, Marcos
Julia, Julieta
Sandra, Alejandra
Gisela, Marisela
`
/** Nickname, then the given names it stands for. */
export const NICKNAMES = `
Chuchito, Jesús
Chucha, Jesús
Suso, Jesús
Cheíto, José
Pepito, José
Joseíto, José
Josi, José
Chepe, José
Nachito, Ignacio
Toñito, Antonio
Toni, Antonio
Tonny, Antonio
Antoñito, Antonio
Edu, Eduardo
Lalito, Eduardo
Guayo, Eduardo
Beto, Alberto, Roberto, Humberto, Heriberto, Norberto, Gilberto, Rigoberto, Adalberto, Filiberto, Edilberto, Wilberto, Eliberto
Tito, Alberto, Roberto, Humberto, Heriberto, Norberto, Ernesto
Alberti, Alberto
Panchito, Francisco
Paquito, Francisco
Fran, Francisco, Francis, Franklin
Kiko, Francisco, Enrique
Quico, Francisco, Enrique
Goyito, Gregorio
Guille, Guillermo
Guillo, Guillermo
Memito, Guillermo
Fer, Fernando, Fernanda
Vicen, Vicente
Monchito, Ramón
Ramoncito, Ramón
Rafa, Rafael
Rafita, Rafael
Rafucho, Rafael
Lolo, Manuel, Dolores
Manolito, Manuel
Manu, Manuel
Meme, Manuel
Peter, Pedro
Perico, Pedro
Peruchito, Pedro
Juanchi, Juan
Juanchito, Juan
Luchito, Luis
Wicho, Luis
Güicho, Luis
Lucho, Luis
Quique, Enrique
Kike, Enrique
Henrito, Henry
Tavito, Gustavo
Gus, Gustavo
Gaby, Gabriel, Gabriela
Gabi, Gabriel, Gabriela
Gabito, Gabriel
Vitoco, Víctor
Vity, Víctor
Vito, Víctor
Alex, Alexander, Alejandro, Alexis, Alexandra, Alejandra
Ale, Alejandro, Alejandra
Alejo, Alejandro
Chelita, Graciela
Lolita, Dolores
Teresita, Teresa
Chabelita, Isabel
Chavela, Isabel
Isa, Isabel
Belita, Isabel
Yoli, Yolanda
Leíto, Leonardo, Leonel, Leobaldo, Leomar
Leonar, Leonardo
Javito, Javier
Mari, María
Maru, María
Marucha, María
Mariíta, María
Mayo, Mario
Chayo, Rosario
Miguelito, Miguel
Mike, Miguel
Miguelacho, Miguel
Danielito, Daniel
Danny, Daniel
Pepa, Josefa, Josefina
Fefita, Josefa, Josefina
Finita, Josefina
Fina, Josefina
Chepa, Josefa, Josefina
Concha, Concepción
Conchita, Concepción
Lupe, Guadalupe
Lupita, Guadalupe
Mercha, Mercedes
Meche, Mercedes
Merche, Mercedes
Cheché, Mercedes
Nena, Magdalena
Lena, Magdalena, Elena
Malena, Magdalena
Carmencita, Carmen
Carmucha, Carmen
Menchu, Carmen
Betty, Beatriz
Bea, Beatriz
Ticha, Beatriz
Pati, Patricia
Patty, Patricia
Caro, Carolina
Caroli, Carolina
Cris, Cristina, Cristian
Cristi, Cristina
Tina, Cristina, Ernestina, Albertina
Vero, Verónica
Vicky, Victoria
Viqui, Victoria
Nando, Fernando, Hernando, Armando
Mando, Armando
Rolo, Rolando
Rolo, Rodolfo
Fito, Rodolfo, Adolfo
Popo, Adolfo
Fefo, Alfredo
Fredo, Alfredo, Wilfredo
Freddo, Alfredo
Willy, William, Wilfredo, Guillermo
Wil, William, Wilmer
Guillo, Guillermo
Memo, Guillermo
Chema, José María
Joche, Jorge
Yoyo, Jorge
Coco, Jorge
Jorgito, Jorge
Chago, Santiago
Santi, Santiago
Tiago, Santiago
Yago, Santiago
Chicho, Narciso
Mincho, Benjamín
Benja, Benjamín
Seba, Sebastián
Sebas, Sebastián
Mingo, Domingo
Minguito, Domingo
Chano, Luciano, Feliciano
Nano, Mariano, Emiliano
Nono, Antonino
Tomasito, Tomás
Tommy, Tomás
Cucho, Agustín
Tin, Agustín, Martín
Tincho, Martín
Rica, Ricardo
Richie, Ricardo
Richi, Ricardo, Richard
Rober, Roberto
Bob, Roberto
Tico, Alberto
Andi, Andrés
Andresito, Andrés
Oscarcito, Oscar
Nel, Nelson
Nelsito, Nelson
Dany, Daniel, Daniela
Dieguito, Diego
Chente, Vicente
Toto, Héctor
Tato, Héctor
Julito, Julio
Yuyo, Julio
Juli, Julio, Julia
Cesi, César
Cesarito, César
Mau, Mauricio
Mauri, Mauricio
Pancha, Francisca
Paca, Francisca
Paquita, Francisca
Anita, Ana
Nani, Ana
Luisito, Luis
Lucha, Luisa
Luchi, Luisa
Nata, Natalia
Nati, Natalia
Raque, Raquel
Rebe, Rebeca
Rosi, Rosa
Rosita, Rosa
Chela, Graciela, Marcela
Sole, Soledad
Susi, Susana
Techi, Teresa
Tete, Teresa
Tere, Teresa
Vivi, Viviana
Xio, Xiomara
Yaya, Yajaira
Yeya, Yelitza
Zuly, Zuleima
Ceci, Cecilia
Chila, Cecilia
Coro, Coromoto
Chinca, Chiquinquirá
Chiqui, Chiquinquirá
Milo, Emilio
Emi, Emilio, Emilia
Chuy, Jesús
Chepo, José
Chepina, Josefina
Chefa, Josefa
Berto, Alberto, Roberto, Humberto, Gilberto, Heriberto, Edilberto
Betico, Alberto, Roberto, Humberto
Robertico, Roberto
Yoni, Juan, Jonathan, John
Juaní, Juan, Juana
Fercho, Fernando
Chichí, Mercedes, Luisa
Chico, Francisco
Pacho, Francisco
Pedrito, Pedro
Peyo, Pedro
Luisín, Luis
Manuelito, Manuel
Mañuco, Manuel
Manuco, Manuel
Nolo, Manuel
Rafito, Rafael
Fucho, Rafael
Moncha, Ramona
Tonino, Antonio
Antuco, Antonio
Toña, Antonia
Toñita, Antonia
Goya, Gregoria
Lencho, Lorenzo
Yayo, Eduardo, Eladio, Gerardo
Gera, Gerardo
Polo, Leopoldo, Hipólito, Policarpo
Poldo, Leopoldo
Nardo, Leonardo, Bernardo
Rico, Ricardo, Federico
Fede, Federico
Fico, Federico
Checho, Sergio, César
Checo, Sergio
Neto, Ernesto
Tuto, Augusto, Arturo
Arturito, Arturo
Jandro, Alejandro
Tente, Vicente
Vicho, Vicente, Vicencio
Vico, Víctor, Vicente
Tocho, Héctor, Cristóbal
Nelo, Daniel, Manuel, Nelson
Minga, Dominga
Tomasico, Tomás
Tomy, Tomás
Maxi, Maximiliano, Máximo
Colacho, Nicolás
Colás, Nicolás
Nicolasito, Nicolás
Tano, Cayetano
Tián, Sebastián
Simoncito, Simón
Monchi, Simón, Ramón
Chendo, Rosendo
Chelo, Marcelo, Consuelo
Marce, Marcelo, Marcela, Marcelina
Pipo, Felipe
Felo, Rafael, Félix
Feli, Félix, Felicia
Nato, Natividad, Renato, Donato
Bencho, Benjamín, Benito
Agucho, Agustín
Agus, Agustín, Agustina
Cipri, Cipriano
Eli, Elías, Elizabeth, Eliana, Eliseo
Sam, Samuel
Samu, Samuel
Samy, Samuel, Samanta
Yeyo, Aurelio, José, Rogelio
Rogelito, Rogelio
Roge, Rogelio
Koki, Jorge
Yoryi, Jorge
Rodo, Rodolfo
Ponchi, Alfonso
Poncho, Alfonso
Foncho, Alfonso
Fonso, Alfonso, Ildefonso
Alfredito, Alfredo
Chevo, Eusebio
Chebo, Eusebio
Tilo, Teófilo
Teo, Teodoro, Teófilo, Doroteo
Lipe, Felipe
Chava, Isabel, Salvador
Isabelita, Isabel
Charito, Rosario
Chayito, Rosario
Chonita, Encarnación
Chona, Asunción, Encarnación
Chita, Concepción
Corito, Coromoto
Carmenza, Carmen
Carmelita, Carmen, Carmela
Mechita, Mercedes
Gracielita, Graciela
Lenita, Elena
Maga, Margarita, Magaly
Mago, Margarita
Marga, Margarita
Cuca, María, Refugio
Mile, Milena, Milagros
Mila, Milagros
Mili, Milagros
Yola, Yolanda
Yuli, Julia, Yuleima, Yuleisi, Yuliana
Yajá, Yajaira
Vane, Vanessa
Vale, Valentina, Valeria
Toya, Victoria
Sofi, Sofía
Susy, Susana
Paty, Patricia
Pau, Paula, Paola
Dulcita, Dulce
Lili, Liliana, Lilia, Elizabeth
Lilí, Liliana, Lilia
Lau, Laura
Laurita, Laura
Lucy, Lucía, Lucila, Luz
Lula, Luisa, Lourdes
Lulú, Luisa, Lourdes
Luli, Luisa, Lourdes
Güicha, Luisa
Lourdita, Lourdes
Nany, Ana, Mariana
Nana, Ana, Susana
Andre, Andrea, Andreína
Andreita, Andrea
Angelita, Ángela
Gela, Ángela
Lita, Ángela, Carmela
Beti, Beatriz, Elizabeth, Bertha
Carito, Carolina
Cari, Caridad, Karina
Cata, Catalina
Kati, Katiuska, Katherine
Cheli, Araceli
Clarita, Clara
Dori, Dora, Doris
Dorita, Dora, Dorotea
Elo, Eloísa, Eloína
Eve, Evelin
Evita, Eva
Inesita, Inés
Jesusita, Jesusa
Chuchita, Jesusa
Leti, Leticia
Licha, Alicia
Alita, Alicia
Naty, Natalia
Ofe, Ofelia
Pilita, Pilar
Petrica, Petra
Queta, Enriqueta
Reme, Remedios
Ruchi, Ruth
Sari, Sara
Trini, Trinidad
Tota, Carlota
Tulita, Tulia
Yeni, Jennifer
Yesi, Jessica, Yesenia
Jessi, Jessica
Zory, Zoraida
Zuli, Zulay, Zuleima
Pino, Giuseppe
Nino, Antonio
Gigi, Luigi
Mimmo, Domenico
Zé, José
Manel, Manuel
Cacho, Carlos
Carlucho, Carlos
Carlitos, Carlos
Caliche, Carlos
Charly, Carlos
Cali, Carlos
Chalo, Gonzalo
Gonza, Gonzalo
Hernancito, Hernán
Huguito, Hugo
Jaimito, Jaime
Jesusito, Jesús
Joaco, Joaquín
Quincho, Joaquín
Quino, Joaquín
Chimo, Joaquín
Marquitos, Marcos
Mati, Matías
Pablito, Pablo
Raulito, Raúl
Rube, Rubén
Salva, Salvador
Chavo, Salvador
Nesto, Ernesto, Néstor
Neno, Nemesio
Nené, Nelson
Nepo, Nepomuceno
Mundo, Edmundo, Raimundo
Naldo, Reinaldo, Arnaldo, Osvaldo
Ubi, Ubaldo
Yony, Jonathan, John
Yefer, Jefferson
Wilo, Wilfredo, Wilson
Fredy, Alfredo
Gregori, Gregorio
Evo, Evaristo
Lisandrito, Lisandro
Eleu, Eleuterio
Luterio, Eleuterio
`
/** Pairs of givens so usual together that the pair carries hardly more than its first name. */
export const STOCK_COMPOUNDS = `
José+Alberto José+Ángel José+Alejandro José+Francisco José+Miguel José+Ramón José+Vicente José+Daniel José+Enrique José+Ignacio José+Leonardo José+Félix José+Domingo José+Alfredo José+Jesús José+Javier José+David José+Andrés
Luis+José Luis+Alfredo Luis+Miguel Luis+Fernando Luis+Manuel Luis+Rafael Luis+Carlos Luis+Ángel Luis+Antonio Luis+Felipe Luis+Daniel Luis+Alejandro Luis+Ramón Luis+Gerardo
Juan+Manuel Juan+Pablo Juan+Antonio Juan+Francisco Juan+Luis Juan+Ramón Juan+Alberto Juan+Bautista Juan+Vicente Juan+Miguel Juan+Andrés Juan+Gabriel
Jesús+Manuel Jesús+Antonio Jesús+Rafael Jesús+Enrique Jesús+María Jesús+Eduardo Jesús+Alejandro Jesús+Ramón Jesús+David Jesús+Daniel
Carlos+Enrique Carlos+José Carlos+Manuel Carlos+Andrés Carlos+Rafael Carlos+Julio Carlos+Daniel Carlos+Alfredo Carlos+Antonio Carlos+Javier
Víctor+Manuel Víctor+José Víctor+Hugo Miguel+Antonio Miguel+Alberto Miguel+José Pedro+Luis Pedro+Pablo Pedro+Antonio Pedro+Rafael Rafael+Antonio Rafael+Ángel Rafael+José Rafael+Eduardo Francisco+Javier Francisco+José Francisco+Antonio Ramón+Antonio Ramón+José Ángel+Luis Ángel+Rafael Manuel+Antonio Manuel+José Antonio+José Julio+César Jorge+Luis Marco+Antonio Marcos+Antonio
Ana+Isabel Ana+Teresa Ana+Cecilia Ana+Luisa Ana+Karina Ana+Mercedes Ana+Rosa Ana+Julia Carmen+Teresa Carmen+Rosa Carmen+Luisa Carmen+Julia Carmen+Cecilia María+José María+Eugenia María+Fernanda María+Luisa María+Victoria María+Auxiliadora María+Antonia María+Josefina María+Carmen María+Mercedes María+Cristina María+Angélica María+Valle María+Ángeles Rosa+María Rosa+Elvira Rosa+Amelia Luz+Marina Luz+María Gloria+Elena Blanca+Rosa Olga+Marina Mary+Carmen
`
