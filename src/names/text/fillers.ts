/*
 * Words that may stand anywhere in a sentence and say only when, how long or in what manner: «el jueves por la noche»,
 * «tras 20 meses preso», «, según su familia,». Whoever looks for a verb and what belongs to it looks past them. A year
 * is none of them: it makes a release an old one. Patterns see text folded in place.
 */
import { matches } from '../../matches.ts'

const NUMBER =
  '(?:\\d+|un[oa]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veinti?\\w*|treinta|cuarenta|medio|varios|varias|pocos|pocas|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|several|a few|an?)'
const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)'
const NO_YEAR = '(?!,? (?:(?:de|del|of) )?(?:ano )?(?:19|20)\\d\\d)'
const DAY =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|hoy|anoche|anteayer|antier|anteanoche|madrugada|tarde|noche|mediodia|medianoche|amanecer|anochecer|alba|fin de semana|(?<=(?:la|esta|esa|media|misma) )manana)'
const CLOCK =
  '(?:las? (?:\\d{1,2}(?:[:.]\\d\\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto|\\w+))?(?: ?[ap]\\. ?m\\.?| ?[ap]m\\b| horas)?)'
const HELD =
  '(?: (?:(?:pres|detenid|recluid|encarcelad|encerrad|cautiv|incomunicad)[oa]s?|(?:de|en) (?:(?:la|su|una) )?(?:prision|carcel|detencion|encierro|cautiverio|reclusion|celda|aislamiento|custodia)|tras las rejas|bajo custodia))?'
const SPAN = `(?:(?:mas|menos) de |casi |cerca de |unos |unas |nearly |almost |more than |over )?${NUMBER}(?: (?:largos|largas|long))? (?:anos?|mes(?:es)?|semanas?|dias?|horas?|years?|months?|weeks?|days?|hours?)(?: (?:y|and) (?:${NUMBER} )?(?:anos?|mes(?:es)?|semanas?|dias?|horas?|medi[oa]|years?|months?|weeks?|days?))?`
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

const any = (...pieces: string[]): string => `(?:${pieces.join('|')})`

