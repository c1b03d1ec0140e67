import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ringing } from '../../src/alarms/store.ts'
import type { Database } from '../../src/database/database.ts'
import { createIntake, type Handled } from '../../src/telegram/intake.ts'
import { isExcess, rowOf } from '../../src/telegram/update.ts'
import { openVault } from '../../src/vault/store.ts'
import { eachEngine } from '../engines.ts'
import { createTestWorld } from '../world.ts'

const update = (id: number, chat: number, text = `${id}`) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1,
    chat: { id: chat, type: 'private', first_name: 'A' },
    from: { id: chat, is_bot: false, first_name: 'A' },
    text,
  },
})

test.each([
  ['a message', update(1, 7), 7],
  [
    'a tap',
    { update_id: 2, callback_query: { id: '1', from: { id: 8 }, message: { chat: { id: -9 } } } },
    -9,
  ],
  ['a tap on an inline message', { update_id: 3, callback_query: { id: '1', from: { id: 8 } } }, 8],
  ['a block', { update_id: 4, my_chat_member: { chat: { id: 5 } } }, 5],
])('%s belongs to its chat', (_, given, chatId) => {
  expect(rowOf(given)).toMatchObject({ updateId: given.update_id, chatId })
})

test.each([
  null,
  7,
  'x',
  {},
  { update_id: -1 },
  { update_id: 1 },
  { update_id: 1, message: { chat: { id: 'x' } } },
  { update_id: 1, message: { message_id: 1, chat: { id: 2 ** 60 } } },
])('%j is no update and is passed over', (given) => {
  expect(rowOf(given)).toBeNull()
})

