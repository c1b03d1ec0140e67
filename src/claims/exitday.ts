/** The day on which people left prison, not the day of printing. */
import { type DayMark, daysBetween } from './days.ts'
import { isFact, type Mention } from './mentions.ts'
import { isOverBefore } from './nights.ts'
import type { Passage, Story } from './story.ts'

/** Later sentences tell of other days. */
const SENTENCES = 6
const LONGEST_WAY = 90
/** Days from an exit to the statement about it, and to the report. */
const STATED_LATER = 3
const OLDEST = 12

/** Words before a day that give it to something else than the exit. */
const NOT_THE_EXIT =
  /\b(?:detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|pres[oa]s?|desde(?: el| la)?|since|anunci\w*|announc\w*|hasta(?: el| la)?|until|vigilia|detained|arrested|captured|jailed|imprisoned|held|hace|antes del?(?! (?:amanecer|mediodia|alba))|before(?! (?:dawn|midnight|noon|sunrise|daybreak))|proxim[oa]|next|election\w*|eleccion\w*|protest\w*|between|llevaba|secuestrad[oa]s?)(?: [\w¤]+){0,3} $|\b(?:hasta|until|as of) (?:las? )?\d[^,;]{0,45} $|\b(?:desde que|since (?:the|they|it|then))\b[^,;]{0,50} $|\b(?:from|entre(?: el)?(?! la (?:noche|madrugada|tarde))|a partir del?) $|\b(?:entre|between)[^,;]{0,25} (?:y|and)(?: el)? $/
const PEOPLE_HELD =
  /\b(?:\d+|[a-z]+(?:nta|ena|ena de|ce|te|ho|is|ve|ez|co|tro|res|dos|ty|een)|otr[oa]s|political) (?:pres[oa]s|detenid[oa]s|prisioner[oa]s|recluid[oa]s)(?: politic[oa]s)?|\b(?:pres|detenid|prisioner)[oa]s politic[oa]s/g
/** «informó este lunes»: the day of the statement. */
const STATED =
  /\b(?:inform|confirm|dijo|denunci|asegur|report|anunci|public|present|declar|indic|senal|verific|precis|difund|emiti|said|told|announc|wrote|stated|detall|expres|divulg|manifest|celebr|exig|pid)\w*(?: (?:en|a|la|el|este|esta|on|su|cuenta|de|x|redes|sociales|agencia|efe|ap|afp|the|un|comunicado|late|early|que|manana|tarde|noche|madrugada)){0,6} $/

/**
 * ISO day of the exit; null when the story does not say (better no day than a wrong one). `total`: the story counts since
 * some date, and the day on which it was said is no day of leaving.
 */
export function exitDay(story: Story, total = false): string | null {
  let stated: string | null = null
  let looked = 0
  let weekend = false
  for (const passage of story.passages) {
    if (!passage.mentions.some(isFact)) {
      const day = looked > 0 ? effected(passage) : null
      if (day !== null && isRecent(day, story.published, stated)) return day.from
      continue
    }
    looked += 1
    if (looked > SENTENCES) break
    if (isOverDays(passage)) return null
    if (ADDED_TO.test(passage.sentence.folded) || areOthersBefore(passage)) continue
    weekend ||= WEEKEND.test(passage.sentence.plain)
    const best = nearest(passage)
    if (best !== null && isRecent(best, story.published, stated) && (!weekend || isOfWeekend(best)))
      return best.from
    stated ??= weekend ? null : statedDay(passage)
  }
  return total ? null : stated
}

/** «entre el viernes 19 y este sábado», «del 30 de agosto al 2 de septiembre», «over the weekend»: on no one day. */
function isOverDays(passage: Passage): boolean {
  const { plain } = passage.sentence
  const days = passage.days.filter((day) => day.kind !== 'period')
  return days.some((first, at) => {
    if (/\d al? \d/.test(plain.slice(first.start, first.end))) return true
    const next = days.slice(at + 1).find((day) => TO.test(plain.slice(first.end, day.start)))
    return (
      next !== undefined &&
      next.from !== first.from &&
      !isOneNight(plain, first, next) &&
      FROM.test(plain.slice(Math.max(0, first.start - 40), first.start))
    )
  })
}

