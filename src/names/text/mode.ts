import { isLedOut } from './led-out.ts'
import { isOld } from './old.ts'
import type { Fact } from './predicate.ts'
import { isAbout, isToCome } from './to-come.ts'

/*
 * Whether a word for «out of prison» tells a fact. What stands before and behind it decides: denials, demands,
 * orders, hopes, hearsay, old dates. Patterns see one clause, folded in place.
 */

const DENIES =
  /\b(?:(?:dismiss|reject|refut|rebut|debunk|disput|contradict|scoff|shot down|quash)\w*(?: at| as \w+)? (?:[\w-]+ ){0,3}(?:reports?|claims?|rumou?rs?|posts?|word|news|suggestions?|assertions?|stories|messages)|(?:rechaz|descart|desestim|refut|tach|tild|calific)\w+ (?:de \w+ )?(?:la|las|los|el|esas?|esos?|una?) (?:version(?:es)?|rumor(?:es)?|informaci\w+|noticias?|especulacion(?:es)?|mensajes?|afirmaci\w+|listas?|listados?|cadenas?|audios?|publicaci\w+|post|tuits?|dato) (?:de |sobre |segun |que |donde |en )|mient(?:e|en) (?:\w+ ){0,3}(?:que|cuando)|mint(?:io|ieron) (?:\w+ ){0,3}(?:que|cuando)|(?:he|she|they|officials|it).{0,12}\b(?:lied|lying|lies) (?:when|about)|descart(?:o|aron|a|an)|son(?:o|aba|aron) (?:con )?que|imagin\w+ que|dream(?:ed|t|s)|neg(?:o|aron|ar)|nieg(?:a|an)|desmint(?:io|ieron)|desmient(?:e|en)|(?:es )?falso que|no (?:hay|existe|existen|consta)(?: \w+)? (?:constancia|registros?|indicios?|rastro) de que|no consta que|no es cierto que|no (?:significa|quiere decir|implica|supone|equivale)|(?:does not|doesn.t|do not|did not) mean|denied|denies|deny|false that|not true that)\b[^.;]*$/
