/** Numbers as news writes them, in Spanish and English: digits, words, «2 mil 21», «una treintena», «dozens». */
import { matches } from '../matches.ts'
import type { Language } from './reading.ts'

export interface Numeral {
  start: number
  end: number
  min: number
  /** null: no upper end («decenas», «scores»). */
  max: number | null
  /** A size rather than a count («decenas»); gives way to any exact figure. */
  vague: boolean
}

const UNITS_ES =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const UNITS_EN =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS_ES = {
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
}
const TENS_EN = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const HUNDREDS_ES = ['dosc', 'tresc', 'cuatroc', 'quin', 'seisc', 'setec', 'ochoc', 'novec']

/** Value of each number word. */
const WORDS: Record<Language, ReadonlyMap<string, number>> = {
  es: new Map<string, number>([
    ...UNITS_ES.map((word, index): [string, number] => [word, index + 2]),
    ['veintiun', 21],
    ['veintiuna', 21],
    ...Object.entries(TENS_ES),
    ['cien', 100],
    ['ciento', 100],
    ...HUNDREDS_ES.flatMap((stem, index): [string, number][] =>
      ['ientos', 'ientas'].map((end) => [`${stem}${end}`, (index + 2) * 100]),
    ),
  ]),
  en: new Map<string, number>([
    ...UNITS_EN.map((word, index): [string, number] => [word, index + 2]),
    ...Object.entries(TENS_EN),
  ]),
}

/** Words that only continue a number: «treinta y uno», «one hundred and five». */
const CONTINUES: Record<Language, ReadonlyMap<string, number>> = {
  es: new Map([
    ['uno', 1],
    ['un', 1],
    ['una', 1],
  ]),
  en: new Map([['one', 1]]),
}
const MULTIPLIERS = new Map([
  ['mil', 1000],
  ['thousand', 1000],
  ['hundred', 100],
])

const COLLECTIVES = new Map<string, number>([
  ['docena', 12],
  ['decena', 10],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['cuarentena', 40],
  ['cincuentena', 50],
  ['centenar', 100],
  ['millar', 1000],
  ['dozen', 12],
])
/** «decenas», «dozens»: at least so many, no exact figure. Hundreds and thousands give no figure at all. */
const VAGUE = new Map([
  ['decenas', 20],
  ['docenas', 20],
  ['dozens', 20],
  ['scores', 40],
])
/** «dos docenas»: the plural is exact behind a number. */
const COUNTED = new Map([
  ['docenas', 12],
  ['decenas', 10],
  ['centenares', 100],
  ['dozen', 12],
])

const DIGITS = '\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2}(?!\\d))?'
const PATTERN: Record<Language, RegExp> = { es: patternOf('es'), en: patternOf('en') }

function patternOf(language: Language): RegExp {
  const words = [...WORDS[language].keys(), ...MULTIPLIERS.keys()]
  const first = [
    ...words,
    ...(language === 'en' ? ['one(?= (?:hundred|thousand))', 'a(?= (?:hundred|thousand))'] : []),
  ]
  const next = [...words, ...CONTINUES[language].keys()]
  const longest = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|')
  const join = language === 'es' ? '(?:(?<=nta) y | )' : '(?:[ -]|(?<=hundred|thousand) and )'
  const spelled = `(?:${longest(first)})\\b(?:${join}(?:${longest(next)})\\b){0,7}`
  const mixed = `(?:${DIGITS})(?: mil\\b(?: \\d{1,3}(?![\\d.,]\\d))?| thousand\\b)?|\\bmil \\d{1,3}\\b`
  const collective =
    '(?:(?:un|una|media|medio|a|half a|una nueva|un nuevo|otra|otro|another|several) )?(?:docenas?|decenas?|quincena|veintena|treintena|cuarentena|cincuentena|centenar(?: y medio)?|millar|dozens?|scores(?= of))\\b'
  return new RegExp(
    `(?<![\\w.,])(?:${mixed}|\\b${collective}|\\b${spelled}(?: (?:docenas|decenas|centenares|dozen)\\b)?)`,
    'g',
  )
}

/** Every numeral of a folded sentence, left to right. */
export function findNumerals(folded: string, language: Language): Numeral[] {
  const found: Numeral[] = []
  for (const match of matches(folded, PATTERN[language])) {
    const words = match[0]
    const value = numberOf(words, language)
    if (value === null) continue
    const start = match.index
    found.push({ start, end: start + words.length, ...value })
  }
  return found
}

function numberOf(words: string, language: Language): Omit<Numeral, 'start' | 'end'> | null {
  if (words.endsWith('centenar y medio')) return exact(150)
  const parts = words.split(/[ -]/).filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const front = parts.slice(0, -1)
  if (COLLECTIVES.has(last) || VAGUE.has(last)) {
    const times = front.length > 0 ? sum(front, language) : null
    if (times !== null && times >= 2 && COUNTED.has(last)) return exact(times * (COUNTED.get(last) ?? 1))
    const size = COLLECTIVES.get(last)
    if (size === undefined) return { min: VAGUE.get(last) ?? 0, max: null, vague: true }
    return exact(/\b(?:medi[ao]|half)\b/.test(words) ? size / 2 : size)
  }
  const value = sum(parts, language)
  return value === null ? null : exact(value)
}

function exact(value: number): Omit<Numeral, 'start' | 'end'> | null {
  return Number.isSafeInteger(value) && value > 0 ? { min: value, max: value, vague: false } : null
}

function sum(parts: readonly string[], language: Language): number | null {
  let total = 0
  let current = 0
  for (const part of parts) {
    if (part === 'y' || part === 'and') continue
    const multiplier = MULTIPLIERS.get(part)
    if (multiplier === 1000) {
      total += (current || 1) * 1000
      current = 0
    } else if (multiplier === 100) current = (current || 1) * 100
    else {
      const value = /^\d/.test(part) ? digits(part) : wordValue(part, language)
      if (value === null) return null
      current += value
    }
  }
  return total + current
}

function wordValue(word: string, language: Language): number | null {
  if (word === 'a') return 1
  return WORDS[language].get(word) ?? CONTINUES[language].get(word) ?? null
}

/** A dot or a comma before three digits separates thousands; any other fraction is no count of people. */
function digits(written: string): number | null {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return Number(written.replace(/[.,]/g, ''))
  return /^\d+$/.test(written) ? Number(written) : null
}
