/** parse_mode MarkdownV2, with the refusals of the real parser (tdlib, MessageEntity.cpp, do_parse_markdown_v2). */
import { type Entity, type Formatted, sortEntities } from './entities.ts'
import { checkedLink, mentionedUser } from './links.ts'
import { byteOffset, cannotParse } from './parsing.ts'

type Kind =
  | 'Bold'
  | 'Italic'
  | 'Underline'
  | 'Strikethrough'
  | 'Spoiler'
  | 'Code'
  | 'Pre'
  | 'PreCode'
  | 'TextUrl'
  | 'CustomEmoji'
  | 'BlockQuote'

interface Open {
  kind: Kind
  argument: string
  /** In the text so far, UTF-16. */
  offset: number
  /** In the source, for the refusal. */
  begin: number
}

const TYPES: Record<Kind, string> = {
  Bold: 'bold',
  Italic: 'italic',
  Underline: 'underline',
  Strikethrough: 'strikethrough',
  Spoiler: 'spoiler',
  Code: 'code',
  Pre: 'pre',
  PreCode: 'pre',
  TextUrl: 'text_link',
  CustomEmoji: 'custom_emoji',
  BlockQuote: 'blockquote',
}
/** What ends each entity; a quote ends with its last line. */
const CLOSERS: Record<Kind, string | undefined> = {
  Bold: '*',
  Italic: '_',
  Underline: '__',
  Strikethrough: '~',
  Spoiler: '||',
  Code: '`',
  Pre: '```',
  PreCode: '```',
  TextUrl: ']',
  CustomEmoji: ']',
  BlockQuote: undefined,
}
const RESERVED = new Set('_*[]()~`>#+-=|{}.!\n')
const VERBATIM = new Set<Kind>(['Code', 'Pre', 'PreCode'])

export function parseMarkdownV2(source: string): Formatted {
  let text = ''
  let at = 0
  let quote = false
  let lineStart = true
  const entities: Entity[] = []
  const open: Open[] = []

  const reserved = (char: string) =>
    cannotParse(`Character '${char}' is reserved and must be escaped with the preceding '\\'`)
  const unfinished = ({ kind, begin }: Open) =>
    cannotParse(`Can't find end of ${kind} entity at byte offset ${byteOffset(source, begin)}`)
  const begin = (kind: Kind, length: number, argument = '') => {
    open.push({ kind, argument, offset: text.length, begin: at })
    at += length
  }

  while (at < source.length) {
    const char = source[at]!
    const last = open.at(-1)
    const escaped = char === '\\' ? source.charCodeAt(at + 1) : Number.NaN
    if (escaped > 0 && escaped <= 126) {
      text += source[at + 1]
      lineStart = source[at + 1] === '\n'
      at += 2
    } else if (last && VERBATIM.has(last.kind) ? char !== '`' : !RESERVED.has(char)) {
      text += char
      if (char !== '\r') lineStart = false
      at++
    } else if (last && quote && char === '\n' && source[at + 1] !== '>') {
      if (last.kind !== 'BlockQuote') unfinished(last)
      text += char
      at++
      finish(open.pop()!)
      quote = false
      lineStart = true
    } else if (last && isEnd(last.kind, char)) {
      close(open.pop()!)
    } else if (char === '\n') {
      text += char
      at++
      lineStart = true
    } else if (char === '>') {
      if (!lineStart) reserved(char)
      if (quote) at++
      else begin('BlockQuote', 1)
      quote = true
    } else start(char)
  }
  if (quote && open.at(-1)?.kind === 'BlockQuote') finish(open.pop()!)
  const left = open.at(-1)
  if (left) unfinished(left)
  return { text, entities: sortEntities(entities) }

  function isEnd(kind: Kind, char: string): boolean {
    const closer = CLOSERS[kind]
    if (closer === undefined || !source.startsWith(closer, at)) return false
    return kind !== 'Italic' || char !== source[at + 1]
  }

  function start(char: string): void {
    const twice = source[at + 1] === char
    if (char === '_') begin(twice ? 'Underline' : 'Italic', twice ? 2 : 1)
    else if (char === '*') begin('Bold', 1)
    else if (char === '~') begin('Strikethrough', 1)
    else if (char === '|' && twice) begin('Spoiler', 2)
    else if (char === '[') begin('TextUrl', 1)
    else if (char === '!' && source[at + 1] === '[') begin('CustomEmoji', 2)
    else if (char === '`' && source.startsWith('```', at)) startPre()
    else if (char === '`') begin('Code', 1)
    else reserved(char)
  }

  /** A language may follow at once; one line break after it is not part of the text. */
  function startPre(): void {
    const language = /^([^\s`]+)(?=\s)/.exec(source.slice(at + 3))?.[1] ?? ''
    const after = at + 3 + language.length
    const lineBreak = /^(?:\r\n|\n\r|\n|\r)/.exec(source.slice(after, after + 2))?.[0] ?? ''
    begin(language ? 'PreCode' : 'Pre', 3 + language.length + lineBreak.length, language)
  }

  function close(entity: Open): void {
    at += CLOSERS[entity.kind]!.length
    if (entity.kind === 'CustomEmoji') {
      if (source[at] !== '(') cannotParse('Custom emoji entity must contain a tg://emoji URL')
      const id = /^tg:\/\/emoji\?id=(\d+)$/.exec(readUrl('a custom emoji URL'))?.[1]
      finish(entity, { custom_emoji_id: id ?? cannotParse('Invalid custom emoji identifier specified') })
    } else if (entity.kind === 'TextUrl') {
      const url = source[at] === '(' ? readUrl('a URL') : text.slice(entity.offset)
      const user = mentionedUser(url)
      const link = checkedLink(url)
      if (user !== undefined)
        finish(entity, { type: 'text_mention', user: { id: user, is_bot: false, first_name: 'User' } })
      else if (link !== undefined) finish(entity, { url: link })
    } else finish(entity, entity.argument ? { language: entity.argument } : {})
  }

  /** From the `(` at `at` to behind its `)`. */
  function readUrl(what: string): string {
    const from = ++at
    let url = ''
    while (at < source.length && source[at] !== ')') {
      const code = source.charCodeAt(at + 1)
      if (source[at] === '\\' && code > 0 && code <= 126) at++
      url += source[at++]
    }
    if (at >= source.length)
      cannotParse(`Can't find end of ${what} at byte offset ${byteOffset(source, from)}`)
    at++
    return url
  }

  function finish(entity: Open, more: Partial<Entity> = {}): void {
    const length = text.length - entity.offset
    if (length > 0) entities.push({ type: TYPES[entity.kind], offset: entity.offset, length, ...more })
  }
}
