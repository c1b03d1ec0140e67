/**
 * `npm run try`: the whole service on the embedded database, with the emulator in Telegram's place, sample outlets and
 * a page to chat on. Needs no token, account or network, and leaves nothing behind. `-- --live` reads the real outlets.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type App, composeApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { createEmulator, type Emulator } from './emulator/emulator.ts'
import { serveEmulator } from './emulator/http.ts'
import { type Admin, type PageChat, servePage } from './emulator/page.ts'
import { createLog, OperatorError } from './log.ts'
import { createStoryClock, type StoryClock } from './samples/clock.ts'
import { createSamples, STORY_BEGINS } from './samples/samples.ts'
import { realWorld, systemNow, type World } from './world.ts'

/** Well formed and nobody's: only the emulator of this process accepts it. */
const TOKEN = '1234567890:AAE-only-the-emulator-knows-this-one'
const HOST = '127.0.0.1'
const USUAL_PORT = 8080
const TIME_ZONE = 'America/Caracas'
/** The jobs that bring a story from its outlet to the chats, in order. */
const NEWS_TO_CHAT = ['visit-feeds', 'visit-registry', 'read-reports', 'raise-alerts', 'deliver']
/** Of every group release, in Spanish. */
const CHANNEL = { id: 'muestra', chat: '@vigilia_muestra', all: true }
const REAL_SOURCES = fileURLToPath(new URL('../sources.json', import.meta.url))

/** A stop takes at most this long. */
const STOP_WITHIN_MS = 20_000

