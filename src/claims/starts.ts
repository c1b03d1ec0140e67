/** Since when a figure counts: «desde el 8 de enero», «in the past month». */
import type { Clause } from './clauses.ts'
import { type DayMark, daysBetween } from './days.ts'
import type { Quantity } from './quantities.ts'
import type { Passage } from './story.ts'

export interface Start {
  /** ISO day where it can be told, else the words. */
  since: string
  /** More than four days before publication: a running total, not one night. */
  old: boolean
  /** «Post-amnistía (20 de febrero – 23 de marzo): 182»: a period that stands before the figure. */
  before?: true
}

/** A start up to this many days back is still one event («desde la madrugada», «desde el viernes»). */
const ONE_EVENT_DAYS = 4

const HEAD = 14

const OPENS =
  /\b(?:desde(?: antes)?(?: el| del?| la(?: madrugada| noche| manana| tarde)?(?: del?| de el)?)?|a partir del?(?: el)?|since(?: the)?(?: early| late| last| past)?|from|entre el|between)(?: pasado)? ?$/
/** Starts that are events or periods. Old by nature. */
const PERIOD =
  /\b(?:desde (?:el|la) (?:\w+ ){1,4}?de la semana (?:pasada|antepasada|anterior)|(?:since|desde) (?:before|antes de) \w+|desde (?:que|su (?:entrada|promulgacion|aprobacion|sancion|inicio|puesta)|el anuncio|la (?:ley|entrada|captura|caida|promulgacion|aprobacion|eleccion|llegada|salida)|las elecciones|el inicio|el comienzo|entonces|hace (?:mas de |casi |ya )?(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|varios|varias|\d+) (?:mes|semana|ano)\w*|(?:principios|finales|mediados) de|antes de(?:l)?)|(?:en|durante) (?:la primera semana|las primeras (?:\w+ )?semanas|el primer mes|los primeros (?:\w+ )?meses)|(?:in|during|over) the first (?:week|month|\w+ (?:weeks|months))|en (?:el|los|las) ultim[oa]s? (?:mes|ano|\w+ (?:meses|semanas)|meses|semanas|30 dias)|en (?:los )?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) (?:meses|semanas|anos)|in (?:two|three|four|five|six|\d+) (?:months|weeks|years)|en (?:cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|[5-9]|[1-9]\d+) dias|in (?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|[5-9]|[1-9]\d+) days|en (?:la|esta) (?:ultima|primera|segunda) quincena|(?:a|one|two|three|four|five|six|\d+) (?:month|week)s? (?:after|since|on from) (?:the|its) (?:announcement|law|amnesty|capture|election|start|process)|en (?:el|los|las) pasad[oa]s? (?:mes|\w+ semanas|\w+ meses)|en lo que va(?: de)?|(?:in|over|during|within) the (?:past|last) (?:month|year|few weeks|\w+ (?:weeks|months)|weeks|months)|(?<!(?:comenzo|comenzaron|inicio|iniciaron|empezo|began|begun|started|fecha|elecciones|protestas) )(?:en|durante|in|during) (?:el mes de |the month of )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:de|of) \d{4}| pasado| alone)?(?=[,.;:]| y | e | and |$)|(?:en|durante|in|during) (?:el|the) (?:primer|segundo|tercer|cuarto|ultimo|first|second|third|fourth|last) (?:trimestre|semestre|quarter|half)|since (?:(?:the )?(?:releases|process|amnesty|measures) (?:began|started)|(?:they|it|he|she|officials|authorities) (?:began|started|first|took|passed|approved)|(?:its|their) (?:approval|passage|start|enactment)|the (?:law|announcement|ouster|capture|election|start|beginning|arrest|process|amnesty|government)|then|\w+'s (?:ouster|capture|arrest|announcement))|this (?:month|year)|(?:in|over|during) (?:that|this) (?:period|time)|en (?:ese|este) (?:periodo|lapso|tiempo)|(?:este|en el) (?:mes|ano)\b|(?<!(?:dentro|marco|parte|part|context) (?:de|del|of|of a|of the|de el|de un) )(?:proceso|process|jornadas?) (?:que |that )?(?:\w+ )?(?:comenz|inici|empez|abiert|began|begun|started)\w*)/
/** «desde el jueves de la semana pasada». */
const OF_LAST_WEEK = /^ de la semana (?:pasada|antepasada|anterior)\b/
const HELD_BEFORE =
  /\b(?:detenid|recluid|arrestad|arrested|captured|encarcelad|privad\w+ de (?:la )?libertad|elect[oa]s?\b|elegid|nombrad|designad|fundad|condenad|sentenciad|nacid|elected|founded|appointed|convicted|sentenced|born|secuestrad|incomunicad|tras las rejas|prision|carcel|celda|held|detained|jailed|imprisoned|in (?:prison|jail|custody)|behind bars|vive|living|resid|working|trabaj)\w*(?: (?!(?:y|e|and|pero|but)\b|excarcel|liber|freed|releas|sido|fueron|salid|salieron|politic)[\w¤]+){0,3} $|\bpres[oa]s? $|\b(?:recluid|detenid|encarcelad|pres|held|jailed|detained)(?:[oa]s?)? (?:en|in|at) (?:(?!excarcel|liber|freed|releas|salier|fueron)\w+ ){1,4}(?:y|e|and) (?:(?!excarcel|liber|freed|releas|salier|fueron)\w+ ){1,4}$/

/** The start that governs `quantity`: in its clause, with no other figure between; null when the clause names none. */
export function findStart(
  passage: Passage,
  clause: Clause,
  quantity: Quantity,
  published: string | null,
): Start | null {
  const { plain, text } = passage.sentence
  const span = spanBefore(passage, quantity)
  if (span !== null) return span
  const reach = { start: clause.start, end: Math.min(plain.length, clause.end + 60) }
  for (const day of passage.days) {
    // «Since Jan. 8, when …, Foro Penal has confirmed 431»: at the head of the sentence it governs the whole of it.
    if ((day.start < reach.start && day.start > HEAD) || day.start > reach.end || published === null) continue
    if (!opens(plain, day) || isOthers(passage, quantity, day.start) || heldSince(plain, day.start)) continue
    if (isRecordSince(plain, day.start) || OF_LAST_WEEK.test(plain.slice(day.end))) continue
    const end = endOf(plain, passage.days, day)
    return { since: day.from, old: daysBetween(day.from, end ?? published) > ONE_EVENT_DAYS }
  }
  const match = PERIOD.exec(plain.slice(reach.start, reach.end))
  if (match === null) return null
  const at = reach.start + match.index
  // «la liberación de 118 presos desde la entrada en vigor de la ley»: nobody is held since then.
  const held = heldSince(plain, at) && !OF_THE_LAW.test(match[0])
  if (isOthers(passage, quantity, at) || held || isRecordSince(plain, at)) return null
  // «personas detenidas en las protestas contra la reelección de X en julio»: when they were caught.
  if (A_MONTH.test(match[0]) && at > quantity.end && CAUGHT_OR_GATHERED.test(plain.slice(quantity.end, at)))
    return null
  return { since: text.slice(at, at + match[0].length), old: true }
}

const A_MONTH = /^(?:en|durante|in|during) \w/
/** Deeds that a month dates instead of the release. */
const CAUGHT_OR_GATHERED =
  /\b(?:detenid|arrestad|capturad|apresad|protest|eleccion|reeleccion|comicios|manifestacion|arrested|detained|rounded up|election)\w*\b(?![^;]*\b(?:sal(?:io|ieron)|fueron (?:liber|excarcel)|recuper|freed|released|walked)\b)/

const OF_THE_LAW =
  /^(?:desde (?:la|su) (?:ley|entrada|promulgacion|aprobacion|sancion)|since (?:the (?:law|amnesty|process)|its (?:approval|passage|enactment)))/

/** «Post-amnistía (20 de febrero – 23 de marzo): 182 excarcelaciones»: a period that stands before the figure. */
function spanBefore(passage: Passage, quantity: Quantity): Start | null {
  const { plain } = passage.sentence
  for (const [at, day] of passage.days.entries()) {
    const next = passage.days[at + 1]
    if (next === undefined || next.end > quantity.start) return null
    if (!/^ ?(?:[–-]|al?|y|and|to|hasta) ?(?:el |the )?$/.test(plain.slice(day.end, next.start))) continue
    if (daysBetween(day.from, next.to) > ONE_EVENT_DAYS) return { since: day.from, old: true, before: true }
  }
  return null
}

/** «entre el 8 y el 12 de septiembre»: the last day of a span that is over, which may be one event. */
function endOf(plain: string, days: readonly DayMark[], day: DayMark): string | null {
  if (day.kind === 'period' || !BETWEEN.test(plain.slice(0, day.start))) return null
  const last = /\by (?:el )?(\d{1,2})\b/.exec(plain.slice(day.start, day.end))?.[1]
  if (last !== undefined) return `${day.from.slice(0, 8)}${last.padStart(2, '0')}`
  const next = days.find((other) => other.start >= day.end)
  return next !== undefined && AND.test(plain.slice(day.end, next.start)) ? next.to : null
}

const BETWEEN = /\b(?:entre|between)(?: el| la (?:noche|madrugada|tarde|manana) del?| the)? $/
const AND = /^ (?:\d{1,2} )?(?:de \w+ )?(?:y|and)(?: el| la (?:noche|madrugada|tarde|manana) del?| the)? ?$/

function opens(plain: string, day: DayMark): boolean {
  if (/^(?:desde|since)\b/.test(plain.slice(day.start, day.end))) return true
  const lead = plain.slice(Math.max(0, day.start - 34), day.start)
  return OPENS.test(lead) && !/\bdesde hoy $/.test(lead)
}

/** What adds a night to a total: a start behind it belongs to the total. */
const ADDS = /\b(?:bring|brought|rais|elev|suma|total|lleva|con lo que|con l[oa]s que|lo que)\w*/

/** Another figure stands between this one and the start, or the start is that of a total told behind it. */
function isOthers(passage: Passage, quantity: Quantity, at: number): boolean {
  if (at > quantity.end && ADDS.test(passage.sentence.folded.slice(quantity.end, at))) return true
  const gap = passage.sentence.folded.slice(Math.min(quantity.end, at), Math.max(quantity.start, at))
  // «31 han salido y que varias de las que menciona el ministerio ya estaban fuera desde marzo»
  if (at > quantity.end && /\b(?:y|and) (?:que|that)\b/.test(gap)) return true
  const between = passage.quantities.filter(
    (other) =>
      other !== quantity &&
      other.start > Math.min(quantity.start, at) &&
      other.start < Math.max(quantity.start, at) &&
      // «almost 600 of the 2,400 detained … since they began reviewing cases»
      !(at > quantity.end && WHOLE.test(passage.sentence.folded.slice(other.start - 24, other.start))),
  )
  // «217 salieron y otros 3.934 recibieron … desde el 19»: one start for both, unless the first has a day of its own.
  return between.some((other) => {
    if (other.start < quantity.start)
      return (
        at > other.start || !isListed(passage, passage.sentence.plain.slice(other.end, quantity.start), other)
      )
    const gap = passage.sentence.plain.slice(quantity.end, other.start)
    const dated =
      FOR_THE_DAY.test(gap) || passage.days.some((day) => day.start >= quantity.end && day.end <= other.start)
    return dated || !/ (?:y|and|e) /.test(gap) || /[;:]|\b(?:mientras|pero|while|but|to|a)\b/.test(gap)
  })
}

/** «desde la entrada en vigor se han realizado 193 excarcelaciones, 2.340 libertades»: one start for all of a list. */
function isListed(passage: Passage, gap: string, before: Quantity): boolean {
  const dated = passage.days.some((day) => day.start >= before.end && day.start < before.end + gap.length)
  return !dated && gap.length < 70 && /(?:,| y| e| and)(?: [\w¤]+){0,2} $/.test(gap) && !CONTRAST.test(gap)
}

const CONTRAST = /[;:]|\b(?:mientras|pero|while|but|ell[oa]s|them|whom|cuales|incl\w+)\b/
const WHOLE = /,? (?:of|out of|de) (?:the|l[oa]s)(?: more than| mas de| some| unos)? $/

const FOR_THE_DAY =
  /\b(?:for the day|of the day|del dia|de la jornada|en la jornada|that (?:day|night)|ese dia|esa noche)\b/

/** «the largest number in one day since the announcement» measures a record, not a total. */
function isRecordSince(plain: string, at: number): boolean {
  return RECORD.test(plain.slice(Math.max(0, at - 90), at))
}

const RECORD =
  /\b(?:largest|biggest|highest|greatest|record|most(?= \w+ (?:in|on))|mayor (?:numero|cifra|cantidad|grupo|excarcelacion|liberacion|tanda|jornada|oleada|ola|lote|salida)|mas (?:grande|alt[oa]|numeros[oa]|elevad[oa])|(?:first|second|third|fourth|fifth|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]) (?:such )?(?:(?:sizable|large|major|mass|big|significant|gran|important[e]?) )?(?:group|batch|release|wave|round|time|one|grupo|tanda|ola|jornada|excarcelacion|liberacion|vez))\b[^;:.]{0,70}$/

/** «salieron de las cárceles desde diciembre»: out of them. */
const LET_OUT =
  /\b(?:sal(?:io|ieron|ido|en)|abandon\w+|dejaron|dejado|left|out of|(?:freed|released|walked)(?: \w+)? from)\b[^,;]{0,40}$/

/** «presos desde abril» says since when they were held. */
function heldSince(plain: string, at: number): boolean {
  const lead = plain.slice(Math.max(0, at - 60), at).replace(/\b(?:desde|since)(?: el| la)? $/, '')
  return (
    HELD_BEFORE.test(lead.replace(LET_OUT, '')) || (FOR_SO_LONG.test(plain.slice(at)) && PRISONERS.test(lead))
  )
}

/** «los 10 presos políticos desde hace casi dos años»: how long they were. */
const FOR_SO_LONG = /^(?:desde )?hace\b/
const PRISONERS = /\b(?:pres|detenid|prisioner|secuestrad)[oa]s(?: politic[oa]s)? $/
