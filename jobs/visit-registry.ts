/** Visits the curated registries and takes over what changed in them. */
import { visitRegistry as visit } from '../src/registry/visit.ts'
import type { Job, Room } from './job.ts'

export const visitRegistry: Job<Pick<Room, 'db' | 'world' | 'clock' | 'sources' | 'fetch'>> = {
  name: 'visit-registry',
  async run(room, signal) {
    const summary = {
      visited: 0,
      unchanged: 0,
      added: 0,
      changed: 0,
      statuses: 0,
      rowErrors: 0,
      held: 0,
      refused: 0,
    }
    for (const source of room.sources.registries) {
      if (signal?.aborted) break
      summary.visited += 1
      try {
        const loaded = await visit(room, source, await room.clock(), signal)
        if (loaded === null) summary.refused += 1
        else if (loaded.outcome === 'unchanged') summary.unchanged += 1
        else {
          summary.added += loaded.added
          summary.changed += loaded.changed
          summary.statuses += loaded.statuses
          summary.rowErrors += loaded.rowErrors
          summary.held += loaded.held?.people ?? 0
        }
      } catch (error) {
        // One registry that breaks in a way nobody thought of must not keep the others from being read.
        summary.refused += 1
        room.world.log.error('registry visit broke', { registry: source.id }, error)
      }
    }
    return summary
  },
}
