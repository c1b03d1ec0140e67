/**
 * What one would take instead of src/names: general libraries for likeness of text. Each is used at its best, over text
 * without capitals, accents and punctuation, which none of them would forgive by itself.
 */
import { doubleMetaphone } from 'double-metaphone'
import Fuse from 'fuse.js'
import * as fuzzball from 'fuzzball'

export interface Rival {
  name: string
  /** The higher, the more alike. */
  likeness(a: string, b: string): number
}

/** Finds the ten most like a mention in a list of names. */
export interface RivalList {
  name: string
  /** Prepares the list. Only the time that an answer takes matters here. */
  over(names: readonly string[]): (mention: string) => unknown
}

/** Small letters without accents, words parted by one space. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Of the ways fuse.js has, search by word, the better of both directions, agreed best with the labels. */
const FUSE = { includeScore: true, ignoreLocation: true, useTokenSearch: true } as const
const AS_IS = { full_process: false } as const

const fuseLikeness = (kept: string, asked: string): number =>
  1 - (new Fuse([kept], { ...FUSE, threshold: 1 }).search(asked)[0]?.score ?? 1)

const codesOf = (text: string): [string, string][] =>
  plain(text)
    .split(' ')
    .map((word) => doubleMetaphone(word))

/** The share of words that sound alike among those of both names (Dice), each answering for one other. */
function soundsInCommon(a: string, b: string): number {
  const left = codesOf(a)
  const right = codesOf(b)
  const rest = [...right]
  for (const codes of left) {
    const at = rest.findIndex((others) => codes.some((code) => others.includes(code)))
    if (at >= 0) rest.splice(at, 1)
  }
  return (2 * (right.length - rest.length)) / (left.length + right.length)
}

const sortedCodes = (text: string): string =>
  codesOf(text)
    .map(([code]) => code)
    .sort()
    .join(' ')

export const RIVALS: readonly Rival[] = [
  {
    name: 'fuse.js',
    likeness: (a, b) => Math.max(fuseLikeness(plain(a), plain(b)), fuseLikeness(plain(b), plain(a))),
  },
  {
    name: 'fuzzball token_sort_ratio',
    likeness: (a, b) => fuzzball.token_sort_ratio(plain(a), plain(b), AS_IS),
  },
  {
    name: 'fuzzball token_set_ratio',
    likeness: (a, b) => fuzzball.token_set_ratio(plain(a), plain(b), AS_IS),
  },
  { name: 'double-metaphone, words as a set', likeness: soundsInCommon },
  {
    name: 'double-metaphone, words sorted',
    likeness: (a, b) => fuzzball.ratio(sortedCodes(a), sortedCodes(b), AS_IS),
  },
]

const MOST_FOUND = 10

/** Over names that were made plain before, as one would keep them. */
export const LISTS: readonly RivalList[] = [
  {
    name: 'fuse.js',
    over(kept) {
      const fuse = new Fuse(kept, FUSE)
      return (mention) => fuse.search(plain(mention), { limit: MOST_FOUND })
    },
  },
  {
    name: 'fuzzball extract',
    over(kept) {
      const list = [...kept]
      const options = { ...AS_IS, scorer: fuzzball.token_set_ratio, limit: MOST_FOUND }
      return (mention) => fuzzball.extract(plain(mention), list, options)
    },
  },
]
