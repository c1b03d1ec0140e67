/** Dates and days in a sentence, told from the day of publication. All days are ISO days in Caracas (UTC−4, no summer time). */
import { matches } from '../matches.ts'
import type { Sentence } from './sentences.ts'

export interface DayMark {
  start: number
  end: number
  /** First and last ISO day it may mean; the same for a single day. */
  from: string
  to: string
  /** `period` is a month, a year or «hace dos meses»: never the day of anything. */
  kind: 'date' | 'weekday' | 'near' | 'period'
}

const DAY = 86_400_000
const CARACAS = -4 * 3_600_000

const MONTHS = new Map<string, number>(
  [
    'enero january jan ene',
    'febrero february feb',
    'marzo march mar',
    'abril april apr abr',
    'mayo may',
    'junio june jun',
    'julio july jul',
    'agosto august aug ago',
    'septiembre setiembre september sept sep',
    'octubre october oct',
    'noviembre november nov',
    'diciembre december dec dic',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
)
const WEEKDAYS = new Map<string, number>(
  [
    'domingo sunday',
    'lunes monday',
    'martes tuesday',
    'miercoles wednesday',
    'jueves thursday',
    'viernes friday',
    'sabado saturday',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
)

const MONTH_ES =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
const MONTH_EN =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'
const WEEKDAY = [...WEEKDAYS.keys()].join('|')
const AMOUNT =
  'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|unos|unas|pocos|pocas|algunos|algunas|a|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|muchos|\\d{1,3}'

const PATTERN = new RegExp(
  [
    `\\b(?<d1>\\d{1,2}|primero|1o|1ro)\\.?(?: y (?:el )?\\d{1,2}| al? \\d{1,2})? (?:de )?(?<m1>${MONTH_ES}|ene|feb|abr|ago|sept?|oct|nov|dic)\\b\\.?(?:,? (?:de |del )?(?<y1>(?:19|20)\\d{2})\\b)?`,
    `\\b(?<m2>${MONTH_EN})\\b\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,:]\\d)(?:,? (?<y2>(?:19|20)\\d{2})\\b)?`,
    `\\b(?<d3>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m3>${MONTH_EN})\\b(?:,? (?<y3>(?:19|20)\\d{2})\\b)?`,
    `\\b(?<d4>\\d{1,2})[-/](?<m4>\\d{1,2})(?:[-/](?<y4>(?:20)?\\d{2}))?\\b(?=[ ,.;:)]|$)`,
    `\\b(?<y5>20\\d{2})-(?<m5>\\d{2})-(?<d5>\\d{2})\\b`,
    `\\b(?<weekday>${WEEKDAY})s?\\b`,
    `\\b(?<feast>(?:dia de )?navidad(?! (?:de|del) 20)|christmas day|christmas(?! eve)|nochebuena|christmas eve|ano nuevo|new year.s day|nochevieja|new year.s eve)\\b`,
    `\\b(?:el|del) (?:pasado )?dia (?<dom>\\d{1,2})\\b`,
    `\\b(?<past>anteayer|antier|ayer|anoche|yesterday|last night|overnight|the (?:previous|prior) (?:night|day|evening)|l[ao] (?:noche|tarde|vispera) anterior|el dia anterior)\\b`,
    `\\b(?<now>hoy|today|tonight|(?:esta|en la|durante la|por la) (?:madrugada|manana|tarde|noche)(?! del? \\w)|this (?:morning|afternoon|evening))\\b`,
    `\\b(?:en|de|desde|in|since|last|a finales de|principios de|mediados de|durante|el pasado mes de|of|during|early|late|until) (?<month>${MONTH_ES}|january|february|march|april|may|june|july|august|september|october|november|december)\\b(?! \\d{1,2}\\b)(?: (?:de |del )?(?<myear>(?:19|20)\\d{2})\\b)?`,
    `\\b(?:en|desde|de|del|in|since|ano|during|until|hasta) (?<year>(?:19|20)\\d{2})\\b`,
    `\\b(?:hace|desde hace) (?:mas de |ya |casi )?(?<agoEs>${AMOUNT}) (?<unitEs>dia|semana|mes|ano)(?:e?s)?\\b`,
    `\\b(?<agoEn>${AMOUNT}) (?<unitEn>day|week|month|year)s? (?:ago|earlier|before)\\b`,
    `\\b(?<lastYear>last year|el ano pasado|el pasado ano|la semana pasada|last week|last month|el mes pasado|years ago|anos atras)\\b`,
  ].join('|'),
  'g',
)
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/nochebuena|christmas eve/, 24, 11],
  [/navidad|christmas/, 25, 11],
  [/nochevieja|new year.s eve/, 31, 11],
  [/ano nuevo|new year/, 1, 0],
]
/** «Navidad» means the last one only so long. */
const FEAST_IS_NEAR = 12

