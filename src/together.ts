/**
 * Many who ask the same at once are answered together: whoever asks while a question is under way waits for the next one,
 * which begins after they asked and is for all who wait. So no answer is older than its question, and of a crowd of
 * questions few are put. Who asks it of something else, a transaction for instance, asks alone: they must not wait for
 * each other.
 */
export function together<Of, Answer>(ask: (of: Of) => Promise<Answer>): (of: Of) => Promise<Answer> {
  let last: { of: Of; begun: boolean; ended: boolean; answer: Promise<Answer> } | null = null
  return (of) => {
    if (last && !last.ended && last.of !== of) return ask(of)
    if (last && !last.begun) return last.answer
    const before = last?.answer.catch(() => undefined)
    const own = { of, begun: false, ended: false, answer: begin() }
    async function begin(): Promise<Answer> {
      await before
      own.begun = true
      try {
        return await ask(of)
      } finally {
        own.ended = true
      }
    }
    last = own
    return own.answer
  }
}

/**
 * The same for whoever asks by a key: all who wait are looked up in one question. `load` gives what it found, by key.
 */
export function gathered<Key, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>> {
  let wanted = new Set<Key>()
  const ask = together(() => {
    const keys = [...wanted]
    wanted = new Set()
    return load(keys)
  })
  return (keys) => {
    for (const key of keys) wanted.add(key)
    return ask(undefined)
  }
}
