/** Moving between the conversations. */
import { get } from './api.js'
import { byId } from './dom.js'
import { attempt } from './notices.js'
import { authorOf, changed, chatOf, currentChat, state } from './state.js'

export async function openChat(id) {
  const leaving = currentChat()
  if (leaving) leaving.draft = byId('text').value
  state.current = id
  state.view = 'chat'
  const chat = chatOf(id)
  byId('text').value = chat.draft
  changed()
  await loadProfile(chat)
  if (matchMedia('(hover: hover)').matches) byId('text').focus()
}

export function backToList() {
  const id = state.current
  state.view = 'list'
  changed()
  queueMicrotask(() => document.querySelector(`.row[data-chat="${id}"]`)?.focus())
}

/** The command menu and the bot's description depend on the chat and on the author's language. */
export async function loadProfile(chat) {
  const answer = await attempt(() => get('profile', { chat: chat.id, lang: authorOf(chat).lang }))
  if (!answer) return
  chat.commands = answer.commands
  chat.description = answer.description
  changed()
}

/** Reads the chat again; called when something in it changed. */
export async function loadChat(id) {
  const chat = chatOf(id)
  if (!chat) return
  const { messages, open } = await get('chat', { chat: id })
  chat.messages = messages
  chat.open = open
  changed()
}
