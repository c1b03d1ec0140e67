/** Words that tie a figure to one night, or tell that it was given before a newer one. */
import type { Clause } from './clauses.ts'
import { type DayMark, daysBetween } from './days.ts'
import { isFact, type Mention } from './mentions.ts'
import type { Quantity } from './quantities.ts'
import type { Passage, Story } from './story.ts'

/** «había informado antes de 99», «had earlier reported 99». */
export function isSaidEarlier(passage: Passage, quantity: Quantity, published: string | null): boolean {
  const { folded } = passage.sentence
  const [day] = passage.days
  const over = day === undefined || published === null ? 0 : daysBetween(day.to, published)
  // «As of 9 p.m. Saturday, … had verified 16»: what stands now.
  if (/^(?:as of|by|at|al cierre|a las|para las)\b/.test(folded) && over < 2) return false
  // «Hasta el lunes había confirmado 17», printed on Tuesday.
  if (/^hasta (?!la vispera|el dia (?:anterior|previo)|ayer\b|anoche\b)/.test(folded) && over < 1)
    return false
  const before = folded.slice(Math.max(0, quantity.start - 90), quantity.start)
  return (
    SAID_EARLIER.test(before) ||
    FIRST_REPORT.test(before) ||
    /^ (?:de|del|of|in|from)(?: (?:su|el|its|the|an?|l))? (?:primer|anterior|previo|previous|first|earlier|initial)\b|^ (?:earlier|previously|initially)\b/.test(
      folded.slice(quantity.end, quantity.end + 40),
    )
  )
}

/** «En un primer reporte hablaba de 12», «up from 22». */
const FIRST_REPORT =
  /\b(?:en (?:un|su|el) (?:primer|anterior) (?:reporte|balance|conteo|informe|comunicado|parte|boletin)|inicialmente|en (?:un )?principio|(?:aun|todavia|still) (?:contabilizab|registrab|contab|hablab|verificab|reportab|counted|reported|listed|put)\w*|initially|in (?:an?|its|the) (?:first|earlier|initial|previous) (?:report|count|tally|statement|update))\b[^;]*$|\b(?:up|down) from (?:the |an earlier )?$/

/** Not «said it had verified 27»: what is said now. */
const SAID_EARLIER =
  /(?<!\b(?:said|says|saying|added|reported|dij(?:o|eron)|informo|informaron|indico|aseguro|afirmo|preciso|senalo|agrego|explico|sostuvo|detallo)(?: that| que)?(?: it| they| he| she)?(?: ya| also)? )\b(?:habian?|had|llevaban?) (?:\w+ ){0,3}?(?:inform|report|confirm|verific|verif|count|anunci|contabiliz|announc|habl|dicho|registr|document|contado|said|given|dado|reconoc|acknowledg|put|cifr|situ)\w*[^,;]{0,45}$/

/** «las excarcelaciones de la noche del 11 de febrero», «freed on Friday night»: the day behind the figure is theirs. */
export function isOfOneNight(passage: Passage, clause: Clause, quantity: Quantity): boolean {
  const { plain } = passage.sentence
  return passage.days.some(
    (day) =>
      day.kind !== 'period' &&
      day.start >= quantity.end &&
      day.start < clause.end &&
      !/^(?:desde|since|hasta|until)/.test(plain.slice(day.start, day.end)) &&
      /\b(?:excarcel|liber|libertad|sal(?:ida|ieron|io)|freed|releas|left|walk|out\b)/.test(
        plain.slice(clause.start, day.start),
      ) &&
      !NOT_ITS_NIGHT.test(plain.slice(quantity.end, day.start)),
  )
}

const NOT_ITS_NIGHT =
  /\b(?:desde|hasta|since|until|as of|from|entre|between|a partir|antes|before|inform|dijo|said|anunci|announc|report|confirm|detenid|arrest|pres[oa]s? desde|corte|al)\b[^,;]{0,40}$/

/** «había informado el jueves»: a weekday so near is the day of the statement. */
const STATED_WITHIN = 3

/** A day before yesterday stands before a figure told earlier, or in its clause; without a date of printing nothing is of today. */
export function isOfAnotherDay(
  { published }: Story,
  passage: Passage,
  clause: Clause,
  quantity: Quantity,
): boolean {
  const isNear = (at: number): boolean =>
    (at >= clause.start && at < clause.end) ||
    (at < quantity.start &&
      !passage.quantities.some((other) => other.start > at && other.end < quantity.start))
  return (
    published === null ||
    passage.days.some(
      (day) =>
        isNear(day.start) && daysBetween(day.to, published) > (day.kind === 'weekday' ? STATED_WITHIN : 1),
    )
  )
}

