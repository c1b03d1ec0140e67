import { CELL } from './places.ts'

/*
 * Signs that somebody told to be free is not, or that it is not sure: general stems of both languages, for words no
 * table of predicates knows. Patterns see text folded in place and are tried only where a release was told, so each
 * leaves out what often stands beside a true release.
 */

/** `wrong`: it is not so. `again`: it was so and is no longer. `disputed`: one side denies it. `unsure`: nobody can tell. */
export type Doubt = 'wrong' | 'again' | 'disputed' | 'unsure'

export interface Sign {
  doubt: Doubt
  /** Whether it speaks of where a person is, so that another subject before it spends it. */
  personal: boolean
  pattern: RegExp
  /** Whether it speaks of what is to come, so that a release told behind it has come. */
  comes?: boolean
  /** What, beside it, tells that it happened before. */
  unless?: RegExp
}

const any = (...pieces: string[]): string => `(?:${pieces.join('|')})`

/** What is denied, refused or corrected beside a true release: charges, torture, deals, entry. */
const OTHER_MATTER =
  '(?! (?:\\w+ ){0,3}?(?:cargos?|acusaci\\w+|delitos?|charges?|accusations?|allegations?|wrongdoing|salud|health|estado|holding|knowing|tortur\\w+|maltrat\\w+|haber|acceso|entrada|visas?|entry|access|pact\\w+|negoci\\w+|acuerdos?|deals?|being|having|bail|release|parole|that (?:other|more|the rest)|que (?:otros?|otras?|haya (?:otros|mas|presos)|existan?|los demas)|entrevistas?|declara\\w+)\\b)'

const LEFT_STEM =
  '(?:sali|abandon|dejad|lleg|ejecut|concret|materializ|cumplid|hecho efectiv|liberad|excarcelad|solt|suelt|aparecid|regresad|vuelto a (?:su )?casa|cruzad|pisad|entregad|recuper|recobr|ocurrid|producid|puest|sido|abiert|devuelt|efectuad|tramitad|dado (?:la|su))'

const NOT_DONE = any(
  '\\blibres?, [^.;"”]{0,40}\\bno (?:esta|es|soy|estoy)\\b',
  '\\b(?:la misma (?:celda|carcel|prision)|el mismo (?:calabozo|penal|pabellon))\\b(?! (?:que|con|durante|por|donde))|\\bthe same cell\\b(?! (?:as|with|for))',
  '(?<!(?:de|desde|from|en) )\\b(?:otr[oa]|another) (?:centro|carcel|penal|prision|sede|reten|prison|jail|facility|detention)\\b|\\bfor (?:rodeo|yare|tocoron|ramo verde|fuerte)\\b|\\by (?:paso|ingreso|entro) (?:a|al|en) (?:fuerte|el rodeo|yare|tocoron|ramo verde|la carcel|un reten)\\b',
  `\\b(?:no|nunca|jamas|tampoco|ni) (?:(?:lo|la|le|se|les|me|nos) ){0,2}(?:ha|habia|haya)\\s(?:\\w+ ){0,2}?${LEFT_STEM}(?!\\w* (?:condenad|acusad|imputad|juzgad|notificad|torturad|maltratad|presentad|publicad|revelad|dado a conocer|precisad|detallad|explicad|informad|indemnizad))`,
  '\\b(?:no|nunca|jamas) (?:me |nos |se )?(?:lo|la|le) (?:han? |hemos )?(?:dej|solt|suelt|liber|entreg|devolv|devuelt|excarcel|sac|abr|abier)\\w*\\b(?! (?:ver|recibir|visitar|abrazar|comer|hablar|declarar|publicar|despedir|llevar|comprar|entrar))',
  '\\bno (?:llego a|pudo|logro|consiguio|alcanzo a|la dejaron|lo dejaron|hubo forma de que) (?:salir|abandonar|cruzar|regresar|volver a casa|irse|dejar (?:la|el))(?! del pais)',
  '\\b(?:nunca|jamas|no) (?:salio|cruzo|dejo el|dejo la|llego a (?:su )?casa|aparecio|bajo del|se (?:ejecut|cumpl|concret|materializ|produj|hizo|dio|abri)\\w+|fue (?:liberad|excarcelad|puest|solt|ejecut)\\w+|estuvo libre)',
  '\\bno (?:hay|existe|hubo) (?:constancia|registro|rastro|senal|boleta|orden de|fecha|liberaci|excarcelaci|libertad)\\w*|\\bno consta\\b|\\bsin constancia\\b|\\bsin (?:rastro|senales) de\\b',
  '\\b(?:has|had|is|was|did|does)(?: not|n.t) (?:\\w+ ){0,2}?(?:been (?:released|freed|let|allowed|carried|executed|set)|released|freed|left (?:the|his|her|prison|jail)|come (?:out|home|through)|walk|out\\b|home\\b|arrived|allowed to (?:leave(?! the country)|go|walk)|let (?:go|out)|carried out|take place|taken place|get out|gotten out|make it (?:out|home)|free\\b|among|on (?:it|the (?:list|plane|bus)))',
  '\\b(?:has|have|had|is|are) yet to (?:be (?:released|freed|let|carried|executed|signed)|leave|walk|come|arrive|emerge|happen|materiali)',
  '\\bnever (?:\\w+ )?(?:left (?:the|his|her|prison|jail|his)|walked (?:out|free)|came (?:out|home|through)|made it|got (?:out|home)|been (?:released|freed)|released|freed|happened|materiali\\w+|took place|arrived|carried out|executed|showed up|appeared)',
  '\\bstill (?:waiting|waits|awaits|awaiting|no (?:sign|word|order|paper|release)|locked|inside)|\\bremained (?:inside|locked|shut|in)\\b',
  '^\\W*ni\\b(?![^.;]{3,80}:)[^.;]{3,160}\\bni\\b|^\\W*neither\\b[^.;]{3,160}\\bnor\\b',
)

