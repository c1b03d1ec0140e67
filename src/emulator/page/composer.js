/** The line where a person writes, with what is attached to it and the button that stands there instead. */
import { byId, h, icon } from './dom.js'
import { nameOf } from './message.js'
import { toast } from './notices.js'
import { loadProfile } from './open.js'
import { preview } from './people.js'
import { authorOf, changed, currentChat, mayWrite } from './state.js'
import { suggest } from './suggestions.js'
import { sendText, setPresence } from './talk.js'
import { t } from './words.js'

/** Bytes: Telegram's own ceiling for photos. */
const LARGEST_PHOTO = 10 * 1024 * 1024

export function startComposer() {
  const field = byId('text')
  byId('form').addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  field.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    } else if (event.key === 'Escape' && currentChat()?.replyTo) {
      currentChat().replyTo = null
      changed()
    }
  })
  field.addEventListener('input', fitHeight)
  field.addEventListener('paste', (event) => {
    const image = [...event.clipboardData.files].find(({ type }) => type.startsWith('image/'))
    if (!image) return
    event.preventDefault()
    attach(image)
  })
  byId('open-photo').addEventListener('click', () => byId('photo').click())
  byId('photo').addEventListener('change', (event) => {
    const [image] = event.target.files
    if (image) attach(image)
    event.target.value = ''
  })
  byId('chat').addEventListener('dragover', (event) => event.preventDefault())
  byId('chat').addEventListener('drop', (event) => {
    event.preventDefault()
    const [image] = event.dataTransfer.files
    if (image) attach(image)
  })
  byId('instead').addEventListener('click', () => {
    const chat = currentChat()
    if (!chat.open) setPresence(chat, true)
    else sendText('/start')
  })
}

async function send() {
  const field = byId('text')
  const text = field.value
  field.value = ''
  fitHeight()
  if (!(await sendText(text)) && field.value === '') {
    field.value = text
    fitHeight()
  }
}

/** As high as its text, to a limit the style sets. */
function fitHeight() {
  const field = byId('text')
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
  byId('send').disabled = field.value.trim() === '' && !currentChat()?.photo
  suggest()
}

async function attach(image) {
  if (!/^image\/(png|jpeg)$/.test(image.type) || image.size > LARGEST_PHOTO) {
    toast(t('photoTooBig'))
    return
  }
  const address = await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(image)
  })
  const chat = currentChat()
  chat.photo = { base64: address.slice(address.indexOf(',') + 1), preview: URL.createObjectURL(image) }
  changed()
  byId('text').focus()
}

export function showComposer(chat) {
  const instead = !chat.open
    ? chat.kind === 'private'
      ? t('unblock')
      : t('add')
    : mustStart(chat)
      ? t('start')
      : null
  const canWrite = instead === null && mayWrite(chat)
  byId('form').hidden = !canWrite
  byId('instead').hidden = instead === null
  byId('instead').textContent = instead ?? ''
  const field = byId('text')
  field.placeholder = t('write')
  field.setAttribute('aria-label', t('write'))
  for (const [id, label] of [
    ['send', 'send'],
    ['open-commands', 'commands'],
    ['open-photo', 'photo'],
  ]) {
    byId(id).setAttribute('aria-label', t(label))
    byId(id).title = t(label)
  }
  showAuthors(chat, canWrite)
  showAttached(chat)
  showKeys(chat, canWrite)
  fitHeight()
}

const mustStart = (chat) => chat.kind === 'private' && chat.messages.length === 0

function showAuthors(chat, canWrite) {
  const authors = byId('authors')
  authors.hidden = chat.people.length < 2 || !canWrite
  if (authors.hidden) return
  const signature = `${chat.id} ${chat.author} ${t('writeAs')}`
  if (authors.dataset.signature === signature) return
  authors.dataset.signature = signature
  const focused = authors.contains(document.activeElement)
  authors.replaceChildren(
    h('legend', {}, t('writeAs')),
    ...chat.people.map((person) =>
      h(
        'label',
        {},
        h('input', {
          type: 'radio',
          name: 'author',
          value: person.id,
          checked: person.id === authorOf(chat).id,
          onchange: () => {
            chat.author = person.id
            changed()
            loadProfile(chat)
          },
        }),
        person.name,
      ),
    ),
  )
  if (focused) authors.querySelector(':checked').focus()
}

function showAttached(chat) {
  const bar = byId('attached')
  bar.hidden = !chat.replyTo && !chat.photo
  if (bar.hidden) return
  const remove = h(
    'button',
    {
      type: 'button',
      class: 'icon',
      'aria-label': t('cancel'),
      onclick: () => {
        chat.replyTo = null
        chat.photo = null
        changed()
        byId('text').focus()
      },
    },
    icon('close'),
  )
  bar.replaceChildren(
    ...(chat.photo
      ? [h('img', { src: chat.photo.preview, alt: '' }), h('p', { class: 'caption' }, t('caption'))]
      : [
          icon('reply'),
          h(
            'div',
            { class: 'quoted' },
            h('b', {}, nameOf(chat, chat.replyTo)),
            h('span', {}, preview(chat.replyTo)),
          ),
        ]),
    remove,
  )
}

/** The keyboard that the bot put in place of the letters, until it takes it away. */
function showKeys(chat, canWrite) {
  const rows = chat.messages.findLast((message) => message.keyboard !== undefined)?.keyboard ?? []
  const keys = byId('keys')
  keys.hidden = rows.length === 0 || !canWrite
  keys.replaceChildren(
    ...rows.map((row) =>
      h(
        'div',
        { class: 'keys' },
        row.map((text) => h('button', { type: 'button', class: 'key', onclick: () => sendText(text) }, text)),
      ),
    ),
  )
}
