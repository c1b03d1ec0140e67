/**
 * Words that name some of a group told before: «entre los que salieron está», «uno de ellos es», «con él cruzaron la
 * frontera», «the group included». They say that the group is meant; that it was freed, an earlier sentence says.
 */
import type { Attached } from './attachment.ts'
import { isBalance, REMAIN } from './leads.ts'
import { isFact, type Mention } from './mentions.ts'
import { PERSON } from './persons.ts'
import type { Passage } from './story.ts'
import { vocabularyOf } from './vocabulary.ts'

const STATE =
  '(?:(?:se )?(?:encuentra[n]?|encontraban?|hallan?|hallaban?|cuentan?|contaban?|incluyen?)|figura[n]?|figuraban?|esta[n]?|estaban?|estuv(?:o|ieron)|destaca[n]?|aparece[n]?|hay|hubo|iban?|van?|venian?|viene[n]?|viajaban?|viaja[n]?|viajaron|llegaron|regresaron|salieron|sobresale[n]?|es|era|son|eran|fue|fueron|lo integran|se (?:identifica|reconoce)n? a|is|are|was|were|includes?|included)'
const OUT_VERB =
  '(?:sali(?:o|eron|an?)|salen?|dej(?:o|aron)|abandon(?:o|aron)|cruz(?:o|aron)|recuper(?:o|aron)|recobr(?:o|aron)|obtuv(?:o|ieron)|volvi(?:o|eron)|regres(?:o|aron)|retorn(?:o|aron)|lleg(?:o|aron)|viaj(?:o|aron)|aterriz(?:o|aron)|qued(?:o|aron)|fue(?:ron)?|lograron|traspas(?:o|aron)|atraves(?:o|aron)|pas(?:o|aron)|baj(?:an?|o|aron)|desciend(?:en?)|descendi(?:o|eron))'
const WHO_LEFT = `(?:que|quienes) (?:ya |hoy |ayer |anoche |tambien |lograron )?(?:(?:${OUT_VERB}|salir)(?! (?:a (?!(?:su|la) (?:casa|calle))|al |hacia |herid|detenid|arrestad|trasladad|en defensa))|(?:estan|se encuentran) (?:libres|en libertad|con sus (?:familias|seres)|en (?:sus? )?(?:casas?|hogar(?:es)?|viviendas?|residencias?)))`
const WHO_WENT =
  '(?:who|that) (?:were |was |have |had |also |finally |now |been |just ){0,3}(?:walk\\w*|left|came|cross\\w*|return\\w*|regain\\w*|arriv\\w*|emerg\\w*|step\\w*|land\\w*|went|flew|got|freed|released|made it)'
const NOT_TO = '(?! (?:a |al |hacia |rumbo |para |en defensa|que |herid|a recib|el grito|la noticia|la voz))'
const LEFT_WITH = `(?:(?:sali(?:o|eron)|viaj(?:o|aron)|vol(?:o|aron)|lleg(?:o|aron)|aterriz(?:o|aron)|dej(?:o|aron)|abandon(?:o|aron)|cruz(?:o|aron)|recuper(?:o|aron)|recobr(?:o|aron)|obtuv(?:o|ieron)|traspas(?:o|aron)|qued(?:o|aron) (?:libres?|en libertad)|fue(?:ron)? (?:tambien )?(?:liberad|excarcelad|amnistiad)[oa]s?|(?:volvi(?:o|eron)|regres(?:o|aron)) a (?:sus? )?casas?)${NOT_TO}(?: la frontera| el (?:penal|porton|puente)| la (?:carcel|prision|puerta|reja|libertad)| su libertad| de (?:prision|la carcel|el penal))?)`
const BACK_HOME =
  '(?:amnistiad|indultad|beneficiad|repatriad|canjead|soltad|desterrad|excarcelad|liberad|returnee|evacuee)[oa]?s'