/** Somebody saw the person where only prisoners are. */
const SEEN_INSIDE = any(
  '(?<!\\b(?:\\d+|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|otr[oa]s?|one|two|three|four|five|six|others?) )\\b(?:con|bajo|with|under|wearing) (?:una? |la |an? )?(?:\\w+ )?(?:tobilleras?|grilletes?|brazaletes? electronic[oa]s?|arrestos? domiciliari[oa]s?|detencion domiciliaria|casa por carcel|orden de no salir|apostamiento|house arrest|ankle (?:monitor|bracelet|tag))\\b',
  '\\b(?:en (?:los|el) papel(?:es)?|on paper)\\b|\\bpres[oa] (?:por orden|en (?:la realidad|los hechos)|de hecho)|\\b(?:jailed|captive) in (?:fact|reality)\\b',
  '\\b(?:esta|estan|amanecio) en otr[oa] (?:calabozo|celda|carcel|penal|prision|reten|comando)\\b|\\bya estaban? (?:\\w+ )?en (?:otr[oa]|una?|el|la) (?:calabozo|celda|carcel|penal|prision|reten|comando|sede)\\b',
  '\\bbajo arresto\\b|\\bdentro (?:del penal|de la carcel)\\b|\\b(?:destino|rumbo|paradero) (?:desconocid|incierto)\\w*|\\bunknown (?:destination|location)\\b',
  '\\b(?:libertad|salida|liberacion|excarcelacion) (?:de [a-z ]{2,40} )?(?:se (?:complic|tranc|enred|retras|demor|atasc)\\w+|fue (?:solo|apenas|apelad|impugnad|un anuncio|una promesa)\\w*)',
  '\\b(?:debe|debera|tuvo que|tendra que|must|has to|had to) (?:volver|regresar|retornar|return|go back) (?:\\w+ ){0,3}?(?:a la carcel|al penal|a su celda|a prision|to (?:prison|jail|custody|(?:his|her) cell))\\b|\\bvuelt[oa] a (?:deten|apres|arrest|encarcel|captur|encerr)\\w+',
  `\\b(?:de regreso|de vuelta|otra vez|de nuevo|nuevamente|back) (?:en|a|tras|entre|in|inside|at|behind) (?:${CELL}|bars\\b)`,
  `\\b(?:lo|la) (?:tienen|mantienen|retienen|metieron|encerraron|ingresaron|dejaron encerrad\\w) [^.;]{0,30}?(?:${CELL})`,
  `\\b(?:ahora|hoy|actualmente|todavia|aun) (?:\\w+ ){0,3}?en (?:la|el|una?|su) (?:celda|carcel|calabozo|penal|prision|reten)\\b`,
  `\\b(?:anoche|ayer|hoy|esta (?:manana|tarde|noche|madrugada)) (?:\\w+ ){0,4}?en (?:su (?:propia )?(?:celda|calabozo)|la misma celda)\\b|\\b(?:duerme|esta|lo tienen|la tienen) (?:ahora|hoy|ya) (?:en|a la orden de) (?:la |el |una )?(?:sede|comando|cuartel|oficinas?|manos)\\b|\\b(?:phoned|called|rang|wrote|llam(?:o|aba)|telefone(?:o|aba)|escrib(?:io|ia)) (?:\\w+ ){0,4}?(?:from|desde) (?:(?:inside|dentro de) )?(?:${CELL}|(?:the )?(?:prison|jail|cell|helicoide|rodeo|yare|tocoron))(?! (?:gate|door|entrance))|\\b(?:visit|entr|acudi|fue)(?:o|aron|eron|mos) (?:\\w+ )?(?:el|la|al|a la|en el|en la) (?:${CELL})[^.;]{0,40}\\b(?:habl|convers|vi)(?:o|eron|aron|mos) (?:con|a) (?:el|ella)\\b|\\b(?:celda|cell)\\b[^.;]{0,60}\\b(?:ocupad[oa]|occupied)\\b(?! por otr)`,
  '\\b(?:is|was) (?:asleep|held|kept|being held|sitting|lying|locked) [^.;]{0,20}in (?:his|her|the same|a) (?:\\w+ )?cell\\b(?! (?:for|since|when|until))',
  '\\b(?:lo|la) (?:visit(?:o|aron|amos|e)|encontr(?:o|aron|amos|e)|hall(?:o|aron)|vi|vio|vimos|vieron|acab\\w+ de ver)\\b(?! (?:cruz|sal|ven|atraves|pas|lleg|camin|baj|libre|abraz))[^.;]{0,50}\\b(?:celda|penal|carcel|calabozo|rejas?|barrotes|locutorio|reten|visita|mismo (?:lugar|sitio)|adentro|esposad)\\w*',
  `\\b(?:ultima |ayer |hoy )?visita (?:\\w+ ){0,4}?en (?:la|su|el) (?:celda|calabozo|penal|locutorio)\\b`,
  '\\b(?:visited|found|saw) (?:him|her) [^.;]{0,50}\\b(?:cell|prison|jail|inside|behind|bars|handcuff\\w*)\\b',
  '\\bno (?:a|para|hacia|fue a|fue para) (?:la (?:calle|libertad)|su casa|casa)\\b|\\bnot (?:to (?:freedom|the street)|home)\\b',
  '\\bno sign of\\b|\\bni rastro\\b|\\b(?:celda|cama|asiento|puesto|silla) (?:\\w+ )?(?:vaci[oa])\\b|\\bnunca (?:llego|aparecio)\\b|\\bnever (?:arrived|came|showed)\\b',
  '\\b(?:porton|puerta|reja|gates?|doors?) (?:\\w+ ){0,2}?(?:siguio|siguen?|sigue|permanecio|stayed|remained) (?:cerrad|closed|shut|locked)\\w*|\\bno sali(?:a|o) nadie\\b|\\bvolvieran (?:manana|el|otro)\\b',
)

