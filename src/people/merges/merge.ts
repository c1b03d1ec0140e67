/** Two entries of a registry that proved to be one person: where a pointer leads. */

/**
 * Who remains of a person, by pointers from each merged person to the next. A circle leads nowhere, so whoever is in it
 * or points into it stands alone: a slip of the registry must not make anybody vanish.
 */
export function remainingOf(personId: number, pointerOf: (personId: number) => number | undefined): number {
  const passed = new Set([personId])
  let at = personId
  for (let next = pointerOf(at); next !== undefined; next = pointerOf(at)) {
    if (passed.has(next)) return personId
    passed.add(next)
    at = next
  }
  return at
}