const BEFORE_LIST =
  '(?: casos?(?: de(?=l? ))?| l[oa]s? de(?=l? )| nombres?(?: de(?=l? ))?| tambien| ademas| also| asimismo| now)*'

/** A group by its number: «los nueve», «the 21». */
const COUNTED =
  '(?:l[oa]s|the) (?:otr[oa]s |otras |primer[oa]s |ultim[oa]s |other |first |last |remaining )?(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veint\\w+|treint\\w+|cuarent\\w+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty(?:-\\w+)?|thirty(?:-\\w+)?)'
/** Others than the freed: a group told of by them is not meant. */
const NOT_CAUGHT =
  '(?! (?:[\\w¤]+ ){0,3}(?:detenid|arrestad|pres[oa]s|diputad|ministr|abogad|funcionari|custodi|policias|agentes|senador|fiscal|juec|juez|magistrad|familiares|madres|guardias|detained|arrested|lawmakers|lawyers|officials|guards|officers|judges|relatives|countries|paises|estados|dias|anos|meses|days|years|months|states)\\w*)'
/** The group is the one told of in the sentence or two before, or in a header of the sentence itself. */
const NEAR = [
  `(?:entre|among) (?:ell[oa]s|est[oa]s|estas personas|quienes|them|these|whom)(?: tambien| also)? ${STATE}`,
  `(?:entre|among) (?:l[oa]s|the|those)(?: \\w+){0,2} (?:${PERSON}|casos|nombres|personas|venezolan[oa]s|extranjer[oa]s|people|names)(?: \\w+){0,3}? ${STATE}`,
  `(?:un[oa]|otr[oa]|dos|tres|cuatro|vari[oa]s|algun[oa]s|otr[oa]s|one|another|two|three|several|some|others)(?: mas| more)? (?:de|of) (?:ell[oa]s|l[oa]s (?:mismos|jovenes|detenidos|nombres|beneficiad[oa]s)|them|those|these|the (?:men|women|group))(?: tambien| also)? (?:es|son|fue|fueron|era|eran|se llaman?|is|are|was|were)`,
  '^(?:el|la|the) (?:mayor|menor|mas (?:joven|veteran[oa])|unica mujer|oldest|youngest|only woman) (?:es|era|is|was)',
  '(?:el|la|the) (?:unic[oa]|only) (?!mujer que|hombre que)(?:[\\w¤]+ ){0,3}?(?:whose (?:name|identity)|cuy[oa] (?:nombre|identidad)|(?:identificad|conocid|confirmad|divulgad|verificad|revelad|mencionad|nombrad)[oa]|identified|named|known|confirmed|publicly named)\\b[^;:.,]{0,60}? (?:es|fue|is|was)(?: (?:el|la) de(?=l? ))?',
  '(?:identified|named|listed|confirmed) (?:all|most|some|several|\\w+) of them,? (?:including|among them)',
  '(?:identific|nombr|mencion|confirm)\\w* a (?:tod|vari|algun|un|otr)[oa]s de ell[oa]s,? (?:entre ell[oa]s|incluid[oa]s|como)',
  '(?:travell?ing|flying|freed|released|leaving) (?:with|alongside) (?:him|her|them) (?:was|were|is|are)(?:, among others,)?',
  '(?:es|son|fue|seria|tal es|asi es|is)(?: tambien)? (?:el|los) casos? (?:de(?=l? )|del)',
  `(?:l[oa]s|the|est[oa]s) (?:dos |tres |cuatro |cinco |otr[oa]s |primer[oa]s |two |three |other )?(?!abogad|defensor|fiscal|juez|jueces|lawyer|attorney|judges|prosecutor)(?:${PERSON}|uniformad[oa]s|civiles|mujeres|extranjer[oa]s|excarcelad[oa]s|liberad[oa]s|beneficiad[oa]s|amnistiad[oa]s|others|freed)(?: (?:excarcelad|liberad|beneficiad)[oa]s| freed| released)? (?:son|fueron|are|were)(?! (?:excarcelad|liberad|detenid|traslad|llevad|recibid|acusad|condenad|puest|freed|released|arrest|detain|taken))`,
  `(?:entre|among) ${COUNTED}${NOT_CAUGHT}(?: [\\w¤]+){0,8}?,? ${STATE}`,
  `${COUNTED}${NOT_CAUGHT}(?: (?!que\\b|who\\b)[\\w¤]+){0,3}?(?: que (?:falta|qued|sal|recuper|fuer|lleg|regres|volv)\\w*(?: [\\w¤]+){1,4}?)? (?:son|fueron|eran|are|were|include[sd]?)(?! (?:[\\w¤]+ ){0,2}(?:excarcelad|liberad|detenid|traslad|llevad|recibid|acusad|condenad|puest|freed|released|arrest|detain|taken|held|jailed|de\\b|del\\b|from\\b))`,
  `(?:de|of) (?:${COUNTED}|ell[oa]s|them),? (?:\\d+|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|one|two|three|four|five|six|seven|eight) (?:es|son|eran|is|are|were) (?!(?:de )?(?:mujer|hombre|menor|adolesc|milit|women|men)\\w*\\b[^:]{0,20}\\.)[^:;.,]{3,40}:`,
  '(?:the|l[oa]s) (?:others?|otr[oa]s|demas|rest)(?: (?:excarcelad|liberad)[oa]s| freed| released)? (?:are|were|include[sd]?|son|fueron)(?! (?:[\\w¤]+ ){0,2}(?:excarcelad|liberad|detenid|traslad|llevad|recibid|acusad|condenad|freed|released|arrest|detain|taken|held|jailed|still|in))',
  'otr[oa]s (?:excarcelad|liberad)[oa]s (?:son|fueron)',
  '(?:del|de este|de ese) (?:mismo )?grupo (?:tambien )?(?:forman?|formaban?|hacen?|hacian?) parte',
  'others (?:freed|released) (?:on \\w+ )?(?:are|were|include[sd]?)',
  `l[oa]s (?:beneficiad|favorecid|excarcelad|liberad|amnistiad|repatriad)[oa]s(?: (?!que\\b|no\\b)[\\w¤]+){1,8}? (?:son|fueron)(?=:| (?:el|la|los|las)\\b)`,
  '^(?:son|they are|these are)(?:,? (?:entre otr[oa]s|among others),?)?(?=:| (?:el|la|los|las)\\b)',
  '^so (?:was|were|is|are|did)',
  '(?:tambien|igualmente|asimismo) lo (?:fue|fueron|esta|estan)',
  '(?:en|entre) (?:la|las|el|los) (?:que|cual(?:es)?) (?:tambien )?(?:aparecen?|figuran?|se (?:encuentran?|incluyen?|cuentan?|leen?|mencionan?))(?<=\\b(?:lista|listado|nomina|relacion|excarcelad[oa]s|liberad[oa]s|grupo)\\b[^;:.]{0,60})',
  '(?:se (?:conocen?|conocio|conocieron|divulg\\w+|confirm\\w+|trascendi\\w+)|(?:conocer|conocio|confirmo|confirmar|obtuvo|publico|divulgo|verifico|difundio|revelo)) (?:[\\w¤]+ ){0,3}?(?:nombres|identidades)(?: de (?:algun|vari|est|ell|l)[oa]s(?: [\\w¤]+){0,3})?(?=:)',
  '(?:(?:algunos|varios|otros) (?:de l[oa]s )?nombres|(?:los|sus) nombres|nombres)(?: (?!no\\b|que\\b)[\\w¤]+){0,4}?(?=:)',
  '(?:agreg|sum|anad|inclu|mencion|public|difund|divulg|confirm|reve|aport|ofrec|dio a conocer|dieron a conocer|identific|added|gave|listed|published)\\w*(?: tambien| also)? (?:l[oa]s|est[oa]s|otros|the|these) (?:nombres|names) (?:del?|of)',
  `(?:(?:un[oa]|otr[oa]|el primero|la primera|el ultimo|la ultima|el mayor|la mayor|el mas joven|la mas joven|la unica mujer|el unico \\w+|one|another|the (?:only woman|youngest|oldest|first|last)) (?:de(?:l)?|of) (?:l[oa]s |the |those )?(?:grupo|group|ell[oa]s|them|${COUNTED}|recien (?:excarcelad|liberad|llegad)[oa]s|(?:excarcelad|liberad|amnistiad|repatriad)[oa]s|freed(?: \\w+)?|released(?: \\w+)?)),`,
  '(?:han?|ha|fueron|have|has) (?:sido )?(?:identificado[s]?|nombrado[s]?|identified|named)(?: (?:a )?(?:l[oa]s|el|la|al|the) [\\w¤ ]{3,30}?)? (?:como|as)',
  '(?:se trata (?:de(?=l? )|del)|se tratan de|(?:ell[oa]s|est[oa]s) son|son ell[oa]s|they are|they include[sd]?|those (?:names|people) are)',
  '(?:los|sus|the|their|cuyos) (?:nombres|identidades|names) (?:son|are)',
  '(?:(?:fueron |han sido |were |son |estan |quedaron )?identificad[oa]s? como|identific(?:o|aron) (?:a l[oa]s \\w+ )?como|responden? a(?: l)?os nombres? de|were identified as|identified (?:them )?as|named (?:them )?as)',
].join('|')

