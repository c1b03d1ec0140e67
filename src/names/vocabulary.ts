import { createBuckets, enlarged } from './buckets.ts'
import { editKeys } from './edit.ts'
import { isUsual } from './joined.ts'
import { agrees, type Relation, relate, scanned, scannedClosed } from './relation.ts'
import { givenSoundOf, soundOf } from './sound.ts'
import type { Unit } from './unit.ts'

/** A distinct written part of the names in an index, with the numbers of the names that hold it, ascending. */
export interface Token {
  id: number
  unit: Unit
  names: Int32Array
  /** How many of `names` are in use. */
  count: number
}

/** How a token stands to a part of a mention in each role: 0 contradicts, 1 fits but says little, 2 agrees. */
export interface Kin {
  token: Token
  asGiven: number
  asSurname: number
}

/** A column cut keeps this much, so a cut word begins like the whole one for as long. */
const CUT_KEEPS = 5
/** A short form keeps at least this much («Ma.», «Alej.»). */
const SHORT_KEEPS = 2
/** A word this short may be a longer one with a letter dropped; shorter ones have no neighbours that could be slips. */
const SHORTEST_WITH_SLIPS = 4
/** Halves of a word that may be two names written together. */
const SHORTEST_HALF = 3
const VOWEL = /[aeiou]/
/** Parts of mentions whose kin are remembered; Zipf's law makes a few of them most of what is asked. */
const MOST_REMEMBERED = 4_000

/** All distinct parts of the names in an index, found again by whatever makes two parts agree. */
export interface Vocabulary {
  readonly size: number
  /** The token of a unit, made when it is new. */
  tokenOf(unit: Unit): Token
  at(id: number): Token
  /** Tokens that fit a unit in some role; of an initial all that may begin with it. */
  kinOf(unit: Unit): readonly Kin[]
  /** The ways in which a word may be two names written together: tokens of the first and of the second. */
  halvesOf(unit: Unit): (readonly [Set<Token>, Set<Token>])[]
  /** Tokens that write the given words together. */
  joinedOf(a: Unit, b: Unit): readonly Token[]
  /** Forgets the numbers of all names. */
  clear(): void
}

