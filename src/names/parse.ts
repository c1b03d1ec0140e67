import * as words from './data/words.ts'
import { dissect } from './dissect.ts'
import { entryOf } from './lexicon.ts'
import { type Reading, readingsOf } from './roles.ts'
import { makeUnit, type Unit } from './unit.ts'
import type { Word } from './words.ts'

/** A written name, taken apart once so that it can be compared with many. */
export interface ParsedName {
  /** Its parts in the order written, without titles, numbers and remarks. */
  units: readonly Unit[]
  readings: readonly Reading[]
  /** Surnames of a husband («de Subero», «vda. de Rosendo»). */
  married: readonly Unit[]
  /** Digits of an identity card written beside the name. */
  cedula: string | undefined
  /** Written as the younger or the elder of two namesakes. */
  generation: 'son' | 'father' | undefined
  /** Units before the comma that separates surnames from givens; 0: none. */
  comma: number
  /** Written in capitals throughout. */
  caps: boolean
}

const NONE: readonly Unit[] = []

/** Takes a written name apart. Never fails: what holds no name comes back without units. */
export function parseName(text: string, make: typeof makeUnit = makeUnit): ParsedName {
  const { head, tail, cedula, generation } = dissect(text)
  const before = unitsOf(head, make)
  const after = tail.length === 0 ? undefined : unitsOf(tail, make)
  const units = after === undefined ? before.own : [...before.own, ...after.own]
  const comma = after !== undefined && after.own.length > 0 ? before.own.length : 0
  const caps = [...head, ...tail].every((word) => word.shown === word.shown.toUpperCase())
  return {
    units,
    readings: readingsOf(units, { comma, caps }),
    married: after === undefined ? before.husbands : [...before.husbands, ...after.husbands],
    cedula,
    generation,
    comma,
    caps,
  }
}

const startsWith = (all: readonly Word[], at: number, parts: readonly string[]): boolean =>
  parts.every((part, offset) => all[at + offset]?.text === part)

/** Groups words into units: particles go with what follows, surnames of several words are one unit. */
function unitsOf(
  all: readonly Word[],
  make: typeof makeUnit,
): { own: readonly Unit[]; husbands: readonly Unit[] } {
  const own: Unit[] = []
  const husbands: Unit[] = []
  let particles: Word[] = []
  let widowed = false
  for (let at = 0; at < all.length; at++) {
    const word = all[at]!
    if (isWidow(all, at) && own.length > 1) {
      widowed = true
      continue
    }
    const compound =
      own.length === 0
        ? undefined
        : words.COMPOUND_SURNAMES.get(word.text)?.find((parts) => startsWith(all, at, parts))
    if (compound !== undefined) {
      const shown = all.slice(at, at + compound.length).map((part) => part.shown)
      own.push(make(compound.join(''), [], shown.join(' '), false))
      at += compound.length - 1
      particles = []
    } else if (words.PARTICLES.has(word.text) && !word.dotted && at + 1 < all.length) particles.push(word)
    else {
      const unit = unitFrom(particles, word, make)
      if (widowed || isHusbands(particles, unit, own)) husbands.push(unit)
      else own.push(unit)
      particles = []
    }
  }
  return { own, husbands: husbands.length === 0 ? NONE : husbands }
}

function unitFrom(particles: readonly Word[], word: Word, make: typeof makeUnit): Unit {
  if (particles.length === 0) return make(word.text, [], word.shown, word.dotted)
  const written = particles
    .map((particle) => particle.text)
    .filter((particle) => !words.JOINERS.has(particle))
  const shown = [...particles, word].map((part) => part.shown).join(' ')
  const holy = written.findIndex((particle) => words.HOLY.has(particle))
  if (holy < 0) return make(word.text, written, shown, word.dotted)
  return make(written.slice(holy).join('') + word.text, written.slice(0, holy), shown, word.dotted)
}

const isWidow = (all: readonly Word[], at: number): boolean =>
  all[at]!.text === 'vda' || (['viuda', 'v'].includes(all[at]!.text) && all[at + 1]?.text === 'de')

/** «de X» behind a woman's surname is her husband's; behind givens («María de Jesús», «José de Sousa») it is not. */
function isHusbands(particles: readonly Word[], unit: Unit, before: readonly Unit[]): boolean {
  const [first] = before
  if (particles.length !== 1 || particles[0]!.text !== 'de' || first === undefined || before.length < 2)
    return false
  if (first.entry?.sex === 'm' || (first.entry?.sex === undefined && !first.text.endsWith('a'))) return false
  // «del Carmen» is a given name, «De Gouveia» a surname of her own.
  const joined = entryOf(unit.joined)
  if (unit.given > unit.surname || (joined !== undefined && joined.given + joined.surname > 0)) return false
  const last = before.at(-1)!
  return before.length >= 3 || last.surname > last.given || last.given === 0
}
