/** What the Bot API shows of chats and messages, as JSON objects. */

import type { StoredFile } from './files.ts'
import type { BotStatus, GroupKind } from './groups.ts'
import { markupInMessage } from './keyboards.ts'
import type { Message } from './messages.ts'
import type { User } from './people.ts'
import type { Server } from './server.ts'

export type Wire = Record<string, unknown>

export function botUser({ bot }: Server): User {
  return { id: bot.id, is_bot: true, first_name: bot.firstName, username: bot.username }
}

/** A person, the bot (0 or its own id), or someone the emulator has never heard of. */
export function userOf(server: Server, id: number): User {
  if (id === 0 || id === server.bot.id) return botUser(server)
  return server.people.user(id) ?? { id, is_bot: false, first_name: '' }
}

export function chatOf(server: Server, id: number): Wire {
  const group = server.groups.get(id)
  if (group)
    return {
      id,
      title: group.title,
      type: group.kind,
      ...(group.username === undefined ? {} : { username: group.username }),
      ...(group.kind === 'group' ? { all_members_are_administrators: false } : {}),
      ...(group.topics ? { is_forum: true } : {}),
    }
  const { is_bot: _, language_code: __, ...person } = userOf(server, id)
  return { ...person, type: 'private' }
}

/** `depth` is how many replies up are shown inside: one, as in the real API. */
export function messageOf(server: Server, message: Message, depth = 1): Wire {
  const { content } = message
  const wire: Wire = {
    message_id: message.id,
    from: userOf(server, content.from),
    chat: chatOf(server, message.chat),
    date: message.date,
  }
  if (message.chat < 0 && content.from === message.chat) {
    wire.sender_chat = wire.chat
    delete wire.from
  }
  if (content.thread !== undefined) {
    wire.message_thread_id = content.thread
    wire.is_topic_message = true
  }
  if (message.editedAt !== undefined) wire.edit_date = message.editedAt
  if (content.viaBot) wire.via_bot = botUser(server)
  if (content.forwardedFrom) addForward(server, wire, content.forwardedFrom)
  const replied =
    depth > 0 && content.replyTo !== undefined
      ? server.messages.find(message.chat, content.replyTo)
      : undefined
  if (replied) wire.reply_to_message = messageOf(server, replied, depth - 1)
  addBody(wire, message)
  const markup = markupInMessage(content.markup)
  if (markup) wire.reply_markup = markup
  return wire
}

function addBody(wire: Wire, { content }: Message): void {
  const { photo, document, text, entities } = content
  if (content.service) {
    Object.assign(wire, content.service)
  } else if (photo || document) {
    if (photo) wire.photo = [photoSize(photo)]
    if (document) wire.document = documentOf(document)
    if (text) wire.caption = text
    if (entities.length > 0) wire.caption_entities = entities
  } else {
    wire.text = text
    if (entities.length > 0) wire.entities = entities
  }
}

function addForward(
  server: Server,
  wire: Wire,
  origin: { chat: number; message: number; from: number; date: number },
): void {
  const sender = userOf(server, origin.from)
  wire.forward_origin = { type: 'user', sender_user: sender, date: origin.date }
  wire.forward_from = sender
  wire.forward_date = origin.date
}

function photoSize(file: StoredFile): Wire {
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    width: file.width ?? 0,
    height: file.height ?? 0,
  }
}

function documentOf(file: StoredFile): Wire {
  return {
    file_name: file.name,
    mime_type: file.mime,
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
  }
}

/** The bot's own ChatMember. */
export function botMember(server: Server, status: BotStatus, kind?: GroupKind): Wire {
  const user = botUser(server)
  if (status === 'never' || status === 'left') return { user, status: 'left' }
  if (status === 'kicked') return { user, status, until_date: 0 }
  if (status === 'restricted')
    return { user, status, is_member: true, until_date: 0, can_send_messages: false }
  if (status !== 'administrator') return { user, status }
  const ofChannel = kind === 'channel' ? { can_post_messages: true, can_edit_messages: true } : {}
  return { user, status, ...ADMINISTRATOR_RIGHTS, ...ofChannel }
}

export const ADMINISTRATOR_RIGHTS = {
  can_be_edited: false,
  can_manage_chat: true,
  can_change_info: true,
  can_delete_messages: true,
  can_invite_users: true,
  can_restrict_members: true,
  can_pin_messages: true,
  can_promote_members: false,
  can_manage_video_chats: true,
  is_anonymous: false,
}
