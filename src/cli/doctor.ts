/** `vigilia doctor`: looks at every part of an installation and says what is wrong and what to do. */
import { readFile } from 'node:fs/promises'
import { ADVICE, nameOf } from '../alarms/alarm.ts'
import { ringing } from '../alarms/store.ts'
import { conditionOf } from '../conditions/condition.ts'
import { watchedSources } from '../conditions/store.ts'
import { type Config, readConfig } from '../config.ts'
import { databaseNow, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { queueState } from '../deliveries/queue/store.ts'
import { parseFeed } from '../feeds/parse.ts'
import { heldNow } from '../holds/store.ts'
import { OperatorError } from '../log.ts'
import { openSource } from '../registry/open.ts'
import { readTable } from '../registry/rows.ts'
import type { RegistrySource } from '../registry/source.ts'
import { lastRuns } from '../runs/store.ts'
import { parseSources, type Sources } from '../sources.ts'
import { readKeyFile } from '../vault/keyfile.ts'
import { hasKeyring, openVault } from '../vault/store.ts'
import { createFetch, type Fetch, type FetchFailure } from '../web/fetch.ts'
import type { World } from '../world.ts'
import { type Finding, wrong } from './finding.ts'
import { examineTelegram } from './line.ts'

/** Prints one line a finding; exit code 1 when something is not well. Changes nothing but a database that was never migrated. */
export async function doctor(
  terminal: { env: Readonly<Record<string, string | undefined>>; say(line: string): void },
  world: World,
): Promise<number> {
  let code = 0
  for await (const finding of examine(terminal.env, world)) {
    terminal.say(`${finding.well ? 'well ' : 'WRONG'}  ${finding.part}: ${finding.says}`)
    if (!finding.well) code = 1
  }
  return code
}

async function* examine(
  env: Readonly<Record<string, string | undefined>>,
  world: World,
): AsyncGenerator<Finding> {
  let config: Config
  try {
    config = readConfig(env)
    yield { well: true, part: 'configuration', says: 'every variable is usable' }
  } catch (error) {
    yield wrong('configuration', error)
    return
  }
  const sources = await readSources(config)
  yield* examineDatabase(config, sources.found, world)
  yield* examineTelegram(config, sources.found.channels)
  yield* sources.findings
  yield* examineSources(config, sources.found, world.now())
}

async function* examineDatabase(config: Config, sources: Sources, world: World): AsyncGenerator<Finding> {
  try {
    const opened = await openDatabase(
      config.databaseUrl === null
        ? { engine: 'pglite', folder: config.dataDir }
        : { engine: 'postgres', url: config.databaseUrl },
    )
    try {
      await migrate(opened.db)
      yield { well: true, part: 'database', says: `${opened.engine} answers and its schema is current` }
      const known = await hasKeyring(opened.db)
      if (known) {
        const dataDir = opened.engine === 'pglite' ? config.dataDir : null
        const { key } = await readKeyFile(config.keyFile, { dataDir, mayCreate: false, random: world.random })
        await openVault(opened.db, key, world)
      }
      yield {
        well: true,
        part: 'key file',
        says: known ? 'it opens the keyring' : 'it is made at the first start',
      }
      const queue = await queueState(
        opened.db,
        await databaseNow(opened.db),
        sources.channels.map(({ id }) => id),
      )
      yield {
        well: queue.oldestSeconds <= 60,
        part: 'outbox',
        says:
          queue.due === 0
            ? 'nothing waits'
            : `${queue.due} alerts wait, the oldest for ${queue.oldestSeconds} s; is the service running?`,
      }
      const held = await heldNow(opened.db)
      yield {
        well: held.holds === 0,
        part: 'held',
        says:
          held.holds === 0
            ? 'nothing waits for your hand'
            : `${held.holds} ${held.holds === 1 ? 'change' : 'changes'} about ${held.people} people or reports, neither told nor shown; look with: vigilia held`,
      }
      for (const alarm of await ringing(opened.db))
        yield {
          well: false,
          part: `alarm ${nameOf(alarm)}`,
          says: `since ${alarm.since.toISOString()}, ${alarm.times} ${alarm.times === 1 ? 'time' : 'times'}: ${ADVICE[alarm.kind]}`,
        }
      for (const run of await lastRuns(opened.db)) {
        const at = run.finished_at?.toISOString() ?? 'never'
        yield {
          well: run.outcome === 'done',
          part: `job ${run.job}`,
          says: `last ${run.outcome ?? 'begun'} at ${at}`,
        }
      }
      const now = await databaseNow(opened.db)
      for (const source of await watchedSources(opened.db, sources)) {
        const { condition, since } = conditionOf(source, now)
        if (condition !== 'silent') continue
        yield {
          well: false,
          part: `feed ${source.id}`,
          says: `it answers but has had no news since ${since?.toISOString()}, longer than is its habit; look whether the outlet publishes elsewhere now, and write that address in sources.json`,
        }
      }
    } finally {
      await opened.close()
    }
  } catch (error) {
    yield wrong('database', error)
  }
}

/** The sources that can be used, none when the file is not usable, and what is to be said of the file. */
async function readSources(config: Config): Promise<{ found: Sources; findings: Finding[] }> {
  try {
    const parsed = parseSources(await readFile(config.sourcesFile, 'utf8'))
    if (parsed.kind === 'unreadable') throw new OperatorError(parsed.because)
    const { sources, problems } = parsed
    return {
      found: sources,
      findings: [
        ...problems.map((problem) => ({
          well: false,
          part: 'sources',
          says: `${problem}. The others are used; correct this one`,
        })),
        {
          well: true,
          part: 'sources',
          says: `${sources.feeds.length} feeds, ${sources.registries.length} registries, ${sources.channels.length} channels`,
        },
      ],
    }
  } catch (error) {
    return { found: { feeds: [], registries: [], channels: [] }, findings: [wrong('sources', error)] }
  }
}

async function* examineSources(config: Config, sources: Sources, now: Date): AsyncGenerator<Finding> {
  const web = createFetch({ allow: config.allowPrivateHosts })
  try {
    for (const feed of sources.feeds) yield await examineFeed(feed.id, feed.url, web.fetch)
    for (const registry of sources.registries) yield await examineRegistry(registry, web.fetch, now)
  } finally {
    await web.close()
  }
}

async function examineFeed(id: string, url: string, fetch: Fetch): Promise<Finding> {
  const part = `feed ${id}`
  const fetched = await fetch({ url })
  if (fetched.kind !== 'fresh') return { well: false, part, says: failure(fetched) }
  const parsed = parseFeed(fetched.text, fetched.contentType)
  if (parsed.kind !== 'items')
    return {
      well: false,
      part,
      says: `it answers, but not with a feed (${parsed.because}); look at its address in a browser`,
    }
  if (fetched.movedTo !== null)
    return { well: false, part, says: `it has moved for good; write ${fetched.movedTo} in sources.json` }
  return { well: true, part, says: `${parsed.items.length} items` }
}

async function examineRegistry(source: RegistrySource, fetch: Fetch, now: Date): Promise<Finding> {
  const part = `registry ${source.id}`
  const opened = await openSource(source, fetch)
  if (opened.kind === 'failed')
    return { well: false, part, says: `${opened.because} (${opened.outcome})${hintFor(opened.outcome)}` }
  const reading = readTable(opened, now)
  if (reading.kind === 'unreadable') return { well: false, part, says: reading.because }
  const [first] = reading.errors
  const wrong = first
    ? `, ${reading.errors.length} that do not fit; the first: line ${first.line}: ${first.reason}`
    : ''
  return { well: first === undefined, part, says: `${reading.rows.length} rows${wrong}` }
}

function failure(fetched: Exclude<Awaited<ReturnType<Fetch>>, { kind: 'fresh' }>): string {
  if (fetched.kind === 'unchanged') return 'it says «unchanged» to a first question'
  const status = fetched.status === undefined ? '' : ` ${fetched.status}`
  return `no answer (${fetched.because}${status}); ${advice(fetched)}`
}

/** What the operator can do about an address that does not answer. */
function advice({ because, status }: FetchFailure): string {
  if (because === 'refused-host') return 'a private host must be listed in ALLOW_PRIVATE_HOSTS'
  if (status === 404 || status === 410)
    return 'its page is not there: look for its new address on the site and write it in sources.json'
  if (status === 401 || status === 403)
    return 'it turns us away: ask the outlet, or read it through another address'
  if (because === 'redirects')
    return 'it sends us round in circles: open it in a browser and write where that ends'
  if (because === 'too-large') return 'it is larger than a feed may be: look for a shorter one'
  return 'it is asked again at its next time, nothing is lost'
}

const hintFor = (outcome: string) =>
  outcome === 'refused-host' ? '; a private host must be listed in ALLOW_PRIVATE_HOSTS' : ''
