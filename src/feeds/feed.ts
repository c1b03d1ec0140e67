/** A source of news, as `sources.json` names it, and what it publishes. */
import { z } from 'zod'

export const feedSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'small letters, digits and hyphens'),
  name: z.string().min(1).max(120),
  url: z.url({ protocol: /^https?$/ }),
  lang: z.enum(['es', 'en']).default('es'),
  /** Two feeds of one owner never corroborate each other. */
  owner: z.string().min(1).max(120),
  kind: z.enum(['press', 'ngo', 'state', 'aggregator']).default('press'),
  tier: z.number().int().min(1).max(4).default(2),
})
export type Feed = z.infer<typeof feedSchema>

/** After so many bad answers in a row a source is degraded (safety.md section 5). */
export const DEGRADED_AFTER = 3

/** One story as the feed tells it now; `key` stays the same while the outlet updates the story. */
export interface FeedItem {
  /** SHA-256 (hex) of the item's canonical link, or of its guid, or of its words (feeds/item.ts says why in this order). */
  key: string
  /** http(s) link to the story, null when the feed gives none that is usable. */
  url: string | null
  title: string
  /** Plain text, one line per paragraph, list item or table row; at most 100,000 characters. */
  body: string
  publishedAt: Date | null
}
