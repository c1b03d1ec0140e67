/** Whoever runs a group in which we may not write is told so in private, where that is possible. */
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { findSubscriber } from '../subscribers/store.ts'
import type { Texts } from '../texts/texts.ts'
import type { Words } from '../texts/words.ts'
import type { Vault } from '../vault/vault.ts'

/** A group's title and the ids of the people who run it; null when Telegram does not tell. */
export type GroupOf = (chatId: number) => Promise<{ title: string; administrators: number[] } | null>

interface Room {
  db: Database
  vault: Vault
  texts: Texts
  world: { log: Log }
}

/** Of a great many administrators some are enough. */
const MOST_TOLD = 5

/**
 * Only those who talk with the bot themselves: nobody else could be written to. `say` passes the gate. It is a courtesy,
 * tried once: what goes wrong with it costs no alert.
 */
export async function tellAdministrators(
  { db, vault, texts, world }: Room,
  group: Awaited<ReturnType<GroupOf>>,
  say: (personId: number, words: Words) => Promise<unknown>,
): Promise<void> {
  try {
    let told = 0
    for (const id of group?.administrators ?? []) {
      const subscriber = await findSubscriber(db, vault, id)
      if (subscriber?.state !== 'active' || told === MOST_TOLD) continue
      told += 1
      const { language } = subscriber.preferences
      await say(id, texts.say(language, 'group-no-rights', { group: group?.title ?? '' }))
    }
  } catch (error) {
    world.log.warn('the administrators of a group could not be told', {}, error)
  }
}
