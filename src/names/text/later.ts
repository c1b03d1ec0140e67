import { CELL, ENGLISH_CELL } from './places.ts'

/*
 * What a sentence behind the one that told a release says of where somebody is now, in whatever words: a cell, a
 * guard, a house that may not be left, a court that took it back, a newspaper that takes it back. Generous on purpose:
 * a release that is missed hurts less than one that is not true. Patterns see text folded in place.
 */

const any = (...pieces: string[]): string => `(?:${pieces.join('|')})`

/** The name of a prison, a police or a barracks, with what may stand before it. */
const INSIDE = any(
  `(?:en|a|al|hacia|hasta|por) (?:(?:la|el|los|una?|su) )?(?:(?:sede|celdas?|comando|calabozos?|instalaciones|centro|oficina|delegacion|cuartel) (?:(?:de|del|principal|central|regional) )*)?(?:(?:la|el) )?(?:${CELL})`,
  `(?:in|at|inside|into|to) (?:(?:the|a|an|his|her) )?(?:${ENGLISH_CELL})`,
)

const NOW = any(
  '\\ben (?:una|su) (?:celda|calabozo)\\b(?! (?:de \\w+ )?(?:donde|que))',
  `\\b(?:esta|estan|se encuentra|permanece|sigue|continua|amanecio|quedo|termino|acabo|paso la noche|fue a parar|fue a dar|duerme|lo retienen|la retienen|lo tienen|la tienen) (?:\\w+ ){0,4}?${INSIDE}`,
  `\\b(?:fue|fueron|lo|la|ha sido|resulto) (?:\\w+ ){0,2}?(?:llev|traslad|ingres|recluid|devuelt|devolv|remitid|mand|enviad|conducid|confin|encerrad|encerr|metid|meti|regres|retorn)\\w* (?:\\w+ ){0,4}?${INSIDE}`,
  '\\b(?:la|el|una? (?:comision|unidad|patrulla) (?:de la|del)) (?:dgcim|sebin|cicpc|pnb|conas|faes|guardia|policia|gnb)\\b[^.;]{0,30}\\b(?:lo|la) (?:retiene|detuv|tiene|mantiene|busc|arrest|captur|llev|interrog|aprehend|acus|saco)\\w*',
  '\\b(?:lo|la) (?:arrest|apres|captur|aprehend|detuv|detien|encarcel|intercept|secuestr|retuv|retien|recluy)\\w+',
  `\\b(?:is|was|remains|sits|lies|languishes|stays|spent the night|ended up) (?:\\w+ ){0,4}?${any(`(?:in|at|inside) (?:the |a |his |her )?(?:${ENGLISH_CELL})`, 'behind bars', 'in custody', 'locked up', 'under arrest', 'in detention', 'in handcuffs')}`,
  `\\b(?:was|were|been) (?:\\w+ ){0,3}?(?:taken|moved|transferred|sent|returned|driven|hauled|brought|marched|flown) (?:\\w+ ){0,3}?(?:to|into|back to) (?:the |a |another )?(?:${ENGLISH_CELL})`,
  '\\b(?:once more|again|by nightfall|by evening|hours later|days later) (?:\\w+ ){0,4}?(?:behind bars|in custody|in a cell|under arrest|locked up|detained|arrested)\\b',
  '\\b(?:was|were|been|got) (?:\\w+ ){0,2}?(?:picked up|rearrested|re-arrested|recaptured|redetained|arrested|detained|seized|captured) (?:again|at|by|on|in|outside|days|hours|later|yesterday|this)\\b|\\bagents? (?:\\w+ ){0,3}?(?:arrested|detained|seized|took|grabbed)\\b',
  '\\b(?:en|de|por) (?:el )?(?:aeropuerto|maiquetia|alcabala|frontera|retén|su casa|su vivienda) (?:lo|la) (?:arrest|det|captur|apres|aprehend)\\w+',
)

const FOUND_INSIDE = `\\b(?:lo|la) (?:ubic|localiz|hall|encontr|consigui|vi)(?:o|aron|eron|eron) (?:\\w+ ){0,4}?${INSIDE}|\\b(?:located|found|tracked) (?:him|her) (?:\\w+ ){0,3}?(?:in|at|inside|to) (?:${ENGLISH_CELL})`

