/** RSS 0.9 to 2.0, RDF and Atom, an item at a time through rss-parser. */
import { setImmediate as breathe } from 'node:timers/promises'
import Parser from 'rss-parser'
import type { FeedItem } from './feed.ts'
import { type RawItem, toItem } from './item.ts'
import { takeApart } from './mend.ts'
import type { ParsedFeed } from './parse.ts'

// How many characters are read before other work gets its turn: a few milliseconds' worth.
const CHARACTERS_A_TURN = 50_000

// rss-parser loses a whole feed to one date it cannot read, and makes snippets of HTML in quadratic time: these
// elements are renamed before it sees them and handed through untouched.
const OWN = {
  description: 'own:description',
  'content:encoded': 'own:encoded',
  content: 'own:content',
  summary: 'own:summary',
  published: 'own:published',
  updated: 'own:updated',
} as const
const renamed: ReadonlyMap<string, string> = new Map(Object.entries(OWN))
type OwnField = (typeof OWN)[keyof typeof OWN]

// One for each item: after an error the parser would carry what it had into the next.
const newParser = () =>
  new Parser<object, Record<OwnField, unknown>>({
    xml2js: { tagNameProcessors: [(name: string) => renamed.get(name) ?? name] },
    customFields: { item: Object.values(OWN) },
  })

const ENVELOPE = {
  item: ['<rss version="2.0"><channel>', '</channel></rss>'],
  entry: ['<feed>', '</feed>'],
} as const

export async function parseXml(text: string, contentType: string | null): Promise<ParsedFeed> {
  const parts = takeApart(text, contentType)
  if (parts.kind === 'not-a-feed') return parts
  const [before, after] = ENVELOPE[parts.name]
  const items: FeedItem[] = []
  let characters = 0
  for (const xml of parts.items) {
    characters += xml.length
    if (characters > CHARACTERS_A_TURN) {
      characters = 0
      await breathe()
    }
    const raw = await readXmlItem(before + xml + after)
    const item = raw && toItem(raw)
    if (item) items.push(item)
  }
  const skipped = parts.skipped + parts.items.length - items.length
  return items.length === 0 && skipped > 0
    ? { kind: 'not-a-feed', because: 'malformed' }
    : { kind: 'items', items, skipped }
}

async function readXmlItem(xml: string): Promise<RawItem | null> {
  try {
    const [item] = (await newParser().parseString(xml)).items
    if (!item) return null
    const fields: Record<string, unknown> = { ...item }
    const first = (...names: string[]) => names.map((name) => words(fields[name])).find(Boolean) ?? ''
    return {
      id: first('guid', 'id'),
      link: first('link'),
      title: first('title'),
      bodies: [OWN['content:encoded'], OWN.content, OWN.description, OWN.summary].map((name) =>
        words(fields[name]),
      ),
      date: first('pubDate', OWN.published, 'date', OWN.updated),
    }
  } catch {
    return null
  }
}

/** Text of an element; elements with attributes but without text come as objects. */
const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
