/**
 * What happens while nothing can be written down (a full disk, a database that is away): Telegram keeps what people
 * wrote and brings it again, for a day; whoever wrote is told that it waits.
 */
import type { Api } from 'grammy'
import type { Language, Texts } from '../texts/texts.ts'
import type { World } from '../world.ts'
import { rowOf } from './update.ts'

export interface Unwritten {
  /** These could not be written down. Resolves when their senders were told, each once as long as it lasts. */
  failed(updates: readonly unknown[], error: unknown): Promise<void>
  /** Something was written down: it is over. */
  over(): void
  /** Nothing could be written down the last time. */
  readonly lasts: boolean
}

interface Room {
  texts: Texts
  world: Pick<World, 'log'>
  locale: Language
}

/** The gate cannot be asked where nothing can be written: so few are told at a time that Telegram bears it. */
const TOLD_AT_ONCE = 10
const MOST_TOLD = 10_000

export function createUnwritten(api: Pick<Api, 'sendMessage'>, { texts, world, locale }: Room): Unwritten {
  const told = new Set<number>()
  let lasts = false

  async function tell(update: unknown): Promise<void> {
    const chatId = rowOf(update)?.chatId
    // In a group nobody asked the bot, perhaps; in private everybody did.
    if (chatId === undefined || chatId < 0 || told.has(chatId) || told.size >= MOST_TOLD) return
    told.add(chatId)
    await api
      .sendMessage(chatId, texts.plain(languageOf(update) ?? locale, 'unwritten'))
      .catch(() => undefined)
  }

  return {
    async failed(updates, error) {
      if (!lasts)
        world.log.error('nothing can be written down; what people write waits at Telegram', {}, error)
      lasts = true
      for (const update of updates.slice(0, TOLD_AT_ONCE)) await tell(update)
    },
    over() {
      if (lasts) world.log.info('what people write can be written down again')
      lasts = false
      told.clear()
    },
    get lasts() {
      return lasts
    },
  }
}

function languageOf(update: unknown): Language | null {
  const code = /"language_code":"(es|en)/.exec(JSON.stringify(update))?.[1]
  return code === 'es' || code === 'en' ? code : null
}
