/** Text with its entities: what may be said is built by code, never parsed by Telegram, so nothing from outside can become a link. */

/** Offsets and lengths in UTF-16 units, as Telegram counts them. */
export interface Entity {
  type: 'bold' | 'italic' | 'blockquote'
  offset: number
  length: number
}

export interface Words {
  text: string
  entities: Entity[]
}

/** Telegram refuses more (telegram.md 1.1: 4,096 code points; UTF-16 units err on the safe side). */
export const LONGEST_TEXT = 4096

const TAGS: Record<string, Entity['type']> = { b: 'bold', i: 'italic', q: 'blockquote' }
// A «<» of somebody else's text is carried through our own small markup in disguise (private use area).
const DISGUISE = '\uE010'

/** Prepares somebody else's text for a message: controls, bidi and zero-width marks go, and it cannot open markup. */
export function foreign(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replaceAll('<', DISGUISE)
}

/** Reads our own markup: <b>, <i> and <q> (a quotation block), properly closed. Throws on markup that is not closed. */
export function markup(source: string): Words {
  let text = ''
  const entities: Entity[] = []
  const open: { tag: string; offset: number }[] = []
  for (const part of source.split(/(<\/?[biq]>)/)) {
    const tag = part.match(/^<(\/?)([biq])>$/)
    if (!tag) text += part.replaceAll(DISGUISE, '<')
    else if (tag[1] === '') open.push({ tag: tag[2]!, offset: text.length })
    else {
      const start = open.pop()
      if (!start || start.tag !== tag[2]) throw new Error(`markup is not closed: ${tag[2]}`)
      const length = text.length - start.offset
      if (length > 0) entities.push({ type: TAGS[start.tag]!, offset: start.offset, length })
    }
  }
  if (open.length > 0) throw new Error(`markup is not closed: ${open[0]!.tag}`)
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}

/** Several pieces with `between` them; empty pieces are left out. */
export function join(pieces: readonly Words[], between: string): Words {
  let text = ''
  const entities: Entity[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (text !== '') text += between
    entities.push(...piece.entities.map((entity) => ({ ...entity, offset: entity.offset + text.length })))
    text += piece.text
  }
  return { text, entities }
}

/** Cut to what Telegram takes, at a line where possible, with an ellipsis; entities are cut with it. */
export function shorten(words: Words, most = LONGEST_TEXT): Words {
  if (words.text.length <= most) return words
  const room = words.text.slice(0, most - 2)
  const line = room.lastIndexOf('\n')
  const cut = (line > most / 2 ? room.slice(0, line) : room.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()
  const entities = words.entities
    .filter((entity) => entity.offset < cut.length)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, cut.length - entity.offset) }))
  return { text: `${cut}\n…`, entities }
}
