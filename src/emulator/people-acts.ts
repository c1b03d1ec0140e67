/** What people do in Telegram, each as the bot then hears of it. Impossible acts are mistakes of the test and throw. */
import type { Content } from './contents.ts'
import { cleaned, LONGEST_CAPTION, LONGEST_TEXT } from './formatted.ts'
import { GENERAL } from './groups.ts'
import type { Message } from './messages.ts'
import { mayRead, postFromPerson, tellMembership } from './posting.ts'
import type { TapResult } from './queries.ts'
import type { Server } from './server.ts'
import { botUser, chatOf, messageOf, userOf } from './wire.ts'

export interface Saying {
  chat: number
  from: number
  text: string
  replyTo?: number
  /** In a forum; without it in the general topic. */
  topic?: number
  /** With a photo, `caption` or else `text` goes below it. */
  photo?: { bytes: Uint8Array; caption?: string }
}

export interface Tapping {
  chat: number
  from: number
  message: number
  data: string
}

/** Returns the message_id; of the last part where the app splits a long text, as Telegram's apps do. */
export function say(server: Server, { chat, from, text, replyTo, topic, photo }: Saying): number {
  checkPresence(server, chat, from)
  checkTopic(server, chat, from, topic)
  if (chat === from) server.people.start(from)
  const reply = {
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(topic === undefined ? {} : { thread: topic }),
  }
  if (photo) {
    const caption = cleaned({ text: (photo.caption ?? text).slice(0, LONGEST_CAPTION), entities: [] })
    const file = server.files.keep('photo', { name: 'photo.jpg', bytes: photo.bytes })
    return postFromPerson(server, chat, { from, ...caption, ...reply, photo: file }).id
  }
  let last: Message | undefined
  for (const part of parts(text)) {
    const shown = cleaned({ text: part, entities: [] })
    if (shown.text !== '') last = postFromPerson(server, chat, { from, ...shown, ...reply })
  }
  if (!last) throw new Error('Telegram sends no empty messages')
  return last.id
}

function checkTopic(server: Server, chat: number, from: number, topic: number | undefined): void {
  const group = server.groups.get(chat)
  if (!group?.topics) {
    if (topic !== undefined) throw new Error(`the chat ${chat} has no topics`)
    return
  }
  const known = group.topics.get(topic ?? GENERAL)
  if (!known || (known.closed && !group.administrators.has(from)))
    throw new Error(`nobody but administrators writes in the topic ${topic ?? GENERAL}`)
}

function* parts(text: string): Generator<string> {
  const characters = text.length > LONGEST_TEXT ? [...text] : undefined
  if (!characters) yield text
  else
    for (let at = 0; at < characters.length; at += LONGEST_TEXT)
      yield characters.slice(at, at + LONGEST_TEXT).join('')
}

/** A person corrects an own message. */
export function edit(
  server: Server,
  act: { chat: number; from: number; message: number; text: string },
): void {
  checkPresence(server, act.chat, act.from)
  const message = server.messages.find(act.chat, act.message)
  if (message?.content.from !== act.from) throw new Error('only an own message can be edited')
  const content: Content = { ...message.content, ...cleaned({ text: act.text, entities: [] }) }
  const edited = server.messages.change(message, content, server.date())
  const group = server.groups.get(act.chat)
  if (!group || mayRead(server, group, edited))
    server.updates.add('edited_message', messageOf(server, edited), act.chat)
  server.changes.announce({ chat: act.chat, kind: 'edit' })
}

/** `data` need not be on a button of the message: a forged app sends what it likes. */
export function tap(server: Server, { chat, from, message, data }: Tapping): TapResult {
  checkPresence(server, chat, from)
  const { id, answered } = server.taps.ask(chat)
  const found = server.messages.find(chat, message)
  server.updates.add(
    'callback_query',
    {
      id,
      from: userOf(server, from),
      message: found
        ? messageOf(server, found)
        : { chat: chatOf(server, chat), message_id: message, date: 0 },
      chat_instance: String(chat * 7919),
      data,
    },
    chat,
  )
  server.changes.announce({ chat, kind: 'callback' })
  return { id, answered }
}

/** Blocking and deleting the chat are one and the same to the bot. */
export function block(server: Server, user: number): void {
  if (server.people.block(user))
    tellMembership(server, user, user, privateMember(server, 'member'), privateMember(server, 'kicked'))
}

export function unblock(server: Server, user: number): void {
  if (server.people.unblock(user))
    tellMembership(server, user, user, privateMember(server, 'kicked'), privateMember(server, 'member'))
}

function privateMember(server: Server, status: 'member' | 'kicked'): Record<string, unknown> {
  return { user: botUser(server), status, ...(status === 'kicked' ? { until_date: 0 } : {}) }
}

/** Whoever acts in a chat exists and is in it. */
export function checkPresence(server: Server, chat: number, from: number): void {
  const standing = server.people.standing(from)
  if (standing === 'unknown') throw new Error(`nobody has the id ${from}: add a person first`)
  if (standing === 'deleted') throw new Error('a deleted account does nothing')
  if (chat > 0) {
    if (chat !== from) throw new Error('in a private chat only its person acts: chat and from must be equal')
    if (standing === 'blocked') throw new Error('who blocked the bot must unblock it before writing to it')
    return
  }
  const group = server.groups.get(chat)
  if (!group) throw new Error(`there is no group ${chat}`)
  if (group.deleted || group.upgradedTo !== undefined) throw new Error('this group is no more')
  if (!group.members.has(from)) throw new Error(`${from} is not a member of the group ${chat}`)
}
