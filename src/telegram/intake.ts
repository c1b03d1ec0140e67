/**
 * The durable intake. Updates are stored before they are confirmed, handled once each, in order within a chat and side
 * by side across chats. grammY's own polling confirms an update whose handler failed or had not run yet (telegram.md 2).
 */
import type { Update } from 'grammy/types'
import { ring } from '../alarms/store.ts'
import type { Database } from '../database/database.ts'
import { together } from '../together.ts'
import type { Vault } from '../vault/vault.ts'
import type { World } from '../world.ts'
import { createHaste } from './haste.ts'
import {
  type HandledUpdate,
  markHandled,
  nextUpdateDue,
  postponeUpdate,
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
  /** How many chats are answered at the same time. */
  sideBySide?: number
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

/** So many share the wait for Telegram; at a high ceiling more of them do (telegram/connection.ts). */
export const SIDE_BY_SIDE = 16
/** Of those that are handled side by side so many are replaced at once: each look for more costs a question to the database. */
const TAKEN_AT_ONCE = 4
/** An update that still fails is given up after this many tries: its chat must not be silent for ever. */
const MOST_ATTEMPTS = 5
const IDLE_MS = 5000

export function createIntake({
  db,
  vault,
  world,
  clock,
  handle,
  sideBySide = SIDE_BY_SIDE,
}: IntakeOptions): Intake {
  let wake: () => void = () => undefined
  const haste = createHaste(world)
  const ended: HandledUpdate[] = []

  /** While one record is on its way those that end meanwhile wait, and are recorded together. */
  const record = together(async (of: Database) => markHandled(of, ended.splice(0), await clock()))

  function end({ id, fence }: TakenUpdate, outcome: string): Promise<void> {
    ended.push({ id, fence, outcome })
    return record(db)
  }

  async function handleOne(update: TakenUpdate): Promise<void> {
    if (update.body === null) {
      world.log.error('a sealed update does not open and is passed over', { update: update.id })
      await ring({ db, world }, 'corrupt', await clock(), { update: update.id })
      return end(update, 'corrupt')
    }
    const result = await attempt(update, update.body)
    if (result.kind === 'handled') return end(update, result.outcome)
    if (result.counts && update.attempts >= MOST_ATTEMPTS) {
      world.log.error('an update was given up', {
        update: update.id,
        because: result.because,
        attempt: update.attempts,
      })
      return end(update, 'given-up')
    }
    const until = new Date((await clock()).getTime() + result.afterSeconds * 1000)
    await postponeUpdate(db, update, until, result)
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

  async function drain(signal?: AbortSignal): Promise<number> {
    let handled = 0
    let failure: { error: unknown } | null = null
    const busy = new Set<Promise<void>>()
    function begin(update: TakenUpdate): void {
      const handling: Promise<void> = handleOne(update)
        .catch((error: unknown) => {
          failure ??= { error }
        })
        .finally(() => busy.delete(handling))
      busy.add(handling)
    }
    try {
      while (failure === null && !signal?.aborted) {
        const free = sideBySide - busy.size
        if (busy.size === 0 || free >= sideBySide / TAKEN_AT_ONCE) {
          const taken = await takeUpdates(db, vault, free, await clock())
          if (taken.length === 0 && busy.size === 0) break
          for (const update of taken) begin(update)
          handled += taken.length
        }
        await Promise.race(busy)
      }
    } finally {
      await Promise.all(busy)
    }
    if (failure !== null) throw (failure as { error: unknown }).error
    return handled
  }

  return {
    async store(updates) {
      const { rows, unknown, dropped, written } = haste.sift(updates)
      if (unknown > 0) world.log.warn('updates of an unknown shape were passed over', { count: unknown })
      if (dropped > 0) world.log.info('chats that write too fast were not read further', { count: dropped })
      const stored = await storeUpdates(db, vault, rows, await clock())
      written(stored)
      wake()
      return stored.length
    },
    drain: () => drain(),
    async run(signal, lookMs = IDLE_MS) {
      while (!signal.aborted) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve
        })
        try {
          await drain(signal)
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
