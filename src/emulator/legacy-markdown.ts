/** parse_mode Markdown, the old one: no nesting, and a mark that is never closed refuses the text (tdlib, parse_markdown). */
import type { Entity, Formatted } from './entities.ts'
import { checkedLink, mentionedUser } from './links.ts'
import { byteOffset, cannotParse } from './parsing.ts'

const ESCAPABLE = new Set('_*`[')

export function parseLegacyMarkdown(source: string): Formatted {
  const entities: Entity[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const char = source[at]!
    if (char === '\\' && ESCAPABLE.has(source[at + 1] ?? '')) {
      text += source[at + 1]
      at += 2
    } else if (!ESCAPABLE.has(char)) {
      text += char
      at++
    } else {
      const closer = char === '[' ? ']' : source.startsWith('```', at) ? '```' : char
      const language = closer === '```' ? (/^([^\s`]+)\s/.exec(source.slice(at + 3))?.[1] ?? '') : ''
      const from = at + (closer === '```' ? 3 + language.length : 1)
      const end = source.indexOf(closer, from)
      if (end < 0)
        cannotParse(`Can't find end of the entity starting at byte offset ${byteOffset(source, at)}`)
      const inner = closer === '```' ? source.slice(from, end).replace(/^\r?\n/, '') : source.slice(from, end)
      const entity: Entity = { type: 'pre', offset: text.length, length: inner.length }
      text += inner
      at = end + closer.length
      if (closer === '```') Object.assign(entity, language ? { language } : {})
      else if (char === '[') at = link(source, at, inner, entity)
      else entity.type = char === '*' ? 'bold' : char === '_' ? 'italic' : 'code'
      if (entity.length > 0) entities.push(entity)
    }
  }
  return { text, entities }
}

/** Fills in `entity` and returns where the text goes on; a link that is none leaves an empty entity. */
function link(source: string, at: number, inner: string, entity: Entity): number {
  const found = source[at] === '(' ? source.indexOf(')', at) : -1
  const url = found > 0 ? source.slice(at + 1, found) : inner
  const user = mentionedUser(url)
  const checked = checkedLink(url)
  if (user !== undefined)
    Object.assign(entity, { type: 'text_mention', user: { id: user, is_bot: false, first_name: 'User' } })
  else if (checked !== undefined) Object.assign(entity, { type: 'text_link', url: checked })
  else entity.length = 0
  return found > 0 ? found + 1 : at
}
