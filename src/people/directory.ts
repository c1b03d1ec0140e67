/** Everybody whom the registries publish, by name, in memory: rebuilt at start, kept current by the change counter. */
import type { Database } from '../database/database.ts'
import { createNameIndex } from '../names/index.ts'
import type { Verdict } from '../names/verdict.ts'
import { publishedPeopleSince } from './store.ts'

export interface Found {
  personId: number
  verdict: Verdict
}

export interface Directory {
  refresh(db: Database): Promise<void>
  /** People whom this name fits, best first. */
  find(name: string): Found[]
  /** Somebody whom a registry asks not to publish bears this name: nothing may be said of it to anyone. */
  hides(name: string): boolean
  /** Names of a person in the directory, its own first; empty when it is not published. */
  namesOf(personId: number): readonly string[]
  readonly size: number
}

export function createDirectory(): Directory {
  const index = createNameIndex()
  const hidden = createNameIndex()
  const names = new Map<number, readonly string[]>()
  let known = -1

  return {
    async refresh(db) {
      for (;;) {
        const changed = await publishedPeopleSince(db, known)
        for (const person of changed) {
          known = Math.max(known, person.version)
          const own = [person.name, ...person.aliases]
          const [shown, other] = person.publish ? [index, hidden] : [hidden, index]
          other.delete(person.id)
          shown.set(person.id, own)
          if (person.publish) names.set(person.id, own)
          else names.delete(person.id)
        }
        if (changed.length === 0) return
      }
    },
    find: (name) => index.find(name).map(({ key, verdict }) => ({ personId: key, verdict })),
    hides: (name) => hidden.find(name).some(({ verdict }) => verdict.verdict === 'match'),
    namesOf: (personId) => names.get(personId) ?? [],
    get size() {
      return names.size
    },
  }
}
