/** What happens to groups: the bot is added and removed, groups are deleted and become supergroups. */
import { GENERAL, type Group, type Topic } from './groups.ts'
import { isPresent, postFromPerson, setBotStatus } from './posting.ts'
import type { Server } from './server.ts'
import { botUser } from './wire.ts'

function groupOf(server: Server, chat: number): Group {
  const group = server.groups.get(chat)
  if (!group) throw new Error(`there is no group ${chat}`)
  return group
}

const serviceMessage = (from: number, service: Record<string, unknown>) => ({
  from,
  text: '',
  entities: [],
  service,
})

export function addBot(server: Server, chat: number, by: number): void {
  const group = groupOf(server, chat)
  if (isPresent(group)) return
  setBotStatus(server, group, by, group.kind === 'channel' ? 'administrator' : 'member')
  if (group.kind === 'channel') return
  const bot = botUser(server)
  postFromPerson(
    server,
    chat,
    serviceMessage(by, { new_chat_participant: bot, new_chat_member: bot, new_chat_members: [bot] }),
  )
}

/** Any other standing: an administrator reads everything, a restricted member may not write. */
export function setBot(server: Server, chat: number, by: number, status: Group['bot']): void {
  setBotStatus(server, groupOf(server, chat), by, status)
}

export function kick(server: Server, chat: number): void {
  const group = groupOf(server, chat)
  if (isPresent(group)) setBotStatus(server, group, creatorOf(group), 'kicked')
}

/** The bot is told nothing: it learns of it when it writes. */
export function deleteGroup(server: Server, chat: number): void {
  groupOf(server, chat).deleted = true
}

/** Returns the id of the supergroup; both chats tell of the migration. */
export function upgrade(server: Server, chat: number): number {
  const old = groupOf(server, chat)
  if (old.kind !== 'group') throw new Error('only a basic group can become a supergroup')
  if (old.upgradedTo !== undefined) return old.upgradedTo
  const created = server.groups.upgrade(old)
  const by = creatorOf(old)
  postFromPerson(server, chat, serviceMessage(by, { migrate_to_chat_id: created.id }))
  postFromPerson(server, created.id, serviceMessage(by, { migrate_from_chat_id: chat }))
  return created.id
}

/** Returns its id. */
export function openTopic(server: Server, chat: number, by: number, name: string): number {
  const topics = topicsOf(server, chat)
  // A topic bears the number of the message that tells of it.
  const thread = groupOf(server, chat).lastMessageId + 1
  const service = { forum_topic_created: { name, icon_color: 7322096 } }
  postFromPerson(server, chat, { ...serviceMessage(by, service), thread })
  topics.set(thread, { name, closed: false })
  return thread
}

/** Closed, only administrators write in it. */
export function closeTopic(server: Server, chat: number, thread: number, closed: boolean): void {
  const topic = topicsOf(server, chat).get(thread)
  if (!topic) throw new Error(`there is no topic ${thread}`)
  topic.closed = closed
}

export function deleteTopic(server: Server, chat: number, thread: number): void {
  if (thread === GENERAL || !topicsOf(server, chat).delete(thread))
    throw new Error(`there is no topic ${thread} that can be deleted`)
}

/** Another public name, or none: who writes to the old one finds nobody. */
export function rename(server: Server, chat: number, username: string | null): void {
  const group = groupOf(server, chat)
  if (group.kind === 'group') throw new Error('a basic group has no public name')
  if (username === null) delete group.username
  else group.username = username
}

function topicsOf(server: Server, chat: number): Map<number, Topic> {
  const { topics } = groupOf(server, chat)
  if (!topics) throw new Error(`the group ${chat} has no topics`)
  return topics
}

const creatorOf = (group: Group) => [...group.administrators][0] ?? [...group.members][0] ?? 0
