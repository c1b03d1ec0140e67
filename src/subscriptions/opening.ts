/**
 * Reads sealed subscriptions and opens them, slice by slice: while one is worked with, the next is opened and the one
 * after that is read.
 */
import type { Database } from '../database/database.ts'
import type { Vault } from '../vault/vault.ts'
import { openTargetOrNull, type SealedRow, sealedAfter } from './store.ts'
import { openTargets, type Target } from './subscription.ts'

export interface OpenedSlice {
  rows: readonly SealedRow[]
  /** What the row at a place follows; null where it was damaged or moved. */
  targetAt(at: number): Target | null
}

/**
 * The subscriptions of everybody, or of these subscribers, in the order of their ids. Where the first slice is full
 * there are many: a thread opens them, and ends with the last.
 */
export async function* openedSlices(
  db: Database,
  vault: Vault,
  subscriberIds: readonly number[] | null,
  size: number,
): AsyncGenerator<OpenedSlice> {
  const slices = ahead(sealedSlices(db, subscriberIds, size))
  const { value: first, done } = await slices.next()
  if (done) return
  if (first.length < size) {
    yield { rows: first, targetAt: (at) => openTargetOrNull(vault, first[at]!) }
    return
  }
  const opener = vault.startOpener('target')
  async function* opened(): AsyncGenerator<OpenedSlice> {
    yield { rows: first, targetAt: await openTargets(opener, first) }
    for await (const rows of slices) yield { rows, targetAt: await openTargets(opener, rows) }
  }
  try {
    yield* ahead(opened())
  } finally {
    await opener.end()
  }
}

async function* sealedSlices(
  db: Database,
  subscriberIds: readonly number[] | null,
  size: number,
): AsyncGenerator<SealedRow[]> {
  for (let after = 0; ; ) {
    const rows = await sealedAfter(db, after, subscriberIds, size)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last.id
  }
}

/** The same values, each asked for while the one before is worked with. */
async function* ahead<T>(values: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (let coming = values.next(); ; ) {
      const { value, done } = await coming
      if (done) return
      coming = values.next()
      // A failure is told where it is awaited, after this value.
      coming.catch(() => {})
      yield value
    }
  } finally {
    await values.return(undefined)
  }
}
