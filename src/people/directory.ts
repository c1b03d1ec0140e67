/**
 * Everybody whom the registries publish, by name, in memory: rebuilt at start, kept current by the change counter. Of
 * whom a registry asks not to publish nothing is kept, so that no answer can depend on it.
 */
import type { Database } from '../database/database.ts'
import { createNameIndex } from '../names/index.ts'
import type { Verdict } from '../names/verdict.ts'
import { together } from '../together.ts'
import { remainingOf } from './merges/merge.ts'
import { numbered } from './numbered.ts'
import { publishedPeopleSince } from './store.ts'

export interface Found {
  personId: number
  verdict: Verdict
}

export interface Directory {
  refresh(db: Database): Promise<void>
  /** People whom this name fits, best first; of somebody who was merged into another, the one who remains. */
  find(name: string): Found[]
  /** Names of a person in the directory as they are matched, not to be shown; empty when it is not published. */
  namesOf(personId: number): readonly string[]
  /** All ids of one person, that of the entry which remains first, then those that were merged into it. */
  idsOf(personId: number): readonly number[]
  readonly size: number
}

export function createDirectory(): Directory {
  const index = createNameIndex()
  const names = new Map<number, readonly string[]>()
  const pointers = new Map<number, number>()
  let known = -1

  const remaining = (personId: number) => remainingOf(personId, (id) => pointers.get(id))
  const isShown = (personId: number) => names.has(remaining(personId))

  async function readChanges(db: Database): Promise<void> {
    for (;;) {
      const since = known
      const changed = await publishedPeopleSince(db, since)
      // Another refresh was quicker: what this one read may be older than what is known by now.
      if (known !== since) continue
      for (const person of changed) {
        known = Math.max(known, person.version)
        if (person.publish) {
          const own = numbered([person.name, ...person.aliases])
          index.set(person.id, own)
          names.set(person.id, own)
        } else {
          index.delete(person.id)
          names.delete(person.id)
        }
        if (person.mergedId === null) pointers.delete(person.id)
        else pointers.set(person.id, person.mergedId)
      }
      if (changed.length === 0) return
    }
  }

  return {
    refresh: together(readChanges),
    find(name) {
      const found = new Map<number, Found>()
      for (const { key, verdict } of index.find(name)) {
        const personId = remaining(key)
        if (isShown(key) && !found.has(personId)) found.set(personId, { personId, verdict })
      }
      return [...found.values()]
    },
    namesOf: (personId) => names.get(personId) ?? [],
    idsOf(personId) {
      const id = remaining(personId)
      return [id, ...[...pointers.keys()].filter((merged) => merged !== id && remaining(merged) === id)]
    },
    get size() {
      return names.size
    },
  }
}
