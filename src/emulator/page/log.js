/** The conversation on screen: days, bubbles, buttons, and where it is scrolled to. */
import { byId, face, h, reconcile } from './dom.js'
import { bubble, serviceNote } from './message.js'
import { isFromOthers, state, unreadOf } from './state.js'
import { currentLanguage, dayKey, dayName, t } from './words.js'

/** Messages of one sender within this many seconds stand close together. */
const TOGETHER = 300
/** Closer to the end than this many pixels counts as at the end. */
const NEAR = 90

let shown = { chat: null, last: 0 }

export function showLog(chat) {
  const log = byId('log')
  const scroller = byId('scroller')
  const other = shown.chat !== chat.id
  const last = chat.messages.at(-1)
  const fresh = last !== undefined && last.id > shown.last
  const mine = fresh && !isFromOthers(chat, last)
  const stay = !other && !mine && !isAtEnd(scroller)

  log.lang = chat.people[0].lang
  log.setAttribute('aria-label', t('conversation', chat.name))
  // Another chat's whole history is not news to read aloud.
  log.setAttribute('aria-live', other ? 'off' : 'polite')
  if (other) log.replaceChildren()
  reconcile(log, entries(chat))
  byId('welcome').hidden = chat.messages.length > 0
  if (chat.messages.length === 0) welcome(chat)
  if (!stay) scroller.scrollTop = scroller.scrollHeight
  shown = { chat: chat.id, last: last?.id ?? 0 }
  markRead(chat)
}

function entries(chat) {
  const list = []
  chat.messages.forEach((message, index) => {
    const before = chat.messages[index - 1]
    const after = chat.messages[index + 1]
    const day = dayKey(message.date)
    if (!before || dayKey(before.date) !== day) {
      list.push({
        key: `day ${day}`,
        signature: currentLanguage(),
        make: () => h('li', { class: 'day' }, dayName(message.date)),
      })
    }
    const first = !belongsTogether(before, message)
    const end = !belongsTogether(message, after)
    const quoted = chat.messages.find(({ id }) => id === message.replyTo)
    const busy = [...state.busy].filter((key) => key.startsWith(`${chat.id} ${message.id} `))
    list.push({
      key: `message ${message.id}`,
      signature: JSON.stringify([message, first, end, busy, quoted?.text, chat.author, currentLanguage()]),
      make: () =>
        message.service
          ? h('li', { class: 'note' }, serviceNote(chat, message))
          : bubble(chat, message, { first, last: end, quoted }),
    })
  })
  return list
}

function belongsTogether(a, b) {
  if (!a || !b || a.service || b.service) return false
  return a.from === b.from && b.date - a.date < TOGETHER && dayKey(a.date) === dayKey(b.date)
}

function welcome(chat) {
  const { letters, colour } = face(chat)
  const picture =
    chat.kind === 'private'
      ? h('img', { src: '/icon.svg', alt: '' })
      : h('span', { class: 'face', 'data-colour': colour }, letters)
  byId('welcome').replaceChildren(
    picture,
    h('h3', {}, chat.kind === 'private' ? t('welcome', chat.name) : chat.name),
    h('p', {}, chat.kind === 'private' ? chat.description || t('welcomeText') : t(`${chat.kind}Welcome`)),
  )
}

/** Read is what was on screen at the end of the chat while the page was in front. */
export function markRead(chat) {
  const scroller = byId('scroller')
  const visible = state.view === 'chat' || matchMedia('(min-width: 761px)').matches
  const end = isAtEnd(scroller)
  if (visible && end && document.visibilityState === 'visible') {
    chat.read = chat.messages.at(-1)?.id ?? chat.read
  }
  byId('to-bottom').hidden = end
  byId('to-bottom').querySelector('.count').textContent = unreadOf(chat) || ''
}

export const isAtEnd = (scroller) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR

/** Goes to a quoted message and lights it up. */
export function goTo(id) {
  const element = byId('log').querySelector(`[data-key="message ${id}"]`)
  if (!element) return
  element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  element.classList.add('found')
  element.addEventListener('animationend', () => element.classList.remove('found'), { once: true })
}
