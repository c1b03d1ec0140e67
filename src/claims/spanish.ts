/** Spanish words of release, over folded text (lower case, no accents). */
import { SPANISH_EXITS, SPANISH_FREE, SPANISH_LET_GO } from './exits.ts'
import { anyOf } from './fold.ts'
import {
  ADVERBS,
  AHEAD_HELD,
  AT_LIBERTY,
  FREE,
  FREED,
  FREEDOM,
  FRONTED,
  GAP,
  HOME,
  NOT_OUT,
  NUMBER,
  OF_HELD,
  OUT,
  PRISON,
  SOME,
  within,
} from './spanish-phrases.ts'
import { spanishStatuses } from './spanish-statuses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** «El abogado salió de Zona 7 sin respuestas» came and went. */
const NOT_A_VISITOR =
  '(?![^.;]{0,30}\\b(?:sin (?:respuestas?|informacion|noticias|verl|poder|decir|declarar)|(?:tras|despues de|luego de) (?:visit|ver|reun|entrevist|convers|habl)|(?:a|para) (?:informar|declarar|hablar|anunciar|pedir)))'

export const spanish: Vocabulary = {
  hint: /excarcel|salid|salieron|liber|benefici|medidas?|libr|solt|suelt|prision|carcel|penal|celda|boleta|amnisti|indult|absuel|domicili|por carcel|casa|rodeo|helicoide|tocoron|tocuyito|crisalid|ramo verde|zona 7|yare|reten|calabozo|hogar|calle|porton|puerta|reja|famili|internado|centro|deja|abandon|sede|comandan|pres[oa]|detenid|entreg|devuelt|afuera|dejo|dejaron|reja/,
  core: /excarcel|salida|libert|libre|libera|libere|libero|solt|suelt|amnisti|indult|absuel|benefici|boleta|orden|devuelt|oficio|medidas?|\b(?:casas?|hogar(?:es)?|famili(?:as?|ares)|afuera|fuera)\b|deja|dejo|\ba la calle|entreg|abrieron|desterr|destierr|expuls|dej(?:o|aron|an?) atras|recib(?:ieron|en) a/,
  mentions: [
    [
      'paper',
      anyOf(
        [
          '(?:boletas?|orden(?:es)?|oficios?)(?: judicial(?:es)?)? de (?:excarcelacion(?:es)?|libertad|liberacion|salida)',
        ],
        'g',
      ),
    ],
    [
      'infinitive',
      anyOf(
        [
          `(?:seran?|serian?|sean?|ser|siendo|fueran?|fuesen?|haya[n]? sido|ser[ae]n?)${ADVERBS} ${FREE}`,
          'seran? beneficiad[oa]s(?=[^.;]{0,50} con (?:la |una )?(?:revision|medidas?|libertad)\\b)',
          'solicit(?:o|a|ara|aron|ado)(?= (?:[\\w¤]+ ){0,4}?(?:la revision|revisar)\\b)',
          `saldran?(?= (?:manana|hoy|pronto|el|en|esta|este|la|al menos|mas de|otr[oa]s|\\d+|${NUMBER})\\b)`,
          '(?:excarcel|liber|indult|amnisti)ar(?:an?|ian?|emos|l[oae]s?|se)?',
          `(?:enviar|mandar|devolver)(?:an?|ian?)? (?:de (?:vuelta|regreso) )?${HOME}`,
          '(?:excarcel|liber)en?(?:l[oa]s)?',
          'soltar(?:an?|ian?|l[oa]s?)?',
          '(?:suelten?|sueltenl[oa]s|sueltel[oa]s)',
          `(?:poner|ponga[n]?|pondra[n]?|pondrian?|dejar|deje[n]?|dejara[n]?|dejarian?)(?:l[oa]s?)? ?${ADVERBS} ${AT_LIBERTY}`,
          within('saldra[n]?|saldrian?|salga[n]?|salir|saliera[n]?|saliendo', GAP, OUT),
          `(?:recuper|recobr|logr|alcanz)(?:ar|e[n]?|ara[n]?|arian?|ando)${ADVERBS} ${FREEDOM}`,
          `(?:obtener|obtenga[n]?|obtendra[n]?|recibir|reciba[n]?|recibira[n]?|recibirian?|consiga[n]?|conseguir|conseguira[n]?|dar(?:a|an|les|le)?|den|conceder(?:a|an)?|conceda[n]?|otorgar(?:a|an)?|otorguen?)${ADVERBS} ${FREEDOM}`,
          `(?:quedar(?:a|an|ian?)?|quede[n]?|estar(?:a|an)?|esten|este(?= en | ya | libre))${ADVERBS} ${AT_LIBERTY}`,
        ],
        'g',
      ),
    ],
    [
      'passive',
      anyOf(
        [
          `(?:fue|fueron|ha[n]? sido|habia[n]? sido|habria[n]? sido|haber sido|son|es|resulto|resultaron|acaba[n]? de ser)${ADVERBS} ${FREE}`,
          `(?:quedo|quedaron|esta[n]?|se encuentra[n]?|permanece[n]?|ha[n]? quedado|habria[n]? quedado)${ADVERBS} (?:${AT_LIBERTY}|excarcelad[oa]s?|liberad[oa]s?)`,
          `ya ${AT_LIBERTY}`,
          `(?:quedan?)(?= (?:ya )?${AT_LIBERTY}\\b)`,
          `(?:fue|fueron|han? sido) (?:enviad|devuelt|llevad|mandad|entregad|regresad)[oa]s? (?:de (?:vuelta|regreso) )?${HOME}`,
          `ya estan? (?:afuera|fuera de ${PRISON}|${HOME}|en casa|en sus? (?:casas?|hogar(?:es)?))`,
          `^(?:en libertad|libres|fuera de ${PRISON}|a la calle|rumbo a casa)${SOME}`,
          '(?:a casa|a la calle|a sus casas)(?<=\\b(?:pres|detenid|reclus)[oa]s(?: politic[oa]s)? (?:a casa|a la calle|a sus casas))',
          `^libertad para${SOME}(?!.{0,120}\\b(?:exig|pid|reclam|clam|demand|grit|core))`,
          `en libertad (?:quedo|quedaron|estan?|se encuentran?|salio|salieron|fueron puest[oa]s)`,
          'se (?:excarcelo|libero|excarcelaron|liberaron)',
          ...SPANISH_FREE,
        ],
        'g',
      ),
    ],
    [
      'exit',
      anyOf(
        [
          within(
            'sal(?:io|ieron|e|en)|egres(?:o|aron|an|a)|ha[n]? (?:salido|egresado)|habia[n]? salido|habria[n]? salido|acaba[n]? de salir',
            GAP,
            OUT,
          ) + NOT_A_VISITOR,
          `(?:salio|salieron|ha[n]? salido)(?<=\\b(?:de|del|desde|en) ${FRONTED}(?:, [^,;:]{2,40},| este \\w+| el \\w+| tambien| ayer| hoy)? (?:salio|salieron|ha[n]? salido))${NOT_OUT}`,
          within('(?:recuper|recobr)(?:o|aron|an|a)', GAP, FREEDOM),
          within(
            'obtuv(?:o|ieron)|obtiene[n]?|consigui(?:o|eron)|logr(?:o|aron)|alcanz(?:o|aron)|recibi(?:o|eron)|goza[n]? de|(?<!no )tiene[n]?(?= libertad plena)',
            ADVERBS,
            FREEDOM,
          ),
          `haya[n]? (?:salido|egresado) de ${PRISON}`,
          `(?:ha[n]?|haya[n]?|habia[n]?|habria[n]?) (?:ya )?(?:recuperado|recobrado|obtenido|logrado|conseguido|alcanzado|recibido)${ADVERBS} ${FREEDOM}`,
          `(?:abandon(?:o|aron|a|an)|dej(?:o|aron|a|an)(?: atras)?)(?=${GAP} (?<!\\b(?:en|de|del|por) )(?:(?:el|la|los|las|su|sus) )?(?:penal(?:es)?|carcel(?:es)?|prision|centros? (?:de reclusion|penitenciario)|helicoide|rodeo|celdas?|calabozos?|internado|reten(?:es)?|tocoron|tocuyito|yare|ramo verde|crisalida|zona 7)\\b)(?![^.;]{0,40}\\b(?:paso|espacio|lugar) (?:a|al|para)\\b)`,
          `recibi(?:o|eron)${ADVERBS} (?:una )?medidas? (?:cautelar(?:es)?|alternativas?|sustitutivas?|humanitarias?)`,
          `(?:salio|salieron|salen|han? salido)(?<=\\b(?:pres|detenid|reclus|intern|recluid)[oa]s(?: politic[oa]s)?,? (?:ya |tambien )?(?:salio|salieron|salen|han? salido))(?! a\\b)${NOT_OUT}`,
          `(?:salieron|salen|habian salido)(?= (?:del? (?:(?!que\\b)[\\w¤]+ ){1,4})?(?:solo |apenas |al menos |mas de |otr[oa]s )?(?:\\d+|${NUMBER})(?:[.,;]|$| (?:(?:y|el|este|ayer|anoche|hoy|pero|mientras)\\b|de (?=${PRISON})|person|pres|detenid|joven|hombre|mujer|adolescente|militar|recluid|privad|ciudadan)))|(?:salieron|salen|han salido)(?<=\\b(?:\\d+|${NUMBER}) (?:personas|hombres|mujeres|jovenes|adolescentes|militares|ciudadanos|trabajadores)(?:, [^,;.]{2,30},)? (?:salieron|salen|han salido)|(?:\\d+|${NUMBER}) salieron(?= (?:anoche|ayer)\\b|[.,;]|$))${NOT_OUT}(?! de (?:la visita|compras|viaje))`,
          `(?:cruz|atraves|traspas)(?:o|aron|an|a)(?=${GAP} (?:el|la|los|las) (?:port(?:on|ones)|puertas?|rejas?|umbral|garita|alcabala)\\b)(?![^.;]{0,90}\\b(?:entrar|ingres|hacia adentro|visita))`,
          `(?:retorn(?:o|aron|an|a)|regres(?:o|aron|an|a)|volvi(?:o|eron)|vuelven?)(?:(?=${GAP} ${HOME})${OF_HELD}|(?= ${HOME}${AHEAD_HELD}))(?<!\\bno (?:[\\w¤]+ )?\\w+)`,
          '(?:l[oa]s que|quienes) ya (?:estan|se encuentran) en la calle',
          `(?:salieron|han salido)(?<=\\botr[oa]s (?:\\d+|${NUMBER})(?: [\\w¤]+)? que (?:ya )?(?:salieron|han salido))(?! (?:a|al) (?!anochecer|amanecer|mediodia|medianoche|la una|las)|(?: herid| en defensa))`,
          'rumbo a la libertad',
          '(?:le|les) quitaron el grillete',
          ...SPANISH_EXITS,
        ],
        'g',
      ),
    ],
    [
      'active',
      anyOf(
        [
          'excarcel(?:o|aron|an|a)',
          'liber(?:o|aron|an|a)(?! (?:de|del) (?:culpa|cargos|responsabilidad))',
          '(?:solto|soltaron|sueltan|suelta)(?! (?:la|el|sus?|l[oa]s|una?) (?:camisa|manos?|brazos?|abrazo|llanto|lagrimas?|frase|carcajada|risa|telefono|bolsa|maleta|hij[oa]|mejilla|perros?)\\b)',
          '(?:ha[n]?|habia[n]?|habria[n]?) (?:ya )?(?:excarcelado|liberado|soltado)',
          `(?:puso|pusieron|dejo|dejaron|ha[n]? (?:puesto|dejado)|ponen|pone|dejan)${ADVERBS} ${AT_LIBERTY}`,
          within(
            'otorg(?:o|aron|an|a)|conced(?:io|ieron|en|e)|dieron|dio|ha[n]? otorgado|ha[n]? concedido',
            GAP,
            FREEDOM,
          ),
          '(?:(?<!\\b(?:el|un|del|al) )indult(?:o|aron|a|an)(?= (?:(?!que\\b|de\\b)[\\w¤]+ ){0,3}?al? )|amnisti(?:o|aron|a|an) a)',
          `(?:mand|envi|llev)(?:a|an|o|aron)(?: de (?:vuelta|regreso))?(?= ${HOME})|(?:devolvi(?:o|eron)|devuelven?)(?= ${HOME})`,
          'dej(?:an|o|aron|a) (?:ir|salir|marchar)(?= )',
          '(?=fue|ha)(?<=\\bbeneficios? (?:legal|procesal|penitenciario|de libertad|de convivencia familiar)(?:es)? )(?:fue(?:ron)?|han? sido) (?:otorgad|concedid)[oa]s?(?= a )',
          `sac(?:o|aron|an|a)(?= de (?:l[oa]s? )?(?:carcel|prision|penal|celda|calabozo|mazmorra)(?:es|s)?\\b)(?! de (?:la |su )?(?:carcel|celda)s? (?:a|para|hacia)\\b)`,
          `(?:otorg(?:o|aron|an|a)|conced(?:io|ieron|en|e))(?=${GAP} medidas? (?:cautelar(?:es)?|alternativas?|sustitutivas?|humanitarias?)\\b)`,
          'recib(?:ieron|en)(?=[^.;,]{3,80} (?:tras|luego de|despues de) [\\w¤ ]{3,30} (?:pres[oa]s?|detenid[oa]s?|recluid[oa]s?|en (?:prision|la carcel)|de (?:carcel|prision)|tras las rejas)\\b)',
          ...SPANISH_LET_GO,
        ],
        'g',
      ),
    ],
    [
      'participle',
      anyOf(
        [
          FREED,
          `puest[oa]s ${AT_LIBERTY}`,
          'en libertad(?= ?:)',
          '^(?:en libertad(?: plena| condicional)?|libres|con (?:medidas|libertad)[^:;.]{0,30})(?=[,(][^:;.]{3,60}:)',
        ],
        'g',
      ),
    ],
    [
      'noun',
      anyOf(
        [
          '(?:excarcelacion|liberacion)(?:es)?',
          'libertades plenas',
          `indultos?(?= (?:al?|para|de (?=\\d|${NUMBER}|vari|decenas|cientos|unos)) ?)(?<=\\b(?:el|los|anunci\\w+|un) indultos?)`,
          'salidas? (?:en libertad|de (?:prision|la carcel))',
          'puestas? en libertad',
          'salidas(?<=\\b\\d+ (?:nuevas )?salidas)(?! (?:a|al|por|del? (?:emergencia|sol|pais))\\b)',
          '(?:la |su )?(?:salida|libertad)(?:,? (?:plena|inmediata|condicional|incondicional|total|y|e)){0,4} del?(?= )(?! (?:la |el |las |los )?(?:palacio|tribunal|audiencia|corte|fiscalia|defensoria|misa|acto|reunion|sede|juicio|visita|hospital|templo|iglesia))',
          'libertad plena',
          'medidas de libertad',
          'egresos?(?= de )',
          'las salidas del?(?= )(?! (?:emergencia|l[oa]s familiares|campo|el pais))',
          'revisiones(?= de medidas?\\b[^.;]{0,80}(?:ejecutad|otorgad|acordad|concedid))|(?=revisiones )(?<=(?:otorg|acord|conced|ejecut|realiz)\\w{1,5} (?:\\w+ )?)revisiones(?= de medidas?\\b)',
        ],
        'g',
      ),
    ],
  ],
  demand: anyOf([
    'exig\\w+',
    '(?:pide[n]?|pidio|pidieron|pidiendo|pedir|pedido|pedimos|pido)',
    'inst(?:a|an|o|aron|ando|amos)',
    'reclam\\w+',
    'urg(?:e|en|io|ieron|iendo|ir|imos)',
    'clam(?:a|an|o|aron|ando|or|ar)',
    'rueg(?:a|an|o)|rog(?:o|aron)|suplic\\w+|implor\\w+',
    'abog(?:a|an|o|aron|ando)',
    'llam(?:a|an|o|aron|ado|amiento|ando)(?: urgente)? (?:a|al|para)',
    'solicit(?:a|an|o|aron|ando|ar)|(?<!\\ba )solicitud de',
    'demand(?:a|an|o|aron|ando|amos) (?:la|su|que|al|a)',
    'presion(?:a|an|o|aron|ando|ar)? (?:para|por)',
    '(?:exigencia|peticion|pedido|reclamo|consigna|campana|etiqueta) (?:de|por|para)',
    '(?:debe[n]?|deberian?|tienen? que|hay que|queremos|necesitamos)',
    'por la (?:libertad|liberacion)',
  ]),
  demandThat: anyOf([
    '(?:exig\\w+|pide[n]?|pidio|pidieron|pidiendo|inst(?:a|an|o|aron) a|reclam\\w+|urg(?:e|en|io|ieron)|clam(?:a|an|o|aron)|rueg(?:a|an)|suplic\\w+|implor\\w+|solicit(?:a|an|o|aron)|demand(?:a|an|o|aron))(?: [\\w¤]+){0,6}? que',
  ]),
  demandBefore: /\bpor (?:la |las |una |su |sus )?(?:(?:inmediata|pronta|plena) )?$/,
  joy: anyOf([
    'celebr\\w+',
    'alegr\\w+',
    'agradec\\w+',
    'felicit\\w+',
    'gracias',
    'satisfaccion',
    'emocion\\w*',
    'jubilo',
  ]),
  negation: anyOf([
    'no (?=(?:se |le |les |lo |los |la |las |ha |han |habia |habian |hay |hubo |fue |fueron |esta |estan |ser |sera |seran |es |son |existe |existen |tiene |tienen |ocurri|registr|reporta|recuper|obtuv|logr|salio |salieron |consta |confirm|podido |puede |cuenta ))',
    'aun no|todavia no|ya no|nunca|tampoco|jamas',
    'ningun[oa]?',
    'sin (?:que|noticias|informacion|confirmacion|avances|respuesta)(?: (?:de|sobre))?',
    'nadie (?:ha|fue|sabe)',
    'no (?:ven|vemos|veo|sabe|saben|sabemos)',
    'falta de|ausencia de|ni una sola|neg(?:o|aron|ado|ada|aba) (?:que|la)|niega[n]? (?:que|la)|desmient\\w+|desminti\\w+|desment\\w+|(?:sabe|saben|desconoce\\w*|duda\\w*|pregunta\\w*|aclar\\w+) si\\b',
  ]),
  expectation:
    /\b(?:a cambio de (?:la |las )?|posibles?|presunt[oa]s?|supuest[oa]s?|prometid[oa]s?|anunciad[oa]s?|pendientes?|eventual(?:es)?|proxim[oa]s?|futur[oa]s?|esperad[oa]s?|rumores de|(?:proceso|ley|plan|proyecto|mesa|comision|mecanismo|agenda|criterios?|solicitud(?:es)?|expectativa|esperanza|promesa|anuncio(?= (?:de|sobre|para|por))|listas? de espera|espera|perspectiva|negociacion|negociaciones|acuerdo|protocolo)(?: de| por| para| sobre)?(?: la| las| una| los| nuevas| su)?|(?:a la |en )?espera[n]? (?:de )?(?:que se \w+ )?(?:la |las |una |su |mas |nuevas )?|aguarda[n]? (?:por )?(?:la |las |su |nuevas |mas )?|busca[n]? (?:la |las |su )?|contempla[n]? (?:la |las )?|prev(?:en?|eian?) (?:la |las |nuevas |\d+ )?|permitiran? (?:la |las )?|(?:habra|habria|tendran|se \w{3,14}(?:ar|er|ir)[ai]n?) (?:\S{1,14} ){0,3}|gestiona[n]? (?:la |las |su )?|negocia[n]? (?:la |las |su )?|continuaran (?:con )?(?:las? )?)\s*$/,
  expectationAfter:
    /^ (?:prometid[oa]s?|pendientes?|anunciad[oa]s?|ofrecid[oa]s?|esperad[oa]s?|previst[oa]s?)\b/,
  plan: anyOf([
    '(?:anunci(?:o|aron|a|an)|promet(?:e|en|io|ieron)|decidi(?:o|eron)|ha[n]? decidido|acord(?:o|aron)|preve[n]?|planea[n]?|se compromet\\w+|procedera[n]?|se procede(?:ra)? a|espera[n]?|aguarda[n]?|confia[n]? en|podria[n]?|puede[n]?|podran?|va[n]? a|buscan?|para)',
    'en (?:las|los) proxim[oa]s (?:horas|dias|semanas)',
  ]),
  afterwards:
    /\b(?:(?:tras|despues de|luego de|desde) que|acaban? de|tras|despues de|luego de|al|desde|horas de|dias de|minutos de|meses de|tiempo de|haber|de haber|por haber|una vez|(?:fue|fueron|es|son|entre|de) (?:el|l[oa]s?) (?:primer|ultim|segund|tercer)[oa]?s?(?: dos| tres)? en)\s*$/,
  progress: anyOf([
    '(?:comenz|empez|inici)(?:o|aron)(?: a| la| las| el proceso de)?',
    '(?:esta|estan) (?:comenzando|empezando) a',
    'ha[n]? (?:comenzado|empezado|iniciado)(?: a| la| las)?',
  ]),
  order: anyOf([
    '(?:orden(?:o|aron|a|an)|dispuso|dispone|autoriz(?:o|aron|a)|decret(?:o|aron|a)|dict(?:o|aron|a)|acord(?:o|aron)|aprob(?:o|aron)|ha ordenado|ha dispuesto)',
  ]),
  announcement: anyOf([
    'anunci(?:o|aron|a|an|ada|adas|ado|ados|ando)',
    'anuncio de',
    'promet(?:e|en|io|ieron)',
    'ha[n]? anunciado',
  ]),
  ongoing: anyOf([
    '(?:estan|siguen) (?:ocurriendo|produciendose|dandose|en marcha|en curso)',
    'desde este mismo momento',
    'en este momento',
  ]),
  rumour: anyOf([
    'habria[n]? (?:sido|salido|recuperado|quedado|liberado|excarcelado)',
    'extraoficial\\w*',
    'sin confirmar',
    'no ha[n]? (?:podido|logrado) confirmar\\w*',
    'presuntamente',
    'supuestamente',
    'trascendio',
    'versiones',
  ]),
  history: anyOf([
    'ya (?:ha|habia|habian) sido',
    'anteriormente',
    'previamente',
    'en el pasado',
    'anos (?:antes|atras|despues)',
    'posteriormente (?:fue )?(?:liberad|excarcelad)[oa]s?',
    'en su momento',
    'anos antes',
  ]),
  article:
    /\b(?:l[oa]s|el|la|al|del|un[oa]s?|es[oa]s|est[oa]s|otr[oa]s|recien|de|primer[oa]s|vari[oa]s|much[oa]s|tod[oa]s l[oa]s|algun[oa]s|sus?|aquell[oa]s|ya|mas|y|entre|\d+)\s*$/,
  ...spanishStatuses,
}
