import { CELL, ENGLISH_CELL, KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * Plain releases in words of every day, both languages: those who come off a plane or out at a gate, who sleep in their
 * own bed, who are let go and handed over. Patterns see text folded in place.
 */

const TIME =
  '(?:(?:ya|ayer|hoy|anoche|finalmente|por fin|este|esta|el|la|\\w+es|sabado|domingo|madrugada|noche|tarde)\\s+){0,3}'
const TAKEN = '(?:pres|detenid|recluid|encarcelad|encerrad|cautiv|secuestrad)[oa]s?'
const GATE =
  '(?:la (?:puerta|reja|salida|verja|entrada)|el (?:porton|umbral)|las (?:puertas|rejas)|la alcabala)'
/** A word of freedom before it in the sentence, or of an exchange. */
const OF_FREEDOM =
  '(?<=\\b(?:liberad|canje|excarcelad|libertad|intercambi|acuerdo|indultad|repatriad|mediacion|freed|released|swap|exchange|libres)[^.]{0,160})'

export const PLAIN: readonly (readonly [Form, string])[] = [
  [
    'verb',
    `\\bles? permiti(?:o|eron) (?:irse|marcharse|abandonar (?:${CELL}))|\\b(?:fue|fueron) (?:recibid|abrazad|esperad)[oa]s? (?:por|entre|con) [^.;]{3,70}? (?:a|en) ${GATE.replace('(?:la', '(?:las puertas|las afueras|la salida|la')}(?: del? (?:${CELL}))?(?! (?:del|de la|de los) (?:tribunal|fiscalia|casa de))`,
  ],
  [
    'verb',
    `\\bles? permiti(?:o|eron) (?:volver|regresar|retornar|reencontrarse|reunirse|abrazar|dormir) (?:a |con |en )(?:su|sus|los|las|la) (?:${KIN}|casas?|hogar|cama)|\\b(?:beneficiad|favorecid|alcanzad)[oa]s? (?:con|por|en) (?:\\w+ ){1,4}?(?:excarcelacion|liberacion)(?:es)?|\\b(?:pudo|pudieron) (?:por fin |al fin |ya )?(?:abrazar|besar|reencontrarse con) (?:a )?(?:su|sus) (?:\\w+ )?(?:${KIN}) (?:en|a) (?:la puerta|las puertas|la salida|las afueras|el porton)`,
  ],
  [
    'verb',
    `\\bpis(?:ar|o|aron) (?:por fin |ya |de nuevo )?(?:la|el) (?:acera|asfalto|calle)(?: (?:de|del|frente a|fuera de) (?:${CELL}))?`,
  ],
  ['verb', `\\b(?:va|van|viene|vienen|estan?) (?:\\w+ )?saliendo (?:de |del )(?:${CELL})`],
  [
    'left',
    `\\b(?:saliendo|cruzando|abandonando) (?:\\w+ ){0,2}?(?:de |del |por )?(?:${CELL}|${GATE})|\\b(?:walking|coming|stepping) out of (?:${ENGLISH_CELL})`,
  ],
  [
    'verb',
    '\\b(?:volaron|viajaron|partieron|aterrizaron|llegaron|despegaron|regresaron) (?:\\w+ ){0,2}?(?:a|hacia|en|rumbo a|con destino a) (?!(?:el |la |los )?(?:tribunal|carcel|penal|prision|juicio))(?<=\\b(?:canje|intercambi\\w+|swap|exchange)\\b[^.]{0,60}\\b(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pres[oa]s|detenid[oa]s|ciudadan[oa]s|estadounidenses|espanol[ea]s|colombian[oa]s)\\b[^.;]{0,60})|\\b(?:flew|landed|arrived|travell?ed) (?:\\w+ ){0,2}?(?:to|in|at|back to) (?<=\\b(?:swap|exchange)\\b[^.]{0,60}\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|prisoners|detainees|citizens|americans|nationals)\\b[^.;]{0,60})',
  ],
  [
    'left',
    '\\b(?:lo|la|los|las) (?:recib|acog)(?:io|ieron) (?:\\w+ ){0,2}?(?:en (?:su )?casa|con los brazos abiertos)\\b',
  ],
  ['verb', '\\b(?:camina|anda|vive|pasea|duerme|respira)n? (?:ya |por fin |hoy )?libres?\\b'],
  [
    'verb',
    `\\b(?:first|second) (?:\\w+ )?(?:night|day|weekend|meal|hours|christmas) (?:out of|outside|away from) (?:${ENGLISH_CELL})`,
  ],
  [
    'active',
    `\\b(?:abraz|recib|bes)(?:o|io|aron|ieron|ar|ando|aba|iendo|ir)(?= a [^.;]{3,70}? (?:a las (?:puertas|afueras)|en ${GATE}|a la salida|frente|afuera|fuera) (?:a |al |de |del )?(?:${CELL}|tribunal\\b))`,
  ],
  [
    'active',
    `\\brecib(?:io|ieron)(?= (?:\\w+ ){0,3}a [^.;]{3,70}?,? (?:que|quien|tras|despues de|luego de) (?:(?:paso|estuvo|llevaba|permanecio|estaban?|permanecian|llevaban|haber \\w+) )?[^.;,]{3,30}? (?:${TAKEN}|(?:en|de) (?:${CELL})))`,
  ],
  [
    'verb',
    '\\b(?:camin|sali|corri|avanz)(?:o|aron|io|ieron) [^.;]{0,40}?\\bsin (?:esposas|grilletes|escoltas)\\b',
  ],
  [
    'verb',
    '\\b(?:the )?(?:first|last|only one|youngest|oldest|sixth|fifth)(?: [a-z]+)?(?: of (?:the|those) \\w+)? to (?:leave|walk out|come out|come through|step through|emerge|go free|step out|walk free|get out)(?: the (?:gates?|doors?))?(?= [^.;,]{0,40}?\\b(?:was|were|is)\\b)|\\b(?:el|la|los|las) (?:primer|ultim|unic)[oa]s? (?:\\w+ )?(?:en|que) (?:salir|asomarse|asomar|aparecer|irse|despedirse|dejar (?:el|la) \\w+|cruzar|abandonar|ser (?:liberad|excarcelad)[oa]s?|salio|cruzo)(?= (?:\\w+ ){0,3}?(?:fue|fueron|es)\\b)',
  ],
  ['verb', `\\b(?:asom|emerg|surg)(?:io|ieron|o|aron) (?:\\w+ )?(?:por|tras|en) ${GATE}(?= a las?\\b|\\s*$)`],
  [
    'active',
    '\\b(?:haber )?vist[oa]s?(?= a [^.;,]{3,50} (?:en su (?:casa|barrio|cuadra)|en la calle|fuera|caminando|libre)\\b)',
  ],
  [
    'verb',
    '\\b(?:doors?|gates?|bars) (?:\\w+ )?(?:opened|swung open|parted|were (?:\\w+ )?opened)(?= for\\b)',
  ],
  [
    'verb',
    `\\bya (?:lo |la )?(?:abraz|bes|com(?=e|io)|compart|cen|desayun|almuerz|descans|duerm|viv|disfrut)\\w+ (?:a|con|junto a|de) (?:su|sus|los|las) (?:${KIN})\\b`,
  ],
  [
    'verb',
    '\\bfue(?:ron)? (?:enviad|mandad|devuelt|llevad)[oa]s? (?:de (?:vuelta|regreso) )?a (?:(?:su|sus) )?(?:casas?|hogar(?:es)?)\\b(?! por)',
  ],
  ['noun', `\\breencuentro(?= del? [^.;]{3,60}? con (?:su|sus|los) (?:${KIN})\\b)`],
  [
    'verb',
    `\\b(?:lleg|aterriz|arrib|regres|volv)(?:o|aron|io|ieron) [^.;:]{0,60}?\\bque (?:estaban?|estuv\\w+|permanec\\w+|llevaban?|habian? (?:estado|permanecido)) (?:[\\w ]{1,30} )?${TAKEN}\\b`,
  ],
  [
    'noun',
    '(?<=\\b(?:canje|intercambio|acuerdo|negocia\\w+|mediacion|liberad\\w+|excarcela\\w+)\\b[^.;]{0,80}\\b(?:el|su|del|la) )(?:regreso|retorno|llegada|repatriacion|vuelta) (?:a|al) [a-z ]{3,25}?(?= del? )',
  ],
  [
    'verb',
    `\\b(?:abraz|reencontr|reuni|fundi)\\w* [^.;]{0,50}?\\b(?:despues de|tras|luego de) (?:\\w+ ){1,4}?(?:${TAKEN}|(?:de|en) (?:prision|carcel|encierro|cautiverio|reclusion|(?:${CELL})))`,
  ],
  [
    'verb',
    `\\b(?:se )?reencontr(?:o|aron) ${TIME}con [^.;]{2,40}? (?:a las (?:afueras|puertas)|afuera|fuera|frente|en ${GATE}|en el aeropuerto|a la salida)\\b`,
  ],
  [
    'verb',
    `${OF_FREEDOM}\\b(?:baj|descend|desembarc)(?:o|aron|io|ieron) (?:\\w+ ){0,2}?(?:la escalerilla|por la escalerilla|las escalerillas|del (?:avion|vuelo|autobus|bus))(?!\\w* de los)`,
  ],
  [
    'verb',
    `\\b(?:baj|descend|desembarc)(?:o|aron|io|ieron) (?:la escalerilla|del avion)[^.;]{0,40}\\blibres?\\b`,
  ],
  [
    'verb',
    '\\b(?:ya|al fin|por fin) (?:en (?:la|plena) calle|en su (?:casa|hogar|cama)|con (?:su familia|sus hijos|sus padres|los suyos)|a salvo|en la acera|fuera del penal|en libertad)\\b',
  ],
  [
    'verb',
    `\\b(?:aparec|asom|emerg|surg)(?:io|ieron|o|aron) (?:\\w+ )?(?:en|por|tras|a) ${GATE} (?:con|cargando|sonriendo|abrazad|flac|delgad|sin|y corri)\\w*`,
  ],
  [
    'self',
    '\\b(?:dormi|amaneci|desayune|cene|desperte|almorce) (?:\\w+ ){0,3}?(?:en mi (?:cama|casa|cuarto)|con (?:mi|mis) \\w+)\\b|\\bme (?:abrieron|quitaron) (?:la (?:puerta|reja)|las esposas) y (?:me )?(?:sali|fui|dijeron)\\b',
  ],
  ['active', `\\b(?:haber sacado|logr\\w+ sacar|consigui\\w+ sacar) de (?:${CELL})(?= al? )`],
  [
    'active',
    '\\bdej(?:aron|o) en (?:la|una) (?:calle|parada|esquina|autopista|carretera|terminal|plaza|acera)(?= al? )',
  ],
  [
    'active',
    `\\b(?:entreg|devolv|recog|recib|abraz)(?:o|aron|io|ieron) (?:personalmente |\\w+mente )?en ${GATE}(?: del? (?:${CELL}))?(?= a )`,
  ],
  [
    'active',
    `\\b(?:entreg|devolv)(?:o|aron|io|ieron)\\b(?= a [^.;,]{3,60} (?:en ${GATE}|a las puertas|a (?:su|sus|los) (?:familia\\w*|madre|padre|padres|espos[oa]|hij[oa]s|herman[oa]s?|suyos)))`,
  ],
  [
    'verb',
    '\\bfirm(?:o|aron) (?:(?:ya|ayer|hoy|anoche|por fin) )?(?:su|la) (?:boleta de )?(?:salida|egreso|libertad|excarcelacion) [^.;]{0,30}?\\by (?:se (?:fue|fueron|marcho|marcharon)|sali(?:o|eron)|camin|cruz|corri)\\w*',
  ],
  [
    'verb',
    '\\b(?:lo|la|los|las) (?:trajo|trajeron|devolvio|devolvieron|regreso|regresaron) (?:de (?:vuelta|regreso)|a casa|con vida|san[oa])\\b',
  ],
  [
    'active',
    `\\b(?:ver|vi|vio|vieron|vimos|viendo|visto) (?:salir|cruzar|aparecer|llegar)(?: (?:de |del )(?:${CELL}))?(?= a )`,
  ],
  [
    'verb',
    '\\b(?:also|already|now|newly|finally) (?:out|free|freed|home|released)(?=,? (?:is|are|was|were)\\b)|\\b(?:among|of) (?:those|the [\\w ]{1,20}?)(?: who (?:are|were))? (?:already |now |newly |also )?(?:out|free|home|back home)\\b',
  ],
  [
    'verb',
    '\\b(?:among|one of|part of) (?:those|the (?:[\\w-]+ ){1,3}?)(?:it|they|he|she|we|monitors|relatives|witnesses|reporters|lawyers) (?:saw|watched|counted|confirmed|verified|documented) (?:leav|walk|com|go|step|out|as free)\\w*',
  ],
  [
    'verb',
    '\\b(?:flew|flown|flies|travel(?:l)?ed|drove|driven|headed|walked) (?:back )?home\\b|\\b(?:stepped|came|passed|emerged|strode|ran) (?:out )?through the (?:\\w+ )?(?:gate|door)s?\\b',
  ],
  [
    'verb',
    `\\b(?:let|cut|turned|set) (?:out|loose|free) (?:of|from) (?:${ENGLISH_CELL})|\\b(?:opened|unlocked) the (?:gate|door|cell)s? for (?:him|her|them)\\b|\\b(?:was|were) (?:met|greeted|embraced|hugged|mobbed) (?:by [^.;]{3,40} )?(?:outside|at the gates? of) (?:${ENGLISH_CELL}|the (?:gate|prison|jail)s?)`,
  ],
]
