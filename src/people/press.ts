/** What the press wrote of a name lately, shown beside a status as reports and never as fact. */
import { mentionsBy, namedSince } from '../claims/store.ts'
import type { Database } from '../database/database.ts'
import { createNameIndex } from '../names/index.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { join, type Words } from '../texts/words.ts'
import { together } from '../together.ts'

export interface Press {
  /**
   * Empty words when there is nothing to show. What an outlet printed is shown of every name alike: if it were kept back
   * for whom a registry asks not to publish, whoever reads the outlet would learn of that wish.
   */
  words(asked: Asked, name: string, language: Language): Promise<Words>
}

interface Asked {
  db: Database
  texts: Texts
  outletOf(feedId: string): string
}

const DAYS = 30
const MOST_READ = 2000
const MOST_SHOWN = 3

/** Keeps the names of the last weeks in memory: to read them anew took a third of a second for each question. */
export function createPress(world: { now(): Date }): Press {
  const index = createNameIndex()
  const kept = new Set<number>()

  /** What may be shown is asked for each time: a name that is held since must not be shown again. */
  const refresh = together(async (db: Database) => {
    const since = new Date(world.now().getTime() - DAYS * 86_400_000)
    const named = new Map((await namedSince(db, since, MOST_READ)).map(({ id, name }) => [id, name]))
    for (const id of kept)
      if (!named.has(id)) {
        index.delete(id)
        kept.delete(id)
      }
    for (const [id, name] of named)
      if (!kept.has(id)) {
        index.set(id, [name])
        kept.add(id)
      }
  })

  return {
    async words({ db, texts, outletOf }, name, language) {
      await refresh(db)
      const ids = index
        .find(name)
        .filter(({ verdict }) => verdict.verdict === 'match')
        .map(({ key }) => key)
        .sort((a, b) => b - a)
        .slice(0, MOST_SHOWN)
      if (ids.length === 0) return { text: '', entities: [] }
      const lines = (await mentionsBy(db, ids)).map((mention) =>
        texts.say(language, 'status-report', {
          outlet: outletOf(mention.feedId),
          name: mention.name,
          change: texts.plain(language, `state-${mention.change}`),
          on: mention.day === null ? 'none' : texts.day(language, mention.day),
        }),
      )
      return join([texts.say(language, 'status-reports'), ...lines], '\n')
    },
  }
}
