/** The page's own server: questions, actions, and the stream of what changed. */

export class Refused extends Error {}

export async function get(path, parameters = {}) {
  return read(await fetch(`/api/${path}?${new URLSearchParams(parameters)}`))
}

export async function post(path, body) {
  return read(
    await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

async function read(response) {
  const answer = await response.json()
  if (!response.ok) throw new Refused(answer.error ?? response.statusText)
  return answer
}

/** EventSource comes back by itself; `onOpen` is told each time, since changes may have been missed. */
export function listen({ onChange, onOpen, onLost }) {
  const events = new EventSource('/api/events')
  events.addEventListener('open', onOpen)
  events.addEventListener('error', onLost)
  events.addEventListener('change', (event) => onChange(JSON.parse(event.data)))
}
