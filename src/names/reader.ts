import * as words from './data/words.ts'
import { fold } from './fold.ts'
import { type ParsedName, parseName } from './parse.ts'
import { readingsOf } from './roles.ts'
import { makeUnit, type Unit } from './unit.ts'

/** Reads many names: what is known of a word is worked out once. */
export interface Reader {
  /** The answer of `parseName`, sooner. */
  read(text: string): ParsedName
}

/** Words kept; past that the memory is emptied, so that a flood of invented words cannot fill it. */
const MOST_KEPT = 100_000
const LONGEST = 100

/** Letters of Spanish and its neighbours in composed form: nothing that `unmask` would change. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ]{2,}$/
/** Words by which a name is taken apart in another way than at its spaces. */
const TELLING = [words.BEFORE_A_NAME, words.PARTICLES, words.SON, words.FATHER, words.REMARKS]
const WIDOW = new Set(['vda', 'viuda', 'v'])

interface Kept {
  unit: Unit
  caps: boolean
}

/** Makes a reader with an empty memory. */
export function createReader(): Reader {
  /** `null`: the word tells more than itself, so the name that holds it is read in full. */
  const words = new Map<string, Kept | null>()
  const units = new Map<string, Unit>()

  function make(core: string, particles: readonly string[], shown: string, dotted: boolean): Unit {
    const key = `${core} ${particles.join(' ')} ${shown} ${dotted}`
    let unit = units.get(key)
    if (unit === undefined) {
      unit = makeUnit(core, particles, shown, dotted)
      if (units.size >= MOST_KEPT) units.clear()
      units.set(key, unit)
    }
    return unit
  }

  function kept(word: string): Kept | null {
    let known = words.get(word)
    if (known === undefined) {
      known = isPlain(word)
        ? { unit: make(fold(word), [], word, false), caps: word === word.toUpperCase() }
        : null
      if (words.size >= MOST_KEPT) words.clear()
      words.set(word, known)
    }
    return known
  }

  return {
    read(text) {
      if (text.length > LONGEST) return parseName(text, make)
      const own: Unit[] = []
      let caps = true
      for (const word of text.split(' ')) {
        const found = kept(word)
        if (found === null) return parseName(text, make)
        own.push(found.unit)
        caps &&= found.caps
      }
      return {
        units: own,
        readings: readingsOf(own, { comma: 0, caps }),
        married: [],
        cedula: undefined,
        generation: undefined,
        comma: 0,
        caps,
      }
    },
  }
}

function isPlain(word: string): boolean {
  if (!PLAIN.test(word)) return false
  const folded = fold(word)
  return folded.length > 1 && !WIDOW.has(folded) && TELLING.every((telling) => !telling.has(folded))
}
