/** `vigilia doctor`: looks at every part of an installation and says what is wrong and what to do. */
import { readFile } from 'node:fs/promises'
import { ADVICE, nameOf } from '../alarms/alarm.ts'
import { ringing } from '../alarms/store.ts'
import { conditionOf } from '../conditions/condition.ts'
import { watchedSources } from '../conditions/store.ts'
import { type Config, readConfig } from '../config.ts'
import { type Database, databaseNow, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { queueState } from '../deliveries/queue/store.ts'
import { heldNow } from '../holds/store.ts'
import { OperatorError } from '../log.ts'
import { lastRuns } from '../runs/store.ts'
import { parseSources, type Sources } from '../sources.ts'
import { openInstalledVault } from '../vault/installed.ts'
import { keyStates } from '../vault/keyring/store.ts'
import { cellsLeft } from '../vault/reseal/store.ts'
import { hasKeyring } from '../vault/store.ts'
import { WORN_SEALS } from '../vault/vault.ts'
import type { World } from '../world.ts'
import { type Finding, wrong } from './finding.ts'
import { examineTelegram } from './line.ts'
import { examineSources } from './sources.ts'

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
        await openInstalledVault(opened.db, { keyFile: config.keyFile, dataDir }, world)
      }
      yield {
        well: true,
        part: 'key file',
        says: known ? 'it opens the keyring' : 'it is made at the first start',
      }
      if (known) yield* examineKeys(opened.db)
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

async function* examineKeys(db: Database): AsyncGenerator<Finding> {
  const states = await keyStates(db)
  const cells = await cellsLeft(db)
  const worn = states.find(({ seals }) => seals >= WORN_SEALS)
  const since = states.reduce((last, { since }) => (since > last ? since : last), new Date(0))
  yield {
    well: worn === undefined,
    part: 'keys',
    says: worn
      ? `the ${worn.purpose} key has made ${worn.seals} seals; the running service replaces it, or vigilia rotate-keys`
      : `the newest are of ${since.toISOString()}${cells === 0 ? '' : `; ${cells} cells are still under older ones`}`,
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
