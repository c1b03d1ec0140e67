/** The rival of updates.bench.ts: the first bot of grammY's guide, which answers what it hears. Its only argument: where the Bot API is. */
import { Bot } from 'grammy'
import { TOKEN } from '../faults/fan-out.ts'

const bot = new Bot(TOKEN, { client: { apiRoot: process.argv[2]! } })
bot.on('message:text', (ctx) => ctx.reply(ctx.msg.text))
process.once('SIGTERM', () => void bot.stop())
await bot.start()
