import { ABBREVIATIONS } from './data/words.ts'
import { weightAsGiven, weightAsSurname } from './leaning.ts'
import {
  type Entry,
  entryOf,
  givenBySound,
  givenGroupsAt,
  nicknameOf,
  surnameBySound,
  surnameGroupsAt,
} from './lexicon.ts'
import { givenSoundOf, soundOf } from './sound.ts'

/**
 * One part of a name: a given name or a surname with the particles before it («del Valle», «Di Giacomo»),
 * with everything a comparison asks worked out once.
 */
export interface Unit {
  /** Folded letters without particles: `valle`. */
  text: string
  /** Folded letters with particles: `delvalle`. */
  joined: string
  /** As written, for reasons told to people. */
  shown: string
  /** A single letter. */
  initial: boolean
  /** A full stop stood behind it: a short form. */
  dotted: boolean
  sound: string
  joinedSound: string
  givenSound: string
  /** What the lexicon knows of it, by letters or else by sound. */
  entry: Entry | undefined
  /** Bearers per 10,000 as a given name; by letters, sound or spelling group. 0: unknown. */
  given: number
  /** Bearers per 10,000 as a surname. */
  surname: number
  givenGroups: readonly number[]
  surnameGroups: readonly number[]
  /** Given names it is a nickname of. */
  nicknameOf: ReadonlySet<string> | undefined
  /** How well it suits the role of a given name, and of a surname. */
  asGiven: number
  asSurname: number
}

const NO_GROUPS: readonly number[] = []

const DIMINUTIVE = /(?:it|cit|ecit)[oa](s?)$/

/** Luisito, Carlitos, Pedrito, Anita: the given names a diminutive comes from. */
function undiminished(text: string): ReadonlySet<string> | undefined {
  if (text.length < 6) return undefined
  const match = DIMINUTIVE.exec(text)
  if (match === null) return undefined
  const stem = text.slice(0, match.index).replace(/qu$/, 'c').replace(/gu$/, 'g')
  const found = ['', 'o', 'a', 'e', 's', 'os', 'es']
    .map((end) => stem + end)
    .filter((name) => (entryOf(name)?.given ?? 0) > 0)
  return found.length > 0 ? new Set(found) : undefined
}

/** @param core folded word @param particles folded words that stand before it, joiners left out */
export function makeUnit(core: string, particles: readonly string[], shown: string, dotted: boolean): Unit {
  const unit = described(core, particles, shown, dotted)
  return { ...unit, asGiven: weightAsGiven(unit), asSurname: weightAsSurname(unit) }
}

function described(
  core: string,
  particles: readonly string[],
  shown: string,
  dotted: boolean,
): Omit<Unit, 'asGiven' | 'asSurname'> {
  const initial = core.length === 1
  const short = initial || particles.length > 0 ? undefined : ABBREVIATIONS.get(core)
  const text = short !== undefined && (dotted || entryOf(core) === undefined) ? short : core
  const joined = particles.length === 0 ? text : particles.join('') + text
  if (initial)
    return {
      text,
      joined,
      shown,
      initial,
      dotted,
      sound: text,
      joinedSound: text,
      givenSound: text,
      entry: undefined,
      given: 0,
      surname: 0,
      givenGroups: NO_GROUPS,
      surnameGroups: NO_GROUPS,
      nicknameOf: undefined,
    }
  const sound = soundOf(text)
  const joinedSound = joined === text ? sound : soundOf(joined)
  const givenSound = givenSoundOf(sound)
  const exact = entryOf(joined) ?? entryOf(text)
  // «de la Rosa» is known as a whole: that many women are called Rosa says nothing of it.
  const isWhole = joined !== text && entryOf(joined) !== undefined
  const asGiven =
    exact?.given || isWhole ? exact : (givenBySound(givenSoundOf(joinedSound)) ?? givenBySound(givenSound))
  const asSurname = exact?.surname || isWhole ? exact : (surnameBySound(joinedSound) ?? surnameBySound(sound))
  return {
    text,
    joined,
    shown,
    initial,
    dotted: dotted && text === core,
    sound,
    joinedSound,
    givenSound,
    entry: exact,
    given: asGiven?.given ?? 0,
    surname: asSurname?.surname ?? 0,
    givenGroups: joined === text ? givenGroupsAt(text) : [...givenGroupsAt(text), ...givenGroupsAt(joined)],
    surnameGroups:
      joined === text ? surnameGroupsAt(text) : [...surnameGroupsAt(text), ...surnameGroupsAt(joined)],
    nicknameOf: nicknameOf(text) ?? (exact === undefined ? undiminished(text) : undefined),
  }
}
