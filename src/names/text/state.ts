import type { Fact, Predicate, Said } from './predicate.ts'

/**
 * What a text says of a followed name. `released`: out of prison, told as a fact. `possible`: hearsay, sources that
 * differ, or a name that may be someone else's. `mentioned_not_released`: named, and not told to be out.
 */
export type Finding = 'released' | 'possible' | 'mentioned_not_released' | 'absent'

type Effect = 'out' | 'in' | 'hearsay' | 'denied' | 'doubted'

/** Facts that settle a state; the others (demands, orders, old releases) leave it as it was. */
const SETTLES: Readonly<Partial<Record<Fact, Effect>>> = {
  released: 'out',
  rumoured: 'hearsay',
  denied: 'denied',
  doubted: 'doubted',
  mistaken: 'in',
  held: 'in',
  'house-arrest': 'in',
  transferred: 'in',
  rearrested: 'in',
  died: 'in',
}

/** Whether a fact says where somebody is. */
export const settles = (fact: Fact): boolean => fact in SETTLES

/** Something told of one person, in the order of the text. */
export interface Told {
  fact: Fact
  claimed: boolean
  /** The words that told it. */
  by?: Predicate | undefined
}

/** The last state wins; hearsay does not undo a fact, one side's denial makes a told release doubtful. */
function settled(before: Finding, { fact, claimed }: Told): Finding {
  const told = SETTLES[fact]
  if (told === undefined) return before
  switch (told) {
    case 'out':
      return 'released'
    case 'hearsay':
      return before === 'released' ? before : 'possible'
    case 'doubted':
      return before === 'released' ? 'possible' : before
    case 'denied':
      return before === 'mentioned_not_released' ? before : 'possible'
    case 'in':
      return claimed && fact === 'held' && before !== 'mentioned_not_released'
        ? 'possible'
        : 'mentioned_not_released'
  }
}

/** What is found of somebody of whom this is told, in the order of the text. */
export const findingOf = (told: readonly Told[]): Finding =>
  told.reduce<Finding>(settled, 'mentioned_not_released')

/** Facts that leave or put somebody in prison. */
export const isIn = (fact: Fact): boolean =>
  fact === 'died' ||
  fact === 'rearrested' ||
  fact === 'house-arrest' ||
  fact === 'transferred' ||
  fact === 'held'

/** Whoever was sent home under guard, or died, is not free whatever else the sentence tells. */
export function lasting(all: readonly Said[]): readonly Said[] {
  const isFinal = all.some(({ fact }) => fact === 'died' || fact === 'house-arrest')
  return isFinal ? all.filter(({ fact }) => fact !== 'released') : all
}
