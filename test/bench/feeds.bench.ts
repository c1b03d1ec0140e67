/**
 * What a visit to every outlet costs: 500 feeds of 50 items on loopback, unchanged, and with one new item in each that
 * is read and stored as well. The same requests by a bare client, and the same texts by rss-parser, stand beside them.
 * `node test/bench/feeds.bench.ts [feeds] [items]` prints one JSON line a figure and engine, and fails beyond what is
 * promised.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import Parser from 'rss-parser'
import { Agent, request } from 'undici'
import { readReports } from '../../jobs/read-reports.ts'
import { visitFeeds } from '../../jobs/visit-feeds.ts'
import { openDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import type { Feed } from '../../src/feeds/feed.ts'
import { createFeedMemory } from '../../src/feeds/memory.ts'
import { createLog } from '../../src/log.ts'
import { createMeters } from '../../src/meters.ts'
import { createParser } from '../../src/parsing/parser.ts'
import { createDirectory } from '../../src/people/directory.ts'
import { createFetch } from '../../src/web/fetch.ts'
import { realWorld, systemNow } from '../../src/world.ts'
import { createDatabase, dropDatabase } from '../postgres.ts'
import { eachGround } from './ground.ts'

const [feedCount = 500, itemCount = 50] = process.argv.slice(2).map(Number)
const PROMISED = { unchangedSeconds: 1.2, newSeconds: 7, newCpuSeconds: 8, growthMb: 60 }
const FLAT_ROUNDS = 5
const AT_ONCE = 8

const outlets = await openOutlets()
const urls = Array.from(
  { length: feedCount },
  (_, n) => `http://127.0.0.1:${outlets.ports[n % outlets.ports.length]}/${n}`,
)

async function bare(): Promise<void> {
  const agent = new Agent({ pipelining: 0 })
  await outlets.edition(1)
  const asked = await timed(() =>
    eachOf(
      urls,
      async (url) =>
        void (await (
          await request(url, { dispatcher: agent, headers: { 'if-none-match': '"1"' } })
        ).body.dump()),
    ),
  )
  say({ figure: 'bare conditional requests', feeds: feedCount, ...asked })
  const parsed = await timed(() =>
    eachOf(urls, async (url) => {
      const { body } = await request(url, { dispatcher: agent })
      await new Parser().parseString(await body.text())
    }),
  )
  say({ figure: 'bare undici and rss-parser', feeds: feedCount, items: itemCount, ...parsed })
  await agent.close()
}

await bare()
await eachGround(async (ground) => {
  const name = `vigilia_bench_feeds_${process.pid}`
  const url = ground.engine === 'postgres' ? await createDatabase(ground.server, name) : null
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-feeds-'))
  const opened = await openDatabase(
    url ? { engine: 'postgres', url } : { engine: 'pglite', folder: join(folder, 'data') },
  )
  await migrate(opened.db)
  const world = realWorld(createLog('error', (line) => console.error(line), systemNow))
  const web = createFetch({ allow: outlets.ports.map((port) => `127.0.0.1:${port}`), now: Date.now })
  const parser = createParser(world.log)
  const room = {
    db: opened.db,
    world,
    clock: async () => new Date(),
    sources: { feeds: urls.map(feedAt), registries: [], channels: [] },
    fetch: web.fetch,
    parser,
    feedMemory: createFeedMemory(),
    directory: createDirectory(),
    meters: createMeters(),
  }
  try {
    await outlets.edition(1)
    const first = await timed(async () => {
      const summary = await visitFeeds.run(room)
      expect(summary.new === feedCount * itemCount, 'the first visit brings everything', summary)
    })
    say({ figure: 'first visit', engine: ground.engine, feeds: feedCount, items: itemCount, ...first })
    // What was there before is read already: twenty-five thousand old stories are not what is measured.
    await opened.db.updateTable('reports').set({ read_at: new Date() }).execute()
    await sql`analyze`.execute(opened.db)

    const unchanged = await timed(async () => {
      const summary = await visitFeeds.run(room)
      expect(summary.unchanged === feedCount, 'nothing has changed', summary)
    })
    hold(unchanged.seconds <= PROMISED.unchangedSeconds)
    say({
      figure: 'unchanged',
      engine: ground.engine,
      feeds: feedCount,
      ...unchanged,
      promised: PROMISED.unchangedSeconds,
    })

    const rounds: Timed[] = []
    const megabytes: number[] = []
    for (let round = 0; round < FLAT_ROUNDS; round += 1) {
      await outlets.edition(2 + round)
      rounds.push(
        await timed(async () => {
          const visited = await visitFeeds.run(room)
          const read = await readReports.run(room)
          expect(visited.new === feedCount && read.read === feedCount, 'one new item in each', {
            ...visited,
            ...read,
          })
        }),
      )
      megabytes.push(Math.round(process.memoryUsage.rss() / 1e6))
    }
    const [one] = rounds
    const growth = megabytes.at(-1)! - megabytes[0]!
    hold(
      one!.seconds <= PROMISED.newSeconds &&
        one!.cpuSeconds <= PROMISED.newCpuSeconds &&
        growth <= PROMISED.growthMb,
    )
    say({
      figure: 'one new item in each, read and stored',
      engine: ground.engine,
      feeds: feedCount,
      items: itemCount,
      ...one!,
      promised: [PROMISED.newSeconds, PROMISED.newCpuSeconds],
      rounds: rounds.map(({ seconds }) => seconds),
      megabytes,
    })
  } finally {
    await parser.close()
    await web.close()
    await opened.close()
    await rm(folder, { recursive: true, force: true })
    if (url && ground.engine === 'postgres') await dropDatabase(ground.server, name)
  }
})
await outlets.close()

interface Timed {
  seconds: number
  /** All threads of this process; the outlets are another one. */
  cpuSeconds: number
  /** The longest that the event loop did not turn. */
  stalledMs: number
}

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const cpu = process.cpuUsage()
  const begun = performance.now()
  let stalledMs = 0
  let last = begun
  const turning = setInterval(() => {
    const at = performance.now()
    stalledMs = Math.max(stalledMs, at - last - 5)
    last = at
  }, 5)
  await work()
  clearInterval(turning)
  const { user, system } = process.cpuUsage(cpu)
  return {
    seconds: Math.round(performance.now() - begun) / 1000,
    cpuSeconds: Math.round((user + system) / 1000) / 1000,
    stalledMs: Math.round(stalledMs),
  }
}

async function eachOf<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const left = [...things]
  const worker = async () => {
    for (let thing = left.shift(); thing !== undefined; thing = left.shift()) await work(thing)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

function feedAt(url: string, n: number): Feed {
  return {
    id: `outlet-${n}`,
    name: `Outlet ${n}`,
    url,
    lang: 'es',
    owner: `Outlet ${n}`,
    kind: 'press',
    tier: 1,
  }
}

function say(figure: object): void {
  console.log(JSON.stringify(figure))
}

function hold(kept: boolean): void {
  if (!kept) process.exitCode = 1
}

function expect(kept: boolean, what: string, found: object): void {
  if (!kept) throw new Error(`${what}: ${JSON.stringify(found)}`)
}

/** The outlets run in a process of their own, so that what they cost is not counted as ours. */
async function openOutlets() {
  const child = fork(fileURLToPath(new URL('./outlets.ts', import.meta.url)), [
    String(feedCount),
    String(itemCount),
  ])
  const heard = async () => ((await once(child, 'message')) as [number[]])[0]
  const ports = await heard()
  return {
    ports,
    /** From now on each feed has that many more items than at first, less one. */
    async edition(number: number) {
      const done = heard()
      child.send(number)
      await done
    },
    async close() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
