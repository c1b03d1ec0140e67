/**
 * What real feeds get wrong, put right before a strict parser sees them: text before the prolog, bare ampersands,
 * undeclared entities, unquoted attributes, markup where text belongs, and files that stop in the middle. A feed is
 * taken apart into its items first, so that a broken one costs only itself and no hostile one occupies the process;
 * everything here is linear in the length of the text.
 */
import { matches } from '../matches.ts'

export type TakenApart =
  | { kind: 'items'; name: 'item' | 'entry'; items: string[]; skipped: number }
  | { kind: 'not-a-feed'; because: NotAFeed }

/** `unreadable`: whoever parsed it hung, crashed or ran out of memory (parsing/parser.ts). */
export type NotAFeed = 'html' | 'empty' | 'malformed' | 'forbidden-declaration' | 'unreadable'

/** Items read in one visit (faults.md F20); feeds list the newest first. */
export const MOST_ITEMS = 500
// A whole article with its markup stays far below; what is longer is an attack or a file in the wrong place.
const MOST_CHARACTERS_AN_ITEM = 250_000
const MOST_CHARACTERS = 4_000_000
// Tags of the feed itself; those of an article are inside text by then. Deep nesting costs the parser quadratic time.
const MOST_TAGS_AN_ITEM = 2_000

const OPAQUE = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g
const BEGINNING = /<(?:(rss|feed|rdf:RDF)(?=[\s>])|html[\s>]|!doctype\s+html)/i
const HTML_PIECE = /<(?:head|body|div|p|script|meta)[\s>]/i
const DECLARATION = /<!(?:doctype|entity|element|attlist|notation)/i

/**
 * The `<item>` or `<entry>` elements of a feed, mended, at most MOST_ITEMS; those that are too long or beyond that
 * number are `skipped`, one that was cut off by the end of the file is left out. `contentType` decides only what else
 * a text is when there is no feed in it.
 */
export function takeApart(text: string, contentType: string | null): TakenApart {
  if (text.trim() === '') return { kind: 'not-a-feed', because: 'empty' }
  const masked = mask(text)
  const beginning = masked.match(BEGINNING)
  const root = beginning?.[1]?.toLowerCase()
  if (!root) {
    const isHtml = beginning !== null || /html/i.test(contentType ?? '') || HTML_PIECE.test(masked)
    return { kind: 'not-a-feed', because: isHtml ? 'html' : 'malformed' }
  }
  // No feed needs one, and each way of harming a parser of XML begins with one.
  if (DECLARATION.test(masked)) return { kind: 'not-a-feed', because: 'forbidden-declaration' }

  const name = root === 'feed' ? 'entry' : 'item'
  const found = elements(text, masked, name)
  if (found.length === 0 && !isWhole(masked, root)) return { kind: 'not-a-feed', because: 'malformed' }
  const items: string[] = []
  let characters = 0
  for (const item of found) {
    if (items.length === MOST_ITEMS || characters + item.length > MOST_CHARACTERS) break
    if (item.length > MOST_CHARACTERS_AN_ITEM) continue
    characters += item.length
    const mended = mendItem(item)
    if (mended !== null) items.push(mended)
  }
  return { kind: 'items', name, items, skipped: found.length - items.length }
}

/** The same length, with comments, CDATA and processing instructions blanked: what is left is markup. */
function mask(text: string): string {
  return text.replace(OPAQUE, (opaque) => ' '.repeat(opaque.length))
}

/** Without an item only a feed that was not cut off counts as one. */
function isWhole(masked: string, root: string): boolean {
  return root === 'feed'
    ? /<\/feed\s*>|<feed[^<>]*\/>/i.test(masked)
    : /<channel[\s>/]/i.test(masked) && /<\/(?:rss|rdf:RDF)\s*>/i.test(masked)
}

/** Every element of that name that was closed; one that was not is left behind at the next opening. */
function elements(text: string, masked: string, name: string): string[] {
  const found: string[] = []
  const opening = new RegExp(`<${name}(?=[\\s>])`, 'g')
  let from = 0
  for (const closing of matches(masked, new RegExp(`</${name}\\s*>`, 'g'))) {
    const end = closing.index + closing[0].length
    const start = matches(masked.slice(from, closing.index), opening).at(-1)?.index
    if (start !== undefined) found.push(text.slice(from + start, end))
    from = end
  }
  return found
}

/** Null when it has more tags than an item has. */
function mendItem(item: string): string | null {
  if (mask(item).split('<', MOST_TAGS_AN_ITEM + 1).length > MOST_TAGS_AN_ITEM) return null
  return item.includes('&#')
    ? item.replace(NUMBERED, (found, hex?: string, decimal?: string) =>
        isCharacter(hex ? Number.parseInt(hex, 16) : Number(decimal)) ? found : '',
      )
    : item
}

const NUMBERED = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi

/** XML 1.0, 2.2: what else a number may name has no place in a document. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
}
