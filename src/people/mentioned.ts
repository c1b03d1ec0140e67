/** Who of the directory is named in a text that somebody wrote: any case, any order, no capitals needed. */
import type { Verdict } from '../names/verdict.ts'

export interface Mentioned {
  personId: number
  verdict: Verdict
}

// A name has two to six words with its particles; a chat message longer than this is an article, and its head is enough.
const SHORTEST = 2
const LONGEST = 6
const MOST_WORDS = 400

/** Best first, each person once; only clear matches when there are any. */
export function peopleIn(text: string, find: (name: string) => readonly Mentioned[]): Mentioned[] {
  const best = new Map<number, Mentioned>()
  for (const sentence of text.normalize('NFC').split(/[.;:!?¡¿\n()«»"]+/u)) {
    const words = sentence.match(/[\p{L}\p{M}'’-]+,?/gu)?.slice(0, MOST_WORDS) ?? []
    for (let start = 0; start < words.length; start += 1) {
      for (let size = SHORTEST; size <= LONGEST && start + size <= words.length; size += 1) {
        const name = words
          .slice(start, start + size)
          .join(' ')
          .replace(/,$/, '')
        // One comma may part surnames from given names; a second one parts two people.
        if (name.split(',').length > 2) break
        for (const found of find(name)) {
          const held = best.get(found.personId)
          if (!held || held.verdict.score < found.verdict.score) best.set(found.personId, found)
        }
      }
    }
  }
  const all = [...best.values()].sort((a, b) => b.verdict.score - a.verdict.score)
  const clear = all.filter(({ verdict }) => verdict.verdict === 'match')
  return clear.length > 0 ? clear : all
}
