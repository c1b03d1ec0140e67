/** «las hermanas Leidy y Sandra Tarazona»: brothers and sisters share the surnames that only the last is told with. */
import { isSoonerGiven } from '../names/lexicon.ts'
import type { Candidate } from './candidates.ts'
import { fold } from './fold.ts'

const SIBLINGS =
  /(?:^|[^\p{L}])(?:herman[oa]s|gemel[oa]s|melliz[oa]s|morochos|brothers|sisters|siblings|twins)(?: \p{Ll}+){0,2} $/u
const BETWEEN = /^(?:,|,? (?:y|e|and)) $/

/** `candidates` in which lone given names of brothers and sisters have the surnames of the last of them. */
export function withSurnames(text: string, candidates: readonly Candidate[]): Candidate[] {
  const found = [...candidates]
  for (const [at, first] of candidates.entries()) {
    if (
      !isGivenAlone(first) ||
      !SIBLINGS.test(text.slice(Math.max(0, first.start - 40), first.start).toLowerCase())
    )
      continue
    let last = at
    while (isGivenAlone(candidates[last]) && isNext(text, candidates[last], candidates[last + 1])) last += 1
    const surnames = surnamesOf(candidates[last])
    if (surnames === '' || last === at) continue
    for (let index = at; index < last; index += 1) {
      const one = candidates[index]
      if (one === undefined) continue
      const family = surnames.split(' ').map(fold)
      found[index] = {
        ...one,
        name: `${one.name} ${surnames}`,
        tokens: [
          ...one.tokens,
          ...family.filter((word) => word.length > 3 || !/^(?:de|la|las|los|del)$/.test(word)),
        ],
      }
    }
  }
  return found
}

/** One word, or two of which neither is a surname. */
function isGivenAlone(one: Candidate | undefined): boolean {
  return (
    one !== undefined &&
    (one.tokens.length === 1 || (one.tokens.length === 2 && one.tokens.every(isSoonerGiven)))
  )
}

function isNext(text: string, one: Candidate | undefined, next: Candidate | undefined): boolean {
  return one !== undefined && next !== undefined && BETWEEN.test(text.slice(one.end, next.runStart))
}

/** What stands behind the given names of a full name. */
function surnamesOf(one: Candidate | undefined): string {
  const words = one?.name.split(' ') ?? []
  let given = 1
  while (given < words.length - 1 && isSoonerGiven(fold(words[given] ?? ''))) given += 1
  return words.slice(given).join(' ')
}