/** The same with a subject of its own, or with one who waits for the prisoner. */
const NOT_COME = any(
  '\\bse (?:nieg|neg|rehus|resist)\\w+ a (?:ejecut|acat|cumpl|liber|solt|excarcel|dej|abr|entreg|recib|tramit)\\w*|\\brefus\\w+ to (?:carry|honou?r|comply|release|free|let|execute|open|process|accept|obey)\\b',
  '\\b(?:video|foto\\w*|imagen\\w*|audio|photo\\w*|picture|footage|image|clip)\\b[^.;]{0,80}\\b(?:es|son|data|datan|is|are|was|dates?) (?:de|del|from|back to|taken in) (?:(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december) (?:de |del |of )?)?(?:19|20)\\d\\d|\\b(?:video|foto\\w*|imagen\\w*|photo\\w*|picture|footage)\\b[^.;]{0,80}\\b(?:es|son|is|are) (?:antigu|viej|old|manipulad|fals)\\w*',
  '\\b(?:libertad|boleta|orden|excarcelacion|salida|puerta|freedom|release|gates?|order) (?:\\w+ ){0,5}?(?:no|nunca|ni|not|never|\\w+n.t) (?:\\w+ ){0,2}?(?:lleg|aparec|se|ha|existe|fue|vino|esta|com|came|arriv|open|materiali|happen|abri)\\w*',
  '\\bsin que (?:\\w+ ){0,5}?(?:salga|saliera|haya|hayan|hubiera|se (?:ejecut|concret|materiali|cumpl|produ|lo|la)|lleg|aparez|apareci|lo (?:suelt|liber|dej)|la (?:suelt|liber|dej)|abr)\\w*',
  '\\b(?:se espera|esperan|espera|esperamos|confian en|aguardan|prev[ei]n?) que (?!(?:los|las|otr[oa]s|tod[oa]s|sus|tambien|mas|el resto)\\b)(?:\\w+ ){0,5}?(?:salga|sea|cruce|lleg|regres|vuelv|dej|abandon|recuper|lo |la |se )\\w*\\b(?! a (?:declarar|ofrecer))',
  '\\b(?:no|nunca|jamas|sin|not|never|yet to) (?:ha |han |habia |habian |fue |sido |been |be |was |has ){0,2}(?:ejecut|firmad|tramitad|acatad|cumplid|carried out|executed|signed)(?!\\w* (?:solicit|peticion|demand))\\w*',
  '\\b(?:familia\\w*|madre|padre|espos[oa]|herman[oa]s?|hij[oa]s?|family|relatives|mother|father|wife|husband|parents) (?:[a-z]+ ){0,3}?(?:still waiting|still waits?|waits? (?:outside|at the gate)|sigue\\w* (?:esperando|aguardando|en la puerta|a las puertas)|(?:espera|aguarda)n? (?:todavia |aun )?(?:afuera|noticias)|(?:espera|aguarda)\\w* (?:en vano|noticias))',
  '\\b(?:could not|couldn.t|unable to|failed to|yet to|not (?:been )?able to|cannot|can.t) (?:reach|locate|contact|find) (?:him|her|the family|his|relatives)\\b(?! (?:lawyer|attorney))',
)

