/** One message as a bubble: author, quote, picture, text, time, buttons, and what can be done with it. */
import { h, icon } from './dom.js'
import { formatted, link } from './entities.js'
import { holdOrSwipe } from './gestures.js'
import { goTo } from './log.js'
import { openMenu, toast } from './notices.js'
import { preview } from './people.js'
import { isFromOthers, state } from './state.js'
import { isBusy, prepareInline, replyTo, sendText, tap } from './talk.js'
import { clockTime, t } from './words.js'

export function bubble(chat, message, { first, last, quoted }) {
  const mine = !isFromOthers(chat, message) && message.from === chat.author
  const name = nameOf(chat, message)
  const element = h(
    'li',
    { class: ['message', mine && 'mine', first && 'first', last && 'last'].filter(Boolean).join(' ') },
    h(
      'div',
      { class: 'bubble' },
      chat.kind === 'group' && !mine && first
        ? h('p', { class: 'author', 'data-colour': colourOf(chat, message) }, name)
        : h('span', { class: 'unseen' }, t('said', mine ? t('you') : name)),
      message.replyTo !== undefined ? quote(chat, quoted) : null,
      message.photo || isPicture(message.document) ? picture(chat, message) : null,
      message.document && !isPicture(message.document) ? file(chat, message) : null,
      h(
        'div',
        { class: 'text' },
        formatted(message.text, message.entities, (command) => sendText(command)),
        h(
          'span',
          { class: 'meta' },
          message.editedAt ? `${t('edited')} ` : '',
          h('time', { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)),
        ),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'icon more',
          'aria-label': t('more'),
          'aria-haspopup': 'menu',
          'data-focus': 'more',
          onclick: (event) => {
            const box = event.currentTarget.getBoundingClientRect()
            showMenu(message, { x: box.left, y: box.bottom })
          },
        },
        icon('more'),
      ),
    ),
    message.buttons.length > 0 ? keyboard(chat, message) : null,
  )
  element.addEventListener('contextmenu', (event) => {
    if (event.target.closest('a') || getSelection()?.toString()) return
    event.preventDefault()
    showMenu(message, { x: event.clientX, y: event.clientY })
  })
  holdOrSwipe(element, { onHold: (at) => showMenu(message, at), onSwipe: () => replyTo(message) })
  return element
}

/** What a service message tells, in one line. */
export function serviceNote(chat, message) {
  const added = message.service.new_chat_members
  return added
    ? t('added', nameOf(chat, message), added.map((one) => one.first_name).join(', '))
    : t('joined')
}

function showMenu(message, at) {
  openMenu(at, [
    { label: t('reply'), picture: 'reply', choose: () => replyTo(message) },
    {
      label: t('copy'),
      picture: 'file',
      choose: async () => {
        await navigator.clipboard.writeText(message.text)
        toast(t('copied'))
      },
    },
  ])
}

function quote(chat, quoted) {
  if (!quoted) return h('span', { class: 'quoted' }, h('span', {}, t('deletedQuote')))
  return h(
    'button',
    { type: 'button', class: 'quoted', 'data-focus': 'quote', onclick: () => goTo(quoted.id) },
    h('b', {}, nameOf(chat, quoted)),
    h('span', {}, preview(quoted)),
  )
}

const isPicture = (document) => /^image\/(png|jpeg|gif)$/.test(document?.mime ?? '')
const address = (chat, message) => `/api/file?${new URLSearchParams({ chat: chat.id, message: message.id })}`

function picture(chat, message) {
  const source = address(chat, message)
  const image = h('img', { class: 'picture', src: source, alt: message.text || t('photoAlt') })
  return h('a', { href: source, target: '_blank', rel: 'noopener' }, image)
}

function file(chat, message) {
  return h(
    'a',
    { class: 'file', href: address(chat, message), download: message.document.name },
    icon('file'),
    message.document.name,
  )
}

function keyboard(chat, message) {
  return h(
    'div',
    { class: 'keyboard' },
    message.buttons.map((row) =>
      h(
        'div',
        { class: 'keys' },
        row.map((button) => key(chat, message, button)),
      ),
    ),
  )
}

function key(chat, message, button) {
  if (button.url) return link(button.url, [button.text, icon('out')], { class: 'key' })
  const press =
    button.data !== undefined
      ? () => tap(chat, message, button.data)
      : button.inlineQuery !== undefined
        ? () => prepareInline(button.inlineQuery)
        : null
  return h(
    'button',
    {
      type: 'button',
      class: 'key',
      disabled: press === null,
      'aria-busy': isBusy(chat, message, button.data) ? 'true' : null,
      'data-focus': button.data ?? button.text,
      onclick: press,
    },
    button.text,
  )
}

export function nameOf(chat, message) {
  if (message.from === 'bot') return state.setup.bot.firstName
  return chat.people.find(({ id }) => id === message.from)?.name ?? '?'
}

function colourOf(chat, message) {
  return message.from === 'bot' ? null : chat.people.findIndex(({ id }) => id === message.from) % 4
}
