/**
 * The durable intake. Updates are stored before they are confirmed, handled once each, in order within a chat and side
 * by side across chats. grammY's own polling confirms an update whose handler failed or had not run yet (telegram.md 2).
 */
import type { Update } from 'grammy/types'
import { z } from 'zod'
import { ring } from '../alarms/store.ts'
import type { Database } from '../database/database.ts'
import type { Vault } from '../vault/vault.ts'
import type { World } from '../world.ts'
import {
  markHandled,
  nextUpdateDue,
  postponeUpdate,
  type StoredUpdate,
  storeUpdates,
  type TakenUpdate,
  takeUpdates,
} from './store.ts'

/** What became of one update. `again`: nothing final happened, the same update is handled once more later. */
export type Handled =
  | { kind: 'handled'; outcome: string }
  /** `counts`: as one of the few tries that an update has; not while nothing leaves for anybody. */
  | { kind: 'again'; afterSeconds: number; because: string; counts: boolean }

export interface IntakeOptions {
  db: Database
  vault: Vault
  world: World
  /** The clock by which updates of several processes are compared. */
  clock(): Promise<Date>
  handle(update: Update, attempt: number): Promise<Handled>
}

export interface Intake {
  /** Stores updates; when this resolves they may be confirmed to Telegram. How many were new. */
  store(updates: readonly unknown[]): Promise<number>
  /** Handles whatever is due until nothing is; safe to call while it runs. */
  drain(): Promise<number>
  /**
   * Handles updates as they come until `signal` aborts; what is being handled then is finished first. `lookMs`: how often
   * to look for what another process stored.
   */
  run(signal: AbortSignal, lookMs?: number): Promise<void>
}

/** Kinds of update that Vigilia asks for. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const

const SIDE_BY_SIDE = 16
/** An update that still fails is given up after this many tries: its chat must not be silent for ever. */
const MOST_ATTEMPTS = 5
const IDLE_MS = 5000

// The door: what comes from outside must at least be an update of some chat; grammY's types describe the rest.
const idSchema = z.object({ id: z.number().int().refine(Number.isSafeInteger) })
const updateSchema = z.looseObject({
  update_id: z.number().int().nonnegative(),
  message: z.looseObject({ chat: z.looseObject(idSchema.shape), message_id: z.number().int() }).optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      from: z.looseObject(idSchema.shape),
      message: z.looseObject({ chat: z.looseObject(idSchema.shape) }).optional(),
    })
    .optional(),
  my_chat_member: z.looseObject({ chat: z.looseObject(idSchema.shape) }).optional(),
})

/** The row of one update, null for what is not an update or of no kind that we asked for. */
export function rowOf(update: unknown): StoredUpdate | null {
  const parsed = updateSchema.safeParse(update)
  if (!parsed.success) return null
  const { update_id: updateId, message, callback_query: query, my_chat_member: member } = parsed.data
  const chatId = message?.chat.id ?? query?.message?.chat.id ?? query?.from.id ?? member?.chat.id
  return chatId === undefined ? null : { updateId, chatId, body: JSON.stringify(update) }
}

export function createIntake({ db, vault, world, clock, handle }: IntakeOptions): Intake {
  let wake: () => void = () => undefined

  async function handleOne(update: TakenUpdate): Promise<void> {
    if (update.body === null) {
      world.log.error('a sealed update does not open and is passed over', { update: update.id })
      await ring({ db, world }, 'corrupt', await clock(), { update: update.id })
      return markHandled(db, update, 'corrupt', await clock())
    }
    const result = await attempt(update, update.body)
    const now = await clock()
    if (result.kind === 'handled') return markHandled(db, update, result.outcome, now)
    if (result.counts && update.attempts >= MOST_ATTEMPTS) {
      world.log.error('an update was given up', {
        update: update.id,
        because: result.because,
        attempt: update.attempts,
      })
      return markHandled(db, update, 'given-up', now)
    }
    await postponeUpdate(db, update, new Date(now.getTime() + result.afterSeconds * 1000), result)
  }

  async function attempt(update: TakenUpdate, body: Buffer): Promise<Handled> {
    try {
      return await handle(JSON.parse(body.toString('utf8')) as Update, update.attempts)
    } catch (error) {
      world.log.error(
        'an update could not be handled',
        { update: update.id, attempt: update.attempts },
        error,
      )
      return { kind: 'again', afterSeconds: 2 ** update.attempts, because: 'surprise', counts: true }
    }
  }

  async function drain(): Promise<number> {
    let handled = 0
    for (;;) {
      const taken = await takeUpdates(db, vault, SIDE_BY_SIDE, await clock())
      if (taken.length === 0) return handled
      await Promise.all(taken.map(handleOne))
      handled += taken.length
    }
  }

  return {
    async store(updates) {
      const rows = updates.flatMap((update) => rowOf(update) ?? [])
      if (rows.length < updates.length)
        world.log.warn('updates of an unknown shape were passed over', {
          count: updates.length - rows.length,
        })
      const stored = await storeUpdates(db, vault, rows, await clock())
      wake()
      return stored
    },
    drain,
    async run(signal, lookMs = IDLE_MS) {
      while (!signal.aborted) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve
        })
        try {
          await drain()
          const due = await nextUpdateDue(db)
          const ms = due ? Math.max(10, due.getTime() - (await clock()).getTime()) : lookMs
          const idle = new AbortController()
          await Promise.race([
            woken,
            world.sleep(Math.min(ms, lookMs), AbortSignal.any([signal, idle.signal])),
          ])
          idle.abort()
        } catch (error) {
          world.log.error('the intake could not reach the database and tries again', {}, error)
          await world.sleep(1000, signal)
        }
      }
    },
  }
}