/** «110 freed in a single day», «en una sola jornada salieron 40»: the words belong to the figure before them, if any. */
export function isInOneDay(passage: Passage, clause: Clause, quantity: Quantity): boolean {
  const { folded } = passage.sentence
  const match = ONE_DAY.exec(folded.slice(clause.start, clause.end))
  if (match === null) return false
  const at = clause.start + match.index
  const own = passage.quantities.filter((other) => other.start >= clause.start && other.end <= clause.end)
  return (own.findLast((other) => other.end <= at) ?? own[0]) === quantity
}

const ONE_DAY =
  /\b(?:en un(?:a)? (?:sol[oa]|mism[oa]) (?:dia|jornada|noche|madrugada|manana|tarde)|en una (?:jornada|noche|madrugada)|en (?:menos de |l[oa]s ultimas )?24 horas|in (?:a single|one|the same) (?:day|night|morning|afternoon)|(?:in|over|within) (?:the (?:past|last) |less than |under )?24 hours)\b/

/** «eleva a 79 los excarcelados de Tocuyito el fin de semana»: of one prison or one weekend. */
export function isOfOneGate(after: string): boolean {
  return ONE_GATE.test(after)
}

/** «la ola de excarcelaciones que comenzó el viernes alcanza ya a 48»: of one wave. */
export function isOfOneWave(before: string): boolean {
  return ONE_WAVE.test(before)
}

const ONE_WAVE =
  /\b(?:(?:la|esta) (?:[\w¤]+ ){0,2}?(?:ola|oleada|tanda|jornada)|the (?:[\w¤]+ )?(?:wave|batch|round)|(?:del?|este) fin de semana|weekend)\b(?:[^,;:.]{0,60}|[^,;:.]{0,30}, (?:que|which|that) [^,;:.]{3,50},[^,;:.]{0,50})$/
const ONE_GATE =
  /^[^,;]{0,90}\b(?:(?:en|de|durante) (?:la|esta|esa) (?:jornada|madrugada|noche|manana|tarde)|(?:en el|del|de este|de ese) dia\b|(?:of|for|on|during) (?:the|that) (?:day|night)|(?:este|el|del|de este) fin de semana|over the weekend|this weekend|(?:(?:carcel|penal|prision|internado|reten|centro|centro penitenciario) de|tocuyito|tocoron|yare|rodeo|crisalida|helicoide|ramo verde|zona 7) ?)/

/** «None of them had left custody by evening»: ordered is not done. */
export function isStillToCome(story: Story): boolean {
  return story.passages.some(({ sentence }) => NOBODY_OUT.test(sentence.folded))
}

const NOBODY_OUT =
  /\b(?:none (?:of (?:them|those[\w ]{0,30}|the [\w ]{0,20}))? ?(?:has|have|had) (?:yet )?(?:left|been (?:freed|released)|walked)|no one (?:has|had) (?:yet )?(?:left|been (?:freed|released))|(?:has|have|had) yet to (?:leave|be (?:freed|released))|ningun[oa](?: de (?:ell[oa]s|l[oa]s [\w ]{0,25}))? (?:ha|habia|fue|salio)(?: (?:salido|sido|recuperado|abandonado))?|(?:aun|todavia) no (?:ha|habia)n? (?:salido|sido (?:excarcel|liber)|recuperado|abandonado))/

/** «cuatro recuperaron su libertad a los pocos días», told of people arrested: a story that is over. */
export function isClosedLongAgo(folded: string, clause: string): boolean {
  return (
    /\b(?:a los pocos (?:dias|meses)|(?:dias|semanas|meses|anos) (?:despues|mas tarde)(?! de)|(?:days|weeks|months|years) later)\b/.test(
      clause,
    ) && /\b(?:arrest|deten|captur|aprehend|jailed|encarcel)\w*/.test(folded)
  )
}

/** «the first day of a Vatican-brokered release of 553»: of which this is a share. */
export function isDayOfProcess(before: string): boolean {
  return DAY_OF_PROCESS.test(before)
}

