import { CELL, ENGLISH_CELL } from './places.ts'

/*
 * Whoever is led out of a cell and not let go: for an hour, to a court, to another prison, in handcuffs. Patterns see
 * one clause, folded in place.
 */

/** Led out for a while and under guard. */
const FOR_A_WHILE =
  /^[^.;]{0,60}\b(?:al patio|al pasillo|a tomar (?:el )?sol|a la (?:enfermeria|visita))\b|^\s*(?:solo|apenas|only|just|por|for)\s+(?:(?:por|solo|for|only|just)\s+)?(?:\d+|(?!(?:la|las|el|los|the|esta|ese|esa|primera|fin)\b)[a-z]+)\s+(?:\w+\s+)?(?:horas?|dias?|rato|tarde|noche|hours?|days?|minutes?|afternoon|night|weekend)\b(?! (?:de|in|of|en|now|already|ya)\b)|^[^.;]{0,20}\b(?:de permiso|on (?:a )?furlough|a (?:una|su) (?:cita|consulta|examen|chequeo|operacion|entierro|velorio))\b|^[^.;]{0,20}\b(?:para (?:ser |acudir|asistir|comparecer|una audiencia|su audiencia|la audiencia|un traslado)|rumbo a (?:tribunales|la audiencia|un hospital)|a (?:una audiencia|tribunales)|for a (?:hearing|court)|to (?:attend|appear|a hearing|court|hospital))\b/
/** «salieron del comando rumbo a Yare», «left in a convoy bound for another jail» */
const TO_A_CELL = new RegExp(
  `^ a (?:${CELL})|^[^.;]{0,50}(?<!\\b(?:en|in|por|by|on|aboard|boarded|took|caught|tomo|tomaron) )\\b(?:el|los|un|unos|dos|tres|the|a|two|three) (?:auto)?bus(?:es)?\\b(?! (?:terminal|station|stop))|^[^.;]{0,50}(?<!\\ben )\\b(?:la caravana|el convoy|los? camion(?:es)?|los? furgon(?:es)?|the convoy)\\b|^[^.;]{0,80}\\b(?:rumbo a|hacia|(?:con|y) destino a|camino (?:a|de)|(?:que|y) (?:iban?|fueron|partieron) (?:a|al|hacia)|(?:headed|bound|destined) (?:for|to)|on (?:the|their|his|her) way to|en direccion a)l?\\s+(?:el |la |los |las |otr[oa]s? |another |the |a |una? )*(?:${CELL}|${ENGLISH_CELL}|fuerte [a-z]+|base (?:aerea|naval|militar)|tribunal\\w*|palacio|fiscalia|hospital\\w*|(?:paradero|destino|rumbo) desconocido|un lugar desconocido|court)\\b|^[^.;]{0,60}\\b(?:con |sin |a )(?:rumbo|destino|paradero) (?:desconocid|inciert|conocid)\\w*|^[^.;]{0,40}\\b(?:en|dentro de|a bordo de|in|aboard) (?:\\w+ ){0,2}(?:furgon|perrera|prison (?:van|bus|truck)|police van|camion celular|unidad(?:es)? (?:blindad|policial|militar))\\w*`,
)
/** «salió de la celda de castigo» */
const OF_PUNISHMENT =
  /^(?=[^.;]{0,60}\b(?:maxima seguridad|presos comunes|otro pabellon|otra celda)\b)|^\s*(?:\w+ )?(?:de|del|en) (?:castigo|aislamiento|confinamiento|la enfermeria|terapia|maxima seguridad (?:a|al|hacia))\b/
/** «Vendados y esposados, X y otros salieron» */
const BOUND_BEFORE =
  /^[^a-z]*(?:(?:en|in) (?:una? |an? )?(?:ambulanc|patrulla|camilla|stretcher|convoy|police)|(?:con|bajo) custodia|under guard|vendad|esposad|encadenad|maniatad|custodiad|encapuchad|escoltad|handcuffed|blindfolded|shackled|hooded|cuffed)/
const UNDER_GUARD =
  /^[^.;]{0,40}\b(?:flanked by|surrounded by (?:guards|agents|police|officers)|escoltad[oa]s?|flanquead[oa]s?|rodead[oa]s? (?:de|por) (?:guardias|funcionarios|agentes|policias|militares))\b|^[^.;]{0,40}\b(?:(?:in|en|on) (?:an? |una? )?(?:ambulanc\w+|patrulla|camilla|stretcher|police car|convoy)|handcuffed|in (?:handcuffs|chains|shackles|cuffs|leg irons)|under (?:guard|escort|custody)|escorted|esposad[oa]s?|custodiad[oa]s?|bajo custodia|for (?:the |a )?(?:military )?hospital|hacia (?:otr[oa]|un hospital|el hospital|tribunales))\b/

const IN_CUFFS =
  /\b(?:esposad|custodiad|vendad|encapuchad|escoltad|encadenad|maniatad)[oa]s?\b|\bhandcuffed\b/

/** @param before the clause up to the words for «out» @param after what follows them @param core those words */
export const isLedOut = (before: string, after: string, core: string): boolean =>
  IN_CUFFS.test(core) ||
  FOR_A_WHILE.test(after) ||
  UNDER_GUARD.test(after) ||
  TO_A_CELL.test(after) ||
  BOUND_BEFORE.test(before) ||
  OF_PUNISHMENT.test(after)