const AGAIN_INSIDE = any(
  '\\b(?:otra vez|de nuevo|nuevamente|again|once more)\\b[^.;:]{0,40}\\b(?:esposa|det(?:uv|ien|eni)|arrest|apres|captur|encerr|encarcel|preso|presa|celda|calabozo|penal|carcel|custod|jail|cell|prison|cuff|arrest|custody)\\w*(?<!cellmates?)',
  '\\b(?:esposa|det(?:uv|ien|eni)|arrest|apres|captur|encerr|encarcel|pres[oa]\\b|llev(?:ar|o)|busc(?:ar|o)|cell|jail|prison|custody|cuff|taken|took|picked|grabbed|seized|hauled|celda|calabozo|carcel|penal)\\w*\\s(?:[^.;:]{0,30}\\s)?(?:otra vez|de nuevo|nuevamente|again|once more)\\b',
  '\\bback (?:in|inside|into|behind|at) (?:a |the |his |her )?(?:\\w+ )?(?:custody|jail|prison|cells?|bars|detention|rodeo|helicoide|yare|tocoron|sebin|dgcim)',
  '\\b(?:me|nos|le|les|se) l[oa]s? (?:(?:han|ha|volvieron a|volvio a) )?(?:quit|arrebat|robar)\\w*\\b|\\besta[n]? desaparecid[oa]s?\\b|\\b(?:captores|agentes|funcionarios|polic\\w+|sebin|dgcim|comision|patrulla|hombres \\w+|agents|officers|police) (?:\\w+ ){0,4}?(?:l[oa]s? (?:esper|aguard)(?:ab)?an?|(?:was|were) waiting for (?:him|her|them))\\b|\\b(?:ya )?no (?:regreso|volvio|ha (?:vuelto|regresado))\\b(?! (?:\\w+ )?(?:a|al) (?:la (?:carcel|prision|celda)|\\w+lo|penal|pisar|ser|ver|dormir|estar))|\\bnever (?:came|returned|got) (?:back|home)\\b|\\b(?:entregad|remitid)[oa]s? (?:al|a la) (?:dgcim|sebin|cicpc|pnb|fiscalia|policia|guardia|interpol|conas|ejercito)\\b|(?<=\\b(?:libertad|freedom|bail|beneficio)\\b[^.;]{0,60})\\b(?:la perdio|lost it)\\b|\\breported back (?:to|in|on|at)\\b|\\b(?:had|has|was forced|was ordered|agreed) to (?:surrender|turn (?:himself|herself) in)\\b|\\bsurrendered to (?:police|authorities|agents)\\b|\\b(?:le|les) (?:pus|coloc)\\w+ (?:\\w+ )?(?:esposas|grilletes)\\b|\\b(?:was|were|been) (?:\\w+ )?(?:dragged|hauled|snatched|grabbed|marched|bundled|yanked|seized|taken) (?:\\w+ )?(?:out of|away|off|into|from (?:his|her|the)|by (?:men|agents|police|officers))\\b|\\b(?:inmate|prisoner|captive|detainee|preso|presa|reo|recluso) (?:\\w+ )?(?:once more|again|otra vez|de nuevo|nuevamente)\\b|\\b(?:agents?|officers|police|patrol|agentes|funcionarios|policias|comision|patrulla) (?:\\w+ ){0,5}?(?:at|outside|a|en|frente a) (?:the|his|her|la|su) (?:door|gate|puerta)\\b|\\bimputad[oa] por (?:otr|nuev)\\w+|\\ballan(?:o|aron) (?:su|la) (?:casa|apartamento|vivienda|residencia)\\b|\\bcarg(?:o|aron) con (?:el|ella)\\b|\\bsorprendid[oa] [^.;,]{0,30}\\bpor (?:una comision|funcionarios|agentes|efectivos|policias)\\b|\\bl[oa]s? baj(?:aron|o|an) (?:\\w+ )?(?:del|de (?:un|una|su|la|el)) (?:\\w+ )?(?:autobus|bus|carro|moto|camioneta|vehiculo|taxi|camion|avion|vuelo|buseta|carrito)\\b',
  '\\b(?:police|agents?|officers?|men|guards|soldiers|sebin|dgcim|intelligence|they) (?:\\w+ ){0,4}?(?:came|returned|went) (?:back )?(?:\\w+ ){0,3}?for(?= (?:x{2}|him\\b|her\\b))|\\b(?:volvieron|regresaron|volvio|regreso|vinieron|fueron (?:otra vez|de nuevo|nuevamente)) (?:a buscar a|por)(?= x{2})',
  '\\bvolvi(?:o|eron) a (?:llev|deten|encerr|arrest|busc|captur|apres|aprehen|secuestr|reclu|intercept|ingres|meter|poner|caer|entrar|esposar|encarcel)\\w*|\\bvolvio a (?:la |su |el )?(?:carcel|celda|prision|calabozo|penal|encierro)|\\bvolvio tras las rejas',
  '(?<!\\b(?:con|en)(?: el| la)? que )\\bse (?:lo|la) (?:llev|volvi|trag|arranc)\\w+|\\bllevarsel[oa]\\b|\\bdevuelt[oa] a (?:la|su|el|una|los)? ?(?:celda|calabozo|carcel|prision|penal|custodia|reten)|\\brecaptur\\w+|\\breapres\\w+|\\breingres\\w+ (?:a|al|en)\\b|\\bredeten\\w+|\\by (?:el|la|al|a los|a las|un|una|dos|tres|poco|horas|dias|luego|despues) [\\w ]{0,25}(?:fue |lo |la |l[oa]s )(?:captur|detu|deten|arrest|apres|aprehend|secuestr)\\w+|\\band (?:on|by|was|a|two|three|hours|days|then|later) [\\w ]{0,20}(?:arrested|detained|seized|jailed)\\b',
  '\\b(?:le )?dur(?:o|aron) (?:\\w+ ){0,5}?(?:la |su )?(?:libertad|alegria|dicha|calle)\\b|\\b(?:la )?(?:libertad|alegria|dicha) (?:le |les |solo |apenas ){0,2}duro\\b|\\bpoco duro\\b',
  '(?<!\\b(?:after|since|when|who|was|were|had|been|year|month)[\\w ,]{0,25})\\b(?:agents?|officers?|police|men|guards|soldiers|forces|security)\\b[\\w ,]{0,30}\\b(?:seized|grabbed|nabbed|snatched|dragged|hauled|picked (?:him|her) up|took (?:him|her))\\b',
  '\\bre-?(?:arrest|jail|captur|imprison|detain)\\w*|\\bpicked up (?:again|once)|\\bsent back (?:to|in)|\\bhauled back|\\breturned to (?:his |her |the |a )?(?:cell|prison|jail|custody)|\\bregres(?:o|ado|ada|aron) (?:a|al) (?:la |su |el )?(?:celda|calabozo|carcel|prision|penal|encierro|reten)\\b',
  '\\b(?:revoc|anul)\\w+ (?:\\w+ ){0,2}?(?:la |su |el )?(?:libertad|medida|beneficio|decision|excarcelacion|cautelar)|\\brevoked\\b|\\b(?:lo|la) (?:esper(?:o|aba|aban)|intercept\\w+|mont\\w+|sub(?:io|ieron)) (?:\\w+ ){0,6}?(?:patrulla|camioneta|comision|funcionarios)\\b',
)

