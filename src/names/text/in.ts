import { CELL, ENGLISH_CELL, HOME } from './places.ts'
import type { Fact, Form } from './predicate.ts'

/*
 * Everything else that settles where somebody is, both languages. Patterns see text folded in place, where «sí» keeps
 * its accent. What stands earlier takes its words away from what stands later.
 */

const TAKEN =
  '(?:detenid|arrestad|capturad|aprehendid|apresad|encarcelad|pres|recluid|encerrad|secuestrad|interceptad|privad)[oa]s?'
const TAKE =
  '(?:(?:habian?|han?|hubieran?) )?(?:detuv|detien|deteni|arrest|captur|aprehend|apres|encarcel|secuestr|llev|busc|recogi|encerr|intercept|agarr|atrap|esposa|met)\\w*'
const AGAIN = '(?:de nuevo|nuevamente|otra vez|una vez mas|por segunda vez|de vuelta)'
const STATE =
  '(?:detenid|pres[oa]s?\\b|recluid|encarcelad|privad|incomunicad|secuestrad|encerrad|aislad|cautiv|adentro\\b|dentro\\b|tras|bajo (?:custodia|arresto|detencion)|esperando|a la espera|en (?:prision|la carcel|el|su celda|una|la|los|esa|ese|yare|tocoron|custodia|manos))'
const AFTER_A_WHILE = '(?:horas|dias|minutos|semanas|hours|days|minutes|weeks)'

