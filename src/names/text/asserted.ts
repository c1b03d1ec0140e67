import { CELL } from './places.ts'
import type { Form } from './predicate.ts'

/*
 * «la excarcelación de X», «liberar a X»: a noun or an infinitive asserts nothing by itself. It tells a release only
 * where something says that it came to pass. Patterns see one clause, folded in place.
 */

const BARE =
  /^(?:excarcelacion|liberacion|libertad|salida|egreso|puesta|regreso|retorno|reencuentro|vuelta|release|freeing|freedom)(?:es|s)?\b/

/** Words that only stand between what asserts a release and the noun: «confirmó este lunes la tan esperada ~». */
const ON_THE_WAY = "(?:\\s+(?:por |de |en |a )?[\\w.:’']+){0,7}?\\s*$"

const ASSERTS = [
  'ces(?:o|aron)\\b|confirm|verific|constat|celebr|agradec|agradez|festej|aplaud|salud(?:o|a|aron|an|amos)\\b|inform|inform|report|registr|document|certific|ratific|corrobor|comprob|comunic|particip|notific|publi[cq]|difund|divulg|destac|resalt|precis|record|brome|relat(?:o|a|an|aron|amos)\\b|narr|cont(?:o|aron|abiliz)|cerr(?:o|aron)|sum(?:o|a|an|aron)\\b|llev(?:o|an|a|aron)\\b',
  'logr(?:o|aron|ado|amos)\\b|consigu?i(?:o|eron|mos|do)\\b|obtuv|alcanz(?:o|aron|ada)|concret(?:o|aron)|materializ(?:o|aron)|produj|producid|ejecut(?:o|aron)\\b|ejecutad|efectu(?:o|aron)|efectiv|cumpli(?:o|eron)|hubo|hay|ocurr|sucedi|dio\\b|dieron|da cuenta|dan cuenta|hizo|hicieron|permiti|posibilit|facilit|propici|puso|pusieron|trajo|trajeron|termino con|acabo con|desemboc|culmin|concluy',
  'alegr|alivi|emocion|satisf|beneplacit|conmov|feli[zc]|gracias a|con motivo de|a raiz|luego|tras|despues|siguientes? (?:a|de)|desde|con\\b|por fin|finalmente|al fin|vi(?:o|eron|mos)\\b|presenci|testig|grab(?:o|aron)|transmit|video de|fotos? de|momento de|dia de|noche de|hora de|nota de|pese a|a pesar de|asi (?:fue|ocurrio)|desde antes de|hasta',
  'estuv(?:o|ieron)\\b|acompan|welcom|hail|celebrat|applaud|prais|secured|won\\b|obtained|achiev|thank|joy|cheer|relie[fv]|verif|saw\\b|witness|after|following|since\\b|upon|hours|days|minutes|with\\b|photos? of|video of|moment of|day of|led to|brought|included|marked|end(?:s|ed) with|recorded|documented|documents|tallied|counted|count of|accounted|noted|news of|before|until|despite|even as',
].join('|')

const ASSERTED_BEFORE = new RegExp(`\\b(?:${ASSERTS})\\w*${ON_THE_WAY}`)

/** «se espera con la excarcelación»: words that ask, plan or order, whatever stands beside them. */
const UNASSERTED_BEFORE =
  /\b(?:peticion(?:es)?|pedidos?|solicitud(?:es)?|recurso|carta|escrito|oficio|boletas?|orden(?:es)?|decisi\w+|medidas?|sentencias?|dialogos?|conversacion(?:es)?|negociacion(?:es)?|debat\w+|discu\w+|acuerdos?|condicion\w*|compromi\w+|compromet\w+|promes\w+|expectativas?|esperanzas?|anuncios?|recomend\w+|acced\w+|accedi\w+|propuest\w+|proyecto|ley de|luz verde|tramit\w+|favorable\w*|a favor|en favor|contra|oponen?|opuso|habl(?:o|aron) de|pendientes?|plazos?|fechas?|gestiones|demora|retraso|campana|concierto|oracion(?:es)?|misa por|velas por|petition|requests?|letter|motion|bid|talks|deal|negotiations?|hopes?|promises?|bill|plea|case for|agree\w*|letters?|vote[ds]?|ruling|decision|hearing|order|calls?|push|campaign|raised|raises|press\w+|brought up|plante\w+|abord(?:o|aron|ar)|trat(?:o|aron|ar)\b|mencion\w+|estudi(?:a|an|o|aron)\b|evalu\w+|analiz\w+|consider\w*|weigh\w*|explor\w*|prepar(?:a|an|o|aron)\b|program\w+|planea\w*|busc(?:a|an|o|aron)\b|aspir\w+|exig\w+|reclam\w+|demand\w*|clamor|requisitos?|insist\w*|interced\w+|ofrec\w+|impid\w+|imped\w+|bloque\w+|fren(?:o|a|aron)\b|rechaz\w+|supeditad\w|sujet[oa]|luch(?:a|an|o|aron)\b|esfuerzos?|esperan?\b|esperaban?|esperamos|aguard\w+|wrote|mull\w*|debate[ds]?)\b[^,;:]*$/

