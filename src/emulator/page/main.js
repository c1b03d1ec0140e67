/** The chat page of the trial: starts everything and repaints what changed. */
import { get, listen } from './api.js'
import {
  closeBackstage,
  isBackstageOpen,
  openBackstage,
  stageMayHaveChanged,
  startBackstage,
} from './backstage.js'
import { showComposer, startComposer } from './composer.js'
import { byId, face } from './dom.js'
import { markRead, showLog } from './log.js'
import { attempt, banner, openMenu } from './notices.js'
import { backToList, loadChat, loadProfile, openChat } from './open.js'
import { preview, showPeople } from './people.js'
import { changed, chatOf, currentChat, onState, state } from './state.js'
import { startSuggestions } from './suggestions.js'
import { setPresence } from './talk.js'
import { currentLanguage, switchLanguage, t, useTimeZone } from './words.js'

/** Telegram shows «writing» for about this long. */
const WRITING_MS = 5000
/** How often the clock backstage is set. */
const CLOCK_MS = 15_000

function show() {
  document.documentElement.lang = currentLanguage()
  byId('app').dataset.view = state.view
  byId('people').setAttribute('aria-label', t('people'))
  const language = byId('language')
  language.textContent = t('otherLanguage')
  language.lang = currentLanguage() === 'es' ? 'en' : 'es'
  language.setAttribute('aria-label', t('otherLanguageLabel'))
  for (const [id, label] of [
    ['open-backstage', 'openBackstage'],
    ['back', 'back'],
    ['chat-menu', 'options'],
    ['to-bottom', 'toBottom'],
  ]) {
    byId(id).setAttribute('aria-label', t(label))
    byId(id).title = t(label)
  }
  byId('scroller').setAttribute('aria-label', t('messages'))
  byId('offline').textContent = t('offline')
  const chat = currentChat()
  if (chat) showChat(chat)
  showPeople()
}

function showChat(chat) {
  const { letters, colour } = face(chat)
  byId('chat-face').textContent = letters
  byId('chat-face').dataset.colour = colour
  byId('chat-name').textContent = chat.name
  const status = byId('chat-status')
  status.textContent = chat.typing
    ? `${state.setup.bot.firstName}: ${t('writing')}`
    : chat.kind === 'group'
      ? [...chat.people.map(({ name }) => name), ...(chat.open ? [state.setup.bot.firstName] : [])].join(', ')
      : chat.kind === 'channel'
        ? t('channel')
        : t('sees', chat.name)
  status.classList.toggle('busy', chat.typing)
  showComposer(chat)
  showLog(chat)
}

function onChange({ chat: id, kind }) {
  const chat = chatOf(id)
  if (kind === 'commands') for (const one of state.chats.values()) loadProfile(one)
  if (!chat) return
  if (kind === 'action') {
    chat.typing = true
    clearTimeout(chat.writing)
    chat.writing = setTimeout(() => {
      chat.typing = false
      changed()
    }, WRITING_MS)
    changed()
    return
  }
  if (kind === 'message') chat.typing = false
  reload(chat)
}

/** On a phone only one chat is in sight, or none: what comes elsewhere is told above. */
function announce(chat, message) {
  if (!matchMedia('(max-width: 760px)').matches) return
  const inSight = state.view === 'list' || state.current === chat.id
  if (inSight && !isBackstageOpen()) return
  banner(chat, preview(message), () => {
    closeBackstage()
    openChat(chat.id)
  })
}

/** A burst of changes is read once: one reading runs, and at most one waits. */
async function reload(chat) {
  if (chat.reading) {
    chat.again = true
    return
  }
  chat.reading = true
  do {
    chat.again = false
    // Whatever was there when the page was opened is not new.
    const before = chat.loaded ? (chat.messages.at(-1)?.id ?? 0) : Infinity
    await attempt(() => loadChat(chat.id))
    const last = chat.messages.at(-1)
    chat.loaded = true
    if (last?.id > before && last.from === 'bot') announce(chat, last)
  } while (chat.again)
  chat.reading = false
}

async function onOpen() {
  byId('offline').hidden = true
  const setup = await get('setup')
  if (state.setup && state.setup.boot !== setup.boot) {
    location.reload()
    return
  }
  const first = state.setup === null
  state.setup = setup
  if (first) begin(setup)
  await Promise.all([...state.chats.values()].map(reload))
  if (first) {
    for (const chat of state.chats.values()) chat.read = chat.messages.at(-1)?.id ?? 0
    if (matchMedia('(min-width: 761px)').matches) await openChat(setup.chats[0].id)
    // Where there is room for everything, nobody has to find the drawer first.
    if (matchMedia('(min-width: 1161px)').matches && !setup.live) await openBackstage()
  }
  document.body.dataset.ready = 'true'
}

function begin(setup) {
  useTimeZone(setup.timeZone)
  for (const chat of setup.chats) {
    state.chats.set(chat.id, {
      ...chat,
      messages: [],
      loaded: false,
      commands: [],
      description: '',
      open: true,
      read: 0,
      draft: '',
      author: chat.people[0].id,
      replyTo: null,
      photo: null,
      typing: false,
    })
  }
}

function chatMenu(event) {
  const chat = currentChat()
  const group = chat.kind !== 'private'
  const box = event.currentTarget.getBoundingClientRect()
  openMenu({ x: box.right - 210, y: box.bottom }, [
    { label: t('backstage'), picture: 'stage', choose: openBackstage },
    {
      label: chat.open ? t(group ? 'kick' : 'block') : t(group ? 'add' : 'unblock'),
      picture: chat.open ? 'close' : 'check',
      danger: chat.open,
      choose: () => setPresence(chat, !chat.open),
    },
  ])
}

function start() {
  onState(show)
  // First, since the arrows and Enter belong to what is offered while it is open.
  startSuggestions()
  startComposer()
  startBackstage()
  byId('language').addEventListener('click', () => {
    switchLanguage()
    changed()
  })
  byId('back').addEventListener('click', backToList)
  byId('chat-menu').addEventListener('click', chatMenu)
  byId('to-bottom').addEventListener('click', () => {
    byId('scroller').scrollTo({ top: byId('scroller').scrollHeight, behavior: 'smooth' })
  })
  const seen = () => {
    const chat = currentChat()
    if (!chat) return
    const before = chat.read
    markRead(chat)
    if (chat.read !== before) showPeople()
  }
  byId('scroller').addEventListener('scroll', seen)
  document.addEventListener('visibilitychange', seen)
  setInterval(stageMayHaveChanged, CLOCK_MS)
  listen({
    onChange,
    onOpen: () => attempt(onOpen),
    onLost: () => {
      byId('offline').hidden = false
    },
  })
  show()
}

start()