/** Of the releases of a weekend only a day named as such: «all of which took place on Saturday». */
function isOfWeekend(day: DayMark): boolean {
  return day.kind !== 'near' && [0, 5, 6].includes(new Date(day.from).getUTCDay())
}

/** «entre la noche del sábado y la madrugada del domingo». */
function isOneNight(plain: string, first: DayMark, next: DayMark): boolean {
  return (
    daysBetween(first.from, next.from) === 1 &&
    /\b(?:noche|night|evening|late)\b[^,;]{0,25}$/.test(
      plain.slice(Math.max(0, first.start - 30), first.start),
    ) &&
    /\b(?:madrugada|early|dawn|hours)\b/.test(plain.slice(first.end, next.end))
  )
}

/** «se suman a las de quienes salieron el viernes»: another night. */
const ADDED_TO =
  /\b(?:se suman?|se sumaron|se agregan?|sumad[oa]s|adds?|come on top|on top|in addition)(?: to| of| a)? (?:a )?(?:l[oa]s|otr[oa]s|those|the|others?)\b[^;.]{0,80}\b(?:sali|excarcel|liber|freed|releas)/

/** «El viernes habían salido 34»: others. The one who is held again «había salido el domingo». */
function areOthersBefore(passage: Passage): boolean {
  return passage.mentions
    .filter(isFact)
    .every((mention) => mention.plural === true && isOverBefore(passage, mention))
}

const FROM =
  /\b(?:entre|between|del?|desde|from)(?: (?:el|la|l[oa]s|the|dias?|noche|tarde|madrugada|manana|mediodia|late|early|night|morning|afternoon|evening|del?|of|on))* $/
const TO =
  /^[^,;.]{0,25}?\b(?:y|al?|hasta|and|to|through|until)(?: (?:el|la|l[oa]s|este|the|dias?|noche|tarde|madrugada|manana|mediodia|late|early|night|morning|afternoon|evening|hours|del?|of|on))* $/
const WEEKEND =
  /\b(?:excarcel|liber|sal(?:io|ieron|ida)|libertad|freed|releas)\w*[^;.]{0,60}\b(?:(?:este|el|durante el|el pasado) fin de semana|(?:over|during|this) (?:the )?weekend)\b/

/** «Las medidas se hicieron efectivas la noche del 30 de abril»: when it was done, without a word of release. */
function effected(passage: Passage): DayMark | null {
  if (!EFFECTED.test(passage.sentence.folded)) return null
  const days = passage.days.filter((day) => day.kind !== 'period' && !STATED.test(before(passage, day)))
  const dates = days.filter((day) => day.kind === 'date')
  const [day, ...others] = dates.length > 0 ? dates : days
  return others.length === 0 && day !== undefined && !isOthers(passage, day) ? day : null
}

const EFFECTED =
  /\b(?:se (?:hicieron|hizo) efectiv|(?:medidas|salidas|boletas|excarcelaciones|libertades) (?:[\w¤]+ ){0,5}se (?:ejecut|produj|concret|materializ|dieron|registr)|(?:all (?:of which|of them)|the (?:releases|measures)) (?:took place|occurred|happened|were carried out))/

/** An exit is told within days; «las 99 del 25 de diciembre» beside «informó este jueves» are another one. */
function isRecent(day: DayMark, published: string | null, stated: string | null): boolean {
  if (stated !== null) return Math.abs(daysBetween(day.from, stated)) <= STATED_LATER
  return published === null || daysBetween(day.from, published) <= OLDEST
}

