/**
 * The service as `npm start` runs it, at a ceiling that no Bot API allows: to measure what the sender itself can do.
 * `CEILING`: messages a second. No configuration offers it, because Telegram's limits hold behind a server of one's own too.
 */
import { composeApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { realWorld, systemNow } from '../../src/world.ts'

const config = readConfig({ ...process.env, SEND_PER_SECOND: '1000', PAID_BROADCAST: 'true' })
const log = createLog(config.logLevel, (line) => process.stdout.write(`${line}\n`), systemNow)
const app = await composeApp({ ...config, sendPerSecond: Number(process.env.CEILING) }, realWorld(log))
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)))
await app.start()
