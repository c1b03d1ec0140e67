/**
 * Seventy-two hours of the whole service on a virtual clock: events of names, regions and batches, whatever goes wrong on
 * the way, and after each the account of who was told. What a figure means is said where it is printed (index.ts).
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFacts } from '../../src/alerts/store.ts'
import { type App, composeApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Database, OpenDatabase } from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { writeAlert } from '../../src/deliveries/message.ts'
import { createLog } from '../../src/log.ts'
import { sealChat, sealPreferences } from '../../src/subscribers/subscriber.ts'
import type { Manner } from '../../src/subscriptions/audience.ts'
import { sealTarget } from '../../src/subscriptions/subscription.ts'
import { loadTexts } from '../../src/texts/texts.ts'
import { readKeyFile } from '../../src/vault/keyfile.ts'
import { openVault } from '../../src/vault/store.ts'
import { createTestWorld, type TestWorld } from '../world.ts'
import { FIRST_CHAT, people, plan, REGIONS, storyOf, wishOf } from './country.ts'
import { createDice } from './dice.ts'
import { beginLife, type Life } from './mortal.ts'
import { createPhones } from './telegram.ts'

export interface SoakOptions {
  /** Empty; whoever opened it closes it. */
  database: OpenDatabase
  subscriptions: number
  events: number
  hours: number
  people: number
  /** About so many deaths, and so many cut lines, in all. */
  deaths: number
  cuts: number
  seed: number
  /** Told after each tenth of the events. */
  onTenth?(progress: Progress): void
}

export interface Progress {
  events: number
  hours: number
  arrived: number
  rssMegabytes: number
  heapMegabytes: number
}

export interface Account {
  alerts: number
  matched: number
  states: Record<string, number>
  /** Owed by what the country says, and neither told nor ended for a reason. */
  lost: number
  duplicates: number
  mostCopies: number
  deaths: number
  cuts: number
  clocksSet: number
  hours: number
}

const SLICE = 1000
/** Statements that a delivery costs, and an event beside its deliveries: only to spread what goes wrong over the run. */
const STATEMENTS = { delivery: 4, event: 400 }
const JOBS = ['visit-registry', 'visit-feeds', 'read-reports', 'raise-alerts', 'fan-out', 'deliver']
const FINAL = ['sent', 'refused', 'unknown', 'expired', 'cancelled']

