import { CELL, ENGLISH_CELL, KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * What stands first and the name behind it: «En libertad plena quedó X», «Also let go on Saturday was X». Patterns see
 * text folded in place.
 */

const ADVERBS =
  '(?:(?:ya|tambien|hoy|ayer|anoche|por fin|al fin|finalmente|asimismo|igualmente|desde \\w+)\\s+){0,2}'
const STATE = `(?:(?:en|con) (?:plena )?libertad(?: plena| condicional)?(?:,? (?:con|bajo|sin|mediante|previa) (?:[a-z\\d]+ ){0,6}?[a-z\\d]+)?(?:, (?:en cambio|sin embargo|por su parte),)?|libres?(?: de cargos| y sin cargos)?|(?:de (?:vuelta|regreso|nuevo) )?(?:en|a) (?:su |sus )?(?:casas?|hogar)|a?fuera(?: de (?:${CELL}))?|en la calle|a salvo|con (?:su familia|los suyos|sus \\w+))`
const STANDS =
  '(?:qued(?:o|aron)|estan?|se encuentran?|sali(?:o|eron)|amaneci(?:o|eron)|duermen?|fue(?:ron)? (?:puest|dejad)[oa]s?|anda|andan|va|van|volvi(?:o|eron)|regres(?:o|aron))'
const DONE =
  '(?:liberad|excarcelad|soltad|indultad|amnistiad|puest[oa]s? en libertad|dejad[oa]s? en libertad)'
const WHEN = `(?: (?:on|in|from|this|late|early|last|at|by|overnight|today|as part of|after|with|under|along|alongside|over|before)\\b[^.;,:]{0,60}?)?`

export const FRONTED: readonly (readonly [Form, string])[] = [
  [
    'verb',
    '\\bentre l[oa]s (?:\\w+ ){0,4}?(?:excarcelad|liberad|canjead|soltad|repatriad|indultad)[oa]s\\b(?:(?!\\bno\\b)[^,;.]){0,70}? (?:figuran?|estan?|se encuentran?|se cuentan?|aparecen?|destacan?)\\b|\\bamong (?:those|the [\\w ]{1,30}?) (?:freed|released|let go|swapped)\\b(?:(?!\\bnot\\b)[^,;.]){0,60}? (?:was|were|is|are)\\b(?! (?:not|no)\\b)',
  ],
  [
    'verb',
    '\\bl(?:es?) (?:otorg|conced|dict|dio|dieron|acord)\\w* (?:la |una |su )?(?:libertad|boleta|medida)\\b[^.;,]{0,40} y (?:el \\w+ |la \\w+ )?(?:la |se )?(?:ejecut|cumpl|materializ|hizo efectiva)(?:o|io|aron|ieron)?\\b',
  ],
  [
    'verb',
    '(?<=\\b(?:porton|puertas?|rejas?)\\b[^.;]{0,60}\\bse abri(?:o|eron) (?:e|y) (?:[^.;,]{3,60} )?)(?:(?<=por (?:el|ella|ahi) )pas(?:o|aron)|(?:camin|avanz|corri|sali|aparec|asom)(?:o|io)\\b)',
  ],
  [
    'verb',
    '\\b(?:bajar|descender) del (?:autobus|avion|bus|vehiculo)\\b(?=[^.;]*\\b(?:excarcelad|liberad|canjead|de la carcel|del penal|de prision))',
  ],
  [
    'active',
    '(?<=\\b(?:swap|exchange|trade)\\b[^.;]{0,80}\\b(?!washington|states)\\w+ )(?:hand|turn)(?:ed|s) over\\b',
  ],
  [
    'active',
    '\\b(?:hand|turn)(?:ed|s|ing) over\\b(?=[^.;]{3,80}\\b(?:in (?:exchange|return) for|as part of (?:a|the) (?:swap|exchange|deal)|to (?:diplomats|consular|(?:the |his |her |their )?(?:embassy|government|famil\\w+)|\\w+ (?:diplomats|officials)))\\b)',
  ],
  ['verb', `\\bdej(?:o|aron) atras (?:\\w+ ){1,3}?(?:anos?|meses|dias|semanas) (?:de|en) (?:${CELL})`],
  [
    'active',
    '\\b(?:haber|han?|habian?) (?:ya )?(?:liberado|excarcelado|soltado|indultado|canjeado)(?= al?\\b)',
  ],
  [
    'group',
    '\\b(?:pres|detenid|ciudadan|prisioner|reclus)[oa]s(?: \\w+){0,2}? que (?:\\w+ ){1,3}?(?:entreg|devolv|liber|solt|excarcel)(?:o|aron|io|ieron)\\b|\\b(?:prisoners|detainees|citizens|nationals)(?: \\w+){0,2}? (?:whom|that) (?:\\w+ ){1,3}?(?:handed over|released|freed|let go)\\b',
  ],
  [
    'verb',
    '\\b(?:on|aboard) an? (?:plane|flight|jet) to\\b(?=[^.]*\\b(?:swap|exchange|trade|traded|freed|released|freedom)\\b)',
  ],
  [
    'verb',
    '\\b(?:estan?|se encuentran?) (?:ya )?en (?:l[oa]s? )?[a-z]+\\b(?=[^.;]{0,60},? (?:luego de|tras|despues de) (?:permanecer|estar|pasar|haber \\w+|\\w+ (?:anos|meses|dias|semanas)) [^.;]{0,40}\\b(?:detenid|pres|encarcelad|en prision)\\w*)',
  ],
  [
    'group',
    '\\b(?:people|prisoners|detainees|inmates|others|men|women|students|activists|journalists|\\d+) (?:let go|let out|set free|sent home)\\b',
  ],
  [
    'active',
    '\\bentreg(?:a|an|o|aron) a (?:colombia|espana|italia|portugal|argentina|peru|chile|brasil|francia|alemania|estados unidos|su (?:embajada|consulado|pais|gobierno))(?= al? )',
  ],
  ['active', '\\b(?:trajo|trajeron|traian?) de (?:vuelta|regreso)(?= a\\b)'],
  [
    'verb',
    `\\bya (?:estan?|se encuentran?) en [a-z ]{3,25}? (?:con|junto a|al lado de) (?:su|sus) (?:${KIN})\\b`,
  ],
  [
    'verb',
    '\\b(?:among|one of) (?:those|the [\\w ]{1,30}?) whose (?:release|freedom|liberation) (?:was|were|has been|had been|is) (?:\\w+ )?(?:verified|confirmed|announced as done|documented)[^.;:]{0,40}? (?:were|was|are|is)\\b|\\bentre (?:quienes|l[oa]s (?:\\w+ )?que) (?:ya )?(?:(?:recuperaron|recobraron|obtuvieron) (?:su|la) libertad|salieron|cruzaron (?:el|la) (?:porton|puerta|reja)|cruzaron el puente(?=[^.]*\\b(?:entregad|liberad|excarcelad|canjead|repatriad)[oa]s?\\b)|(?:volvieron|regresaron) a (?:su )?(?:casa|pais)|quedaron (?:libres|en libertad)|fueron (?:liberad|excarcelad|soltad|puest|dejad)\\w+)(?:(?!\\bno\\b)[^,;.]){0,60}? (?:estan?|estaban?|figuran?|se encuentran?|se encontraban?|se cuentan?|iban?)\\b',
  ],
  [
    'verb',
    '\\bse les? (?:\\w+ y )?(?:ejecut|concret|materializ|cumpl|hizo efectiv|dio)(?:o|io|a)? (?:\\w+ ){0,2}?(?:libertad|excarcelacion|boleta|salida)\\b',
  ],
  [
    'group',
    '\\b(?:actas?|partes?|reportes?|listas?|listados?|relacion|nomina|balance|cuadro|tabla|registro) (?:\\w+ )?de (?:las )?(?:salidas|egresos|libertades|excarcelaciones|liberaciones)\\b(?! (?:\\w+ )?(?:pendientes|por|solicitad|negad|acordad|ordenad|futuras|previstas|aprobad|revocad))',
  ],
  ['noun', '\\blibertad(?:es)?(?= (?:con|bajo|sin)(?: \\w+){1,4}:)'],
  [
    'verb',
    '\\b(?:aparec|figur)(?:e|en|a|an|o|io|ieron|aron) (?:\\w+ )?como (?:ya )?(?:libres?|liberad[oa]s?|excarcelad[oa]s?|en libertad)\\b',
  ],
  [
    'verb',
    `(?<![a-z] )\\b${ADVERBS}${STATE} ${ADVERBS}${STANDS}\\b(?! (?:el|la) (?:caso|causa|proceso|juicio))`,
  ],
  [
    'verb',
    `(?:^|[,;:]\\s*)(?:tambien |ya |entre otros )?${DONE}[oa]?s? ${ADVERBS}(?:fue(?:ron)?|result(?:o|aron)|qued(?:o|aron))\\b`,
  ],
  [
    'verb',
    `(?:^\\W*|(?<!x)[,;:]\\s*|\\b(?:also|already|now|finally|newly|and) )(?:also |already |now |finally |newly |at last )?(?:let (?:go|out)|set free|turned loose|sent home|allowed home|back home|walking free|(?:walking out of|leaving) (?:${ENGLISH_CELL})|freed|released|pardoned|out|free|home|safe|reunited with (?:his|her|their) \\w+|out of (?:${ENGLISH_CELL}))(?: at last| again| too)?${WHEN}(?:,[^,;.:]{3,40},|,)? (?:was|were|is|are)\\b(?! (?:not|never|no|still|to|expected|due|yet|being|a|an|the (?:first|only|same|result|question))\\b)`,
  ],
]