/** A denial right before the word. */
export const NEGATES =
  /\b(?:no(?! solo\b)|ni|nunca|jamas|tampoco|sin que|sin|not(?! only\b)|never|\w+n['’]t|without|yet to|has yet|nor)\b(?:\s+(?!(?:y|e|and|but|pero|sino)\b|(?:confirm|verif|comprob|corrobor|ratific|constat))\w+){0,4}\s*$|(?<!\bya )\b(?:no|not)\s+(?:aparec|figur|est|se encuentr|includ|among|listed)\w*\b[^,;:]*$/
const NONE =
  /\b(?:en ningun\w*|in no|in none of|on none of)\b[^.;]*$|(?:^|[,;:)]\s*|\bque\s+|\b(?:a|y|and)\s+)(?:(?:(?:ni |y |de )?ningun\w*|nadie|no one|nobody)(?! (?:\w+ ){0,3}(?:confirm|verif|comprob|corrobor|ratific|constat))|tampoco|none|neither|ni (?:un|una|uno) sol[oa]|not (?:one|a single))\b|\b(?:ningun[oa]?|nadie|none|nobody|no one)\s+(?:(?:de|of) \w+ )?(?:(?:ha|habia|fue|logro|pudo|has|had|was|have|were)\s+)?$/
const DEMANDS =
  /\b(?:exig(?:e|en|io|ieron|iendo|ir|imos|ia|ian)|pid(?:e|en|io|ieron|iendo)(?! (?:no (?:ser|revelar)|el anonimato|anonimato|reserva|mantener))|pedi(?:r|mos|a|an)|reclam(?:a|an|o|aron|ando|ar)|solicit(?:a|an|o|aron|ando|ar)|demand(?:a|an|o|aron|ando)|clam(?:a|an|o|aron|ando)(?= por)|rog(?:o|aron|ar)|rueg(?:a|an)|inst(?:o|aron|a|an)(?= a)|urg(?:e|en|io|ieron)|abog(?:a|an|o|aron)(?= por)|suplic\w+|implor\w+|quer(?:emos|ia|ian)|llam(?:o|aron|ado)(?= a)|vigilia|marcha|campana|protest(?:a(?! de)|an|o|aron|aban|ando|ed|ing)|consigna|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|urg(?:es|ed|ing)|press(?:es|ed|ing)? for|seek(?:s|ing)?|sought|(?<!not )(?<!n.t )appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?|campaign(?:s|ed|ing)?)\b[^.;:]*$/
/** «sin que nadie avisara, soltaron a X», «no pudo avisarle a nadie, me dijo que …» */
const UNNOTICED =
  /\bsin que [^,;.]{3,60},|\bno (?:[a-z]+ ){1,5}a nadie(?: mas)?,(?= (?:(?:me|nos|le) )?(?:dij|cont|avis)\w+ que\b)/g
const GLAD = /\b(?:felicit|alegr|agradec|agradez|celebr|brind|gracias|felic|emocion|satisf|regocij)\w*/
const FOR_FREEDOM = /\bpor (?:la|su)\s*$/
const COMING_INSIDE =
  /^(?:\w+rian?\b(?! sido)|estar\b|esten?\b|saldrian?|hubieran?|hubiesen?|ser|sera|seran|sea|sean|seria|serian|fuera(?! de|$)|fueran|fuese|quedara|quedaran|quede|queden|saldra|saldran|salga|salgan|vuelvan?|regresen?|retornen?|lleguen?|reunan|abracen?|liberara|liberaran|liberen|libere|excarcelen|salir|recuperar|recobrar|abandonar|dejar|cruzar|volver|regresar|poner|cruzara|cruzaran|saliera|salieran|cruce|crucen|volvera|volveran|regresara|regresaran|estara|estaran|recuperara|recuperaran|recobrara|recobraran|abandonara|abandonaran|dejara|dejaran|egresara|recupere|recuperen|recobre|recobren|obtenga|obtengan|excarcelara|excarcelaran|suelten|suelte|indulten|be)\b|\bto be\b/
const COMES =
  /\b(?:podria|podrian|deberia|debio|debia|debieron|tenia que|tenian que|merece|merecen|supposed to|debe|deben|va a|van a|iba a|iban a|fueran a|espera|esperan|esperaba|esperaban|esperando|aguardando|aguarda|aguardan|a la espera de|pendiente|posible|eventual|proxim[oa]s?|esperanzas?|ilusion|anhelo|ganas|promet\w+|prev\w+|antes de|para|will|would|could|may|might|should|must|to be|expect\w*|hop(?:e|es|ed|ing)|await\w*|set to|due to|slated|possible|promis\w+|plans? to)\b(?:\s+\w+){0,5}\s*$|\bto(?:\s+\w+)?\s*$/
const ORDERS =
  /\b(?:acord(?:o|aron|ada|ado|ara|aran)|orden(?:o|aron|ada|ado|es|ara|aran)?|dispus\w+|decret\w+|otorg\w+|conced\w+|autoriz\w+|firm(?:o|aron|ada|ara|aran)|boletas?|paperwork|papers|papeles|papeleo|tramites?|oficio|recaudos|requisitos|dict(?:o|aron|ada|ara|aran)|aprob\w+|solicitud|audiencia|anunci(?:o|aron|a|an|ara|aran|ado|ada)|order(?:s|ed)?|grant(?:s|ed)?|approv(?:es|ed)|sign(?:s|ed)|announc(?:es|ed))\b(?:\s+\w+){0,4}\s*$/
/** «sí salió», «quien sí fue liberado»: said against a denial before it. */
const AFFIRMED = /(?<!\p{L})sí\s+(?:\w+\s+){0,2}$/u
/** Whoever hears or guesses: what they say is hearsay. */
const HEARD =
  '(?:companer[oa]s? de (?:celda|pabellon|causa)|cellmates?|testigos?|reclus[oa]s?|otr[oa] pres[oa]|witness(?:es)?|custodi[oa]s?|guardias?|vigilantes?|carceler[oa]s?|porter[oa]|garita|vecin[oa]s?|usuari[oa]s?|cuentas?|cadenas?|mensajes?|radio local|guards?|jailers?|neighbou?rs?|inmates?|users?|accounts?|posts?|messages?|bystanders?|local radio|social media)'
const SAYS_SO =
  '(?:dij(?:o|eron)|dic(?:e|en)|asegur(?:o|a|an|aron)|afirm(?:o|a|an|aron)|cont(?:o|aron)|cuentan?|coment(?:o|a|an|aron)|juran?|creen?|said|says?|told|claim(?:s|ed)?|report(?:s|ed|o|a|an|aron)?|avis(?:o|a|an|aron)|indic(?:o|a|an|aron)|inform(?:o|a|an|aron)|swears?)\\b'
const HEARSAY = new RegExp(
  `\\b${HEARD}\\s+(?:[\\w’']+\\s+){0,6}?${SAYS_SO}|\\b(?:segun(?: \\w+)?|according to|(?<!\\b(?:pres|detenid|arrestad|encarcelad|recluid|acusad|imputad|procesad|condenad|capturad|apresad|juzgad|encerrad)[oa]s? [^.;]{0,60})por) (?:\\w+\\s+){0,2}${HEARD}\\b|\\b(?:eso|asi lo|lo|as|so) (?:${SAYS_SO}) (?:\\w+\\s+){0,2}${HEARD}\\b|\\b${SAYS_SO},? (?:un|una|an?|unos|unas) ${HEARD}\\b`,
)
/** Marks that a sentence passes on what nobody has confirmed. */
const UNSURE =
  /\b(?:(?:circul(?:o|a|an|aron|aba|aban)|corr(?:e|en|io|ia|ian)|rod(?:o|aba)) (?:\w+ ){0,7}que|(?:oi|oy[oó]|oyeron|oido|escucho|escucharon|escuchado|heard) (?:decir |por ahi )?(?:que|that)|(?:creo|creemos|cree|creen|creyo|creyeron|me parece|thinks?|thought|believes?) (?:que |haber |ver |i |he |she |they |that )+(?:ya )?(?:vi|vio|vieron|visto|ver|sal|saw|seen|heard)\w*|(?:asegura|aseguran|jura|juran|dice|dicen|afirma|afirman|creen?) haber (?:visto|oido|escuchado)|(?:believed|thought|assumed|creyo|creyeron|creia|creian|pens(?:o|aron)) (?:que |that )?(?=x{2}|he|she|el\b|ella)|de confirmarse|claim(?:s|ed) (?:\w+ )?that|claim(?:s|ed)(?= x{3})|(?:se )?(?:presume|presumen|cree|especula|sospecha|estima|supone)(?= que)|presumiblemente|por lo visto|parece(?:n|ria)? (?:ser )?que|todo apunta|da la impresion|nos (?:escriben|llega|cuentan|comentan) (?:\w+ )?(?:que|de|una)|(?:nos|les) lleg(?:a|o) (?:la|una) (?:informacion|version|noticia)|(?:apenas|cuando|una vez que?|en cuanto|si) (?:la |lo )?(?:tengamos|tenga|haya|podamos|obtengamos|se confirme|confirmemos|logremos|verifiquemos|sea confirmad)|(?:fuentes|vecinos|medios|redes|custodios|internos|testigos)(?: \w+){0,2} habl(?:a|an|aban|o|aron) de|(?:en |su |de )?(?:estatus|status|estado|condicion) (?:de )?["«“]?(?:por|sin|en|pendiente)|(?:en|bajo|sujet[oa]s? a|pendientes? de|a la espera de|en proceso de) (?:verificacion|confirmacion)|con (?:la )?(?:debida )?(?:reserva|cautela|prudencia|reservas)|presumabl\w+|on (?:word|rumou?rs?|reports) that|it (?:appears|seems)|(?:thought|believed) to (?:be|have)|(?:pending|awaiting|under|subject to) (?:verification|confirmation)|unverified|yet to be (?:verified|confirmed)|(?:we are|still) (?:working|trying) to (?:confirm|verify)|redes (?:sociales )?(?:aseguran|dicen)|no (?:ha|han|esta|estan|habia) (?:sido )?confirmad\w+|not (?:yet )?(?:been )?confirmed|extraoficial\w*|rumor\w*|se rumora|trascendio|no oficial(?:es)?|al parecer|aparentemente|presuntamente|fuentes? no (?:oficial|identificad|autorizad)\w*|\buna fuente (?:policial|militar|penitenciaria|carcelaria|extraoficial|anonima|cercana|del penal|de la policia)|supuestamente|(?:presunt[oa]|supuest[oa]|(?<=^\W*)posible)s? (?:liberacion|excarcelacion|salida|libertad|egreso)\w*|versiones|(?:da(?:n|ba|ban)?|dio) por (?=(?:\w+ ){0,3}?(?:libre|liberad|excarcel|hech|ciert|segur|suelt))|alleged release|sin confirmar|no confirmad\w+|por confirmar|(?<=\b(?:no|nadie|nunca|tampoco|sin que)(?: (?:se|lo|la|nos))? )(?:se )?ha(?:n)? podido confirmar(?! cuant)|circul\w+ [^.;]{0,60}\b(?:mensajes?|audios?|notas? de voz|listas?|capturas?|publicaci\w+|tuits?|fotos?|videos?|imagenes|fotografias?)|hasta (?:ahora|el momento|el cierre)[^.;]{0,60}\b(?:nadie|ningun\w*|no)\b[^.;]{0,40}\b(?:confirm|ratific|verific)\w*|pudo (?:ser )?confirma\w+|reportedly|allegedly|unconfirmed|apparently|rumou?r\w*|(?:could|has|have) not (?:be |been |independently )*(?:confirm|verif)\w*\b(?! (?:how many|the number|who ))|may have|might have|corre(?:n)? (?:la voz|el rumor)|todo indica|se habla de|se comenta|se menciona|hay quien dice|unos dicen|otros dicen|dos versiones|cadenas? de whatsapp|por whatsapp|mensaje reenviado|se dice que|dicen que|it is said|is said to|are said to|believed to)\b/
/** What began as a rumour and is told as true by its end. */
const PROVED =
  /\b(?:termino siendo (?:verdad|cierto)|resulto (?:ser )?(?:cierto|verdad)|(?:lo|se) confirmo|dejo de ser (?:un )?rumor|turned out to be true|proved true|it is confirmed)\b/
/** Whether a sentence passes on what nobody has confirmed. */
export const isHearsay = (sentence: string): boolean =>
  (UNSURE.test(sentence) || HEARSAY.test(sentence)) && !PROVED.test(sentence)
/** «se desconoce si fue», «unclear whether he was», a question. */
const WHETHER = /\b(?:si|whether|if)\b[^,;]*$|¿[^?]*$/
const VERIFYING = /\b(?:verific|confirm|comprob|averig|indag|verify|check)\w* (?:si|whether|if)\b/
const UNKNOWN =
  /\b(?:se desconoce|no se sabe|se ignora|no esta claro|unclear|not (?:\w+ )?clear|unknown|not known|no word on)\b/
const CONDITIONAL = /\b(?:habria[ns]?|estarian?)\b/
const PAST = /\b(?:habia|habian|had)\s+(?:\w+\s+){0,2}$/
const PAST_INSIDE = /^(?:habian?|(?:goz|disfrut|llev)aban?)\b/
/** «dijo que había sido liberado», «said he had been freed»: the past of reported speech is news. */
const REPORTED =
  /\b(?:hasta (?:la|el|las|anoche|ayer|hoy|ahora|este|esta|entonces))\b[^.;]*$|\b(?:al cierre|a es(?:t)?a hora|para entonces|al momento de)\b[^.;]*\bya\b[^.;]*$|\bby (?:\w+ )?(?:nightfall|midnight|dawn|evening|noon|morning|night|sunset)\b[^.;]*$|\b(?:dij|inform|confirm|asegur|afirm|anunci|report|supo|supieron|enter(?:o|aron|ado|ada|amos)|avis|descubr|not(?:o|aron|ific)|publi[cq]|escrib|tuite(?:o|a|an|aron)\b|post(?:e|ed|s)|said|says|told|confirm|announc|claim|learn|discover|found out|wrote|tweet)\w*\b[^.;]{0,80}\b(?:que|that|had)\b[^.;]*$/
/** «he had been let out an hour earlier», «había salido minutos antes» */
const HOURS_BEFORE =
  /^[^.;]{0,60}\b(?:(?:an?|one|two|three|\w+) hours?|(?:\w+ )?minutes|moments|earlier (?:that|the same) (?:day|morning|night|afternoon)|that (?:same )?(?:morning|afternoon|night|evening|day)|(?:una|dos|tres|pocas|unas|\w+) horas?|(?:\w+ )?minutos|instantes|momentos|poco) (?:earlier|before|antes|atras)\b|^[^.;]{0,60}\b(?:that|earlier (?:that|the same)) (?:same )?(?:morning|afternoon|night|evening|day)\b|^[^.;]{0,60}\b(?:esa|aquella|esa misma) (?:manana|madrugada|tarde|noche)\b/
const NEVER_DONE =
  /^[^.;]{0,60}\b(?:fue|ha sido|quedo|sera|was|is|has been) (?:\w+ )?(?:suspendid|diferid|aplazad|postergad|pospuest|negad|rechazad|cancelad|frustrad|retrasad|demorad|paralizad|bloquead|delayed|postponed|denied|cancel|blocked|suspended|rejected|halted)\w*|^[^.;]{0,120}\b(?:nunca se|no se) (?:(?:ha|han|habia|habian) )?(?:ejecut|cumpl|concret|materializ)\w+|^[^.;]{0,60}\bse hara efectiv[oa]\b|^[^.;]{0,60}\b(?:no|not) (?:cumplida|ejecutada|carried out)\b/
/** «Está libre en papel» */
const ON_PAPER = /^\s*(?:\w+\s+){0,2}(?:(?:en|on) (?:el )?(?:papel|paper)\b|de palabra\b|in name only)/

/** «para que X pueda pasar la Navidad fuera», «until he is free», «needs to come home» */
const HOPED =
  /\b(?:pued[ao]n?|podamos|pudiera[ns]?|pudiese[ns]?|logren?|logremos|consigan?|permitan?|permitir|permitiria[ns]?|llegue[ns]? a|queremos|quieren?|anhel\w+|sueñ?an? con|suenan? con|ansi\w+|necesita[ns]?|can(?! (?:now |finally )?(?:confirm|report|verify|announce)\b)|needs?|wants?|deserves?|longs?)\b(?:\s+\w+){0,4}\s*$|\b(?:para que|a fin de que|con tal de que|siempre que|mientras no|until|till|unless)\b[^.;:]*$|\bhasta que\b(?:\s+\w+){0,3}\s*$/
/** What begins with «until» and is told in the past has come to pass. */
const CAME =
  /^(?:(?:se|l[oae]s?) )?(?:\w+(?:ieron|aron)\b|fue\b|fueron\b|sali|qued[oi]|recuper[oa]|recobr[oa]|volvio|regreso|llego|was|were|walked|left|came|got|won|went|released|freed|solt|liber[oa]|excarcel[oa]|abri|cruz[oa])/

/** «tras ser liberado», «después de que fuera liberada»: the form of a wish, but told as done. */
const DONE_BEFORE =
  /\b(?:acaban? de|acababan? de|siguientes? (?:de|a)|pudo|pudieron|logro|lograron|consiguio|consiguieron|managed to|(?:was|were) able to|(?:lo|la|los|las) (?:vi|vio|vimos|vieron)|saw (?:him|her|them)|acaban de|tras|luego de|despues de|luego de que|despues de que|horas despues de que|al|after|since|upon)\s*$/

const DONE_BEFORE_CLAUSE =
  /\b(?:logr(?:o|aron|e|amos) que|consegui(?:mos)? que|consigui(?:o|eron) que|hizo que|permiti(?:o|eron) que|bast(?:o|aron) para que|tras que|luego de que|despues de que|(?:agradec|celebr|festej|aplaud|alegr|valor)\w* (?:de )?que)\b[^;]*$/
/** A demand or denial ends where something is told as done: «exigen …, y recordaron que B fue liberado». */
const TELLS_ON =
  /\b(?:record|agradec|celebr|confirm|inform|report|agreg|anad|precis|dij|cont)\w* que\b[^;]*$|\b(?:remind|recall|add|not)ed (?:that )?[^;]*$/

/** «dictó la excarcelación, que se materializó el viernes». */
const CARRIED_OUT = /^[^.;]{0,80}\b(?:que|y) se (?:materializo|concreto|ejecuto|cumplio|hizo efectiva)\b/

/** Told in the past tense: no order or hope before it makes it less of a fact. */
const TOLD =
  /^(?:fue|fueron|pudo|pudieron|resulto|resultaron|ha|han|salio|salieron|quedo|quedaron|puso|pusieron|recupero|recuperaron|recobro|recobraron|obtuvo|obtuvieron|consiguio|logro|logr\w+ron|alcanz(?:o|aron)|gan(?:o|aron)|abandon(?:o|aron)|dej(?:o|aron)|egres(?:o|aron)|cruz(?:o|aron)|traspas(?:o|aron)|atraves(?:o|aron)|franque(?:o|aron)|volvi(?:o|eron)|regres(?:o|aron)|lleg(?:o|aron)|retorn(?:o|aron)|se encuentran?|esta(?:ba)?n?|duerme\w*|durmi(?:o|eron)|amaneci(?:o|eron)|descansa\w*|aterriz(?:o|aron)|abord(?:o|aron)|subi(?:o|eron)|les? (?:abr|franque)\w+|(?:lo|la|los|las|me|nos) \w+|aqui|ya|es|son|was|were|is|are|walked|stepped|hugged|embraced|came|got|emerged|left|regained|won|returned|arrived|slept|spent|reunited|liberaron|excarcelaron|libero|excarcelo|soltaron|solto)\b(?!.*\bto be\b)/

/** «logró que fuera liberado»: the form of a wish, told as done. */
const SUBJUNCTIVE =
  /^(?:esten?|fueran?|fuese|salieran?|recuperaran?|quedaran?|recobraran?|dejaran?|abandonaran?|cruzaran?)\b/

/** «anuló la libertad de X»: it was given and taken back. */
const TAKES_BACK =
  /\b(?:frustr\w+|fracas\w+|cancel\w*|aplaz\w*|posterg\w*|difir\w*|difiri\w*|anul\w+|revoc\w+|apel(?:o|aron)|impugn\w+|recurri(?:o|eron)|suspend\w+|dej\w+ sin efecto|revirti\w+|fren\w+|bloque\w+|impid\w+|annul\w*|overturn\w*|revok\w*|block\w*|revers\w*|halt\w*)\b(?:\s+\w+){0,4}\s*$/
/** «la libertad de X debe ser inmediata», «la salida de X no fue para su casa»: what is said of the release itself. */
const STILL_TO_COME =
  /^ (?:de|del|of|for) [^.;]{0,90}\b(?:debe|deben|deberia|tiene que|tendria|sera|seria|podria|quedaria|must|should|will|would|could(?! not)|is due|se espera|esta previst[oa]|depende)\b|^ (?:de|del|of|for) [^.;,]{0,60}\b(?:sigue|siguen|depende|pende|tarda|demora|esta en manos)\b/
const NOT_FREEDOM =
  /^ (?:de|del|of) [^.;]{0,60}\b(?:no (?:fue|es|era|significa|implica|ocurrio|se produjo|lleg[oa])|was not|is not|did not|wasn.t|isn.t)\b(?! confirm)/
/** «se ejecutó la boleta de excarcelación» */
const EXECUTED_BEFORE =
  /\bse (?:materializ|ejecut|cumpl|concret|hizo efectiv|hicieron efectiv)\w+ (?:\w+ ){0,3}(?:boletas?|orden|ordenes|medida|decision) (?:de )?(?:la )?(?:\w+ )?$/
/** «boletas de excarcelación ejecutadas» */
const EXECUTED = /^\s*(?:\w+\s+){0,2}(?:ejecutad|materializad|cumplid|efectiv|concretad|carried out)/

/** «gestiona la excarcelación de X», «retrasa su salida»: somebody works for it or against it. */
const TOOK_PLACE =
  /^ (?:de|del|of) [^.;]{0,80}, (?:ocurri|registra|efectua|ejecuta|concreta|verifica|produci|confirma|hecha efectiva)d[oa]\b/
const WORKS_FOR =
  /\b(?:gestion(?!es\b)|negoci(?!ante)|tramit|estudi(?:a|an|o|aron|ar)\b|evalu|analiz|discut|condicion(?:a|an|o|aron)\b|consider|plante|propus|propon|sugir|sugier|impuls|promuev|intercedi|interced|ofreci|ofrec|requier|necesit|dese|quier|quer|busc|procur|retras|demor|obstacul|rechaz|opon|opus|descart|trabaj(?!ador)|luch(?!ador)|or(?:a|an|aron)\b|rez|suen|sona|aspir|confi(?:a|an|aba|aban)\b|mediacion|negotiat|discuss|consider|delay|oppos(?!ition)|propos|offer|mediat|work(?:s|ed|ing)? (?:for|toward)|push(?:es|ed|ing)? for|fight(?:s|ing)? for|advocat|lobb(?:y|ied)|rall(?:y|ied)|pray|want|wish|need|fail(?:s|ed|ing)?)\w*\b(?:\s+\w+){0,5}\s*$/

/** «que lo dejen salir» */
const WISHED = /\b(?:dejen?|pongan?|suelten?|saquen?|abran?|devuelvan?|entreguen?|liberen?)\b/

/** «su liberación había sido pedida» */
const NOUN = /^(?:excarcelacion|liberacion|libertad|salida|release)/
const ASKED_FOR =
  /^[^.;]{0,60}\b(?:fue|ha sido|habia sido|was|had been|has been) (?:\w+ )?(?:solicitad|pedid|exigid|reclamad|prometid|ordenad|acordad|aprobad|firmad|requested|demanded|promised|ordered|approved|sought)/

/** «may have been released», «sin confirmar la excarcelación» */
const PERHAPS =
  /\b(?:believed|said|thought|understood|rumou?red) to have\s+(?:\w+\s+)?$|\b(?:sin|no|not|por) (?:\w+ )?(?:confirm|verific)(?:ar|ad|ed)\w*(?: \w+){0,3}\s*$|\b(?:may|might) (?:well |already |now )?have\s+(?:\w+\s+)?$/
/** «pudo haber salido», «was nearly released» */
const NOT_QUITE =
  /\b(?:pudo|pudieron|podrian?|podian?|debio|debieron|debian?|deberian?|could|would|should) (?:haber|have)\b(?:\s+\w+){0,2}\s*$|\b(?:casi|por poco|un pie|medio pie)\s+$/
/** «dos fuentes dicen que pudo haber salido libre» */
const MAY_BE = /\b(?:pudo|pudieron|podrian?|could) (?:haber|have)\b(?:\s+\w+){0,2}\s*$/
const SOURCED = /\b(?:segun|fuentes?|vecin[oa]s|portal|medios?|\w+(?:o|an?|on) que|sources?|reports?|said)\b/
const IF_ONLY = /\b(?:si|de no|de haber|pero|if|but|had|hubiera\w*|hubiese\w*)\b/
const NEARLY = /\b(?:nearly|almost|casi|about to)\b/
/** «pese a que la lista los daba por liberados»: granted, but it is the rest that counts. */
const CONCEDED = /\b(?:pese a que|a pesar de que|aunque|even though|although|despite)\b[^.;]*$/

/** «lejos de ser liberado», «instead of being freed» */
const INSTEAD =
  /\b(?:instead of|rather than|far from|short of|lejos de|en vez de|en lugar de|antes que)\s+(?:\w+\s+){0,2}$/

/** «Free X», «Libertad para X, exige su familia» */
const isCall = (before: string, core: string, after: string): boolean =>
  (/^libres?(?: ya)?$/.test(core) &&
    /["“«'#]\s*$/.test(before) &&
    /^ ya\s*["”»'!]/.test(`${core.slice(6).replace(/^s/, '')}${after}`)) ||
  (/^(?:free|release)\|(?! (?:at last|again)\b)/.test(`${core}|${after}`) &&
    /(?:^|["“«:!¡.,]\s*)$/.test(before)) ||
  (/^(?:libertad|freedom)\b/.test(core) && /^[^a-z]*$/.test(before) && /^[^.;:]{0,60}!/.test(after)) ||
  (/^libertad/.test(core) &&
    /^[^.;]{0,60}[,»”"]\s*(?:es lo que |fue lo que )?(?:\w+ )?(?:exig|pid|reclam|demand|clam|grit|core|rueg|solicit|implor|reza|decia|dec[ií]an|se lee|escribi)\w*/.test(
      after,
    )) ||
  (/^(?:excarcelacion|liberacion|libertad)/.test(core) &&
    /\b(?:exig|pid|reclam|clam)\w*\s+(?:la\s+|su\s+)?$/.test(before))

/** «entre los liberados estaría X» */
const WOULD_BE = /^[^,;.:]{0,50}\b(?:estarian?|figurarian?|se encontrarian?)\b/
const PLANNED =
  /(?:^|[,;.]\s*)de (?:haber|ser|no|cumplirse|existir|tener|llegar)\b|\b(?:si|manana|cuando|proxim\w+|antes de|despues de que|una vez|apenas|plazo|dentro de|en (?:los|las|unos|unas|pocos|pocas) \w+|para (?:el|la|navidad)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?! pasado)|esta (?:semana|tarde|noche)|este (?:fin|mes)|promet\w+|promes\w+|acuerdo|calcul\w+|espera\w*|prev\w+)\b/
/** «le anunció a su padre que (estaba libre)» */
const SAID_TO_KIN = /\bles? [a-z]+ (?:[a-z]+ ){0,2}a (?:su|sus) [a-z]+ que (?:ya )?$/
const PROMISED = /\b(?:promes\w+|promet\w+|acuerdo|compromi\w+|se espera|anunci\w+|proxim\w+)\b/

/** «Después de una larga campaña por su libertad, …», «Arrested during protests, …»: a fronted phrase ends with its comma. */
const FRONTED =
  /^[^a-z]*(?:tras|luego de|despues de|durante|detenid[oa]s?|arrestad[oa]s?|acusad[oa]s?|pres[oa]s?|after|following|amid|during|arrested|detained|jailed|accused|charged|despite|pese a|a pesar de|entre|gracias a|thanks to)\b[^.;:]*,\s*(?=[^,]*$)/

/** Whether a word for «out of prison» tells a fact, and if not, what. */
export function modeOf(before: string, core: string, after: string, rumour: boolean, isPast = false): Fact {
  const told = (isPast || TOLD.test(core)) && !WISHED.test(core)
  if (/\b(?:not|never|nunca|jamas|\w+n['’]t|no(?! longer))\b/.test(core) && !/^ya no\b/.test(core))
    return 'denied'
  if (isAbout(before)) return 'coming'
  if ((rumour && /^estarian?\b/.test(core)) || /\bestarian?\s+(?:\w+\s+){0,3}$/.test(before))
    return rumour || !PLANNED.test(`${before} ${after}`) ? 'rumoured' : 'coming'
  // «estaría libre, según su partido» is a rumour; «estaría libre el lunes» is a plan.
  if (told && SAID_TO_KIN.test(before) && /^esta(?:ba)?n?\b/.test(core)) return 'released'
  if (/^estarian?\b/.test(core)) return PLANNED.test(`${before} ${after}`) ? 'coming' : 'rumoured'
  if (/^(?:en libertad|libres?)\b/.test(core) && /\b\w{2,}(?:ria|rian|ra|ran)\s+(?:\w+\s+)?$/.test(before))
    return 'coming'
  if (WOULD_BE.test(after) && !NEGATES.test(before)) return PROMISED.test(before) ? 'coming' : 'rumoured'
  if (
    PERHAPS.test(before) ||
    (rumour && /^\W*(?:posible|presunta|supuesta) $/.test(before)) ||
    /\b(?:podrian?|pued[ea]n?) (?:ya )?estar\s+$/.test(before) ||
    (rumour && /\bseria\s+(?:\w+\s+){0,3}$/.test(before))
  )
    return 'rumoured'
  if (UNKNOWN.test(before) && WHETHER.test(before)) return 'rumoured'
  if (INSTEAD.test(before)) return 'denied'
  // «asked that he be returned to his family»
  if (/\bordered\b/.test(core) || /\bbe\s+$/.test(before)) return 'coming'
  if (isCall(before, core, after)) return 'demanded'
  // «spent his last day as a free man»
  if (
    /\b(?:last|final|ultim[oa]s?) (?:\w+ )?(?:(?:as|de|como) )?$/.test(before) &&
    /^(?:as a|como|libertad|en libertad|de libertad)/.test(core)
  )
    return 'past'
  const lead = core.startsWith('haber ') ? `${before}haber ` : before
  if (MAY_BE.test(lead) && SOURCED.test(`${before}${after}`) && !IF_ONLY.test(after)) return 'rumoured'
  if (NEARLY.test(core) || NOT_QUITE.test(lead)) return 'coming'
  // «pidieron la libertad de X, liberado el lunes»: what stands beside the name is told.
  const apposed =
    /x,\s*(?:ya |recien )?$/.test(before) &&
    /^(?:recien )?(?:liberad|excarcelad|canjead|freed|released)/.test(core)
  const affirmed = AFFIRMED.test(before) || apposed
  const tellsOn = TELLS_ON.test(before) && told
  if (
    !affirmed &&
    ((DENIES.test(before) && !tellsOn) || NEGATES.test(before) || NONE.test(before.replace(UNNOTICED, ' ')))
  )
    return 'denied'
  const done =
    DONE_BEFORE.test(before) ||
    TOOK_PLACE.test(after) ||
    (DONE_BEFORE_CLAUSE.test(before) && SUBJUNCTIVE.test(core))
  if (
    !done &&
    !affirmed &&
    !tellsOn &&
    ((DEMANDS.test(before.replace(FRONTED, '')) && (!told || WISHED.test(core))) ||
      (FOR_FREEDOM.test(before) && !GLAD.test(before)))
  )
    return 'demanded'
  if (!done && HOPED.test(before) && !CAME.test(core)) return 'coming'
  if (!done && ((!told && WORKS_FOR.test(before)) || WISHED.test(core))) return 'coming'
  if (TAKES_BACK.test(before)) return 'rearrested'
  const was =
    (PAST.test(before) || PAST_INSIDE.test(core)) && !REPORTED.test(before) && !HOURS_BEFORE.test(after)
  if ((was && !rumour) || isOld(before, core, after)) return 'past'
  if (!done && isToCome(before, core, after, told)) return 'coming'
  if (rumour && CONCEDED.test(before)) return 'past'
  if (/^(?:en libertad|libres?|fuera)\b/.test(core) && /\b(?:anos|meses)\s+(?:ya\s+|de\s+)?$/.test(before))
    return 'past'
  if ((told || UNKNOWN.test(before)) && WHETHER.test(before)) return 'rumoured'
  if (WHETHER.test(before)) return VERIFYING.test(before) ? 'rumoured' : 'coming'
  if (CONDITIONAL.test(core) || /\bhabrian?\s+$/.test(before)) return 'rumoured'
  if (isLedOut(before, after, core)) return 'transferred'
  if (ON_PAPER.test(after)) return 'coming'
  if (CARRIED_OUT.test(after) || EXECUTED_BEFORE.test(before) || EXECUTED.test(after)) return 'released'
  if (NOT_FREEDOM.test(after)) return 'denied'
  if ((COMING_INSIDE.test(core) && !done) || (!told && NEVER_DONE.test(after))) return 'coming'
  if (NOUN.test(core) && ASKED_FOR.test(after)) return 'coming'
  if (!done && !told && (STILL_TO_COME.test(after) || COMES.test(before) || ORDERS.test(before)))
    return 'coming'
  return rumour && !affirmed ? 'rumoured' : 'released'
}
