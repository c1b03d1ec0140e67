/** The stage of a story: the whole service on one engine, an outlet, a registry, a phone for each person, and a clock. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from 'vitest'
import { type App, composeApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Engine, OpenDatabase } from '../../src/database/database.ts'
import { createEmulator, type Emulator } from '../../src/emulator/emulator.ts'
import { serveEmulator } from '../../src/emulator/http.ts'
import { TELEGRAM_LIMITS } from '../../src/emulator/limits.ts'
import { createParser } from '../../src/parsing/parser.ts'
import { COLUMNS } from '../../src/registry/source.ts'
import { emptyTables, engines, FIRST_OF_A_WORKER_MS, openShared } from '../engines.ts'
import { environmentIn, TOKEN } from '../environment.ts'
import { createTestWorld, type TestWorld } from '../world.ts'

export interface Phone {
  readonly chat: number
  /** Says something to the bot, and waits until the bot has dealt with it. */
  says(text: string): Promise<void>
  /** Taps the button with this text on the newest message that has it. */
  taps(button: string): Promise<string | undefined>
  /** What the bot has said in this chat since the last time this was asked. */
  hears(): string[]
  /** The bot's newest message here. */
  readonly last: string
}

export interface Story {
  readonly app: App
  /** Another process takes over, on this database if one is given; its opener closes it. */
  restart(database?: OpenDatabase): Promise<void>
  readonly keyFile: string
  readonly database: OpenDatabase
  world: TestWorld
  emulator: Emulator
  outlet: Outlet
  registry: Registry
  engine: Engine
  phone(firstName: string, languageCode?: string): Phone
  /** A group in which the bot is, with the phones of its members. */
  group(
    title: string,
    members: readonly Phone[],
  ): { chat: number; says(from: Phone, text: string, replyTo?: number): Promise<number>; hears(): string[] }
  /** Visits, reads, raises and delivers, but for the jobs named. */
  everyJob(...except: string[]): Promise<void>
}

export interface Outlet {
  /**
   * Publishes a story; the same title again replaces it (a live blog). With a `page` the feed carries `body` as a mere
   * description; null is a page that does not answer for now.
   */
  publishes(story: {
    id?: string
    title: string
    body: string
    at?: string
    page?: string | null
    /** The other outlet, whose owner is another. */
    in?: 'lamp'
  }): void
  url: string
}

export interface Registry {
  /** Adds a row or changes the row of the same id. */
  records(row: Record<string, string>): void
  /** Replaces the whole file. */
  becomes(text: string): void
}

const databases = new Map<Engine, OpenDatabase>()
/** To begin a thread takes half a second; what one story has read says nothing to the next. */
const parser = createParser({ warn: () => undefined })

/** Tells the story once on every engine of this run, on an empty database. */
export interface Staging {
  /** As in sources.json; the emulator has no chat of theirs before the story makes it. */
  channels?: object[]
  curators?: string
}

export function story(name: string, tell: (story: Story) => Promise<void>, staging: Staging = {}): void {
  for (const engine of engines()) {
    base(`${name} (${engine})`, { timeout: FIRST_OF_A_WORKER_MS }, async () => {
      const database = databases.get(engine) ?? (await openShared(engine))
      databases.set(engine, database)
      await emptyTables(database.db)
      const stage = await build(engine, database, staging)
      try {
        await tell(stage.story)
        expect(stage.troubles()).toEqual([])
      } finally {
        await stage.close()
      }
    })
  }
}

export async function closeDatabases(): Promise<void> {
  for (const database of databases.values()) await database.close()
  databases.clear()
}