/** The words tell themselves that people left; an earlier sentence tells that it was prison they left. */
const LEFT = [
  `(?:entre|among) (?:l[oa]s|aquell[oa]s|the|those)(?: [\\w¤]+){0,3}? ?(?:${WHO_LEFT}|${WHO_WENT}|${BACK_HOME})\\b[^;:.,]{0,60}?(?:, (?:segun|de acuerdo con|according to) [^;:.,]{3,50})?,? ?(?:${STATE}|:)`,
  `(?:un[oa]|otr[oa]|dos|tres|vari[oa]s|algun[oa]s|one|another|two|some|several)(?: mas| more)? (?:de|of) (?:l[oa]s|aquell[oa]s|quienes|the|those)(?: [\\w¤]+){0,3}? ?(?:${WHO_LEFT}|${WHO_WENT}|${BACK_HOME})\\b[^;:.,]{0,60}? (?:es|fue|era|son|fueron|is|was|are|were)`,
  `(?:el|la|los|las|the) (?:primer|ultim|segund|tercer|unic|first|last|second|only)[oa]?s?(?: \\w+){0,2}? (?:en|que|to|who) (?:\\w+ )?(?:sal(?:ir|io|ieron)|cruzar|cruz(?:o|aron)|dejar|abandonar|llegar|pisar|bajar|asomarse|aparecer|ser (?:liberad|excarcelad)\\w+|leave|walk|walked|come|came|emerge|be freed|be released|step)\\b[^;:.,]{0,40}? (?:fue|fueron|es|son|was|were|is|are)`,
  `(?:con|junto (?:a|con)|al lado de|detras de|tras) (?:el|ella|ell[oa]s|este|esta)(?: tambien)?,? ${LEFT_WITH}`,
  '(?:with|alongside|beside|behind|after) (?:him|her|them)(?: on the (?:bus|plane|flight))? (?:(?:came|walked|went) (?:out|free)|left|crossed)',
  `(?:en|dentro de|a bordo de(?:l)?|a) (?:el |la |los |las |l |ese |este |esa |esta |dicho |mismo )*(?:grupo|lista|listado|lote|tanda|autobus|bus|avion|vuelo|caravana|contingente|nomina|jornada)(?: de (?:l[oa]s )?(?:excarcelad|liberad|amnistiad|repatriad|\\d|pres)\\w*)?(?: (?!de\\b)[\\w¤]+){0,5}? (?:tambien |ademas )?(?:${STATE}|se suman?|se agregan?|se anaden)`,
  '(?:lo|la|los|las|le|les) sigui(?:o|eron)',
  '(?:on|in|aboard) (?:the|that) (?:bus|plane|flight|list|group|batch|convoy)(?: [\\w¤]+){0,3}? (?:was|were|are|is)',
  "(?:the|[\\w¤]+(?:'s|s')) (?:group|list|batch|freed|those freed|releases?) (?:also )?(?:includes?|included|comprises?|is made up of|consists? of)",
  '(?:el grupo|la lista|el contingente|la nomina|el lote)(?: [\\w¤]+){0,3}? (?:tambien )?(?:(?:l[oa] )?(?:integran?|integraban?|conforman?|componen?|completan?|encabezan?|cierran?|abren?|incluye|incluia|incluyo))',
  '(?:completan?|integran?|encabezan?|cierran?|conforman?) (?:el grupo|la lista|la nomina|el listado)',
  'a l[oa]s (?!\\d)(?:nombres|casos|anteriores|ya|primer[oa]s)\\b[^;:.]{0,60} se (?:suman?|sumaron|agregan?|anaden?)',
  'a (?:ell[oa]s|est[oa]s|la lista|esta lista|es[oa]s nombres|l[oa]s anteriores) se (?:suman?|sumaron|anaden?|agregan?|unieron|unen)|se (?:suman?|sumaron|anaden?|agregan?) a (?:ell[oa]s|la lista)',
  '(?:lo mismo|igual) (?:ocurrio|paso|sucedio|hizo|hicieron) (?:con )?|(?:la misma|igual|identica) suerte (?:tuv(?:o|ieron)|corri(?:o|eron))',
  `(?:tambien|igualmente|asimismo|ademas|de igual forma|del mismo modo|luego|despues|minutos despues|poco despues|mas tarde|horas despues|finalmente|por ultimo|de ultim[oa]|primero),? (?:lo hizo|lo hicieron|sali(?:o|eron|an?)|cruz(?:o|aron)|lo lograron|lo logro|quedo (?:libre|en libertad)|quedaron (?:libres|en libertad)|estan? (?:libres?|en (?:libertad|casa|su casa))|volvi(?:o|eron) a (?:su )?casas?)${NOT_TO}`,
  '(?:also|now|already) (?:out|free|home|back home|back with (?:his|her|their) famil\\w+)(?:,)? (?:is|are|was|were)|(?:also|then|next) (?:came|walked|emerged|stepped) (?:out|free)',
].join('|')

