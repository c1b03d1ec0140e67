import {
  alignGivens,
  alignSurnames,
  type Clash,
  changesRole,
  type Givens,
  type Pair,
  type Surnames,
} from './align.ts'
import { type Class, givenClass, isStock, surnameClass } from './lexicon.ts'
import { agrees } from './relation.ts'
import type { Reading } from './roles.ts'

export type Label = 'match' | 'possible' | 'no'

/** What two readings say about each other, and why. */
export interface Weighed {
  label: Label
  /** 0–1, for ordering answers of one kind; not a probability. */
  score: number
  why: string[]
}

/** What stands beside the names; it only ever weakens a match. */
export interface Beside {
  generationOnOneSide: boolean
  marriedDiffers: boolean
}

/** A word cut off must keep this share of the full one. */
const CUT_KEEPS_ENOUGH = 0.6

const isClash = (found: Givens | Surnames | Clash): found is Clash => found.kind === 'clash'
const surnameClassOf = (pair: Pair): Class => surnameClass(Math.max(pair.a.surname, pair.b.surname))
const givenClassOf = (pair: Pair): Class => givenClass(Math.max(pair.a.given, pair.b.given))

/** Both very common, or one very common and the other common: namesakes are the normal case. */
function isCommonPair(given: Class, surname: Class): boolean {
  return given !== 'R' && surname !== 'R'
}

const no = (why: string, score = 0): Weighed => ({ label: 'no', score, why: [why] })

/** Compares two readings part by part: one contradiction is enough for «no»; what agrees is weighed by rarity. */
export function weigh(a: Reading, b: Reading, beside: Beside): Weighed {
  const surnames = alignSurnames(a.surnames, b.surnames)
  if (isClash(surnames)) return no(surnames.why, 0.1)
  const givens = alignGivens(a.given, b.given)
  if (isClash(givens)) return no(givens.why, 0.2)
  const moved = changesRole(a, b)
  if (moved !== undefined) return no(`a given name in one place, a surname in the other: ${moved}`, 0.2)
  // Where the first surname seems to be missing, a spare given name on that side is rather another first surname.
  if (
    surnames.kind === 'second' &&
    a.surnames.length < b.surnames.length === a.given.length > b.given.length &&
    a.given.length !== b.given.length
  )
    return no('first surname differs', 0.2)
  if (surnames.kind === 'none') return no('no surname in common', 0.1)
  const found = decide(givens, surnames)
  return found.label === 'no' ? found : soften(found, givens, surnames, beside)
}

