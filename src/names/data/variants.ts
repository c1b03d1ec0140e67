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
Wladimir, Vladimir, Bladimir, Wuladimir, Bladimiro, Guadimir
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
Sousa, Souza
De Sousa, De Souza, Desousa, Souza
Dos Santos, Dosantos
Da Costa, Dacosta
De Abreu, Deabreu, Abreu
De Nóbrega, Nóbrega, Denobrega
Jiménez, Giménez, Ximénez, Gimenes
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
Ana, Anaís, Anabel, Anahís
José, Josefa, Josué
Jesús, Jesmar
Carlos, Carlota
Marisol, Maribel, Marisela, Maricela
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
