/** A copy of a text for patterns to look at: lower case, no accents, and every character still at its own place. */

/** Letters that Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 's', æ: 'a', œ: 'o' }
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g
/** What each of those letters is without its marks. */
const BARE: ReadonlyMap<string, string> = new Map(
  [...lettersFrom(0xc0, 0x24f), ...lettersFrom(0x1e00, 0x1eff)].map((letter) => [
    letter,
    STROKED[letter] ?? letter.normalize('NFD').charAt(0),
  ]),
)
const PLAIN = /^[\u0000-\u00bf]*$/

/**
 * Folds `text` without moving anything: offset n in the result is offset n in `text`, so that a pattern may look at
 * the copy and a name may be cut from the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const steady = lower.length === text.length ? lower : [...text].map(lowerSteadily).join('')
  return steady.replace(ACCENTED, (letter) => BARE.get(letter) ?? letter)
}

/** Space that is not one blank already: a pattern for all of it stops at every word. */
const WIDE = /[^\S ]\s*| \s+/g

/** `text` with one blank wherever there was space, none at its ends. */
export function singleSpaced(text: string): string {
  return text.replace(WIDE, ' ').trim()
}

function lettersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))
}

function lowerSteadily(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** Whole-word alternatives as one pattern over folded text. `alternatives` are fragments of regular expressions. */
export function anyOf(alternatives: readonly string[], flags = ''): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`, flags)
}