eachEngine((open) => {
  async function stage(handle: (text: string, attempt: number) => Promise<Handled> | Handled) {
    const db = open()
    const world = createTestWorld()
    const vault = await openVault(db, randomBytes(32), world)
    const seen: string[] = []
    const intake = createIntake({
      db,
      vault,
      world,
      clock: async () => world.now(),
      async handle(given, attempt) {
        const text = isExcess(given) ? 'too fast' : (given.message?.text ?? '')
        seen.push(text)
        return handle(text, attempt)
      },
    })
    return { db, world, intake, seen }
  }
  const fine = (): Handled => ({ kind: 'handled', outcome: 'done' })
  const outcomes = async (db: Database) =>
    (await db.selectFrom('updates').select(['outcome']).orderBy('id').execute()).map((row) => row.outcome)

  test('an update that comes again, in any order, is handled once', async () => {
    const { intake, seen } = await stage(fine)
    expect(await intake.store([update(3, 1), update(1, 1), update(2, 2)])).toBe(3)
    expect(await intake.store([update(1, 1), update(3, 1)])).toBe(0)
    expect(await intake.drain()).toBe(3)
    expect(await intake.store([update(2, 2)])).toBe(0)
    expect(await intake.drain()).toBe(0)
    expect(seen.sort()).toEqual(['1', '2', '3'])
  })

  test('within a chat the order is kept, also when the first must wait; other chats go on', async () => {
    const { intake, seen, world } = await stage((text, attempt) =>
      text === 'first' && attempt === 1
        ? { kind: 'again', afterSeconds: 5, because: 'flood', counts: true }
        : fine(),
    )
    await intake.store([update(1, 1, 'first'), update(2, 1, 'second'), update(3, 2, 'other')])
    await intake.drain()
    expect(seen).toEqual(['first', 'other'])
    world.pass({ seconds: 5 })
    await intake.drain()
    expect(seen).toEqual(['first', 'other', 'first', 'second'])
  })

  test('what a person wrote is unreadable while it waits and gone when it was handled', async () => {
    const { db, intake } = await stage(fine)
    await intake.store([update(1, 1, 'mi hermano se llama Abelardo')])
    const waiting = await db.selectFrom('updates').selectAll().executeTakeFirstOrThrow()
    expect(Buffer.from(waiting.body ?? []).toString('latin1')).not.toContain('Abelardo')
    await intake.drain()
    expect((await db.selectFrom('updates').select('body').executeTakeFirstOrThrow()).body).toBeNull()
  })

  test('a handler that always fails is given up after five tries, and its chat goes on', async () => {
    const { db, intake, world } = await stage((text) => {
      if (text === 'bad') throw new Error('a surprise')
      return fine()
    })
    await intake.store([update(1, 1, 'bad'), update(2, 1, 'good')])
    for (let i = 0; i < 6; i += 1) {
      await intake.drain()
      world.pass({ minutes: 2 })
    }
    expect(await outcomes(db)).toEqual(['given-up', 'done'])
  })

  test('of ten thousand messages in ten seconds from one chat thirty are read, one is answered, and the others are dropped', async () => {
    const { db, intake, seen, world } = await stage(fine)
    const script = 5
    for (let hundred = 0; hundred < 100; hundred += 1) {
      await intake.store(Array.from({ length: 100 }, (_, at) => update(hundred * 100 + at + 1, script)))
      world.pass({ seconds: 0.1 })
    }
    await intake.store([
      update(20_001, 6, 'a mother'),
      { update_id: 20_002, my_chat_member: { chat: { id: script } } },
    ])
    await intake.drain()
    expect(seen.filter((text) => text === 'too fast')).toHaveLength(1)
    expect(seen.filter((text) => /^\d+$/.test(text)).length).toBeLessThanOrEqual(35)
    expect(seen).toContain('30')
    expect(seen).toContain('a mother')
    // That it blocked the bot is no haste.
    expect(await outcomes(db)).toHaveLength(seen.length)
    expect(seen).toContain('')
    // A minute later it is read again.
    world.pass({ minutes: 1 })
    await intake.store([update(30_001, script, 'at last')])
    await intake.drain()
    expect(seen.at(-1)).toBe('at last')
  })

  test('what was not written down counts for nothing: when it comes again it is read', async () => {
    const { db, intake, seen } = await stage(fine)
    const twenty = Array.from({ length: 20 }, (_, at) => update(at + 1, 5))
    await sql`alter table updates rename to away`.execute(db)
    for (let times = 0; times < 5; times += 1) await expect(intake.store(twenty)).rejects.toThrow()
    await sql`alter table away rename to updates`.execute(db)
    expect(await intake.store(twenty)).toBe(20)
    for (let times = 0; times < 5; times += 1) expect(await intake.store(twenty)).toBe(0)
    expect(await intake.store([update(21, 5)])).toBe(1)
    await intake.drain()
    expect(seen).toHaveLength(21)
    expect(seen).not.toContain('too fast')
  })

  test('whoever stops the service amid a flood waits for what is being answered, and for no more', async () => {
    const stop = new AbortController()
    const { intake, seen } = await stage((text) => {
      if (text === '3') stop.abort()
      return fine()
    })
    await intake.store(Array.from({ length: 200 }, (_, at) => update(at + 1, at + 1)))
    await intake.run(stop.signal)
    expect(seen.length).toBeLessThan(40)
    await intake.drain()
    expect(new Set(seen).size).toBe(200)
  })

  test('a group that writes too fast is not answered for it', async () => {
    const { intake, seen } = await stage(fine)
    await intake.store(Array.from({ length: 100 }, (_, at) => update(at + 1, -5)))
    await intake.drain()
    expect(seen).toHaveLength(30)
    expect(seen).not.toContain('too fast')
  })

  test('a damaged row is passed over and reported', async () => {
    const { db, intake, world, seen } = await stage(fine)
    await intake.store([update(1, 1, 'one'), update(2, 1, 'two')])
    await db
      .updateTable('updates')
      .set({ body: Buffer.alloc(80) })
      .where('update_id', '=', 1)
      .execute()
    await intake.drain()
    expect(seen).toEqual(['two'])
    expect(await outcomes(db)).toEqual(['corrupt', 'done'])
    expect(world.lines.join()).toContain('does not open')
    expect(await ringing(db)).toMatchObject([{ kind: 'corrupt', times: 1 }])
  })

  test('a handler that died is taken over when its lease runs out', async () => {
    const { db, intake, world, seen } = await stage(fine)
    await intake.store([update(1, 1)])
    await db
      .updateTable('updates')
      .set({ leased_until: new Date(world.now().getTime() + 60_000), attempts: 1 })
      .execute()
    await intake.drain()
    expect(seen).toEqual([])
    world.pass({ seconds: 61 })
    await intake.drain()
    expect(seen).toEqual(['1'])
  })
})