export async function soak(options: SoakOptions): Promise<Account> {
  const { subscriptions, events, hours, seed } = options
  const dice = createDice(seed)
  const folder = await mkdtemp(join(tmpdir(), 'vigilia-soak-'))
  const names = people(options.people)
  const happening = plan(events, names.length, dice)
  const owed = expectedMessages(subscriptions, names, happening)
  const world = {
    ...createTestWorld(),
    log: createLog(
      'silent',
      () => undefined,
      () => new Date(),
    ),
  }
  const phones = createPhones(owed * 3 + 10_000, dice)
  const press = await openPress(world)
  const registry = join(folder, 'registry.csv')
  const free = new Set<number>()
  const writeRegistry = () => writeFile(registry, csv(names, free))
  const statements = owed * STATEMENTS.delivery + events * STATEMENTS.event
  const risk = { death: options.deaths / statements, cut: options.cuts / statements }
  const config = readConfig({
    KEY_FILE: join(folder, 'vigilia.key'),
    DATA_DIR: join(folder, 'data'),
    SOURCES: join(folder, 'sources.json'),
    ALLOW_PRIVATE_HOSTS: `127.0.0.1:${press.port}`,
  })
  await writeRegistry()
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
      ],
      registries: [{ id: 'own', name: 'Registro propio', kind: 'csv', path: registry }],
    }),
  )
  const opened = options.database
  let deaths = 0
  let cuts = 0
  let clocksSet = 0
  let life: Life
  let app: App | undefined

  async function beBorn(): Promise<void> {
    // Whoever dies at the start is started again by the operator's supervisor, as often as it takes; not here.
    life = beginLife(opened.db, dice, risk)
    app = await composeApp(config, world, { clock: async () => world.shared(), database: opened })
    // There are no channels: nothing is ever published.
    Object.assign(app.room, { db: life.db, send: phones.send, publisher: {} })
  }

  /** Runs jobs as the timetable would: whatever goes wrong, the next run is another one; the dead are followed. */
  async function run(...jobs: string[]): Promise<void> {
    for (const job of jobs) {
      await app!.run(job).catch(() => undefined)
      if (!life.dead()) continue
      deaths += 1
      cuts += life.cuts()
      await app?.close().catch(() => undefined)
      await beBorn()
    }
  }

  try {
    await seedCountry(opened, config.keyFile, config.dataDir, subscriptions, names, world)
    await beBorn()
    await run('visit-registry', 'visit-feeds', 'read-reports', 'raise-alerts')
    const every = (hours * 3_600_000) / events
    for (const [at, event] of happening.entries()) {
      const until = (at + 1) * every
      if (event.kind === 'name') free.add(event.person)
      else press.publish(at, storyOf(event))
      await writeRegistry()
      if (dice.happens(20 / events)) {
        clocksSet += 1
        world.setClock(dice.pick(['own', 'shared', 'both'] as const), {
          minutes: dice.pick([-60, -5, 5, 60]),
        })
      }
      await run(...JOBS)
      await run(...JOBS.slice(2))
      await liveUntil(until)
      if (at % 3 === 2) await run('sweep')
      await balance(opened.db)
      if ((at + 1) % Math.max(1, Math.floor(events / 10)) === 0) options.onTenth?.(progress(at + 1))
    }
    // What still waits has its three days.
    await liveUntil(hours * 3_600_000 + 80 * 3_600_000)
    cuts += life!.cuts()
    const account = await settleAccounts()
    return { ...account, deaths, cuts, clocksSet, hours: Math.round(world.elapsed() / 3_600_000) }
  } finally {
    await app?.close().catch(() => undefined)
    await press.close()
    await rm(folder, { recursive: true, force: true })
  }

  /** Time passes; deliveries are looked after whenever something is due. */
  async function liveUntil(elapsed: number): Promise<void> {
    while (world.elapsed() < elapsed) {
      const waits = await nextMoment(opened.db, world.shared())
      // While the gate is shut nothing leaves, however much is due.
      const shut = app?.room.gate.pausedMs() ?? 0
      const ms = waits === null ? Number.POSITIVE_INFINITY : Math.max(2_000, waits, shut)
      const step = Math.min(ms, elapsed - world.elapsed(), 3_600_000)
      world.pass({ seconds: step / 1000 })
      if (step > 60_000) await run('raise-alerts')
      await run('fan-out', 'deliver')
    }
  }

  function progress(done: number): Progress {
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)
    return {
      events: done,
      hours: Math.round(world.elapsed() / 3_600_000),
      arrived: phones.arrived(),
      rssMegabytes: megabytes(rss),
      heapMegabytes: megabytes(heapUsed),
    }
  }

  /** Who is owed an alert of these facts, by what the country says alone. */
  function* owedTo(
    facts: ReturnType<typeof readFacts>,
    personOf: ReadonlyMap<number, number>,
  ): Generator<number> {
    for (let id = 1; id <= subscriptions; id += 1) {
      const wish = wishOf(id, names)
      if (facts.kind === 'person') {
        if (wish.kind === 'name' && wish.name === names[personOf.get(facts.personId)!]) yield id
      } else if (facts.kind === 'batch') {
        if (wish.kind === 'all' || (wish.kind === 'region' && facts.regions.includes(wish.iso))) yield id
      }
    }
  }

  async function settleAccounts(): Promise<Omit<Account, 'deaths' | 'cuts' | 'clocksSet' | 'hours'>> {
    const texts = loadTexts(config.timeZone)
    const rows = await opened.db.selectFrom('people').select(['id', 'row_id']).execute()
    const personOf = new Map(rows.map((row) => [row.id, Number(row.row_id)]))
    const alerts = await opened.db.selectFrom('alerts').select(['id', 'facts']).orderBy('id').execute()
    let lost = 0
    let matched = 0
    const told = new Set<number>()
    for (const alert of alerts) {
      const facts = readFacts(alert.facts)
      const planned = await opened.db
        .selectFrom('deliveries')
        .select(['subscriber_id', 'state', 'manner'])
        .where('alert_id', '=', alert.id)
        .execute()
      matched += planned.length
      if (facts.kind === 'person') told.add(personOf.get(facts.personId)!)
      const words = new Map<string, string>()
      const ended = new Map(planned.map((row) => [row.subscriber_id, row]))
      for (const id of owedTo(facts, personOf)) {
        const row = ended.get(id)
        const chat = FIRST_CHAT + id - 1
        if (!row) lost += 1
        else if (row.state === 'sent') {
          if (!words.has(row.manner))
            words.set(row.manner, writeAlert(facts, row.manner as Manner, 'es', texts).words.text)
          if (phones.copies(chat, words.get(row.manner)!) === 0) lost += 1
        } else if (!(row.state === 'unknown' || (row.state === 'refused' && phones.isBlocked(chat))))
          lost += 1
      }
    }
    // Nobody who left prison went untold.
    for (const event of happening) if (event.kind === 'name' && !told.has(event.person)) lost += 1
    const { duplicates, most } = phones.twice()
    return {
      alerts: alerts.length,
      matched,
      states: await statesOf(opened.db),
      lost,
      duplicates,
      mostCopies: most,
    }
  }
}

