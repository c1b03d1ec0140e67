/** A group becomes a supergroup: nothing stays behind under its old id, and nothing is told twice. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { raiseAlert } from '../../src/alerts/store.ts'
import { moveSubscriber } from '../../src/deliveries/moving/store.ts'
import { nextAfter } from '../../src/deliveries/schedule.ts'
import { recordAttempt, takeDeliveries } from '../../src/deliveries/store.ts'
import { pauseSubscriber } from '../../src/subscribers/silence/store.ts'
import { findSubscriber, openSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { whole } from '../../src/subscriptions/audience.ts'
import { addSubscription, subscriptionsOf } from '../../src/subscriptions/store.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

const OLD = -50
const NEW = -1_000_000_000_050
const preferences = { language: 'es', unverified: false, group: true } as const
const facts = {
  kind: 'batch',
  batchId: 1,
  news: 'new',
  family: 'batch',
  standing: 'reported',
  day: null,
  figures: [],
  before: [],
  prisons: [],
  regions: [],
  outlet: 'El Farol',
  outlets: 1,
  url: null,
  asOf: '2026-01-01T16:00:00Z',
} as const

eachEngine((open) => {
  async function stage() {
    const db = open()
    const world = createTestWorld()
    const vault = await openVault(db, randomBytes(32), world)
    const now = () => world.now()
    return {
      db,
      world,
      vault,
      now,
      welcome: (chat: number) => welcomeSubscriber(db, vault, chat, preferences, now()),
      move: (id: number) => moveSubscriber(db, vault, id, NEW, now()),
      alert: (key: string, ...ids: number[]) =>
        raiseAlert(
          db,
          {
            key,
            lane: 4,
            standing: 'reported',
            facts: { ...facts, figures: [], before: [], prisons: [], regions: [] },
            seenAt: now(),
          },
          () => whole(ids.map((subscriberId) => ({ subscriberId, manner: 'batch' }))),
          now(),
        ),
      rows: () =>
        db
          .selectFrom('deliveries')
          .select(['alert_id', 'subscriber_id', 'state', 'message_id', 'unknowns'])
          .orderBy('alert_id')
          .execute(),
      async follows(id: number) {
        return (await subscriptionsOf(db, vault, id)).map(({ target }) => target)
      },
    }
  }

  test('the group is found under its new id and no longer under the old; what it was told has no number any more', async () => {
    const { db, vault, now, welcome, move, alert, rows } = await stage()
    const group = await welcome(OLD)
    await alert('told', group.id)
    const [told] = await takeDeliveries(db, 1, now())
    await recordAttempt(db, told!, { state: 'sent', messageId: 7 }, now())
    await alert('owed', group.id)
    await move(group.id)
    expect(await findSubscriber(db, vault, OLD)).toBeUndefined()
    expect(await findSubscriber(db, vault, NEW)).toMatchObject({ id: group.id, state: 'active' })
    const row = await db.selectFrom('subscribers').selectAll().executeTakeFirstOrThrow()
    expect(openSubscriber(vault, row).chatId).toBe(NEW)
    expect(await rows()).toMatchObject([
      { state: 'sent', message_id: null },
      { state: 'queued', subscriber_id: group.id },
    ])
  })

  test('three who learn of the move at once, two of them senders, move it once; its delivery is due at once', async () => {
    const { db, vault, now, welcome, move, alert, rows } = await stage()
    const group = await welcome(OLD)
    await alert('owed', group.id)
    const [taken] = await takeDeliveries(db, 1, now())
    const next = nextAfter({ kind: 'moved', chatId: NEW }, taken!)
    const learned = { delivery: taken!, next }
    await Promise.all([
      move(group.id),
      moveSubscriber(db, vault, group.id, NEW, now(), learned),
      moveSubscriber(db, vault, group.id, NEW, now(), learned),
    ])
    expect(await findSubscriber(db, vault, NEW)).toMatchObject({ id: group.id })
    expect(await rows()).toMatchObject([{ state: 'queued', unknowns: 0 }])
    expect(await takeDeliveries(db, 8, now())).toMatchObject([{ id: taken!.id, attempts: 1 }])
  })

  test('a group that was put to silence is told again under its new id', async () => {
    const { db, vault, now, welcome, move } = await stage()
    const group = await welcome(OLD)
    await pauseSubscriber(db, group.id, 'deleted', now())
    await move(group.id)
    expect(await findSubscriber(db, vault, NEW)).toMatchObject({ state: 'active', silence: null })
  })

  test.each([
    [[OLD, NEW]],
    [[NEW, OLD]],
  ])('when both are known (%j), one remains: with what both follow, were told and are owed, once', async (order) => {
    const { db, vault, now, welcome, move, alert, rows, follows } = await stage()
    for (const chat of order) await welcome(chat)
    const [group, supergroup] = [await welcome(OLD), await welcome(NEW)]
    // Whoever came later: a fan-out that goes on in the order of ids comes by there.
    const id = Math.max(group.id, supergroup.id)
    for (const [id, iso] of [
      [group.id, 'VE-M'],
      [group.id, 'VE-V'],
      [supergroup.id, 'VE-M'],
    ] as const)
      await addSubscription(db, vault, id, { kind: 'region', iso }, now())
    await alert('told', group.id)
    const [told] = await takeDeliveries(db, 1, now())
    await recordAttempt(db, told!, { state: 'sent', messageId: 7 }, now())
    // The same alert is owed to the new id: the chat has read it.
    await db
      .insertInto('deliveries')
      .values({
        ...{ alert_id: told!.alert.id, subscriber_id: supergroup.id, manner: 'batch', lane: 4 },
        ...{ state: 'queued', due_at: now(), expires_at: now(), created_at: now() },
      })
      .execute()
    await alert('both', group.id, supergroup.id)
    await alert('flying', group.id)
    await db.updateTable('deliveries').set({ state: 'sending' }).where('alert_id', '=', 3).execute()
    await move(group.id)
    await move(group.id)
    const regions = (await follows(id)).map((target) => target.kind === 'region' && target.iso)
    expect(regions.sort()).toEqual(['VE-M', 'VE-V'])
    expect(await rows()).toMatchObject([
      { alert_id: 1, subscriber_id: id, state: 'sent', message_id: null },
      { alert_id: 2, subscriber_id: id, state: 'queued' },
      { alert_id: 3, subscriber_id: id, state: 'sending' },
    ])
    expect(await db.selectFrom('subscribers').select('id').execute()).toEqual([{ id }])
    expect(await findSubscriber(db, vault, NEW)).toMatchObject({ id })
    expect(await findSubscriber(db, vault, OLD)).toBeUndefined()
  })

  test('where both ids have a message on its way, that of the old one counts as uncertain', async () => {
    const { db, now, welcome, move, alert, rows } = await stage()
    const group = await welcome(OLD)
    const supergroup = await welcome(NEW)
    await alert('one', group.id)
    await alert('other', supergroup.id)
    expect(await takeDeliveries(db, 8, now())).toHaveLength(2)
    await move(group.id)
    expect(await rows()).toMatchObject([
      { alert_id: 1, subscriber_id: supergroup.id, state: 'queued', unknowns: 1 },
      { alert_id: 2, subscriber_id: supergroup.id, state: 'sending', unknowns: 0 },
    ])
  })

  test('whoever writes in the new group while the old one moves costs neither anything', async () => {
    const { db, vault, now, welcome, move, follows } = await stage()
    const group = await welcome(OLD)
    await addSubscription(db, vault, group.id, { kind: 'all' }, now())
    const [known] = await Promise.all([welcome(NEW), move(group.id)])
    const there = await findSubscriber(db, vault, NEW)
    expect(await follows(there!.id)).toEqual([{ kind: 'all' }])
    expect(await findSubscriber(db, vault, OLD)).toBeUndefined()
    expect([group.id, known.id]).toContain(there!.id)
  })
})
