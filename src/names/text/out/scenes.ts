import { CELL, KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * What is seen of somebody who is out: on the road home, at a gate, off a plane, without handcuffs. Patterns see text
 * folded in place.
 */

const TIME =
  '(?:(?:ya|ayer|hoy|anoche|finalmente|por fin|este|esta|el|la|\\w+es|sabado|domingo|madrugada|noche|tarde|sol[oa]|junt[oa]s)\\s+){0,3}'
const PRISONER = '(?:pres|detenid|encarcelad|recluid|secuestrad|encerrad)[oa]s?'
const FREED_GROUP = '(?:canjead|liberad|excarcelad|repatriad|indultad|intercambiad)[oa]s'

export const SCENES: readonly (readonly [Form, string])[] = [
  [
    'verb',
    `\\b(?:amaneci|despert|durm|desayun|cen|almorz)(?:o|io|aron|ieron) ${TIME}(?:en|con) [^.;]{2,40}?(?:rodead[oa]s? de|junto a|abrazad[oa]s? a|al lado de|con) (?:su|sus) (?:${KIN})\\b`,
  ],
  [
    'verb',
    '\\b(?:vuelven?|volvi(?:o|eron)|es|son) (?:ya |por fin |hoy |de nuevo |otra vez )?(?:a ser )?(?:(?:un|una|unos|unas) )?(?:(?:hombres?|mujer(?:es)?|personas?|ciudadan[oa]s?|joven(?:es)?|muchach[oa]s?) )?libres?\\b(?! de )',
  ],
  [
    'verb',
    `\\bya (?:esta|estan|estaba|estaban|va|van|iba|iban|viaja|viajan|viene|vienen) ${TIME}(?:en (?:el|un|la) (?:\\w+ )?(?:autobus|bus|carro|taxi|buseta|moto|camioneta|carretera|via|camino) |de camino |camino )(?:hacia|rumbo a|para|camino a|a|de) (?!(?:el |la |un |una )?(?:${CELL}|tribunal|audiencia|hospital))`,
  ],
  [
    'active',
    '\\bacab(?:an|a|aron|o) de (?:entregar|devolver|soltar|liberar|excarcelar|indultar)(?:nos|me|les|le)?(?= a[l ])|\\bacab(?:an|a|aron|o) de (?:poner|dejar) en libertad(?= a[l ])|\\bacab(?:an|a|aron|o) de dejar (?:salir|ir|libre)(?= a[l ])',
  ],
  [
    'left',
    '\\b(?:nos |me )?(?:lo|la|los|las) acab(?:an|a|aron) de (?:entregar|devolver|soltar|liberar|excarcelar|dejar (?:ir|salir|libre))\\b|\\b(?:nos|me) acab(?:an|a|aron) de (?:entregar|devolver)l[oa]s?\\b',
  ],
  [
    'verb',
    `(?<!\\b(?:el|su|un|del|al|del) )\\b(?:volvio|regreso|aparecio)(?= [^.;:]{3,90}, ${PRISONER} (?:desde|hace|por|durante|en)\\b)`,
  ],
  [
    'verb',
    `\\b(?:baj|cruz|atraves|sal|camin)(?:aban?|ian?) (?:\\w+ )?(?:las escaleras del (?:tribunal|palacio)|por las escaleras|(?:la puerta|el porton|las rejas|por la puerta|hacia la calle)(?: del? (?:${CELL}))?)`,
  ],
  [
    'verb',
    '\\b(?:ya )?sin (?:las )?(?:esposas|grilletes)(?:,| y)? (?:en|fuera|afuera|a las puertas|de pie en)\\b',
  ],
  [
    'verb',
    `\\bcamin(?:o|aron) [^.;]{0,20}?desde (?:la puerta|el porton|la salida|las puertas|la reja) (?:del?|de la) (?:${CELL})`,
  ],
  [
    'verb',
    `\\b(?:vol|viaj|regres|part|sal|lleg|march|desembarc|baj|camin|retorn|volv|aterriz|cruz|amanec|despert)(?:aron|ieron|io|o) ${TIME}libres?\\b(?! (?:de|el|la|los|las)\\b)`,
  ],
  [
    'active',
    '(?<=\\b(?:a cambio de|canje|intercambio)\\b[^.;]{0,90})\\b(?:entreg|devolv|mand|envi)(?:o|aron|io|ieron)\\b(?= a\\b)',
  ],
  [
    'group',
    `(?<=\\b(?:avion|vuelo|autobus|bus|aeronave|caravana) (?:con|de|que (?:trajo|traia|llevo|llevaba|transporto|transportaba) a) )l[oa]s (?:\\w+ )?${FREED_GROUP}\\b`,
  ],
  [
    'verb',
    '\\bya (?:esta|estan|se encuentran?) (?:\\w+ )?(?:en (?:la|el) (?:embajada|consulado|legacion|residencia del embajador)|a bordo)\\b',
  ],
  [
    'self',
    '(?<=["«“][^"»”]{0,30})\\bsali(?=[,!.]?["»”])|\\bsalimos (?:tod[oa]s|libres|en libertad|de la carcel|de prision|junt[oa]s)\\b|\\btold me (?:that )?i was free\\b|\\bme dijeron que (?:estaba libre|podia irme|me fuera|me iba)\\b|\\bi can see the (?:sky|sun|stars) again\\b|\\bi (?:hugged|held|ran to) my (?:\\w+ )?(?:mother|mom|wife|husband|kids|children|son|daughter|father|sister)\\b',
  ],
  ['left', '\\bwav(?:ed|ing) (?:him|her|them) (?:through|out)\\b|\\bl[oa]s? recibio libres?\\b'],
  [
    'verb',
    '\\b(?:was|were) (?:also )?(?:the |among the )?(?:very )?(?:first|last|only one|youngest|oldest|next|final)(?: \\w+)?(?: of the \\w+)?(?= to (?:leave|walk out|come out|emerge|step out|walk free|go free|go home|get out|be (?:freed|released|let go|let out|set free))\\b)',
  ],
]
