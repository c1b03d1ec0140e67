/** `/borrar` against everything that may go on at the same moment (faults.md, F45). */
import { randomBytes } from 'node:crypto'
import { setImmediate as soon } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reseal } from '../../jobs/reseal.ts'
import type { NewAlert } from '../../src/alerts/alert.ts'
import { raiseAlert } from '../../src/alerts/store.ts'
import { tryToSend } from '../../src/deliveries/attempt.ts'
import { moveSubscriber } from '../../src/deliveries/moving/store.ts'
import { GATE_PATIENCE_SECONDS } from '../../src/deliveries/schedule.ts'
import { lookAgain, recordAttempt, takeDeliveries } from '../../src/deliveries/store.ts'
import { createWriter } from '../../src/deliveries/writer.ts'
import { createGate } from '../../src/gate/gate.ts'
import { findSubscriber, forgetSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { whole } from '../../src/subscriptions/audience.ts'
import { addSubscription } from '../../src/subscriptions/store.ts'
import { assertUnhandled, markHandled, storeUpdates, takeUpdates } from '../../src/telegram/store.ts'
import { loadTexts } from '../../src/texts/texts.ts'
import { openVault } from '../../src/vault/store.ts'
import { emptyTables, engines, openEmpty } from '../engines.ts'
import { seeded } from '../names/invented.ts'
import { createTestWorld } from '../world.ts'
import { batchAlert } from './fan-out.ts'

const preferences = { language: 'es', unverified: false, group: false } as const
const OLD = -50
const NEW = -1_000_000_000_050
const OTHERS = [1, 2, 3]
const SEEDS = 12

for (const engine of engines()) {
  describe(`on ${engine}`, () => {
    let held: Awaited<ReturnType<typeof openEmpty>>
    beforeAll(async () => {
      held = await openEmpty(engine)
    })
    afterAll(async () => {
      await held.opened.close()
      await held.drop()
    })

    async function stage() {
      const { db } = held.opened
      await emptyTables(db)
      const world = createTestWorld()
      const clock = async () => world.now()
      const vault = await openVault(db, randomBytes(32), world)
      const now = () => world.now()
      const welcome = async (chat: number) => {
        const { id } = await welcomeSubscriber(db, vault, chat, preferences, now())
        await addSubscription(db, vault, id, { kind: 'all' }, now())
        return id
      }
      const ids = [await welcome(OLD)]
      for (const chat of OTHERS) ids.push(await welcome(chat))
      const alert = (key: string): NewAlert => ({ ...batchAlert(key), seenAt: now() })
      return {
        db,
        world,
        vault,
        now,
        clock,
        ids,
        welcome,
        raise: (key: string) =>
          db
            .transaction()
            .execute((trx) =>
              raiseAlert(
                trx,
                alert(key),
                () => whole(ids.map((subscriberId) => ({ subscriberId, manner: 'batch' }))),
                now(),
              ),
            ),
        forget: (chat: number, id?: number) => forgetSubscriber(db, vault, chat, now(), id),
        async send() {
          for (const delivery of await takeDeliveries(db, 8, now())) {
            await soon()
            await recordAttempt(db, delivery, { state: 'sent', messageId: 1 }, now())
          }
        },
        /** Rows of anybody but the others. */
        async left() {
          const { rows } = await sql<{ left: number }>`
            select (select count(*) from subscribers where id not in (${sql.join(ids.slice(1))}))
              + (select count(*) from subscriptions where subscriber_id not in (${sql.join(ids.slice(1))}))
              + (select count(*) from deliveries where subscriber_id not in (${sql.join(ids.slice(1))})) as left`.execute(
            db,
          )
          return rows[0]!.left
        },
        found: async (chat: number) => (await findSubscriber(db, vault, chat)) !== undefined,
      }
    }

    /** All at once, each beginning a little later or sooner. */
    async function shuffled(seed: number, acts: (() => Promise<unknown>)[]): Promise<void> {
      const random = seeded(seed)
      await Promise.all(
        acts.map(async (act) => {
          for (let wait = Math.floor(random() * 6); wait > 0; wait -= 1) await soon()
          await act()
        }),
      )
    }

    test.each(
      Array.from({ length: SEEDS }, (_, seed) => [seed]),
    )('amid a fan-out, a delivery, a change of keys, a move and a second word, nothing is left and the others are told (%i)', async (seed) => {
      const { db, vault, world, clock, ids, raise, forget, send, left, found, now } = await stage()
      await raise('before')
      await vault.rotate()
      world.pass({ seconds: 61 })
      const moves = seed % 3 > 0
      // Whoever forgets names the chat by the id that it has, or had when the word was read.
      const word = () => (seed % 3 === 2 ? forget(NEW) : forget(OLD, ids[0]))
      await shuffled(seed, [
        () => raise('amid'),
        send,
        send,
        () => reseal.run({ db, world, vault, clock }),
        ...(moves ? [() => moveSubscriber(db, vault, ids[0]!, NEW, now())] : []),
        word,
        word,
      ])
      if (moves && (await found(OLD))) await moveSubscriber(db, vault, ids[0]!, NEW, now())
      expect(await left()).toBe(0)
      for (let round = 0; round < 4; round += 1) await send()
      const { rows } = await sql<{
        told: number
      }>`select count(*) as told from deliveries where state = 'sent' group by subscriber_id`.execute(db)
      expect(rows.map(({ told }) => told)).toEqual(OTHERS.map(() => 2))
      for (const chat of OTHERS) expect(await found(chat)).toBe(true)
    })

    test('what a worker took before is not sent behind it, and its record brings nobody back', async () => {
      const { db, vault, world, clock, raise, forget, left } = await stage()
      await raise('one')
      const taken = await takeDeliveries(db, 8, world.now())
      const told: number[] = []
      const gate = createGate({
        db,
        perSecond: 30,
        now: () => world.now().getTime(),
        clock,
        sleep: world.sleep,
      })
      const room = {
        vault,
        write: createWriter(loadTexts('America/Caracas')),
        gate,
        world,
        lookAgain: async (delivery: (typeof taken)[number]) => (await lookAgain(db, [delivery]))[0]!,
        send: async (chatId: number) => {
          told.push(chatId)
          return { kind: 'sent' as const, messageId: 1 }
        },
      }
      // What waited for a seat until its lease leaves no time for a send is left to another turn.
      const late = await tryToSend(room, taken[0]!, world.elapsed() - GATE_PATIENCE_SECONDS * 1000)
      expect([late, told]).toMatchObject([{ outcome: { kind: 'paced' }, left: null }, []])
      expect(await forget(OLD)).toBe(true)
      const tried = []
      for (const delivery of taken) tried.push((await tryToSend(room, delivery, world.elapsed())).kind)
      expect(told.sort()).toEqual(OTHERS)
      expect(tried.sort()).toEqual(['answered', 'answered', 'answered', 'gone'])
      for (const delivery of taken)
        await recordAttempt(db, delivery, { state: 'sent', messageId: 1 }, world.now())
      expect(await left()).toBe(0)
      expect(await forget(OLD)).toBe(false)
    })

    test('a worker that was stopped amid «follow» and wakes after it writes nothing', async () => {
      const { db, vault, world, forget, found, now } = await stage()
      await storeUpdates(db, vault, [{ updateId: 7, chatId: OLD, body: '{}' }], now())
      const [stopped] = await takeUpdates(db, vault, 1, now())
      const late = () =>
        welcomeSubscriber(db, vault, OLD, preferences, now(), (trx) =>
          assertUnhandled(trx, stopped!.updateId),
        )
      await late()
      world.pass({ minutes: 2 })
      const [other] = await takeUpdates(db, vault, 1, now())
      await markHandled(db, [{ ...other!, outcome: 'done' }], now())
      expect(await forget(OLD)).toBe(true)
      await expect(late()).rejects.toThrow('has handled this update')
      expect(await found(OLD)).toBe(false)
    })

    test('a group that is forgotten under its new id does not come back when the old one is found to have moved', async () => {
      const { db, vault, world, ids, forget, welcome, left, found, now } = await stage()
      world.pass({ days: 1 })
      expect(await forget(NEW)).toBe(false)
      await moveSubscriber(db, vault, ids[0]!, NEW, now())
      expect(await left()).toBe(0)
      // Whoever asks again afterwards is a subscriber like any other.
      world.pass({ days: 1 })
      const again = await welcome(NEW)
      await moveSubscriber(db, vault, again, NEW - 1, now())
      expect(await found(NEW - 1)).toBe(true)
    })
  })
}
