/** A copy of a text for patterns to look at: lower case, no accents, and every character still at its own place. */

/** Letters that Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 's', æ: 'a', œ: 'o' }
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g

/**
 * Folds `text` without moving anything: offset n in the result is offset n in `text`, so that a pattern may look at
 * the copy and a name may be cut from the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const steady = lower.length === text.length ? lower : [...text].map(lowerSteadily).join('')
  return steady.replace(ACCENTED, (letter) => STROKED[letter] ?? letter.normalize('NFD').charAt(0))
}

function lowerSteadily(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** Whole-word alternatives as one pattern over folded text. `alternatives` are fragments of regular expressions. */
export function anyOf(alternatives: readonly string[], flags = ''): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, flags)
}
