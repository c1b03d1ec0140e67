/**
 * Opens cells by the thousand on another core, while this one works with those opened before. With a million rows the
 * process takes some sixty megabytes more while the thread lives, so it is for a start, and is ended afterwards.
 */
import type { KeyObject } from 'node:crypto'
import { Worker } from 'node:worker_threads'

export interface Opener {
  /**
   * The JSON in the cells of a column (`subscriptions|target`) and of these rows, in their order; null for a cell that
   * does not open. Several calls may wait. Rejects with what went wrong in the thread.
   */
  open(column: Column, ids: readonly number[], cells: readonly Uint8Array[]): Promise<Opened>
  end(): Promise<void>
}

export type Column = `${string}|${string}`
export type Opened = (string | null)[]

/** What goes to the thread: cells one after the other, and where each ends. */
export interface Page {
  column: Column
  ids: Float64Array
  ends: Uint32Array
  cells: Uint8Array<ArrayBuffer>
}

/** The key goes over as an object of node:crypto, never as bytes. */
export interface ThreadKey {
  key: KeyObject
  keyId: number
}

export interface ThreadKeys {
  keys: ThreadKey[]
  /** Whether a key that is not among them is none; otherwise it may be a newer one, and the call rejects with that. */
  isFresh: boolean
}

export function startOpener(keys: ThreadKeys): Opener {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: keys,
    // Nothing of the environment, which holds the token, is any of its business.
    env: {},
  })
  const waiting: PromiseWithResolvers<Opened>[] = []
  let over: unknown = null

  function fail(error: unknown): void {
    over ??= error
    for (const { reject } of waiting.splice(0)) reject(over)
  }
  thread.on('message', (opened: Opened) => waiting.shift()?.resolve(opened))
  thread.on('error', fail)
  thread.on('exit', () => fail(new Error('the thread that opens sealed cells has ended')))

  return {
    open(column, ids, cells) {
      const answer = Promise.withResolvers<Opened>()
      if (over !== null) answer.reject(over)
      else {
        const page = pageOf(column, ids, cells)
        waiting.push(answer)
        thread.postMessage(page, [page.ids.buffer, page.ends.buffer, page.cells.buffer] as ArrayBuffer[])
      }
      return answer.promise
    },
    async end() {
      await thread.terminate()
    },
  }
}

function pageOf(column: Column, ids: readonly number[], cells: readonly Uint8Array[]): Page {
  const ends = new Uint32Array(cells.length)
  let size = 0
  for (let at = 0; at < cells.length; at++) ends[at] = size += cells[at]!.length
  const all = new Uint8Array(size)
  for (let at = 0; at < cells.length; at++) all.set(cells[at]!, ends[at]! - cells[at]!.length)
  return { column, ids: new Float64Array(ids), ends, cells: all }
}