export const NEAR_GROUP = new RegExp(`(?:^|[\\s(¿¡–,;:-])(?:${NEAR})${BEFORE_LIST}(?=[\\s:,])`, 'g')
export const LEFT_GROUP = new RegExp(`(?:^|[\\s(¿¡–,;:-])(?:${LEFT})${BEFORE_LIST}(?=[\\s:,])`, 'g')
/** A quick look before each of the two long patterns. */
export const MAY_BE_NEAR =
  /\b(?:entre|among|casos?|unic[oa]|mayor|menor|joven|veteran[oa]|of them|travell?ing|flying|leaving|only|youngest|oldest|first|last|primer[oa]|ultim[oa]|nombres|names|se tratan?|son|so|lo|others|are|include[sd]?|identific\w+|identified|named|nombres|l[oa]s|the|est[oa]s|(?:one|two|three|un[oa]|otr[oa]s?|dos|tres|cuatro|vari[oa]s|algun[oa]s|another|several|some|others) (?:mas |more )?(?:de|of))\b/
export const MAY_HAVE_LEFT =
  /\b(?:entre|among|(?:one|two|un[oa]|otr[oa]|dos|tres|vari[oa]s|algun[oa]s|another|several|some) (?:mas |more )?(?:de|of)|(?:primer|ultim|segund|tercer|unic)[oa]?s?|first|last|second|only|(?:con|tras|detras de|al lado de) (?:el|ell[oa]s?)|junto|(?:with|alongside|beside|behind|after) (?:him|her|them)|grupo|lista|listado|lote|tanda|autobus|bus|avion|vuelo|caravana|contingente|nomina|jornada|plane|flight|list|group|batch|convoy|the freed|releases|completan?|integran?|encabezan?|cierran?|conforman?|suman?|sumaron|anaden?|agregan?|suerte|lo mismo|siguio|siguieron|tambien|igualmente|asimismo|ademas|igual|luego|despues|mas tarde|finalmente|por ultimo|primero|also|now|already|so|then|next)\b/

