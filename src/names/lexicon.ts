import { CREATIVE, FEMALE, MALE } from './data/given.ts'
import { CREATIVE_FEMALE, CREATIVE_MALE, MORE_FEMALE, MORE_MALE, MORE_UNISEX } from './data/given-more.ts'
import { SURNAMES } from './data/surnames.ts'
import { ARAB_AND_OTHERS, BASQUE_AND_CATALAN, PORTUGUESE_AND_ITALIAN } from './data/surnames-migrant.ts'
import { AMERICAN, SPANISH } from './data/surnames-spanish.ts'
import * as more from './data/variants.ts'
import { fold } from './fold.ts'
import frequencies from './frequencies.json' with { type: 'json' }
import { givenSoundOf, soundOf } from './sound.ts'

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

/** How usual a name is: very common, common, rare. The bounds are those of the frequency table. */
export type Class = 'VC' | 'C' | 'R'

const RARE_GIVEN = 1.5
const RARE_SURNAME = 2
/** Bearers per 10,000 of names that only have to be known as names: what else a word may be goes before. */
export const SELDOM = 0.5

const entries = new Map<string, Entry>()
const given = new Map<string, Entry>()
const surnames = new Map<string, Entry>()

/** Letters only: «De Sousa» and «Desousa» are one entry. */
export const bare = (name: string): string => fold(name).replace(/[^a-z]/g, '')

function entryAt(name: string): Entry {
  const key = bare(name)
  let entry = entries.get(key)
  if (entry === undefined) {
    entry = { given: 0, surname: 0, sex: undefined, creative: false, either: false }
    entries.set(key, entry)
  }
  return entry
}

const lines = (text: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.trim().split(/\s*,\s*/))
    .filter((line) => line.length > 1)
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

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
for (const pair of frequencies.distinct_near_surnames) for (const name of pair) addSurname(name, RARE_SURNAME)

/** What a name of either role counts as in both. */
const EITHER = 4
for (const name of frequencies.role_ambiguous) {
  entryAt(name).either = true
  addGiven(name, EITHER)
  addSurname(name, EITHER)
}

const givenGroups = [
  ...frequencies.given_variants,
  ...frequencies.immigrant_given_variants,
  ...lines(more.GIVEN_VARIANTS),
]
const surnameGroups = [
  ...frequencies.surname_variants,
  ...frequencies.immigrant_variants,
  ...lines(more.SURNAME_VARIANTS),
]

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
const givenGroupsOf = spread(givenGroups, 'given')
const surnameGroupsOf = spread(surnameGroups, 'surname')

for (const [name, entry] of entries) {
  const sound = soundOf(name)
  if (entry.given > 0) keepLarger(given, givenSoundOf(sound), entry, 'given')
  if (entry.surname > 0) keepLarger(surnames, sound, entry, 'surname')
}
function keepLarger(map: Map<string, Entry>, key: string, entry: Entry, role: 'given' | 'surname'): void {
  const known = map.get(key)
  if (known === undefined || known[role] < entry[role]) map.set(key, entry)
}

/** The entry of a folded name, by its letters. */
export const entryOf = (folded: string): Entry | undefined => entries.get(folded)
/** Whether a folded word is in use as a given name or a surname. */
export function isName(folded: string): boolean {
  const entry = entries.get(folded)
  return entry !== undefined && entry.given + entry.surname > 0
}
/** The best known given name or surname that sounds like this. */
export const givenBySound = (givenSound: string): Entry | undefined => given.get(givenSound)
export const surnameBySound = (sound: string): Entry | undefined => surnames.get(sound)
/** Groups of spellings a folded name belongs to. */
export const givenGroupsAt = (folded: string): readonly number[] => givenGroupsOf.get(folded) ?? []
export const surnameGroupsAt = (folded: string): readonly number[] => surnameGroupsOf.get(folded) ?? []

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)
const distinct = new Set(
  [
    ...lines(more.ALIKE_BUT_DISTINCT),
    ...lines(more.NEAR_BUT_DISTINCT),
    ...frequencies.distinct_near_given,
    ...frequencies.distinct_near_surnames,
  ].flatMap((names) => names.flatMap((a, at) => names.slice(at + 1).map((b) => pairKey(bare(a), bare(b))))),
)
for (const name of [...lines(more.NEAR_BUT_DISTINCT)].flat()) entryAt(name)

/** Whether two folded names are known to be different names although they look or sound alike. */
export const areDistinct = (a: string, b: string): boolean => distinct.has(pairKey(a, b))

const nicknames = new Map<string, ReadonlySet<string>>()
for (const [nickname, names] of [
  ...Object.entries(frequencies.nicknames),
  ...lines(more.NICKNAMES).map(([nick, ...names]) => [nick!, names] as const),
])
  nicknames.set(bare(nickname), new Set([...(nicknames.get(bare(nickname)) ?? []), ...names.map(bare)]))

/** The given names a folded nickname stands for. */
export const nicknameOf = (folded: string): ReadonlySet<string> | undefined => nicknames.get(folded)
const stock = new Set(
  [...frequencies.stock_compounds, ...words(more.STOCK_COMPOUNDS).map((pair) => pair.replace('+', ' '))].map(
    (pair) => fold(pair),
  ),
)
/** Whether two folded givens are a usual pair («José Luis»). */
export const isStock = (first: string, second: string): boolean => stock.has(`${first} ${second}`)

/** @param per10k bearers of a surname per 10,000 people */
export const surnameClass = (per10k: number): Class => (per10k >= 70 ? 'VC' : per10k >= 20 ? 'C' : 'R')
/** @param per10k bearers of a given name per 10,000 people */
export const givenClass = (per10k: number): Class => (per10k >= 100 ? 'VC' : per10k >= 20 ? 'C' : 'R')
