/** Toasts, alerts and small menus. */
import { byId, h, icon } from './dom.js'
import { t } from './words.js'

export function toast(text) {
  const shown = h('p', { class: 'toast' }, text)
  byId('toasts').append(shown)
  setTimeout(() => shown.remove(), Math.min(9000, 2500 + text.length * 50))
}

/** A message that came where nobody is looking; a newer one of the same chat takes its place. */
export function banner(chat, words, open) {
  document.querySelector(`.banner[data-chat="${chat.id}"]`)?.remove()
  const shown = h(
    'button',
    {
      type: 'button',
      class: 'banner',
      'data-chat': chat.id,
      onclick: () => {
        shown.remove()
        open()
      },
    },
    h('b', {}, chat.name),
    h('span', {}, words),
  )
  byId('toasts').append(shown)
  setTimeout(() => shown.remove(), 6000)
}

/** A text that has to be read and closed. */
export function alertBox(text) {
  byId('alert-text').textContent = text
  byId('alert-ok').textContent = t('understood')
  byId('alert').showModal()
}

/** Tells what went wrong instead of staying silent; returns undefined then. */
export async function attempt(action) {
  try {
    return await action()
  } catch (error) {
    toast(t('failed', error instanceof Error ? error.message : String(error)))
  }
}

/** A menu at a point: arrows move, Escape and a click elsewhere close and give the focus back. */
export function openMenu(at, choices) {
  const before = document.activeElement
  const menu = h(
    'div',
    { class: 'menu', role: 'menu' },
    choices.map(({ label, picture, danger, choose }) =>
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          class: danger ? 'danger' : null,
          onclick: () => {
            close()
            choose()
          },
        },
        icon(picture),
        label,
      ),
    ),
  )
  const items = [...menu.children]
  function close() {
    menu.remove()
    document.removeEventListener('pointerdown', outside, true)
    before?.focus?.({ preventScroll: true })
  }
  function outside(event) {
    if (!menu.contains(event.target)) close()
  }
  menu.addEventListener('keydown', (event) => {
    const place = items.indexOf(document.activeElement)
    if (event.key === 'Escape' || event.key === 'Tab') close()
    else if (event.key === 'ArrowDown') items[(place + 1) % items.length].focus()
    else if (event.key === 'ArrowUp') items.at(place - 1).focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  document.body.append(menu)
  const { width, height } = menu.getBoundingClientRect()
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`
  document.addEventListener('pointerdown', outside, true)
  items[0]?.focus({ preventScroll: true })
}