try {
  const live = process.argv.includes('--live')
  const closers: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  const starting = startTrial({ live, port: readPort(process.env.TRY_PORT), closers })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    // What is still being opened has to be closed too.
    await starting.catch(() => undefined)
    await close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  const url = await starting.catch(async (error: unknown) => {
    await close()
    throw error
  })
  if (!stopping) console.log(greeting(url, live))
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

interface Trial {
  live: boolean
  port: number
  /** Receives what has to be closed, in the order it was opened. */
  closers: (() => Promise<unknown>)[]
}

/** Opens everything; the address of the page. */
async function startTrial({ live, port, closers }: Trial): Promise<string> {
  const { logLevel } = readConfig({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' })
  const log = createLog(logLevel, (line) => process.stderr.write(`${line}\n`), systemNow)
  const real = realWorld(log)
  const clock: StoryClock = live
    ? { now: real.now, jumpTo: () => {} }
    : createStoryClock(STORY_BEGINS, real.now)
  const world: World = { ...real, now: clock.now }
  const emulator = createEmulator({ token: TOKEN, now: () => clock.now().getTime() })
  closers.push(async () => emulator.close())
  const chats = invitePeople(emulator)
  const samples = createSamples(clock.now, clock.jumpTo)

  const starting = Promise.withResolvers<App>()
  const admin: Admin = {
    chats,
    timeZone: TIME_ZONE,
    live,
    now: clock.now,
    stories: async () => (live ? [] : samples.stories()),
    async publish(id) {
      const app = await starting.promise
      samples.publish(id)
      await app.run(...NEWS_TO_CHAT)
    },
    jobs: () => jobs,
    run: async (job) => (await starting.promise).run(job),
  }
  let jobs: readonly string[] = []
  // First of all, so that a port in use is told at once; what is done on it before the service is up waits.
  const page = await servePage(emulator, admin, { host: HOST, port }).catch((error: unknown) => {
    throw portError(port, error)
  })
  closers.push(() => page.close())

  const telegram = await serveEmulator(emulator, { host: HOST, port: 0 })
  closers.push(() => telegram.close())
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-try-'))
  closers.push(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'data'))
  let outletsPort: number | null = null
  if (!live) {
    const outlets = await samples.serve({ host: HOST, port: 0 })
    closers.push(() => outlets.close())
    outletsPort = outlets.port
    await writeFile(
      join(folder, 'sources.json'),
      JSON.stringify({ ...samples.sources(outlets.url), channels: [CHANNEL] }),
    )
  }

  const config = trialConfig(folder, telegram.url, outletsPort)
  const app = await composeApp(config, world, { clock: async () => clock.now() })
  closers.push(() => app.close())
  await app.start()
  jobs = app.jobs
  // What is there at the first load never alerts: it has to be over before the first story is published.
  if (!live) await app.run(...NEWS_TO_CHAT)
  starting.resolve(app)
  return page.url
}

function trialConfig(folder: string, telegram: string, outletsPort: number | null): Config {
  return readConfig({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram,
    DATA_DIR: join(folder, 'data'),
    KEY_FILE: join(folder, 'vigilia.key'),
    HTTP_PORT: '0',
    // Whoever tries the service out follows more in an hour than a relative does.
    MOST_NEW_AN_HOUR: '60',
    TIME_ZONE,
    ...(outletsPort === null
      ? { SOURCES: REAL_SOURCES }
      : {
          SOURCES: join(folder, 'sources.json'),
          VISIT_FEEDS: '* * * * * *',
          VISIT_REGISTRY: '* * * * * *',
          ALLOW_PRIVATE_HOSTS: `${HOST}:${outletsPort}`,
        }),
  })
}

/** A relative, an activist, a group of volunteers, somebody who reads English, and a channel. */
function invitePeople(emulator: Emulator): PageChat[] {
  const somebody = (name: string, lang: string, about: PageChat['about']): PageChat => {
    const id = emulator.person({ firstName: name, languageCode: lang })
    return { id, kind: 'private', name, about, people: [{ id, name, lang }] }
  }
  const carlos = emulator.person({ firstName: 'Carlos', languageCode: 'es' })
  const diana = emulator.person({ firstName: 'Diana', languageCode: 'es' })
  const group = emulator.group({ title: 'Voluntarios', members: [carlos, diana] })
  emulator.addBot(group, carlos)
  const username = CHANNEL.chat.slice(1)
  const channel = emulator.group({ title: 'Excarcelaciones', members: [carlos], channel: true, username })
  emulator.addBot(channel, carlos)
  return [
    somebody('Alicia', 'es', { es: 'familiar', en: 'relative' }),
    somebody('Beatriz', 'es', { es: 'activista', en: 'activist' }),
    {
      id: group,
      kind: 'group',
      name: 'Voluntarios',
      about: { es: 'grupo', en: 'group' },
      people: [
        { id: carlos, name: 'Carlos', lang: 'es' },
        { id: diana, name: 'Diana', lang: 'es' },
      ],
    },
    somebody('Ellen', 'en', { es: 'voluntaria, en inglés', en: 'volunteer, in English' }),
    {
      id: channel,
      kind: 'channel',
      name: 'Excarcelaciones',
      about: { es: 'canal', en: 'channel' },
      people: [{ id: carlos, name: 'Carlos', lang: 'es' }],
    },
  ]
}

function readPort(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return USUAL_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new OperatorError('TRY_PORT must be a port number, for example TRY_PORT=8081 npm run try')
}

function portError(port: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return new OperatorError(
      `Port ${port} is in use by another program; nothing was started. Choose another port, for example: TRY_PORT=${port + 1} npm run try`,
      { cause: error },
    )
  }
  if (code !== 'EACCES') return error
  return new OperatorError(
    `Port ${port} may not be opened by this user; nothing was started. Choose another port, for example: TRY_PORT=8081 npm run try`,
    { cause: error },
  )
}

function greeting(url: string, live: boolean): string {
  const what = live
    ? 'the real outlets are read every five minutes'
    : 'choose somebody, press Iniciar, follow a name, then publish a story backstage'
  return `Vigilia is ready to try: open ${url} (${what}). Ctrl+C ends it and leaves nothing behind.`
}