/** Makes an empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const tokens: Token[] = []
  const byText = new Map<string, Token[]>()
  const keys = createBuckets()
  const initials: Token[] = []
  const remembered = new Map<string, { kin: Kin[]; upTo: number }>()

  function enter(unit: Unit): Token {
    const token: Token = { id: tokens.length, unit, names: new Int32Array(2), count: 0 }
    tokens.push(token)
    const same = byText.get(unit.joined)
    if (same === undefined) byText.set(unit.joined, [token])
    else same.push(token)
    if (unit.initial) initials.push(token)
    else for (const [kind, word] of keysOf(unit)) keys.put(kind, word, token.id)
    return token
  }

  /** Looks through the tokens from number `from` on, or all by their keys. */
  function gather(unit: Unit, from: number): Kin[] {
    const found: Kin[] = []
    const seen = new Set<number>()
    const consider = (id: number): void => {
      if (id < from || seen.has(id)) return
      seen.add(id)
      const token = tokens[id]!
      const asGiven = codeOf(relate(unit, token.unit, 'given'))
      const asSurname = codeOf(relate(unit, token.unit, 'surname'))
      if (asGiven + asSurname > 0) found.push({ token, asGiven, asSurname })
    }
    if (unit.initial || tokens.length - from < SCAN_RATHER) {
      for (let id = from; id < tokens.length; id++) consider(id)
      return found
    }
    for (const token of initials) consider(token.id)
    const look = (kind: string, word: string): void => keys.each(kind, word, consider)
    for (const [kind, word] of keysOf(unit)) look(kind, word)
    // Words of which this one is the beginning, and beginnings of this one.
    if (unit.dotted) look('2', unit.text.slice(0, SHORT_KEEPS))
    if (unit.text.length >= CUT_KEEPS) look('5', unit.text.slice(0, CUT_KEEPS))
    for (let length = SHORT_KEEPS; length < unit.text.length; length++) look('t', unit.text.slice(0, length))
    // Nicknames of this name, and names of this nickname.
    look('n', unit.givenSound)
    for (const name of unit.nicknameOf ?? []) look('s', givenSoundOf(soundOf(name)))
    return found
  }

  return {
    get size() {
      return tokens.length
    },
    at: (id) => tokens[id]!,
    tokenOf(unit) {
      for (const token of byText.get(unit.joined) ?? [])
        if (token.unit.text === unit.text && token.unit.dotted === unit.dotted) return token
      return enter(unit)
    },
    kinOf(unit) {
      const key = `${unit.text} ${unit.joined} ${unit.dotted}`
      const known = remembered.get(key)
      if (known === undefined) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear()
        const kin = gather(unit, 0)
        remembered.set(key, { kin, upTo: tokens.length })
        return kin
      }
      if (known.upTo < tokens.length) {
        known.kin.push(...gather(unit, known.upTo))
        known.upTo = tokens.length
      }
      return known.kin
    },
    halvesOf(unit) {
      if (unit.initial || unit.text.length < 2 * SHORTEST_HALF) return []
      const found: (readonly [Set<Token>, Set<Token>])[] = []
      for (let at = SHORTEST_HALF; at <= unit.text.length - SHORTEST_HALF; at++) {
        const rights = byText.get(unit.text.slice(at))
        if (rights === undefined) continue
        const left = unit.text.slice(0, at)
        // «Marielena»: one of two vowels that meet may be dropped, unless the word is a name of its own.
        const begins =
          VOWEL.test(unit.text[at]!) && !isUsual(unit) ? [left, `${left}a`, `${left}o`, `${left}e`] : [left]
        const lefts = begins.flatMap((text) => byText.get(text) ?? [])
        if (lefts.length > 0) found.push([new Set(lefts), new Set(rights)])
      }
      return found
    },
    joinedOf(a, b) {
      const joined = a.joined + b.joined
      const same = byText.get(joined)
      if (same !== undefined) return same
      const found: Token[] = []
      const sound = givenSoundOf(soundOf(joined))
      keys.each('s', sound, (id) => {
        const token = tokens[id]!
        if (givenSoundOf(token.unit.joinedSound) === sound) found.push(token)
      })
      return found
    },
    clear() {
      for (const token of tokens) token.count = 0
    },
  }
}

/** So few new tokens are looked through one by one. */
const SCAN_RATHER = 64

/** Adds the number of a name to a token. */
export function note(token: Token, name: number): void {
  if (token.count > 0 && token.names[token.count - 1] === name) return
  if (token.count === token.names.length) token.names = enlarged(token.names)
  token.names[token.count++] = name
}

const codeOf = (relation: Relation): number => (agrees(relation) ? 2 : relation === 'conflict' ? 0 : 1)

/**
 * Every key under which a token is kept and a unit that fits it asks. Sounds are kept in the form of given names, which
 * is the coarser one.
 */
function* keysOf(unit: Unit): Iterable<readonly [kind: string, word: string]> {
  const { text } = unit
  yield ['t', text]
  yield ['s', unit.givenSound]
  if (unit.joined !== text) yield ['s', givenSoundOf(unit.joinedSound)]
  yield ['o', scanned(text)]
  yield ['d', scannedClosed(text)]
  yield ['2', text.slice(0, SHORT_KEEPS)]
  if (text.length >= CUT_KEEPS) yield ['5', text.slice(0, CUT_KEEPS)]
  for (const group of unit.givenGroups) yield ['g', String(group)]
  for (const group of unit.surnameGroups) yield ['f', String(group)]
  for (const name of unit.nicknameOf ?? []) yield ['n', givenSoundOf(soundOf(name))]
  if (text.length >= SHORTEST_WITH_SLIPS) for (const key of editKeys(text)) yield ['e', key]
}
