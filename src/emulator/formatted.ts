/** From a call's text, parse_mode and entities to the text people see. */
import type { Args } from './args.ts'
import { detectEntities } from './detect.ts'
import { type Entity, type Formatted, fixEntities, readEntities } from './entities.ts'
import { parseHtml } from './html.ts'
import { parseLegacyMarkdown } from './legacy-markdown.ts'
import { parseMarkdownV2 } from './markdown.ts'
import { badRequest } from './refusal.ts'

/** Bytes of a text before parsing (telegram-bot-api, Client.cpp, get_formatted_text). */
const MOST_BYTES = 32_768
/** Code points after parsing. */
export const LONGEST_TEXT = 4096
export const LONGEST_CAPTION = 1024

export interface Names {
  text: string
  parseMode: string
  entities: string
}

export const TEXT: Names = { text: 'text', parseMode: 'parse_mode', entities: 'entities' }
export const CAPTION: Names = { text: 'caption', parseMode: 'parse_mode', entities: 'caption_entities' }

/** The text of sendMessage and editMessageText. */
export function readText(args: Args): Formatted {
  const text = args.text('text')
  if (text === '') throw badRequest('Message text is empty')
  const clean = cleaned(readFormatted(args, TEXT))
  if (clean.text === '') throw badRequest('Text must be non-empty')
  if (codePoints(clean.text) > LONGEST_TEXT) throw badRequest('Message is too long')
  return clean
}

export function readCaption(args: Args): Formatted {
  const clean = cleaned(readFormatted(args, CAPTION))
  if (codePoints(clean.text) > LONGEST_CAPTION) throw badRequest('Message caption is too long')
  return clean
}

function readFormatted(args: Args, names: Names): Formatted {
  const text = args.text(names.text)
  if (text.length * 3 > MOST_BYTES && Buffer.byteLength(text) > MOST_BYTES)
    throw badRequest('Text is too long')
  const mode = args.text(names.parseMode).toLowerCase()
  if (text === '' || mode === '' || mode === 'none')
    return { text, entities: readEntities(args.json(names.entities, "Can't parse entities JSON object")) }
  if (mode === 'html') return parseHtml(text)
  if (mode === 'markdownv2') return parseMarkdownV2(text)
  if (mode === 'markdown') return parseLegacyMarkdown(text)
  throw badRequest('Unsupported parse_mode')
}

/** Dropped without a word: carriage returns, direction marks, three combining marks (tdlib, clean_input_string). */
const DROPPED = /\r|[\u2028-\u202e]|\u030a|\u0333|\u033f/
const CONTROL = /[\0-\t\v\f\x0e-\x1f]/g
/** What a text may consist of and still be empty. */
const BLANK = /^[\s\u200b-\u200f\u2060-\u2064\u2800\u3164\ufeff\u00ad]*$/

/** Cleaned, trimmed, its entities put right, and what the server marks itself added. */
export function cleaned(source: Formatted): Formatted {
  const whole = dropped(source)
  const text = whole.text.replace(CONTROL, ' ')
  if (BLANK.test(text)) return { text: '', entities: [] }
  const visible = ({ offset, length }: Entity) => text.slice(offset, offset + length).trim() !== ''
  const fixed = fixEntities(whole.entities, text.length).filter(visible)
  const end = text.trimEnd().length
  const spaces = /^[ \n]*/.exec(text)![0].length
  const start = Math.min(spaces, fixed[0]?.offset ?? spaces)
  const shown = text.slice(start, end)
  const entities: Entity[] = []
  for (const entity of fixed) {
    const length = Math.min(entity.length, end - entity.offset)
    entities.push({ ...entity, offset: entity.offset - start, length })
  }
  return { text: shown, entities: detectEntities(shown, entities) }
}

function dropped({ text, entities }: Formatted): Formatted {
  if (!DROPPED.test(text)) return { text, entities }
  const places = new Int32Array(text.length + 1)
  let shown = ''
  for (let at = 0; at < text.length; at++) {
    places[at] = shown.length
    if (!DROPPED.test(text[at]!)) shown += text[at]
  }
  places[text.length] = shown.length
  const moved = entities.map((entity) => {
    if (entity.offset < 0 || entity.length < 0 || entity.offset >= text.length) return entity
    const offset = places[entity.offset]!
    return {
      ...entity,
      offset,
      length: places[Math.min(text.length, entity.offset + entity.length)]! - offset,
    }
  })
  return { text: shown, entities: moved }
}

/** A pair of surrogates is one character. */
export function codePoints(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code < 0xdc00) count--
  }
  return count
}
