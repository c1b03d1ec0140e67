/** Which stories are worth a visit to their page: summaries of what matters here, not every item of every feed. */
import { foldWording } from '../feeds/clean.ts'
import type { FeedItem } from '../feeds/feed.ts'

/** Releases, prisoners and what is decided about them, folded, in Spanish and English. */
const MATTERS =
  /\b(?:excarcel|desencarcel|liberad|liberacion|liberan|liberaron|liberar|libero\b|libera\b|libertad|libres?\b|pres[oa]s?\b|prision|prisioner|detenid|detencion|recluid|reclus|reos?\b|rehen|secuestrad|encarcel|carcel|penal\b|penitenciari|calabozo|boletas?\b|amnist|indult|casa por carcel|arresto domiciliario|medidas? (?:cautelar|sustitutiv)|desaparici|desaparecid|exiliad|desterrad|canje\w*|freed\b|frees?\b|releas|prison|detain|detention|jail|inmate|hostage|captive|imprison|amnest|pardon|house arrest|foro penal)/

/** Two to five words with capitals in a row: what may be somebody's name. */
const CAPITALS = /\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|la|las|los|y) ){0,3}\p{Lu}[\p{L}’'-]+){1,4}/gu
const MOST_NAMES = 8

/**
 * Whether the page of `item` is to be read: the feed carries only a summary, and that speaks of releases or prisoners,
 * or names somebody whom a list knows.
 */
export function wantsPage(item: Omit<FeedItem, 'key'>, isListed: (name: string) => boolean): boolean {
  if (!item.summary || item.url === null) return false
  const text = `${item.title}\n${item.body}`
  return MATTERS.test(foldWording(text)) || (text.match(CAPITALS) ?? []).slice(0, MOST_NAMES).some(isListed)
}
