/** What a finger did between two words that are one step apart. */
export type Edit = 'swap' | 'double' | 'drop' | 'neighbour' | 'other'

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letters whose keys touch on a phone: the row neighbours and the two below. */
const TOUCHING = new Set(
  ROWS.flatMap((row, r) =>
    [...row].flatMap((letter, at) =>
      [row[at + 1], ROWS[r + 1]?.[at], ROWS[r + 1]?.[at - 1]].flatMap((other) =>
        other === undefined ? [] : [letter + other, other + letter],
      ),
    ),
  ),
)

/**
 * The single edit (Damerau) between two folded words, with the place where they part; undefined when they are equal
 * or further apart. «double» is a letter typed twice, «drop» a letter left out or added, «neighbour» the key beside.
 */
export function editBetween(a: string, b: string): { edit: Edit; at: number } | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return undefined
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) {
    if (short.slice(at) !== long.slice(at + 1)) return undefined
    return { edit: long[at] === long[at - 1] || long[at] === long[at + 1] ? 'double' : 'drop', at }
  }
  if (short.slice(at + 1) === long.slice(at + 1))
    return { edit: TOUCHING.has(short[at]! + long[at]!) ? 'neighbour' : 'other', at }
  if (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
    return { edit: 'swap', at }
  return undefined
}

/** Keys that two words share when they are equal or one `editBetween` apart: the word, and it with one letter left out. */
export function editKeys(word: string): string[] {
  const keys = [word]
  for (let at = 0; at < word.length; at++)
    if (word[at] !== word[at - 1]) keys.push(word.slice(0, at) + word.slice(at + 1))
  return keys
}