const WRONG = any(
  '\\b(?:retir|borr|elimin|rectific)(?:o|aron|amos) (?:\\w+ ){0,2}?(?:tuit|mensaje|publicacion|nota|post|video) (?:en (?:el|la)|donde|que|sobre)\\b|\\bnos confundimos\\b',
  '\\bresult(?:o|aron) (?:no ser (?:cierto|verdad)|(?:ser )?(?:fals[oa]|mentira))\\b',
  '\\b(?:is not|isn.t|was not|wasn.t) (?:her|his|my|their) (?:son|daughter|husband|wife|brother|sister|father|mother)\\b|\\bno (?:es|era) (?:su|mi) (?:hij[oa]|espos[oa]|marido|herman[oa]|padre|madre)\\b|\\bnothing of the (?:sort|kind)\\b|\\bnada de eso\\b',
  '\\b(?:volvera|regresara|sera devuelt[oa]|debera (?:volver|regresar)) (?:\\w+ ){0,2}?(?:a|al) (?:su |la |el )?(?:celda|carcel|penal|calabozo|prision|reten|rodeo|helicoide|tocoron|yare)\\b',
  '\\bes (?:un |puro )?(?:cuento|invento|embuste|chisme)\\b',
  '\\bcarec\\w+ de (?:\\w+ )?(?:fundamento|sustento|base|veracidad|asidero)\\b|\\bsin (?:fundamento|sustento|asidero)\\b|\\binfundad[oa]s?\\b|\\b(?:unfounded|baseless|groundless)\\b|,\\s*(?:pero )?no (?:de la (?:carcel|prision|celda|condena|pena)|del (?:penal|calabozo|encierro))|\\bpero (?:\\w+ )?(?:rumbo a|con destino a|hacia|camino (?:a|de))(?! (?:(?:su|la|el) )?(?:casa|hogar|libertad|pueblo|familia))\\b|\\b(?:a|an outright|una|un) (?:lie|hoax|fabrication|mentira|bulo|farsa)\\b',
  '\\b(?:bomberos|firefighters|rescatistas|rescuers) (?:\\w+ ){0,2}(?:liber|sac|rescat|freed|pulled|cut)\\w*|\\b(?:por|by) (?:los )?(?:bomberos|firefighters|rescatistas|rescuers)\\b|\\b(?:secuestrad|raptad|plagiad)[oa]s? por (?:una|unos|la) (?:band\\w+|delincuentes|hampones|guerrilla|megabanda)\\b|\\b(?:secuestradores|plagiarios|kidnappers)\\b|\\b(?:pago (?:de|del|un)|pagar (?:el|un)) rescate\\b|\\bransom\\b|\\bcon las manos vacias\\b|\\bempty[- ]handed\\b|\\bno l[eo] (?:permit|dej)\\w+ (?:ver|visitar) a (?:su|sus) (?:defendid|client|representad|patrocinad)\\w*|\\b(?:anos|meses) (?:de servicio|en el cargo|al frente|al mando)\\b|\\b(?:sin verl[oa]s?|after hours in line)\\b|\\b(?:tras|despues de|luego de|after) (?:\\w+ ){1,3}?(?:horas?|dias?|hours?|days?) (?:de (?:cola|espera|vigilia)|en (?:la|las) puertas?|frente (?:al?|a la)|in line|at the gates?|outside|of waiting)\\b|\\bcomo (?:director|custodio|guardia|jefe)a?\\b',
  '\\b(?:es|era|fue|son|eran|resulto|como|tildo de|calific\\w+ de|calific\\w+ como) (?:\\w+ )?(?:una? )?(?:fals[oa]s?|mentiras?|bulos?|invento|montaje|fake)\\b|\\bnoticias? falsas?\\b|\\bfake news\\b|\\bno es (?:asi|cierto|verdad)\\b(?! que)|\\bnada mas (?:falso|lejos)\\b',
  '(?<!\\b(?:detenid|arrestad|apresad|capturad|encarcelad)[oa]s? )\\b(?:por|un|hubo un|fue un|tras un) (?:error|equivoco|malentendido)\\b(?! (?:judicial|procesal|del tribunal|de la fiscal))|\\bse (?:equivoc|confundi)\\w+\\b|\\bconfusion\\b(?! (?:entre los|reina|en las afueras))|\\b(?:informacion|dato|noticia|version|lista|nombre) (?:\\w+ )?(?:errad|erronea|equivocad|inexact)\\w+',
  '\\brectific(?:o|a|amos|aron|an|acion|ada|ado|ando)\\b|\\bcorrig(?:e|io|ieron|en|imos)\\b|\\bfe de errat\\w+|\\bcorreccion\\b|\\bretract\\w+|\\bretir(?:o|aron|amos) (?:su nombre|el nombre|la (?:informacion|nota|publicacion))|\\bborr(?:o|aron) (?:\\w+ ){0,3}?(?:mensaje|tuit|publicacion|nota|nombre)|\\b(?:se )?(?:disculp|pid\\w+ disculpas por (?:la|el) (?:error|conf|info))\\w*',
  '\\b(?:is|was|are|were|as|proved|turned out(?: to be)?) ["“]?(?:\\w+ )?(?:false|untrue|wrong|fake|a lie|a (?:\\w+ )?hoax|a mistake|an error|mistaken|incorrect|inaccurate|premature|a rumou?r)\\b|\\bnot true\\b|\\bin error\\b|\\bmistakenly\\b|\\bby mistake\\b|\\bmistaken(?:ly)? (?:for|identity|reported|named)|\\bwalked (?:it |that |the \\w+ )?back\\b(?! (?:home|to|into))|\\bcorrection\\b|\\bcorrected (?:its|the|his|her)|\\bmix(?:ed)?[ -]up\\b|\\bhad confused\\b|\\bdeleted (?:the|its|his|her)|\\bapologi[sz]ed for (?:the|its) (?:error|mistake|report)',
  '\\b(?:no se trata|no se trataba|no es|no era) (?:de )?(?:una? |la )?(?:liberacion|libertad|excarcelacion|salida|misma persona|el mismo|el)\\b|\\bsino (?:de )?(?:un homonimo|otra persona|de un traslado|trasladad|a otr|en otr|un tocayo)|\\bhomonim[oa]\\b|\\btocay[oa]\\b|\\bnamesake\\b',
  '\\b(?:pero|aunque|but|yet|however) (?:\\w+ ){0,3}?(?:solo|only) (?:\\w+ ){0,2}?(?:en (?:el )?papel|on paper|de palabra)|\\b(?:en|on) (?:el )?pap(?:el|er)\\b(?=[^.;]{0,30}\\b(?:solo|only|pero|but|nada)\\b)',
  '\\bquedo (?:sin efecto|en nada|suspendid[oa]|en suspenso|en veremos)|\\bse (?:cayo|frustro|suspendio|aplazo|pospuso)\\b|\\bwas (?:cancell?ed|called off|put on hold|reversed|overturned|blocked)\\b|\\bfell through\\b',
)

