/** Words of a feed as they may be stored and shown. */
import { createHash } from 'node:crypto'

/** Controls except line breaks, direction overrides, zero-width and other invisible characters (faults.md F36). */
const UNSEEN =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** Well-formed, composed text without invisible characters; lines are trimmed, at most one empty line in a row. */
export function cleanLines(text: string, most: number): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      .replace(UNSEEN, '')
      .normalize('NFC')
      // One space first: what trims lines below would look for the end of each of many spaces in a row.
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .slice(0, most)
      .toWellFormed()
  )
}

/** The same on one line. */
export function cleanLine(text: string, most: number): string {
  return cleanLines(text.replace(/\s+/g, ' '), most)
}

/** What a text says, without its markup, case, accents, spaces and punctuation: two wordings that fold alike are one. */
export function foldWording(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** SHA-256 in hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
