import { CREATIVE, FEMALE, MALE } from '../../src/names/data/given.ts'
import { SURNAMES } from '../../src/names/data/surnames.ts'
import frequencies from '../../src/names/frequencies.json' with { type: 'json' }

/** People who do not exist, with names as usual as real ones, and the ways their names get mangled. */

export type Random = () => number

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))
export const GIVENS: readonly string[] = [...words(MALE), ...words(FEMALE), ...words(CREATIVE)]
export const FAMILY: readonly string[] = words(SURNAMES)

function drawer(
  known: Record<string, { per10k: number }>,
  rest: readonly string[],
  share: number,
): (random: Random) => string {
  const names = [...Object.keys(known), ...rest]
  const sums: number[] = []
  let sum = 0
  for (const name of names) {
    sum += known[name]?.per10k ?? share
    sums.push(sum)
  }
  return (random) => {
    const drawn = random() * sum
    let low = 0
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1
      if (sums[middle]! >= drawn) high = middle
      else low = middle + 1
    }
    return names[low]!
  }
}
const given = drawer(frequencies.given, GIVENS, 1)
const surname = drawer(frequencies.surnames, FAMILY, 1.5)

/** Full names, mostly of two givens and two surnames. */
export const namesOf = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => {
    const givens = random() < 0.7 ? `${given(random)} ${given(random)}` : given(random)
    return `${givens} ${random() < 0.8 ? `${surname(random)} ${surname(random)}` : surname(random)}`
  })

const slipped = (text: string, random: Random): string => {
  const at = 1 + Math.floor(random() * (text.length - 2))
  return random() < 0.5
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
}

/** Mentions as the press, lists and thumbs write them, of names in the list. */
export function manglings(random: Random, names: readonly string[], count: number): string[] {
  const ways: readonly ((parts: string[], name: string) => string)[] = [
    (_, name) => name,
    (parts) => `${parts[0]} ${parts.at(-1)}`,
    (parts) => parts.slice(0, -1).join(' '),
    (_, name) => name.toUpperCase(),
    (parts) => [...parts.slice(-2), ...parts.slice(0, -2)].join(' ').toUpperCase(),
    (parts) => `${parts.slice(-2).join(' ')}, ${parts.slice(0, -2).join(' ')}`,
    (_, name) => slipped(name, random),
    (parts) => `${parts[0]![0]}. ${parts.slice(1).join(' ')}`,
    (parts) => `${parts[0]}${parts[1]!.toLowerCase()} ${parts.slice(2).join(' ')}`,
    (_, name) => name.replaceAll('z', 's').replaceAll('v', 'b'),
    (_, name) => name.toUpperCase().replace('O', '0').slice(0, -2),
    (parts) => parts.slice(1).join(' '),
  ]
  return Array.from({ length: count }, () => {
    const name = names[Math.floor(random() * names.length)]!
    return ways[Math.floor(random() * ways.length)]!(name.split(' '), name)
  })
}
