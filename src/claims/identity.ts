/** Which names of one story are the same person. */
import type { Candidate } from './candidates.ts'
import { PUBLIC_FIGURES } from './nouns.ts'

export interface Identity {
  /** The longest form of the name in the story, as written. */
  name: string
  tokens: readonly string[]
}

/** Every person named in full, in order of appearance; shorter forms are folded into longer ones. */
export function findIdentities(candidates: readonly Candidate[]): Identity[] {
  const full = candidates.filter((candidate) => candidate.tokens.length >= 2)
  const longest = [...full].sort((a, b) => b.tokens.length - a.tokens.length)
  const identities: Identity[] = []
  for (const candidate of longest) {
    if (identityOf(candidate, identities) === null)
      identities.push({ name: candidate.name, tokens: candidate.tokens })
  }
  const first = (identity: Identity): number =>
    full.findIndex((candidate) => identityOf(candidate, [identity]) !== null)
  return identities.sort((a, b) => first(a) - first(b))
}

/**
 * The one identity that `candidate` is; null when none or several fit. A surname alone is the only person who bears
 * it; «Ana Ruiz» is «Ana Lucía Ruiz Mora»; one or two slips in a long given name do not make another person.
 */
export function identityOf(
  candidate: Pick<Candidate, 'tokens'>,
  identities: readonly Identity[],
): Identity | null {
  const fitting = identities.filter((identity) => fits(candidate.tokens, identity.tokens))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return long.slice(1).includes(short[0] ?? '')
  if (short.length > long.length) return false
  if (short.length === long.length)
    return short.every(
      (token, index) =>
        token === long[index] || (index === 0 && isSlip(token, long[0] ?? '') && short.length >= 2),
    )
  // Every token in its order: «Ana Ruiz» in «Ana Lucía Ruiz Mora», «Torres Duque» in «Jonathan Torres Duque».
  let at = 0
  for (const token of short) {
    const found = long.indexOf(token, at)
    if (found < 0) return false
    at = found + 1
  }
  return true
}

/** One letter changed, added, dropped or swapped in a word of more than four. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= 4 || Math.abs(a.length - b.length) > 1 || a.at(-1) !== b.at(-1))
    return false
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return Math.max(a.length, b.length) - head - tail <= 1
}

const FIGURES = PUBLIC_FIGURES.map((name) => name.split(' '))

/** Officials, leaders and foreign heads of state, who stand near many releases and are hardly ever freed themselves. */
export function isPublicFigure(tokens: readonly string[]): boolean {
  return FIGURES.some((figure) => {
    const words = figure.filter((word) => !['de', 'da', 'del', 'la'].includes(word))
    return words.every((word) => tokens.includes(word)) && tokens[0] === words[0]
  })
}
