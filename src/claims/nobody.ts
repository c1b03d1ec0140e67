/** Numbers that count no people who were in prison: years, ages, clauses of laws, the names of places, those who wait outside. */
import type { Numeral } from './numbers.ts'
import type { Sentence } from './sentences.ts'
import { findUnit } from './units.ts'

/** Words that turn the number behind them into the name or the place of something. */
const NAMED_BEFORE =
  /\b(?:rodeo|yare|zona|zone|week|semana|articulos?|arts?\.?|article|tribunal|juzgado|court|sala|numeral|ley|control|juicio|n\.?[o0]\.?|no\.|nro\.?|numero|number|pagina|page|section|seccion|fase|phase|etapa|canal|channel|liga|sub|modulo|pabellon|torre|tower|sotano|piso|floor|calle|street|avenida|km|kilometro|edad(?: de)?|aged?|now|resolucion|resolution|decreto|decree|causa|expediente|capitulo|chapter|anexo|nivel|grado|tipo|version|covid|(?<!frente )a las|desde las|hasta las|sobre las|at|por|dia|sentencia|cada|every|celda|cell|us\$|\$|€|grupo de los|g)\s*-?$/
/** What the number counts when it counts no people. */
const THINGS_AFTER =
  /^(?:\s?%|:\d|\.-|\s?(?:°|º)|-?\s?(?:anos?|mes(?:es)?|dias?|horas?|semanas?|minutos?|segundos?|decadas?|years?|months?|days?|hours?|weeks?|minutes?|seconds?|decades?|por ciento|per ?cent|percent|km|kilometros?|kilometers?|metros?|miles|meters?|dolares|dollars|bolivares|euros|millones|million|billion|votos?|votes?|diputad[oa]s|lawmakers|senadores|senators|paises|countries|estados|states|municipios|ciudades|cities|carceles|centros|prisons|jails|penales|recintos|cuarteles|buses|autobuses|vehiculos|vehicles|cars|agentes|agents|funcionari[oa]s|policias|officers|police|articulos|leyes|laws|veces|times|partidos|parties|organizaciones|organizations|organisations|groups|grupos|ong|ongs|reuniones|meetings|listas?|lists|a\. ?m|p\. ?m|am\b|pm\b|hrs?\b|de la (?:manana|tarde|noche|madrugada)|o.?clock|hojas|paginas|pages|puntos|points|barriles|barrels|barcos|boats|vuelos|flights|casos judiciales|tribunales|courts|delegaciones|metros|kilos|toneladas|tons|primer[oa]s (?:dias|meses|horas|semanas)|(?:proxim|ultim)[oa]s (?:dias|horas|semanas|meses|anos|minutos|decadas|jornadas)|consecutive|consecutiv[oa]s)\b)/
/** «diez más que las del Gobierno», «ten more than the government says»: a difference. */
const COMPARED = /^ (?:\w+ )?(?:(?:mas|menos) (?:que|de l[oa]s que)|(?:more|fewer|less) than)\b/
/** «unas 60 personas frente a Tocorón», «a hundred people outside the prison»: those who wait. */
const CROWD =
  /^ (?:(?:de )?(?:personas|familiares|parientes|mujeres|madres|people|relatives|women|mothers|protesters|manifestantes)),? (?:(?!que\b|who\b|y\b|and\b)[\w¤]+,? ){0,6}?(?:(?:en|a|ante) (?:la acera|la entrada|las? puertas?|las afueras|las inmediaciones|los alrededores|la plaza)|frente (?:a|al)|afuera|outside|(?:at|in front of) the (?:gates?|entrance|doors?)|esper\w+|waiting|waited|rezan|pray\w*|protest(?:aron|aban|an|ed)\b|marcha(?:ron|ban|n)\b|se (?:concentr|reuni|congreg)\w+|gathered|volvieron (?:este \w+ )?a la sede)/
/** «the youngest is 18 and the oldest 58», «el mayor tiene 61». */
const AGE_OF =
  /\b(?:youngest|oldest|el (?:mayor|menor)|la (?:mayor|menor)|el mas (?:joven|viejo)|la mas (?:joven|vieja))(?: of (?:whom|them)| de (?:ell[oa]s|tod[oa]s))?,? (?:(?:is|was|aged|tiene|tenia|de)(?: apenas| just| only)? )?$/
const PUT_AT = /\bputs? (?:the|its) (?:number|figure|count|total|tally)\b[^.;]{0,70} at $/
/** «Díez»: the number has no accent. */
const SURNAME = /í/i
const YEAR = /^(?:19|20)\d{2}$/

/** Whether the words around `numeral` make it anything but a number of people. */
export function isNotPeople(sentence: Sentence, numeral: Numeral): boolean {
  const { folded } = sentence
  const before = folded.slice(Math.max(0, numeral.start - 20), numeral.start)
  const after = folded.slice(numeral.end, numeral.end + 30)
  const words = folded.slice(numeral.start, numeral.end)
  if (words === 'diez' && SURNAME.test(sentence.text.slice(numeral.start, numeral.end))) return true
  if (THINGS_AFTER.test(after) || COMPARED.test(after)) return true
  if (
    CROWD.test(folded.slice(numeral.end, numeral.end + 90)) ||
    AGE_OF.test(folded.slice(Math.max(0, numeral.start - 60), numeral.start))
  )
    return true
  if (
    NAMED_BEFORE.test(before) &&
    !/\b(?:number|figure|count|total|tally|it) at $|\ba la calle $/.test(before) &&
    // «Salen de Yare 12 hombres»: no prison has so high a number.
    !(/\b(?:rodeo|yare) $/.test(before) && numeral.min > 7 && findUnit(after)?.direct === true) &&
    !PUT_AT.test(folded.slice(Math.max(0, numeral.start - 100), numeral.start)) &&
    !/\b(?:mas|no menos) de\s*$/.test(before) &&
    !(/\b(?:a|sobre|desde|hasta) las $/.test(before) && findUnit(after)?.direct === true)
  )
    return true
  // «la tarde del 24, a eso de las cinco»: a day.
  if (
    /\b(?:el|del|al|lunes|martes|miercoles|jueves|viernes|sabado|domingo) $/.test(before) &&
    numeral.min <= 31 &&
    findUnit(after) === null
  )
    return true
  if (YEAR.test(words) && !findUnit(after)?.direct) return true
  // «Ana Ruiz, 26, …», «Ana Ruiz (26)»: an age.
  if (/[a-z], $/.test(before) && /^(?:,|\))/.test(after) && !/\d, $/.test(before)) return true
  if (before.endsWith('(') && after.startsWith(')')) return true
  // «estas dos últimas»: named before.
  if (/\b(?:est[oa]s|these) $/.test(before) && /^ (?:ultim[oa]s|latter)\b/.test(after)) return true
  return /^[a-z]/.test(after) || /(?:^|\s)[#@$]$/.test(before)
}
