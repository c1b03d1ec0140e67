/** An outlet on loopback: what it answers, and its entry in sources.json. */
import type { ServerResponse } from 'node:http'
import type { Feed } from '../../src/feeds/feed.ts'

export type Answer = (response: ServerResponse, asked: { etag: string | undefined }) => void

export const says =
  (text: string, type: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(text)

export const fails =
  (status: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end()

/** The feed `/id` of the site at `url`. */
export const feedOf = (url: string, id: string): Feed => ({
  id,
  name: id,
  url: `${url}/${id}`,
  lang: 'es',
  owner: id,
  kind: 'press',
  tier: 1,
})
