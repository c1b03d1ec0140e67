import { chatFor, messageFor } from '../access.ts'
import type { Message } from '../messages.ts'
import { badRequest } from '../refusal.ts'
import type { Server } from '../server.ts'
import type { Method } from './method.ts'

const TWO_DAYS = 48 * 3600
const MOST_IDS = 100

export const deleteMessage: Method = (server, args) => {
  if (!args.has('chat_id')) throw badRequest('Chat identifier is not specified')
  if (args.int('message_id') === 0) throw badRequest('Message identifier is not specified')
  const chat = chatFor(server, args, 'write')
  const message = messageFor(server, args, chat, 'message to delete')
  checkDeletable(server, message)
  remove(server, message)
  return true
}

/** What is already gone is skipped. */
export const deleteMessages: Method = (server, args) => {
  const given = args.json('message_ids', "Can't parse message_ids JSON object")
  if (given === undefined) throw badRequest('Message identifiers are not specified')
  if (!Array.isArray(given)) throw badRequest('Expected an Array of message identifiers')
  if (given.length > MOST_IDS) throw badRequest('Too many message identifiers specified')
  const ids = given.map(Number)
  if (ids.some((id) => !Number.isInteger(id))) throw badRequest("Can't parse message identifier as a Number")
  if (ids.some((id) => id <= 0)) throw badRequest('Invalid message identifier specified')
  if (ids.length === 0) throw badRequest('Message identifiers are not specified')
  const chat = chatFor(server, args, 'write')
  const messages = ids.map((id) => server.messages.find(chat, id)).filter((message) => message !== undefined)
  for (const message of messages) checkDeletable(server, message)
  for (const message of messages) remove(server, message)
  return true
}

/** Private chats and basic groups forget for everyone within 48 hours; others' messages in groups need the right to. */
function checkDeletable(server: Server, { chat, content, date }: Message): void {
  const group = server.groups.get(chat)
  if (group && content.from !== 0 && group.bot !== 'administrator')
    throw badRequest("Message can't be deleted")
  const lasting = group !== undefined && group.kind !== 'group'
  if (!lasting && server.date() - date > TWO_DAYS) throw badRequest("Message can't be deleted for everyone")
}

function remove(server: Server, message: Message): void {
  server.messages.remove(message)
  server.changes.announce({ chat: message.chat, kind: 'delete' })
}