/** Matched = final states + queued + sending + waiting: every row is in a known state, none has disappeared. */
async function balance(db: Database): Promise<void> {
  const states = await statesOf(db)
  const known = [...FINAL, 'queued', 'sending', 'waiting']
  const strange = Object.keys(states).filter((state) => !known.includes(state))
  if (strange.length > 0) throw new Error(`deliveries in no known state: ${strange}`)
  const { planned } = await db
    .selectFrom('alerts')
    .select((row) => row.fn.countAll<number>().as('planned'))
    .executeTakeFirstOrThrow()
  if (planned > 0 && Object.keys(states).length === 0) throw new Error('alerts without any delivery')
}

async function statesOf(db: Database): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('deliveries')
    .select((row) => ['state', row.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, row.count]))
}

/** Milliseconds until something in the outbox is due, null when nothing waits. */
async function nextMoment(db: Database, now: Date): Promise<number | null> {
  const row = await db
    .selectFrom('deliveries')
    .select((one) => [one.fn.min('due_at').as('due'), one.fn.min('leased_until').as('leased')])
    .where('state', 'in', ['queued', 'sending'])
    .executeTakeFirst()
  const open = await db.selectFrom('fan_outs').select('alert_id').limit(1).execute()
  if (open.length > 0) return 0
  const moments = [row?.due, row?.leased].filter((date) => date !== null && date !== undefined)
  return moments.length === 0 ? null : Math.min(...moments.map((date) => date.getTime() - now.getTime()))
}

function csv(names: readonly string[], free: ReadonlySet<number>): string {
  const rows = names.map(
    (name, at) => `${at},${name},${free.has(at) ? 'released,2026-01-02' : 'detained,2024-08-02'}`,
  )
  return ['id,name,status,status_on', ...rows].join('\n')
}

function expectedMessages(
  subscriptions: number,
  names: readonly string[],
  events: readonly { kind: string }[],
): number {
  const of = (kind: string) => events.filter((event) => event.kind === kind).length
  const all = subscriptions / 200
  return Math.ceil(
    of('name') * (subscriptions / names.length) +
      of('region') * (subscriptions / 20 / REGIONS.length + all) +
      of('batch') * all,
  )
}

async function seedCountry(
  { db }: OpenDatabase,
  keyFile: string,
  dataDir: string,
  count: number,
  names: readonly string[],
  world: TestWorld,
): Promise<void> {
  await migrate(db)
  const { key } = await readKeyFile(keyFile, { dataDir, mayCreate: true, random: randomBytes })
  const vault = await openVault(db, key, world)
  const now = world.now()
  for (let start = 1; start <= count; start += SLICE) {
    const ids = Array.from({ length: Math.min(SLICE, count - start + 1) }, (_, at) => start + at)
    await db
      .insertInto('subscribers')
      .values(
        ids.map((id) => ({
          id,
          chat: sealChat(vault, id, FIRST_CHAT + id - 1),
          fingerprint: vault.fingerprint(FIRST_CHAT + id - 1),
          preferences: sealPreferences(vault, id, { language: 'es', unverified: false, group: false }),
          state: 'active' as const,
          created_at: now,
          seen_at: now,
        })),
      )
      .execute()
    await db
      .insertInto('subscriptions')
      .values(
        ids.map((id) => ({
          id,
          subscriber_id: id,
          target: sealTarget(vault, id, wishOf(id, names)),
          created_at: now,
        })),
      )
      .execute()
  }
}

/** An outlet whose feed has the last stories. */
async function openPress(world: TestWorld) {
  const items: string[] = []
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>El Farol</title><link>https://elfarol.example/</link><description>Noticias</description>${items.slice(-20).join('')}</channel></rss>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/feed`,
    port,
    publish(id: number, { title, body }: { title: string; body: string }) {
      items.push(
        `<item><guid>${id}</guid><link>https://elfarol.example/${id}</link><title><![CDATA[${title}]]></title><pubDate>${world.now().toUTCString()}</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item>`,
      )
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
