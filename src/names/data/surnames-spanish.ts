/**
 * Surnames in use beside those of surnames.ts, from general knowledge, without counts: that a name exists is what tells
 * a neighbour (Salcedo, Saucedo) from a slip. An underscore joins the words of one surname.
 */

/** Of Castile, León, Asturias, Galicia, Extremadura, Andalusia, the Canaries and Venezuela itself. */
export const SPANISH = `
Abache Abadía Abadías Abadín Abalde Abalo Ábalos Abán Abanto Abaroa Abarzuza Abascal Abasolo Abati Abaunza Abeijón
Abelairas Abeledo Abella Abellán Abellaneda Abelleira Abenatar Abendaño Abete Abia Abina Abinader Aboal Abolafia
Abós Abraham Abraldes Abrantes Ábrego Abuín Aburto Acagua Acal Acebal Acebedo Acebes Acebo Acedo Aceves Acha Achaval
Achique Achirabu Achúcarro Acín Acosta_Bello Acquatella Acuare Acuaviva Adalid Adam Adame Adams Adarme Adarmes
Adasme Aday Ades Adeva Adorno Adrada Adrados Adriano Adriasola Aedo Afanador Afonseca Agama Agar Agea Agelvis Agero
Agosta Agra Agramonte Agramunt Agras Agredo Agrelo Agromayor Aguache Aguadero Aguado Aguana Aguas Aguasvivas Aguayo
Agudo Águeda Aguera Agüeros Aguerre Aguilella Aguillón Aguiló Aguín Aguinagalde Aguiño Agulló Agúndez Agustí Agustín
Ahumado Aibar Aimara Ainagas Ainsa Aira Airas Aires Aísa Aja Ajamil Ajenjo Ajo Ajuria Alabarta Aladro Aláez Alamillo
Álamos Alaña Alanes Alanís Alaniz Alarcia Alari Alas Alastre Alay Alayeto Alayo Albadalejo Albalá Albaladejo
Albalate Albar Albarado Albarca Albareda Albarrategui Albas Albea Albear Albelo Alberca Alberdi Albericio Albero
Alberola Albert Albertos Albi Albillo Albino Albiol Albisu Albizu Albo Albor Alborch Alborés Albuerne Albújar
Albujas Alburjas Alburquerque Alcace Alcaide Alcaína Alcaíno Alcañiz Alcántar Alcaraz Alcarraz Alcarria Alcas
Alcaucer Alcayde Alceda Alcina Alcívar Alcoba Alcolado Alcolea Alcón Alconchel Alcorta Alcover Alcubilla Aldama
Aldave Alday Aldaya Aldaz Aldea Aldecoa Aldegunde Alderete Aldrey Aldunate Alea Aleixandre Alejandre Alejos Alemany
Alen Aleu Alezones Alfageme Alfambra Alfar Alfara Alfau Alfonsea Alfonsín Algaba Algarabel Algarate Algarín Algarra
Algora Algueró Alhambra Alía Aliaga Alijo Alique Aliseda Aliso Aliste Alizo Aljaro Allard Allen Allende Allendes
Aller Alles Alleyne Alliot Allona Alloza Allué Almada Almagre Almagro Almajano Almandoz Almansa Almansilla Almanza
Almánzar Almaraz Almario Almas Almazán Almeda Almela Almenara Almendral Almendro Almendros Almeyda Almirall Almirón
Almodóvar Almoguera Almoina Almonacid Almonte Aloma Alomar Alonqueo Alor Alós Alpañés Alphonse Alpuente Alsina
Altamar Altamira Altares Altarriba Altisent Altolaguirre Altozano Altuna Alva Alvar Alvaray Alvarellos Alvares
Álvarez_Correa Alvariño Álvaro Alvea Alvear Alvelo Alventosa Alvira Alvites Alzaga Alzamora Alzate Alzola Alzueta
Alzugaray Amabisca Amadeo Amadori Amara Amarante Amarilla Amarillas Amariscua Amarista Amat Amate Amayas Ambite
Amboage Ambriz Ambrona Ambrose Ambrosio Amechazurra Ameijeiras Amengual Amérigo Amesty Amieva Amil Amo Amoedo Amor
Amora Amoraga Amores Amorín Amorós Amoroso Amparán Ampié Ampíes Ampudia Ampuero Amunátegui Amundarain Añanguren
Anare Anaut Anca Ancares Ancel Ancheta Anchía Anchieta Anchorena Ancos Andaluz Andarcia Andía Andino Andión Andivia
Andonaegui Andrada Andrades Andrado André Andrea Andreani Andreo Andreu Andreve Andrews Andrino Andújar Aneiros Anes
Ángeles Angeli Anglada Anglés Angola Angosto Angueira Anguiano Anguita Anguizola Anibarro Anido Anís Aniz Anleo
Anlló Anocibar Añón Añorve Ansaldo Ansede Ansó Ansuátegui Anta Antas Antelo Anteparra Antezana Anthony Antich
Antoine Antolín Antolino Antona Antongiorgi Antoni Antonini Antoranz Antuña Anuel Anzures Apalategui Aparicio Apaza
Apesteguía Apitz Apodaca Apshana Apüshana Aquije Aquila Ara Araca Aragona Aragonés Aragoneses Araguás Aramayo
Arambarri Aramburo Aramburu Aran Aranaz Arancibia Aranda Arandia Araneda Arango Arangú Arangüez Aránguiz Aranha
Araníbar Arano Aranza Araquistáin Aras Arasa Arasme Arata Arau Arauco Araus Araúz Aravena Araya Arayán Arbelo Arbesú
Arbizu Arboledas Arbona Arbós Arbulú Arca Arcadio Arcángel Arcas Arcaute Arcay Arcediano Arcega Arceo Archer
Archibald Archila Archilla Arciga Arciniega Arciniegas Arco Arcona Arcones Arcusa Ardanaz Ardao Ardid Ardiles
Ardines Ardón Arduengo Ardura Areal Areán Areas Areces Arechavala Arechederra Arechiga Areitio Areiza Arén Arenal
Arenales Arencibia Arenillas Arenzana Ares Areste Arestegui Areta Arévalos Argáiz Argaña Arganda Argandoña Argáñez
Argente Argibay Argilés Argote Argoti Argoty Argudo Arguedas Argüeta Arguijo Arguiñano Argul Argumedo Argumosa
Ariana Aribayos Arieta Arijón Arín Arines Ariño Arismendy Arisqueta Aristegui Aristi Aristigueta Aristizábal
Aristondo Arizaga Arizmendi Arjona Arlandis Arles Arma Armada Armao Armario Armayor Armela Armendáriz Armengol
Armenter Armenteros Armentia Armero Armesilla Armestar Armesto Armijo Armijos Armillas Armiño Armstrong Arnáiz
Arnaldo Arnaldos Arnao Arnau Arneaud Arnedillo Arnedo Arnejo Arnés Arnillas Arnoso Aro Aroca Arocas Arolas Arones
Aros Arosa Arosemena Arozarena Arpa Arpón Arpushana Arquero Arranz Arraut Arrebola Arrechea Arrechedera Arredondas
Arregui Arreguín Arreola Arrese Arriagada Arriandiaga Arribas Arriechi Arrietta Arrioja Arriola Arrizabalaga Arroba
Arrocha Arrojo Arrom Arrospide Arroyos Arroyuelo Arrúa Arrubla Arruda Arruebo Arrufat Arruti Arsuaga Artahona Artaza
Arteche Artero Artés Arteta Artiaga Artieda Artiga Artigue Artíguez Artiles Artime Artola Arvelay Arvizú Arza
Arzamendi Arzate Arzeno Arzube Asanza Ascani Ascaso Ascencio Ascensio Aseidora Asencio Asenjo Asensi Asensio Ashnabu
Asín Asís Asiva Asorey Aspas Aspe Aspiazu Aspillaga Aspiroz Asquerino Assef Astete Astiz Astola Astor Astorga
Astrain Astray Asturias Asúnsolo Atacho Atagua Atahualpa Ataíde Atance Atanes Atarés Atencia Aterido Atilano Atoche
Augustin Augustine Aular Auñón Aure Aurioles Ausejo Ausín Austin Auyanet Auyón Auz Auza Ávalos Avecilla Avelar
Aveledo Avelino Avellán Avellana Avellano Avello Aventín Avero Avia Aviaga Avilez Ayaro Ayarza Ayaso Aybar Aycart
Ayensa Ayerbe Ayesta Ayestas Ayete Ayllón Aymerich Ayora Ayuso Ayut Ayuzo Ayza Aza Azabache Azaña Azañón Azaola
Azavache Azcano Azcárate Azcárraga Azcona Azcue Azcurra Azcuy Azkona Aznar Azofeifa Azofra Azogue Azor Azorero
Azores Azorín Azpeitia Azpiazu Azpilicueta Azua Azuaga Azuar Azuara Azuarte Azuela Azurmendi Baamonde Babiano Babío
Baca Bacallado Bacallao Bacelar Bacete Bach Baches Bachidachira Bacigalupo Bacilio Badajoz Badal Badaracco Badás
Badel Badell Badía Badiella Badilla Badillo Badiola Badosa Baduel Baello Baeta Baetz Baeza Bagá Bagur Bahamón
Bahamonde Bahamondes Baigorria Bailén Bailey Baíllo Bailo Bailón Baixauli Baiz Baizán Bala Balado Baladrón Balaguer
Balaguera Balan Balart Balbín Balbino Balboa Balbuca Balcázar Balcells Balda Baldasquín Baldayo Baldé Baldeón
Balderas Baldivia Baldizán Baldó Baldomero Baldor Baldoví Baldovín Baldovino Balibrea Baliño Ballano Ballarín
Ballarta Ballesta Ballester Balletbó Balleto Balliache Ballina Ballinas Ballo Ballón Balluerca Balmaceda Balmaseda
Balmes Balmón Balmori Balsa Balsalobre Bálsamo Balsas Balseiro Balsera Balsinde Baltar Baltasar Baltazar Baltodano
Balzán Bamonde Bañales Bances Banda Bandera Banderas Bandín Bando Banegas Bañegil Báñez Baño Bañobre Bañón Baños
Bánquez Bañuelos Bañuls Baptiste Baquedano Baquer Baquera Baquerizo Baquero Bar Baradat Barahona Baraja Barajona
Barallobre Baranda Barandica Baranguán Barata Barazal Barba Barbadillo Barbado Barbancho Barbarán Barbas Barbe
Barbeito Barbeitos Barber Barberán Barberena Barberi Barbés Barbeyto Barbón Barbudo Barbuzán Barbuzano Barca Barcala
Barceina Barceló Barcia Barciela Barcos Barda Bardají Bardasco Bardina Bardisa Bardo Bardón Barea Bareño Barga
Bargalló Bargas Bargés Bargiela Bargueño Barico Bariego Barillas Barinaga Barja Barjola Barliza Barnada Barnard
Barnés Baró Baroja Barona Barquero Barquín Barra Barraca Barrachina Barracosa Barradas Barranco Barrancos
Barranquero Barrantes Barraza Barreal Barreda Barredo Barreira Barreiros Barrena Barrenechea Barrenengoa Barreras
Barreros Barret Barreta Barrett Barretto Barrezueta Barriada Barrial Barriales Barriga Barrigón Barriguete Barrilero
Barriola Barrionuevo Barris Barriuso Barrocal Barrolleta Barrón Barrosa Barrot Barrow Barrueco Barruecos Barrueta
Barrueto Barsallo Bartholomew Bartolomé Bartolozzi Barturen Barza Barzola Bas Basagoiti Basaldúa Basanta Basante
Basarte Basave Basco Bascones Bascoy Bascuas Bascuñán Bascur Baselga Basil Basilio Baso Básquez Bassa Bassols
Bastante Bastarrica Basterra Basterrechea Bastián Bastida Basulto Basurto Bataglia Batalla Batallán Bataller
Batalloso Batán Batanero Bataz Batet Batiz Batlle Batres Battaglini Battista Battistini Batuecas Baucells Bausa
Baute Bauz Bauzá Bayarres Bayarri Bayas Baygorria Baylón Bayo Bayod Bayón Bayot Baz Baza Bazaga Bazaldúa Bazante
Bazarra Bazo Bazurto Beade Beamonte Beamud Beard Beas Beascoechea Beato Bécares Becedas Beceiro Becerril Becerro
Becoña Bécquer Bedate Bedia Bedmar Bedolla Bedón Bedoya Bedriñana Bega Begazo Begines Begué Behety Beira Beiras
Beiro Beitia Béjar Bejas Bela Belalcázar Belandia Belarmino Belaúnde Belda Belén Belenguer Beleño Belfort Belgrave
Belinchón Bell Bella Bellas Bellera Bellerín Bellés Bellido Bellod Bellón Bellos Belloso Bellot Bellver Belmán
Belmar Belmonte Belo Beloso Beltrame Belver Belzú Belzunce Benaiges Benalcázar Benarroch Benatuil Benavent Bencid
Bencosme Bendaña Bendayán Bendezú Bendito Benedetto Benedicto Benedit Benedito Benegas Beneite Beneítez Beneroso
Benet Bengoa Bengochea Benguigui Benigno Benítes Benito Benjamin Benjumea Benjumeda Benlliure Benlloch Bennett
Benshimol Bentabol Bento Benz Benzo Beovide Bera Beraún Beraza Berazaluce Berbegal Berbel Berbén Berberena Berbín
Berbois Berceo Bercial Berciano Berdasco Berdayes Berdeja Berdejo Berdiales Berdión Berdonces Berdote Berdú Berdún
Berea Bereciartu Bereijo Berenguel Berenguer Berengueras Beresaluze Bergado Bergantiños Berganza Bergara Bergas
Bergaz Bergillos Bergua Beria Beriaín Bericat Berjano Berlana Berlanga Bermejillo Bermell Bermeo Bermón Bermudo
Berná Bernabé Bernabéu Bernad Bernadas Bernadó Bernáldez Bernalte Bernaola Bernar Bernard Bernardeau Bernardino
Bernardos Bernat Bernau Berne Berned Berniz Bernués Berraquero Berrazueta Berreteaga Berrezueta Berriatúa Berriel
Berro Berrocal Berrocales Berrón Berrospi Berrueco Berruezo Berruguete Berruti Bertel Berti Bertini Bertoli Bertomeu
Bertorelli Bertot Bertrán Bertrand Beruete Bervis Berzosa Bes Besa Besada Bestard Besteiro Betancor Betancourth
Betancurt Betanzo Betanzos Betegón Betencourt Betencur Betermin Betés Beteta Bethancourt Bethel Bethencourt Betín
Bey Bezanilla Bezares Bezerra Bezos Bianca Biedma Biel Bielsa Biempica Bienvenido Bigas Bigorra Bigott Bilbao
Bilbatúa Billy Bioque Biosca Birriel Bisbal Biscochea Bishop Bisonó Biurrun Bixquert Blanc Blanca Blancas Blanch
Blandez Blandino Blanes Blanquer Blanquez Blas Blasi Blásquez Blay Blaya Blázquez Bleda Blequett Blesa Blondell
Blonval Boa Boadas Boadella Boado Boal Boán Bobadilla Bobb Bobes Boca Bocanegra Bocaranda Boccardo Bocos Bodas Bode
Bodega Boente Bofill Boga Bogarín Bogas Boggio Boito Boix Boj Bojorge Bojórquez Bolado Boland Bolaño Bolarín Bolcán
Bolea Bolet Bolinaga Bolinches Bollaín Bollas Bollo Bolufer Bolullo Bombín Bona Bonache Bonachera Bonafonte Bonal
Bonales Bonaño Bonaparte Bonastre Bonet Bonete Bonhome Bonifacio Bonín Bonito Bonivento Bonmatí Bonnet Bonnín Bono
Bonsoms Boo Boodram Boque Boquera Boquete Boquín Borau Borbón Borda Bordalás Bordallo Bordas Bordes Bordo Bordón
Bordonado Bordoy Borga Borge Borgia Borgo Borgues Boria Borjes Borjón Borlado Borlán Bormas Borobia Boronat Borondo
Borque Borra Borrachero Borrajo Borralho Borrallo Borrás Borreda Borreguero Borrell Borro Borroto Borsa Borsot Bosa
Boscà Bosio Bosmediano Bosom Bosque Bosques Bosquet Bossio Botana Botas Botella Botero Botía Botines Botini Boto
Bottaro Botto Boubeta Bourgeois Bouso Bouza Bouzada Bouzas Bouzón Bovea Bóveda Boves Boya Boyano Boyas Boyce Boyero
Boyra Bozal Bozo Braca Bracco Bradshaw Braga Bragado Bragagnini Bragança Braithwaite Bran Braña Brañanova Brañas
Branco Brandón Braojos Brasa Braschi Brasero Bravi Bregón Breijo Breña Breñas Brenes Bres Bretaña Breto Bretón
Bretones Brett Brey Briales Brías Bribiesca Bridgewater Briega Briegas Brieva Briggs Brihuega Brillembourg Briñas
Briñez Bringas Brio Briones Briongos Brioso Brisa Briseño Briso Brisso Brit Britos Britto Briz Brocal Broche
Broncano Bronchal Brotons Browne Brox Broz Bru Bruce Bruces Brufau Brugada Brugal Brugés Brugué Bruguera Brull Brun
Bruna Brunet Brunetto Brusco Bryan Bryant Bucán Bucarey Bucarito Buceta Bucheli Buciega Bucio Buedo Buelga Buelna
Buelvas Buenahora Buenaño Buenaventura Buenavida Buendía Buenrostro Buergo Buero Bueso Buey Bueyes Bugallal Bugallo
Bugarín Buide Buil Buitrón Buiza Bujalance Buján Bujanda Bujeda Bujosa Bula Bulla Bullón Bullones Bulnes Bunge
Buñuel Bur Burbano Burelli Burga Burgaleta Burgo Burgoa Burgués Burguillo Burguillos Buriel Burillo Buriticá Burke
Burló Burnett Burón Burrezo Burriel Burrieza Burrull Burton Busqueta Busquets Busta Bustelo Bustinduy Bustinza
Bustíos Busto Butler Butragueño Buxó Buz Buzo Byron Caamaño Cabada Cabadas Cabal Cabaleiro Caballeros Caballo
Caballos Cabán Cabaña Cabanach Cabanas Cabanelas Cabañero Cabanillas Cabarcos Cabarga Cabas Cabeda Cabeiras Cabeiro
Cabella Cabellos Cabeo Cabero Cabetas Cabeya Cabezalí Cabezón Cabezudo Cabezuela Cabezuelo Cabido Cabieces Cabos
Cabot Cabrales Cabré Cabrejas Cabrejo Cabrejos Cabrer Cabrerizo Cabrero Cabreros Cabria Cabriada Cabrices Cabrillo
Cabrita Cabrujas Cacabelos Cachafeiro Cacharro Cachay Cachaza Cacheiro Cachero Cacho Cachón Cacia Cacicedo Cadahía
Cadalso Cadarso Cadaval Cadavedo Cadavid Cadavieco Cadelo Cadenato Cadenilla Cadierno Cadilla Cadiñanos Cadrazco
Caeiro Caesar Cagiga Cagigal Cagigas Caguana Caguao Caguaripano Cahuao Caicuto Caigua Caínzos Cairasco Cairós Cajal
Cajas Cajiao Cajide Cajiga Cajigal Cajigas Cal Calá Calabuig Calaf Calafat Calafate Calafell Calahorra Calahorrano
Calahorro Calama Calamardo Calaña Calanche Calandria Calas Calatrava Calavia Calaza Calbet Calbo Calcagno Calcines
Caldas Caldeira Caldeiro Calderas Calderero Calderín Caldero Caldes Caldito Calera Calería Calero Calimano Cáliz
Calle Calleja Callejas Callejero Callejo Callejón Callejos Callero Calliste Callizo Callo Calma Calo Calojero
Calonge Calva Calvache Calvar Calvario Calvente Calver Calvera Calví Calvillo Calvino Calvos Calzadillas Calzado
Calzón Camañas Camaño Camarán Camarasa Camarena Camarero Camarón Camba Cambar Cambas Cambeiro Cambil Camblor Cambra
Cambril Cambrón Cambronero Camello Camera Camerino Cameron Cameros Camico Camilo Camín Camiña Caminero Camino
Camiruaga Camón Camós Campa Campal Campaña Campayo Campbell Campello Campelo Camperio Camperos Campi Campillo
Campillos Campino Campoamor Campomanes Campón Camporredondo Campoverde Campoy Camps Campuzano Camuesco Camuñas Camús
Cana Cañaba Canabal Cañabate Cañada Cañadas Canadell Canal Canalejas Canalejo Canals Cañamero Canaval Cañavate
Cañaveral Cañaveras Cánaves Cancela Cancelas Cancelo Cancho Canchola Cancino Cancio Canda Candal Candanedo Cándano
Candanosa Candás Candeal Candeias Candel Candela Candelaria Candía Candiales Cando Candón Candosa Canedo Canelas
Cañellas Canelones Cánepa Canero Cañes Canessa Cañestro Canet Cañete Canga Cangas Canillas Canio Canive Cañizal
Cañizares Cañizo Canle Cañón Canónigo Canora Canos Canosa Cánovas Canseco Cansino Cantabrana Cantador Cantalapiedra
Cantalejo Cantarell Cantarero Cantarín Cantavella Cantera Cantero Canteros Cantí Cantillana Cantisano Cantizani
Cantizano Canto Cantón Cantoral Cantos Cantoya Cantú Cañuelo Canuto Cao Capa Capacho Capapé Caparrós Capdepón
Capdevielle Capdevila Capel Capella Capellán Capello Capelo Capilla Capillas Capín Capitillo Caponi Caporal Capp
Caqueo Cara Carabajal Carabalí Carabias Caracuel Caral Caramazana Caramés Carande Carapa Carapaica Carasa Caravaca
Caravallo Caravantes Carazo Carbajal Carbajales Carbajo Carbajosa Carballada Carballal Carballeda Carballeira
Carballés Carballido Carbia Carbó Carboneras Cárceles Cárcer Carchedi Cárdaba Cardador Cardalda Cardalliaguet
Cardama Cardano Cardellach Cardelle Cardemil Cardeña Cardenete Cardeñosa Cardero Cardesa Cardiel Cardier Cardillo
Cardín Cardo Cardone Carduño Cardús Careaga Carelo Carenas Carianil Caribán Caricote Caridad Caride Cariel Cariello
Carilla Carillo Carimán Cariñena Cariño Caripá Carlés Carlini Carlo Carmena Carmenate Carmenatis Cármenes Carmiol
Carneiro Carnero Carneros Carnevali Carnicer Carnicero Carol Carola Caron Carou Carpena Carpes Carpizo Carque
Carquejo Carra Carracedo Carragal Carral Carralero Carranco Carranque Carranza Carranzo Carrara Carrasca Carrascal
Carrascosa Carrasquedo Carrasquilla Carratalá Carravilla Carrazana Carrazo Carreazo Carregado Carregal Carreira
Carreiro Carreón Carrer Carreres Carreta Carrete Carretero Carreto Carretón Carreyó Carricajo Carricondo Carriedo
Carril Carrilero Carriles Carrilho Carrillero Carrington Carrió Carriquiry Carrizalez Carrizosa Carro Carrobles
Carrocera Carrodeguas Carroza Carrozas Carrozo Carruyo Cartajena Carter Cartero Cartón Cartwright Carujo Carulla
Carús Caruto Carvajales Carvajalino Carvalhal Carvallido Carvallo Casadiegos Casais Casajús Casalderrey Casales
Casallas Casalta Casamayor Casanovas Casanueva Casar Casariego Casarrubias Casarrubios Casasnovas Casasola Casaús
Cascajero Cascajo Cascales Cascallana Cascarosa Cascón Caseiro Casellas Casermeiro Casero Casillas Casín Casis Casla
Casqueiro Casquero Casquet Casquete Cassá Cassany Castagno Castaldo Castán Castañar Castañares Castanedo Castañeira
Castañera Castanheda Castañón Castaños Castañuela Castel Castelán Castelao Castelar Castelblanco Castelblanque
Castelín Castell Castellá Castellana Castellani Castellar Castelli Castellín Castelló Castellón Castellote Castellví
Castelo Casterad Castiblanco Castiella Castiello Castilho Castilleja Castillejos Castillero Castillón Castillos
Castiñeira Castiñeiras Castiñeyra Casto Castor Castosa Castrejana Castrejón Castrellón Castresana Castri Castrillejo
Castriz Castrodeza Castromán Castrosín Castroviejo Castrovilla Castuera Casuso Cata Catalá Catalina Catamo Catena
Cato Catoira Catón Catoni Catú Caubet Caudevilla Caunedo Cauqui Caura Caus Cauto Cava Cavada Cavadas Cavallero
Cavanillas Cavanna Cavas Cavello Cavero Cavia Caviedes Caycedo Cayetano Cayo Cayón Cayuela Cayuso Caza Cazador Cazal
Cazalla Cazallas Cazallo Cázares Cazenave Cazón Cea Cebada Ceballo Cebey Cebolla Cebollero Cebreiro Cebrero Cebreros
Cebrián Cecilia Cecilio Cedillo Cedrés Cedrón Cedrún Ceferino Ceiba Ceide Ceijas Cejas Cela Celaá Celada Celador
Celaya Celdrán Celedón Celemín Celestino Celi Cella Celma Celorio Celorrio Cembranos Cembrero Cena Cendán Cendón
Cendoya Cendra Cendrero Centellas Centelles Centenera Centenero Centurión Cepa Cepas Cepedal Cepero Cequea Cerame
Cerdán Cerdaña Cerdas Cerdeira Cerdeiras Cerdeño Cerdido Cerecedo Cereijo Cerezal Cerezales Cerezuela Cerna Cernadas
Cernuda Cerón Cerpa Cerqueira Cerqueiro Cerra Cerradas Cerrado Cerralbo Cerrato Cerrejón Cerrillo Cerrillos Cerro
Cerrolaza Cerros Cerrudo Cervelló Cervera Cervero Cervigón Cervilla Cerviñas Cerviño Cesín Cestari Cestero Cesteros
Cestona Cetina Cevallos Chacín Chacoa Chafardet Chaffardett Chaguan Chaile Chalbaud Chalco Chalela Chalmeta
Chamadoira Chamarro Chambers Chamizo Chamón Chamoro Chamorro Chamosa Chamucero Chana Chanca Chandler Chantada
Chantre Chao Chapa Chapado Chaparteguí Chapela Chapell Chapero Chapín Chapinal Charaíma Charco Charcos Charlie
Charlín Charro Charry Charrys Chasco Chasi Chaurant Chaus Chavarría Chavarro Chavelas Chavero Chaverra Chaverri
Chaves Chaviano Chavira Chavolla Checa Checo Chela Chércoles Cherino Cherrez Chersia Cherubin Chevalier Chéverez
Chía Chiapa Chica Chicano Chico Chicón Chicote Chila Chillón Chimbo Chimeno Chinarro Chinchón Chinchurreta Chipiaje
Chiquero Chiquín Chire Chirguita Chiriboga Chirica Chito Chitty Chivite Chocano Chocrón Choles Chópite Choque Chordá
Chouciño Chouza Choy Chozas Christian Christopher Chueca Chuliá Chulilla Chumaceiro Chumbes Chumillas Churio
Churruca Ciancas Cianci Ciavato Cibantos Cibeira Cibrián Ciciliano Cid Cidad Cidón Cidoncha Ciego Cienfuegos Cieza
Cifré Cifrián Cifuente Cigales Cilla Cillero Cilleros Cima Cimadevila Cimadevilla Cimas Cinta Cintas Cintora Cintrón
Cipriani Cira Cirera Cires Ciria Ciriaco Cirilo Cirugeda Cirujano Cisternas Ciudad Civantos Civeira Cívico Civira
Civit Claps Clara Claramonte Claramunt Clarence Claret Clarke Claros Claude Claudio Clavé Clavellina Claver Claveras
Clavería Clavero Clement Clementi Climaco Climent Clot Clovis Clúa Coard Coba Cobacho Cobaleda Cobarro Cobas Cobelas
Cobelo Cobeña Cobián Cobiella Cobreiro Cobreros Coca Cocera Coche Cochero Cocho Codecido Codes Codesal Codesido
Codina Codón Codoñer Codorniz Cofiño Cofrades Cofré Cofreces Cogollo Cogollos Cogolludo Cohen Coín Cojal Colacios
Colado Colante Colás Colchero Cole Coleto Colín Colinas Colindres Colino Colio Collados Collar Collazo Collazos
Collía Collina Collins Colls Collymore Colmán Colmeiro Colmenar Colmenarejo Colodrero Colodro Cólogan Coloma
Colombani Colomer Colomina Colona Colorado Cols Columbié Colunga Comas Comba Combariza Combarro Combe Comella
Comellas Comendador Comendeiro Comerma Comesaña Comino Compadre Compañ Companys Compte Conca Concejero Concejo
Concha Conches Conda Condado Condal Condarco Conder Condomina Condoy Conejeros Conejo Conejos Conesa Conforto Congo
Cono Conopoy Consalvi Constante Constantine Consuegra Contador Contasti Contasty Contel Contero Conti Contín Conto
Conty Copete Coque Cora Corao Corbacho Corbal Corbalán Corbella Corbí Corbin Corchado Corchero Corchete Corcho
Córcoles Corcuera Corda Cordal Cordeiro Corder Cordido Cordobés Cordón Cordovés Cordovez Corea Corella Cores Coria
Corisco Cormenzana Cornago Cornejo Cornelio Cornide Cornieles Cornielles Coroas Coromina Corominas Coronas Coronilla
Corpas Corpus Corradi Corral Corralero Corraliza Correal Correas Correcher Corredera Corredoira Corregidor Correoso
Corres Corrochano Corsini Corsino Cort Cortabarría Cortaberría Cortada Cortadi Cortázar Corte Cortecero Cortegoso
Corteguera Cortell Cortese Cortesi Corti Cortijo Cortijos Cortina Cortinas Cortínez Cortón Corujo Corvo Corzo Cos
Cosa Cosano Coscojuela Coscolla Coscollar Cosculluela Cosín Cosío Cosme Coso Cossa Cossi Cossío Costafreda Costal
Costales Costanza Costas Coste Costela Costes Costi Costoya Cota Cotado Cotán Cotarelo Cotelo Cotera Cotero Cotilla
Cotillas Cotillo Cotiz Coto Cotoner Cotos Cotrina Cotta Cotúa Couceiro Couñago Cousiño Couso Coutinho Coutiño Couto
Covaleda Covarrubia Covarrubias Covián Covis Covisa Cox Coya Cózar Crawford Crecente Crego Crehuet Cremades Crespí
Crespillo Crespín Crestelo Cresto Criado Cribeiro Crichlow Criollo Crisóstomo Cristán Cristancho Cristo Crivillé
Croce Croes Croix Croquer Cros Cruces Crus Crusat Cruzado Cruzat Cruzate Cuadra Cuadrado Cuadrillero Cuadro Cuadrón
Cuamo Cuanare Cuaresma Cuartas Cuartero Cuauro Cuba Cubarro Cubas Cubeiro Cubel Cubells Cubelo Cubero Cubides
Cubiles Cubilla Cubillas Cubilledo Cubillo Cubillos Cucalón Cuco Cudeiro Cuder Cué Cueche Cueli Cuéllas Cuenca
Cuencas Cuende Cuerda Cuerva Cuervas Cuervo Cuesta Cuestas Cuétara Cueto Cuetos Cuevillas Cuffy Cuica Cuiche Cuiña
Cuiñas Culebra Culebras Culebro Cullen Cumache Cumare Cumarin Cumberbache Cumberbatch Cumbrera Cumbreras Cummings
Cumplido Cuña Cuní Cuquejo Cuquerella Curado Curapiaca Curbata Curbelo Curbera Curcó Curotto Curra Currais Currás
Currea Curros Curto Curumare Curvata Cusati Cusi Cusó Cuthbert Cutillas Cuxart Cuyás Cuza Dabán Dabouza Dacal
Da_Costa_Gómez Dacuña Dafauce Dafonte Daga Daguer Daguerre Dalí Dalle Dalmases Dalmau Dámaso D'Ambrosio Dames Damián
Dans Dansa Dapena Dapía Daporta Daranas Darío Daroca Darriba Darwin Dasí Daudén Daunis Daura Davidson Daviña Deán
Debén Debesa Decán Decanio Decena Degraff Degwitz Dehesa Deibe de_la_Barca de_la_Barra de_la_Barrera de_la_Calle
de_la_Cámara de_la_Campa de_la_Caridad de_la_Casa de_la_Cerda de_la_Coba de_la_Concepción de_la_Cova de_la_Cruz
de_la_Cuadra de_la_Cuesta de_la_Cueva de_la_Espada de_la_Espriella de_la_Fe de_la_Flor de_la_Fuente de_la_Garza
de_la_Guardia de_la_Guerra Del_Águila de_la_Hera de_la_Herrán de_la_Hoz de_la_Huerta de_la_Iglesia Del_Álamo
de_la_Madrid de_la_Mata Del_Amo de_la_Mora de_la_Morena de_la_Mota de_la_O de_la_Osa de_la_Ossa de_la_Parra
de_la_Paz de_la_Peña de_la_Piedra de_la_Plaza de_la_Portilla de_la_Puente Del_Arco de_la_Red de_la_Riva de_la_Rosa
de_la_Rúa Delás de_las_Casas de_las_Heras de_la_Sierra de_las_Mercedes de_las_Morenas de_las_Nieves de_la_Sota
de_las_Salas de_la_Torre de_la_Torriente de_la_Vega de_la_Villa de_la_Viña Del_Barco Del_Barrio Del_Bosque Del_Campo
Delcán Del_Cañizo Del_Canto Del_Carmen Del_Carpio Del_Castillo Del_Cerro Delcine Del_Corral Del_Duca Delfino
Del_Fresno Delgado_Chalbaud Del_Gallego Del_Giudice Del_Guercio Del_Hierro Del_Hoyo Delicado Dellán Del_Mar Del_Mazo
Del_Molino Del_Monte Del_Moral Del_Nogal Del_Olmo Del_Orbe de_los_Ángeles de_los_Arcos de_los_Cobos de_los_Hoyos
de_los_Mozos de_los_Reyes de_los_Ríos de_los_Santos Del_Palacio Delpeche Del_Peso Del_Pilar Del_Portal Del_Portillo
Del_Pozo Del_Prado Del_Puerto Del_Real Del_Rey Del_Rincón Del_Río Del_Rivero Del_Rosal Del_Rosario Del_Saz Delso
Del_Socorro Del_Solar Del_Toro Deluque Del_Val Del_Valle Del_Villar Del_Viso Demaría Demera Demetrio D'Empaire Denia
Denis Déniz Denny Depool Derrick Descals Desiderio Desir Desongles Despaigne Deus Devera Devesa Devia Devis Dévora
Diamond Díaz_Granados Dick Diego Diéguez Dieppa Dies Dieste Diestra Diestro Diezma Diges Dimas Di_Natale Dino Diogo
Dionicio Dionisio Dios Diosdado Dioses Dirinot Disla Ditta Dixon Diz D'Jesús Doblado Doblas Dobles Doblón Docampo
Doello Doldán Dolores Dols Dolz Domador Domenec Doménech Doménico Domingos Domingues Dommar Domper Donaldson Donas
Donate Doncel Doniz Donlo Donoso Donzis Dopazo Dopico Doporto Dorador Dorés Doreste Doria Dóriga Dorna Dornelles
Doro Dorrego Dorronsoro Dosantos Dosil Dos_Reis Dotel Dottin Doual Douglas Dova Doval Dovale Drake Drakes Drayton
Droguett Druet D'Suze Duart Duato Dubón Ducasse Duce Ducos Dudamel Dueña Dugo Dulanto Dulcey Dumas Dumenes Dumont
Dumpiérrez Duncan Duplá Dupuy Duques Durana Durango Duras Duro Durón Durruti Durruty Dutra Duyos Dyer Ebrat Ebro
Eceiza Ecenarro Echagüe Echaniz Echarri Echart Echauri Echave Echeandía Echegaray Echegoyen Echenique Echevarri
Echevarría Echeverry Echeverz Echezarreta Écija Eder Edmund Eekhout Ega Egea Egido Egui Eguía Eguiguren Eguiluz
Eguren Egurrola Eijo Eiras Eirea Eirín Eiris Eiriz Eiró Eiroa Eisman Eixarch Eizaga Ekmeiro Elcano Eleizalde Elguera
Elguero Elgueta Elguezábal Elías Elie Elizalde Ellis Elordi Elorduy Elorriaga Elorza Elósegui Eloy Elvir Elvira
Embid Embuena Emmanuel Emonet Ena Encabo Encalada Enchautegui Encina Encinar Encinas Encinoso Enciso Endara Endrino
Eneriz Engel Engo Enrile Enseñat Ensuncho Entenza Entralgo Entrambasaguas Entrena Entrenas Epalza Epelde Epifanio
Epinayú Eransus Eras Eraso Ercilla Erdozain Ereú Ergueta Erro Esbri Escabias Escabosa Escacena Escaip Escajadillo
Escalada Escaleras Escallón Escalon Escalonilla Escámez Escamilla Escandell Escandón Escaño Escapa Escarpa Escarpeta
Escarrá Escárraga Escartín Escobal Escobares Escobari Escobero Escobio Escobosa Escoda Escola Escolano Escolar
Escolástico Escora Escorcia Escorial Escorza Escós Escot Escoto Escovar Escriba Escrich Escriche Escrig Escrivá
Escudé Escuder Esculpi Escurra Esenarro Esguerra Esgueva Esis Eslava Esnaola Espada Espadas Espadero Espaillat
Espana Español Esparcia Esparís Esparragosa Esparragoza Espartero Esparza Espejel Espeleta Espelosín Espert Espí
Espiau Espidel Espiga Espín Espinales Espinar Espinas Espiñeira Espinet Espino Espínola Espinos Espinosa Espitia
Esplá Esplandiú Esplugas Esponda Esponera Espriella Esquer Esquerdo Esquerra Esqueta Esquierdo Esquilache Esquina
Esquinas Esquiroz Esquivias Esser Estacio Estades Estallo Estapé Estarellas Estava Esteba Esteban Estébanez
Estebaranz Estela Esteller Estellés Estelrich Esteso Esteva Estevan Esteve Estíbalez Estibaliz Estivill Estrade
Estrellado Estremera Estrems Estruch Estrugo Estudillo Estupiñán Esturla Etchegaray Etcheverry Etienne Etxebarria
Etxeberria Euclides Eugene Eugenio Eugui Eulacio Eulate Eusebio Eusse Evangelista Evaristo Evia Evora Expósito
Exposto Extremadoiro Eyzaguirre Ezcurra Ezeiza Ezpeleta Ezquerra Ezquerro Ezquiaga Faba Fabeiro Fabelo Fabián Fabo
Fabra Fabre Fábrega Fábregas Fabregat Fabregues Fabro Facal Facenda Facio Facorro Facundo Fadón Fadrique Faes Fages
Fagundes Fagúndez Faia Faife Failde Fajarnés Fajín Falagán Falcao Falco Falcones Falconi Falero Falla Fallas Fallola
Fañanás Fandos Fané Fanego Faneites Fanjul Fanti Fara Faraldo Farelo Farfán Fargas Fargier Fariñas Fariñez Fariño
Farnos Faro Farra Farrais Farrán Farray Farré Farrell Farreras Farro Fas Fasanella Fassarella Fatás Fató Fatti
Faúndes Faúndez Faura Faus Faustino Favela Favero Faya Feal Febles Febrer Febres_Cordero Feijó Feijóo Feito Felguera
Felgueroso Felibert Felices Feliciano Felipes Felizola Feltrer Fenoll Feo Ferdinand Ferguson Feria Fermoso Fernan
Fernández_de_Córdoba Fernández_Feo Fernaud Ferrá Ferragut Ferrández Ferrandis Ferrándiz Ferrando Ferraro Ferras
Ferrater Ferré Ferrebús Ferreiro Ferreiros Ferrera Ferreras Ferreres Ferreri Ferreriño Ferreros Ferrers Ferres
Ferret Ferrete Ferreyra Ferrier Ferrín Ferriol Ferriols Ferris Férriz Ferrón Ferrufino Festa Fiallo Fiallos Fibla
Fidalgo Fiel Fierros Figal Figaredo Figarella Figols Figueiras Figueirido Figueirinhas Figueiroa Figuereo Figueres
Figuerola Figueruela Figueruelo Filardo Filella Filgueira Filgueiras Filippi Fillat Fillol Fince Finol Fiol Firmín
Fisac Fita Fitó Flame Flames Flecha Flechas Fleitas Fleites Fleming Fletcher Fleytas Flor Flora Florat Florenciano
Florencio Florent Florentino Floria Florián Floriano Floris Floristán Florit Floro Flors Flox Fluxá Foces Focil
Foción Folch Fole Folgado Folgar Folgoso Folgueira Folguera Folgueral Folgueras Follana Fombella Fombona Fondevila
Font Fontaiña Fontalba Fontalvo Fontán Fontanals Fontaneda Fontanet Fontanilla Fontanillas Fontáns Fontao
Fontcuberta Fontdevila Fontecha Fontela Fontenla Fontes Fonticiella Foraster Forbes Forcada Forcadell Forcano
Forcelledo Forcén Forde Forero Forés Forján Formento Formoso Forner Fornerino Fornés Fornet Forniel Fornieles
Forniés Fornós Forns Foronda Fort Fortanet Fortea Fortes Forteza Fortich Fortín Fortique Fortis Fortoul Fortún
Fortuna Fortunato Fortune Fortuño Fortuny Foruria Fos Fossi Foster Foucault Fouz Frade Fraga Fragas Frago Fragoso
Fragozo Fragua Fraguas Fragueiro Fraguela Fraguío Fraile Fraíno Fráiz Francés Franceschini Franch Franci Francia
François Francos Franganillo Frangil Frank Franqueira Franquesa Franqui Franquis Franz Franzo Fraser Frassinetti
Frau Frausto Frederick Fredes Freijanes Freijedo Freijeiro Freijo Freijomil Freile Freiría Freixa Freixas Freixedo
Fresán Fresco Fresneda Fresnedo Fresnillo Fresno Fresquet Frey Freyle Freytez Frías Friera Frigola Fritis Fritz
Froilán Frómeta Frontado Frontela Frontera Frontero Fruto Frutos Fuensalida Fuente Fuentealba Fuentefría Fuenteseca
Fuenzalida Fuero Fuerte Fuertes Fueyo Fulla Fullana Fumanal Fumero Funcasta Funcia Fundora Funes Fúnez Furelos Furió
Furones Furtado Fusalba Fuset Fusté Fuster Fustes Gabancho Gabarda Gabarre Gabarri Gabela Gabino Gaborit Gabriele
Gachet Gadea Gades Gaeta Gagliardi Gaitán Gaite Gajardo Gajate Gala Galache Galano Galante Galapero Galarza Galas
Galavís Galavíz Galaz Galbán Galbis Galcerán Galdames Galdámez Galdeano Galdo Galdón Galdona Galdós Galeana Galeas
Galego Galeno Galeota Galeote Galera Galiana Galiano Galicia Galiñanes Galipienso Galisteo Gall Gallá Gallanti
Gallar Gallardón Gallart Gallarza Gallastegui Gallejones Gallén Galletero Galli Gallinal Gallino Gallón Gallud
Galmés Gálmez Galo Galobardes Galobart Galocha Galofré Galvao Galve Galves Galvin Gama Gamallo Gamardo Gamba Gámbara
Gámbaro Gambini Gamboggi Gámiz Gamo Gamón Gamonal Gamoneda Gañán Gándara Gandarela Gandarillas Gandía Gando Gandoy
Gandra Ganduglia Gandul Gandullo Ganfornina Ganga Gangas Ganoza Ganuza Gara Garabito Garagarza Garaña Garantón
Garasa Garat Gárate Garavito Garaycoechea Garayoa Garba Garbayo Garbi Garbín Garbisu Garcerán Garchitorena Garci
García_Ponce García_Ramos Garcías Gárciga Garde Gardeazábal Gardel Gardón Garduña Garduño Garea Gareca Gargallo
Garibay Garicano Garijo Garín Garita Garlito Garma Garmendia Garnacho Garnateo Garner Garnier Garó Garófano
Garrachón Garrafa Garralón Garrán Garranzo Garraway Garre Garreta Garriga Garrigós Garrigosa Garrigues Garriz Garro
Garrobo Garrón Garrós Garrosa Garrucho Garrudo Garzarán Garzás Garzo Garzona Gasca Gasch Gascó Gascueña Gascueñas
Gaskin Gasós Gaspar Gasparini Gasset Gassó Gassol Gastañaga Gastélum Gastón Gata Gatell Gatica Gato Gatón Gatto Gaud
Gaudes Gaudí Gaudioso Gauna Gavaldá Gavaldón Gavarrete Gavarró Gavela Gavides Gavilán Gavilanes Gaviña Gavino Gavira
Gaxiola Gay Gayá Gayarre Gayo Gayol Gayón Gayoso Gaytán Gayubo Gazo Gázquez Gelabert Gelado Geli Gelis Gelpí Gelves
Gelviz Genaro Gené Gener Generoso Genicio Genovés Gens Gentil Gentili Geraldino Gerardo Gerbolés Gerdel Gerena Gerez
Germade Germán Gerónimo Gerpe Gervasio Gervis Gestal Gesto Gestoso Giacopini Giadás Gibbs Gibert Gibson Gijón Gila
Gilabert Gilarranz Gilart Gilbert Gilberto Gil_de_Zúñiga Giles Gilete Gili Gilkes Gill Gilly Gils Gimena Ginel Giner
Ginés Ginestal Ginestar Ginestra Gino Ginory Giol Giorgi Gira Giralda Giráldez Giraldos Giralt Girela Giró Girona
Gironés Gisbert Gittens Glasgow Goas Gobantes Gobea Goberna Gochi Godall Godas Goddard Godia Godínes Godínez Godino
Godo Godoi Godos Goenaga Goez Gogorza Goiri Goita Gola Goldar Golding Golf Golfín Gollo Golmayo Golpe Goma Gomar
Gómara Gomáriz Gombau Gomer Gomera Gomero Gomila Gomis Gómiz Gomollón Gondar Góndola Goñi Gonsález Gonsálvez
Gonzales Gonzalo Gonzálvez Gonzalvo Goodridge Gopar Gorbea Gordaliza Gordejuela Gordils Gordo Gordoa Gordones Gorgas
Gorgojo Gorgues Gorjón Gormaz Gornés Gorordo Gorospe Gorostiaga Gorostidi Gorostieta Gorostiza Gorria Gorrín Gorrita
Gorriti Gorritti Górriz Gorrochotegui Gorrondona Gorrono Gosálvez Gosende Gotera Goto Gouriyú Goya Goyanes Goycochea
Goyena Goyeneche Goyri Goytía Goytisolo Gozalbo Gozalo Gozálvez Graci Gracián Graciano Gracida Grado Grados Graell
Graells Graffe Gragera Graham Grajal Grajales Grajeda Grajera Gramaje Gramajo Gramcko Gramunt Graña Granada Granadas
Granadero Grañas Grandal Grandas Grandes Grandío Grane Granel Granell Granero Granés Granger Granizo Granja Grant
Gras Grases Grávalos Graván Gravina Gray Graziani Greaves Greciano Gredilla Green Greene Greenidge Grego Gregory
Grela Grey Griffith Grijalva Grijalvo Gril Grille Grillo Grimaldo Grimaldos Grimau Grimón Griñán Griñón Gris
Grisales Grisolía Groba Grobas Gross Grosso Grueso Guacarapana Guacarapare Guacare Guachi Guachupiro Guacuto Guada
Guadalajara Guadalix Guadalupe Guadamuz Guadarrama Guadix Guaicaipuro Guaicaro Guaicurba Guaida Guaimare Guaimares
Guaiparo Guaiquirián Guaitero Guajala Guajardo Gual Gualda Guallar Guallart Gualtero Guamán Guanay Guancha Guanche
Guanda Guanique Guanire Guapache Guape Guaqueriano Guara Guaracán Guarache Guaracuco Guaramaco Guarán Guararima
Guardado Guardeño Guardiola Guarecuco Guareguán Guarepe Guarepero Guaricuco Guariman Guarimata Guarique Guariyú
Guarnizo Guaro Guarulla Guarullo Guaruya Guasare Guasch Guasp Guatache Guatamo Guatarama Guaura Guayamo Guayurpa
Guazo Gude Gudiel Gudín Gudino Guebara Guede Guelbenzu Güelfo Güell Güemes Guercio Guereca Guerediaga Guerín Guerini
Guerola Guerreiro Guerricabeitia Guerricagoitia Guerrico Guerrón Guete Guevarra Guiance Guichot Guida Guido Güigñán
Guija Guijarro Guijo Guijón Guijosa Guil Guilabert Guillama Guillamón Guillem Guillemot Guillermety Guillermo Guilló
Guillot Guimaraes Guimarey Guimerá Guinart Guiñazú Guindal Guindo Guindos Guinea Guinot Guipe Guirado Guiral Guirao
Guirau Guirola Guisa Guisado Guisande Guisasola Guiseris Guitart Guitián Guiu Guixé Guiza Guizado Guízar Gulfo Gullo
Gullón Gumbao Gumiel Gumucio Gurdián Gurpegui Gurrea Gurri Gurrola Gurruchaga Gusmán Gutierres Gutierro Gutt Guy
Haba Habas Habela Haber Hacha Hackett Haedo Hamilton Hamlet Harding Harewood Harguindey Harillo Harnero Haro Haros
Harper Harrison Harry Hart Harto Harvey Haya Haynes Haza Hazaña Hazas Hebrero Hederra Hedo Hedrera Heguy Helguera
Helguero Helices Hellín Henao Henares Henche Henderson Henestrosa Henestroza Henrique Hens Hera Heras Heraso
Herbella Herbert Herbón Herbosa Herce Hercules Heredero Herederos Herena Herencia Hereu Herguedas Hergueta Hermelo
Hermenegildo Hermida Hermo Hermosa Hermosilla Hermosillo Hermosín Hernáez Hernán Hernandes Hernandis Hernandorena
Hernani Hernansanz Hernanz Herradón Herrador Herráez Herráiz Herranz Herraz Herrejón Herreño Herrer Herrera_Luque
Herreras Herrería Herrerías Herrerillo Herrerín Herreros Herreruela Herreruelo Herrezuelo Herrojo Herruzo Herva
Hervada Hervás Hervella Hervías Heyes Hierrezuelo Hierro Hierros Higes Higueras Higuero Higueros Higueruela Higuita
Hijano Hijazo Hijosa Hilario Hileras Hinarejos Hincapié Hinds Hinestrosa Hinestroza Hiniesta Hinojal Hinojo Hinojos
Hinojoza Hinostroza Hislop Hita Hito Hoces Hogaza Holanda Holder Holgado Holgueras Homar Hombrados Hombre Hombreiro
Hómez Hompanera Homs Honduvilla Honorato Honores Honrado Honrubia Hontanar Hontañón Hontiveros Hontoria Hope Horan
Horcajada Horcajo Horcajuelo Horcas Horma Hormaza Hormazábal Hormeño Hormiga Hormigo Hormigos Horna Hornero Hornillo
Hornillos Horno Hornos Horra Horrillo Horta Hortal Hortas Hortega Hortelano Hortigosa Hortigüela Hosein Hospital
Hostench Hostos Hourcade Howard Hoya Hoyer Hoyo Hoyte Hoyuela Hoyuelos Hoz Huarcaya Huaroto Huarte Hudson Huélamo
Huelga Huelmo Huelva Huelves Huerga Huergo Huerto Huertos Huesca Hueso Huete Hughes Hugo Huguet Huici Huidobro Huix
Huizi Hulett Humada Humanes Humbría Humeres Humet Humphrey Húngaro Hungría Hunte Husillos Hutchinson Hutson Iáñez
Ibaceta Ibar Ibarbo Ibarburu Ibargüen Ibarreche Ibarretxe Ibarria Ibarrola Ibarz Iberico Ibor Iborra Icart Icaza
Ichaso Idiáquez Idiazábal Idígoras Idler Idrobo Iduarte Igareda Igarra Igartúa Igea Iglesia Iglesies Igual Igualada
Iguarán Iguaro Iguina Ijalba Ilarraza Ilarregui Ildefonso Illa Illán Illana Illanes Illas Illera Illescas Ilzarbe
Imaz Imbernón Imbert Imbett Imedio Imery Iñarra Iñarritu Incera Incio Inclán Inda Indalecio Indart Inés Iñesta
Inestrosa Inestroza Infantes Infestas Infiesta Infiesto Ingelmo Inguanzo Iniesta Iniesto Íñigo Iñíguez Inojosa Insa
Insausti Insfrán Insúa Interián Inurria Inurrieta Iparraguirre Ipiña Iracheta Irady Iragorri Iraheta Iraizoz Irala
Iranzo Iraola Irastorza Irazábal Irazoqui Irazu Iregui Iridoy Irigaray Irimia Iriondo Irisarri Irízar Irizarry Irles
Irún Irurita Irurzun Irusta Isaac Isaba Isábal Isac Isasa Isasi Isava Isaza Isern Isert Isidore Isidoro Isidro
Isiegas Isla Islas Isler Isola Isorna Istillarte Isusi Italiano Itanare Ituarte Itúrbide Iturralde Iturrate
Iturriaga Iturrino Iturrioz Iturrizaga Iturrospe Iváñez Ivars Ivorra Iza Izábal Izaga Izal Izarra Izarza Izco Izcue
Izquiel Izquierdo Izturis Izúcar Izurieta Jaba Jabaloyes Jaca Jacas Jacinto Jack Jackson Jacob Jacobo Jacobs Jácome
Jacomino Jadraque Jaime Jaimerena Jaldón Jalil Jalón Jamaica Jamardo Jambrina Jaña Janampa Jandres Jané Janeiro
Janer Jánez Jaque Jáquez Jaraba Jarabo Jaraíz Jaramago Jarandilla Jaraquemada Jarariyú Jaras Jarava Jardín Jardines
Jardón Jareño Jariego Jarillo Jaro Jarque Jarquín Jarrín Jasper Jasso Jatar Jatem Játiva Jaume Jaure Jaurena
Javalera Javaloyas Javaloyes Jayariyú Jayaro Jayo Jeffrey Jelambi Jemmott Jeremiah Jeria Jerome Jerónimo Jesurún
Jibaja Jijón Jimena Jimenes Jimeno Jinnú Jinú Jirón Joaquín Jódar Jodra Jofré Joglar Johnston Jorba Jorcano Jordá
Jordana Jordano Jordao Joropa Jorquera Jorreto Jorrín Josa Josende Josephi Jou Jourdan Jovani Jovel Jovellanos Jover
Jovito Joya Joyanes Juama Juanas Juanatey Juan_de_Dios Juanes Juani Juanico Juanola Juara Juarbe Juares Juaristi
Juarros Jubany Jubera Jubés Jubete Jubín Júbiz Júdez Jugo Juica Jul Julca Jules Julián Juliana Juliao Julien Julve
Juncal Junco Juncos Juncosa Junqueira Junquera Junquero Junyent Jurjo Just Justamante Juste Justel Justicia
Justiniano Justo Juyo Kauam Kelly Kennedy Kerr Key Keyes Khan Knight Kuiper Labadía Labajo Labajos Labao Labarga
Labarta Labastida Labat Labella Labiano Labiosa Laborda Laborde Laborí Labra Labrada Labrado Labraña Lacabe Lacal
Lacalle Lacambra Lacarra Lacasa Lacava Lacave Lacayo Lachica Lacosta Lacoste La_Croix Lacuesta Lacueva Lacunza
Ladaga Ladino Ladrero Ladrón Ladrón_de_Guevara Lafarga Lafita Lafont La_Fortune Lafoz Lafuente Lafuerza Lagar
Lagarde Lagardera Lagarejos Lagares Lagartera Lage Lagoa Lagonell Lagranja Lagreca Laguarda Laguardia Lagüera Laguía
Laguillo Lagunas Lagunes Lahera Lahoz Lahuerta Laín Laina Laínez Laínz Lairet Lairón Laitón Laiz Lajara Laje
Lalaguna Lalana Lalinde Lama Lamadrid Lamar Lamarca Lamarque Lamata Lambán Lambarri Lambea Lambert Lamboglia Lambós
Lameiras Lameirinhas Lameiro Lamela Lamelas Lamilla Lamiquiz Lamorena Lamosa Lampón Lamuño Lana Lanas Lanau Lancha
Lanchas Lancho Landáburu Landaluce Landaverde Landazuri Lande Landeira Landera Landeras Landero Landeta Landín
Landívar Landrau Langa Langarica Lanna Lantarón Lantigua Lanuza Lanzarote Lanzas Lapa Laparra Lapaz Lapeira Lapeña
Lapenta Lapi Lapiedra Laplana Laporta Laprea Lapuente Lapuerta Lar Laraño Laraya Larco Larea Laredo Larena Larenas
Largacha Largo Laria Larín Lariño Lario Larios La_Riva Lariz Laro La_Roche La_Rose Larra Larrad Larraín Larramendi
Larrañaga Larraondo Larraya Larraz Larraza Larreina Larriba Larrinaga Larriva Larroca Larrondo Larrota Larrubia
Larruga Lártiguez Larumbe Lasa Lasala Lasanta Lasaosa Lasarte Lascano Lascurain Laserna Lasheras Lashley Lasierra
Laso Lasprilla Lasso Lastarria Lastras Lastre Lastres Lasuén Latasa Latorraca Latorre Latre Laucho Laura Laureano
Laureda Laureiro Lauría Lausín Lava Lavado Lavandeira Lavandera Lavandero Lavanderos Lavaut Lavayén Lavera Laverde
Lavi Laviada Laviana Lavié Laviery Lavilla Lavín Laviña Lawrence Laxe Layana Layna Layne Laynez Layos Layún Lazaga
Lazarte Lazcano Lazzarini Lea Leache Leander Leandres Leandro Leaños Leante Lebeña Lebrero Lebrija Lebrón Lecanda
Lecaro Leceta Lecha Lechado Lechón Lechuga Lechuguero Leciñena Lecumberri Lecuona Ledo Ledón Lega Leganés Legarda
Legarreta Legaspi Legaz Legido Legórburu Legua Leguía Leguina Leguisamo Leguízamo Leguizamón Leiba Leibar Leiceaga
Leija Leira Leirado Leiro Leirós Leis Leite Leitón Leizaola Lejárraga Lejarza Lema Lemaitre Lemes Lemos Lena Lence
Lendínez Lendor Leñero Lennard Lens Lentijo Leo Leonel Leonés Leonet Leong Leoni Leonís Leoz Lepe Lequerica Lera
Lercaro Lerena Leret Lería Lerín Lermo Lerones Lertxundi Lesaca Lesama Lescano Lesmes Letamendi Lete Letelier Lett
Leturia Lévano Levario Levi Levy_Maduro Ley Leyba Leyda Leyes Leytón Leza Lezana Lezaun Liaño Liarte Líbano Liberal
Liberato Liberto Librán Libreros Liccioni Licea Liceras Licet Licón Liébana Liébanas Liera Lijó Lillo Lima Limachi
Limas Limeres Limia Limón Limones Limonta Limpio Linacero Linage Linaje Liñán Liñana Linarejos Lince Linde Lindo
Liñeiro Linera Líneros Lino Lion Lipa Liranzo Liras Lires Liria Lirio Lirón Lis Lisarde Lisondo Liste Litago Litardo
Livas Liverpool Livia Livingston Liz Liza Lizama Lizana Lizano Lizaola Lizarazu Lizarralde Lizarza Lizarzábal Lizaso
Lizondo Lizundia Llabrés Lladó Lladosa Llaguno Llamas Llamazares Llamosa Llamosas Llamosí Llana Llanas Llanera
Llanes Llanez Llaneza Llanillo Llano Llanque Llantada Llanusa Llaque Llarena Llata Llauradó Llavador Llave Llavero
Llavona Lledó Llera Llerandi Lleras Llerena Llerenas Llinares Llinás Llobet Llobregat Llompart Llona Llop Llopart
Llopis Llorach Llorca Llordella Llordén Lloréns Llorente Lloret Llosa Llovet Lloyd Lluberes Lluch Llull Lluna Llusa
Loa Loáisiga Loaiza Loango Loarte Loaysa Loayza Lobaina Lobatera Lobato Lobeira Lobelle Lobelos Lobera Loberas
Lobete Lobeto Loboguerrero Lobón Locadio Locsin Lodeiro Lodeiros Lodos Loera Logares Logroño Loinaz Lois Loizaga
Loizu Loja Lojendio Lojo Loma Lomana Lomas Lomba Lombán Lombana Lombao Lombardero Lombardía Lombas Lombera Lombo
Lomelí Lomeña Lona Long Longares Longás Longoria Longueira Lopategui Lope Lopetegui López_Fonseca Lopezosa Lora
Loranca Loras Lorda Lordán Lordelo Loredo Lorente Lorenz Lorenzana Lorenzi Lorenzini Lorés Loría Lorido Loriente
Loriga Lorigados Loring Lorite Loro Lorz Losa Losada Losán Losana Losantos Losas Loscertales Loscos Losilla Losno
Lossada Lostao Lota Louis Loureda Loureiro Loureiros Lourido Louro Lousada Louzán Louzao Lovell Lovelle Loveras Loya
Loyo Loyola Loza Lozoya Luaces Luances Luarca Lubián Lubo Luca Lucambio Lucan Lucca Lucchesi Lucendo Luchena Lucía
Luciano Lucien Lucio Lucumí Ludeña Lueiro Lueje Luelmo Luengas Luengos Luesma Luévano Lugilde Lugones Luigi Luiña
Luiz Lujano Luke Lumbier Lumbrera Lumbreras Lunar Lunares Luongo Lupercio Lupi Lupiáñez Lupiola Luquero Luquet
Lúquez Luquín Lustres Luyando Luyo Luz Luzán Luzuriaga Lynch Lyon Lyons Macarrilla Macau Macaya Macazaga Maceas
Maceda Maceiras Macera Machacón Machancoses Machargo Machicado Machín Machis Machiz Macho Machón Macía Macip
Macossay Macouzet Macuarán Macuare Macuma Macuribana Madan Madariaga Maderas Maderos Madina Madorrán Madrazo
Madriaga Madrona Madroñal Madroñero Madroño Madruga Madueño Maella Maes Maeso Maestracci Maestu Maeztu Maga Magadán
Magallón Magán Magaña Magar Magariño Magariños Magaz Magdalena Magdaniel Magín Magno Magrané Magro Maguana Maguiña
Maguregui Mahabir Mahamud Maharaj Mahecha Mahíllo Mahou Mahy Maicán Maicas Maidana Maide Maigua Maiguas Maikishi
Maíllo Maimó Maimón Maira Maireles Maisterra Maitan Maíz Maizo Majada Majado Maján Majano Majó Majuelo Málaga
Malagón Malanda Malasaña Malats Malavia Malca Malda Malla Mallada Mallea Malleiro Mallén Mallo Mallofret Mallol
Mallorca Mallorquín Mallqui Malo Malo_de_Molina Malpartida Malta Maluenga Malumbres Malva Malvar Malvárez Malvido
Mamani Maña Mañach Mañas Mancebo Manceñido Mancha Manchado Manchego Mancheño Manchón Manchuca Mancina Mancisidor
Manco Mandado Mandía Mandianes Mandillo Mandinga Mandujano Maneiros Manén Manent Manero Mañes Manga Mangado Mangas
Manglano Mangual Mangudo Maninat Manjarín Manjarrés Manjarrez Manjavacas Manjón Mañón Maños Manotas Manresa
Manríquez Manrubia Mansanet Manso Mansur Manta Manteca Mantecón Mantero Mantuano Mañueco Manuitt Manuz Manzaba
Manzana Manzanal Manzanarez Manzanas Manzaneda Manzanedo Manzaneque Manzanera Manzanero Manzanos Manzol Manzone
Manzor Manzur Mapari Maqueda Maquieira Mara Marabel Maraboto Marabotto Maradei Maradona Maragall Maragoto
Maraguacare Marambio Maran Marañón Marante Maraver Marbán Marca Marcantoni Marceliano Marcelle Marcelo Marcén
Marchal Marchamalo Marchant Marchante Marchesi Marchioni Marcia Marcial Marciales Marciano Marcilla Marco Marcote
Marcucci Marcuello Marculeta Marcus Mardomingo Marenco Mareque Mares Maresma Marfil Margalef Margallo Margarida
Margarit Margarite Margenat Marhuenda Marí Marías Maricuto Marijuán Marimón Marinas Mariné Marinello Marinero Maris
Mariscal Maristany Mark Marmolejo Marmolejos Mármoles Maro Marot Marote Maroto Marotta Marquetti Marquiegui
Marquínez Marquis Marra Marrón Marroquí Marruecos Marruffo Marrugo Marsá Marsal Marshall Marta Martearena Martel
Martell Martelo Martiánez Martiarena Marticorena Martija Martina Martineau Martino Martinón Martirena Martis
Martitegui Marto Marton Martorell Martucci Marturet Marugán Marulanda Maruri Marzal Marzán Marzano Marzoa Marzol
Masa Masana Mascarell Mascareñas Mascareño Mascaró Mascarós Mascorro Masdeu Maseda Masegosa Masero Mases Masferrer
Masiá Masías Maside Masip Masiques Masis Mason Maspons Massaguer Massana Massanet Massari Massieu Massó Massone
Mastache Masvidal Matabosch Matabuena Matachana Matallana Matallanas Matallín Matalobos Matamala Matanzo Matarín
Mataró Matarranz Matarredona Matarrita Matas Mateluna Mateos Matera Matesanz Mateu Matheo Matía Matías Matilla
Matillas Matiz Mato Matorras Matoses Matoso Matta Mattei Matteo Mattos Matud Maturana Maturano Matus Mauco Maulini
Maura Maure Maureira Mauri Maurice Mauricio Maurín Mauriz Mauro Mavare Maxwell Mayán Mayandía Mayans Mayanz Mayas
Mayobre Mayol Mayola Mayoral Mayorca Mayordomo Mayorgas Mayoz Maysonet Mazadiego Mazaira Mazana Mazarico Mazariego
Mazariegos Mazarío Mazarrasa Mazas Maza_Zavala Mazeda Mazón Mazorra Mazorriaga Mazos Mazuela Mazuelas Mazuelo
Mazuelos Mazuera McCarthy McDonald McFarlane Mc_Intosh McKenzie McLean McLeod Meabe Meana Meaño Meave Meaza Meca
Mecías Meco Medall Medel Medela Mederos Medialdea Mediano Mediavilla Medinilla Medio Medori Medranda Megías Megido
Megino Meijide Meijome Meijón Meilán Meinhard Meira Meire Meirinho Meiriño Meis Mejuto Mela Melcón Meleiro Melendo
Melendres Melendro Melero Meleros Melet Melgar Melgares Melgen Melgosa Melguizo Melián Melida Mella Mellado Mellán
Melli Mellid Mello Melón Melones Melquíades Membibre Membiela Membrado Membreño Membribe Membrilla Membrillo Memije
Menaca Menare Menárguez Menasalvas Menchaca Menchero Menchón Mencía Mencos Mendaña Mendaro Mendel Mendía Mendias
Mendicoa Mendicute Mendieta Mendigaño Mendigutía Mendikute Mendiluce Mendive Mendívil Mendizábal Mendo Mendoça
Mendosa Menduiña Menendes Menese Meneu Menezes Mengíbar Mengual Menjíbar Menjívar Menjón Menna Menoyo Mentado Meoz
Mera Meras Merayo Mercadal Mercadé Mercadillo Mercante Mercé Merced Merchant Merchante Merediz Merelles Merelo
Merenciano Merinero Merini Merita Merizalde Merla Merlos Mero Merodio Meruelo Mesa Mesalles Mesas Meseguer Mesejo
Mesía Mesías Mesina Mesón Mesonero Mesquita Messa Messía Messías Mesta Mestanza Mestizo Mestra Mestre Mestres Metola
Mexía Meya Mezcua Mezo Mezquida Mezquita Miano Mibelli Michavila Michel Michelangeli Micó Micolta Midón Miedes
Mielgo Miera Mieres Mier_y_Terán Mieses Migallón Migens Migoya Migoyo Miguélañez Miguélez Miguéns Míguez Miján
Mijancos Mijangos Mila Milán Milanés Militino Milla Millana Millanes Millano Millar Millares Millas Millo Millón
Mills Mimbrero Miñambres Miñán Miñana Miñano Miñarro Minas Minaya Minchola Mingarro Mingo Mingorance Mingote
Minguela Mínguez Mingueza Minguillón Minguito Miño Miquel Miquilarena Mir Mira Miraballes Mirabel Miracle Miragaya
Miralles Mirambell Miramontes Mirandes Mirandilla Mirás Mirasierra Mirat Miraval Miravete Mireles Miret Mirete Miró
Mirón Mirones Misa Misas Misiego Misle Mitchell Mitjana Mitjans Mitre Miyares Mizrahi Moa Moar Moccó Mocete Mochales
Mocho Mocholí Mochón Moctezuma Modeste Modesto Modia Modino Modrego Mogo Mogollón Mogrovejo Moguel Mohammed Mohedano
Mohedas Moia Moina Moix Mojardín Mojarro Mojena Mojo Mojón Mola Molano Molares Moldes Moldón Moledo Moleiro Molejo
Molejón Moler Molera Moles Molestina Molinar Molinares Molinas Moline Moliner Molinero Molineros Molinet Molinillo
Molino Molinos Molins Molinuevo Molist Moll Mollá Mollar Mollejas Mollinedo Mollo Molpeceres Moltó Momparler Mompeán
Mompó Mona Monago Monares Monasterolo Moncalvillo Moncayo Moncho Monclova Monclús Moncó Moncunill Mondaca Mondéjar
Mondelo Mondría Moneda Monedero Monedo Moneo Monera Monereo Monescillo Monfort Monforte Monfulleda Mongay Monge
Mongelos Monges Mongil Monguío Moñino Moniz Monja Monjarás Monjardín Monjas Monje Monjes Monjo Monllau Monllor Monné
Monrabal Monrás Monreal Monroig Monrós Monsalvo Monserrat Monserrate Montagut Montal Montalat Montalbán Montalbo
Montaldo Montalvá Montalván Montalvillo Montalvo Montañana Montánchez Montané Montaner Montañero Montañés Montañola
Montaraz Montarroso Montás Monteagudo Montealegre Montecelos Montecino Montecinos Monteil Montejano Montejo Montel
Montell Montella Montello Montells Montemayor Monter Monterde Monteros Monterrosa Monterroso Monterrubio Montesa
Montesano Montes_de_Oca Montesino Montesuma Monteverde Montez Monteza Montiano Montijano Montijo Montilva Montis
Montolío Montón Montoro Montoto Montouto Montserín Montuenga Montúfar Monturiol Monturus Monzó Monzonís Mor
Moradillo Morado Moraes Moraga Moragas Moragón Moragues Moral Moraleda Moralejo Morana Moranchel Morandé Morandeira
Morandi Moraño Morant Morantes Morao Moras Moratalaz Moratalla Morate Moratilla Moratín Morató Moraz Moraza Morazán
Morazzani Morcate Morcillo Morcuende Mordán Moré Morea Moreán Moreda Moreiras Morejón Morel Morela Morella Morello
Morelo Morelos Morena Morenilla Morenza Morero Moret Moreta Moreto Moretón Morfe Morffe Morgades Morgado Morgan Mori
Moriana Moriano Morilla Morillas Morillejo Morín Morina Morinelly Morinigo Morino Moriones Morís Morla Morlán
Morlanes Morlans Morles Morlote Mornés Morocho Morodo Morone Morones Morote Morquecho Morquillas Morra Morral Morrás
Morrison Morro Morrondo Morros Moscardó Moscat Moscote Mosegue Moses Mosquea Mosqueira Mossi Mosso Mostajo Mostaza
Mostazo Mosteirín Mosteiro Motaban Motilla Motilva Moto Motoa Motos Motta Mouliaá Moura Moure Mourelo Mourenza
Mourín Mouriz Mouro Mouronte Mouzo Mouzos Moxó Moy Moyeda Moyeja Moyetón Moyetones Moyna Moyo Moyón Moza Mozo Mozos
Mozota Mozún Mucientes Mudafar Muela Muelas Muente Muga Mugarra Mugartegui Mugarza Múgica Muguerza Mugueta Muguruza
Muiña Muiño Muiños Mula Mulas Mulato Mulero Mulet Mullor Muñagorri Munar Munárriz Mundaray Mundi Muñecas Munelo
Múnera Muñetones Munévar Mungaray Munguía Municio Muñico Muniesa Munilla Munive Muniz Muño Muños Muntaner Muñumer
Mur Mura Murado Murciano Murciego Murgado Murgas Murguey Murguía Murguialday Muria Muriana Murias Muriedas Muriel
Muro Muros Murphy Murra Murray Murrieta Murúa Muruaga Muruais Murube Musa Musett Musitu Musoles Musso Mustieles Mut
Muxica Muza Muzás Múzquiz Myers Naar Nácher Nacimiento Nagore Naharro Nájar Nájara Nájera Nalda Nalváiz Namías
Nanclares Ñancupil Ñáñez Nápoles Nara Narbáez Narbón Narbona Narciso Narea Nariño Narro Narros Narvaja Nasarre Natal
Nathaniel Natividad Navajas Navajo Naval Navales Navalón Navalpotro Navamuel Navarra Navarrés Navarrette Navarrina
Navarrón Navarta Navascués Navaz Navazo Nave Naveira Naveiras Naveiro Naveros Naves Navia Navidad Navíos Naya
Nazareno Nazario Nazarre Nazco Neal Nebot Nebreda Nebrera Nebro Neches Ñeco Necochea Neda Negral Negreda Negreira
Negrette Negrillo Negro Negroni Negueruela Neila Neiro Neiva Nelo Nembrini Neptune Neria Nerín Nery Nespereira
Nespral Neto Netto Neuman Nevado Nevares Nevot Neyla Neyra Nicanor Nicasio Nicholas Nicholls Nicholson Nicieza
Nicolau Nicolini Nicuesa Nidal Nido Niebla Niebles Nielfa Nieri Nieva Nievas Nieve Nigorra Ninaja Niñerola Ninho
Nini Niño_de_Guzmán Nistal Niubó Nivar Niz Noa Noain Nobile Noble Nobles Noboa Nobre Noceda Nocedal Nocedo Nocera
Nodal Noel Nogaledo Nogalez Nogareda Nogueda Nogueira Nogueiras Noguer Nogueras Noguero Noguerol Nogueroles Nogués
Noguez Nohales Nolasco Nolla Nombela Nombella Nonell Nones Ñopo Norambuena Norato Norberto Noreña Norero Noria
Noroña Norte Norton Norville Nosti Notario Notivol Noto Nova Novacho Novais Noval Novalbos Novales Novás Novella
Novellas Novelle Noverques Novillo Novo Noya Noyola Nozal Nozaleda Nubiola Nucete Nuche Nuevo Nuez Nuin Nuncio
Núñez_de_Cáceres Nuño Ñustes Nuviala Obarrio Obaya Obediente Obelar Obelleiro Obeso Oblitas Obrador Obreque O'Brien
Oca Ocampo Ocampos Ocantos Ocáriz Ocasio Ocejo Ochaíta Ochandiano Ochando Ochogavía Ochoteco Ochotorena Ocón Ódena
Odio Odón Odremán Odriozola Oduber Offidani Ogalla Ogando Ogáyar Ogazón Ogea Ogueta Oitavén Ojanguren Ojea Ojer Ojos
Ojuel Olabarría Olachea Olaciregui Olaeta Olaguíbel Olaiz Olalde Olalla Olano Olasagasti Olascoaga Olava Olavarría
Olave Olay Olaya Olazábal Olazagasti Olazar Olea Oleaga Oleas Olejua Oles Oletta Oliart Olías Olid Oliden Oliete
Oliván Olivárez Olivas Olivé Olivella Olivenza Oliver Oliveras Oliveri Olivetti Olivier Ollé Oller Ollero Olleros
Olles Ollivierre Olloqui Olmeda Olmedilla Olmedillo Olmeña Olmo Olóriz Olórtegui Oltra Olvera Omella Omil Omiste Oms
Onaindia Ondarreta Ondarza Onega Oneto Onís Onrubia Ontañeda Ontañón Ontiveros Ontoria Opazo Ora Oraá Orama Oramas
Orán Orantes Orbe Orbea Orcajo Ordás Ordax Ordiales Ordieres Ordiz Ordorica Ordosgoitti Orduña Ordúñez Oré Orea
Oreamuno Orecchioni Oregón Oregui Oreiro Oreja Orejas Orejón Orejudo Orejuela Oreña Orenes Orenga Orense Ores Oretea
Orfila Orgambide Organero Organista Orgaz Orgeira Orgilés Orías Oribe Origel Orihuela Orio Oriol Oriola Orive Oriz
Orizaba Orjales Orjuela Ormaza Ormeño Orna Ornes Oro Orol Oroná Oronich Oronó Oronoz Oropesa Oros Orosa Orosco Oroz
Orquera Orrala Orrantia Orrego Orrillo Orrios Ors Orsetti Orsini Ortas Orte Ortea Ortegal Ortegas Ortego Ortegón
Ortells Ortes Ortí Ortiga Ortigas Ortigosa Ortigueira Ortín Ortis Ortiz_de_Urbina Ortiz_de_Zárate Ortolá Ortolani
Orts Ortuño Ortuondo Ortúzar Orúe Orueta Oruezábal Oruña Orús Orvañanos Osa Osácar Osante Osegueda Oseguera Osés
Oset Osete Osinaga Osma Osona Osores Osoria Ossa Ossandón Osset Ossorio Osta Ostiz Osto Ostolaza Ostos Otaegui Otal
Otálvaro Otáñez Otano Otaola Otarola Otayza Otazo Otazu Otegui Oteiza Oteo Oter Otermin Oteros Otheguy Otín Otiñano
Otiniano Oto Otoya Otxoa Oubiña Ouro Ousset Outeda Outeiral Outeiriño Outeiro Outón Outridge Oval Ovalle Ovallos
Ovando Ovares Ovejas Ovejero Ovelar Ovelleiro Ovide Oviol Oya Oyaga Oyanguren Oyarbide Oyarce Oyarvide Oyarzún
Oyervides Oyola Oyón Oyonarte Oza Ozaeta Ozcoidi Ozollo Ozores Ozuna Paba Pablos Pac Pacanins Pachano Pachas Pacho
Pachón Pacífico Pacini Pacios Padial Padierna Padín Padovan Padovani Padro Padrones Padrós Padura Paes Pagador Pagán
Pagaza Pagés Pagola Paguada Pahissa Pahuacho Paino Paipilla País Paiz Paja Pajarero Pajares Pájaro Pajarón Paje
Pajuelo Pal Pala Palacián Palafox Palanca Palanques Palao Palau Palazón Palazuelos Palazzi Palenciano Palenzuela
Paleo Palero Pales Paletta Palicio Pallarés Pallás Pallasco Palleiro Palleja Pallero Pallí Palm Palmas Palmeiro
Palmer Palmerín Palmero Palmeros Palmés Palmeta Palmezano Palmi Paloma Palomar Palomas Palombo Palomeque Palomera
Palomero Palomo Palomos Palos Palou Palza Pámanes Pampillo Pampín Pampliega Pamplona Pan Pana Panadés Panal
Panapaera Panchana Pancho Pancorbo Pandal Pandales Pandavenes Pandiella Pando Paneda Paneque Panera Panero Panesso
Pania Paniagua Panisello Paniza Panizales Panizo Panizza Pano Paños Panozo Pansza Pantaleo Pantaleón Pantaleoni
Pantín Pantojas Panyella Paoli Paolini Paparoni Papasey Papaterra Paraba Parabacuto Parabavire Paracare Paracuto
Paradela Paradinas Paradís Paradiso Parado Paraguacuto Paraguaimá Páramo Páramos Parapar Pardal Pardavé Pardavila
Pardeiro Pardi Pardillo Pardina Pardiñas Pardiño Pardos Pared Pareda Parejas Parejos Parellada Parent Parente Parera
Parés Parga Pargas Pariaguán Parian Parías Pariata Pariche Pariente Parili Parilla Parillo Pariona Parisca Parla
Parma Paro Parodi Parrado Párraga Párraguez Parral Parrales Parramón Parras Parreira Parreiras Parreño Parrilla
Parrillas Parris Parro Parrón Parrondo Parsi Partal Partearroyo Partida Partidas Partín Paruto Pasaban Pasadas
Pasaje Pasalodos Pasamar Pasamontes Pasarín Pascal Pascall Pascasio Pascua Pascualini Pascuas Pascuzzo Paseiro Paso
Pasos Passo Passols Passos Pastén Pastora Pastore Pastori Pastorín Pastoriza Pastrano Pata Patallo Patán Patarroyo
Paternain Paternina Patilla Patín Pato Patón Patrana Patricio Patrick Patrocinio Patrón Patterson Pau Paucar Paula
Paúles Paulín Paulino Pausayú Pava Pavez Pavía Pavón Payá Payán Payares Paye Payeras Payero Payne Payno Payo Paytan
Paytuvi Pazmiño Pazó Pecci Pece Pecero Peces Pecharromán Peche Pechuán Pecino Pedemonte Pedernal Pedersoli Pedragosa
Pedraja Pedrajas Pedrals Pedrayes Pedraz Pedrazo Pedré Pedregal Pedregosa Pedreguera Pedreira Pedreiro Pedrera
Pedrero Pedrerol Pedreros Pedret Pedrezuela Pedriquez Pedriza Pedroche Pedrol Pedromingo Pedrón Pedrosa Pedrosillo
Pedroso Pedrouzo Pedrozo Pegado Pegalajar Pego Peguera Peguero Pegueros Peidro Peinado Peinador Peinados Peinó
Peirano Peiró Peirón Peiteado Peix Peláez Pelechano Pelegrí Pelegrín Pelegrina Pelegrino Peleteiro Peley Pella
Pellecín Pellegrini Pellejero Peller Pellicano Pellín Pellitero Pello Pellón Pelón Peltier Peluffo Pelufo Pemán
Pemartín Pemjean Peñacoba Penadés Penado Peñafiel Peñafort Peñaherrera Peñailillo Penalba Peñalbo Penalva Peñalvo
Peñamaría Peñarrieta Peñarroya Peñarrubia Penas Peñasco Peñate Peñato Penedo Penela Penelas Penelo Peniche Penichet
Penichi Penida Penín Penna Peñoñori Penott Pensabene Pensado Penso Peñuela Peñuelas Peñuelo Peón Peones Pepín
Pequeño Pera Perafán Peraile Peraíta Peral Peralta Peramato Peramos Perancho Perandones Perarnau Peraz Perazzi
Perazzo Perdices Perdigón Perdigones Perdiguero Perdigués Perdiz Pere Peredo Peregrín Peregrina Peregrino
Perelétegui Perelló Perellón Perellós Peres Peresán Peret Perete Pereyó Pereyra Pereyro Pereznieto Perfecto Pergueza
Periago Perianes Periáñez Peribáñez Pericana Pericás Periche Pericón Perilla Perín Perino Perís Permuy Perna Pernas
Perojo Peromingo Perona Perosanz Perosillo Peroza Perpén Perpiñá Perpiñán Perramón Perrón Perroni Perruca Perry
Pertegal Pertejo Pertierra Pertuz Perucho Peruga Perujo Perulán Perulero Peruyero Pesa Pesado Pesantes Pesántez
Pescetto Pesoa Pesquera Pesquero Pestano Petkoff Petrel Petti Pettit Peyró Peyrona Pez Peza Pezo Pezoa Pezuela Pezzi
Phelps Phillip Piamo Piar Piay Pica Picado Picallo Picarzo Picas Picatoste Picazo Piccardo Piccolo Piccón Picerni
Piche Pichel Picó Picón_Febres Picornell Picos Picott Pidal Pié Piedad Piedehierro Piedrabuena Piedracueva
Piedrafita Piedrahíta Piedras Piera Piernagorda Piernas Piernavieja Pierre Pietrantoni Pietrini Pietro Pietrosemoli
Pífano Pifarré Pilar Pilco Pilgrim Pillado Pimienta Pin Pinacho Piñal Pinales Piñán Piñana Pinar Pinares Piñas
Pinazo Pincay Pincheira Piñeira Pineiro Piñeiros Piñeirúa Pinel Pinelo Piñeñor Piner Piñera Piñeres Pinés Piñeyro
Piñeyroa Pingarrón Pinho Pini Pinilla Pinillas Pinillo Pinillos Pino Pinochet Piñol Piñón Piñones Pinos Pinot
Pinotti Pinta Pintado Pintas Pintor Pintos Pinto_Salinas Pinuaga Piñuela Piñuelas Pío Piornedo Piorno Pioz Piquer
Piqueras Pira Piraquive Pire Pírez Piri Piris Píriz Piro Pirona Pirro Pis Pisa Pisano Pisco Piscoya Pisón Pisonero
Pita_da_Veiga Pitalúa Pitaluga Pitarch Piti Pitt Pitti Pittol Pivaral Pizá Pizana Pizano Pizarra Pizarroso Pizzani
Pla Placencia Placencio Placer Plácido Plácidos Plaja Plana Planas Plánchez Planell Planelles Planells Planta Plata
Platt Plaz Plazaola Plazola Pleguezuelo Pleguezuelos Pliego Plou Plumed Poal Poalo Pobes Población Poblaciones
Poblador Poblet Poblete Poch Poche Pociello Poggi Poggio Poggioli Pol Pola Polaina Polán Polanía Polano Polar
Polegre Polín Pólit Pollán Polledo Pollo Poloni Polonia Polonio Polvorín Polvorinos Polvorosa Poma Pomar Pomares
Pombar Pombo Pombrol Pomeda Pomenta Pomés Ponare Ponce_de_León Poncela Poncet Ponciano Poncio Pondal Ponferrada
Ponga Pons Ponsa Ponseti Pont Ponta Pontaza Ponte Pontevedra Ponti Pontiles Pontillo Ponto Pontón Pope Poquet Porcar
Porcayo Porcel Porcelló Porlán Porqueras Porra Porrata Porrello Porrero Porres Porro Porroche Porta Portabales
Portabella Portaceli Portal Portalanza Portales Portaña Portanet Portas Porte Porteiro Portela Portell Porter
Portero Portes Portilla Portillos Portocarrero Portolá Portolés Portomeñe Portos Portugal Portugués Portuguez
Portuondo Posadas Posadilla Posado Pose Posse Posso Postigo Postigos Postius Pot Potau Potel Potelá Potes Potrero
Pou Pousa Pousada Pousadas Poussa Povea Poveda Powell Poy Poyales Poyato Poyatos Poyo Poza Pozanco Pozas Pozo Pozos
Pozuelo Pozueta Pozzo Pradal Pradales Pradana Prádanos Pradells Pradera Pradillo Prados Praena Prat Prata Prats
Pratt Pravia Precedo Preciado Prendergast Prendes Prescott Presedo Presencio Presilla Presmanes Presno Préstamo
Prestel Prestes Pretel Prevedello Previtali Prez Price Prida Priede Priego Prieta Prin Prince Príncipe Prior Priu
Prius Proaño Proenza Prol Prospere Prosperi Próspero Provedo Provencio Provenza Prudencio Pruna Pruneda Prunés
Pubill Pucha Puchades Puchaina Pucheta Puchol Puebla Pueblas Puelles Puello Puelma Puente Puentes Puértolas
Puertollano Puertos Pueyo Puga Pugas Puig Puigbó Puigcerver Puigdollers Puigserver Pujadas Pujals Pujalte Pujante
Pujazón Pujol Pulgares Pulgarón Pulpillo Pulpón Pulvett Puma Pumarejo Pumares Pumariega Pumarino Pumarola Punceles
Puñet Punín Puntas Punzón Pupo Purcell Purificación Purón Pus Puyana Puyo Puyol Puyuelo Quadrado Quadros Quammie
Quashie Quecedo Queija Queipo Queiro Queiroga Queirolo Queirós Queiroz Queiruga Queizán Quejigo Quentas Quer Quera
Queral Queralt Quereda Quereguan Querejazu Querejeta Querencio Querín Queris Querol Queros Quesnel Quetglas Quezada
Quiala Quiame Quiceno Quicios Quijera Quijorna Quilaqueo Quilarte Quilca Quiles Quílez Quilis Químper Quinche
Quincoces Quincosa Quindimil Quindos Quiñe Quiñenao Quiñoa Quiñonero Quiñoy Quintá Quintairos Quintal Quintalla
Quintanal Quintanar Quintano Quintáns Quintas Quinteiro Quintela Quinteros Quintián Quintillán Quintín Quintini
Quinto Quintos Quinzá Quipo Quiralte Quirantes Quirce Quiroa Quisbert Quispe Quiteño Quitián Quitral Quiva Rabadán
Rábago Rabal Rabanal Rabanales Rabanaque Rabaneda Rabanedo Rábano Rabasa Rabasco Rabaza Rabazo Rabell Rabelo Raboso
Racero Racionero Rada Radillo Raduán Rael Rafael Rafecas Rafel Raffetti Raffo Rafols Ragel Ragués Raich Raigada
Raigal Raigosa Raigoza Raimondi Raimos Raimúndez Raimundo Rainieri Raja Rajal Rajoy Rallo Rama Ramada Ramajo Ramal
Ramallal Ramallo Ramas Ramayo Ramdin Ramentol Ramia Ramil Ramilo Ramires Ramiro Ramis Ramond Rampérez Rampersad
Ramsey Ramudo Raña Rañada Rancaño Rancel Rancés Ranedo Ranera Ranero Ranger Rangil Raño Ranz Rao Rapallo Rapela
Raposeiras Raposo Rapp Rapún Raquejo Ras Rascado Rascón Rasero Rasilla Rasines Raso Raspeño Rasquin Rastrojo
Rastrollo Rasueros Rata Ratia Ratón Ratto Rauda Raudales Rausch Rauseo Rava Ravard Ravassa Raventós Ravera Ravina
Ray Rayas Rayes Raygada Raygoza Raymond Raymundo Rayo Rayón Raza Razo Real Reales Reascos Reátegui Rebanales Rebaque
Rebato Rebaza Rebella Rebés Reboiras Reboiro Reboledo Rebollar Rebolleda Rebollo Rebolloso Rebolo Rebordinos
Reboredo Reboso Rebull Recabarren Recalde Recamán Recarey Recarte Recaséns Rech Reche Recino Recinos Recio Recoder
Recondo Recuenco Recuero Redal Redin Redolat Redonda Redruello Reduero Reece Refoyo Regadera Regal Regalo Regás
Regatero Regidor Regil Regina Regino Regis Regla Regnault Rego Regodón Regojo Reguant Reguart Regueira Regueiras
Regueiro Reguera Regueras Reguero Regueros Reguía Reguillo Reguillón Reguilón Rei Reid Reig Reigada Reigosa Reija
Reimúndez Reinaldo Reinaldos Reinales Reinares Reiner Reino Reinón Reinosa Reinozo Reis Reja Rejano Rejas Rejón Rela
Relaño Relea Relinque Rellán Rello Reloba Reluz Remacha Remedios Rementería Remesal Remesar Remeseiro Remigio
Remírez Remiro Remis Remón Remuñán Remuzgo Rena Renales Renart Renau Rendiles Rendo Rendueles Reñé Renedo Renero
Renes Renjifo Rennes Renom Reñones Renovales Rentería Rentero Renton Renzel Repetto Repiso Repullés Requeijo
Requeiro Requejo Requeno Requesens Resa Rescalvo Resines Resino Resola Resplandor Resquín Resta Restituyo Retamal
Retamales Retamar Retamero Retamosa Retamoza Retamozo Retana Retortillo Retuerta Retuerto Reus Revelles Revelo
Reventós Revert Reverte Reverter Revillas Reviriego Revuelta Revuelto Rey_de_Castro Reyero Reygadas Reynaga Reynaldo
Reynaldos Reynés Reynosa Reynoso Reza Rezola Rezzonico Riambau Riaño Riaños Riánsares Riaza Riazuelo Riba Ribacoba
Ribadeneira Ribadeneyra Ribado Ribadulla Ribagorda Ribagorza Ribal Ribalaygua Ribalta Ribao Ribé Ribed Ribeira
Ribelles Riberas Ribero Riberos Ribes Ribó Ribot Rica Ricalde Ricapa Ricart Ricciulli Ricco Richardson Richart
Richarte Rici Ricos Ricoy Ridao Ridruejo Rieche Riego Riegos Rieiro Rielo Rieras Rierola Riesco Riesgo Riestra Rifá
Rifo Riga Rigal Rigau Rigo Rigol Rigores Rigual Rigueiro Rijo Riley Rimada Rimbau Rimblas Rin Rinconada Rincones
Ringuelet Río Riobó Riofrío Rioja Riojas Riosalido Ripa Ripalda Ripodas Ripol Riquel Riquelme Riquer Riquezes Ris
Riscajo Risco Riscos Riso Risso Risueño Rita Ritoré Riu Rius Rivadas Rivadavia Rivadeneira Rivadeneyra Rivadeo
Rivadulla Rival Rivara Rivarés Rivarola Riveiro River Riverol Rives Riviera Rivilla Rivillas Rivodó Rivot Riza Rizo
Rizos Roach Roales Roano Roas Roba Robador Robal Robaldo Robalino Robayna Robayo Robert Robertson Robes Robisco
Robla Roble Robleda Robledano Robledillo Robledinos Robledo Roblejo Roblero Robleto Roblizo Robredo Robustillo
Rocabado Rocabert Rocafort Rocafull Rocamora Rocandio Rocas Roces Roch Rochas Rochel Rocher Rociles Rocío Roda
Rodado Rodal Rodán Rodao Rodas Rodeiro Rodeja Rodelas Rodellar Rodelo Ródenas Rodera Rodero Rodés Rodiel Rodiles
Rodilla Rodino Rodney Rodó Rodón Rodrigálvarez Rodrigáñez Rodrigo Rof Rofes Rogel Roger Rogero Rogers Roget Rogina
Roibal Roibás Roig Rois Roiz Rojales Rojano Rojí Rola Rolán Roland Roldós Rollán Rollano Rolle Rollón Rolo Rolón
Roma Romaguera Romana Romañach Romanco Romaní Romaniega Romanillo Romanillos Romano Romanos Romarate Romarís
Romasanta Romberg Romea Romeo Romer Romera Romeral Romeralo Romeros Romerosa Romeu Romil Romillo Romo Romojaro
Rompinelli Ron Rona Roncal Roncancio Roncero Ronceros Ronco Ronda Rondán Rondinel Rondo Ronquillo Roo Roperto
Roqueñí Roquer Roqueta Ros Rosada Rosaldo Rosalén Rosaly Rosanes Rosano Rosato Roscio Rose Roselló Rosellón Rosero
Rosés Rosete Rosi Rosich Rosillo Rosique Rosón Rosquellas Ross Rossa Rossel Rosselló Rota Rotaeche Rotaeta Rotllán
Roto Rotondaro Rotundo Rouco Rouras Roure Rouse Roux Rovaina Rovayo Rovés Rovi Rovira Roviralta Rovirosa Rowley
Roxas Roxo Roy Roya Royán Royano Royo Royuela Roz Roza Rozabales Rozada Rozadilla Rozados Rozalén Rozas Rozman Rozo
Rúa Ruán Ruano Rúas Rubalcaba Rubalcava Rubert Rubí Rubia Rubial Rubiales Rubiato Rubiela Rubiera Rubiés Rubines
Rubiño Rubinos Rubios Rubira Rucabado Rucandio Ruda Rudas Ruesga Ruette Rufas Rufete Ruffini Ruffo Rufián Rufín
Rufino Rugama Rugeles Ruger Ruggeri Rui Ruibal Ruidíaz Ruido Ruigómez Ruiloba Ruilova Ruipérez Ruis Ruisánchez
Ruiseco Ruisoto Rujana Rull Rullán Rumayor Rumbo Ruminot Runza Rupérez Ruperto Rus Rusca Rusián Rusiñol Ruso Russell
Rustarazo Rute Ruy Ruz Ruzafa Ruzo Sabala Sabaleta Sabalete Sabando Sabariego Sabarís Sabas Sabat Sabaté Sabater
Sabatés Sabel Sabín Sabina Sabio Saborido Saborit Saboya Sabrido Sabroso Sabugal Sacaluga Sacanell Sacarelo Sacasa
Sacedón Saco Sacoto Sacramento Sacristán Sada Sádaba Sadornil Saelices Sáenz_de_Santamaría Saes Safón Safont Sagarra
Sagarzazu Sagaseta Sagasta Sagasti Sagastume Sagayo Sagra Sagrario Sagredo Sagrera Saguar Sagués Sahagún Saher Sahún
Sahuquillo Sáinz Sáiz Sáizar Sala Salaberría Salaberry Salado Saladrigas Salafranca Salaices Salama Salamanca
Salamero Salamó Salanova Salar Salarich Salavarría Salaver Salbidegoitia Salceda Salces Salcido Salcines Saldaña
Saldarriaga Saldías Saldívar Salem Saleme Sales Salgueiro Salguero Salichs Salido Salillas Salín Salinero Salines
Salinger Salís Sall Salla Salleras Sallés Salmerí Salmón Salmona Salomó Salomón Salort Sals Salsamendi Salsedo
Salsench Salto Saltos Saludes Salvá Salvachúa Salvadó Salvadores Salvago Salvans Salvany Salvat Salvatella Salvia
Salvidea Salzano Sama Sámano Samaranch Samaroo Samblás Sambola Samitier Samora Samos Sampaio Sampayo Sampedro
Sampelayo Samper Samperio Sampériz Sampietro Sampson Samson Samudio Samuel Sana Sanabia Sanagustín Sanahuja
San_Andrés San_Antonio San_Bartolomé San_Blas Sancha Sanches Sanchís Sanchiz Sancho Sanchón Sancibrián San_Cristóbal
Sand Sandá Sandalio Sandano Sande Sanders Sandes Sandi Sandín Sandino Sandoz Sandubete Sandy San_Emeterio
San_Epifanio San_Esteban San_Feliu Sanfélix Sanféliz Sanfiel San_Frutos San_Gil Sanginés Sangrador San_Gregorio
Sangüesa Sanguinet Sanguineti Sanhueza San_Ignacio San_Isidro Sanjinés Sanjorge San_José San_Julián Sanjurjo Sanlés
Sanllehi San_Llorente San_Lorenzo San_Luis Sanmamed San_Marcos San_Mateo San_Millán San_Nicolás Sano San_Pablo
San_Pedro San_Román San_Roque Sans Sansaloni Sansalvador Sansano San_Sebastián San_Segundo Sanseverino Sansón
Sansores Sant Santa_Ana Santa_Bárbara Santacana Santacatalina Santa_Clara Santacoloma Santa_Cruz Santa_Eulalia
Santafé Santa_Isabel Santaliestra Santalla Santaló Santamans Santamarina Santandreu Santángel Santaolalla Santás
Santasusana Santaya Santeiro Santeli Santelices Santelli Santelmo Santero Santervás Santesteban Santianes Santibáñez
Santiesteban Santiestevan Santillán Santillana Santillo Santín Santini Santis Santiso Santisteban Santivanez
Santo_Domingo Santona Santoni Santonja Santori Santórum Santucci Santurce Santurde Santurino Santurio Santurtún
Sañudo San_Vicente Sanvito Sanzano Sanzo Saorín Sapata Sapena Sapiaín Sapiña Saporta Sapuana Saquete Saquicela
Sáquiz Sara Sarachaga Sarache Saracho Saraiba Saralegui Saraluce Sarañana Sarango Sarasa Sarasola Sarasúa Saraza
Sarceda Sarceño Sarco Sarcos Sardá Sardaña Sardina Sardinero Sardo Sardón Sargeant Sariego Sarille Sariñena Sarmento
Sarnago Saro Sarra Sarralde Sarraseca Sarrato Sarraute Sarri Sarrias Sarrió Sarrionandia Sarró Sarroca Sarsa Sarto
Sartorius Sas Sasieta Sasso Sastre Sastres Satizábal Sato Satorra Satorre Satrústegui Satué Sauca Sauceda Saucedo
Saúco Saud Saumell Saunders Saura Saurí Saus Sauz Savala Savall Savater Savín Sayalero Sayán Sayans Sayar Sayas
Sayavedra Sayés Sayols Saz Sazo Schael Scott Sealey Sealy Seara Searas Seare Sebal Seballos Sebastiá Sebastián
Secada Secadas Secades Secaira Secanella Secilla Seco Secuana Seda Sedano Sedas Sedeño Sedes Sega Segade Segado
Segador Segal Segalá Segalés Segarra Seghezzo Seglers Segoviano Segredo Segrelles Segrera Seguer Segués Seguí Seguín
Segundo Segur Segurado Seguro Segurola Seibane Seibold Seijido Seisdedos Seivane Seivas Seixas Selas Selaya Selgas
Sellan Sellart Sellés Sello Selma Selva Selvas Semeco Semidey Semino Semper Sempere Sempruno Sena Senabre Senac
Senande Senar Senarega Señarís Señas Sendín Sendino Sendón Sendra Séneca Senent Senespleda Senín Senlle Señorán
Señorans Señoret Senosiain Senovilla Senra Sensat Sentí Sentís Seoane Seoanez Septién Sepulcre Sepúlveda Sequea
Sequeira Sequeiros Sequí Serafín Seral Serantes Serdán Serén Serena Sereno Serenos Serés Seriche Serichol Seriñá
Seriño Seris Serna Sernas Seró Serón Serpa Serradell Serradilla Serradó Serrador Serralbo Serralde Serrallé Serrallo
Serrallonga Serralta Serramito Serrantes Serrao Serrasolsas Serrat Serrate Serrato Serratos Serre Serres Serret
Serreta Serrette Serrien Serván Servando Servantes Servent Servera Servet Serviá Servín Sésar Sesé Sesma Sesmas
Sesmero Sestelo Sesto Setién Setó Setuaín Seu Seuma Seva Severino Severo Sevillano Sevilleja Sexmero Sharpe Shaw
Sheppard Siaca Sibada Sibaja Siblesz Sica Sicard Sicilia Sicre Sidrón Siegert Siegrist Sieira Sieiro Siemens Siena
Siera Sieres Siero Sierras Sifuentes Sigala Sígler Sigüeiro Sigüenza Siguero Sigut Sijona Sijuana Siles Silgado
Silgo Silguero Silíceo Siliézar Silió Silla Silleras Sillero Silleros Silóniz Silos Silvan Silvar Silvas Silvela
Silvente Silvera Silverio Silvero Silvestre Silvia Simal Simao Simarro Simbaña Simeón Simmons Simó Simón Simone
Simonet Simoni Simonis Simonovis Simonpietri Simons Simosa Simoza Simpson Siñani Sinde Sindín Sineiro Siñeriz Singer
Singh Sinisterra Sinza Siordia Sipán Siquier Sira Sirera Sirgado Sirgo Sirvent Sisa Sisamón Sisay Siscar Siscart
Sisniega Sisternes Sisto Sitges Sitjar Siurana Sivada Siverio Sixto Skeete Small Smart Smit Soage Soba Sobejano
Sobenes Sobera Soberanes Soberanis Sobero Soberón Sobers Sobrado Sobral Sobrecases Sobreviela Sobrevilla Sobrín
Sobrinos Soca Socarrás Socas Socastro Socorregui Socorro Soda Soengas Sogo Soguero Sogues Sol Solá Solabarrieta
Solaberrieta Solache Solaeche Solaegui Solagaistua Solaguren Solalinde Solan Solana Solanas Solanes Solanilla Solans
Solar Solaro Solas Solaz Solbes Soldán Soldevila Soldevilla Solé Solera Solernou Solero Solés Soley Solibella
Solimano Solinas Solinís Solino Soliva Soliveres Solivérez Soliz Sollá Sollano Solleiro Soller Sollet Solloso
Soloeta Solomon Solorio Solorza Sols Solsona Soltero Somarriba Somavilla Somaza Somellera Someso Somoano Somohano
Somolinos Somonte Somosierra Somoza Sonlleva Sonora Sopelana Sopena Sopranis Sora Soraluce Sorando Soravilla Sorbet
Sordo Sorela Sorhouet Soria Soriano Sorlí Sorní Sorno Soro Soroa Sorolla Sorribas Sorribes Sorribo Sorroche Sors
Sorzano Sos Soso Sossa Sostres Sota Sotela Soteldo Sotelino Sotello Sotelo Soteras Soterías Sotero Sotés Sotil
Sotilla Sotillos Sotoca Sotolongo Sotorrío Sotos Sotres Sotto Soutelo Soutiño Souto Soutullo Soveral Sovero Soya
Soza Spencer Spinosa Springer Stafford Stanley St_Clair Stella Stephen Stephens Stevens Stewart Sthormes Stormes
Strada Straker Strauss Stuart Suances Suanes Suanzes Suares Suaza Suazo Suberbiola Suberviola Subías Subiela
Subijana Subirá Subirana Subirats Subirón Subiza Sucasas Sucino Sueiras Sueiro Sueldo Suero Sueros Suevos Suira Suja
Sullivan Suloaga Sumarriva Sundín Suñé Suñén Suñer Suñol Sunyer Sunyol Superviela Superville Suquet Sureda Surís
Surita Surribas Surroca Susaeta Susán Susarte Susilla Susino Suso Susperregui Sustaeta Sustaita Sutil Sylva
Sylvester Tabacchi Tabanera Tabar Tábara Tabare Tabarez Tabata Tabera Taberna Taberneiro Taberner Tabernero
Tabernilla Tabío Tablada Tablado Tablas Taboada Taboas Tábora Tabraue Tabuada Tabuenca Tabuyo Taca Tachinamo Tacoa
Tacoronte Tacuri Tadeo Tafalla Tafoya Tafur Tagle Taguaruco Tahoces Taibo Taín Taitt Tajada Tajado Tajes Tajuelo
Talamante Talamantes Talamás Talancón Talaván Talaya Talayero Talegón Talens Tallada Tallaferro Tallafigo Tállara
Tallo Tallón Taltavull Tamame Tamames Tamanaica Tamara Tamaral Tamargo Tamarit Tamariz Tamayos Tamés Támez Tamoy
Tamurejo Tanarro Tanco Tangarife Tanker Taño Tapiador Tapias Tapiero Tara Tarabón Taracena Taracido Tarajano
Taramona Taranco Tarancón Taranilla Taravilla Tarazaga Tarbes Tardáguila Tardío Tare Tarela Tarí Tariba Tariche
Tarifa Tarife Tarilonte Tarimuza Tarín Tarjuelo Tarno Taro Tarquino Tarrado Tarragó Tarragona Tarrasa Tarraza
Tarrazó Tarrazon Tarre Tarrero Tarrés Tarrida Tarriño Tartajo Tasada Tasco Tascón Tasende Tasis Tata Tato Tauler
Tauste Tavárez Taveras Tavío Tavira Távora Tayupe Tayupo Tazo Tazón Teague Teba Tébar Tebas Teide Teijeira Teijeiro
Teijelo Teijón Teixidó Teixidor Teja Tejadas Tejadillo Tejado Tejedo Tejedor Tejeira Tejeiro Tejel Tejela Tejeras
Tejerina Tejerizo Tejero Tejeros Tejido Tejidos Tejo Tejón Telenti Telis Tell Tellado Tellechea Telles Telmo Telo
Tembleque Temboury Tembrás Temes Temiño Temprano Tena Tenas Tendeiro Tendero Tenelanda Tenes Tenllado Teno Tenreiro
Tenrero Tentor Tenza Teodoro Teodosio Tepán Tercedor Tercero Terceros Tercial Tercilla Terencio Terenzani Terga
Terife Termenón Termes Teroba Terol Terola Terra Terrada Terradas Terradillos Terrado Terrasa Terrats Terraza
Terrazas Terrén Terrer Terrera Terrero Terreros Terrile Terríquez Terriza Terrizas Terroba Terrón Terrones Terry
Teruel Tesillo Tesorero Tesoro Tesouro Testera Testón Teva Teves Tévez Texeira Teyes Tezanos Theodore Thielen Thorne
Thornhill Tiago Tiana Tiberio Tiburcio Tico Tiemblo Tierno Tierrafría Tigrera Tíjaro Tijera Tijeras Tijerín Tijerina
Tijerino Tijoux Tilano Tillano Tilve Timaure Timón Timoneda Timoner Timoteo Timothy Tinajas Tinajero Tinaut Tino
Tinoco Tintaya Tinto Tintorer Tirador Tirapegui Tirapu Tirso Tiscar Tito Titos Tiznado Tizón Toajas Toala Tobajas
Tobal Tobar Tobares Tobarra Tobaruela Tobeña Tobías Tobío Tobón Toboso Toby Toca Tocado Tocha Tochón Tocino Tocón
Tocora Tocoyo Tocuyo Toda Todo Todolí Tofiño Togores Toha Toimil Toirán Toja Tojar Tojeiro Tojo Tol Tola Tolaba
Tolbaños Toledano Tolivia Tollo Tolmo Tolo Toloba Tolón Tolosana Tolrá Tolsá Tomaselli Tomasi Tomaz Tomé Tomedes
Tomei Tomico Tona Tonazzi Toncel Tonda Tondo Tononi Topete Topino Tor Toral Torán Toraño Toranzo Torca Torcal Torcat
Torcates Tordable Tordera Tordesillas Tordoya Torelli Torelló Torga Torices Torija Torino Torinos Torío Toris Tormes
Tormo Torné Tornel Torner Tornero Torneros Tornés Torno Tornos Toros Torquemada Torra Torradillo Torralba Torralbo
Torralla Torralva Torralvo Torrano Torras Torrea Torrealday Torrealva Torrebejano Torreblanca Torrecilla Torrecillas
Torregimeno Torreglosa Torregrosa Torregrossa Torreguitart Torreira Torreiro Torrejón Torrella Torrelles Torremocha
Torreño Torrent Torrente Torrents Torrero Torreros Torresano Torresi Torres_Quevedo Torrez Torrico Torriente Torrijo
Torrijos Torrillas Torro Torroba Torroella Torroja Torrón Torrontegui Torrubia Torrubiano Torrús Tortajada Tortella
Torti Tórtola Tortosa Tortoza Torvisco Tosar Tosat Tosca Toscano Toscanos Tosco Toselli Toset Tosina Tosta Tostado
Toste Tostón Tota Totesautt Toto Totosaus Toubes Touceda Toural Touriño Tourís Tourné Tourón Tous Touza Touzon Tova
Toval Tovares Toya Toyos Traba Trabado Trabajo Trabanco Trabazo Tramazaygues Tramón Tramullas Tranche Trancho
Trapero Trapiello Trapote Trasancos Trashorras Traslaviña Trasobares Trasorras Traspaderne Traspuesto Travé Traver
Travería Traverso Travesí Trébol Trejos Trell Trelles Tremaria Tremiño Tremont Trenado Trenas Trenor Trens
Tresguerres Tresierra Trespalacios Tresserra Tresserras Trevejo Trevijano Trevín Treviño Treviños Tría Triano Triay
Tribaldos Tribó Trigal Trigo Trigos Trigoso Trigueiro Trigueiros Triguero Trigueros Trillas Trillo Trillos Trim
Trimiño Triñanes Tripiana Trisancho Tristán Tristancho Trobajo Trobat Trobo Trocel Troche Trocolí Trocóniz Troitero
Troitiño Trompetera Troncho Troncoso Trosel Trotman Troyano Troyas Truan Trucco Truchero Trucíos Trueba Truébano
Trufero Truffino Trujeque Trujillano Trullás Trullols Truque Truxillo Tua Tuares Tuárez Tubilla Tubío Tucker
Tucupido Tuda Tudanca Tudela Tudelilla Tudó Tudor Tudurí Tuells Tuero Tuesta Tuesto Tugas Tugores Tugues Tulla Tuna
Tundidor Tuñón Tuozzo Tur Turanza Turbay Turbides Turcios Ture Turégano Turiel Turina Turiño Turmo Turner Turnes
Turo Turón Turpín Turrado Turrión Turro Turull Tusell Tutistar Tutor Tuya Ubach Ubago Ubal Ubaldo Ubaque Úbeda Ubide
Ubidia Ubiedo Ubiergo Ubierna Ubieto Ubilla Ubillos Ubillus Ubiña Ubiñas Ucán Úcar Uceda Ucedo Ucelay Ucha Uclés
Ucrós Udaeta Udaondo Udías Ugalde Ugarriza Ugartechea Ugaz Ugena Ugidos Ulacia Ulate Ulecia Ulewana Uliana Uliarte
Ulibarri Ulivarri Ulla Ullán Ullastres Ullate Ullín Ulloque Ulna Ulrich Umaña Umanzor Umbert Umbral Umérez Umpiérrez
Unamo Unamuno Unánue Uncal Unceta Uncilla Underwood Undurraga Ungo Ungría Unzaga Unzué Unzueta Uparela Urabayen
Uraliyú Uranga Urariyú Urbalejo Urbán Urbanos Urbe Urbieta Urbino Urbiola Urbiztondo Urbón Urcelay Urcia Urda
Urdampilleta Urdangaray Urdangarín Urdanoz Urdapilleta Urdiain Urdiales Urdín Urdinola Ure Urea Ureñas Urera Ureta
Urgel Urgell Urgellés Urgilés Uría Uriach Urías Uriel Urieles Urien Urieta Uriguen Urimare Uriol Uriola Uriona Urios
Urióstegui Uris Urive Urízar Urkiola Urmeneta Urones Uroz Urpín Urquiaga Urquídez Urquidi Urquieta Urquijo Urquiza
Urra Urraca Urrecheaga Urrego Urresta Urrestarazu Urrestilla Urreta Urriaga Urrieta Urriola Urriza Urrizola Urroz
Urrutibeascoa Ursúa Urtado Urtasun Urteaga Urtecho Urtiaga Urtubey Urtubia Uruburu Urueña Urueta Uruñuela Urzáiz
Urzola Urzúa Usabiaga Usama Usán Usandizaga Usano Usátegui Usca Uscanga Uscátegui Useda Usera Usero Useros Usó Usón
Ustáriz Ustárroz Ustate Utande Utiel Utrera Utrero Utrilla Uvieta Uxó Uzal Uzquiano Uzquiza Uzuriaga Vaamonde Vaca
Vacacela Vaca_de_Castro Vacarezza Vacaro Vacas Vaccaro Vadell Vadillo Vadillos Vado Vaello Vahamonde Vailati Vaíllo
Val Valadares Valadés Valadez Valado Valarezo Valcarce Valcárcel Valcárceles Valcázar Valcuende Valdavida Valdazo
Valdebenito Valdeiglesias Valdelomar Valdelvira Valdemoro Valdenebro Valdenegro Valdeolivas Valdeolmillos Valdeón
Valdepeñas Valderas Valderrábano Valderrey Valdespino Valdezate Valdi Valdiri Valdivia Valdizán Valdor Valdovinos
Valduérteles Valdueza Valdunciel Valea Valecillo Valeije Valeiras Valeiro Valenciaga Valenciano Valencillos Valentí
Valentín Valentine Valentino Valenza Valenzo Valenzuela Valer Valerdi Valeri Valeria Valeriano Valerón Valeros
Valesa Valgañón Valhondo Valhuerdi Valido Valín Valiñas Valiño Valla Valladar Valladolid Vallalta Vallano Vallarino
Vallarta Vallbona Vallcorba Vallecillo Vallecillos Vallecorsa Vallellano Vallespín Vallespir Vallestero Vallet
Vallhonrat Valli Vallín Vallina Vallinas Vallines Vallinot Vallmitjana Vallo Vallori Valls Vallterra Vallvé
Vallverdú Valmaña Valmaseda Valois Valor Valoria Valpuesta Valsera Valtierra Valtorta Valtueña Valtuille Valvanera
Valvuena Vanaclocha Vandama Vandellós Vandelvira Van_de_Walle Vañes Vañó Vanrell Vaqué Vaqueiro Vaquer Vaquera
Vaquerizo Vaquero Vaqueros Vara Varadé Varandela Varas Varea Vareles Varella Vareta Varga Varguillas Varilla Varo
Varona Varones Vas Vasallo Vasco Vasconcellos Vascones Vascos Vascuñana Vasques Vassallo Vate Vayá Vayas Vayreda
Vázquez Vázquez_de_Mella Vea Veas Vecilla Vecín Vedia Vedoya Vegazo Vegué Veguilla Veguillas Vehí Veiga Veigas
Veintemilla Veintimilla Veintimillas Veira Veiras Veitía Vejarano Vejo Vela Velaña Velandrino Velas Velasques
Velástegui Velayo Velayos Vélaz Velaza Velázquez Veleda Veleiro Velero Velert Velic Velilla Velillas Velino Velit
Vella Vellisca Vellón Velloso Velo Velosa Veloso Velutini Velvis Ven Vena Venancio Venayas Vences Venceslá Vendrell
Venero Venta Ventas Ventayol Ventero Ventín Ventosa Ventosinos Ventoso Venturas Ventureira Venturini Venzal Venzor
Veracierto Veracoechea Veramendi Verano Veras Verástegui Veraza Verbel Verbena Vercelli Vercher Verd Verdaguer
Verdasco Verdeal Verdecia Verdeguer Verdeja Verdejo Verdera Verdés Verdesoto Verdial Verdón Verdoy Verdugo Verdún
Verdura Verduras Verduzco Verea Vereda Veredas Veremundo Verga Vergaray Vergel Verger Vergés Vergez Verí Veriña
Verino Vernaza Vernet Vernia Vero Veroes Verón Verona Versolato Vértiz Verzosa Vesa Veses Vesga Vetancourt
Vetencourt Vez Via Viada Viadas Viadel Viader Viadero Vial Vialás Viamonte Vian Vianas Vianés Viaplana Viartola
Vicandi Vicario Vicedo Vicén Vicens Vicentelli Vicentini Vich Vicierra Viciosa Vicioso Vico Victorero Victores
Victoriano Victorino Vida Vidaechea Vidagany Vidale Vidales Vidaller Vidán Vidaña Vidarte Vidaur Vidaurre Vidaurreta
Vide Videla Vidella Vidiella Vidigal Vidondo Vidosa Vidoza Vidueira Vidueiros Vieda Viedma Viegas Vieiro Vieites
Viéitez Vieito Vieitos Viejo Viejobueno Viel Viela Vielmo Vielva Viena Vieras Vierma Vierna Viesca Viescas Vieyra
Vigara Vigaray Vigario Vigas Vigil Vigo Vigón Viguera Vigueras Viguri Vila Vilabella Vilaboa Vilabril Vilacoba
Viladrich Vilagines Vilallonga Vilán Vilanova Vilaplana Vilar Vilarchao Vilardebó Vilardell Vilariño Vilarrasa
Vilasau Vilasboas Vilaseca Vilató Vilca Vílchez Vilchis Vilela Vilella Vilera Vilhena Villabona Villabrilla
Villabrille Villacampa Villacañas Villacé Villacián Villacieros Villacís Villacorta Villacreces Villada Villadangos
Villadeamigo Villadiego Villado Villadoniga Villafaina Villafán Villafaña Villafáñez Villafranqueza Villafruela
Villafuerte Villagarcía Villagómez Villagordo Villagrá Villagrán Villagrasa Villahoz Villaizán Villajos Villalaín
Villalbazo Villalibre Villalmán Villalmanzo Villalón Villalona Villalonga Villalpando Villaluenga Villalustre
Villalva Villalvazo Villalvilla Villamañán Villamandos Villamar Villamarín Villamayor Villameriel Villamiel Villamil
Villamonte Villamor Villamora Villamuelas Villamuera Villán Villana Villancourt Villani Villano Villanova Villanúa
Villanustre Villapalos Villaparedes Villaplana Villapol Villaquirán Villar Villaramos Villarán Villareal Villarejo
Villares Villarig Villarín Villarino Villarmín Villarraga Villarrazo Villarroya Villarrubia Villarta Villarte Villas
Villasanta Villasante Villasanti Villasboas Villasclaras Villaseca Villaseco Villaseñor Villasevil Villasol Villasur
Villasuso Villatoro Villaurrutia Villaverde Villaviciosa Villavieja Villavisencio Villazala Villazán Villazana
Villazón Villca Villeda Villela Villén Villena Villera Villeras Villerías Villero Villet Villeta Villoch Villodas
Villodre Villodres Villodrigo Villoldo Víllora Villoria Villoro Villoslada Villota Villuela Villuendas Vilo Vilos
Vinader Vinagre Vinagrero Vinajera Viñales Viñals Viñambres Viñarás Viñarta Vinasco Viñaspre Vinatea Viñau Viñayo
Vincent Vincente Vincentelli Vinces Vindas Vindel Viñegla Viñegra Vinent Viñeras Viñes Vino Viñola Viñolas Viñoles
Vinolo Viñoly Viñuales Viñuela Viñuelas Vinués Vinuesa Vinueza Viola Violán Violante Vioque Viosca Viqueira
Viramontes Virella Virgen Virgil Virgili Virgilio Vírguez Virlán Vírseda Virto Virués Viruete Visbal Visca Viscaíno
Viscarra Viscasillas Viscaya Visiedo Visier Visiers Visiga Viso Vispo Visús Vital Vitales Vite Vitela Viteri Vito
Vitorero Vítores Vitoria Vitorino Vitrián Viturro Viu Viudes Viudez Vivanco Vivancos Vivar Vivares Vivens Vivenzio
Viver Vivero Viveros Vives Vivó Viyella Vizán Vizarreta Vizcardo Vizmanos Vizoso Vizuet Vizueta Vizuete Voces
Vodanovic Volcanes Vollmer Voltes Vozmediano Vuelta Vuelvas Wagner Walapuana Walcott Waldron Walker Wallace Walters
Walton Wamba Wandosell Wangüemert Ward Warner Warren Washington Waterman Watkins Watson Watts Weber Weekes Welch
Wellington West Westerling Wharton Whittington Wilkinson Williamson Willis Wilpert Winchester Winter Wood Woods
Worworiyú Wouriyú Wright Wulff Wyke Xandri Xicoy Xifra Xifré Ximénez Ximeno Xiqués Xirau Xirgu Xirinachs Xuárez
Xuclà Yábar Yaben Yaber Yacame Yacelga Yago Yaguas Yagüe Yagüez Yanguas Yangües Yanguez Yantorno Yapuare Yaque Yara
Yárnoz Yarritu Yarto Yarumare Yarza Yasky Yasno Yataco Yavinape Yavino Ybáñez Yborra Yearwood Yébenes Yebra Yebras
Yedra Yegros Yela Yélamo Yélamos Yelo Yeoward Yépiz Yera Yeras Yerena Yerga Yero Yerro Yeste Yeves Yglesias Yguaro
Yibirín Ylla Yllada Yllanes Yllera Yllescas Yncera Yñesta Ynfante Yñiguez Yoldi Yoll Yopo Yores York Young Yriarte
Yrigoyen Yrureta Ysea Yturbe Yubero Yuguero Yuguri Yumar Yuncal Yuncosa Yuncoza Yunes Yunta Yupanqui Yuriyuri Yus
Yusta Yustas Yuste Yusti Yustres Yusty Yusuíno Yzaguirre Yzquierdo Zabal Zabalegui Zabaleta Zabalgoitia Zabalía
Zaballa Zaballos Zábalo Zabalza Zabaraín Zabarburu Zabarte Zabay Zabel Zaborras Zacagnini Zaera Zafón Zaforas
Zaforteza Zafra Zafrané Zafrilla Zaga Zagal Zagala Zahera Zahínos Zahonero Zaid Zaitegui Zajía Zalabardo Zalamea
Zalaquett Zalazar Zalba Zalbidea Zaldaña Zaldarriaga Zaldibia Zaldívar Zaldúa Zalduendo Zaldumbide Zalduondo Zaleta
Zalvidea Zamacois Zamácola Zamacona Zamalloa Zamaniego Zamanillo Zamar Zamarra Zamarreño Zamarriego Zamarripa
Zamarro Zamarrón Zambada Zambonino Zambrana Zamorano Zamorategui Zamores Zamudio Zanabria Zancada Zancajo Zancudo
Zandalinas Zandoval Zandueta Zangróniz Zanón Zapana Zapardiel Zapateiro Zapater Zapatero Zapiain Zapico Zapién
Zapiola Zapirain Zaplana Zaporta Zara Zaracho Zaragozá Zaragozano Zaraín Zaranda Zarandieta Zarandona Zaráuz Zarazúa
Zarceño Zarcero Zarco Zarcos Zardain Zardo Zardoya Zariquiegui Zaro Zarracina Zarraluqui Zarranz Zarratea Zarur
Zarza Zarzal Zarzalejo Zarzalejos Zarzo Zarzosa Zarzoso Zarzuela Zarzuelo Zas Zato Zavaleta Zaya Zayago Zayas Zaza
Zazo Zeas Zegrí Zelada Zelarayán Zelaya Zeledón Zena Zendejas Zenón Zenteno Zepeda Zequeira Zerda Zermeño Zerna
Zerolo Zerón Zertuche Zetina Zetino Ziga Zilbeti Zilla Zingg Zino Ziordia Zoco Zoido Zola Zora Zorilla Zorita
Zornoza Zorraquín Zorraquino Zorreguieta Zorro Zorrozua Zorzano Zota Zotes Zozaya Zuasti Zuazo Zuazua Zubeldía
Zubelzu Zubía Zubiaga Zubiate Zubiaur Zubiaurre Zubicaray Zubieta Zubigaray Zubikarai Zubillaga Zubiri Zubizarreta
Zucchi Zuckerman Zufía Zufiaurre Zufiría Zufriategui Zugaldía Zugasti Zugazaga Zugazagoitia Zulaica Zulaika Zulaybar
Zulian Zulueta Zumaeta Zumalacárregui Zumalde Zumaquero Zumarán Zumárraga Zumaya Zumbado Zúmel Zumelzu Zumeta Zumoza
Zuñeda Zuniaga Zunino Zunzunegui Zurano Zurbano Zurdo Zurera Zurga Zuriaga Zurilla Zurinaga Zurriaga Zurriarain
Zurro Zurrón Zurutuza Zuzunaga
`

