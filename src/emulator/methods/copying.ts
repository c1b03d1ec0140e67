/** Sending on what is already in some chat. */
import { chatFor, messageFor } from '../access.ts'
import type { Args } from '../args.ts'
import type { Content } from '../contents.ts'
import { readCaption } from '../formatted.ts'
import type { Message } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import type { Server } from '../server.ts'
import { messageOf } from '../wire.ts'
import type { Method } from './method.ts'
import { send } from './sending.ts'

export const forwardMessage: Method = (server, args) => {
  const source = sourceOf(server, args, 'message to forward')
  const { id, chat, date, content } = source
  const forwardedFrom = content.forwardedFrom ?? { chat, message: id, from: content.from, date }
  return messageOf(server, send(server, args, { ...bodyOf(content), forwardedFrom }))
}

/** Only the new message's id is told. */
export const copyMessage: Method = (server, args) => {
  const source = sourceOf(server, args, 'message to copy')
  const captioned = source.content.photo !== undefined || source.content.document !== undefined
  const caption = captioned && args.has('caption') ? readCaption(args) : {}
  return { message_id: send(server, args, { ...bodyOf(source.content), ...caption }).id }
}

function sourceOf(server: Server, args: Args, what: string): Message {
  args.required('from_chat_id')
  const message = messageFor(server, args, chatFor(server, args, 'read', 'from_chat_id'), what)
  if (message.content.service) throw badRequest(`${what} not found`)
  return message
}

function bodyOf({ text, entities, photo, document }: Content) {
  return { text, entities, ...(photo ? { photo } : {}), ...(document ? { document } : {}) }
}
