import { CREATIVE, FEMALE, MALE } from './data/given.ts'
import { CREATIVE_FEMALE, CREATIVE_MALE, MORE_FEMALE, MORE_MALE, MORE_UNISEX } from './data/given-more.ts'
import { SURNAMES } from './data/surnames.ts'
import { ARAB_AND_OTHERS, BASQUE_AND_CATALAN, PORTUGUESE_AND_ITALIAN } from './data/surnames-migrant.ts'
import { AMERICAN, SPANISH } from './data/surnames-spanish.ts'
import * as more from './data/variants.ts'
import { fold } from './fold.ts'
import frequencies from './frequencies.json' with { type: 'json' }

/** What is known of a written name. Frequencies are bearers per 10,000 people, 0 where it is not used so. */
export interface Entry {
  given: number
  surname: number
  sex: 'm' | 'f' | undefined
  /** Made up at home or by ear: neighbours of it are names too. */
  creative: boolean
  /** Given name and surname alike (Alonso, León): no order of words tells which. */
  either: boolean
}

const RARE_GIVEN = 1.5
const RARE_SURNAME = 2
/** Bearers per 10,000 of names that only have to be known as names: what else a word may be goes before. */
export const SELDOM = 0.5

/** All names that are known, with what goes by their letters. Built once, on the first question (lexicon.ts). */
export interface KnownNames {
  entries: ReadonlyMap<string, Entry>
  givenGroups: ReadonlyMap<string, readonly number[]>
  surnameGroups: ReadonlyMap<string, readonly number[]>
  /** Pairs of different names that look or sound alike (`pairKey`). */
  distinct: ReadonlySet<string>
  nicknames: ReadonlyMap<string, ReadonlySet<string>>
  /** Usual pairs of given names («jose luis»). */
  stock: ReadonlySet<string>
}

/** Letters only: «De Sousa» and «Desousa» are one entry. */
export const bare = (name: string): string => fold(name).replace(/[^a-z]/g, '')

/** The same key for both orders of two folded names. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** What a name of either role counts as in both. */
const EITHER = 4

const lines = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.trim().split(/\s*,\s*/))
    .filter((line) => line.length > 1)
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** Reads the lists of names. Takes about a tenth of a second. */
export function readKnownNames(): KnownNames {
  const entries = new Map<string, Entry>()

  function entryAt(name: string): Entry {
    const key = bare(name)
    let entry = entries.get(key)
    if (entry === undefined) {
      entry = { given: 0, surname: 0, sex: undefined, creative: false, either: false }
      entries.set(key, entry)
    }
    return entry
  }

  function addGiven(name: string, per10k: number, sex?: 'm' | 'f', creative = false): void {
    const entry = entryAt(name)
    entry.given = Math.max(entry.given, per10k)
    entry.sex ??= sex
    entry.creative ||= creative
  }
  function addSurname(name: string, per10k: number): void {
    const entry = entryAt(name)
    entry.surname = Math.max(entry.surname, per10k)
  }

  function fill(): void {
    for (const [name, { per10k, sex }] of Object.entries(frequencies.given))
      addGiven(name, per10k, sex === 'f' ? 'f' : 'm')
    for (const [name, { per10k }] of Object.entries(frequencies.surnames)) addSurname(name, per10k)
    for (const name of words(MALE)) addGiven(name.replaceAll('_', ''), RARE_GIVEN, 'm')
    for (const name of words(FEMALE)) addGiven(name.replaceAll('_', ''), RARE_GIVEN, 'f')
    for (const name of words(CREATIVE)) addGiven(name, RARE_GIVEN, undefined, true)
    for (const name of words(SURNAMES)) addSurname(name.replaceAll('_', ''), RARE_SURNAME)
    for (const [names, sex, creative] of [
      [MORE_MALE, 'm', false],
      [MORE_FEMALE, 'f', false],
      [MORE_UNISEX, undefined, false],
      [CREATIVE_MALE, 'm', true],
      [CREATIVE_FEMALE, 'f', true],
    ] as const)
      for (const name of words(names)) addGiven(name, SELDOM, sex, creative)
    for (const names of [SPANISH, AMERICAN, BASQUE_AND_CATALAN, PORTUGUESE_AND_ITALIAN, ARAB_AND_OTHERS])
      for (const name of words(names)) addSurname(name.replaceAll('_', ''), SELDOM)
    for (const pair of [...frequencies.distinct_near_given, ...frequencies.gender_pairs])
      for (const name of pair) addGiven(name, RARE_GIVEN)
    for (const pair of frequencies.distinct_near_surnames)
      for (const name of pair) addSurname(name, RARE_SURNAME)

    for (const name of frequencies.role_ambiguous) {
      entryAt(name).either = true
      addGiven(name, EITHER)
      addSurname(name, EITHER)
    }
  }

  /** A spelling variant is as usual as the usual form, and a name. */
  function spread(groups: readonly (readonly string[])[], role: 'given' | 'surname'): Map<string, number[]> {
    const groupsOf = new Map<string, number[]>()
    groups.forEach((group, id) => {
      const most = Math.max(
        ...group.map((name) => entries.get(bare(name))?.[role] ?? 0),
        role === 'given' ? RARE_GIVEN : RARE_SURNAME,
      )
      const sex = group.map((name) => entries.get(bare(name))?.sex).find((found) => found !== undefined)
      for (const name of group) {
        if (role === 'given') addGiven(name, most, sex)
        else addSurname(name, most)
        const key = bare(name)
        const known = groupsOf.get(key)
        if (known === undefined) groupsOf.set(key, [id])
        else if (!known.includes(id)) known.push(id)
      }
    })
    return groupsOf
  }

  fill()
  const givenGroups = spread(
    [...frequencies.given_variants, ...frequencies.immigrant_given_variants, ...lines(more.GIVEN_VARIANTS)],
    'given',
  )
  const surnameGroups = spread(
    [...frequencies.surname_variants, ...frequencies.immigrant_variants, ...lines(more.SURNAME_VARIANTS)],
    'surname',
  )
  for (const name of lines(more.NEAR_BUT_DISTINCT).flat()) entryAt(name)
  return {
    entries,
    givenGroups,
    surnameGroups,
    distinct: distinctPairs(),
    nicknames: nicknamesOf(),
    stock: stockPairs(),
  }
}

const distinctPairs = (): ReadonlySet<string> =>
  new Set(
    [
      ...lines(more.ALIKE_BUT_DISTINCT),
      ...lines(more.NEAR_BUT_DISTINCT),
      ...frequencies.distinct_near_given,
      ...frequencies.distinct_near_surnames,
    ].flatMap((names) => names.flatMap((a, at) => names.slice(at + 1).map((b) => pairKey(bare(a), bare(b))))),
  )

function nicknamesOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const nicknames = new Map<string, ReadonlySet<string>>()
  for (const [nickname, names] of [
    ...Object.entries(frequencies.nicknames),
    ...lines(more.NICKNAMES).map(([nick, ...names]) => [nick!, names] as const),
  ])
    nicknames.set(bare(nickname), new Set([...(nicknames.get(bare(nickname)) ?? []), ...names.map(bare)]))

  return nicknames
}

const stockPairs = (): ReadonlySet<string> =>
  new Set(
    [
      ...frequencies.stock_compounds,
      ...words(more.STOCK_COMPOUNDS).map((pair) => pair.replace('+', ' ')),
    ].map((pair) => fold(pair)),
  )
