/** A message's text with its entities (offsets in UTF-16 units, nesting allowed) as elements. */
import { h } from './dom.js'
import { t } from './words.js'

/** `onCommand` is called with a tapped command («/lista»). */
export function formatted(text, entities, onCommand) {
  const sorted = entities
    .filter(({ offset, length }) => offset >= 0 && length > 0 && offset + length <= text.length)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return range(text, 0, text.length, sorted, onCommand)
}

/** The nodes of text[from, to), where `entities` all lie inside; an entity that would cross another's end is cut there. */
function range(text, from, to, entities, onCommand) {
  const nodes = []
  let at = from
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i]
    const end = Math.min(entity.offset + entity.length, to)
    const inner = []
    i++
    while (i < entities.length && entities[i].offset < end) inner.push(entities[i++])
    if (end <= at) continue
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset))
    const start = Math.max(entity.offset, at)
    nodes.push(wrap(entity, text.slice(start, end), range(text, start, end, inner, onCommand), onCommand))
    // The line break after a block is its end, not an empty line.
    at = BLOCKS.has(entity.type) && text[end] === '\n' ? end + 1 : end
  }
  if (at < to) nodes.push(text.slice(at, to))
  return nodes
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre'])

function wrap(entity, words, children, onCommand) {
  switch (entity.type) {
    case 'pre':
      return h('pre', {}, h('code', {}, children))
    case 'spoiler':
      return spoiler(children)
    case 'text_link':
      return link(entity.url, children)
    case 'url':
      return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, children)
    case 'bot_command':
      return h('button', { type: 'button', class: 'command', onclick: () => onCommand(words) }, children)
    default:
      return h(TAGS[entity.type] ?? 'span', {}, children)
  }
}

/** http(s) only, in a window of its own that knows nothing of this one. */
export function link(address, children, attributes = {}) {
  const url = URL.parse(address ?? '')
  if (!url || !['http:', 'https:'].includes(url.protocol)) return h('span', attributes, children)
  return h(
    'a',
    { ...attributes, href: url.href, target: '_blank', rel: 'noopener noreferrer', title: url.href },
    children,
    h('span', { class: 'unseen' }, ` ${t('opensOutside')}`),
  )
}

function spoiler(children) {
  const button = h('button', {
    type: 'button',
    class: 'spoiler',
    'aria-expanded': 'false',
    'aria-label': t('hidden'),
  })
  button.append(h('span', {}, children))
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', 'true')
    button.removeAttribute('aria-label')
  })
  return button
}
