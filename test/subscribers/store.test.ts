import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { raiseAlert } from '../../src/alerts/store.ts'
import { findSubscriber, moveSubscriber, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { whole } from '../../src/subscriptions/audience.ts'
import { addSubscription, subscriptionsOf } from '../../src/subscriptions/store.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

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
    const welcome = (chat: number) => welcomeSubscriber(db, vault, chat, preferences, world.now())
    return { db, world, vault, welcome }
  }

  test('a group that became a supergroup is found under its new id, and no longer under the old', async () => {
    const { db, world, vault, welcome } = await stage()
    const group = await welcome(-50)
    await moveSubscriber(db, vault, group.id, -1_000_000_000_050, world.now())
    expect(await findSubscriber(db, vault, -50)).toBeUndefined()
    expect(await findSubscriber(db, vault, -1_000_000_000_050)).toMatchObject({
      id: group.id,
      state: 'active',
    })
  })

  test('when the supergroup is known already, it takes over what the group followed and was still owed', async () => {
    const { db, world, vault, welcome } = await stage()
    const group = await welcome(-50)
    const supergroup = await welcome(-1_000_000_000_050)
    await addSubscription(db, vault, group.id, { kind: 'region', iso: 'VE-M' }, world.now())
    const alert = (key: string, ...ids: number[]) =>
      raiseAlert(
        db,
        {
          key,
          lane: 4,
          standing: 'reported',
          facts: { ...facts, figures: [], before: [], prisons: [], regions: [] },
          seenAt: world.now(),
        },
        () => whole(ids.map((subscriberId) => ({ subscriberId, manner: 'batch' }))),
        world.now(),
      )
    await alert('both', group.id, supergroup.id)
    await alert('group', group.id)
    await db
      .updateTable('deliveries')
      .set({ state: 'sending' })
      .where('subscriber_id', '=', group.id)
      .where('alert_id', '=', 2)
      .execute()
    await moveSubscriber(db, vault, group.id, -1_000_000_000_050, world.now())
    expect((await subscriptionsOf(db, vault, supergroup.id)).map(({ target }) => target)).toEqual([
      { kind: 'region', iso: 'VE-M' },
    ])
    const owed = await db
      .selectFrom('deliveries')
      .select(['alert_id', 'subscriber_id', 'state'])
      .orderBy('alert_id')
      .execute()
    expect(owed).toEqual([
      { alert_id: 1, subscriber_id: supergroup.id, state: 'queued' },
      { alert_id: 2, subscriber_id: supergroup.id, state: 'queued' },
    ])
  })
})
