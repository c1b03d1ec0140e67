/** Questions that people's apps put to the bot and that wait for an answer: taps on buttons and inline queries. */
import { badRequest } from './refusal.ts'

export interface CallbackAnswer {
  text?: string
  alert: boolean
  url?: string
}

export interface TapResult {
  id: string
  /** Stays pending while the button keeps spinning, which it does for ever if the bot never answers. */
  answered: Promise<CallbackAnswer>
}

export interface InlineAnswer {
  results: Record<string, unknown>[]
  nextOffset: string
  cacheTime: number
  personal: boolean
  button?: unknown
}

export interface InlineResult {
  id: string
  answered: Promise<InlineAnswer>
}

export interface Queries<A> {
  ask(chat: number): { id: string; answered: Promise<A> }
  /**
   * Returns the chat that was asked in. Refuses an id that is unknown or older than its lifetime; a second answer is
   * accepted and changes nothing.
   */
  answer(id: string, answer: A): number
  spinning(): number
}

/** Not documented; people report 10 to 30 seconds. */
export const QUERY_LIFETIME_MS = 30_000

/** `firstId` keeps the numbers of two kinds of query apart. */
export function createQueries<A>(now: () => number, firstId: bigint): Queries<A> {
  const open = new Map<string, { chat: number; at: number; resolve: ((answer: A) => void) | undefined }>()
  let nextId = firstId
  let spinning = 0
  return {
    ask(chat) {
      const id = String(nextId++)
      const { promise, resolve } = Promise.withResolvers<A>()
      open.set(id, { chat, at: now(), resolve })
      spinning++
      return { id, answered: promise }
    },
    answer(id, answer) {
      const query = open.get(id)
      if (!query || now() - query.at > QUERY_LIFETIME_MS)
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      if (query.resolve) spinning--
      query.resolve?.(answer)
      query.resolve = undefined
      return query.chat
    },
    spinning: () => spinning,
  }
}
