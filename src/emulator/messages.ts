/**
 * Every message of every chat, in columns: about 30 bytes a message plus its text once. A message is found by its
 * row; the rows of one chat are chained backwards.
 */
import { flags, identifiers, ints, seconds } from './columns.ts'
import { type Content, createContents } from './contents.ts'

export interface Message {
  readonly row: number
  readonly chat: number
  readonly id: number
  /** Seconds. */
  readonly date: number
  readonly content: Content
  readonly editedAt?: number
  readonly deleted: boolean
}

export interface Messages {
  /** `numbers` is set for chats that number their own messages; all others share the bot's one sequence. */
  add(chat: number, content: Content, date: number, numbers?: { lastMessageId: number }): Message
  find(chat: number, id: number): Message | undefined
  change(message: Message, content: Content, editedAt?: number): Message
  remove(message: Message): void
  /** All of a chat, the oldest first, the deleted ones too. */
  ofChat(chat: number): Message[]
  /** Private chats of this range get their place in an array instead of an entry in a map. */
  reserve(from: number, to: number): void
}

export function createMessages(): Messages {
  const contents = createContents()
  const chats = identifiers()
  const ids = ints()
  const dates = seconds()
  const content = ints()
  const previous = ints()
  const deleted = flags()
  const edits = new Map<number, number>()
  const sharedRows = ints()
  const ownRows = new Map<number, Map<number, number>>()
  const lastRows = new Map<number, number>()
  const ranges: { from: number; to: number; last: ReturnType<typeof ints> }[] = []
  let lastSharedId = 0

  // Rows are kept plus one, so that 0 means none.
  const rangeOf = (chat: number) => ranges.find((range) => chat >= range.from && chat <= range.to)
  function lastRow(chat: number): number {
    const range = rangeOf(chat)
    return range ? range.last.get(chat - range.from) : (lastRows.get(chat) ?? 0)
  }
  function setLastRow(chat: number, row: number): void {
    const range = rangeOf(chat)
    if (range) range.last.set(chat - range.from, row)
    else lastRows.set(chat, row)
  }
  function at(row: number): Message {
    const editedAt = edits.get(row)
    const message = {
      row,
      chat: chats.get(row),
      id: ids.get(row),
      date: dates.get(row),
      content: contents.get(content.get(row)),
      deleted: deleted.get(row) === 1,
    }
    return editedAt === undefined ? message : { ...message, editedAt }
  }

  return {
    add(chat, said, date, numbers) {
      const row = ids.length
      const id = numbers ? ++numbers.lastMessageId : ++lastSharedId
      chats.push(chat)
      ids.push(id)
      dates.push(date)
      content.push(contents.keep(said))
      previous.push(lastRow(chat))
      deleted.push(0)
      setLastRow(chat, row + 1)
      if (numbers) {
        const rows = ownRows.get(chat) ?? new Map<number, number>()
        ownRows.set(chat, rows.set(id, row + 1))
      } else {
        sharedRows.set(id, row + 1)
      }
      return { row, chat, id, date, content: said, deleted: false }
    },
    find(chat, id) {
      const own = ownRows.get(chat)
      const row = own ? (own.get(id) ?? 0) : id > 0 ? sharedRows.get(id) : 0
      if (row === 0 || chats.get(row - 1) !== chat || deleted.get(row - 1) === 1) return undefined
      return at(row - 1)
    },
    change(message, said, editedAt) {
      content.set(message.row, contents.keep(said))
      if (editedAt !== undefined) edits.set(message.row, editedAt)
      return at(message.row)
    },
    remove(message) {
      deleted.set(message.row, 1)
    },
    ofChat(chat) {
      const found: Message[] = []
      for (let row = lastRow(chat); row > 0; row = previous.get(row - 1)) found.push(at(row - 1))
      return found.reverse()
    },
    reserve(from, to) {
      ranges.push({ from, to, last: ints() })
    },
  }
}
