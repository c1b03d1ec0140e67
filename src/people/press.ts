/** What the press wrote of a name lately, shown beside a status as reports and never as fact. */
import { mentionsSince } from '../claims/store.ts'
import type { Database } from '../database/database.ts'
import { compare, parseName } from '../names/verdict.ts'
import type { Language, Texts } from '../texts/texts.ts'
import { join, type Words } from '../texts/words.ts'

const DAYS = 30
const MOST_READ = 2000
const MOST_SHOWN = 3

interface Asked {
  db: Database
  texts: Texts
  world: { now(): Date }
  outletOf(feedId: string): string
}

/**
 * Empty words when there is nothing to show. What an outlet printed is shown of every name alike: if it were kept back
 * for whom a registry asks not to publish, whoever reads the outlet would learn of that wish.
 */
export async function pressWords(desk: Asked, name: string, language: Language): Promise<Words> {
  const since = new Date(desk.world.now().getTime() - DAYS * 86_400_000)
  const asked = parseName(name)
  const mentions = (await mentionsSince(desk.db, since, MOST_READ)).filter(
    (mention) => mention.certain && compare(asked, parseName(mention.name)).verdict === 'match',
  )
  if (mentions.length === 0) return { text: '', entities: [] }
  const lines = mentions.slice(0, MOST_SHOWN).map((mention) =>
    desk.texts.say(language, 'status-report', {
      outlet: desk.outletOf(mention.feedId),
      name: mention.name,
      change: desk.texts.plain(language, `state-${mention.change}`),
      on: mention.day === null ? 'none' : desk.texts.day(language, mention.day),
    }),
  )
  return join([desk.texts.say(language, 'status-reports'), ...lines], '\n')
}
