/** The link of a story: whether it may be shown, and by what part of it the story is known again. */

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|xtor|at_\w+|ns_\w+|cmpid|_ga|source|ref)$/i
const MOST_CHARACTERS = 2_000

/** An http(s) link without credentials, null when it is none. */
export function usableLink(written: string): string | null {
  const url = URL.parse(written.trim())
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  return url.username || url.password || url.href.length > MOST_CHARACTERS ? null : url.href
}

/**
 * Path, query and fragment of a usable link, without what only counts visitors; null when nothing is left, as with a
 * link to the home page. The host is left out: it is the feed's, or one of the mirrors of an outlet that is blocked.
 */
export function canonicalLink(link: string): string | null {
  const url = new URL(link)
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort()
  const path = url.pathname.replace(/\/+(?:amp\/*)?$/, '')
  // «#post-12» is a place in a live page, «#xtor=RSS-1» a counter.
  const fragment = url.hash.includes('=') ? '' : url.hash
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : ''
  return path + search + fragment || null
}