const COMING = any(
  '\\ba la espera de (?:la |su |el |los )?(?:boletas?|firmas?|orden|oficio|salida|excarcelaci\\w+|liberaci\\w+|libertad|papel\\w*|que (?:el|la|se|lo|los)|ser (?:liberad|excarcelad)\\w+|fiador\\w*|tramites?)|\\bpendientes? (?:de (?:la |su |el )?(?:boleta|firma|orden|salida|ejecu|excarcel|libera|que|tramite|fianza)\\w*|por (?:ejecutar|salir|firmar|liberar))',
  '\\bfaltan? (?:solo |apenas |aun |todavia )?(?:(?:la|el|una|un|los|las|dos|tres|varios|unos) )?(?:firma|boleta|tramite|oficio|fiador|orden|requisito|sello|recaudo|papel|que (?:el|la|se|lo|firm|lleg))\\w*|\\b(?:apenas|en cuanto|cuando|una vez que?|tan pronto como|siempre que|si) (?:el (?:juez|tribunal|penal) |la (?:boleta|orden|juez) |se )?(?:llegue|firmen?|ejecuten?|pague|presente (?:los )?fiador|consigne|reciba la|emita|notifique)\\w*',
  '\\b(?:sera|seran) (?:efectiv|ejecutad|liberad|excarcelad|puest[oa]s? en|dejad[oa]s? en|solt)\\w*|\\bse (?:hara|concretara|ejecutara|materializara|cumplira|producira)\\b|\\bsaldr(?:a|an)\\b (?:\\w+ ){0,2}?(?:libre|en libertad|de la carcel|del penal|manana|hoy|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en las|en los)',
  '\\b(?:will|should|would|could|is (?:expected|due|set|scheduled|slated|supposed|about)|expects?|hopes?) (?:to )?(?:\\w+ )?(?:be (?:released|freed|let|out|home|able to (?:leave|go home)|carried out|executed)|walk (?:out|free)|go free|leave (?:prison|jail|custody|the prison)|come (?:home|out)|get out|return home)\\b',
  '\\b(?:once|until|unless|as soon as|when|if) (?:the |his |her |a |he |she )?(?:\\w+ )?(?:paperwork|order|bail|judge|court|warden|guarantors?|fine|signature|pays|posts|signs) (?:is|are|was|has|arrives?|signs?|clears?|processed|paid|\\w+s the|bail|it|a )|\\bpending (?:the |a |his |her )?(?:paperwork|signature|order|bail|approval|formalit\\w+|release)',
)

const DISPUTED = any(
  `\\bdesm(?:ient|int)\\w+\\b${OTHER_MATTER}`,
  `\\b(?:neg(?:o|aron|ado|aba)|nieg(?:a|an)|rechaz(?:o|aron|a)) (?:que|la (?:version|informacion|noticia|liberacion|excarcelacion|salida)|lo (?:dicho|publicado|anunciado|difundido)|el anuncio|tajantemente|rotundamente|esa|ese|tal)\\b${OTHER_MATTER}`,
  '\\b(?:lo|la) (?:neg(?:o|aron)|nieg(?:a|an)|desment\\w+|refut\\w+|contradij\\w+|contradic\\w+)\\b|\\bcontradic(?:e|en|io|ho|ha|iendo)\\b|\\bcontradij\\w+|\\bdic(?:e|en) otra cosa\\b|\\bdic(?:e|en) lo contrario\\b|\\bdijo (?:otra cosa|lo contrario)\\b|\\bno (?:tiene|tienen|tenia|tenian|hay|habia|existe) (?:\\w+ )?(?:constancia|registro|evidencia)\\b(?! de (?:otr|mas|que (?:hayan|otr|mas)))|\\bno (?:le |les |nos )?consta(?:ba)?\\b|\\bno coincid\\w+|\\bdifier(?:e|en)\\b|\\bpuso en duda\\b|\\bpone(?:n)? en duda\\b|\\bcuestion(?:o|aron|a) (?:la (?:version|informacion|liberacion|lista)|que|el anuncio)',
  `\\b(?:denied|denies|deny|denying|disput(?:es|ed)|refut(?:es|ed)|contradict(?:s|ed|ing)|reject(?:s|ed) (?:the|that) (?:claim|report|version|announcement|news)s?|rebutt?(?:s|ed))\\b(?<!\\b(?:was|were|been|again|be|and) denied)${OTHER_MATTER}|\\b(?:tells?|told|gave|gives|offered) a different (?:story|account|version)\\b|\\b(?:say|says|said|insist|insists) otherwise\\b|\\bcast doubt\\b|\\b(?:has|have|had|is|there is|was) no (?:record|evidence|trace) (?:of|that)\\b|^\\W*(?:he|she|they) (?:has|have|had|is|are|was|were)(?: not|n.t)\\s*[:.,;—–-]|^\\W*(?:no es asi|no es cierto|falso)\\b|\\bquestioned (?:the|that|whether)\\b`,
)

