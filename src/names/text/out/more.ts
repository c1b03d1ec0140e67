import { CELL, HOME, KIN } from '../places.ts'
import type { Form } from '../predicate.ts'

/*
 * Rarer ways to say that somebody is out, both languages, as relatives, reporters and prosecutors use them. Patterns see
 * text folded in place and come before the plain ones, whose words they would otherwise lose.
 */

const GATES =
  '(?:a las puertas|en las? puertas?|a la salida|frente a|a las afueras|afuera|en el aeropuerto|en el terminal)'
const DONE =
  '(?:salieron|salio\\b|fue (?:liberad|excarcelad)[oa]|recuper\\w+ (?:la|su) libertad|fueron (?:ya )?(?:liberad|excarcelad|soltad|puest|dejad)\\w+(?: en libertad)?|quedaron (?:libres|en libertad)|cruzaron (?:el|la) \\w+|volvieron a (?:su )?casa|ya estan (?:libres|en casa|afuera))'
const FIRST_TIMES =
  '(?:noches?|dias?|horas|fin de semana|navidad(?:es)?|nochebuena|ano nuevo|cumpleanos|semana|domingo|mananas?|desayuno|dia de la madre)'

export const MORE: readonly (readonly [Form, string])[] = [
  [
    'verb',
    '\\b(?:lleg|aterriz|viaj|vol|arriv|land|fl[ei]w)\\w* [^.;]{0,40}?\\b(?:como parte de|gracias a|tras|en|por|as part of|after|in|under) (?:un|el|a|the) (?:\\w+ ){0,2}?(?:intercambio|canje|swap|exchange)\\b|(?<=, )free (?:after|since|at last|again|for the first)\\b',
  ],
  [
    'left',
    '\\bl[oa]s? (?:cuenta|incluye|menciona|registra|tiene|reporta|ubica|suma)n? (?:ya )?(?:entre|como|en) (?:(?:los|las|su lista de|la lista de) )?(?:\\d+ |\\w+ )?(?:excarcelad|liberad)[oa]s?\\b|\\b(?:recibir|abrazar)l[oa] (?:\\w+ )?(?:en la puerta|a las puertas|a la salida|frente)\\b',
  ],
  [
    'verb',
    '\\b(?:l[oa]s? dejaron|fue(?:ron)? (?:dejad|abandonad)[oa]s?) en (?:la|el|una?) (?:parada|terminal|plaza|autopista|carretera|esquina|acera|puerta de su casa|estacion|bomba|avenida)\\b|sí (?:fue|es|era) una (?:liberacion|excarcelacion)\\b',
  ],
  [
    'self',
    '\\b(?:voy|vamos|iba) (?:ya )?(?:para|a|camino a|rumbo a|de camino a|pa) (?:la |mi )?casa\\b|\\bya voy en (?:el|la|un) (?:autobus|carro|camino|bus|taxi|moto)\\b|\\bi.m (?:coming|going|on my way) home\\b',
  ],
  [
    'active',
    '(?<=\\b(?:canje|intercambio|swap|exchange)\\b[^.;]{0,60})\\b(?:incluyo|incluyeron|beneficio|beneficiaron|included|brought)\\b(?! to)',
  ],
  [
    'left',
    '\\b(?:lo|la) (?:vi|vio|vieron|vimos) (?:venir|salir|aparecer|bajar|llegar|caminar|cruzar|atravesar)\\b(?! (?:\\w+ )?(?:esposad|custodiad|escoltad|del tribunal|de la audiencia|hacia|al patio|en (?:una|la) (?:camilla|patrulla|ambulancia)))|\\bal verl[oa] (?:salir|cruzar|aparecer|venir)\\b(?! (?:esposad|del tribunal|en una))|\\b(?:lo|la) abrace\\b(?! en la visita)|\\bcorri (?:a|para) abrazarl[oa]\\b|\\bi saw (?:him|her) (?:walk|come|walking|coming) (?:out|toward|home)\\w*',
  ],
  [
    'verb',
    `\\b(?:esta|estaba|figura|figuraba|figuro|aparece|aparecio|se encuentra|se encontraba|se cuenta|es un[oa]|fue un[oa]|va|iba)\\w* (?:tambien )?(?:entre|de|dentro de) (?:l[oa]s|quienes|aquell[oa]s)(?: \\d+| \\w+)?(?: que)? (?:ya )?${DONE}\\b`,
  ],
  [
    'verb',
    '\\b(?:was|were|is|are) (?:also )?(?:among|one of|part of) (?:[\\w-]+ ){1,6}?(?:let go|set free|freed|released|sent home|pardoned)\\b',
  ],
  [
    'verb',
    '\\b(?:respir|goz|disfrut)(?:a|an|o|aron|aba|aban)\\s+(?:(?:ya|por fin|desde \\w+|hoy)\\s+)?(?:(?:el|un) )?(?:aire (?:libre|de libertad)|(?:de )?(?:(?:la|su|plena) )?libertad)\\b',
  ],
  [
    'verb',
    `\\bvolvi(?:o|eron) a (?:dormir|cenar|amanecer|comer|estar|almorzar|desayunar) (?:en ${HOME}|en casa|con (?:su|sus|los) (?:${KIN})|libres?)\\b`,
  ],
  [
    'verb',
    `\\b(?:se encuentran?|estan?|sigue|amanecio) (?:ya |hoy |por fin )?(?:junto a|al lado de|rodead[oa]s? de|al cuidado de) (?:su|sus|los|las) (?:${KIN})\\b`,
  ],
  [
    'verb',
    '\\bpis(?:o|a|aron|an) (?:ya |por fin |hoy |anoche )?(?:la calle|la acera|tierra|suelo|su (?:casa|pueblo|barrio))\\b',
  ],
  [
    'verb',
    '\\bse abri(?:o|eron) (?:por fin )?(?:la|el|las|los) (?:puertas?|porton|rejas?|celda) y (?:\\w+ )?(?:aparecio|aparecieron|asomo|salio|salieron|emergio)\\b',
  ],
  ['verb', `\\bdej(?:o|aron) de (?:estar|ser) (?:pres|detenid|encarcelad|prisioner|rehen)\\w*`],
  [
    'verb',
    '\\bsali(?:o|eron) (?:\\w+ )?(?:a pie|caminando|andando|sonriendo|entre aplausos|por su propio pie|por sus propios (?:pies|medios))\\b',
  ],
  [
    'verb',
    '\\bl[oa]s? llev(?:o|aba|aron) (?:a|hacia|de vuelta a|de regreso a) (?:la libertad|casa|su casa|sus? hogar(?:es)?)\\b',
  ],
  [
    'left',
    '\\b(?:ya )?(?:lo|la|los|las) (?:tengo|tenemos) (?:por fin |otra vez )?(?:a (?:mi|nuestro) lado|en (?:mis|nuestros) brazos|con nosotr[oa]s|sentad[oa]|durmiendo|comiendo)\\b',
  ],
  [
    'left',
    `\\b(?:lo|la) (?:abrazo|recibio|abrazaron|recibieron|beso|besaron|pudo abrazar|pudieron abrazar) [^,.;]{0,30}?${GATES}`,
  ],
  ['verb', `\\bfue(?:ron)? (?:recibid|abrazad)[oa]s? [^,.;]{0,40}?${GATES} (?:de|del|al?) (?:${CELL})`],
  [
    'verb',
    `\\b(?:pas|viv|cumpl|celebr|festej|estren)(?:o|io|a|e|aron|ieron|an|en) (?:\\w+ )?(?:(?:su|sus|la|el|las) )(?:primer\\w* )?${FIRST_TIMES} (?:en libertad|libres?|en (?:su )?casa|de libertad|con (?:su|los) (?:familia|suyos)|fuera de)`,
  ],
  [
    'verb',
    `\\b(?:cumple|cumplio|lleva|llevan) (?:ya |apenas |hoy )?(?:\\w+ ){1,3}?(?:horas|dias?) (?:en libertad|libres?|fuera (?:de )?(?:${CELL})|en su casa|de libertad)\\b`,
  ],
  [
    'active',
    '\\bya (?:tengo|tenemos|tienen) (?:de vuelta |en casa )?(?=a [^.,;]{3,60} (?:en casa|de vuelta|con nosotros|aqui|conmigo|libre)\\b)',
  ],
  [
    'noun',
    '\\b(?:termino|acabo|ceso|concluyo|finalizo|termina|acaba|llego a su fin|(?:el )?fin(?:al)? (?:de|del|a)) ?(?:(?:el|la|los|del) )?(?:largo |injust[oa] |arbitrari[oa] )?(?:cautiverio|encierro|presidio|encarcelamiento|cautividad|secuestro|reclusion)\\b',
  ],
  [
    'verb',
    '\\b(?:se|los|las|lo|la) (?:fue|fueron|marcho|marcharon|llevaron|llevo) (?:\\w+ )?(?:a|para) (?:su |la )?casa\\b(?! por)',
  ],
  [
    'verb',
    '\\bya (?:anda|andan|camina|caminan) (?:\\w+ )?(?:por (?:(?:la|las|el|los|su|sus) )?(?!(?:patio|pasillo|penal|pabellon|carcel|celda)\\b)\\w+|suelt[oa]s?|libres?|en la calle)\\b',
  ],
  [
    'verb',
    '\\b(?:fue|fueron) (?:desencarcelad|descarcelad|manumit|libert|sobreseid)[oa]s? (?:y (?:salio|salieron|liberad[oa]s?))?',
  ],
  [
    'verb',
    '\\b(?:termino|concluyo|acabo|finalizo) (?:su|el|la) (?:encierro|reclusion|cautiverio|presidio|detencion|condena)\\b',
  ],
  [
    'verb',
    `\\b(?:se despidio|se despidieron) de (?:su |la |el |sus )?(?:celda|carcel|prision|penal|calabozo|companer[oa]s de celda)\\b`,
  ],
  [
    'verb',
    '\\b(?:volvi|regres|retorn)(?:o|aron|eron) (?:ya |hoy |ayer |anoche )?(?:a (?:la vida|las aulas|su vida|caminar|abrazar|ver la calle)|al (?:barrio|pueblo|hogar|lado de))\\b',
  ],
  [
    'verb',
    '\\b(?:salio|salieron) (?:\\w+ )?(?:del encierro|del cautiverio|de su cautiverio|de ese infierno|del infierno|de las mazmorras|de las rejas|del calabozo|de ahi|con vida|abrazad[oa]s?)\\b',
  ],
  [
    'self',
    '\\blet me (?:go|out|leave|walk)\\b|\\bi (?:left|got out of|came out of) (?:the |that )?(?:prison|jail|cell|helicoide)\\b|\\bme (?:dijeron que me fuera|botaron|sacaron) (?:a la calle|de la carcel|y me dejaron ir)\\b',
  ],
  [
    'verb',
    '\\b(?:tast|enjoy|savou?r|breath)(?:ed|ing|s|es)? (?:\\w+ )?(?:freedom|free air|the air of freedom)\\b|\\bfirst (?:\\w+ )?(?:night|day|hours|morning|meal|weekend|christmas) (?:of freedom|as a free|in freedom|at liberty|outside)\\b',
  ],
  [
    'verb',
    '\\b(?:was|were|been|being) (?:turned|cut) loose\\b|\\b(?:was|were) dropped off (?:at|near|outside|in front of) (?:his|her|their|a|the) (?:\\w+ )?(?:home|house|apartment|door|bus)\\b',
  ],
  [
    'verb',
    '\\b(?:was|were) (?:\\w+ ){1,4}?and (?:then |later |immediately )?(?:released|freed|let go|set free|sent home)\\b(?! (?:on parole )?to be)',
  ],
  [
    'verb',
    '\\bwalk(?:ed|s|ing)? (?:out )?through the (?:\\w+ )?(?:front|prison|jail|main|metal|iron|steel|rear|back) (?:doors?|gates?)\\b',
  ],
  [
    'verb',
    '\\b(?:is|are|was|were) (?:safe|sound|safe and sound|asleep|resting|recovering|celebrating) (?:and sound )?(?:at home|in (?:his|her|their) own|with (?:his|her|their) famil(?:y|ies))\\b',
  ],
  [
    'verb',
    '\\bembraced (?:his|her|their) (?:\\w+ )?(?:wife|husband|mother|father|parents|children|son|daughter|sister|brother|family)[^.;]{0,20}\\boutside (?:the )?(?:prison|jail|gates?|walls)\\b',
  ],
  [
    'verb',
    '\\bcame out (?:alive|smiling|thin|first)\\b|\\bmade (?:it|his way|her way|their way) (?:out of|home)\\b|\\bhas (?:his|her) (?:freedom|life) back\\b|\\b(?:is|are) a prisoner no more\\b|\\bceased to be a prisoner\\b',
  ],
]
