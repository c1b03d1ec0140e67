/** JSON Feed 1.x (jsonfeed.org/version/1.1), each item checked alone. */
import { z } from 'zod'
import { type RawItem, toItem } from './item.ts'
import { MOST_ITEMS } from './mend.ts'
import type { ParsedFeed } from './parse.ts'

const jsonFeed = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/),
  items: z.array(z.unknown()),
})
const text = z.string().catch('')
const jsonItem = z.object({
  id: z.union([z.string(), z.number().transform(String)]).catch(''),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
})

export function parseJson(written: string): ParsedFeed {
  const feed = jsonFeed.safeParse(parsedJson(written))
  if (!feed.success) return { kind: 'not-a-feed', because: 'malformed' }
  const items = feed.data.items.slice(0, MOST_ITEMS).flatMap((value) => {
    const { success, data } = jsonItem.safeParse(value)
    const item = success ? toItem(fromJson(data)) : null
    return item ? [item] : []
  })
  if (feed.data.items.length > 0 && items.length === 0) return { kind: 'not-a-feed', because: 'malformed' }
  return { kind: 'items', items, skipped: feed.data.items.length - items.length }
}

function fromJson(item: z.infer<typeof jsonItem>): RawItem {
  return {
    id: item.id,
    link: item.url || item.external_url,
    title: item.title,
    whole: [item.content_html, item.content_text],
    described: [item.summary],
    date: item.date_published || item.date_modified,
  }
}

function parsedJson(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}
