/** The composition root: everything that lives long, on one page, and who closes it. */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createTask } from 'node-cron'
import { commands } from '../commands/index.ts'
import { timetable } from '../jobs/index.ts'
import type { Room, Summary } from '../jobs/job.ts'
import { type Metronome, startMetronome } from '../jobs/metronome.ts'
import { createRunner } from '../jobs/runner.ts'
import { disksOf } from './alarms/disk.ts'
import { isHalfRestored } from './backup/store.ts'
import type { Config } from './config.ts'
import { createSteadyClock } from './database/clock.ts'
import { databaseNow, type OpenDatabase, openDatabase } from './database/database.ts'
import { explainDatabase } from './database/explain.ts'
import { migrate } from './database/migrate.ts'
import { createStrangers } from './deliveries/strangers.ts'
import { keepErasures } from './erasures/keeper.ts'
import { createFeedMemory } from './feeds/memory.ts'
import { createGate } from './gate/gate.ts'
import { serveHttp } from './http.ts'
import { OperatorError } from './log.ts'
import { createMeters } from './meters.ts'
import { createParser, type Parser } from './parsing/parser.ts'
import { cardsBy } from './people/card.ts'
import { createDirectory } from './people/directory.ts'
import { createPress } from './people/press.ts'
import { parseSources, type Sources } from './sources.ts'
import { subscribersBy } from './subscribers/store.ts'
import { createAudience, MOST_AT_ONCE } from './subscriptions/audience.ts'
import { type Connection, connect } from './telegram/connection.ts'
import { loadTexts } from './texts/texts.ts'
import { gathered } from './together.ts'
import { createTurns } from './turns/turns.ts'
import { openInstalledVault } from './vault/installed.ts'
import { createFetch } from './web/fetch.ts'
import type { World } from './world.ts'

export interface App {
  /** Begins to listen and to keep the timetable. Throws OperatorError when Telegram refuses the token. */
  start(): Promise<void>
  /** Runs these jobs once, in order; what the last one did. Throws OperatorError for a job that does not exist. */
  run(...jobs: string[]): Promise<Summary>
  readonly jobs: readonly string[]
  /** Everything a job works with: for the operator's command line and for tests. */
  readonly room: Room
  /** Asks Telegram once what is new and handles all that waits, without staying: for tests and one-off runs. */
  listenOnce(): Promise<number>
  /** Address of /healthz and /metrics once started, null before. */
  readonly http: string | null
  /** Intake stops, sends in flight are recorded, everything that was opened is closed. */
  close(): Promise<void>
}

export interface Given {
  /** Instead of the database's clock, where time moves when told. */
  clock?: () => Promise<Date>
  /** A database that is open already; its opener closes it. */
  database?: OpenDatabase
  /** A parser that is there already; its opener closes it. */
  parser?: Parser
}