const table: readonly (readonly [Fact, Form, string])[] = [
  [
    'held',
    'verb',
    '(?:^|[;:.(])\\s*(?:aun |todavia |siguen |y |still |and )?(?:en (?:prision|la carcel|custodia|detencion)|in (?:prison|jail|custody))\\s*:',
  ],
  // «10 de mayo: detenido», «X, liberado el sábado, fue detenido hace minutos»
  [
    'held',
    'verb',
    `\\b(?:\\d{1,2}|\\d{1,2} de [a-z]+|[a-z]+ \\d{1,2})\\s*:\\s*(?:${TAKEN}|arrested|detained|seized)\\b`,
  ],
  [
    'rearrested',
    'verb',
    `(?<=,\\s*(?:recien |ya |quien |que )?(?:liberad|excarcelad|soltad|freed|released)[a-z]*\\b[^.;,]{0,60},\\s*)(?:fue|was) (?:${TAKEN}|arrested|detained|seized)\\b(?![^.;]{0,40}\\b(?:(?:19|20)\\d\\d|hace (?:\\w+ )?(?:meses|anos?)|(?:months|years) ago))`,
  ],
  [
    'rearrested',
    'verb',
    '\\b(?:volvio|volvieron) a perder (?:la|su) libertad\\b|\\bl[oa]s? dej(?:aron|o) (?:detenid|pres)[oa]s?\\b|\\bpero (?:aun |todavia |sigue )?(?:pres|detenid|encarcelad|recluid)[oa]s?\\b|\\bbut (?:still )?(?:jailed|in jail|behind bars|detained)\\b|(?<=\\b(?:freed|released)\\b[^.;]{0,60})\\band (?:then |later |again )?(?:jailed|re-?arrested|detained|imprisoned)\\b|(?<=\\b(?:liberad|excarcelad)[oa]\\b[^.;]{0,60})\\by (?:luego |despues |a los [a-z ]{3,20})?(?:encarcelad|detenid|apresad|recapturad)[oa]\\b',
  ],
  [
    'transferred',
    'verb',
    `\\b(?:que|quien(?:es)?) l[oa]s? (?:conduj|llev|traslad|dej)\\w+ (?:a|al|hasta|hacia|en) (?:fuerte|base|cuartel|destacamento|(?:${CELL}))`,
  ],
  [
    'transferred',
    'verb',
    '\\breubic(?:o|an?|aron|ad[oa]s?)\\b|\\bcambi(?:o|an|aron) de (?:carcel|prision|penal|centro|reten)\\b|\\b(?:was|were|been) relocated\\b',
  ],
  ['transferred', 'verb', '\\blet [^.;,]{3,60} out of (?:his|her|their|the) cells?\\b'],
  // «debían salir 32: faltan nueve, y uno de ellos es X»
  [
    'held',
    'group',
    '\\b(?:faltan?|restan?|quedan?|faltaron|quedaron) (?:(?:aun|todavia|por salir|otr[oa]s) ){0,2}(?:\\d+|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vari[oa]s|much[oa]s|otr[oa]s)\\b(?=[^.;]*\\b(?:un[oa] de (?:ell|es|l)[oa]s|entre ell[oa]s|son|estan)\\b)',
  ],
  // «Missing from the list of the freed: A and B»
  [
    'held',
    'group',
    '\\b(?:missing|absent|left out|left off|excluded|omitted) (?:from |of )?(?:the|that|this) (?:\\w+ )?(?:lists?|roster|group|count|tally|names|releases?|exchange|swap)(?: of (?:the |those )?(?:freed|released|releases))?(?=\\s*:)|\\b(?:ausentes?|excluid[oa]s?|borrad[oa]s?|omitid[oa]s?) (?:de|en) (?:la|el|esa|ese) (?:lista|listado|grupo|relacion|nomina|canje)(?: de (?:l[oa]s )?(?:excarcelad|liberad|canjead)[oa]s)?(?=\\s*:)',
  ],
  ['held', 'verb', '[\u274c\u2716\u2717\u2718]'],
  // Behind or before a name: where somebody is now, and the later entry of a chronology.
  [
    'held',
    'verb',
    '\\b(?:recluid|detenid|pres|encerrad|encarcelad)[oa]s? (?:ahora|actualmente|hoy|nuevamente|de nuevo|otra vez)\\b|\\b(?:ahora|actualmente|hoy|nuevamente|de nuevo|otra vez) (?:recluid|detenid|pres|encerrad|encarcelad)[oa]s?\\b|\\b(?:now|once again|currently) (?:held|jailed|detained|locked up|imprisoned|behind bars|in custody)\\b|\\b(?:held|jailed|detained) now\\b',
  ],
  [
    'held',
    'verb',
    '^[\\s;,]*(?:y |and )?(?:(?:re)?(?:aprehendid|detenid|arrestad|capturad|apresad|encarcelad)[oa]s?|(?:re-?)?(?:arrested|detained|jailed|captured)) (?:el|la|ayer|hoy|anoche|este|esta|al|a los|a las|(?:\\w+ ){1,2}(?:despues|mas tarde|later)|on|by|\\w+day)\\b(?![^.;]*\\b(?:liberad|excarcelad|freed|released))',
  ],
  // «They told the press he was out. He is not.»
  [
    'mistaken',
    'left',
    '^\\W*no\\W*$|^[^,;]{0,40}\\b(?:celda|carcel|penal|candado|familia|madre|realidad)\\b[^,;]{0,20},\\s*no\\W*$|\\b(?:he|she|they) (?:is|was|has|did|are|were|have)(?: not|n.t)(?=\\s*[.,;"”»]|$)|\\bno l[oa] (?:esta|estan|ha sido|han sido|fue|hicieron|hizo)\\b(?=\\s*[.,;"”»]|$)|\\bno (?:es|fue|ha sido) asi\\b',
  ],
  [
    'rearrested',
    'verb',
    `\\b(?:de nuevo|otra vez|nuevamente|again|once more) (?:en|in|tras|entre) (?:(?:manos|poder|custodia|las garras|detencion)\\b|(?:the )?hands of|${CELL}|(?:${ENGLISH_CELL}))`,
  ],
  [
    'held',
    'verb',
    `\\b(?:sigu(?:en?|io|ieron)|permanec(?:en?|io|ieron)|continu(?:an?|o|aron)|se qued(?:o|a|aron|an)) (?:\\w+ )?(?:en|dentro de|tras) (?:${CELL})`,
  ],
  [
    'transferred',
    'verb',
    `\\b(?:para|a) ser (?:ingresad|recluid|internad|encerrad|llevad|trasladad)[oa]s?\\b|\\bingresad[oa]s? (?:a|al|en) (?:${CELL})|\\bonly to be (?:taken|moved|locked|jailed|held|transferred|driven|sent)\\b`,
  ],
  // Not one of those who are spoken of.
  [
    'held',
    'verb',
    '(?<!\\bya )(?<!no )\\b(?:no|tampoco|ni|nunca) (?:fue(?:ron)?|ha(?:n)? sido|quedo|quedaron|esta(?:ba|n)?|estuvo) (?:incluid|tomad[oa]s? en cuenta|considerad|beneficiad)[oa]?s?\\b(?: (?:en|entre|dentro) [^.;,]{0,60})?|\\b(?:no|tampoco|nunca) (?:estab?an?|venian?|iban?|viajab?an?|bajo|bajaron|aparecio|vino) (?:en|de|del) (?:el|la|los|las|ese|esa)? ?(?:autobus|bus|avion|vuelo|caravana|lista|grupo)\\b|\\b(?:no|tampoco|nunca) (?:entr|figur|aparec|salio (?:nombrad|mencionad)[oa])(?:o|a|io|ia|e|aba|aron|ieron|an|en)?(?: (?:\\w+ )?(?:en|entre) (?:la|las|el|los|ese|esa|esos|ninguna?|l[oa]s) [^.;,]{0,40})?|\\bqued(?:o|aron|a|an) (?:por )?(?:fuera|afuera) (?:del?|de las?|de los)? ?(?:lista|grupo|acuerdo|canje|beneficio|medida|indulto|amnistia|intercambio|excarcel\\w+|liberaci\\w+)\\b|\\b(?:was|were|is|are) (?:not|n.t) (?:included|listed|named|among|part of|one of|on (?:the|any|that) (?:list|plane|bus|flight))\\b|\\b(?:wasn|weren|isn|aren).t (?:included|listed|named|among|part of|one of|on (?:the|any|that) (?:list|plane|bus|flight))\\b',
  ],
  [
    'held',
    'verb',
    '(?<=[(|/–—-]\\s?)(?:aun |todavia |sigue |still )?(?:detenid[oa]s?|pres[oa]s?\\b(?! (?:\\w+ )?(?:liberad|excarcelad|soltad|puest[oa]s en|que (?:ya )?(?:salieron|recuperaron|fueron)))|recluid[oa]s?|retenid[oa]s?|encarcelad[oa]s?|privad[oa]s? de libertad|adentro|jailed|detained|held|in custody|(?:en|in|at) [^|/;,]{3,25}$)|(?<=[(|/–—-]\\s?)(?:aun |todavia |no )?(?:pendientes?|por (?:salir|ejecutar|liberar|excarcelar)|sin (?:ejecutar|cumplir|boleta)|no (?:ejecutad|ha salid|salio|liberad)\\w*|sigue\\w*|en espera|espera|still \\w+|pending|awaiting \\w+|not (?:out|freed|released|yet)|negad[oa]|diferid[oa])\\b',
  ],
  [
    'rumoured',
    'verb',
    '(?:^\\W*|[;:(]\\s*)(?:(?:lista|listado|grupo|bloque|parte|list|group) \\w+\\W+)?(?:\\w+ )?(?:por|sin|pendientes? (?:de|por)|faltan? por|to be|yet to be|awaiting|not yet) (?:verificar|confirmar|verificacion|confirmacion|ser (?:confirmad|verificad)[oa]s|confirmed|verified|confirmation)(?=[^:]{0,60}:)',
  ],
  // «El ministerio da por liberado a X»: that is what the ministry says.
  [
    'rumoured',
    'active',
    '\\b(?:da|dan|dio|dieron|daban?|dando) (?:\\w+ )?por (?:liberad|excarcelad|suelt)[oa]s?(?= (?:al?|tambien)\\b)',
  ],
  [
    'rumoured',
    'left',
    '(?<!\\b(?:pese a|a pesar de|aunque)\\b[^.;]{0,60})\\bl[oa]s? (?:da|dan|dio|dieron|daban?) (?:\\w+ )?por (?:liberad|excarcelad|suelt|libre)[oa]?s?\\b',
  ],
  [
    'held',
    'verb',
    `\\b(?:aparec|reaparec|amanec|termin|acab|result|fueron a dar|fue a dar)(?:io|ieron|o|aron|e|en|a|an)? (?:\\w+ )?(?:en|de vuelta en|a) (?:${CELL})`,
  ],
  [
    'house-arrest',
    'verb',
    '(?<!visitas? )\\bdomiciliari[oa]s?\\b(?<!\\b(?:arrestos?|detencion|prision|regimen|reclusion|medida) domiciliari[oa]s?)|\\b(?:en (?:la|su) )?casa,? pero (?:\\w+ )?(?:pres|deten|encerrad|vigilad|custodiad)\\w+|\\bno (?:puede|lo dejan|la dejan) (?:ni )?(?:asomar|pisar|abrir la puerta|cruzar|bajar|usar)\\w*',
  ],
  [
    'rumoured',
    'left',
    '\\b(?:no|sin|nadie|ningun\\w*|not|no one|nobody|unable to)\\b[^.;]{0,40}?\\b(?:confirm|verific|comprob|verif)\\w* (?:de )?(?:que|si|that|whether|if) (?:\\w+ ){0,4}?(?:salio|salido|saliera|liberad\\w|excarcelad\\w|libertad|released|freed|out)\\b|\\b(?:dos|tres|varias|distintas|diferentes) versiones\\b|\\b(?:fuentes|versiones|informaciones|partes) (?:que )?(?:se contradicen|encontrad[oa]s|contradictori[oa]s|cruzad[oa]s|no coinciden|difieren)\\b|\\b(?:conflicting|contradictory) (?:reports|accounts|versions)\\b|\\b(?:sources|accounts|reports) (?:differ|disagree|contradict|conflict)\\w*',
  ],
  [
    'mistaken',
    'left',
    '\\b(?:ningun[oa]s?|nunca) se (?:ha|han|habia|habian)? ?(?:ejecut|concret|materializ|cumpl)\\w+|\\bnone (?:\\w+ ){0,3}(?:carried out|been carried out|taken place)|(?<!(?:detenid|arrestad|apresad|captur|encarcelad)\\w{1,3} )\\b(?:por|fue(?: todo)?|era|es|hubo|a|tras) (?:un |una )?(?:error|equivocacion|confusion)\\b(?! (?:judicial|procesal|del (?:juez|tribunal)))|\\b(?:it|that|this) (?:was|is) (?:a mistake|an error|wrong|not true|false|untrue)\\b|\\bby mistake\\b|\\bin error\\b|\\bmistakenly\\b|\\b(?:es|era|resulto|son|eran) (?:una? )?(?:falso|falsa|mentira|bulo|falsas?)\\b|\\bestaban? (?:ya )?(?:en su casa|en libertad|fuera|libres?)\\b[^.;]{0,40}\\bdesde\\b|\\bhad been (?:out|home|free)\\b[^.;]{0,30}\\bsince\\b|\\bno (?:ha ocurrido|ocurrio|ha sucedido|sucedio|ha pasado|paso nada)\\b|\\b(?:did not|didn.t|has not|hasn.t|never) happen(?:ed)?\\b|\\b(?:are|is|were|was) (?:untrue|false|fake|baseless)\\b|\\bno es (?:cierto|verdad)\\b(?! que)|\\bno era (?:cierto|verdad)\\b',
  ],
  [
    'doubted',
    'left',
    '\\b(?:no|ni|nadie|ningun\\w*|sin que) (?:\\w+ ){0,5}?(?:ha|han|he|hemos|habia|pudo|pudieron|pudimos|logro|lograron|logramos|me|les?|nos)?\\s?(?:\\w+ ){0,2}?(?:confirm|comprob|verific|constat|corrobor)\\w+\\b(?! (?:cuant|el numero|la cifra|quien|(?:los|el) motivos?|las (?:causas|razones|condiciones)|si (?:hay|los|otros)))|\\b(?:espera(?:r|n|mos)?|a la espera de|falta|pendiente de|aguarda\\w*) (?:la |una )?confirmacion\\b|\\b(?:await\\w*|pending) confirmation\\b|\\bno (?:hay|tenemos|existen?|tiene) (?:pruebas?|evidencias?|constancia|confirmacion|certeza)\\b|\\bno (?:proof|evidence)\\b|\\bno (?:se )?(?:sab|saben|sabe|sabemos) nada\\b|\\bno sab\\w* nada\\b|\\bno (?:lo|la|los|las)? ?(?:ha|han|hemos) (?:visto|vuelto a ver|tenido (?:noticias|contacto))\\b|\\b(?:has|have|had)(?: not|n.t|) (?:neither )?(?:seen|heard from|spoken (?:to|with)) (?:him|her)\\b|\\bsin exito\\b|\\bsin (?:confirmar|confirmacion|verificar)\\b|\\b(?:todavia|aun|ya) (?:lo )?(?:verifica|se verifica|se intenta verificar|trata de verificar)\\b|\\b(?:could|can|did|has|have|had|was|were) ?(?:not|n.t|yet to|unable to) (?:yet |be |been |immediately |independently |able to ){0,3}(?:confirm|verif|corroborat)\\w*\\b(?! (?:how many|the number|who ))|\\b(?:unable|impossible|trying|yet|failed) to (?:be )?(?:independently )?(?:confirm|verify|corroborate)\\w*|\\b(?:couldn|hasn|haven|can).t (?:be )?(?:been )?(?:independently )?(?:confirm|verif)\\w*|\\b(?:unconfirmed|not been confirmed|no (?:official )?confirmation)\\b|\\bnobody (?:has|can|could) confirm\\w*',
  ],
  [
    'denied',
    'left',
    '\\b(?:lo|la|eso|esto) (?:desmient\\w+|desmint\\w+|nieg\\w+|neg(?:o|aron))\\b|\\b(?:denied|denies|deny|disputes?|disputed) (?:it|this|that|the claim|the report)\\b',
  ],
  [
    'died',
    'verb',
    '\\b(?:perdi(?:o|eron) la vida|(?:su|el) corazon (?:se detuvo|dejo de latir|se paro)|no (?:resistio|sobrevivio|aguanto)|dejo de latir|(?:his|her) heart (?:stopped|gave out)|(?:dejo|dejaron) de (?:existir|respirar)|acab(?:o|aron) con (?:la|su|sus) (?:propia )?vidas?|(?:se )?(?:quito|arrebato|arranco) la vida|se suicid\\w+|se ahorc\\w+|ahorcad[oa]|sin signos vitales|cadaver\\b|restos mortales|capilla ardiente|exequias|honras funebres|acta de defuncion|autopsia|asesinad[oa]s?|(?:lo|la) (?:mato|mataron|asesinaron)|infarto (?:fulminante|mortal|en (?:su|el|la) (?:celda|calabozo|carcel))|ultimo (?:aliento|suspiro)|pass(?:ed|es) away|lost (?:his|her|their) li(?:fe|ves)|took (?:his|her) own life|hanged (?:him|her)self|succumbed|lifeless|perished|was killed|autopsy|death certificate|(?:his|her) (?:body|remains|funeral|wake|death)\\b|did not (?:live|survive)|murio|murieron|muere|mueren|morir|murier\\w*|fallecio|fallecieron|fallece|fallecid[oa]s?|muert[oa]s?|(?:muerte|fallecimiento|deceso) (?:de|del|bajo)|(?:habia|ha|haber) muerto|velan|velaron|sepult\\w+|enterraron|entierran|died|dies|death of|dead|funeral of|buried|perecio|sin vida|urna|ataud|feretro|morgue|velorio(?! (?:estuv|asist|particip|habl|acompan|lo |la ))|sepelio(?! (?:estuv|asist|particip|habl|acompan|lo |la ))|coffin|casket|(?:cuerpo|cadaver|restos) de|body of)\\b',
  ],
  [
    'held',
    'verb',
    '\\b(?:desaparecio|desaparecieron|salio|cayo|vanished|disappeared) (?:de|from) (?:la|the) (?:[a-z]+ )?(?:lista|list)\\b[^.;,]{0,60}|\\b(?:excluid|exceptuad|descartad|eliminad|borrad|tachad|retirad)[oa]s? [^.;,]{0,30}?\\b(?:de|del|de la|de los|de las) (?:grupo|lista|listado|nomina|beneficio|excarcel\\w+|liberad\\w+|liberacion\\w*|beneficiad\\w+|l[oa]s \\d+)\\b[^.;,]{0,60}|\\b(?:dropped|removed|cut|struck|left out|excluded|omitted|barred) (?:off |from )?(?:of )?the (?:list|group|exchange|swap|release)\\b[^.;,]{0,50}|\\b(?:sustituid|cambiad|reemplazad)[oa] (?:a ultima hora )?por\\b',
  ],
  [
    'transferred',
    'verb',
    '\\b(?:came|comes|walk\\w*|got|stepped|let|taken|led|emerged) (?:out of|from) (?:his|her|their|the|a) (?:\\w+ )?cells?\\b|\\bsali\\w+ de (?:su|la) celda\\b(?! (?:para siempre|libre|en libertad|y (?:del|de la|ya)|hacia (?:la libertad|su casa)|rumbo a (?:la libertad|su casa)))|\\bsali\\w+ [^.;,]{0,30}\\b(?:rumbo|hacia|para|camino) (?:a )?(?:la |el |un )?(?:enfermeria|hospital|clinica|tribunal\\w*|audiencia|morgue|quirofano|patio|cocina|consulta)\\b',
  ],
  [
    'rearrested',
    'verb',
    `\\b${TAKEN}\\s+(?:\\w+\\s+){0,4}?${AGAIN}|\\b${AGAIN}\\s+(?:fue(?:ron)?\\s+|esta\\s+)?${TAKEN}|\\b(?:lo|la|los|las)\\s+${TAKE}\\s+(?:\\w+\\s+)?${AGAIN}|\\b${AGAIN}\\s+(?:\\w+\\s+)?(?:lo|la|los|las)\\s+${TAKE}|\\b${TAKE}\\s+${AGAIN}`,
  ],
  [
    'rearrested',
    'verb',
    `\\b(?:volvi\\w+|vuelven?|regres\\w+|retorn\\w+|reingres\\w+|ingreso de nuevo|devuelt[oa]s?|devolvi(?:o|eron)|regresad[oa]s?) (?:\\w+ ){0,2}?(?:a|al) (?:ser ${TAKEN}|(?:detener|arrestar|apresar|aprehender|capturar|secuestrar|encarcelar|recluir|interceptar|llevar|encerrar|buscar)\\w*|(?:la misma|el mismo|una) (?:sede|celda|comando|calabozo)|${CELL})|\\bsacad[oa]s? (?:\\w+ )?(?:de|del|desde) (?:su|la|el|una) (?:\\w+ )?(?:casa|vivienda|apartamento|residencia|cama|trabajo|negocio|consultorio|oficina)\\b|\\bl[oa]s? sac(?:aron|o) de (?:su|la) (?:casa|vivienda|apartamento|cama|trabajo)\\b|\\bvuelt[oa]s? a (?:deten|arrest|apres|captur|encarcel|encerr|llevar|poner pres)\\w*|\\b(?:cay|qued)(?:o|eron|aron) (?:\\w+ )?pres[oa]s?\\b(?<!\\bcuando (?:cay|qued)\\w+ pres\\w+)|\\b(?:intercept|detuv|captur|arrest|aprehend|apres|secuestr|encarcel|detien)\\w*(?:ron|o|io|en|an)\\b [^.;,]{0,60}\\b(?:al?|a la) recien (?:liberad|excarcelad)[oa]\\b|\\bpara (?:ir|pasar|entrar|ingresar|terminar|acabar) (?:a|en|al) (?:${CELL})|\\bfue(?:ron)? (?:\\w+ )?(?:imputad|presentad|acusad|juzgad)[oa]s? [^.;,]{0,60}\\by (?:\\w+ )?(?:enviad|remitid|conducid|devuelt|recluid|ingresad)[oa]s? (?:\\w+ )?(?:a|al|en|hacia) (?:${CELL})|\\bl[oa]s? sac(?:aron|o) (?:a la fuerza|a rastras|esposad[oa]s?)\\b|\\b(?:recapturad|reapresad|redetenid|reingresad)[oa]s?\\b|\\b(?:reingres|recaptur)(?:o|aron)\\b|\\b(?:su )?(?:reingreso|recaptura) (?:a|en|al|de)\\b|\\b(?:nueva|segunda) (?:detencion|captura|aprehension)\\b|\\brevoc(?:o|aron|ada|adas|ado|atoria)\\b`,
  ],
  [
    'rearrested',
    'verb',
    `\\bre-?(?:arrested|detained|arrest|captured|jailed)\\b|\\b(?:detained|arrested|jailed|seized|captured|locked up|taken(?: away| into custody)?|picked up|in custody|behind bars) (?:once )?(?:\\w+ )?again\\b|\\bagain (?:detained|arrested|jailed|taken|seized|in custody|behind bars)\\b|\\b(?:taken|back|returned|sent|hauled|brought|thrown) (?:\\w+ )?(?:back )?(?:into|in|to|behind) (?:a )?(?:custody|prison|jail|cells?|bars|detention)\\b|\\b(?:sent|returned|hauled|took)\\b(?=[^.;]{2,50}? back (?:to|into) (?:${ENGLISH_CELL}))|\\btook (?:him|her|them) (?:back|away|again)\\b|\\bc(?:a|o)me back for (?:him|her|them)\\b`,
  ],
  [
    'rearrested',
    'verb',
    `\\b(?:fue|fueron|was|were)\\s+(?:${TAKEN}|detained|arrested|seized) (?:el|este|esta|esa|ese|aquella|ayer|anoche|hoy|horas|dias|on|by|that)\\b(?<=\\b(?:liberad[oa]s?|excarcelad[oa]s?|soltaron|freed|released|salio|salido|quedo libre|en libertad)\\b[^.;]{0,140})(?<!\\b(?:quien|que|who|cuando|when|donde|where|desde que|since|after) (?:\\w+ )?(?:fue|fueron|was|were)\\s+[a-z]+ \\w+)|\\b(?:fue|fueron|was|were)\\s+(?:${TAKEN}|detained|arrested|seized|captured|intercepted)(?<=\\b${AFTER_A_WHILE} (?:despues|luego|tras|after)\\b[^.;]{0,120})|\\b(?:${TAKEN}|detained|arrested)\\s+(?:\\w+\\s+){0,4}${AFTER_A_WHILE} (?:despues|luego|mas tarde|after|later)\\b|\\b(?:libertad|freedom)(?: de [a-z ]{3,40})? (?:le |les |solo |apenas |only )?(?:duro|dur|lasted)\\w*|\\b(?:duro|duraron)(?:le|les)? (?:[\\w ]{1,20})?la (?:libertad|dicha|alegria)\\b|\\bse (?:lo|la|los|las) (?:volvieron|volvio) a llevar\\b|\\b(?<!\\b(?:detenid|arrestad)[oa] (?:en|el)\\b[^.;]{0,80})(?<!\\b(?:familia|familiares|madre|padre|mama|papa|herman[oa]s?|espos[oa]|hij[oa]s?|ti[oa]s?|prim[oa]s?|abuel[oa]s?|suegr[oa]s?|cunad[oa]s?|vecin[oa]s?|amig[oa]s?|ambulancia|taxi)\\b[^.;]{0,60})(?<!\\b(?:con|en|con la|con el|en la|en el|desde|dia|noche|tarde|vez|dia en|noche en) que )se (?:lo|la|los|las) llev(?:o|aron)\\b|\\b(?:volvieron|vinieron|vinieran|volvieran|fueron|regresaron|volvio|regreso|vino) por (?:el|ella|ellos|ellas)(?! [a-z])\\b|\\b(?:mont|sub|met|introduj)(?:aron|aban|ieron|ian|eron) (?:en|a) (?:una?|el|la) (?:\\w+ )?(?:camioneta|patrulla|carro|vehiculo)\\b|\\b(?:forced|bundled|pushed|shoved|dragged) (?:\\w+ )?into an? (?:\\w+ )?(?:van|car|truck|vehicle)\\b|(?<=\\b(?:libres?|excarcelad[oa]s?|liberad[oa]s?|soltad[oa]s?|libertad)\\b[^;:.]{0,24})\\b(?:pres|detenid|arrestad|capturad|encarcelad)[oa]s? (?:el|este|ayer|hoy|al|anoche|a las?|en la|por la)\\b|(?<=\\b(?:freed|released)\\b[^;:.]{0,24})(?<!\\b(?:[a-z]+s|people|men|women|clergy|youth) )\\b(?:jailed|detained|arrested) (?:on|by|again|\\w+day)\\b(?! (?:[a-z-]+ ){0,2}charges)|\\b(?:picked up|arrested|detained|seized|jailed|took)\\b(?=[^.;]{2,50}? (?:again|once more)\\b)|\\b(?:detuvieron|detuvo|capturaron|capturo|arrestaron|apresaron|encarcelaron|buscaron)\\b(?=[^.;]{2,50}? (?:de nuevo|nuevamente|otra vez)\\b)|\\botra vez (?:en|a) (?:${CELL})|\\bde nuevo (?:en|a) (?:${CELL})`,
  ],
  [
    'house-arrest',
    'verb',
    `\\b(?:detencion|arresto|reclusion|medida|pena|condena|encierro) (?:en|dentro de) (?:su|el|la|un) (?:propi[oa] )?(?:domicilio|residencia|casa|vivienda|hogar|apartamento)\\b|\\bcumpl\\w+ [^.;]{0,40}\\ben su (?:propi[oa] )?(?:casa|apartamento|domicilio|residencia|vivienda|hogar)\\b|\\bcon (?:dos|tres|cuatro|un|varios|\\d+) (?:custodios?|guardias?|policias?|escoltas?|funcionarios?|agentes?)\\b|\\b(?:pres|detenid|recluid)[oa],? (?:ahora |pero )?en su (?:propi[oa] )?(?:casa|domicilio|residencia|vivienda|apartamento)\\b|\\b(?:arrestos?|detencion|prision|regimen|reclusion|medida) domiciliari[oa]s?\\b|\\barresto en (?:casa|la casa|el hogar|su)\\b|\\b(?:a|para) (?:cumplir|pagar|purgar|terminar)\\b[^.;,]{0,40}\\b(?:pena|condena|sentencia|arresto|detencion)\\b|\\ba cumplir (?:el |un |su )?(?:arresto|condena|pena|detencion|reclusion)\\b|\\b(?:under|serve) (?:\\w+ ){0,4}(?:under guard|at home)\\b|\\b(?:casa|departamento|apartamento) por carcel\\b|\\bhouse arrest\\b|\\bhome (?:confinement|detention|arrest)\\b|\\b(?:tampoco|no) (?:es|esta|esta del todo) libre\\b|\\bgrilletes?\\b|\\b(?:con|bajo) (?:\\w+ )?(?:custodia|vigilancia|resguardo|apostamiento) (?:policial|militar|permanente)\\b|\\b(?:custodiad|vigilad)[oa]s? (?:por|las 24)\\b|\\b(?:polici\\w+|funcionarios?|agentes?|guardias?|militares|patrulla|officers?|guards?) (?:\\w+ ){0,4}?(?:custodian?|vigilan?|en (?:la|su) (?:puerta|acera|entrada)|(?:at|outside|by) (?:the|his|her) (?:door|gate)|watch\\w*|stands?)\\b|\\bno puede salir\\b(?! del pais| de venezuela| de la ciudad| del estado)|\\bcannot leave\\b(?! the country| venezuela| the city)|\\b(?:serve|serves|serving) (?:[\\w’']+ ){0,6}?at (?:home|(?:his|her) (?:[\\w’']+ )?(?:home|house|apartment))\\b|\\b(?:su )?casa,? (?:pero )?(?:pres|detenid)[oa]s?\\b|\\bno es (?:una |la )?libertad\\b|\\bse (?:fug|escap|evadi)\\w+|\\b(?:escaped|fled)\\b|\\bconfined to (?:his|her|the) \\w+|\\btobilleras?\\b|\\bsin poder salir\\b(?! del pais)|\\b(?:ankle|electronic) (?:monitor|bracelet|tag)\\b|\\bcumple (?:la medida|su pena|la pena|la condena|detencion) en (?:${HOME})`,
  ],
  [
    'transferred',
    'verb',
    `\\b(?:re)?traslad(?:ad[oa]s?|o|aron|an|arian|ara)\\b(?! (?:\\w+ )?(?:a|hasta|hacia) (?:su|la) (?:casa|hogar|residencia)\\b)|\\b(?:reubicad|movid|movilizad|remitid)[oa]s? (?:a|al|de|del|desde|hacia|en)\\b|\\bllevad[oa]s? a (?:otr[oa]|${CELL}|un hospital|tribunales|la sede|el hospital)|\\b(?:transferred|moved|bused|taken|removed|transported|driven|led|escorted|wheeled|hauled) (?:\\w+ ){0,2}?(?:out of|from)\\b|\\b(?:transferred|moved|driven|bused|taken) (?:\\w+ ){0,4}?to\\b(?! (?:his|her|their) (?:[\\w’'s]+ ){0,2}?(?:home|famil\\w+|house|mother|parents)| (?:fetch|meet|see|greet|welcome|collect|hug|pick (?:him|her|them) up)\\b| (?:an?|the) (?:\\w+ )?(?:terminal|bus stop|bus station|airport|roadside|border|embassy))|\\bsacad[oa]s? de (?:su|la) celda\\b|\\bfueron a parar\\b|\\bfue a parar\\b|(?<!\\b(?:familia|familiares|madre|padre|mama|papa|herman[oa]s?|espos[oa]|hij[oa]s?|ti[oa]s?|prim[oa]s?|abuel[oa]s?|suegr[oa]s?|cunad[oa]s?|vecin[oa]s?|amig[oa]s?|taxi)\\b[^.;]{0,60})\\b(?:lo|la|los|las|les?) (?:cambi|pas|mov|traslad|reubic|mud|llev)(?:aron|ieron|o|io) (?:de|del|a|al|hacia|en|para) (?!(?:su|la|mi|nuestra) casa|aeropuerto|consulado|hotel|terminal|embajada|casa|su familia|la calle|(?!declarar|interrogar|comparecer)\\w+[aei]r\\b)|\\b(?:llevaron|llevan|pasaron|movieron|mudaron) (?:de emergencia |de urgencia |de madrugada )?(?:a|al) (?:hospital|${CELL}|otr[oa])|\\b(?:hacia|rumbo a|para|(?:con|y) destino a|camino (?:a|de)) (?:otr[oa] )?(?:${CELL})|\\bsalio rumbo\\b|\\b(?:headed|bound|destined) (?:for|to) (?:${ENGLISH_CELL})`,
  ],
  [
    'held',
    'verb',
    `\\b(?:sigu(?:en?|io|ieron)|seguian?|seguiran?|permaneceran?|continuaran?|quedaran?|permanec(?:en?|io|ieron|ian?(?![^.;]{0,60}\\bdesde\\b))|continu(?:an?|aban?|o|aron)|se (?:mantienen?|encuentran?|qued(?:o|aron|a|an))|qued(?:an|o|aron|a))\\s+(?:(?!libertad|libre|consumad|sellad|concretad|firmad)\\w+\\s+){0,2}?${STATE}\\w*|\\b(?:esta|estan|estaban?(?![^.;,]{0,40}\\bdesde\\b))\\s+(?:(?:ya|aun|todavia|muy|desde \\w+)\\s+)?(?:detenid|pres[oa]s?\\b|recluid|encarcelad|incomunicad|secuestrad|encerrad|adentro\\b|tras las rejas|bajo (?:custodia|arresto)|en (?:una celda|prision|la carcel|un calabozo|manos))\\w*`,
  ],
  [
    'held',
    'verb',
    `\\b(?:esta|estan|se encuentran?|quedo|quedaron) (?:ahora |hoy |ya |aun |todavia |desde \\w+ )?en (?:${CELL})|\\b(?:is|are) (?:now|currently|today) (?:held )?(?:in|at) (?:${ENGLISH_CELL})|\\b(?:aun|todavia)\\s+(?:\\w+\\s+){0,2}?(?:detenid|pres[oa]s?\\b|recluid|encarcelad|tras|adentro|en (?:prision|la carcel|${CELL}))\\w*|\\b(?:detenid|pres|recluid)[oa]s? (?:aun|todavia)\\b|\\b(?:cumple|cumplen|lleva|llevan) (?:ya )?(?:\\w+ ){1,4}(?:detenid|pres|recluid|encerrad|tras|en (?:${CELL}|yare))\\w*|\\b(?:hay|quedan?|restan?|faltan?|quedaron) (?:\\w+ ){1,6}?(?:tras las rejas|pres[oa]s|detenid[oa]s|adentro|en prision|por salir|recluid[oa]s|encarcelad[oa]s)\\b|(?<=\\()(?:detenid|pres|recluid)[oa]s?\\b|^[\\W\\d]{0,12}(?:\\w{1,20} )?(?:detenid|pres|recluid)[oa]s\\b(?! (?:\\w+ )?(?:liberad|excarcelad|soltad|puest|fueron|han|salieron|recuper|volvieron|regres|quedaron|lograron|dejaron|obtuvieron|abandonaron))`,
  ],
  [
    'held',
    'verb',
    '\\bno (?:corr\\w+|tuv\\w+|tien\\w+|compart\\w+) (?:\\w+ )?(?:con )?(?:la |esa |igual )?(?:misma )?(?:suerte|fortuna)\\b|\\b(?<!libertad a la )(?<!libre a la )(?<!libres a la )(?<!\\bl[oa]s? )(?:espera|esperan|aguarda|aguardan|esperaba|aguardaba) (?:\\w+ )?(?:adentro|dentro|juicio|audiencia|traslado|sentencia|en (?:su|la|el|una) \\w+)\\b|\\b(?:tendra|tendran|deber?a|deberan|debe|deben) (?:que )?(?:seguir )?esperar\\b|\\bno (?:viajo|viajaron|abordo|abordaron|subio|sono|fue nombrad[oa]|aparecio|fue llamad[oa])\\b|\\b(?:todavia|aun) nada\\b|\\bnada (?:todavia|aun)\\b|\\b(?:no hay|sin) (?:noticias?|novedad|rastro|senales)\\b|\\b(?:fue |fueron )?(?:condenad|sentenciad|imputad)[oa]s? a\\b|\\bquedo (?:fuera|por fuera|excluid[oa]) de la lista\\b|\\b(?:le |les )?(?:negaron|nego) (?:la |el |su )?(?:libertad|beneficio|medida|salida|excarcelacion)\\b|\\b(?:niegan?|negaron|nego|rechaz\\w+) (?:la|el|su) (?:medida|beneficio|solicitud|revision|libertad (?=a\\b))|\\bpermanecen?\\b(?! (?:libres?|en libertad|fuera|en su casa))|\\bno (?:era|es|fue|estaba|esta) (?:un[oa] de|entre) (?:ell[oa]s|l[oa]s)\\b|\\b(?:adentro|siguen? sin (?:salir|aparecer|ser liberad\\w))\\b|\\b(?:sigu|segu)\\w+ (?:alli|ahi|alla|dentro)\\b|\\b(?:ahi|alli) sigue\\w*|\\bno (?:se lo|se la) (?:entregaron|dieron)\\b',
  ],
  [
    'held',
    'verb',
    `\\b(?:remain(?:s|ed|ing)?|stay(?:s|ed)?|is|are|was|were|languish\\w*|sits?|kept)\\s+(?:still\\s+|also\\s+)?(?:behind bars|inside|in (?:prison|jail|custody|detention|${ENGLISH_CELL})|detained|jailed|imprisoned|held|locked up|under guard|being held|captive|incommunicado|in (?:yare|el rodeo|tocoron|el helicoide))|\\bremain(?:s|ed)?\\b(?! (?:free|at liberty|at large|at home|off\\b|silent|unanswered|to be|unclear|unknown|a mystery|unconfirmed))|\\b(?:stays?|stayed) (?:in|inside|at|under|behind|jailed|detained)\\b|\\bstill (?:\\w+ )?(?:behind|in|inside|held|detained|jailed|imprisoned|locked|being held|missing|waiting|awaiting|imprisoned)\\b|\\b(?:was|were|been) (?:again |once again |also )?(?:told to wait|left off|left behind|denied (?:release|bail|parole|freedom)|excluded|turned back|not on the (?:list|plane|flight|bus))\\b|\\b(?:waits|awaits|must wait|awaiting|has to wait) (?:\\w+ )?(?:trial|hearing|in|for)\\b|\\b(?:not so|did not) (?:lucky|fortunate|board|travel)\\b|\\bstill there\\b|\\bnot one of them\\b|\\b(?:never|didn.t|did not) (?:got|get|board|boarded|made it|make it|left|leave)\\b`,
  ],
]

/** The patterns with the fact they tell. */
export const OTHER: readonly (readonly [Fact, Form, RegExp])[] = table.map(([fact, form, source]) => [
  fact,
  form,
  new RegExp(source, 'g'),
])
