/** Every match of a pattern, at the price of the matching alone. */

/**
 * All matches of the global `pattern` in `text`, from left to right; throws a TypeError when it is not global. What
 * `text.matchAll(pattern)` finds, without its copy of the pattern: the engine reads the whole source of a copy anew,
 * and ours are thousands of characters long (4 instead of 62 ms for one of them over 3,300 sentences).
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('only a global pattern has all its matches')
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    // A match of nothing would be found for ever at the same place.
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