export async function composeApp(config: Config, world: World, given: Given = {}): Promise<App> {
  const sources = await readSources(config.sourcesFile, world)
  const database =
    given.database ??
    (await openDatabase(
      config.databaseUrl === null
        ? { engine: 'pglite', folder: config.dataDir }
        : { engine: 'postgres', url: config.databaseUrl },
    ))
  const closers: (() => Promise<unknown>)[] = given.database ? [] : [() => database.close()]
  try {
    const { db, engine } = database
    for (const migration of await migrate(db).catch(explainDatabase))
      world.log.info('migrated', { migration })
    const clock = given.clock ?? createSteadyClock(() => databaseNow(db), world.elapsed)
    if (await isHalfRestored(db))
      throw new OperatorError(
        'A backup was being put back into this database and that did not end. Nothing was started. Run vigilia restore again.',
      )
    const installation = { keyFile: config.keyFile, dataDir: engine === 'pglite' ? config.dataDir : null }
    const { vault, created } = await openInstalledVault(db, installation, { ...world, clock })
    if (created)
      world.log.warn(
        'a new key file was created: keep a copy of it elsewhere, without it nothing can be opened again',
      )
    if (engine === 'pglite')
      world.log.info(
        'embedded database: good for trying and small installs; set DATABASE_URL to a PostgreSQL for real service',
        { engine },
      )
    const web = createFetch({ allow: config.allowPrivateHosts, now: () => world.now().getTime() })
    closers.push(() => web.close())
    const parser = given.parser ?? createParser(world.log)
    if (!given.parser) closers.push(() => parser.close())
    const gate = createGate({
      db,
      perSecond: config.paidBroadcast ? config.sendPerSecond : Math.min(config.sendPerSecond, 30),
      now: world.elapsed,
      clock,
      sleep: world.sleep,
    })
    const outlets = new Map(sources.feeds.map((feed) => [feed.id, feed.name]))
    const dataDisk = { name: 'data', path: config.dataDir }
    const keyDisk = { name: 'key', path: dirname(config.keyFile) }
    const room: Room = {
      db,
      world,
      clock,
      sources,
      fetch: web.fetch,
      parser,
      feedMemory: createFeedMemory(),
      vault,
      erasures: keepErasures(db, config.keyFile, world),
      texts: loadTexts(config.timeZone),
      directory: createDirectory(),
      audience: createAudience(vault, world.log, undefined, MOST_AT_ONCE[engine]),
      gate,
      meters: createMeters(),
      curators: config.curators,
      locale: config.locale,
      disks: () => disksOf([dataDisk, keyDisk]),
      strangers: createStrangers(),
      send: null,
      publisher: null,
      groupOf: async () => null,
    }
    if (config.roles.has('worker')) await room.directory.refresh(db)
    const connection: Connection | null =
      config.botToken === null
        ? null
        : connect(
            {
              token: config.botToken,
              apiRoot: config.telegramApiRoot,
              webhook: config.webhook,
              paidBroadcast: config.paidBroadcast,
            },
            commands,
            {
              ...room,
              press: createPress(world),
              cardsBy: gathered((ids: readonly number[]) => cardsBy(db, ids)),
              subscribersBy: gathered((chats: readonly number[]) => subscribersBy(db, vault, chats)),
              limits: { most: config.mostSubscriptions, mostNewAnHour: config.mostNewAnHour },
              outletOf: (feedId) => outlets.get(feedId) ?? feedId,
            },
            room,
          )
    if (connection) {
      room.send = connection.send
      room.publisher = connection.publisher
      room.groupOf = connection.groupOf
    }
    const turns = createTurns({ db, world, clock })
    const runner = createRunner(timetable, room, turns)
    let http: Awaited<ReturnType<typeof serveHttp>> | null = null
    const stop = new AbortController()

    function keepTimetable(): Metronome {
      const entries = timetable.map(({ job, at }) => ({
        job: job.name,
        task: createTask(at(config), () => undefined, { timezone: config.timeZone }),
      }))
      const metronome = startMetronome(world, (seconds) => {
        for (const { job, task } of entries) {
          const tick = seconds.findLast((second) => task.match(second))
          if (tick) runner.trigger(job, tick)
        }
      })
      for (const job of AT_START) runner.trigger(job)
      return metronome
    }

    /** Every process: a key is read before anybody seals with it. */
    function keepKeys() {
      const timer = setInterval(() => {
        vault.learn().catch((error: unknown) => {
          world.log.warn('the keyring could not be read again; the keys that are known go on', {}, error)
        })
      }, LEARN_EVERY_MS)
      timer.unref()
      closers.push(async () => clearInterval(timer))
    }

    return {
      jobs: timetable.map((entry) => entry.job.name),
      room,
      run: (...jobs) => runner.run(jobs),
      listenOnce: async () => (connection ? connection.listenOnce() : 0),
      get http() {
        return http?.url ?? null
      },
      async start() {
        // Intake ends first, then the jobs; what each was doing is finished and recorded before the database closes.
        let metronome: Metronome | null = null
        closers.push(async () => {
          stop.abort()
          await metronome?.stop()
          await connection?.closed()
          await runner.close()
          await http?.close()
        })
        await connection?.open(stop.signal, config.roles, turns)
        if (stop.signal.aborted) return
        const door = await serveHttp(config, room, connection)
        http = door
        keepKeys()
        await room.erasures.keep()
        if (config.roles.has('worker')) metronome = keepTimetable()
        world.log.info('ready', {
          engine,
          port: door.port,
          count: sources.feeds.length + sources.registries.length,
        })
      },
      async close() {
        for (const close of closers.splice(0).reverse()) await close()
      },
    }
  } catch (error) {
    for (const close of closers.reverse()) await close()
    throw error
  }
}

/** What may be waiting since the last process ended. */
const AT_START = ['read-reports', 'raise-alerts', 'fan-out', 'deliver', 'reseal']
/** Real time, in a process that was stopped too (vault/keyring/keyring.ts). */
const LEARN_EVERY_MS = 10_000

async function readSources(file: string, world: World): Promise<Sources> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new OperatorError(
      'The file that SOURCES names cannot be read; nothing was started. Check its path, or copy sources.json from the project.',
      { cause: error },
    )
  })
  const parsed = parseSources(text)
  if (parsed.kind === 'unreadable')
    throw new OperatorError(
      `The file that SOURCES names is not usable; nothing was started. ${parsed.because}`,
    )
  for (const problem of parsed.problems)
    world.log.warn('an entry of sources.json was left out; the others are used', { because: problem })
  return parsed.sources
}
