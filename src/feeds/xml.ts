/** RSS 0.9 to 2.0, RDF and Atom, an item at a time. */
import { Parser } from 'htmlparser2'
import type { FeedItem } from './feed.ts'
import { type RawItem, toItem } from './item.ts'
import { takeApart } from './mend.ts'
import type { ParsedFeed } from './parse.ts'

export function parseXml(text: string, contentType: string | null): ParsedFeed {
  const parts = takeApart(text, contentType)
  if (parts.kind === 'not-a-feed') return parts
  const items = parts.items.flatMap((xml): FeedItem[] => {
    const raw = readXmlItem(xml)
    const item = raw && toItem(raw)
    return item ? [item] : []
  })
  const skipped = parts.skipped + parts.items.length - items.length
  return items.length === 0 && skipped > 0
    ? { kind: 'not-a-feed', because: 'malformed' }
    : { kind: 'items', items, skipped }
}

/** The elements that are read, in small letters; of several of one name the first that says something. */
const FIELDS = new Set([
  'title',
  'link',
  'guid',
  'id',
  'pubdate',
  'published',
  'dc:date',
  'updated',
  'content:encoded',
  'content',
  'description',
  'summary',
])

/**
 * Null when an element was left open: nobody can tell where it ends and the next begins. What a strict parser would
 * not forgive (bare ampersands, undeclared entities, unquoted attributes, markup where text belongs) is read as meant.
 */
function readXmlItem(xml: string): RawItem | null {
  const fields = new Map<string, string>()
  let alternate = ''
  let depth = 0
  let text = ''
  let begin = 0
  let hasMarkup = false
  let broken = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > 2) hasMarkup = true
        if (depth !== 2) return
        text = ''
        hasMarkup = false
        begin = parser.endIndex + 1
        const { href, rel = 'alternate' } = attributes
        if (name === 'link' && href && (alternate === '' || rel === 'alternate')) {
          if (rel === 'alternate' || !fields.has('link')) fields.set('link', href)
          if (rel === 'alternate') alternate = href
        }
      },
      ontext(data) {
        if (depth > 1) text += data
      },
      onclosetag(name, implied) {
        if (depth === 2) {
          // Closed by the end of what holds it; an empty element that closes itself is told to be the same.
          if (implied && (hasMarkup || text.trim() !== '')) broken = true
          // XHTML in Atom, and HTML in RSS that nobody escaped.
          const value = hasMarkup
            ? xml.slice(begin, parser.startIndex).replace(/<!\[CDATA\[|\]\]>/g, '')
            : text
          if (FIELDS.has(name) && !fields.get(name)) fields.set(name, value.trim())
        }
        depth -= 1
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  parser.end(xml)
  if (broken) return null
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? ''
  return {
    id: first('guid', 'id'),
    link: first('link'),
    title: first('title'),
    whole: [first('content:encoded'), first('content')],
    described: [first('description'), first('summary')],
    date: first('pubdate', 'published', 'dc:date', 'updated'),
  }
}
