import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  pauseSubscriber,
  resumeSubscriber,
  retryPaused,
  sweepPaused,
} from '../../src/subscribers/silence/store.ts'
import { findSubscriber, forgetTopic, welcomeSubscriber } from '../../src/subscribers/store.ts'
import type { Silence } from '../../src/subscribers/subscriber.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

eachEngine((open) => {
  async function stage() {
    const db = open()
    const world = createTestWorld()
    const vault = await openVault(db, randomBytes(32), world)
    const preferences = { language: 'es', unverified: false, group: false } as const
    const welcome = (chat: number) => welcomeSubscriber(db, vault, chat, preferences, world.now())
    return {
      db,
      world,
      vault,
      welcome,
      async silent(chat: number, because: Silence) {
        const { id } = await welcome(chat)
        expect(await pauseSubscriber(db, id, because, world.now())).toBe(true)
        return id
      },
    }
  }

  test('after a week of silence a blocked chat is removed, and none whose silence may be our own mistake', async () => {
    const { db, world, vault, silent } = await stage()
    const reasons = [
      'blocked',
      'deactivated',
      'kicked',
      'deleted',
      'never-started',
      'chat-not-found',
      'no-rights',
      'other',
    ] as const
    for (const [at, because] of reasons.entries()) await silent(at + 1, because)
    const old = await silent(99, 'blocked')
    // Of a time before there were reasons.
    await db.updateTable('subscribers').set({ paused_because: null }).where('id', '=', old).execute()
    world.pass({ days: 7, seconds: 1 })
    expect(await sweepPaused(db, vault, new Date(world.now().getTime() - 7 * 86_400_000), world.now())).toBe(
      5,
    )
    const kept = await db.selectFrom('subscribers').select('paused_because').orderBy('id').execute()
    expect(kept.map((row) => row.paused_because)).toEqual(reasons.slice(4))
  })

  test('the first reason counts, a sign of life ends it, and both say whether anything changed', async () => {
    const { db, world, vault, silent, welcome } = await stage()
    const id = await silent(1, 'blocked')
    expect(await pauseSubscriber(db, id, 'other', world.now())).toBe(false)
    expect(await findSubscriber(db, vault, 1)).toMatchObject({ state: 'paused', silence: 'blocked' })
    expect(await resumeSubscriber(db, vault, 1, world.now())).toBe(true)
    expect(await resumeSubscriber(db, vault, 1, world.now())).toBe(false)
    expect(await findSubscriber(db, vault, 1)).toMatchObject({ state: 'active', silence: null })
    await pauseSubscriber(db, id, 'deactivated', world.now())
    expect(await findSubscriber(db, vault, 1)).toMatchObject({ state: 'gone', silence: 'deactivated' })
    expect(await welcome(1)).toMatchObject({ id, state: 'active', silence: null })
  })

  test('a chat is tried again after its time where something waits for it, and left alone otherwise', async () => {
    const { db, world, silent } = await stage()
    const waitedFor = await silent(1, 'no-rights')
    await silent(2, 'chat-not-found')
    const blocked = await silent(3, 'blocked')
    const at = world.now()
    const alert = { key: 'k', kind: 'batch', lane: 4, standing: 'reported', facts: '{}' }
    const { id: alertId } = await db
      .insertInto('alerts')
      .values({ ...alert, seen_at: at, created_at: at })
      .returning('id')
      .executeTakeFirstOrThrow()
    const times = { due_at: at, expires_at: at, created_at: at }
    for (const subscriberId of [waitedFor, blocked])
      await db
        .insertInto('deliveries')
        .values({
          alert_id: alertId,
          subscriber_id: subscriberId,
          manner: 'batch',
          lane: 4,
          state: 'waiting',
          ...times,
        })
        .execute()
    expect(await retryPaused(db, at, at)).toBe(0)
    world.pass({ days: 1 })
    expect(await retryPaused(db, world.now(), world.now())).toBe(1)
    const active = await db.selectFrom('subscribers').select('id').where('state', '=', 'active').execute()
    expect(active).toEqual([{ id: waitedFor }])
  })

  test('a topic that is gone is forgotten, and nothing else of what the group prefers', async () => {
    const { db, world, vault } = await stage()
    const preferences = { language: 'en', unverified: true, group: true, topic: 7 } as const
    const { id } = await welcomeSubscriber(db, vault, -5, preferences, world.now())
    await forgetTopic(db, vault, id)
    expect((await findSubscriber(db, vault, -5))?.preferences).toEqual({
      language: 'en',
      unverified: true,
      group: true,
    })
    // Whoever was forgotten meanwhile is no error.
    await forgetTopic(db, vault, id + 1)
  })
})