async function build(
  engine: Engine,
  database: OpenDatabase,
  { channels = [], curators = '' }: Staging,
): Promise<{ story: Story; troubles(): string[]; close(): Promise<void> }> {
  const world = createTestWorld()
  // Telegram has a clock of its own, which nobody here sets.
  const begin = world.now().getTime()
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-story-'))
  const emulator = createEmulator({
    token: TOKEN,
    now: () => begin + world.elapsed(),
    limits: TELEGRAM_LIMITS,
  })
  const telegram = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const press = await openPress(world)
  const list = createRegistry(join(folder, 'registry.csv'))
  await list.write()
  await writeFile(
    join(folder, 'sources.json'),
    JSON.stringify({
      feeds: [
        {
          id: 'farol',
          name: 'El Farol',
          url: press.url,
          lang: 'es',
          owner: 'El Farol',
          kind: 'press',
          tier: 1,
        },
        {
          id: 'lamp',
          name: 'The Lamp',
          url: press.second,
          lang: 'en',
          owner: 'The Lamp',
          kind: 'press',
          tier: 1,
        },
      ],
      registries: [{ id: 'own', name: 'Registro propio', kind: 'csv', path: join(folder, 'registry.csv') }],
      channels,
    }),
  )
  const config = readConfig({
    ...environmentIn(folder, telegram.url),
    ALLOW_PRIVATE_HOSTS: `127.0.0.1:${press.port}`,
    CURATORS: curators,
    LOG_LEVEL: 'debug',
  })
  const given = { clock: async () => world.shared(), parser }
  const compose = (database: OpenDatabase) => composeApp(config, world, { ...given, database })
  let app = await compose(database)
  const story: Story = {
    get app() {
      return app
    },
    keyFile: config.keyFile,
    database,
    async restart(other = database) {
      await app.close()
      app = await compose(other)
    },
    world,
    emulator,
    outlet: press.outlet,
    registry: list.registry,
    engine,
    phone: (firstName, languageCode = 'es') => phoneOf(emulator, () => app, firstName, languageCode),
    group: (title, members) => groupOf(emulator, () => app, title, members),
    async everyJob(...except) {
      // Whoever was answered a moment ago has its pace; news does not come in the same second.
      world.pass({ seconds: 3 })
      await list.write()
      const jobs = ['visit-feeds', 'visit-registry', 'read-reports', 'raise-alerts', 'fan-out', 'deliver']
      await app.run(...jobs.filter((job) => !except.includes(job)))
    },
  }
  // What is there at first never alerts: a story begins after it.
  await app.run('visit-feeds', 'visit-registry', 'read-reports', 'raise-alerts')
  return {
    story,
    // Nothing in a story may surprise the program, whatever it does to the network.
    troubles: () => world.lines.filter((line) => /an update could not be handled|a job failed/.test(line)),
    async close() {
      await app.close()
      await telegram.close()
      emulator.close()
      await press.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function phoneOf(emulator: Emulator, app: () => App, firstName: string, languageCode: string): Phone {
  const chat = emulator.person({ firstName, languageCode })
  const hears = listener(emulator, chat)
  return {
    chat,
    hears,
    async says(text) {
      emulator.say({ chat, from: chat, text })
      await app().listenOnce()
    },
    async taps(text) {
      const message = emulator
        .saw(chat)
        .findLast((seen) => seen.buttons.flat().some((button) => button.text === text))
      const data = message?.buttons.flat().find((button) => button.text === text)?.data
      if (!message || data === undefined) throw new Error(`${firstName} sees no button «${text}»`)
      const tap = emulator.tap({ chat, from: chat, message: message.id, data })
      await app().listenOnce()
      return (await tap.answered).text
    },
    get last() {
      return emulator.heard(chat).at(-1) ?? ''
    },
  }
}

function groupOf(emulator: Emulator, app: () => App, title: string, members: readonly Phone[]) {
  // Whoever made the group runs it.
  const chat = emulator.group({
    title,
    members: members.map((member) => member.chat),
    administrators: [members[0]!.chat],
  })
  emulator.addBot(chat, members[0]!.chat)
  return {
    chat,
    hears: listener(emulator, chat),
    async says(from: Phone, text: string, replyTo?: number) {
      const id = emulator.say({ chat, from: from.chat, text, ...(replyTo === undefined ? {} : { replyTo }) })
      await app().listenOnce()
      return id
    },
  }
}

function listener(emulator: Emulator, chat: number): () => string[] {
  let heard = 0
  return () => {
    const all = emulator.heard(chat)
    const fresh = all.slice(heard)
    heard = all.length
    return fresh
  }
}

function createRegistry(file: string) {
  const rows = new Map<string, Record<string, string>>()
  let whole: string | null = null
  const csv = () =>
    [COLUMNS, ...[...rows.values()].map((row) => COLUMNS.map((column) => `"${row[column] ?? ''}"`))]
      .map((cells) => cells.join(','))
      .join('\n')
  return {
    registry: {
      records(row: Record<string, string>) {
        whole = null
        const id = row.id ?? row.name ?? ''
        rows.set(id, { ...rows.get(id), id, ...row })
      },
      becomes(text: string) {
        whole = text
      },
    },
    write: () => writeFile(file, whole ?? csv()),
  }
}

async function openPress(world: TestWorld) {
  const items = new Map<
    string,
    { id: string; title: string; body: string; at: string; page?: string | null; in?: 'lamp' }
  >()
  const server: Server = createServer((request, response) => {
    const asked = request.url?.match(/^\/pages\/(.+)$/)?.[1]
    if (asked !== undefined) {
      const page = items.get(decodeURIComponent(asked))?.page
      response.writeHead(page ? 200 : 503, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      return
    }
    const feed = request.url === '/feed' ? undefined : 'lamp'
    const rss = [...items.values()]
      .filter((item) => item.in === feed)
      .map((item) => {
        const hasPage = item.page !== undefined
        const link = hasPage
          ? `http://${request.headers.host}/pages/${encodeURIComponent(item.id)}`
          : `https://elfarol.example/${item.id}`
        const text = hasPage ? 'description' : 'content:encoded'
        return `<item><guid>${item.id}</guid><link>${link}</link><title><![CDATA[${item.title}]]></title><pubDate>${new Date(item.at).toUTCString()}</pubDate><${text}><![CDATA[${item.body}]]></${text}></item>`
      })
      .join('')
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>El Farol</title><link>https://elfarol.example/</link><description>Noticias</description>${rss}</channel></rss>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the press has no address')
  const url = `http://127.0.0.1:${address.port}/feed`
  return {
    url,
    second: `http://127.0.0.1:${address.port}/second`,
    port: address.port,
    outlet: {
      url,
      publishes(story: Parameters<Outlet['publishes']>[0]) {
        const id = story.id ?? story.title
        items.set(id, { ...story, id, at: story.at ?? world.now().toISOString() })
      },
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