const UNSURE = any(
  '\\b(?:intenta\\w*|trata\\w* de|procura\\w*) (?:comunicarse|contactar|ubicar|localizar|confirmar|verificar)\\b|\\b(?:trying|tried) to (?:reach|contact) (?:the|his|her) (?:family|relatives|mother|wife|husband|parents)\\b',
  '\\b(?:trying|tratando|intentando|trata|tratan|intenta|intentan|busca|buscan) (?:to|de)? ?(?:find out|learn|averiguar|saber|comprobar|establecer) (?:if|whether|si)\\b',
  '\\b(?:has|have|had|with|without|got|received) (?:had |got |received )?(?:no|any|not a) (?:\\w+ )?(?:calls?|word|news|contact)\\b|\\b(?:sin|no (?:ha|han|hemos|he) (?:recibido|tenido|habido)|no (?:tiene|tienen|tenemos|hay|recib\\w+)) (?:\\w+ )?(?:llamadas?|noticias?|comunicacion|contacto|senales|fe de vida)\\b(?! de (?:otros|los|las|su abogad))',
  '\\b(?:no se|no sabemos|no sabe|no saben|no se sabe|quien sabe|se ignora|se desconoce|ignora|ignoramos) (?:a ciencia cierta )?si (?!(?:el (?:proceso|juicio|caso)|la (?:medida|causa)|otros|otras|hay|habra|podra|volvera|los|mas|seran|le |les |va )\\b)',
  '\\b(?:had|has|have) heard nothing\\b|\\b(?:knew|knows?) nothing (?:of|about|more)\\b|\\bno sab(?:e|ia|en|ian) (?:nada|de nada)\\b|\\bal parecer (?:ya |fue |salio |esta |estan |ha )|\\bse (?:dice|rumora|comenta|especula) que\\b|\\basegur\\w+,? sin (?:pruebas?|evidenci\\w+|mostrar|presentar|dar)\\w*|\\bsin (?:presentar|mostrar|ofrecer|aportar|dar) (?:\\w+ )?(?:pruebas?|fe de vida|evidenci\\w+|nombres|detalles que)',
  '\\bnadie (?:\\w+ ){0,3}?(?:ha |han |habia |pudo |puede |supo |sabe )?(?:\\w+ )?(?:vi(?:o|sto)|confirm|sab|respond|contest|da (?:razon|fe)|ha hablado|habl(?:o|ado))\\w*|\\bnobody (?:\\w+ )?(?:has|had|could|can|knows|saw|seen)\\b|\\bno one (?:\\w+ )?(?:has|had|could|can|knows|saw|seen)\\b',
  '\\bno (?:me |nos )?(?:lo|la) (?:he|hemos|han|ha|hemos podido|han podido) (?:\\w+ )?(?:visto|ver|oido|abrazado|recibido|localizado|encontrado)\\b|\\bno (?:he|hemos|han|ha|habia|habian) (?:\\w+ ){0,2}?(?:hablado con (?:el|ella|su|mi|nosotros|nadie)|tenido (?:contacto|noticias|comunicacion)|sabido (?:nada|de (?:el|ella))|logrado (?:verl|abrazarl|hablar|comunicar|contactar)\\w*|podido (?:hablar con (?:el|ella)|hablarle|comunicar\\w*|contactar\\w*|verl\\w*))\\b',
  '\\b(?:no|ni|nadie|sin|nunca|tampoco) (?:\\w+ ){0,5}?(?:confirm|verific|comprob|constat|corrobor|ratific|contrast)\\w*\\b(?! (?:cuant|el numero|la cifra|su estado|sus condiciones|si (?:otros|hay|los|mas|sera)|que (?:otros|haya mas|los)|quien|la identidad|las razones|(?:los|el) motivos?|las (?:causas|condiciones)|cuando|donde))',
  '\\bpor (?:confirmar|verificar|comprobar|ratificar)\\b(?! (?:\\w+ )?(?:otr[oa]s?|l[oa]s demas|mas|el resto|\\d+)\\b)|\\bsin (?:confirmar|verificar|confirmacion|verificacion|contrastar)\\b|\\b(?:a la|en) espera de (?:\\w+ )?(?:confirmacion|verificacion)\\b|\\binformacion (?:en desarrollo|no oficial)\\b|\\bextraoficial\\w*',
  "\\b(?:could|can|did|has|have|had|was|were|is|are)(?: not|n.t|not) (?:\\w+ ){0,3}?(?:confirm|verif|corroborat|substantiat)\\w*\\b(?! (?:how many|the number|the total|whether (?:other|more|the others)|who|why|when|where))|\\b(?:neither|nor|without|unable to|impossible to|yet to|failed to|declined to|refused to|awaiting) (?:[\\w’' ]{0,70} )?(?:confirm|verif|corroborat)\\w*\\b(?! (?:how many|the number|the total|whether (?:other|more|the others)))|\\bunverified\\b|\\bunconfirmed\\b|\\b(?:not|yet) (?:seen|heard from|spoken (?:to|with)|reached|located) (?:him|her|from|to)\\b|\\b(?:hasn.t|haven.t|hadn.t|has not|have not|had not) (?:\\w+ )?(?:seen|heard from|spoken (?:to|with)|reached|located) (?:him|her)\\b",
  '\\bno (?:les?|me|nos) (?:ha|han|habian?) (?:notificad|informad|avisad|comunicad|dich)o (?:nada|de ninguna)\\b',
  '\\b(?:telefonos?|celular(?:es)?) (?:\\w+ ){0,5}?(?:apagad|no (?:respond|contest|atiend))\\w*',
)