const DAY_OF_PROCESS =
  /\b(?:day|phase|stage|round|dia|jornada|fase|etapa) (?:of|del?) (?:an?|the|l|la|un|una|su|its)\b[^,;.]{0,50}\b(?:releases?|excarcelacion\w*|liberacion\w*) (?:of|de)(?: l[oa]s| the)? $/

/** Days before publication to which a night is still the last one. */
const LATELY = 2

const isLate = (day: DayMark, published: string): boolean =>
  day.kind !== 'period' && daysBetween(day.from, published) <= LATELY

/** The clause names a day shortly before publication as the day of the exit. */
export function exitIsNear(story: Story, passage: Passage, clause: Clause): boolean {
  const { published } = story
  if (published === null) return false
  return passage.days.some(
    (day) => day.start >= clause.start && day.start < clause.end && isLate(day, published),
  )
}

/** The sentence itself names the day of leaving, a day or two back: «27 had been let go by midnight on Saturday». */
export function isOfLastNight(story: Story, index: number): boolean {
  const { published } = story
  const around = story.passages.slice(0, index + 1)
  return (
    published !== null &&
    index < LEAD &&
    around.some(
      (passage, at) =>
        passage.days.some((day) => isLate(day, published)) &&
        (at >= index - 1 || passage.mentions.some((mention) => isFact(mention) && !mention.adjectival)),
    )
  )
}

/** Title and the first five sentences. */
const LEAD = 6

/** «Desde el 14 de septiembre, cuando se informó sobre dos excarcelados»: a clause that tells of a day long before. */
export function isToldOfAnOldDay({ published }: Story, passage: Passage, clause: Clause): boolean {
  const { folded } = passage.sentence
  return (
    published !== null &&
    /^,? ?(?:cuando|when|en que|on which)\b/.test(folded.slice(clause.start, clause.end)) &&
    passage.days.some(
      (day) =>
        day.kind !== 'period' &&
        day.end <= clause.start + 2 &&
        clause.start - day.end < 6 &&
        daysBetween(day.to, published) > LONG_AGO_DAYS,
    )
  )
}

/** reading.md, section 4: what lies further back is history. */
const LONG_AGO_DAYS = 12

/** «El viernes habían salido 34», unless somebody says so: over before the event that is told. */
export function isOverBefore({ sentence: { folded } }: Passage, mention: Mention): boolean {
  return (
    HAD.test(folded.slice(Math.max(0, mention.start - 20), mention.end)) &&
    !SAID_THAT.test(folded.slice(0, mention.start))
  )
}

const HAD = /\b(?:habian?|had)\b/
const SAID_THAT = /\b(?:que|that|said|says|reported|confirmed|segun|according)\b/

/** What had been counted up to a day before that of the event. */
export function isUntilThen(before: string, after: string): boolean {
  return UNTIL_THEN.test(after) || THEN_BEFORE.test(before)
}

/** A figure of last week or last month, behind the title and the first sentence or beside the one it is compared with. */
export function isOfOtherWeeks(passage: number, before: string, clause: string): boolean {
  const match = passage > 1 || COMPARED_WITH.test(before) ? LAST_WEEK.exec(clause) : null
  return match !== null && !SINCE_THEN.test(clause.slice(0, match.index))
}

/** «322 hasta ese día»: what had been counted before. */
const UNTIL_THEN =
  /^(?: [\w¤]+){0,3} (?:hasta (?:ese|aquel|dicho) (?:dia|momento)|hasta entonces|until (?:then|that day)|by then)\b/
/** «hasta ese día había confirmado 101». */
const THEN_BEFORE =
  /\b(?:hasta (?:(?:ese|aquel|dicho) (?:dia|momento)|la vispera|el dia (?:anterior|previo))|hasta entonces|(?:until|by|as of) (?:then|that day|the (?:day before|previous day|eve)))\b[^,;]{0,40}$/
const LAST_WEEK =
  /\b(?:la semana (?:pasada|anterior)|el (?:mes|ano) (?:pasado|anterior)|last (?:week|month|year)(?!'s| \w+ing)|the (?:week|month) before|weeks? (?:ago|earlier)|hace (?:un[ao]?|dos|tres|vari[oa]s) (?:semanas?|mes(?:es)?))\b/
/** «desde el jueves de la semana pasada»: a total. */
const SINCE_THEN = /\b(?:desde|since)(?: (?:el|la|\w+ de|\w+ of|\w+ day))* $/
const COMPARED_WITH = /\b(?:compared (?:with|to)|frente a|en comparacion con|versus)(?: l[oa]s| the)? $/
