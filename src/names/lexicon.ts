import { once } from '../once.ts'
import { bare, type Entry, pairKey, readKnownNames, SELDOM } from './known.ts'
import { givenSoundOf, soundOf } from './sound.ts'

export { bare, type Entry, SELDOM }

/** How usual a name is: very common, common, rare. The bounds are those of the frequency table. */
export type Class = 'VC' | 'C' | 'R'

// Who only wants to be turned away need not wait for the lists.
const known = once(readKnownNames)

const bySound = once(() => {
  const given = new Map<string, Entry>()
  const surnames = new Map<string, Entry>()
  for (const [name, entry] of known().entries) {
    const sound = soundOf(name)
    if (entry.given > 0) keepLarger(given, givenSoundOf(sound), entry, 'given')
    if (entry.surname > 0) keepLarger(surnames, sound, entry, 'surname')
  }
  return { given, surnames }
})

function keepLarger(map: Map<string, Entry>, key: string, entry: Entry, role: 'given' | 'surname'): void {
  const held = map.get(key)
  if (held === undefined || held[role] < entry[role]) map.set(key, entry)
}

/** The entry of a folded name, by its letters. */
export const entryOf = (folded: string): Entry | undefined => known().entries.get(folded)
/** Whether a folded word is in use as a given name or a surname. */
export function isName(folded: string): boolean {
  const entry = entryOf(folded)
  return entry !== undefined && entry.given + entry.surname > 0
}
/** Whether a folded word is sooner a given name than a surname. */
export function isSoonerGiven(folded: string): boolean {
  const entry = entryOf(folded)
  return entry !== undefined && entry.given > entry.surname
}
/** The best known given name or surname that sounds like this. */
export const givenBySound = (givenSound: string): Entry | undefined => bySound().given.get(givenSound)
export const surnameBySound = (sound: string): Entry | undefined => bySound().surnames.get(sound)
const NONE: readonly number[] = []
/** Groups of spellings a folded name belongs to. */
export const givenGroupsAt = (folded: string): readonly number[] => known().givenGroups.get(folded) ?? NONE
export const surnameGroupsAt = (folded: string): readonly number[] =>
  known().surnameGroups.get(folded) ?? NONE
/** Whether two folded names are known to be different names although they look or sound alike. */
export const areDistinct = (a: string, b: string): boolean => known().distinct.has(pairKey(a, b))
/** The given names a folded nickname stands for. */
export const nicknameOf = (folded: string): ReadonlySet<string> | undefined => known().nicknames.get(folded)
/** Whether two folded givens are a usual pair («José Luis»). */
export const isStock = (first: string, second: string): boolean => known().stock.has(`${first} ${second}`)

/** @param per10k bearers of a surname per 10,000 people */
export const surnameClass = (per10k: number): Class => (per10k >= 70 ? 'VC' : per10k >= 20 ? 'C' : 'R')
/** @param per10k bearers of a given name per 10,000 people */
export const givenClass = (per10k: number): Class => (per10k >= 100 ? 'VC' : per10k >= 20 ? 'C' : 'R')
