/** What a message says, apart from where and when; equal messages of the bot are kept once. */
import type { Entity } from './entities.ts'
import type { StoredFile } from './files.ts'
import type { Markup } from './keyboards.ts'

export interface Content {
  /** The bot is 0. */
  readonly from: number
  /** The caption of a photo or document. */
  readonly text: string
  readonly entities: readonly Entity[]
  readonly markup?: Markup
  readonly replyTo?: number
  readonly photo?: StoredFile
  readonly document?: StoredFile
  /** Fields of a service message, as they go into the Bot API's Message. */
  readonly service?: Readonly<Record<string, unknown>>
  readonly forwardedFrom?: { chat: number; message: number; from: number; date: number }
  readonly viaBot?: boolean
  readonly thread?: number
}

export interface Contents {
  /** The number under which an equal content is kept. */
  keep(content: Content): number
  get(index: number): Content
}

/** Broadcasts repeat one text; what was said longer ago than this many different texts is simply kept again. */
const REMEMBERED = 4096

export function createContents(): Contents {
  const kept: Content[] = []
  const known = new Map<string, number>()

  return {
    keep(content) {
      const index = kept.length
      const { from, text, entities, markup } = content
      const plain =
        from === 0 && Object.keys(content).length === (markup ? 4 : 3) && content.replyTo === undefined
      if (!plain) {
        kept.push(content)
        return index
      }
      const key = entities.length > 0 || markup ? `${text}\0${JSON.stringify([entities, markup])}` : text
      const same = known.get(key)
      if (same !== undefined) return same
      if (known.size >= REMEMBERED) known.clear()
      known.set(key, index)
      kept.push(content)
      return index
    },
    get: (index) => kept[index]!,
  }
}
