/** What the doctor says of the line to Telegram, and of the channels at its end. */
import type { Channel } from '../channels/channel.ts'
import type { Config } from '../config.ts'
import { channelStanding } from '../telegram/channel.ts'
import { whoAmI } from '../telegram/connection.ts'
import { type Finding, wrong } from './finding.ts'

export async function* examineTelegram(
  config: Pick<Config, 'botToken' | 'telegramApiRoot'>,
  channels: readonly Channel[],
): AsyncGenerator<Finding> {
  const { botToken: token, telegramApiRoot: apiRoot } = config
  if (token === null) {
    yield { well: false, part: 'telegram', says: 'BOT_TOKEN is missing; ask @BotFather, or use npm run try' }
    return
  }
  try {
    const name = await whoAmI({ token, apiRoot })
    yield { well: true, part: 'telegram', says: `the token is that of @${name}` }
  } catch (error) {
    yield wrong('telegram', error)
    return
  }
  for (const { id, chat } of channels)
    yield { part: `channel ${id}`, ...(await channelStanding({ token, apiRoot }, chat)) }
}