/** How many sentences back a group may have been told. */
const NEAR_BACK = 3
const FAR_BACK = 12

/** A release and the sentence that tells it. */
export interface Told {
  passage: Passage
  mention: Mention
}

/** The release that a group named in the sentence at `index` was told with; null when another fate stands between. */
export function releaseBefore(passages: readonly Passage[], index: number, near: boolean): Told | null {
  const from = Math.max(0, index - (near ? NEAR_BACK : FAR_BACK))
  for (let at = index - 1; at >= from; at -= 1) {
    const passage = passages[at]
    if (passage === undefined) return null
    const { folded, language } = passage.sentence
    // «Excarcelados: 12», a row of a balance: figures of a week, no release that anything later means.
    if (isBalance(passages, at)) {
      if (near) return null
      continue
    }
    const vocabulary = vocabularyOf(language)
    const told = passage.mentions.filter((mention) => mention.mode !== 'past')
    const fact = told.findLast((mention) => isFact(mention) && !isLoose(mention))
    const other = [
      vocabulary.held,
      vocabulary.houseArrest,
      vocabulary.rearrest,
      vocabulary.died,
      vocabulary.disappeared,
      REMAIN,
    ].some((pattern) => pattern.test(fact === undefined ? folded : folded.slice(fact.end)))
    if (near && (other || TRANSFERRED.test(folded))) return null
    if (near && told.length > 0 && told.every((mention) => !isFact(mention) && mention.mode !== 'paper'))
      return null
    if (fact !== undefined) return { passage, mention: fact }
  }
  return null
}

