import { CELL, ENGLISH_CELL } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * Homely ways to say that somebody is out, which tell it only in a text about prisoners: who walks down a street, drinks
 * coffee in a kitchen or travels free may otherwise be anybody. Patterns see text folded in place.
 */

/** «Después de 411 días», «after nearly two years» */
const AFTER_SO_LONG =
  '\\b(?:tras|despues de|luego de|al cabo de|after|following) (?:[\\w-]+ ){1,5}(?:dias|semanas|meses|anos|navidades|days|weeks|months|years)\\b(?! (?:de|of) (?:visit|espera|cola|vigilia|busqueda|tramit|lucha|servicio|trabajo|protest|queue|wait|search|vigil|service|work))'
const STREET =
  '(?:avenidas?|calles?|plaza|aceras?|bulevar|boulevard|malecon|paseo|pueblo|barrio|mercado|centro)'
const OWN_PLACE =
  '(?:su (?:casa|mesa|cama|hamaca|cuarto|sala|cocina|patio|porche|rancho)|la (?:cocina|mecedora|hamaca|sala|mesa) de (?:su|la) \\w+|(?:el|la) (?:mecedora|corredor|porche|hamaca)|casa)'
const ENGLISH_OWN_PLACE =
  "(?:his|her|their)(?: own)? (?:\\w+['’]s )?(?:kitchen|bed|table|porch|house|home|living room|hammock|couch|sofa|yard)"

