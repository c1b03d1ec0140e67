/** Shared by the parsers of formatted text. */
import { badRequest } from './refusal.ts'

export function cannotParse(because: string): never {
  throw badRequest(`Can't parse entities: ${because}`)
}

/** Offsets in refusals count bytes of UTF-8. */
export const byteOffset = (text: string, index: number) => Buffer.byteLength(text.slice(0, index))

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** The HTML reference that begins at `text[at]`, an `&`: only four names and numbers count, the semicolon may be missing. */
export function decodeReference(text: string, at: number): { char: string; next: number } | undefined {
  const found = /^&(?:#x([0-9a-fA-F]*)|#(\d*)|([a-zA-Z]*))/.exec(text.slice(at, at + 12))
  if (!found) return undefined
  const [whole, hex, decimal, name] = found
  let char: string | undefined
  if (name !== undefined) char = NAMED[name]
  else {
    const code = hex !== undefined ? Number.parseInt(hex || '0', 16) : Number.parseInt(decimal || '0', 10)
    if (code > 0 && code < 0x10ffff && whole.length < 10) char = String.fromCodePoint(code)
  }
  if (char === undefined) return undefined
  const next = at + whole.length
  return { char, next: text[next] === ';' ? next + 1 : next }
}
