/** parse_mode HTML, with the tags, the leniencies and the refusals of the real parser (tdlib, MessageEntity.cpp, parse_html). */
import { type Entity, type Formatted, sortEntities } from './entities.ts'
import { readAttributes, type Tag } from './html-tags.ts'
import { checkedLink, mentionedUser } from './links.ts'
import { byteOffset, cannotParse, decodeReference } from './parsing.ts'

const TYPES: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
  a: 'text_link',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
}

export function parseHtml(source: string): Formatted {
  let text = ''
  const entities: Entity[] = []
  const open: (Tag & { offset: number })[] = []
  let at = 0
  while (at < source.length) {
    const char = source[at]!
    const reference = char === '&' ? decodeReference(source, at) : undefined
    if (reference) {
      text += reference.char
      at = reference.next
    } else if (char !== '<') {
      text += char
      at++
    } else if (source[at + 1] !== '/') {
      const { tag, next } = readStartTag(source, at)
      open.push({ ...tag, offset: text.length })
      at = next
    } else {
      const { name, next } = readEndTag(source, at, open.at(-1)?.name)
      const tag = open.pop()!
      if (name !== '' && name !== tag.name)
        cannotParse(
          `Unmatched end tag at byte offset ${byteOffset(source, at)}, expected "</${tag.name}>", found "</${name}>"`,
        )
      if (text.length > tag.offset) closeEntity(tag, text, entities)
      at = next
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  for (const entity of entities) if (entity.type === 'code') delete entity.language
  return { text, entities: sortEntities(entities) }
}

function readStartTag(source: string, at: number): { tag: Tag; next: number } {
  const nameEnd = at + 1 + source.slice(at + 1).search(/[\s>]|$/)
  const begin = () => byteOffset(source, at)
  if (nameEnd >= source.length) cannotParse(`Unclosed start tag at byte offset ${begin()}`)
  const name = source.slice(at + 1, nameEnd).toLowerCase()
  if (!(name in TYPES)) cannotParse(`Unsupported start tag "${name}" at byte offset ${begin()}`)
  const { tag, next } = readAttributes(source, at, nameEnd, name)
  if (name === 'span' && tag.argument !== 'spoiler')
    cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${begin()}`)
  return { tag, next }
}

function readEndTag(source: string, at: number, expected?: string): { name: string; next: number } {
  if (expected === undefined) cannotParse(`Unexpected end tag at byte offset ${byteOffset(source, at)}`)
  const found = /^<\/([^\s>]*)\s*>/.exec(source.slice(at, at + 200))
  if (!found) cannotParse(`Unclosed end tag at byte offset ${byteOffset(source, at)}`)
  return { name: found[1]!.toLowerCase(), next: at + found[0].length }
}

function closeEntity(tag: Tag & { offset: number }, text: string, entities: Entity[]): void {
  const { offset, argument } = tag
  const entity: Entity = { type: TYPES[tag.name]!, offset, length: text.length - offset }
  const inner = entities.at(-1)
  const sameSpan = inner?.offset === offset && inner.length === entity.length
  if (tag.name === 'a') {
    const url = argument || text.slice(offset)
    const user = mentionedUser(url)
    const checked = user === undefined ? checkedLink(url) : undefined
    if (user !== undefined) {
      Object.assign(entity, { type: 'text_mention', user: { id: user, is_bot: false, first_name: 'User' } })
    } else if (checked === undefined) return
    else entity.url = checked
  } else if (tag.name === 'tg-emoji') {
    if (!/^[1-9]\d*$/.test(argument)) cannotParse('Invalid custom emoji identifier specified')
    entity.custom_emoji_id = argument
  } else if (tag.name === 'tg-time') {
    if (!tag.date) return
    entity.unix_time = tag.date
    if (argument) entity.date_time_format = argument
  } else if (tag.name === 'blockquote' && argument) {
    entity.type = 'expandable_blockquote'
  } else if (tag.name === 'pre' && sameSpan && inner.type === 'code' && inner.language) {
    inner.type = 'pre'
    return
  } else if (tag.name === 'code' && sameSpan && inner.type === 'pre' && argument) {
    inner.language = argument
    return
  } else if (tag.name === 'code' && argument) {
    entity.language = argument
  }
  entities.push(entity)
}