export const HOMELY: readonly (readonly [Form, string])[] = [
  // «X ya caminaba por la avenida», «X was already walking down the street»
  [
    'verb',
    `\\bya (?:camin|and|pase)aban? (?:(?:sol[oa]s?|libres?|tranquil[oa]s?) )?por (?:(?:la|las|el|los|una) )?${STREET}\\b(?! (?:central )?del? (?:${CELL}))|\\b(?:was|were) already (?:walking|strolling) (?:freely )?(?:down|along|through|across) (?:[\\w-]+ ){0,3}?(?:street|avenue|square|boulevard|market|plaza)\\b`,
  ],
  // «X viaja libre hacia Varsovia», «X is flying home a free man»
  [
    'verb',
    '\\b(?:viaj|vuel|v|march|camin|regres|naveg)an? (?:ya )?libres? (?:hacia|rumbo|con destino|de (?:vuelta|regreso)|camino)\\b|\\b(?:is|are) (?:now )?(?:flying|heading|travell?ing|on (?:his|her|their) way) (?:home |back )?(?:free|a free (?:man|woman)|free (?:men|women))\\b(?! of)',
  ],
  // «X, suelta desde el jueves,»
  ['verb', '(?<=x{2,},? )suelt[oa]s? (?:desde|hace|anoche|ayer|por fin|al fin|esta|este)\\b'],
  // «X pasó la última alcabala», «X walked past the last guard post»
  [
    'verb',
    '\\b(?:pas|cruz|dej)(?:o|aron) (?:atras )?(?:la ultima|el ultimo) (?:alcabala|garita|puesto|reten|control|custodio|candado)\\b|\\b(?:walk(?:ed|s)|went|strode|rode|drove) (?:out )?past the (?:last|final|outer) (?:guard(?: (?:post|house|tower))?|guardhouse|checkpoint|sentry|gate)\\b',
  ],
  // «sí pudo irse para su pueblo»
  [
    'verb',
    '\\b(?:pudo|pudieron) (?:por fin |al fin |ya )?(?:irse|marcharse|volver|regresar) (?:a|para|pa) (?:su|sus) (?:pueblo|casa|tierra|hogar|barrio|familia|campo|ciudad|finca)s?\\b|\\b(?:was|were) (?:finally )?able to (?:go|get|travel) (?:back )?home\\b',
  ],
  // «Bajo la misma medida volvió a su barrio X»
  [
    'verb',
    `(?<=^[^a-z]*(?:bajo|con|por|gracias a) (?:la|el) mism[oa] (?:licencia|medida|beneficio|figura|modalidad|condicion|decision|indulto|amnistia|boleta|via)(?: [a-z]+)?,? )(?:volvi|regres|retorn|sali|qued)(?:o|io|aron|ieron)(?: en libertad| libres?|(?= (?:a|de|del) (?!(?:l |la |el |su )?(?:${CELL}))))|(?<=^[^a-z]*(?:under|by|with) the same (?:\\w+ )?(?:measure|licence|license|order|pardon|amnesty|terms|decision),? )(?:went|came|returned|walked)(?= (?:back )?(?:home|out|to (?:his|her|their))\\b)`,
  ],
  // «Después de 411 días pedía café sentado en la mecedora»
  [
    'verb',
    `(?<=${AFTER_SO_LONG}[^.;]{0,90}\\b)(?:desayun|almorz|cen|merend|tom|beb|col|pid|ped|prob|com|durm|dorm|sabore)(?:o|io|ia|aba|aron|ieron|ian|aban) (?=[^.;]{0,50}\\b(?:en|a) ${OWN_PLACE}\\b)(?![^.;]{0,80}\\b(?:${CELL}|visita|reja|locutorio)\\b)|(?<=${AFTER_SO_LONG}[^.;]{0,90}\\b)(?:drank|ate|slept|sipped|(?:was|is) (?:drinking|eating|sleeping|sipping)|had (?:breakfast|lunch|dinner|coffee)) (?=[^.;]{0,50}\\b(?:in|at|on) ${ENGLISH_OWN_PLACE}\\b)(?![^.;]{0,80}\\b(?:${ENGLISH_CELL}|visit)\\b)`,
  ],
  // «After 19 months in a cell, X hugged his daughters at the bus terminal»
  [
    'verb',
    `(?<=${AFTER_SO_LONG}[^.;]{0,90}\\b)abraz(?:o|aron|aba|aban) (?=[^.;]{3,50} en (?:el (?:terminal|aeropuerto|zaguan|porche)|la (?:plaza|calle|puerta de su casa|parada))\\b)|(?<=${AFTER_SO_LONG}[^.;]{0,90}\\b)(?:hugged|embraced|kissed) (?=[^.;]{3,50} (?:at|in|on) (?:the |his |her )?(?:bus (?:terminal|station|stop)|terminal|airport|tarmac|street|front door|house|home|kitchen)\\b)`,
  ],
  // «X (libre), Y (en su casa)»
  [
    'verb',
    '(?<=\\()(?:ya )?(?:libres?|en libertad|en (?:su )?casa|en la calle|afuera|free|at liberty|at home)(?=\\))',
  ],
  // «aquí la tengo, a mi hija X»
  ['active', '\\baqui (?:ya )?(?:l[oa]s? )?(?:tengo|tenemos)(?=,? a (?:mi|nuestr[oa])\\b)'],
  // «constató la salida del sindicalista X»
  [
    'noun',
    `(?<=\\b(?:constat|verific|confirm|comprob|corrobor|document|registr|certific|report)(?:o|a|aron|an|amos|ado) (?:(?:ayer|hoy|anoche|tambien|este \\w+|esta \\w+) )?(?:la|las) )salidas?(?! del (?:pais|gobierno|gabinete|equipo|hospital)\\b)(?= del? (?:(?:la|el|los|las) )?(?:[a-z]+ ){0,3}?[a-z]* ?x{2})(?![^.;]{0,90}\\b(?:hospital|clinica|pais|gobierno|gabinete|cargo|ministerio|equipo|directiva|junta|club|programa|empresa|hotel|aeropuerto)\\b)`,
  ],
  // «said he had gone home», «se había ido a su casa»
  [
    'verb',
    '\\b(?:had|has|have) (?:already )?gone (?:back )?home\\b(?! (?:for|to vote|sick|early))|\\bse (?:habian?|han?) ido (?:ya )?(?:a|para) (?:su|sus) casas?\\b',
  ],
]
