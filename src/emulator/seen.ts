/** What the person sees in a chat: the oracle of tests and the content of the chat page. */
import type { Entity } from './entities.ts'
import type { StoredFile } from './files.ts'
import type { Message } from './messages.ts'
import type { Server } from './server.ts'

export interface SeenFile {
  fileId: string
  name: string
  mime: string
  bytes: Uint8Array
}

export interface SeenButton {
  text: string
  data?: string
  url?: string
  /** Puts `@bot <this>` into the input line of this chat, or with `elsewhere` of another. */
  inlineQuery?: string
  elsewhere?: boolean
}

export interface SeenMessage {
  id: number
  from: 'bot' | number
  /** The caption where there is a photo or document; '' for service messages. */
  text: string
  entities: readonly Entity[]
  /** Inline buttons, by rows. */
  buttons: SeenButton[][]
  /** A keyboard instead of the letters, by rows; [] takes it away. */
  keyboard?: string[][]
  replyTo?: number
  /** Of a forum; missing in the general topic. */
  topic?: number
  /** Seconds since 1970, like `editedAt`. */
  date: number
  editedAt?: number
  photo?: SeenFile
  document?: SeenFile
  /** Only set among the messages asked for with `deleted`. */
  deleted?: true
  /** Sent through the bot's inline mode. */
  viaBot?: true
  /** Of a service message, such as `migrate_to_chat_id`. */
  service?: Readonly<Record<string, unknown>>
}

/** In order; deleted messages only if asked for. */
export function seenIn(server: Server, chat: number, { deleted = false } = {}): SeenMessage[] {
  return server.messages
    .ofChat(chat)
    .filter((message) => deleted || !message.deleted)
    .map(asSeen)
}

function asSeen(message: Message): SeenMessage {
  const { content } = message
  const { markup, photo, document, replyTo, service } = content
  // What the bot posts in a channel is signed by the channel.
  const isPost = message.chat < 0 && content.from === message.chat
  const seen: SeenMessage = {
    id: message.id,
    from: content.from === 0 || isPost ? 'bot' : content.from,
    text: content.text,
    entities: content.entities,
    buttons: markup?.kind === 'inline' ? markup.rows.map((row) => row.map(asSeenButton)) : [],
    date: message.date,
  }
  if (markup?.kind === 'reply') seen.keyboard = markup.rows.map((row) => row.map((button) => button.text))
  if (markup?.kind === 'remove') seen.keyboard = []
  if (replyTo !== undefined) seen.replyTo = replyTo
  if (content.thread !== undefined) seen.topic = content.thread
  if (message.editedAt !== undefined) seen.editedAt = message.editedAt
  if (photo) seen.photo = asSeenFile(photo)
  if (document) seen.document = asSeenFile(document)
  if (message.deleted) seen.deleted = true
  if (content.viaBot) seen.viaBot = true
  if (service) seen.service = service
  return seen
}

function asSeenButton(button: Record<string, unknown> & { text: string }): SeenButton {
  const here = button.switch_inline_query_current_chat
  const elsewhere = button.switch_inline_query
  return {
    text: button.text,
    ...(typeof button.callback_data === 'string' ? { data: button.callback_data } : {}),
    ...(typeof button.url === 'string' ? { url: button.url } : {}),
    ...(typeof here === 'string' ? { inlineQuery: here } : {}),
    ...(typeof elsewhere === 'string' ? { inlineQuery: elsewhere, elsewhere: true } : {}),
  }
}

const asSeenFile = ({ fileId, name, mime, bytes }: StoredFile): SeenFile => ({ fileId, name, mime, bytes })
