/** The bot's inbox: numbered updates that wait for getUpdates or the webhook, for a day at most. */
import { conflict } from './refusal.ts'

export interface Update {
  update_id: number
  [kind: string]: unknown
}

export interface Queued {
  update: Update
  /** Updates of one chat are delivered to a webhook strictly in order. */
  chat: number
  /** Milliseconds. */
  expiresAt: number
}

export interface Poll {
  offset: number
  limit: number
  /** Seconds of real time. */
  timeout: number
  signal?: AbortSignal
}

export interface Updates {
  add(kind: string, body: unknown, chat: number): void
  /** Every kind but three where undefined or empty. */
  allow(kinds: string[] | undefined): void
  allowed(): string[] | undefined
  /** Waits for the first update if there is none; a second poll ends the first with 409. */
  poll(poll: Poll): Promise<Update[]>
  /** With a refusal, or with nothing found. */
  endPoll(refusal?: Error): void
  pending(): Queued[]
  confirm(updateId: number): void
  clear(): void
  onAdded(listener: () => void): void
}

/** Off unless asked for (Bot API, getUpdates). */
const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])
const DAY = 86_400_000
const WEEK = 7 * DAY
/** Asking again for the same offset at once is slowed down (telegram-bot-api, Client.cpp, process_get_updates_query). */
const SAME_OFFSET_WAIT = 3
/** An offset further ahead than this counts as a mistake, and everything that waits is given (tdlib, TQueue.cpp). */
const FAR_AHEAD = 10
const TWO_POLLERS = 'terminated by other getUpdates request; make sure that only one bot instance is running'

interface Waiting {
  poll: Poll
  finish(result: Update[] | Error): void
}

/** `haste` says whether asking again and again for the same offset is slowed down. */
export function createUpdates(
  now: () => number,
  haste: 'slowed' | 'allowed',
  firstId = 100_000_001,
): Updates {
  let queue: Queued[] = []
  let nextId = firstId
  let lastAddedAt: number | undefined
  let kinds: Set<string> | undefined
  let waiting: Waiting | undefined
  let previous: { offset: number; at: number } | undefined
  const listeners: (() => void)[] = []

  function expire(): void {
    const at = now()
    while (queue.length > 0 && queue[0]!.expiresAt <= at) queue.shift()
  }

  function take({ offset, limit }: Poll): Update[] {
    expire()
    if (offset < 0) queue = queue.slice(offset)
    else if (offset > 0 && offset <= nextId + FAR_AHEAD) {
      const keep = queue.findIndex((each) => each.update.update_id >= offset)
      queue = keep < 0 ? [] : keep > 0 ? queue.slice(keep) : queue
    }
    return queue.slice(0, limit).map((each) => each.update)
  }

  return {
    add(kind, body, chat) {
      if (kinds ? !kinds.has(kind) : NOT_BY_DEFAULT.has(kind)) return
      const at = now()
      // After a quiet week the numbering goes on from a random place (Bot API, Update).
      if (lastAddedAt !== undefined && at - lastAddedAt >= WEEK)
        nextId = ((nextId * 48_271) % 900_000_000) + 1
      lastAddedAt = at
      queue.push({ update: { update_id: nextId++, [kind]: body }, chat, expiresAt: at + DAY })
      if (waiting) waiting.finish(take(waiting.poll))
      for (const listener of listeners) listener()
    },
    allow(list) {
      if (list) kinds = list.length > 0 ? new Set(list) : undefined
    },
    allowed: () => (kinds ? [...kinds] : undefined),
    poll(asked) {
      const poll = { ...asked }
      const at = now()
      if (haste === 'slowed' && previous?.offset === poll.offset) {
        if (at < previous.at + 3000) poll.timeout = Math.max(SAME_OFFSET_WAIT, poll.timeout)
        if (at < previous.at + 500) poll.limit = 1
      }
      previous = { offset: poll.offset, at }
      waiting?.finish(conflict(TWO_POLLERS))
      const found = take(poll)
      if (found.length > 0 || poll.timeout <= 0 || poll.signal?.aborted) return Promise.resolve(found)
      return new Promise((resolve, reject) => {
        const own: Waiting = {
          poll: poll.offset < 0 ? { ...poll, offset: 0 } : poll,
          finish(result) {
            if (waiting === own) waiting = undefined
            clearTimeout(timer)
            poll.signal?.removeEventListener('abort', giveUp)
            if (result instanceof Error) reject(result)
            else resolve(result)
          },
        }
        const giveUp = () => own.finish([])
        const timer = setTimeout(giveUp, poll.timeout * 1000)
        poll.signal?.addEventListener('abort', giveUp)
        waiting = own
      })
    },
    endPoll: (refusal) => waiting?.finish(refusal ?? []),
    pending() {
      expire()
      return queue
    },
    confirm(updateId) {
      const at = queue.findIndex((each) => each.update.update_id === updateId)
      if (at >= 0) queue.splice(at, 1)
    },
    clear() {
      queue = []
    },
    onAdded: (listener) => void listeners.push(listener),
  }
}
