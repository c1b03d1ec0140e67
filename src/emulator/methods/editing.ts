/** Changing what the bot has already said. */
import { chatFor, messageFor } from '../access.ts'
import type { Args } from '../args.ts'
import type { Content } from '../contents.ts'
import type { Formatted } from '../entities.ts'
import { readCaption, readText } from '../formatted.ts'
import { type Markup, readMarkup } from '../keyboards.ts'
import type { Message } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import type { Server } from '../server.ts'
import { messageOf } from '../wire.ts'
import type { Method } from './method.ts'
import { checkLinkPreview } from './sending.ts'

export const editMessageText: Method = (server, args) => {
  const said = readText(args)
  checkLinkPreview(args)
  return edit(server, args, (message) => {
    if (message.content.photo || message.content.document)
      throw badRequest('There is no text in the message to edit')
    return said
  })
}

export const editMessageCaption: Method = (server, args) => {
  const said = readCaption(args)
  return edit(server, args, (message) => {
    if (!message.content.photo && !message.content.document)
      throw badRequest('There is no caption in the message to edit')
    return said
  })
}

export const editMessageReplyMarkup: Method = (server, args) => edit(server, args, ({ content }) => content)

/** Whatever is edited, a keyboard that is not given again is gone. */
function edit(
  server: Server,
  args: Args,
  rewrite: (message: Message) => Pick<Formatted, 'text'> & Pick<Content, 'entities'>,
): unknown {
  const markup = readMarkup(args)
  if (!args.has('chat_id') && args.int('message_id') === 0) return editInline(args)
  const chat = chatFor(server, args, 'edit')
  const message = messageFor(server, args, chat, 'message to edit')
  const { from, service, forwardedFrom } = message.content
  const own = from === 0 || (chat < 0 && from === chat)
  // In a channel only who may post there may change what they posted.
  const group = server.groups.get(chat)
  const mayEdit = group?.kind !== 'channel' || group.bot === 'administrator'
  if (!own || !mayEdit || service || forwardedFrom) throw badRequest("Message can't be edited")
  const { text, entities } = rewrite(message)
  if (same(message.content, { text, entities, markup })) throw badRequest(NOT_MODIFIED)
  server.gate.pass({ chat, edit: true })
  const { markup: _, ...rest } = message.content
  const content = { ...rest, text, entities, ...(markup ? { markup } : {}) }
  const edited = server.messages.change(message, content, server.date())
  server.changes.announce({ chat, kind: 'edit' })
  return messageOf(server, edited)
}

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

function same(
  old: Content,
  next: Pick<Content, 'text' | 'entities'> & { markup: Markup | undefined },
): boolean {
  return (
    old.text === next.text &&
    JSON.stringify([old.entities, old.markup]) === JSON.stringify([next.entities, next.markup])
  )
}

/** Messages sent through inline mode carry no chat for the bot; none of their ids is known here. */
function editInline(args: Args): never {
  if (!args.has('inline_message_id')) throw badRequest('Message identifier is not specified')
  throw badRequest('MESSAGE_ID_INVALID')
}
