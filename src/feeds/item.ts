/** One item of any format, from what the feed wrote to what is kept. */
import { htmlToText } from '../web/text.ts'
import { cleanLine, cleanLines, digest, foldWording } from './clean.ts'
import { readDate } from './dates.ts'
import type { FeedItem } from './feed.ts'
import { canonicalLink, usableLink } from './link.ts'

const MOST_TITLE = 500
const MOST_BODY = 100_000

/** What the formats have in common, still as the feed wrote it; empty where the feed says nothing. */
export interface RawItem {
  id: string
  link: string
  /** HTML, as are the texts. */
  title: string
  /** Where the format puts the whole story, the best first, and where it puts a description of it. */
  whole: string[]
  described: string[]
  date: string
}

/** A description that is longer may well be the whole story. */
const SHORT = 1_000
/** How a text ends that goes on elsewhere. */
const CUT =
  /(?:…|\.\.\.|\[\W{0,4}\]|\b(?:leer m[aá]s|lee m[aá]s|ver m[aá]s|seguir leyendo|sigue leyendo|contin[uú](?:e|a|ar) leyendo|read more|continue reading)\W{0,5}|\b(?:appeared first on|apareci[oó] primero en|se public[oó] primero en)\b[^\n]{0,200})$/i

/** Null when there is not a word in it. */
export function toItem(raw: RawItem): FeedItem | null {
  const title = cleanLine(htmlToText(raw.title), MOST_TITLE)
  const whole = firstWords(raw.whole)
  const body = whole || firstWords(raw.described)
  if (title === '' && body === '') return null
  const url = usableLink(raw.link) ?? usableLink(raw.id)
  return {
    key: digest(identity(raw, url, title || body)),
    url,
    title,
    body,
    summary: CUT.test(body.slice(-300)) || (whole === '' && body.length < SHORT),
    revision: revisionOf({ title, body }),
    publishedAt: readDate(raw.date),
  }
}

/** The revision of a wording (feeds/feed.ts). */
export function revisionOf({ title, body }: { title: string; body: string }): string {
  return digest(`${foldWording(title)}\n${foldWording(body)}`)
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
