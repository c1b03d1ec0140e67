/** The story of an outlet's page as lines of text, without what surrounds it. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanLines, foldWording } from '../feeds/clean.ts'
import { htmlToText } from '../web/text.ts'
import { thinPage } from './thin.ts'

/** A page, and what its feed says of the story that should be on it. */
export interface Page {
  html: string
  title: string
  summary: string
}

export type PageText =
  /** One line per paragraph, list item or table row; at most 100,000 characters. */
  | { kind: 'story'; text: string }
  /** `other`: something else than the story, or no more of it than the feed had. */
  | { kind: 'no-story'; because: 'other' | 'unreadable' }

const MOST_CHARACTERS = 100_000
// Readability tries again with laxer rules below this; a flash of three sentences is a story.
const SHORT_STORY = 200
// Of the words of title and summary. A page in other words altogether asks to be a human, or for money.
const SAME_STORY = 0.6
/** A list of names may be a list of links, a list of headlines is no part of the story: they are longer than names. */
const HEADLINE_WORDS = 6

/** Never throws but for what a thread of its own has to survive anyway. */
export function readPage(page: Page): PageText {
  for (const furniture of [true, false]) {
    const text = cleanLines(mainText(thinPage(page.html, furniture)), MOST_CHARACTERS)
    if (text.length > page.summary.length && tellsOf(text, page)) return { kind: 'story', text }
  }
  return { kind: 'no-story', because: 'other' }
}

/** As much of an element as is used here. */
interface Block {
  textContent: string
  innerHTML: string
  querySelectorAll(selector: string): Iterable<Block>
  remove(): void
}

function mainText(html: string): string {
  const { document } = parseHTML(html)
  const found = new Readability<Block>(document, {
    charThreshold: SHORT_STORY,
    serializer: (node: unknown) => node as Block,
  }).parse()
  if (!found?.content) return ''
  for (const block of found.content.querySelectorAll('p, ul, ol, h2, h3, h4, h5')) {
    if (isHeadlines(block)) block.remove()
  }
  return htmlToText(found.content.innerHTML)
}

/** Nothing but links to other stories. */
function isHeadlines(block: Block): boolean {
  const links = [...block.querySelectorAll('a')].map((link) => link.textContent.trim())
  const linked = links.reduce((sum, text) => sum + text.length, 0)
  if (links.length === 0 || linked < 0.8 * block.textContent.trim().length) return false
  return links.some((text) => text.split(/\s+/).length > HEADLINE_WORDS)
}

function tellsOf(text: string, { title, summary }: Page): boolean {
  const told = new Set(foldWording(text).split(' '))
  const words = (of: string) => [...new Set(foldWording(of).split(' '))].filter((word) => word.length > 3)
  const asked = [...new Set([...words(title), ...words(summary)])]
  return asked.filter((word) => told.has(word)).length >= SAME_STORY * asked.length
}
