/** The outbox on both engines: what is taken, by whom, and what becomes of what was taken. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { LANES } from '../../src/alerts/alert.ts'
import type { Database } from '../../src/database/database.ts'
import { planDeliveries } from '../../src/deliveries/plan/store.ts'
import { queueByLane, queueState } from '../../src/deliveries/queue/store.ts'
import { EXPIRES_AFTER_HOURS, LEASE_SECONDS, nextAfter } from '../../src/deliveries/schedule.ts'
import {
  holdChat,
  lookAgain,
  recordAttempt,
  sweepDeliveries,
  takeDeliveries,
} from '../../src/deliveries/store.ts'
import { reviveDeliveries } from '../../src/deliveries/waiting/store.ts'
import { pauseSubscriber } from '../../src/subscribers/silence/store.ts'
import { forgetSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { openVault } from '../../src/vault/store.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { eachEngine } from '../engines.ts'

const NOON = new Date('2026-01-01T16:00:00Z')
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)
const LAPSED = LEASE_SECONDS + 1

eachEngine((open) => {
  /** An outbox with this many followers, whose chats are 1, 2, 3… */
  async function outbox(followers: number) {
    const db = open()
    const vault = await openVault(db, randomBytes(32), { now: () => NOON, random: randomBytes })
    const ids: number[] = []
    for (let chat = 1; chat <= followers; chat += 1) ids.push(await follower(db, vault, chat))
    return {
      db,
      vault,
      ids,
      raise: (lane: number = LANES.batch, at = NOON) => raise(db, lane, at),
      plan: (alert: { id: number; lane: number }, to = ids, at = NOON) =>
        planDeliveries(
          db,
          alert,
          to.map((subscriberId) => ({ subscriberId, manner: 'batch' as const })),
          at,
        ),
    }
  }

  test('an alert is queued for everybody in its audience, once', async () => {
    const { db, raise, plan } = await outbox(3)
    const alert = await raise()
    expect(await plan(alert)).toBe(3)
    expect(await plan(alert)).toBe(0)
    expect(await statesOf(db)).toEqual({ queued: 3 })
  })

  test('for whoever blocked the bot it waits; who left Telegram or asked to be forgotten is left out', async () => {
    const { db, vault, ids, raise, plan } = await outbox(4)
    await pauseSubscriber(db, ids[0]!, 'blocked', NOON)
    await pauseSubscriber(db, ids[1]!, 'deactivated', NOON)
    await forgetSubscriber(db, vault, 3, NOON)
    expect(await plan(await raise())).toBe(2)
    expect(await statesOf(db)).toEqual({ waiting: 1, queued: 1 })
    expect((await takeDeliveries(db, 8, NOON)).map((taken) => taken.subscriber.id)).toEqual([ids[3]])
  })

  test('who asks to be forgotten takes the pending deliveries along', async () => {
    const { db, vault, raise, plan } = await outbox(2)
    await plan(await raise())
    await forgetSubscriber(db, vault, 1, NOON)
    expect(await statesOf(db)).toEqual({ queued: 1 })
  })

  test('nobody gets two messages at a time: the second is taken when the first was answered', async () => {
    const { db, ids, raise, plan } = await outbox(2)
    const first = await raise()
    const second = await raise()
    await plan(first)
    await plan(second)
    const taken = await takeDeliveries(db, 8, NOON)
    expect(taken.map((one) => [one.subscriber.id, one.alert.id])).toEqual(ids.map((id) => [id, first.id]))
    expect(await takeDeliveries(db, 8, NOON)).toEqual([])
    await recordAttempt(db, taken[0]!, { state: 'sent', messageId: 1 }, NOON)
    const next = await takeDeliveries(db, 8, NOON)
    expect(next.map((one) => [one.subscriber.id, one.alert.id])).toEqual([[ids[0], second.id]])
  })

  test('two who take at the same time take nothing twice, and never two for one chat', async () => {
    const { db, raise, plan } = await outbox(40)
    for (let alert = 0; alert < 3; alert += 1) await plan(await raise())
    const takes = await Promise.all(Array.from({ length: 6 }, () => takeDeliveries(db, 8, NOON)))
    const taken = takes.flat()
    expect(new Set(taken.map((one) => one.id)).size).toBe(taken.length)
    expect(new Set(taken.map((one) => one.subscriber.id)).size).toBe(taken.length)
    expect(await statesOf(db)).toEqual({ sending: taken.length, queued: 120 - taken.length })
    let rest = taken.length
    for (;;) {
      const more = await takeDeliveries(db, 8, NOON)
      if (more.length === 0) break
      rest += more.length
    }
    expect(rest).toBe(40)
  })

  test('the urgent goes first, then the older, and what is not due waits', async () => {
    const { db, ids, raise, plan } = await outbox(6)
    await plan(await raise(LANES.digest), [ids[0]!])
    await plan(await raise(LANES.batch), [ids[1]!], after(-5))
    await plan(await raise(LANES.batch), [ids[2]!], after(-10))
    await plan(await raise(LANES.verified), [ids[3]!])
    await plan(await raise(LANES.correction), [ids[4]!])
    await plan(await raise(LANES.correction), [ids[5]!], after(60))
    const order: number[] = []
    for (;;) {
      const [one] = await takeDeliveries(db, 1, NOON)
      if (!one) break
      order.push(one.subscriber.id)
    }
    expect(order).toEqual([ids[4], ids[3], ids[2], ids[1], ids[0]])
  })

  test('one chat with a hundred alerts does not hold up the others', async () => {
    const { db, ids, raise, plan } = await outbox(5)
    for (let alert = 0; alert < 100; alert += 1) await plan(await raise(), [ids[0]!], after(-60))
    await plan(await raise(), ids.slice(1))
    const told = new Set<number>()
    for (let round = 0; round < 5; round += 1)
      for (const one of await takeDeliveries(db, 2, NOON)) told.add(one.subscriber.id)
    expect(told).toEqual(new Set(ids))
  })

  test('a record of somebody whose lease was taken over changes nothing', async () => {
    const { db, raise, plan } = await outbox(1)
    await plan(await raise())
    const [slow] = await takeDeliveries(db, 8, NOON)
    expect(await reviveDeliveries(db, after(LAPSED))).toEqual({ revived: 1, expired: 0 })
    const [quick] = await takeDeliveries(db, 8, after(LAPSED + 31))
    expect(quick).toMatchObject({ id: slow!.id, attempts: 2, unknowns: 1 })
    expect(quick!.fence).toBeGreaterThan(slow!.fence)
    expect(await recordAttempt(db, slow!, { state: 'refused', outcome: 'blocked' }, after(90))).toBe(false)
    expect(await statesOf(db)).toEqual({ sending: 1 })
    expect(await recordAttempt(db, quick!, { state: 'sent', messageId: 7 }, after(90))).toBe(true)
    expect(await recordAttempt(db, slow!, { state: 'sent', messageId: 8 }, after(91))).toBe(false)
    const row = await db.selectFrom('deliveries').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'sent', message_id: 7, finished_at: after(90), leased_until: null })
  })

  test('a lease that has not run out is nobody else’s', async () => {
    const { db, raise, plan } = await outbox(1)
    await plan(await raise())
    await takeDeliveries(db, 8, NOON)
    expect(await reviveDeliveries(db, after(LEASE_SECONDS - 1))).toEqual({ revived: 0, expired: 0 })
    expect(await takeDeliveries(db, 8, after(LEASE_SECONDS - 1))).toEqual([])
  })

  test('whoever is killed while sending three times over is given up as uncertain, not sent a fourth copy', async () => {
    const { db, raise, plan } = await outbox(1)
    await plan(await raise())
    for (let death = 0; death < 3; death += 1) {
      const now = after(death * 1000)
      expect(await takeDeliveries(db, 8, now)).toHaveLength(1)
      await reviveDeliveries(db, new Date(now.getTime() + LAPSED * 1000))
    }
    expect(await statesOf(db)).toEqual({ unknown: 1 })
    expect(await takeDeliveries(db, 8, after(3600))).toEqual([])
  })

  test('a flood wait and a pace cost no attempt; a send that failed does', async () => {
    const { db, raise, plan } = await outbox(1)
    await plan(await raise())
    const attempts: number[] = []
    let now = NOON
    for (const outcome of [
      { kind: 'later', afterSeconds: 5 },
      { kind: 'paced', afterSeconds: 1 },
      { kind: 'unsent', reason: 'ECONNREFUSED' },
      { kind: 'moved', chatId: -100 },
    ] as const) {
      const [taken] = await takeDeliveries(db, 8, now)
      attempts.push(taken!.attempts)
      await recordAttempt(db, taken!, nextAfter(outcome, taken!), now)
      now = new Date(now.getTime() + 10_000)
    }
    expect(attempts).toEqual([1, 1, 1, 2])
  })

  test('what could not be told within three days ends as expired, and what is being sent does not', async () => {
    const { db, ids, raise, plan } = await outbox(2)
    await plan(await raise(), [ids[0]!])
    await plan(await raise(), [ids[1]!])
    const end = EXPIRES_AFTER_HOURS * 3600
    await takeDeliveries(db, 1, after(end - 10))
    expect(await reviveDeliveries(db, after(end - 1))).toEqual({ revived: 0, expired: 0 })
    expect(await reviveDeliveries(db, after(end + 1))).toEqual({ revived: 0, expired: 1 })
    expect(await statesOf(db)).toEqual({ sending: 1, expired: 1 })
  })

  test('what is due, how long it has been, and in which lane', async () => {
    const { db, ids, raise, plan } = await outbox(3)
    expect(await queueState(db, NOON)).toEqual({ due: 0, oldestSeconds: 0 })
    await plan(await raise(LANES.verified), [ids[0]!], after(-90))
    await plan(await raise(LANES.batch), ids, after(-30))
    await plan(await raise(LANES.digest), ids, after(30))
    expect(await queueState(db, NOON)).toEqual({ due: 4, oldestSeconds: 90 })
    expect(await queueByLane(db, NOON)).toEqual([
      { lane: LANES.verified, due: 1, oldestSeconds: 90 },
      { lane: LANES.batch, due: 3, oldestSeconds: 30 },
    ])
  })

  test('what comes later for a chat never overtakes what failed for the moment, unless it is more urgent', async () => {
    const { db, raise, plan } = await outbox(1)
    const first = await raise()
    await plan(first)
    await plan(await raise())
    const [taken] = await takeDeliveries(db, 8, NOON)
    await recordAttempt(
      db,
      taken!,
      { state: 'queued', afterSeconds: 30, outcome: 'unsent', counts: true, unknowns: 0, form: 'whole' },
      NOON,
    )
    expect(await takeDeliveries(db, 8, after(1))).toEqual([])
    const urgent = await raise(LANES.verified)
    await plan(urgent)
    const [now] = await takeDeliveries(db, 8, after(2))
    expect(now!.alert.id).toBe(urgent.id)
    await recordAttempt(db, now!, { state: 'sent', messageId: 1 }, after(2))
    expect((await takeDeliveries(db, 8, after(30))).map(({ alert }) => alert.id)).toEqual([first.id])
  })

  test('a chat that has its pace waits as a whole, and nobody else with it', async () => {
    const { db, ids, raise, plan } = await outbox(2)
    for (let alerts = 0; alerts < 50; alerts += 1) await plan(await raise(), ids.slice(0, 1))
    await plan(await raise())
    await holdChat(db, ids[0]!, after(3))
    expect((await takeDeliveries(db, 8, NOON)).map(({ subscriber }) => subscriber.id)).toEqual([ids[1]])
    expect((await takeDeliveries(db, 8, after(3))).map(({ subscriber }) => subscriber.id)).toEqual([ids[0]])
  })

  test('what a chat got within the last minute is told with its next delivery', async () => {
    const { db, raise, plan } = await outbox(1)
    for (const [at, seconds] of [0, 30, 70].entries()) {
      await plan(await raise())
      const [taken] = await takeDeliveries(db, 8, after(seconds))
      expect(taken!.sentAgo.map(Math.round).sort()).toEqual([[], [30_000], [40_000]][at])
      await recordAttempt(db, taken!, { state: 'sent', messageId: 1 }, after(seconds))
    }
  })

  test('one lane can be taken alone', async () => {
    const { db, raise, plan } = await outbox(2)
    const urgent = await raise(LANES.verified)
    const batch = await raise(LANES.batch)
    await plan(urgent)
    await plan(batch)
    expect((await takeDeliveries(db, 1, NOON, LANES.batch)).map(({ alert }) => alert.id)).toEqual([batch.id])
    expect(await takeDeliveries(db, 1, NOON, LANES.digest)).toEqual([])
    expect((await takeDeliveries(db, 1, NOON)).map(({ alert }) => alert.id)).toEqual([urgent.id])
  })

  test('who blocked us, asked to be forgotten or is another worker’s by now is seen so at the last look', async () => {
    const { db, vault, ids, raise, plan } = await outbox(4)
    await plan(await raise())
    const taken = await takeDeliveries(db, 8, NOON)
    expect(await lookAgain(db, taken)).toEqual([null, null, null, null])
    await pauseSubscriber(db, ids[0]!, 'blocked', NOON)
    await forgetSubscriber(db, vault, 2, NOON)
    const others = { ...taken[2]!, fence: taken[2]!.fence - 1 }
    expect(await lookAgain(db, [taken[3]!, others, taken[1]!, taken[0]!])).toEqual([
      null,
      { kind: 'gone' },
      { kind: 'gone' },
      { kind: 'silent', because: 'blocked' },
    ])
  })

  test('however many are queued and whether the engine counted them or not, a dozen are taken at once', async () => {
    const { db, ids, raise } = await outbox(1)
    const { id, lane } = await raise()
    // Uncounted, every one against every other took six seconds for these.
    await sql`insert into subscribers (id, chat, fingerprint, preferences, state, created_at, seen_at)
      select ${ids[0]!}::bigint + n, s.chat, decode(md5(n::text), 'hex'), s.preferences, 'active', s.created_at, s.seen_at
      from subscribers s, generate_series(1, 4000) n where s.id = ${ids[0]!}`.execute(db)
    await sql`insert into deliveries (alert_id, subscriber_id, manner, lane, state, due_at, expires_at, created_at)
      select ${id}::bigint, id, 'batch', ${lane}::smallint, 'queued', ${NOON}::timestamptz, ${after(9999)}::timestamptz,
        ${NOON}::timestamptz from subscribers`.execute(db)
    const from = performance.now()
    expect(await takeDeliveries(db, 12, after(1))).toHaveLength(12)
    expect(performance.now() - from).toBeLessThan(2000)
    await db.deleteFrom('subscribers').where('id', '>', ids[0]!).execute()
  })

  test('who was told what is forgotten after its time, and what still waits is not', async () => {
    const { db, raise, plan } = await outbox(2)
    await plan(await raise())
    const [taken] = await takeDeliveries(db, 1, NOON)
    await recordAttempt(db, taken!, { state: 'sent', messageId: 1 }, NOON)
    expect(await sweepDeliveries(db, NOON)).toBe(0)
    expect(await sweepDeliveries(db, after(1))).toBe(1)
    expect(await statesOf(db)).toEqual({ queued: 1 })
  })
})

async function follower(db: Database, vault: Vault, chat: number): Promise<number> {
  const preferences = { language: 'es' as const, unverified: false, group: false }
  return (await welcomeSubscriber(db, vault, chat, preferences, NOON)).id
}

let raised = 0
async function raise(db: Database, lane: number, at: Date): Promise<{ id: number; lane: number }> {
  raised += 1
  const { id } = await db
    .insertInto('alerts')
    .values({
      key: `batch:${raised}`,
      kind: 'batch',
      lane,
      standing: 'reported',
      facts: '{}',
      seen_at: at,
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, lane }
}

async function statesOf(db: Database): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('deliveries')
    .select((e) => ['state', e.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, row.count]))
}
