/** The process: environment in, signals, exit. */
import { readConfig } from './config.ts'
import { FolderInUse, lockFolder } from './database/lock.ts'
import { createLog, OperatorError } from './log.ts'
import { realWorld, systemNow } from './world.ts'

/** sysexits.h: try again later; another process holds the embedded database. */
const EX_TEMPFAIL = 75
/** A stop takes at most this long; a send may last 35 s. */
const STOP_WITHIN_MS = 45_000

try {
  const config = readConfig(process.env)
  if (config.botToken === null) {
    throw new OperatorError(
      'BOT_TOKEN is missing: without it nobody can be told anything. Nothing was started.\n' +
        '  To try Vigilia without a token:  npm run try\n' +
        '  For real service: ask @BotFather on Telegram for a token, then start with BOT_TOKEN=123456789:AAE… npm start',
    )
  }
  const log = createLog(config.logLevel, (line) => process.stdout.write(`${line}\n`), systemNow)
  // Whoever comes second is turned away before the rest of the program is loaded; the database takes the lock for good.
  if (config.databaseUrl === null) (await lockFolder(config.dataDir)).release()
  const { composeApp } = await import('./app.ts')
  const app = await composeApp(config, realWorld(log))
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info('stopping: sends in flight are being recorded', { signal })
    setTimeout(() => {
      log.error('the stop took too long; whatever was in flight is taken up again at the next start')
      process.exit(1)
    }, STOP_WITHIN_MS).unref()
    app.close().then(
      () => {
        log.info('stopped')
        process.exit(0)
      },
      (error: unknown) => {
        log.error('the stop failed', {}, error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await app.start().catch(async (error: unknown) => {
    await app.close()
    throw error
  })
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(error instanceof FolderInUse ? EX_TEMPFAIL : 1)
}