/** Taken away, or not seen since, in whatever words. */
const TAKEN_AWAY = any(
  '\\b(?:drove|took|led|marched|whisked|dragged|hauled|carried) (?:him|her|them) (?:off|away|back|in)\\b|\\bpicked (?:him |her |them )?up (?:(?:again|once more) )?(?:at|by|outside|near|on|in|from) (?!(?:his|her) (?:family|mother|wife|husband|father|brother|sister))|\\b(?:hauled|brought|taken|dragged) before (?:a|another|the)\\b|\\b(?:jailed|held|detained|charged|arrested) (?:\\w+ )?on (?:new|fresh|other|further|different)\\b|\\b(?:new|fresh) (?:charges|arrest|warrant|indictment)\\b|\\bcame (?:back )?(?:for|looking for) (?:him|her|x{2,})\\b',
  '\\bnuev[oa]s? (?:cargos?|imputacion(?:es)?|orden de (?:captura|aprehension|arresto)|detencion|captura|arresto|encarcelamiento)\\b|\\botra (?:orden de (?:captura|aprehension)|imputacion)\\b',
  '\\ba la fuerza\\b|\\bpor la fuerza\\b|\\ba punta de (?:pistola|fusil)|\\b(?:hombres|sujetos|funcionarios|agentes|individuos|tipos|civiles) (?:\\w+ )?(?:encapuchad|armad|enmascarad|sin identific|de negro|vestidos de)\\w*|\\bencapuchad[oa]s\\b|\\bsin placas?\\b',
  '\\bat gun ?point\\b|\\b(?:masked|hooded|armed|plainclothes|unidentified) (?:men|agents?|officers?|gunmen|individuals)\\b|\\b(?:unmarked|black) (?:car|van|suv|truck|vehicle)\\b|\\bwithout (?:number |license )?plates\\b',
  '\\bback (?:inside|there|where (?:he|she) (?:started|was))\\b|\\b(?:taken|led|driven|hauled|dragged|carried|whisked|marched) (?:away|off|back)\\b|\\b(?:bundled|forced|shoved|pushed|thrown|dragged|hustled) (?:him |her |them )?into\\b',
  '(?<!\\b(?:con|en)(?: el| la)? que )\\bse l[oa]s? (?:llev|arranc|trag)(?:o|aron)\\b|(?<!\\b(?:le|les|me|nos) )\\b(?:fue|fueron|result\\w+|quedo) (?:\\w+ )?(?:intercept|aprehend|recaptur|secuestr|rapt|montad|subid|metid|introduc|devuelt)[a-z]*[oa]s?\\b(?! a (?:su (?:casa|hogar|familia)|los suyos|la calle))|\\bl[oa]s? (?:intercept|abord|rode|embosc|secuestr|rapt|mont|met|sub|agarr|espos|encapuch)\\w*(?:ron|o|aban|ieron)\\b',
  '\\bwhereabouts\\b|\\bparadero\\b|\\b(?:sin que|no|nadie) (?:se |ha |han |sus? \\w+ )?(?:sep[ao]n?|sab|conozc|tenga)\\w* (?:de (?:el|ella)|nada de|donde|noticias|mas de|su paradero)|\\bdesde entonces (?:nadie|no|nada)\\b|(?<!\\bestuvo )\\bdesaparecid[oa]\\b|\\b(?:nothing|not) (?:\\w+ )?(?:been )?(?:heard|seen) (?:of|from|since)\\b|\\b(?:has|have) (?:been missing|not been seen|vanished|disappeared)\\b|\\bmissing since\\b',
)

/** A body is found, a wake is held. */
const DEATH = any(
  '\\bfeet first\\b|\\bcon los pies por delante\\b',
  '\\ben (?:una|la) (?:bolsa|urna|caja de madera|bolsa negra)\\b|\\bbolsa mortuoria\\b|\\bbody bag\\b|\\bpine box\\b|\\bhearse\\b|\\bcarroza funebre\\b',
  '\\b(?:cuerpo|cadaver|restos) (?:(?:sin vida|hallad|encontrad|localizad|identificad|calcinad|inerte|aparecio|fue)\\w*)|\\b(?:hall|encontr|localiz|identific|reconoc)\\w+ (?:\\w+ )?(?:el|su|un|los) (?:cuerpo|cadaver|restos)\\b|\\b(?:lo|la) (?:hallaron|encontraron|consiguieron) (?:muert[oa]|sin vida|ahorcad[oa]|ahogad[oa])',
  '\\b(?:body|corpse|remains) (?:\\w+ )?(?:found|identified|recovered|discovered|pulled)\\b|\\bfound (?:\\w+ )?(?:dead|lifeless|hanged|unresponsive|his body|her body)\\b|\\b(?:su|his|her) (?:velorio|sepelio|entierro|funeral|burial|wake|coffin|autopsy|muerte|death)\\b',
)

/** Told as what happened when somebody was first arrested. */
const FIRST_TIME =
  /\b(?:(?:19|20)\d\d|habian?|had (?:been|taken|seized)|cuando|when|desde que|(?<!ever )since (?:he|she|agents|police|masked|armed)|hace (?:un|una|dos|tres|\w+) (?:anos?|mes(?:es)?|semanas?)|(?:years?|months?|weeks?) (?:after|ago|earlier|since)|(?:anos?|mes(?:es)?|semanas?) (?:despues de que|antes|atras)|(?:con|en) (?:el|la) que|the day|el dia (?:en )?que|wearing|who (?:was|had)|misma (?:camisa|ropa|franela)|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (?:pasado|de))\b/

const sign = (doubt: Doubt, personal: boolean, source: string): Sign => ({
  doubt,
  personal,
  pattern: new RegExp(source, 'g'),
})

export const SIGNS: readonly Sign[] = [
  sign('wrong', true, NOT_DONE),
  sign('wrong', false, NOT_COME),
  sign('wrong', false, SEEN_INSIDE),
  sign('again', true, AGAIN_INSIDE),
  sign('wrong', true, DEATH),
  { ...sign('again', true, TAKEN_AWAY), unless: FIRST_TIME },
  sign('wrong', false, WRONG),
  { ...sign('wrong', true, COMING), comes: true },
  sign('disputed', false, DISPUTED),
  sign('unsure', false, UNSURE),
]

/** Told by hearsay: a list that goes round, a message, a net. What one side denies of it is then no release at all. */
export const RUMOURED =
  /\b(?:circul\w+|redes|whatsapp|cadenas?|mensajes?|rumor\w*|lista en la que|aparec\w+ (?:como|en)|figura\w* (?:como|en)|viral|tuits?|posts?|posted|social media|rumou?rs?|messages?|voice note|audio|trascendi\w+)\b/

/** Words chanted or painted. */
export const CHANTED =
  /\b(?:core(?:o|aban|aron|ando|ado)|consignas?|pancartas?|carteles?|cartel|pintadas?|grafitis?|franelas?|camisetas?|lema|etiqueta|hashtag|chant\w*|banners?|placards?|slogans?|signs? (?:that )?read\w*|t-shirts?|mural|graffiti|gritaban|gritaron|gritando|a gritos|shouted|shouting)\b|#\s?(?:libertad|free|liberen)/