/** «los liberados», «its release»: words that only look back. */
function isLoose(mention: Mention): boolean {
  return mention.kind === 'noun' && mention.mode !== 'done'
}

const TRANSFERRED = /\b(?:traslad(?:ad[oa]s?|aron|o) (?:a|al|hacia)|transferred to|visitas?|visit(?:ed|s))\b/

const OFFICIAL =
  /(?:^|[^\w])(?:ministr[oa]|viceministr[oa]|canciller|embajador[a]?|enviad[oa]|mediador[a]?|emisari[oa]|nuncio|cardenal|director[a]? (?:del?|of) (?:la |el )?(?:penal|carcel|prision|centro|internado|reten|prison|jail)|alcaide|custodi[oa]|jefe (?:del penal|de custodios)|fiscal|juez[a]?|portavoz|delegad[oa]|secretari[oa] de estado|envoy|ambassador|minister|judge|prosecutor|warden|spokes\w+|mediator|secretary of state|diplomat\w*|consul)\b/
/** Of somebody who stands alone at the gate, not in a list: they are jailed, too. */
const ADVOCATE =
  /(?:^|[^\w])(?:abogad[oa]|defensor[a]? public[oa]|vocer[oa]|presidente|presidenta|comisari[oa]|lawyer|attorney|president|senator)\b/

/** Officials travel with the freed and speak at the gate: a weak opening does not make them freed. */
export function isOfficial(plain: string, person: Attached, alone = true): boolean {
  const role = ` ${plain.slice(person.lead, person.start)}`
  const behind =
    /^, (?:the |an? |su |his |her |una? )?[^,;.]{0,40}/.exec(plain.slice(person.end, person.end + 60))?.[0] ??
    ''
  const apposition = /^, (?:el|la|los|las) /.test(behind) ? '' : behind
  return [role, apposition].some((words) => OFFICIAL.test(words) || (alone && ADVOCATE.test(words)))
}
