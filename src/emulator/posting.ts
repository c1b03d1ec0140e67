/** A message enters a chat: kept, counted, announced; and, if a person wrote it, put into the bot's inbox. */
import type { Content } from './contents.ts'
import type { Group } from './groups.ts'
import type { Message } from './messages.ts'
import type { Server } from './server.ts'
import { botMember, chatOf, messageOf, userOf } from './wire.ts'

/** The bot writes. */
export function postFromBot(server: Server, chat: number, content: Content): Message {
  const message = keep(server, chat, content)
  server.sends++
  server.changes.announce({ chat, kind: 'message' })
  return message
}

/** A person writes, or something happens in the chat that Telegram itself tells of. */
export function postFromPerson(server: Server, chat: number, content: Content): Message {
  const message = keep(server, chat, content)
  const group = server.groups.get(chat)
  if (!group || (isPresent(group) && mayRead(server, group, message))) {
    const kind = group?.kind === 'channel' ? 'channel_post' : 'message'
    server.updates.add(kind, messageOf(server, message), chat)
  }
  server.changes.announce({ chat, kind: 'message' })
  return message
}

/** Tells the bot that its own place in a chat was changed by somebody. */
export function tellMembership(
  server: Server,
  chat: number,
  by: number,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): void {
  server.updates.add(
    'my_chat_member',
    {
      chat: chatOf(server, chat),
      from: userOf(server, by),
      date: server.date(),
      old_chat_member: before,
      new_chat_member: after,
    },
    chat,
  )
}

export function setBotStatus(server: Server, group: Group, by: number, status: Group['bot']): void {
  const before = botMember(server, group.bot, group.kind)
  group.bot = status
  tellMembership(server, group.id, by, before, botMember(server, status, group.kind))
}

export const isPresent = (group: Group) =>
  group.bot !== 'never' && group.bot !== 'left' && group.bot !== 'kicked'

function keep(server: Server, chat: number, content: Content): Message {
  const group = server.groups.get(chat)
  return server.messages.add(
    chat,
    content,
    server.date(),
    group && group.kind !== 'group' ? group : undefined,
  )
}

/** Privacy mode: commands that are not for another bot, replies to the bot, what came through it, service messages. */
export function mayRead(server: Server, group: Group, { chat, content }: Message): boolean {
  if (!server.options.privacy || group.bot === 'administrator' || group.kind === 'channel') return true
  if (content.service || content.viaBot) return true
  const replied = content.replyTo === undefined ? undefined : server.messages.find(chat, content.replyTo)
  if (replied?.content.from === 0) return true
  return content.entities.some(({ type, offset, length }) => {
    if (type !== 'bot_command') return false
    const addressee = content.text.slice(offset, offset + length).split('@')[1]
    if (addressee === undefined) return offset === 0
    return addressee.toLowerCase() === server.bot.username.toLowerCase()
  })
}
