/**
 * A million chats that each follow a name: how long a start takes to open and index the sealed rows, what the process
 * holds then, and how soon a name is found. `node test/bench/audience.bench.ts [chats] [engine]` prints one JSON line a figure
 * and engine and fails above the ceilings. The floor of the same run: reading the same rows and opening nothing.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { createLog } from '../../src/log.ts'
import { sealChat, sealPreferences } from '../../src/subscribers/subscriber.ts'
import { createAudience } from '../../src/subscriptions/audience.ts'
import { sealTarget } from '../../src/subscriptions/subscription.ts'
import { openVault } from '../../src/vault/store.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { manglings, namesOf, seeded } from '../names/invented.ts'
import { onSeeded, type Where } from './seeded.ts'

const CEILING = { openSeconds: 15, megabytes: 512, p50: 1, p99: 20, fiveHundredSeconds: 5 }
const SLICE = 2_000

await onSeeded(import.meta.url, seed, openAndAsk)

/** Rows as the service writes them, in bulk. */
async function seed(db: Database, vault: Vault, chats: number): Promise<void> {
  const random = seeded(1)
  const now = new Date()
  for (let from = 1; from <= chats; from += SLICE) {
    const names = namesOf(random, Math.min(SLICE, chats - from + 1))
    await db
      .insertInto('subscribers')
      .values(
        names.map((_, at) => ({
          id: from + at,
          chat: sealChat(vault, from + at, from + at),
          fingerprint: vault.fingerprint(from + at),
          preferences: sealPreferences(vault, from + at, {
            language: 'es',
            unverified: at % 3 === 0,
            group: false,
          }),
          state: 'active' as const,
          created_at: now,
          seen_at: now,
        })),
      )
      .execute()
    await db
      .insertInto('subscriptions')
      .values(
        names.map((name, at) => ({
          id: from + at,
          subscriber_id: from + at,
          target: sealTarget(vault, from + at, { kind: 'name', name, not: [] }),
          created_at: now,
        })),
      )
      .execute()
  }
}

async function openAndAsk(where: Where, chats: number, key: Uint8Array): Promise<void> {
  const { engine } = where
  const { db, close } = await openDatabase(where)
  const vault = await openVault(db, key, { random: randomBytes, now: () => new Date() })
  const floor = await timed(() => readOnly(db))
  const audience = createAudience(
    vault,
    createLog(
      'warn',
      (line) => process.stderr.write(line),
      () => new Date(),
    ),
  )
  const before = process.cpuUsage()
  const opening = await timed(() => audience.refresh(db))
  const { user, system } = process.cpuUsage(before)
  if (audience.size !== chats) throw new Error(`${audience.size} of ${chats} subscriptions were opened`)
  say(
    {
      figure: 'audience-open',
      engine,
      chats,
      seconds: opening / 1000,
      cpuSeconds: (user + system) / 1e6,
      ratio: opening / floor,
    },
    opening / 1000 <= CEILING.openSeconds,
  )
  const random = seeded(1)
  const names: string[] = []
  for (let from = 0; from < Math.min(chats, 20_000); from += SLICE) names.push(...namesOf(random, SLICE))
  const others = seeded(2)
  const mentions = [...manglings(others, names, 1_000), ...namesOf(others, 1_000)]
  const times: number[] = []
  for (const mention of mentions)
    times.push(await timed(() => audience.ofPerson({ id: 0, names: [mention] })))
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(times.length * part)]!
  say(
    { figure: 'audience-find', engine, chats, p50: at(0.5), p95: at(0.95), p99: at(0.99), unit: 'ms' },
    at(0.5) <= CEILING.p50 && at(0.99) <= CEILING.p99,
  )
  const usual = []
  for (let round = 0; round < 50; round += 1)
    usual.push(await timed(() => audience.ofPerson({ id: 0, names: ['José González'] })))
  usual.sort((a, b) => a - b)
  say(
    { figure: 'audience-find-jose-gonzalez', engine, chats, p50: usual[25]!, p98: usual[48]!, unit: 'ms' },
    usual[48]! <= CEILING.p99,
  )
  const batch = namesOf(others, 500)
  const seconds = (await timed(() => batch.map((name) => audience.ofPerson({ id: 0, names: [name] })))) / 1000
  say({ figure: 'audience-500-names', engine, chats, seconds }, seconds <= CEILING.fiveHundredSeconds)
  const status = await readFile('/proc/self/status', 'utf8')
  const megabytes = (field: string) =>
    Math.round(Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024)
  say(
    { figure: 'audience-memory', engine, chats, megabytes: megabytes('VmRSS'), peak: megabytes('VmHWM') },
    megabytes('VmHWM') <= CEILING.megabytes,
  )
  await close()
}

/** The same rows in the same slices, unopened. */
async function readOnly(db: Database): Promise<void> {
  for (const table of ['subscribers', 'subscriptions'] as const) {
    for (let after = 0; ; ) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where('id', '>', after)
        .orderBy('id')
        .limit(5_000)
        .execute()
      if (rows.length === 0) break
      after = rows.at(-1)!.id
    }
  }
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function say(figure: Record<string, unknown>, holds: boolean): void {
  const rounded = Object.entries(figure).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  ])
  console.log(JSON.stringify({ ...Object.fromEntries(rounded), holds }))
  if (!holds) process.exitCode = 1
}
