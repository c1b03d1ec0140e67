/** The list of conversations: whose, the last words, how many are unread. */
import { byId, face, h, reconcile } from './dom.js'
import { serviceNote } from './message.js'
import { openChat } from './open.js'
import { isFromOthers, state, unreadOf } from './state.js'
import { clockTime, currentLanguage, dayKey, shortDay, t } from './words.js'

export function showPeople() {
  byId('people-hint').textContent = t('hint')
  const newest = Math.max(0, ...[...state.chats.values()].map((chat) => chat.messages.at(-1)?.date ?? 0))
  reconcile(
    byId('chats'),
    [...state.chats.values()].map((chat) => {
      const last = chat.messages.at(-1)
      const facts = {
        name: chat.name,
        about: chat.about[currentLanguage()],
        when: last ? (dayKey(last.date) === dayKey(newest) ? clockTime(last.date) : shortDay(last.date)) : '',
        last: chat.typing ? t('writing') : last ? lastWords(chat, last) : t('nothingYet'),
        busy: chat.typing,
        author: last && !last.service && !chat.typing ? authorName(chat, last) : '',
        unread: unreadOf(chat),
        current: chat.id === state.current,
      }
      return {
        key: String(chat.id),
        signature: JSON.stringify([facts, currentLanguage()]),
        make: () => row(chat, facts),
      }
    }),
  )
  const unread = [...state.chats.values()].reduce((sum, chat) => sum + unreadOf(chat), 0)
  document.title = unread > 0 ? `(${unread}) Vigilia` : 'Vigilia'
}

function row(chat, { name, about, when, last, busy, author, unread, current }) {
  const { letters, colour } = face(chat)
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'row',
        'aria-current': current ? 'true' : null,
        'data-chat': chat.id,
        'data-focus': 'row',
        onclick: () => openChat(chat.id),
      },
      h('span', { class: 'face', 'data-colour': colour, 'aria-hidden': 'true' }, letters),
      h('span', { class: 'name' }, name, h('span', { class: 'about' }, about)),
      h('span', { class: 'when' }, when),
      h(
        'span',
        { class: 'last' },
        author || busy ? h('b', {}, author ? `${author}: ` : last) : null,
        busy ? null : last,
      ),
      unread > 0
        ? h('span', { class: 'unread' }, unread, h('span', { class: 'unseen' }, ` ${t('unread', unread)}`))
        : null,
    ),
  )
}

function authorName(chat, message) {
  if (isFromOthers(chat, message)) return chat.kind === 'group' ? state.setup.bot.firstName : ''
  return chat.kind === 'group' ? (chat.people.find(({ id }) => id === message.from)?.name ?? '') : t('you')
}

const lastWords = (chat, message) => (message.service ? serviceNote(chat, message) : preview(message))

/** The first line of a message, as the list and quotes show it. */
export function preview(message) {
  const words = withoutSpoilers(message).replace(/\s+/g, ' ').trim()
  if (message.photo) return words ? `🖼 ${words}` : `🖼 ${t('photoAlt')}`
  if (message.document) return `📎 ${words || message.document.name}`
  return words
}

/** What is hidden in the message stays hidden in its preview. */
function withoutSpoilers({ text, entities }) {
  return entities
    .filter(({ type }) => type === 'spoiler')
    .reduce(
      (words, { offset, length }) =>
        words.slice(0, offset) + '▒'.repeat(length) + words.slice(offset + length),
      text,
    )
}
