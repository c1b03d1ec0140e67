import { CELL, ENGLISH_CELL } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * What stands first and the name behind it: «En libertad plena quedó X», «Also let go on Saturday was X». Patterns see
 * text folded in place.
 */

const ADVERBS =
  '(?:(?:ya|tambien|hoy|ayer|anoche|por fin|al fin|finalmente|asimismo|igualmente|desde \\w+)\\s+){0,2}'
const STATE = `(?:en (?:plena )?libertad(?: plena| condicional| bajo \\w+| sin restricciones)?|libres?(?: de cargos| y sin cargos)?|(?:de (?:vuelta|regreso|nuevo) )?(?:en|a) (?:su |sus )?(?:casas?|hogar)|a?fuera(?: de (?:${CELL}))?|en la calle|a salvo|con (?:su familia|los suyos|sus \\w+))`
const STANDS =
  '(?:qued(?:o|aron)|estan?|se encuentran?|sali(?:o|eron)|amaneci(?:o|eron)|duermen?|fue(?:ron)? (?:puest|dejad)[oa]s?|anda|andan|va|van|volvi(?:o|eron)|regres(?:o|aron))'
const DONE =
  '(?:liberad|excarcelad|soltad|indultad|amnistiad|puest[oa]s? en libertad|dejad[oa]s? en libertad)'
const WHEN = `(?: (?:on|in|from|this|late|early|last|at|by|overnight|today|as part of|after|with|under|along|alongside|over|before)\\b[^.;,:]{0,60}?)?`

export const FRONTED: readonly (readonly [Form, string])[] = [
  [
    'verb',
    '\\b(?:among|one of) (?:those|the [\\w ]{1,30}?) whose (?:release|freedom|liberation) (?:was|were|has been|had been|is) (?:\\w+ )?(?:verified|confirmed|announced as done|documented)[^.;:]{0,40}? (?:were|was|are|is)\\b|\\bentre (?:quienes|l[oa]s que) (?:ya )?(?:recuperaron|recobraron|obtuvieron) (?:su|la) libertad (?:\\w+ ){0,4}?(?:estan?|figuran?|se encuentran?|se cuentan?)\\b',
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
    `(?:^\\W*|[,;:]\\s*|\\b(?:also|already|now|finally|newly|and) )(?:also |already |now |finally |newly |at last )?(?:let (?:go|out)|set free|turned loose|sent home|allowed home|back home|walking free|freed|released|pardoned|out|free|home|safe|reunited with (?:his|her|their) \\w+|out of (?:${ENGLISH_CELL}))(?: at last| again| too)?${WHEN}(?:,[^,;.:]{3,40},|,)? (?:was|were|is|are)\\b(?! (?:not|never|no|still|to|expected|due|yet|being|a|an|the (?:first|only|same|result|question))\\b)`,
  ],
]