const HINT =
  /\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo|day\b|night|morning|hoy|ayer|anoche|antier|madrugada|manana|tarde|noche|hace|ago|year|month|ano\b|mes\b|ero\b|arzo|abril|mayo|juni|juli|gosto|bre\b|mber\b|navidad|christmas|noche|new year|dia \d|january|february|march|april|june|july|august/

/** The ISO day on which something was published, in Caracas; null when the time cannot be read. */
export function publicationDay(publishedAt: string | null | undefined): string | null {
  if (!publishedAt) return null
  const instant = Date.parse(publishedAt)
  if (Number.isNaN(instant)) return null
  // A bare date has no hour to move.
  return isoDay(/^\d{4}-\d{2}-\d{2}$/.test(publishedAt.trim()) ? instant : instant + CARACAS)
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** Every day or period named in the sentence. Weekdays are the latest ones not after publication. */
export function findDays(sentence: Pick<Sentence, 'plain'>, published: string | null): DayMark[] {
  const folded = sentence.plain
  if (published === null || !HINT.test(folded)) return []
  const marks: DayMark[] = []
  for (const match of matches(folded, PATTERN)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const told = eveOf(folded, match.index, tell(match.groups ?? {}, match[0], published))
    if (PRINTED.test(folded.slice(span.end, span.end + 14)) && span.start < 40) continue
    if (told === null || isHourOf(marks.at(-1), span, match[0])) continue
    marks.push({ ...span, ...told })
  }
  return marks
}

/** «CARACAS, Nov 18 (Reuters)»: the day of printing. */
const PRINTED = /^\.? ?\(?(?:reuters|efe|ap|afp|dpa|ansa|xinhua|europa press)\b/

/** «en la víspera del 1 de mayo», «on the eve of May Day»: the day before. */
function eveOf(folded: string, at: number, told: Told | null): Told | null {
  if (told === null || told.kind === 'period') return told
  if (!/\b(?:vispera|eve)s? (?:del?|of)(?: la)? $/.test(folded.slice(Math.max(0, at - 20), at))) return told
  const day = shift(told.from, -1)
  return { ...told, from: day, to: day }
}

/** «el viernes por la tarde»: the hour of the day named before it, not of today. */
function isHourOf(last: DayMark | undefined, span: { start: number }, words: string): boolean {
  return last !== undefined && span.start - last.end <= 2 && /^(?:en|durante|por) la /.test(words)
}

type Groups = Record<string, string | undefined>
type Told = Pick<DayMark, 'from' | 'to' | 'kind'>

function tell(groups: Groups, words: string, published: string): Told | null {
  const day = groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d5
  const month = groups.m1 ?? groups.m2 ?? groups.m3 ?? groups.m4 ?? groups.m5
  if (day !== undefined && month !== undefined) {
    const year = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? groups.y5
    return single('date', dated(dayNumber(day), monthNumber(month), year, published))
  }
  if (groups.weekday !== undefined) {
    const wanted = WEEKDAYS.get(groups.weekday)
    if (wanted === undefined) return null
    const back = (weekdayOf(published) - wanted + 7) % 7
    return single('weekday', shift(published, -back))
  }
  if (groups.feast !== undefined) {
    const feast = FEASTS.find(([pattern]) => pattern.test(groups.feast ?? ''))
    const told = feast === undefined ? null : dated(feast[1], feast[2], undefined, published)
    return told === null || daysBetween(told, published) > FEAST_IS_NEAR ? null : single('date', told)
  }
  if (groups.dom !== undefined) {
    const month = Number(published.slice(5, 7)) - 1
    const here = dated(Number(groups.dom), month, published.slice(0, 4), published)
    if (here !== null && daysBetween(here, published) >= 0) return single('date', here)
    return single('date', dated(Number(groups.dom), (month + 11) % 12, undefined, published))
  }
  if (groups.past !== undefined) {
    const back = words.startsWith('ant') ? 2 : 1
    return single('near', shift(published, -back))
  }
  if (groups.now !== undefined) return single('near', published)
  return period(groups, published)
}

function single(kind: Told['kind'], day: string | null): Told | null {
  return day === null ? null : { kind, from: day, to: day }
}

function period(groups: Groups, published: string): Told | null {
  const year = Number(published.slice(0, 4))
  if (groups.month !== undefined) {
    const month = monthNumber(groups.month)
    if (month === null) return null
    const late = month > Number(published.slice(5, 7)) - 1
    return span(Number(groups.myear ?? (late ? year - 1 : year)), month, month)
  }
  if (groups.year !== undefined) return span(Number(groups.year), 0, 11)
  if (groups.lastYear !== undefined) {
    const days = /week|semana/.test(groups.lastYear) ? 7 : /month|mes/.test(groups.lastYear) ? 31 : 365
    const day = shift(published, -days)
    return { kind: 'period', from: day, to: day }
  }
  const unit = groups.unitEs ?? groups.unitEn ?? ''
  const amount = amountOf(groups.agoEs ?? groups.agoEn ?? '')
  const length = /^(?:mes|month)/.test(unit)
    ? 30
    : /^(?:ano|year)/.test(unit)
      ? 365
      : /^(?:s|w)/.test(unit)
        ? 7
        : 1
  const day = shift(published, -amount * length)
  return { kind: 'period', from: day, to: day }
}

const SMALL = 'cero un dos tres cuatro cinco seis siete ocho nueve diez'.split(' ')
const SMALL_EN = 'zero one two three four five six seven eight nine ten'.split(' ')

function amountOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'una' || word === 'a') return 1
  const value = Math.max(SMALL.indexOf(word), SMALL_EN.indexOf(word))
  return value > 0 ? value : 3
}

function span(year: number, first: number, last: number): Told {
  return { kind: 'period', from: isoDay(Date.UTC(year, first, 1)), to: isoDay(Date.UTC(year, last + 1, 0)) }
}

function dayNumber(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : 1
}

function monthNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written) - 1
  return MONTHS.get(written) ?? null
}

/** Without a year: the latest such day not more than two days after publication. */
function dated(
  day: number,
  month: number | null,
  year: string | undefined,
  published: string,
): string | null {
  if (month === null || month < 0 || month > 11 || day < 1 || day > 31) return null
  const exact = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year)
  const guess = Number(published.slice(0, 4))
  for (const candidate of exact === null ? [guess + 1, guess, guess - 1] : [exact]) {
    const iso = isoDay(Date.UTC(candidate, month, day))
    if (Number(iso.slice(8)) !== day) continue
    if (exact !== null || daysBetween(published, iso) <= 2) return iso
  }
  return null
}

function weekdayOf(day: string): number {
  return Math.floor(Date.parse(day) / DAY + 4) % 7
}

function shift(day: string, by: number): string {
  return isoDay(Date.parse(day) + by * DAY)
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
