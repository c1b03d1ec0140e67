/** Every address of a public name, asked of the name servers directly. */
import { Resolver } from 'node:dns/promises'

/** All IPv4 and IPv6 addresses of a name, at least one; rejects when there is none or nobody answers. */
export type Resolve = (hostname: string) => Promise<string[]>

// An outlet whose name server hangs may cost 5 s of its own deadline, not all of it (2 tries of 2 s, and their slack).
const TRY_MS = 2_000
const TRIES = 2

/**
 * c-ares instead of the system's lookup: a hanging name server would otherwise occupy one of the process's four
 * threads for file and name work, and a handful of them would stop everything else. It does not read `/etc/hosts`.
 */
export function nameServers(servers?: readonly string[]): Resolve {
  const resolver = new Resolver({ timeout: TRY_MS, tries: TRIES, maxTimeout: TRY_MS })
  if (servers) resolver.setServers(servers)
  return async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    const addresses = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (addresses.length > 0) return addresses
    throw four.status === 'rejected' ? four.reason : new Error('no address')
  }
}