function decide(givens: Givens, surnames: Surnames): Weighed {
  const [surname] = surnames.pairs
  const bothSurnames = surnames.kind === 'both'
  const agreed = givens.pairs.filter((pair) => agrees(pair.relation))
  if (surnames.kind === 'reversed') {
    if (surnames.pairs.every((pair) => surnameClassOf(pair) === 'VC'))
      return no('two very common surnames in the other order', 0.3)
    return givens.kind === 'first'
      ? possible(0.55, 'surnames in the other order')
      : no('surnames in the other order and no given name in common', 0.2)
  }
  // «Li Wei»: a rare surname in the first place may as well be a given name; the same writing is the same name.
  if (
    givens.kind === 'none' &&
    bothSurnames &&
    !givens.missing &&
    !surnames.missing &&
    surnameClassOf(surname!) === 'R'
  )
    return match(0.9, 'the same parts on both sides')
  if (givens.kind === 'none')
    return bothSurnames
      ? possible(0.45, 'both surnames agree, one side has no given name')
      : no('only a surname in common', 0.15)
  if (surnames.kind === 'second')
    return agreed.length >= 2
      ? possible(0.5, 'first surname missing, the second and two given names agree')
      : no('first surname missing', 0.2)
  if (givens.kind === 'weak') {
    const how = givens.pairs.some((pair) => pair.relation === 'nickname') ? 'a nickname' : 'initials'
    return possible(bothSurnames ? 0.6 : 0.45, `only ${how} for the given name`)
  }
  if (bothSurnames)
    return match(givens.missing || surnames.missing ? 0.93 : 0.98, 'both surnames and a given name agree')
  if (
    !givens.missing &&
    !surnames.missing &&
    givens.kind === 'first' &&
    agreed.length === givens.pairs.length
  )
    return match(0.92, 'the same parts on both sides')
  const [given] = agreed
  const givenIs = givenClassOf(given!)
  const surnameIs = surnameClassOf(surname!)
  if (givens.kind === 'second')
    return givenIs === 'R' && surnameIs === 'R'
      ? match(0.8, 'the second given name and a surname agree, both rare')
      : possible(0.4, 'only the second given name and one surname agree')
  if (agreed.length >= 2) {
    if (surnameIs === 'VC' && isStock(agreed[0]!.a.text, agreed[1]!.a.text))
      return possible(
        0.6,
        `usual given names with a very common surname: ${agreed[0]!.a.shown} ${agreed[1]!.a.shown} ${surname!.a.shown}`,
      )
    return match(0.88, 'two given names and a surname agree')
  }
  if (isCommonPair(givenIs, surnameIs))
    return possible(
      0.55,
      `common given name and surname, the rest is missing: ${given!.a.shown} ${surname!.a.shown}`,
    )
  return match(
    surnameIs === 'R' && givenIs === 'R' ? 0.87 : 0.84,
    'given name and surname agree, one of them is rare',
  )
}

const match = (score: number, why: string): Weighed => ({ label: 'match', score, why: [why] })
const possible = (score: number, why: string): Weighed => ({ label: 'possible', score, why: [why] })

/** Reasons that lower a match to a possible one, and are told in either case. */
function soften(found: Weighed, givens: Givens, surnames: Surnames, beside: Beside): Weighed {
  const pairs = [...givens.pairs, ...surnames.pairs]
  if (!beside.generationOnOneSide && !beside.marriedDiffers && pairs.every(isEqual)) return found
  const doubts: string[] = []
  const shown = (pair: Pair): string => `${pair.a.shown} / ${pair.b.shown}`
  for (const pair of pairs) if (pair.relation === 'near') doubts.push(`one letter differs: ${shown(pair)}`)
  const slips = pairs.filter((pair) => pair.relation === 'slip')
  if (slips.length > 1) doubts.push(`two slips: ${slips.map(shown).join(', ')}`)
  if (surnames.kind !== 'both') {
    const agreed = givens.pairs.filter((pair) => agrees(pair.relation))
    if (agreed.length === 1 && agreed[0]!.relation === 'slip')
      doubts.push(`a slip in the only given name: ${shown(agreed[0]!)}`)
    for (const pair of surnames.pairs) {
      if (pair.relation === 'slip') doubts.push(`a slip in the only surname: ${shown(pair)}`)
      if (pair.relation === 'cut' && (surnameClassOf(pair) !== 'R' || keeps(pair) < CUT_KEEPS_ENOUGH))
        doubts.push(`the only surname is cut off: ${shown(pair)}`)
    }
  }
  if (beside.generationOnOneSide) doubts.push('«hijo» or «padre» on one side only')
  if (beside.marriedDiffers) doubts.push('the married surnames differ')
  const told = pairs
    .filter((pair) => ['variant', 'sound', 'scan', 'abbreviation', 'slip'].includes(pair.relation))
    .map((pair) => `one name spelt two ways: ${shown(pair)}`)
  if (doubts.length === 0) return { ...found, why: [...found.why, ...told] }
  return {
    label: 'possible',
    score: Math.min(found.score, 0.65) - 0.05 * (doubts.length - 1),
    why: [...doubts, ...found.why, ...told],
  }
}

const isEqual = (pair: Pair): boolean => pair.relation === 'equal'

const keeps = (pair: Pair): number =>
  Math.min(pair.a.text.length, pair.b.text.length) / Math.max(pair.a.text.length, pair.b.text.length)
