/** What a service of the tests is told, in a folder of its own and with an emulated Telegram. */
import { join } from 'node:path'

export const TOKEN = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345'

/** The least that a service needs; it listens on whatever port is free. */
export const environmentIn = (folder: string, telegramUrl: string) => ({
  BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: telegramUrl,
  KEY_FILE: join(folder, 'vigilia.key'),
  DATA_DIR: join(folder, 'data'),
  SOURCES: join(folder, 'sources.json'),
  HTTP_PORT: '0',
})
