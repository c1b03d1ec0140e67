/** The attributes of a start tag in parse_mode HTML. */
import { byteOffset, cannotParse, decodeReference } from './parsing.ts'

export interface Tag {
  name: string
  /** The one attribute that matters for this tag; '' where missing. */
  argument: string
  /** Of tg-time, seconds. */
  date?: number
}

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char)

/** `from` is where the tag's name ends; `next` is after its `>`. */
export function readAttributes(
  source: string,
  begin: number,
  from: number,
  name: string,
): { tag: Tag; next: number } {
  const tag: Tag = { name, argument: '' }
  const unclosed = (what = '') =>
    cannotParse(`Unclosed start tag ${what}at byte offset ${byteOffset(source, begin)}`)
  let at = from
  const skipSpace = () => {
    while (isSpace(source[at])) at++
  }
  while (source[at] !== '>') {
    skipSpace()
    if (source[at] === '>') break
    const attributeAt = at
    while (at < source.length && !/[\s=>/"']/.test(source[at]!)) at++
    const attribute = source.slice(attributeAt, at)
    if (attribute === '')
      cannotParse(`Empty attribute name in the tag "${name}" at byte offset ${byteOffset(source, begin)}`)
    skipSpace()
    if (source[at] !== '=') {
      if (at >= source.length) unclosed(`"${name}" `)
      note(tag, attribute, '')
      continue
    }
    at++
    skipSpace()
    if (at >= source.length) unclosed(`"${name}" `)
    const value = /["']/.test(source[at]!) ? quoted(source, at) : bare(source, at)
    at = value.next
    if (at >= source.length) unclosed()
    note(tag, attribute, value.text)
  }
  return { tag, next: at + 1 }
}

function quoted(source: string, from: number): { text: string; next: number } {
  const quote = source[from]
  let text = ''
  let at = from + 1
  while (at < source.length && source[at] !== quote) {
    const reference = source[at] === '&' ? decodeReference(source, at) : undefined
    text += reference ? reference.char : source[at]
    at = reference ? reference.next : at + 1
  }
  return { text, next: Math.min(at + 1, source.length) }
}

/** Letters, digits, periods and hyphens; case does not matter. */
function bare(source: string, from: number): { text: string; next: number } {
  let at = from
  while (at < source.length && /[A-Za-z0-9.-]/.test(source[at]!)) at++
  if (at < source.length && !isSpace(source[at]) && source[at] !== '>')
    cannotParse(`Unexpected end of name token at byte offset ${byteOffset(source, from)}`)
  return { text: source.slice(from, at).toLowerCase(), next: at }
}

function note(tag: Tag, attribute: string, value: string): void {
  const key = `${tag.name} ${attribute}`
  if (key === 'blockquote expandable') tag.argument = '1'
  else if (key === 'a href' || key === 'tg-emoji emoji-id' || key === 'tg-time format') tag.argument = value
  else if (key === 'code class' && value.startsWith('language-')) tag.argument = value.slice(9)
  else if (key === 'span class' && value.startsWith('tg-')) tag.argument = value.slice(3)
  else if (key === 'tg-time unix') tag.date = Number.parseInt(value, 10) || 0
}
