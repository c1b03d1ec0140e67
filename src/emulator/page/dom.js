/** Elements without a framework. Text always goes in as text, never as HTML. */

/** `h('p', { class: 'note', onclick }, 'text', child)`; null and false children are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  )
  return element
}

/** An icon of the sprite in index.html. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `#i-${name}`)
  svg.append(use)
  return svg
}

export const byId = (id) => document.getElementById(id)

/**
 * Makes the children of `parent` those of `wanted` ({ key, signature, make }), in order; an element whose signature
 * did not change stays the same, so that focus, selection and what a screen reader already said survive.
 */
export function reconcile(parent, wanted) {
  const old = new Map([...parent.children].map((element) => [element.dataset.key, element]))
  let place = parent.firstElementChild
  for (const { key, signature, make } of wanted) {
    let element = old.get(key)
    old.delete(key)
    if (!element || element.dataset.signature !== signature) {
      const fresh = make()
      fresh.dataset.key = key
      fresh.dataset.signature = signature
      if (element) {
        if (element === place) place = element.nextElementSibling
        const focused = element.contains(document.activeElement)
          ? document.activeElement.getAttribute('data-focus')
          : null
        element.replaceWith(fresh)
        if (focused) fresh.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus()
      }
      element = fresh
    }
    if (element === place) place = place.nextElementSibling
    else parent.insertBefore(element, place)
  }
  for (const gone of old.values()) gone.remove()
}

/** The two letters or one of somebody's round picture, and which of five colours it has. */
export function face(chat) {
  return {
    letters: chat.name.slice(0, 1).toUpperCase(),
    colour: [...chat.name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 5,
  }
}
