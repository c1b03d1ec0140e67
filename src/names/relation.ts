import { editBetween } from './edit.ts'
import { areDistinct, SELDOM } from './lexicon.ts'
import { givenSoundOf, soundOf } from './sound.ts'
import type { Unit } from './unit.ts'

/**
 * How two parts in the same role stand to each other, strongest first. All down to `slip` say «the same name»;
 * `near` is one letter that may be a slip or another name; `initial` and `nickname` fit but say little.
 */
export type Relation =
  | 'equal'
  | 'variant'
  | 'sound'
  | 'abbreviation'
  | 'scan'
  | 'cut'
  | 'slip'
  | 'near'
  | 'initial'
  | 'nickname'
  | 'conflict'

export type Role = 'given' | 'surname'

const AGREEING: ReadonlySet<Relation> = new Set([
  'equal',
  'variant',
  'sound',
  'abbreviation',
  'scan',
  'cut',
  'slip',
  'near',
])
/** Whether a relation says that both sides write the same name, if only by one letter's doubt. */
export const agrees = (relation: Relation): boolean => AGREEING.has(relation)
/** Whether nothing in a relation speaks against the same name. */
export const fits = (relation: Relation): boolean => relation !== 'conflict'

/** Slips are told from other names only in words long enough to be recognised with one letter wrong. */
const LONG_ENOUGH_FOR_A_SLIP = 6
const LONG_ENOUGH_FOR_A_DOUBT = 5
/** A column cut keeps at least this much. */
const CUT_KEEPS = 5

/** A last letter that makes another name of a given name, or one of the other gender. No finger's slip is «Franciscp». */
const MAY_BE_GENDER = /[aeiouysnrl]$/

/** Letters that creative or phonetic spelling exchanges at the start of a name (names.md, initials). */
const FIRST_LETTERS = ['vb', 'yjg', 'iy', 'jx', 'szcx', 'kcq', 'wvg', 'wu']

const sameLetter = (a: string, b: string): boolean =>
  a === b || FIRST_LETTERS.some((letters) => letters.includes(a) && letters.includes(b))

const share = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && a.some((group) => b.includes(group))

/** Scanners read rn as m, and l, I and 1 as one another. */
export const scanned = (text: string): string =>
  text.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[lj]/g, 'i')
/** They also read cl as d; apart, because «cl» is as often «ci» in capitals. */
export const scannedClosed = (text: string): string => text.replace(/cl/g, 'd')

/** Pellegrini, Pelegrini: the double l of other languages; of surnames only where not both are established (Villa, Vila). */
const oneL = (text: string): string => text.replaceAll('ll', 'l')

/**
 * Blondel and Blondell, Pelegrino and Pellegrino are both in use, but where hardly anybody bears one of the two it is as
 * often the other, written by ear: a doubt. In short ones (Vila, Villa; Belo, Bello) it is another name.
 */
const oftenOneL = (a: Unit, b: Unit): boolean =>
  Math.min(a.text.length, b.text.length) >= LONG_ENOUGH_FOR_A_SLIP &&
  Math.min(a.surname, b.surname) <= SELDOM &&
  oneL(a.text) === oneL(b.text)

/**
 * In the Caribbean a last s is hardly heard, and families write themselves both ways: Salina, Salinas; Yusbeli, Yusbelis.
 * Beside a whole name it is the same name; where it stands alone it is a doubt, as any slip is.
 */
const endsInS = (short: Unit, long: Unit): boolean =>
  short.text.length >= LONG_ENOUGH_FOR_A_DOUBT && long.text === `${short.text}s`

const scannedAlike = (a: string, b: string): boolean =>
  scanned(a) === scanned(b) || scannedClosed(a) === scannedClosed(b)

/** Compares two parts of names that stand in the same role. Symmetric. */
export function relate(a: Unit, b: Unit, role: Role): Relation {
  if (a.initial || b.initial)
    return sameLetter(a.text[0]!, b.text[0]!) || sameLetter(a.joined[0]!, b.joined[0]!)
      ? 'initial'
      : 'conflict'
  if (a.text === b.text || a.joined === b.joined || a.joined === b.text || a.text === b.joined) return 'equal'
  if (areDistinct(a.text, b.text)) return 'conflict'
  if (role === 'given' ? share(a.givenGroups, b.givenGroups) : share(a.surnameGroups, b.surnameGroups))
    return 'variant'
  if (soundAlike(a, b, role)) return 'sound'
  if (shortens(a, b) || shortens(b, a)) return 'abbreviation'
  if (role === 'given' && (isNicknameOf(a, b) || isNicknameOf(b, a))) return 'nickname'
  const cut = cutOf(a, b, role) ?? cutOf(b, a, role)
  if (cut !== undefined) return cut
  const areEntered = isEntered(a, role) && isEntered(b, role)
  if ((role === 'given' || !areEntered) && oneL(a.text) === oneL(b.text)) return 'sound'
  if (endsInS(a, b) || endsInS(b, a)) return 'slip'
  if (areEntered) return oftenOneL(a, b) ? 'near' : 'conflict'
  if (scannedAlike(a.text, b.text)) return 'scan'
  return slip(a, b, role)
}

