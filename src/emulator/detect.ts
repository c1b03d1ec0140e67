/** What the server marks in a plain text by itself: commands, mentions, tags, addresses. */
import { type Entity, sortEntities } from './entities.ts'

/** Cheap enough to ask of every message: nothing is found without one of these. */
const MARKS = /[/@#.:]/

const PATTERNS: { type: string; pattern: RegExp }[] = [
  { type: 'url', pattern: /(?<![\w@./-])https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'»]/giu },
  {
    type: 'url',
    pattern:
      /(?<![\w@./:-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|info|me|io|es|ve|co|news|dev|app|us|eu)(?![\w.-]*@)(?:\/[^\s<>"]*[^\s<>".,;:!?)\]}'»])?(?![\p{L}\d_-])/giu,
  },
  { type: 'email', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  { type: 'mention', pattern: /(?<![\p{L}\d_@/])@[a-z][a-z0-9_]{3,31}(?![a-z0-9_])/giu },
  { type: 'hashtag', pattern: /(?<![\p{L}\d_#])#(?=[\d_]*\p{L})[\p{L}\d_]{1,256}/gu },
]
const COMMAND = {
  type: 'bot_command',
  pattern: /(?<![\p{L}\d_/<>@])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/])/giu,
}

/** The found entities together with `given`; what would cross a given one is left out. */
export function detectEntities(text: string, given: readonly Entity[]): Entity[] {
  if (!MARKS.test(text)) return [...given]
  const all = [...given]
  for (const { type, pattern } of [COMMAND, ...PATTERNS]) {
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: match[0].length }
      if (!all.some((other) => overlap(found, other) && !encloses(other, found))) all.push(found)
    }
  }
  return sortEntities(all)
}

function overlap(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}

/** Inside code and links nothing is marked; inside bold or a quote it is. */
function encloses(outer: Entity, inner: Entity): boolean {
  return (
    /^(?:bold|italic|underline|strikethrough|spoiler|blockquote|expandable_blockquote)$/.test(outer.type) &&
    outer.offset <= inner.offset &&
    outer.offset + outer.length >= inner.offset + inner.length
  )
}
