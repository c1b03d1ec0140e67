import { matches } from '../matches.ts'
import { gistOf } from './kinds.ts'

/** A piece of a text that says one thing, folded in place (small letters without accents), and whom it names. */
export interface Passage {
  kind: 'header' | 'sentence' | 'item'
  folded: string
  /** In order of `start`, without overlaps. `who` tells the people of a text apart: a number from 0. */
  people: readonly { start: number; end: number; who: number }[]
}

/** A passage as the eye takes it in: words, marks and, in place of every name, a person. */
export interface Laid {
  kind: Passage['kind']
  words: readonly string[]
  /** A number for each word; of no use where a person stands. */
  ids: Int32Array
  /** Who stands at a place; -1: a word. */
  who: Int16Array
  /** In which clause a place is; clauses end at full stops, semicolons, colons and words such as «pero». */
  clause: Int16Array
}

const WORD = /[a-zñ]+|\d[\d.,]*|[.,;:()«»"“”¿?¡!—–-]/g
const CUT = new Set(['.', ';', ':', 'pero', 'aunque', 'mientras', 'but', 'while', 'although'])

/** FNV-1a: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
export function idOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** Lays a passage out. */
export function laidOut({ kind, folded, people }: Passage): Laid {
  const words: string[] = []
  const whose: number[] = []
  const take = (text: string): void => {
    for (const [word] of matches(text, WORD)) {
      words.push(/^\d/.test(word) ? '#' : gistOf(word))
      whose.push(-1)
    }
  }
  let at = 0
  for (const { start, end, who } of people) {
    if (start < at) continue
    take(folded.slice(at, start))
    words.push('somebody')
    whose.push(who)
    at = end
  }
  take(folded.slice(at))
  const clause = new Int16Array(words.length)
  let clauses = 0
  for (const [place, word] of words.entries()) {
    if (CUT.has(word)) clauses += 1
    clause[place] = clauses
  }
  return { kind, words, ids: Int32Array.from(words, idOf), who: Int16Array.from(whose), clause }
}
