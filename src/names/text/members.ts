import { PLACES } from '../data/words.ts'
import { CELL } from './places.ts'

/*
 * Words of a sentence that point to people named before or after it. Patterns see text folded in place.
 */

/** A relative is spoken of, who may be the one that speaks. */
export const KIN_SPEAKS =
  /\b(?:madre|padre|mama|papa|abuel[oa]|herman[oa]|espos[oa]|hij[oa]|ti[oa]|familia\w*|mother|father|wife|husband|sister|brother|daughter|son|grandmother|parents|family)\b/
/** «entre ellos», «one of them»: whoever is named belongs to the people spoken of before. */
export const MEMBERS =
  /\b(?:(?:los|sus) nombres(?: que (?:nos |me )?(?:dieron|llegaron|tenemos|pasaron))?(?: son)?(?=:)|(?:their|the) names(?: (?:we have|so far))?(?=:)|entre (?:ell[oa]s|est[oa]s|los que|las que|quienes)|un[oa] de (?:ell[oa]s|los|las)|un[oa]s? (?:es|era|fue|son|eran|fueron)|otr[oa]s? (?:es|era|fue|son)|one (?:is|was)|two (?:are|were)|son|se trata de|responden|figuran?|estaban?|viajaban?|iban?|incluye\w*|(?:el|la) (?:menor|mayor|primer[oa]|ultim[oa]) de (?:ell[oa]s|tod[oa]s)|(?:youngest|oldest|first|last|one) of (?:them|those|whom)|(?:two|three|all|both) of them|(?:el|la|los|las) (?:primer|ultim|segund)[oa]s? en (?:bajar|descender|salir|pisar|aparecer|desembarcar)|(?:bajo|descendio|aparecio|salio) (?:primero|de primer[oa]|de ultim[oa]|al final)|(?:first|last) (?:of the \w+ )?to (?:step|get|come|walk)|among (?:them|which|whom|those|the (?:passengers|people|group|prisoners|men|women))|(?:identified|named) them as|l[oa]s identific(?:o|aron) como|son ell[oa]s|del? (?:el|alli|ahi|este|avion|aparato|autobus) (?:bajo|bajaron|descendio|descendieron)|entre (?:l[oa]s cuales|l[oa]s que|quienes)|de (?:ell[oa]s|l[oa]s cuales)|they (?:are|were|include\w*)|aboard|on board|a bordo|include[sd]?|including)\b/
/** «Entre ellas no está X», «X was not among them» */
export const NOT_AMONG =
  /\b(?:entre (?:l[oa]s que|quienes) (?:\w+ )?(?:falt|no\b|sigu|qued|esper|aun\b|todavia|permane|contin)\w*|among those (?:still|not|left|waiting|who (?:remain|stay|are still))|entre (?:ell[oa]s|est[oa]s|l[oa]s (?:liberad|excarcelad)\w+) (?:no|tampoco|nunca)|(?:no|tampoco) (?:est\w+|figur\w+|aparec\w+|se encuentr\w+|se cuent\w+|iba|venia|viajaba) (?:entre|en el grupo|en la lista)|(?:not|nor|never) (?:\w+ )?(?:among|one of|part of) (?:them|those|the)|among (?:them|those|whom) (?:is|was|are|were) (?:not|no)|none of (?:them|whom)|ningun\w* (?:es|era|de ell[oa]s))\b/
/** «De El Rodeo II: A, B»: more of those spoken of, by place. */
export const BY_PLACE =
  /^[^a-z]*(?:y |and )?(?:de|del|desde|en|from|in|at) (?!(?:total|resumen|fin|cambio|tribunal\w*|juicio|hospital\w*|espera|arresto|traslado)\b)[^,:;.]{2,40}:\s*$/
/** «De El Rodeo, A y B.»: the same without a colon, where no word stands that could tell anything else. */
export const BY_PLACE_AGAIN = /^[^a-z]*(?:y |and )?(?:del?|from) (?:la |las |los |el )?(?:[a-z]+ ?){1,3},\s*$/
/** The heading of a list that only says where its people come from. */
export const FROM_A_PLACE =
  /^[^a-z]*(?:de|del|desde|from) (?!(?:total|resumen|fin|cambio|tribunal)\w*\b)[^,:;.]{2,40}:\s*$/
/** «Yare: sin novedad.»: where others are. */
const AT_A_PLACE = new RegExp(`^[^a-z]*(?:${CELL})(?: [a-z]{1,12}| \\d){0,3}:\\s`)
const AT_A_TOWN = /^[^a-z]*((?:(?:el|la|los|las|san|santa) )?[a-z]+)(?: [a-z]+)?:\s/
/** Whether a sentence says before a colon what place it is about. */
export const isOfAPlace = (folded: string): boolean =>
  AT_A_PLACE.test(folded) || PLACES.has(AT_A_TOWN.exec(folded)?.[1] ?? '')
/** «X, the oldest of them, …»: nobody else of the sentence. */
export const ELDEST =
  /^\s*(?:,[^,;:]{2,30})?,\s+(?:the (?:oldest|youngest|first|last|eldest) of (?:them|the (?:two|three|four|five|six|seven|eight|nine|ten|group))|(?:el|la) (?:mayor|menor|primer[oa]|ultim[oa]) de (?:ell[oa]s|l[oa]s (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|tod[oa]s|el grupo|l grupo))\b/
/** «X was one of them» */
export const IS_ONE =
  /^\s+al (?:pisar|cruzar|bajar|descender|llegar)\b|^[^.;]{0,120}\bl[oa]s? (?:esperaban?|aguardaban?|recibi\w+|abraz\w+) [^.;]{0,50}\b(?:pista|aeropuerto|terminal|escalerilla)\b|\b(?:knelt|stepped|walked|kissed|wept)\b[^.;]{0,40}\b(?:runway|tarmac|stairs)\b|\b(?:bes|pis|arrodill|llor)\w* [^.;]{0,40}\b(?:pista|losa|escalerilla)\b|^[^.;]{0,90}\b(?:was|were|is|are|fue|es|figura|esta|estaba)\s+(?:(?:the |el |la )?(?:first|last|primer[oa]?|ultim[oa]) (?:of (?:them|the \w+)|de (?:ell[oa]s|l[oa]s \w+)|to (?:step|come|walk|get))|one of (?:them|those)|among (?:them|those)|(?:on board|aboard|a bordo|on (?:that|the) (?:plane|flight|bus))|un[oa] de ell[oa]s|entre ell[oa]s|un[oa] de l[oa]s (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d+)|one of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b/
/** Several people. */
export const MANY =
  /\b(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|personas|presos|presas|detenid[oa]s|reclusos|internos|prisioneros|extranjeros|ciudadanos|hombres|mujeres|estudiantes|jovenes|militares|periodistas|venezolanos|docenas?|decenas?|canjead[oa]s|liberad[oa]s|excarcelad[oa]s|repatriad[oa]s|people|prisoners|inmates|detainees|men|women|students|dissidents|americans|nationals|foreigners|dozens?|activists|journalists)\b/
/** «X, one of the seven, …» */
export const ONE_OF =
  /^\s*,\s*(?:(?:one|another) of (?:the|those) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|(?:un|otr)[oa] de l[oa]s (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d+))\b(?=\s*[,.;:"”»]|\s*$)/
