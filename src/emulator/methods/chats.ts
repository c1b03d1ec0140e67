/** What the bot may know of a chat, and two small acts in it. */
import { chatFor, checkDelivery } from '../access.ts'
import type { Args } from '../args.ts'
import type { Group } from '../groups.ts'
import { setBotStatus } from '../posting.ts'
import { badRequest } from '../refusal.ts'
import type { Server } from '../server.ts'
import { ADMINISTRATOR_RIGHTS, botMember, chatOf, userOf, type Wire } from '../wire.ts'
import type { Method } from './method.ts'

export const getChat: Method = (server, args) => {
  const chat = chatFor(server, args, 'read')
  return { ...chatOf(server, chat), accent_color_id: Math.abs(chat) % 7, max_reaction_count: 11 }
}

export const getChatMember: Method = (server, args) => {
  const user = args.int('user_id')
  if (user <= 0) throw badRequest('Invalid user_id specified')
  const chat = chatFor(server, args, user === server.bot.id ? 'read' : 'read-members')
  const group = server.groups.get(chat)
  if (!group) {
    if (user !== chat && user !== server.bot.id) throw badRequest('user not found')
    return { user: userOf(server, user), status: 'member' }
  }
  if (user === server.bot.id) return botMember(server, group.bot, group.kind)
  if (server.people.standing(user) === 'unknown') throw badRequest('user not found')
  return memberOf(server, group, user)
}

function memberOf(server: Server, group: Group, id: number): Wire {
  const user = userOf(server, id)
  const [creator] = group.administrators
  if (!group.members.has(id)) return { user, status: 'left' }
  if (id === creator) return { user, status: 'creator', is_anonymous: false }
  return group.administrators.has(id)
    ? { user, status: 'administrator', ...ADMINISTRATOR_RIGHTS }
    : { user, status: 'member' }
}

export const getChatAdministrators: Method = (server, args) => {
  const group = groupFor(server, args)
  if (!group) throw badRequest('there are no administrators in the private chat')
  const people = [...group.administrators].map((id) => memberOf(server, group, id))
  return group.bot === 'administrator' ? [...people, botMember(server, group.bot, group.kind)] : people
}

export const getChatMemberCount: Method = (server, args) => {
  const group = groupFor(server, args)
  return group ? group.members.size + 1 : 2
}

const groupFor = (server: Server, args: Args) => server.groups.get(chatFor(server, args, 'read-members'))

export const leaveChat: Method = (server, args) => {
  const group = server.groups.get(chatFor(server, args, 'read'))
  if (!group) throw badRequest("Chat member status can't be changed in private chats")
  if (group.bot !== 'left' && group.bot !== 'kicked') setBotStatus(server, group, server.bot.id, 'left')
  return true
}

const ACTIONS = new Set([
  'cancel',
  'typing',
  'record_video',
  'upload_video',
  'record_audio',
  'record_voice',
  'upload_audio',
  'upload_voice',
  'upload_photo',
  'upload_document',
  'choose_sticker',
  'pick_up_location',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

export const sendChatAction: Method = (server, args) => {
  if (!ACTIONS.has(args.text('action').toLowerCase())) throw badRequest('Wrong parameter action in request')
  const chat = chatFor(server, args, 'write')
  checkDelivery(server, chat)
  server.changes.announce({ chat, kind: 'action' })
  return true
}
