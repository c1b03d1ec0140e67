import { CELL, COURT, HOME, KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * The common verbs and nouns of a release in Spanish: «fue excarcelado», «quedó en libertad», «la liberación de». Patterns
 * see text folded in place.
 */

const any = (...pieces: string[]): string => `(?:${pieces.join('|')})`
const ADVERBS = `(?:(?:ya|ayer|hoy|anoche|finalmente|tambien|al fin|por fin|recien|igualmente|asimismo|este|esta|el|la|\\w+es|sabado|domingo|madrugada|noche|tarde|misma|mismo)\\s+){0,3}`
const BEEN = any(
  'fue|fueron|resulto|resultaron|resultar',
  '(?:ha|han|habia|habian|habria|habrian|haya|hayan|hubiera|hubieran|haber) sido',
  'sera|seran|sea|sean|seria|serian|ser|siendo|fuera|fueran|fuese|fuesen',
)
/** Freed, as a participle. */
const FREED = any(
  '(?:excarcelad|liberad|soltad|amnistiad|indultad|canjead|intercambiad|repatriad)[oa]s?',
  '(?:puest|dejad)[oa]s? en (?:plena )?libertad',
  'dejad[oa]s? (?:ir|salir|libres?)',
  'entregad[oa]s? a (?:su|sus|la|el) (?:consul\\w+|embaj\\w+|pais|gobierno|cancilleria)',
  `(?:devuelt|entregad|reintegrad)[oa]s? a (?:(?:su|sus|la|los) )?(?:${KIN}|calle|libertad|hogar)`,
  '(?:deportad|expulsad|entregad)[oa]s? (?:del pais|de venezuela|(?:a|hacia|rumbo a) (?:su (?:pais|patria|gobierno)|espana|italia|roma|madrid|bogota|colombia|portugal|estados unidos|francia|alemania|argentina|peru|chile|brasil))',
)
/** Out in the open, behind a verb of being: «está ~». */
const OUTSIDE = any(
  'en (?:plena )?libertad|libres?\\b(?! (?:de sospecha|de culpa))',
  `(?:a?fuera|lejos) (?:de|del) ${CELL}`,
  'en (?:suelo|territorio) \\w+',
  'a?fuera\\b(?! de)|en la (?:calle|acera)|a salvo|del otro lado (?:de la reja|del porton)',
  `en ${HOME}|en casa`,
  `con (?:su|sus|los|las|mi|mis|nuestr[oa])\\s+(?:${KIN})|con nosotros|conmigo|entre los suyos`,
  'de (?:vuelta|regreso|nuevo) (?:en|a|con) (?:su |la |los |sus )?(?:casa|hogar|calle|suyos|familia)',
)
const WORDS_BETWEEN = '(?:\\w+\\s+){0,3}?'

/** Bare «salió» is a release unless it says where to or of what else. */
const NOT_AN_EXIT =
  '(?!\\s+(?:(?!en libertad|libre)\\w+ ){0,2}(?:hacia|rumbo a|con destino)\\b|\\s+(?:\\w+ )?(?:a(?! las?\\b| medi| eso\\b| primera)|en (?:la|el|una|un) (?:lista|foto|video|prensa|acta|portada|noticia|noticiero)|al(?! fin|ba)|hacia|rumbo|para|por(?! (?:boleita|el helicoide|el rodeo|maiquetia|(?:la|el) (?:tarde|noche|manana|madrugada|puerta|porton|reja|fin)))|en defensa|a favor|en la foto|en television|del pais|de viaje|de la sala|de la reunion|esposad|a recibir|a buscar|a la calle a|herid|a protestar|trasladad|en hombros|(?:(?:re)?elect|elegid|ganador|campeon|vencedor|airos|victorios|premiad|perjudicad|favorecid|designad|nombrad|postulad|sortead|mencionad|senalad|iles)\\w*|en (?:un |una |tres |dos |el )?(?:convoy|auto|bus|caravana|camion|ambulancia|patrulla|comision|traslado)\\w*)\\b)'

export const SPANISH: readonly (readonly [Form, string])[] = [
  [
    'left',
    '\\b(?:me|nos) (?:entregaron|devolvieron|soltaron|liberaron|dieron|trajeron) a (?:mi|nuestr[oa]) \\w+',
  ],
  [
    'self',
    `\\bfui (?:liberad|excarcelad|soltad|puest)[oa](?: en libertad)?\\b|\\b(?:me|nos) (?:soltaron|liberaron|excarcelaron|dejaron (?:ir|salir|libres?|en libertad)|abrieron (?:la|el) (?:puerta|reja|porton))\\b|\\b(?:estoy|estamos|soy|somos|me siento) (?:\\w+ ){0,2}?(?:libres?|a?fuera|en (?:mi )?casa|en la calle|con mi familia|con los mios)\\b|\\b(?:sali|salimos|volvi|volvimos|regrese|llegue) (?:\\w+ ){0,2}?(?:libres?|en libertad|de (?:${CELL})|a (?:mi )?casa)\\b`,
  ],
  [
    'noun',
    '(?<=\\b(?:el|su|del|al|un) )(?:regreso|retorno|reencuentro|vuelta) (?:a (?:su |la )?(?:casa|hogar|libertad|calle)|con (?:su|sus|los) \\w+)\\b',
  ],
  [
    'noun',
    '\\bpuestas? en (?:plena )?libertad(?= de\\b| del\\b)(?<=\\b(?:la|las|su) puestas? en (?:plena )?libertad)',
  ],
  [
    'verb',
    '\\bpud(?:o|ieron) (?:(?:ya|por fin|al fin|finalmente) )?(?:irse|marcharse|volver|volverse|regresar|regresarse) (?:a|para) (?:(?:su|sus|la) )?casas?\\b',
  ],
  [
    'verb',
    `\\b(?:volv|regres|lleg|retorn|viaj|march|part)\\w+ (?:a|hasta|hacia|para) [^,;.]{2,30}? con (?:los suyos|las suyas|su familia|sus (?:${KIN}))\\b`,
  ],
  [
    'verb',
    '\\b(?:entreg|liber|canje|intercambi|devuelt|enviad|repatriad)\\w+ (?:\\w+ )?(?:a|en) cambio de\\b|\\b(?:aterriz|lleg)\\w+ (?:\\w+ )?san[oa]s? y salv[oa]s?\\b',
  ],
  ['verb', `\\b${BEEN}\\s+${ADVERBS}${FREED}`],
  [
    'verb',
    `\\b(?:qued|pus|dej|puest)\\w*\\s+${WORDS_BETWEEN}(?:en (?:plena )?libertad|libres?\\b|sin (?:medidas|restricciones))`,
  ],
  [
    'verb',
    `\\b(?:sal(?:io|ieron|en|e|ido|iera|ieran|ga|gan|ir)|saldran?|saldrian?)\\s+${WORDS_BETWEEN}(?:en (?:plena )?libertad|libres?\\b|(?:\\w+ ){0,3}?a la (?:calle|libertad)\\b(?! a)|del? (?:${CELL}|${COURT})|(?:bajo|con) (?:\\w+ )?(?:medidas?|fianza|presentacion|presentaciones|regimen|caucion|prohibicion|restricciones|cautelares?|libertad|beneficio)|caminando|por (?:la|el) (?:puerta|porton|reja)|de (?:alli|ahi)\\b)`,
  ],
  [
    'verb',
    `\\b(?:(?:recuper|recobr|obtuv|obten|obtien|consigu|logr)\\w*|(?:alcanz|recib|gan)(?:o|io|aron|ieron))\\s+(?:\\w+\\s+){0,4}?(?<!\\bde )(?:su|la|sus)\\s+(?:(?:ansiada|anhelada|tan esperada)\\s+)?(?:libertad\\b|excarcelacion\\b)(?! (?:plena |condicional )?(?:del|para|de(?! (?:inmediato|manera|forma|movimiento|nuevo)))\\b)|\\b(?:recuper|recobr)\\w*\\s+libertad\\b`,
  ],
  [
    'verb',
    `\\b(?:abandon|dej)(?:o|aron|ar|aba|aban|ara|aran|ado|an|a)\\s+(?:(?:atras|ayer|hoy|anoche|finalmente|por fin|este|esta|el|la|\\w+es|madrugada|noche|domingo|sabado)\\s+){0,3}(?:atras\\s+)?(?:${CELL})`,
  ],
  [
    'verb',
    '\\b(?:egres(?:o|aron|aba|ad[oa]s?)|excarcelad[oa]s?)\\b(?! de la (?:universidad|escuela|ucv|ula|luz))',
  ],
  [
    'verb',
    `\\b(?:cruz|traspas|atraves|franque|traspus)(?:o|aron|ado|ieron|ara|aran|a|an|ar)\\s+${WORDS_BETWEEN}(?:el|la|los|las|esa|ese|aquella|aquel|su)\\s+(?:porton|puertas?|rejas?|umbral|verja|alcabala|garita|salida)`,
  ],
  [
    'verb',
    `\\b(?:volv|regres|lleg|retorn|vuelv|marcho|reencontr|reunio|reuni)\\w*\\s+(?:(?:ya|ayer|hoy|anoche|por fin|finalmente|esta|este|la|el|madrugada|noche|tarde|\\w+es|sabado|domingo)\\s+){0,3}(?:(?:a|en|con)\\s+(?:(?:su|sus|la|los|las|mi|mis)\\s+)?(?:casas?|calle|hogar|hogares|residencias?|viviendas?|aulas?|brazos|suyos|suyas|libertad|${KIN})\\b(?:(?<=\\b(?:su|sus|mi|mis) (?:casas?|hogar|residencia|vivienda))|(?! de (?!sus?\\b)))|para (?:la )?casa|del? ${CELL})`,
  ],
  [
    'verb',
    `\\b(?:estan?|estaba|estaban|estar|estarian?|se encuentran?|amanecio|siguen?|continuan?|permanecen?|este|esten)\\s+(?:\\w+ad[oa]s? )?(?:(?:ya|por fin|hoy|ahora|al fin|de nuevo|otra vez|tambien|desde \\w+|a esta hora|finalmente)\\s+){0,2}${OUTSIDE}`,
  ],
  [
    'verb',
    '\\b(?:sac|mand|ech|bot|envi)\\w+ [^,;.]{0,30}\\b(?:para|a|hacia) (?:la calle|su casa|la casa|su hogar)\\b',
  ],
  [
    'verb',
    'sí (?:figuran?|aparecen?|lo (?:hizo|logro|hicieron)|estan?)\\b(?! (?:\\w+ )?(?:detenid|pres[oa]|recluid|confirmad|entre los (?:detenid|pres)|en la lista de (?:detenid|pres)))',
  ],
  [
    'verb',
    '\\b(?:paso|pasaron|pasa|pasan) (?:\\w+ ){1,3}?noches? (?:ya )?(?:en (?:su )?casa|con su familia|fuera)\\b',
  ],
  [
    'verb',
    '\\bya (?:vuelan?|viajan?|van|va|iban?) (?:\\w+ )?(?:hacia|rumbo a|camino (?:a|de)) (?!(?:el |la )?(?:carcel|penal|prision|tribunal|rodeo|tocoron|yare|hospital))',
  ],
  [
    'verb',
    '\\babr(?:en|ieron|io|e) (?:\\w+ )?(?:las?|los?|el) (?:puertas?|rejas?|porton|portones) (?:(?:de|del) [^,.;]{2,30}? )?(?:para|a)\\b',
  ],
  [
    'verb',
    '\\b(?:regres|volv|lleg|retorn)\\w+ (?:ya |ayer |hoy |anoche )?(?:a|en) su (?:pais|patria|tierra|pueblo)\\b|\\b(?:canje|intercambio)[^.;]{0,60}\\bentregad[oa]s?\\b|\\bentregad[oa]s?\\b[^.;]{0,40}\\b(?:canje|intercambio)\\b',
  ],
  ['verb', '\\b(?:volvieron|regresaron|salieron|llegaron|volvio|regreso|salio)(?=\\s*:)'],
  [
    'active',
    '\\b(?:ver|vi|vio|vieron|vimos|viendo) salir(?= a )|\\b(?:recibio|recibieron|received|welcomed)\\b(?<=\\b(?:a cambio|canje|intercambio|swap|exchange)\\b[^.;]{0,80})',
  ],
  [
    'active',
    '\\b(?:trajo|trajeron|devolvio|devolvieron|llevo|llevaron) (?:de (?:vuelta|regreso) )?a (?:su )?(?:casa|pais|patria|familia)(?= a\\b)',
  ],
  ['left', '\\b(?:aqui (?:esta|tengo a)|ya tengo a) (?:mi|nuestro|nuestra) \\w+'],
  [
    'left',
    '\\b(?:ya )?(?:lo|la|los|las) (?:tengo|tenemos) (?:\\w+ )?(?:aqui|conmigo|en (?:la |su )?(?:casa|cama|cuarto)|en el cuarto|al lado|de vuelta|en mis brazos)\\b',
  ],
  [
    'left',
    '\\b(?:me|nos) (?:lo|la|los|las) (?:devolvieron|entregaron|regresaron|liberaron|soltaron|trajeron|dieron)\\b',
  ],
  [
    'verb',
    `\\b(?:duerm|durmi|desayun|descans|amaneci|ceno|almorz)\\w*\\s+(?:ya |hoy |anoche |por fin )?en (?:casa\\b|${HOME})`,
  ],
  [
    'verb',
    '\\b(?:abord|sub|vol|viaj|camin|part|sal|iba)\\w* (?:\\w+ ){0,3}(?:rumbo a|hacia|a|camino a) la libertad\\b',
  ],
  [
    'verb',
    '\\bles? (?:di|devolv)\\w+ (?:la |su )?libertad\\b|\\bles? (?:abri(?:o|eron|eran)|abren|(?:ha|han|habian?) abierto|franque\\w+) (?:\\w+ )?(?:la|las|el|los|su) (?:puertas?|rejas?|porton|celda|candado)\\b',
  ],
  [
    'verb',
    `\\b(?:lo|la|los|las) (?:dej|pus|mand|saca|echa)(?:aron|ieron|o|an|en)\\s+(?:\\w+ )?(?:salir|ir|irse|libres?|en libertad|a la calle)\\b`,
  ],
  [
    'active',
    '\\b(?:dej|pus)(?:aron|ieron|o|an|en|ar)\\s+(?:\\w+ )?(?:salir|ir|irse|libres?|en libertad)(?= a\\b| al\\b)',
  ],
  ['active', '\\b(?:poner|dejar)(?:l[oa]s?)? en (?:plena )?libertad\\b'],
  [
    'active',
    '\\b(?!solte\\b)(?:excarcel|liber|solt|indult|canje|repatri|amnisti)(?:o|aron|an|aran|ara|en|e|ar|arlo|arla|arlos|arlas)\\b|\\bsuelt(?:an|en|e|a)\\b',
  ],
  [
    'active',
    '\\b(?:entrega|devolv)(?:ron|ieron|n|o|io)\\s+(?=a su (?:representad|defendid|client|hij|espos|herman|patrocinad|familiar)[oae])',
  ],
  [
    'verb',
    '\\b(?:salieron|salio|salen|sale|han salido|ha salido|saliera|salieran|salido|saldran?|saldrian?|salgan?|salir)\\b' +
      NOT_AN_EXIT,
  ],
  ['verb', `\\b${FREED}|\\brecien (?:salid|liberad|excarcelad)[oa]s?\\b`],
  [
    'verb',
    '\\baterriz\\w+ [^,;.]{0,30}\\blibres?\\b|\\b(?:deportad|expulsad)[oa]s? (?:del pais|de venezuela)\\b',
  ],
  [
    'noun',
    '\\b(?:excarcelacion|liberacion)(?:es)?\\b|\\bsalidas?(?= ?:| (?:en libertad|efectivas|confirmadas|verificadas|de prision|de la carcel|del (?:helicoide|rodeo|penal|reten|sebin|inof|comando|internado|recinto|anexo|cuartel|destacamento|centro penitenciario)|de (?!casa|emergencia|campo|caracas|la crisis|el )))|\\begresos?\\b(?! de la universidad)|(?<!privativa de )(?<!privad[oa] de )(?<!privad[oa]s de )(?<!sustitutiva de )(?<!medida de )\\blibertad(?:es)?(?: plenas?| condicional(?:es)?| ejecutadas?| otorgadas? y ejecutadas?)?(?= ?:|\\s*$| \\d| ?\\(| (?:de|del|para|a) (?!expresion|prensa|venezuela|todos|los pres|informacion|culto)| ejecutadas| otorgadas y)',
  ],
  [
    'noun',
    '\\b(?:confirm\\w+|verific\\w+|concret\\w+|celebr\\w+|produjo|produjeron) (?:tambien )?(?:la|las)(?= del? )',
  ],
  [
    'verb',
    `(?:^|[\\s"“«(])en libertad\\b|(?:^|["“«¡:,–—-] ?|^ya )libres?\\b|\\blibres? (?:ya|al fin|por fin|desde|tras|despues)\\b|\\bcomo hombre libre\\b|\\b(?:ya|al fin|por fin) (?:libres?|a?fuera(?! de)|suelt[oa]s?|en casa)\\b|\\b(?:es|son) libres?\\b|\\b(?<!quedo )(?<!por )fuera (?:de|del) ${CELL}|\\bfuera desde\\b`,
  ],
  [
    'verb',
    '\\bya no (?:esta|estan|sigue|siguen) (?:pres[oa]s?|detenid[oa]s?|recluid[oa]s?|encarcelad[oa]s?|tras las rejas|en prision|en la carcel|encerrad[oa]s?)\\b',
  ],
]