/** «con la libertad de X como bandera» */
const UNASSERTED_AFTER =
  /^ (?:de|del|of|para|for) [^.;,]{2,70}? (?:como|as an?|es un (?:clamor|deber|derecho|imperativo|asunto|objetivo|reclamo)|es una (?:deuda|exigencia|prioridad|obligacion|condicion|necesidad|urgencia)|es (?:urgente|inminente|posible|prioridad|condicion|necesari|cuestion)|is (?:a (?:must|priority|condition|matter)|imminent|near|close|urgent|possible))\b/

const ASSERTED_AFTER =
  /^[^.;]{0,130}\b(?:ocurri(?:o|eron|d[oa])|se (?:produj|concret|materializ|ejecut|efectu|cumpl|registr|conoci|supo|confirm|verific|dio\b|dieron|hizo|hicieron|llev|logr|sum|convirt|celebr)\w*|fue(?:ron)? (?:el|ayer|anoche|hoy|en la|esta|este|a las?|por la|confirmad|celebrad|verificad|ejecutad|recibid|posible|resultado|producto|gracias|fruto|una|un)\w*|es un (?:hecho|alivio|triunfo|logro|paso|gesto|acto|milagro|regalo)|es una (?:realidad|buena|alegria|victoria|noticia|conquista|senal)|llego|lleg(?:a|aron) (?:tras|despues|luego|a los|al)|tuvo lugar|sucedi(?:o|eron)|registrad[oa]|efectuad[oa]|ejecutad[oa]|concretad[oa]|producid[oa]|verificad[oa]s?|confirmad[oa]s?|ya es (?:un hecho|realidad)|form(?:o|aron) parte del? (?:un )?(?:intercambio|canje|acuerdo)|puso fin|alegr|conmov|desat|sorprend|emocion|devuelve|devolvio|trajo|eleva|suma\b|came\b|comes\b|took place|happened|was (?:on|confirmed|verified|celebrated|greeted|welcomed|secured|last|a |the|met)|followed|occurred|brings|ended|ends|marked|capped|raises)/

/** A heading or an entry of a list: nothing is said before the noun. */
const HEADS =
  /^[\W\d]*(?:(?:ultimo minuto|urgente|alerta|ahora|breaking|hoy|buenas noticias|atencion)\W+)?(?:(?:relacion|listas?|listado|reporte|partes?|resumen|balance|actualizacion|nuevas?|nuev[oa]s?|mas|otras?|primeras?|list|update|new|more)(?: (?:de|of|on))?(?: (?:la|las|los))?\s+)?$/
const HEADING_AFTER =
  /^(?:es\b|s\b)?(?:\s+(?:(?:de|del|en|y|a|las?|los?|hoy|ayer|confirmad\w+|verificad\w+|efectiv\w+|ejecutad\w+|plenas?|condicional\w*|nuevas?|\d\S*)\s*)*)?[^.;]{0,60}(?::|$)/