/** Whether the lexicon has a part in this role, by its letters. */
const isEntered = (unit: Unit, role: Role): boolean =>
  unit.entry !== undefined && (role === 'given' ? unit.entry.given : unit.entry.surname) > 0

function soundAlike(a: Unit, b: Unit, role: Role): boolean {
  if (role === 'given') return a.givenSound === b.givenSound && a.givenSound.length > 1
  return (
    (a.sound === b.sound && a.sound.length > 1) ||
    a.joinedSound === b.joinedSound ||
    a.joinedSound === b.sound ||
    a.sound === b.joinedSound
  )
}

const shortens = (short: Unit, full: Unit): boolean =>
  short.dotted &&
  short.text.length >= 2 &&
  full.text.length > short.text.length &&
  full.text.startsWith(short.text)

function isNicknameOf(nickname: Unit, name: Unit): boolean {
  const names = nickname.nicknameOf
  if (names === undefined) return false
  if (names.has(name.text)) return true
  for (const full of names) if (givenSoundOf(soundOf(full)) === name.givenSound) return true
  return false
}

/**
 * A column or a caption cut the word off. A given cut by one or two letters would be another name (Yosmar, Yosmary). What
 * is left may be a name in the other role: «FERNAN» is no surname. In capitals it may even be a surname hardly anybody
 * has: then nobody can tell «ARISTEGUI» from Aristeguieta cut off.
 */
function cutOf(short: Unit, full: Unit, role: Role): 'cut' | 'near' | undefined {
  const missing = full.text.length - short.text.length
  if (missing < (role === 'given' ? 3 : 1) || short.text.length < CUT_KEEPS) return undefined
  if (!full.text.startsWith(short.text)) return undefined
  if (short.entry === undefined) return 'cut'
  if (role === 'given') return undefined
  if (short.surname === 0 && missing > 1 && full.surname > 0) return 'cut'
  return short.surname <= SELDOM && short.shown === short.shown.toUpperCase() ? 'near' : undefined
}

/** Whether a name is written so in a role, or one that is not quite unheard of sounds so. */
const isUsedAs = (unit: Unit, role: Role): boolean =>
  isEntered(unit, role) || (role === 'given' ? unit.given : unit.surname) > SELDOM

const isUsed = (unit: Unit): boolean => isUsedAs(unit, 'given') || isUsedAs(unit, 'surname')

/**
 * One letter apart: a slip when the wrong form is no name and the right one is an established one. Two words that
 * are both names, or that sound like two different names, are two names.
 */
function slip(a: Unit, b: Unit, role: Role): Relation {
  const found = editBetween(a.text, b.text)
  if (found === undefined) return 'conflict'
  const { edit, at } = found
  const longer = Math.max(a.text.length, b.text.length)
  const inA = isUsedAs(a, role)
  const inB = isUsedAs(b, role)
  if (inA && inB) return 'conflict'
  const mechanical = edit === 'swap' || edit === 'double'
  if (longer < LONG_ENOUGH_FOR_A_DOUBT) return 'conflict'
  // Fingers and eyes get the first letter right: Hernando and Fernando, Ávila and Dávila are two names.
  if (at === 0) return edit === 'swap' ? 'near' : 'conflict'
  if (role === 'given') {
    // Luis/Luisa, Gerardo/Gerarda: the last letter is the gender.
    const isLast = at >= Math.min(a.text.length, b.text.length) - (a.text.length === b.text.length ? 1 : 0)
    if (isLast && MAY_BE_GENDER.test(a.text) && MAY_BE_GENDER.test(b.text))
      return edit === 'double' ? 'near' : 'conflict'
    if (isUsed(a) && isUsed(b)) return doubtful(longer)
    const known = inA ? a : b
    if (
      longer < LONG_ENOUGH_FOR_A_SLIP ||
      !(inA || inB) ||
      known.given === 0 ||
      known.entry?.creative !== false
    )
      return 'near'
    return edit === 'other' ? 'near' : 'slip'
  }
  if (isUsed(a) && isUsed(b)) return doubtful(longer)
  if (longer < LONG_ENOUGH_FOR_A_SLIP) return 'near'
  if (inA || inB) return edit === 'other' ? 'near' : 'slip'
  return mechanical ? 'slip' : 'near'
}

/** A name that the lexicon has in the other role only may be somebody's in this one too. */
const doubtful = (longer: number): Relation => (longer < LONG_ENOUGH_FOR_A_SLIP ? 'conflict' : 'near')
