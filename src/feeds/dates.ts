/**
 * The dates that feeds write: RFC 822, ISO 8601, Spanish and English months, day before month. `new Date` knows no
 * Spanish month and no `VET`, and reads 01/02/2026 as the second of January.
 */

/** Venezuela's time since May 2016, taken where a date names none. */
const HOME_MINUTES = -240

const MONTHS = new Map(
  [
    ['ene', 'jan'],
    ['feb', 'feb'],
    ['mar', 'mar'],
    ['abr', 'apr'],
    ['may', 'may'],
    ['jun', 'jun'],
    ['jul', 'jul'],
    ['ago', 'aug'],
    ['sep', 'set'],
    ['oct', 'oct'],
    ['nov', 'nov'],
    ['dic', 'dec'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
)
/** A whole month name or its usual abbreviations; the first three letters tell which (folded to lower-case ASCII). */
const MONTH =
  '(?:ene(?:ro)?|jan(?:uary)?|feb(?:rero|ruary)?|mar(?:zo|ch)?|abr(?:il)?|apr(?:il)?|mayo?|june?|junio|jul(?:y|io)?|' +
  'ago(?:sto)?|aug(?:ust)?|sept?(?:iembre|ember)?|set(?:iembre)?|oct(?:ubre|ober)?|nov(?:iembre|ember)?|' +
  'dic(?:iembre)?|dec(?:ember)?)'

/** Minutes east of Greenwich. CST is the American one. */
const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  vet: -240,
  hlv: -240,
  bot: -240,
  ast: -240,
  clt: -240,
  clst: -180,
  art: -180,
  uyt: -180,
  brt: -180,
  pyt: -180,
  cot: -300,
  pet: -300,
  ect: -300,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

interface Day {
  year: number
  month: number
  day: number
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=t|\s|$)t?\s*/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=t|\s|$)t?\s*/
const YEAR_FIRST = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\s|$)\s*/
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?=\s|$)\s*/
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:o|st|nd|rd|th)?[\\s-]+(?:de\\s+)?(${MONTH})[\\s-]+(?:del?\\s+)?(\\d{4}|\\d{2})(?=\\s|$)\\s*`,
)
const MONTH_DAY = new RegExp(
  `^(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:del?\\s+)?(\\d{4})(?=\\s|$)\\s*`,
)
const WEEKDAY =
  /^(?:lun(?:es)?|mar(?:tes)?|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado)?|dom(?:ingo)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\s+(?=.*\d)/
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.]\d+)?)?\s*(am|pm)?(?=\s|[a-z+-]|$)\s*/
const HOUR = /^(\d{1,2})\s*(am|pm)(?=\s|$)\s*/
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?(?=z|[+-]|$)/
const OFFSET = /^(?:gmt|utc|ut)?\s*([+-])(\d{1,2}):?(\d{2})?(?=\s|$|\()/

/** The moment a feed's date means, null when it is not a date. */
export function readDate(written: string): Date | null {
  const text = normalise(written)
  // «mar 3, 2026» is the month, «mar 3 de marzo» the weekday: only what is no date with it is read without it.
  const found = readDay(text) ?? readDay(text.replace(WEEKDAY, ''))
  if (!found) return null
  const time = readTime(found.rest)
  const zone = time && readZone(time.rest)
  if (zone === null || time === null) return null
  const { year, month, day } = found.day
  const at = new Date(Date.UTC(year, month - 1, day, time.hour, time.minute - zone, time.second))
  return Number.isNaN(at.getTime()) ? null : at
}

/** A date that cannot be true (in the future by more than a day, or before there were feeds) tells nothing. */
export function plausible(date: Date | null, now: Date): Date | null {
  if (date === null) return null
  return date.getTime() > now.getTime() + 86_400_000 || date.getTime() < Date.UTC(1995, 0, 1) ? null : date
}

function normalise(written: string): string {
  return written
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/([a-z])\./g, '$1')
    .replace(/[,;|·–—]|\b(?:a\s+las?|at|hrs?|horas)\b|(?<=\d)h\b/g, ' ')
    .replace(/\s-\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function readDay(text: string): { day: Day; rest: string } | null {
  const of = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const read = { year: fullYear(year), month, day: Number(day) }
    return isDay(read) ? { day: read, rest: text.slice(match[0].length) } : null
  }
  const yearFirst = text.match(ISO) ?? text.match(COMPACT) ?? text.match(YEAR_FIRST)
  if (yearFirst) return of(yearFirst, yearFirst[1]!, Number(yearFirst[2]), yearFirst[3]!)
  const dayFirst = text.match(DAY_FIRST)
  if (dayFirst) {
    const [, first, second, year] = dayFirst
    // Month first only where nothing else is possible.
    return of(dayFirst, year!, Number(second), first!) ?? of(dayFirst, year!, Number(first), second!)
  }
  const dayMonth = text.match(DAY_MONTH)
  if (dayMonth) return of(dayMonth, dayMonth[3]!, MONTHS.get(dayMonth[2]!.slice(0, 3))!, dayMonth[1]!)
  const monthDay = text.match(MONTH_DAY)
  if (monthDay) return of(monthDay, monthDay[3]!, MONTHS.get(monthDay[1]!.slice(0, 3))!, monthDay[2]!)
  return null
}

/** Midnight when there is no time; null when there is one that does not exist. */
function readTime(text: string): { hour: number; minute: number; second: number; rest: string } | null {
  const match = text.match(TIME) ?? text.match(COMPACT_TIME)
  const whole = match ? null : text.match(HOUR)
  const found = match ?? whole
  if (!found) return { hour: 0, minute: 0, second: 0, rest: text }
  const half = whole ? whole[2] : match?.[4]
  const written = Number(found[1])
  if (half && (written < 1 || written > 12)) return null
  const hour = half ? (written % 12) + (half === 'pm' ? 12 : 0) : written
  const minute = match ? Number(match[2]) : 0
  const second = Math.min(match ? Number(match[3] ?? 0) : 0, 59)
  if (hour > 23 || minute > 59) return null
  return { hour, minute, second, rest: text.slice(found[0].length) }
}

/** Minutes east of Greenwich; home when none is written, null when what is written is no zone. */
function readZone(text: string): number | null {
  const rest = text.replace(/\(.*$/, '').trim()
  if (rest === '') return HOME_MINUTES
  const offset = rest.match(OFFSET)
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return minutes > 14 * 60 ? null : offset[1] === '-' ? -minutes : minutes
  }
  return ZONES[rest] ?? null
}

// Two digits after RFC 2822, 4.3.
const fullYear = (text: string) =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900)

function isDay({ year, month, day }: Day): boolean {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}
