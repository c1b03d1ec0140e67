/** Many visits at once, but never two to the same host: a guest comes once at a time. */

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
