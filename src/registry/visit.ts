/** One visit to one registry: fetch, judge, take over, and tell the operator what did not fit. */
import type { Database } from '../database/database.ts'
import type { Fetch } from '../web/fetch.ts'
import type { World } from '../world.ts'
import { type ImportSummary, importTable } from './import.ts'
import { openSource } from './open.ts'
import type { RegistrySource } from './source.ts'
import { recordFailure, rememberRegistry } from './store.ts'

/** What a visit needs. */
export interface Visitor {
  db: Database
  world: Pick<World, 'log'>
  fetch: Fetch
}

/** Uwazi locks an account after a few wrong passwords: one that was refused is tried again this much later. */
const REFUSED_PAUSE_MS = 3_600_000

// The first lines show what is wrong with a file; its thousandth says nothing new.
const MOST_ERRORS_TOLD = 20

/** Null when the registry could not be read or its file was refused: everything is as it was. */
export async function visitRegistry(
  visitor: Visitor,
  source: RegistrySource,
  now: Date,
  signal?: AbortSignal,
): Promise<ImportSummary | null> {
  const { db, world } = visitor
  const registry = source.id
  const before = await rememberRegistry(db, registry)
  const isPaused =
    source.kind === 'uwazi' &&
    before.outcome === 'not-allowed' &&
    now.getTime() - (before.visited_at?.getTime() ?? 0) < REFUSED_PAUSE_MS
  if (isPaused) return null
  const opened = await openSource(source, visitor.fetch, signal)
  // Told to stop, not failed.
  if (signal?.aborted) return null

  /** Once for each kind of trouble: it is still there at the next visit. */
  const tell = (outcome: string, because: string) => {
    const level = before.outcome === outcome ? 'debug' : 'warn'
    world.log[level]('registry not taken over', { registry, outcome, because, count: before.failures + 1 })
    return null
  }
  if (opened.kind === 'failed') {
    await recordFailure(db, registry, opened.outcome, now)
    return tell(opened.outcome, opened.because)
  }
  const imported = { registryId: registry, name: source.name, table: opened }
  const { summary, errors } = await importTable(db, imported, now)
  if (summary.because === null || before.outcome !== summary.outcome) {
    for (const { line, reason, wentIn } of errors.slice(0, MOST_ERRORS_TOLD)) {
      const event = wentIn ? 'registry row points nowhere' : 'registry row does not fit'
      world.log.warn(event, { registry, line, because: reason })
    }
  }
  if (summary.because !== null) return tell(summary.outcome, summary.because)
  if (before.failures > 0) world.log.info('registry taken over again', { registry })
  return summary
}
