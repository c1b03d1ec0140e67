/** A copy of a text for patterns to look at: lower case, no accents, and every character still at its own place. */

/** Letters that Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 's', æ: 'a', œ: 'o' }
/** What each accented letter is without its marks, by its code. */
const BARE: ReadonlyMap<number, string> = new Map(
  [...lettersFrom(0xc0, 0x24f), ...lettersFrom(0x1e00, 0x1eff)].map((letter) => [
    letter.charCodeAt(0),
    STROKED[letter] ?? letter.normalize('NFD').charAt(0),
  ]),
)
const FIRST_ACCENTED = 0xc0
const PLAIN = /^[\u0000-\u00bf]*$/

/**
 * Folds `text` without moving anything: offset n in the result is offset n in `text`, so that a pattern may look at
 * the copy and a name may be cut from the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const steady = lower.length === text.length ? lower : [...text].map(lowerSteadily).join('')
  let folded = ''
  let from = 0
  for (let at = 0; at < steady.length; at += 1) {
    const code = steady.charCodeAt(at)
    const bare = code < FIRST_ACCENTED ? undefined : BARE.get(code)
    if (bare === undefined) continue
    folded += steady.slice(from, at) + bare
    from = at + 1
  }
  return folded + steady.slice(from)
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
