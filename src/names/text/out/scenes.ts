import { CELL, ENGLISH_KIN, KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * What is seen of somebody who is out: on the road home, at a gate, off a plane, without handcuffs. Patterns see text
 * folded in place.
 */

const TIME =
  '(?:(?:ya|ayer|hoy|anoche|finalmente|por fin|este|esta|el|la|\\w+es|sabado|domingo|madrugada|noche|tarde|sol[oa]|junt[oa]s)\\s+){0,3}'
const PRISONER = '(?:pres|detenid|encarcelad|recluid|secuestrad|encerrad)[oa]s?'
const FREED_GROUP = '(?:canjead|liberad|excarcelad|repatriad|indultad|intercambiad)[oa]s'

const SOME =
  '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varios|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)'
const FOREIGNERS =
  'estadounidenses|norteamerican[oa]s|americans|colombian[oa]s|colombians|espanol[ea]s|spaniards|italian[oa]s|italians|argentin[oa]s|argentines|frances[ea]?s|peruan[oa]s|portugues[ea]s|aleman[ea]s|germans|compatriotas|connacionales|nacionales|nationals|foreigners|extranjer[oa]s|u\\.?s\\.? citizens'

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
    `(?<!\\b(?:el|su|un|del|al|del) )\\b(?:volvio|regreso|aparecio)(?! [^.;:,]{0,80}\\b(?:para|sobre|contra|(?:ver|visitar|buscar) a) (?:(?:el|la|su) )?(?:[a-z]+ )?x{2})(?= [^.;:]{3,90}, ${PRISONER} (?:desde|hace|por|durante|en)\\b)`,
  ],
  [
    'verb',
    `(?<!\\b(?:el|su|un|del|al) )\\b(?:lleg|volv|regres|retorn|viaj|aterriz|apareci|reapareci|ya esta|ya estan)(?:o|io|aron|ieron|eron)?\\b(?! (?:a|al) (?:declarar|comparecer|juicio|banquillo|tribunal\\w*|audiencia|protestar|pedir|caer)\\b)(?! (?:[^.;,]{0,30} )?(?:a|en|al) (?:${CELL}))(?= [^.;]{3,110}?\\b(?:tras|despues de|luego de) (?:(?:(?!que\\b)\\w+ ){1,8}?${PRISONER}|(?:\\w+ ){0,5}?(?:anos?|mes(?:es)?|semanas?|dias?) (?:\\w+ ){0,5}?(?:de|en) (?:prision|carcel|encierro|cautiverio|detencion|(?:${CELL}))))|\\b(?:incluid|beneficiad|favorecid)[oa]s? en (?:el|un|este) (?:intercambio|canje)(?=[^.;]{0,30}\\b(?:lleg|aterriz|viaj|regres|vol)(?:o|io|aron|ieron)\\b)`,
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
    `(?<=\\b(?:caracas|venezuela|maduro|miraflores|gobierno(?: \\w+)?|regimen|ejecutivo|government) )(?:entreg(?:o|aron)(?= a (?:l[oa]s )?${SOME} (?:\\w+ )?(?:${FOREIGNERS})\\b(?![^.;]{0,110}\\ba (?:las? |el |los )?(?:justicia|dgcim|sebin|polici|fiscal|autoridad|tribunal|guardia|militar)))|handed over(?= (?:the )?${SOME} (?:\\w+ )?(?:${FOREIGNERS})\\b(?![^.;]{0,60}\\bto (?:the )?(?:police|sebin|dgcim|court))))`,
  ],
  [
    'group',
    `(?<=\\b${SOME} (?:\\w+ )?(?:${FOREIGNERS}) (?:held|jailed|detained|imprisoned|pres[oa]s|detenid[oa]s|encarcelad[oa]s)\\b[^.;]{0,40} )(?:landed|arrived|touched down|flew|aterrizaron|llegaron|volaron|regresaron)\\b(?! [^.;]{0,40}\\b(?:prison|jail|court|custody|hospital|cell|tribunal\\w*|audiencia|juicio|${CELL}))`,
  ],
  [
    'active',
    '(?<=\\b(?:a cambio de|canje|intercambio)\\b[^.;]{0,90})\\b(?:entreg|devolv|mand|envi)(?:o|aron|io|ieron)\\b(?= a\\b)',
  ],
  [
    'group',
    `\\b(?:flew|flown|left|departed|returned|travell?ed|took off|landed|came back|despeg|aterriz|sali|parti|vol|regres|lleg)\\w* (?:\\w+ ){0,6}?(?:with|con|carrying|llevando a) (?:the |l[oa]s )?${SOME} (?:\\w+ )?(?:${FOREIGNERS})\\b|\\b(?:entrega|repatriacion|retorno|regreso|llegada)(?<=\\b(?:confirm|verific|report|inform|celebr|agradec|concret|produj)[a-z]{0,8}\\b[^.;]{0,50}) de (?:l[oa]s )?${SOME} (?:\\w+ )?(?:${FOREIGNERS}|pres[oa]s|detenid[oa]s)\\b|\\bcruzaron el puente\\b(?=[^.]*\\b(?:entregad|liberad|excarcelad|canjead|repatriad)[oa]s?\\b)|\\b(?:${FOREIGNERS}) (?:\\w+ )?entregad[oa]s\\b(?! a (?:las? )?(?:justicia|dgcim|sebin|polici|fiscal|autoridad|tribunal))|(?<=\\brecib(?:io|ieron) a (?:l[oa]s )?)${SOME} (?:${FOREIGNERS}) que (?:estaban|permanecian|estuvieron|llevaban) [^.;:]{0,60}|(?<=\\b(?:${FOREIGNERS})\\b[^.;]{0,40})\\bya estan en (?!(?:${CELL}))`,
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
    '\\bera (?:la|mi) libertad\\b|(?<=["«“][^"»”]{0,30})\\bsali(?=[,!.]?["»”])|\\bsalimos (?:tod[oa]s|libres|en libertad|de la carcel|de prision|junt[oa]s)\\b|\\btold me (?:that )?i was free\\b|\\bme dijeron que (?:estaba libre|podia irme|me fuera|me iba)\\b|\\bi can see the (?:sky|sun|stars) again\\b|\\bi (?:hugged|held|ran to) my (?:\\w+ )?(?:mother|mom|wife|husband|kids|children|son|daughter|father|sister)\\b',
  ],
  [
    'left',
    '\\b(?:ver|vi|vio|vimos|vieron) a (?:mi|nuestr[oa]|su) \\w+ (?:cruz|sal|aparec|camin|ven|atraves|asom)\\w*\\b(?! (?:\\w+ )?(?:esposad|custodiad|escoltad|del tribunal|de la audiencia|hacia|al patio|en (?:una|la) (?:camilla|patrulla|ambulancia)))|\\bsaw my \\w+ (?:walk|come|step)(?:ing)? (?:out|through|toward|home)\\b',
  ],
  [
    'left',
    `(?<=["“«¡]\\s?)(?:ya )?esta (?:aqui|conmigo)\\b(?!,? (?:a?dentro|pres|detenid|encerrad|en (?:la|el|una?)))|(?<=["“«¡][^"”»]{0,60})\\besta sentad(?:it)?[oa] (?:ahi|aqui|en (?:la sala|el mueble|la mesa|su silla))\\b|(?<=["“«¡][^"”»]{0,80})\\bllego (?:fla(?:c|qu)|delgad|viv|san[oa]|enter|descalz|caminando|palid|ojeros|con la misma ropa|sin avisar|de sorpresa|a (?:la )?casa)\\w*|\\b(?:(?:hoy|anoche|ayer|esta manana|por fin) (?:\\w+ )?(?:desayun|almorz|cen|com)amos (?:\\w+ ){0,3}?(?:junt[oa]s|l[oa]s (?:dos|tres|cuatro|cinco|seis)|tod[oa]s)|(?:desayun|almorz|cen|com)amos (?:\\w+ ){0,3}?(?:junt[oa]s|l[oa]s (?:dos|tres|cuatro|cinco|seis)|tod[oa]s)(?=,? (?:como antes|otra vez|de nuevo|por fin)))`,
  ],
  [
    'active',
    '\\b(?:hugg|embrac|kiss)(?:ed|ing)\\b(?=[^.;]{0,40} x{2}[^.;]{1,50} (?:at|outside|in front of|by) (?:the |a )?(?:[\\w-]+ ){0,2}?(?:prison|jail|gates?|doors?|helicoide|rodeo|yare|tocoron)\\b)',
  ],
  [
    'noun',
    `(?<=\\b(?:el|su|al|del|la) )(?:regreso|retorno|repatriacion|vuelta|llegada)(?= del? [^.;]{3,60}?,? (?:que|quien|tras|despues de|luego de) (?:(?:paso|estuvo|llevaba|permanecio|haber \\w+) )?[^.;,]{3,30}? (?:${PRISONER}|(?:de|en) (?:${CELL})))`,
  ],
  [
    'verb',
    '\\bleft (?:venezuela|caracas) [^.;]{0,30}?(?:aboard|on|in) an? (?:\\w+ ){0,2}?(?:plane|flight|jet|aircraft)\\b',
  ],
  [
    'left',
    '(?:\\b(?:llego|volvio|regreso),? (?:(?:por fin|al fin),? )?(?:gracias a dios|bendito sea dios|gloria a dios)(?=[,.!]?["”»])|(?<=["“«¡]\\s?)(?:por|al) fin (?:llego|volvio|regreso)(?=[,.!]*["”»])|\\b(?:he|she) (?:came(?: back| home)?|is back|made it),? thank god(?=[,.!]?["”»]))(?=[^;]*["”»][^;]*\\b(?:quien|que|who) (?:paso|estuvo|permanecio|spent|had spent|was held|had been)\\b)',
  ],
  [
    'verb',
    `\\b(?:standing (?:with|beside|next to)|hugging|embracing|holding|abrazad[oa] (?:a|de|con)|(?:de pie )?junto a|aferrad[oa] a|del brazo de) (?:his|her|su) (?:${ENGLISH_KIN}|hij[oa]|espos[oa]|marido|herman[oa]|niet[oa]|sobrin[oa])\\b(?! (?:menor|mayor|younger|older))(?=,? (?:[a-z]+ )?(?:outside|at the (?:\\w+ )?gates?|in front of|a las puertas|frente a|afuera|a la salida)\\b)(?![^.;]*\\b(?:photo|visit|foto|visita|bars|rejas)\\b)`,
  ],
  ['left', '\\bwav(?:ed|ing) (?:him|her|them) (?:through|out)\\b|\\bl[oa]s? recibio libres?\\b'],
  [
    'verb',
    '\\b(?:was|were) (?:also )?(?:the |among the )?(?:very )?(?:first|last|only one|youngest|oldest|next|final)(?: \\w+)?(?: of the \\w+)?(?= to (?:leave|walk out|come out|emerge|step out|walk free|go free|go home|get out|be (?:freed|released|let go|let out|set free))\\b)',
  ],
]
