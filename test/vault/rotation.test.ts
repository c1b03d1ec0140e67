/** Keys are replaced while everything goes on: nothing is lost, nothing is overwritten, and in the end one key is left. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { reseal } from '../../jobs/reseal.ts'
import { ringing } from '../../src/alarms/store.ts'
import type { Database } from '../../src/database/database.ts'
import { findSubscriber, rememberPreferences, welcomeSubscriber } from '../../src/subscribers/store.ts'
import { createAudience } from '../../src/subscriptions/audience.ts'
import { addSubscription, subscriptionsOf } from '../../src/subscriptions/store.ts'
import { storeUpdates, takeUpdates } from '../../src/telegram/store.ts'
import { UnknownKey } from '../../src/vault/cell.ts'
import { ROTATED } from '../../src/vault/keyring/keyring.ts'
import { addKeys } from '../../src/vault/keyring/store.ts'
import { SEALED } from '../../src/vault/reseal/store.ts'
import { openVault } from '../../src/vault/store.ts'
import { WORN_SEALS } from '../../src/vault/vault.ts'
import { eachEngine } from '../engines.ts'
import { dieEverywhere } from '../faults/mortal.ts'
import { createTestWorld } from '../world.ts'

const preferences = { language: 'es', unverified: false, group: false } as const
const name = (text: string) => ({ kind: 'name' as const, name: text, not: [] })

eachEngine((open) => {
  async function stage(chats = 5) {
    const db = open()
    const world = createTestWorld()
    const kek = randomBytes(32)
    const clock = async () => world.now()
    const process = async () => ({ db, world, clock, vault: await openVault(db, kek, world) })
    const own = await process()
    for (let chat = 1; chat <= chats; chat += 1) {
      const { id } = await welcomeSubscriber(db, own.vault, chat, preferences, world.now())
      await addSubscription(db, own.vault, id, name(`Hermes Toyo ${chat}`), world.now())
    }
    const update = { updateId: 1, chatId: 1, body: '{"update_id":1}' }
    await storeUpdates(db, own.vault, [update], world.now())
    return {
      ...own,
      chats,
      kek,
      process,
      /** Asks for new keys and waits until they seal. */
      async rotate() {
        expect(await own.vault.rotate()).toMatchObject({ kind: 'added' })
        world.pass({ seconds: 61 })
      },
      /** Everybody is found and everything opens. */
      async opens(vault = own.vault, chatsThere = chats) {
        for (let chat = 1; chat <= chatsThere; chat += 1) {
          const subscriber = await findSubscriber(db, vault, chat)
          expect(subscriber).toMatchObject({ preferences })
          const [held] = await subscriptionsOf(db, vault, subscriber!.id)
          expect(held?.target).toMatchObject({ name: `Hermes Toyo ${chat}` })
        }
        const [row] = await db.selectFrom('updates').select('body').execute()
        if (row?.body) expect(vault.open('update', 'updates|body|1', row.body).toString()).toBe(update.body)
      },
    }
  }

  /** Ids of the keys that cells have, without those of no cell. */
  async function keysInUse(db: Database): Promise<number[]> {
    const { rows } = await sql<{ key: number }>`
      select distinct key from (
        select chat_key as key from subscribers union select preferences_key from subscribers
        union select target_key from subscriptions union select body_key from updates) keys
      where key is not null order by key`.execute(db)
    return rows.map(({ key }) => key)
  }
  const generations = async (db: Database, purpose: string) =>
    (
      await db
        .selectFrom('keyring')
        .select('generation')
        .where('purpose', '=', purpose)
        .orderBy('generation')
        .execute()
    ).map(({ generation }) => generation)

  test('every sealed column is known to whoever seals anew', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = current_schema() and data_type = 'bytea' order by 1`.execute(open())
    const others = ['erasures.mark', 'keyring.wrapped', 'subscribers.fingerprint', 'updates.chat']
    const sealed = SEALED.map(({ table, column }) => `${table}.${column}`)
    expect(rows.map((row) => row.name)).toEqual([...others, ...sealed].sort())
  })

  test('new keys rest a minute, then everything is sealed anew; the old ones stay ten minutes more and go', async () => {
    const { db, world, vault, opens, clock } = await stage()
    const room = { db, world, vault, clock }
    const before = await keysInUse(db)
    await vault.rotate()
    expect(await vault.rotate()).toMatchObject({ kind: 'resting' })
    expect(await reseal.run(room)).toEqual({ sealed: 0, corrupt: 0, retired: 0 })
    expect(await keysInUse(db)).toEqual(before)
    world.pass({ seconds: 61 })
    expect(await reseal.run(room)).toEqual({ sealed: 5 + 5 + 5 + 1, corrupt: 0, retired: 0 })
    expect((await keysInUse(db)).filter((key) => before.includes(key))).toEqual([])
    await opens()
    expect(await reseal.run(room)).toMatchObject({ sealed: 0, retired: 0 })
    world.pass({ minutes: 10 })
    expect(await reseal.run(room)).toMatchObject({ retired: 4 })
    for (const purpose of ['chat', 'preferences', 'target', 'update'])
      expect(await generations(db, purpose)).toEqual([2])
    expect(await generations(db, 'lookup')).toEqual([1])
    await opens()
  })

  test('buttons of before still answer for a month; a chat is found as ever', async () => {
    const { db, world, vault, clock, rotate, process } = await stage()
    const [button, fingerprint] = [vault.signButton('1|stop|5'), vault.fingerprint(1)]
    await rotate()
    await reseal.run({ db, world, vault, clock })
    expect(vault.signButton('1|stop|5')).not.toBe(button)
    expect(vault.fingerprint(1)).toEqual(fingerprint)
    expect(vault.verifyButton('1|stop|5', button)).toBe(true)
    expect(vault.verifyButton('2|stop|5', button)).toBe(false)
    world.pass({ days: 30, hours: 1 })
    await reseal.run({ db, world, vault, clock })
    const { vault: later } = await process()
    expect(later.verifyButton('1|stop|5', button)).toBe(false)
    expect(later.fingerprint(1)).toEqual(fingerprint)
  })

  test('dead at any statement, the next one goes on; nobody is ever lost, and one key is left', async () => {
    const stages = await stage()
    const { db, world, clock, kek, rotate, opens } = stages
    await rotate()
    world.pass({ minutes: 10 })
    const work = async (mortalDb: Database) => {
      const vault = await openVault(mortalDb, kek, world)
      await reseal.run({ db: mortalDb, world, vault, clock })
    }
    const deaths = await dieEverywhere(db, work, async () => opens(await openVault(db, kek, world)))
    expect(deaths).toBeGreaterThan(8)
    for (const { purpose } of SEALED) expect(await generations(db, purpose)).toEqual([2])
    await opens(await openVault(db, kek, world))
  })

  test('what somebody changes amid it is not overwritten, whoever comes first; two may be at it', async () => {
    const { db, world, clock, vault, rotate, process } = await stage(90)
    const other = await process()
    await rotate()
    await Promise.all([vault.learn(), other.vault.learn()])
    const changed = { ...preferences, unverified: true }
    const ids = (await db.selectFrom('subscribers').select('id').orderBy('id').execute()).map(({ id }) => id)
    const traffic = async () => {
      for (const [at, id] of ids.entries())
        if (at % 3 === 0)
          await rememberPreferences(db, at % 2 ? vault : other.vault, id, changed, world.now())
    }
    const [one, two] = await Promise.all([
      reseal.run({ db, world, vault, clock }),
      reseal.run({ ...other }),
      traffic(),
    ])
    await reseal.run({ db, world, vault, clock })
    // Nobody's cell was sealed twice, and those that were changed amid it needed no second seal.
    expect(one.sealed! + two.sealed!).toBeLessThanOrEqual(3 * 90 + 1)
    for (const chat of [1, 2, 3, 4, 88, 89, 90])
      expect((await findSubscriber(db, vault, chat))?.preferences).toEqual(
        chat % 3 === 1 ? changed : preferences,
      )
    expect(await keysInUse(db)).toEqual(
      SEALED.map(({ purpose }) => vault.keysOf(purpose).sealing).sort((a, b) => a - b),
    )
  })

  test('a process that was stopped since before the rotation loses no row: it may not seal, and tries again', async () => {
    const { db, world, clock, vault, rotate, process, opens } = await stage()
    const stopped = await process()
    await rotate()
    await reseal.run({ db, world, vault, clock })
    world.pass({ minutes: 11 })
    expect(await reseal.run({ db, world, vault, clock })).toMatchObject({ retired: 4 })
    // The database refuses a cell under a key that is gone.
    await expect(welcomeSubscriber(db, stopped.vault, 9, preferences, world.now())).rejects.toThrow(
      /foreign key/,
    )
    expect(await findSubscriber(db, vault, 9)).toBeUndefined()
    // And what it cannot open yet it does not take for damaged: alert, list and update are tried again.
    await expect(findSubscriber(db, stopped.vault, 1)).rejects.toThrow(UnknownKey)
    await expect(createAudience(stopped.vault, world.log).refresh(db)).rejects.toThrow(UnknownKey)
    await expect(createAudience(stopped.vault, world.log, 2).refresh(db)).rejects.toThrow('has not read yet')
    await expect(takeUpdates(db, stopped.vault, 1, world.now())).rejects.toThrow(UnknownKey)
    await stopped.vault.learn()
    await opens(stopped.vault)
    await welcomeSubscriber(db, stopped.vault, 9, preferences, world.now())
    expect(await findSubscriber(db, vault, 9)).toBeDefined()
  })

  test('damaged, cut and swapped cells are left as they are and told; their key stays, the others go on', async () => {
    const { db, world, clock, vault, rotate } = await stage(6)
    const rows = await db
      .selectFrom('subscribers')
      .select(['id', 'chat', 'preferences'])
      .orderBy('id')
      .execute()
    const flipped = Buffer.from(rows[0]!.chat)
    flipped[20] = flipped[20]! ^ 1
    const write = (id: number, cells: { chat?: Uint8Array; preferences?: Uint8Array }) =>
      db.updateTable('subscribers').set(cells).where('id', '=', id).execute()
    await write(rows[0]!.id, { chat: flipped })
    await write(rows[1]!.id, { chat: rows[1]!.chat.subarray(0, -1) })
    await write(rows[2]!.id, { preferences: rows[3]!.preferences })
    await write(rows[3]!.id, { preferences: rows[2]!.preferences })
    await rotate()
    world.pass({ minutes: 10 })
    expect(await reseal.run({ db, world, vault, clock })).toEqual({
      sealed: 3 * 6 + 1 - 4,
      corrupt: 4,
      // The keys of chats and preferences are still needed.
      retired: 2,
    })
    expect(await ringing(db)).toMatchObject([{ kind: 'corrupt' }])
    const after = await db.selectFrom('subscribers').select(['chat', 'preferences']).orderBy('id').execute()
    expect(after[0]!.chat).toEqual(flipped)
    expect(after[2]!.preferences).toEqual(rows[3]!.preferences)
    expect(await findSubscriber(db, vault, 5)).toBeDefined()
  })

  test('a key that has made half of its seals is replaced by itself', async () => {
    const { db, world, clock, vault, process } = await stage()
    await db.updateTable('keyring').set({ seals: WORN_SEALS }).where('purpose', '=', 'target').execute()
    await reseal.run({ db, world, vault, clock })
    expect(await generations(db, 'target')).toEqual([1, 2])
    world.pass({ minutes: 11 })
    await reseal.run({ db, world, vault, clock })
    for (const purpose of ROTATED)
      if (purpose !== 'button') expect(await generations(db, purpose)).toEqual([2])
    const { vault: fresh } = await process()
    expect(fresh.sealsOf('target')).toBeLessThan(WORN_SEALS / 2)
  })

  test('with another key file nothing is added, and a damaged key of the ring stops the start with its name', async () => {
    const { db, world, kek } = await stage()
    await expect(addKeys(db, randomBytes(32), randomBytes, world.now())).rejects.toThrow(
      'another installation',
    )
    expect(await generations(db, 'chat')).toEqual([1])
    const { wrapped } = await db
      .selectFrom('keyring')
      .select('wrapped')
      .where('purpose', '=', 'target')
      .executeTakeFirstOrThrow()
    const damaged = Buffer.from(wrapped)
    damaged[30] = damaged[30]! ^ 1
    await db.updateTable('keyring').set({ wrapped: damaged }).where('purpose', '=', 'target').execute()
    await expect(openVault(db, kek, world)).rejects.toThrow('The target key in the keyring is damaged')
    const chat = await db
      .selectFrom('keyring')
      .select('wrapped')
      .where('purpose', '=', 'chat')
      .executeTakeFirstOrThrow()
    await db.updateTable('keyring').set({ wrapped: chat.wrapped }).where('purpose', '=', 'target').execute()
    await expect(openVault(db, kek, world)).rejects.toThrow('The target key in the keyring is damaged')
  })
})
