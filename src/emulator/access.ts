/** May the bot do this in that chat? The order of the questions and their refusals are those of check_chat in Client.cpp. */
import type { Args } from './args.ts'
import { GENERAL, type Group } from './groups.ts'
import type { Message } from './messages.ts'
import { badRequest, forbidden } from './refusal.ts'
import type { Server } from './server.ts'

export type Access = 'read' | 'read-members' | 'edit' | 'write'

/** The chat that a parameter names. */
export function chatFor(server: Server, args: Args, access: Access, name = 'chat_id'): number {
  return checkChat(server, args.text(name), access, args.flag('allow_paid_broadcast'))
}

/** `id` as a number, after every check the Bot API server makes by itself. */
export function checkChat(server: Server, id: string, access: Access, paid = false): number {
  if (id === '') throw badRequest('chat_id is empty')
  const chat = chatNamed(server, id)
  if (chat === undefined || !Number.isSafeInteger(chat)) throw badRequest('chat not found')
  const group = chat < 0 ? server.groups.get(chat) : undefined
  if (chat > 0) checkPerson(server, chat, access, paid)
  else if (!group || (group.bot === 'never' && group.kind === 'group')) throw badRequest('chat not found')
  else if (group.kind === 'group') checkBasicGroup(group, access)
  else checkSupergroup(group, access)
  return chat
}

function checkPerson(server: Server, chat: number, access: Access, paid: boolean): void {
  const standing = server.people.standing(chat)
  const writes = access === 'edit' || access === 'write'
  if (chat === server.bot.id) {
    if (writes) throw forbidden("the bot can't send messages to the bot")
  } else if (standing === 'unknown') {
    // Paid broadcasts do not look the person up first, so the backend refuses instead.
    throw paid ? forbidden("bot can't initiate conversation with a user") : badRequest('chat not found')
  } else if (standing === 'deleted' && writes) throw forbidden('user is deactivated')
}

function checkBasicGroup(group: Group, access: Access): void {
  const writes = access === 'write' || access === 'read-members'
  if (writes && group.upgradedTo !== undefined)
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: group.upgradedTo })
  if (writes && group.deleted) throw forbidden('the group chat was deleted')
  if (access === 'read' || group.deleted || group.upgradedTo !== undefined) return
  if (group.bot === 'kicked') throw forbidden('bot was kicked from the group chat')
  if (group.bot === 'left') throw forbidden('bot is not a member of the group chat')
}

/** The number of a chat, also of a public one that is named; what is neither is no number. */
export function chatNamed(server: Server, id: string): number | undefined {
  return id.startsWith('@') ? server.groups.named(id.slice(1))?.id : Number.parseInt(id, 10)
}

/** What is public may be read by whoever knows its name. */
function checkSupergroup(group: Group, access: Access): void {
  if (group.bot === 'kicked' || group.deleted) throw forbidden(`bot was kicked from the ${group.kind} chat`)
  const isOpen = group.username !== undefined && (access === 'read' || access === 'read-members')
  if ((group.bot === 'left' || group.bot === 'never') && !isOpen)
    throw forbidden(`bot is not a member of the ${group.kind} chat`)
}

/**
 * What only the backend knows, and so refuses last: who blocked the bot, who never wrote to it, who may not write, and
 * where: a closed topic is for administrators.
 */
export function checkDelivery(server: Server, chat: number, thread = GENERAL): void {
  if (chat > 0) {
    const standing = server.people.standing(chat)
    if (standing === 'blocked') throw forbidden('bot was blocked by the user')
    if (standing === 'never-started') throw forbidden("bot can't initiate conversation with a user")
    return
  }
  const group = server.groups.get(chat)
  const bot = group?.bot
  const channel = group?.kind === 'channel'
  if (bot === 'restricted' || (channel && bot !== 'administrator'))
    throw badRequest('not enough rights to send text messages to the chat')
  if (group?.topics?.get(thread)?.closed && bot !== 'administrator') throw badRequest('TOPIC_CLOSED')
}

/** The message under `message_id`, or a refusal that says `what` was looked for. */
export function messageFor(server: Server, args: Args, chat: number, what: string): Message {
  const message = server.messages.find(chat, args.int('message_id'))
  if (!message) throw badRequest(`${what} not found`)
  return message
}
