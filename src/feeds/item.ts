/** One item of any format, from what the feed wrote to what is kept. */
import { htmlToText } from '../web/text.ts'
import { cleanLine, cleanLines, digest } from './clean.ts'
import { readDate } from './dates.ts'
import type { FeedItem } from './feed.ts'
import { canonicalLink, usableLink } from './link.ts'

const MOST_TITLE = 500
const MOST_BODY = 100_000

/** What the formats have in common, still as the feed wrote it; empty where the feed says nothing. */
export interface RawItem {
  id: string
  link: string
  /** HTML, as are the bodies: the fullest first. */
  title: string
  bodies: string[]
  date: string
}

/** Null when there is not a word in it. */
export function toItem(raw: RawItem): FeedItem | null {
  const title = cleanLine(htmlToText(raw.title), MOST_TITLE)
  const body = firstWords(raw.bodies)
  if (title === '' && body === '') return null
  const url = usableLink(raw.link) ?? usableLink(raw.id)
  return { key: digest(identity(raw, url, title || body)), url, title, body, publishedAt: readDate(raw.date) }
}

/** A full text that is only a picture is worth less than a description in words. */
function firstWords(bodies: readonly string[]): string {
  for (const html of bodies) {
    const text = html && cleanLines(htmlToText(html), MOST_BODY)
    if (text) return text
  }
  return ''
}

/**
 * The link first: some feeds write a new guid at every visit, others the same one for every story, and some lead to
 * another mirror host each day (canonicalLink leaves the host out).
 */
function identity(raw: RawItem, url: string | null, words: string): string {
  const link = url && canonicalLink(url)
  if (link) return `link ${link}`
  const id = raw.id.trim() || raw.link.trim()
  return id ? `id ${id}` : `words ${words}`
}