const WHEN = any(
  `(?:(?:a|al|en|de|del|por|durante|desde|hacia|cerca de|pasad[oa]s?|poco (?:antes|despues) de|minutos (?:antes|despues) de|horas (?:antes|despues) de) ){0,2}(?:horas? de )?(?:(?:el|la|este|esta|ese|esa|aquel|aquella) )?(?:(?:plena|primera|ultima|misma|mismo|pasado|pasada) )?${DAY}(?: (?:pasad[oa]|temprano))?`,
  `(?:a|desde|hacia|pasadas|sobre|cerca de|alrededor de|poco (?:antes|despues) de|minutos (?:antes|despues) de) ${CLOCK}`,
  '(?:a|en|de) (?:primeras?|ultimas?|tempranas|altas|est?as|plenas?) horas?(?: (?:de|del) (?:la |el |este )?\\w+)?|a esta hora|hace (?:unas?|pocas|\\w+) (?:horas?|minutos|instantes)|(?:horas|minutos) (?:mas tarde|despues)|de (?:la )?(?:manana|madrugada)',
  `(?:el |la )?(?:pasad[oa] )?(?:dia )?\\d{1,2} (?:de )?${MONTH}\\b${NO_YEAR}`,
  `(?:(?:late|early) )?(?:(?:on|this|last|that|by|since) )?(?:(?:late|early) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
  `(?:(?:late|early) )?(?:this|that|last|in the|during the|over the|by|at) (?:(?:early|late|same|past|small) )?(?:morning|afternoon|evening|night|nightfall|weekend|week|dawn|noon|midday|midnight|sunset|hours)(?: of ${WEEKDAY})?`,
  `(?:shortly|just|soon|right|minutes|hours) (?:before|after) (?:midnight|dawn|noon|midday|sunset|nightfall|\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?)|overnight|today|yesterday|tonight|before dawn`,
  '(?:at|around|about|before|after)(?: (?:around|about))? \\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b\\.?',
  `on ${MONTH} \\d{1,2}\\b${NO_YEAR}`,
)
const HOW = any(
  `(?:tras|despues de|luego de|al cabo de|after)(?: (?:pasar|cumplir|haber \\w+|permanecer|estar|spending|serving|being held))? ${SPAN}${HELD}(?: (?:in|behind|of) (?:bars|prison|jail|custody|detention|captivity|a cell))?`,
  `(?:tras|despues de|luego de)(?: (?:pasar|cumplir|haber \\w+|permanecer|estar))? ${SPAN.replace(NUMBER, '\\w+')}${HELD}`,
  '(?:finalmente|por fin|al fin|tambien|asimismo|igualmente|de inmediato|de nuevo en|sorpresivamente|inesperadamente|discretamente|efectivamente|oficialmente|inmediatamente|recientemente|felizmente|afortunadamente|finally|at last|also|quietly|unexpectedly|immediately|safely)(?<!de nuevo en)',
  'entre (?:aplausos|lagrimas|abrazos|gritos|vitores|canticos|sollozos)(?: y \\w+)?|(?:to|amid) (?:applause|cheers|tears|hugs)(?: and \\w+)?',
  'sin (?:(?:mayores?|mas|previo|previa|ningun[a]?|dar) )?(?:explicacion(?:es)?|aviso|condicion(?:es)?|cargos|restricciones|fianza|tramites)|without (?:any )?(?:explanation|warning|notice|charges?|conditions|bail)',
  '(?:bajo|con) (?:(?:un|el|la) )?(?:regimen(?: de presentacion(?:es)?)?|medidas?(?: (?:cautelares?|sustitutivas?))?|presentacion(?:es)?(?: periodicas?)?|fianza|beneficio procesal)|under (?:\\w+ )?(?:measures|conditions|supervision)',
  `(?:junto (?:a|con)|con|along with|together with|alongside) (?:(?:otr[oa]s|unos|unas|mas de) )*(?:${NUMBER} )?(?:other )?(?:(?:otr[oa]s|more) )?(?:presos|presas|detenid[oa]s|personas|reclusos|companer[oa]s|jovenes|mujeres|hombres|others|prisoners|detainees|inmates|people|men|women)(?: (?:mas|politic[oa]s))?`,
  '(?:por|by) (?:orden|decision|order|decision)(?: (?:de|del|of) (?:(?:un|una|el|la|a|the) )?(?:tribunal|juez|jueza|corte|fiscalia|court|judge)(?: (?:penal|militar|supremo|superior|antiterrorista|de (?:control|ejecucion|juicio|apelaciones)))?)',
  '(?:tal )?(?:y )?como (?:se|lo) (?:habia )?(?:anunci|inform|prev|esper|public)\\w+',
)
const PIECE = any(WHEN, HOW)
const SAYS =
  '(?:segun|de acuerdo (?:con|a)|conforme a|informo|informaron|confirmo|confirmaron|reporto|reportaron|verifico|preciso|indico|dijo|aseguro|senalo|anuncio|according to|officials said|his family said|her family said|como (?:inform|confirm|report|public|anunci|adelant)\\w+)'
const NO_DOUBT =
  '(?![^,]*\\b(?:no|ni|sin|nadie|rumor\\w*|supuest\\w*|presunt\\w*|not|never|unconfirmed|fuentes?|vecin\\w+|mensajes?|redes|whatsapp|sources?)\\b)'

const FILLER = new RegExp(
  `(?<!["”»]),\\s*(?:${PIECE}(?:,? ${PIECE})*|${SAYS}\\b${NO_DOUBT}(?![^,]* (?:de|del|of) (?:\\w+ ){0,3}x{3,}) [^,;:.()«»"]{3,70})\\s*,|(?<=[\\w,»"”)]) ${PIECE}(?:,? ${PIECE})*(?= |[,.;:)]|$)(?:,(?= (?:al?|del?|el|la|en) ))?`,
  'g',
)

/** A stretch of a text without its fillers, and where each of its letters stands in the text. */
export interface Compact {
  text: string
  at: readonly number[]
}

/** Stretches of a folded text that are fillers. */
export const fillersIn = (folded: string): readonly { start: number; end: number }[] =>
  matches(folded, FILLER).map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** A text of the same length in which fillers are spaces. */
export function blanked(text: string, fillers: readonly { start: number; end: number }[]): string {
  let blank = ''
  let from = 0
  for (const { start, end } of fillers) {
    blank += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return blank + text.slice(from)
}

/** A clause without fillers; undefined when it has none. */
export function compactOf(clause: string): Compact | undefined {
  const fillers = fillersIn(clause)
  if (fillers.length === 0) return undefined
  let text = ''
  const at: number[] = []
  let from = 0
  const keep = (end: number): void => {
    for (let place = from; place < end; place++) at.push(place)
    text += clause.slice(from, end)
  }
  for (const { start, end } of fillers) {
    keep(start)
    from = end
  }
  keep(clause.length)
  return { text, at }
}