function nearest(passage: Passage): DayMark | null {
  const told = passage.mentions.filter((mention) => isFact(mention))
  const left = told.filter(
    (mention) => !ARRIVED.test(passage.sentence.folded.slice(mention.start, mention.end)),
  )
  const facts = left.length > 0 ? left : told
  const ranked = passage.days
    .filter((day) => day.kind !== 'period' && !isOthers(passage, day) && !STATED.test(before(passage, day)))
    .filter((day) => !HAS_ARRIVED.test(before(passage, day)))
    .map((day) => ({ day, way: Math.min(...facts.map((mention) => distance(mention, day))) }))
    .filter(({ way }) => way <= LONGEST_WAY)
    // «este jueves 1 de enero»: the date is surer than the weekday.
    .sort((a, b) => a.way - b.way)
  const [best] = ranked
  // «la noche de este sábado y la madrugada de este domingo»: one night, that of the first day.
  const eve = passage.days.findLast(
    (day) => best !== undefined && day.kind !== 'period' && day.end <= best.day.start,
  )
  const night = best !== undefined && eve !== undefined && isOneNight(passage.sentence.plain, eve, best.day)
  return night ? eve : (best?.day ?? null)
}

/** The day of the statement, only as a weekday or «hoy» in the sentence that tells the fact. */
function statedDay(passage: Passage): string | null {
  if (PERFECT.test(passage.sentence.folded) || LAST_HOURS.test(passage.sentence.folded)) return null
  const days = passage.days.filter(
    (day) =>
      day.kind !== 'period' &&
      day.kind !== 'date' &&
      !isOthers(passage, day) &&
      !REACTED.test(before(passage, day)),
  )
  return days.length === 1 ? (days[0]?.from ?? null) : null
}

/** «informó este lunes sobre 124 excarcelaciones en las últimas horas»: of that day or the one before. */
const LAST_HOURS =
  /\b(?:(?:en )?las (?:ultimas|recientes) (?:\w+ )?horas|(?:past|last) (?:few |\w+ )?hours)\b/
/** «celebró este domingo la excarcelación»: said of what had happened before. */
const REACTED =
  /\b(?:celebr|agradec|exig|pid|lament|salud|rechaz|welcom|thank|prais|demand|urg|call|hail)\w*(?: [\w¤]+){0,2} $/
/** «have been freed, lawyers said on Friday»: at any time before. */
const PERFECT = /\b(?:han? sido|have been|has been)\b/

function isOthers(passage: Passage, day: DayMark): boolean {
  // «60 detenidos este jueves»: people, not an arrest.
  const lead = behindTheExit(passage, day).replace(PEOPLE_HELD, '')
  return (
    NOT_THE_EXIT.test(lead) ||
    /^(?:desde|since|hasta|until)/.test(passage.sentence.plain.slice(day.start, day.end))
  )
}

/** What stands between a verb of release and the day behind it: «detenidas tras las elecciones dejaron el viernes la cárcel». */
function behindTheExit(passage: Passage, day: DayMark): string {
  const verb = passage.mentions.findLast(
    (mention) => isFact(mention) && FINITE.has(mention.kind) && mention.start < day.start,
  )
  const from = Math.max(0, day.start - 50, verb === undefined ? 0 : Math.min(verb.end, day.start))
  return passage.sentence.plain.slice(from, day.start)
}

/** «aterrizaron este viernes en Madrid»: where the way ended is not where it began. */
const ARRIVED =
  /^(?:aterriz|lleg|regres|volv|vuelv|retorn|reencontr|land|arriv|touched|return|flew|reunit|reun)/

const HAS_ARRIVED =
  /\b(?:han?|have|has) (?:ya |already )?(?:llegado|aterrizado|regresado|arribado|vuelto|landed|arrived|returned)(?: [\w¤]+){0,3} $/

const FINITE: ReadonlySet<Mention['kind']> = new Set(['passive', 'exit', 'active'])

function before(passage: Passage, day: DayMark): string {
  return passage.sentence.plain.slice(Math.max(0, day.start - 50), day.start)
}

function distance(mention: Mention, day: DayMark): number {
  return day.start >= mention.end ? day.start - mention.end : Math.max(0, mention.start - day.end)
}