const AT_HOME = any(
  '\\b(?:no|ni) (?:puede|podra|podia|tiene permitido|le permiten|la dejan|lo dejan) (?:\\w+ ){0,2}?(?:salir|abandonar|asomarse|dejar|cruzar|recibir visitas|pisar la calle)(?! (?:\\w+ )?(?:del|el) (?:pais|estado|municipio|territorio)|\\w* de (?:caracas|venezuela))',
  '\\b(?:cumple|cumplira|cumplen|paga|pagara) (?:\\w+ ){0,3}?(?:arresto|condena|detencion|pena|casa por carcel)\\b|\\b(?:tobillera|grillete|brazalete) electronic[oa]\\b|\\bankle (?:monitor|bracelet|tag)\\b',
  '\\b(?:cannot|can.t|may not|not allowed to|forbidden to|barred from) (?:leave|leaving|step|go outside|stepping) (?:\\w+ )?(?:his|her|the) (?:home|house|apartment|flat|building|property)\\b|\\bconfined to (?:his|her|the)\\b|\\bmust (?:stay|remain) (?:at home|in (?:his|her)|indoors|inside)\\b',
  '\\b(?:hay|tiene|tienen|con|quedaron) (?:un|una|dos|tres|cuatro|\\d+|varios) (?:policias?|funcionarios?|guardias?|custodios?|agentes?|patrullas?)\\b|\\b(?:patrulla|policias?|funcionarios?|guardias?|custodios?|agentes?) (?:\\w+ ){0,3}?(?:custodia|vigila|cuida|apostad|dia y noche|a la puerta|en la puerta|frente a su (?:casa|vivienda))\\w*|\\bpolice (?:car|officers?|guard) (?:\\w+ ){0,4}?(?:outside (?:his|her)|at (?:his|her) (?:door|gate|home))\\b',
)

const UNDONE = any(
  '\\b(?:le|les|se le) (?:\\w+ ){0,3}?(?:dict|impus|decret|acord|ratific|reimpus)\\w* (?:\\w+ ){0,3}?(?:privativa|privacion|prision preventiva|arresto|medida privativa|detencion|reclusion|casa por carcel)\\b',
  '\\b(?:medida|orden|boleta|decision|libertad|excarcelacion|beneficio) (?:\\w+ ){0,3}?(?:fue|quedo|ha sido|resulto) (?:\\w+ )?(?:revoc|anul|suspend|sin efecto|revert|negad|paraliz|frenad)\\w*|\\b(?:revoc|anul|suspend|revirti)(?:o|io|aron|ieron) (?:\\w+ )?(?:la|el|esa|su|dicha) (?:medida|orden|boleta|decision|libertad|excarcelacion|beneficio|fallo)',
  '\\b(?:order|measure|decision|ruling|release|bail|freedom) (?:was|were|has been|is) (?:\\w+ )?(?:revoked|overturned|reversed|annulled|suspended|stayed|cancell?ed|withdrawn|halted|blocked)|\\b(?:revoked|overturned|reversed|annulled|withdrew|cancell?ed|suspended) (?:the|his|her|that|its) (?:order|measure|decision|ruling|release|bail|freedom|parole)',
)

