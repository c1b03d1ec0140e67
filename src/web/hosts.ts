/** Never two visits to the same host at once: a guest comes once at a time, however much there is to ask. */

/**
 * Calls `visit` for each thing, at most `atOnce` at a time and one after another for those of one host, in the order
 * given. Once `signal` aborts none is begun. Rejects, after those under way have ended, when a visit did.
 */
export async function visitHosts<Thing extends { url: string }>(
  things: readonly Thing[],
  atOnce: number,
  visit: (thing: Thing) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const hosts = [...Map.groupBy(things, (thing) => URL.parse(thing.url)?.host).values()]
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const thing of host) {
        if (signal?.aborted) return
        await visit(thing)
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
}

/** Turns at hosts: whoever asks for one waits until everybody who asked before has ended theirs. */
export interface Turns {
  /** Resolves to what ends the turn, at once when `signal` aborts first. */
  take(host: string, signal: AbortSignal): Promise<() => void>
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<void>>()
  return {
    async take(host, signal) {
      const before = last.get(host)
      const own = Promise.withResolvers<void>()
      // Whoever gives up waiting must not let the next one in before those ahead have ended.
      const ended = Promise.all([before, own.promise]).then(() => undefined)
      last.set(host, ended)
      void ended.then(() => {
        if (last.get(host) === ended) last.delete(host)
      })
      if (before && !signal.aborted) {
        const gaveUp = Promise.withResolvers<void>()
        const giveUp = () => gaveUp.resolve()
        signal.addEventListener('abort', giveUp, { once: true })
        await Promise.race([before, gaveUp.promise])
        signal.removeEventListener('abort', giveUp)
      }
      return () => own.resolve()
    },
  }
}
