/**
 * One batch for a million chats: from the audience in memory to their deliveries, in slices, each with the cursor behind
 * it. `node test/bench/fan-out.bench.ts [chats] [engine]` prints one JSON line an engine and fails above the ceilings. The
 * floor of the same run: one bare `INSERT … SELECT` of the same rows on the same engine.
 */
import { sql } from 'kysely'
import { fanOut } from '../../jobs/fan-out.ts'
import { LANES } from '../../src/alerts/alert.ts'
import { raiseAlert } from '../../src/alerts/store.ts'
import { type Database, openDatabase } from '../../src/database/database.ts'
import { takeDeliveries } from '../../src/deliveries/store.ts'
import { createLog } from '../../src/log.ts'
import { createAudience, MOST_AT_ONCE, whole } from '../../src/subscriptions/audience.ts'
import { openVault } from '../../src/vault/store.ts'
import { realWorld, systemNow } from '../../src/world.ts'
import { batchAlert, seedFollowers } from '../faults/fan-out.ts'
import { onSeeded, type Where } from './seeded.ts'

const CEILING = { ratio: 2.5, megabytes: 512, blockedMs: 100 }
/** How often the probe of the event loop asks for its turn. */
const PROBE_MS = 5

await onSeeded(import.meta.url, seedFollowers, plan)

async function plan(where: Where, chats: number, key: Uint8Array): Promise<void> {
  const { db, close } = await openDatabase(where)
  const world = realWorld(createLog('warn', (line) => process.stderr.write(line), systemNow))
  const vault = await openVault(db, key, world)
  const audience = createAudience(vault, world.log, undefined, MOST_AT_ONCE[where.engine])
  await audience.refresh(db)
  const floor = await bareInsert(db)
  const probe = startProbe()
  const started = performance.now()
  await db
    .transaction()
    .execute((trx) => raiseAlert(trx, batchAlert('batch:1:0'), () => audience.ofBatch([], []), world.now()))
  const firstSlice = performance.now() - started
  await fanOut.run({ db, world, clock: async () => world.now(), audience })
  const seconds = (performance.now() - started) / 1000
  const blockedMs = probe.stop()
  const planned = await db
    .selectFrom('deliveries')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (planned.count !== chats) throw new Error(`${planned.count} of ${chats} deliveries were planned`)
  const overtakes = await overtaken(db, chats)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const ratio = Math.round((seconds / floor) * 100) / 100
  const figure = {
    figure: 'fan-out',
    engine: where.engine,
    chats,
    seconds: Math.round(seconds * 100) / 100,
    floorSeconds: Math.round(floor * 100) / 100,
    ratio,
    firstSliceMs: Math.round(firstSlice),
    blockedMs: Math.round(blockedMs),
    megabytes,
    ...overtakes,
    most: CEILING,
  }
  console.log(JSON.stringify(figure))
  if (ratio > CEILING.ratio || megabytes > CEILING.megabytes || blockedMs > CEILING.blockedMs)
    process.exitCode = 1
  await close()
}

/**
 * With the whole batch waiting: how long one look for the next eight takes, and how long it is from raising a mother's
 * alert to its being taken, the first of all.
 */
async function overtaken(db: Database, chats: number): Promise<{ claimMs: number; overtakesMs: number }> {
  const times: number[] = []
  for (let look = 0; look < 20; look += 1) {
    const started = performance.now()
    await takeDeliveries(db, 8, systemNow())
    times.push(performance.now() - started)
  }
  const started = performance.now()
  const mother = { subscriberId: chats, manner: 'person' as const }
  const alert = { ...batchAlert('person:1:1'), lane: LANES.verified }
  await db.transaction().execute((trx) => raiseAlert(trx, alert, () => whole([mother]), systemNow()))
  const [first] = await takeDeliveries(db, 8, systemNow())
  const overtakesMs = Math.round(performance.now() - started)
  if (first?.subscriber.id !== chats)
    throw new Error('the alert in the urgent lane was not the first to be taken')
  return { claimMs: Math.round(times.sort((a, b) => a - b)[10]!), overtakesMs }
}

/** Seconds of the floor; its rows are gone afterwards. */
async function bareInsert(db: Database): Promise<number> {
  const raised = await db
    .transaction()
    .execute((trx) =>
      raiseAlert(trx, batchAlert('batch:0:0'), () => ({ addressees: [], next: null }), new Date()),
    )
  const started = performance.now()
  await sql`
    insert into deliveries (alert_id, subscriber_id, manner, lane, state, due_at, expires_at, created_at)
    select ${raised!.alertId}::bigint, id, 'batch', 4, 'queued', now(), now() + interval '1 day', now()
    from subscribers where state = 'active'`.execute(db)
  const seconds = (performance.now() - started) / 1000
  await sql`truncate deliveries`.execute(db)
  return seconds
}

/** The longest time that nothing else had its turn. */
function startProbe(): { stop(): number } {
  let last = performance.now()
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last - PROBE_MS)
    last = now
  }
  const timer = setInterval(look, PROBE_MS)
  return {
    stop() {
      clearInterval(timer)
      look()
      return longest
    },
  }
}
