/**
 * What is offered above the line where a person writes: the commands (opened with their button or by typing «/») and
 * the results of an inline query («@bot name»). The arrows move, Enter takes, Tab only writes, Escape closes.
 */
import { post } from './api.js'
import { byId, h } from './dom.js'
import { attempt } from './notices.js'
import { authorOf, currentChat, state } from './state.js'
import { sendText } from './talk.js'

/** Milliseconds of silence after which what was typed is asked. */
const PAUSE = 250

let asked = false
let chosen = 0
/** The text for which the list was closed with Escape. */
let dismissed = null
let offers = { query: null, results: [] }
let pause

export function startSuggestions() {
  const field = byId('text')
  byId('open-commands').addEventListener('click', () => {
    asked = byId('suggestions').hidden
    dismissed = null
    chosen = 0
    suggest()
    field.focus()
  })
  field.addEventListener('keydown', onKey)
  document.addEventListener('pointerdown', (event) => {
    if (asked && !event.target.closest('#composer')) close()
  })
}

/** Shows what fits the text, or nothing. */
export function suggest() {
  const list = byId('suggestions')
  const field = byId('text')
  askInline(field.value)
  if (field.value !== dismissed) dismissed = null
  const choices = fitting()
  const open = choices.length > 0 && dismissed === null && !byId('form').hidden
  list.hidden = !open
  byId('open-commands').setAttribute('aria-expanded', String(open))
  field.removeAttribute('aria-activedescendant')
  if (!open) return
  chosen = Math.min(chosen, choices.length - 1)
  list.replaceChildren(...choices.map((choice, index) => option(choice, index)))
  field.setAttribute('aria-activedescendant', `suggestion-${chosen}`)
  list.children[chosen]?.scrollIntoView({ block: 'nearest' })
}

function option({ name, about, take }, index) {
  return h(
    'li',
    {
      role: 'option',
      id: `suggestion-${index}`,
      'aria-selected': String(index === chosen),
      onpointerdown: (event) => event.preventDefault(),
      onclick: take,
    },
    h('b', {}, name),
    h('span', {}, about),
  )
}

function fitting() {
  const { value } = byId('text')
  const chat = currentChat()
  if (!chat) return []
  if (offers.query !== null && offers.query === inlineQuery(value)) {
    return offers.results.map(({ title, description }, index) => ({
      name: title ?? '',
      about: description ?? '',
      take: () => pick(chat, index),
    }))
  }
  const begun = /^\/(\w*)$/.exec(value)?.[1] ?? (asked && value === '' ? '' : null)
  if (begun === null) return []
  return chat.commands
    .filter(({ command }) => command.startsWith(begun))
    .map((command) => ({
      name: `/${command.command}`,
      about: command.description,
      written: `${spelled(command)} `,
      take: () => {
        write('')
        sendText(spelled(command))
      },
    }))
}

/** In a group a command carries the bot's name, since several bots may listen. */
const spelled = ({ command }) =>
  currentChat().kind === 'group' ? `/${command}@${state.setup.bot.username}` : `/${command}`

function onKey(event) {
  if (byId('suggestions').hidden || event.isComposing) return
  const choices = fitting()
  if (event.key === 'Escape') close()
  else if (event.key === 'ArrowDown') move(1, choices.length)
  else if (event.key === 'ArrowUp') move(-1, choices.length)
  else if (event.key === 'Tab' && !event.shiftKey && choices[chosen].written) write(choices[chosen].written)
  else if (event.key === 'Enter' && !event.shiftKey) choices[chosen].take()
  else return
  event.preventDefault()
}

function close() {
  asked = false
  dismissed = byId('text').value
  suggest()
}

function move(by, count) {
  chosen = (chosen + by + count) % count
  suggest()
}

function write(text) {
  const field = byId('text')
  asked = false
  chosen = 0
  field.value = text
  field.dispatchEvent(new Event('input'))
  field.focus()
}

function inlineQuery(value) {
  const start = `@${state.setup?.bot.username} `
  return value.startsWith(start) ? value.slice(start.length).trim() : null
}

function askInline(value) {
  const query = inlineQuery(value)
  clearTimeout(pause)
  if (!query || query === offers.query) return
  pause = setTimeout(async () => {
    const answer = await attempt(() => post('inline', { from: authorOf(currentChat()).id, query }))
    if (!answer) return
    offers = { query, results: answer.results }
    suggest()
  }, PAUSE)
}

async function pick(chat, index) {
  write('')
  await attempt(() => post('pick', { chat: chat.id, from: authorOf(chat).id, index }))
}