const REMARK_BEFORE = /[(:,–—|-]\s*(?:con |ya |en |plena |full )?$/

/** «boletas de excarcelación ejecutadas», «se ejecutó la boleta de excarcelación» */
const CARRIED_OUT = /^\s*(?:\w+\s+){0,2}(?:ejecutad|materializad|cumplid|efectiv|concretad|carried out)/
const CARRIED_OUT_BEFORE =
  /\bse (?:materializ|ejecut|cumpl|concret|hizo efectiv|hicieron efectiv)\w+ [^,;:]*$|\b(?:ejecutad|materializad|cumplid)[oa]s?\W+$/

const INFINITIVE =
  /^(?:liberar|excarcelar|soltar|indultar|canjear|repatriar|amnistiar|poner|dejar)(?:l[oa]s?)?\b/
const DONE_INFINITIVE =
  /\b(?:tras|luego de|despues de|antes de|al|acab(?:a|an|o|aron) (?:de|por)|termin(?:o|aron) (?:de|por)|logr(?:o|aron)|consigui(?:o|eron)|pudo|pudieron|procedi(?:o|eron) a|opt(?:o|aron) por|vi(?:o|eron|mos)|permiti(?:o|eron)|finalmente)\s+$/

/** «liberado de su cargo», «salió del ministerio», «released by his club»: not out of a prison. */
const OF_SOMETHING_ELSE =
  /^\s+(?:(?:ayer|hoy|ya|tambien|last \w+|on \w+|today|yesterday)\s+)?(?:de|del|de la|de los|de las|from|by|of|por|en)\s+(?:(?:la|el|l|los|las|su|sus|tod[oa]|cualquier|un|una|the|a|his|her|all|any)\s+){0,2}(?:(?<!\btodo )cargo(?!s)|ministerio|gabinete|culpas?|sospechas?|responsabilidad\w*|compromisos?|contratos?|funciones|obligaci\w+|deudas?|tareas|puesto|clandestinidad|partido|club|equipo|franquicia|disquera|agencia|directiva|junta|hospital|clinica|quirofano|terapia|coma|peligro|trabajo|oficina|alcaldia|gobernacion|asamblea|iglesia|misa|estadio|universidad|liceo|crisis|ruina|anonimato|embajada|gobierno|apuro|aprietos|contracts?|duties|posts?|obligations?|responsibilit\w+|blame|suspicion|guilt|squad|team|club|label|employer|company|franchise|studio|hospital|clinic|quarantine|intensive|debts?|cancer|roster|incomunicacion|aislamiento|huelga|silencio|pago|multas?|impuestos|escombros|hierros|vehiculo|carro|ascensor|elevator|wreck\w*|rubble|car|vehicle|lift|solitary|isolation|surgery|hiding|golpiza|operacion|cirugia)\b/
/** «libre de todo dolor», not «libre de cargos» */
const OF_A_BURDEN = new RegExp(
  `^\\s+de (?!cargos|tod[oa]s? (?:los )?cargos?|restricci|medidas|inmediato|nuevo|manera|forma|toda (?:medida|restricc)|(?:${CELL}))`,
)
const FROM_ELSEWHERE =
  /^[^.;]{0,60}\b(?:clandestinidad|exilio|escondid[oa]|vacaciones|luna de miel|gira|hiding|exile|vacation|holidays?|tour)\b/
/** «Salieron X y otros cuatro profesores a protestar frente al penal» */
const OUT_TO_DO =
  /^[^.;]{0,120}\ba (?:protestar|marchar|manifestar|exigir|reclamar|trabajar|votar|comprar|buscar(?:l[oa]s?)?|recibir(?:l[oa]s?)?|esperar(?:l[oa]s?)?)\b/
export const isOfSomethingElse = (core: string, after: string): boolean =>
  (/^sali(?:o|eron)$/.test(core) && OUT_TO_DO.test(after)) ||
  (/^(?:regres|volvi|lleg|return|came)/.test(core) && FROM_ELSEWHERE.test(after)) ||
  (/^(?:sali|came out|got out|(?:fue |was |were |been |is |qued\w+ |ha sido )?(?:\w+ )?(?:liberad|libre|released|freed|discharged|free|out|let go|cleared))/.test(
    core,
  ) &&
    (OF_SOMETHING_ELSE.test(after) || (/libres?$/.test(core) && OF_A_BURDEN.test(after))))

/** «Verificadas, hasta ahora, tres excarcelaciones» */
const SO_FAR =
  /,\s+(?:hasta (?:ahora|el momento|esta hora|este momento|la fecha)|a esta hora|al cierre|por ahora|hoy|so far|as of now|until now|today),/g

/** Whether a word for «out» is a noun or an infinitive that nothing asserts. */
export function isUnasserted(form: Form, before: string, core: string, after: string): boolean {
  // «abrazó al liberado», «vecina de un excarcelado y madre de X»
  if (
    /^(?:liberad|excarcelad)[oa]$/.test(core) &&
    /\b(?:al|del|(?:a|de|con|por|para) (?:la|el|una?)) (?:recien )?$/.test(before)
  )
    return !/^\s+(?:(?!(?:y|e|and|que)\b)[a-z]+\s+){0,3}x{2}/.test(after)
  if (form !== 'noun' && form !== 'active') return false
  if (INFINITIVE.test(core)) return !DONE_INFINITIVE.test(before)
  if (!BARE.test(core)) return false
  if (core === 'libertad' && /\ben $/.test(before)) return false
  if (CARRIED_OUT.test(after) || CARRIED_OUT_BEFORE.test(before)) return false
  if (UNASSERTED_BEFORE.test(before) || UNASSERTED_AFTER.test(after)) return true
  if (ASSERTED_BEFORE.test(before.replace(SO_FAR, ' ')) || ASSERTED_AFTER.test(after)) return false
  if (HEADS.test(before)) return !HEADING_AFTER.test(after)
  return !REMARK_BEFORE.test(before)
}