const WITHDRAWN = any(
  '\\b(?:nunca|jamas|no) (?:le |les |se )?(?:abri(?:o|eron)|entreg(?:o|aron)|firm(?:o|aron)) (?:la|el|las|los) (?:puertas?|rejas?|porton|boletas?|orden)\\b',
  '\\b(?:retiramos|retiro|retiraron|borramos|borro|borraron|eliminamos|elimino|eliminaron|corregimos|corrigio|corrigieron|rectificamos|rectifico|rectificaron|aclaramos|enmendamos) (?:\\w+ ){0,3}?(?:publicacion|nota|mensaje|dato|informacion|tuit|post|version|anuncio|lista|error|nombre)\\b|\\b(?:fe de errata|rectificacion|correccion|aclaratoria)\\b',
  '\\b(?:dato|informacion|noticia|version|lista|nombre|anuncio|publicacion|reporte) (?:\\w+ ){0,4}?(?:incorrect|err[oa]ne|equivocad|falsa?|fals[oa]s|inexact|mentira|no (?:era|es) (?:ciert|correct|veraz)|errad)\\w*',
  '\\b(?:pedimos|pidio|pidieron|ofrecemos|ofrecio|ofrecieron|nuestras) (?:\\w+ )?(?:disculpas|perdon|excusas)|\\bdisculp(?:en|amos|as)\\b|\\blamentamos (?:el|la|haber|mucho)\\b|\\bnos equivocamos\\b|\\bse equivoc(?:o|aron)\\b|\\bhubo (?:un |una )?(?:error|confusion|equivocacion)',
  '\\b(?:era|fue|se trat(?:a|aba|o) de|resulto (?:ser)?|es) (?:de )?(?:otr[oa] (?:persona|hombre|mujer|detenid|pres|joven|del mismo)|un[oa]? (?:homonim|tocay|pres[oa] comun)|alguien (?:mas|con el mismo))',
  '\\b(?:we|they|it|the \\w+) (?:have |has )?(?:since |later )?(?:withdr\\w+|retract\\w+|delet\\w+|remov\\w+|correct\\w+|apologi[sz]\\w+|took down|taken down|regret\\w*)\\b|\\b(?:was|were|is|are|turned out to be|proved) (?:\\w+ )?(?:false|wrong|incorrect|inaccurate|untrue|mistaken|another (?:man|woman|person|prisoner|inmate|detainee)|someone else|a different (?:man|woman|person)|a namesake)\\b|\\bcorrection:|\\bwe (?:were|got it) wrong\\b|\\bapologi[sz]e\\b',
)

/** What is told of the time before, or of somebody else's place: words before the sign. */
const EARLIER =
  /\b(?:donde|where|cuando|when|mientras|while|desde (?!(?:ayer|anoche|hoy|ese|entonces|esta|este|la|el))|desde (?:el|la) (?:dia|momento|ano|\d+ de)|since (?!(?:then|yesterday|last|\w+day))|habian?|had|estaban?|estuv\w+|era|llevaban?|pasaron|pas[oa] (?:\w+ ){1,3}?(?:anos|meses|dias|semanas)|permanecio (?:\w+ ){0,2}?(?:anos|meses|dias|semanas)|spent|hace (?:\w+ ){1,2}(?:anos?|mes(?:es)?|semanas?)|(?:years?|months?|weeks?) ago|(?:19|20)\d\d|first|original\w*|por primera vez|tras|after|despues de|luego de)\b/
/** The same behind it. */
const DATED =
  /^[^.;]{0,70}\b(?:hace (?:\w+ ){1,2}(?:anos?|mes(?:es)?|semanas?)|(?:years?|months?|weeks?) ago|(?:19|20)\d\d|(?:de|en|desde|in|since|last) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:for|por|durante) (?:\w+ ){0,3}?(?:anos?|mes(?:es)?|years?|months?)|acusad[oa]s? de|accused of|(?:en|por|tras|during|in|after|over) (?:las |una |unas |los |the |a )?(?:protestas?|protests?|elecci\w+|election\w*|tuits?|mensajes?|posts?))\b/

const sign = (source: string): RegExp => new RegExp(source, 'g')

/** Signs of a later sentence; what is dated before the release has no force. */
export const LATER: readonly { pattern: RegExp; personal: boolean; dated: boolean }[] = [
  { pattern: sign(NOW), personal: true, dated: true },
  { pattern: sign(FOUND_INSIDE), personal: false, dated: true },
  { pattern: sign(AT_HOME), personal: false, dated: true },
  { pattern: sign(UNDONE), personal: false, dated: false },
  { pattern: sign(WITHDRAWN), personal: false, dated: false },
]

/** Whether a sign tells of the time before the release. @param lead the clause before it @param tail what follows it */
export const isBefore = (lead: string, tail: string): boolean => EARLIER.test(lead) || DATED.test(tail)
