import { type Finding, findNames } from '../../src/names/find.ts'

/** X is followed, Y and Z stand beside. All names are invented. */
const NAMES: Readonly<Record<string, string>> = {
  X: 'Braulio Cedeño Mata',
  Y: 'Nelly Rujano Paz',
  Z: 'Pablo Orta Ruz',
}

type Told = Readonly<Record<string, Finding>>

/** A text with letters for names, and what it tells of them. */
export type Rule = readonly [text: string, told: Told]

/** What is found of those a text with letters for names is asked about. */
export const reads = (text: string, told: Told): Told => {
  const written = text.replace(/\b[XYZ]\b/g, (letter) => NAMES[letter]!)
  const followed = Object.keys(told).map((key) => NAMES[key] ?? key)
  const found = findNames({ text: written, followed })
  return Object.fromEntries(Object.keys(told).map((key) => [key, found[NAMES[key] ?? key]!]))
}
