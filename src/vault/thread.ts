/** The other side of opener.ts: started as a thread, never imported. */
import { parentPort, workerData } from 'node:worker_threads'
import { CorruptCell, keyOf, openCell, UnknownKey } from './cell.ts'
import type { Opened, Page, ThreadKeys } from './opener.ts'

const { keys, isFresh } = workerData as ThreadKeys

parentPort?.on('message', (page: Page) => parentPort?.postMessage(opened(page)))

function opened({ column, ids, ends, cells }: Page): Opened {
  const texts: Opened = []
  let from = 0
  for (const [at, end] of ends.entries()) {
    texts.push(textOrNull(`${column}|${ids[at]!}`, cells.subarray(from, end)))
    from = end
  }
  return texts
}

function textOrNull(place: `${string}|${string}|${number}`, cell: Uint8Array): string | null {
  const id = keyOf(cell)
  const held = keys.find(({ keyId }) => keyId === id)
  if (!held && id !== null && !isFresh) throw new UnknownKey()
  try {
    return held ? openCell(held.key, held.keyId, place, cell).toString('utf8').trimEnd() : null
  } catch (error) {
    if (error instanceof CorruptCell) return null
    throw error
  }
}
