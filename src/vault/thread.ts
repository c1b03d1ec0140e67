/** The other side of opener.ts: started as a thread, never imported. */
import { parentPort, workerData } from 'node:worker_threads'
import { CorruptCell, openCell } from './cell.ts'
import type { Opened, Page, ThreadKey } from './opener.ts'

const { key, keyId } = workerData as ThreadKey

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
  try {
    return openCell(key, keyId, place, cell).toString('utf8').trimEnd()
  } catch (error) {
    if (error instanceof CorruptCell) return null
    throw error
  }
}
