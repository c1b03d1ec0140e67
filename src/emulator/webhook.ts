/** Delivery of updates to the bot's own HTTP server (telegram-bot-api, WebhookActor.cpp, told in little). */
import type { Queued, Updates } from './updates.ts'

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>

export interface WebhookSettings {
  url: string
  secret: string
  maxConnections: number
  ipAddress?: string
}

export interface Webhook {
  settings(): WebhookSettings | undefined
  set(settings: WebhookSettings): void
  remove(): void
  lastError(): { date: number; message: string } | undefined
  /** Delivers the last received update once more, as after a lost answer. */
  repeat(): void
}

/** A receiver that has not answered by then has failed. */
const ANSWER_WITHIN_MS = 60_000
/** The first failure is tried again at once, then after 2, 4, 8 … seconds, never later than this. */
const LONGEST_WAIT_S = 60
/** What a receiver may ask for with Retry-After. */
const LONGEST_RETRY_AFTER_S = 3600

export function createWebhook(
  updates: Updates,
  { now, sleep }: { now: () => number; sleep: Sleep },
): Webhook {
  let current: Session | undefined
  let lastError: { date: number; message: string } | undefined
  let lastDelivered: Queued | undefined

  /** Hands out what may go: chats side by side, within a chat one after another. */
  function pump(session: Session): void {
    const { settings, stop, busyChats } = session
    if (stop.signal.aborted) return
    for (const queued of updates.pending()) {
      if (busyChats.size >= settings.maxConnections) return
      if (busyChats.has(queued.chat)) continue
      busyChats.add(queued.chat)
      void deliver(queued, session).finally(() => {
        busyChats.delete(queued.chat)
        pump(session)
      })
    }
  }

  async function deliver(queued: Queued, { settings, stop: { signal } }: Session): Promise<void> {
    let delay = 1
    for (let failures = 0; now() < queued.expiresAt; failures++) {
      const outcome = await post(queued, settings, signal)
      if (signal.aborted) return
      if (outcome === 'received') {
        lastDelivered = queued
        break
      }
      lastError = { date: Math.floor(now() / 1000), message: outcome.message }
      if (failures > 0) delay = Math.min(LONGEST_WAIT_S, delay * 2)
      const wait = outcome.retryAfter || (failures > 0 ? delay : 0)
      if (wait > 0) await sleep(wait * 1000, signal)
      if (signal.aborted) return
    }
    updates.confirm(queued.update.update_id)
  }

  function end(): void {
    current?.stop.abort()
    current = undefined
    lastError = undefined
  }

  updates.onAdded(() => {
    if (current) queueMicrotask(() => current && pump(current))
  })
  return {
    settings: () => current?.settings,
    set(settings) {
      end()
      current = { settings, stop: new AbortController(), busyChats: new Set() }
      pump(current)
    },
    remove: end,
    lastError: () => lastError,
    repeat() {
      if (current && lastDelivered) void post(lastDelivered, current.settings, current.stop.signal)
    },
  }
}

/** From one setWebhook to the next. */
interface Session {
  readonly settings: WebhookSettings
  readonly stop: AbortController
  readonly busyChats: Set<number>
}

type Outcome = 'received' | { message: string; retryAfter?: number }

async function post(queued: Queued, to: WebhookSettings, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(to.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(to.secret ? { 'x-telegram-bot-api-secret-token': to.secret } : {}),
      },
      body: JSON.stringify(queued.update),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    })
    await response.arrayBuffer()
    if (response.ok) return 'received'
    const asked = Number(response.headers.get('retry-after')) || 0
    return {
      message: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
      retryAfter: Math.min(LONGEST_RETRY_AFTER_S, Math.max(0, asked)),
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { message: 'Read timeout expired' }
    const code =
      error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : ''
    return { message: code === 'ECONNREFUSED' ? 'Connection refused' : 'Webhook connection closed' }
  }
}
