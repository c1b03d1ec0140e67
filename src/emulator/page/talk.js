/** What a person does in the chat on screen: writes, taps, answers, leaves. */
import { post } from './api.js'
import { byId } from './dom.js'
import { alertBox, attempt, toast } from './notices.js'
import { authorOf, changed, currentChat, mayWrite, state } from './state.js'
import { t } from './words.js'

/** Sends `text`, and the photo and the reply that wait in the composer, as the chat's author. True when it was sent. */
export async function sendText(text) {
  const chat = currentChat()
  const { photo, replyTo: quoted } = chat
  if (!chat.open || !mayWrite(chat) || (text.trim() === '' && !photo)) return false
  chat.photo = null
  chat.replyTo = null
  changed()
  const sent = await attempt(() =>
    post('say', {
      chat: chat.id,
      from: authorOf(chat).id,
      text: text.trim(),
      ...(quoted ? { replyTo: quoted.id } : {}),
      ...(photo ? { photo: photo.base64 } : {}),
    }),
  )
  return sent !== undefined
}

export function replyTo(message) {
  const chat = currentChat()
  if (!chat.open || !mayWrite(chat)) return
  chat.replyTo = message
  changed()
  byId('text').focus()
}

const busyKey = (chat, message, data) => `${chat.id} ${message.id} ${data}`
export const isBusy = (chat, message, data) => state.busy.has(busyKey(chat, message, data))

/** The button spins until the bot answers; what it answers is shown as a toast or as an alert. */
export async function tap(chat, message, data) {
  const key = busyKey(chat, message, data)
  if (state.busy.has(key)) return
  state.busy.add(key)
  changed()
  const answer = await attempt(() =>
    post('tap', { chat: chat.id, from: authorOf(chat).id, message: message.id, data }),
  )
  state.busy.delete(key)
  changed()
  if (!answer) return
  if (!answer.answered) toast(t('noAnswer'))
  else if (answer.text && answer.alert) alertBox(answer.text)
  else if (answer.text) toast(answer.text)
}

/** A button that begins an inline query puts it into the composer. */
export function prepareInline(query) {
  const field = byId('text')
  field.value = `@${state.setup.bot.username} ${query}`
  field.dispatchEvent(new Event('input'))
  field.focus()
}

export async function setPresence(chat, present) {
  await attempt(() => post('presence', { chat: chat.id, by: authorOf(chat).id, present }))
}