/** Of Colombia, Ecuador, Peru, the Caribbean and the south, as far as they reach Venezuela. */
export const AMERICAN = `
Abal Abarzúa Abondano Abuabara Abuchaibe Acaro Achurra Acurio Adrianzén Agámez Aguaguiña Aguinaga Aguinda Agurto
Ajila Alandete Alape Alarco Alava Alayza Alcendra Alean Alem Alencastre Alessandri Alford Aljure Almaguer Almentero
Alomía Altahona Altamiranda Alulema Alviar Alvis Amariles Amaris Amasifuén Ames Améstica Amézquita Amorocho
Amórtegui Amparo Añazco Anchelia Anchicoque Anchundia Ancízar Andagana Anicama Anillo Apéstegui Apolo Aragundi
Araméndiz Aráoz Arcentales Archbold Argudín Arizala Arlt Arnó Arrate Arratia Arrázola Arregocés Arroyave Artunduaga
Arzayús Arzuaga Asprilla Atehortúa Aylwin Ayola Ayovi Ayure Azula Babilonia Bacca Bachelet Balanta Balarezo Balcero
Ballestas Baloco Banguera Baracaldo Barnet Barrozo Basadre Basantes Basualdo Bayter Becker Bedregal Beingolea
Belgrano Beltré Benemelis Bergés Bernate Bernuy Betances Bioy Blaquier Boettcher Bogaert Bonett Bonnelly Borray
Bossa Brache Brochero Bruzón Bryce Builes Cabanilla Cabieses Cabra Cáceda Cacuango Caipa Caiza Cajahuanca Cajamarca
Calambás Calapucha Calfuqueo Calmet Calvopiña Camelo Campodónico Cámpora Camposano Cañarte Canchano Canchari
Canchila Cané Cantilo Capera Carballosa Carela Carpentier Casals Castagnino Castiglioni Catacora Catrileo Causil
Ccahuana Ccama Ccopa Ceara Cedano Cediel Cerchar Cerrón Chacaltana Chafla Chafloque Chalá Chamba Chanamé Chango
Chasipanta Chauca Chaux Chegwin Chicaiza Chiluisa Chiluiza Chimá Chingaté Chitiva Chóez Choquehuanca Chumbe
Chumpitaz Chunga Chuquihuanga Chuquimarca Cintra Cocunubo Colán Colchado Collaguazo Columna Comprés Cóndor Condori
Conislla Conrado Contento Coral Corporán Corvalán Crisanto Croxatto Cruceta Cruchaga Cufré Cujia Culqui Cumbal
Curiqueo Cusihuamán Cusme Daconte Dajer Dammert Dangond Danies Defaz De_la_Pava Diago Diloné Dorticós Drouet Ducuara
Duhalde Dussán Duvergé Echecopar Echemendía Effio Egas Egüez Errázuriz Escate Espichán Espíritu Esquivia Estenoz
Faciolince Fangio Fernandini Ferrada Ferreyros Fonnegra Fontanills Fornaris Franky Frayle Frei Frondizi Fujimori
Fulcar Fúquene Gaete Gaibor Galarcio Galarreta Galezo Ganchozo Garaicoa Garaycochea Garcerant Gastelumendi Gattorno
Gautreaux Gavilánez Gelly Genao Germosén Gilces Gnecco Godín Gonzaga González_Rubio Govín Goycolea Gratereaux Grez
Grullón Guachamín Guaje Gualpa Gualteros Guañuna Guáqueta Guaraca Guaranda Guatibonza Guayasamín Guayllas Guette
Guilamo Guío Güiraldes Gutarra Hechavarría Herdoíza Herrand Hiciano Hidrovo Horruitiner Hortúa Huamaní Huanca
Huapaya Huaraca Huaringa Huayta Huenchumilla Huenupi Humala Humánez Ibacache Illia Imbachí Imitola Inca Inga
Inostroza Insignares Insulza Intriago Ipanaqué Iturra Jarpa Jerí Jinete Jojoa Jumbo Kirchner Kuczynski Labbé Laca
Lacera Lacouture Lafaurie Lalama Lanusse Laos Larraguibel Larreta Lavalle Lecaros Lecca Leighton Lencina Lenis
Liévano Liriano Lituma Llambías Llanquileo Llenas Llontop Llumiquinga Logreira Loor Lopesierra Loynaz Luco Luperón
Macancela Macas Macea Maceo Macheta Mac_Iver Mackenna Mackliff Macri Maila Males Manchola Manduley Manosalvas
Marcillo Mardones Marechal Mariátegui Maridueña Marriaga Masmela Masó Matte Mayta Meisel Melinao Menco Menocal
Merlano Messi Mieles Minchala Mindiola Minier Minota Mires Miró_Quesada Mite Miyar Mocha Monción Mondol Monegro
Montt Morúa Movilla Muñetón Murgueytio Mustelier Muvdi Nahuelpán Naula Neculmán Neruda Nevárez Nin Nunura Objío
Obredor Olaechea Olguín Ollague Oña Onganía Órdenes Ordosgoitia Osterling Oyanedel Oyhanarte Oyuela Pachacama
Pacherres Paguay Painemal Paipa Pallo Panta Pari Pasapera Paspuel Payamps Payano Pebe Peñata Pernett Perón Pertiné
Peynado Piamba Pianeta Piguave Pilamunga Pillajo Pilligua Pizarnik Plúas Portorreal Prialé Prío Pueyrredón Pulla
Puntiel Purizaca Quejada Quesedo Quesquén Quilodrán Quimí Quimis Quinchía Quinde Quinga Quishpe Quizhpe Racedo
Racines Rawson Rázuri Rea Realpe Remos Retamoso Reveco Revollo Revoredo Ribón Riffo Riva_Agüero Ropain Rosis
Rosselot Rossó Rugel Ruidías Sábato Sabourín Sáchica Sagástegui Salaverry Salgar Samamé Sanfuentes Sanguily
Sangurima Sanín Santolalla Santovenia Santrich Sarante Sarta Scalabrini Schmidt Seguel Selmo Sención Sernaqué Servat
Shiguango Sichacá Sinning Súa Subercaseaux Suberví Suquilanda Surmay Surún Tactuk Taipe Tatis Távara Temoche Then
Tibaduiza Ticona Tigrero Tigse Timaná Tipán Tique Tituaña Toapanta Tocarruncho Tocornal Toirac Tomalá Torero
Torregroza Torrenegra Triviño Tubay Tufiño Túpac Tutivén Ugarteche Uquillas Uriburu Urquizo Urrejola Usme Utria
Uvidia Uyaguari Valech Valega Vásconez Velín Velozo Vence Vengoechea Vento Verdezoto Vides Vilardy Villacob
Villacrés Villamán Villao Villate Villón Vitier Viza Volquez Walsh Wessin Yactayo Yagchirema Yagual Yaguana Yances
Yapor Yarce Yarlequé Yate Yauri Ynga Ynoa Yong Yoscua Yovera Yumbo Yunda Yungán Yunge Yupangui Zañartu Zarante
Zegers Zevallos Zhunio Zubiría Zuñe
`
