/** What the page knows, in one place; whoever changes it says so, whoever shows it listens. */

export const state = {
  /** From the server, once: bot, time zone, chats. */
  setup: null,
  /** Chat id → { messages, open, loaded, read, draft, author, replyTo, photo, typingUntil }. */
  chats: new Map(),
  /** The chat on screen, or null. */
  current: null,
  /** On a phone: what fills the screen, `list` or `chat`. */
  view: 'list',
  /** Taps that were not answered yet: «chat message data». */
  busy: new Set(),
}

const listeners = new Set()

export function onState(listener) {
  listeners.add(listener)
}

let planned = false

/** Tells everybody, once for all changes of this turn. */
export function changed() {
  if (planned) return
  planned = true
  queueMicrotask(() => {
    planned = false
    for (const listener of listeners) listener()
  })
}

export const chatOf = (id) => state.chats.get(id)
export const currentChat = () => (state.current === null ? null : state.chats.get(state.current))

/** Whose words are whose: in a group the author chosen there, otherwise the person. */
export const authorOf = (chat) => chat.people.find(({ id }) => id === chat.author) ?? chat.people[0]

/** In a channel only the bot has something to say. */
export const mayWrite = (chat) => chat.kind !== 'channel'

/** How many messages of others came since the chat was last looked at. */
export function unreadOf(chat) {
  return chat.messages.filter((message) => message.id > chat.read && isFromOthers(chat, message)).length
}

export const isFromOthers = (chat, message) => !chat.people.some(({ id }) => id === message.from)
