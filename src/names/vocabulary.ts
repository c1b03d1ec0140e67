import { editKeys } from './edit.ts'
import { fits, relate, scanned } from './relation.ts'
import { makeUnit, type Unit } from './unit.ts'

/** A distinct written part of the names in an index, with the numbers of the names that hold it, ascending. */
export interface Token {
  unit: Unit
  names: number[]
}

/** A prefix this long finds cut words and short forms. */
const PREFIX = 3
/** Shorter words have no neighbours that could be slips. */
const SHORTEST_WITH_SLIPS = 5
/** Halves of a word that may be two names written together. */
const SHORTEST_HALF = 3
const VOWEL = /[aeiou]/

/** All distinct parts of the names in an index, found again by whatever makes two parts agree. */
export interface Vocabulary {
  /** The unit for these words, made once; a drop-in for `makeUnit`. */
  make: typeof makeUnit
  /** Notes that a name holds a unit. */
  add(unit: Unit, name: number): void
  /** Tokens that fit a unit in some role; an initial is not looked up, it fits too many. */
  related(unit: Unit): Set<Token>
  /** Tokens that a word may begin or end with when it is two names written together, part by part. */
  hiddenIn(unit: Unit): Set<Token>[]
  /** Tokens that write the given words together. */
  joinedOf(a: Unit, b: Unit): Token[]
  /** Forgets the numbers of names that are gone. */
  keepOnly(alive: (name: number) => boolean): void
}

/** Makes an empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const units = new Map<string, Unit>()
  const byText = new Map<string, Token[]>()
  const byKey = new Map<string, Token[]>()

  const put = (map: Map<string, Token[]>, key: string, token: Token): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [token])
    else if (!known.includes(token)) known.push(token)
  }

  /** Every key under which a unit may meet another one that fits it. */
  function keysOf(unit: Unit): string[] {
    if (unit.initial) return [`i:${unit.text}`]
    const keys = [
      `s:${unit.givenSound}`,
      `s:${soundKey(unit.joinedSound)}`,
      `o:${scanned(unit.text)}`,
      `p:${unit.text.slice(0, PREFIX)}`,
    ]
    for (const group of unit.givenGroups) keys.push(`g:${group}`)
    for (const group of unit.surnameGroups) keys.push(`f:${group}`)
    for (const name of unit.nicknameOf ?? []) keys.push(`n:${name}`)
    if (unit.text.length >= SHORTEST_WITH_SLIPS) for (const key of editKeys(unit.text)) keys.push(`e:${key}`)
    return keys
  }

  function related(unit: Unit): Set<Token> {
    const found = new Set<Token>()
    const consider = (key: string): void => {
      for (const token of byKey.get(key) ?? [])
        if (
          !found.has(token) &&
          (fits(relate(unit, token.unit, 'given')) || fits(relate(unit, token.unit, 'surname')))
        )
          found.add(token)
    }
    for (const key of keysOf(unit)) consider(key)
    // Nicknames of this name, and names of this nickname.
    for (const name of [unit.text, ...(unit.nicknameOf ?? [])]) {
      consider(`n:${name}`)
      const full = makeUnit(name, [], name, false)
      consider(`s:${full.givenSound}`)
      for (const group of full.givenGroups) consider(`g:${group}`)
    }
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') consider(`i:${letter}`)
    return found
  }

  return {
    make(core, particles, shown, dotted) {
      const key = `${core} ${particles.join(' ')} ${shown} ${dotted}`
      let unit = units.get(key)
      if (unit === undefined) {
        unit = makeUnit(core, particles, shown, dotted)
        units.set(key, unit)
      }
      return unit
    },
    add(unit, name) {
      const same = byText.get(unit.joined)
      let token = same?.find((other) => other.unit.text === unit.text && other.unit.dotted === unit.dotted)
      if (token === undefined) {
        token = { unit, names: [] }
        put(byText, unit.joined, token)
        for (const key of keysOf(unit)) put(byKey, key, token)
      }
      if (token.names.at(-1) !== name) token.names.push(name)
    },
    related,
    hiddenIn(unit) {
      if (unit.initial || unit.text.length < 2 * SHORTEST_HALF) return []
      const found: Set<Token>[] = []
      for (let at = SHORTEST_HALF; at <= unit.text.length - SHORTEST_HALF; at++) {
        const rights = byText.get(unit.text.slice(at))
        if (rights === undefined) continue
        const left = unit.text.slice(0, at)
        // «Marielena»: one of two vowels that meet may be dropped.
        const begins = VOWEL.test(unit.text[at]!) ? [left, `${left}a`, `${left}o`, `${left}e`] : [left]
        const lefts = begins.flatMap((text) => byText.get(text) ?? [])
        if (lefts.length > 0) found.push(new Set(lefts), new Set(rights))
      }
      return found
    },
    joinedOf: (a, b) =>
      byText.get(a.joined + b.joined) ??
      byKey.get(`s:${soundKey(makeUnit(a.joined + b.joined, [], '', false).sound)}`) ??
      [],
    keepOnly(alive) {
      for (const tokens of byText.values())
        for (const token of tokens) token.names = token.names.filter(alive)
    },
  }
}

/** Sounds are looked up in the form that given names use, which is the coarser one. */
const soundKey = (sound: string): string => sound.replaceAll('j', 'i')
