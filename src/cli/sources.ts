/** The doctor's look at every feed and registry: does it answer, and with what it should. */
import type { Config } from '../config.ts'
import { parseFeed } from '../feeds/parse.ts'
import { openSource } from '../registry/open.ts'
import { readTable } from '../registry/rows.ts'
import type { RegistrySource } from '../registry/source.ts'
import type { Sources } from '../sources.ts'
import { createFetch, type Fetch, type FetchFailure } from '../web/fetch.ts'
import type { Finding } from './finding.ts'

export async function* examineSources(config: Config, sources: Sources, now: Date): AsyncGenerator<Finding> {
  const web = createFetch({ allow: config.allowPrivateHosts })
  try {
    for (const feed of sources.feeds) yield await examineFeed(feed.id, feed.url, web.fetch)
    for (const registry of sources.registries) yield await examineRegistry(registry, web.fetch, now)
  } finally {
    await web.close()
  }
}

async function examineFeed(id: string, url: string, fetch: Fetch): Promise<Finding> {
  const part = `feed ${id}`
  const fetched = await fetch({ url })
  if (fetched.kind !== 'fresh') return { well: false, part, says: failure(fetched) }
  const parsed = parseFeed(fetched.text, fetched.contentType)
  if (parsed.kind !== 'items')
    return {
      well: false,
      part,
      says: `it answers, but not with a feed (${parsed.because}); look at its address in a browser`,
    }
  if (fetched.movedTo !== null)
    return { well: false, part, says: `it has moved for good; write ${fetched.movedTo} in sources.json` }
  return { well: true, part, says: `${parsed.items.length} items` }
}

async function examineRegistry(source: RegistrySource, fetch: Fetch, now: Date): Promise<Finding> {
  const part = `registry ${source.id}`
  const opened = await openSource(source, fetch)
  if (opened.kind === 'failed')
    return { well: false, part, says: `${opened.because} (${opened.outcome})${hintFor(opened.outcome)}` }
  const reading = readTable(opened, now)
  if (reading.kind === 'unreadable') return { well: false, part, says: reading.because }
  const [first] = reading.errors
  const wrong = first
    ? `, ${reading.errors.length} that do not fit; the first: line ${first.line}: ${first.reason}`
    : ''
  return { well: first === undefined, part, says: `${reading.rows.length} rows${wrong}` }
}

function failure(fetched: Exclude<Awaited<ReturnType<Fetch>>, { kind: 'fresh' }>): string {
  if (fetched.kind === 'unchanged') return 'it says «unchanged» to a first question'
  const status = fetched.status === undefined ? '' : ` ${fetched.status}`
  return `no answer (${fetched.because}${status}); ${advice(fetched)}`
}

/** What the operator can do about an address that does not answer. */
function advice({ because, status }: FetchFailure): string {
  if (because === 'refused-host') return 'a private host must be listed in ALLOW_PRIVATE_HOSTS'
  if (status === 404 || status === 410)
    return 'its page is not there: look for its new address on the site and write it in sources.json'
  if (status === 401 || status === 403)
    return 'it turns us away: ask the outlet, or read it through another address'
  if (because === 'redirects')
    return 'it sends us round in circles: open it in a browser and write where that ends'
  if (because === 'too-large') return 'it is larger than a feed may be: look for a shorter one'
  return 'it is asked again at its next time, nothing is lost'
}

const hintFor = (outcome: string) =>
  outcome === 'refused-host' ? '; a private host must be listed in ALLOW_PRIVATE_HOSTS' : ''
